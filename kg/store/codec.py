"""Articles and readings as JSON and back: the form in which the truth is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import msgspec

from kg.model.article import Article
from kg.model.claim import Reading
from kg.model.identifiers import DIGEST_LENGTH, ArticleId

Value = TypeVar("Value")
_WRITE = msgspec.json.Encoder()
_READ_ARTICLE = msgspec.json.Decoder(Article)
_READ_READING = msgspec.json.Decoder(Reading)


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as it was read, ready to be kept.

    Args:
        article: Its id.
        fingerprint: Digest of all that was given when it was read (RawArticle.fingerprint).
        composed: The Article as JSON, without its content, which is kept once beside it.
        reading: The Reading as JSON.
        codes: The codes of its issues.
    """

    article: ArticleId
    fingerprint: str
    composed: bytes
    reading: bytes
    codes: tuple[str, ...] = ()


def to_entry(article: Article, reading: Reading, *, fingerprint: str) -> Entry:
    """Return the entry that keeps an article and its reading."""
    composed = _WRITE.encode(replace(article, content=""))
    codes = tuple(issue.code for issue in reading.issues)
    return Entry(article.id, fingerprint, composed, _WRITE.encode(reading), codes)


def reading_digest(composed: bytes, reading: bytes) -> str:
    """Return the digest kept beside a reading: a reading that no longer has it was damaged."""
    return hashlib.sha256(len(composed).to_bytes(8, "big") + composed + reading).hexdigest()[:DIGEST_LENGTH]


def to_article(composed: bytes, content: str) -> Article:
    """Return the article kept as composed and content."""
    return replace(_READ_ARTICLE.decode(composed), content=content)


def to_reading(kept: bytes) -> Reading:
    """Return the reading kept as JSON."""
    return _READ_READING.decode(kept)


def to_json(value: object) -> str:
    """Return plain data as JSON; equal data give equal JSON."""
    return _WRITE.encode(value).decode()


def to_row(value: object) -> bytes:
    """Return plain data as JSON for a table."""
    return _WRITE.encode(value)


def row_reader(kind: Any) -> Callable[[bytes], Any]:
    """Return what reads the data of a kind, such as ``tuple[str, int]``, that to_row wrote."""
    return msgspec.json.Decoder(kind).decode


def from_json(kind: type[Value], text: str) -> Value:
    """Return the data of a kind that to_json wrote."""
    return msgspec.json.decode(text, type=kind)
