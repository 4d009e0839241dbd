"""One spelling for matching: tone-mark placement, look-alike letters, folding away of diacritics.

Everything here keeps meaning and only makes equal what readers take as equal; stored text is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CYRILLIC, _CYRILLIC_MEANT = (
    "\u0430\u0435\u043e\u0441\u0440\u0445\u0443\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425",
    ("aeocpxyiABEKMHOPCTX"),
)
_BLANKS = "\t\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_FULL_WIDTH = "".join(chr(0xFF10 + digit) for digit in range(10))
_LOOK_ALIKES = str.maketrans(
    "\u00d0\u0189\u00f0\u0256\u01ce\u01cd\u03bf\u039f" + _CYRILLIC + _FULL_WIDTH + _BLANKS + _DASHES,
    "ĐĐđđăĂoO" + _CYRILLIC_MEANT + "0123456789" + " " * len(_BLANKS) + "-" * len(_DASHES),
) | str.maketrans("\u2018\u2019\u02bc\u00b4\u201c\u201d\u00ab\u00bb", "''''\"\"\"\"")
_LOOK_ALIKE = re.compile("[" + "".join(map(chr, _LOOK_ALIKES)) + "]")  # ten times as fast as str.translate
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_SMALL_TONES = dict(
    zip(
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        strict=True,
    )
)
_TONES = {shape(old): shape(new) for shape in (str.lower, str.title, str.upper) for old, new in _SMALL_TONES.items()}
# The class in front lets the search skip ahead; the look behind is for "quý", where u is no vowel. A letter with one
# more mark behind it ends no syllable: moved away from it, the mark would join another letter.
_MOVED = "".join(sorted({pair[1] for pair in _TONES}))
_TONE_AT_END = re.compile(rf"[oOuU][{_MOVED}](?<![qQ]..)(?![\w\u0300-\u036f])")


def nfc(text: str) -> str:
    """Return text in Unicode normalization form C."""
    return unicodedata.normalize("NFC", text)


def fold_letters(text: str) -> str:
    r"""Return text with look-alikes, dashes, quotes and blanks made one, of the same length.

    >>> fold_letters("t\u01ceng – ‘a’")
    "tăng - 'a'"
    """
    return _LOOK_ALIKE.sub(lambda match: match.group().translate(_LOOK_ALIKES), text)


def place_tones(text: str) -> str:
    """Return text with tone marks on the main vowel (uỷ → ủy, hoà → hòa), of the same length.

    >>> place_tones("Uỷ ban, thuý, quý, hoàn")
    'Ủy ban, thúy, quý, hoàn'
    """
    return _TONE_AT_END.sub(lambda match: _TONES.get(match.group(), match.group()), text)


@lru_cache(maxsize=64)  # the lines of articles read together are read in it, then their sentences
def in_one_spelling(content: str) -> str:
    """Return a content with look-alikes, dashes, quotes, blanks and tone marks made one, of the same length.

    >>> in_one_spelling("Uỷ ban – hoà giải")
    'Ủy ban - hòa giải'
    """
    return place_tones(fold_letters(content))


def single_blanks(text: str) -> str:
    """Return a folded line with one blank where it has several.

    >>> single_blanks("Tin,  ảnh: Lan   Anh")
    'Tin, ảnh: Lan Anh'
    """
    return " ".join(text.split()) if "  " in text else text


def spell(text: str) -> str:
    """Return the one spelling of a phrase: NFC, look-alikes, tone marks, nothing invisible, single blanks."""
    return " ".join(place_tones(fold_letters(nfc(_INVISIBLE.sub("", text)))).split())


def bare(text: str) -> str:
    """Return text spelt once, lower-cased and without diacritics, for finding what was typed without them.

    >>> bare("Lê Ánh Dương"), bare("Đắk Lắk")
    ('le anh duong', 'dak lak')
    """
    decomposed = unicodedata.normalize("NFD", spell(text).lower().replace("đ", "d"))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(fold_letters(letters).split())  # a look-alike may have lost its mark, a mark alone leaves blanks
