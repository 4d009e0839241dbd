"""Stage 7: everything as RDF."""
