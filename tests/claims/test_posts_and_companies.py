"""Posts inside companies, boards whose company is told before their member, and who else is said to hold an office."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MAN = "Ngô Văn Ổi"


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Trung ương")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Giám đốc Giao dịch Vải lanh tại Green Ridge Futures", "Giám đốc Giao dịch Vải lanh", "Green Ridge Futures"),
        ("Giám đốc Sản phẩm mảng dệt của Sovira", "Giám đốc sản phẩm mảng dệt", "Sovira"),
        ("Giám đốc khai thác khu vực VLK Line", "Giám đốc khai thác khu vực", "VLK Line"),
        ("Giám đốc Quốc gia tại Việt Nam của VLK", "Giám đốc quốc gia", "VLK"),
        ("Giám đốc đối ngoại của Nhựa Sông Quê", "Giám đốc đối ngoại", "Nhựa Sông Quê"),
        ("Giám đốc Khối Bán lẻ Ngân hàng Sông Quê", "Giám đốc", "Khối Bán lẻ, Ngân hàng Sông Quê"),
        ("Giám đốc cấp cao khối tư vấn VLK", "Giám đốc cấp cao", "Khối tư vấn, VLK"),
        ("Giám đốc Điều hành ngành hàng sợi tại VLK", "Giám đốc điều hành", "Ngành hàng sợi, VLK"),
        ("giám đốc ngành hàng của Sovira", "Giám đốc ngành hàng", "Sovira"),
        ("phó giám đốc bộ phận nhà ở VLK", "Phó Giám đốc", "Bộ phận nhà ở, VLK"),
        ("Phó chủ tịch cấp cao của Sovira", "Phó Chủ tịch cấp cao", "Sovira"),
        ("giám đốc và đại diện pháp luật của Công ty Sông Quê", "Giám đốc", "Công ty Sông Quê"),
        (
            "Giám đốc tiếp thị châu Á - Thái Bình Dương của Sovira",
            "Giám đốc tiếp thị châu Á - Thái Bình Dương",
            "Sovira",
        ),
        ("Phó Chủ tịch Ủy ban Olympic Việt Nam", "Phó Chủ tịch", "Ủy ban Olympic Việt Nam"),
        (
            "giám đốc chương trình sợi của Tổ chức Y tế Thế giới (WHO)",
            "Giám đốc",
            "Chương trình sợi, Tổ chức Y tế thế giới",
        ),
        ("Giám đốc Tiêu dùng của Tổ chức Hợp tác Vải Cuba (VLK)", "Giám đốc Tiêu dùng", "Tổ chức Hợp tác Vải Cuba"),
        ("Chủ tịch phụ trách đối ngoại Tập đoàn Sovira", "Chủ tịch phụ trách đối ngoại", "Tập đoàn Sovira"),
        ("Giám đốc Phân tích Khách hàng Công ty vải Sovira", "Giám đốc Phân tích Khách hàng", "Công ty vải Sovira"),
        ("Phó Giám đốc điều hành Sovira", "Phó Giám đốc điều hành", "Sovira"),
        ("Phó Tổng giám đốc điều hành Công ty Sông Quê", "Phó Tổng Giám đốc điều hành", "Công ty Sông Quê"),
        ("hiệu trưởng VLK", "Hiệu trưởng", "VLK"),
        ("Phó Chủ tịch Tổng LĐLĐVN", "Phó Chủ tịch", "Tổng Liên đoàn Lao động Việt Nam"),
        ("Giám đốc vận hành Chợ Lành", "Giám đốc vận hành", "Chợ Lành"),
        ("nhà sáng lập kiêm Chủ tịch Sovira", "Chủ tịch", "Sovira"),
        ("đồng sáng lập và giám đốc điều hành Sovira", "Giám đốc điều hành", "Sovira"),
        ("Giám đốc Trung tâm nghiên cứu giống cây", "Giám đốc", "Trung tâm nghiên cứu giống cây"),
        (
            "Giám đốc Trung tâm nghiên cứu quốc tế về sợi (VLK), Đại học Sông Quê",
            "Giám đốc",
            "Trung tâm nghiên cứu quốc tế về sợi, Đại học Sông Quê",
        ),
        (
            "giám đốc Trung tâm nghiên cứu sợi của Đại học Sông Quê",
            "Giám đốc",
            "Trung tâm nghiên cứu sợi, Đại học Sông Quê",
        ),
        ("Chủ tịch Hiệp hội mía đường", "Chủ tịch", "Hiệp hội mía đường"),
        ("Phó chủ tịch Vitobob Korea thuộc tập đoàn vải", "Phó Chủ tịch", "Vitobob Korea"),
    ],
)
def test_post_is_called_as_printed(title: str, role: str, body: str) -> None:
    """A field behind a director's title goes with it up to the company behind it; a unit is the body."""
    assert offices(f"Ông {MAN}, {title}, cho biết.") == {(MAN, role, body)}


