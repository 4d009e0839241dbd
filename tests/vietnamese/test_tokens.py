"""Tokens and syllables."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kg.vietnamese.syllables import spelt_as_ours
from kg.vietnamese.tokens import _TOKEN, tokenize


def test_abbreviations_and_names_are_one_token() -> None:
    """T.Ư, TP. and names with apostrophes are not cut."""
    assert tokenize("UVT.Ư Đảng, TP. Hoa Lư, H'Yim").words == ("UVT.Ư", "Đảng", ",", "TP.", "Hoa", "Lư", ",", "H'Yim")


@given(st.text(max_size=200))
def test_tokens_are_the_text_without_blanks(text: str) -> None:
    """Every token stands where it says, in order, and only blanks are left out."""
    tokens = tokenize(text)
    assert all(text[tokens.starts[at] : tokens.end(at)] == word for at, word in enumerate(tokens.words))
    assert "".join(tokens.words) == "".join(c for c in text if not c.isspace() and c != "_") or "_" in text


_PIECES = (
    "TP.",
    "Q.",
    "UVT.Ư",
    "T.W",
    "P.5",
    "GS.TS",
    "K'ré",
    "_a",
    "a_b",
    "1.234,5",
    "xã,",
    "a\u0301",
    "-",
    "“Tx",
    ".",
)


@given(st.lists(st.sampled_from(_PIECES)))
def test_tokens_do_not_depend_on_how_pieces_are_cut(pieces: list[str]) -> None:
    """Words taken whole are what the regular expression would have found."""
    text = " ".join(pieces)
    assert tokenize(text).words == tuple(_TOKEN.findall(text))


def test_foreign_names_are_told_from_ours() -> None:
    """Names of all the country's peoples are ours, others are not."""
    assert all(spelt_as_ours(name) for name in ("Giàng Páo Mỷ", "Điểu K'ré", "H'Yim Kđoh", "Rơ Chăm Long"))
    assert not any(spelt_as_ours(name) for name in ("Boris Johnson", "Najib Mikati", "Filipe Nyusi"))
