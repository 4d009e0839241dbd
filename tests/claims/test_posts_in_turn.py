"""Careers told in prose: posts one behind the other, before and after others, and what a last one behind them ends."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import OfficeClaim
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp
PUBLISHED = PartialDate(2022, 5, 12)


def claims(content: str) -> tuple[OfficeClaim, ...]:
    """Return the office claims of a text of one passage, published in Bắc Giang on 2022-05-12."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    article = Article(article_id(content), "a", "a", content, passages, published=PUBLISHED, home="Bắc Giang")
    text = analyze_text(article)
    return extract_claims(text, find_mentions(text)).offices


def held(content: str) -> set[tuple[str, str, str]]:
    """Return role, body and status of every office claim."""
    return {(c.role, c.body, str(c.status)) for c in claims(content)}


def dated(content: str) -> set[tuple[str, str, str, str]]:
    """Return role, status, since and until of every office claim; "-" for none."""
    return {(c.role, str(c.status), str(c.since or "-"), str(c.until or "-")) for c in claims(content)}


def test_then_joins_two_posts_that_share_their_body() -> None:
    """Of "T1 rồi T2" only the first began on the day before both (rule career.then)."""
    told = "Năm 2011, ông Ngô Văn Ổi được bầu làm Phó Chủ tịch rồi Chủ tịch UBND huyện Lục Nam."
    assert dated(told) == {("Phó Chủ tịch", "started", "2011", "-"), ("Chủ tịch", "started", "-", "-")}
    assert {body for _, body, _ in held(told)} == {"Ủy ban nhân dân huyện Lục Nam"}


def test_then_with_a_verb_of_its_own() -> None:
    """What "sau đó làm" tells has no day of its own (rule career.then)."""
    told = "Giữa năm 1996, ông Ngô Văn Ổi trở thành Trưởng Ban Dân vận Huyện ủy Lục Nam, sau đó làm Giám đốc Sở Nội vụ."
    assert dated(told) == {("Trưởng ban", "former", "1996", "-"), ("Giám đốc", "former", "-", "-")}


def test_a_span_of_posts_in_turn_begins_with_the_first_and_ends_with_the_last() -> None:
    """Its beginning is not that of the second, its end not that of the first."""
    told = "Ông Ngô Văn Ổi từng làm Phó Giám đốc rồi Giám đốc Sở Y tế từ năm 2010 đến năm 2016."
    assert dated(told) == {("Phó Giám đốc", "former", "2010", "-"), ("Giám đốc", "former", "-", "2016")}


def test_the_last_post_in_turn_still_held() -> None:
    """What goes on "đến nay" is no past."""
    told = "Ông Ngô Văn Ổi về làm Phó Chủ tịch rồi Chủ tịch UBND huyện Lục Nam đến nay."
    assert dated(told) == {("Phó Chủ tịch", "former", "-", "-"), ("Chủ tịch", "current", "-", "-")}


def test_what_was_held_before_a_post_is_past_and_the_later_post_is_told_by_no_day() -> None:
    """Of "trước khi giữ chức T2, ông là T1" only T1 is certain: it was held (rule event.then)."""
    told = "Trước khi giữ chức Phó Chủ tịch UBND tỉnh, ông Ngô Văn Ổi là Giám đốc Sở Tài chính."
    assert held(told) == {("Giám đốc", "Sở Tài chính tỉnh Bắc Giang", "former")}