@pytest.mark.parametrize(
    "sentence",
    [
        f"Ông {MAN}, giám đốc một công ty ở Hà Nội, nói.",
        f"Ông {MAN}, Giám đốc Hệ thống Trường Phổ thông VLK, nói.",  # part of the institution's name
        f"Ông {MAN}, Giám đốc cao cấp Marketing, nói.",
        f"Ông {MAN}, Phó Giám đốc phụ trách VLKB, nói.",  # in charge of it
        f"Ông {MAN} đảm nhiệm Chủ tịch luân phiên VLKB.",
        "Đội này có giám đốc thể thao của Sovira.",  # nobody named
        f"Ông {MAN}, Giám đốc Trung tâm, nói.",
        f"Ông {MAN}, Giám đốc Trung tâm này, nói.",
        f"Ông {MAN}, giám đốc điều hành cơ sở - đăng trên Sovira, nói.",
    ],
)
def test_no_post(sentence: str) -> None:
    """Without a company behind the field, or somebody beside the title, there is no post."""
    assert offices(sentence) == set()


def test_post_before_whom_a_word_calls() -> None:
    """A post that begins a sentence is of whom an honorific calls behind its comma."""
    found = offices(f"Phó chủ tịch phụ trách tiếp thị của Sovira, ông {MAN}, nói.")
    assert found == {(MAN, "Phó Chủ tịch phụ trách tiếp thị", "Sovira")}


def test_place_of_an_institution_in_lower_case() -> None:
    """A unit at the end of a name in lower case is the home's."""
    text = make_text(f"Ông {MAN}, Giám đốc Bệnh viện đa khoa tỉnh, nói.", home="Phú Thọ")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert claim.body == "Bệnh viện đa khoa tỉnh Phú Thọ"


def test_titles_go_on_behind_a_short_brand() -> None:
    """A name behind "và" is no field of the title before it."""
    found = offices(f"Ông {MAN}, Tổng giám đốc VLK và ông Chris Tarbell cùng dự.")
    assert found == {(MAN, "Tổng Giám đốc", "VLK")}


@pytest.mark.parametrize(
    "lines",
    [
        (f"Tập đoàn Sông Quê do ông {MAN} làm Chủ tịch HĐQT đã nhận giải. Công ty Lâm Quê thì chưa.",),
        (f"Theo Tập đoàn Sông Quê, ông {MAN} - Chủ tịch HĐQT - có nhà. Công ty Lâm Quê thì chưa.",),
        ("Tập đoàn Sông Quê tăng vốn điều lệ.", f"Ông {MAN}, Chủ tịch HĐQT, cho biết."),
        ("Công ty cổ phần Tập đoàn Sông Quê mở cửa.", f"Ông {MAN}, Chủ tịch HĐQT Tập đoàn Sông Quê, nói."),
    ],
)
def test_board_is_of_the_company_told(lines: tuple[str, ...]) -> None:
    """A board without its company is of the one right before its member, else of the only one of the article."""
    found = offices(*lines)
    assert {(person, role) for person, role, _ in found} == {(MAN, "Chủ tịch")}
    assert {body for *_, body in found} == {"Hội đồng quản trị Tập đoàn Sông Quê"}


@pytest.mark.parametrize(
    "lines",
    [
        ("Công ty Sông Quê bán đất cho Công ty Lâm Quê.", f"Ông {MAN}, Chủ tịch HĐQT, nói."),
        ("Ngân hàng Nhà nước kiểm tra.", f"Ông {MAN}, Chủ tịch HĐQT, nói."),
    ],
)
def test_board_of_one_of_several_companies(lines: tuple[str, ...]) -> None:
    """Where several companies are named, or only the state's bank, nobody can tell whose the board is."""
    assert offices(*lines) == set()


def test_other_boards_stand_in_the_way() -> None:
    """Where another company's board is named, a bare one may be that one's."""
    found = offices(
        "Công ty Sông Quê vui.", "Bà Lý Thị Na, Chủ tịch HĐQT Sovira, nói.", f"Ông {MAN}, Chủ tịch HĐQT, nói."
    )
    assert found == {("Lý Thị Na", "Chủ tịch", "Hội đồng quản trị Sovira")}


@pytest.mark.parametrize(
    "sentence",
    [
        f'Ông {MAN} nói về Công ty Sông Quê do Khoan "vải" làm chủ tịch HĐQT.',
        f"Ông {MAN} quyết định cá nhân nào là Chủ tịch HĐQT Công ty Sông Quê.",
    ],
)
def test_office_of_another_who_is_no_name(sentence: str) -> None:
    """Whom "do" or "nào" introduces holds the office, not the one named before."""
    assert offices(sentence) == set()


