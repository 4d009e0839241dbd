"""Offices of the past: lines of careers, lives told clause by clause, death notices."""
