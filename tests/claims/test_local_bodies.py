"""Bodies of provinces, districts and communes as local papers print them: inspectorates, stations, short forms."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held, held_as, reading

pytestmark = pytest.mark.nlp


def bodies(content: str, home: str = "Bắc Giang") -> set[str]:
    """Return the bodies that an article of a home names."""
    return {body.key for body in reading(content, home).bodies}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Thanh tra Sở Xây dựng tỉnh Nam Định phạt ba lò gạch.", "Thanh tra Sở Xây dựng tỉnh Nam Định"),
        ("Ba lò gạch bị Thanh tra Sở Xây dựng xử phạt.", "Thanh tra Sở Xây dựng tỉnh Bắc Giang"),
        ("Theo Thanh tra Bộ Y tế, hai lô thuốc giả bị giữ.", "Thanh tra Bộ Y tế"),
        ("Thanh tra tỉnh phạt ba lò gạch.", "Thanh tra tỉnh Bắc Giang"),
        ("Đoàn của Thanh tra huyện Lục Nam đã tới lò gạch.", "Thanh tra huyện Lục Nam"),
    ],
)
def test_inspectorate_of_a_department(content: str, expected: str) -> None:
    """ "Thanh tra Sở Y tế" is one body of its own: neither the province's inspectorate nor the department."""
    assert bodies(content) == {expected}


def test_ministry_above_the_mobile_police() -> None:
    """ "Bộ Tư lệnh Cảnh sát cơ động, Bộ Công an" names two bodies, its commander is of the first."""
    content = "Ông Lê Văn Mít, Tư lệnh Bộ Tư lệnh Cảnh sát cơ động, Bộ Công an, đến thăm."
    assert held(content) == {("Lê Văn Mít", "Tư lệnh", "Bộ Tư lệnh Cảnh sát cơ động")}
    assert bodies(content) == {"Bộ Tư lệnh Cảnh sát cơ động", "Bộ Công an"}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Phó Giám đốc Ban QLDA ĐTXD huyện Lục Nam", "Phó Giám đốc", "Ban Quản lý dự án Đầu tư xây dựng huyện Lục Nam"),
        ("Giám đốc Trung tâm PTQĐ huyện Lục Nam", "Giám đốc", "Trung tâm Phát triển quỹ đất huyện Lục Nam"),
        ("Hiệu trưởng Trường PTCS Đồng Mít", "Hiệu trưởng", "Trường Phổ thông cơ sở Đồng Mít"),
        ("Đội trưởng Đội QLTT số 4", "Đội trưởng", "Đội Quản lý thị trường số 4"),
    ],
)
def test_short_forms_inside_names(title: str, role: str, body: str) -> None:
    """Short forms that papers print inside names of local bodies are spelt out."""
    assert held(f"Ông Lê Văn Mít, {title}, trả lời.") == {("Lê Văn Mít", role, body)}


def test_issuer_told_by_words_is_no_other_body() -> None:
    """The code of a number names no body where words tell who issued it."""
    told = bodies("Thực hiện Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh ủy, các xã đã trồng rừng.")
    assert told == {"Ban Thường vụ Tỉnh ủy Bắc Giang"}


def test_issuer_told_by_the_code_alone() -> None:
    """Where no words tell the issuer, the code of the province's committee does."""
    assert bodies("Các xã đã trồng rừng theo Chỉ thị số 12-CT/TU.") == {"Tỉnh ủy Bắc Giang"}


@pytest.mark.parametrize(
    ("told", "committee"),
    [("Thành ủy Bắc Giang", "Huyện ủy"), ("UBND thị xã Mít Quê", "Huyện ủy"), ("UBND huyện Mít Quê", "Thị ủy")],
)
def test_committee_of_another_kind_of_district(told: str, committee: str) -> None:
    """ "Huyện ủy" is that of no town, "Thị ủy" that of no rural district."""
    assert not held(f"{told} vừa họp. Ông Lê Văn Mít, Bí thư {committee}, tới dự.")


