"""Whose an office is: who is called shortly, whom a picture shows, who is no subject, and what is only weighed."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import PassageKind
from tests.claims.scenes import make_text

MAN, OTHER = "Ngô Văn Ổi", "Đinh Công Quýt"


def told(content: str, kinds: dict[int, PassageKind] | None = None) -> set[tuple[str, ...]]:
    """Return person, role, body, status, as_of, since and until of every office claim."""
    text = make_text(content, home="Bắc Giang", kinds=kinds)
    reading = extract_claims(text, find_mentions(text))
    return {
        (c.person, c.role, c.body, str(c.status), *(str(day or "") for day in (c.as_of, c.since, c.until)))
        for c in reading.offices
    }


def held(content: str, kinds: dict[int, PassageKind] | None = None) -> set[tuple[str, ...]]:
    """Return person, role, body and status of every office claim."""
    return {claim[:4] for claim in told(content, kinds)}


def test_called_shortly_inside_a_sentence() -> None:
    """A pronoun means who alone is called shortly in the sentence before, not the one named farther back."""
    content = (
        f"Ông {MAN} sinh năm 1960. Việc này phổ biến dưới thời ông {OTHER}. "
        "Đó cũng là án mà ông Ổi từng nhận. Khi đó, ông bị cách chức Bí thư Huyện ủy Lục Nam."
    )
    assert held(content) == {(MAN, "Bí thư", "Huyện ủy Lục Nam", "ended")}


def test_whom_a_picture_shows_is_not_gone_on_about() -> None:
    """A caption between two paragraphs names nobody whom the next one means."""
    content = (
        f"Ông {MAN} nhận quyết định mới.\nÔng {OTHER} trao hoa.\nTrên cương vị Giám đốc Sở Y tế, ông đã đóng góp nhiều."
    )
    assert held(content, {1: PassageKind.CAPTION}) == {(MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_name_that_is_read_nowhere_is_its_own_subject() -> None:
    """ "…, Ngọc làm T" says nothing of who was named before."""
    assert held(f"Ông {MAN} bị bắt cùng Ngọc. Năm 2016, Ngọc làm Giám đốc Sở Y tế.") == set()
    assert held(f"Ông {MAN} quê Lục Nam. Năm 2016, đã làm Giám đốc Sở Y tế.") != set()


@pytest.mark.parametrize(
    "content",
    [
        f"Ông {MAN} được tin cậy. Người đứng đầu phải kinh qua chức vụ Bí thư Tỉnh ủy.",
        f"Ông {MAN} mới về tỉnh nên khả năng ông làm Bí thư Tỉnh ủy không cao.",
        f"Ông {MAN} mới về tỉnh; việc bầu ông làm Bí thư Tỉnh ủy sẽ giúp ích nhiều.",
    ],
)
def test_offices_only_weighed(content: str) -> None:
    """What one must have held, might hold or would do there gives no office (rule event.unreal)."""
    assert held(content) == set()


def test_others_retire() -> None:
    """Who asks for lists of those who retire does not retire (rule event.retire)."""
    content = f"Giám đốc Sở Y tế {MAN} yêu cầu lập danh sách viên chức nghỉ hưu trước tuổi."
    assert held(content) == {(MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_title_before_a_comma_and_the_next_ones_title() -> None:
    """Whom only a comma parts from his own title does not hold those before the next name."""
    content = (
        f"Dự có Bí thư Huyện ủy Lục Nam Phó Trưởng đoàn, Đại tá {MAN}, Tỉnh ủy viên, Giám đốc Sở Y tế {OTHER}, "
        "Bí thư Huyện ủy Tân Yên Lý Thị Na."
    )
    assert (OTHER, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current") in held(content)
    assert (MAN, "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "current") not in held(content)


def test_acted_before_holding() -> None:
    """ "Quyền T rồi T" share their place; the span gives the one its beginning, the other its end."""
    content = (
        f"Ông {MAN} sinh năm 1953. "
        "Tháng 3/2006 đến tháng 8/2007, ông là quyền Bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy tỉnh Lạng Sơn."
    )
    assert {claim[2:4] + claim[5:] for claim in told(content)} == {
        ("Tỉnh ủy Lạng Sơn", "acting", "2006-03", ""),
        ("Tỉnh ủy Lạng Sơn", "former", "", "2007-08"),
    }


def test_line_of_a_career_in_charge() -> None:
    """A line that only puts somebody in charge tells an acting head (rule career.line)."""
    content = f"Ông {MAN}: từ tháng 7/2017: Phụ trách Tư lệnh Quân khu 3; từ tháng 8/2018: Phó Tư lệnh Quân khu 3."
    assert (MAN, "Tư lệnh", "Quân khu 3", "acting") in held(content)


def test_committee_beside_the_board_of_the_youth_union() -> None:
    """ "Ban Chấp hành" beside the union's "Ban Thường vụ" is the union's."""
    content = f"Ông {MAN} từng là Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Huyện đoàn Lục Nam."
    assert (MAN, "Ủy viên", "Ban Chấp hành Huyện đoàn Lục Nam", "former") in held(content)


@pytest.mark.parametrize(
    ("content", "day"),
    [
        (f"Giám đốc Sở Y tế {MAN} nhấn mạnh trong năm 2017, tỉnh đã khám cho nhiều người.", "2019-05-10"),
        (f"Từ ngày 2/9/2010 đến tháng 9/2017, ông Quýt về hưu. Giám đốc Sở Y tế {MAN} đã ký giấy.", "2019-05-10"),
        (f"Ông {MAN}, tân Giám đốc Sở Y tế, dự kiến tặng quà vào ngày 25/5.", "2019-05-10"),
    ],
)
def test_days_of_other_things(content: str, day: str) -> None:
    """What is said of a year, a span of years and a plan date no office."""
    assert {claim[4] for claim in told(content)} == {day}


def test_one_who_was_told_to_leave_is_meant_by_what_follows() -> None:
    """Of two people of a sentence a pronoun means whom its verbs have told of."""
    content = (
        f"Quyết định do ông {OTHER} công bố nêu rõ: Ban Bí thư cho ông {MAN} thôi giữ chức Bí thư Huyện ủy Lục Nam; "
        "chỉ định ông tham gia Ban Chấp hành Đảng bộ tỉnh."
    )
    assert (MAN, "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "started") in held(content)


def test_office_given() -> None:
    """ "Chức T được giao cho P": the verb stands behind the title (rule event.start)."""
    content = f"Chức Chủ tịch UBND tỉnh được giao cho ông {MAN}."
    assert held(content) == {(MAN, "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "started")}


def test_elected_into_a_body_as_something() -> None:
    """Who are elected into a body "với cương vị T" begin T (rule list.roster)."""
    content = f"Hai người trúng cử vào UBND tỉnh với cương vị Phó Chủ tịch là các ông {MAN}; {OTHER}."
    assert {(who, status) for who, _, _, status in held(content)} == {(MAN, "started"), (OTHER, "started")}


def test_second_object_of_an_appointment() -> None:
    """ "Phê chuẩn ông A giữ chức T1 và ông B, T, làm T2" appoints both (rule event.decreed)."""
    content = (
        f"Thủ tướng phê chuẩn ông {MAN} giữ chức Phó Chủ tịch UBND tỉnh và ông {OTHER}, Giám đốc Sở Y tế, "
        "làm Ủy viên UBND tỉnh."
    )
    assert (OTHER, "Ủy viên", "Ủy ban nhân dân tỉnh Bắc Giang", "started") in held(content)


def test_deputy_put_at_the_head() -> None:
    """A deputy who is appointed or elected chief ends nothing without a word of leaving (SCHEMA, Convention 2)."""
    content = f"Ông {MAN}, Phó Giám đốc Sở Y tế, được bổ nhiệm giữ chức Giám đốc Sở này."
    assert held(content) == {
        (MAN, "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        (MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "started"),
    }
    moved = f"Điều động ông {MAN}, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Y tế."
    assert (MAN, "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended") in held(moved)
    elected = f"Ông {MAN}, Phó Chủ tịch Hội Nông dân tỉnh, được bầu làm Chủ tịch Hội này."
    assert (MAN, "Phó Chủ tịch", "Hội Nông dân tỉnh Bắc Giang", "current") in held(elected)
    other = f"Ông {MAN}, Phó Giám đốc Sở Y tế, được bổ nhiệm giữ chức Giám đốc Sở Nội vụ."
    assert (MAN, "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current") in held(other)


def test_who_held_it_before() -> None:
    """ "Trước P1, người giữ cương vị T là P2" tells of P2's past alone (rule event.former)."""
    content = f"Trước ông {MAN}, người giữ cương vị Bí thư Tỉnh ủy là ông {OTHER}."
    assert held(content) == {(OTHER, "Bí thư", "Tỉnh ủy Bắc Giang", "former")}


