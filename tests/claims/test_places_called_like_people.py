"""Venues, foreign places and ends of names that look like people; branches, stations and centres as bodies."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def people(content: str) -> set[str]:
    """Return the people of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {person.key for person in extract_claims(text, find_mentions(text)).people}


@pytest.mark.parametrize(
    "content",
    [
        "Đoàn ăn trưa ở nhà hàng Phùng Mây, sau đó về chung cư Lê Suối.",
        "Chốt kiểm soát đặt ở khu dân cư Lưu Mây và chi nhánh Đinh Mây Suối.",
        "Hàng nhập từ Vũ Hán về Hồ Bắc.",
        "Trong khi đó Ai Cập cho biết sẽ mở cửa khẩu, Bắc Kinh nói rằng chưa rõ.",
        "Khách viếng Mây Lâm Viên rồi về bản Trung Lò Suối.",
        "Học sinh Trường Phổ thông đặc biệt Đinh Văn Mây hát.",
        "Khóa học mở tại Trường đại học Y khoa Đinh Văn Mây và Trường Cao đẳng Y tế Lê Thị Suối.",
        "Lễ hội ở vườn hoa Đinh Văn Mây, đêm nhạc ở Cung Văn hóa Lê Thị Suối.",
    ],
)
def test_places_that_look_like_names(content: str) -> None:
    """Venues, places abroad and ends of longer names are nobody (rules person.place, person.abroad, person.cut-off)."""
    assert people(content) == set()


def test_people_called_like_places_abroad() -> None:
    """Who is called by an honorific, opens a sentence or has three syllables is a person."""
    content = "Ông Hồ Bắc phát biểu. Đỗ Mây hát. Bên Tháp Lê Văn Mây đợi. NSND Đỗ Suối về."
    assert people(content) == {"Hồ Bắc", "Đỗ Mây", "Lê Văn Mây", "Đỗ Suối"}


def read(content: str) -> tuple[set[tuple[str, str, str]], set[str]]:
    """Return who holds which office, and the bodies, of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    reading = extract_claims(text, find_mentions(text))
    return {(one.person, one.role, one.body) for one in reading.offices}, {body.key for body in reading.bodies}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        (
            "Trưởng Văn phòng đại diện Báo Mây tại Hà Nội",
            "Trưởng Văn phòng",
            "Văn phòng đại diện Báo Mây tại Hà Nội",
        ),
        (
            "Chủ tịch Hội đồng hương (HĐH) Mây tại khu vực phía Nam",
            "Chủ tịch",
            "Hội đồng hương Mây tại khu vực phía Nam",
        ),
        (
            "Phân viện trưởng Phân viện Múa tại TP.HCM",
            "Phân viện trưởng",
            "Phân viện Múa tại thành phố Hồ Chí Minh",
        ),
        ("Giám đốc Trung tâm (TT) Múa Mây", "Giám đốc", "Trung tâm Múa Mây"),
        ("Chủ tịch Hội Doanh nhân trẻ tỉnh", "Chủ tịch", "Hội Doanh nhân trẻ tỉnh Bắc Giang"),
    ],
)
def test_branches_where_they_sit(title: str, role: str, body: str) -> None:
    """A branch or union of people from elsewhere is called with where it sits; its short form may stand between."""
    assert read(f"Ông Lê Văn Mây, {title}, cùng dự.")[0] == {("Lê Văn Mây", role, body)}


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("Trung tâm Hành chính công tỉnh làm tốt.", "Trung tâm Hành chính công tỉnh Bắc Giang"),
        ("Theo Đài Khí tượng thủy văn tỉnh, trời mưa.", "Đài Khí tượng thủy văn tỉnh Bắc Giang"),
        ("Thường trực Ủy ban Kinh tế đề nghị xem lại.", "Thường trực Ủy ban Kinh tế của Quốc hội"),
        ("Trung ương Hội CTĐ Việt Nam tặng quà.", "Trung ương Hội Chữ thập đỏ Việt Nam"),
    ],
)
def test_bodies_without_an_office(content: str, body: str) -> None:
    """Agencies of the province, standing boards of committees and unions' centres are read without a title too."""
    assert read(content)[1] == {body}


def test_bodies_of_the_country_told_of() -> None:
    """Where all offices are another country's and ours is not named, "Bộ Ngoại giao" is theirs; else it may be ours."""
    told = "Thủ tướng Nga Mikhail Petrov họp với Bộ Ngoại giao."
    assert read(told)[1] == {"Chính phủ Nga"}
    assert read(f"{told} Phía Việt Nam vui mừng.")[1] == {"Chính phủ Nga", "Bộ Ngoại giao"}


