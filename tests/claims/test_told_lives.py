"""What prose tells of somebody's past: posts in a row, posts before, posts left by a move, and who was succeeded."""

from __future__ import annotations

import pytest

from kg.claims.days.years import year_of_article
from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import OfficeClaim
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text
from kg.vietnamese.dates import find_dates

pytestmark = pytest.mark.nlp
PUBLISHED = PartialDate(2022, 5, 12)


def claims(content: str) -> tuple[OfficeClaim, ...]:
    """Return the office claims of a text of one passage, published in Bắc Giang on 2022-05-12."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    text = analyze_text(
        Article(article_id(content), "a", "a", content, passages, published=PUBLISHED, home="Bắc Giang")
    )
    return extract_claims(text, find_mentions(text)).offices


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim."""
    return {(c.person, c.role, c.body, str(c.status)) for c in claims(content)}


def test_posts_of_a_life_reach_to_the_end_of_the_sentence() -> None:
    """Behind "từng công tác tại …" every office is a former one, other bodies in between (rule event.life)."""
    found = held(
        "Bà Lý Thị Na từng công tác tại UBND xã Mai Sơn, Chủ tịch Hội Nông dân huyện Lục Nam, "
        "Trưởng ban Dân vận Huyện ủy Lục Nam."
    )
    assert ("Lý Thị Na", "Chủ tịch", "Hội Nông dân huyện Lục Nam", "former") in found
    assert ("Lý Thị Na", "Trưởng ban", "Ban Dân vận Huyện ủy Lục Nam", "former") in found


def test_posts_of_a_life_behind_a_colon_and_a_rank() -> None:
    """A rank between two posts of a life parts nothing (rule event.life)."""
    found = held(
        "Ông Ngô Văn Ổi đã trải qua nhiều chức vụ công tác: Bí thư Huyện ủy Lục Nam, đại tá, "
        "Giám đốc Công an tỉnh Bắc Giang; Giám đốc Sở Nội vụ."
    )
    assert {status for *_, status in found} == {"former"}
    assert {role for _, role, _, _ in found} == {"Bí thư", "Giám đốc"}


def test_another_person_ends_the_posts_of_a_life() -> None:
    """What stands behind the next name is not the first one's past (rule event.life)."""
    found = held("Ông Ngô Văn Ổi từng công tác tại UBND tỉnh; bà Lý Thị Na, Giám đốc Sở Y tế cùng dự.")
    assert found == {("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_office_held_before_that_is_former() -> None:
    """ "Trước đó, ông giữ chức …" tells what was held and is no more (rule career.earlier)."""
    found = held("Ông Ngô Văn Ổi quê ở Lục Nam. Trước đó, ông giữ chức Giám đốc Sở Y tế, Bí thư Huyện ủy Lục Nam.")
    assert found == {
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former"),
        ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lục Nam", "former"),
    }


def test_move_to_the_next_post_ends_the_one_taken_before() -> None:
    """Who took a post and later is moved to another one has left the first (rule settle.moved-on)."""
    found = claims(
        "Ông Ngô Văn Ổi quê ở Lục Nam. Tháng 6/2015, ông Ổi được bổ nhiệm giữ chức Giám đốc Sở Y tế. "
        "Tháng 8/2018, ông Ổi được điều động giữ chức Giám đốc Sở Nội vụ."
    )
    days = {(c.body, str(c.status), str(c.since), str(c.until)) for c in found}
    assert days == {
        ("Sở Y tế tỉnh Bắc Giang", "ended", "2015-06", "2018-08"),
        ("Sở Nội vụ tỉnh Bắc Giang", "started", "2018-08", "None"),
    }


def test_who_is_succeeded_by_an_appointment_has_left() -> None:
    """ "… được chỉ định giữ chức T thay ông B" ends the office of B, not before it happens (rule event.succession)."""
    found = held("Bà Lý Thị Na được chỉ định giữ chức Bí thư Huyện ủy Lục Nam thay ông Ngô Văn Ổi.")
    assert ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lục Nam", "ended") in found


def test_seat_in_the_committee_of_a_unit() -> None:
    """Who is appointed to "tham gia Đảng ủy Quân khu" sits in it (rule event.join)."""
    found = held("Ban Bí thư chỉ định ông Ngô Văn Ổi tham gia Đảng ủy Quân khu 9.")
    assert found == {("Ngô Văn Ổi", "Ủy viên", "Đảng ủy Quân khu 9", "started")}


def test_secretary_named_in_full_before_is_the_same() -> None:
    """A bare "Bí thư" beside a known secretary gives no second office (rule list.title-first)."""
    found = held(
        "Ông Ngô Văn Ổi, Bí thư Thành ủy Bắc Giang, chủ trì. Bà Lý Thị Na là Bí thư Huyện ủy Lục Nam. "
        "Bí thư Ngô Văn Ổi chúc mừng."
    )
    assert [body for person, _, body, _ in sorted(found) if person == "Ngô Văn Ổi"] == ["Thành ủy Bắc Giang"]


def test_year_named_most_often_is_no_horizon() -> None:
    """A text that tells old history is of the year that it names most often (rule of years)."""
    content = "Lễ trao giải năm 2022 sáng 8/10. Giải năm 2022 kỷ niệm ngày 10/10/1954. Giải có từ năm 2010."
    assert year_of_article(content, find_dates(content)) == PartialDate(2022)


def test_post_listed_behind_the_boards_left() -> None:
    """ "thôi tham gia …, Phó Bí thư" ends the post with the seats (rule event.join-post)."""
    found = held(
        "Ban Bí thư quyết định ông Ngô Văn Ổi thôi tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy, "
        "Phó Bí thư Tỉnh ủy Bắc Giang."
    )
    assert ("Ngô Văn Ổi", "Phó Bí thư", "Tỉnh ủy Bắc Giang", "ended") in found


def test_title_of_who_appoints_parts_no_chain() -> None:
    """ "ông A được Chủ tịch UBND tỉnh bổ nhiệm giữ chức T" starts T (rule event.agent)."""
    found = held("Ông Ngô Văn Ổi được Chủ tịch UBND tỉnh điều động, bổ nhiệm giữ chức vụ Giám đốc Sở Y tế.")
    assert found == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "started")}


