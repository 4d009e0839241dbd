"""The days of offices: for which day each is told, when it began and ended."""
