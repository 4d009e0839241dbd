"""Whom an article means, and what it says of their lives."""
