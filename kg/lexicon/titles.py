"""Roles, bodies and the words around them: rows of seeds/ and their phrases."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases
from kg.vietnamese.syllables import spelt_as_ours


class Shape(StrEnum):
    """How the name of a kind of body goes on behind its head."""

    FIXED = "fixed"  # complete as it is
    COUNTRY = "country"  # the state itself
    COMMITTEE = "committee"  # Tỉnh ủy + Bắc Giang
    UNIT = "unit"  # UBND + huyện + Tân Kỳ
    UNIT_ONLY = "unit-only"  # the same, but the head alone names no body
    OWNER = "owner"  # Ban Thường vụ + another body
    TOPIC = "topic"  # Sở + Y tế + tỉnh Bắc Giang
    ROOM = "phong"  # Phòng + topic + huyện
    NUMBER = "number"  # Quân khu + 1
    OPEN = "open"  # Công ty + whatever is printed
    SILENT = "silent"  # recognised so that nothing inside it is taken for a name


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One kind of body.

    Args:
        id: Short name of the kind; several rows may share it.
        forms: Printed heads in lower case.
        shape: How the name goes on.
        template: Canonical name with {unit} {place} {owner} {topic} {number} {open} to fill in.
        level: central, province, city, district, commune, none; empty when the unit says it.
        owners: Ids of the bodies that an OWNER head goes before.
        source: Where the row comes from.
    """

    id: str
    forms: tuple[str, ...]
    shape: Shape
    template: str
    level: str = ""
    owners: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role.

    Args:
        forms: Printed forms in lower case.
        role: Canonical form.
        shared_words: How many words at its end may begin the body ("Trưởng ban | Tổ chức": 1).
        body: Template of the body that the role names by itself, or empty.
        level: Level of that body.
        source: Where the row comes from.
    """

    forms: tuple[str, ...]
    role: str
    shared_words: int = 0
    body: str = ""
    level: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """What a ministry or department is for: "Y tế"."""

    topic: str
    forms: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class VerbRow:
    """Phrases with one effect on a tenure: start, end, transfer, again, hold, former, irrealis."""

    forms: tuple[str, ...]
    effect: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Words before a role that say when it is held: former, started, acting, charge, current, and."""

    forms: tuple[str, ...]
    meaning: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class ShortRow:
    """Words that names of bodies are printed without: "quốc hội" as "QH"."""

    words: str
    short: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class HonorificRow:
    """Words before a name: single, plural, rank, degree, clergy, plain."""

    forms: tuple[str, ...]
    kind: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class SurnameRow:
    """A family name; weak when it is also a common word or part of place names."""

    surname: str
    strength: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """What the name of a department begins with: "bảo vệ", "tổ chức"."""

    field: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """A phrase and the kind of thing it is, for small lists."""

    phrase: str
    kind: str
    source: str = ""


@cache
def body_heads() -> Phrases[BodyRow]:
    """Return the heads of bodies, also with words of theirs cut short ("UB Pháp luật của QH")."""
    return Phrases(body_forms())


@cache
def body_forms() -> tuple[tuple[str, BodyRow], ...]:
    """Return each head of bodies, whole and with words of it cut short, with its row."""
    whole = [(form, row) for row in seed_table("bodies", BodyRow) for form in row.forms]
    known = {form for form, _ in whole}
    return (*whole, *((short, row) for form, row in whole for short in _shortened(form) if short not in known))


def _shortened(form: str) -> list[str]:
    """Return a form of several words with each choice of its words cut short."""
    forms = [f" {form} "]
    for row in seed_table("short_words", ShortRow):
        forms += [one.replace(f" {row.words} ", f" {row.short} ") for one in forms if f" {row.words} " in one]
    return [short for short in (one.strip() for one in forms[1:]) if " " in short]


@cache
def roles() -> Phrases[RoleRow]:
    """Return the roles, also with words cut short or with a blank lost between two ("Bíthư", "phó chủtịch")."""
    whole = [(form, row) for row in seed_table("roles", RoleRow) for form in row.forms]
    known = {form for form, _ in whole}
    whole += [(short, row) for form, row in whole for short in _shortened(form) if short not in known]
    known |= {form for form, _ in whole}
    glued = [(damaged, row) for form, row in whole for damaged in _glued(form) if damaged not in known]
    return Phrases([*whole, *glued])


def _glued(form: str) -> list[str]:
    words = form.split()
    if any(len(word) < 2 or not word.isalpha() for word in words):  # noqa: PLR2004
        return []
    return [" ".join([*words[:at], words[at] + words[at + 1], *words[at + 2 :]]) for at in range(len(words) - 1)]


@cache
def topics() -> Phrases[str]:
    """Return the topics of ministries and departments."""
    return Phrases((form, row.topic) for row in seed_table("topics", TopicRow) for form in row.forms)


@cache
def verbs() -> Phrases[str]:
    """Return the personnel verbs with their effects."""
    return Phrases((form, row.effect) for row in seed_table("personnel_verbs", VerbRow) for form in row.forms)


@cache
def marks() -> Phrases[str]:
    """Return the marks with their meanings."""
    return Phrases((form, row.meaning) for row in seed_table("marks", MarkRow) for form in row.forms)


@cache
def honorifics() -> Phrases[str]:
    """Return the honorifics with their kinds."""
    return Phrases((form, row.kind) for row in seed_table("honorifics", HonorificRow) for form in row.forms)


@cache
def words_about_people() -> Phrases[tuple[str, str]]:
    """Return honorifics, marks and verbs in one tree, each with what it is and its kind: ("verb", "start")."""
    rows: list[tuple[str, tuple[str, ...], str]] = []
    rows += (("honorific", row.forms, row.kind) for row in seed_table("honorifics", HonorificRow))
    rows += (("mark", row.forms, row.meaning) for row in seed_table("marks", MarkRow))
    rows += (("verb", row.forms, row.effect) for row in seed_table("personnel_verbs", VerbRow))
    return Phrases((form, (sort, kind)) for sort, forms, kind in rows for form in forms)


@cache
def surnames() -> Phrases[str]:
    """Return the family names with their strengths."""
    return Phrases((row.surname, row.strength) for row in seed_table("surnames", SurnameRow))


def is_our_name(name: str) -> bool:
    """Tell whether a name is one of ours: spelt so, and with a family name of ours.

    >>> is_our_name("Ngô Văn Ổi"), is_our_name("Hun Sophat"), is_our_name("Bob Lee")
    (True, False, False)
    """
    return spelt_as_ours(name) and name.split(" ", maxsplit=1)[0].lower() in surnames()


@cache
def guards() -> Phrases[str]:
    """Return phrases that keep what looks like a name from being one, with their kinds.

    "before": the name after them is a street, a school, a prize; "never": no person; "foreign": a country;
    "credit": what follows on the line is a credit; "stop": ends the open name of a company or school.
    """
    return Phrases((row.phrase, row.kind) for row in seed_table("guards", PhraseRow))


@cache
def fields() -> Phrases[str]:
    """Return the words that names of departments begin with: "Cục trưởng | Bảo vệ chính trị"."""
    return Phrases((row.field, row.field) for row in seed_table("fields", FieldRow))
