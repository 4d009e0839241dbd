"""When a fact found is a fact of the gold: names folded, numbers stripped, papers and meetings paired by likeness."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from kg.evaluation.facts import GatheringFact, PaperFact
from kg.vietnamese.unicode import nfc, place_tones

Fact = TypeVar("Fact")

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_QUOTES = re.compile("[\"'\u201c\u201d\u2018\u2019«»]")
_AROUND = re.compile(r" ?([-/,;:.]) ?")
_ORDINAL = re.compile(r"(?:thứ|khóa)\s+([ivx]+|\d+)\b")
ALIKE = 0.6  # share of words that two names of one thing have in common, at the least
AKIN = 0.4  # the same for meetings with the same number
LOOSE = 0.3  # the same for meetings on one day
_WEEK = 7  # days by which two accounts of one organiser's meeting may differ
_FAR = 9999  # days between dates that cannot be compared


def folded(text: str | None) -> str:
    """Return text without what is a matter of taste: case, dashes, quotes, blanks and tone-mark placement."""
    if not text:
        return ""
    text = place_tones(_QUOTES.sub("", _DASHES.sub("-", nfc(text).lower())))
    return _AROUND.sub(r"\1", " ".join(text.split())).strip(" .,:;")


def folded_number(text: str | None) -> str:
    """Return an official document's number without blanks, "số" and leading noughts."""
    return "".join(folded(text).split()).removeprefix("số").lstrip("0")


def likeness(one: str | None, other: str | None) -> float:
    """Return the share of words that two names have in common, 0.0 to 1.0."""
    left, right = set(re.findall(r"\w+", folded(one))), set(re.findall(r"\w+", folded(other)))
    return len(left & right) / len(left | right) if left | right else 0.0


def pair(
    gold: Sequence[Fact], found: Sequence[Fact], alike: Callable[[Fact, Fact], float]
) -> tuple[tuple[int, int], ...]:
    """Return positions of facts that belong together, each once, the likest first; a likeness of 0 never pairs."""
    scored = [(alike(wanted, got), i, j) for i, wanted in enumerate(gold) for j, got in enumerate(found)]
    pairs: list[tuple[int, int]] = []
    for score, i, j in sorted(scored, key=lambda row: (-row[0], row[1], row[2])):
        if score > 0 and all(i != left and j != right for left, right in pairs):
            pairs.append((i, j))
    return tuple(pairs)


def paper_likeness(gold: PaperFact, found: PaperFact) -> float:
    """Return how like two official documents are: by number when either has one, else by name; 0.0 is "another"."""
    if gold.number or found.number:
        if folded_number(gold.number) != folded_number(found.number):
            return 0.0
        return 1.0 + (folded(gold.type) == folded(found.type)) + (folded(gold.issuer) == folded(found.issuer))
    if _ordinals(gold.name) != _ordinals(found.name):
        return 0.0
    score = likeness(gold.name, found.name)
    return score if score >= ALIKE else 0.0


def gathering_likeness(gold: GatheringFact, found: GatheringFact) -> float:
    """Return how like two meetings are, by day, organiser, number and name; 0.0 is "another"."""
    score = likeness(gold.name, found.name)
    organisers = (folded(gold.organiser), folded(found.organiser))
    numbers = (gold.ordinal or "", found.ordinal or "")
    same_organiser, same_number = organisers[0] == organisers[1] != "", numbers[0] == numbers[1] != ""
    if (all(organisers) and not same_organiser and score < ALIKE) or (all(numbers) and not same_number):
        return 0.0
    apart = days_apart(gold.date, found.date)
    if apart is None:
        kin = same_number and score >= AKIN and (same_organiser or not all(organisers))
        return 1 + score if kin else (score if score >= ALIKE else 0.0)
    if apart > (_WEEK if same_organiser else 0) and not (same_number and same_organiser):
        return 0.0
    if score >= LOOSE or same_number or same_organiser:
        return 2 + score + same_organiser
    return 0.0


def days_apart(one: str | None, other: str | None) -> int | None:
    """Return the days between two dates, 0 when one lies in the other, None when one misses."""
    if not one or not other:
        return None
    if one.startswith(other) or other.startswith(one):
        return 0
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return _FAR


def _ordinals(name: str | None) -> frozenset[str]:
    return frozenset(_ORDINAL.findall(folded(name)))
