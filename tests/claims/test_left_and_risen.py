"""Offices left for the next one, lost with all others, told for years gone by or of those who have gone."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text

HEALTH = "Sở Y tế tỉnh Bắc Giang"


def claims(content: str) -> dict[tuple[str, str], OfficeClaim]:
    """Return every office claim by person and role."""
    text = make_text(content, home="Bắc Giang")
    return {(claim.person, claim.role): claim for claim in extract_claims(text, find_mentions(text)).offices}


def spans(content: str) -> dict[tuple[str, str], tuple[str, str, str]]:
    """Return status, beginning and end of every office by person and role."""
    return {key: (str(c.status), str(c.since or ""), str(c.until or "")) for key, c in claims(content).items()}


def test_one_office_left_for_the_next() -> None:
    """ "T1 rồi T2": the first is past, and a year before both is that of neither's beginning (rule career.then)."""
    found = spans("Năm 2015, ông Ngô Văn Ổi là Phó Giám đốc rồi Giám đốc Sở Y tế.")
    assert found == {
        ("Ngô Văn Ổi", "Phó Giám đốc"): ("former", "", ""),
        ("Ngô Văn Ổi", "Giám đốc"): ("former", "", ""),
    }


def test_acting_until_now() -> None:
    """ "giữ quyền T từ … đến nay" began then and lasts (Convention 5)."""
    found = claims("Bà Lý Thị Na giữ quyền Giám đốc Sở Y tế từ 21/3 đến nay.")[("Lý Thị Na", "Giám đốc")]
    assert (str(found.status), str(found.since)[5:], found.until) == ("acting", "03-21", None)
    assert found.as_of != found.since


def test_a_line_in_two_stages() -> None:
    """A line's first office begins with it, what follows "sau đó" ends with it (rule career.line)."""
    found = spans(
        "Ông Ngô Văn Ổi sinh năm 1962.\n1/1988 - 6/1994: Phó Giám đốc Sở Y tế, sau đó làm Bí thư Huyện ủy Lạng Giang."
    )
    assert found[("Ngô Văn Ổi", "Phó Giám đốc")] == ("former", "1988-01", "")


def test_each_month_goes_with_its_own_office() -> None:
    """A month right behind an office dates it, whatever month stands before; a bracket's month is its beginning."""
    found = spans(
        "Ông Ngô Văn Ổi được điều động giữ chức Phó Giám đốc Sở Y tế vào tháng 4/2013, trước khi được bầu làm Chủ tịch "
        "UBND tỉnh vào tháng 4/2016."
    )
    assert found[("Ngô Văn Ổi", "Chủ tịch")] == ("started", "2016-04", "")
    found = spans("Ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế (12-2010), Phó Bí thư Tỉnh ủy (từ tháng 5/2012).")
    assert found[("Ngô Văn Ổi", "Phó Bí thư")][1] == "2012-05"


def test_all_party_offices_are_lost_wherever_they_are_told() -> None:
    """Who loses every office of the party holds none that another sentence gives; posts of a term are not all."""
    post = "Đồng chí Ngô Văn Ổi, Bí thư Huyện ủy Lạng Giang, Giám đốc Sở Y tế, đã vi phạm."
    found = spans(
        f"{post}\nNgày 5/6/2019, Ban Bí thư quyết định cách tất cả chức vụ trong Đảng đối với ông Ngô Văn Ổi."
    )
    assert found == {
        ("Ngô Văn Ổi", "Bí thư"): ("ended", "", "2019-06-05"),
        ("Ngô Văn Ổi", "Giám đốc"): ("current", "", ""),
    }
    found = spans(
        f"{post}\nBan Bí thư quyết định cách tất cả chức vụ trong Đảng nhiệm kỳ 2010 - 2015 đối với ông Ngô Văn Ổi."
    )
    assert found[("Ngô Văn Ổi", "Bí thư")][0] == "current"


