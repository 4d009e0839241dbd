"""Niên Giám: who held which office, when, and who says so.

The journey, a folder a datum:

1. ``articles``  files in, an :class:`~kg.model.article.Article` each;
2. ``text``      the article's text, folded to one spelling, cut into sentences;
3. ``mentions``  people, roles, bodies, meetings, official documents and dates in it;
4. ``claims``    what a passage says of them, each with its quote and its rule;
5. ``entities``  which mentions, of all articles, are the same person, body or office;
6. ``tenures``   one unbroken holding of an office, with four bounds;
7. ``graph``     all of it as RDF, checked and kept in ``store``;
8. ``query``, ``export``, ``web``  answers, files and pages out.

``lexicon`` is what we know beforehand (seeds/), ``vietnamese`` the language, ``model`` what flows,
``derive`` takes steps 5 to 7, for all articles or for what a change touches; ``cluster`` lets other machines
read (steps 1 to 4); ``evaluation`` is how right we are;
``pipeline`` alone knows the order and ``cli`` is the shell.
"""
