"""Deputies put in charge of their own body act as its heads."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held_as

HEALTH = "Sở Y tế tỉnh Bắc Giang"


@pytest.mark.parametrize(
    "told",
    [
        "UBND tỉnh giao bà Lý Thị Na, Phó Giám đốc Sở Y tế phụ trách, điều hành hoạt động của Sở từ ngày 1/6.",
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế, được giao phụ trách Sở.",
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế, phụ trách đơn vị cho đến khi có Giám đốc.",
        "UBND tỉnh phân công Phó Giám đốc Sở Y tế Lý Thị Na tạm thời điều hành cơ quan.",
        "UBND tỉnh giao bà Lý Thị Na, Phó Giám đốc Sở Y tế, phụ trách mọi công việc của Sở Y tế.",
        "UBND tỉnh giao bà Lý Thị Na, Phó Giám đốc Sở Y tế phụ trách, điều hành công việc chung của Sở Y tế.",
        "Việc điều hành Sở Y tế tạm giao cho bà Lý Thị Na, Phó Giám đốc, cho đến khi có Giám đốc mới.",
        "Chờ kiện toàn, UBND tỉnh tạm giao nhiệm vụ phụ trách Sở Y tế cho bà Lý Thị Na, Phó Giám đốc Sở.",
        "Chức danh Giám đốc chưa kiện toàn, bà Lý Thị Na, Phó Giám đốc Sở Y tế tiếp tục phụ trách Sở theo Thông báo 7.",
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế tiếp tục phụ trách Sở Y tế.",
        "Tạm giao quyền Giám đốc Sở Y tế cho bà Lý Thị Na, Phó Giám đốc Sở.",
        "Bà Lý Thị Na, Phó Giám đốc, phụ trách Sở Y tế, dự họp.",
        "Giao bà Lý Thị Na, Phó Giám đốc, phụ trách Sở Y tế từ ngày 1/3.",
    ],
)
def test_a_deputy_in_charge_of_his_own_body_acts(told: str) -> None:
    """The body is called by its kind alone behind the verb (rule event.charge)."""
    deputy = ("Lý Thị Na", "Phó Giám đốc", HEALTH, "current")
    assert held_as(told) == {deputy, ("Lý Thị Na", "Giám đốc", HEALTH, "acting")}


@pytest.mark.parametrize(
    "told",
    [
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế phụ trách công tác phòng dịch, cho biết đã phun thuốc.",
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế, được giao phụ trách Phòng Tổ chức.",
        "Chương trình do bà Lý Thị Na, Phó Giám đốc Sở Y tế, phụ trách.",
        "UBND tỉnh dự kiến giao bà Lý Thị Na, Phó Giám đốc Sở Y tế, phụ trách Sở.",
        "UBND tỉnh dự kiến giao phụ trách Sở Y tế cho bà Lý Thị Na, Phó Giám đốc Sở.",
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế, tiếp tục phụ trách công tác phòng dịch.",
    ],
)
def test_a_deputy_in_charge_of_something_else_does_not(told: str) -> None:
    """Fields, rooms and plans make nobody the head."""
    assert held_as(told) == {("Lý Thị Na", "Phó Giám đốc", HEALTH, "current")}


@pytest.mark.parametrize("who", ["bà Lý Thị Na, Phó Bí thư Thường trực,", "Phó Bí thư Thường trực Lý Thị Na"])
def test_a_body_led_by_its_deputy(who: str) -> None:
    """ "Huyện ủy X do bà A, Phó Bí thư, phụ trách" (rule event.charge)."""
    committee = "Huyện ủy Lục Nam"
    deputy = ("Lý Thị Na", "Phó Bí thư Thường trực", committee, "current")
    told = f"Hiện Huyện ủy Lục Nam do {who} phụ trách."
    assert held_as(told) == {deputy, ("Lý Thị Na", "Bí thư", committee, "acting")}


def test_in_whose_place_a_deputy_acts() -> None:
    """Who has retired, and in whose place the deputy is in charge, has left (rule event.succession)."""
    told = "UBND tỉnh giao bà Lý Thị Na, Phó Giám đốc Sở Y tế phụ trách Sở thay Giám đốc Ngô Văn Ổi nghỉ hưu."
    assert ("Ngô Văn Ổi", "Giám đốc", HEALTH, "ended") in held_as(told)


@pytest.mark.parametrize(
    ("told", "chief", "body"),
    [
        (
            "Ông Lý Văn Na, Phó Cục trưởng, được giao phụ trách Cục Muối biển từ ngày 1/6.",
            "Cục trưởng",
            "Cục Muối biển",
        ),
        (
            "Giao ông Lý Văn Na, Phó Vụ trưởng, điều hành Vụ Nghề cá đến khi Bộ bổ nhiệm Vụ trưởng mới.",
            "Vụ trưởng",
            "Vụ Nghề cá",
        ),
        (
            "Ông Lý Văn Na, Phó Chánh Văn phòng phụ trách khối kinh tế, được giao phụ trách Văn phòng UBND tỉnh.",
            "Chánh Văn phòng",
            "Văn phòng Ủy ban nhân dân tỉnh Bắc Giang",
        ),
        (
            "Trong khi chờ kiện toàn, ông Lý Văn Na, Phó Chủ tịch Hội, được giao phụ trách Hội Nông dân tỉnh.",
            "Chủ tịch",
            "Hội Nông dân tỉnh Bắc Giang",
        ),
        (
            "Sở Y tế chưa có giám đốc; ông Lý Văn Na, Phó Giám đốc, được giao điều hành Sở đến khi kiện toàn.",
            "Giám đốc",
            HEALTH,
        ),
        ("Chức danh Giám đốc Sở Y tế tạm thời do ông Lý Văn Na, Phó Giám đốc, phụ trách.", "Giám đốc", HEALTH),
        ("Vị trí Giám đốc Sở Y tế tạm thời do ông Lý Văn Na, Phó Giám đốc, đảm nhiệm.", "Giám đốc", HEALTH),
    ],
)
def test_a_deputy_called_without_his_body(told: str, chief: str, body: str) -> None:
    """The body put in his charge is the deputy's own (rule event.charge)."""
    deputy = ("Lý Văn Na", f"Phó {chief}", body, "current")
    assert held_as(told) == {deputy, ("Lý Văn Na", chief, body, "acting")}


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lý Văn Na, Phó Chủ tịch UBND tỉnh Bắc Giang, được giao phụ trách Văn phòng UBND tỉnh.",
        "Ông Lý Văn Na, Phó Chủ tịch UBND tỉnh Bắc Giang, được phân công phụ trách Cục Muối biển.",
    ],
)
def test_who_stands_above_what_he_looks_after_does_not_lead_it(told: str) -> None:
    """A deputy of the authority above looks after an office, which has its own head."""
    assert {office[3] for office in held_as(told)} == {"current"}


