"""What once made conflicts of sound articles: names cut short, sons, sessions gone by, agencies of regions."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text


def offices(content: str, *, home: str = "Bắc Giang", published: str = "2024-05-18") -> list[OfficeClaim]:
    """Return the office claims of a text."""
    text = make_text(content, home=home, published=published)
    return list(extract_claims(text, find_mentions(text)).offices)


def test_name_cut_short() -> None:
    """A headline cut short names the article's only person whose name begins so (rule person.cut)."""
    content = "Kỷ luật Phó Thủ tướng Ngô Văn ...\nÔng Ngô Văn Ổi, nguyên Bộ trưởng Bộ Y tế, bị khiển trách."
    found = {(claim.person, claim.role, str(claim.status)) for claim in offices(content)}
    assert found == {("Ngô Văn Ổi", "Phó Thủ tướng", "current"), ("Ngô Văn Ổi", "Bộ trưởng", "former")}


@pytest.mark.parametrize("others", ["Ông Ngô Văn Ổi và ông Ngô Văn Na vui.", "Ông Lý Văn Ổi vui."])
def test_name_cut_short_of_nobody_sure(others: str) -> None:
    """A headline cut short names nobody where two names begin so, or none."""
    assert offices(f"Kỷ luật Phó Thủ tướng Ngô Văn ...\n{others}") == []


def test_father_and_son() -> None:
    """ "Jr" and "Sr" tell two people apart."""
    content = (
        "Tổng thống Philippines Benigno Ramos Jr phát biểu. Ông là con của cố Tổng thống Philippines Benigno Ramos Sr."
    )
    found = {(claim.person, str(claim.status)) for claim in offices(content)}
    assert found == {("Benigno Ramos Jr", "current"), ("Benigno Ramos Sr", "former")}


SESSION = "Ngày 1/4, tại kỳ họp thứ 11 Quốc hội khóa XIV, ông Ngô Văn Ổi được bầu giữ chức Phó Chủ tịch Quốc hội."


def test_day_of_a_session_gone_by() -> None:
    """The year of a day told of a session of a term gone by is that of the same day in full (rule dating.term-day)."""
    (claim,) = offices(f"{SESSION}\nNgày 01/04/2021 là một ngày đẹp.", home="Trung ương")
    assert (str(claim.as_of), str(claim.since)) == ("2021-04-01", "2021-04-01")


def test_day_of_a_session_gone_by_without_year() -> None:
    """Without the day in full its year stays open: it is not that of publication."""
    (claim,) = offices(SESSION, home="Trung ương")
    assert (claim.as_of, claim.since) == (None, None)


def test_day_of_a_session_of_the_present_term() -> None:
    """A day told of a session of the present term is of the year of publication."""
    (claim,) = offices(SESSION.replace("XIV", "XV"), home="Trung ương")
    assert str(claim.since) == "2024-04-01"


def test_agency_of_a_region() -> None:
    """An agency called after a province of long ago is that of a region; a committee stays that of the province."""
    content = "Bà Lý Thị Na, Cục trưởng Cục Hải quan Hà Nam Ninh, bị bắt.\n"
    content += "Cụ Ngô Văn Ổi, nguyên Bí thư Tỉnh ủy Hà Nam Ninh, vui."
    assert [claim.body for claim in offices(content, home="Hà Nam")] == [
        "Cục Hải quan Hà Nam Ninh",
        "Tỉnh ủy Hà Nam Ninh",
    ]


LIFE = (
    "Ông Ngô Văn Ổi quê ở Lục Nam.\nTháng 5/2012, ông được bổ nhiệm giữ chức Giám đốc Sở Y tế.\n"
    "Sau khi tỉnh nhập các sở, {}.\n{}ông được bầu làm Bí thư Huyện ủy Lục Nam."
)


@pytest.mark.parametrize(
    ("told", "status", "as_of"),
    [
        ("ông Ổi làm Giám đốc Sở Nội vụ", "former", "2024-05-18"),
        ("ông Ổi được bổ nhiệm làm Giám đốc Sở Nội vụ", "started", "None"),
    ],
)
def test_post_told_between_dated_ones(told: str, status: str, as_of: str) -> None:
    """A post without a day, told between two passages that open with days of a past, is of that past."""
    claims = {claim.body: claim for claim in offices(LIFE.format(told, "Tháng 8/2015, "))}
    claim = claims["Sở Nội vụ tỉnh Bắc Giang"]
    assert (claim.status.value, str(claim.as_of), claim.since) == (status, as_of, None)


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        ("ông Ổi làm Giám đốc Sở Nội vụ", ""),  # nothing dated follows
        ("ông Ổi làm Giám đốc Sở Nội vụ", "Tháng 8/2011, "),  # not in their order
        ("ông Ổi làm Giám đốc Sở Nội vụ", "Ngày 16/5/2024, "),  # the news follows
        ("hiện nay ông Ổi làm Giám đốc Sở Nội vụ", "Tháng 8/2015, "),
    ],
)
def test_post_still_held_behind_a_dated_one(told: str, behind: str) -> None:
    """Behind a dated passage alone, or where it is said to be held now, an undated post is current."""
    claims = {claim.body: claim for claim in offices(LIFE.format(told, behind))}
    assert claims["Sở Nội vụ tỉnh Bắc Giang"].status.value == "current"


def test_day_of_the_next_post() -> None:
    """The day "trước khi" leads is that of the next post, not the first day of the one before it."""
    (claim,) = offices("Trước khi trở thành trợ lý vào tháng 8/2019, ông Ngô Văn Ổi là Giám đốc Sở Y tế.")
    assert (claim.status.value, claim.since) == ("former", None)
