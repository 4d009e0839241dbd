"""The letters of Vietnamese for character classes of regular expressions.

In Unicode capitals and small letters alternate from U+1EA0 on, so that a range such as "Ạ-Ỹ" holds both.
"""

from __future__ import annotations

_ALL = [chr(code) for code in (*range(0x41, 0x5B), *range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))]
_VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ"

UPPER = "".join(letter for letter in _ALL if letter.isupper() and (letter in _VIETNAMESE or not "Z" < letter < "Ạ"))
"""Every capital letter of the Vietnamese alphabet with every tone."""

LOWER = UPPER.lower()
"""Every small letter of the Vietnamese alphabet with every tone."""
