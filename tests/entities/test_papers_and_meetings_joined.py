"""Official documents and meetings of several articles."""

from __future__ import annotations

import pytest

from kg.model.claim import MeetingClaim, OfficialDocumentClaim, ThingKind
from kg.model.dates import PartialDate
from kg.tenures.derive import derive_tenures
from tests.entities.readings_by_hand import PLACE, reading, resolve

PARTY, COUNCIL = "Tỉnh ủy Hà Giang", "Hội đồng nhân dân tỉnh Hà Giang"


def paper(
    key: str, number: str | None, issuer: str | None, date: str | None = None, **more: str
) -> OfficialDocumentClaim:
    """Return a claim about an official document; period and name as given."""
    written = PartialDate.parse(date) if date else None
    return OfficialDocumentClaim(key, more.pop("type", "Chỉ thị"), PLACE, number, issuer=issuer, date=written, **more)


def meeting(
    key: str, name: str, date: str | None = None, ordinal: int | None = None, term: str | None = None
) -> MeetingClaim:
    """Return a claim about a meeting of the council."""
    return MeetingClaim(key, name, PLACE, PartialDate.parse(date) if date else None, None, COUNCIL, ordinal, term)


def papers_of(linkage, *keys: tuple[str, str]) -> int:
    """Return how many official documents the mentions are."""
    return len({linkage.entity_of[f"article/{name}", ThingKind.OFFICIAL_DOCUMENT, key] for name, key in keys})


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "7-CT/TU", PARTY, "2021-05-10"), 1),
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "07-CT/TU", PARTY, "2021-05"), 1),
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "07-CT/TU", PARTY), 1),
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "07", PARTY), 1),
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "07-CT/TU", PARTY, "2016-02-27"), 2),
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "07-CT/TU", "Tỉnh ủy Cà Mau", "2021-05-10"), 2),
        (paper("x", "07-CT/TU", PARTY, "2021-05-10"), paper("x", "07-CT/TU", PARTY, type="Kết luận"), 2),
        (paper("x", "07-CT/TU", PARTY, period="khóa XVII"), paper("x", "07-CT/TU", PARTY, period="khóa XVI"), 2),
        (paper("x", "45/2019/QH14", "Quốc hội"), paper("x", "45/2019/QH14", None, "2019-11-20"), 1),
        (paper("x", "07-CT/TU", None), paper("x", "07", None), 2),
    ],
)
def test_a_number_is_one_paper_only_with_issuer_type_and_time(left, right, count):
    """Party numbers restart each term: issuer, type and date or period decide, and a year inside the number does."""
    linkage = resolve(reading("a", papers=(left,)), reading("b", papers=(right,)), a="2022-01-01", b="2022-03-01")
    assert papers_of(linkage, ("a", "x"), ("b", "x")) == count
    assert len(linkage.official_documents) == count


def test_a_law_with_two_dates_is_a_conflict():
    """Two articles that date one numbered law differently are both shown."""
    readings = [
        reading("a", papers=(paper("x", "45/2019/QH14", "Quốc hội", "2019-11-20"),)),
        reading("b", papers=(paper("x", "45/2019/QH14", "Quốc hội", "2019-11-22"),)),
    ]
    _, conflicts = derive_tenures(readings, resolve(*readings))
    assert [(c.kind.value, c.detail, c.articles) for c in conflicts] == [
        ("two-dates", "dated 2019-11-20 and 2019-11-22", ("article/a", "article/b"))
    ]


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        (
            meeting("m", "Kỳ họp thứ 14", "2023-12-11", 14, "khóa XIX"),
            meeting("m", "Kỳ họp thứ 14", "2023-12-12", 14),
            1,
        ),
        (meeting("m", "Kỳ họp thứ 14", None, 14, "khóa XIX"), meeting("m", "Kỳ họp thứ 14", None, 14, "khóa XVIII"), 2),
        (
            meeting("m", "Kỳ họp thứ 14", "2023-12-11", 14, "khóa XIX"),
            meeting("m", "Kỳ họp thứ 14", "2024-03-01", 14, "khóa XIX"),
            1,
        ),
        (
            meeting("m", "Kỳ họp thứ 8", "2023-12-11", 8, "khóa XIX"),
            meeting("m", "Kỳ họp bất thường thứ 8", "2023-12-11", 8, "khóa XIX"),
            2,
        ),
        (meeting("m", "Kỳ họp thứ 14", "2015-12-11", 14), meeting("m", "Kỳ họp thứ 14", "2023-12-11", 14), 2),
        (meeting("m", "Kỳ họp thứ 14", "2023-12-11", 14), meeting("m", "Hội nghị lần thứ 14", "2023-12-11", 14), 2),
        (meeting("m", "Hội nghị tổng kết", "2023-12-11"), meeting("m", "Hội nghị tổng kết", "2023-12-11"), 1),
        (meeting("m", "Hội nghị tổng kết", "2023-12-11"), meeting("m", "Hội nghị tổng kết", "2022-12-11"), 2),
        (meeting("m", "Hội nghị tổng kết", "2023"), meeting("m", "Hội nghị tổng kết", "2023"), 2),
    ],
)
def test_a_meeting_is_known_by_organiser_kind_and_ordinal_or_day(left, right, count):
    """Ordinals restart with a term and count extraordinary sessions apart; without one only the day makes a meeting."""
    linkage = resolve(reading("a", meetings=(left,)), reading("b", meetings=(right,)), a="2024-01-01", b="2024-01-02")
    assert len(linkage.meetings) == count
