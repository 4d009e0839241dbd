"""One request as the page builders see it, and what they give back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from kg.query.facts import Facts
from kg.web.dates import read_date, spoken, typed
from kg.web.details import told_detail, told_reasons
from kg.web.highlight import anchor
from kg.web.site import Moment, Site
from kg.web.words import Words


@dataclass(frozen=True, slots=True)
class Visit:
    """What is asked: the knowledge base of this moment, the path, the query and the language.

    Args:
        site: The open knowledge base.
        moment: Its state of this moment; one request sees one state.
        path: Path of the request, as it was sent.
        query: Its query, one value a name.
        words: The messages in the reader's language.
    """

    site: Site
    moment: Moment
    path: str
    query: Mapping[str, str]
    words: Words

    @property
    def facts(self) -> Facts:
        """The graph."""
        return self.moment.facts

    @property
    def iri(self) -> str:
        """The IRI whose page is asked for."""
        return self.moment.base + self.path.lstrip("/")

    def href(self, iri: str) -> str:
        """Return the address of a thing's page here; of things elsewhere their own, where it is one of the web."""
        if iri.startswith(self.moment.base):
            return "/" + iri.removeprefix(self.moment.base)
        return iri if iri.startswith(("https://", "http://")) else "#"

    def proof_href(self, article: str, claim: str) -> str:
        """Return the address of a claim's sentence in its article."""
        return f"{self.href(article)}#{anchor(claim, self.moment.base)}"

    def anchor(self, iri: str) -> str:
        """Return the id of a thing on a page."""
        return anchor(iri, self.moment.base)

    def date(self, written: str) -> str:
        """Return a written date in the reader's language."""
        return spoken(written, self.words.language)

    def detail(self, detail: str) -> str:
        """Return how a conflict comes about, in the reader's language."""
        return told_detail(detail, self.words.language)

    def reasons(self, reasons: Iterable[str]) -> str:
        """Return the reasons of a judgement, in the reader's language."""
        return told_reasons(reasons, self.words.language)

    def typed(self, day: dt.date | None) -> str:
        """Return a day as the reader types it into a field."""
        return typed(day, self.words.language)

    def day(self) -> dt.date | None:
        """Return the day asked for, or None."""
        return read_date(self.query.get("day", ""))

    def number(self, name: str) -> int | None:
        """Return a whole number of the query, or None."""
        value = self.query.get(name, "").strip()
        return int(value) if value.isdecimal() and len(value) < 8 else None  # noqa: PLR2004  years and pages

    def again(self, **changes: str | int | None) -> str:
        """Return the address of this page with some of its query changed; None takes a name away."""
        return address(self.path, {**self.query, **changes})


def address(path: str, query: Mapping[str, str | int | None]) -> str:
    """Return a path with its query, names without a value left out.

    >>> address("/search", {"q": "an", "page": 2, "kind": None})
    '/search?q=an&page=2'
    """
    known = {name: str(value) for name, value in query.items() if value not in (None, "")}
    return f"{path}?{urlencode(known)}" if known else path


@dataclass(frozen=True, slots=True)
class Page:
    """What to show: a template and its values, or a redirection."""

    template: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    location: str = ""
