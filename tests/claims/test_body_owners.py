"""Bodies that are called after the institution named beside them, or printed with it once."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp


def offices(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a one-line text."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    article = Article(article_id(content), "a", "a", content, passages, published=PartialDate(2019, 6, 20))
    text = analyze_text(article)
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


def test_department_keeps_its_ministry() -> None:
    """A department that is once printed with its ministry has it wherever it stands alone."""
    found = offices(
        "Ông Đinh Công Quýt, Vụ trưởng Vụ Thị trường trong nước (Bộ Công Thương); "
        "bà Trần Thị Bưởi, Phó Vụ trưởng Vụ Thị trường trong nước."
    )
    assert found == {
        ("Đinh Công Quýt", "Vụ trưởng", "Vụ Thị trường trong nước, Bộ Công Thương"),
        ("Trần Thị Bưởi", "Phó Vụ trưởng", "Vụ Thị trường trong nước, Bộ Công Thương"),
    }


def test_party_group_of_a_union() -> None:
    """ "Đảng đoàn" belongs to the union whose name follows it, or whose chair stands beside it."""
    assert offices("Ông Đinh Công Quýt, Bí thư Đảng đoàn Liên đoàn Du lịch Việt Nam, phát biểu.") == {
        ("Đinh Công Quýt", "Bí thư", "Đảng đoàn Liên đoàn Du lịch Việt Nam")
    }
    assert ("Đinh Công Quýt", "Bí thư", "Đảng đoàn Liên đoàn Du lịch Việt Nam") in offices(
        "Ông Đinh Công Quýt, Bí thư Đảng đoàn, Chủ tịch Liên đoàn Du lịch Việt Nam, phát biểu."
    )


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        (
            "Bí thư Đảng ủy Cục Thi hành án dân sự tỉnh Nam Định",
            "Đảng ủy Cục Thi hành án dân sự tỉnh Nam Định",
        ),
        ("Phó Tư lệnh Bộ Tư lệnh Cảnh sát cơ động, Bộ Công an", "Bộ Tư lệnh Cảnh sát cơ động"),
        ("Chủ tịch Hội Sinh viên Việt Nam", "Hội Sinh viên Việt Nam"),
        ("Viện trưởng Viện Kinh tế xây dựng, Bộ Xây dựng", "Viện Kinh tế xây dựng, Bộ Xây dựng"),
        ("Chủ tịch VCCI", "Liên đoàn Thương mại và Công nghiệp Việt Nam"),
        ("Phó Tư lệnh Quân khu Thủ đô", "Quân khu Thủ đô"),
        ("Bí thư Trung ương Đoàn", "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
    ],
)
def test_names_in_full(printed: str, body: str) -> None:
    """A body comes back under its full name."""
    assert {found for _, _, found in offices(f"Ông Đinh Công Quýt, {printed}, phát biểu.")} == {body}


def test_board_is_no_departments() -> None:
    """A board is of the company that heads its list, of no department and of none told later as another's."""
    officer = "Ông Đinh Công Quýt (Phó Cục trưởng Cục Đường sông, Bộ Công an) cho hay, đã bắt người "
    members = "bà Trần Thị Bưởi (Chủ tịch HĐQT), ông Lê Văn Cam (Phó Chủ tịch HĐQT)."
    told = offices(f"{officer} của Công ty Sông Quê và Công ty Tân Mộc, gồm: {members}")
    assert {body for _person, _role, body in told} == {"Cục Đường sông, Bộ Công an"}
    listed = offices(f"Công ty Tân Mộc mua tàu. {officer} tại Công ty Sông Quê gồm: {members}")
    assert ("Trần Thị Bưởi", "Chủ tịch", "Hội đồng quản trị Công ty Sông Quê") in listed
    later = offices(f"Các bị can: {members} Ngô Văn Ổi (cựu giám đốc Công ty Tân Mộc).")
    assert {body for _person, _role, body in later} == {"Công ty Tân Mộc"}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Ông Ngô Văn Ổi, Chủ tịch HĐTD Sacobank, nói.", "Hội đồng tín dụng Sacobank"),
        ("Ông Ngô Văn Ổi, Cục trưởng Cục THA dân sự Quê, nói.", "Cục Thi hành án dân sự Quê"),
        ("Bà Ngô Thị Na, Hiệu trưởng Trường TH & THCS Quê Lâm, nói.", "Trường Tiểu học và Trung học cơ sở Quê Lâm"),
        (
            "Ông Ngô Văn Ổi, Chi cục trưởng Chi cục Biển và hải đảo Quảng Ninh, nói.",
            "Chi cục Biển và Hải đảo tỉnh Quảng Ninh",
        ),
        ("Ông Ngô Văn Ổi-Chủ tịch Hội đồng Quản trị Công ty-nói.", None),  # whose?
        ("Bà Ngô Thị Na (Giám đốc chi nhánh Hải Phòng) bị bắt.", None),
        ("Bác sĩ Ngô Văn Ổi, Phó Trưởng Khoa Cấp Cứu bệnh viện, nói.", None),
    ],
)
def test_body_spelt_out_with_its_place_or_none(sentence: str, body: str | None) -> None:
    """Short forms inside a name are spelt out, a council and a branch office get their owner; without one none is."""
    assert {told for _, _, told in offices(sentence)} == ({body} if body else set())


