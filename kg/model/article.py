"""What comes in: one article and its passages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, digest
from kg.model.issue import Issue
from kg.model.record import record


class PassageKind(StrEnum):
    """What a line of an article is; page furniture is no passage."""

    TITLE = "title"
    TEXT = "text"
    CAPTION = "caption"
    BYLINE = "byline"


@record
class Passage:
    """One line of the article's own text, as half-open code-point offsets into its stored content."""

    start: int
    end: int
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article before its own text was told from the page: what a file, its JSON line and metadata.csv give.

    content is the stored content (UTF-8 text, BOM dropped, CRLF → LF, NFC); the other fields are None unless given.
    """

    source: str
    file: str
    content: str
    title: str | None = None
    published: str | None = None
    author: str | None = None
    home: str | None = None
    url: str | None = None

    @property
    def fingerprint(self) -> str:
        """The digest of everything given: it changes when the article must be read again."""
        given = (self.title, self.published, self.author, self.home, self.url)
        return digest(self.source, self.file, self.content, *("" if value is None else f"={value}" for value in given))


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read.

    Args:
        id: ``article/<digest of content>``.
        source: Path below the folder given, or file + "#" + JSON id: what the article is known by.
        file: The file's name or the JSON line's id, as the views show it.
        content: The stored text: NFC, LF line ends, no BOM, page furniture included.
        passages: The article's own lines in reading order; what no passage covers is page furniture.
        title: The headline, empty when there is none.
        published: Day of publication as printed or given.
        author: The byline as printed ("Nhóm PV" too); people of it are told by claims.
        home: The province whose bodies bare names mean, or "Trung ương"; None when unresolved.
        url: Where it was published.
        issues: What was met while it was composed.
    """

    id: ArticleId
    source: str
    file: str
    content: str
    passages: tuple[Passage, ...]
    title: str = ""
    published: PartialDate | None = None
    author: str | None = None
    home: str | None = None
    url: str | None = None
    issues: tuple[Issue, ...] = ()