def test_reason_is_no_holder() -> None:
    """ "Do" before a reason leaves the office to its holder."""
    found = offices(f"Do bận việc, ông {MAN} làm Chủ tịch HĐQT Công ty Sông Quê.")
    assert found == {(MAN, "Chủ tịch", "Hội đồng quản trị Công ty Sông Quê")}


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((f"CTCP Sông Quê lãi, là quý đầu tiên ông {MAN} làm Tổng giám đốc.",), True),
        (("Công ty Sông Quê lãi.", "Công ty Sông Quê mở.", "Công ty Sông Quê vui.", f"Tổng giám đốc {MAN} nói."), True),
        ((f"Tôi biết Công ty Sông Quê do ông {MAN} làm giám đốc.",), True),
        ((f"Theo Công ty Sông Quê, ông {MAN} làm giám đốc.",), False),
        (("Công ty Sông Quê lãi.", f"Tổng giám đốc {MAN} nói."), False),  # perhaps of a company called by its brand
        ((f"Đài Truyền hình Việt Nam và Công ty Sông Quê họp, ông {MAN} làm Tổng giám đốc.",), False),
    ],
)
def test_general_director_of_the_company_told(lines: tuple[str, ...], found: bool) -> None:
    """A general director's bare title is of the one company that the article is about, of no state agency."""
    body = {body for *_, body in offices(*lines)}
    assert {name.removeprefix("Công ty cổ phần ").removeprefix("Công ty ") for name in body} == (
        {"Sông Quê"} if found else set()
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            '"Khó lắm", Daniel Tarb - Giám đốc phân phối vải tại Sovira Securities Korea nhận định.',
            ("Daniel Tarb", "Giám đốc phân phối vải", "Sovira Securities Korea"),
        ),
        (
            "Audun Tarb, giám đốc Cơ quan Vải lanh Na Uy, nói.",
            ("Audun Tarb", "Giám đốc", "Cơ quan Vải lanh Na Uy"),
        ),
        ("Marc Tarb - Tổng giám đốc tại Sovira - kỳ vọng.", ("Marc Tarb", "Tổng Giám đốc", "Sovira")),
        (
            f"Ông {MAN}, Hiệu trưởng chính Trường Đại học Sông Quê, nói.",
            (MAN, "Hiệu trưởng chính", "Trường Đại học Sông Quê"),
        ),
        ("Ở Trung Quốc, Thủ tướng Lý Cường nói.", ("Lý Cường", "Thủ tướng", "Chính phủ Trung Quốc")),
    ],
)
def test_heads_told_otherwise(sentence: str, expected: tuple[str, str, str]) -> None:
    """Uncalled directors "at" a company, rectors beside others, and heads of China whom the table knows."""
    assert offices(sentence) == {expected}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Chủ tịch và là người sáng lập Công ty Sông Quê", "Chủ tịch", "Công ty Sông Quê"),
        ("Chủ tịch HĐQT và là người sáng lập công ty Sông Quê", "Chủ tịch", "Hội đồng quản trị Công ty Sông Quê"),
        ("CEO kiêm Co-founder của Sovira", "Giám đốc điều hành", "Sovira"),
        ("Chủ tịch và nhà sáng lập Diễn đàn Kinh tế thế giới (WEF)", "Chủ tịch", "Diễn đàn Kinh tế thế giới"),
        ("CEO của sàn giao dịch vải lanh Sovira", "Giám đốc điều hành", "Sovira"),
        ("Giám đốc y khoa, Công ty Sông Quê", "Giám đốc y khoa", "Công ty Sông Quê"),
        ("CEO Thế Giới Di Động", "Giám đốc điều hành", "Thế Giới Di Động"),
        ("Phó Chủ tịch Hội làm vườn Việt Nam", "Phó Chủ tịch", "Hội Làm vườn Việt Nam"),
    ],
)
def test_company_behind_other_words(title: str, role: str, body: str) -> None:
    """Who founded, the sort of company and a comma stand between a title and its company."""
    assert offices(f"Ông {MAN}, {title}, nói.") == {(MAN, role, body)}


def test_companies_called_in_our_words_are_nobody() -> None:
    """What all know as a company is not the name of who leads it, and its head's name stands behind it."""
    text = make_text("Chủ tịch Vạn Thịnh Phát đòi túi.")
    assert extract_claims(text, find_mentions(text)).people == ()
    assert offices(f"Chủ tịch Vạn Thịnh Phát {MAN} đòi túi.") == {(MAN, "Chủ tịch", "Vạn Thịnh Phát")}
    assert offices(f"Ông {MAN} giữ chức Phó Tổng giám đốc Vạn Thịnh Phát.") == {
        (MAN, "Phó Tổng Giám đốc", "Vạn Thịnh Phát")
    }


def test_boards_of_several_companies() -> None:
    """Each board is of the company right before its chairman, whatever others the article names."""
    found = offices(
        f"Tại Tập đoàn Sông Quê, ông {MAN} - Chủ tịch HĐQT - góp vốn.",
        "Tại Tập đoàn Tân Mộc, bà Lê Thị Mận - Chủ tịch HĐQT - góp vốn.",
    )
    assert found == {
        (MAN, "Chủ tịch", "Hội đồng quản trị Tập đoàn Sông Quê"),
        ("Lê Thị Mận", "Chủ tịch", "Hội đồng quản trị Tập đoàn Tân Mộc"),
    }
