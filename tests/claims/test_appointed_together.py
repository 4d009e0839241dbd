"""Who is meant where several are named: appointed together, acting for another, handing over a retirement."""

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
    return {(c.person, c.role, str(c.status)) for c in claims(content)}


def test_two_with_their_offices_behind_one_verb_take_the_same_one() -> None:
    """Of "bầu A, T1, và B, T2, làm T3" both take T3 and go on in their own (rule event.together)."""
    told = "Hội nghị bầu ông Ngô Văn Ổi, Giám đốc Sở Y tế, và bà Lý Thị Na, Chủ tịch UBND tỉnh, làm Phó Bí thư Tỉnh ủy."
    assert held(told) == {
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Ngô Văn Ổi", "Phó Bí thư", "started"),
        ("Lý Thị Na", "Chủ tịch", "current"),
        ("Lý Thị Na", "Phó Bí thư", "started"),
    }


@pytest.mark.parametrize("verb", ["miễn nhiệm Ủy viên UBND tỉnh đối với", "miễn nhiệm"])
def test_of_those_who_are_dismissed_only_the_last_goes_on_to_a_new_post(verb: str) -> None:
    """Of "miễn nhiệm A, T1, và B, T2, được điều động giữ chức T3" only B takes T3 (rule event.together)."""
    told = (
        f"HĐND tỉnh {verb} ông Ngô Văn Ổi, nguyên Giám đốc Sở Y tế và bà Lý Thị Na, nguyên Giám đốc Sở Nội vụ, "
        "được điều động giữ chức Bí thư Huyện ủy Lạng Giang."
    )
    assert {one for one in held(told) if one[1] == "Bí thư"} == {("Lý Thị Na", "Bí thư", "started")}


@pytest.mark.parametrize(
    ("standing", "body"),
    [
        ("Thường trực UBND tỉnh", "Ủy ban nhân dân tỉnh Bắc Giang"),
        ("Thường trực HĐND tỉnh", "Hội đồng nhân dân tỉnh Bắc Giang"),
        ("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"),
    ],
)
def test_who_makes_up_a_standing_organ_leads_its_body(standing: str, body: str) -> None:
    """ "Thường trực UBND tỉnh gồm Chủ tịch A" tells the chairman of the committee (rule list.institution-before)."""
    told = f"{standing} gồm Chủ tịch Ngô Văn Ổi cùng các Phó Chủ tịch: Lý Thị Na và Bàn Văn Sử."
    assert {(c.person, c.role, c.body) for c in claims(told)} == {
        ("Ngô Văn Ổi", "Chủ tịch", body),
        ("Lý Thị Na", "Phó Chủ tịch", body),
        ("Bàn Văn Sử", "Phó Chủ tịch", body),
    }


@pytest.mark.parametrize(
    "lead",
    ["Thừa ủy quyền của Chủ tịch UBND tỉnh", "Thay mặt Chủ tịch UBND tỉnh", "Thừa lệnh Chủ tịch UBND tỉnh"],
)
def test_who_acts_for_another_holds_not_his_office(lead: str) -> None:
    """The title behind "thừa ủy quyền của", "thay mặt" is the other one's (rule list.on-behalf)."""
    told = f"{lead}, Giám đốc Sở Nội vụ Ngô Văn Ổi đã trao quyết định."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "current")}


def test_who_hands_over_a_decision_of_retirement_does_not_retire() -> None:
    """The one behind "cho" does, whatever his title (rule event.retire)."""
    told = "Phó Chủ tịch UBND tỉnh Ngô Văn Ổi trao quyết định nghỉ hưu cho Trưởng Ban Dân tộc tỉnh Lý Văn Cam."
    assert held(told) == {("Ngô Văn Ổi", "Phó Chủ tịch", "current"), ("Lý Văn Cam", "Trưởng ban", "ended")}
    told = "Phó Chủ tịch UBND tỉnh Ngô Văn Ổi trao quyết định nghỉ hưu."
    assert held(told) == {("Ngô Văn Ổi", "Phó Chủ tịch", "current")}


