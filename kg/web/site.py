"""The knowledge base as the pages see it: the graph of this moment, its articles and its search index."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast

from kg.errors import StoreError
from kg.model.article import Article
from kg.model.identifiers import digest
from kg.query.facts import Facts
from kg.settings import BASE, VERSION
from kg.store.quads import current_generation, open_graph
from kg.store.truth import read_truth
from kg.web.index import Index, ensure_index
from kg.web.kept import KeptPages

GRAPH = "graph"
_RECALLED = 1 << 17  # answers of each kind that are kept, some hundred bytes each


@dataclass(frozen=True, slots=True)
class Moment:
    """One state of the knowledge base.

    Args:
        generation: Folder of the store it was opened from.
        facts: The graph.
        base: Start of its IRIs.
        stamp: Changes whenever the graph or the program does; what pages are cached by.
        index: Names and texts to search in.
    """

    generation: Path
    facts: Facts
    base: str
    stamp: str
    index: Index


@dataclass(frozen=True)
class RecallingFacts(Facts):
    """A graph that never changes, asked the same things by many pages: the last answers are kept."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_recalled", lru_cache(_RECALLED)(super().all))
        object.__setattr__(self, "_recalled_subjects", lru_cache(_RECALLED)(super().subjects))

    def all(self, subject: str, predicate: str) -> tuple[str, ...]:
        """Return the values of a property, sorted."""
        return cast("tuple[str, ...]", self.__dict__["_recalled"](subject, predicate))

    def subjects(self, predicate: str, value: str) -> tuple[str, ...]:
        """Return the IRIs that have an IRI as the value of a property, sorted."""
        return cast("tuple[str, ...]", self.__dict__["_recalled_subjects"](predicate, value))


class Site:
    """An open knowledge base that follows its builds: each request sees the newest whole graph.

    Args:
        folder: The knowledge base.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages = KeptPages()
        self.has_desk = False
        self._lock = threading.Lock()
        self._moment: Moment | None = None

    def now(self) -> Moment:
        """Return the newest state; it is opened anew after a build.

        Raises:
            StoreError: There is no knowledge base, or it is damaged.
        """
        generation = current_generation(self.folder / GRAPH)
        moment = self._moment
        if moment is not None and moment.generation == generation:
            return moment
        with self._lock:
            if self._moment is None or self._moment.generation != generation:
                self._moment = self._open(generation)
            return self._moment

    def article(self, iri: str) -> Article | None:
        """Return the stored article of an IRI, or None."""
        try:
            with read_truth(self.folder) as truth:
                found = truth.article(iri.removeprefix(self.now().base))
        except StoreError:
            return None
        return None if found is None else found[0]

    def _open(self, generation: Path) -> Moment:
        facts = RecallingFacts(open_graph(self.folder / GRAPH))
        index = ensure_index(self.folder, generation.name, Facts(facts.store))
        stamp = digest(VERSION, str(generation), str(generation.stat().st_mtime_ns))
        return Moment(generation, facts, facts.base() or BASE, stamp, index)
