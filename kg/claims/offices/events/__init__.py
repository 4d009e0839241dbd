"""What verbs say happens to offices: appointed, elected, moved, left, put in charge."""
