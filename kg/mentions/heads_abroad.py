"""Heads of other states whose country only the rest of the article tells: "Tổng thống | Bob Clifton" in news of Chile.

The country is the one that the article names over and over, or whose head it means elsewhere without a name. None is
guessed for a name that is spelt as ours, nor for a second holder of a title. Of the countries that an article names,
the tables tell which is that of a head known by his name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import partial

from kg.lexicon.countries import CountryRow, HeadRow, countries
from kg.lexicon.heads_abroad import body_abroad, known_head
from kg.mentions.houses_abroad import HOUSE, with_houses_told
from kg.mentions.organs_abroad import ABROAD
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import record, replace
from kg.model.text import Text
from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_OURS_TOO = frozenset(("Chủ tịch nước", "Tổng Bí thư"))  # read as another country's of known heads alone
_HEADS = _OURS_TOO | {"Tổng thống", "Phó Tổng thống", "Thủ tướng", "Phó Thủ tướng"}
_MINISTERS = frozenset(("Bộ trưởng", "Thứ trưởng"))
_CHAIR = "Chủ tịch"  # how a "Chủ tịch nước" is called, too
_READ = _HEADS | _MINISTERS | {_CHAIR}
_SEVERAL = frozenset(("Phó Thủ tướng", "Thứ trưởng"))  # titles of which a country has several holders
_TITLES = {("tổng", "thống"): "Tổng thống", ("thủ", "tướng"): "Thủ tướng"}
_OURS = frozenset(("implied", "bo"))  # codes of the bodies that such a title of ours would be of
_OFTEN = ((3, 0.8), (6, 0.7))  # times that an article names its country, and their share of all countries named
_HALF = 0.5
_TOWARDS = frozenset("thăm sang tới đến tại ở với gặp vào về sứ chống từ cho và cùng".split())  # noqa: SIM905
_NEAR = 4  # mentions: the verb, mark and title between a head and his minister
_JOINED = re.compile(
    r"(?:,| và| cùng| cùng với) |(?: đã| vừa| cũng| cũng đã)?"
    r" (?:chỉ đạo|bổ nhiệm|sa thải|cách chức|yêu cầu|giao|cử|đề cử|bãi nhiệm|ra lệnh cho|chỉ thị cho|thay thế) "
)


@record
class _Bare:
    """A title of a foreigner without its country; body is the one that it would have as ours, known who he is."""

    at: int
    title: Mention
    body: Mention | None
    person: str
    known: tuple[int, HeadRow, CountryRow] | None

    @property
    def seat(self) -> tuple[str, str]:
        """Return the title and the body that it would have as ours."""
        return self.title.name or "", self.body.template if self.body is not None else ""


@record
class _Told:
    """The other countries of an article: their rows, how often each is named, and whose head is meant by a title."""

    rows: dict[str, CountryRow]
    named: Counter[str]
    meant: dict[str, set[str]]


def with_countries_told(text: Text, sentences: Sequence[Tokens], mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, each bare title of a foreigner with the body of the country that the article is about.

    Args:
        text: The text.
        sentences: The words of its sentences.
        mentions: Its mentions.
    """
    if any(one.code == HOUSE for one in mentions):
        mentions = with_houses_told(mentions, partial(_country_in, sentences, _countries_told(sentences)), ABROAD)
    titles = [at for at, one in enumerate(mentions) if _may_be(one)]
    bare = [found for at in titles if (found := _bare(text, mentions, at) or _bare_behind(text, mentions, at))]
    if not bare:
        return mentions
    told = _countries_told(sentences)
    countries_of = [
        _country_of(one, told)
        or _country_beside(text, mentions, one, told)
        or _only_country(sentences[one.title.sentence], one)
        for one in bare
    ]
    read = [(one, body) for one, of in zip(bare, countries_of, strict=True) if (body := _body(one, of)) is not None]
    bodies = {found.at: body for found, body in read if _alone(found, body, bare, mentions)}
    dropped = {found.at + 1 for found in bare if found.body is not None and found.at in bodies}
    whole = {mention.name or "" for mention in mentions if _is_whole(mention)}
    behind = {found.at + 1 + (found.body is not None): found for found in bare if found.at in bodies}
    named = {at: found for at, found in behind.items() if mentions[at : at + 1] and mentions[at].name == found.person}
    titled = {found.at: found.title for found in bare if found.at in bodies}
    done: list[Mention] = []
    for at, mention in enumerate(mentions):
        told_as = titled.get(at, mention)  # "Chủ tịch" of a state as "Chủ tịch nước"
        done += [] if at in dropped else [_named_whole(mention, named[at], whole) if at in named else told_as]
        done += [bodies[at]] if at in bodies else []
    return done


