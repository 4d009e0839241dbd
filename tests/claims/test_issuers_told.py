"""Who issued an official document, where the words stand far behind its number or name the head of state."""

from __future__ import annotations

from tests.claims.scenes import proceedings


def test_a_decision_of_the_head_of_state_is_his_whoever_reads_it_out() -> None:
    """Behind "của Chủ tịch nước" the body that announces a decision is not its issuer."""
    found = proceedings("Văn phòng Tỉnh ủy công bố Quyết định số 32 của Chủ tịch nước về tặng thưởng huân chương.")
    assert [(one.number, one.issuer) for one in found.official_documents] == [("32", "Chủ tịch nước")]


def test_a_long_title_ends_before_who_adopted_it() -> None:
    """Issuer and day behind a title with commas: "Nghị quyết số 15 về …, … được HĐND tỉnh thông qua ngày 25/10"."""
    found = proceedings(
        "Nghị quyết số 15 về việc miễn nhiệm chức vụ Phó Chủ tịch, Ủy viên UBND tỉnh đối với ông Ngô Văn Ổi được HĐND "
        "tỉnh thông qua ngày 25/10/2018."
    )
    (document,) = found.official_documents
    assert document.issuer == "Hội đồng nhân dân tỉnh Phú Thọ"
    assert str(document.date) == "2018-10-25"


def test_what_is_adopted_behind_another_document_is_not_the_first() -> None:
    """Words about a second document give the first no issuer."""
    found = proceedings("Nghị quyết số 15 về việc trồng rừng, theo Kế hoạch được HĐND tỉnh thông qua ngày 25/10/2018.")
    assert [one.issuer for one in found.official_documents if one.number == "15"] == [None]


def test_a_meeting_that_issued_a_paper_is_not_the_one_reported() -> None:
    """Of "Nghị quyết số 19-NQ/TW của Hội nghị lần thứ năm" the meeting has no day from the article."""
    found = proceedings(
        "Sáng 28/9/2018, Hội Nông dân tỉnh tổ chức Đại hội đại biểu lần thứ XI, nhiệm kỳ 2018 - 2023.\n"
        "Đại hội đề nghị thực hiện tốt Nghị quyết số 19-NQ/TW ngày 16/6/2017 của Hội nghị lần thứ năm Ban Chấp hành "
        "Trung ương Đảng khóa XII."
    )
    days = {one.name: one.date for one in found.meetings}
    assert days["Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XII"] is None
