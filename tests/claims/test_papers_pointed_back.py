"""Official documents pointed back at, and who carries out what a clause before or beside it names."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading, triples

COMMITTEE = "Ủy ban nhân dân tỉnh Bắc Giang"


def links(content: str, predicate: str) -> list[tuple[str, str]]:
    """Return subject and object of the relations of one kind."""
    return [(one[0], one[2]) for one in triples(reading(content).relations) if one[1] == predicate]


@pytest.mark.parametrize("back", ["này", "nói trên", "trên"])
def test_what_is_pointed_back_at_is_the_last_of_its_type(back: str) -> None:
    """ "Kết luận này" is the one of the sentences before; its issuer and its day stay those printed there."""
    told = (
        "Tỉnh ủy ban hành Kết luận số 69-KL/TU về nghề gốm. "
        f"Cụ thể hóa Kết luận {back}, ngày 14/6 UBND tỉnh ban hành Kế hoạch số 17/KH-UBND."
    )
    assert links(told, "implements") == [(COMMITTEE, "Kết luận 69-KL/TU")]
    assert links(told, "based_on") == [("Kế hoạch 17/KH-UBND", "Kết luận 69-KL/TU")]
    assert len(reading(told).official_documents) == 2


def test_a_paper_that_carries_out_one_pointed_back_at_rests_on_it() -> None:
    """A plan of the same clause is not what "kế hoạch nói trên" means."""
    told = (
        "UBND tỉnh ban hành Kế hoạch số 17/KH-UBND về nghề gốm. "
        "Sở Y tế ban hành Kế hoạch số 5/KH-SYT để triển khai kế hoạch nói trên."
    )
    assert links(told, "based_on") == [("Kế hoạch 5/KH-SYT", "Kế hoạch 17/KH-UBND")]


@pytest.mark.parametrize("other", ["các kết luận này", "kết luận trên địa bàn tỉnh", "kết luận khác này"])
def test_several_or_other_papers_are_none(other: str) -> None:
    """Nor does one far before stand for "kết luận này"."""
    told = f"Tỉnh ủy ban hành Kết luận số 69-KL/TU về nghề gốm. UBND tỉnh đã triển khai {other}."
    assert links(told, "implements") == []
    far = (
        "Tỉnh ủy ban hành Kết luận số 69-KL/TU. Trời mưa. Chợ đông. Lúa tốt. Gốm bền. UBND tỉnh thực hiện kết luận này."
    )
    assert links(far, "implements") == []


@pytest.mark.parametrize("told", ["hứa cùng UBND tỉnh", "hứa sẽ cùng tập thể UBND tỉnh", "đề nghị UBND tỉnh"])
def test_who_is_to_act_beside_somebody_carries_it_out(told: str) -> None:
    """ "Ông A hứa cùng UBND tỉnh thực hiện …": the committee does, and not the whole organisation."""
    content = f"Ông Đinh Công Quýt {told} thực hiện tốt Nghị quyết Đại hội Đảng bộ tỉnh Bắc Giang lần thứ XVIII."
    paper = "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bắc Giang lần thứ XVIII"
    assert links(content, "implements") == [(COMMITTEE, paper)]


@pytest.mark.parametrize(
    "opening", ["Ông Đinh Công Quýt nhấn mạnh: thực hiện", "Được biết, thực hiện", "Trước đó, thực hiện"]
)
@pytest.mark.parametrize("day", ["6 tháng qua ", "từ đầu nhiệm kỳ đến nay, ", ""])
def test_what_a_speaker_takes_up_is_carried_out_by_who_acts(opening: str, day: str) -> None:
    """A bracket behind the first of two does not part them."""
    told = (
        f"{opening} Nghị quyết số 26-NQ/TW (khóa XII) và Quy định số 98-QĐ/TW, {day}UBND tỉnh đã điều động 41 cán bộ."
    )
    assert links(told, "implements") == [(COMMITTEE, "Nghị quyết 26-NQ/TW"), (COMMITTEE, "Quy định 98-QĐ/TW")]