def test_decision_of_years_ago() -> None:
    """A decision long before the news dates what it decided, not the day of the news."""
    content = (
        "Ngày 6/5/2019, HĐND tỉnh họp về nhân sự.\n"
        f"Theo Quyết định số 590/QĐ-TTg, ngày 7/5/2009 Thủ tướng phê chuẩn ông {MAN} giữ chức Phó Chủ tịch UBND tỉnh."
    )
    assert {claim[4] for claim in told(content)} == {"2009-05-07"}


@pytest.mark.parametrize(
    "content",
    [
        f"Người ta kể ông {MAN} từng chỉ mặt, dọa cho Bí thư Tỉnh ủy nghỉ việc.",
        f"Ông {MAN} từng được Giám đốc Sở Y tế ký quyết định tuyển dụng.",
    ],
)
def test_offices_of_others_in_a_past(content: str) -> None:
    """Whose title stands behind "cho", "được" in what somebody once did is somebody else's (rule event.life)."""
    assert held(content) == set()


def test_words_that_only_look_like_a_time() -> None:
    """ "Khi đón" is no "khi đó" (rule event.then)."""
    content = f"Việc này có từ tháng 4/2019, khi đón Giám đốc Sở Y tế {MAN} cùng đoàn."
    assert held(content) == {(MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_part_taken_in_an_event() -> None:
    """ "Có sự tham gia của T P" begins no seat (rule event.join)."""
    content = f"Sự kiện ngày 8/5 có sự tham gia của Đại sứ Nhật Bản tại Việt Nam {MAN}."
    assert {status for *_, status in held(content)} == {"current"}


@pytest.mark.parametrize(
    "content",
    [
        f"Sáng 8/5, ông {MAN} lần đầu trả lời chất vấn, kể từ khi nhận nhiệm vụ Giám đốc Sở Y tế.",
        f"Sáng 8/5 có phiên họp đầu tiên sau khi ông {MAN} được bầu làm Bí thư Tỉnh ủy.",
    ],
)
def test_first_since_taking_office(content: str) -> None:
    """The day of what is done first since somebody took office is not the office's."""
    assert {claim[3:6] for claim in told(content)} == {("started", "", "")}


@pytest.mark.parametrize(
    ("content", "days"),
    [
        (f"Nhiệm kỳ 2006 - 2011, Bí thư Tỉnh ủy là ông {MAN}.", ("", "")),
        (f"Ông {MAN} quê Lục Nam. Giai đoạn 2004-2006, ông Ổi là Bí thư Tỉnh ủy.", ("2004", "2006")),
        (f"Ông {MAN} làm Giám đốc Sở Y tế từ năm 2014, trước đó đã giữ chức Bí thư Tỉnh ủy.", ("", "")),
    ],
)
def test_pasts_told_by_what_leads(content: str, days: tuple[str, str]) -> None:
    """A term gone by, a stage of a life and "trước đó" inside a sentence tell an office as past."""
    found = {claim[3:4] + claim[5:] for claim in told(content) if claim[1] == "Bí thư"}
    assert found == {("former", *days)}


def test_span_that_opens_what_is_told() -> None:
    """Behind "theo ông P, T," a span belongs to what he tells, in a bracket or at the end to the office."""
    said = f"Theo ông {MAN}, Giám đốc Sở Y tế, từ năm 2015 đến 2018, tỉnh đã khám cho nhiều người."
    assert {claim[3:] for claim in told(said)} == {("current", "2019-05-10", "", "")}
    closed = f"Dự họp có ông {MAN}, nguyên Giám đốc Sở Y tế (2015 - 2018)."
    assert {claim[5:] for claim in told(closed)} == {("2015", "2018")}


def test_new_holder_has_no_first_day() -> None:
    """ "Tân T P" beside a name begins on no day that is told."""
    assert {claim[3:] for claim in told(f"Tân Giám đốc Sở Y tế {MAN} dự họp ngày 5/5.")} == {
        ("started", "2019-05-05", "", "")
    }


def test_names_of_parts_read_whole() -> None:
    """ "Danh dự" ends no name, and a comma stands inside "Thanh tra, giám sát"."""
    content = f"Ông {MAN}, Đội trưởng Đội Tiêu binh Danh dự; ông {OTHER}, Cục trưởng Cục Thanh tra, giám sát ngân hàng."
    assert {claim[2] for claim in held(content)} == {"Đội Tiêu binh Danh dự", "Cục Thanh tra, giám sát ngân hàng"}


def test_school_called_after_a_poet() -> None:
    """Whom a school is called after is nobody's life."""
    content = f"Ông {MAN} học Trường viết văn Ngô Thì Nhậm. Năm 2003, ông làm Giám đốc Sở Y tế."
    assert {claim[0] for claim in held(content)} == {MAN}


@pytest.mark.parametrize(
    "content",
    [
        f"Sáng 8/5, HĐND tỉnh miễn nhiệm Giám đốc Sở Y tế, nhiệm kỳ 2016 - 2021, đối với ông {MAN}.",
        f"Sáng 8/5, các cuộc biểu tình khiến Giám đốc Sở Y tế {MAN} phải từ chức.",
    ],
)
def test_offices_left(content: str) -> None:
    """A term between commas parts a verb from no name, and who resigns leaves the office before the name."""
    assert {claim[3:] for claim in told(content)} == {("ended", "2019-05-08", "", "2019-05-08")}


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (f"Người dân kêu gọi Giám đốc Sở Y tế {MAN} từ chức.", "current"),
        (f"Sau khi Giám đốc Sở Y tế {MAN} từ chức, tỉnh họp bàn.", "former"),
        (f"Dân bày tỏ niềm tiếc thương vô hạn đối với Giám đốc Sở Y tế {MAN}.", "former"),
        (f"Ông {MAN} sau đó được chuyển sang làm Giám đốc Sở Y tế trước khi nghỉ hưu.", "former"),
    ],
)
def test_asked_to_go_or_gone(content: str, status: str) -> None:
    """Who is asked to resign holds the office, whoever has gone or is mourned held it."""
    assert {claim[3] for claim in held(content)} == {status}


