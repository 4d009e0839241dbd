"""Where the truth (articles and claims) and the derived graph are kept."""
