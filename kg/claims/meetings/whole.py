"""Numbered meetings under the fullest name that the article gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from typing import TypeAlias

from kg.claims.meetings.congresses import PARTY, numbered_as
from kg.claims.meetings.names import Gathering, Parts, gathering
from kg.claims.scene import Scene
from kg.claims.wording import roman_of
from kg.model.record import replace

_Terms: TypeAlias = Mapping[tuple[str, str | None, int], set[str]]  # printed with a noun, an organiser and a number
_BOARDS = ("Ban Chỉ đạo", "Ban chỉ đạo", "Tiểu ban")
_BOARD_SITS = re.compile(
    r",? (?:của )?(?:BCH|Ban Chấp hành)(?: khóa mới| mới)?(?= (?:đã |mới )?(?:bầu|nhất trí|biểu quyết|cử)|,)"
)
_FIRST_PLENUM = "Hội nghị lần thứ 1"
_NEW_BOARD = re.compile(  # "BCH khóa mới họp hội nghị lần thứ nhất"
    r"(?<!\w)(?:BCH|Ban [Cc]hấp hành)(?: Đảng bộ)? (?:khóa (?:mới|[IVX\d]+)|mới|đã|bầu|họp)(?!\w)"
)
_NEAR_BY = 2  # sessions within which a term printed once holds


def whole_gatherings(found: list[Gathering], folded: str) -> tuple[Gathering, ...]:
    """Return the namings, each with the name, organiser and term of the fullest naming of the same gathering.

    Args:
        found: The namings, in reading order.
        folded: The text.
    """
    found = [_of_fuller_board(one, found) for one in found]
    full = _fullest_of_all(found, folded)
    whole = (replace(full[_wording(one)], start=one.start, end=one.end) for one in found)
    congresses = [one for one in found if one.noun == "đại hội"]
    councils = {one.organiser for one in found if one.noun == "kỳ họp" and one.organiser is not None}
    known = (_of_only_council(_after_congress(one, congresses, folded), councils) for one in whole)
    return tuple(one for one in known if one.organiser is not None or one.name != _FIRST_PLENUM)


def first_plenum(scene: Scene, parts: Parts) -> Gathering | None:
    """Return the first plenum of a committee just elected, of a place that its sentence does not name."""
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    elected = _NEW_BOARD.search(scene.text.folded, sentence.start, sentence.end)
    return gathering(parts, _FIRST_PLENUM, "meeting.plenum") if elected and parts.ordinal == 1 else None


def _of_fuller_board(one: Gathering, found: list[Gathering]) -> Gathering:
    """Return a board's sitting that a headline calls in short as the one that the article calls in full."""
    if one.organiser is None or not one.organiser.startswith(_BOARDS):
        return one
    words = _words(one.organiser)
    alike = [other for other in found if (other.noun, other.ordinal) == (one.noun, one.ordinal) and other.organiser]
    fuller = {other.organiser: other for other in alike if words < _words(other.organiser or "")}
    if len(fuller) != 1:
        return one
    other = next(iter(fuller.values()))
    return replace(one, name=other.name, organiser=other.organiser, term=other.term)


def _words(name: str) -> frozenset[str]:
    return frozenset(name.lower().replace(",", " ").split())


def same_count(left: str, right: str) -> bool:
    """Tell whether two numbered names can count alike: extraordinary sessions are counted apart."""
    return ("bất thường" in left) == ("bất thường" in right)


def _wording(one: Gathering) -> Gathering:
    """Return what a naming says, apart from its place."""
    return replace(one, start=0, end=0)


