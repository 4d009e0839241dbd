"""Short forms that an article itself gives: "Đài Truyền hình Sông Quê (STV)", later only "Tổng Giám đốc STV"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.model.mention import Mention, MentionKind
from kg.model.text import Text

_ALIAS = re.compile(r"\s?(?:\(|-\s(?=[A-ZĐ]{3}))([A-ZĐ][A-ZĐ0-9]{1,9})\)")


def find_aliases(text: Text, mentions: Sequence[Mention]) -> dict[str, Mention]:
    """Return the bodies whose short form stands in brackets behind their names, by that form; no form of several.

    >>> # "Tổng Giám đốc Đài Truyền hình Sông Quê (STV)" → {"STV": the mention of the station}
    """
    found: dict[str, dict[str, Mention]] = {}
    for mention in mentions:
        if mention.kind is not MentionKind.BODY or mention.name is None or mention.generic:
            continue
        inside = text.folded.rfind("(", mention.start, mention.end)
        match = _ALIAS.match(text.folded, mention.end if inside < 0 else inside)
        if match is not None:
            found.setdefault(match[1], {})[mention.name] = mention
    return {alias: next(iter(named.values())) for alias, named in found.items() if len(named) == 1}
