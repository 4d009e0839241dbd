from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from kg.web.index import Index
from kg.web.search import Wanted, search, suggest
from kg.web.site import Site
from kg.web.words import MESSAGES, Words


@pytest.fixture(scope="module")
def index(kb: Path) -> Index:
    """The search index of the small world."""
    return Site(kb).now().index


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("vu minh an", "Vũ Minh An"),
        ("Vũ Minh Ân", "Vũ Minh An"),
        ("BI THU TINH UY HA NAM", "Bí thư Tỉnh ủy Hà Nam"),
        ("ct ubnd", "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam"),
        ("07-CT/TU", "Chỉ thị số 07-CT/TU"),
        ("giao ban thang 3", "Hội nghị giao ban tháng 3 Tỉnh ủy Hà Nam"),
    ],
)
def test_the_best_answer_comes_first(index: Index, typed: str, first: str) -> None:
    """Names, other spellings, abbreviations and numbers, with or without diacritics."""
    assert search(index, Wanted(typed)).found[0].name == first


def test_texts_are_searched_too(index: Index) -> None:
    """Words of the article's own text find the article."""
    found = search(index, Wanted("tiep xuc cu tri", kind="article")).found
    assert len(found) == 1


def test_filters_narrow_and_names_sort_by_the_alphabet(index: Index) -> None:
    """By kind, years and place; B comes before H before V."""
    names = [one.name for one in search(index, Wanted(kind="person", by_name=True)).found]
    assert names == ["<script>alert(1)</script>", "Lê Thị Bích", "Phạm Văn Cúc", "Vũ Minh An"]
    late = [one.name for one in search(index, Wanted(kind="person", since=2023)).found]
    assert late == ["Phạm Văn Cúc"]
    place = search(index, Wanted(kind="place")).found[0]
    assert {one.name for one in search(index, Wanted(kind="office", place=place.iri)).found} >= {
        "Bí thư Tỉnh ủy Hà Nam"
    }


def test_what_has_some_of_the_words_is_marked_as_loose(index: Index) -> None:
    """Nothing has all the words: the nearest come, and say so."""
    results = search(index, Wanted("bich xyzzy"))
    assert results.loose
    assert results.found[0].name == "Lê Thị Bích"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(typed=st.text(max_size=30))
def test_nothing_typed_breaks_the_search(index: Index, typed: str) -> None:
    """Operators and quotes of the full-text language are words like others."""
    search(index, Wanted(typed))
    suggest(index, typed)


def test_the_same_graph_gives_the_same_index(kb: Path, index: Index, tmp_path: Path) -> None:
    """Rows and their numbers do not depend on when or how often the index is made."""
    asked = "SELECT * FROM things"
    before = [tuple(row) for row in index.rows(asked)]
    index.path.rename(tmp_path / "kept.sqlite")
    again = Site(kb).now().index
    assert [tuple(row) for row in again.rows(asked)] == before


def test_every_message_has_both_languages() -> None:
    """No message is empty, and both hold the same blanks to fill."""
    for key, message in MESSAGES.items():
        assert message.vi, key
        assert message.en, key
        assert message.vi.count("{") == message.en.count("{"), key
    assert Words("vi")("found", n=3) == "3 kết quả."
