"""Votes that are approved later, posts one behind the other, and who holds an office by now."""

from __future__ import annotations

import pytest

from tests.claims.test_days_aside import MAN, NEWS, THIRD, WOMAN, days


@pytest.mark.parametrize(
    "vote",
    [
        "Trước đó, ngày 2/7, tại kỳ họp thứ 11, HĐND tỉnh đã bầu ông với số phiếu cao.",
        "Việc bầu nêu trên được HĐND tỉnh tiến hành tại kỳ họp thứ 11, ngày 2/7.",
    ],
)
def test_what_is_approved_counts_from_the_vote(vote: str) -> None:
    """The approval of a vote confirms what began on the day of the vote."""
    told = days(
        "Thủ tướng Chính phủ vừa ký Quyết định số 15/QĐ-TTg ngày 14/7/2019 phê chuẩn kết quả bầu chức vụ Phó Chủ tịch "
        f"UBND tỉnh Bắc Giang đối với ông {MAN}. {vote}"
    )
    assert told == {(MAN, "Phó Chủ tịch", "2019-07-02", "2019-07-02", "None")}


def test_an_election_told_with_its_day_says_more_than_the_headline() -> None:
    """The congress closes on the 18th, its committee voted in the night of the 17th."""
    told = days(
        f"Ông {MAN} được bầu làm Bí thư Tỉnh ủy Bắc Giang\nChiều 18/7, đại hội bế mạc. Tại hội nghị lần thứ nhất, diễn "
        f"ra trong đêm 17/7, ông {MAN} trúng cử Bí thư Tỉnh ủy Bắc Giang."
    )
    assert told == {(MAN, "Bí thư", "2019-07-17", "2019-07-17", "None")}


def test_a_retirement_is_in_force_from_its_first_day() -> None:
    """The decision is handed over on the 18th; who gets it retires on the first of August."""
    told = days(
        f"Ngày 18/7, UBND tỉnh trao quyết định nghỉ hưu cho ông {MAN}, Phó Giám đốc Sở Y tế.\nBà {WOMAN}, Giám đốc Sở "
        f"Nội vụ, trao quyết định nghỉ hưu cho ông {MAN}, kể từ ngày 1/8/2019."
    )
    assert (MAN, "Phó Giám đốc", "2019-08-01", "None", "2019-08-01") in told


def test_an_undated_decision_of_the_past_dates_nothing() -> None:
    """What was decided beside an election at a plenum of old has no day."""
    told = days(
        f"{NEWS}\nHuyện có nhiều chợ.\nTỉnh có nhiều sông.\nTại Hội nghị Trung ương 8, ông {MAN} được bầu làm Ủy "
        f"viên Ủy ban Kiểm tra Trung ương.\nBan Bí thư cũng đã quyết định điều động ông {MAN}, Giám đốc Công an tỉnh "
        "Bắc Giang, đến công tác tại Ủy ban Kiểm tra Trung ương."
    )
    assert {one[2] for one in told} == {"None"}


def test_in_a_year_is_not_since_that_year() -> None:
    """ "Năm 2012 ông là T" tells one year of his time, "ông làm T" when it began."""
    told = days(f"{NEWS}\nNăm 2012 ông {MAN} là Giám đốc Sở Y tế. Tháng 5/2016, ông giữ chức Bí thư Huyện ủy Lục Nam.")
    assert {(one[1], one[3]) for one in told} == {("Giám đốc", "None"), ("Bí thư", "2016-05")}
    told = days(f"{NEWS}\nÔng {MAN} từng được bổ nhiệm làm Giám đốc Sở Y tế năm 2015.")
    assert {(one[1], one[3]) for one in told} == {("Giám đốc", "2015")}


def test_a_bracket_behind_the_second_post_is_its_own() -> None:
    """ "làm T1, rồi T2 (8/2015 - 2/2018)": the first began with the sentence's year."""
    told = days(
        f"{NEWS}\nNăm 2012 ông {MAN} được luân chuyển làm Phó Chủ tịch UBND huyện Tân Yên, rồi Bí thư Huyện ủy Lục Nam "
        "(8/2015 - 2/2018)."
    )
    assert {(one[1], one[3], one[4]) for one in told} == {
        ("Phó Chủ tịch", "2012", "None"),
        ("Bí thư", "2015-08", "2018-02"),
    }


