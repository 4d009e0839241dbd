"""Chiefs whose institution stands behind a comma, a bracket or a longer name, and heads called CEO."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

MAN, WOMAN = "Ngô Văn Ổi", "Lý Thị Na"


def offices(*lines: str, home: str = "Bắc Giang") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home=home)
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("sentence", "role", "body"),
    [
        (
            f"Ông {MAN}, Trưởng phòng Nội vụ cơ sở, Sở Nội vụ, trả lời.",
            "Trưởng phòng",
            "Phòng Nội vụ cơ sở, Sở Nội vụ tỉnh Bắc Giang",
        ),
        (
            f"Ông {MAN}, Trưởng phòng Y tế Cộng đồng, Sở Y tế, trả lời.",
            "Trưởng phòng",
            "Phòng Y tế Cộng đồng, Sở Y tế tỉnh Bắc Giang",
        ),
        (
            f"Ông {MAN}, Phó Cục trưởng, Cục Đường sông, Bộ Giao thông vận tải chia sẻ.",
            "Phó Cục trưởng",
            "Cục Đường sông, Bộ Giao thông vận tải",
        ),
        (f"Ông {MAN}, Giám đốc, Sở Y tế chia sẻ.", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
        (f"Ông {MAN}, Hiệu trưởng, Trường Đại học Sông Quê chia sẻ.", "Hiệu trưởng", "Trường Đại học Sông Quê"),
        (
            f"Phó Cục trưởng Cục Đường sông (Bộ Giao thông vận tải) {MAN} chia sẻ.",
            "Phó Cục trưởng",
            "Cục Đường sông, Bộ Giao thông vận tải",
        ),
        (f"Ông {MAN} (Phó cục trưởng Cục quản lý bến bãi) có mặt.", "Phó Cục trưởng", "Cục quản lý bến bãi"),
        (f"Ông {MAN}, Cục trưởng Cán bộ, có mặt.", "Cục trưởng", "Cục Cán bộ"),
        (
            f"Ông {MAN}, Phó Trưởng ban chuyên trách Ban An toàn giao thông tỉnh, có mặt.",
            "Phó Trưởng ban chuyên trách",
            "Ban An toàn giao thông tỉnh Bắc Giang",
        ),
        (f"Ông {MAN}, Hiệu trưởng THPT Sông Quê, có mặt.", "Hiệu trưởng", "Trường Trung học phổ thông Sông Quê"),
        (
            f"Bà {WOMAN}, Phó Chủ tịch Ủy ban Thiếu niên nhi đồng Trung ương, kể.",
            "Phó Chủ tịch",
            "Ủy ban Thiếu niên Nhi đồng Trung ương",
        ),
        (
            f"TS {MAN} - Trưởng bộ môn Hóa dầu, khoa Hóa, ĐH Sông Quê - nói.",
            "Trưởng bộ môn",
            "Bộ môn Hóa dầu, Khoa Hóa, Đại học Sông Quê",
        ),
        (
            f"Bà {WOMAN}, Phó viện trưởng Nghiên cứu nghề gốm Việt Nam (VGV), nói.",
            "Phó Viện trưởng",
            "Viện Nghiên cứu nghề gốm Việt Nam",
        ),
        (
            f"Bác sĩ {MAN} - Giám đốc Trung tâm điều dưỡng thương binh Lạng Giang nói.",
            "Giám đốc",
            "Trung tâm điều dưỡng thương binh Lạng Giang",
        ),
        (
            f"Ông {MAN}, trưởng phòng đo mưa - Trung tâm Dự báo khí tượng thủy văn quốc gia, nói.",
            "Trưởng phòng",
            "Phòng đo mưa, Trung tâm Dự báo khí tượng thủy văn quốc gia",
        ),
        (
            f"Ông {MAN} - chủ tịch hội đồng quản trị tại Viện Nghiên cứu Gốm - nói.",
            "Chủ tịch",
            "Hội đồng quản trị Viện Nghiên cứu Gốm",
        ),
        (
            f'Ảnh: Tân Mộc "Nước lên cao", ông {MAN}, Chủ tịch tỉnh Bắc Giang, nói.',
            "Chủ tịch",
            "Ủy ban nhân dân tỉnh Bắc Giang",
        ),
        (
            f"Ông {MAN} - giám đốc Trung tâm dạy nghề lái xe Sài Gòn - nói.",
            "Giám đốc",
            "Trung tâm dạy nghề lái xe Sài Gòn",
        ),
        (f"Ông {MAN}, Viện trưởng Hải dương học Nha Trang, nói.", "Viện trưởng", "Viện Hải dương học Nha Trang"),
        (f"Ông {MAN} (Giám đốc, đại diện pháp luật Công ty Sông Quê) nói.", "Giám đốc", "Công ty Sông Quê"),
        (f"Ông {MAN} là người đại diện theo pháp luật kiêm Giám đốc Công ty Sông Quê.", "Giám đốc", "Công ty Sông Quê"),
        (f"Ông {MAN} là Chủ tịch Hội đồng Bộ trưởng (nay là Thủ tướng).", "Chủ tịch", "Hội đồng Bộ trưởng"),
    ],
)
def test_the_institution_behind_a_chiefs_title_is_read(sentence: str, role: str, body: str) -> None:
    """Behind a comma, in a bracket, in lower case, or told by the title alone: nothing else comes out of it."""
    assert {(role, body)} == {(told, of) for _person, told, of in offices(sentence)}


def test_a_title_alone_takes_no_institution_of_another_kind() -> None:
    """A department behind a comma is not what a chief of a bureau leads, unless it is his ministry."""
    assert offices(f"Ông {MAN}, Phó Cục trưởng, Sở Y tế và nhiều người cùng dự.") == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ông Ngô Văn Ổi - CEO Sovira - chia sẻ.", ("Ngô Văn Ổi", "Sovira")),
        ("Ông Ngô Văn Ổi, CEO của Sovira Agency, nói.", ("Ngô Văn Ổi", "Sovira Agency")),
        ("Ông Ngô Văn Ổi, CEO HDSova, nói.", ("Ngô Văn Ổi", "HDSova")),
        ("CEO Sovira bà Lý Thị Na nói.", ("Lý Thị Na", "Sovira")),
        ("CEO Sovira Lâm Kiều Na nói.", ("Lâm Kiều Na", "Sovira")),
        ("CEO của Sovira, ông Bob Clifton, đã đến.", ("Bob Clifton", "Sovira")),
        ("CEO Meta Bob Clifton nói.", ("Bob Clifton", "Meta")),
        ("Giám đốc điều hành (CEO) của Sovira, ông Bob Clifton, đã đến.", ("Bob Clifton", "Sovira")),
    ],
)
def test_a_ceo_is_a_managing_director(sentence: str, expected: tuple[str, str]) -> None:
    """Of the company whose brand stands beside the title."""
    assert offices(sentence, home="Trung ương") == {(expected[0], "Giám đốc điều hành", expected[1])}


def test_a_ceo_named_behind_his_company_is_not_the_one_named_before() -> None:
    """A list of guests, each with the title before the name."""
    told = offices("Dự có ông Bob Clifton, CEO Meta Tom Furlow, CEO Sovira Lê Thị Na.", home="Trung ương")
    assert told == {("Tom Furlow", "Giám đốc điều hành", "Meta"), ("Lê Thị Na", "Giám đốc điều hành", "Sovira")}


def test_who_tells_that_another_leaves_does_not_leave() -> None:
    """The one who says so is named nearest before the word, the other has no whole name."""
    text = make_text("CEO Meta Bob Clifton thông báo Giám đốc nghiên cứu Tom nghỉ hưu.", home="Trung ương")
    claims = extract_claims(text, find_mentions(text)).offices
    assert [(o.person, o.status.value) for o in claims] == [("Bob Clifton", "current")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('"Hay lắm", Bob Clifton, người sáng lập và CEO của Sovira, nói.', ("Giám đốc điều hành", "Sovira")),
        ("Bob Clifton, Tổng Giám đốc VLK Việt Nam, nói.", ("Tổng Giám đốc", "VLK Việt Nam")),
        (
            "Tướng Bob Clifton, khi đó là Chủ tịch Hội đồng Tham mưu trưởng liên quân Mỹ, nói.",
            ("Chủ tịch", "Hội đồng Tham mưu trưởng liên quân Mỹ"),
        ),
        (
            "Thượng tướng Lâm Ổi, Phó Chủ tịch Quân ủy Trung ương Trung Quốc, nói.",
            ("Phó Chủ tịch", "Quân ủy Trung ương Trung Quốc"),
        ),
        ("Phó Tổng thống Mỹ JD Bushel nói.", ("Phó Tổng thống", "Hợp chủng quốc Hoa Kỳ")),
        ("Phó Tổng thống Mỹ J.D Bushel nói.", ("Phó Tổng thống", "Hợp chủng quốc Hoa Kỳ")),
        ("Chủ tịch Tòa án Công lý Quốc tế Bob Clifton nói.", ("Chủ tịch", "Tòa án Công lý Quốc tế")),
        ("Ông Ngô Văn Ổi - nguyên Tổng thư ký ASEAN, nói.", ("Tổng Thư ký", "ASEAN")),
        (
            "Tổng thống nước Cộng hòa Guinea-Bissau Bob Clifton nói.",
            ("Tổng thống", "Nước Cộng hòa Guinea-Bissau"),
        ),
        ("Ông Ngô Văn Ổi là Founder & CEO của Sovira.", ("Giám đốc điều hành", "Sovira")),
        ("Cựu Thủ tướng Chính phủ Hoàng gia Campuchia Bob Clifton nói.", ("Thủ tướng", "Chính phủ Campuchia")),
    ],
)
def test_an_official_abroad_is_told_otherwise(sentence: str, expected: tuple[str, str]) -> None:
    """Behind what else he is, what he was then, or with a name that is spelt as ours are."""
    assert {(role, body) for _person, role, body in offices(sentence, home="Trung ương")} == {expected}


def test_what_goes_on_behind_a_name_is_another_ones() -> None:
    """The one whom "và là" goes on about is named before the one beside it."""
    sentence = "Ông từng giúp ông Bob Clifton, và là Bộ trưởng Quốc phòng Nhật Bản."
    assert offices(sentence, home="Trung ương") == set()


@pytest.mark.parametrize(
    ("told", "role", "body"),
    [
        ("Quỹ Rừng xanh Sông Quê (RXQ)", "Giám đốc", "Quỹ Rừng xanh Sông Quê"),
        ("Công ty cổ phần Lâm Quê (HoSE: RXQ)", "Tổng Giám đốc", "Công ty cổ phần Lâm Quê"),
        ("Công ty cổ phần Lâm Quê - RXQ", "Chủ tịch HĐQT", "Hội đồng quản trị Công ty cổ phần Lâm Quê"),
        ("Đại lễ Vesak Liên hiệp Sông Quê (RXQ)", "Giám đốc", "RXQ"),  # what the letters stand for is longer
    ],
)
def test_letters_that_the_article_explains(told: str, role: str, body: str) -> None:
    """A body called by letters has the name behind which they stand, where all of it can be read."""
    lines = (f"Người dân vay vốn của {told}, bờ sông sạch hơn.", f"Ông {MAN}, {role} RXQ, trả lời.")
    assert offices(*lines) == {(MAN, role.removesuffix(" HĐQT"), body)}


def test_letters_of_two_bodies() -> None:
    """Letters that stand behind two names are spelt out as neither."""
    told = offices("Quỹ Rừng xanh (RXQ) và Hội Rừng xưa (RXQ) khác nhau.", f"Ông {MAN}, Giám đốc RXQ, trả lời.")
    assert told == {(MAN, "Giám đốc", "RXQ")}


@pytest.mark.parametrize("rank", ["Phó Trưởng ban Thường trực", "Phó Trưởng ban"])
def test_a_chief_is_no_deputy_of_his_own_body(rank: str) -> None:
    """Behind a chief's title a deputy's is that of another board: "Trưởng Ban Tổ chức … - Phó Trưởng ban"."""
    told = offices("BAN LỄ TANG", f"- Ông {MAN}, Trưởng Ban Tổ chức Tỉnh ủy - {rank};")
    assert told == {(MAN, "Trưởng ban", "Ban Tổ chức Tỉnh ủy Bắc Giang")}


@pytest.mark.parametrize("born", ["sinh 1974", "sinh tháng 5/1974", "sinh 3/5/1974", "sinh năm 1974"])
def test_births_printed_shortly(born: str) -> None:
    """A birth of whatever wording stands between a name and its titles (rule list.vitals)."""
    assert offices(f"Ông {MAN}, {born}, Phó Giám đốc Sở Y tế.") == {(MAN, "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang")}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp họp.", "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh họp.", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"),
        ("UBND tỉnh họp với Ủy ban Kiểm tra Tỉnh ủy.", "Ủy ban nhân dân tỉnh Bắc Giang"),
    ],
)
def test_the_chair_of_a_committee_called_shortly_is_of_the_one_told_before(told: str, body: str) -> None:
    """ "Chủ tịch Ủy ban" is of no people's committee that is named only behind it (rule list.institution-before)."""
    told = f"{told} Chủ tịch Ủy ban {MAN} phát biểu. UBND tỉnh Bắc Giang góp ý."
    assert offices(told) == {(MAN, "Chủ tịch", body)}


def test_what_a_commander_of_the_border_guard_is_besides_is_of_the_whole_country() -> None:
    """No province's border guard has a "Tư lệnh" or his deputy."""
    told = offices(f"Đại tá {MAN}, Phó Tư lệnh kiêm Tham mưu trưởng BĐBP trao quà cho Đồn Biên phòng Sông Quê.")
    assert told == {
        (MAN, "Phó Tư lệnh", "Bộ Tư lệnh Bộ đội Biên phòng"),
        (MAN, "Tham mưu trưởng", "Bộ Tư lệnh Bộ đội Biên phòng"),
    }
