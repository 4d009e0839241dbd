"""Round-ups of several provinces: whose bare bodies are in a paragraph about one person or that a province opens."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text

_PROVINCES = 3  # an article that gives offices of so many to people is about none of them alone
_OPENED = 2  # provinces that open paragraphs
_OPENING = re.compile(
    r"(?:\d{1,2}[.)] ?|[-*•+] ?)?(?:[Cc]ụ thể,? |[Cc]ùng ngày,? |[Cc]òn )?(?P<led>(?:[Đđ]ối với|[Vv]ới|[Tt]ại|[Ởở]) )?"
)
_MOVES = frozenset(("transfer", "move", "swap"))


def provinces_by_sentence(text: Text, mentions: Sequence[Mention]) -> Mapping[int, str]:
    """Return the province of the bare bodies of each sentence of a round-up, by its index; empty for other articles.

    "Thái Bình: …" or a line that is only a province opens the paragraphs up to the next such one; "Đối với tỉnh X, …",
    and "Tại X, …" where a body of X follows, their own. Another paragraph that names one person is that person's, who
    holds offices of one province in the article; but a sentence that tells of a move tells of two. Rule body.round-up.

    >>> # "Ông Ổi là Bí thư Tỉnh ủy Hà Nam. Ông từng là Chánh Văn phòng Tỉnh ủy." among two such of other provinces:
    >>> # the second "Tỉnh ủy" → "Hà Nam"
    """
    return _told_of_people(text, mentions) | _opened(text, mentions)


def _opened(text: Text, mentions: Sequence[Mention]) -> dict[int, str]:
    """Return the province of each sentence of the paragraphs that provinces open; empty where fewer than two do."""
    heads = _heads(text, mentions)
    if len({place for place, _holds in heads.values()}) < _OPENED:
        return {}
    found: dict[int, str] = {}
    last = ""
    for index, sentence in enumerate(text.sentences):
        place, holds = heads.get(sentence.passage, (last, True))
        last = place if holds else ""
        if place:
            found[index] = place
    return found


def _heads(text: Text, mentions: Sequence[Mention]) -> dict[int, tuple[str, bool]]:
    """Return the province that opens a passage, by its index, and whether it holds for those behind; none of one."""
    provinces = [m for m in mentions if m.kind is MentionKind.PLACE and m.level is Level.PROVINCE]
    if len({m.place for m in provinces}) < _OPENED:
        return {}
    starts: dict[int, int] = {}
    for sentence in text.sentences:
        starts.setdefault(sentence.passage, sentence.start)
    told = {(text.sentences[m.sentence].passage, m.place) for m in mentions if _is_provincial(m)}
    heads: dict[int, tuple[str, bool]] = {}
    for m in provinces:
        if m.place is None:
            continue
        passage = text.sentences[m.sentence].passage
        opening = _OPENING.fullmatch(text.folded, starts[passage], m.start)
        behind = text.folded[m.end : m.end + 1]
        if opening is None or behind not in {",", ":", "\n", ""}:
            continue
        led = (opening["led"] or "").lower()
        if behind != "," or led in {"đối với ", "với "} or (led and (passage, m.place) in told):
            heads.setdefault(passage, (m.place, behind != ","))
    return heads


def _told_of_people(text: Text, mentions: Sequence[Mention]) -> dict[int, str]:
    """Return the province of each sentence of a paragraph about one person; empty for news of fewer than three."""
    if len({m.place for m in mentions if _is_provincial(m)}) < _PROVINCES:
        return {}
    names = {m.name for m in mentions if m.kind is MentionKind.PERSON and m.name and m.code != "short"}
    sentences = [(index, list(own)) for index, own in groupby(mentions, key=attrgetter("sentence"))]
    moving = {index for index, own in sentences if any(m.kind is MentionKind.VERB and m.code in _MOVES for m in own)}
    held: dict[str, set[str]] = defaultdict(set)
    for _index, own in sentences:
        for person, province in _offices(own, names):
            held[person].add(province)
    if len({min(places) for places in held.values() if len(places) == 1}) < _PROVINCES:
        return {}
    found: dict[int, str] = {}
    for _passage, group in groupby(sentences, key=lambda item: text.sentences[item[0]].passage):
        paragraph = list(group)
        people = {_whole(m, names) for _index, own in paragraph for m in own if m.kind is MentionKind.PERSON}
        places = held.get(min(people), set()) if len(people) == 1 else set()
        if len(places) == 1:
            found |= {index: min(places) for index, _own in paragraph if index not in moving}
    return found


def _is_provincial(mention: Mention) -> bool:
    return mention.kind is MentionKind.BODY and mention.level is Level.PROVINCE and mention.place is not None


def _offices(sentence: Sequence[Mention], names: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the people of a sentence with the provinces of the bodies right before and behind their names.

    Those of former offices tell nothing: whose province was merged into another holds the new one there.
    """
    person, past = "", False
    for at, mention in enumerate(sentence):
        past = past or mention.code == "former"
        if mention.kind is MentionKind.PERSON:
            before, past, person = past, False, _whole(mention, names)
            if at and not before and _is_provincial(sentence[at - 1]) and sentence[at - 1].end + 1 == mention.start:
                yield person, sentence[at - 1].place or ""
        elif person and not past and _is_provincial(mention) and not _titles_next(sentence, at):
            yield person, mention.place or ""


def _titles_next(sentence: Sequence[Mention], at: int) -> bool:
    """Tell whether a person's name stands right behind a body, whose title then is that person's."""
    behind = sentence[at + 1] if at + 1 < len(sentence) else None
    return behind is not None and behind.kind is MentionKind.PERSON and sentence[at].end + 1 == behind.start


def _whole(person: Mention, names: set[str]) -> str:
    """Return the whole name of a person called by the last syllable alone, where one name of the article ends so."""
    if person.code != "short":
        return person.name or ""
    whole = [name for name in names if name.endswith(f" {person.name}")]
    return whole[0] if len(whole) == 1 else person.name or ""