def test_a_move_told_again_for_another_day_ends_nothing() -> None:
    """An appointment mentioned again beside another day is the one already told (rule settle.moved-on)."""
    told = (
        "Ngày 5/6/2019, Tỉnh ủy điều động ông Ngô Văn Ổi giữ chức Bí thư Huyện ủy Lạng Giang và chỉ định giữ chức "
        "Bí thư Đảng ủy Quân sự huyện Lạng Giang.\n"
        "Ngày 6/6/2019, lãnh đạo tỉnh chúc mừng ông Ngô Văn Ổi được điều động giữ chức Bí thư Huyện ủy Lạng Giang."
    )
    assert {status for *_, status in held(told)} == {"started"}


def test_degrees_name_nobody() -> None:
    """A subject behind a degree is no given name: "tiến sĩ Luật", "thạc sĩ Kinh tế"."""
    told = "Ông Ngô Văn Ổi, trình độ tiến sĩ Luật, thạc sĩ Kinh tế, từng giữ nhiều chức vụ như Giám đốc Sở Tư pháp."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "former")}


@pytest.mark.parametrize(
    "told",
    [
        "Đại hội bầu bà Lý Thị Na làm Chủ tịch Hội Nông dân tỉnh, ông Ngô Văn Ổi làm Phó Chủ tịch.",
        "Bà Lý Thị Na được bầu giữ chức Chủ tịch Hội Nông dân tỉnh; ông Ngô Văn Ổi giữ chức Phó Chủ tịch.",
        "Hội nghị cử bà Lý Thị Na tái cử chức Chủ tịch Hội Nông dân tỉnh; ông Ngô Văn Ổi giữ chức Phó Chủ tịch.",
    ],
)
def test_a_deputy_appointed_behind_the_chief_is_of_the_same_body(told: str) -> None:
    """The bare title of the deputy is of the chief's body, and begins as the chief's does (rule list.deputy-behind)."""
    found = {(c.person, c.role, c.body, str(c.status)) for c in claims(told)}
    assert ("Ngô Văn Ổi", "Phó Chủ tịch", "Hội Nông dân tỉnh Bắc Giang", "started") in found


def test_a_deputy_behind_another_body_is_not_the_chiefs() -> None:
    """Where another body stands between, nothing tells whose deputy is meant."""
    told = "Bà Lý Thị Na được bầu làm Chủ tịch Hội Nông dân tỉnh, Tỉnh đoàn bầu ông Ngô Văn Ổi làm Phó Chủ tịch."
    assert {c.person for c in claims(told)} == {"Lý Thị Na"}


def test_each_of_a_list_of_appointed_begins() -> None:
    """Behind "bổ nhiệm các đồng chí:" each "giữ chức" is a beginning (rule event.decreed)."""
    told = "Bổ nhiệm các ông: Ngô Văn Ổi giữ chức Giám đốc Sở Y tế; Lý Văn Cam giữ chức Phó Giám đốc Sở Y tế."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "started"), ("Lý Văn Cam", "Phó Giám đốc", "started")}


@pytest.mark.parametrize("post", ["chức Vụ trưởng", "chức vụ Vụ trưởng", "chức vụ trưởng"])
def test_the_head_of_a_ministrys_department_takes_his_post(post: str) -> None:
    """The "Vụ" of "giữ chức Vụ trưởng" is the title's, not that of "chức vụ"."""
    told = f"Ông Ngô Văn Ổi được bổ nhiệm giữ {post} Vụ Pháp chế, Bộ Y tế."
    assert {(c.role, c.body, str(c.status)) for c in claims(told)} == {("Vụ trưởng", "Vụ Pháp chế, Bộ Y tế", "started")}


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("nhận quyết định bổ nhiệm", "started"),
        ("được kiện toàn giữ chức", "started"),
        ("được bổ sung làm", "started"),
        ("lên giữ chức", "started"),
        ("rời vị trí", "ended"),
        ("bị phế truất", "ended"),
        ("đảm nhận vai trò", "current"),
    ],
)
def test_verbs_of_taking_and_leaving(verb: str, status: str) -> None:
    """What is taken on a day begins, what is left ends."""
    assert held(f"Ngày 5/6, ông Ngô Văn Ổi {verb} Giám đốc Sở Y tế.") == {("Ngô Văn Ổi", "Giám đốc", status)}


