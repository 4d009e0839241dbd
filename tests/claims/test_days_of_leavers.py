"""Days of those who leave, each his own; "from that day on"; spans of parts of years."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MAN, WOMAN, THIRD = "Đinh Công Quýt", "Lê Thị Mận", "Ngô Văn Ổi"
VOTE = "Ngày 18/7, HĐND tỉnh Bắc Giang tổ chức kỳ họp thứ 9."


def days(content: str, published: str | None = "2019-07-20") -> set[tuple[str, str, str, str, str]]:
    """Return person, role, as_of, since and until of every office claim."""
    text = make_text(content, published=published, home="Bắc Giang")
    told = extract_claims(text, find_mentions(text)).offices
    return {(one.person, one.role, str(one.as_of), str(one.since), str(one.until)) for one in told}


def span(content: str, published: str | None = "2019-07-20") -> tuple[str, str, str]:
    """Return status, since and until of the only office claim."""
    text = make_text(content, published=published, home="Bắc Giang")
    (one,) = extract_claims(text, find_mentions(text)).offices
    return one.status.value, str(one.since), str(one.until)


def test_a_day_of_retirement_is_of_whom_it_stands_behind() -> None:
    """Of two relieved by one vote only the one whose bracket tells a day left on it."""
    told = days(
        f"{VOTE} Kỳ họp đã miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông {MAN} (chuyển công tác) và bà {WOMAN} "
        "(nghỉ hưu từ ngày 1/6/2019)."
    )
    assert told == {
        (MAN, "Ủy viên", "2019-07-18", "None", "2019-07-18"),
        (WOMAN, "Ủy viên", "2019-06-01", "None", "2019-06-01"),
    }


def test_each_of_a_list_leaves_on_his_own_day() -> None:
    """Names that signs part have a day each; one without is told for the vote's."""
    told = days(
        f"Ngày 18/7, HĐND huyện Lục Nam miễn nhiệm chức danh Ủy viên UBND huyện đối với các ông, bà: {MAN}, Trưởng "
        f"Công an huyện (điều động từ ngày 15/6); {WOMAN}, Trưởng phòng Nội vụ (nghỉ hưu từ ngày 1/7); {THIRD}, Chánh "
        "Thanh tra huyện."
    )
    assert {one for one in told if one[1] == "Ủy viên"} == {
        (MAN, "Ủy viên", "2019-06-15", "None", "2019-06-15"),
        (WOMAN, "Ủy viên", "2019-07-01", "None", "2019-07-01"),
        (THIRD, "Ủy viên", "2019-07-18", "None", "2019-07-18"),
    }


def test_the_reason_of_leaving_dates_the_next_office() -> None:
    """ "lý do: được bổ nhiệm làm T từ 1/7" is no day of the vote that relieves."""
    told = days(
        f"{VOTE} Kỳ họp đã miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh đối với bà {WOMAN}; lý do: được bổ nhiệm làm "
        "Giám đốc Sở Tư pháp từ ngày 1/7/2019."
    )
    assert (WOMAN, "Phó Chủ tịch", "2019-07-18", "None", "2019-07-18") in told


@pytest.mark.parametrize("since", ["Cũng từ ngày này", "Kể từ ngày trên", "Từ chính ngày đó"])
def test_from_that_day_on_begins_the_next_office(since: str) -> None:
    """The first day told last is that from which the next one holds office."""
    told = days(
        f"Ông {MAN} thôi giữ chức Giám đốc Sở Y tế từ ngày 1/7/2019. {since}, bà {WOMAN} được bổ nhiệm giữ chức "
        "Giám đốc Sở Y tế."
    )
    assert (WOMAN, "Giám đốc", "2019-07-01", "2019-07-01", "None") in told


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("Từ cuối năm 2012 đến đầu năm 2016, ông {} là {}", "2012", "2016"),
        ("Đầu năm 2012 đến giữa năm 2016, ông {} giữ chức {}", "2012", "2016"),
        ("Những năm 2012 đến 2016, ông {} làm {}", "2012", "2016"),
        ("Trong thời gian năm 2012 đến tháng 6/2016, ông {} làm {}", "2012", "2016-06"),
        ("Ông {} làm {} suốt từ năm 2012 cho tới cuối năm 2016", "2012", "2016"),
        ("Từ 2012 đến khi nghỉ hưu vào năm 2016, ông {} là {}", "2012", "2016"),
    ],
)
def test_parts_of_years_bound_a_span(words: str, since: str, until: str) -> None:
    """ "cuối năm", "đầu năm" and "những năm" tell of a span as "từ năm … đến năm" does."""
    assert span(words.format(MAN, "Giám đốc Sở Y tế tỉnh Bắc Giang") + ".") == ("former", since, until)