def test_a_line_that_ends_before_somebody_comes() -> None:
    """ "3/2016 đến trước khi về Bắc Giang: T" began in March 2016."""
    told = days(f"{NEWS}\nÔng {MAN} sinh năm 1971.\n- 3/2016 đến trước khi về Bắc Giang: Giám đốc Sở Y tế tỉnh Sơn La.")
    assert {(one[1], one[3], one[4]) for one in told} == {("Giám đốc", "2016-03", "None")}


@pytest.mark.parametrize(
    "told",
    [
        f"Giám đốc Sở Y tế hiện nay là ông {MAN}.",
        f"Theo sở, thời điểm hiện tại Giám đốc Sở Y tế là ông {MAN}.",
        f"Hiện Sở Y tế còn có các Phó Giám đốc: {MAN} và {WOMAN}.",
    ],
)
def test_who_leads_now_does_so_on_the_day_of_publication(told: str) -> None:
    """ "hiện nay" is the paper's day, not that of the news."""
    assert {one[2] for one in days(f"{NEWS}\n{told}")} == {"2019-07-20"}


def test_a_paragraph_that_opens_with_what_went_before() -> None:
    """Its whole scene is of that day."""
    told = days(
        f"{NEWS}\nTrước đó, chiều 16/7, Sở Y tế họp. Ông {MAN}, Giám đốc Sở Y tế, chủ trì. Dịp này, ông {THIRD}, "
        "nguyên Chánh Văn phòng Sở Y tế, nhận quà."
    )
    assert {one[2] for one in told} == {"2019-07-16"}


def test_a_decision_announced_counts_from_its_announcement() -> None:
    """The ceremony is on the 19th: so are since and as_of of what a decision of the 10th gives (convention 3)."""
    told = days(
        "Sáng 19/7, UBND tỉnh Bắc Giang tổ chức hội nghị công bố, trao các quyết định về công tác cán bộ.\n"
        f"Theo Quyết định số 18/QĐ-UBND ngày 10/7, ông {MAN} được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Bắc Giang."
    )
    assert told == {(MAN, "Giám đốc", "2019-07-19", "2019-07-19", "None")}


@pytest.mark.parametrize(
    "ground",
    [
        "Thực hiện Nghị quyết số 71-NQ/TW ngày 25/1/2002 của Bộ Chính trị",
        "Căn cứ Quy định số 805-QĐ/TW ngày 19/12/2017 của Bộ Chính trị",
        "Thực hiện Chỉ thị 835-CT/TW, ngày 30/5/2015 của Bộ Chính trị",
    ],
)
def test_the_day_of_what_holds_for_all_is_of_no_appointment(ground: str) -> None:
    """A resolution of the centre, a rule or a directive is the ground of a decision, not the decision."""
    told = days(f"Ngày 18/7, Tỉnh ủy họp. {ground} về cán bộ, Tỉnh ủy điều động ông {MAN} giữ chức Giám đốc Sở Y tế.")
    assert {claim[2] for claim in told} == {"2019-07-18"}


@pytest.mark.parametrize("before", ["Trước đó", "Như báo đã đưa tin"])
def test_a_proposal_told_before_the_result_dates_nothing(before: str) -> None:
    """The committee proposes on the 10th, the assembly elects on the day of the news (rule dating.proposal)."""
    told = days(
        f"Sáng 18/7, HĐND tỉnh họp. {before}, ngày 10/7, Ban Thường vụ Tỉnh ủy có tờ trình giới thiệu nhân sự để HĐND"
        f" tỉnh bầu. Kết quả, ông {MAN} trúng cử Phó Chủ tịch UBND tỉnh."
    )
    assert {one[:3] for one in told} == {(MAN, "Phó Chủ tịch", "2019-07-18")}
