"""The tables of titles and their phrases."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kg.lexicon.phrases import Phrases
from kg.lexicon.titles import body_heads, roles, surnames, topics, verbs


def test_longest_phrase_wins() -> None:
    """Of two phrases that begin alike the longer one is found, in any case."""
    found = roles().longest(("phó", "bí", "thư", "huyện"), 0)
    assert found is not None
    assert (found[0], found[1][0].role) == (3, "Phó Bí thư")


def test_damaged_roles_are_known() -> None:
    """A role with a lost blank is found too."""
    found = roles().longest(("phó", "chủtịch"), 0)
    assert found is not None
    assert found[1][0].role == "Phó Chủ tịch"


def test_tables_are_there() -> None:
    """Every table has its rows."""
    assert surnames().longest(("rah", "lan"), 0) == (2, ("strong",))
    assert topics().longest(("lđ", "-", "tb", "&", "xh"), 0) == (5, ("Lao động - Thương binh và Xã hội",))
    assert verbs().longest(("miễn", "nhiệm"), 0) == (2, ("end",))
    assert "ubnd" in body_heads()


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=4), min_size=1, max_size=8))
def test_every_phrase_is_found_at_its_own_place(phrases: list[list[str]]) -> None:
    """A phrase put in is the longest found in its own words, and all finds are prefixes of the words."""
    tree = Phrases((" ".join(words), " ".join(words)) for words in phrases)
    for words in phrases:
        found = tree.longest(words, 0)
        assert found is not None
        assert found[0] == len(words)
        assert [end for end, _ in tree.all(words, 0)] == sorted((end for end, _ in tree.all(words, 0)), reverse=True)
