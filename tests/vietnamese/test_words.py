"""Phrases whose words a text has."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kg.vietnamese.words import phrases_of

WORDS = st.sampled_from(["hội", "nghị", "họp", "kỳ", "LỄ", "Dự"])
SIGNS = st.sampled_from([" ", ", ", "\n", "-"])


@given(st.lists(st.tuples(WORDS, SIGNS), max_size=8), st.lists(st.lists(WORDS, min_size=1, max_size=2), max_size=5))
def test_no_phrase_that_a_text_holds_is_left_out(pieces: list[tuple[str, str]], wanted: list[list[str]]) -> None:
    """What is printed is among them in whatever case; what is left out lacks a word."""
    text = "".join(word + sign for word, sign in pieces)
    phrases = tuple(" ".join(words).lower() for words in wanted)
    words = {word.lower() for word, _ in pieces}
    found = phrases_of(words, phrases)
    assert [phrase for phrase in phrases if phrase in text.lower() and phrase not in found] == []
    assert [phrase for phrase in found if not words.issuperset(phrase.split())] == []