@pytest.mark.parametrize("verb", ["được tiến cử làm", "nộp đơn từ chức", "viết đơn xin thôi giữ chức"])
def test_what_is_only_asked_for_is_no_event(verb: str) -> None:
    """Who is put forward, or asks to leave, has neither taken nor left an office."""
    told = held(f"Ngày 5/6, ông Ngô Văn Ổi {verb} Giám đốc Sở Y tế.")
    assert not {status for *_, status in told} & {"started", "ended"}


@pytest.mark.parametrize(
    "told",
    [
        "Tỉnh ủy chọn bà Lý Thị Na làm người thay thế Giám đốc Sở Y tế Ngô Văn Ổi.",
        "Chuyến thăm của ông Ngô Văn Ổi trở thành chuyến đi cuối trên cương vị Giám đốc Sở Y tế.",
    ],
)
def test_who_is_replaced_or_travels_begins_nothing(told: str) -> None:
    """The title behind "thay thế" is his who goes; what a journey becomes is no office (rule event.unreal)."""
    assert "started" not in {status for *_, status in held(told)}


def test_who_acts_upon_an_order_holds_not_the_office_of_who_gave_it() -> None:
    """ "Thừa lệnh T, Đại tá P" gives P nothing."""
    assert held("Thừa lệnh Bộ trưởng Bộ Công an, Đại tá Ngô Văn Ổi công bố quyết định.") == set()


def test_a_heading_ends_before_a_lower_seat() -> None:
    """Behind "các Ủy viên Bộ Chính trị" a member of the Central Committee is no member of the Politburo."""
    told = (
        "Dự có các Ủy viên Bộ Chính trị: Ngô Văn Ổi, Bộ trưởng Bộ Quốc phòng; Lý Thị Na, Ủy viên Trung ương Đảng, "
        "Bí thư Tỉnh ủy."
    )
    seats = {(c.person, c.body) for c in claims(told) if c.role == "Ủy viên"}
    assert seats == {("Ngô Văn Ổi", "Bộ Chính trị"), ("Lý Thị Na", "Ban Chấp hành Trung ương Đảng")}


def test_a_second_pair_behind_and_is_appointed_too() -> None:
    """ "bổ nhiệm P1 giữ chức T1 và P2 giữ chức T2" begins both; without a decision neither begins."""
    told = "ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế và bà Lý Thị Na giữ chức Giám đốc Sở Xây dựng."
    both = {("Ngô Văn Ổi", "Giám đốc"), ("Lý Thị Na", "Giám đốc")}
    assert held(f"UBND tỉnh bổ nhiệm {told}") == {(*one, "started") for one in both}
    assert held(f"Dự có {told}") == {(*one, "current") for one in both}


def test_who_is_moved_to_work_elsewhere_leaves() -> None:
    """ "điều động P, T, đến nhận công tác tại …" ends T though nothing taken there is told."""
    told = "Tỉnh ủy điều động ông Ngô Văn Ổi, Chánh Văn phòng Tỉnh ủy đến nhận công tác tại Ban Tổ chức Tỉnh ủy."
    assert held(told) == {("Ngô Văn Ổi", "Chánh Văn phòng", "ended")}


@pytest.mark.parametrize(
    ("told", "role", "body"),
    [
        (
            "Phòng Nội vụ huyện Yên Dũng do ông Ngô Văn Ổi làm Trưởng phòng.",
            "Trưởng phòng",
            "Phòng Nội vụ huyện Yên Dũng",
        ),
        ("Đảng ủy xã Tân Mộc do ông Ngô Văn Ổi làm Bí thư.", "Bí thư", "Đảng ủy xã Tân Mộc"),
    ],
)
def test_a_body_led_by_somebody(told: str, role: str, body: str) -> None:
    """ "X do ông P làm Trưởng phòng" (rule event.led-by)."""
    assert {(c.role, c.body) for c in claims(told)} == {(role, body)}
    under = "Trung tâm Gốm, trực thuộc Sở Y tế, do ông Ngô Văn Ổi làm Giám đốc."
    assert "Sở Y tế tỉnh Bắc Giang" not in {c.body for c in claims(under)}