def test_retired_after_years_in_an_office() -> None:
    """ "nghỉ hưu … sau hai nhiệm kỳ giữ chức T" ends T on that day; terms in a bracket date nothing."""
    found = spans(
        "Ông Ngô Văn Ổi đã nghỉ hưu từ 01/4/2019, sau hai nhiệm kỳ giữ chức Giám đốc Sở Y tế "
        "(2010 - 2015 và 2016 - 2021)."
    )
    assert found == {("Ngô Văn Ổi", "Giám đốc"): ("ended", "", "2019-04-01")}


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ("Bà Lý Thị Na thay ông Ngô Văn Ổi, Giám đốc Sở Y tế, được giao nhiệm vụ mới.", "ended"),
        ("Bà Lý Thị Na thay ông Ngô Văn Ổi, Giám đốc Sở Y tế, phát biểu.", "current"),
        ("Vụ việc dẫn đến sự ra đi của các lãnh đạo như Giám đốc Sở Y tế Ngô Văn Ổi.", "former"),
        ("Sau sự từ chức của Bí thư Tỉnh ủy Lý Thị Na, Giám đốc Sở Y tế Ngô Văn Ổi lên tiếng.", "current"),
        ("Hai nhân vật từng nằm trong ban ấy gồm Bí thư Tỉnh ủy Lý Thị Na và Giám đốc Sở Y tế Ngô Văn Ổi.", "former"),
        ("Giám đốc Sở Y tế khi đó là ông Ngô Văn Ổi đã ký.", "former"),
        ("Bà Na là thư ký riêng của Giám đốc Sở Y tế Ngô Văn Ổi lúc đó.", "former"),
    ],
)
def test_who_has_gone(content: str, status: str) -> None:
    """The one replaced who leaves, those told to be gone, and holders "lúc đó" hold their offices no more."""
    assert str(claims(content)[("Ngô Văn Ổi", "Giám đốc")].status) == status


def test_years_in_office_reach_over_the_list() -> None:
    """ "trong 10 năm giữ chức T1, T2" tells both as past (rule event.while)."""
    found = spans("Bà Lý Thị Na có vi phạm trong 10 năm giữ chức Bí thư Huyện ủy Lạng Giang, Giám đốc Sở Y tế.")
    assert {status for status, _, _ in found.values()} == {"former"}


def test_an_office_still_to_be_filled() -> None:
    """ "cho đến khi bổ nhiệm Giám đốc Sở" appoints nobody."""
    found = spans("Ông Ngô Văn Ổi được giao phụ trách, điều hành Sở Y tế cho đến khi bổ nhiệm Giám đốc Sở.")
    assert found == {("Ngô Văn Ổi", "Giám đốc"): ("acting", "", "")}


def test_a_long_list_of_the_past_may_hold_the_present() -> None:
    """A long list under "từng" does not deny the office that stands beside the name (two offices do)."""
    lead = "Đại tá Ngô Văn Ổi, Giám đốc Công an tỉnh, dự lễ.\n"
    found = spans(
        lead + "Ông từng giữ các chức vụ như Trưởng Công an huyện Lạng Giang, Phó Giám đốc Công an tỉnh, "
        "Giám đốc Công an tỉnh."
    )
    assert found[("Ngô Văn Ổi", "Giám đốc")][0] == "current"
    assert found[("Ngô Văn Ổi", "Phó Giám đốc")][0] == "former"


def test_the_day_of_what_is_told_beside() -> None:
    """A year before "khi" is that of what follows."""
    content = "Đây là chuyến đi đầu tiên kể từ năm 2009, khi Chủ tịch nước Ngô Văn Ổi thăm Lào."
    assert str(claims(content)[("Ngô Văn Ổi", "Chủ tịch nước")].as_of or "") == "2009"


@pytest.mark.parametrize(
    "content",
    [
        "Trong nhiệm kỳ đầu tiên của Chủ tịch nước Ngô Văn Ổi, hai nước đã ký hiệp định.",
        "THỜI Chủ tịch nước Ngô Văn Ổi, hai nước đã ký hiệp định.",
        "Đoàn dâng hoa tại TƯỢNG ĐÀI Chủ tịch nước Ngô Văn Ổi.",
        "Cả nước chứng kiến ba Chủ tịch nước tuyên thệ là ông Ngô Văn Ổi, ông Lý Văn Na và ông Đỗ Văn Mít.",
        "Đoàn dâng hương tại Khu lưu niệm Chủ tịch nước Ngô Văn Ổi.",
    ],
)
def test_a_holder_of_another_time(content: str) -> None:
    """A holder's era, one holder after another and what is named after one leave open who holds the office now."""
    assert claims(content) == {}


