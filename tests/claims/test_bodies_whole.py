"""Names of bodies that are read whole: with what stands behind a comma, a short form or the institution above."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp


def offices(content: str, home: str = "Bắc Giang") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a one-line text."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    article = Article(article_id(content), "a", "a", content, passages, published=PartialDate(2019, 6, 20), home=home)
    text = analyze_text(article)
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("printed", "role", "body"),
    [
        ("Cục trưởng Cục Đường sông (C04) Bộ Công an", "Cục trưởng", "Cục Đường sông, Bộ Công an"),
        (
            "Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu (C03)",
            "Phó Cục trưởng",
            "Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu",
        ),
        (
            "Tổng cục trưởng Tổng cục Kho vận (Tổng cục IX, Bộ Công an)",
            "Tổng cục trưởng",
            "Tổng cục Kho vận, Bộ Công an",
        ),
        (
            "Vụ trưởng Vụ Đo đạc, Thẩm định và Giám định công nghệ, Bộ Khoa học và Công nghệ",
            "Vụ trưởng",
            "Vụ Đo đạc, Thẩm định và Giám định công nghệ, Bộ Khoa học và Công nghệ",
        ),
        (
            "Trưởng phòng dự báo lũ - Trung tâm Dự báo nguồn nước quốc gia",
            "Trưởng phòng",
            "Phòng dự báo lũ, Trung tâm Dự báo nguồn nước quốc gia",
        ),
        (
            "Phó Giám đốc Ban QLDA Đầu tư xây dựng các công trình bến bãi, chợ tỉnh Hà Nam",
            "Phó Giám đốc",
            "Ban Quản lý dự án Đầu tư xây dựng các công trình bến bãi, chợ tỉnh Hà Nam",
        ),
        ("Trưởng phòng Đào tạo trường Đại học Sông Quê", "Trưởng phòng", "Phòng Đào tạo, Trường Đại học Sông Quê"),
        (
            "Phó Giám đốc Ban Đầu tư 12, Ban Quản lý Vịnh Sông Quê",
            "Phó Giám đốc",
            "Ban Đầu tư 12, Ban Quản lý Vịnh Sông Quê",
        ),
        (
            "Cục trưởng Cục Quản lý sổ sách, Kho bạc Nhà nước",
            "Cục trưởng",
            "Cục Quản lý sổ sách, Kho bạc Nhà nước",
        ),
        ("Trưởng khoa Covid-19 (Bệnh viện Nhi Sông Quê)", "Trưởng khoa", "Khoa Covid-19, Bệnh viện Nhi Sông Quê"),
        ("Phó Giám đốc Ngân hàng TMCP Sông Quê", "Phó Giám đốc", "Ngân hàng thương mại cổ phần Sông Quê"),
        ("Trưởng Ban Khoa giáo, Đài Truyền hình Việt Nam", "Trưởng ban", "Ban Khoa giáo, Đài Truyền hình Việt Nam"),
        ("Trưởng phòng Đào tạo, trường Đại học Sông Quê", "Trưởng phòng", "Phòng Đào tạo, Trường Đại học Sông Quê"),
        ("Trưởng phòng Cục Đường sông Việt Nam", "Trưởng phòng", "Cục Đường sông Việt Nam"),
        ("Phó Chủ tịch Hội Chơi diều (HCD) tỉnh Hà Nam", "Phó Chủ tịch", "Hội Chơi diều tỉnh Hà Nam"),
        ("Giám đốc Trung tâm Mắt, Bệnh viện Sông Quê", "Giám đốc", "Trung tâm Mắt, Bệnh viện Sông Quê"),
        ("Giám đốc Trung tâm Múa rối của Đại học Sông Quê", "Giám đốc", "Trung tâm Múa rối, Đại học Sông Quê"),
        ("Giám đốc Chi nhánh Hà Nam của Công ty Sông Quê", "Giám đốc", "Chi nhánh Hà Nam, Công ty Sông Quê"),
        ("Vụ trưởng Vụ Đúc tiền NHNN", "Vụ trưởng", "Vụ Đúc tiền, Ngân hàng Nhà nước Việt Nam"),
        ("Vụ trưởng Vụ BHYT (Bộ Y tế)", "Vụ trưởng", "Vụ Bảo hiểm y tế, Bộ Y tế"),
        ("Vụ trưởng Vụ Công chức, viên chức, Bộ Nội vụ", "Vụ trưởng", "Vụ Công chức, viên chức, Bộ Nội vụ"),
        ("Tổng Biên tập Báo CAND", "Tổng Biên tập", "Báo Công an nhân dân"),
        (
            "Trưởng phòng Văn hóa, Thông tin, Thể thao và Du lịch huyện Lục Nam",
            "Trưởng phòng",
            "Phòng Văn hóa, Thông tin, Thể thao và Du lịch huyện Lục Nam",
        ),
        ("Viện trưởng Viện Công nghệ thông tin", "Viện trưởng", "Viện Công nghệ thông tin"),
        ("Giám đốc Công ty Thiết bị y tế Sông Quê", "Giám đốc", "Công ty Thiết bị y tế Sông Quê"),
        ("Phó phát ngôn viên Bộ Ngoại giao", "Phó Người phát ngôn", "Bộ Ngoại giao"),
        (
            "Giám đốc Ban QLDA đầu tư xây dựng công trình hạ tầng kỹ thuật và nông nghiệp tỉnh Hà Nam",
            "Giám đốc",
            "Ban Quản lý dự án đầu tư xây dựng công trình hạ tầng kỹ thuật và nông nghiệp tỉnh Hà Nam",
        ),
        ("Hiệu trưởng Trường THPT Võ Văn Bưởi", "Hiệu trưởng", "Trường Trung học phổ thông Võ Văn Bưởi"),
        ("Chủ tịch Hội Bạn đường Hồ Chí Minh Việt Nam", "Chủ tịch", "Hội Bạn đường Hồ Chí Minh Việt Nam"),
        (
            "Giám đốc Trung tâm Kiểm soát bệnh tật (CDC) Hà Nam",
            "Giám đốc",
            "Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam",
        ),
        (
            "Trưởng Phòng Cảnh sát đường sông - PC99, Công an tỉnh",
            "Trưởng phòng",
            "Phòng Cảnh sát đường sông, Công an tỉnh Bắc Giang",
        ),
        ("Bí thư Tỉnh ủy Hà Đông", "Bí thư", "Tỉnh ủy Hà Đông"),
        (
            "Phó tổng cục trưởng Tổng cục Kho vận (Tổng cục IX)",
            "Phó Tổng cục trưởng",
            "Tổng cục Kho vận",
        ),
        (
            "Vụ trưởng Vụ Tài chính các quỹ và tổ chức tài chính",
            "Vụ trưởng",
            "Vụ Tài chính các quỹ và tổ chức tài chính",
        ),
        ("Ủy viên Ban TVTU", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang"),
        ("Viện trưởng Viện Khoa học tổ chức nhà nước", "Viện trưởng", "Viện Khoa học tổ chức nhà nước"),
    ],
)
def test_name_is_read_to_its_end(printed: str, role: str, body: str) -> None:
    """No comma, short form or plain word inside a name cuts it."""
    assert offices(f"Ông Đinh Công Quýt, {printed}, phát biểu.") == {("Đinh Công Quýt", role, body)}


@pytest.mark.parametrize(
    "printed",
    [
        "Hiệu trưởng Trường Tiểu học",
        "Giám đốc khu vực châu Á",
        "Trưởng Ban Thể thao",
        "Trưởng phòng A12b",
        "Phó Trưởng ban Ban Chỉ đạo kỷ niệm các",
    ],
)
def test_name_that_is_not_whole_names_no_body(printed: str) -> None:
    """A kind alone, or a name that breaks off, gives no office."""
    assert offices(f"Ông Đinh Công Quýt, {printed}, phát biểu.") == set()


def test_school_is_no_person() -> None:
    """The name behind the kind of a school is the school's; who stands behind it holds the office."""
    assert offices("Nhà trường kiện hiệu trưởng trường THPT Võ Văn Bưởi ra tòa.") == set()
    assert offices("Hiệu trưởng Trường THCS Lê Lợi Ngô Văn Ổi cho biết.") == {
        ("Ngô Văn Ổi", "Hiệu trưởng", "Trường Trung học cơ sở Lê Lợi")
    }


