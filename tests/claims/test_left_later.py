"""Offices told with their holders, and left in a later sentence that names no office."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

_TOLD = "Bà Lê Thị Mận, Giám đốc Sở Y tế, nói chuyện với dân."


def left(later: str, told: str = _TOLD) -> list[tuple[str, str, str]]:
    """Return status, day and end of the offices of an article of 20 June 2019 that goes on with a sentence."""
    text = make_text(f"{told} {later}", published="2019-06-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return [(claim.status.value, str(claim.as_of), str(claim.until)) for claim in claims]


@pytest.mark.parametrize(
    "later",
    [
        "Bà Mận thôi giữ chức vụ này từ ngày 5/6.",
        "Ngày 5/6, UBND tỉnh đồng ý cho bà Mận thôi giữ chức vụ này.",
        "Ngày 5/6, bà Mận bị cách chức.",
        "Bà đã từ chức hôm 5/6.",
        "HĐND tỉnh đã bãi nhiệm bà Mận hôm 5/6.",
        "Bà Mận nghỉ hưu từ ngày 5/6.",
    ],
)
def test_left_in_the_next_sentence(later: str) -> None:
    """The one post of somebody ends with the sentence that tells so, on its day (event.left-all, settle.retired)."""
    assert left(later) == [("ended", "2019-06-05", "2019-06-05")]


@pytest.mark.parametrize(
    "later",
    [
        "Bà Mận xin thôi giữ chức vụ này.",
        "Bà Mận không thôi giữ chức vụ này.",
        "Nếu bà Mận bị cách chức, ai thay?",
        "Theo bà Mận, hai người bị cách chức.",
        "Bà Mận cho biết người ký giấy đã bị cách chức.",
        "Con trai bà Mận đã từ chức.",
        "Năm 2010, bà Mận bị cách chức.",
        "Bà Mận nghỉ hưu từ tháng 5/2010.",
    ],
)
def test_not_left(later: str) -> None:
    """What is asked for, denied, told of others or of years before ends nothing."""
    assert [status for status, *_ in left(later)] == ["current"]


def test_of_two_posts_none_is_known_to_be_left() -> None:
    """Which of two posts somebody left is not told."""
    told = "Bà Lê Thị Mận, Giám đốc Sở Y tế, Chủ tịch Hội Đông y tỉnh, nói chuyện với dân."
    assert {status for status, *_ in left("Ngày 5/6, bà Mận bị cách chức.", told)} == {"current"}
