"""Official documents that share a day: listed with it, told "of the same day", in rows below a line that prints it."""

from __future__ import annotations

import pytest

from tests.claims.scenes import COUNCIL, PEOPLES, proceedings

SHARED = ("2019-03-04", COUNCIL)


def issued(content: str) -> dict[str | None, tuple[str, str | None]]:
    """Return day and issuer of each official document by its number."""
    return {paper.number: (str(paper.date), paper.issuer) for paper in proceedings(content).official_documents}


@pytest.mark.parametrize(
    ("told", "numbers"),
    [
        ("Nghị quyết số 12/NQ-HĐND, 13/NQ-HĐND ngày 4/3/2019 của HĐND tỉnh.", ("12/NQ-HĐND", "13/NQ-HĐND")),
        (
            "Các Nghị quyết số 2/2019/NQ-HĐND, 3/2019/NQ-HĐND và 4/2019/NQ-HĐND ngày 4/3/2019 của HĐND tỉnh.",
            ("2/2019/NQ-HĐND", "3/2019/NQ-HĐND", "4/2019/NQ-HĐND"),
        ),
        (
            "Xã nhận Nghị quyết số 12/NQ-HĐND, Kế hoạch số 13/KH-HĐND cùng ngày 4/3/2019 của HĐND tỉnh.",
            ("12/NQ-HĐND", "13/KH-HĐND"),
        ),
        (
            "Các quyết định cùng ký ngày 4/3/2019 của HĐND tỉnh:\n1. Quyết định số 7/QĐ-HĐND cử bà Mơ;\n"
            "2. Quyết định số 8/QĐ-HĐND cử ông Sử.",
            ("7/QĐ-HĐND", "8/QĐ-HĐND"),
        ),
    ],
)
def test_papers_named_together_are_of_one_day(told: str, numbers: tuple[str, ...]) -> None:
    """The day behind the last, or above the rows, is that of all (rules document.list, document.signed)."""
    assert issued(told) == dict.fromkeys(numbers, SHARED)


def test_a_day_of_its_own_stays() -> None:
    """ "số 12 ngày 1/3, số 13 ngày 4/3": each has its own; a line that tells no papers' day dates no row."""
    told = "Quyết định số 12/QĐ-UBND ngày 1/3/2019, 13/QĐ-UBND ngày 4/3/2019 của UBND tỉnh."
    assert issued(told) == {"12/QĐ-UBND": ("2019-03-01", PEOPLES), "13/QĐ-UBND": ("2019-03-04", PEOPLES)}
    told = "Họp ngày 4/3/2019, tỉnh bàn:\n1. Quyết định số 7/QĐ-UBND;\n2. Quyết định số 8/QĐ-UBND."
    assert {day for day, _ in issued(told).values()} == {"None"}
