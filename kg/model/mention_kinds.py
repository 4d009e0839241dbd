"""What mentions name, and of which level. A file of its own, which stays plain where others are compiled."""

from __future__ import annotations

from kg.model.choice import Choice


class MentionKind(Choice):
    """What a mention names."""

    PERSON = "person"
    ROLE = "role"
    BODY = "body"
    PLACE = "place"
    MARK = "mark"
    HONORIFIC = "honorific"
    VERB = "verb"


class Level(Choice):
    """The level of a body or place."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    NONE = "none"  # companies, schools, newspapers: they have no place to fill in
