"""Offices that a sentence gives to nobody it names, or to nobody who holds them now."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text
from tests.claims.test_left_and_risen import HEALTH, claims, spans

HEAD = ("Ngô Văn Ổi", "Giám đốc")


def one(content: str) -> OfficeClaim:
    """Return the only office claim of a text."""
    (claim,) = claims(content).values()
    return claim


def test_a_name_that_is_read_as_nobodys() -> None:
    """What somebody leaves whose name no list knows is not left by whom the sentence before names."""
    content = "Thứ trưởng Bộ Y tế Ngô Văn Ổi cho biết. Cam Bưởi Vlogs thôi ủy viên Ban Thường vụ Tỉnh ủy Bắc Giang."
    assert set(claims(content)) == {("Ngô Văn Ổi", "Thứ trưởng")}


def test_a_state_that_holds_a_chair() -> None:
    """ "trong thời gian Lào đảm nhiệm cương vị T" says nothing of whom the sentence names."""
    content = "Thủ tướng Ngô Văn Ổi đến dự trong thời gian Lào đảm nhiệm cương vị Chủ tịch ASEAN."
    assert set(claims(content)) == {("Ngô Văn Ổi", "Thủ tướng")}


def test_what_two_do_together() -> None:
    """ "P, lúc này là T, đã cùng với P2 …" gives P2 no office."""
    content = "Ông Ngô Văn Ổi lúc này là Giám đốc Sở Y tế đã cùng với Lý Văn Na lập hồ sơ."
    assert set(claims(content)) == {HEAD}


def test_who_is_left_out_of_those_who_lost_all() -> None:
    """ "Trừ ông P (T), các ông … mất tất cả chức vụ": P lost nothing by it."""
    content = (
        "Trừ ông Ngô Văn Ổi (Ủy viên Ban Thường vụ Tỉnh ủy), các ông Lý Văn Na (Ủy viên Ban Thường vụ Tỉnh ủy), "
        "Đỗ Văn Mít (Giám đốc Sở Y tế) mất tất cả chức vụ."
    )
    found = {person: str(claim.status) for (person, _), claim in claims(content).items()}
    assert found == {"Ngô Văn Ổi": "current", "Lý Văn Na": "ended", "Đỗ Văn Mít": "ended"}


def test_years_of_a_deed_are_none_of_the_office() -> None:
    """Years before "P, khi đó là T" are those of what he did (rule event.then)."""
    content = "Từ năm 2010 đến năm 2012, Lý Văn Na cùng ông Ngô Văn Ổi, khi đó là Giám đốc Sở Y tế, đã ký."
    assert spans(content)[HEAD] == ("former", "", "")


def test_the_day_of_a_founding() -> None:
    """A company founded "vào ngày …", which somebody heads, has him since no day that is told."""
    found = one("Công ty thành lập vào ngày 14/2/2012, do ông Ngô Văn Ổi làm Giám đốc Công ty Nước sạch Bắc Giang.")
    assert (str(found.status), found.since) == ("current", None)


def test_years_behind_their_number() -> None:
    """A number of years may stand between an office and its span."""
    found = spans("Ông Ngô Văn Ổi từng là Giám đốc Sở Y tế trong 12 năm, giai đoạn 2003 - 2015.")
    assert found[HEAD] == ("former", "2003", "2015")


def test_acting_since() -> None:
    """When somebody began to act may be told in another sentence than that he does."""
    content = (
        "Hiện ông Ngô Văn Ổi đang giữ quyền Giám đốc Sở Y tế. "
        "Ông Ngô Văn Ổi giữ quyền Giám đốc Sở Y tế bắt đầu từ ngày 21/3."
    )
    found = one(content)
    assert (str(found.status), found.body, str(found.since)[5:]) == ("acting", HEALTH, "03-21")


def test_those_under_somebody() -> None:
    """ "cùng nhân viên dưới quyền là T P2" tells of P2's office alone, and of no acting one."""
    found = claims("Bắt ông Lý Văn Na cùng nhân viên dưới quyền là Giám đốc Sở Y tế Ngô Văn Ổi.")
    assert {key: str(claim.status) for key, claim in found.items()} == {HEAD: "current"}


