"""Sentences are cut where underthesea cuts them, which is asked only about the words before full stops."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st
from underthesea import sent_tokenize

from kg.text.sentences import _parts, cut

PIECES = ("Ninh", "tp", "TP", "Xã", "a", "5", "1.234", "T", "hai", ".", "..", "...", "!", "?", "?!", " ", "  ", ",")


@pytest.mark.nlp
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_parts_are_those_of_underthesea(passage: str) -> None:
    """Points in numbers and behind abbreviations, points of omission and several signs end what underthesea ends."""
    parts = [passage[start:end].strip() for start, end in _parts(passage)]
    assert [part for part in parts if part] == sent_tokenize(passage)


@pytest.mark.nlp
def test_no_sentence_ends_in_an_address() -> None:
    """A point with a lower-case letter close behind it stands in a name."""
    passage = "Báo Sachhay.vn đưa tin. Sáng.nay họp."
    assert [passage[start:end] for start, end in cut(passage)] == ["Báo Sachhay.vn đưa tin.", "Sáng.nay họp."]
