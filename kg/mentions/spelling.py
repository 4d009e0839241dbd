"""Names spelt out: abbreviations that papers print inside the names of institutions."""

from __future__ import annotations

import re

from kg.lexicon.abbreviations import abbreviated, abbreviations
from kg.vietnamese.tokens import Tokens

_HCM = re.compile(r"\b(?:TP(?:\. ?| )?|thành phố )HCM\b", re.IGNORECASE)
_CITY = re.compile(r"\bTP(?:\. ?| )(?=[A-ZĐ]\w)")
_SCHOOL_KINDS = {"THCS": "Trung học cơ sở", "THPT": "Trung học phổ thông"}
_SCHOOL = re.compile(r"\bTH(?:CS|PT)\b")
_PRIMARY = re.compile(r"\bTH(?= và TH(?:CS|PT)\b)")  # "Trường | TH | & THCS"
_OURS = re.compile(r" VN$")
_AND = re.compile(r" ?(?:&|-) ?(?=TH(?:CS|PT)\b)")


def spelt(tokens: Tokens, start: int, end: int) -> str:
    """Return the words of a name as printed, abbreviations of a city and of schools spelt out: "Trường Múa TP.HCM"."""
    words = _PRIMARY.sub("Tiểu học", _AND.sub(" và ", _OURS.sub(" Việt Nam", printed(tokens, start, end))))
    words = _SCHOOL.sub(lambda match: _SCHOOL_KINDS[match[0]], words)
    words = abbreviated("names").sub(lambda match: abbreviations("names")[match[0]], words)
    return _CITY.sub("thành phố ", _HCM.sub("thành phố Hồ Chí Minh", words))


def printed(tokens: Tokens, start: int, end: int) -> str:
    """Return the words of a span with the blanks that were printed between them."""
    words = [tokens.words[start]]
    for at in range(start + 1, end):
        words.append("" if tokens.touching(at) else " ")
        words.append(tokens.words[at])
    return "".join(words)
