"""Heads of "nhà trường", "bệnh viện", "công ty": of the one that the article has named."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

MAN, WOMAN = "Ngô Văn Ổi", "Lý Thị Na"


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Bắc Giang")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("lines", "role", "body"),
    [
        (
            (f"Tại Trường Tiểu học Sông Quê, cô {WOMAN}, hiệu trưởng nhà trường, đón khách.",),
            "Hiệu trưởng",
            "Trường Tiểu học Sông Quê",
        ),
        (
            ("Trường THCS Sông Quê, xã Tân Mộc, ngập nước.", "Mưa.", f"Thầy {MAN}, hiệu trưởng nhà trường, kể."),
            "Hiệu trưởng",
            "Trường Trung học cơ sở Sông Quê",
        ),
        (
            ("Hôm qua, Bệnh viện Mắt Sông Quê đã đông khách.", f"Bác sĩ {MAN}, phó giám đốc bệnh viện, cho biết."),
            "Phó Giám đốc",
            "Bệnh viện Mắt Sông Quê",
        ),
        (
            ("Trường Đại học Gốm Sông Quê, Đại học Gốm Sông Quê, mở.", f"PGS.TS {MAN}, Phó giám đốc đại học, nói."),
            "Phó Giám đốc",
            "Trường Đại học Gốm Sông Quê",
        ),
        (("Công ty TNHH Sông Quê đã vỡ nợ.", f"Ông {MAN}, giám đốc công ty nói."), "Giám đốc", "Công ty TNHH Sông Quê"),
    ],
)
def test_the_one_named_is_meant(lines: tuple[str, ...], role: str, body: str) -> None:
    """In the same sentence, in the one before, or as the only one so far."""
    assert {(told, of) for _person, told, of in offices(*lines)} == {(role, body)}


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Trường THCS Sông Quê mở cửa. Trường THCS Tân Mộc đóng cửa.",
            "Trời mưa.",
            f"Thầy {MAN}, hiệu trưởng nhà trường, kể.",
        ),
        ("Trường THCS Sông Quê mở cửa.", f"Bác sĩ {MAN}, giám đốc bệnh viện, cho biết."),
        (f"Bác sĩ {MAN}, giám đốc bệnh viện, cho biết.", "Bệnh viện Mắt Sông Quê đông khách."),
        ("Bệnh viện Mắt Sông Quê đông khách.", f"Bác sĩ {MAN}, giám đốc bệnh viện huyện, cho biết."),
        ("Trường Gốm mở cửa.", f"Thầy {MAN}, hiệu trưởng nhà trường, kể."),
    ],
)
def test_none_is_guessed(lines: tuple[str, ...]) -> None:
    """Of several, of another kind, of one not yet named, of another one behind the word, of an unsure name."""
    assert {body for _person, _role, body in offices(*lines)} & {"Trường Gốm mở cửa", "Bệnh viện Mắt Sông Quê"} == set()
    assert not any(body.startswith("Trường THCS") for _person, _role, body in offices(*lines))


@pytest.mark.parametrize(
    ("told", "role", "body"),
    [
        ("Cháu được đưa đến Bệnh viện Nhi Sông Quê.", "Trưởng khoa Sơ sinh", "Khoa Sơ sinh, Bệnh viện Nhi Sông Quê"),
        ("Bệnh viện Nhi Sông Quê và Bệnh viện Nhi Lâm Quê đông.", "Trưởng khoa Sơ sinh", "Khoa Sơ sinh"),
        (
            "Trung tâm Cấp cứu Bệnh viện Sông Quê đã đông, Bệnh viện Lâm Quê vắng.",
            "Giám đốc Trung tâm Cấp cứu",
            "Trung tâm Cấp cứu, Bệnh viện Sông Quê",
        ),
        ("Bệnh viện Sông Quê đông.", "Giám đốc Trung tâm Cấp cứu", "Trung tâm Cấp cứu"),
    ],
)
def test_a_part_is_of_the_institution_printed_with_it(told: str, role: str, body: str) -> None:
    """A part has the institution that it is printed with elsewhere, a ward that of the only hospital named."""
    assert {of for _person, _role, of in offices(told, f"Bác sĩ {MAN}, {role}, cho biết.")} == {body}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Hiệu trưởng nhà trường là tiến sĩ Lê Thị Mận.", "Hiệu trưởng", "Trường Đại học Sông Quê"),
        ("Bà Lê Thị Mận, hiệu trưởng nhà trường dự kiến mở lớp.", "Hiệu trưởng", "Trường Đại học Sông Quê"),
        ("Bà Lê Thị Mận - Hiệu trưởng cùng các giảng viên dự.", "Hiệu trưởng", "Trường Đại học Sông Quê"),
        ("Bà Lê Thị Mận - Chủ tịch Hội đồng trường - dự.", "Chủ tịch", "Hội đồng Trường Đại học Sông Quê"),
        (
            "Bà Lê Thị Mận, Trưởng phòng Đào tạo nhà trường, nói.",
            "Trưởng phòng",
            "Phòng Đào tạo, Trường Đại học Sông Quê",
        ),
    ],
)
def test_heads_of_the_school_told_before(title: str, role: str, body: str) -> None:
    """ "nhà trường", "Hội đồng trường" mean the school that the article has named, also where a verb follows."""
    told = offices(f"Về phía Trường Đại học Sông Quê có nhiều khách. {title}")
    assert {(name, held, of) for name, held, of, *_ in told} == {("Lê Thị Mận", role, body)}


def test_the_centre_told_before_is_the_director_s() -> None:
    """ "Giám đốc trung tâm": of the centre named; "môi | trường" is no school."""
    told = offices(
        "Hôm nay Trung tâm Kỹ thuật môi trường huyện Lục Nam khai mạc lớp học. Bà Lê Thị Mận, giám đốc trung tâm, nói."
    )
    assert {(name, role, body) for name, role, body, *_ in told} == {
        ("Lê Thị Mận", "Giám đốc", "Trung tâm Kỹ thuật môi trường huyện Lục Nam")
    }
