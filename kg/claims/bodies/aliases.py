"""Short forms that an article itself gives: "Đài Truyền hình Sông Quê (STV)", later only "Tổng Giám đốc STV"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.wording import expanded
from kg.lexicon.abbreviations import abbreviated, abbreviations
from kg.lexicon.countries import world_bodies
from kg.lexicon.institution_kinds import kinds_that_are
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text

_ALIAS = re.compile(r"\s?(?:\(|-\s(?=[A-ZĐ]{3}))([A-ZĐ][A-ZĐ0-9]{1,9})\)")
# An institution that nobody is told to lead where its whole name stands, so that no mention of it was made.
_SPELT_OUT = re.compile(
    rf"(?<![\w“\"])((?!Hội đồng)(?:{kinds_that_are('spelt')})(?: (?:[^\W\d_][\w.]*|[-&])){{2,14}})"
    r"(?: ?\(| - )([A-ZĐ]{3,9})(?:\)|(?= ?[,;(]))"
)
_NO_NAME = re.compile(
    r" (?:thuộc|của|đã|sẽ|đang|là|cho|được|bị|tại|ở|với|trong|gồm|như|theo|từ|này|cùng|do)(?!\w)"
    r"| và (?=[A-ZĐ]\w* [a-zđ])"
)


def find_aliases(text: Text, mentions: Sequence[Mention]) -> dict[str, Mention]:
    """Return the bodies whose short form stands in brackets behind their names, by that form; no form of several.

    >>> # "Tổng Giám đốc Đài Truyền hình Sông Quê (STV)" → {"STV": the mention of the station}
    """
    found: dict[str, dict[str, Mention]] = {}
    spelt: dict[str, dict[str, Mention]] = {}
    for mention in mentions:
        if mention.kind is not MentionKind.BODY or mention.name is None or mention.generic:
            continue
        inside = text.folded.rfind("(", mention.start, mention.end)
        match = _ALIAS.match(text.folded, mention.end if inside < 0 else inside)
        if match is not None:
            found.setdefault(match[1], {})[mention.name] = mention
    for match in _SPELT_OUT.finditer(text.folded) if "(" in text.folded else ():
        printed, alias = match.groups()
        if alias not in found and _NO_NAME.search(printed) is None:
            name = _whole(printed)
            body = Mention(match.start(), match.end(), MentionKind.BODY, 0, name, "open", name, Level.NONE)
            spelt.setdefault(alias, {})[name] = body
    found = spelt | found
    return {alias: next(iter(named.values())) for alias, named in found.items() if len(named) == 1}


def _whole(printed: str) -> str:
    """Return the name of an institution spelt out, that of a body of the world as the table has it."""
    told = world_bodies().longest(words := printed.lower().split(), 0)
    if told is not None and told[0] == len(words):
        return told[1][0]
    name = abbreviated("names").sub(lambda match: abbreviations("names")[match.group()], printed)
    return expanded(name).replace("Công ty CP ", "Công ty cổ phần ").replace(" Thành phố ", " thành phố ")