def test_a_seat_of_terms_with_a_bracket_among_them() -> None:
    """ "khóa XI (dự khuyết), XII": the terms go on behind the bracket; he was an alternate before (list.alternate)."""
    found = spans("Ông Ngô Văn Ổi là Ủy viên Trung ương Đảng khóa XI (dự khuyết), XII.")
    assert found == {
        ("Ngô Văn Ổi", "Ủy viên"): ("current", "", ""),
        ("Ngô Văn Ổi", "Ủy viên dự khuyết"): ("former", "", ""),
    }


@pytest.mark.parametrize(
    "seat",
    [
        "Ủy viên Trung ương Đảng dự khuyết khóa XII",
        "Ủy viên Ban Chấp hành Trung ương Đảng dự khuyết khóa XII",
        "Ủy viên Trung ương Đảng khóa XII (dự khuyết)",
        "Ủy viên dự khuyết Trung ương Đảng khóa XII",
    ],
)
def test_an_alternates_seat_is_no_full_one(seat: str) -> None:
    """ "dự khuyết" tells an alternate wherever it stands, and the list goes on behind it."""
    found = spans(f"Ông Ngô Văn Ổi là {seat}, Giám đốc Sở Y tế.")
    assert set(found) == {("Ngô Văn Ổi", "Ủy viên dự khuyết"), ("Ngô Văn Ổi", "Giám đốc")}


def test_titles_behind_life_data_go_on() -> None:
    """Behind age, home and degrees a semicolon parts titles of one man, not men (rule list.going-on)."""
    life = "Ông Ngô Văn Ổi 58 tuổi, quê Ninh Bình; thạc sĩ quản lý công; "
    found = claims(f"{life}Ủy viên Trung ương Đảng khóa XII; Giám đốc Sở Y tế; đại biểu HĐND tỉnh.")
    assert {role for _, role in found} == {"Ủy viên", "Giám đốc", "Đại biểu"}
    others = claims(f"{life}Giám đốc Sở Y tế; ông Lý Văn Na, Chủ tịch HĐND tỉnh; đại biểu HĐND tỉnh.")
    assert {role for person, role in others if person == "Ngô Văn Ổi"} == {"Giám đốc"}


@pytest.mark.parametrize(
    ("term", "status"),
    [("khóa XIII", "former"), ("tỉnh Phú Thọ khóa XII, XIII", "former"), ("khóa XIII, XIV", "current")],
)
def test_a_seat_in_the_assembly_of_a_term_gone_by(term: str, status: str) -> None:
    """A deputy of a term that ended before the article's day was one (rule dating.term)."""
    found = claims(f"Ông Ngô Văn Ổi là đại biểu Quốc hội {term}.")
    assert str(found[("Ngô Văn Ổi", "Đại biểu")].status) == status


def test_years_behind_the_next_office_end_the_first() -> None:
    """ "Từ 1997 đến 2003 là T1, sau đó làm T2 giai đoạn 2003-2006": the first span is all of T1."""
    told = "Từ 1997 đến 2003, ông Ngô Văn Ổi là Phó Giám đốc Sở Y tế, sau đó làm Bí thư Tỉnh ủy giai đoạn 2003-2006."
    assert spans(told)[("Ngô Văn Ổi", "Phó Giám đốc")] == ("former", "1997", "2003")


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ("Ông Ngô Văn Ổi, Giám đốc Sở Y tế được phân công nhiệm vụ mới.", "ended"),
        ("UBND tỉnh trao quyết định nghỉ hưu hưởng bảo hiểm xã hội cho ông Ngô Văn Ổi, Giám đốc Sở Y tế.", "ended"),
        ("Ông Ngô Văn Ổi xin thôi giữ chức Giám đốc Sở Y tế để chữa bệnh.", "current"),
        ("Trước khi sáp nhập, ông Ngô Văn Ổi là Giám đốc Sở Y tế.", "former"),
        ("Trước khi sáp nhập, ông Ổi ở quê; ông Ngô Văn Ổi nay là Giám đốc Sở Y tế.", "current"),
        ("Thời điểm đó, ông Ngô Văn Ổi đang là Giám đốc Sở Y tế.", "former"),
        ("Ông Ngô Văn Ổi làm Giám đốc Sở Y tế được hai năm thì chuyển về Hà Nội.", "former"),
        ("Ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế trước ông Lý Văn Na.", "former"),
        ("Ông Ngô Văn Ổi làm Giám đốc Sở Y tế hơn 10 năm nay.", "current"),
        ("Ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế giai đoạn 2005 - 2010.", "former"),
        ("Ông Ngô Văn Ổi, Giám đốc Sở Y tế tỉnh Nam Định (cũ), dự lễ.", "former"),
    ],
)
def test_words_that_tell_when(content: str, status: str) -> None:
    """Words around an office tell whether it is held, was held once, or is left."""
    assert str(claims(content)[("Ngô Văn Ổi", "Giám đốc")].status) == status


