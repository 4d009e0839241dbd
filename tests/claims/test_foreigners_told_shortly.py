"""Foreigners called by one name, by a title alone, or whose country, state or ministry only other words tell."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def offices(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of a text."""
    text = make_text(content, home="Trung ương")
    return {(o.person, o.role, o.body, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Trong khi đó, Dmitri Cliftonov, cựu tổng thống Nga, cảnh báo.",
            ("Dmitri Cliftonov", "Tổng thống", "Liên bang Nga", "former"),
        ),
        (
            "Bộ trưởng Y tế Chile Cliftonkova chia sẻ với báo chí.",
            ("Cliftonkova", "Bộ trưởng", "Bộ Y tế Chile", "current"),
        ),
        (
            "Ở Chile, Bộ trưởng Nghề gốm và Nghề mây Bob Clifton đã từ chối.",
            ("Bob Clifton", "Bộ trưởng", "Bộ Nghề gốm và Nghề mây Chile", "current"),
        ),
        (
            "Bộ trưởng Nghề gốm - Nghề mây và Hàng hải Chile Bob Clifton nói.",
            ("Bob Clifton", "Bộ trưởng", "Bộ Nghề gốm - Nghề mây và Hàng hải Chile", "current"),
        ),
        (
            "Chủ tịch Đảng Lao động Chile cầm quyền Bob Clifton nói.",
            ("Bob Clifton", "Chủ tịch", "Đảng Lao động Chile", "current"),
        ),
        (
            "Chủ tịch NATO sắp mãn nhiệm, Bob Clifton, nói.",
            ("Bob Clifton", "Chủ tịch", "NATO", "current"),
        ),
        (
            "Giám đốc Cảnh sát Queensland - ông Bob Clifton cho biết.",
            ("Bob Clifton", "Giám đốc", "Cảnh sát Queensland", "current"),
        ),
        (
            "Giám đốc CDC Bob Clifton nói vậy.",
            ("Bob Clifton", "Giám đốc", "Trung tâm Kiểm soát và Phòng ngừa Dịch bệnh Mỹ", "current"),
        ),
        (
            "Thống đốc Guerrero Anna Cliftonez viết.",
            ("Anna Cliftonez", "Thống đốc", "Bang Guerrero", "current"),
        ),
        (
            "Chile, Chile, Chile. Ở Chile, Chủ tịch Quốc hội Bob Clifton đã phát biểu.",
            ("Bob Clifton", "Chủ tịch", "Quốc hội Chile", "current"),
        ),
        (
            "Ở Thái Lan, Hạ viện đã bầu bà Paetongtarn Shinawatra làm tân thủ tướng.",
            ("Paetongtarn Shinawatra", "Thủ tướng", "Chính phủ Thái Lan", "started"),
        ),
        (
            "Đại sứ Nga tại Văn phòng Liên hợp quốc ở Geneva, ông Bob Clifton, nói.",
            ("Bob Clifton", "Đại sứ", "Phái đoàn Nga tại Liên Hợp Quốc ở Geneva", "current"),
        ),
        (
            "Ukraine, Ukraine, Ukraine. Ông gặp Thứ trưởng Ngoại giao thứ nhất Bob Clifton.",
            ("Bob Clifton", "Thứ trưởng", "Bộ Ngoại giao Ukraine", "current"),
        ),
        (
            "Phó Tổng thống thứ nhất Iran Bob Clifton nói.",
            ("Bob Clifton", "Phó Tổng thống", "Nước Cộng hòa Hồi giáo Iran", "current"),
        ),
        (
            "Chủ tịch của NATO - Bob Clifton - cho biết.",
            ("Bob Clifton", "Chủ tịch", "NATO", "current"),
        ),
        (
            "Ông Bob Clifton - Chủ tịch Ủy ban Cải cách Chile - nói.",
            ("Bob Clifton", "Chủ tịch", "Ủy ban Cải cách Chile", "current"),
        ),
        (
            "Ông Richard Nixon buộc phải từ chức tổng thống.",
            ("Richard Nixon", "Tổng thống", "Hợp chủng quốc Hoa Kỳ", "ended"),
        ),
    ],
)
def test_foreigner_has_the_body_that_other_words_tell(content: str, expected: tuple[str, str, str, str]) -> None:
    """A country, state or ministry is told by the words around, the article, or by who is known to have held it."""
    assert expected in offices(content)


@pytest.mark.parametrize(
    "content",
    [
        "Ông Donald Trump muốn cử ông Marco Rubio làm ngoại trưởng.",
        "Ông Joe Biden chọn bà Anna Lee làm phó tổng thống.",
        "Ông Trump, người vừa trở thành tổng thống đắc cử ở Mỹ, nói.",
        "Thống đốc bang Pennsylvania cho rằng vậy.",
        "Bộ trưởng Chính quyền bang Ohio Bob Clifton nói.",
        "Giám đốc CDC Ngô Văn Ổi nói.",
        "Anil Clifton, cựu đại sứ Chile, nhận định.",
        "Tổng thống Nga Vladimir nói.",
        "Ông Trump đã chọn ông Bob Clifton làm đại sứ Mỹ tại NATO.",
        "Đội dự Cúp Nhà vua Tây Ban Nha - Copa del Roy.",
    ],
)
def test_what_is_wished_or_cut_off_is_no_office(content: str) -> None:
    """Plans of other countries, states for names, and half names tell no office."""
    assert offices(content) == set()