def test_in_charge_of_a_room_or_court() -> None:
    """Who is put in charge of a room or court acts as its head; a deputy above the room only looks after it."""
    told = "Bà Lý Thị Na được giao phụ trách Phòng Nội vụ huyện Yên Dũng."
    assert held(told) == {("Lý Thị Na", "Trưởng phòng", "acting")}
    assert held("Bà Lý Thị Na được giao phụ trách TAND tỉnh.") == {("Lý Thị Na", "Chánh án", "acting")}
    told = "Bà Lý Thị Na, Phó Giám đốc Sở Y tế, được giao phụ trách Phòng Tổ chức, Sở Y tế."
    assert held(told) == {("Lý Thị Na", "Phó Giám đốc", "current")}


def test_put_to_the_vote_and_elected() -> None:
    """ "được giới thiệu để bầu giữ chức T, kết quả trúng cử": the vote fulfils what was proposed."""
    told = "Ông Ngô Văn Ổi được giới thiệu để bầu giữ chức Chủ tịch UBND tỉnh"
    assert held(f"{told}.") == set()
    assert held(f"{told}, kết quả trúng cử với 50 phiếu.") == {("Ngô Văn Ổi", "Chủ tịch", "started")}


@pytest.mark.parametrize("rank", ["(Phó Chủ tịch Thường trực)", "- Phó Chủ tịch Thường trực"])
def test_a_list_goes_on_behind_the_rank_of_one_listed(rank: str) -> None:
    """Of "các Phó Chủ tịch: A (Phó Chủ tịch Thường trực), B, C" A holds the rank, B and C the heading's office."""
    told = f"Dự họp có các Phó Chủ tịch UBND tỉnh: Ngô Văn Ổi {rank}, Lý Thị Na, Bàn Văn Sử."
    assert held(told) == {
        ("Ngô Văn Ổi", "Phó Chủ tịch Thường trực", "current"),
        ("Lý Thị Na", "Phó Chủ tịch", "current"),
        ("Bàn Văn Sử", "Phó Chủ tịch", "current"),
    }


def test_a_list_goes_on_behind_a_former_office_in_a_bracket() -> None:
    """ "các Phó Chủ tịch: A (nguyên Giám đốc Sở Y tế), B" heads B too (rule list.heading)."""
    told = "Dự họp có các Phó Chủ tịch UBND tỉnh: Ngô Văn Ổi (nguyên Giám đốc Sở Y tế) và Lý Thị Na."
    assert held(told) == {
        ("Ngô Văn Ổi", "Phó Chủ tịch", "current"),
        ("Ngô Văn Ổi", "Giám đốc", "former"),
        ("Lý Thị Na", "Phó Chủ tịch", "current"),
    }


@pytest.mark.parametrize(
    ("told", "role", "status"),
    [
        ("Chủ tịch UBND tỉnh bổ nhiệm ông Ngô Văn Ổi làm Phó Giám đốc Sở này.", "Phó Giám đốc", "started"),
        ("Chủ tịch UBND tỉnh cho ông Ngô Văn Ổi thôi giữ chức Phó Giám đốc Sở này.", "Phó Giám đốc", "ended"),
    ],
)
def test_this_department_is_the_one_told_last(told: str, role: str, status: str) -> None:
    """ "Phó Giám đốc Sở này" is of the department that the sentences before name (rule list.institution-near)."""
    found = claims(f"Sở Y tế tỉnh Bắc Giang vừa họp. {told}")
    assert [(c.role, c.body, str(c.status)) for c in found] == [(role, "Sở Y tế tỉnh Bắc Giang", status)]
    assert claims(f"Sở Y tế, Sở Nội vụ tỉnh Bắc Giang vừa họp. {told}") == ()