def test_deputy_in_charge_of_a_board() -> None:
    """ "Phó ban phụ trách Ban X" is of Ban X."""
    assert offices("Ông Đinh Công Quýt, Phó ban phụ trách Ban Điều hành Dự án Cầu Mây, phát biểu.") == {
        ("Đinh Công Quýt", "Phó Trưởng ban", "Ban Điều hành Dự án Cầu Mây"),
        ("Đinh Công Quýt", "Trưởng ban", "Ban Điều hành Dự án Cầu Mây"),
    }


def test_envoy_of_an_office_does_not_hold_it() -> None:
    """The one whom an envoy or aide serves is named by his office only."""
    assert offices("Chuyến đi của Đặc phái viên của Tổng Bí thư, Phó Thủ tướng Hồ Văn Quýt.") == {
        ("Hồ Văn Quýt", "Phó Thủ tướng", "Chính phủ")
    }


def test_room_is_of_the_only_institution_beside_it() -> None:
    """A room without its institution is of the one beside it; between two it is of neither."""
    content = "Ông Đinh Công Quýt, Trưởng phòng Tác chiến, Phó Tham mưu trưởng Quân chủng Đường sông{}, phát biểu."
    assert ("Đinh Công Quýt", "Trưởng phòng", "Phòng Tác chiến, Quân chủng Đường sông") in offices(content.format(""))
    assert {role for _, role, _ in offices(content.format(", nguyên Tư lệnh Quân khu 9"))} == {
        "Phó Tham mưu trưởng",
        "Tư lệnh",
    }


