"""Titles whose holder the sentence names, beside our country's name, in counted pairs, and before the next title."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp


def told(content: str) -> set[tuple[str, str, str]]:
    """Return who holds which role of which body by a text."""
    return {(name, role, body) for name, role, body, *_ in offices(content)}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Bộ trưởng Bộ Quốc phòng Việt Nam", "Bộ trưởng", "Bộ Quốc phòng"),
        ("Bộ trưởng Ngoại giao nước CHXHCN Việt Nam", "Bộ trưởng", "Bộ Ngoại giao"),
        ("Thủ tướng Việt Nam", "Thủ tướng", "Chính phủ"),
        ("Chủ tịch nước Việt Nam", "Chủ tịch nước", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Người phát ngôn Bộ Ngoại giao Việt Nam", "Người phát ngôn", "Bộ Ngoại giao"),
        ("Trưởng Ban Đối ngoại Trung ương Đảng Cộng sản Việt Nam", "Trưởng ban", "Ban Đối ngoại Trung ương"),
        ("Thứ trưởng Bộ Quốc phòng Việt Nam, Thượng tướng", "Thứ trưởng", "Bộ Quốc phòng"),
    ],
)
def test_our_country_may_stand_behind_a_title_of_the_state(title: str, role: str, body: str) -> None:
    """ "Bộ trưởng Bộ Quốc phòng | Việt Nam | Lương Quýt": the country is part of the title, no name begins with it."""
    assert told(f"{title} Lương Quýt tiếp đoàn.") == {("Lương Quýt", role, body)}


@pytest.mark.parametrize("sign", [" - Đại tướng", ", Đại tướng"])
def test_a_title_goes_to_the_name_behind_its_sign_before_the_next_title(sign: str) -> None:
    """ "T1 - Đại tướng | A |, T2 B": T2 is B's, and so T1 is A's."""
    content = f"Cùng dự có Bộ trưởng Bộ Công an{sign} Đinh Công Quýt, Bộ trưởng Bộ Y tế Lê Thị Mận."
    assert told(content) == {
        ("Đinh Công Quýt", "Bộ trưởng", "Bộ Công an"),
        ("Lê Thị Mận", "Bộ trưởng", "Bộ Y tế"),
    }


def test_a_title_of_many_goes_to_all_names_before_the_next_title() -> None:
    """ "các T1 A và | B |, T2 C": B is one of the many."""
    content = "Cùng dự có các Phó Chủ tịch Quốc hội Đinh Công Quýt và Ngô Văn Ổi, Bộ trưởng Bộ Y tế Lê Thị Mận."
    assert told(content) == {
        ("Đinh Công Quýt", "Phó Chủ tịch", "Quốc hội"),
        ("Ngô Văn Ổi", "Phó Chủ tịch", "Quốc hội"),
        ("Lê Thị Mận", "Bộ trưởng", "Bộ Y tế"),
    }


def test_as_many_as_are_counted_hold_a_title_together() -> None:
    """ "A, B (| hai | T)": both hold it; of three names nobody tells which two do."""
    both = told("Khởi tố Đinh Công Quýt, Ngô Văn Ổi (hai phó giám đốc Sở Y tế tỉnh Hà Nam).")
    assert both == {(name, "Phó Giám đốc", "Sở Y tế tỉnh Hà Nam") for name in ("Đinh Công Quýt", "Ngô Văn Ổi")}
    assert told("Khởi tố Đinh Công Quýt, Lê Thị Mận, Ngô Văn Ổi, hai phó giám đốc Sở Y tế tỉnh Hà Nam.") == set()


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Trưởng phòng CSGT tỉnh Hà Nam", "Phòng Cảnh sát giao thông, Công an tỉnh Hà Nam"),
        ("Trưởng phòng kinh doanh Sông Quê Oil", "Phòng kinh doanh, Sông Quê Oil"),
        ("nguyên trưởng phòng Quản lý đô thị, UBND tỉnh Hà Nam", "Phòng Quản lý đô thị, Ủy ban nhân dân tỉnh Hà Nam"),
        ("Trưởng phòng đô thị UBND tỉnh Hà Nam", "Phòng đô thị, Ủy ban nhân dân tỉnh Hà Nam"),
    ],
)
def test_rooms_of_what_is_printed_behind_them(title: str, body: str) -> None:
    """A room of the police is of the province behind it, others of the company or province's authority there."""
    assert told(f"Ông Đinh Công Quýt, {title}, trả lời.") == {("Đinh Công Quýt", "Trưởng phòng", body)}


def test_a_room_in_lower_case_alone_names_no_body() -> None:
    """Whose room it is nobody tells: a place abroad and a field of work are no company."""
    assert told("Ông Đinh Công Quýt, Trưởng phòng kế hoạch tổng hợp, trả lời.") == set()
    assert told("Ông Đinh Công Quýt, cựu Trưởng phòng cảnh sát thành phố Utrecht, trả lời.") == set()


def test_republics_of_small_states_are_other_countries() -> None:
    """ "Bộ trưởng Bộ Ngoại giao | Cộng hòa Togo": no ministry of ours, and the name begins behind the state."""
    assert told("Ông gửi điện mừng đến Bộ trưởng Bộ Ngoại giao Cộng hòa Togo Bob Adanto.") == {
        ("Bob Adanto", "Bộ trưởng", "Bộ Ngoại giao Cộng hòa Togo")
    }


