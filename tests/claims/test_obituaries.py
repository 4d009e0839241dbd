"""Death notices: the offices they list were held by the one they mourn."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held_as, make_text
from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp

NOTICE = (
    "TIN BUỒN\nTỉnh ủy và gia đình vô cùng thương tiếc báo tin:\nĐồng chí ĐINH CÔNG QUÝT\n"
    "Sinh ngày 2 tháng 3 năm 1935; quê quán: xã Tân Mộc, huyện Lục Ngạn, tỉnh Bắc Giang; thường trú tại phường "
    "Dĩnh Kế; nguyên Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Bí thư Huyện ủy Lục Nam; đại biểu Quốc hội khóa IX.\n"
    "Đồng chí đã từ trần hồi 3 giờ ngày 18/6/2019."
)


def test_a_notice_gives_the_dead_all_that_it_lists() -> None:
    """The name stands on a line of its own; places part it from the offices, of which the last has no "nguyên"."""
    assert offices(NOTICE) == {
        ("Đinh Công Quýt", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "former"),
        ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "former"),
        ("Đinh Công Quýt", "Đại biểu", "Quốc hội", "former"),
    }


def test_nobody_is_given_a_list_where_no_death_is_told() -> None:
    """The same list under a heading of an office's history names no holder."""
    assert (
        offices(
            NOTICE.replace("vô cùng thương tiếc báo tin", "giới thiệu")
            .replace("TIN BUỒN\n", "")
            .split("\nĐồng chí đã")[0]
        )
        == set()
    )


def test_the_living_keep_their_offices() -> None:
    """Who takes part in the mourning is named behind a title of his own."""
    content = (
        NOTICE + "\nDự lễ viếng có nguyên Bí thư Huyện ủy Lạng Giang Ngô Văn Ổi; Lê Thị Mận, Bí thư Huyện ủy Yên Thế."
    )
    assert ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang", "former") in offices(content)
    assert ("Lê Thị Mận", "Bí thư", "Huyện ủy Yên Thế", "current") in offices(content)
    assert ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lạng Giang", "former") not in offices(content)


def test_a_comrade_of_the_life_under_its_heading_is_the_dead() -> None:
    """Lines of the life may go on as sentences; who leads the funeral's board is named behind them."""
    life = (
        f"{NOTICE.replace('CÔNG QUÝT', 'CÔNG QUÝT (tức Đinh Ổi)')}\nTÓM TẮT TIỂU SỬ\n"
        "Từ năm 1971 đến năm 1976: Cán bộ Huyện đoàn.\nTừ năm 1977 đến năm 1979: Học viên Trường Đảng.\n"
        "Từ năm 1980 đến năm 1983: Chuyên viên.\nTừ năm 1984 đến năm 1985: Chuyên viên.\n"
        "Từ năm 1986 đến năm 1987: Chuyên viên.\nTừ năm 1988 đến năm 1990: Chuyên viên.\n"
        "Từ năm 1991 đến năm 1997, đồng chí được điều động giữ chức Chủ tịch UBND huyện Lục Nam.\n"
        "Ban Lễ tang do đồng chí Lê Văn Cam, Bí thư Tỉnh ủy làm Trưởng ban."
    )
    text = make_text(life, home="Bắc Giang", published="2019-06-19")
    told = {(c.person, c.role, str(c.since), str(c.until)) for c in extract_claims(text, find_mentions(text)).offices}
    assert ("Đinh Công Quýt", "Chủ tịch", "1991", "1997") in told
    assert ("Lê Văn Cam", "Bí thư", "None", "None") in told


def test_whose_kin_died_still_holds_his_offices() -> None:
    """ "thân mẫu đồng chí P, T, đã từ trần" tells of the mother's death, not of P's."""
    told = "Cụ Trần Thị Sim, thân mẫu đồng chí Ngô Văn Ổi, Giám đốc Sở Y tế đã từ trần hồi 5 giờ."
    assert held_as(told) == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


@pytest.mark.parametrize(
    "read_out",
    [
        "Ông Ngô Văn Ổi đọc điếu văn nêu rõ: Đồng chí Đinh Công Quýt sinh năm 1930, quê huyện Lục Nam; năm 1975, ",
        "Điếu văn do đồng chí Ngô Văn Ổi đọc: Đồng chí Đinh Công Quýt sinh ngày 2/9/1930, quê Lục Nam. Năm 1975, ",
        "Ông Ngô Văn Ổi kể về đồng chí Đinh Công Quýt (tức Ba Quýt), sinh năm 1930. Ra tù, về lại quê. Năm 1975, ",
    ],
)
def test_a_life_read_out_is_of_whose_birth_it_tells(read_out: str) -> None:
    """Who reads the eulogy is named before the dead, behind whose name the birth stands."""
    told = {(person, role, body) for person, role, body, _ in held_as(read_out + "đồng chí là Giám đốc Sở Y tế.")}
    assert told == {("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang")}


def test_a_name_in_capitals_may_end_in_a_word() -> None:
    """A syllable that is a word of grammar elsewhere ends a name before a comma or a bracket."""
    told = "Lễ viếng đồng chí ĐINH CÔNG BẰNG (tức Đinh Ổi), nguyên Giám đốc Sở Y tế."
    assert held_as(told) == {("Đinh Công Bằng", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former")}
