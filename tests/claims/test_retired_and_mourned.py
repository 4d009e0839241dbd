"""Who retires and who leaves without a verb beside the title; what death notices list of a life."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

_NOTICE = "Tỉnh ủy, UBND tỉnh và gia đình vô cùng thương tiếc báo tin:\n"


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, str(claim.status)) for claim in claims}


def test_who_lets_others_retire_stays() -> None:
    """ "Chủ tịch A ký quyết định, trong đó có việc cho nghỉ hưu …" retires others (rule event.retire)."""
    told = "Chủ tịch UBND tỉnh Ngô Văn Ổi vừa ký nhiều quyết định, trong đó có việc cho nghỉ hưu đối với tám người."
    assert held(told) == {("Ngô Văn Ổi", "Chủ tịch", "current")}


def test_all_of_a_list_retire_together() -> None:
    """Of "bốn Phó Giám đốc gồm: ông A, ông B và bà C được cho nghỉ hưu" all leave (rule event.retire)."""
    told = "Tại Sở Y tế, ba Phó Giám đốc gồm: ông Ngô Văn Ổi, ông Vi Văn Lê và bà Lý Thị Na được cho nghỉ hưu."
    leaving = {("Ngô Văn Ổi", "Phó Giám đốc"), ("Vi Văn Lê", "Phó Giám đốc"), ("Lý Thị Na", "Phó Giám đốc")}
    assert held(told) == {(person, role, "ended") for person, role in leaving}


def test_who_leaves_what_stands_behind_his_name_has_left() -> None:
    """ "thôi giữ chức, nghỉ chữa bệnh đối với ông A, T" ends T (rule event.retire)."""
    told = "Hội nghị công bố quyết định thôi giữ chức, nghỉ chữa bệnh đối với ông Ngô Văn Ổi, Giám đốc Sở Y tế."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "ended")}


def test_an_office_that_waits_for_a_holder_is_nobodys() -> None:
    """ "Trong thời gian chờ kiện toàn chức vụ T, ông A, T1 …" gives A no T."""
    told = "Trong thời gian chờ kiện toàn chức vụ Bí thư Tỉnh ủy, đồng chí Ngô Văn Ổi, Phó Bí thư Tỉnh ủy, chủ trì họp."
    assert held(told) == {("Ngô Văn Ổi", "Phó Bí thư", "current")}


def test_titles_behind_la_head_a_list() -> None:
    """ "các đồng chí là Ủy viên Ban Thường vụ: A, T1; B, T2" gives both the seat (rule list.heading)."""
    told = "Cùng dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Ngô Văn Ổi, Giám đốc Sở Y tế; Vi Văn Lê."
    assert held(told) == {
        ("Ngô Văn Ổi", "Ủy viên", "current"),
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Vi Văn Lê", "Ủy viên", "current"),
    }


def test_all_that_a_notice_lists_behind_a_life_was_held() -> None:
    """Behind birth and joining every title of a notice is one of the dead, with and without "nguyên"."""
    life = "Đồng chí Ngô Văn Ổi, sinh ngày 1/1/1930; quê quán: tỉnh Bắc Giang; tham gia cách mạng năm 1945; "
    told = f"{_NOTICE}{life}đại biểu Quốc hội khóa VIII; Chủ tịch UBND tỉnh; nguyên Giám đốc Sở Y tế, đã từ trần."
    assert held(told) == {
        ("Ngô Văn Ổi", "Đại biểu", "former"),
        ("Ngô Văn Ổi", "Chủ tịch", "former"),
        ("Ngô Văn Ổi", "Giám đốc", "former"),
    }


@pytest.mark.parametrize(
    "line",
    [
        "Tham gia cách mạng tháng 12 năm 1960; nguyên Giám đốc Sở Y tế, nguyên Chánh Thanh tra tỉnh.",
        "Nguyên là: Giám đốc Sở Y tế, nguyên Chánh Thanh tra tỉnh.",
    ],
)
def test_a_line_of_a_notice_tells_of_the_one_it_mourns(line: str) -> None:
    """The name may stand a line before the titles (rule list.mourned)."""
    told = f"{_NOTICE}Đồng chí Ngô Văn Ổi, sinh năm 1930.\n{line}\nĐồng chí đã từ trần ngày 1/5/2019."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "former"), ("Ngô Văn Ổi", "Chánh Thanh tra", "former")}


def test_a_plain_post_beside_the_name_is_left_for_an_office() -> None:
    """ "bà B, Chuyên viên, giữ chức T" goes on with what is decided (rule event.decreed)."""
    told = "Quyết định bổ nhiệm được trao cho các đồng chí: Ngô Văn Ổi, Chuyên viên, giữ chức Giám đốc Sở Y tế."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "started")}


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        (", đã nghỉ hưu bốn năm trước, kể lại", "former"),
        (" đã nghỉ hưu, kể lại", "former"),
        (", đã nghỉ hưu từ ngày 1/3/2019", "ended"),
        (" chuyển công tác", "ended"),
        (" kể rằng nhiều người đã nghỉ hưu", "current"),
        (" thăm các cán bộ đã nghỉ hưu", "current"),
    ],
)
def test_gone_behind_the_title(behind: str, status: str) -> None:
    """Who "đã nghỉ hưu", told right behind his title, holds it no more (list.gone); others' retirement is not his."""
    assert held(f"Bà Lý Thị Na, Giám đốc Sở Y tế{behind}.") == {("Lý Thị Na", "Giám đốc", status)}


