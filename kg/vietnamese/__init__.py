"""The language: pure functions on strings."""