@pytest.mark.parametrize(
    "told",
    [
        "Bộ Chính trị giao bà Lý Thị Na, Phó Bí thư Thường trực Tỉnh ủy, phụ trách Đảng bộ tỉnh.",
        "Bà Lý Thị Na, Phó Bí thư Thường trực Tỉnh ủy, được phân công phụ trách, điều hành Đảng bộ tỉnh Bắc Giang.",
        "Ban Bí thư cử bà Lý Thị Na, Phó Bí thư Thường trực Tỉnh ủy, tạm thời phụ trách Đảng bộ tỉnh.",
    ],
)
def test_a_deputy_secretary_in_charge_of_the_organisation_acts(told: str) -> None:
    """The party organisation of the place is led by the committee whose deputy he is (rule event.charge)."""
    committee = "Tỉnh ủy Bắc Giang"
    deputy = ("Lý Thị Na", "Phó Bí thư Thường trực", committee, "current")
    assert held_as(told) == {deputy, ("Lý Thị Na", "Bí thư", committee, "acting")}


def test_who_looks_after_an_organisation_below_his_own_leads_none() -> None:
    """A deputy secretary of the province who follows a district's work is not its secretary."""
    told = "Bà Lý Thị Na, Phó Bí thư Tỉnh ủy, được phân công phụ trách Đảng bộ huyện Lục Nam."
    assert held_as(told) == {("Lý Thị Na", "Phó Bí thư", "Tỉnh ủy Bắc Giang", "current")}


