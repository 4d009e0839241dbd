"""Official documents without a number: known by name, told as issued, communiqués, resolutions that mend others."""

from __future__ import annotations

import pytest

from kg.model.claim import OfficialDocumentClaim, Predicate
from tests.claims.scenes import PEOPLES, proceedings


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


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "đã ban hành quyết định cưỡng chế tháo dỡ chợ cóc và giao UBND xã làm.",
            "Quyết định cưỡng chế tháo dỡ chợ cóc",
        ),
        ("ra quyết định khởi tố vụ án để điều tra.", "Quyết định khởi tố vụ án"),
        ("có công văn gửi Tỉnh ủy về việc dời chợ.", "Công văn gửi Tỉnh ủy Phú Thọ về việc dời chợ"),
        (
            "ban hành kế hoạch cưỡng chế, dự kiến làm trong tháng 6.",
            "Kế hoạch cưỡng chế của Sở Nông nghiệp tỉnh Phú Thọ",
        ),
        ("ra quyết định khởi tố vụ án và các bị can.", None),
        ("ban hành kế hoạch triển khai thực hiện.", None),
        ("có công văn.", None),
    ],
)
def test_few_words_name_a_paper_told_with_issuer_and_day(told: str, name: str | None) -> None:
    """A day makes unique what a body issues, before it or beside its verb; a short title goes with the issuer."""
    for content in (f"Ngày 8/5, Sở Nông nghiệp {told}", f"Trong vụ này, Sở Nông nghiệp hôm 8/5 đã {told}"):
        papers = proceedings(content.replace("đã đã", "đã")).official_documents
        assert [(one.name, str(one.date)) for one in papers] == ([(name, "2019-05-08")] if name else [])


@pytest.mark.parametrize(
    "told", ["đã có công văn gửi Tỉnh ủy về việc dời chợ.", "đã ban hành quyết định cưỡng chế chợ."]
)
def test_without_a_day_a_case_and_a_letter_are_not_unique(told: str) -> None:
    """Which letter it is nobody can tell."""
    assert proceedings(f"Sở Nông nghiệp {told}").official_documents == ()


@pytest.mark.parametrize(
    ("content", "name", "issuer"),
    [
        ("Lễ công bố Quyết định thành lập Sở Muối tỉnh.", "Quyết định thành lập Sở Muối tỉnh", None),
        (
            "Ông đến dự lễ công bố quyết định sáp nhập Sở Muối trên cơ sở nhập hai sở.",
            "Quyết định sáp nhập Sở Muối",
            None,
        ),
        (
            "Lễ công bố các quyết định của UBND tỉnh về việc giải thể Sở Muối và quyết định thành lập chợ.",
            "Quyết định về việc giải thể Sở Muối",
            PEOPLES,
        ),
        ("Lễ trao quyết định thành lập Tổ công tác chợ.", None, None),
        ("Lễ công bố quyết định bổ nhiệm ông Kiều Văn Thảo.", None, None),
    ],
)
def test_a_decision_that_founds_a_body_is_announced(content: str, name: str | None, issuer: str | None) -> None:
    """What is founded, joined or dissolved makes it unique; a working party and a posting do not."""
    papers = [(one.name, one.issuer) for one in proceedings(content).official_documents]
    assert papers == ([(name, issuer)] if name else [])


def test_a_proposal_is_named_by_whose_it_is() -> None:
    """ "tờ trình của UBND tỉnh về …" is one, heard at the session; to whom it goes is no issuer."""
    read = proceedings("Ngày 8/5, tại kỳ họp thứ 9, HĐND tỉnh nghe tờ trình của UBND tỉnh về việc mở rộng chợ Gạo.")
    (paper,) = read.official_documents
    assert (paper.type, paper.issuer) == ("Tờ trình", PEOPLES)
    assert [one.predicate for one in read.relations if one.object.key == paper.key] == [Predicate.DISCUSSED]
    for other in ("Sở Nông nghiệp gửi tờ trình UBND tỉnh về việc mở rộng chợ Gạo.", "Tờ trình của UBND tỉnh."):
        assert proceedings(other).official_documents == ()
