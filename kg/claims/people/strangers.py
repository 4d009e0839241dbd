"""Who in an article holds an office of another country, and so none of ours: "Thủ tướng Lào Khăm Xỉ"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kg.claims.people.guests import find_guests
from kg.lexicon.countries import world_body_names
from kg.lexicon.load import seed_table
from kg.lexicon.places import CENTRE
from kg.lexicon.titles import PhraseRow, guards, is_our_name, roles
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.syllables import is_syllable, shares_our_spelling, spelt_as_ours
from kg.vietnamese.unicode import spell
from kg.vietnamese.words import phrases_of

_REACH = 70  # code points between a title and the name behind its country
_TITLE = 5  # words of the longest title that goes with a country
_COUNTRY = 4  # words of the longest name of a country
_NOT_OF = frozenset(("tại", "ở", "-", "và", "châu", "thăm", "với", "sang", "đến", "–"))
_OF = re.compile(r" (?:(?:thứ \w+|mới|đương nhiệm|đầu tiên|trẻ nhất|tiếp theo) ){0,2}của (?:nước )?")
_JOINS = (",", "-", "(", "")
_OFTEN = 6  # times that news of another country names it
_OURS = ("Việt Nam", "Hà Nội", "TP HCM", "TP.HCM", "TPHCM")
_OUR_PAIR = ("Việt -", "Việt-", "- Việt", "-Việt", "nước ta", "Hồ Chí Minh")
_NAMED_ALIKE = (" Trung Quốc", " Singapore", " Đài Loan")  # whose people's names are spelt as ours
_OF_THE_WORLD = ("Liên hợp quốc", "Liên Hợp Quốc", "Liên hiệp quốc", "Liên Hiệp Quốc", "Bảo an", "Bảo An")
_OF_THE_WORLD_LOWER = tuple(sorted({one.lower() for one in _OF_THE_WORLD}))
_SEATED_HERE = " tại Việt Nam"
_OUR_EMBASSIES = ("Đại sứ quán Việt Nam ", "Tổng Lãnh sự quán Việt Nam ")
_WORD = re.compile(r"\w+")
_NO_COUNTRY = frozenset(("quốc tế", "thế giới", "liên hợp quốc", "châu âu", "liên minh châu âu", "asean", "hải nam"))


@dataclass(frozen=True, slots=True)
class Strangers:
    """Whose offices are another country's.

    Args:
        names: The people whom the article calls officials of another country.
        abroad: Whether the whole article is news of another country.
        away: Whether the article tells of the United Nations and not of our country: an ambassador is there.
        guests: Officials of other countries' provinces and parties, whose offices are called as ours.
    """

    names: frozenset[str] = frozenset()
    abroad: bool = False
    away: bool = False
    guests: frozenset[str] = frozenset()

    def hold(self, key: str, body: Mention | None) -> bool:
        """Tell whether an office cannot be this person's: a foreigner's, by what was said or by the spelling."""
        if body is not None and self.away and (body.name or "").endswith(_SEATED_HERE):
            return True
        if body is not None and body.code == "abroad" and not _is_our_embassy(body):
            return not _of_many(body) and spelt_as_ours(key) and key.split("#", maxsplit=1)[0] not in self.names
        if body is None or body.level is Level.NONE:
            return False
        central = body.level is Level.CENTRAL or body.code == "implied"
        name = key.split("#", maxsplit=1)[0]
        return (
            self.abroad
            or name in self.guests
            or not shares_our_spelling(key)
            or (central and (name in self.names or not spelt_as_ours(key)))
        )


def find_strangers(text: Text, mentions: Sequence[Mention]) -> Strangers:
    """Return whose offices in an article are another country's."""
    at_world = bool(phrases_of(text.words, _OF_THE_WORLD_LOWER)) and any(one in text.folded for one in _OF_THE_WORLD)
    away = at_world and not any(place in text.folded for place in (*_OURS, *_OUR_PAIR))
    guests = find_guests(text, mentions)
    abroad = is_abroad(text.folded, text.words, text.article.home)
    return Strangers(strangers_in(text, mentions), abroad, away, guests)


