"""Sentences of the same words are read once, and name the same at their own places."""

from __future__ import annotations

import pytest

from kg.mentions.find import find_mentions
from kg.model.record import replace
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

SENTENCE = "Ông Ninh Văn Quý, Giám đốc Sở Y tế, được bầu làm Bí thư Huyện ủy Lục Nam."


def test_the_second_of_two_names_the_same_at_its_place() -> None:
    """Kinds, names and lengths are those of the first; places and the sentence are its own."""
    text = make_text(f"{SENTENCE}\n{SENTENCE}", published="2019-06-20", home="Bắc Giang")
    found = find_mentions(text)
    last = len(text.sentences) - 1
    behind = text.sentences[last].start
    first = [mention for mention in found if mention.sentence == 0]
    assert len(first) > 4
    moved = [replace(one, start=one.start + behind, end=one.end + behind, sentence=last) for one in first]
    assert [mention for mention in found if mention.sentence == last] == moved
    assert {text.folded[one.start : one.end] for one in first} == {text.folded[one.start : one.end] for one in moved}


def test_another_sentence_between_is_read_for_itself() -> None:
    """What differs in one letter is another wording."""
    text = make_text(f"{SENTENCE}\n{SENTENCE.replace('Quý', 'Quỳ')}", published="2019-06-20", home="Bắc Giang")
    assert {one.name for one in find_mentions(text) if one.kind == "person"} == {"Ninh Văn Quý", "Ninh Văn Quỳ"}