def test_years_in_office_open_a_sentence() -> None:
    """What opens with "Sau gần hai nhiệm kỳ đảm đương cương vị" is past, of the one behind (rule event.while)."""
    told = (
        "Sau gần hai nhiệm kỳ đảm đương cương vị Giám đốc Sở Tài chính, ông Ngô Văn Ổi được HĐND tỉnh bầu giữ chức "
        "Phó Chủ tịch UBND tỉnh."
    )
    assert held(told) == {
        ("Giám đốc", "Sở Tài chính tỉnh Bắc Giang", "former"),
        ("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "started"),
    }


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Sau 5 năm làm Giám đốc Sở Tài chính, ông được bổ nhiệm giữ chức Giám đốc Sở Nội vụ.", "former"),
        ("Sau hơn ba năm đảm nhiệm chức vụ Giám đốc Sở Tài chính, ông Ổi được bầu làm Bí thư Huyện ủy.", "former"),
        ("Sau 5 năm làm Giám đốc Sở Tài chính, ông được bầu làm đại biểu HĐND tỉnh.", "current"),
        ("Sau 5 năm làm Giám đốc Sở Tài chính, ông nhận huân chương.", "current"),
        ("Trong 5 năm làm Giám đốc Sở Tài chính, ông được bổ nhiệm làm Trưởng ban Ban Chỉ huy chợ.", "current"),
    ],
)
def test_years_in_an_office_left_for_the_next(told: str, status: str) -> None:
    """Who takes the next office after years in one has left it, whatever title stood beside him; a seat is none."""
    found = held(f"Trên cương vị Giám đốc Sở Tài chính, ông Ngô Văn Ổi đã làm nhiều việc. {told}")
    assert ("Giám đốc", "Sở Tài chính tỉnh Bắc Giang", status) in found


@pytest.mark.parametrize("years", ["Sau gần 2 năm giữ chức", "Trong ba năm đảm nhiệm"])
def test_years_as_acting_and_then_full_head(years: str) -> None:
    """ "Sau 2 năm giữ chức quyền T rồi T" tells of both, the second as past."""
    found = held(f"{years} quyền Giám đốc rồi Giám đốc Sở Tài chính, ông Ngô Văn Ổi làm nhiều việc khác.")
    assert found == {
        ("Giám đốc", "Sở Tài chính tỉnh Bắc Giang", "acting"),
        ("Giám đốc", "Sở Tài chính tỉnh Bắc Giang", "former"),
    }


def test_retirement_after_a_term_ends_the_office() -> None:
    """Behind "nghỉ hưu sau hai nhiệm kỳ giữ chức T" ends T then (rule event.retire)."""
    told = "Tháng 4/2021, ông Ngô Văn Ổi nghỉ hưu sau hai nhiệm kỳ giữ chức Chủ tịch Hội Nông dân tỉnh."
    assert dated(told) == {("Chủ tịch", "ended", "-", "2021-04")}


def test_a_row_behind_tung_la_goes_on_behind_brackets_and_words() -> None:
    """Every post behind "từng là" is past, whatever parts them, up to what is held now (rules list.*, event.life)."""
    told = (
        "Ông Ngô Văn Ổi từng là Trưởng Công an huyện Lục Nam; Chánh Văn phòng Công an tỉnh (PV01); Phó Giám đốc "
        "Công an tỉnh, rồi Giám đốc Sở Nội vụ và hiện là Bí thư Huyện ủy Tân Yên."
    )
    assert held(told) == {
        ("Trưởng", "Công an huyện Lục Nam", "former"),
        ("Chánh Văn phòng", "Văn phòng Công an tỉnh Bắc Giang", "former"),
        ("Phó Giám đốc", "Công an tỉnh Bắc Giang", "former"),
        ("Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former"),
        ("Bí thư", "Huyện ủy Tân Yên", "current"),
    }


def test_many_posts_told_as_held() -> None:
    """Behind "đã giữ nhiều vị trí …, như" leads a row of the past (rule event.life)."""
    told = "Ông Ngô Văn Ổi đã giữ nhiều vị trí quan trọng của tỉnh, như Bí thư Tỉnh đoàn; Giám đốc Sở Nội vụ."
    assert held(told) == {
        ("Bí thư", "Tỉnh đoàn Bắc Giang", "former"),
        ("Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former"),
    }


def test_professions_before_the_first_office_part_no_list_from_its_verb() -> None:
    """Plain posts stand between "các vị trí:" and the first office."""
    told = "Bà Lý Thị Na từng đảm nhiệm các vị trí công tác: Chuyên viên, Kế toán trưởng, Phó Giám đốc Sở Tài chính."
    assert held(told) == {("Phó Giám đốc", "Sở Tài chính tỉnh Bắc Giang", "former")}


