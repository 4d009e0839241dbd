"""RawArticle → Article: the article's own passages, its headline, day, author and home."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.articles.bylines import byline_at_end, is_affiliation, is_signature, is_source, read_byline
from kg.articles.captions import caption_start, credits_inside, is_caption, without_credit
from kg.articles.furniture import is_section, own_lines
from kg.articles.headline import read_head
from kg.articles.home import Told, folded, given_home, home_of
from kg.articles.lines import Line, join_wrapped, lines_of
from kg.articles.quality import fault_of
from kg.articles.stamps import Stamp, publication_day, read_stamp
from kg.model.article import Article, Passage, PassageKind, RawArticle
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.model.issue import Issue
from kg.model.record import replace
from kg.vietnamese.unicode import single_blanks

_TEASERS = 4  # lines about other news behind the byline
_SENTENCE_ENDS = (".", "…", "!", "?", '"', "”", ")")
_TAIL = 5  # lines below the text among which the byline is
_LEAD = 6  # paragraphs that tell of the days before publication
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


@dataclass(frozen=True, slots=True)
class _Byline:
    """Who wrote an article and where it says so.

    Args:
        author: The names, as Article.author holds them; None when nobody is named.
        line: Index of the line.
        start: Where in the line it begins; 0 unless it stands behind the last sentence.
        rest: Indices of other lines that are no text: affiliations, sources, stamps.
        affiliations: Those of them that say where the author works.
    """

    author: str | None = None
    line: int = -1
    start: int = 0
    rest: frozenset[int] = frozenset()
    affiliations: frozenset[int] = frozenset()


def compose_article(raw: RawArticle) -> Article:
    """Return the article with its own passages told from the page around it.

    What was given beside the text (metadata.csv, JSON) outranks what the text says. A text that is no readable
    Vietnamese gets no passages and an issue; a day or home that was given and cannot be understood gets one too.
    """
    issues = []
    published, home = _given_day(raw.published), given_home(raw.home) if raw.home else None
    if raw.published and published is None:
        issues.append(_unread("KG122", "published", raw.published, "Write YYYY-MM-DD, YYYY-MM or YYYY."))
    if raw.home and home is None:
        issues.append(_unread("KG123", "home", raw.home, 'Write a province of seeds/provinces.csv or "Trung ương".'))
    fault = fault_of(raw.content)
    if fault is not None:
        return _article(raw, _Own(raw.title or "", published, raw.author, home), (), (*issues, fault))
    lines = own_lines(join_wrapped(lines_of(raw.content)))
    own, passages = _own(raw, lines, published, home)
    return _article(raw, own, passages, tuple(issues))


@dataclass(frozen=True, slots=True)
class _Own:
    """What is known of an article beside its text."""

    title: str
    published: PartialDate | None
    author: str | None
    home: str | None


def _own(
    raw: RawArticle, lines: Sequence[Line], published: PartialDate | None, home: str | None
) -> tuple[_Own, tuple[Passage, ...]]:
    headline, stamps = read_head(lines, given=raw.title)
    byline = _find_byline(lines, headline, stamps)
    passages = tuple(_passages(lines, headline, stamps, byline))
    title = raw.title if raw.title is not None else _headline(raw, lines, headline)
    texts = [single_blanks(line.text) for at, line in enumerate(lines) if at != headline and at not in stamps]
    if published is None:
        published = publication_day(stamps.values(), "\n".join(texts[:_LEAD]))
    if home is None:
        home = home_of(Told(folded(title), texts, raw.url, published))
    return _Own(" ".join(title.split()), published, raw.author or byline.author, home), passages


def _headline(raw: RawArticle, lines: Sequence[Line], headline: int | None) -> str:
    return "" if headline is None else raw.content[lines[headline].start : lines[headline].end]


def _article(raw: RawArticle, own: _Own, passages: tuple[Passage, ...], issues: tuple[Issue, ...]) -> Article:
    return Article(
        id=article_id(raw.content),
        source=raw.source,
        file=raw.file,
        content=raw.content,
        passages=passages,
        title=own.title,
        published=own.published,
        author=own.author,
        home=own.home,
        url=raw.url,
        issues=issues,
    )


def _given_day(written: str | None) -> PartialDate | None:
    """Return a day given beside the text: ISO 8601 with or without a time, or day first."""
    if not written:
        return None
    for day in (written.strip(), written.strip()[:10], _DAY_FIRST.sub(_iso, written.strip())[:10]):
        try:
            return PartialDate.parse(day)
        except ValueError:
            continue
    return None


def _iso(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    return f"{year}-{month:0>2}-{day:0>2}"


def _unread(code: str, name: str, value: str, mend: str) -> Issue:
    return Issue(code, "articles", f"{name} {value!r} cannot be understood", mend)


def _find_byline(lines: Sequence[Line], headline: int | None, stamps: Mapping[int, Stamp]) -> _Byline:
    """Return the byline below the text or, failing that, beside the stamp above it."""
    first = -1 if headline is None else headline
    rest: set[int] = set()
    affiliations: set[int] = set()
    for index in range(len(lines) - 1, max(first, len(lines) - 1 - _TAIL), -1):
        text = lines[index].text
        if (author := read_byline(text)) is not None:
            if index > 0 and is_signature(lines[index - 1].text):
                return _Byline()
            return _Byline(author, index, 0, frozenset(rest), frozenset(affiliations))
        if is_affiliation(text):
            affiliations.add(index)
        elif not is_source(text) and read_stamp(text) is None:
            break
        rest.add(index)
    sources = frozenset(rest - affiliations)
    last = max((index for index in range(len(lines)) if index not in sources), default=-1)
    if last > first and (found := byline_at_end(lines[last].text)) is not None:
        return _Byline(found[1], last, found[0], sources)
    above = _byline_above(lines, headline, stamps, sources)
    return above if above.author is not None else _byline_before_teasers(lines, first, sources)


def _byline_before_teasers(lines: Sequence[Line], first: int, rest: frozenset[int]) -> _Byline:
    """Return the pen name that stands alone behind the text, before a few lines about other news.

    The text ends its sentence before it and does not name it otherwise.
    """
    last = len(lines) - 1
    alone = [at for at in range(max(first + 2, last - _TEASERS), last) if read_byline(lines[at].text) is not None]
    if len(alone) != 1:
        return _Byline(rest=rest)
    at = alone[0]
    ended = lines[at - 1].text[-1:] in _SENTENCE_ENDS and lines[at + 1].text[-1:] in _SENTENCE_ENDS
    again = any(lines[at].text in line.text for index, line in enumerate(lines) if index != at)
    return _Byline(rest=rest) if again or not ended else _Byline(read_byline(lines[at].text), at, 0, rest)


def _byline_above(
    lines: Sequence[Line], headline: int | None, stamps: Mapping[int, Stamp], rest: frozenset[int]
) -> _Byline:
    for stamp, said in stamps.items():
        if said.author is not None:
            return _Byline(said.author, stamp, 0, rest)
        for index in (stamp - 1, stamp + 1):
            beside = 0 <= index < len(lines) and index != headline and index not in stamps
            if beside and (author := read_byline(lines[index].text)) is not None:
                return _Byline(author, index, 0, rest)
    return _Byline(rest=rest)


def _passages(
    lines: Sequence[Line], headline: int | None, stamps: Mapping[int, Stamp], byline: _Byline
) -> Iterator[Passage]:
    for index, line in enumerate(lines):
        if index == headline:
            yield Passage(line.start, line.end, PassageKind.TITLE)
        elif (index == byline.line and byline.start == 0) or index in byline.affiliations:
            yield Passage(line.start, line.end, PassageKind.BYLINE)
        elif index == byline.line:
            yield from _pieces(replace(line, end=line.start + byline.start, text=line.text[: byline.start]))
            yield Passage(line.start + byline.start, line.end, PassageKind.BYLINE)
        elif not (index in stamps or index in byline.rest or _above(line, index, headline)):
            yield from _pieces(line)


def _above(line: Line, index: int, headline: int | None) -> bool:
    """Tell whether a line stands above the headline or names a section: it is the page's."""
    return (headline is not None and index < headline) or (index <= _LEAD and is_section(line.text))


def _pieces(line: Line) -> Iterator[Passage]:
    """Yield a line's passages: one, unless captions with their credits ran into it."""
    start = 0
    for credit, end in credits_inside(line.text):
        yield from _passage(line, start, credit, PassageKind.CAPTION)
        start = end
    tail = line if start == 0 else replace(line, start=line.start + start, text=line.text[start:])
    if is_caption(tail):
        start = caption_start(tail.text)
        yield from _passage(tail, start, start + without_credit(tail.text[start:]), PassageKind.CAPTION)
    else:
        yield from _passage(tail, 0, len(tail.text), PassageKind.TEXT)


def _passage(line: Line, start: int, end: int, kind: PassageKind) -> Iterator[Passage]:
    """Yield the passage between two offsets of a line without the blanks at its ends; nothing when it is empty."""
    text = line.text[start:end]
    kept = text.strip()
    if kept:
        first = line.start + start + text.index(kept)
        yield Passage(first, first + len(kept), kind)
