"""How right we are."""
