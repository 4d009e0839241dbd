"""A wall of text is read in parts, so that its length costs no more than its letters."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from kg.articles.compose import compose_article
from kg.model.article import RawArticle
from kg.model.text import Text
from kg.pipeline import read_one
from kg.text.analyze import analyze_text
from tests.steps import steps

HEAD = "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, phát biểu.\n"
LONGEST, TIMES = 2000, 3


def text_of(content: str) -> Text:
    return analyze_text(compose_article(RawArticle("tin.txt", "tin.txt", content)))


@given(st.text(st.sampled_from("ab ,;"), max_size=3 * LONGEST))
def test_no_sentence_is_longer_than_can_be_borne(letters: str) -> None:
    """Parts are short, follow each other, and leave out blanks alone."""
    text = text_of(HEAD + "Ông nói a" + letters)
    ends = [0]
    for sentence in text.sentences:
        assert sentence.end - sentence.start <= LONGEST
        assert text.folded[ends[-1] : sentence.start].strip() == ""
        ends.append(sentence.end)
    assert text.folded[ends[-1] :].strip() == ""


def test_a_list_is_cut_behind_its_items() -> None:
    """At the last semicolon, not inside a name."""
    item = "ông Nguyễn Văn Hùng, Chủ tịch; "
    parts = [text for text in _parts(HEAD + "Dự họp có " + item * 200) if text.startswith(("Dự", "ông"))]
    assert len(parts) > 3
    assert all(part.endswith("Chủ tịch;") for part in parts)


@pytest.mark.parametrize("unit", ["Chủ tịch UBND tỉnh, ", "Sở Tài chính, "])
def test_a_phrase_over_and_over_costs_what_its_length_costs(unit: str) -> None:
    """Three times as long takes little more than three times the work, counted in lines run, not by a clock."""
    read_one(RawArticle("tin.txt", "tin.txt", HEAD + unit))  # what is made from tables is made when it is needed
    times = LONGEST // len(unit)
    assert steps(HEAD + unit * times * TIMES) < 1.3 * TIMES * steps(HEAD + unit * times)


def _parts(content: str) -> list[str]:
    text = text_of(content)
    return [text.folded[sentence.start : sentence.end] for sentence in text.sentences]