@pytest.mark.parametrize("words", ["phụ trách quản lý, điều hành", "phụ trách điều hành hoạt động", "điều hành"])
def test_a_deputy_who_runs_the_body_is_its_deputy(words: str) -> None:
    """ "Phó Giám đốc phụ trách quản lý, điều hành Sở Y tế" tells the body; "phụ trách" alone makes an acting head."""
    told = f"Ông Ngô Văn Ổi, Phó Giám đốc {words} Sở Y tế, phát biểu."
    assert [(c.role, c.body, str(c.status)) for c in claims(told)] == [
        ("Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")
    ]


def test_a_plural_word_between_is_and_the_names_of_a_roster() -> None:
    """ "hai phó giám đốc là các đại tá A, trung tá B" names both (rule list.roster)."""
    told = "Công an tỉnh hiện có hai phó giám đốc là các đại tá Ngô Văn Ổi và trung tá Lý Văn Cam."
    assert held(told) == {("Ngô Văn Ổi", "Phó Giám đốc", "current"), ("Lý Văn Cam", "Phó Giám đốc", "current")}


def test_what_somebody_held_before_this_task_without_a_comma() -> None:
    """ "Trước khi nhận nhiệm vụ này đồng chí A giữ chức T": T was held, nothing began (rule event.then)."""
    told = "Trước khi nhận nhiệm vụ này đồng chí Ngô Văn Ổi giữ chức Phó Giám đốc Sở Y tế."
    assert held(told) == {("Ngô Văn Ổi", "Phó Giám đốc", "former")}


def test_who_is_appointed_next_in_a_list_with_an_office_nobody_reads() -> None:
    """Behind ";" "bà Na, Trưởng Cơ quan thường trú tại Hà Giang, giữ chức …" goes on with the appointment before."""
    lead = "Ông Ngô Văn Ổi {} giữ chức Giám đốc Sở Y tế; "
    told = lead + "bà Lý Thị Na, Trưởng Cơ quan thường trú tại Hà Giang, giữ chức Phó Giám đốc Sở Nội vụ."
    assert ("Lý Thị Na", "Phó Giám đốc", "started") in held(told.format("được bổ nhiệm"))
    assert ("Lý Thị Na", "Phó Giám đốc", "current") in held(told.format("hiện"))


@pytest.mark.parametrize(
    "words", ["chức trách, nhiệm vụ, quyền hạn", "nhiệm vụ, quyền hạn", "chức trách, nhiệm vụ", "chức trách"]
)
def test_what_is_handed_over_with_an_office(words: str) -> None:
    """All the offices behind "bàn giao chức trách, nhiệm vụ, quyền hạn" change hands (rule event.handover)."""
    told = f"Ông Ngô Văn Ổi đã bàn giao {words} Bí thư Đảng ủy Sở Y tế, Giám đốc Sở Y tế cho bà Lý Thị Na."
    assert held(told) == {
        (person, role, status)
        for person, status in (("Ngô Văn Ổi", "ended"), ("Lý Thị Na", "started"))
        for role in ("Bí thư", "Giám đốc")
    }


def test_from_whom_an_office_is_taken_over_takes_none() -> None:
    """ "Sau khi nhận bàn giao chức vụ T từ P, Q hứa": Q took it."""
    told = "Sau khi nhận bàn giao chức vụ Giám đốc Sở Y tế từ ông Ngô Văn Ổi, bà Lý Thị Na hứa sẽ cố gắng."
    assert ("Lý Thị Na", "Giám đốc", "started") in held(told)
    assert {person for person, _, status in held(told) if status == "started"} == {"Lý Thị Na"}


@pytest.mark.parametrize("words", ["nhận nhiệm vụ mới là", "nhận nhiệm vụ mới với vai trò", "nhận công tác mới là"])
def test_a_new_task_is_an_office_that_begins(words: str) -> None:
    """Who "nhận nhiệm vụ mới là T" leaves the office beside his name (rule event.transfer)."""
    told = f"Ông Ngô Văn Ổi, Giám đốc Sở Y tế, {words} Bí thư Huyện ủy Lục Nam."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "ended"), ("Ngô Văn Ổi", "Bí thư", "started")}
