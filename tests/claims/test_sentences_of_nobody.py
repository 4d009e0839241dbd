"""Sentences in which nobody is named are left, but for the lines of a life and for titles that stand for a holder."""

from __future__ import annotations

import pytest

from benchmarks.walls import HEAD, wall_of
from kg.claims.days.context import Context
from kg.claims.extract import extract_claims
from kg.claims.offices.nobody import Silence
from kg.mentions.find import find_mentions
from kg.model.claim import Predicate
from tests.claims.scenes import make_text
from tests.claims.test_removed import held
from tests.steps import steps

pytestmark = pytest.mark.nlp

BORN = "Trịnh Bá Khoan sinh năm 1968, quê quán: Bắc Giang.\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("- Chức vụ: Bí thư Huyện ủy Lục Nam.", {("Bí thư", "Huyện ủy Lục Nam", "current")}),
        ("Bí thư Huyện ủy Lục Nam, Tỉnh ủy viên.", {("Bí thư", "Huyện ủy Lục Nam", "current")}),
        ("2010 - 2015, Bí thư Huyện ủy Lục Nam.", {("Bí thư", "Huyện ủy Lục Nam", "former")}),
    ],
)
def test_lines_of_a_life_are_read(line: str, told: set[tuple[str, str, str]]) -> None:
    """A label, the data of a life before it, or a span says whose office a line without a name tells."""
    assert told <= {(role, body, status) for _, role, body, status in held(f"{BORN}{line}")}


def test_a_notice_of_death_is_read() -> None:
    """What a notice lists is held by the dead one, whom another line names."""
    notice = "TIN BUỒN\nĐồng chí Trịnh Bá Khoan\nnguyên Bí thư Huyện ủy Lục Nam; đã từ trần hôm 18/6."
    assert ("Trịnh Bá Khoan", "Bí thư", "Huyện ủy Lục Nam", "former") in held(notice)


def test_a_title_stands_for_its_holder() -> None:
    """Who attends is told by his office alone, in a sentence that names nobody."""
    held_by_him = "Ông Trịnh Bá Khoan là Bí thư Huyện ủy Lục Nam."
    content = f"Sáng 18/6/2019, HĐND tỉnh họp kỳ thứ 9. {held_by_him} Dự kỳ họp thứ 9 HĐND tỉnh có Bí thư Huyện ủy."
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    told = {(one.predicate, one.subject.key) for one in extract_claims(text, find_mentions(text)).relations}
    assert (Predicate.ATTENDED, "Trịnh Bá Khoan") in told


@pytest.mark.parametrize(
    ("content", "silent"),
    [
        ("Bí thư Huyện ủy Lục Nam.", True),
        ("Nguyên Bí thư Huyện ủy Lục Nam.", True),
        ("Bí thư Huyện ủy, còn kiêm Chủ tịch UBND huyện Lục Nam.", False),
        ("Bí thư Huyện ủy Lục Nam được bầu.", False),
        ("Bí thư Huyện ủy Lục Nam Trịnh Bá Khoan.", False),
        ("Các đồng chí Bí thư Huyện ủy Lục Nam.", False),
        ("Bí thư: Huyện ủy Lục Nam.", False),
        ("Nguyên Bí thư Huyện ủy Lục Nam, từ trần.", False),
    ],
)
def test_what_tells_of_nobody(content: str, silent: bool) -> None:
    """Only a sentence without a name, a pronoun, a verb and a line's signs tells of nobody."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    covered = Silence(text, Context(text)).covers(text.sentences[0], find_mentions(text))
    assert covered is silent


def test_they_are_not_taken_apart() -> None:
    """A sentence of a title alone is half the work of one with its holder's name at most."""
    steps(HEAD)
    alone, named = (steps(HEAD + wall_of(phrase, 3000)) for phrase in ("Bí thư. ", "Bí thư Khoan. "))
    assert alone / 3000 * len("Bí thư. ") < 0.5 * named / 3000 * len("Bí thư Khoan. ")
