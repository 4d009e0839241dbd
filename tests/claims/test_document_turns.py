"""Relations told by the turn of a sentence: who acts after a paper, under whose lead, what a meeting talks about."""

from __future__ import annotations

import pytest

from tests.claims.scenes import COMMITTEE, PEOPLES, proceedings


def links(content: str, rule: str) -> list[tuple[str, str, str]]:
    relations = proceedings(content).relations
    return [
        (claim.subject.key, str(claim.predicate), claim.object.key)
        for claim in relations
        if claim.evidence.rule == rule
    ]


@pytest.mark.parametrize(
    ("content", "rule", "body"),
    [
        ("Sau khi có Nghị quyết số 8/NQ-HĐND, UBND tỉnh sẽ mở chợ.", "relation.after", PEOPLES),
        (
            "Dưới sự lãnh đạo của Tỉnh ủy, các xã đã thực hiện việc trồng rừng theo Nghị quyết số 8/NQ-HĐND.",
            "relation.under",
            COMMITTEE,
        ),
        ("Quán triệt Nghị quyết số 8/NQ-HĐND, Phú Thọ xác định rừng là vốn.", "relation.province", COMMITTEE),
    ],
)
def test_who_carries_out(content: str, rule: str, body: str) -> None:
    """relation.after, relation.under, relation.province: who acts by the turn of the sentence carries it out."""
    assert links(content, rule) == [(body, "implements", "Nghị quyết 8/NQ-HĐND")]


@pytest.mark.parametrize(
    "content",
    [
        "Sau khi có Nghị quyết số 8/NQ-HĐND, UBND tỉnh họp.",
        "Dưới sự lãnh đạo của Tỉnh ủy, các xã đã vui. Xem Nghị quyết số 8/NQ-HĐND.",
        "Quán triệt Nghị quyết số 8/NQ-HĐND, người dân vui.",
    ],
)
def test_no_actor(content: str) -> None:
    """Without an acting body behind it, or in another sentence, nobody carries it out."""
    assert not [one for rule in ("after", "under", "province") for one in links(content, f"relation.{rule}")]


def test_heads_of_a_talk() -> None:
    """relation.headed: what a sentence opens with is what the reported meeting talks about, on what it keeps to."""
    found = links(
        "Sáng 4/3, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 9.\n"
        "Về kế hoạch đầu tư công năm 2018, các đại biểu cần thảo luận, bám sát Nghị quyết số 8-NQ/TU.",
        "relation.headed",
    )
    assert [(predicate, thing) for _, predicate, thing in found] == [
        ("discussed", "Kế hoạch đầu tư công năm 2018 của tỉnh Phú Thọ"),
        ("based_on", "Nghị quyết 8-NQ/TU"),
    ]
