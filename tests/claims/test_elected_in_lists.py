"""Who is elected where the verb stands far off: in lists of an assembly, behind the electors, before "là"."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def claims(content: str) -> tuple[OfficeClaim, ...]:
    """Return every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text)).offices


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim."""
    return {(claim.person, claim.role, str(claim.status)) for claim in claims(content)}


def test_who_takes_an_office_in_a_list_of_elections_starts() -> None:
    """Behind "tiến hành bầu …" all of "ông A, T1 giữ chức T2; các ông B, C giữ chức T3" start (rule event.decreed)."""
    told = (
        "Kỳ họp cũng tiến hành bầu các chức danh khác. Theo đó, ông Ngô Văn Ổi, Giám đốc Sở Y tế giữ chức Chủ tịch "
        "HĐND tỉnh; các ông Vi Văn Lê, Lò Văn Mận giữ chức Phó Chủ tịch HĐND tỉnh."
    )
    assert held(told) == {
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Ngô Văn Ổi", "Chủ tịch", "started"),
        ("Vi Văn Lê", "Phó Chủ tịch", "started"),
        ("Lò Văn Mận", "Phó Chủ tịch", "started"),
    }


def test_the_next_of_two_elected_needs_no_verb_of_his_own() -> None:
    """ "A được bầu giữ chức T; B - T1 giữ chức T2" starts both (rule event.decreed)."""
    told = "Bà Lý Thị Na được bầu giữ chức Chủ tịch HĐND tỉnh; ông Ngô Văn Ổi - Giám đốc Sở Y tế giữ chức Phó Chủ tịch."
    assert ("Lý Thị Na", "Chủ tịch", "started") in held(told)


@pytest.mark.parametrize("electors", ["100% đại biểu tín nhiệm", "các đại biểu", "35/35 đại biểu"])
def test_the_electors_part_no_verb_from_the_one_elected(electors: str) -> None:
    """ "được 100% đại biểu tín nhiệm bầu giữ chức T" starts T (rule event.agent)."""
    told = f"Ông Ngô Văn Ổi, Giám đốc Sở Y tế đã được {electors} bầu giữ chức Chủ tịch HĐND tỉnh."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "current"), ("Ngô Văn Ổi", "Chủ tịch", "started")}


def test_what_somebody_leaves_an_office_for_begins() -> None:
    """ "thôi giữ chức T, để tham gia Ban Thường vụ …" seats him there (rule event.join)."""
    told = "Tỉnh ủy điều động ông Ngô Văn Ổi thôi giữ chức Giám đốc Sở Y tế, để tham gia Ban Thường vụ Tỉnh ủy."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "ended"), ("Ngô Văn Ổi", "Ủy viên", "started")}


def test_an_office_to_which_somebody_is_appointed_behind_it_begins() -> None:
    """ "T được chỉ định là ông A" starts T (rule list.copula-behind)."""
    assert held("Chủ tịch UBND tỉnh được chỉ định là ông Ngô Văn Ổi.") == {("Ngô Văn Ổi", "Chủ tịch", "started")}


def test_a_term_behind_a_unit_is_no_place() -> None:
    """ "HĐND huyện Khóa XX" is the council of the district named before."""
    told = "HĐND huyện Tân Kỳ họp. HĐND huyện Khóa XX đã bầu ông Ngô Văn Ổi giữ chức Chủ tịch HĐND huyện Khóa XX."
    assert {claim.body for claim in claims(told)} == {"Hội đồng nhân dân huyện Tân Kỳ"}


def test_with_titles_in_a_role_the_name_behind_them_is_meant() -> None:
    """ "ông A nói, với vai trò là T, ông B …" gives T to B."""
    told = "Ông Ngô Văn Ổi cho biết, với vai trò là Giám đốc Sở Y tế, ông Vi Văn Lê đã có nhiều nỗ lực."
    assert held(told) == {("Vi Văn Lê", "Giám đốc", "current")}


def test_two_terms_part_no_receiver_from_his_office() -> None:
    """ "chức vụ T nhiệm kỳ … và nhiệm kỳ … đối với ông B" is B's, not that of who signs."""
    told = (
        "Phó Thủ tướng Ngô Văn Ổi ký quyết định xóa tư cách chức vụ Chủ tịch UBND tỉnh nhiệm kỳ 2011 - 2016 và "
        "nhiệm kỳ 2016 - 2021 đối với ông Vi Văn Lê."
    )
    assert held(told) == {("Ngô Văn Ổi", "Phó Thủ tướng", "current"), ("Vi Văn Lê", "Chủ tịch", "former")}


def test_what_somebody_was_before_his_office_is_past() -> None:
    """ "Trước khi được giao T, ông A là T1" tells T1 as past (rule event.then)."""
    told = "Ông Ngô Văn Ổi nhận quyết định. Trước khi về Sở Y tế, ông Ổi là Chánh Thanh tra tỉnh."
    assert held(told) == {("Ngô Văn Ổi", "Chánh Thanh tra", "former")}


