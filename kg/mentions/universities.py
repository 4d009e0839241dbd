"""The university that a school is a member of, told anywhere: "Trường Đại học Gốm (Đại học Quốc gia Hà Nội) …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.mentions.bodies import read_body
from kg.model.mention import Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text

_ALONE = re.compile(r"(?:^|, |[Đđ]oàn |ủy |trường )((?:Trường |(?<!Trường ))Đại học [^,]+)$")
_MEMBER = re.compile(r"^((?:Trường )?Đại học [^,]+), (Đại học [^,]+)$")
_HEADS = frozenset(("trường", "đại", "đh"))
_NATIONAL = "Đại học Quốc gia "


def with_universities_told(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, each school with the only university that the article names it as a member of.

    A comma alone joins a school to a national university only: others are listed so. Rule body.university.

    Args:
        text: The text.
        mentions: Its mentions.
    """
    schools = {found[1] for m in mentions if (found := _school(m)) is not None}
    if not schools or not any(text.folded.lower().count(word) > 1 for word in ("đại học", "đh ")):
        return mentions
    of: dict[str, set[str]] = {}
    for tokens in text.tokens:
        if tokens.lower.count("học") + tokens.lower.count("đh") < 2:  # noqa: PLR2004  two of them are named
            continue
        for at in [at for at, word in enumerate(tokens.lower) if word in _HEADS]:
            read = read_body(tokens, at, titled=True, depth=1)
            found = _MEMBER.match(read.template) if read is not None else None
            if found is not None and found[1] in schools and read is not None:
                listed = "," in tokens.words[at : read.end] and not found[2].startswith(_NATIONAL)
                of.setdefault(found[1], set()).update(() if listed else (_up_to_capital(found[2]),))
    whole = {school: f"{school}, {min(names)}" for school, names in of.items() if len(names) == 1}
    return [_in_whole(m, whole) for m in mentions] if whole else mentions


def _school(mention: Mention) -> re.Match[str] | None:
    """Return what of a body's name is a school whose university is not printed with it; None for others."""
    name = mention.name or ""
    return _ALONE.search(name) if mention.kind is MentionKind.BODY and "Đại học " in name else None


def _up_to_capital(name: str) -> str:
    """Return a name without what no title before it ends: "Đại học Quốc gia Hà Nội | thành lập"."""
    words = name.split()
    while words[-1].islower():
        words.pop()
    return " ".join(words)


def _in_whole(mention: Mention, whole: dict[str, str]) -> Mention:
    found = _school(mention)
    if found is None or found[1] not in whole:
        return mention
    name = (mention.name or "")[: found.start(1)] + whole[found[1]]
    return replace(mention, name=name, template=name)