def test_a_predecessor_and_what_he_holds_now() -> None:
    """ "bà A, người tiền nhiệm của ông B, nay là T" gives T to A."""
    found = claims("Bà Lý Thị Na, người tiền nhiệm của ông Ngô Văn Ổi, nay là Giám đốc Sở Y tế.")
    assert set(found) == {("Lý Thị Na", "Giám đốc")}


def test_a_day_that_went_before() -> None:
    """ "Trước đó, ngày 1/6" is not the day of the news."""
    found = claims("HĐND tỉnh bầu ông Ngô Văn Ổi làm Chủ tịch UBND tỉnh. Trước đó, ngày 1/6, Tỉnh ủy đã họp.")
    assert not str(found[("Ngô Văn Ổi", "Chủ tịch")].as_of).endswith("06-01")


def test_a_life_behind_its_data() -> None:
    """What follows the data of a life is told of the one who opens the sentence; his other title lends its body."""
    found = spans("Ông Ngô Văn Ổi sinh năm 1970; từ năm 2012 đến tháng 5/2015 là Phó Giám đốc Sở Y tế.")
    assert found == {("Ngô Văn Ổi", "Phó Giám đốc"): ("former", "2012", "2015-05")}
    found = spans("Bà Lý Thị Na, Phó Giám đốc Sở Y tế, được giao quyền Giám đốc từ ngày 15/9.")
    assert found[("Lý Thị Na", "Giám đốc")][0] == "acting"


def test_a_month_behind_a_semicolon() -> None:
    """ "…; đến tháng 2/2016, ông nhận nhiệm vụ T" begins then, not in the month of the clause before."""
    found = spans(
        "Ông Ngô Văn Ổi làm Phó Giám đốc Sở Y tế từ tháng 7/2012; đến tháng 2/2016, ông Ổi nhận nhiệm vụ "
        "Giám đốc Sở Nội vụ."
    )
    assert found[("Ngô Văn Ổi", "Giám đốc")][1] == "2016-02"


def test_a_span_over_two_stages() -> None:
    """Of two offices told one behind the other within a span, the first ends on no printed day."""
    found = spans("Từ 1/2008 đến 6/2014, ông Ngô Văn Ổi là Phó Giám đốc Sở Y tế, sau đó về huyện. Sau đó, ông nghỉ.")
    assert found == {("Ngô Văn Ổi", "Phó Giám đốc"): ("former", "2008-01", "")}
    found = spans("Từ 1/2008 đến 6/2014, ông Ngô Văn Ổi là Phó Giám đốc Sở Y tế. Sau đó, ông nghỉ.")
    assert found == {("Ngô Văn Ổi", "Phó Giám đốc"): ("former", "2008-01", "2014-06")}


def test_moved_on_by_a_decision_told_again() -> None:
    """A post ends with the move to the next, though the news tells that the next was left, too (settle.moved-on)."""
    found = spans(
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, được điều động giữ chức Bí thư Huyện ủy Lạng Giang. Tháng 3/2008, ông được "
        "bổ nhiệm làm Chánh Văn phòng Tỉnh ủy. Tháng 8/2010, ông được điều động giữ chức Giám đốc Sở Y tế."
    )
    assert found[("Ngô Văn Ổi", "Chánh Văn phòng")] == ("ended", "2008-03", "2010-08")


