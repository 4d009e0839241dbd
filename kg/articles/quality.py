"""Is this text readable Vietnamese? Damaged and foreign texts yield plausible false names."""

from __future__ import annotations

import re

from kg.model.issue import Issue

_ENOUGH = 160  # code points: a shorter text says nothing of its language
_SAMPLE = 3_000  # code points looked at
_MARKS = "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
_FREQUENT = "ưđôơâăêạảấầậếềệịọốồộớờợủứừữựụể"
_MARKED = re.compile(f"[{_MARKS}{_MARKS.upper()}]")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_MARKED = 0.03  # share of characters that only Vietnamese has; news has 0.1 and more
# UTF-8 read as Latin-1 or Windows-1252, TCVN3 read as Latin-1, and lost characters.
_MOJIBAKE = re.compile("áº|á»|Æ°|Ä\u0091|Ä‘|Ã[\u0080-\u00bf]|Ã¡|Ã¢|[ \\w][©®¸µ¶·­¨¬][a-z]|\ufffd")
_SUSPECT = re.compile("[©®¸µ¶·\u00ad¨¬\ufffdÃÄÆº»]")  # one of these is in every damaged piece
_MOST_DAMAGED = 0.01  # share of characters
_LONG_WORD = 8  # letters: "nghiêng" has seven, no native syllable has more
_MOST_LONG = 0.12  # share of words

_MEND = "Take the article from another source; nothing was read from this one."


def fault_of(text: str) -> Issue | None:
    """Return why a text cannot be read as Vietnamese, or None for a sound one.

    KG120: its characters were damaged by a wrong encoding. KG121: it is in another language or without diacritics.
    """
    sample = text[:_SAMPLE].strip()
    if len(sample) < _ENOUGH:
        return None
    damaged = len(_MOJIBAKE.findall(sample)) if _SUSPECT.search(sample) else 0
    if damaged > _MOST_DAMAGED * len(sample):
        return Issue("KG120", "articles", f"{damaged} damaged characters in {len(sample)}", _MEND)
    half = sample[: len(sample) // 2]
    if sum(map(half.count, _FREQUENT)) >= 2 * _LEAST_MARKED * len(sample):
        return None  # what is marked in a half is enough for the whole
    share = _marked(sample) / len(sample)
    if share < _LEAST_MARKED or _foreign(sample, share):
        return Issue("KG121", "articles", f"only {share:.0%} of the characters are Vietnamese letters", _MEND)
    return None


def _marked(text: str) -> int:
    """Return how many letters of a text only Vietnamese has."""
    return len(_MARKED.findall(text))


def _foreign(sample: str, share: float) -> bool:
    """Tell whether a text with some Vietnamese letters is one in another language that names Vietnamese people."""
    if share >= 2 * _LEAST_MARKED:
        return False
    words = _WORD.findall(sample)
    return sum(len(word) >= _LONG_WORD for word in words) > _MOST_LONG * len(words)