def test_two_offices_in_one_hand_are_left_for_a_third() -> None:
    """ "điều động, bổ nhiệm A, T1 kiêm T2, giữ chức T3" starts T3."""
    told = (
        "Bộ trưởng điều động, bổ nhiệm Tiến sĩ - bác sĩ Ngô Văn Ổi, Giám đốc Sở Y tế kiêm Chánh Thanh tra tỉnh, "
        "giữ chức Chủ tịch UBND tỉnh."
    )
    assert ("Ngô Văn Ổi", "Chủ tịch", "started") in held(told)


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("Danh sách trúng cử đại biểu Quốc hội khóa XV đơn vị bầu cử số 1:\n1. ", "started"),
        ("Danh sách đại biểu HĐND tỉnh khóa XVIII:\n1. ", "current"),
        ("Những người trúng cử đại biểu HĐND tỉnh khóa XVIII gồm: ", "started"),
    ],
)
def test_lists_of_deputies(lead: str, status: str) -> None:
    """Everyone of a list of deputies has a seat, with an office beside his name or without (rule list.roster)."""
    behind = "\n2. " if "\n" in lead else "; "
    told = held(f"{lead}Ngô Văn Ổi, Giám đốc Sở Y tế{behind}Vi Văn Lê, Bí thư Huyện ủy Lục Nam.")
    assert {("Ngô Văn Ổi", "Đại biểu", status), ("Vi Văn Lê", "Đại biểu", status)} <= told


def test_candidates_have_no_seat() -> None:
    """A list of candidates gives no seat."""
    told = held("Danh sách người ứng cử đại biểu HĐND tỉnh khóa XVIII:\n1. Ngô Văn Ổi, Giám đốc Sở Y tế.")
    assert told == {("Ngô Văn Ổi", "Giám đốc", "current")}


def test_a_verb_before_a_colon_gives_the_office() -> None:
    """ "bầu hai T: A và B" elects both; "giới thiệu bầu" nobody; "theo giới thiệu" tells only who proposed them."""
    two = "hai Phó Chủ tịch UBND tỉnh: Kiều Văn Thảo và Hà Quang Sử."
    assert held(f"HĐND tỉnh bầu {two}") == held(f"Theo giới thiệu của ông Bàn Văn Lý, HĐND tỉnh bầu {two}")
    assert {one[2] for one in held(f"HĐND tỉnh bầu {two}")} == {"started"}
    assert held(f"Tỉnh ủy giới thiệu bầu {two}") == set()


def test_what_a_sentence_is_about_lends_bare_chairs_its_body() -> None:
    """ "Về UBND tỉnh, HĐND tỉnh bầu 2 Phó Chủ tịch": they are of UBND; who "trúng cử" before wins no other post."""
    content = (
        "Bà Đinh Thị Mơ được bầu làm Phó Chủ tịch HĐND tỉnh.\nVề UBND tỉnh, sau khi ông Bàn Văn Lý trúng cử, HĐND tỉnh"
        " bầu 2 Phó Chủ tịch: Kiều Văn Thảo, Hà Quang Sử."
    )
    read = {(claim.person, claim.role, str(claim.body), str(claim.status)) for claim in claims(content)}
    assert read == {
        ("Đinh Thị Mơ", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "started"),
        ("Kiều Văn Thảo", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "started"),
        ("Hà Quang Sử", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "started"),
    }


@pytest.mark.parametrize(
    "content",
    [
        "Bà Lê Thị Mận dự họp.\nDanh sách người trúng cử đại biểu Quốc hội khóa XVI được niêm yết.",
        "Bà Lê Thị Mận cho biết số người trúng cử đại biểu HĐND tỉnh là 75 người.",
        "Bà Lê Thị Mận công bố danh sách những người trúng cử đại biểu HĐND tỉnh.",
        "Bà Lê Thị Mận dự họp.\nNghị quyết căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân.",
    ],
)
def test_nobody_is_elected_by_a_list_or_a_law(content: str) -> None:
    """ "Những người trúng cử T" and "Luật Bầu cử đại biểu Quốc hội" say of no one told before that he is elected."""
    assert held(content) == set()


@pytest.mark.parametrize("head", ["Danh sách người trúng cử đại biểu Quốc hội khóa XVI tại Bắc Giang:",
                                  "* Danh sách những người trúng cử đại biểu Quốc hội (theo số phiếu)"])  # fmt: skip
