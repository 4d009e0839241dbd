"""Every district and every family name that the tables know is read whole, behind a title and before one."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.lexicon.load import seed_table
from kg.lexicon.places import District, districts
from kg.lexicon.titles import SurnameRow
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp
COMMITTEES = {"huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy", "thành phố": "Thành ủy"}
WORDS = frozenset(("Ông", "Ôn", "Cháu", "Khoa"))  # family names that are common words behind "Ông"
GIVEN = ("Văn Ổi", "Thị Na", "Quang Hà", "Hòa Bình", "Thành Công Đức", "Văn Đảng")


def bodies(lines: list[str]) -> list[str]:
    """Return the bodies of the offices that a text of these lines tells, in its order."""
    text = make_text("\n".join(lines), home="Hà Nội")
    return [claim.body for claim in extract_claims(text, find_mentions(text)).offices]


def told(district: District) -> list[str]:
    """Return two sentences that name offices of a district."""
    committee, unit = COMMITTEES[str(district.kind)], district.kind
    return [
        f"Ông Ngô Văn Ổi, Bí thư {committee} {district.name}, phát biểu.",
        f"Bà Lý Thị Na, Chủ tịch UBND {unit} {district.name}, phát biểu.",
    ]


def test_every_district_is_read_whole() -> None:
    """The committee and the government of each of the districts have its whole name."""
    found = {(district.kind, district.name): bodies(told(district)) for district in districts()}
    assert len(found) > 700
    assert {key: both for key, both in found.items() if [key[1] in body for body in both] != [True, True]} == {}


@pytest.mark.parametrize("given", GIVEN)
def test_every_family_name_begins_a_name(given: str) -> None:
    """A title right before and a comma right behind leave every name whole."""
    names = [f"{row.surname} {given}" for row in seed_table("surnames", SurnameRow) if row.surname not in WORDS]
    read = []
    for name in names:
        text = make_text(f"Ông {name}, Giám đốc Sở Y tế, phát biểu.", home="Hà Nội")
        read += [claim.person for claim in extract_claims(text, find_mentions(text)).offices]
    assert read == names