def test_moved_on_from_a_post_of_a_life() -> None:
    """A post that a life tells with its year ends with the move out of it, those before do not (settle.moved-on)."""
    found = spans(
        "Ông Ngô Văn Ổi, quê Lạng Giang. Năm 2010, ông làm Phó Giám đốc Sở Nội vụ. Tháng 10/2014, ông giữ chức "
        "Bí thư Huyện ủy Lạng Giang. Đến tháng 3/2018, ông được điều động giữ chức Giám đốc Sở Y tế."
    )
    assert found == {
        ("Ngô Văn Ổi", "Phó Giám đốc"): ("former", "2010", ""),
        ("Ngô Văn Ổi", "Bí thư"): ("ended", "2014-10", "2018-03"),
        ("Ngô Văn Ổi", "Giám đốc"): ("started", "2018-03", ""),
    }


def test_reach_of_the_past_gives_way() -> None:
    """ "nguyên A, B, nguyên C": B, which elsewhere stands without "nguyên", is held; what is marked itself is past."""
    found = spans(
        "Giám đốc Sở Y tế Ngô Văn Ổi bị cảnh cáo.\nÔng Ngô Văn Ổi, nguyên Bí thư Huyện ủy Lạng Giang, Giám đốc Sở Y "
        "tế, nguyên Phó Chủ tịch UBND tỉnh, đã vi phạm."
    )
    assert {role: status for (_, role), (status, _, _) in found.items()} == {
        "Giám đốc": "current",
        "Bí thư": "former",
        "Phó Chủ tịch": "former",
    }


def test_a_title_of_another_century() -> None:
    """A day before 1900 in front of a title makes its holder one of the past."""
    found = claims("Ngày 19/11/1863: Tổng thống Hoa Kỳ Abraham Lincoln đọc diễn văn.")
    assert {str(claim.status) for claim in found.values()} == {"former"}


def test_lines_that_print_only_their_beginning() -> None:
    """A line with one month is held until the next takes over (rule career.begun); what somebody did is no line."""
    life = "Ông Ngô Văn Ổi sinh ngày 5/6/1967.\n"
    found = spans(f"{life}- Tháng 11/2005: Giám đốc Sở Y tế.\n- Tháng 12/2010: Chủ tịch UBND tỉnh.")
    assert found == {
        ("Ngô Văn Ổi", "Giám đốc"): ("former", "2005-11", ""),
        ("Ngô Văn Ổi", "Chủ tịch"): ("current", "2010-12", ""),
    }
    assert spans(f"{life}Tháng 11/2005: Giám đốc Sở Y tế ký công văn.") == {}


def test_held_until_retirement() -> None:
    """ "được phân công giữ chức T đến khi nghỉ hưu năm 2011": T began and ended."""
    found = spans("Năm 2006, ông Ngô Văn Ổi được phân công giữ chức Giám đốc Sở Y tế đến khi nghỉ hưu năm 2011.")
    assert found == {("Ngô Văn Ổi", "Giám đốc"): ("ended", "2006", "2011")}


def test_taken_again() -> None:
    """ "tái giữ chức" is a re-election, which begins nothing."""
    found = spans("Kỳ họp đã bầu ông Ngô Văn Ổi tái giữ chức Chủ tịch HĐND tỉnh.")
    assert found == {("Ngô Văn Ổi", "Chủ tịch"): ("current", "", "")}


def test_became_later() -> None:
    """ "ông A sau đó trở thành T" is told of a life, and T was held; a year told next to it is not its beginning."""
    found = spans("Bắt đầu từ cán bộ văn phòng, ông Ngô Văn Ổi sau đó trở thành Giám đốc Sở Y tế.")
    assert found == {("Ngô Văn Ổi", "Giám đốc"): ("former", "", "")}


def test_two_chiefs_share_no_body() -> None:
    """A bare chief takes the body of a deputy beside him, not that of another chief."""
    found = claims("Ông Ngô Văn Ổi, Cục trưởng Cục Bổ trợ tư pháp, Bộ Tư pháp, nguyên Cục trưởng, bị khiển trách.")
    assert [str(claim.status) for claim in found.values()] == ["current"]


