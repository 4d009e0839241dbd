"""Answers to heavy questions, kept while the graph stays as it is.

Counting or grouping all of a large graph takes the store seconds. A graph never changes under its generation, so such
an answer is worth keeping: whoever asks the same again, white space and comments aside, has it at once. The questions
that every client begins with are asked ahead when a large graph is seen for the first time.
"""

from __future__ import annotations

import re
import threading
import time
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from kg.web.asking import Answered, Asked, Askers

_HEAVY = 0.1  # seconds: lighter questions are asked again
_KEPT = 1000  # answers
_LONGEST = 4096  # characters of a question that is kept; reading a longer one could take long itself
_LARGE = 20 << 20  # bytes of a store whose first questions are asked ahead
_FIRST = (
    "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }",
    "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }",
    "SELECT ?c (COUNT(*) AS ?n) WHERE { ?s a ?c } GROUP BY ?c",
    "SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p",
    "SELECT DISTINCT ?c WHERE { ?s a ?c }",
    "SELECT DISTINCT ?p WHERE { ?s ?p ?o }",
    "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }",
)
_PIECES = re.compile(
    r"<[^<>\"{}|^`\\\s]*>"
    r'|"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'(?:[^'\\\n]|\\.)*'"
    r"|(?:\s|#[^\n]*)+",
    re.DOTALL,
)


class Remembered:
    """Asks, and keeps the answers that took long.

    Args:
        askers: Who is asked.
        heavy: Seconds from which on an answer is kept.
    """

    def __init__(self, askers: Askers, *, heavy: float = _HEAVY) -> None:
        self._askers = askers
        self._heavy = heavy
        self._lock = threading.Lock()
        self._generation = ""
        self._answers: OrderedDict[Asked, tuple[str, bytes]] = OrderedDict()
        self._asking: dict[Asked, threading.Event] = {}

    def ask(self, asked: Asked) -> Answered:
        """Return the answer: the kept one, or a new one."""
        if len(asked.query) > _LONGEST:
            return self._askers.ask(asked)
        key = replace(asked, query=bare_question(asked.query))
        self._turn_to(asked.generation)
        known = self._known(key)
        if known is not None:
            return known
        mine = threading.Event()
        with self._lock:
            under_way = self._asking.setdefault(key, mine)
        if under_way is mine:
            return self._ask_for_all(asked, key, mine)
        under_way.wait(self._askers.seconds)
        return self._known(key) or self._ask(asked, key)

    def _ask_for_all(self, asked: Asked, key: Asked, under_way: threading.Event) -> Answered:
        """Ask, while whoever wants to know the same waits: a heavy question is worth asking once."""
        try:
            return self._ask(asked, key)
        finally:
            with self._lock:
                del self._asking[key]
            under_way.set()

    def _known(self, key: Asked) -> Answered | None:
        with self._lock:
            known = self._answers.get(key)
            if known is None:
                return None
            self._answers.move_to_end(key)
            return Answered(200, known[0], iter((known[1],)), whole=True)

    def _ask(self, asked: Asked, key: Asked) -> Answered:
        began = time.monotonic()
        answered = self._askers.ask(asked)
        if not answered.whole or answered.status != 200 or time.monotonic() - began < self._heavy:  # noqa: PLR2004
            return answered
        body = b"".join(answered.body)
        self._keep(key, (answered.media, body))
        return replace(answered, body=iter((body,)))

    def _keep(self, key: Asked, answer: tuple[str, bytes]) -> None:
        with self._lock:
            if key.generation == self._generation:
                self._answers[key] = answer
                while len(self._answers) > _KEPT:
                    self._answers.popitem(last=False)

    def _turn_to(self, generation: str) -> None:
        """Forget what an older graph answered; ask a large one what everybody asks first."""
        with self._lock:
            if generation == self._generation:
                return
            self._generation = generation
            self._answers.clear()
        if _size(Path(generation)) >= _LARGE:
            threading.Thread(target=self._ask_ahead, args=(generation,), daemon=True).start()

    def _ask_ahead(self, generation: str) -> None:
        for query in _FIRST:
            self.ask(Asked(query, generation))


def bare_question(query: str) -> str:
    r"""Return a question with its comments and white space as single blanks; texts and IRIs stay as they are.

    >>> bare_question('SELECT ?s # all\n WHERE { ?s ?p "a  # b" }')
    'SELECT ?s WHERE { ?s ?p "a  # b" }'
    """
    return _PIECES.sub(lambda piece: piece.group() if piece.group()[0] in "<\"'" else " ", query).strip()


def _size(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.iterdir())
    except OSError:
        return 0
