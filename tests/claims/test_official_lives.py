"""Lives in the party's official form, and offices told with the day on which their holder retired or moved."""

from __future__ import annotations

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text

FORM = (
    "TÓM TẮT TIỂU SỬ\nHọ và tên: NINH VĂN QUÝ\nSinh ngày: 20/5/1968\nQuê quán: xã Tân Mộc, huyện Lục Nam\n"
    "Chức vụ hiện nay: Ủy viên Ban Thường vụ Tỉnh ủy\n- Từ 6/1995 đến 12/2000: Giám đốc Sở Y tế.\n"
    "- Tháng 7/2010 - nay: Bí thư Huyện ủy Lục Nam."
)


def offices(content: str) -> dict[str, OfficeClaim]:
    """Return the office claims of an article of 20 June 2019 by their bodies."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    return {claim.body: claim for claim in extract_claims(text, find_mentions(text)).offices}


def days(claim: OfficeClaim) -> tuple[str, str, str]:
    """Return status, since and until of a claim."""
    return claim.status.value, str(claim.since or ""), str(claim.until or "")


def test_life_in_the_official_form() -> None:
    """A name in capitals behind "Họ và tên:" is whose life the lines below tell."""
    told = offices(FORM)
    assert {claim.person for claim in told.values()} == {"Ninh Văn Quý"}
    assert days(told["Ban Thường vụ Tỉnh ủy Bắc Giang"]) == ("current", "", "")
    assert days(told["Sở Y tế tỉnh Bắc Giang"]) == ("former", "1995-06", "2000-12")
    assert days(told["Huyện ủy Lục Nam"]) == ("current", "2010-07", "")


def test_office_held_until_retirement() -> None:
    """ "Giữ chức T từ năm 2012 cho đến khi nghỉ hưu vào năm 2018" tells beginning and end."""
    told = offices("Ông Ninh Văn Quý giữ chức Giám đốc Sở Y tế từ năm 2012 cho đến khi nghỉ hưu vào năm 2018.")
    assert days(told["Sở Y tế tỉnh Bắc Giang"]) == ("ended", "2012", "2018")


def test_move_on_a_later_day_of_the_sentence() -> None:
    """ "…, đến năm 2015 về làm T2" dates the second office with its own year."""
    told = offices(
        "Tháng 5/2012, ông Ninh Văn Quý được luân chuyển làm Bí thư Huyện ủy Lục Nam, đến năm 2015 về làm Giám đốc "
        "Sở Nội vụ."
    )
    assert str(told["Huyện ủy Lục Nam"].since) == "2012-05"
    assert str(told["Sở Nội vụ tỉnh Bắc Giang"].since) == "2015"


def held(lines: str) -> list[tuple[str, str, str]]:
    """Return role, since and until of every office of a life told in lines."""
    text = make_text(f"Quá trình công tác của ông Ninh Văn Quý:\n{lines}", published="2019-06-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return [(claim.role, *days(claim)[1:]) for claim in claims]


def test_the_same_office_again_behind_another_is_a_second_holding() -> None:
    """Lines with another between them tell two holdings (Convention 1); neighbours are one."""
    lines = "- 3/2003 - 12/2007: Bí thư Huyện ủy Lục Nam.\n- 1/2008 - 10/2011: Giám đốc Sở Y tế."
    again = f"{lines}\n- 11/2011 - 5/2014: Bí thư Huyện ủy Lục Nam."
    assert held(again) == [("Bí thư", "2003-03", "2007-12"), ("Giám đốc", "2008-01", "2011-10"),
                           ("Bí thư", "2011-11", "2014-05")]  # fmt: skip


def test_a_bracket_begins_one_of_two_offices_of_a_line() -> None:
    """ "Bí thư Huyện ủy (từ 8/2012 kiêm Chủ tịch HĐND huyện)" dates the second alone."""
    lines = "- 1/2010 - 10/2015: Bí thư Huyện ủy Lục Nam (từ tháng 8/2012 kiêm Chủ tịch HĐND huyện Lục Nam)."
    assert held(lines) == [("Bí thư", "2010-01", "2015-10"), ("Chủ tịch", "2012-08", "2015-10")]


def test_a_seat_behind_two_posts_in_turn_lasts_as_long_as_both() -> None:
    """ "Phó Giám đốc rồi Giám đốc; đại biểu HĐND tỉnh": the seat is no third stage."""
    lines = "- 3/2003 - 12/2009: Phó Giám đốc rồi Giám đốc Sở Y tế; đại biểu HĐND tỉnh."
    assert held(lines) == [("Phó Giám đốc", "2003-03", ""), ("Giám đốc", "", "2009-12"),
                           ("Đại biểu", "2003-03", "2009-12")]  # fmt: skip
