"""Names that go on behind particles: "Alexander Van der Bellen", "Luiz Lula da Silva"; "K' Brôi" of a highlander."""

from __future__ import annotations

from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_PARTICLES = frozenset(
    ("van", "von", "der", "den", "de", "da", "do", "dos", "del", "della", "di", "bin", "ibn", "al", "el", "la", "ter")
)
_LINKS = frozenset(("da", "de", "del", "bin", "von", "van", "der", "al", "el", "ibn"))
_QUOTES = frozenset(('"', "'"))
_HIGHLAND = frozenset(("K", "H"))  # particles of the Cơ Ho, Mạ, Ê Đê, M'nông
_APOSTROPHES = frozenset((("'",), ("’",)))


def behind_particles(tokens: Tokens, at: int, end: int) -> int:
    """Return the index behind a foreigner's name that goes on behind particles, else end.

    What follows them is no syllable of ours, and neither is the name before: "Carlos | de | Mendoza", not "Lê Van la".
    """
    last = end
    while last < len(tokens.words) and tokens.words[last] in _PARTICLES:
        last += 1
    if last == end or last >= len(tokens.words) or not tokens.capital(last) or is_syllable(tokens.lower[last]):
        return end
    if spelt_as_ours(" ".join(tokens.words[at:end])):
        return end
    while last < len(tokens.words) and tokens.capital(last):
        last += 1
    return last


def links(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a small word links the halves of a foreigner's name here: "Lula | da | Silva", "Omar | al | -…"."""
    if tokens.words[end] == "-":
        return end > at + 1 and tokens.words[end - 1] in _LINKS and tokens.capital(end + 1)
    behind = end + 1 + (tokens.words[end + 1 : end + 2] in {("der",), ("-",)})  # "von | der | Leyen"
    linked = end > at and tokens.words[end] in _LINKS and tokens.capital(behind)
    return linked and not is_syllable(tokens.lower[at])


def behind_apostrophe(tokens: Tokens, at: int) -> int:
    """Return the index behind the particle of a highlander's name that a blank parts from it: "K' | Brôi"; else at."""
    apostrophe = tokens.words[at] in _HIGHLAND and tokens.words[at + 1 : at + 2] in _APOSTROPHES
    return at + 2 if apostrophe and tokens.touching(at + 1) and tokens.capital(at + 2) else at


def nickname_in(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a quotation mark stands about a foreigner's nickname here: "Bob | 'Tar' Lee"."""
    sign = tokens.words[end]
    if sign not in _QUOTES or end == at or is_syllable(tokens.lower[at]):
        return False
    opens = tokens.words[end + 2 : end + 3] == (sign,) and tokens.capital(end + 1) and tokens.capital(end + 3)
    return opens or (end > at + 2 and tokens.words[end - 2] == sign and tokens.capital(end + 1))


def without_nickname(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name without a nickname in quotation marks.

    >>> without_nickname(("Bob", "'", "Tarbi", "'", "Lee"))
    ('Bob', 'Lee')
    """
    first = next((at for at, word in enumerate(words) if word in _QUOTES), None)
    return words if first is None else words[:first] + words[first + 3 :]
