"""Papers told by who signs them, and the laws that stand inside their titles."""

from __future__ import annotations

import pytest

from tests.claims.scenes import proceedings, triples


@pytest.mark.parametrize(
    ("content", "issuer", "day"),
    [
        (
            "Ngày 8/5, Chủ tịch UBND tỉnh Kiều Văn Thảo vừa ký ban hành Công văn về phòng cháy ở rừng Mỏ Gà.",
            "Ủy ban nhân dân tỉnh Phú Thọ",
            "2019-05-08",
        ),
        (
            "Ngày 8/5, Bí thư Tỉnh ủy, ông Kiều Văn Thảo đã ký Quyết định phê duyệt đề án trồng lại rừng Mỏ Gà.",
            "Tỉnh ủy Phú Thọ",
            "2019-05-08",
        ),
        (
            "Ngày 8/5, UBND tỉnh ra quyết định cách ly y tế toàn bộ thôn Mỏ Gà.",
            "Ủy ban nhân dân tỉnh Phú Thọ",
            "2019-05-08",
        ),
    ],
)
def test_a_paper_is_of_the_body_whose_head_signs_it(content: str, issuer: str, day: str) -> None:
    """The head is named behind the title; "ra quyết định" with what it does and its day names one too."""
    (paper,) = proceedings(content).official_documents
    assert (paper.issuer, str(paper.date)) == (issuer, day)


@pytest.mark.parametrize(
    "content",
    [
        "Ngày 8/5, UBND tỉnh ra quyết định thành lập đoàn kiểm tra rừng Mỏ Gà.",
        "Ông Kiều Văn Thảo ra quyết định cách ly y tế toàn bộ thôn Mỏ Gà.",
        "Ngày 8/5, trường nhận Quyết định của Chủ tịch UBND tỉnh về việc công nhận Hiệu trưởng nhiệm kỳ 2019 - 2024.",
        "Ngày 8/5, Sở công bố Quyết định của UBND tỉnh về việc giao quyền Giám đốc Sở Y tế.",
    ],
)
def test_other_decisions_are_no_papers(content: str) -> None:
    """Working parties, what no body is told to decide, and who takes an office."""
    assert proceedings(content).official_documents == ()


@pytest.mark.parametrize(
    ("content", "ground"),
    [
        ("Nghị định số 12/2018/NĐ-CP quy định chi tiết thi hành một số điều của Luật Thư viện.", "Luật Thư viện"),
        ("Theo Điều 4 Nghị định số 12/2018/NĐ-CP hướng dẫn Luật Thú y thì chó phải tiêm.", "Luật Thú y"),
        ("Thông tư số 7/2018/TT-BTC hướng dẫn thực hiện một số điều của Luật Phí và lệ phí.", "Luật Phí và lệ phí"),
    ],
)
def test_details_of_a_law_rest_on_it(content: str, ground: str) -> None:
    """The law inside the title is a naming of its own; nobody carries it out by that."""
    told = proceedings(content)
    assert [paper.name for paper in told.official_documents][1:] == [ground]
    assert [(predicate, thing) for _, predicate, thing in triples(told.relations)] == [("based_on", ground)]


def test_a_quoted_title_is_whole() -> None:
    """What a decision approves in quotation marks is its title, not papers of their own."""
    (paper,) = proceedings(
        'Quyết định số 6/QĐ-TTg ngày 3/4/2019 phê duyệt "Kế hoạch di dời và Đề án trồng lại rừng Mỏ Gà".'
    ).official_documents
    assert paper.name == "Quyết định phê duyệt Kế hoạch di dời và Đề án trồng lại rừng Mỏ Gà"


def test_a_bill_that_amends_in_small_letters() -> None:
    """The press writes "dự án luật Sửa đổi …"."""
    (law,) = proceedings("Quốc hội bàn dự án luật Sửa đổi, bổ sung một số điều của luật Thú y.").official_documents
    assert (law.name, law.planned) == ("Luật Sửa đổi, bổ sung một số điều của luật Thú y", True)


def test_a_number_with_its_year_behind() -> None:
    """ "Kết luận số 35 năm 2022" is number 35; "Kế hoạch 5 năm 2021 - 2025" has none."""
    (paper,) = proceedings("Tỉnh làm theo Kết luận số 35 năm 2018 của Bộ Chính trị.").official_documents
    assert (paper.number, str(paper.date), paper.issuer) == ("35", "2018", "Bộ Chính trị")
    plans = proceedings("Tỉnh lập Kế hoạch 5 năm 2021 - 2025 và Kế hoạch 5 năm 2016.").official_documents
    assert [plan.number for plan in plans if plan.number] == []


