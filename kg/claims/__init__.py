"""Stage 4: what the passages of one article say, each with its quote and its rule."""
