"""Stage 2: an article's text, folded to one spelling and cut into sentences."""
