"""Which body met when, who called the meeting, chaired it, spoke and attended."""
