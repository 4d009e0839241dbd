"""What communes, and districts called by their bare name, tell of an article's home where nothing else does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.communes import province_of_commune
from kg.lexicon.places import province_named, provinces_of_district
from kg.model.dates import PartialDate
from kg.vietnamese.beginnings import by_beginning
from kg.vietnamese.letters import LOWER, UPPER

_COMMUNE, _DISTRICT = 2.0, 1.0
_NAME = rf"[{UPPER}][{LOWER}']*(?:[ -][{UPPER}][{LOWER}']*)"
_COMMUNE_NAME = by_beginning(rf"(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) (?P<name>{_NAME}{{1,3}})")
_BARE_BEHIND = re.compile(
    rf"(?:\b(?:tại|ở|về|của|dân|huyện nhà|toàn)|^|[.(\n]) ?(?P<name>{_NAME}{{1,2}})(?! [{UPPER}])", re.MULTILINE
)


def by_small_places(text: str, day: PartialDate | None) -> Iterator[tuple[int, str, float]]:
    """Yield where a commune or the bare name of a district stands, its province, and what that says for it.

    >>> list(by_small_places("Đoàn đến thăm xã Lục Sơn.", None))
    [(13, 'Bắc Giang', 2.0)]
    """
    for match in _COMMUNE_NAME.finditer(text):
        province = next((found for name in _shorter(match["name"]) if (found := province_of_commune(name, day))), None)
        if province is not None:
            yield match.start(), province, _COMMUNE
    for match in _BARE_BEHIND.finditer(text):
        provinces = provinces_of_district(match["name"])
        if len(provinces) == 1 and province_named(match["name"]) is None:
            yield match.start(), provinces[0], _DISTRICT


def _shorter(name: str) -> Iterator[str]:
    """Yield a name, then the same with fewer syllables, two at least."""
    syllables = name.split(" ")
    yield from (" ".join(syllables[:length]) for length in range(len(syllables), 1, -1))
