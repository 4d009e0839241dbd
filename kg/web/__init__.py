"""Pages, the SPARQL endpoint and the reconciliation service: what ``kg serve`` opens."""
