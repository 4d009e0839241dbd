"""Other names of one person: "Trần Văn Bưởi (tên khai sinh: Trần Quýt)", "Trần Văn Bưởi, tức Ba Bưởi"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.model.mention import Mention
from kg.model.text import Text
from kg.vietnamese.letters import LOWER, UPPER
from kg.vietnamese.syllables import is_syllable

_SYLLABLE = rf"[{UPPER}][{LOWER}']*"
_NAME = rf"(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{1,4}})"
_MONKS = "Thích "
_SECULAR = re.compile(rf" \({_NAME}\)")  # of a monk: "Hòa thượng Thích Tâm Quýt | (Trần Văn Bưởi)"
_BORN_AS = re.compile(rf" \((?P<name>(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Út) {_SYLLABLE})(?=[;)])")  # "(Tư Bưởi)"
_WRITTEN = re.compile(r" \((?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){1,3})\)")  # "Trần Mạnh Ôn | (Wen Chen)"
_CALLED = re.compile(
    r"(?:\s{0,2}[,;(–-]?\s?|[.;,]?\s{1,2}(?:[-+*•] ?)?(?=Tên ))(?:(?:có )?"  # or a line of data: ". | Tên gọi khác:"
    r"(?:[Bb]í danh|(?:[Tt]hế|[Tt]ục|[Pp]háp) danh|[Tt]ên (?:thật|khai sinh|khác|gọi khác|thường gọi|thường dùng))"
    rf"|còn (?:gọi|có tên) là|tức)(?: là)?\s?:?\s?(?:ông |bà |đồng chí )?{_NAME}"
)
_LISTED = re.compile(rf"[,;] {_NAME}(?=[,;)])")  # behind the first in its bracket: "(tức Ba Quýt, | Trần Ổi)"


def find_aliases(text: Text, named: Sequence[Mention]) -> Mapping[str, str]:
    """Return the other names that an article gives its people, each with the name before it.

    A foreigner's name in our syllables and his own in a bracket are of one, where both stand alone too.

    >>> # "đồng chí Trần Văn Bưởi (bí danh Ba Quýt)"
    {'Ba Quýt': 'Trần Văn Bưởi'}
    """
    found: dict[str, str] = {}
    names = {mention.name for mention in named}
    for mention in named:
        written = _WRITTEN.match(text.folded, mention.end)
        if written and written["name"] in names and _is_ours(mention.name or "") and not _is_ours(written["name"]):
            found.setdefault(written["name"], mention.name or "")
        for name in _other_names(text.folded, mention):
            if mention.name and name != mention.name:
                found.setdefault(name, found.get(mention.name, mention.name))
    return found


def _is_ours(name: str) -> bool:
    """Tell whether a name is of Vietnamese syllables: "Hoàng Tuần Tài", not "Lawrence Wong"."""
    return all(is_syllable(word) for word in name.lower().split())


def _other_names(folded: str, mention: Mention) -> Iterator[str]:
    """Yield the other names behind a name, one behind the other: "(tên thường gọi Ba Quýt, bí danh Trần Ổi)"."""
    called = _CALLED.match(folded, mention.end) or _BORN_AS.match(folded, mention.end)
    if called is None and (mention.name or "").startswith(_MONKS):
        called = _SECULAR.match(folded, mention.end)
    bracketed = called is not None and "(" in folded[called.start() : called.start("name")]
    while called is not None:
        yield called["name"]
        end = called.end()
        behind = end + folded.startswith(")", end)
        called = _CALLED.match(folded, behind) or (_LISTED.match(folded, end) if bracketed else None)