def is_abroad(folded: str, words: AbstractSet[str], home: str | None = None) -> bool:
    """Tell whether a text is news of one other country: it names that country over and over and hardly ours.

    Rule people.abroad.

    Args:
        folded: The text.
        words: Its words in lower case.
        home: Our province whose paper prints it.

    >>> is_abroad("Singapore, Singapore. Singapore; Singapore, Singapore và Singapore.", {"singapore", "và"})
    True
    """
    first_words = _countries().keys() & words
    named = (country for first in first_words for country, own in _countries()[first] if own <= words)
    most = max((times for country in named if (times := folded.count(country)) >= _OFTEN), default=0)
    ours = (*_OURS, home) if home is not None and home != CENTRE else _OURS
    return most > 0 and most >= _OFTEN * max(1, sum(folded.count(name) for name in ours))


@cache
def _countries() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Return countries and their cities whose names are no Vietnamese words, with all their words in lower case.

    They stand under the first of these words.
    """
    rows = seed_table("guards", PhraseRow)
    names = (row.phrase for row in rows if row.kind == "foreign" and row.phrase not in _NO_COUNTRY)
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for name in (name.title() for name in names if " - " not in name and (" " in name or not is_syllable(name))):
        own = _WORD.findall(name.lower())
        found.setdefault(own[0], []).append((name, frozenset(own)))
    return found


def strangers_in(text: Text, mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the names of the people whom the article calls officials of another country, anywhere in it.

    Told by a country between a title and the name, or by a title of another country behind it. Rule people.stranger.
    """
    names = sorted({m.name for m in mentions if m.kind is MentionKind.PERSON and m.name and m.code != "short"})
    found = {name for name in names if _behind_country(text, mentions, name)}
    for left, right in pairwise(mentions) if any(map(_is_foreign, mentions)) else ():
        if _is_foreign(right) and left.kind is MentionKind.PERSON and left.name and _ends_title(text, right):
            between = text.folded[left.end : right.start].strip()
            found |= {left.name} if between in _JOINS and left.sentence == right.sentence else set()
        if _is_foreign(left) and right.kind is MentionKind.PERSON and right.name:
            found |= {right.name} if not text.folded[left.end : right.start].strip(" ,-") else set()
    for at in [at for at, body in enumerate(mentions) if body.code == "abroad"]:
        found |= _held_behind(text, mentions, at)
        if at <= 1:
            continue
        title, body, first = mentions[at - 1], mentions[at], at - 1
        if title.kind is MentionKind.PERSON and text.folded[title.end : body.start] == " của ":
            found |= {title.name or ""}  # "người phát ngôn | Ngô Ân | của Bộ Ngoại giao Trung Quốc"
        first -= mentions[first - 1].kind is MentionKind.MARK and first > 1  # "Lê Văn A, | nguyên | Tổng thư ký ASEAN"
        person = mentions[first - 1]
        beside = person.kind is MentionKind.PERSON and title.kind is MentionKind.ROLE
        ours = (body.name or "").endswith(_NAMED_ALIKE) or _of_many(body)
        closed = text.folded[body.end : body.end + 2].rstrip() in {",", ")", "),", ".", " -"}
        theirs = (ours and closed) or not is_our_name(person.name or "")
        if beside and theirs and not _is_our_embassy(body):
            between = text.folded[person.end : mentions[first].start].strip(" ,-(")
            found |= {person.name or ""} if between in {"", "người"} else set()
    return frozenset(found)


def _held_behind(text: Text, mentions: Sequence[Mention], at: int) -> set[str]:
    """Return the one named right behind a title of another country, a word that calls him between or not."""
    body, behind = mentions[at], mentions[at + 1 : at + 3]
    called = behind[:1] if behind and behind[0].kind is MentionKind.HONORIFIC else []
    person = behind[len(called)] if len(called) < len(behind) else None
    if person is None or person.kind is not MentionKind.PERSON or _is_our_embassy(body):
        return set()
    start = person.start if not called else called[0].start
    apart = text.folded[body.end : start] + text.folded[called[0].end if called else start : person.start]
    return set() if apart.strip() else {person.name or ""}


