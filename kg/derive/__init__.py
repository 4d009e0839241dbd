"""From readings to what many of them say together: all at once, or only what a change touches."""
