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
