"""What makes a street, school, venue or place of capitalised words that look like a person's name."""

from __future__ import annotations

from kg.lexicon.phrases import Phrases
from kg.lexicon.titles import guards, roles, surnames
from kg.mentions.people import name_run
from kg.vietnamese.tokens import Tokens

_LONGEST_STREET = 4  # words
_SHORTEST = 2  # words of a name that nobody calls
_HYPHENS = frozenset(("-", "–"))
_LISTED_BACK = 40  # words of a list of places
_LIST_WORDS = frozenset((",", "và", "-", "–"))
_OPENERS = frozenset(("(", ":"))
_COUNTED = frozenset(("các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"))
_AUTHORITIES = ("UB", "HĐ", "HU", "TU", "MTTQ")  # "UBND", "HĐND", "UBMTTQ"
_UNITS = frozenset(("xã", "phường", "thôn", "bản", "huyện", "quận", "tỉnh", "trấn", "ấp", "buôn", "làng", "phố"))
_BELOW_STREETS = frozenset(("phường", "quận", "p", "p.", "q", "q.", "xã", "thị", "tp", "tp.", "thành"))


def in_address(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether what looks like a name is the street of an address: "tầng 2, Lê Văn A, phường 5"."""
    if at == 0 or tokens.words[at - 1] != "," or end + 1 >= len(tokens.words) or tokens.words[end] != ",":
        return False
    return tokens.lower[end + 1] in _BELOW_STREETS and any(word.isdigit() for word in tokens.words[max(0, at - 5) : at])


def is_place_abroad(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether what looks like a name is all of a foreign place's: "khởi phát từ | Vũ Hán"; rule person.abroad."""
    guard = guards().longest(tokens.lower, at) if end - at > 1 else None
    return guard is not None and guard[0] == end and "foreign" in guard[1]


def is_cut_off(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether two words that look like a name end one that begins before them: "viếng Linh | Ứng Tự".

    Nothing else may have been read before them. Rule person.cut-off.
    """
    short = end - at == _SHORTEST and at > 1 and tokens.capital(at - 1)
    return short and not tokens.words[at - 1].isupper() and not any(map(str.isupper, tokens.words[at:end]))


def is_blocked(tokens: Tokens, at: int, before: Phrases[str] | None = None) -> bool:
    """Tell whether the words before this token make a street, school or prize of the name behind them."""
    if before is None and (_among_places(tokens, at) or _crosses_street(tokens, at)):
        return True
    lookup = before or guards()
    if at and tokens.words[at - 1].isdigit():  # a house number, "12 Lý Thường Kiệt", or a row of a table
        return roles().longest(tokens.lower, name_run(tokens, at)) is None
    for length in (4, 3, 2, 1):
        if at >= length:
            found = lookup.longest(tokens.lower, at - length)
            if found is not None and found[0] == at and "before" in found[1]:
                return not _titled_place(tokens, at - length)
    return False


def _among_places(tokens: Tokens, at: int) -> bool:
    """Tell whether a name stands in the list of places that a unit leads: "6 xã (Cam Hải Đông, | Cam Hải Tây)"."""
    first = max(0, at - _LISTED_BACK)
    while at > first and (tokens.capital(at - 1) or tokens.words[at - 1] in _LIST_WORDS):
        at -= 1
    led = at > 2 and tokens.words[at - 1] in _OPENERS and tokens.lower[at - 2] in _UNITS  # noqa: PLR2004
    return led and (tokens.words[at - 3].isdigit() or tokens.lower[at - 3] in _COUNTED)


def _crosses_street(tokens: Tokens, at: int) -> bool:
    """Tell whether a name stands behind a street and a hyphen: "ngã tư Lê Văn A - | Trần Văn B"."""
    if at < 3 or tokens.words[at - 1] not in _HYPHENS:  # noqa: PLR2004
        return False
    start = at - 1
    while start > 0 and tokens.capital(start - 1):
        start -= 1
    return 0 < start < at - 1 and is_blocked(tokens, start, guards())


def _titled_place(tokens: Tokens, at: int) -> bool:
    """Tell whether a unit or a school's board stands behind a title, so that a name may follow it.

    "Chủ tịch UBND huyện | Lê Văn A", "Chủ tịch Hội đồng trường | Lê Văn A".
    """
    if tokens.lower[max(0, at - 2) : at + 1] == ("hội", "đồng", "trường"):
        return True
    return at > 0 and tokens.words[at - 1].isupper() and tokens.words[at - 1].startswith(_AUTHORITIES)


def behind_street(tokens: Tokens, at: int) -> int:
    """Return the index behind the capitalised words of a street, school or place."""
    end = at + 1
    while end < len(tokens.words) and tokens.capital(end) and end - at < _LONGEST_STREET:
        if surnames().longest(tokens.lower, end) is not None and end - at > 1:
            break
        end += 1
    return end