def _of_many(body: Mention) -> bool:
    """Tell whether a body is an institution of many states, or its office with us: there ours may be, too."""
    return (body.name or "").removesuffix(" tại Việt Nam") in world_body_names()


def _is_our_embassy(body: Mention) -> bool:
    return (body.name or "").startswith(_OUR_EMBASSIES)


def _is_foreign(mention: Mention) -> bool:
    return mention.code == "foreign" and mention.kind is MentionKind.MARK


def _behind_country(text: Text, mentions: Sequence[Mention], name: str) -> bool:
    """Tell whether a name stands somewhere right behind a title of a country: "Thủ tướng Trung Quốc | Lý Văn A"."""
    at = text.folded.find(name)
    while at >= 0:
        before = text.folded[max(0, at - _REACH) : at]
        if _ends_abroad(before) and (_titled(before) or any(_titles(text, mention, at) for mention in mentions)):
            return True
        at = text.folded.find(name, at + 1)
    return False


def _titled(before: str) -> bool:
    """Tell whether the words before a country end with a title; also where no sentence was read."""
    words = re.split(r"[,;:.]\s", before)[-1].split()
    for at in range(max(0, len(words) - _COUNTRY - _TITLE), len(words)):
        read = roles().longest([word.lower() for word in words], at)
        if read is not None and _is_country(words[read[0] :]):
            return True
    return False


def _titles(text: Text, mention: Mention, at: int) -> bool:
    """Tell whether a mention is a title that reaches up to the name at this offset."""
    role = mention.kind is MentionKind.ROLE or _is_foreign(mention)
    near = role and at - _REACH <= mention.start < at
    return near and not any(sign in text.folded[mention.start : at] for sign in ",;.:")


def _ends_title(text: Text, mark: Mention) -> bool:
    """Tell whether no name follows a title of another country, so that it is said of the name before it."""
    words = text.folded[mark.end : mark.end + _REACH].split()
    for length in range(min(_COUNTRY, len(words)), 0, -1):
        if _is_country([words[0], *words[1:length]]) or _is_country([word.strip(",.;:)") for word in words[:length]]):
            cut = words[length - 1][-1:] in ",.;:)"
            return cut or length == len(words) or not words[length][:1].isupper()
    return False


def is_of_country(folded: str, end: int, body: Mention | None) -> bool:
    """Tell whether a central title that ends here is another country's: "thủ tướng thứ tư của Lào".

    Rule people.stranger-of.
    """
    match = _OF.match(folded, end)
    if match is None or body is None or body.level is not Level.CENTRAL:
        return False
    words = [word.strip(',.;:)"') for word in folded[match.end() : match.end() + _REACH].split()[:_COUNTRY]]
    return any(_is_country(words[:length]) for length in range(len(words), 0, -1))


def _ends_abroad(before: str) -> bool:
    """Tell whether text ends with the name of a country that a title goes with: not "tại Trung Quốc"."""
    if "".join(before.rsplit(maxsplit=1)[-1:]).lower() not in _last_words():
        return False
    words = before.split()
    for at in range(max(1, len(words) - _COUNTRY), len(words)):
        if words[at][0].isupper() and words[at - 1].lower() not in _NOT_OF and _is_country(words[at:]):
            return True
    return False


@cache
def _last_words() -> frozenset[str]:
    """Return the words in lower case that names of countries end with."""
    rows = seed_table("guards", PhraseRow)
    return frozenset(spell(row.phrase).split()[-1] for row in rows if row.kind == "foreign")


def _is_country(words: list[str]) -> bool:
    """Tell whether these words are the whole name of a country."""
    if not words or not words[0][:1].isupper() or words[0].lower() not in guards():
        return False
    found = guards().longest([word.lower() for word in words], 0)
    return found is not None and found[0] == len(words) and "foreign" in found[1]