@pytest.mark.parametrize(
    ("years", "told"),
    [
        ("Thời kỳ 2005 - 2010", ("former", "2005", "2010")),
        ("Từ năm 2005 đến năm 2010", ("former", "2005", "2010")),
        ("Giai đoạn 2015 - 2020", ("current", "None", "None")),
    ],
)
def test_years_that_open_a_sentence_date_who_held_the_office(years: str, told: tuple[str, str, str]) -> None:
    """ "Thời kỳ 2005 - 2010, Bí thư là ông Quýt" tells when; years that still run tell no end."""
    assert span(f"{years}, Bí thư Huyện ủy Lục Nam là ông {MAN}.") == told


def test_years_of_a_former_office_count_without_a_day_of_publication() -> None:
    """ "cựu Chủ tịch … giai đoạn 2006 - 2011" tells since and until in an article of no year; "Chủ tịch" does not."""
    words = f"Ông {MAN}, {{}} UBND tỉnh Bắc Giang giai đoạn 2006 - 2011, kể lại."
    assert span(words.format("cựu Chủ tịch"), None) == ("former", "2006", "2011")
    assert span(words.format("Chủ tịch"), None) == ("current", "None", "None")


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("từ 2011, Bí thư Huyện ủy Tân Yên từ 2015", "former"),
        ("tháng 1/2011, Giám đốc Sở Y tế tháng 11/2015", "former"),
        ("từ năm 2011 rồi là Trưởng Ban Dân vận Tỉnh ủy từ năm 2015", "former"),
        ("từ năm 2011, Ủy viên Ban Thường vụ Tỉnh ủy từ năm 2015", "current"),  # a seat is held beside it
        ("từ năm 2011, được tặng huân chương năm 2015", "current"),
    ],
)
def test_a_later_post_behind_leaves_the_first(behind: str, status: str) -> None:
    """Posts told with a day each were held one behind the other, though the later ones are not all read."""
    text = make_text(f"Ông {MAN} làm Chủ tịch UBND huyện Lục Nam {behind}.", published="2019-07-20", home="Bắc Giang")
    first = extract_claims(text, find_mentions(text)).offices[0]
    assert (first.role, first.status.value, str(first.since)[:4]) == ("Chủ tịch", status, "2011")


@pytest.mark.parametrize("mark", [" trong thời hạn 5 năm, từ", ". Thời hạn bổ nhiệm 5 năm, từ ngày"])
def test_the_time_of_an_appointment_begins_on_its_first_day(mark: str) -> None:
    """ "Thời hạn 5 năm, từ D1 đến D2" tells when the office begins, and no end of it."""
    told = days(f"Theo đó, bổ nhiệm ông {MAN} giữ chức Giám đốc Sở Y tế{mark} 15/7/2019 đến 15/7/2024.")
    assert told == {(MAN, "Giám đốc", "2019-07-15", "2019-07-15", "None")}


def test_a_decision_received_on_a_day_counts_from_it() -> None:
    """ "nhận quyết định nghỉ hưu vào ngày 1/6" tells of the day of handing over, whatever the lead tells next."""
    told = days(f"Ông {MAN} nhận quyết định nghỉ hưu vào ngày 1/6, thôi giữ chức Giám đốc Sở Y tế. Ngày 5/6, chợ mở.")
    assert told == {(MAN, "Giám đốc", "2019-06-01", "None", "2019-06-01")}


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Thực hiện Nghị quyết về sắp xếp các sở có hiệu lực từ 1/7/2019, ngày 18/7", "2019-07-18"),
        ("Theo nghị quyết của HĐND tỉnh có hiệu lực từ ngày 15/7", "2019-07-15"),  # the vote that relieves him
    ],
)
def test_the_first_day_of_what_holds_for_all_relieves_nobody(opening: str, day: str) -> None:
    """A resolution that is carried out takes effect for all; the one that relieves somebody does for him."""
    told = days(f"{opening}, ông {MAN} thôi giữ chức Phó Chủ tịch UBND tỉnh Bắc Giang.")
    assert told == {(MAN, "Phó Chủ tịch", day, "None", day)}


