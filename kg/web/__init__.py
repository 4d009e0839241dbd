"""Pages and services."""
