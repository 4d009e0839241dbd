"""Names of foreigners that go on behind words in lower case: "Alexander Van der Bellen", "Luiz Lula da Silva"."""

from __future__ import annotations

from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_PARTICLES = frozenset(
    ("van", "von", "der", "den", "de", "da", "do", "dos", "del", "della", "di", "bin", "ibn", "al", "el", "la", "ter")
)


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