def test_the_day_on_which_somebody_was_moved_is_not_that_of_the_vote_behind_it() -> None:
    """A bracket tells since when he serves elsewhere; the seat ends by the vote of the day reported."""
    told = days(
        f"{VOTE} Kỳ họp đã miễn nhiệm Ủy viên UBND tỉnh đối với ông {MAN}, nguyên Giám đốc Sở Y tế (được điều động giữ "
        "chức Bí thư Huyện ủy Lục Nam từ ngày 1/6)."
    )
    assert {(role, day) for _, role, day, _, _ in told if role != "Giám đốc"} == {
        ("Ủy viên", "2019-07-18"),
        ("Bí thư", "2019-06-01"),
    }


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (f"Đại tá {MAN} nghỉ hưu từ ngày 1/8; bà {WOMAN} được bổ nhiệm giữ chức Giám đốc Sở Y tế.", "2019-07-18"),
        (
            f"Ông {MAN} giữ chức Giám đốc Sở Nội vụ từ ngày 1/8; bà {WOMAN} được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
            "2019-07-18",
        ),
        (
            f"Từ ngày 1/8, ông {MAN} giữ chức Giám đốc Sở Nội vụ; bà {WOMAN} được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
            "2019-08-01",
        ),
    ],
)
def test_the_first_day_of_a_clause_is_not_that_of_the_next(told: str, day: str) -> None:
    """One at the head of the sentence is of all its clauses, one behind an office of that office."""
    found = days(f"Ngày 18/7, Tỉnh ủy Bắc Giang trao quyết định. {told}")
    assert {as_of for person, _, as_of, _, _ in found if person == WOMAN} == {day}


@pytest.mark.parametrize(
    "led", ["3 đồng chí nghỉ hưu kể từ ngày 1/8/2019, gồm", "Tỉnh ủy cho nghỉ hưu từ 1/8/2019 các ông, bà"]
)
def test_a_day_before_a_list_is_that_of_all_who_leave(led: str) -> None:
    """ "… nghỉ hưu kể từ ngày 1/8, gồm: A; B; C" is no day of A alone."""
    told = days(
        f"Ngày 18/7, Tỉnh ủy Bắc Giang công bố quyết định. Theo đó, {led}: {MAN}, Giám đốc Sở Y tế; {WOMAN}, Phó "
        f"Trưởng ban Dân vận Tỉnh ủy; {THIRD}, Giám đốc Sở Nội vụ."
    )
    assert {(one[0], one[2], one[4]) for one in told} == {
        (who, "2019-08-01", "2019-08-01") for who in (MAN, WOMAN, THIRD)
    }


def test_those_moved_in_a_list_leave_on_the_day_before_it() -> None:
    """Whoever hands over the decisions is named before it, too."""
    told = days(
        f"Chiều 18/7, ông Đinh Văn Mão trao quyết định điều động có hiệu lực từ 1/8 cho các cá nhân: bà {WOMAN}, Giám "
        f"đốc Sở Y tế giữ chức Bí thư Huyện ủy Lục Nam; ông {MAN}, Giám đốc Sở Nội vụ giữ chức Bí thư Huyện ủy Tân Yên."
    )
    assert {one[2] for one in told} == {"2019-08-01"}


@pytest.mark.parametrize(("two", "day"), [("hai ngày 19/7 và 20/7", "2019-07-20"), ("ngày 17 và 18/7", "2019-07-17")])
def test_what_begins_at_a_meeting_of_two_days(two: str, day: str) -> None:
    """The day for which it is told is its first one, too."""
    told = days(
        f"Trong {two}, Đảng bộ xã Mai Sơn tổ chức đại hội.\nDân vui.\nÔng {MAN} được bầu làm Bí thư Đảng ủy xã."
    )
    assert told == {(MAN, "Bí thư", day, day, "None")}


def test_the_year_of_birth_of_whom_an_assembly_elects() -> None:
    """ "Đại tá A (1971), Giám đốc Sở Y tế" begins nothing in 1971."""
    told = days(f"{VOTE} Kỳ họp bầu ông {MAN} (1971), Giám đốc Sở Y tế, giữ chức Phó Chủ tịch UBND tỉnh.")
    assert {one[2] for one in told} == {"2019-07-18"}


def test_a_leaving_goes_on_with_the_day_of_the_sentence_before() -> None:
    """It ends on that day, though the article's news is of another."""
    told = days(
        "Sáng 18/7, huyện Lục Nam mở chợ.\nDân vui.\nNgày 12/7, Huyện ủy Lục Nam họp.\n"
        f"Theo đó, ông {MAN} thôi giữ chức Bí thư Huyện ủy Lục Nam."
    )
    assert {(one[0], one[2], one[4]) for one in told} == {(MAN, "2019-07-12", "2019-07-12")}
