"""Patterns that are tried only where one of their words can begin find what they found."""

from __future__ import annotations

import re

import pytest

from kg.vietnamese.beginnings import by_beginning

TEXT = "Chủ trì họp, đồng chủ trì; phiên họp thứ 3 cho ý kiến, họ hợp tác. Có có mặt."


@pytest.mark.parametrize(
    "written",
    [
        r"(?<!\w)(?:[Cc]hủ trì|họp)(?!\w)",
        r"(?:đồng )?[Cc]hủ (?P<verb>trì)",
        r"\b(?:họ|họp)\b",
        r"(?:[Cc]ó )*mặt",
        r"(?i:cHủ) trì|phiên",
        r"[^c]họp|\d",
        r"(?=ch)\w+",
        r"(?:ý|)kiến?",
        r"(?:có ){1,2}mặt",
        r"(?:thứ )?\d+ cho|họ hợp",
        r"[3c]ó? |[/\d] ?c",
    ],
)
def test_a_pattern_finds_the_same(written: str) -> None:
    found = [match.span() for match in re.finditer(written, TEXT)]
    assert found
    assert [match.span() for match in by_beginning(written).finditer(TEXT)] == found


def test_a_pattern_that_begins_with_anything_stays() -> None:
    assert by_beginning(r"(?:họp|\w)").pattern == r"(?:họp|\w)"