def test_the_elected_of_every_constituency(head: str) -> None:
    """A heading of those elected reaches over the lines of its constituencies; who was one before goes on."""
    content = (
        f"{head}\nĐơn vị bầu cử số 1 (2 đại biểu):\n- Ông Ngô Văn Ổi (70,5%), Giám đốc Sở Y tế (tái cử)\n"
        "- Bà Lê Thị Mận, 31 tuổi, giáo viên.\n"
        "Đơn vị bầu cử số 2: Ông Vi Văn Lê, Giám đốc Sở Nội vụ (66%); bà Lò Thị Mai (52,5%).\n"
        "Ông Lò Văn Cam, nguyên Giám đốc Sở Xây dựng, không trúng cử."
    )
    assert {one for one in held(content) if one[1] == "Đại biểu"} == {
        ("Ngô Văn Ổi", "Đại biểu", "current"),
        ("Lê Thị Mận", "Đại biểu", "started"),
        ("Vi Văn Lê", "Đại biểu", "started"),
        ("Lò Thị Mai", "Đại biểu", "started"),
    }


def test_deputies_of_an_election_committee() -> None:
    """A bare "Ủy ban Bầu cử" is of the place told just before; "Thường trực" of another body is no rank in it."""
    content = (
        "Bà Lò Thị Mai, Chủ tịch Ủy ban Bầu cử tỉnh chủ trì. Dự có các đồng chí Phó Chủ tịch Ủy ban Bầu cử: "
        "Ngô Văn Ổi, Phó Bí thư Tỉnh ủy; Vi Văn Lê, Phó Chủ tịch Thường trực UBND tỉnh."
    )
    seats = {(one.person, one.role) for one in claims(content) if one.body == "Ủy ban bầu cử tỉnh Bắc Giang"}
    assert seats == {("Lò Thị Mai", "Chủ tịch"), ("Ngô Văn Ổi", "Phó Chủ tịch"), ("Vi Văn Lê", "Phó Chủ tịch")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Kỳ họp bầu 2 Phó Chủ tịch UBND tỉnh: ông Ngô Văn Ổi, bà Lý Thị Na; Ủy viên UBND tỉnh: ông Vi Văn Lê, ông "
            "Lò Văn Mận.",
            {
                ("Ngô Văn Ổi", "Phó Chủ tịch", "started"),
                ("Lý Thị Na", "Phó Chủ tịch", "started"),
                ("Vi Văn Lê", "Ủy viên", "started"),
                ("Lò Văn Mận", "Ủy viên", "started"),
            },
        ),
        (
            "HĐND tỉnh bầu Chủ tịch UBND tỉnh: ông Ngô Văn Ổi; Phó Chủ tịch UBND tỉnh: bà Lý Thị Na.",
            {("Ngô Văn Ổi", "Chủ tịch", "started"), ("Lý Thị Na", "Phó Chủ tịch", "started")},
        ),
        (
            "Kỳ họp miễn nhiệm Ủy viên UBND tỉnh: ông Ngô Văn Ổi và bà Lý Thị Na; bầu bổ sung Ủy viên UBND tỉnh: ông "
            "Vi Văn Lê.",
            {
                ("Ngô Văn Ổi", "Ủy viên", "ended"),
                ("Lý Thị Na", "Ủy viên", "ended"),
                ("Vi Văn Lê", "Ủy viên", "started"),
            },
        ),
        ("Thường trực HĐND tỉnh trình kỳ họp bầu bổ sung Ủy viên UBND tỉnh: ông Ngô Văn Ổi; bà Lý Thị Na.", set()),
    ],
)
def test_offices_before_colons_go_to_the_names_behind_each(told: str, expected: set[tuple[str, str, str]]) -> None:
    """A verb before the first office counts for all, and the next office ends the list of the one before."""
    assert held(told) == expected


def test_who_of_a_list_is_elected_again_begins_nothing() -> None:
    """ "(tái cử)" behind the other title of one of those elected is of him alone (rule event.again)."""
    told = (
        "Hai Phó Bí thư Huyện ủy Lục Nam trúng cử là các đồng chí Lò Thị Ánh, Trưởng Ban Tổ chức Huyện ủy và Ngô Văn "
        "Ổi, Chủ tịch UBND huyện (tái cử)."
    )
    assert {(name, status) for name, role, status in held(told) if role == "Phó Bí thư"} == {
        ("Lò Thị Ánh", "started"),
        ("Ngô Văn Ổi", "current"),
    }


def test_a_list_ends_with_whom_and_joins() -> None:
    """Who is named behind the ";" after "A và B" has a clause of his own (rule list.roster)."""
    told = (
        "Hai đồng chí tái cử Phó Bí thư Tỉnh ủy là Vi Văn Lê (Chủ tịch UBND tỉnh) và Lò Văn Mận; đồng chí Ngô Văn Ổi, "
        "Giám đốc Sở Y tế được bầu làm Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy."
    )
    assert {name for name, role, _ in held(told) if role == "Phó Bí thư"} == {"Vi Văn Lê", "Lò Văn Mận"}


def test_a_term_behind_a_bare_body_is_no_company() -> None:
    """ "Phó Chủ tịch Hội khóa XV" names no body "XV"."""
    assert held("Bà Lê Thị Cam, Phó Chủ tịch Hội khóa XV, nghỉ hưu từ 1/11.") == set()
