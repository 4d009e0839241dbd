"""Official documents by number or name, their days and issuers, and what is done with them."""