def test_retired_from_the_last_post() -> None:
    """ "nghỉ hưu năm D" told of somebody ends the post he took last, not an earlier one nor a seat (settle.retired)."""
    found = spans(
        "Năm 2005, ông Ngô Văn Ổi được bổ nhiệm làm Giám đốc Sở Y tế. Tháng 10/2011, ông được bầu làm Chủ tịch UBND "
        "tỉnh. Ông được phong anh hùng, nghỉ hưu năm 2016."
    )
    assert found[("Ngô Văn Ổi", "Chủ tịch")] == ("ended", "2011-10", "2016")
    assert found[("Ngô Văn Ổi", "Giám đốc")] == ("started", "2005", "")


def test_going_on_and_rising() -> None:
    """ "tiếp tục làm T1 rồi T2" does not take T1's beginning away."""
    found = spans(
        "Năm 2014, ông Ngô Văn Ổi được bầu làm Phó Chủ tịch UBND tỉnh. Sau đó, ông tiếp tục làm Phó Chủ tịch rồi Phó "
        "Chủ tịch Thường trực UBND tỉnh."
    )
    assert found[("Ngô Văn Ổi", "Phó Chủ tịch")][:2] == ("started", "2014")


def test_a_post_left_vacant() -> None:
    """A bare post far behind an office is not that of the office's holder."""
    found = claims(
        "Trưởng Ban Dân vận Tỉnh ủy Ngô Văn Ổi được bổ nhiệm làm Giám đốc Sở Giao thông vận tải và Ban này vắng vị trí "
        "trưởng ban."
    )
    assert str(found[("Ngô Văn Ổi", "Trưởng ban")].status) == "current"


def test_became_in_a_life() -> None:
    """ "trở thành" and "sau đó làm" in a life are no appointments: all but the last were held once (Convention 1)."""
    found = spans(
        "Năm 1996, ông Ngô Văn Ổi trở thành Trưởng Ban Dân vận Tỉnh ủy, sau đó làm Giám đốc Sở Y tế. Năm 2015, ông trở "
        "thành Chủ tịch UBND tỉnh."
    )
    assert found == {
        ("Ngô Văn Ổi", "Trưởng ban"): ("former", "1996", ""),
        ("Ngô Văn Ổi", "Giám đốc"): ("former", "", ""),
        ("Ngô Văn Ổi", "Chủ tịch"): ("current", "2015", ""),
    }


def test_lost_by_a_punishment_suffered() -> None:
    """ "bị kỷ luật … cách tất cả chức vụ trong Đảng" strikes who stands before it, past offices too (Convention 2)."""
    found = spans(
        "Ông Ngô Văn Ổi, nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh, bị kỷ luật bằng hình thức cách tất cả chức "
        "vụ trong Đảng."
    )
    assert {role: status for (_, role), (status, _, _) in found.items()} == {"Bí thư": "ended", "Chủ tịch": "former"}


def test_reached_by_a_decision_of_others() -> None:
    """ "Đến tháng 7/2014, Bộ Chính trị điều động ông …" dates the move and ends the post before."""
    found = spans(
        "Tháng 7/2012, ông Ngô Văn Ổi được bổ nhiệm làm Giám đốc Sở Y tế. Đến tháng 7/2014, Ban Thường vụ Tỉnh ủy điều "
        "động, phân công ông giữ chức Bí thư Huyện ủy Lạng Giang."
    )
    assert found[("Ngô Văn Ổi", "Bí thư")] == ("started", "2014-07", "")
    assert found[("Ngô Văn Ổi", "Giám đốc")] == ("ended", "2012-07", "2014-07")


def test_a_chief_before_a_deputy() -> None:
    """ "báo cáo Thủ tướng, Phó Thủ tướng A": A is the deputy; the chief is somebody else."""
    found = claims("Bộ đã báo cáo Thủ tướng, Phó Thủ tướng Ngô Văn Ổi và các cơ quan.")
    assert set(found) == {("Ngô Văn Ổi", "Phó Thủ tướng")}


def test_all_posts_lost_in_a_list() -> None:
    """ "A (T1), B (T2) mất tất cả chức vụ" ends what stands beside the names (rule event.strip-party)."""
    found = claims(
        "Ông Ngô Văn Ổi (Giám đốc Sở Y tế), bà Lý Thị Na (Bí thư Tỉnh ủy) mất tất cả chức vụ trong hệ thống."
    )
    assert {str(claim.status) for claim in found.values()} == {"ended"}