def test_department_of_a_province_is_not_the_home_citys() -> None:
    """Beside offices of a "tỉnh" that is not named a department is not the home city's."""
    content = "Ông Đinh Công Quýt, nguyên Tỉnh ủy viên, Giám đốc Sở Y tế, bị kỷ luật."
    assert offices(content, home="Hà Nội") == set()
    assert ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang") in offices(content)


def test_next_title_is_no_institution_above() -> None:
    """Behind a comma another title begins, not the institution of the part before it."""
    assert offices("Ông Đinh Công Quýt, Phó tổng cục trưởng Tổng cục Kho vận, Tổng cục trưởng Tổng cục Vườn.") == {
        ("Đinh Công Quýt", "Phó Tổng cục trưởng", "Tổng cục Kho vận"),
        ("Đinh Công Quýt", "Tổng cục trưởng", "Tổng cục Vườn"),
    }


def test_bare_city_ends_a_name() -> None:
    """A bare "TP" is the home where that is a city; elsewhere no body is told."""
    content = "Ông Ngô Văn Ổi, Chủ tịch Hội Chơi diều TP, nói."
    assert offices(content, "Đà Nẵng") == {("Ngô Văn Ổi", "Chủ tịch", "Hội Chơi diều thành phố Đà Nẵng")}
    assert offices(content, "Bắc Giang") == set()


def test_centres_in_a_list_are_no_parts() -> None:
    """Without its chief before it a centre is no part of the hospital behind the comma."""
    content = "Ông Ngô Văn Ổi, Bí thư Tỉnh ủy, đến Trung tâm Điều phối thuyền bè Việt Nam, Bệnh viện Sông Quê."
    text = analyze_text(
        Article(
            article_id(content),
            "a",
            "a",
            content,
            (Passage(0, len(content), PassageKind.TEXT),),
            published=PartialDate(2019, 6, 20),
            home="Bắc Giang",
        )
    )
    names = {mention.name for mention in find_mentions(text)}
    assert "Trung tâm Điều phối thuyền bè Việt Nam" in names


