"""Heavy answers are kept for one state of the graph, and never mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from kg.web.asking import Answered, Asked, Askers
from kg.web.remembered import Remembered, bare_question
from kg.web.site import Site

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


class Counting(Askers):
    """Counts how often somebody was asked in earnest."""

    def __init__(self) -> None:
        super().__init__(workers=2)
        self.times = 0

    def ask(self, asked: Asked) -> Answered:
        self.times += 1
        return super().ask(asked)


@pytest.fixture
def askers() -> Iterator[Counting]:
    one = Counting()
    yield one
    one.close()


@pytest.fixture
def generation(kb: Path) -> str:
    return str(Site(kb).now().generation)


def body(answer: Answered) -> bytes:
    return b"".join(answer.body)


def test_the_same_question_is_asked_once(askers: Counting, generation: str) -> None:
    """White space and comments make no other question; the answer is the same bytes."""
    remembered = Remembered(askers, heavy=0.0)
    first = body(remembered.ask(Asked(COUNT, generation)))
    assert body(remembered.ask(Asked(f"# again\n{COUNT.replace(' ', '  ')}\n# 7", generation))) == first
    assert askers.times == 1


def test_who_asks_the_same_at_once_waits_for_one_answer(askers: Counting, generation: str) -> None:
    """Many clients with one heavy question cost one asker."""
    remembered = Remembered(askers, heavy=0.0)
    with ThreadPoolExecutor(12) as clients:
        answers = list(clients.map(lambda _: body(remembered.ask(Asked(COUNT, generation))), range(12)))
    assert len(set(answers)) == 1
    assert askers.times == 1


@pytest.mark.parametrize(
    "other",
    [
        {"query": COUNT.replace("COUNT(*)", "COUNT(DISTINCT ?s)")},
        {"results": "text/csv"},
        {"default": ("https://w3id.org/niengiam/graph/tenures",)},
        {"named": ("https://w3id.org/niengiam/graph/tenures",)},
    ],
)
def test_another_question_form_or_dataset_has_its_own_answer(
    askers: Counting, generation: str, other: dict[str, object]
) -> None:
    """Each differs from what was kept, and is what one gets without keeping."""
    remembered = Remembered(askers, heavy=0.0)
    kept = body(remembered.ask(Asked(COUNT, generation)))
    asked = Asked(**({"query": COUNT, "generation": generation} | other))  # type: ignore[arg-type]
    assert body(remembered.ask(asked)) == body(askers.ask(asked)) != kept


def test_light_answers_faults_and_other_graphs_are_not_kept(askers: Counting, generation: str) -> None:
    """What was quick is asked again, so is what failed; a new graph forgets the answers of the old."""
    light = Remembered(askers, heavy=60.0)
    for _ in range(2):
        body(light.ask(Asked(COUNT, generation)))
    assert askers.times == 2
    heavy = Remembered(askers, heavy=0.0)
    for _ in range(2):
        assert heavy.ask(Asked("SELEC", generation)).status == 400
    assert askers.times == 4
    body(heavy.ask(Asked(COUNT, generation)))
    heavy.ask(Asked(COUNT, generation + "/../1"))
    body(heavy.ask(Asked(COUNT, generation)))
    assert askers.times == 7


@given(st.text("ab \n#<>\"'\\?{}", max_size=40))
def test_a_bare_question_stays_as_it_is(query: str) -> None:
    """Baring twice is baring once, and nothing but white space and comments goes."""
    bare = bare_question(query)
    assert bare_question(bare) == bare or "#" in bare
    assert len(bare) <= len(query)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('{ ?s ?p "a b" }', '{ ?s ?p "a  b" }'),
        ('{ ?s ?p "a # b" }', '{ ?s ?p "a # c" }'),
        ("{ ?s ?p '''a\n# b''' }", "{ ?s ?p '''a\n# c''' }"),
        ("{ ?s ?p <http://x/#a> }", "{ ?s ?p <http://x/#b> }"),
        ('{ ?s ?p "a\\" # b" }', '{ ?s ?p "a\\" # c" }'),
    ],
)
def test_texts_and_iris_are_told_apart(one: str, other: str) -> None:
    """A sign of number inside a text or an IRI is no comment, and blanks inside a text count."""
    assert bare_question(one) != bare_question(other)
