"""Boards that steer a task in a province or district: the printed task goes into the name, spelt in one way."""

from __future__ import annotations

import pytest

from tests.claims.test_bodies_of_all_kinds import bodies, offices

pytestmark = pytest.mark.nlp


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        (
            "Ban Chỉ huy PCTT và TKCN tỉnh",
            "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Bắc Giang",
        ),
        (
            "Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn huyện Lục Nam",
            "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn huyện Lục Nam",
        ),
        ("Ban Chỉ đạo PCTN, tiêu cực tỉnh", "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Bắc Giang"),
        ("Ban Chỉ đạo phòng chống dịch COVID-19 tỉnh", "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Bắc Giang"),
        ("Ban Chỉ đạo 389 tỉnh", "Ban Chỉ đạo 389 tỉnh Bắc Giang"),
        ("Ban Chỉ đạo xây dựng NTM huyện Lục Nam", "Ban Chỉ đạo xây dựng nông thôn mới huyện Lục Nam"),
        ("Ban Vì sự tiến bộ của phụ nữ tỉnh", "Ban Vì sự tiến bộ của phụ nữ tỉnh Bắc Giang"),
    ],
)
def test_a_board_is_read_with_its_task_and_place(printed: str, body: str) -> None:
    """Its head and its deputy hold an office of it, with the task and the place."""
    told = f"Ông Ninh Văn Quý, Trưởng {printed}, và ông Vi Văn Lê, Phó Trưởng {printed}, dự lễ."
    assert offices(told) == {("Ninh Văn Quý", "Trưởng ban", body), ("Vi Văn Lê", "Phó Trưởng ban", body)}


def test_a_board_of_nowhere_is_none() -> None:
    """Without a place nobody knows whose board it is."""
    assert bodies("Ban Chỉ đạo phòng, chống dịch Covid-19 họp.") == set()


def test_the_only_board_of_an_article_is_meant_by_a_bare_one() -> None:
    """ "Trưởng Ban Chỉ đạo" heads the one board told of; no name that a capital goes on with, none of several."""
    led = "Ban Chỉ đạo 389 tỉnh họp. Ông Ninh Văn Quý, Trưởng Ban Chỉ đạo"
    assert offices(f"{led}, dự.") == {("Ninh Văn Quý", "Trưởng ban", "Ban Chỉ đạo 389 tỉnh Bắc Giang")}
    assert offices(f"{led} Cải ... dự.") == set()
    assert offices(f"Ban Chỉ đạo xây dựng NTM tỉnh và {led}, dự.") == set()