def test_the_propaganda_board_of_old_is_of_its_committee() -> None:
    """ "Ban Tuyên huấn Huyện ủy X" lends its district to a seat on the committee beside it."""
    assert offices("Ông Ngô Văn Ổi, Huyện ủy viên, Trưởng ban Tuyên huấn Huyện ủy Tân Mộc, nói.") == {
        ("Ngô Văn Ổi", "Trưởng ban", "Ban Tuyên huấn Huyện ủy Tân Mộc"),
        ("Ngô Văn Ổi", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Tân Mộc"),
    }


@pytest.mark.parametrize(
    ("level", "bodies"), [("cấp tỉnh", set()), ("tỉnh Bắc Giang", {"Đoàn đại biểu Quốc hội tỉnh Bắc Giang"})]
)
def test_a_list_that_ends_in_a_level_names_no_body(level: str, bodies: set[str]) -> None:
    """ "đoàn ĐBQH, HĐND và UBND cấp tỉnh": many are meant, by each word of the list."""
    content = f"Văn phòng này giúp việc đoàn ĐBQH, HĐND và UBND {level}."
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    text = analyze_text(
        Article(article_id(content), "a", "a", content, passages, published=PartialDate(2019, 6, 20), home="Bắc Giang")
    )
    found = {body.key for body in extract_claims(text, find_mentions(text)).bodies}
    assert {name for name in found if name.startswith("Đoàn")} == bodies


def test_a_party_committee_of_the_article_unnamed() -> None:
    """A secretary of a committee that is not said to be a commune's is not that of the only commune named."""
    told = offices("Trường đóng ở phường Tân Mộc. Ông Ngô Văn Ổi làm Bí thư Đảng ủy, Chủ tịch hội đồng trường.")
    assert told == set()


def test_a_cell_beside_the_front_of_a_hamlet() -> None:
    """The cell of one who also leads a hamlet's front committee is the hamlet's."""
    told = offices("Ông Ngô Văn Ổi, Bí thư Chi bộ, Trưởng Ban công tác Mặt trận thôn Lại Ốc, kể.")
    assert {body for _person, _role, body in told} == {"Chi bộ thôn Lại Ốc", "Ban công tác Mặt trận thôn Lại Ốc"}


def test_a_governor_abroad_leads_no_bank_of_ours() -> None:
    """A governor of another country's land is not of our State Bank."""
    assert offices("Năm 1914, Thống đốc Anh Henry Bushel vạch đường ranh.") == set()


def test_a_department_of_another_province_has_its_own_party_committee() -> None:
    """The committee of a department stands in the province of which the article speaks, as the department does."""
    told = offices(
        "Trách nhiệm thuộc về UBND tỉnh Ninh Bình, gồm: ông Ngô Văn Ổi, nguyên Bí thư Đảng ủy, Giám đốc Sở Y tế."
    )
    assert told == {
        ("Ngô Văn Ổi", "Bí thư", "Đảng ủy Sở Y tế tỉnh Ninh Bình"),
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Ninh Bình"),
    }


def test_a_governor_of_a_fund_leads_no_bank() -> None:
    """What the governor leads is printed."""
    assert offices("Ông Ngô Văn Ổi, Thống đốc Quỹ Á - Phi, dự.") == set()


def test_a_cell_is_of_its_own_secretarys_office_not_of_the_one_listed_before() -> None:
    content = (
        "Các ông bị kỷ luật: Trần Văn Bưởi, Phó Giám đốc Sở Xây dựng; Vũ Văn Lê, Bí thư Chi bộ, Trưởng Ban Quản lý "
        "Khu kinh tế tỉnh; Hồ Văn Đào, Bí thư Chi bộ, Chánh Thanh tra tỉnh."
    )
    read = {body for _person, role, body in offices(content, home="Hà Nam") if role == "Bí thư"}
    assert read == {"Chi bộ Ban Quản lý Khu kinh tế tỉnh Hà Nam", "Chi bộ Thanh tra tỉnh Hà Nam"}


def test_a_hospital_has_a_board_and_a_party_committee() -> None:
    content = (
        "Các ông bị kỷ luật: Ngô Văn Ổi, Phó Bí thư Đảng ủy, Phó Viện trưởng Viện kiểm sát nhân dân tỉnh Hà Nam; "
        "Hồ Văn Đào, Bí thư Đảng ủy, Chủ tịch Hội đồng quản lý, Giám đốc Bệnh viện Đa khoa tỉnh Hà Nam."
    )
    hospital = "Bệnh viện Đa khoa tỉnh Hà Nam"
    assert {(role, body) for person, role, body in offices(content) if person == "Hồ Văn Đào"} == {
        ("Bí thư", f"Đảng ủy {hospital}"),
        ("Chủ tịch", f"Hội đồng quản lý {hospital}"),
        ("Giám đốc", hospital),
    }


@pytest.mark.parametrize(
    ("printed", "committee"),
    [
        ("Đảng ủy UBND tỉnh, Giám đốc Sở Tài chính", "Đảng ủy Ủy ban nhân dân tỉnh Bắc Giang"),
        ("Đảng ủy UBND tỉnh, Phó Chủ tịch UBND tỉnh", "Đảng ủy Ủy ban nhân dân tỉnh Bắc Giang"),
        ("Đảng ủy HĐND tỉnh, Trưởng Ban Pháp chế HĐND tỉnh", "Đảng ủy Hội đồng nhân dân tỉnh Bắc Giang"),
        ("Đảng ủy Công an tỉnh, Phó Giám đốc Công an tỉnh", "Đảng ủy Công an tỉnh Bắc Giang"),
    ],
)
def test_a_committee_that_tells_of_which_it_is_takes_no_other_name(printed: str, committee: str) -> None:
    content = f"Ông Trần Văn Bưởi, Phó Bí thư {printed}, chủ trì."
    assert ("Trần Văn Bưởi", "Phó Bí thư", committee) in offices(content)


@pytest.mark.parametrize(
    ("told", "called", "body"),
    [
        ("Hiệp hội Gốm đỏ Sông Quê (SQGD)", "SQGD", "Hiệp hội Gốm đỏ Sông Quê"),
        ("Công ty CP Gốm Sông Quê (GSQ)", "Công ty GSQ", "Công ty cổ phần Gốm Sông Quê"),
        ("Ngân hàng TMCP Sông Quê - SQB (trụ sở ở Lục Nam)", "Ngân hàng SQB", "Ngân hàng thương mại cổ phần Sông Quê"),
        ("Công ty CP Gốm Sông Quê (GSQ)", "Ban Dự án 2 - Công ty GSQ", "Ban Dự án 2, Công ty cổ phần Gốm Sông Quê"),
        ("Hội Gốm TP.HCM (HGS)", "HGS", "Hội Gốm thành phố Hồ Chí Minh"),
        ("Trường quốc tế Úc Sông Quê (UIS)", "Công ty UIS", "Công ty UIS"),
        ("Công ty Gốm Sông Quê cho biết cùng Nhà máy (GSQ)", "GSQ", "GSQ"),
    ],
)
def test_body_is_called_as_the_article_spells_it_out(told: str, called: str, body: str) -> None:
    """Who is told to lead an institution by its short form leads the one that the brackets behind its name call so."""
    assert offices(f"Mưa lớn làm hư kho của {told}. Ông Ngô Văn Ổi, Tổng Giám đốc {called}, trả lời báo chí.") == {
        ("Ngô Văn Ổi", "Tổng Giám đốc", body)
    }


@pytest.mark.parametrize(
    ("printed", "role", "body"),
    [
        ("Trưởng ban Quản lý gốm - Học viện Sông Quê", "Trưởng ban", "Ban Quản lý gốm, Học viện Sông Quê"),
        ("Phó Tổng cục trưởng Tổng cục V - Tổng cục Kho vận", "Phó Tổng cục trưởng", "Tổng cục Kho vận"),
        ("Chủ tịch Hiệp hội Gốm đỏ Sông Quê - SQGD", "Chủ tịch", "Hiệp hội Gốm đỏ Sông Quê"),
        ("Vụ trưởng Vụ Gốm - Sứ", "Vụ trưởng", "Vụ Gốm - Sứ"),
    ],
)
def test_second_name_behind_a_dash(printed: str, role: str, body: str) -> None:
    """A short form or second name behind a dash is no part of a body's name; the institution of a part is."""
    assert offices(f"Ông Ngô Văn Ổi ({printed}) trả lời báo chí.") == {("Ngô Văn Ổi", role, body)}