def _fullest_of_all(found: list[Gathering], folded: str) -> dict[Gathering, Gathering]:
    """Return of each wording the gathering that it means, by all that the article says of it."""
    numbers: dict[tuple[str, int | None], dict[Gathering, None]] = {}
    terms: dict[tuple[str, str | None, int], set[str]] = {}
    for one in found:
        numbers.setdefault((one.noun, one.ordinal), {})[_wording(one)] = None
        if one.term:
            terms.setdefault((one.noun, one.organiser, one.ordinal or 0), set()).add(one.term)
    full: dict[Gathering, Gathering] = {}
    for alike in numbers.values():
        for one in alike:
            if one.ordinal is None and one.noun == "đại hội":
                full[one] = numbered_as(one, found, folded)
            else:
                full[one] = _fullest(one, alike, terms)
    return full


def _fullest(one: Gathering, alike: Iterable[Gathering], terms: _Terms) -> Gathering:
    """Return a gathering with the name, organiser and term of the fullest naming of the same one among those alike.

    A session without number is one that is named alike and so on: "Kỳ họp bất thường HĐND huyện …", with its term.
    """
    if one.ordinal is None:
        longer = [other for other in alike if one.rule == "meeting.session" and other.name.startswith(one.name)]
        printed = {other.term for other in longer if other.term}
        return max(longer, key=lambda other: len(other.name)) if len(printed) == 1 else one
    plenum = one.noun == "hội nghị"
    same = [
        other
        for other in alike
        if (other.organiser in (None, one.organiser) or one.organiser is None or (plenum and _called_alike(other, one)))
        and (other.term is None or one.term is None or other.term == one.term)
        and same_count(other.name, one.name)
    ]
    if len({other.term for other in same if other.term}) > 1:
        return one
    full = max(same, key=lambda other: (other.organiser is not None, other.term is not None, len(other.name)))
    return _with_term(replace(one, name=full.name, organiser=full.organiser, term=full.term), terms)


def _called_alike(left: Gathering, right: Gathering) -> bool:
    """Tell whether two plenums are of one committee, though one is told with who called it."""
    return left.name.startswith(right.name) or right.name.startswith(left.name)


def _of_only_council(one: Gathering, councils: Set[str]) -> Gathering:
    """Return "Kỳ họp thứ 40" of no body as one of the only body whose sessions the article names."""
    if one.organiser is not None or one.noun != "kỳ họp" or one.rule != "meeting.session" or len(councils) != 1:
        return one
    body = next(iter(councils))
    known = one.name == f"Kỳ họp thứ {one.ordinal}"
    return replace(one, name=f"{one.name} {body}", organiser=body) if known else one


def _with_term(one: Gathering, known: _Terms) -> Gathering:
    """Return a session printed without term as one of the only term that the article prints sessions of its body of."""
    if one.term is not None or one.organiser is None or one.rule != "meeting.session":
        return one
    number = one.ordinal or 0
    numbers = range(number - _NEAR_BY, number + _NEAR_BY + 1)
    terms = {term for near in numbers for term in known.get((one.noun, one.organiser, near), ())}
    return replace(one, name=f"{one.name} {min(terms)}", term=min(terms)) if len(terms) == 1 else one


def _after_congress(one: Gathering, congresses: list[Gathering], folded: str) -> Gathering:
    """Return "phiên họp thứ nhất" of no body as the first sitting of the committee that the congress elected.

    So "tại kỳ họp thứ nhất, Ban Chấp hành …".
    """
    board = one.noun == "phiên họp" or one.name == _FIRST_PLENUM or _BOARD_SITS.match(folded, one.end) is not None
    if one.organiser is not None or one.ordinal != 1 or not board:
        return one
    held = [other for other in congresses if other.start < one.start and other.organiser not in (None, PARTY)]
    if len({other.organiser for other in held}) != 1:
        return one
    congress = max(held, key=lambda other: other.ordinal or 0)
    committee = f"Ban Chấp hành {congress.organiser}"
    term = f"khóa {roman_of(congress.ordinal)}" if congress.ordinal else None
    name = " ".join(
        filter(
            None, (_FIRST_PLENUM if one.name == _FIRST_PLENUM else f"{one.noun.capitalize()} thứ 1", committee, term)
        )
    )
    return replace(one, name=name, organiser=committee, term=term)