@pytest.mark.parametrize(
    "told",
    [
        "Bà Lý Thị Na, Phó Giám đốc Sở Y tế, được Chủ tịch UBND tỉnh giao phụ trách Sở cho đến khi kiện toàn.",
        "UBND tỉnh giao bà Lý Thị Na, Phó Giám đốc phụ trách, điều hành Sở Y tế từ ngày 1/6.",
        "Riêng chức danh Giám đốc Sở Y tế, trước mắt giao bà Lý Thị Na, Phó Giám đốc Sở, phụ trách.",
        "Chức vụ Giám đốc Sở Y tế tạm thời phân công bà Lý Thị Na, Phó Giám đốc Sở Y tế, phụ trách.",
    ],
)
def test_a_charge_may_be_told_with_who_gives_it_or_the_vacant_post(told: str) -> None:
    """Who orders it is not who acts; a vacant post may stand first (rule event.charge)."""
    deputy = ("Lý Thị Na", "Phó Giám đốc", HEALTH, "current")
    assert held_as(told) == {deputy, ("Lý Thị Na", "Giám đốc", HEALTH, "acting")}


ALL_ITS_WORK = (
    "Ông Lý Văn Na, Phó Giám đốc Sở Y tế, được phân công phụ trách và điều hành mọi hoạt động của Sở Y tế.",
    "UBND tỉnh giao ông Lý Văn Na, Phó Giám đốc Sở Y tế, phụ trách, điều hành chung hoạt động của Sở Y tế.",
    "Trong thời gian chưa có Giám đốc, ông Lý Văn Na, Phó Giám đốc Sở Y tế, được giao phụ trách Sở Y tế.",
)


@pytest.mark.parametrize("told", ALL_ITS_WORK)
def test_all_the_work_of_a_body_is_its_charge(told: str) -> None:
    """ "mọi hoạt động của Sở" is the body's, and while there is no head yet somebody acts (rule event.charge)."""
    assert ("Lý Văn Na", "Giám đốc", HEALTH, "acting") in held_as(told)


def test_a_school_that_is_a_deputys_charge() -> None:
    """ "phụ trách nhà trường" is the school that he is deputy of (rule event.charge)."""
    told = "Ông Lý Văn Na, Phó Hiệu trưởng Trường Đại học Sông Quê, được giao phụ trách nhà trường từ ngày 1/4."
    assert ("Lý Văn Na", "Hiệu trưởng", "Trường Đại học Sông Quê", "acting") in held_as(told)


@pytest.mark.parametrize(
    ("deputy", "chief", "body"),
    [
        ("Phó Kiểm toán trưởng", "Kiểm toán trưởng", "Kiểm toán Nhà nước khu vực XI"),
        ("Phó Trưởng phòng", "Trưởng phòng", "Phòng Nội vụ huyện Lục Nam"),
        ("Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân xã Tân Mộc"),
    ],
)
def test_bare_deputy_right_before_the_verb_leads_what_he_is_deputy_of(deputy: str, chief: str, body: str) -> None:
    """The body behind "phụ trách" is his own where its head is called so; one told above it only looks after it."""
    told = {("Lý Thị Na", deputy, body, "current"), ("Lý Thị Na", chief, body, "acting")}
    assert held_as(f"Bà Lý Thị Na, {deputy}, phụ trách {body}, dự họp.") == told
    above = held_as(f"Bà Lý Thị Na, Phó Chủ tịch Thường trực HĐND tỉnh, phụ trách {body}, dự họp.")
    assert {status for *_, status in above} == {"current"}