def test_a_clause_of_a_career_without_a_subject() -> None:
    """What "đến năm 2018 giữ chức" tells begins then; "đến nay là" is held (rules career.told, career.line)."""
    told = (
        "Năm 2015, ông Ngô Văn Ổi được bổ nhiệm Phó Giám đốc Sở Tư pháp; đến năm 2018 giữ chức Giám đốc Sở Nội vụ; từ "
        "tháng 6/2020 đến nay là Bí thư Huyện ủy Tân Yên."
    )
    assert dated(told) == {
        ("Phó Giám đốc", "started", "2015", "-"),
        ("Giám đốc", "former", "2018", "-"),
        ("Bí thư", "current", "2020-06", "-"),
    }


def test_a_removal_from_several_offices_names_its_person_once() -> None:
    """An "đối với" behind the last of several ends holds for all of them (rule event.received)."""
    told = (
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh, miễn nhiệm chức vụ Giám đốc Sở Y tế, cho thôi làm "
        "nhiệm vụ đại biểu HĐND tỉnh đối với ông Ngô Văn Ổi."
    )
    assert {(role, status) for role, _, status in held(told)} == {
        ("Phó Chủ tịch", "ended"),
        ("Giám đốc", "ended"),
        ("Đại biểu", "ended"),
    }


def test_terms_counted_beside_a_seat() -> None:
    """Terms such as "hai khóa XII, XIII" and "khóa XII (dự khuyết), XIII" belong to the seat and part no list."""
    told = "Ông Ngô Văn Ổi là Ủy viên Trung ương Đảng khóa XII (dự khuyết), XIII; đại biểu Quốc hội hai khóa XIV, XV."
    assert held(told) == {
        ("Ủy viên", "Ban Chấp hành Trung ương Đảng", "current"),
        ("Ủy viên dự khuyết", "Ban Chấp hành Trung ương Đảng", "former"),
        ("Đại biểu", "Quốc hội", "current"),
    }


def test_an_institution_behind_a_title_is_no_name() -> None:
    """After a title "Thủ trưởng Cơ quan …", "Bí thư Thường trực" hold no given name."""
    told = "Trung tá Ngô Văn Ổi, Phó Giám đốc Công an tỉnh kiêm Thủ trưởng Cơ quan điều tra."
    assert {c.person for c in claims(told)} == {"Ngô Văn Ổi"}


def test_range_of_terms_parts_no_list() -> None:
    """Terms told as a range ("ba khóa 11-13") belong to the seat and part no list of seats."""
    told = "Ông Ngô Văn Ổi là Ủy viên Trung ương Đảng ba khóa 11-13, đại biểu Quốc hội hai khóa 13-14."
    assert {(role, body) for role, body, _ in held(told)} == {
        ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
        ("Đại biểu", "Quốc hội"),
    }


def test_posts_that_a_career_went_through() -> None:
    """ "công tác ở A với các cương vị là T1, T2" tells of past posts (rule event.former)."""
    told = "Bà Lý Thị Na công tác ở huyện với các cương vị là Phó Bí thư, Bí thư Huyện ủy Lục Nam."
    assert {status for *_, status in held(told)} == {"former"}


@pytest.mark.parametrize(
    ("titles", "body"),
    [
        ("Phó Chánh Văn phòng rồi Chánh Văn phòng Bộ Nội vụ", "Văn phòng Bộ Nội vụ"),
        ("Phó Chánh Thanh tra, Chánh Thanh tra Bộ Nội vụ", "Thanh tra Bộ Nội vụ"),
        ("Chi cục trưởng kiêm Phó Chi cục trưởng Chi cục Thuế huyện Lục Nam", "Chi cục Thuế huyện Lục Nam"),
    ],
)
def test_a_chief_and_his_deputy_share_their_body_and_no_other_lends_it(titles: str, body: str) -> None:
    """Rule list.name-first: the bare one is not of the institution told before both."""
    told = f"Ông Ngô Văn Ổi từng là Phó Giám đốc Công an tỉnh, {titles}."
    assert {found for role, found, _ in held(told) if role != "Phó Giám đốc"} == {body}