@pytest.mark.parametrize(
    ("content", "held"),
    [
        ("Trước sự chứng kiến của hai Thủ tướng, Giám đốc Sở Y tế Ngô Văn Ổi đã ký.", {("Ngô Văn Ổi", "Giám đốc")}),
        (
            "Thăm gia đình họa sĩ Lý Văn Na, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Ngô Văn Ổi xúc động.",
            {("Ngô Văn Ổi", "Bí thư"), ("Ngô Văn Ổi", "Chủ tịch")},
        ),
        ("Ông Ngô Văn Ổi đã nghỉ.\nTheo quy định, thẩm quyền xử lý là Thủ tướng Chính phủ.", set()),
        ("Cùng dự có Chánh Văn phòng Thủ tướng Ngô Văn Ổi.", set()),
    ],
)
def test_titles_of_others(content: str, held: set[tuple[str, str]]) -> None:
    """A title counted, of one served, or said of no one is not the next name's; a visitor's titles are his."""
    assert {key for key in claims(content) if key[1] != "Chánh Văn phòng"} == held


def test_left_by_its_role_alone() -> None:
    """ "miễn nhiệm chức vụ Bộ trưởng" ends the one such office that the article gives him."""
    found = spans(
        "Từ tháng 8/2007, ông Ngô Văn Ổi là Bộ trưởng Bộ Công Thương. Tháng 4/2016, ông được Quốc hội miễn nhiệm chức "
        "vụ Bộ trưởng."
    )
    assert found == {("Ngô Văn Ổi", "Bộ trưởng"): ("ended", "2007-08", "2016-04")}


def test_expected_of_several() -> None:
    """ "Quốc hội sẽ phê chuẩn các ông: A, B làm T" tells what is to come."""
    assert claims("Khả năng cao Quốc hội sẽ phê chuẩn các ông: Ngô Văn Ổi, Lý Văn Na làm Phó Thủ tướng.") == {}


def test_a_quarter_to_come_tells_no_year() -> None:
    """A quarter that is expected is not that of an undated article."""
    text = make_text(
        "Việc bàn giao dự kiến diễn ra trong quý I/2025, Giám đốc Sở Y tế Ngô Văn Ổi nói hôm 8/10.", published=None
    )
    found = extract_claims(text, find_mentions(text)).offices
    assert all(claim.as_of is None for claim in found)


def test_weeks_are_no_day_of_the_news() -> None:
    """ "từ 19-3 đến 8-4" in the lead is no day on which somebody speaks."""
    found = claims(
        "Trong chưa đầy một tháng (từ 19-3 đến 8-4), huyện có hai vụ.\nÔng Ngô Văn Ổi - Giám đốc Sở Y tế - cho hay."
    )
    assert str(found[("Ngô Văn Ổi", "Giám đốc")].as_of) == "2019-05-10"


def test_at_the_head_of_another_company() -> None:
    """ "T được cử làm người đại diện tại B, giữ chức Chủ tịch" leaves nothing at home."""
    told = "được cử làm người đại diện tại Sông Quê, đảm nhiệm chức vụ Chủ tịch."
    found = claims(f"Ông Ngô Văn Ổi, Phó Chủ tịch Tổng công ty Gốm, {told}")
    assert [str(claim.status) for claim in found.values()] == ["current"]


@pytest.mark.parametrize("term", ["nhiệm kỳ trước", "khóa trước", "khóa cũ", "(nhiệm kỳ trước)", "tiền nhiệm"])
def test_an_office_of_the_term_before_is_past(term: str) -> None:
    """ "Phó Bí thư Tỉnh ủy khóa trước" was one (rule dating.term)."""
    found = claims(f"Dự họp có ông Ngô Văn Ổi, Phó Bí thư Tỉnh ủy {term}; bà Lê Thị Mận, Giám đốc Sở Y tế.")
    assert {one: str(claim.status) for one, claim in found.items()} == {
        ("Ngô Văn Ổi", "Phó Bí thư"): "former",
        ("Lê Thị Mận", "Giám đốc"): "current",
    }