def test_a_work_programme_of_nobody_is_no_paper() -> None:
    """ "Chương trình công tác năm 2019" needs the body whose it is."""
    assert proceedings("Hội nghị triển khai chương trình công tác năm 2019.").official_documents == ()


def test_titles_end_before_when_and_what_for() -> None:
    """Neither the end of the session nor what it serves is of a resolution's title."""
    (paper,) = proceedings(
        "Quốc hội sẽ thông qua Nghị quyết về hoạt động chất vấn vào cuối Kỳ họp làm cơ sở để thực hiện."
    ).official_documents
    assert paper.name == "Nghị quyết về hoạt động chất vấn"


def test_a_paper_is_of_the_body_whose_head_is_named_behind() -> None:
    """ "Quyết định số … của Giám đốc Sở Nông nghiệp", "… của Chánh Thanh tra …": the body issued it."""
    for head in ("Giám đốc", "Chánh", "Cục trưởng"):
        (paper,) = proceedings(
            f"Quyết định số 45/QĐ-KT ngày 3/4/2019 của {head} Sở Nông nghiệp nêu rõ."
        ).official_documents
        assert paper.issuer == "Sở Nông nghiệp tỉnh Phú Thọ"


def test_to_whom_a_paper_is_sent_is_not_of_its_title() -> None:
    """ "Công văn số … gửi các sở về việc …": its title begins behind them; "có" dates it as "ký" does."""
    (paper,) = proceedings(
        "Ông Thảo cho biết, ngày 3/4/2019, UBND tỉnh có Công văn số 45/UBND-KT gửi các sở, xã về việc dạy nghề gốm."
    ).official_documents
    assert (paper.name, str(paper.date)) == ("Công văn về việc dạy nghề gốm", "2019-04-03")


def test_a_title_that_points_back_is_none() -> None:
    """ "quyết định xử phạt hành chính đối với lò gốm này" tells nobody which."""
    told = "Ngày 8/5, UBND tỉnh đã ban hành quyết định xử phạt vi phạm hành chính đối với"
    assert proceedings(f"{told} lò gốm này.").official_documents == ()
    assert len(proceedings(f"{told} lò gốm Sông Quê.").official_documents) == 1


@pytest.mark.parametrize(
    ("content", "days"),
    [
        (
            "Tỉnh ủy gửi Công văn số 3-CV/TU và Công văn số 4-CV/TU, ngày 8/5/2019 của Tỉnh ủy.",
            {"3-CV/TU": "2019-05-08", "4-CV/TU": "2019-05-08"},
        ),
        (
            "Xem các Quyết định số 7, 8 và 9-QĐ/TU ngày 2/4/2019.",
            dict.fromkeys(("7-QĐ/TU", "8-QĐ/TU", "9-QĐ/TU"), "2019-04-02"),
        ),
        ("Xem Kế hoạch số 3-KH/TU và Kế hoạch số 4-KH/TU ngày 8/5/2019.", {"3-KH/TU": None, "4-KH/TU": "2019-05-08"}),
        ("Xem Kế hoạch số 3-KH/TU và Chỉ thị số 4-CT/TU, ngày 8/5/2019.", {"3-KH/TU": None, "4-CT/TU": "2019-05-08"}),
    ],
)
def test_a_day_told_of_several(content: str, days: dict[str, str | None]) -> None:
    """Behind a comma it is that of both of a kind; right behind a number that of the number and its list."""
    told = proceedings(content).official_documents
    assert {paper.number: str(paper.date) if paper.date else None for paper in told} == days


def test_a_bare_number_told_as_signed() -> None:
    """In lower case, with its title: "ký quyết định 216 về …"; "ký quyết định 3 lần" is none."""
    content = "Ngày 8/5, Phó thủ tướng ký ban hành quyết định 216 về chủ trương xây hồ Mỏ Gà. Ông ký quyết định 3 lần."
    (paper,) = proceedings(content).official_documents
    assert (paper.number, paper.name, str(paper.date)) == (
        "216",
        "Quyết định về chủ trương xây hồ Mỏ Gà",
        "2019-05-08",
    )


def test_rules_of_the_party_are_known_by_their_title() -> None:
    """ "Quy định của Đảng về …" in capitals; in lower case it is what the party rules at large."""
    content = "Chiểu theo Quy định của Đảng về bảo vệ rừng đầu nguồn. Ông vi phạm quy định của Đảng về công tác cán bộ."
    (paper,) = proceedings(content).official_documents
    assert paper.name == "Quy định của Đảng về bảo vệ rừng đầu nguồn"