def test_elected_into_a_seat() -> None:
    """ "được bầu vào Ủy viên …" starts a seat (rule event.start)."""
    found = held("Ông Ngô Văn Ổi được Tỉnh ủy bầu vào Ủy viên Ủy ban Kiểm tra Tỉnh ủy.")
    assert found == {("Ngô Văn Ổi", "Ủy viên", "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang", "started")}


def test_a_rank_with_its_year_parts_no_titles() -> None:
    """ "Bí thư Đảng ủy, thiếu tướng (2021), Giám đốc Công an tỉnh": the committee is that of the police."""
    told = "Ông Ninh Văn Quý từng giữ nhiều chức vụ: Bí thư Đảng ủy, thiếu tướng (3 - 2021), Giám đốc Công an tỉnh."
    assert {(claim.role, claim.body) for claim in claims(told)} == {
        ("Bí thư", "Đảng ủy Công an tỉnh Bắc Giang"),
        ("Giám đốc", "Công an tỉnh Bắc Giang"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Sự nghiệp của ông Ninh Văn Quý gắn với tỉnh qua nhiều vị trí lãnh đạo như Phó Giám đốc, Giám đốc Sở Y tế.",
        "Ông Ninh Văn Quý trưởng thành qua nhiều cương vị: Phó Giám đốc, Giám đốc Sở Y tế.",
        "Ông Ninh Văn Quý phục vụ quê hương với nhiều chức vụ khác nhau như Phó Giám đốc Sở Y tế, Giám đốc Sở Y tế.",
    ],
)
def test_posts_of_a_past_told_by_their_number(told: str) -> None:
    """ "qua nhiều vị trí lãnh đạo như T1, T2" tells of posts held once."""
    assert {(claim.role, str(claim.status)) for claim in claims(told)} == {
        ("Phó Giám đốc", "former"),
        ("Giám đốc", "former"),
    }


@pytest.mark.parametrize("terms", ["khóa IX và X", "khóa 9 và 10", "các khóa VIII, IX và X"])
def test_terms_joined_by_and_part_no_titles(terms: str) -> None:
    """ "Ủy viên Bộ Chính trị khóa IX và X; Ủy viên Trung ương ba khóa 8-10": both were held."""
    told = f"Ông Ninh Văn Quý, 80 tuổi, quê Lục Nam; Ủy viên Bộ Chính trị {terms}; Ủy viên Trung ương ba khóa 8-10."
    assert {(claim.body, str(claim.status)) for claim in claims(told)} == {
        ("Bộ Chính trị", "former"),
        ("Ban Chấp hành Trung ương Đảng", "former"),
    }


@pytest.mark.parametrize("mark", ["nguyên quyền", "cựu quyền", "từng là quyền"])
def test_a_past_acting_spell_puts_what_follows_into_the_past(mark: str) -> None:
    """ "nguyên quyền T1, T2": T2 was held once too; behind "quyền T1" alone it is held now."""
    told = "Ông Ninh Văn Quý, {} Giám đốc Sở Y tế, Bí thư Huyện ủy Lục Nam, bị bắt."
    past = {(claim.role, str(claim.status)) for claim in claims(told.format(mark))}
    assert past == {("Giám đốc", "acting"), ("Bí thư", "former")}
    now = {(claim.role, str(claim.status)) for claim in claims(told.format("quyền"))}
    assert now == {("Giám đốc", "acting"), ("Bí thư", "current")}
