"""Ambassadors whose embassy the article names elsewhere: "Đại sứ | Bob Lee" in news of "Đại sứ quán Chile tại …"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.mentions.abroad import embassy_at
from kg.mentions.organs_abroad import ABROAD
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.syllables import spelt_as_ours

_HEADS = {"Đại sứ": "Đại sứ quán", "Tổng Lãnh sự": "Tổng Lãnh sự quán"}
_OURS = tuple(f"{house} Việt Nam " for house in _HEADS.values())


def with_embassies_told(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, each bare ambassador's title with the only embassy of his that the article names.

    Ours are those whose names are spelt as ours.

    Args:
        text: The text.
        mentions: Its mentions.
    """
    bare = [at for at in range(len(mentions) - 1) if _is_bare(text, mentions[at], mentions[at + 1])]
    if not bare:
        return mentions
    named = {
        name
        for tokens in text.tokens
        for at, word in enumerate(tokens.lower)
        if word in {"đại", "tổng"} and (name := embassy_at(tokens, at)) is not None
    }
    done = list(mentions)
    for at in reversed(bare):
        house, ours = _HEADS[mentions[at].name or ""], spelt_as_ours(mentions[at + 1].name or "")
        own = [name for name in named if name.startswith(house) and name.startswith(_OURS) == ours]
        if len(own) == 1:
            body = replace(mentions[at], kind=MentionKind.BODY, name=own[0], template=own[0], code=ABROAD)
            done.insert(at + 1, replace(body, level=Level.NONE))
    return done


def _is_bare(text: Text, title: Mention, person: Mention) -> bool:
    """Tell whether an ambassador's title and a whole name stand side by side."""
    if title.kind is not MentionKind.ROLE or title.name not in _HEADS or person.kind is not MentionKind.PERSON:
        return False
    return person.code != "short" and not text.folded[title.end : person.start].strip()