def test_a_seat_with_a_day_of_its_own_leaves_the_span_before_it_alone() -> None:
    """The last day of a line is not that of the first of two posts, though a seat behind ";" has its day."""
    told = (
        "Quá trình công tác của bà Lò Thị Ánh:\n"
        "4/2003 - 10/2007: Phó Bí thư, rồi Bí thư Huyện đoàn Lục Nam; Huyện ủy viên (từ 7/2005)\n"
        "11/2007 - 3/2010: Trưởng ban Dân vận Huyện ủy Lục Nam"
    )
    assert {("Phó Bí thư", "former", "2003-04", "-"), ("Bí thư", "former", "-", "2007-10")} <= dated(told)


@pytest.mark.parametrize("titles", ["Phó rồi Trưởng Phòng Y tế", "Phó, rồi Trưởng Phòng Y tế"])
def test_a_deputy_parted_from_his_chiefs_title(titles: str) -> None:
    """ "Phó rồi Trưởng X" tells two offices of one body, the first of them left (rule career.then)."""
    told = f"Từ năm 1979 đến năm 1986, ông Ngô Văn Ổi là {titles} huyện Lục Nam."
    assert dated(told) == {("Phó Trưởng phòng", "former", "1979", "-"), ("Trưởng phòng", "former", "-", "1986")}
    assert {body for _, body, _ in held(told)} == {"Phòng Y tế huyện Lục Nam"}


@pytest.mark.parametrize(
    ("ends", "until"),
    [
        ("đến năm 2008", "2008"),
        ("cho đến tháng 6/2008", "2008-06"),
        ("tới hết tháng 6/2008 thì chuyển công tác", "2008-06"),
        ("đến ngày 1/6/2008 thì nghỉ hưu", "2008-06-01"),
        ("cho đến khi nghỉ hưu", "-"),
        ("đến lúc nghỉ hưu vào năm 2008", "2008"),
        ("đến khi được nghỉ chế độ (tháng 6/2008)", "2008-06"),
    ],
)
def test_an_office_ends_behind_its_title(ends: str, until: str) -> None:
    """Who held it from one day to another holds it no more (rule event.hold)."""
    told = f"Từ năm 2001, ông Ngô Văn Ổi là Phó Giám đốc Sở Y tế {ends}."
    assert dated(told) == {("Phó Giám đốc", "former", "2001", until)}


def test_a_line_headed_by_a_day_and_by_retirement() -> None:
    """The day of retirement in a bracket ends the last line of a career (rule career.line)."""
    told = (
        "Quá trình công tác của ông Ngô Văn Ổi: từ năm 1987 đến tháng 5/1994: Chủ tịch UBND huyện Lục Nam; "
        "từ tháng 6/1994 đến khi nghỉ hưu (01/5/2008): Phó Chủ tịch HĐND tỉnh."
    )
    assert dated(told) == {
        ("Chủ tịch", "former", "1987", "1994-05"),
        ("Phó Chủ tịch", "former", "1994-06", "2008-05-01"),
    }


def test_who_is_named_in_a_line_of_a_career_does_not_take_it_over() -> None:
    """The lines behind go on with whom the first line is of; an arrow joins two days (rule career.line)."""
    told = (
        "Họ và tên: Ngô Văn Ổi, sinh ngày 19/5/1965.\n"
        "+ 9/2009 - 11/2010: Bí thư Huyện ủy Lục Nam (từ 3/2010 đi học, giao bà Lê Thị Cam điều hành công việc);\n"
        "+ 10-2015 → 5-2017: Giám đốc Sở Y tế;\n"
        "+ 6/2017 - 8/2018: Giám đốc Sở Nội vụ."
    )
    found = {(c.person, c.body, str(c.since), str(c.until)) for c in claims(told)}
    assert found == {
        ("Ngô Văn Ổi", "Huyện ủy Lục Nam", "2009-09", "2010-11"),
        ("Ngô Văn Ổi", "Sở Y tế tỉnh Bắc Giang", "2015-10", "2017-05"),
        ("Ngô Văn Ổi", "Sở Nội vụ tỉnh Bắc Giang", "2017-06", "2018-08"),
    }
