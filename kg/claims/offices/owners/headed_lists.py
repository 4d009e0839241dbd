"""Lists of people that an institution heads: "Bị can ở Cục Thuế tỉnh Bắc Giang là ông A, cựu cục phó; …"."""

from __future__ import annotations

import re

from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.items import Item

_HEADS_LIST = re.compile(r",? (?:(?:là|gồm|bao gồm) (?:các )?(?:ông|bà|bị can|bị cáo) |(?:bao )?gồm: ?)")


def is_headed(grammar: SentenceGrammar, title: Item) -> bool:
    """Tell whether an institution heads the list in which a title stands: "Bị can ở Cục Thuế tỉnh là ông A"."""
    ends = (item.end for item in grammar.bodies if item.end <= title.start)
    return any(_HEADS_LIST.match(grammar.text, end) is not None for end in ends)
