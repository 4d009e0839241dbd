"""Stage 1: files in, articles out."""
