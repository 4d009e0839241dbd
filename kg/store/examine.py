"""What can be wrong with the truth of a knowledge base, found by looking at every row of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from kg.model.article import Article, RawArticle
from kg.model.claim import Claim, OfficeClaim, Reading, Ref, RelationClaim, ThingKind, claims_of
from kg.model.identifiers import article_id
from kg.model.issue import Issue
from kg.store.codec import reading_digest, to_article, to_reading
from kg.store.database import faults_told, open_to_read
from kg.store.folder import graph_of
from kg.store.migrate import check_format
from kg.store.truth import Truth

_STAGE = "store"
_AGAIN = "Remove it and build it again from its file, or restore the knowledge base from a backup."
_READ_AGAIN = "kg doctor reads it again."
_FORGOTTEN = "kg doctor forgets it."
_TEXTS = "SELECT article, CAST(content AS BLOB) FROM contents ORDER BY article"
_GIVEN = (
    "SELECT source, file, CAST(content AS BLOB), title, published, author, home, url, fingerprint, article"
    " FROM sources JOIN contents USING (article) ORDER BY source"
)
_READ = (
    "SELECT article, CAST(content AS BLOB), CAST(composed AS BLOB), CAST(reading AS BLOB), digest"
    " FROM readings JOIN contents USING (article) ORDER BY article"
)
_ORPHANS = (
    "SELECT 'source', source FROM sources WHERE article NOT IN (SELECT article FROM contents)"
    " UNION ALL SELECT 'text', article FROM contents WHERE article NOT IN (SELECT article FROM sources)"
    " UNION ALL SELECT 'reading', article FROM readings WHERE article NOT IN (SELECT article FROM contents)"
    " ORDER BY 1, 2"
)


def examine_truth(folder: Path) -> Iterator[Issue]:
    """Yield every fault of the truth: of its file, texts, sources, readings, and of what belongs together.

    Raises:
        StoreError: There is no knowledge base, it has an older format, or it is too damaged to be looked at.
    """
    graph_of(folder)
    with faults_told(folder), closing(open_to_read(folder)) as connection:
        check_format(connection, folder)
        if faults := [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]:
            message = f"the file of the truth is damaged ({'; '.join(faults)})"
            yield Issue("KG610", _STAGE, message, "Restore the knowledge base from a backup.")
        damaged = {article for article, content in connection.execute(_TEXTS) if not _is_intact(article, content)}
        for article in sorted(damaged):
            yield Issue("KG611", _STAGE, f"{article} is not the text that was kept", _AGAIN)
        yield from _source_faults(connection, damaged)
        for kind, name in connection.execute(_ORPHANS):
            yield Issue("KG613", _STAGE, f"the {kind} {name} belongs to nothing", _FORGOTTEN)
        yield from _reading_faults(connection, damaged)


def forget_damaged(truth: Truth, folder: Path) -> None:
    """Forget what belongs to nothing and every damaged reading; the next build reads these articles again."""
    with faults_told(folder), closing(open_to_read(folder)) as connection:
        orphans = list(connection.execute(_ORPHANS))
        bad = [article for article, *row in connection.execute(_READ) if reading_fault(article, *row)]
    truth.forget_readings([*bad, *(name for kind, name in orphans if kind == "reading")])
    truth.forget_sources([name for kind, name in orphans if kind == "source"])
    truth.remove([name for kind, name in orphans if kind == "text"])


def reading_fault(article: str, content: bytes, composed: bytes, reading: bytes, digest: str) -> str:
    """Return what is wrong with a kept reading of an article, or an empty text."""
    if reading_digest(composed, reading) != digest:
        return "it is not what was kept"
    try:
        made, read = to_article(composed, content.decode("utf-8", "replace")), to_reading(reading)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        return f"it cannot be read: {error}"
    if (made.id, read.article) != (article, article):
        return "it is another article's"
    return _misplaced(made, read) or _unknown(read)


def _misplaced(article: Article, reading: Reading) -> str:
    """Return a passage or quote that is not where it is said to be, or an empty text."""
    for passage in article.passages:
        if not 0 <= passage.start <= passage.end <= len(article.content):
            return f"a passage lies at {passage.start}:{passage.end} of {len(article.content)} letters"
    for _, claim in claims_of(reading):
        one = claim.evidence
        if not 0 <= one.start < one.end <= len(article.content) or article.content[one.start : one.end] != one.quote:
            return f"a quote of rule {one.rule} does not stand at {one.start}:{one.end}"
    return ""


def _unknown(reading: Reading) -> str:
    """Return a thing that a claim names and none introduces, or an empty text."""
    known = {
        *(Ref(ThingKind.PERSON, claim.key) for claim in reading.people),
        *(Ref(ThingKind.BODY, claim.key) for claim in reading.bodies),
        *(Ref(ThingKind.OFFICIAL_DOCUMENT, claim.key) for claim in reading.official_documents),
        *(Ref(ThingKind.MEETING, claim.key) for claim in reading.meetings),
        Ref(ThingKind.ARTICLE, ""),
    }
    for _, claim in claims_of(reading):
        for ref in _named(claim):
            if ref not in known:
                return f"a claim of rule {claim.evidence.rule} names {ref.kind} {ref.key!r}, which nothing introduces"
    return ""


def _named(claim: Claim) -> tuple[Ref, ...]:
    if isinstance(claim, OfficeClaim):
        return (Ref(ThingKind.PERSON, claim.person), Ref(ThingKind.BODY, claim.body))
    if isinstance(claim, RelationClaim):
        return (claim.subject, claim.object)
    return ()


def _is_intact(article: str, content: bytes) -> bool:
    return article_id(content.decode("utf-8", "replace")) == article


def _source_faults(connection: sqlite3.Connection, damaged: set[str]) -> Iterator[Issue]:
    for source, file, content, *given, fingerprint, article in connection.execute(_GIVEN):
        raw = RawArticle(source, file, content.decode("utf-8", "replace"), *given)
        if article not in damaged and raw.fingerprint != fingerprint:
            yield Issue("KG612", _STAGE, f"what is kept of the source {source} is not what was given", _AGAIN)


def _reading_faults(connection: sqlite3.Connection, damaged: set[str]) -> Iterator[Issue]:
    for article, *row in connection.execute(_READ):
        if article not in damaged and (fault := reading_fault(article, *row)):
            yield Issue("KG614", _STAGE, f"the reading of {article}: {fault}", _READ_AGAIN)
