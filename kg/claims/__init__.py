"""Stage 4: what the passages of one article say, each with its quote and its rule.

``extract`` joins what is read in these rooms; each imports only rooms named before it:

- ``days``: what each printed day is the day of, and which day a sentence reports;
- ``titles``: one sentence as the title grammar takes it apart: items, lists, rosters, frames of verbs;
- ``bodies``: which body a name stands for: its place, its full form, the organs that lead it;
- ``people``: whom an article means, and what it says of their lives;
- ``meetings``: which body met when; who called the meeting, chaired it, spoke and attended;
- ``offices``: who holds which office, by which words, on which days;
- ``documents``: official documents by number or name, their days and issuers, and what is done with them.
"""
