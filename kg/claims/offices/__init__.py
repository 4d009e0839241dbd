"""Who holds which office, by which words, on which days."""
