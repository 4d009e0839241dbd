"""The knowledge base as the pages see it: the graph of this moment, its articles and its search index."""

from __future__ import annotations

import threading
from concurrent.futures import Future
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
from kg.web.index import Index, ensure_index, gather_apart, index_file

GRAPH = "graph"
_PATIENCE = 0.2  # seconds that the first to ask after a build waits for the new graph: no page may take longer
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
    """An open knowledge base that follows its builds.

    After a build the newest graph is opened and its names are gathered for the search. Who asks first waits a moment
    for that; where it takes longer, the graph before answers meanwhile, so that no page waits for a large one.

    Args:
        folder: The knowledge base.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.has_desk = False
        self._lock = threading.Lock()
        self._moment: Moment | None = None
        self._opening: tuple[Path, Future[Moment]] | None = None

    def now(self) -> Moment:
        """Return the newest state that can be shown.

        Raises:
            StoreError: There is no knowledge base, or it is damaged.
        """
        generation = current_generation(self.folder / GRAPH)
        with self._lock:
            moment = self._moment
            if moment is not None and moment.generation == generation:
                return moment
            begun, opening = self._opening or (None, None)
            is_first = opening is None or begun != generation or opening.done()  # one that is done has failed
            if opening is None or is_first:
                opening = self._begin(generation)
                self._opening = (generation, opening)
        if moment is None:
            return opening.result()
        try:
            return opening.result(_PATIENCE) if is_first else moment
        except TimeoutError:
            return moment

    def _begin(self, generation: Path) -> Future[Moment]:
        future: Future[Moment] = Future()

        def fulfil() -> None:
            try:
                moment = self._open(generation)
            except BaseException as error:  # told to those who wait; who asks next tries again
                future.set_exception(error)
            else:
                self._moment = moment
                future.set_result(moment)

        threading.Thread(target=fulfil, daemon=True).start()
        return future

    def at_hand(self) -> Moment | None:
        """Return the newest state if it is open already, without any waiting; else None."""
        moment = self._moment
        try:
            is_newest = moment is not None and moment.generation == current_generation(self.folder / GRAPH)
        except StoreError:
            return None
        return moment if is_newest else None

    def at(self, generation: Path) -> Moment:
        """Return the state of a generation, whatever is newer: who makes pages for another process is told which.

        Raises:
            StoreError: There is no such generation, or it is damaged.
        """
        with self._lock:
            if self._moment is None or self._moment.generation != generation:
                if not index_file(self.folder, generation.name).is_file():
                    raise StoreError("this state is no longer kept", where=str(generation), mend="Ask again.")
                self._moment = self._open(generation)
            return self._moment

    def article(self, article: str) -> Article | None:
        """Return a stored article by its id, or None."""
        try:
            with read_truth(self.folder) as truth:
                found = truth.article(article)
        except StoreError:
            return None
        return None if found is None else found[0]

    def _open(self, generation: Path) -> Moment:
        facts = RecallingFacts(open_graph(self.folder / GRAPH))
        name = generation.name
        if self._moment is not None and not index_file(self.folder, name).is_file():
            gather_apart(self.folder, name)
        index = ensure_index(self.folder, name, Facts(facts.store))
        stamp = digest(VERSION, str(generation), str(generation.stat().st_mtime_ns))
        return Moment(generation, facts, facts.base() or BASE, stamp, index)
