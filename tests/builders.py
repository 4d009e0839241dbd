"""Small values made by hand, for tests of any floor."""

from __future__ import annotations

from kg.model.article import Article, Passage, PassageKind, RawArticle
from kg.model.claim import BodyClaim, Evidence, OfficeClaim, OfficeStatus, PersonClaim, Reading
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id

SENTENCE = "Đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị."


def make_raw(source: str = "tin.txt", content: str = SENTENCE, **given: str) -> RawArticle:
    """Return a raw article; its file is the last part of its source."""
    return RawArticle(source, source.rpartition("/")[2], content, **given)


def make_article(raw: RawArticle) -> Article:
    """Return an article that is one passage of text."""
    passages = (Passage(0, len(raw.content), PassageKind.TEXT),)
    published = PartialDate.parse(raw.published) if raw.published else None
    article = article_id(raw.content)
    return Article(article, raw.source, raw.file, raw.content, passages, published=published, home=raw.home)


def make_evidence(content: str, quote: str, rule: str = "test") -> Evidence:
    """Return the evidence of the first place where the quote stands."""
    start = content.index(quote)
    return Evidence(start, start + len(quote), quote, rule)


def make_reading(raw: RawArticle, *, person: str = "Trịnh Bá Khoan", as_of: str = "2021-03-18") -> Reading:
    """Return a reading with one person in one office of one body."""
    role, body = "Bí thư", "Tỉnh ủy Bắc Giang"
    office = OfficeClaim(
        person,
        role,
        body,
        OfficeStatus.CURRENT,
        make_evidence(raw.content, raw.content[:40]),
        as_of=PartialDate.parse(as_of),
    )
    return Reading(
        article_id(raw.content),
        people=(PersonClaim(person, person, make_evidence(raw.content, raw.content[:20])),),
        bodies=(BodyClaim(body, make_evidence(raw.content, raw.content[:30])),),
        offices=(office,),
    )
