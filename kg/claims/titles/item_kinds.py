"""What the items of a sentence are."""

from __future__ import annotations

from kg.model.choice import Choice


class ItemKind(Choice):
    """What an item is."""

    PERSON = "person"
    TITLE = "title"
    VERB = "verb"
    MARK = "mark"
    BODY = "body"
    PLACE = "place"
    PRONOUN = "pronoun"  # "ông", "bà" without a name
    PLURAL = "plural"  # "các đồng chí"
    SIGN = "sign"
    WORDS = "words"
