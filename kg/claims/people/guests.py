"""Guests from other countries, whose parties have offices called as ours: "Bí thư Tỉnh ủy, Tỉnh trưởng"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.lexicon.load import seed_table
from kg.lexicon.titles import PhraseRow, guards
from kg.model.mention import Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.unicode import spell

_THEIRS = re.compile(r"(?:^|, | - |\(|và )(?:Phó )?(?:Tỉnh|Đô) trưởng(?!\w)")
_OF_THEIR_POLITBURO = re.compile(r"(?:^|, | - |\()[UỦ]y viên (?:Ban )?Thường vụ Bộ Chính trị(?!\w)")
_TITLES = re.compile(r"(?:,| -| –| \()? ?[^.;:\n]{0,200}")
_VERB = re.compile(
    r"(?<!\w)(?:thăm|đến|sang|tại|với|tiếp|dự|làm việc|phát biểu|cùng|đã|sẽ|về|cho|trao|tặng|chúc|nói|bày tỏ)(?!\w)"
)
_PLACE = re.compile(
    r" (?:tỉnh|thành phố|huyện|Thủ đô|thủ đô) ([A-ZĐ][\w-]*+(?: [A-ZĐ][\w-]*+){0,3}?)"
    r"(?:(?:,| \(|,? nước|,? Cộng hòa[^,.;:()]{0,24}) ?(?:CHDCND |nước ){0,2}([A-ZĐ]\w++(?: [A-ZĐ]\w++)?))?"
    r"(?=[),.;:-]|$| (?![A-ZĐ]))"
)
_SIDE = re.compile(
    r"(?:phía|[Đđ]oàn)(?: đại biểu| công tác| cán bộ)?(?: (?:tỉnh|thành phố|Thủ đô|các tỉnh|nước))?"
    r"(?:(?!(?:thăm|sang|tại|với|đến|đi|giúp|Việt|ta)(?!\w))[^.;:()\n]){0,40}?"
    r"(?: |\()([A-ZĐ]\w++(?: [A-ZĐ]\w++)?)\)?,? (?:có|do|gồm)(?: có)?:?(?: (?:các )?(?:đồng chí|ông|bà))?"
    r"((?:(?!phía |[Đđ]oàn )[^.\n]){0,300}?) ?$"
)
_IN = re.compile(r" ?[(,] ?(?:nước |CHDCND ){0,2}([A-ZĐ]\w++(?: [A-ZĐ]\w++)?)(?=[),.;:]|$| (?![A-ZĐ]))")
_UNITS = (" tỉnh ", " thành phố ", " huyện ")
_BACK = 420  # code points before a name in which its side is told


def find_guests(text: Text, mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the names of those whom the article tells as officials of another country's provinces or party.

    "Đồng chí Khăm Xỉ, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Hủa Phăn (Lào)". Rule people.guest.
    """
    told = any(country in text.folded for country in _comrades())
    return frozenset(_guests(text.folded, mentions)) if told else frozenset()


@cache
def _comrades() -> tuple[str, ...]:
    """Return the countries whose ruling parties have offices called as ours."""
    return tuple(spell(row.phrase).title() for row in seed_table("guards", PhraseRow) if row.kind == "comrade")


def _guests(folded: str, mentions: Sequence[Mention]) -> Iterator[str]:
    named = [mention for mention in mentions if mention.kind is MentionKind.PERSON and mention.name]
    places = {mention.start: mention.name or "" for mention in named if _is_place(folded, mention)}
    yield from places.values()
    people = [mention for mention in named if mention.start not in places]
    for number, person in enumerate(people):
        following = people[number + 1].start if number + 1 < len(people) else len(folded)
        told = _TITLES.match(folded, person.end, following)
        behind = folded[person.end : told.end()] if told is not None else ""
        verb = _VERB.search(behind)
        titles = behind[: verb.start()] if verb is not None else behind
        side = _SIDE.search(folded[max(0, person.start - _BACK) : person.start])
        if (
            _THEIRS.search(titles.lstrip(" ,-–("))
            or _OF_THEIR_POLITBURO.search(titles.lstrip(" ,-–("))
            or any(_is_abroad(place[1]) or _is_abroad(place[2]) for place in _PLACE.finditer(titles))
            or (side is not None and _VERB.search(side[2]) is None and _is_abroad(side[1]))
        ):
            yield person.name or ""


def _is_place(folded: str, mention: Mention) -> bool:
    """Tell whether what is read as a name is a province of another country: "tỉnh | Xê Băng | (Lào)"."""
    country = _IN.match(folded, mention.end) if folded.endswith(_UNITS, 0, mention.start) else None
    return country is not None and _is_abroad(country[1])


def _is_abroad(words: str | None) -> bool:
    """Tell whether words are the whole name of a country or of a place in one."""
    parts = (words or "").lower().split()
    found = guards().longest(parts, 0) if parts and parts[0] in guards() else None
    return found is not None and found[0] == len(parts) and "foreign" in found[1]
