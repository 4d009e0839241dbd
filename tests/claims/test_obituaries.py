"""Death notices: the offices they list were held by the one they mourn."""

from __future__ import annotations

import pytest

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