def test_what_may_come_and_what_tells_a_time() -> None:
    """ "việc P lên làm T có thể …" and "trong năm đầu tiên P nhậm chức T" tell of no beginning."""
    assert claims("Việc ông Ngô Văn Ổi lên làm Giám đốc Sở Y tế có thể gây tranh cãi.") == {}
    assert claims("Chương trình bầu Giám đốc Sở Y tế với ông Ngô Văn Ổi đã có.") == {}
    told = "Trong năm đầu tiên ông Ngô Văn Ổi nhậm chức Giám đốc Sở Y tế, sở giảm nợ."
    assert all(claim.status.value == "current" for claim in claims(told).values())


def test_an_office_of_today_beside_one_of_then() -> None:
    """ "Năm 2015, T P (khi ấy đang là T2)": T is that of the article's day."""
    found = claims("Tháng 7/2015, Giám đốc Sở Y tế Ngô Văn Ổi (khi ấy đang là Bí thư Huyện ủy Lục Nam) thăm xã.")
    assert str(found[HEAD].as_of) != "2015-07"
    assert str(found[("Ngô Văn Ổi", "Bí thư")].status) == "former"


def test_offices_of_an_era_and_no_longer_held() -> None:
    """ "P, T dưới thời T2 P2" was held then; "không còn là T" leaves it."""
    found = claims("Ông Ngô Văn Ổi, Giám đốc Sở Y tế dưới thời Chủ tịch UBND tỉnh Lý Văn Na, dự.")
    assert str(found[HEAD].status) == "former"
    left = one("Từ ngày 3/4, ông Ngô Văn Ổi không còn là Giám đốc Sở Y tế.")
    assert (str(left.status), str(left.until)[5:]) == ("ended", "04-03")
    assert claims("Ông Ngô Văn Ổi sẽ không còn là Giám đốc Sở Y tế.") == {}


def test_a_seat_for_five_terms_until_now() -> None:
    """ "liên tục 5 khóa (từ khóa XI, tháng 5.2002 đến nay)" lasts."""
    found = one("Ông Ngô Văn Ổi là Đại biểu Quốc hội liên tục 5 khóa (từ khóa XI, tháng 5.2002 đến nay).")
    assert str(found.status) == "current"


def test_years_told_in_passing() -> None:
    """What is said of a past office beside the name takes the years that a sentence of the life prints."""
    content = (
        "Ông Ngô Văn Ổi, cựu Giám đốc Sở Y tế, dự. "
        "Ông Ngô Văn Ổi từng giữ chúc Giám đốc Sở Y tế (tháng 5/2013-tháng 4/2018)."
    )
    assert spans(content)[HEAD] == ("former", "2013-05", "2018-04")


def test_an_association_led_by_who_has_left() -> None:
    """ "nguyên T - Phó Chủ tịch Tổng hội …" leads the association now."""
    found = claims("Ông Ngô Văn Ổi, nguyên Giám đốc Sở Y tế - Phó Chủ tịch Tổng hội Xây dựng Việt Nam, nói.")
    assert str(found[("Ngô Văn Ổi", "Phó Chủ tịch")].status) == "current"
    assert str(found[HEAD].status) == "former"


def test_an_office_kept_beside_one_left() -> None:
    """ "thôi chức vụ trong Đảng nhưng vẫn là T" holds T."""
    for left in ("thôi giữ", "không còn giữ"):
        found = one(f"Sau ngày 3/4, ông Ngô Văn Ổi {left} chức vụ trong Đảng nhưng vẫn là Giám đốc Sở Y tế.")
        assert str(found.status) == "current"


def test_an_end_told_with_the_years() -> None:
    """An office told as taken ends with the years that begin on that day."""
    content = (
        "Ông Ngô Văn Ổi là Giám đốc Sở Y tế từ tháng 6/1988 đến tháng 7/1991. "
        "Tháng 6/1988, ông được bầu làm Giám đốc Sở Y tế."
    )
    assert spans(content)[HEAD] == ("started", "1988-06", "1991-07")


def test_a_union_beside_another() -> None:
    """A body's name ends before "và phó chủ tịch …"."""
    content = "Ông Ngô Văn Ổi là giám đốc Công ty Sông Quê và phó chủ tịch Hội Nông dân tỉnh Bắc Giang."
    assert {claim.body for claim in claims(content).values()} == {"Công ty Sông Quê", "Hội Nông dân tỉnh Bắc Giang"}


