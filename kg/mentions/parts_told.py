"""Parts of institutions that the article names with their institution elsewhere: "Khoa Nhi", "Trung tâm Cấp cứu"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.any_case import lowered
from kg.vietnamese.tokens import Tokens

_PARTS = ("Khoa ", "Trung tâm ", "Viện ", "Ban Quản lý ", "Bộ môn ")
_FACULTY = "Khoa "
_HOUSES = ("Bệnh viện ", "Trường ", "Đại học ", "Học viện ")
_ROOMS = ("Phòng ", "Văn phòng ")
_TAIL = re.compile(r" (?:của )?(nhà trường|trường|học viện|bệnh viện|trung tâm)$")
_MEANT = {"nhà trường": _HOUSES[1:], "trường": _HOUSES[1:], "học viện": ("Học viện ",), "bệnh viện": ("Bệnh viện ",),
          "trung tâm": ("Trung tâm ",)}  # fmt: skip
_JOINTS = (("(",), ("của",), ("thuộc",))
_OWN = 2  # words of a name that not only tell its kind
Only = Callable[[int, tuple[str, ...]], BodyRead | None]


def with_parts_told(text: Text, mentions: Sequence[Mention], only: Only) -> Sequence[Mention]:
    """Return the mentions, each part without its institution as that of the one with which it is printed elsewhere.

    "Trung tâm Cấp cứu Bệnh viện Sông Quê … giám đốc Trung tâm Cấp cứu". A faculty or ward that is printed with none is
    that of the only hospital or school which the article has named; one beside somebody's other part, of that part's:
    "giám đốc Trung tâm Tiết niệu, trưởng khoa Nội, Bệnh viện Sông Quê".

    Args:
        text: The text.
        mentions: Its mentions.
        only: What returns the only institution of some kinds named up to the end of a sentence.
    """
    return [
        _whole(text, mention, _beside(text, mentions, at), only) if _is_bare(mention) else mention
        for at, mention in enumerate(mentions)
    ]


def _beside(text: Text, mentions: Sequence[Mention], at: int) -> str | None:
    """Return the institution of the part that somebody leads too: "…, trưởng khoa Nội, | Bệnh viện Sông Quê"."""
    role, other = (mentions[at + 1], mentions[at + 2]) if at + 2 < len(mentions) else (None, None)
    if role is None or other is None or role.kind is not MentionKind.ROLE or other.kind is not MentionKind.BODY:
        return None
    together = text.folded[mentions[at].end : role.start] == ", " and other.start <= role.end + 1
    whole = (other.name or "").rpartition(", ")[2]
    return whole if together and whole != other.name and whole.startswith(_HOUSES) else None


def _is_bare(mention: Mention) -> bool:
    name = mention.name or ""
    bare = mention.code == "open" and mention.level is Level.NONE and mention.kind is MentionKind.BODY
    if not bare or ", " in name or not name.startswith((*_PARTS, *_ROOMS)):
        return False
    return _TAIL.search(name) is not None or (name.startswith(_PARTS) and len(name.split()) > _OWN)


def _whole(text: Text, part: Mention, beside: str | None, only: Only) -> Mention:
    if (tail := _TAIL.search(part.name or "")) is not None:
        return _inside(part, (part.name or "")[: tail.start()], only(part.sentence, _MEANT[tail[1]]))
    printed = set(_printed(text, part)) or ({beside} if beside is not None else set())
    whole = next(iter(printed)) if len(printed) == 1 else None
    if not printed and (part.name or "").startswith(_FACULTY):
        read = only(part.sentence, _HOUSES)
        whole = read.name if read is not None else None
    if whole is None:
        return part
    return replace(part, name=f"{part.name}, {whole}", template=f"{part.template}, {whole}")


def _inside(part: Mention, name: str, whole: BodyRead | None) -> Mention:
    """Return a part that ends in a word for its institution as that of the one told: "Phòng Đào tạo | nhà trường"."""
    if whole is None or whole.name is None:
        return part
    return replace(part, name=f"{name}, {whole.name}", template=f"{name}, {whole.template}")


def _places_of(name: str, lower: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a text, both in lower case, between the edges of words."""
    start = lower.find(name)
    while start >= 0:
        end = start + len(name)
        if not (lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum()):
            yield start, end
        start = lower.find(name, start + 1)


def _printed(text: Text, part: Mention) -> Iterator[str]:
    """Yield the institutions with which a part is printed in a text."""
    name = part.name or ""
    for start, end in _places_of(lowered(name), lowered(text.folded)):
        sentence = next((at for at, one in enumerate(text.sentences) if start < one.end), None)
        if sentence is None:
            continue
        tokens = text.tokens[sentence]
        at = next((number for number, first in enumerate(tokens.starts) if first == start), None)
        read = None if at is None else read_body(tokens, at, titled=True, depth=1)
        if read is not None and (read.name or "").lower().startswith(f"{name.lower()}, "):
            yield (read.name or "")[len(name) + 2 :]
        elif (whole := _behind(tokens, end)) is not None:
            yield whole


def _behind(tokens: Tokens, end: int) -> str | None:
    """Return the hospital or school whose name begins behind a place of a text: "Trung tâm Cấp cứu | (Viện X)"."""
    at = next((number for number, start in enumerate(tokens.starts) if start >= end), len(tokens.words))
    at += tokens.lower[at : at + 1] in _JOINTS
    read = read_body(tokens, at, titled=True, depth=1) if tokens.capital(at) else None
    if read is None or tokens.words[read.end - 1].islower():  # the end of its name is not sure
        return None
    return read.name if (read.name or "").startswith(_HOUSES) else None
