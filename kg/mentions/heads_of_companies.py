"""Heads whom all know, named behind a bare title in news that names their company: "CEO | Tim Cook", of Apple."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.company_heads import company_heads, led_companies
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.tokens import Tokens

_LEADING = frozenset(("Giám đốc điều hành", "Tổng Giám đốc", "Giám đốc", "Chủ tịch"))


def is_known_head(tokens: Tokens, at: int) -> bool:
    """Tell whether the name of a company's known head begins here."""
    return tokens.capital(at) and company_heads().longest(tokens.lower, at) is not None


def with_known_heads(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, a bare title right before a known head with his company, where the text names it.

    Args:
        text: The text.
        mentions: Its mentions.
    """
    done: list[Mention] = []
    named: dict[str, bool] = {}  # companies looked for in the text
    for at, mention in enumerate(mentions):
        person = mentions[at + 1] if at + 1 < len(mentions) else None
        done.append(mention)
        if mention.kind is not MentionKind.ROLE or mention.name not in _LEADING or person is None:
            continue
        beside = person.kind is MentionKind.PERSON and person.start == mention.end + 1
        company = led_companies().get(person.name or "") if beside else None
        if company is not None and company not in named:
            named[company] = re.search(rf"\b{re.escape(company)}\b", text.folded) is not None
        if company is not None and named[company]:
            body = replace(mention, kind=MentionKind.BODY, code="open", name=company, template=company)
            done.append(replace(body, level=Level.NONE))
    return done
