"""Days from which a decision counts, and the day of news that only tells a decision."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import read

pytestmark = pytest.mark.nlp


def started(content: str) -> set[tuple[str, str, str]]:
    """Return role, status and since of every office claim."""
    return {(o.role, str(o.status), str(o.since)) for o in read(content).offices}


@pytest.mark.parametrize("day", ["từ ngày 1/7", "từ 1/7/2019", "kể từ ngày 1-7"])
def test_a_first_day_without_ke_counts_before_the_day_of_the_news(day: str) -> None:
    """ "làm Giám đốc Sở Y tế từ ngày 1/7", told on 19 June, starts on 1 July."""
    content = f"Ngày 19/6, UBND tỉnh bổ nhiệm ông Đinh Công Quýt làm Giám đốc Sở Y tế {day}."
    assert ("Giám đốc", "started", "2019-07-01") in started(content)


def test_the_plan_in_the_name_of_a_department_decides_nothing() -> None:
    """ "Sở Kế hoạch và Đầu tư nghỉ hưu từ ngày 1/6" is the day of leaving, not that of a plan."""
    content = "Ngày 19/6, ông Đinh Công Quýt, Giám đốc Sở Kế hoạch và Đầu tư nghỉ hưu theo chế độ từ ngày 1-6-2019."
    ends = {(o.role, str(o.status), str(o.until)) for o in read(content).offices}
    assert ends == {("Giám đốc", "ended", "2019-06-01")}


def test_what_went_before_a_decision_does_not_date_the_news() -> None:
    """The lead tells a decision of 18 June; the search of 9 May behind it is no day of the offices named beside."""
    content = (
        "Chủ tịch UBND tỉnh vừa ký Quyết định số 12/QĐ-UBND ngày 18/6/2019 kỷ luật ông Đinh Công Quýt, Giám đốc "
        "Sở Y tế.\n"
        "Ngày 9/5, công an khám nhà ông."
    )
    assert [str(o.as_of) for o in read(content).offices if o.role == "Giám đốc"] == ["2019-06-18"]


@pytest.mark.parametrize("words", ["100 năm sau", "9999999999 ngày sau", "99999 tháng sau đó", "999999 ngày trước"])
def test_days_counted_beyond_all_years_are_none(words: str) -> None:
    """What lies a century or an age away dates nothing, and breaks nothing."""
    content = f"Ngày 19/6, UBND tỉnh họp. {words}, ông Đinh Công Quýt, Giám đốc Sở Y tế, phát biểu."
    assert [str(o.as_of) for o in read(content).offices] == ["2019-06-19"]


@pytest.mark.parametrize(
    "told",
    [
        "Ông Đinh Công Quýt được điều động giữ chức Giám đốc Sở Y tế kể từ ngày 1/7/2019.",
        "Theo quyết định, ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế từ ngày 1/7/2019, thời hạn 5 năm.",
        "Quyết định bổ nhiệm ông Đinh Công Quýt làm Giám đốc Sở Y tế có hiệu lực từ ngày 1/7.",
    ],
)
def test_the_day_in_force_counts_where_the_decision_is_told_first(told: str) -> None:
    """What was announced on 19 June and begins on 1 July begins then, though a later sentence says so."""
    news = "Sáng 19/6, UBND tỉnh công bố quyết định bổ nhiệm ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế."
    assert started(f"{news}\n{told}") == {("Giám đốc", "started", "2019-07-01")}


def test_an_end_in_force_later_than_announced() -> None:
    """An end announced on 19 June and in force from 1 July is of that day; one of last year is another story."""
    news = "Sáng 19/6, Tỉnh ủy công bố quyết định cho bà Lê Thị Mận thôi giữ chức Giám đốc Sở Y tế."
    (end,) = read(f"{news}\nBà Mận thôi giữ chức Giám đốc Sở Y tế kể từ ngày 1/7/2019.").offices
    assert (str(end.status), str(end.until)) == ("ended", "2019-07-01")


@pytest.mark.parametrize(
    "told",
    [
        "Bà Lý Thị Na (Giám đốc Sở Y tế từ năm 2015) đã có quyết định nghỉ hưu từ ngày 1/7.",
        "Bà Lý Thị Na, Giám đốc Sở Y tế (từ năm 2015), nghỉ hưu từ ngày 1/7.",
        "Bà Lý Thị Na, Giám đốc Sở Y tế từ năm 2015, được điều động giữ chức Bí thư Huyện ủy Lục Nam từ ngày 1/7.",
    ],
)
def test_the_first_day_beside_a_title_is_no_day_of_leaving(told: str) -> None:
    """The day right behind the title tells when it began, the one behind the verb when it ended."""
    ended = [o for o in read(told).offices if o.role == "Giám đốc"]
    assert [(str(o.status), str(o.since), str(o.until)) for o in ended] == [("ended", "2015", "2019-07-01")]


@pytest.mark.parametrize("day", ["kể từ ngày ký (20/6/2019)", "từ ngày ký ban hành 20/6", "từ hôm nay (20/6)"])
def test_a_decision_in_force_from_its_signing(day: str) -> None:
    """ "Quyết định có hiệu lực kể từ ngày ký (20/6)" dates what the sentence before it begins."""
    content = f"Chủ tịch UBND tỉnh bổ nhiệm ông Đinh Công Quýt làm Giám đốc Sở Y tế. Quyết định có hiệu lực {day}."
    assert started(content) == {("Giám đốc", "started", "2019-06-20")}


def test_a_decision_told_to_be_in_force_by_somebody_else() -> None:
    """ "nguồn tin xác nhận quyết định nêu trên có hiệu lực từ 20/6" dates the move told before."""
    told = "Chủ tịch UBND tỉnh bổ nhiệm ông Đinh Công Quýt làm Giám đốc Sở Y tế."
    assert started(f"{told} Sáng 22/6, báo Sông Quê cho biết quyết định nêu trên có hiệu lực từ 20/6.") == {
        ("Giám đốc", "started", "2019-06-20")
    }


def test_the_day_in_force_of_decisions_told_before_another_authority_acts() -> None:
    """Behind "Các quyết định có hiệu lực từ 1/7" a decision with a day of its own begins on that day."""
    told = (
        "Chiều 19/6, Bộ Y tế trao các quyết định. Bà Lê Thị Mận được bổ nhiệm làm Giám đốc Bệnh viện Sông Quê. "
        "Các quyết định có hiệu lực từ 1/7/2019.\nCũng trong ngày 19/6, Chủ tịch UBND tỉnh đã ký quyết định bổ nhiệm "
        "ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế."
    )
    days = {(o.body, str(o.as_of)) for o in read(told).offices if str(o.status) == "started"}
    assert days == {("Bệnh viện Sông Quê", "2019-07-01"), ("Sở Y tế tỉnh Bắc Giang", "2019-06-19")}


@pytest.mark.parametrize("told", ["Cả hai đồng chí nhận nhiệm vụ từ 1/7.", "Hai ông nhận công tác từ ngày 1/7/2019."])
def test_the_day_on_which_those_moved_take_up_their_posts(told: str) -> None:
    """ "Cả 2 đồng chí nhận nhiệm vụ từ 1/7" is the first day of the posts told before it."""
    content = f"Ngày 19/6, Tỉnh ủy điều động ông Đinh Công Quýt giữ chức Bí thư Huyện ủy Lạng Giang. {told}"
    assert started(content) == {("Bí thư", "started", "2019-07-01")}


def test_two_decisions_in_force_are_those_of_their_paragraph() -> None:
    """ "Hai quyết định có hiệu lực từ 15/6" of a last item does not date what the article opened with."""
    content = (
        "Chiều 19/6, Bộ Quốc phòng bổ nhiệm ông Ninh Văn Quý giữ chức Giám đốc Sở Y tế.\nÔng quê ở Lục Nam.\n"
        "Sở có 900 y, bác sĩ.\nNgành mong ông thành công.\n* Ngày 8/6, UBND tỉnh bổ nhiệm bà Lê Thị Mận giữ "
        "chức Giám đốc Sở Nội vụ. Hai quyết định có hiệu lực từ ngày 15/6."
    )
    assert {(o.body, str(o.since)) for o in read(content).offices} == {
        ("Sở Y tế tỉnh Bắc Giang", "2019-06-19"),
        ("Sở Nội vụ tỉnh Bắc Giang", "2019-06-15"),
    }


def test_a_decision_named_shortly_is_announced_later() -> None:
    """ "(QĐ số 12, cũng ký ngày 8/6)" is the day of the paper, not that of the ceremony."""
    content = (
        "Ngày 19/6, Sở Nội vụ tổ chức lễ công bố các quyết định về cán bộ.\nTheo đó, UBND tỉnh bổ nhiệm bà Lê Thị Mận "
        "giữ chức Giám đốc Sở Y tế (QĐ số 12, cũng ký ngày 8/6)."
    )
    assert started(content) == {("Giám đốc", "started", "2019-06-19")}