def test_range_that_opens_a_line_has_an_end() -> None:
    """ "Từ tháng 4/2016 đến tháng 7/2016 là T" without a pronoun is no beginning only."""
    content = f"Ông {MAN} quê Lục Nam.\nTừ tháng 4/2016 đến tháng 7/2016 là Giám đốc Sở Y tế."
    assert {claim[3:4] + claim[5:] for claim in told(content)} == {("former", "2016-04", "2016-07")}


def test_then_of_another() -> None:
    """ "Bí thư P khi đó đã gửi cho T P2" puts no office of the second into the past."""
    content = f"Bí thư Tỉnh ủy {OTHER} khi đó đã gửi cho Giám đốc Sở Y tế {MAN} một lá thư."
    assert ("current",) in {claim[3:4] for claim in held(content) if claim[0] == MAN}


def test_pronoun_that_opened_the_sentence_before() -> None:
    """ "Ông" goes on about whom the same pronoun opened the sentence before with, not about one named later in it."""
    content = (
        f"Ông {MAN} quê ở Hà Nam.\nÔng được bầu làm Bí thư Huyện ủy Lục Nam sau khi ông {OTHER} bị bắt. "
        "Năm sau, ông được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Bắc Giang."
    )
    assert {claim[:2] for claim in held(content)} == {(MAN, "Bí thư"), (MAN, "Giám đốc")}


def test_a_deputys_title_and_the_last_of_a_list() -> None:
    """The "và" before the last name of a list whose items ";" parts joins no two deputies."""
    content = f"Dự có Bí thư Huyện ủy Lục Nam Lý Thị Na; Phó Chủ tịch UBND tỉnh {MAN}"
    assert (OTHER, "Phó Chủ tịch") not in {claim[:2] for claim in held(f"{content} và {OTHER}.")}
    assert (OTHER, "Phó Chủ tịch") in {claim[:2] for claim in held(f"{content}, {OTHER}.")}


def test_a_jury_is_no_body() -> None:
    """Who heads the jury of a contest holds no office there, nor in the institution named beside it."""
    assert {claim[1] for claim in held(f"Ông {MAN} - Phó Giám đốc Sở Y tế, Trưởng ban Giám khảo, nói.")} == {
        "Phó Giám đốc"
    }