def test_authority_whose_people_are_named() -> None:
    """Departments are those of the place whose authority the sentence presents."""
    sentence = "Đại diện chính quyền Đà Nẵng có ông Ngô Văn Ổi (Phó Giám đốc Sở Xây dựng)."
    assert {told for _, _, told in offices(sentence)} == {"Sở Xây dựng thành phố Đà Nẵng"}


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Cục trưởng Cục Quản lý khám, chữa bệnh (Bộ Y tế)", "Cục Quản lý khám, chữa bệnh, Bộ Y tế"),
        ("Cục trưởng Cục Phòng, chống HIV/AIDS", "Cục Phòng, chống HIV/AIDS"),
        ("ủy viên thường vụ Hội Múa Hà Nội", "Ban Thường vụ Hội Múa Hà Nội"),
        ("Ủy viên Ban Chấp hành Hội Nhà báo Việt Nam", "Ban Chấp hành Hội Nhà báo Việt Nam"),
        ("Phó Chủ tịch Viện Hàn lâm Múa hát (MH) Việt Nam", "Viện Hàn lâm Múa hát Việt Nam"),
        ("Chủ tịch UBND phường Văn Miếu - Quốc Tử Giám", "Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám"),
        ("Chủ tịch Công ty cổ phần Tập đoàn TH tự nhận mình", "Công ty cổ phần Tập đoàn TH"),
    ],
)
def test_name_is_read_over_its_signs(title: str, body: str) -> None:
    """A comma, a stroke, a dash or a short form inside a name does not end it; members' boards are named with it."""
    assert {told for _, _, told in offices(f"Ông Ngô Văn Ổi, {title}, nói.")} == {body}


def test_a_department_with_commas_in_its_name_keeps_its_ministry() -> None:
    """ "Cục Gốm, Sứ và Thủy tinh" is that of the ministry printed with it once."""
    found = offices(
        "Ông Đinh Công Quýt, Cục trưởng Cục Bản quyền, Gốm và Thủy tinh (Bộ Công Thương); "
        "bà Trần Thị Bưởi, Phó Cục trưởng Cục Bản quyền, Gốm và Thủy tinh."
    )
    assert {body for _, _, body in found} == {"Cục Bản quyền, Gốm và Thủy tinh, Bộ Công Thương"}


def test_a_deputy_director_of_the_police_beside_its_investigators() -> None:
    """The bare director's title beside the head of the investigators is of the police that they belong to."""
    assert offices("Đại tá Lê Văn Mận, Phó giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh Bắc Giang, nói.") == {
        ("Lê Văn Mận", "Phó Giám đốc", "Công an tỉnh Bắc Giang"),
        ("Lê Văn Mận", "Thủ trưởng", "Cơ quan Cảnh sát điều tra Công an tỉnh Bắc Giang"),
    }
