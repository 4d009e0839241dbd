"""People whose names are printed in capitals inside a sentence."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held, reading

_TOLD = "Dự họp có các Phó Chủ tịch UBND tỉnh Bắc Giang: ĐẶNG NGỌC HẢO, VÕ CHIÊN THẠCH; lãnh đạo các sở."


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("HỨA VĂN KHUÊ", "Hứa Văn Khuê"),  # "hứa" promises elsewhere
        ("NGUYỄN THỊ SÁNG", "Nguyễn Thị Sáng"),  # "sáng" is a time of day
        ("LÊ VIẾT THOẠI", "Lê Viết Thoại"),  # "viết" is a verb
        ("NGÔ THỊ NHƯ THẢO", "Ngô Thị Như Thảo"),  # "như" compares
        ("Y KRÔNG ÊBAN", "Y Krông Êban"),
    ],
)
def test_a_syllable_that_is_a_word_elsewhere_stays_in_a_name_in_capitals(printed: str, name: str) -> None:
    """Behind an honorific the capitals are the name, whatever else its syllables mean."""
    told = held(f"Chiều nay, đồng chí {printed} - Chánh Văn phòng Huyện ủy Lục Nam dự họp.")
    assert told == {(name, "Chánh Văn phòng", "Văn phòng Huyện ủy Lục Nam")}


def test_a_list_of_names_in_capitals_is_read_where_the_rest_is_small() -> None:
    """Names do not count as a headline; without honorific a surname is asked for."""
    body = "Ủy ban nhân dân tỉnh Bắc Giang"
    assert held(_TOLD) == {("Đặng Ngọc Hảo", "Phó Chủ tịch", body), ("Võ Chiên Thạch", "Phó Chủ tịch", body)}


def test_a_headline_in_capitals_names_nobody_by_its_verbs() -> None:
    """Words that follow a name in a headline are none of its syllables."""
    assert "Ngô Văn Ổi" in {person.name for person in reading("ĐỒNG CHÍ NGÔ VĂN ỔI PHÁT BIỂU CHỈ ĐẠO.").people}
