"""Lists of those appointed or elected, a row each."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

LEAD = "UBND tỉnh trao quyết định bổ nhiệm các ông, bà sau:"
FINANCE, HOME = "Sở Tài chính tỉnh Hà Nam", "Sở Nội vụ tỉnh Bắc Giang"


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, claim.status.value) for claim in claims}


@pytest.mark.parametrize(
    "row",
    [
        "1. Ông Lý Văn Na, nguyên Giám đốc Sở Tài chính tỉnh Hà Nam - Giám đốc Sở Nội vụ.",
        "- Ông Lý Văn Na, nguyên Giám đốc Sở Tài chính tỉnh Hà Nam: Giám đốc Sở Nội vụ.",
        "1. Ông Lý Văn Na (nguyên Giám đốc Sở Tài chính tỉnh Hà Nam) - Giám đốc Sở Nội vụ.",
        "1. Ông Lý Văn Na - Giám đốc Sở Nội vụ (trước sáp nhập là Giám đốc Sở Tài chính tỉnh Hà Nam).",
    ],
)
def test_a_row_of_the_old_office_and_the_new(row: str) -> None:
    """The last office of a row begins, in the province of the news (rule event.decreed)."""
    lead = LEAD if "(trước" not in row else "Các ông, bà sau được bổ nhiệm giữ chức giám đốc sở:"
    assert held(f"{lead}\n{row}") == {
        ("Lý Văn Na", "Giám đốc", FINANCE, "former"),
        ("Lý Văn Na", "Giám đốc", HOME, "started"),
    }


def test_who_is_moved_leaves_the_office_before_the_dash() -> None:
    """Under a line of moves the old office ends."""
    told = "UBND tỉnh điều động các ông, bà:\n1. Ông Lý Văn Na, Phó Giám đốc Sở Tài chính - Giám đốc Sở Nội vụ."
    assert held(told) == {
        ("Lý Văn Na", "Phó Giám đốc", "Sở Tài chính tỉnh Bắc Giang", "ended"),
        ("Lý Văn Na", "Giám đốc", HOME, "started"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Dự lễ trao quyết định bổ nhiệm có:\n- Ông Lý Văn Na - Giám đốc Sở Nội vụ.",
        f"{LEAD}\n- Ông Lý Văn Na - Giám đốc Sở Nội vụ.",
        "Dự kiến bổ nhiệm các ông, bà sau:\n- Ông Lý Văn Na, Tỉnh ủy viên - Giám đốc Sở Nội vụ.",
    ],
)
def test_a_row_that_tells_of_no_new_office(told: str) -> None:
    """Who is there, what is planned, and what may be the old office begin nothing."""
    assert ("Lý Văn Na", "Giám đốc", HOME, "current") in held(told)


def test_votes_in_rows() -> None:
    """Several are elected by one vote, a row each behind "Kết quả bầu …:" (rule list.roster)."""
    told = (
        "HĐND tỉnh họp. Kết quả bầu bổ sung Ủy viên UBND tỉnh như sau:\n"
        "- Ông Lý Văn Na, Giám đốc Sở Nội vụ: 50/50 phiếu.\n- Bà Vi Thị Ổi: 49/50 phiếu."
    )
    authority = "Ủy ban nhân dân tỉnh Bắc Giang"
    assert held(told) == {
        ("Lý Văn Na", "Ủy viên", authority, "started"),
        ("Lý Văn Na", "Giám đốc", HOME, "current"),
        ("Vi Thị Ổi", "Ủy viên", authority, "started"),
    }


def test_rows_with_blank_lines_in_a_merged_province() -> None:
    """Former offices of merged provinces make no round-up: the new ones are those of home."""
    told = (
        "Các ông, bà sau được bổ nhiệm giữ chức giám đốc sở:\n\n"
        "1. Ông Lý Văn Na, nguyên Giám đốc Sở Tài chính tỉnh Hà Nam - Giám đốc Sở Nội vụ.\n\n"
        "2. Ông Vi Văn Ổi, nguyên Giám đốc Sở Y tế tỉnh Nam Định - Giám đốc Sở Tài chính.\n\n"
        "3. Ông Lò Văn Đào, nguyên Giám đốc Sở Y tế tỉnh Thái Bình - Giám đốc Sở Y tế."
    )
    began = {office[:3] for office in held(told) if office[3] == "started"}
    assert began == {
        ("Lý Văn Na", "Giám đốc", HOME),
        ("Vi Văn Ổi", "Giám đốc", "Sở Tài chính tỉnh Bắc Giang"),
        ("Lò Văn Đào", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
    }
