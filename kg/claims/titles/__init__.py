"""One sentence as the title grammar takes it apart: items, lists, rosters, frames of verbs."""
