"""One spelling for matching: tone-mark placement, look-alike letters, folding away of diacritics.

Everything here keeps meaning and only makes equal what readers take as equal; stored text is never changed.
"""

from __future__ import annotations

import re
import unicodedata

_LOOK_ALIKES = str.maketrans({
    "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ", "\u01ce": "ă", "\u01cd": "Ă",
    "\u0430": "a", "\u0435": "e", "\u043e": "o", "\u0441": "c", "\u0440": "p", "\u0445": "x", "\u0443": "y", "\u0456": "i",
    "\u0410": "A", "\u0412": "B", "\u0415": "E", "\u041a": "K", "\u041c": "M", "\u041d": "H", "\u041e": "O",
    "\u0420": "P", "\u0421": "C", "\u0422": "T", "\u0425": "X", "\u03bf": "o", "\u039f": "O",
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2007": " ", "\u2009": " ", "\u200a": " ", "\u202f": " ", "\u3000": " ", "\t": " ",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"',
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
})  # fmt: skip
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_TONES |= {old.title(): new.title() for old, new in _TONES.items()} | {
    old.upper(): new.upper() for old, new in _TONES.items()
}
_TONE_AT_END = re.compile(r"(?<![qQ])(?:" + "|".join(_TONES) + r")(?!\w)")


def nfc(text: str) -> str:
    """Return text in Unicode normalization form C."""
    return unicodedata.normalize("NFC", text)


def fold_letters(text: str) -> str:
    """Return text with look-alikes, dashes, quotes and blanks made one, of the same length.

    >>> fold_letters("t\\u01ceng – ‘a’")
    "tăng - 'a'"
    """
    return text.translate(_LOOK_ALIKES)


def place_tones(text: str) -> str:
    """Return text with tone marks on the main vowel (uỷ → ủy, hoà → hòa), of the same length.

    >>> place_tones("Uỷ ban, thuý, quý, hoàn")
    'Ủy ban, thúy, quý, hoàn'
    """
    return _TONE_AT_END.sub(lambda match: _TONES[match.group()], text)


def spell(text: str) -> str:
    """Return the one spelling of a name or phrase: NFC, look-alikes, tone marks, no invisible characters, single blanks."""
    return " ".join(place_tones(fold_letters(_INVISIBLE.sub("", nfc(text)))).split())


def bare(text: str) -> str:
    """Return text spelt once, lower-cased and without diacritics, for finding what was typed without them.

    >>> bare("Lê Ánh Dương"), bare("Đắk Lắk")
    ('le anh duong', 'dak lak')
    """
    decomposed = unicodedata.normalize("NFD", spell(text).lower().replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