def test_whom_somebody_succeeded() -> None:
    """ "làm T từ … đến …, kế nhiệm ông P2, người được xem là T" dates nothing of P2, who held it before."""
    content = (
        "Ông Lý Văn Na làm Giám đốc Sở Y tế từ tháng 6/1991 đến tháng 12/1997, kế nhiệm ông Ngô Văn Ổi, "
        "người được xem là Giám đốc Sở Y tế đầu tiên."
    )
    assert spans(content)[HEAD] == ("former", "", "")
    beside = claims("Ông Lý Văn Na kế nhiệm ông Ngô Văn Ổi, Giám đốc Sở Y tế.")
    assert str(beside[HEAD].status) == "former"
    to_come = claims("Ông Lý Văn Na sẽ kế nhiệm ông Ngô Văn Ổi, Giám đốc Sở Y tế.")
    assert str(to_come[HEAD].status) == "current"


def test_a_bracket_behind_two_terms() -> None:
    """ "Ủy viên … khóa XI, XII (từ 1/2016)": the bracket is the last term's, the line dates the seat."""
    content = "Ông Ngô Văn Ổi sinh năm 1962.\n3/2011 - 4/2018: Ủy viên Trung ương Đảng khóa XI, XII (từ 1/2016)."
    assert spans(content)[("Ngô Văn Ổi", "Ủy viên")] == ("former", "2011-03", "2018-04")


def test_a_deputy_who_rose() -> None:
    """Who leads a body is its deputy no more (rule settle.risen)."""
    found = claims("Ông Ngô Văn Ổi đảm nhận các chức vụ phó giám đốc, giám đốc Sở Y tế tỉnh Bắc Giang.")
    assert {role: str(claim.status) for (_, role), claim in found.items()} == {
        "Phó Giám đốc": "former",
        "Giám đốc": "current",
    }


def test_years_that_ended_of_an_undated_article() -> None:
    """Where publication is not told, a title beside the name does not outlive its printed years."""
    content = "Ông Ngô Văn Ổi là Giám đốc Sở Y tế tỉnh Bắc Giang từ năm 2009 đến 2016. Giám đốc Ngô Văn Ổi ký."
    text = make_text(content, published=None)
    (found,) = extract_claims(text, find_mentions(text)).offices
    assert (str(found.status), str(found.until)) == ("former", "2016")


@pytest.mark.parametrize("what", ["Giỗ Tổ Hùng Vương", "cuộc thi hát", "Lễ hội Đền Quê", "giải Sông Quê"])
def test_who_organises_a_feast(what: str) -> None:
    """ "Trưởng Ban Tổ chức cuộc thi" leads no committee of the party, and no feast is a person."""
    content = f"Ông Ngô Văn Ổi - Giám đốc Sở Y tế, Trưởng Ban Tổ chức {what} - dự."
    assert set(claims(content)) == {HEAD}


def test_two_dismissed_by_one_verb() -> None:
    """ "miễn nhiệm T1 P1 (ngày D1) và T2 P2 (ngày D2)" ends both, each on its day; who is told of further goes on."""
    both = claims(
        "HĐND bãi nhiệm Phó Chủ tịch UBND tỉnh Bắc Giang Lý Văn Na (ngày 21/3) "
        "và Giám đốc Sở Y tế Ngô Văn Ổi (ngày 2/4)."
    )
    assert {key: (str(c.status), str(c.until)[5:]) for key, c in both.items()} == {
        ("Lý Văn Na", "Phó Chủ tịch"): ("ended", "03-21"),
        HEAD: ("ended", "04-02"),
    }
    told = claims("HĐND bãi nhiệm Phó Chủ tịch UBND tỉnh Bắc Giang Lý Văn Na, Giám đốc Sở Y tế Ngô Văn Ổi cho biết.")
    assert str(told[HEAD].status) == "current"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("từng là Giám đốc Sở Y tế hai nhiệm kỳ, từ 2005 đến 2015.", ("former", "2005", "2015")),
        ("từng là Giám đốc Sở Y tế hai khóa liên tiếp (2005 - 2015).", ("former", "2005", "2015")),
        ("giữ chức Giám đốc Sở Y tế suốt 10 năm (2005-2015).", ("former", "2005", "2015")),
        ("làm Giám đốc Sở Y tế đến tháng 5/2010.", ("former", "", "2010-05")),
    ],
)
def test_years_counted_before_they_are_printed(told: str, expected: tuple[str, str, str]) -> None:
    """ "hai nhiệm kỳ, từ 2005 đến 2015" prints a tenure, "đến tháng 5/2010" its end."""
    assert spans(f"Ông Ngô Văn Ổi {told}")[HEAD] == expected