def test_headline_of_a_province() -> None:
    """A province before the colon of a headline is no district whose committee is meant."""
    content = "Lai Châu: Trao huy hiệu Đảng\nThường trực Huyện ủy và ông Lê Văn Mít, Bí thư Huyện ủy, tới dự."
    assert not held(content, home="Lai Châu")


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        (
            "Trưởng Đài Truyền thanh - Truyền hình huyện",
            "Trưởng đài",
            "Đài Truyền thanh - Truyền hình huyện Lục Nam",
        ),
        ("Phó Trưởng Đài TT-TH huyện", "Phó Trưởng đài", "Đài Truyền thanh - Truyền hình huyện Lục Nam"),
        ("Hạt trưởng Hạt Kiểm lâm huyện", "Hạt trưởng", "Hạt Kiểm lâm huyện Lục Nam"),
        (
            "Giám đốc Trung tâm Văn hóa, Thông tin và Thể thao huyện",
            "Giám đốc",
            "Trung tâm Văn hóa, Thông tin và Thể thao huyện Lục Nam",
        ),
        ("Phó Trưởng ban Phong trào Tỉnh đoàn", "Phó Trưởng ban", "Ban Phong trào Tỉnh đoàn Bắc Giang"),
        (
            "Phó Trưởng Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh",
            "Phó Trưởng ban",
            "Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh Bắc Giang",
        ),
        ("Phó Trưởng Ban Tổ chức Đảng ủy Chính phủ", "Phó Trưởng ban", "Ban Tổ chức Đảng ủy Chính phủ"),
        ("Chánh Văn phòng Đảng ủy Quốc hội", "Chánh Văn phòng", "Văn phòng Đảng ủy Quốc hội"),
        (
            "Đội trưởng Cảnh sát hình sự Công an huyện Lục Nam",
            "Đội trưởng",
            "Đội Cảnh sát hình sự Công an huyện Lục Nam",
        ),
        ("Bí thư Chi bộ tổ 9, phường Mít Quê", "Bí thư", "Chi bộ tổ 9, phường Mít Quê"),
        ("Bí thư Chi bộ thôn Đồng Mít, xã Mít Quê", "Bí thư", "Chi bộ thôn Đồng Mít, xã Mít Quê"),
        ("Bí thư Chi bộ thôn Đồng Mít", "Bí thư", "Chi bộ thôn Đồng Mít"),
        ("Giám đốc Bưu điện tỉnh", "Giám đốc", "Bưu điện tỉnh Bắc Giang"),
        ("Giám đốc Sovira tỉnh", "Giám đốc", "Sovira tỉnh Bắc Giang"),
        ("Giám đốc Sovira chi nhánh tỉnh", "Giám đốc", "Sovira chi nhánh tỉnh Bắc Giang"),
        ("Giám đốc Ngân hàng CSXH huyện", "Giám đốc", "Ngân hàng Chính sách xã hội huyện Lục Nam"),
        ("Trưởng phòng Văn hóa và Thông tin huyện", "Trưởng phòng", "Phòng Văn hóa và Thông tin huyện Lục Nam"),
        ("Trưởng phòng KT&HT huyện", "Trưởng phòng", "Phòng Kinh tế và Hạ tầng huyện Lục Nam"),
        ("Giám đốc VNPT tỉnh", "Giám đốc", "VNPT tỉnh Bắc Giang"),
        ("Giám đốc BQLDA huyện", "Giám đốc", "Ban Quản lý dự án huyện Lục Nam"),
        ("Trưởng Ban Tuyên giáo Hội LHPN tỉnh", "Trưởng ban", "Ban Tuyên giáo Hội Liên hiệp Phụ nữ tỉnh Bắc Giang"),
        (
            "Trưởng ban Dân chủ - Pháp luật Ủy ban MTTQ Việt Nam tỉnh",
            "Trưởng ban",
            "Ban Dân chủ - Pháp luật Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang",
        ),
        ("Vụ trưởng Vụ Kế toán (TANDTC)", "Vụ trưởng", "Vụ Kế toán, Tòa án nhân dân tối cao"),
    ],
)
def test_bodies_of_districts_and_communes(title: str, role: str, body: str) -> None:
    """Stations, rangers, centres, cells and boards of places are read whole, with the place told before."""
    assert held(f"UBND huyện Lục Nam vừa họp. Ông Lê Văn Mít, {title}, trả lời.") == {("Lê Văn Mít", role, body)}


def test_youth_union_of_the_commune_told_before() -> None:
    """ "Bí thư Đoàn xã" is of the commune that the article tells."""
    content = "Đảng ủy xã Mít Quê vừa họp. Ông Lê Văn Mít, Phó Bí thư Đoàn xã, trả lời."
    assert held(content) == {("Lê Văn Mít", "Phó Bí thư", "Đoàn Thanh niên xã Mít Quê")}


def test_committee_behind_the_place_where_it_met() -> None:
    """ "tại xã X, Đảng ủy xã …" is that of X, in news of another commune too."""
    content = (
        "Đảng ủy xã Mít Quê vừa họp.\nCùng ngày, tại xã Sông Na, Đảng ủy xã tổ chức hội nghị. "
        "Ông Lê Văn Mít, Bí thư Đảng ủy, phát biểu."
    )
    assert held(content) == {("Lê Văn Mít", "Bí thư", "Đảng ủy xã Sông Na")}


def test_commune_of_four_words() -> None:
    """A commune that a table knows is read whole."""
    assert bodies("UBND xã Khánh Bình Tây Bắc vừa họp.") == {"Ủy ban nhân dân xã Khánh Bình Tây Bắc"}


def test_party_of_the_assembly_at_a_funeral() -> None:
    """ "Đoàn đại biểu Quốc hội do … dẫn đầu" is no province's delegation."""
    told = bodies("Đoàn đại biểu Quốc hội do bà Lê Thị Mận, Phó Chủ tịch Quốc hội, dẫn đầu đã đến viếng.")
    assert told == {"Quốc hội"}


