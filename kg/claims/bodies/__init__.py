"""Which body a name stands for: its place, its full form, the organs that lead it."""
