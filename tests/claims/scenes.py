"""Scenes made by hand: a text whose people and bodies are told by their wording."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.claims.days.context import Context
from kg.claims.extract import extract_claims
from kg.claims.proceedings import Proceedings, read_proceedings
from kg.claims.scene import BodyAt, PersonAt, Scene, set_scene
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import Reading, RelationClaim
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.model.text import Sentence, Text
from kg.vietnamese.tokens import tokenize

COUNCIL, COMMITTEE, PEOPLES = (
    "Hội đồng nhân dân tỉnh Phú Thọ",
    "Tỉnh ủy Phú Thọ",
    "Ủy ban nhân dân tỉnh Phú Thọ",
)
BODIES = {
    "Ban Thường vụ Tỉnh ủy": "Ban Thường vụ Tỉnh ủy Phú Thọ",
    "Tỉnh ủy": COMMITTEE,
    "HĐND tỉnh": COUNCIL,
    "Ban Pháp chế HĐND tỉnh": f"Ban Pháp chế {COUNCIL}",
    "Phòng Nội vụ huyện Yên Lập": "Phòng Nội vụ huyện Yên Lập",
    "UBND tỉnh": PEOPLES,
    "Ban Chấp hành Đảng bộ tỉnh": "Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
    "Đảng bộ tỉnh": "Đảng bộ tỉnh Phú Thọ",
    "Ban Chấp hành Trung ương Đảng": "Ban Chấp hành Trung ương Đảng",
    "Bộ Chính trị": "Bộ Chính trị",
    "Quốc hội": "Quốc hội",
    "Chính phủ": "Chính phủ",
    "Huyện ủy Yên Lập": "Huyện ủy Yên Lập",
    "Chi cục Thủy lợi": "Chi cục Thủy lợi tỉnh Phú Thọ",
    "Thanh tra tỉnh": "Thanh tra tỉnh Phú Thọ",
    "Sở Nông nghiệp": "Sở Nông nghiệp tỉnh Phú Thọ",
}
PEOPLE = ("Kiều Văn Thảo", "Đinh Thị Mơ", "Hà Quang Sử", "Bàn Văn Lý")


def make_text(
    content: str,
    *,
    published: str | None = "2019-05-10",
    home: str | None = "Phú Thọ",
    kinds: Mapping[int, PassageKind] | None = None,
) -> Text:
    """Return a text of one passage a line, cut into sentences behind ". "."""
    kinds = kinds or {}
    passages, sentences, at = [], [], 0
    for number, line in enumerate(content.split("\n")):
        kind = kinds.get(number, PassageKind.TEXT)
        passages.append(Passage(at, at + len(line), kind))
        start = 0
        for match in re.finditer(r"\. (?=[A-ZĐ])|$", line):
            end = match.start() + (match.group() != "")
            if end > start:
                sentences.append(Sentence(at + start, at + end, number, kind))
            start = match.end()
        at += len(line) + 1
    day = PartialDate.parse(published) if published else None
    article = Article(article_id(content), "tin.txt", "tin.txt", content, tuple(passages), published=day, home=home)
    tokens = tuple(tokenize(content, sentence.start, sentence.end) for sentence in sentences)
    words = frozenset(word for one in tokens for word in one.lower)
    return Text(article, content, None, tuple(sentences), tokens, words)


def reading(content: str, home: str = "Bắc Giang") -> Reading:
    """Return what is read of an article of a home, its people and bodies found by the words and tables of all."""
    text = make_text(content, home=home)
    return extract_claims(text, find_mentions(text))


def held(content: str, home: str = "Bắc Giang") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article of a home."""
    return {(claim.person, claim.role, claim.body) for claim in reading(content, home).offices}


def held_as(content: str, home: str = "Bắc Giang") -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of an article of a home."""
    return {(claim.person, claim.role, claim.body, claim.status.value) for claim in reading(content, home).offices}


def make_scene(
    content: str,
    *,
    published: str | None = "2019-05-10",
    home: str | None = "Phú Thọ",
    kinds: Mapping[int, PassageKind] | None = None,
) -> Scene:
    """Return a scene whose bodies and people are those of BODIES and PEOPLE."""
    text = make_text(content, published=published, home=home, kinds=kinds)
    return set_scene(text, _people(content), _bodies(content), Context(text))


def proceedings(
    content: str,
    *,
    published: str | None = "2019-05-10",
    home: str | None = "Phú Thọ",
    kinds: Mapping[int, PassageKind] | None = None,
) -> Proceedings:
    """Return what is read of a scene made by make_scene."""
    return read_proceedings(make_scene(content, published=published, home=home, kinds=kinds))


def triples(relations: Sequence[RelationClaim]) -> list[tuple[str, str, str]]:
    """Return relations as subject, predicate, object, sorted."""
    return sorted((claim.subject.key, str(claim.predicate), claim.object.key) for claim in relations)


def _people(content: str) -> list[PersonAt]:
    return [PersonAt(found.start(), found.end(), name) for name in PEOPLE for found in re.finditer(name, content)]


def _bodies(content: str) -> list[BodyAt]:
    pattern = "|".join(sorted(map(re.escape, BODIES), key=len, reverse=True))
    return [BodyAt(found.start(), found.end(), BODIES[found.group()]) for found in re.finditer(pattern, content)]
