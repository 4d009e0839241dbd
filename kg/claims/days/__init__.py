"""What each printed day of an article is the day of, and which day a sentence reports."""