@pytest.mark.parametrize(
    "lead",
    [
        "UBND tỉnh công bố quyết định nghỉ hưu đối với hai cán bộ gồm: ",
        "Các đồng chí được nghỉ hưu trước tuổi gồm: ",
        "Theo đó, 2 đồng chí nghỉ hưu trước tuổi theo Nghị định số 178/2024/NĐ-CP của Chính phủ, gồm: ",
        "Công bố quyết định thôi giữ chức vụ đối với các đồng chí: ",
        "Hai người được Tỉnh ủy đồng ý cho nghỉ hưu. Các ông gồm: ",
        "Hội nghị công bố quyết định nghỉ hưu đối với các đồng chí:\n- ",
    ],
)
def test_all_whom_a_list_lets_go(lead: str) -> None:
    """Those listed behind "quyết định nghỉ hưu đối với …:" leave what stands beside their names (event.retire)."""
    behind = "\n- " if lead.endswith("- ") else "; "
    told = f"{lead}Ngô Văn Ổi, Giám đốc Sở Y tế{behind}Lý Thị Na, Giám đốc Sở Tư pháp.\nVi Văn Lê, Bí thư Tỉnh ủy, dự."
    assert held(told) == {
        ("Ngô Văn Ổi", "Giám đốc", "ended"),
        ("Lý Thị Na", "Giám đốc", "ended"),
        ("Vi Văn Lê", "Bí thư", "current"),
    }


@pytest.mark.parametrize(
    "lead",
    [
        "Những người xin nghỉ hưu trước tuổi gồm: ",
        "Đại diện các cán bộ nghỉ hưu và lãnh đạo các sở gồm: ",
        "Tỉnh ủy tặng hoa các đồng chí được nghỉ hưu gồm: ",
        "Công bố quyết định nghỉ hưu và bổ nhiệm các đồng chí: ",
    ],
)
def test_lists_that_let_nobody_go(lead: str) -> None:
    """Who asks to retire, is given flowers or may as well be appointed has left nothing."""
    told = f"{lead}Ngô Văn Ổi, Giám đốc Sở Y tế; Lý Thị Na, Giám đốc Sở Tư pháp."
    assert {status for *_, status in held(told)} == {"current"}


def test_two_let_go_together() -> None:
    """ "A, T1 và bà B, T2 được Tỉnh ủy đồng ý cho nghỉ hưu" lets both go."""
    told = "Ông Ngô Văn Ổi, Giám đốc Sở Y tế và bà Lý Thị Na, Giám đốc Sở Tư pháp được Tỉnh ủy đồng ý cho nghỉ hưu."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "ended"), ("Lý Thị Na", "Giám đốc", "ended")}


def test_who_leaves_one_office_to_retire_keeps_the_seat_beside_his_name() -> None:
    """ "ông A, Tỉnh ủy viên, thôi giữ chức T, nghỉ hưu": only T is told to end (rule event.retire)."""
    told = "Ông Ngô Văn Ổi, Tỉnh ủy viên, thôi giữ chức Giám đốc Sở Y tế, nghỉ hưu từ ngày 1/7/2019."
    assert held(told) == {("Ngô Văn Ổi", "Ủy viên", "current"), ("Ngô Văn Ổi", "Giám đốc", "ended")}


def test_who_came_from_elsewhere_is_not_gone() -> None:
    """ "(mới được điều động từ A về)" tells whence the holder came (rule list.gone)."""
    told = "Dự có ông Ngô Văn Ổi, Giám đốc Sở Y tế ({})."
    assert held(told.format("mới được điều động từ Sở Nội vụ về")) == {("Ngô Văn Ổi", "Giám đốc", "current")}
    assert held(told.format("mới được điều động")) == {("Ngô Văn Ổi", "Giám đốc", "former")}


def test_a_funeral_board_is_no_committee_named_before() -> None:
    """ "Theo thông báo của Ban Thường vụ Tỉnh ủy, Ban Lễ tang do A làm Trưởng ban" (rule event.led-by)."""
    told = "Theo thông báo của Ban Thường vụ Tỉnh ủy, Ban Lễ tang do ông Ngô Văn Ổi, Bí thư Tỉnh ủy làm Trưởng ban."
    assert held(told) == {("Ngô Văn Ổi", "Bí thư", "current")}


@pytest.mark.parametrize("terms", ["các thời kỳ", "qua các thời kỳ", "các nhiệm kỳ"])
def test_former_chiefs_listed_behind_another(terms: str) -> None:
    """ "bà A, T; nguyên T1 các thời kỳ: B, C": T1 was not hers (rules list.heading, list.going-on)."""
    told = f"Dự có bà Lý Thị Na, Giám đốc Sở Y tế; nguyên Giám đốc Sở Y tế {terms}: Ngô Văn Ổi, Vi Văn Lê."
    assert held(told) == {
        ("Lý Thị Na", "Giám đốc", "current"),
        ("Ngô Văn Ổi", "Giám đốc", "former"),
        ("Vi Văn Lê", "Giám đốc", "former"),
    }
