"""Official documents without a number: known by name, told as issued, communiqués, resolutions that mend others."""

from __future__ import annotations

import pytest

from kg.model.claim import OfficialDocumentClaim, Predicate
from tests.claims.scenes import proceedings


def only(content: str) -> OfficialDocumentClaim:
    """Return the one official document of a text."""
    (document,) = proceedings(content).official_documents
    return document


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        ("Việc bầu cử theo quy định của Điều lệ Đảng.", "Điều lệ Đảng", "Điều lệ"),
        ("Mặt trận thôn học Điều lệ MTTQ Việt Nam.", "Điều lệ Mặt trận Tổ quốc Việt Nam", "Điều lệ"),
        ("Sở Công Thương làm theo Quy hoạch Điện VIII.", "Quy hoạch điện VIII", "Quy hoạch"),
        (
            "Hai bên dẫn Công ước Liên hợp quốc về Luật Biển (UNCLOS) 1982.",
            "Công ước Liên hợp quốc về Luật Biển năm 1982",
            "Công ước",
        ),
    ],
)
def test_charters_are_known_by_their_names(content: str, name: str, kind: str) -> None:
    """A statute, a platform or a treaty of the table needs neither number nor issuer."""
    document = only(content)
    assert (document.name, document.type) == (name, kind)


def test_a_party_body_is_no_statute() -> None:
    """ "điều lệ Đảng bộ" does not name the party's statute."""
    assert proceedings("Họ bàn về điều lệ Đảng bộ cơ sở.").official_documents == ()


@pytest.mark.parametrize(
    ("content", "name", "issuer", "day"),
    [
        (
            "Ngày 18/6/2018, Huyện ủy Yên Lập đã ban hành kế hoạch tổ chức hội chợ gốm năm 2018, khá sớm so mọi năm.",
            "Kế hoạch tổ chức hội chợ gốm năm 2018",
            "Huyện ủy Yên Lập",
            "2018-06-18",
        ),
        (
            "Đầu năm 2017, Huyện ủy Yên Lập ban hành quyết định thu hồi đất của lò gốm cũ.",
            "Quyết định thu hồi đất của lò gốm cũ",
            "Huyện ủy Yên Lập",
            "2017",
        ),
        (
            "Ông Ngô Văn Ổi - phó chủ tịch UBND tỉnh - đã ký công văn về việc xác lập hồ sơ làng nghề.",
            "Công văn về việc xác lập hồ sơ làng nghề",
            "Ủy ban nhân dân tỉnh Phú Thọ",
            None,
        ),
        (
            "UBND tỉnh vừa có thông báo kết luận của Ban Thường vụ Tỉnh ủy về nghề gốm đỏ.",
            "Thông báo kết luận của Ban Thường vụ Tỉnh ủy Phú Thọ về nghề gốm đỏ",
            "Ban Thường vụ Tỉnh ủy Phú Thọ",
            None,
        ),
    ],
)
def test_a_paper_told_as_issued_has_its_title_and_issuer(content: str, name: str, issuer: str, day: str | None) -> None:
    """Who acted, what kind, and what it is about make one unique."""
    document = only(content)
    assert (document.name, document.issuer) == (name, issuer)
    assert (str(document.date) if document.date else None) == day


@pytest.mark.parametrize(
    "content",
    [
        "Khi Huyện ủy Yên Lập ban hành quyết định thu hồi đất của lò gốm cũ thì dân mới hay.",
        "Huyện ủy Yên Lập đã ban hành kế hoạch riêng.",
        "Huyện ủy Yên Lập đã ký quyết định bổ nhiệm ông Ngô Văn Ổi.",
        "Thợ gốm đã ban hành kế hoạch tổ chức hội chợ gốm lớn.",
    ],
)
def test_a_paper_not_told_as_issued_is_none(content: str) -> None:
    """One to come, one without a title, one on a person and one of no body are not unique."""
    assert proceedings(content).official_documents == ()


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ("Chiều 8/5/2019, Tỉnh ủy đã có thông cáo về việc thu phí chợ.", "2019-05-08"),
        (
            "Sáng 8/5/2019, HĐND tỉnh họp.\nTheo thông cáo của Tỉnh ủy phát chiều cùng ngày, mọi việc đã xong.",
            "2019-05-08",
        ),
    ],
)
def test_a_communique_has_the_day_on_which_it_came_out(content: str, day: str) -> None:
    """Its issuer and its day make it unique."""
    document = only(content)
    assert (document.type, document.issuer) == ("Thông cáo", "Tỉnh ủy Phú Thọ")
    assert str(document.date) == day


def test_a_communique_without_day_is_none() -> None:
    """ "theo thông cáo của …" alone does not tell one from the others."""
    assert proceedings("Theo thông cáo của Tỉnh ủy, mọi việc đã xong.").official_documents == ()


def test_a_resolution_that_mends_another_is_adopted_and_the_other_amended() -> None:
    """ "thông qua nghị quyết sửa đổi nghị quyết của …": the session adopts the first."""
    found = proceedings(
        "Kỳ họp thứ 9 HĐND tỉnh đã thông qua nghị quyết sửa đổi, bổ sung nghị quyết của HĐND tỉnh về phí chợ đêm."
    )
    old = "Nghị quyết của Hội đồng nhân dân tỉnh Phú Thọ về phí chợ đêm"
    new = f"Nghị quyết sửa đổi, bổ sung n{old[1:]}"
    assert {one.name for one in found.official_documents} == {old, new}
    told = {(one.subject.key, one.predicate, one.object.key) for one in found.relations}
    assert (new, Predicate.AMENDS, old) in told
    assert (new, Predicate.ADOPTED_AT, "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Phú Thọ") in told
    assert (old, Predicate.ADOPTED_AT, "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Phú Thọ") not in told


def test_an_act_named_again_by_who_adopted_it_gives_its_day() -> None:
    """ "Nghị quyết được … thông qua ngày …" is the numbered one told before."""
    document = only(
        "HĐND tỉnh có Nghị quyết số 12/NQ-HĐND về phí chợ.\nNghị quyết được HĐND tỉnh thông qua ngày 26/4/2018."
    )
    assert (document.number, str(document.date)) == ("12/NQ-HĐND", "2018-04-26")


def test_a_congress_named_later_owns_its_resolution() -> None:
    """ "thông qua nghị quyết đại hội" before the article's one congress is that congress's."""
    found = proceedings(
        "Các đại biểu đã thông qua nghị quyết đại hội, đề ra ba khâu.\n"
        "Phát biểu tại đại hội Đảng bộ tỉnh ngày 5/8/2018, ông Ngô Văn Ổi dặn dò."
    )
    (document,) = found.official_documents
    assert document.issuer == "Đảng bộ tỉnh Phú Thọ"
    assert [str(one.date) for one in found.meetings] == ["2018-08-05"]