def test_room_of_the_police_of_the_home() -> None:
    """Of two provincial police a bare room is home's, but where its sentence names the other."""
    content = (
        "Công an tỉnh Bắc Giang và Công an tỉnh Nam Định họp.\nÔng Lê Văn Mít, Trưởng phòng Cảnh sát hình sự trả lời.\n"
        "Ông Vi Văn Na, Trưởng phòng Cảnh sát kinh tế, về Công an tỉnh Nam Định."
    )
    assert ("Lê Văn Mít", "Trưởng phòng", "Phòng Cảnh sát hình sự, Công an tỉnh Bắc Giang") in held(content)
    assert not any("kinh tế, Công an tỉnh Bắc Giang" in body for _, _, body in held(content))


def test_cell_of_a_hamlet_without_an_office() -> None:
    """A hamlet's party cell is a body where nobody is told to lead it; a party member's titles stand behind it."""
    content = "Khai trừ ông Lê Văn Mít, đảng viên Chi bộ ấp Sông Na, nguyên Chủ tịch UBND xã Mít Quê."
    assert held(content) == {("Lê Văn Mít", "Chủ tịch", "Ủy ban nhân dân xã Mít Quê")}
    assert bodies(content) == {"Chi bộ ấp Sông Na", "Ủy ban nhân dân xã Mít Quê"}
    assert not bodies("Các chi bộ thôn đã họp.")


def test_cell_of_the_office_told_beside() -> None:
    """ "Bí thư chi bộ Văn phòng" is of the office whose head the line tells."""
    content = "- 4/1999 - 10/2004: Chánh Văn phòng HĐND và UBND huyện Lục Nam, Bí thư chi bộ Văn phòng."
    office = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Lục Nam"
    told = held(f"Ông Lê Văn Mít sinh năm 1970.\n{content}")
    assert {("Lê Văn Mít", "Chánh Văn phòng", office), ("Lê Văn Mít", "Bí thư", f"Chi bộ {office}")} == told


def test_room_of_an_institution_named_before() -> None:
    """ "Trưởng phòng Tài chính - Kế hoạch của Cục" is of no district."""
    content = (
        "UBND huyện Lục Nam họp với Cục Đường sông Việt Nam.\n"
        "Ông Lê Văn Mít, Trưởng phòng Tài chính - Kế hoạch của Cục, trả lời."
    )
    assert held(content) == {("Lê Văn Mít", "Trưởng phòng", "Phòng Tài chính - Kế hoạch, Cục Đường sông Việt Nam")}


@pytest.mark.parametrize("chair", ["Chủ tịch UBND huyện", "Phó Chủ tịch HĐND xã"])
def test_bare_secretary_beside_a_chair_of_another_level(chair: str) -> None:
    """The committee named before lends its name to no secretary of another level."""
    told = held(f"Tỉnh ủy Bắc Giang vừa họp. Dự có ông Lê Văn Mít, Phó Bí thư, {chair}.")
    assert not any(body.startswith("Tỉnh ủy") for _, _, body in told)


@pytest.mark.parametrize(
    ("printed", "unit"),
    [("TT.Mít Quê", "thị trấn"), ("TT Mít Quê", "thị trấn"), ("X.Mít Quê", "xã")],
)
def test_short_unit_of_a_commune(printed: str, unit: str) -> None:
    """ "UBND TT Mít Quê", "UBND X.Mít Quê" are no bodies of the province named before."""
    told = held(f"UBND tỉnh Bắc Giang vừa họp với ông Lê Văn Mít, Chủ tịch UBND {printed}.")
    assert told == {("Lê Văn Mít", "Chủ tịch", f"Ủy ban nhân dân {unit} Mít Quê")}


def test_board_of_parents() -> None:
    """Parents of a school hold no office: "Hội trưởng Hội Cha mẹ học sinh"."""
    assert not held("Ông Lê Văn Mít, Hội trưởng Hội Cha mẹ học sinh, trả lời.")


def test_a_seat_in_the_chair_of_a_session_is_no_office_taken() -> None:
    """ "Ngồi ghế chủ tọa" tells who chairs: the title behind it is held, not begun."""
    told = held_as("Ngồi ghế chủ tọa kỳ họp là Chủ tịch HĐND tỉnh Bắc Giang Ngô Văn Ổi.")
    assert told == {("Ngô Văn Ổi", "Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "current")}


def test_districts_of_the_uplands_keep_the_spelling_of_their_province() -> None:
    """Kon Tum writes Đăk where Đắk Lắk writes Đắk; either is read."""
    told = {body for _, _, body in held("Ông Ngô Văn Ổi, Bí thư Huyện ủy Đắk Hà; ông A Lò, Bí thư Huyện ủy Đăk Tô.")}
    assert told == {"Huyện ủy Đăk Hà", "Huyện ủy Đăk Tô"}