def with_lone_names(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, a foreigner whom only one name right behind a title abroad calls as called so.

    "Bộ trưởng Y tế Chile | Cliftonova"; a head of state or government must be known by that name.
    """
    done = list(mentions)
    lone = [at for at in range(2, len(done)) if done[at].code == "short" and done[at - 1].code == ABROAD]
    whole = {word for one in done if _is_whole(one) for word in (one.name or "").split()} if lone else set()
    for at in lone:
        name = done[at].name or ""
        title = done[at - 2].name or ""
        told = title not in _TITLES.values() or known_head(title, name) is not None
        beside = done[at].start == done[at - 1].end + 1 and name not in (done[at - 1].name or "")
        if beside and told and name not in whole and not is_syllable(name.lower()):
            done[at] = replace(done[at], code="")
    return done


def _is_whole(mention: Mention) -> bool:
    return mention.kind is MentionKind.PERSON and mention.code != "short"


def _named_whole(person: Mention, bare: _Bare, whole: set[str]) -> Mention:
    """Return a known head called by one name with the whole name that the article tells, else with that one alone."""
    if bare.known is None or person.code != "short":
        return person
    head = bare.known[1]
    known = {name: known_head(head.title, name) for name in whole}
    own = [name for name, found in known.items() if found is not None and found[0] > 1 and found[1] == head]
    return replace(person, name=min(own, key=lambda name: (len(name), name), default=person.name), code="")


def _may_be(mention: Mention) -> bool:
    return mention.kind is MentionKind.ROLE and mention.name in _READ


def _bare(text: Text, mentions: Sequence[Mention], at: int) -> _Bare | None:
    """Return the title at this place where no country but a foreigner's name stands right behind it."""
    title, behind = mentions[at], list(mentions[at + 1 : at + 3])
    body = behind.pop(0) if behind and behind[0].kind is MentionKind.BODY else None
    person = behind[0] if behind and behind[0].kind is MentionKind.PERSON else None
    house = body is not None and body.code == "quochoi" and title.name == _CHAIR
    called = body is None or body.code in _OURS or house
    if person is None or (body is None and title.name in _MINISTERS) or not called:
        return None
    if title.name == _CHAIR and not house:
        title = replace(title, name="Chủ tịch nước", code="Chủ tịch nước")
        if body is not None or known_head("Chủ tịch nước", person.name or "") is None:
            return None
    end = max(title.end, body.end if body is not None else 0)
    name = person.name or ""
    known = known_head(f"{title.name} Quốc hội" if house else title.name or "", name)
    foreign = known is not None or not (title.name in _OURS_TOO or spelt_as_ours(name))
    if text.folded[end : person.start].strip() or not foreign:
        return None
    return _Bare(at, title, body, name, known)


def _bare_behind(text: Text, mentions: Sequence[Mention], at: int) -> _Bare | None:
    """Return the title at this place where the name of a known head stands right before it: "Bob Lee - cựu | …"."""
    title, behind = mentions[at], mentions[at + 1] if at + 1 < len(mentions) else None
    body = behind if behind is not None and behind.kind is MentionKind.BODY else None
    holder = mentions[at + 1 + (body is not None) : at + 2 + (body is not None)]
    edge = body.end if body is not None else title.end
    if (body is not None and body.code not in _OURS) or (holder and _is_called(text, edge, holder[0])):
        return None  # "với ông Bob Lee, | Tổng thống Mỹ Tom Ray": another's
    first = at - (at > 0 and mentions[at - 1].kind is MentionKind.MARK)
    person = mentions[first - 1] if first else None
    if person is None or person.kind is not MentionKind.PERSON or person.sentence != title.sentence:
        return None
    known = known_head(title.name or "", person.name or "")
    beside = not text.folded[person.end : mentions[first].start].strip(" ,-(")
    return _Bare(at, title, body, person.name or "", known) if known is not None and beside else None


def _is_called(text: Text, end: int, person: Mention) -> bool:
    """Tell whether a name stands right behind a title that ends here."""
    return person.kind is MentionKind.PERSON and not text.folded[end : person.start].strip()


def _countries_told(sentences: Sequence[Tokens]) -> _Told:
    """Return the other countries that an article names."""
    told = _Told({}, Counter(), {})
    for tokens in sentences:
        for start, end, row in _countries_in(tokens):
            told.rows[row.name] = row
            told.named[row.name] += 1
            if (title := _title_before(tokens, start)) and not tokens.capital(end):
                told.meant.setdefault(title, set()).add(row.name)
    return told


def _country_of(bare: _Bare, told: _Told) -> CountryRow | None:
    """Return the country whose a title must be in this article: the known head's, or the one told over and over."""
    if bare.known is not None:
        country = bare.known[2]
        return country if country.name in told.rows or bare.known[0] > 1 else None  # a whole name tells enough
    most, share, sure = _most_named(told)
    meant = share >= _HALF and told.meant.get(bare.seat[0]) == {most}
    return told.rows[most] if sure or meant else None


def _most_named(told: _Told) -> tuple[str, float, bool]:
    """Return the country that an article names most, its share of all countries named, and whether it is about it."""
    if not told.named:
        return "", 0.0, False
    most, times = min(told.named.items(), key=lambda one: (-one[1], one[0]))
    share = times / told.named.total()
    return most, share, any(times >= often and share >= most_of for often, most_of in _OFTEN)


def _country_in(sentences: Sequence[Tokens], told: _Told, sentence: int) -> CountryRow | None:
    """Return the only country that a sentence names, failing one that which the article is about."""
    named = {row.name for _, _, row in _countries_in(sentences[sentence])}
    most, _, sure = _most_named(told)
    name = next(iter(named)) if len(named) == 1 else most if sure and not named else ""
    return told.rows.get(name)


def _country_beside(text: Text, mentions: Sequence[Mention], bare: _Bare, told: _Told) -> CountryRow | None:
    """Return the country of whom a minister is joined to, or whose orders he takes.

    "Thủ tướng Chile Bob Lee và | Bộ trưởng Y tế Tom Ray", "Ông Biden đã chỉ đạo | Bộ trưởng Y tế Tom Ray".
    """
    at = bare.at - (bare.at > 0 and mentions[bare.at - 1].kind is MentionKind.MARK)
    others = range(at - 1, max(-1, at - _NEAR), -1) if bare.title.name in _MINISTERS else ()
    first = next((n for n in others if mentions[n].kind is MentionKind.PERSON), None)
    if first is None or mentions[first].sentence != bare.title.sentence:
        return None
    if _JOINED.fullmatch(text.folded, mentions[first].end, mentions[at].start) is None:
        return None
    name = mentions[first].name or ""
    head = next((found for title in _TITLES.values() if (found := known_head(title, name)) is not None), None)
    if head is not None:
        return head[2] if head[2].name in told.rows else None
    body = next((mentions[n] for n in (first - 1, first - 2) if n >= 0 and mentions[n].code == ABROAD), None)
    if body is None or len(text.folded[body.end : mentions[first].start].split()) > 1:
        return None
    of = [row for row in told.rows.values() if (body.name or "").endswith((f" {row.name}", row.state))]
    return of[0] if len(of) == 1 else None


def _only_country(tokens: Tokens, bare: _Bare) -> CountryRow | None:
    """Return the only country that a minister's sentence names: "Đoàn Chile do | Bộ trưởng Y tế Bob Lee dẫn đầu".

    Not where somebody goes there, nor where it ends another's title.
    """
    found = _countries_in(tokens) if bare.title.name in _MINISTERS and bare.body is not None else []
    if len(found) != 1 or tokens.lower[found[0][0] - 1] in _TOWARDS or tokens.capital(found[0][1]):
        return None
    return found[0][2]


def _countries_in(tokens: Tokens) -> list[tuple[int, int, CountryRow]]:
    """Return the other countries that a sentence names; "Anh" and the like only where no name or sentence begins."""
    found, end = [], 0
    opens = countries().first_words
    for at in [at for at, word in enumerate(tokens.lower) if word in opens and tokens.capital(at)]:
        read = countries().longest(tokens.lower, at) if at >= end else None
        if read is None or (read[0] == at + 1 and is_syllable(tokens.lower[at]) and not _inside(tokens, at)):
            continue
        end = read[0]
        found.append((at, end, read[1][0]))
    return found


def _inside(tokens: Tokens, at: int) -> bool:
    before = tokens.words[at - 1] if at > 0 else ""
    return before == "Nước" or (before.islower() and before.isalpha())


def _title_before(tokens: Tokens, at: int) -> str:
    """Return the title of a head that ends right before a country, empty where none does."""
    title = _TITLES.get(tuple(tokens.lower[max(0, at - 2) : at]), "")  # type: ignore[arg-type]
    return f"Phó {title}" if title and tokens.lower[max(0, at - 3) : at - 2] == ("phó",) else title


def _body(bare: _Bare, country: CountryRow | None) -> Mention | None:
    """Return the body of a bare title in its country, None where no such body is known."""
    name = body_abroad(*bare.seat, country) if country is not None else None
    if name is None:
        return None
    body = bare.body or replace(bare.title, kind=MentionKind.BODY)
    return replace(body, name=name, template=name, code=ABROAD, level=Level.NONE, unit=None, place=None)


def _alone(bare: _Bare, body: Mention, all_bare: Sequence[_Bare], mentions: Sequence[Mention]) -> bool:
    """Tell whether the article gives a title to nobody else now: a former holder is marked so."""
    if _is_marked(bare, mentions) or bare.known is not None or bare.title.name in _SEVERAL:
        return True
    own = set(bare.person.split())
    same = [one for one in all_bare if one.seat == bare.seat and not _is_marked(one, mentions)]
    others = [one.person for one in same]
    for role, of, person in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if role.name == bare.title.name and of.name == body.name and person.kind is MentionKind.PERSON:
            others += [person.name or ""] if person.start - of.end <= 1 else []
    return not any(own.isdisjoint(other.split()) for other in others)


def _is_marked(bare: _Bare, mentions: Sequence[Mention]) -> bool:
    return bare.at > 0 and mentions[bare.at - 1].kind is MentionKind.MARK
