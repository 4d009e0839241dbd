"""Read .jsonl and .jsonl.gz: one article a line, streamed."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kg.articles.files import Found, Report, fault, stored
from kg.model.article import RawArticle

_MEND = 'Write one JSON object a line with "text" and any of id, title, published, author, home, url.'


def read_json_lines(file: Found, *, report: Report) -> Iterator[RawArticle]:
    """Yield the articles of a file in its order; a line that is none is reported and passed over.

    Without an id the line's number serves; ``date`` is read as ``published``.
    """
    for number, line in enumerate(_lines(file, report=report), start=1):
        if not line.strip():
            continue
        try:
            yield _article(file, number, line)
        except (ValueError, msgspec.DecodeError) as error:
            report(fault("KG106", f"{file.source}:{number}: {error}", _MEND))


def _lines(file: Found, *, report: Report) -> Iterator[bytes]:
    opened = gzip.open if file.kind.endswith(".gz") else open
    try:
        with opened(file.path, "rb") as stream:
            yield from stream
    except (OSError, EOFError, zlib.error) as error:
        message = f"{file.source}: cannot be read to its end ({error})"
        report(fault("KG102", message, "Check the file; the lines before are used."))


def _article(file: Found, number: int, line: bytes) -> RawArticle:
    """Return the article of a line.

    Raises:
        ValueError: The line holds no article; the message says why.
    """
    record = msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"))
    if not isinstance(record, dict):
        raise ValueError(f"is a {type(record).__name__}, not an object")  # noqa: TRY004  faults of a line are one kind
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ValueError("has no text")
    published = _cell(record, "published") or _cell(record, "date")
    name = _cell(record, "id") or str(number)
    others = {key: _cell(record, key) for key in ("title", "author", "home", "url")}
    return RawArticle(f"{file.source}#{name}", name, _encodable(text), published=published, **others)


def _cell(record: Mapping[str, Any], key: str) -> str | None:
    """Return a value as text; None when it is absent or empty.

    Raises:
        ValueError: It is a list or an object.
    """
    value = record.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, (str, int, float)):
        return _encodable(str(value)).strip() or None
    raise ValueError(f"{key!r} is a {type(value).__name__}, not a text")


def _encodable(text: str) -> str:
    """Return the text as it is stored.

    Raises:
        ValueError: It holds half a surrogate pair, which no UTF-8 file can.
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f"has half a surrogate pair at character {error.start}") from error
    return stored(text)
