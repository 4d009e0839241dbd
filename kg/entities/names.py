"""Names of people: one key for one name, how common a name is, and which names are slips of one another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.lexicon.name_parts import NamePart, name_shares
from kg.vietnamese.unicode import bare, spell

# Shares of syllables that no table lists.
_OTHER = {NamePart.SURNAME: 0.002, NamePart.MIDDLE: 0.004, NamePart.GIVEN: 0.003}
_Y_TONES = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))
_VOWELS = frozenset("aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ")


@cache
def name_key(name: str) -> str:
    """Return the key under which one person's name is found: one spelling, no capitals, y and i made one.

    >>> name_key("Nguyễn Sỹ HOÀ") == name_key("Nguyễn Sĩ Hòa")
    True
    """
    return " ".join(_fold_y(syllable) for syllable in spell(name).casefold().split())


def _fold_y(syllable: str) -> str:
    """Return a syllable with its last y as i, after a consonant or qu: sỹ → sĩ, quý → quí; Y and Thúy stay."""
    if len(syllable) < 2 or syllable[-1] not in _Y_TONES:  # noqa: PLR2004
        return syllable
    if syllable[-2] in _VOWELS and syllable[:-1] != "qu":
        return syllable
    return syllable[:-1] + _Y_TONES[syllable[-1]]


@cache
def name_share(key: str) -> float:
    """Return the share of people who are called so (0.0 to 1.0), taking the parts of a name as independent.

    >>> name_share("nguyễn văn hùng") > 1e-3, name_share("lê ánh dương") < 1e-5
    (True, True)
    """
    syllables = key.split()
    parts = [NamePart.SURNAME, *[NamePart.MIDDLE] * (len(syllables) - 2), NamePart.GIVEN][: len(syllables)]
    share = 1.0
    for part, syllable in zip(parts, syllables, strict=True):
        share *= name_shares().get((part, syllable), _OTHER[part])
    return share


def slip_keys(key: str) -> Iterator[str]:
    """Yield the forms that two spellings of one name share: all syllables but one, and the syllables in any order."""
    syllables = bare(key).split()
    yield " ".join(sorted(syllables))
    for index in range(len(syllables)):
        yield " ".join([*syllables[:index], "·", *syllables[index + 1 :]])


def is_slip(left: str, right: str) -> bool:
    """Tell whether two name keys can be one name misprinted: diacritics, two syllables swapped, or one letter.

    >>> is_slip("trần viết cường", "trần viết cương"), is_slip("phạm ngọc quang", "phạm quang ngọc")
    (True, True)
    >>> is_slip("trần viết cường", "trần viết hải")
    False
    """
    ours, theirs = bare(left).split(), bare(right).split()
    if left == right or len(ours) != len(theirs):
        return False
    unlike = [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    if len(unlike) > 1:
        return sorted(ours) == sorted(theirs) and ours[0] == theirs[0]
    return all(_one_letter(one, other) for one, other in unlike)


def _one_letter(one: str, other: str) -> bool:
    """Tell whether one letter was changed, dropped or added."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rests = one[start:], other[start:]
    return rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]
