"""What one official document is to another: it replaces, rests on, spells out or repeals it."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading, triples

NEW, OLD, OTHER = "Quyết định 45/2025/QĐ-UBND", "Quyết định 30/2021/QĐ-UBND", "Quyết định 12/2019/QĐ-UBND"
ISSUED = "UBND tỉnh vừa ban hành Quyết định số 45/2025/QĐ-UBND. Việc cũ làm theo Quyết định số 12/2019/QĐ-UBND. "
PLAN, RESOLUTION = "Kế hoạch 77-KH/TU", "Nghị quyết 57-NQ/TW"


def told(content: str) -> set[tuple[str, str, str]]:
    """Return the relations that official documents are in."""
    return set(triples(reading(content).relations))


@pytest.mark.parametrize(
    "turn",
    [
        "Quyết định này thay thế Quyết định số 30/2021/QĐ-UBND.",
        "Quyết định có hiệu lực từ ngày 15/8/2025 và thay thế Quyết định số 30/2021/QĐ-UBND.",
        "Quyết định thay cho Quyết định số 30/2021/QĐ-UBND.",
    ],
)
def test_this_act_is_the_one_issued(turn: str) -> None:
    """ "Quyết định này" is the one told to be issued, not the one cited last (rule relation.this-replaces)."""
    assert {one for one in told(ISSUED + turn) if one[1] == "replaces"} == {(NEW, "replaces", OLD)}


def test_the_cited_is_meant_where_nothing_else_is_named() -> None:
    """Of several that no verb issues, the last that is not cited is meant."""
    content = "Quyết định số 45/2025/QĐ-UBND quy định về chợ, khác với Quyết định số 12/2019/QĐ-UBND. "
    found = told(content + "Quyết định này thay thế Quyết định số 30/2021/QĐ-UBND.")
    assert {one for one in found if one[1] == "replaces"} == {(NEW, "replaces", OLD)}


def test_a_generic_word_inside_a_sentence_replaces_nothing() -> None:
    """Without "này" only the first word of a sentence points back."""
    assert not told(ISSUED + "Theo đó, quyết định thay thế Quyết định số 30/2021/QĐ-UBND.") & {(NEW, "replaces", OLD)}


@pytest.mark.parametrize(
    ("content", "predicate"),
    [
        ("Quyết định số 45/2025/QĐ-UBND thay cho Quyết định số 30/2021/QĐ-UBND.", "replaces"),
        ("Quyết định số 45/2025/QĐ-UBND về giá nước sạch nông thôn, thay Quyết định số 30/2021/QĐ-UBND.", "replaces"),
        (
            "Quyết định số 45/2025/QĐ-UBND có hiệu lực từ ngày 1/8 và thay thế Quyết định số 30/2021/QĐ-UBND.",
            "replaces",
        ),
        ("Quyết định số 45/2025/QĐ-UBND được xây dựng trên cơ sở Quyết định số 30/2021/QĐ-UBND.", "based_on"),
        ("Quyết định số 45/2025/QĐ-UBND được ban hành căn cứ Quyết định số 30/2021/QĐ-UBND.", "based_on"),
        ("Quyết định số 45/2025/QĐ-UBND dựa trên các quy định của Quyết định số 30/2021/QĐ-UBND.", "based_on"),
    ],
)
def test_words_between_two_acts(content: str, predicate: str) -> None:
    """Replacing and resting on are told by more words than one."""
    assert (NEW, predicate, OLD) in told(content)


def test_all_grounds_of_a_list() -> None:
    """What an act rests on may be a list, and the act may be pointed at (rule relation.based-on)."""
    content = "UBND tỉnh ban hành Quyết định số 45/2025/QĐ-UBND. Quyết định được xây dựng trên cơ sở Luật Thư viện "
    found = told(content + "năm 2019 và Nghị định số 60/2024/NĐ-CP.")
    assert {one for one in found if one[1] == "based_on"} == {
        (NEW, "based_on", "Luật Thư viện năm 2019"),
        (NEW, "based_on", "Nghị định 60/2024/NĐ-CP"),
    }


def test_a_plan_attached_to_the_decision_that_issues_it() -> None:
    """ "Kế hoạch ban hành theo Quyết định" is issued by it and does not rest on it."""
    found = told("Kế hoạch số 77-KH/TU ban hành theo Quyết định số 45/2025/QĐ-UBND của UBND tỉnh.")
    assert not {one for one in found if one[1] == "based_on"}


@pytest.mark.parametrize(
    "content",
    [
        "Nghị quyết số 57-NQ/TW được Tỉnh ủy cụ thể hóa bằng Kế hoạch số 77-KH/TU.",
        "Tỉnh ủy đã cụ thể hóa Nghị quyết số 57-NQ/TW bằng Kế hoạch số 77-KH/TU.",
        "Thực hiện Nghị quyết số 57-NQ/TW, Tỉnh ủy đã cụ thể hóa thành Kế hoạch số 77-KH/TU.",
    ],
)
def test_what_is_spelt_out_by_a_plan(content: str) -> None:
    """The plan rests on the resolution, which alone is carried out (rule relation.spelt-out)."""
    assert told(content) == {(PLAN, "based_on", RESOLUTION), ("Tỉnh ủy Bắc Giang", "implements", RESOLUTION)}


def test_who_draws_a_plan_up_does_not_carry_it_out() -> None:
    """ "Cụ thể hóa bằng Kế hoạch …" draws the plan up."""
    assert told("Huyện ủy Lục Nam đã cụ thể hóa bằng Kế hoạch số 12-KH/HU.") == set()


def test_a_resolution_that_repeals() -> None:
    """ "Nghị quyết bãi bỏ Nghị quyết số …" repeals it and does not amend it."""
    found = told("HĐND tỉnh đã thông qua Nghị quyết bãi bỏ Nghị quyết số 45/2020/NQ-HĐND về giá nước.")
    assert {(predicate, act) for _, predicate, act in found} == {("repeals", "Nghị quyết 45/2020/NQ-HĐND")}


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "UBND tỉnh ban hành Quyết định số 45/2025/QĐ-UBND về việc quy định giá nước, thay thế "
            "Quyết định số 5/QĐ-UBND.",
            "Quyết định về việc quy định giá nước",
        ),
        (
            "Chính phủ ban hành Nghị định số 12/2025/NĐ-CP về chợ nông thôn, thay Nghị định số 2/2003/NĐ-CP.",
            "Nghị định về chợ nông thôn",
        ),
    ],
)
def test_a_title_ends_before_what_it_replaces(content: str, name: str) -> None:
    """What an act replaces is no part of its title."""
    assert name in {claim.name for claim in reading(content).official_documents}


@pytest.mark.parametrize(
    "rest",
    [
        "UBND tỉnh giao việc tại Quyết định số 45/2025/QĐ-UBND.",
        "Quyết định số 45/2025/QĐ-UBND được UBND tỉnh ban hành ngày 3/4/2025.",
        "Quyết định số 45/2025/QĐ-UBND có hiệu lực từ tháng 8.",
    ],
)
def test_a_list_ends_where_another_acts(rest: str) -> None:
    """Behind a semicolon somebody else's deed is no part of what is carried out."""
    found = told(f"Huyện ủy Lục Nam đã triển khai Nghị quyết số 57-NQ/TW; {rest}")
    assert {one for one in found if one[1] == "implements"} == {("Huyện ủy Lục Nam", "implements", RESOLUTION)}


