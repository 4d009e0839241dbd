"""Laws in the press: in short, in lists, as bills, amending one another."""

from __future__ import annotations

import pytest

from kg.model.claim import OfficialDocumentClaim, Predicate
from tests.claims.scenes import proceedings


def laws(content: str) -> tuple[OfficialDocumentClaim, ...]:
    return proceedings(content).official_documents


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("Bị cáo phạm Điều 229 BLHS.", ["Bộ luật Hình sự"]),
        ("Theo BLTTHS năm 2015, tòa hoãn xử.", ["Bộ luật Tố tụng hình sự năm 2015"]),
        ("Sở trình dự thảo sửa đổi Luật các TCTD năm 2024.", ["Luật Các tổ chức tín dụng năm 2024"]),
        ("Điều 3 Luật KH&CN năm 2013 nêu rõ.", ["Luật Khoa học và công nghệ năm 2013"]),
        ("Theo luật Đất đai mới, giá đất tăng.", ["Luật Đất đai"]),
        (
            "Các Luật Đất đai, Nhà ở và Kinh doanh bất động sản có hiệu lực.",
            ["Luật Đất đai", "Luật Nhà ở", "Luật Kinh doanh bất động sản"],
        ),
        ("Quốc hội đã thông qua Luật Công đoàn sửa đổi.", ["Luật Công đoàn (sửa đổi)"]),
        ("Luật Thi đua khen thưởng đã được sửa.", ["Luật Thi đua, khen thưởng"]),
        ("Theo Luật Phòng chống tham nhũng năm 2018, ông phải kê khai.", ["Luật Phòng, chống tham nhũng năm 2018"]),
        (
            "Xã phổ biến Luật Thư viện, Luật Hôn nhân gia đình, Luật Viên chức.",
            ["Luật Thư viện", "Luật Hôn nhân và gia đình", "Luật Viên chức"],
        ),
        (
            "Sửa Luật Sĩ quan. Theo Luật Sĩ quan Quân đội nhân dân Việt Nam, tuổi nghỉ là 50.",
            ["Luật Sĩ quan Quân đội nhân dân Việt Nam"],
        ),
        ("Sửa Luật Quy hoạch đô thị và quy hoạch nông thôn.", ["Luật Quy hoạch đô thị và nông thôn"]),
        ("Theo Luật Thư viện, Sở Văn hóa phải lập danh mục.", ["Luật Thư viện"]),
        (
            "Theo Luật Bầu cử ĐBQH và đại biểu HĐND, xã niêm yết danh sách; Luật Tổ chức VKSND còn hiệu lực.",
            [
                "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
                "Luật Tổ chức Viện kiểm sát nhân dân",
            ],
        ),
        ("Hiến pháp sửa đổi năm 2013 đã nêu.", ["Hiến pháp sửa đổi năm 2013"]),
        ("Luật Thư viện còn một số vấn đề và phải sửa đổi.", ["Luật Thư viện"]),
        ("Nêu tại dự thảo Luật quy định: Theo Luật Thư viện năm 2019, sách được mượn.", ["Luật Thư viện năm 2019"]),
        (
            "Sở phổ biến Luật sửa đổi, bổ sung một số điều của Luật Thư viện và Luật Di sản văn hóa (năm 2019).",
            ["Luật sửa đổi, bổ sung một số điều của Luật Thư viện và Luật Di sản văn hóa (năm 2019)"],
        ),
        (
            "Quốc hội thông qua Luật Đất đai, Luật sửa đổi, bổ sung một số điều của Luật Thư viện và Luật Viên chức.",
            ["Luật Đất đai", "Luật sửa đổi, bổ sung một số điều của Luật Thư viện", "Luật Viên chức"],
        ),
        (
            "Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Thư viện.",
            ["Luật sửa đổi, bổ sung một số điều của Luật Thư viện"],
        ),
        (
            "Khoản 4 Luật sửa đổi bổ sung một số điều của Luật Thư viện nêu rõ.",
            ["Luật sửa đổi, bổ sung một số điều của Luật Thư viện"],
        ),
        ("Quốc hội quyết việc này theo quy định của Hiến pháp.", ["Hiến pháp"]),
        ("Điều 31 Hiến pháp nêu rõ. Quốc hội đã thông qua Hiến pháp năm 2013.", ["Hiến pháp năm 2013"]),
        (
            "Bà tuyên thệ trung thành với Hiến pháp nước Cộng hòa XHCN Việt Nam, làm đúng Điều 4 Hiến pháp.",
            ["Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
        ),
    ],
)
def test_laws_as_the_press_names_them(content: str, names: list[str]) -> None:
    """Under their full names; a law inside the name of the one that amends it is not listed apart."""
    assert [law.name for law in laws(content)] == names


