"""Stage 5: which mentions are the same person, body, office, meeting or official document."""