def test_a_list_goes_on_over_semicolons() -> None:
    """A plain list of acts is carried out as a whole."""
    found = told("Huyện ủy Lục Nam đã triển khai Nghị quyết số 57-NQ/TW; Quyết định số 45/2025/QĐ-UBND của UBND tỉnh.")
    assert ("Huyện ủy Lục Nam", "implements", NEW) in found


@pytest.mark.parametrize(
    "talk",
    [
        "Hội nghị cho ý kiến báo cáo, dự thảo Nghị quyết về chợ nông thôn.",
        "Hội nghị thảo luận các báo cáo, tờ trình và dự thảo Nghị quyết về chợ nông thôn.",
    ],
)
def test_reports_before_a_draft(talk: str) -> None:
    """Reports named first do not hide the draft that is discussed with them (rule relation.discussed)."""
    found = told(f"Ngày 18/6, Tỉnh ủy tổ chức hội nghị triển khai công tác năm. {talk}")
    assert ("Hội nghị triển khai công tác năm", "discussed", "Nghị quyết về chợ nông thôn") in found


def test_items_that_a_conference_gives_opinions_on() -> None:
    """ "Cho ý kiến vào:" opens a list of lines, of changes of papers among them (rule relation.listed)."""
    found = told(
        "Ngày 18/6, Tỉnh ủy tổ chức hội nghị triển khai công tác năm.\n"
        "Hội nghị thảo luận và cho ý kiến vào:\n"
        "- Dự thảo Nghị quyết của Tỉnh ủy về phát triển nghề gốm đỏ;\n"
        "- Việc sửa đổi, bổ sung Nghị quyết số 57-NQ/TU của Ban Thường vụ Tỉnh ủy."
    )
    talked = {act for _, predicate, act in found if predicate == "discussed"}
    assert "Nghị quyết 57-NQ/TU" in talked
    assert len(talked) == len(("gốm đỏ", "57"))


def test_reaching_a_standard_by_a_decision() -> None:
    """ "Công nhận đạt chuẩn theo Quyết định …" carries no decision out."""
    assert not told("UBND tỉnh công nhận xã Tân Mộc đạt chuẩn nông thôn mới theo Quyết định số 30/2021/QĐ-UBND.")
