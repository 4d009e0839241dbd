"""Make one page: from what is asked to compressed HTML."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kg.web.kept import LEVEL
from kg.web.pages import lists
from kg.web.pages.editor import editor_page
from kg.web.pages.network import network_page
from kg.web.pages.things import thing_page
from kg.web.render import render
from kg.web.site import Moment, Site
from kg.web.visit import Page, Visit
from kg.web.words import Words

Builder = Callable[[Visit], Page]
BUILDERS: Mapping[str, Builder] = {
    "home": lists.home_page,
    "search": lists.search_page,
    "leadership": lists.leadership_page,
    "conflicts": lists.conflicts_page,
    "issues": lists.issues_page,
    "network": network_page,
    "editor": editor_page,
    "thing": thing_page,
}
"""Who builds which page."""


@dataclass(frozen=True, slots=True)
class PageAsked:
    """A page as it is asked for.

    Args:
        builder: A name of BUILDERS.
        path: Path of the request, as it was sent.
        query: Its query, one value a name.
        language: The reader's language.
    """

    builder: str
    path: str
    query: dict[str, str]
    language: str


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was made: its status, where it leads to instead, and its HTML as gzip."""

    status: int
    location: str
    body: bytes


def make_page(site: Site, moment: Moment, asked: PageAsked) -> Made:
    """Return the page asked for, of one state of the knowledge base."""
    visit = Visit(site, moment, asked.path, asked.query, Words(asked.language))
    page = BUILDERS[asked.builder](visit)
    if page.location:
        return Made(page.status, page.location, b"")
    return Made(page.status, "", gzip.compress(render(page, visit).encode(), LEVEL, mtime=0))
