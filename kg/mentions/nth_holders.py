"""Words between a title and its country that tell which of its holders somebody is: "Thủ tướng | thứ 7 của | Lào"."""

from __future__ import annotations

from kg.lexicon.phrases import Phrases
from kg.vietnamese.tokens import Tokens

_ORDERS = Phrases(
    (words, 0) for words in ("đầu tiên", "mới", "trẻ nhất", "trẻ tuổi nhất", "lớn tuổi nhất", "tại vị lâu nhất")
)
_EVER = Phrases((words, 0) for words in ("từ trước đến nay", "từ trước tới nay", "trong lịch sử", "trong lịch sử nước"))
_OF = frozenset(("của", "ở", "tại"))


def behind_order(tokens: Tokens, at: int) -> int:
    """Return the index behind "thứ 7 của", "trẻ nhất trong lịch sử" or "của" between a title and a country; else at.

    >>> from kg.vietnamese.tokens import tokenize
    >>> words = tokenize("Thủ tướng trẻ nhất từ trước đến nay của Lào")
    >>> words.words[behind_order(words, 2)]
    'Lào'
    """
    end = _behind_which(tokens, at)
    if end == at:
        return at + (tokens.lower[at : at + 1] == ("của",))
    ever = _EVER.longest(tokens.lower, end)
    end = end if ever is None else ever[0]
    return end + (end < len(tokens.lower) and tokens.lower[end] in _OF)


def _behind_which(tokens: Tokens, at: int) -> int:
    if tokens.lower[at : at + 1] == ("thứ",):
        return at + 2
    found = _ORDERS.longest(tokens.lower, at)
    return at if found is None else found[0]
