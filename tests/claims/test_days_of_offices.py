"""For which day an office is told that stands beside an event, what is said, or another passage."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

LEAD = "Sáng 19/7, Tỉnh ủy Bắc Giang họp.\n"
QUY = "ông Ninh Văn Quý, Giám đốc Sở Y tế"


def as_of(content: str, *, published: str = "2019-07-20") -> str:
    """Return the day for which the one office of an article of Bắc Giang is told."""
    text = make_text(content, published=published, home="Bắc Giang")
    (found,) = {str(claim.as_of or "") for claim in extract_claims(text, find_mentions(text)).offices}
    return found


@pytest.mark.parametrize(
    ("content", "day"),
    [
        (f"Đến ngày 12/7, {QUY[0].upper()}{QUY[1:]} cũng lên tiếng.", "2019-07-12"),
        (f"Đến ngày 12/7, toàn tỉnh có 30 ca. Theo {QUY}, dịch sẽ giảm.", "2019-07-19"),
        (f"{QUY[0].upper()}{QUY[1:]}, được thông báo bị bắt vào ngày 24/1.", "2019-01-24"),
        (f"{QUY[0].upper()}{QUY[1:]}, nói với báo giới vào ngày 16/7.", "2019-07-16"),
        (f"{QUY[0].upper()}{QUY[1:]}, nói với báo giới, ngày 16/7 có mưa.", "2019-07-19"),
        (f"Hồi năm ngoái, {QUY}, đã đến xã này.", "2018"),
        (f"{QUY[0].upper()}{QUY[1:]}, nhận hoa trong buổi lễ khánh thành ngày 21/1/2009 tại huyện.", "2009-01-21"),
        (f"{QUY[0].upper()}{QUY[1:]}, nhắc vụ cháy ngày 21/1/2009 tại huyện.", "2019-07-19"),
    ],
)
def test_own_day(content: str, day: str) -> None:
    """A day that tells when somebody did or said it dates his office, one of what he speaks of does not."""
    assert as_of(LEAD + content) == day


def test_acting_heads_stand_beside_the_news() -> None:
    """The year of a report dates no acting head (rule dating.said holds for them too)."""
    content = (
        "Sáng 19/7, tại buổi họp về tình hình 6 tháng đầu năm 2019, ông Ninh Văn Quý, quyền Giám đốc Sở Y tế, trả lời."
    )
    assert as_of(content) == "2019-07-19"


@pytest.mark.parametrize(
    "opening", ["Dự có Giám đốc Sở Y tế Ninh Văn Quý.", "Tại ngày hội, Giám đốc Sở Y tế Ninh Văn Quý tặng quà."]
)
def test_who_was_there_goes_on_with_the_passage_before(opening: str) -> None:
    """A paragraph of who was present has the day that opens the one before it."""
    assert as_of(f"{LEAD}Chiều 17/7, xã Tân Mộc mở ngày hội.\n{opening}") == "2019-07-17"


def test_a_star_opens_a_section() -> None:
    """What stands behind "* Chiều 17/7, …" is of that day, though no other section is marked."""
    told = "Ban vận động mở ngày hội.\n* Chiều 17/7, xã Tân Mộc mở ngày hội.\nMưa to.\n"
    assert as_of(f"{told}Ông Ninh Văn Quý, Giám đốc Sở Y tế, tặng quà.") == "2019-07-17"


def test_who_is_quoted_speaks_on_the_day_of_the_news() -> None:
    """The older day of what led to it, told before, is none of his."""
    told = "Hôm 12/7, cả huyện bị mất điện. Giám đốc Sở Y tế Ninh Văn Quý cho biết bệnh viện vẫn mở cửa."
    assert as_of(f"{LEAD}Mưa to.\n{told}") == "2019-07-19"


@pytest.mark.parametrize(("between", "day"), [("", "2019-07-12"), ("Mưa to. ", "2019-07-19")])
def test_what_went_before_dates_the_next_sentence_at_most(between: str, day: str) -> None:
    """Behind "Trước đó, hôm 12/7, …" the news goes on after a sentence."""
    told = f"Trước đó, hôm 12/7, cả huyện bị mất điện. {between}Giám đốc Sở Y tế Ninh Văn Quý thăm bệnh viện."
    assert as_of(f"{LEAD}{told}") == day


def spans(content: str) -> set[tuple[str, str, str, str, str]]:
    """Return role, status, as_of, since and until of the offices of an article of Bắc Giang."""
    text = make_text(content, published="2019-07-20", home="Bắc Giang")
    days = ((one, one.as_of, one.since, one.until) for one in extract_claims(text, find_mentions(text)).offices)
    return {(one.role, one.status.value, *(str(day or "") for day in told)) for one, *told in days}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "Từ năm 2011 đến năm 2016, Phó Bí thư Huyện ủy Lục Nam Ngô Văn Quý kiêm Giám đốc Sở Y tế.",
            {("Phó Bí thư", "current", "", "", ""), ("Giám đốc", "former", "2019-07-20", "2011", "2016")},
        ),
        (
            "Rời quân ngũ, giai đoạn 2004 - 2007, ông Ngô Văn Quý là Giám đốc Sở Y tế.",
            {("Giám đốc", "former", "2019-07-20", "2004", "2007")},
        ),
        (
            "Ông Ngô Văn Quý là Ủy viên Trung ương Đảng hai khóa 10 và 11 (từ năm 2006-năm 2016).",
            {("Ủy viên", "former", "2019-07-20", "2006", "2016")},
        ),
        (
            "Ông Ngô Văn Quý là Ủy viên Trung ương Đảng khóa 11 (2011-2016).",
            {("Ủy viên", "former", "2019-07-20", "", "")},
        ),
        ("Từ năm 2011 đến năm 2016, Giám đốc Sở Y tế Ngô Văn Quý đã ký sai.", {("Giám đốc", "current", "", "", "")}),
        (
            "Giám đốc Sở Y tế Ngô Văn Quý cho biết từ năm 2011 đến năm 2016 có dịch.",
            {("Giám đốc", "current", "2019-07-20", "", "")},
        ),
    ],
)
def test_years_that_open_a_clause(content: str, told: set[tuple[str, str, str, str, str]]) -> None:
    """They are those of the office that a verb gives, not of the one beside the name (rule dating.years)."""
    assert spans(content) == told
