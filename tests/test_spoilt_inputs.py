"""Whatever comes in: no crash, no wrong quote. ``pytest --hypothesis-profile=fuzz`` tries ten thousand of each."""

from __future__ import annotations

import random

from hypothesis import given, strategies as st

from benchmarks.spoilt import TEXTS, Mutator, dates_are_lawful, files_are_read, reads_soundly, spelling_is_lawful

MUTATORS = st.integers(0, 2**32).map(lambda seed: Mutator(TEXTS, random.Random(seed)))
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(MUTATORS)
def test_a_spoilt_article_is_read_soundly(mutator: Mutator) -> None:
    """Every quote stands in the text, every thing named is introduced, what is kept comes back."""
    reads_soundly(mutator.text(), seconds=None)


@given(MUTATORS)
def test_a_spoilt_file_gives_articles_or_issues(mutator: Mutator) -> None:
    """As text, as JSON, zipped, as metadata; in any encoding."""
    files_are_read(mutator.data())


@given(st.one_of(MUTATORS.map(Mutator.text), ANY_TEXT))
def test_spelling_twice_is_as_once(text: str) -> None:
    """Folding keeps lengths and places."""
    spelling_is_lawful(text)


@given(st.one_of(MUTATORS.map(Mutator.text), ANY_TEXT))
def test_dates_lie_in_the_text(text: str) -> None:
    """In its order, and none that cannot be."""
    dates_are_lawful(text)


@given(ANY_TEXT)
def test_any_letters_are_read_soundly(text: str) -> None:
    """What is no Vietnamese at all."""
    reads_soundly(text, seconds=None)