@pytest.mark.parametrize(
    "content",
    [
        "Đoàn Luật sư TP Việt Trì họp.",
        "Công ty Luật TNHH Gấc Đỏ khai trương.",
        "Ông bị kỷ luật Đảng.",
        "Sinh viên Đại học Luật.",
        "Luật Chứng khoán năm 1933 của nước ấy cấm việc này.",
        "Quốc hội nhắc mọi người sống theo Hiến pháp và pháp luật, tôn trọng Hiến pháp.",
        "Theo Hiến pháp, tổng thống nước này được giải tán Quốc hội.",
        "Quốc hội bàn việc ở Điều 2 Hiến pháp Mỹ.",
    ],
)
def test_other_things_called_law_are_none(content: str) -> None:
    """Lawyers, firms, schools and discipline."""
    assert laws(content) == ()


def test_bills_are_to_come() -> None:
    """Named one by one or in the list behind "các dự án luật … gồm:", whether a table knows them or not."""
    content = (
        "Quốc hội bàn dự án Luật Nghề gốm sáng nay.\n"
        "Các dự án luật được xem xét gồm: Luật Nghề dệt thổ cẩm; Luật Thư viện; Luật Thanh niên (sửa đổi)."
    )
    assert [(bill.name, bill.planned) for bill in laws(content)] == [
        ("Luật Nghề gốm", True),
        ("Luật Nghề dệt thổ cẩm", True),
        ("Luật Thư viện", True),
        ("Luật Thanh niên (sửa đổi)", True),
    ]


def test_one_law_under_its_short_and_its_full_name() -> None:
    """The year printed once holds for both."""
    (law,) = laws("Luật Thuế thu nhập cá nhân năm 2007 đã cũ.\nĐiều 14 luật Thuế thu nhập cá nhân nêu mức thuế.")
    assert (law.name, str(law.date)) == ("Luật Thuế thu nhập cá nhân năm 2007", "2007")


def test_a_conference_about_several_laws_discusses_all() -> None:
    """ "về triển khai Luật Đất đai, Nhà ở" names the meeting and what was presented there."""
    content = "Chiều 8/5, Tỉnh ủy tổ chức hội nghị trực tuyến về triển khai Luật Đất đai, Nhà ở."
    read = proceedings(content)
    assert [meeting.name for meeting in read.meetings] == ["Hội nghị trực tuyến về triển khai Luật Đất đai, Nhà ở"]
    discussed = {claim.object.key for claim in read.relations if claim.predicate is Predicate.DISCUSSED}
    assert discussed == {"Luật Đất đai", "Luật Nhà ở"}


def test_a_code_is_called_so_with_a_capital_too() -> None:
    """ "Bộ Luật Hình sự" is the code; what is done to a bill ends its title."""
    content = "Theo Bộ Luật Hình sự 2015, hàng giả bị phạt.\nDự thảo Luật Nghề gốm được Bộ Gốm đề xuất năm 2022."
    assert [law.name for law in laws(content)] == ["Bộ luật Hình sự năm 2015", "Luật Nghề gốm"]


def test_a_bill_s_title_ends_before_what_becomes_of_it() -> None:
    """ "dự án Luật Thuế nghề gốm, dự kiến trình … năm 2024": neither a longer title nor a year."""
    (law,) = laws("Sở đã soạn dự án Luật Thuế nghề gốm, dự kiến trình Quốc hội trong năm 2024.")
    assert (law.name, law.date) == ("Luật Thuế nghề gốm", None)


def test_a_bill_sent_to_a_session_is_not_adopted_there() -> None:
    """ "cho ý kiến dự án Luật … tại kỳ họp": the session discusses it; "các luật, nghị quyết tại" names none."""
    content = "HĐND tỉnh trình Quốc hội cho ý kiến dự án Luật Thư viện tại Kỳ họp thứ 8 Quốc hội khóa XIV."
    acts = {(claim.predicate, claim.object.key) for claim in proceedings(content).relations}
    assert (Predicate.DISCUSSED, "Luật Thư viện") in acts
    assert not any(predicate is Predicate.ADOPTED_AT for predicate, _ in acts)
    assert laws("Chính phủ sửa các luật, nghị quyết tại kỳ họp thứ 8 của Quốc hội.") == ()


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Luật Nhà ở được Quốc hội khóa XV thông qua ngày 27/11/2023 sẽ giúp dân.", "2023-11-27"),
        ("Luật Nhà ở năm 2023 do Quốc hội ban hành tháng 11/2023 sẽ giúp dân.", "2023-11"),
        ("Luật Nhà ở được áp dụng từ ngày 1/8/2024.", "None"),
    ],
)
def test_a_law_has_the_day_on_which_it_was_passed(told: str, day: str) -> None:
    """ "được Quốc hội thông qua ngày …" dates a law; the day from which it is in force does not."""
    assert [str(one.date) for one in proceedings(told).official_documents] == [day]