@pytest.mark.parametrize(
    ("content", "bodies"),
    [
        ("Đội Quản lý thị trường số 2 vừa kiểm tra chợ.", {"Đội Quản lý thị trường số 2"}),
        ("Đội Quản lý thị trường kiểm tra 20 chợ.", set()),
        ("Ca sĩ đi chợ cùng ông xã Tư Mịn. Đảng ủy họp bàn.", set()),
        ("Đại hội Đảng bộ Công an Trung ương sắp mở.", {"Đảng bộ Công an Trung ương"}),
    ],
)
def test_units_that_a_number_ends(content: str, bodies: set[str]) -> None:
    """A unit's number ends its name; without one it is not told which unit is meant."""
    assert read(content)[1] == bodies


def test_parts_that_are_no_people() -> None:
    """A youth union of agencies, a foreign parliament and a prize are nobody."""
    assert (
        people("Ban Thường vụ Đoàn Khối mời các đại biểu Duma Quốc gia nhận Giải thưởng văn hóa Phan Mây Suối.")
        == set()
    )


def test_streets_that_the_text_gives_once() -> None:
    """What the text gives as a street or with the number of a house is nobody elsewhere in it (rule person.place)."""
    assert people("Nhà ở số 39 Lê Quý Mây. Chiều về cửa hàng tại Lê Quý Mây đón vợ.") == set()
    assert people("Đoàn qua đường Lê Quý Mây. Ông Lê Quý Mây chỉ lối.") == {"Lê Quý Mây"}


def test_a_city_before_a_name_is_no_street() -> None:
    """ "Chủ tịch UBND thành phố A" calls nobody's name a street, and a dash ends a name (rule person.place)."""
    told = "Dự có: Ngô Duy Bưởi, Phó Bí thư Thành ủy Hải Phòng. Chủ tịch UBND thành phố Ngô Duy Bưởi phát biểu."
    assert ("Ngô Duy Bưởi", "Phó Bí thư", "Thành ủy Hải Phòng") in read(told)[0]
    assert people("Đoàn do bà Ngô Thị Cam Đào-người vừa nhận việc ở chợ dẫn đầu.") == {"Ngô Thị Cam Đào"}


def test_a_field_begins_like_a_given_name() -> None:
    """A minister's field is not the given name of another ("Bộ trưởng Chính sách …")."""
    told = "Thủ tướng Lê Minh Chính tiếp khách. Tổng Bí thư, Bộ trưởng Chính sách hội nhập khu vực vui mừng."
    assert read(told)[0] == {("Lê Minh Chính", "Thủ tướng", "Chính phủ")}


def test_a_row_of_one_title() -> None:
    """ "Chủ tịch A, Chủ tịch B" tells of two people: the second title is not the first's (rule list.name-first)."""
    told = "Công lao của Chủ tịch Lê Văn Mây, Chủ tịch Souphasuoi còn mãi."
    assert "Lê Văn Mây" not in {person for person, _, _ in read(told)[0]}


@pytest.mark.parametrize(
    ("places", "body"),
    [
        ("tỉnh Vĩnh Phúc", {"Ủy ban nhân dân tỉnh Vĩnh Phúc"}),
        ("4 tỉnh, thành phố là Vĩnh Phúc, Cần Thơ và Đồng Tháp", set()),
    ],
)
def test_a_list_of_provinces_lends_none(places: str, body: set[str]) -> None:
    """A bare "UBND tỉnh" is that of the province told last, and of none behind a list of several."""
    text = make_text(f"Đoàn công tác đến {places}.\nPhó Chủ tịch UBND tỉnh Lê Văn Mây đón tiếp.", home="Trung ương")
    assert {one.body for one in extract_claims(text, find_mentions(text)).offices} == body


def test_a_seat_of_the_police_is_no_department() -> None:
    """ "trụ sở Công an xã" is a building of the police of the commune."""
    assert read("Xã xây trụ sở Công an xã Tân Mây.")[1] == {"Công an xã Tân Mây"}


def test_somebody_called_like_a_province() -> None:
    """ "Bí thư Tỉnh ủy Hà Nam Phong" holds the home's office where the text calls him so elsewhere."""
    told = "Bí thư Tỉnh ủy Hà Nam Phong trao quà.\nÔng Hà Nam Phong phát biểu. Bí thư Tỉnh ủy Cao Bằng Lý Văn Cam dự."
    assert read(told)[0] == {
        ("Hà Nam Phong", "Bí thư", "Tỉnh ủy Bắc Giang"),
        ("Lý Văn Cam", "Bí thư", "Tỉnh ủy Cao Bằng"),
    }
