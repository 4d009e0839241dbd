"""Find where the name of a company, school or part of an institution ends: nothing but its shape tells."""

from __future__ import annotations

import re

from kg.lexicon.titles import body_heads, guards, honorifics, roles, surnames
from kg.mentions.people import breaks_off
from kg.mentions.places import capital_run
from kg.vietnamese.tokens import Tokens

_LONGEST_OPEN = 14  # words of the name of a company or school
_LONGEST_TAIL = 9  # lower-case words behind its last capital: "Cục An ninh | chính trị nội bộ"

_HCM = re.compile(r"\bTP(?:\. ?| )?HCM\b", re.IGNORECASE)
_CITY = re.compile(r"\bTP(?:\. ?| )(?=[A-ZĐ]\w)")
_JOINERS = frozenset(("và", "với", "&", "-"))  # no name ends with these


def end_of_open_name(tokens: Tokens, start: int, *, part: bool = False) -> int | None:
    """Return the index behind the capitalised words that begin here and what joins them, None without any.

    A verb, a sign or a person ends the name, and that of a part of an institution the name of the institution. A name
    that the text breaks off (" ...") or that is a number of things ("3 tháng") is none.
    """
    if start + 1 < len(tokens) and tokens.words[start].isdigit() and tokens.words[start + 1].islower():
        return None
    last = capitals = at = start
    while at < len(tokens) and at - start < _LONGEST_OPEN and _in_open(tokens, at):
        word = tokens.words[at]
        if word[0].isupper() or word[0].isdigit():
            if (
                word[0].isupper()
                and at > start
                and (_person_begins(tokens, at) or (part and _whole_begins(tokens, at)))
            ):
                break
            capitals = at + 1
        at += 1
        last = at
    last = max(capitals, min(last, capitals + _LONGEST_TAIL))
    while last > start and tokens.lower[last - 1] in _JOINERS:
        last -= 1
    return None if capitals == start or breaks_off(tokens, last) else last


def _other_begins(tokens: Tokens, at: int, *, part: bool) -> bool:
    return _person_begins(tokens, at) or (part and _whole_begins(tokens, at))


def _whole_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether the institution begins here whose part was named: "Phòng Đào tạo | Học viện Sông Quê"."""
    head = body_heads().longest(tokens.lower, at)
    return head is not None and (head[0] > at + 1 or tokens.words[at] in {"Bộ", "Sở", "UBND"})


def _in_open(tokens: Tokens, at: int) -> bool:
    word = tokens.lower[at]
    if not word[0].isalnum():
        return word in {"-", "&"} and (tokens.capital(at + 1) or _term_at(tokens, at + 1))
    if word[0].isdigit():
        return True
    if _ends_open(tokens, at):
        return False
    called = honorifics().longest(tokens.lower, at)
    if called is None or _in_term(tokens, at):
        return True
    return tokens.capital(at) and not (called[0] > at + 1 and tokens.capital(called[0]))


def _ends_open(tokens: Tokens, at: int) -> bool:
    """Tell whether a verb, a role or "và 7 …" begins here, so that a name ends before it."""
    guard = guards().longest(tokens.lower, at)
    if guard is not None and "stop" in guard[1] and not tokens.capital(at) and not _in_term(tokens, at):
        return True
    if tokens.lower[at] == "và" and at + 1 < len(tokens) and tokens.words[at + 1].isdigit():
        return True  # "Công ty Sông Quê và 7 nhân viên"
    role = roles().longest(tokens.lower, at) if tokens.capital(at) else None
    return role is not None and role[0] > at + 1


def _term_at(tokens: Tokens, at: int) -> bool:
    """Tell whether a word that names of parts of institutions are made of begins here: "Hậu cần - | kỹ thuật"."""
    found = guards().longest(tokens.lower, at)
    return found is not None and "term" in found[1]


def _in_term(tokens: Tokens, at: int) -> bool:
    """Tell whether a word that else ends a name stands inside such a term: "tổ chức | cán bộ", "về ma túy"."""
    for start in range(max(0, at - 2), at + 1):
        found = guards().longest(tokens.lower, start)
        if found is not None and "term" in found[1] and found[0] > at:
            return True
    return False


def _person_begins(tokens: Tokens, at: int) -> bool:
    run = capital_run(tokens, at)
    family = surnames().longest(tokens.lower, at)
    return run - at >= 3 and family is not None and family[1][0] == "strong"  # noqa: PLR2004


def spelt(tokens: Tokens, start: int, end: int) -> str:
    """Return the words of a name as printed, the abbreviation of a city in it spelt out: "Trường Múa TP.HCM"."""
    return _CITY.sub("thành phố ", _HCM.sub("thành phố Hồ Chí Minh", printed(tokens, start, end)))


def printed(tokens: Tokens, start: int, end: int) -> str:
    """Return the words of a span with the blanks that were printed between them."""
    words = [tokens.words[start]]
    for at in range(start + 1, end):
        words.append("" if tokens.touching(at) else " ")
        words.append(tokens.words[at])
    return "".join(words)
