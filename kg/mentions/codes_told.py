"""Bodies called by letters that the article explains elsewhere: "Hội Chợ nổi Sông Quê (HCN) … Tổng Thư ký HCN"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.titles import body_heads
from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.tokens import Tokens

_CALLED = re.compile(r"((?:Hội đồng quản trị|Hội đồng thành viên|Công đoàn) )?([A-ZĐ]{3,7})")
_BOARDS = frozenset(("hdqt", "hdtv"))
_OF_LETTERS = _BOARDS | {"open"}
_EXCHANGE = r"(?:[A-Za-z]{3,5}: )?"  # "(HoSE: VLK)"
_LONGEST = 20  # words of a name
_SHORTEST = 3


def with_codes_told(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, each body called by letters with the name that stands before them in brackets or a dash.

    Letters that stand behind several names, or behind none that can be read, stay as they are.

    Args:
        text: The text.
        mentions: Its mentions.
    """
    called = {mention.name: match for mention in mentions if (match := _letters(mention)) is not None}
    told = {code: _told(text, code) for code in sorted({match[2] for match in called.values()})}
    if not any(told.values()):
        return mentions
    return [_whole(mention, called[mention.name], told) if mention.name in called else mention for mention in mentions]


def _letters(mention: Mention) -> re.Match[str] | None:
    if mention.kind is not MentionKind.BODY or mention.code not in _OF_LETTERS or mention.level is not Level.NONE:
        return None
    return _CALLED.fullmatch(mention.name or "")


def _whole(mention: Mention, called: re.Match[str], told: dict[str, BodyRead | None]) -> Mention:
    read = told[called[2]]
    if read is None or _letters(mention) is None:
        return mention
    if called[1]:
        return replace(mention, name=called[1] + (read.name or ""), template=called[1] + (read.name or ""))
    return replace(mention, name=read.name, template=read.template)


def _told(text: Text, code: str) -> BodyRead | None:
    """Return the one body behind whose name some letters stand."""
    sign = re.compile(rf" (?:\(\s?{_EXCHANGE}{code}\s?\)|[-–] {code}(?=[,;.)]))")
    found: dict[str, BodyRead] = {}
    for match in sign.finditer(text.folded):
        sentence = next((at for at, one in enumerate(text.sentences) if match.start() < one.end), None)
        read = None if sentence is None else _before(text.tokens[sentence], match.start())
        if read is not None:
            found[read.name or ""] = read
    return next(iter(found.values())) if len(found) == 1 else None


def _before(tokens: Tokens, at: int) -> BodyRead | None:
    """Return the longest name of a body that ends at a place of the text."""
    behind = next((number for number, start in enumerate(tokens.starts) if start >= at), len(tokens.words))
    for first in range(max(0, behind - _LONGEST), behind - _SHORTEST + 1):
        goes_on = (
            first > 1 and tokens.capital(first - 1) and not tokens.words[first - 1].isupper()
        )  # "HĐQT | Công ty X"
        if goes_on or not tokens.capital(first) or body_heads().longest(tokens.lower, first) is None:
            continue
        read = read_body(tokens, first, titled=True)
        if read is None or read.name is None or read.level is not Level.NONE or read.code in _BOARDS:
            continue
        if behind <= read.end <= behind + _SHORTEST and ", " not in read.name and not read.generic:
            return read
    return None
