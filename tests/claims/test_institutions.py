"""The institution of a bare chief's title: from the end of its list, its sentence or a word that stands for it."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp

RIVERS = "Cục Đường sông Việt Nam"


def offices(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of a text."""
    article = Article(
        article_id(content), "a", "a", content, (Passage(0, len(content), PassageKind.TEXT),), home="Bắc Giang"
    )
    text = analyze_text(article)
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, str(claim.status)) for claim in claims}


def test_last_item_of_a_list_names_the_institution_of_all() -> None:
    """Chiefs of one list lead what its last item names; their party offices are of its party committee."""
    content = (
        f"Kỷ luật các ông: Ngô Văn Ổi, nguyên Bí thư Đảng ủy, Cục trưởng; Đinh Công Quýt, Vụ trưởng Vụ Vận tải, nguyên "
        f"Phó Bí thư Đảng ủy, Phó Cục trưởng; Bùi Văn Sim, Đảng ủy viên, Phó Cục trưởng {RIVERS}."
    )
    assert offices(content) == {
        ("Ngô Văn Ổi", "Bí thư", f"Đảng ủy {RIVERS}", "former"),
        ("Ngô Văn Ổi", "Cục trưởng", RIVERS, "former"),
        ("Đinh Công Quýt", "Vụ trưởng", "Vụ Vận tải", "current"),
        ("Đinh Công Quýt", "Phó Bí thư", f"Đảng ủy {RIVERS}", "former"),
        ("Đinh Công Quýt", "Phó Cục trưởng", RIVERS, "former"),
        ("Bùi Văn Sim", "Ủy viên", f"Đảng ủy {RIVERS}", "current"),
        ("Bùi Văn Sim", "Phó Cục trưởng", RIVERS, "current"),
    }


def test_list_of_other_offices_lends_nothing() -> None:
    """A chief of another kind at the end of the list says nothing of the bare title before."""
    assert offices("Dự có ông Ngô Văn Ổi, Cục trưởng; ông Bùi Văn Sim, Giám đốc Sở Y tế.") == {
        ("Bùi Văn Sim", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")
    }


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("Về phía Sở Y tế, Phó Giám đốc Ngô Văn Ổi cho biết.",
         ("Ngô Văn Ổi", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")),
        ("Cảnh cáo Đảng ủy Cục Đường sông Việt Nam và ông Ngô Văn Ổi - bí thư Đảng ủy, cục trưởng.",
         ("Ngô Văn Ổi", "Cục trưởng", RIVERS, "current")),
        ("Bộ Y tế họp. Thứ trưởng Ngô Văn Ổi chủ trì.", ("Ngô Văn Ổi", "Thứ trưởng", "Bộ Y tế", "current")),
        ("Sở Y tế báo cáo. Ông Ngô Văn Ổi, Giám đốc Sở, giải trình.",
         ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")),
        ("Sở Y tế báo cáo. Phó Giám đốc Sở Ngô Văn Ổi giải trình.",
         ("Ngô Văn Ổi", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")),
    ],
)  # fmt: skip
def test_chief_leads_the_one_institution_named(sentence: str, office: tuple[str, str, str, str]) -> None:
    """A bare chief's title is of the one fitting institution that the sentence or, of its kind, the article names."""
    assert office in offices(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế và Sở Nội vụ báo cáo. Ông Ngô Văn Ổi, Giám đốc Sở, giải trình.",
        "Bộ Y tế và Bộ Nội vụ họp. Thứ trưởng Ngô Văn Ổi chủ trì.",
        "Tại Sở Y tế, ông Ngô Văn Ổi, giám đốc bệnh viện, giải trình.",
        "Bộ Công an bắt cựu thứ trưởng Ngô Văn Ổi.",
        "Tại Huyện ủy Lạng Giang, ông Ngô Văn Ổi, Cục trưởng, giải trình.",
    ],
)
def test_several_or_unfit_institutions_give_none(sentence: str) -> None:
    """Where the article leaves several readings, or the institution is of another kind, the title stays bare."""
    assert offices(sentence) == set()


def test_heading_goes_to_all_who_stand_behind_titles_of_their_own() -> None:
    """ "các Ủy viên …:" is said of everybody of the list behind it, though titles stand before the names."""
    content = (
        "Dự có các Ủy viên Ban Thường vụ Tỉnh ủy: Giám đốc Công an tỉnh Ngô Văn Ổi, Bí thư Huyện ủy Lạng Giang "
        "Bùi Văn Sim; Giám đốc Sở Y tế Đinh Công Quýt."
    )
    board = "Ban Thường vụ Tỉnh ủy Bắc Giang"
    assert {office for office in offices(content) if office[1] == "Ủy viên"} == {
        ("Ngô Văn Ổi", "Ủy viên", board, "current"),
        ("Bùi Văn Sim", "Ủy viên", board, "current"),
    }


def test_office_word_begins_no_role() -> None:
    """ "vụ" of "chức vụ" and the head behind it are no head of a department."""
    assert offices("Bà Ngô Thị Na thôi giữ chức vụ Trưởng ban Dân vận Trung ương.") == {
        ("Ngô Thị Na", "Trưởng ban", "Ban Dân vận Trung ương", "ended")
    }
