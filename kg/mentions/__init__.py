"""Stage 3: people, roles, bodies, meetings, official documents and dates in a text."""
