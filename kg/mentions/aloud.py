"""Names printed in capitals: "đồng chí NGÔ VĂN ỔI", and how they differ from a headline."""

from __future__ import annotations

from kg.lexicon.titles import surnames
from kg.vietnamese.tokens import Tokens

_LONGEST = 4  # syllables: a longer row of capitals is a headline
_TWO = 2
_ONE_LETTER = (("A",), ("Y",), ("U",))  # begin names of the uplands: "Y THANH", "A LỀNH"
_MIDDLE = (("văn",), ("thị",))
_ADDRESSES = frozenset(("chí", "ông", "bà", "cụ"))


def is_aloud(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is printed in capitals, two of them at least."""
    return at < len(tokens.words) and tokens.words[at].isupper() and len(tokens.words[at]) > 1


def begins_aloud(tokens: Tokens, at: int) -> bool:
    """Tell whether words in capitals begin here, the first of them maybe of one letter: "Y THANH"."""
    return is_aloud(tokens, at) or (tokens.words[at : at + 1] in _ONE_LETTER and is_aloud(tokens, at + 1))


def family_of(tokens: Tokens, at: int) -> str | None:
    """Return how surely a family name begins here: "strong", "weak", or None where none does."""
    found = surnames().longest(tokens.lower, at)
    return None if found is None else found[1][0]


def named_aloud(tokens: Tokens, at: int, size: int, *, called: bool) -> bool:
    """Tell whether words in capitals are a name: few of them, with a family name, and no headline around."""
    strength = family_of(tokens, at)
    if (
        size > _LONGEST
        or tokens.lower[at] == "và"
        or (strength is None and tokens.words[at : at + 1] not in _ONE_LETTER)
    ):
        return False
    listed = tokens.words[at - 1 : at] == (";",) and tokens.words[at + size : at + size + 1] in (("-",), (",",))
    sure = strength == "strong" or tokens.lower[at + 1 : at + 2] in _MIDDLE
    return called or _announced(tokens, at) or (sure and (listed or _quiet_around(tokens)))


def _announced(tokens: Tokens, at: int) -> bool:
    """Tell whether a name begins behind an honorific and a colon, as notices print it: "Đồng chí: | NGÔ VĂN ỔI"."""
    return at > 1 and tokens.words[at - 1] == ":" and tokens.lower[at - 2] in _ADDRESSES


def _quiet_around(tokens: Tokens) -> bool:
    """Tell whether more words are small than stand in capitals without being names: these mark a name, no headline."""
    aloud = sum(end - start for start, end in _rows_aloud(tokens) if not _is_like_name(tokens, start, end))
    return sum(word.islower() for word in tokens.words) > aloud


def _is_like_name(tokens: Tokens, start: int, end: int) -> bool:
    return _TWO <= end - start <= _LONGEST and family_of(tokens, start) == "strong"


def _rows_aloud(tokens: Tokens) -> list[tuple[int, int]]:
    """Return where rows of words in capitals begin and end."""
    rows: list[tuple[int, int]] = []
    for at in range(len(tokens.words)):
        if is_aloud(tokens, at):
            rows.append((rows.pop()[0], at + 1) if rows and rows[-1][1] == at else (at, at + 1))
    return rows
