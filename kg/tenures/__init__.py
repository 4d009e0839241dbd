"""Stage 6: unbroken holdings of offices with four bounds."""