@pytest.mark.parametrize(
    ("content", "role", "body"),
    [
        ("Cựu chủ tịch VLAC Đinh Công Quýt bị bắt.", "Chủ tịch", "VLAC"),
        ("Tổng giám đốc eSovira Đinh Công Quýt trả lời.", "Tổng Giám đốc", "eSovira"),
        ("Ông Đinh Công Quýt giữ chức Tổng Thư ký ASEAN.", "Tổng Thư ký", "ASEAN"),
        ("Ông Đinh Công Quýt, Trưởng đại diện UNICEF tại Việt Nam, dự.", "Trưởng đại diện", "UNICEF tại Việt Nam"),
        ("Ông Bob Clifton, Tổng giám đốc VLAC tại Việt Nam, dự.", "Tổng Giám đốc", "VLAC tại Việt Nam"),
        ("Ông Bob Clifton, chủ tịch VLAC, nói tại Việt Nam.", "Chủ tịch", "VLAC"),
        (
            "Bà Lena Smith, Đại sứ Chile tại Liên Hợp Quốc ở Vienna, dự.",
            "Đại sứ",
            "Phái đoàn Chile tại Liên Hợp Quốc ở Vienna",
        ),
        ("Ông Đinh Công Quýt, thành viên HĐQT Sovira Group, mua.", "Thành viên", "Hội đồng quản trị Sovira Group"),
        ("Ông Đinh Công Quýt, Chủ tịch Ủy ban Quốc gia về trẻ em, dự.", "Chủ tịch", "Ủy ban Quốc gia về trẻ em"),
        (
            "Ban quản lý đường sắt đô thị tỉnh Hà Nam (VLR) họp. Ông Đinh Công Quýt, Phó Trưởng ban VLR, dự.",
            "Phó Trưởng ban",
            "Ban Quản lý đường sắt đô thị tỉnh Hà Nam",
        ),
        (
            "Ủy ban Olympic Việt Nam (VOC) họp. Chủ tịch VOC Đinh Công Quýt dự.",
            "Chủ tịch",
            "Ủy ban Olympic Việt Nam",
        ),
    ],
)
def test_titles_of_what_is_called_shortly(content: str, role: str, body: str) -> None:
    """A company's letters, an institution of many states, a board that the article has told in full."""
    assert {(of, held) for _name, held, of in told(content)} == {(body, role)}


def test_a_member_of_a_board_who_leads_the_company_too() -> None:
    """ "là Thành viên HĐQT kiêm Tổng Giám đốc Công ty X": both are told."""
    assert told("Ông Đinh Công Quýt là Thành viên HĐQT kiêm Tổng Giám đốc Công ty Sông Quê.") == {
        ("Đinh Công Quýt", "Thành viên", "Hội đồng quản trị Công ty Sông Quê"),
        ("Đinh Công Quýt", "Tổng Giám đốc", "Công ty Sông Quê"),
    }


@pytest.mark.parametrize(
    ("content", "role", "body"),
    [
        ("Dự có nguyên Thủ tướng CP Đinh Công Quýt.", "Thủ tướng", "Chính phủ"),
        (
            "Đoàn của Ủy ban An toàn giao thông quốc gia do Phó chủ tịch chuyên trách Đinh Công Quýt dẫn đầu.",
            "Phó Chủ tịch chuyên trách",
            "Ủy ban An toàn giao thông Quốc gia",
        ),
        (
            "Đại sứ Việt Nam tại Áo kiêm nhiệm Slovenia và Croatia Đinh Công Quýt đón đoàn.",
            "Đại sứ",
            "Đại sứ quán Việt Nam tại Áo",
        ),
    ],
)
def test_titles_with_words_of_their_own_between(content: str, role: str, body: str) -> None:
    """A government called by two letters, a full-time deputy, the other countries that an envoy serves."""
    assert told(content) == {("Đinh Công Quýt", role, body)}


def test_letters_behind_a_ministry_are_its_unit_s() -> None:
    """ "Trung tâm Gốm thuộc Bộ Y tế (VLK) … giám đốc VLK": no director leads the ministry."""
    content = "Trung tâm Gốm thuộc Bộ Y tế (VLK) họp. Ông Đinh Công Quýt (nguyên giám đốc VLK) kể lại."
    assert "Bộ Y tế" not in {body for _name, _role, body in told(content)}


def test_a_foreigner_behind_the_copula_of_a_title_abroad() -> None:
    """ "Ngoại trưởng Chile | là | Bob Leeson" names the holder; what is no name is none."""
    assert told("Ngoại trưởng Chile là Bob Leeson.") == {("Bob Leeson", "Bộ trưởng", "Bộ Ngoại giao Chile")}
    assert told("Ngoại trưởng Chile là khách quý.") == set()


def test_general_departments_called_by_their_fields() -> None:
    """ "Tổng cục trưởng | Phòng chống thiên tai" leads the department of that field."""
    assert told("Ông Đinh Công Quýt, Tổng cục trưởng Phòng chống thiên tai, nói.") == {
        ("Đinh Công Quýt", "Tổng cục trưởng", "Tổng cục Phòng chống thiên tai")
    }
