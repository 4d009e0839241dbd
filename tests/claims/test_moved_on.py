"""Who goes from one office to the next by plain words, and who is struck off a board."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held_as, make_text

HEALTH, DISTRICT = "Sở Y tế tỉnh Bắc Giang", "Huyện ủy Lục Nam"


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lý Văn Na, Giám đốc Sở Y tế, sang làm Bí thư Huyện ủy Lục Nam.",
        "Ông Lý Văn Na - Giám đốc Sở Y tế - chuyển về giữ chức Bí thư Huyện ủy Lục Nam.",
        "Ông Lý Văn Na, Giám đốc Sở Y tế, được điều xuống làm Bí thư Huyện ủy Lục Nam.",
        "Tỉnh ủy phân công ông Lý Văn Na, Giám đốc Sở Y tế, sang giữ chức Bí thư Huyện ủy Lục Nam.",
        "Hai người hoán đổi vị trí: ông Lý Văn Na, Giám đốc Sở Y tế, về làm Bí thư Huyện ủy Lục Nam.",
    ],
)
def test_who_goes_on_leaves_the_office_beside_the_name(told: str) -> None:
    """ "P, T1, sang làm T2" (rules event.transfer, event.moved-out)."""
    assert held_as(told) == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "ended"),
        ("Lý Văn Na", "Bí thư", DISTRICT, "started"),
    }


def test_a_former_office_is_not_left_again() -> None:
    """What was held before is no office that the move ends."""
    told = "Ông Lý Văn Na, nguyên Giám đốc Sở Y tế, về làm Bí thư Huyện ủy Lục Nam."
    assert ("Lý Văn Na", "Giám đốc", HEALTH, "former") in held_as(told)


@pytest.mark.parametrize(
    "told",
    [
        "Hội nghị biểu quyết để anh Lý Văn Na thôi giữ chức Bí thư và rút tên khỏi Ban Thường vụ Tỉnh đoàn.",
        "Hội nghị đồng ý cho anh Lý Văn Na thôi giữ chức Bí thư, thôi tham gia Ban Thường vụ Tỉnh đoàn.",
    ],
)
def test_who_leaves_a_board_leaves_the_post_told_with_it(told: str) -> None:
    """The board behind tells the committee of the bare post before (rules event.join, event.join-committee)."""
    union = "Tỉnh đoàn Bắc Giang"
    assert held_as(told) == {
        ("Lý Văn Na", "Bí thư", union, "ended"),
        ("Lý Văn Na", "Ủy viên", f"Ban Thường vụ {union}", "ended"),
    }


def test_the_office_taken_next_is_not_the_one_left() -> None:
    """A bare post that is left is not the one of which a later sentence tells that it begins these days."""
    told = "Ngày 8/5, anh Lý Văn Na thôi giữ chức Bí thư. Anh Na được bầu làm Bí thư Huyện ủy Lục Nam."
    assert held_as(told) == {("Lý Văn Na", "Bí thư", DISTRICT, "started")}


@pytest.mark.parametrize("takes", ["để chuyển sang làm", "để về giữ chức", "để nhận nhiệm vụ"])
def test_who_leaves_to_take_the_next(takes: str) -> None:
    """ "thôi giữ chức T1 để chuyển sang làm T2": the next begins (rule event.transfer)."""
    told = f"Ông Lý Văn Na thôi giữ chức Giám đốc Sở Y tế {takes} Bí thư Huyện ủy Lục Nam."
    assert held_as(told) == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "ended"),
        ("Lý Văn Na", "Bí thư", DISTRICT, "started"),
    }


@pytest.mark.parametrize("beside", ["(nguyên Giám đốc Sở Y tế)", "(47 tuổi), nguyên Giám đốc Sở Y tế,"])
def test_an_appointment_with_the_old_office_in_a_bracket(beside: str) -> None:
    """ "trao quyết định bổ nhiệm …: P (nguyên T1) giữ chức T2" (rule event.decreed)."""
    told = f"UBND tỉnh trao quyết định bổ nhiệm cho ông Lý Văn Na {beside} giữ chức Bí thư Huyện ủy Lục Nam."
    assert held_as(told) == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "former"),
        ("Lý Văn Na", "Bí thư", DISTRICT, "started"),
    }


def test_an_office_taken_beside_another() -> None:
    """ "phân công P, T1 kiêm nhiệm chức vụ T2": only the second begins (rule event.start)."""
    told = "Tỉnh ủy phân công ông Lý Văn Na, Giám đốc Sở Y tế kiêm nhiệm chức vụ Chủ tịch Hội Đông y tỉnh."
    assert held_as(told) == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "current"),
        ("Lý Văn Na", "Chủ tịch", "Hội Đông y tỉnh Bắc Giang", "started"),
    }


def test_years_behind_a_department_of_planning() -> None:
    """The years behind "Sở Kế hoạch và Đầu tư" are somebody's, no plan's."""
    text = make_text("Ông Lý Văn Na từng là Phó Giám đốc Sở Kế hoạch và Đầu tư tỉnh Hà Nam (2008-2013).")
    claim = extract_claims(text, find_mentions(text)).offices[0]
    assert (str(claim.since), str(claim.until)) == ("2008", "2013")


def test_a_decision_of_assignments_goes_on_behind_a_semicolon() -> None:
    """ "quyết định phân công P1 …; P2, T, làm T2": the second office begins, too (rule event.decreed)."""
    told = (
        "Tỉnh ủy quyết định phân công ông Vi Văn Ổi, Giám đốc Sở Nội vụ kiêm nhiệm chức vụ Chủ tịch Hội Đông y tỉnh; "
        "ông Lý Văn Na, Giám đốc Sở Y tế làm Bí thư Huyện ủy Lục Nam."
    )
    assert ("Lý Văn Na", "Bí thư", DISTRICT, "started") in held_as(told)


def test_the_union_of_the_industrial_zones() -> None:
    """ "bầu bổ sung P, Chủ tịch Công đoàn các KCN tỉnh, vào Ban Thường vụ" keeps his office and seats him."""
    told = (
        "LĐLĐ tỉnh bầu bổ sung ông Lý Văn Na, Chủ tịch Công đoàn các khu công nghiệp tỉnh, vào Ban Thường vụ LĐLĐ tỉnh."
    )
    assert held_as(told) == {
        ("Lý Văn Na", "Chủ tịch", "Công đoàn các khu công nghiệp tỉnh Bắc Giang", "current"),
        ("Lý Văn Na", "Ủy viên", "Ban Thường vụ Liên đoàn Lao động tỉnh Bắc Giang", "started"),
    }


@pytest.mark.parametrize("verb", ["về giữ chức", "về làm", "sang giữ chức"])
@pytest.mark.parametrize(
    "house",
    ["Bệnh viện Đa khoa Lục Nam", "Vườn quốc gia Sông Quê", "Nhà Thiếu nhi Lục Nam", "Cảng Sông Thương"],
)
def test_the_house_that_somebody_leaves_ends_before_where_he_goes(house: str, verb: str) -> None:
    """ "Giám đốc Bệnh viện Đa khoa Lục Nam | về giữ chức T": the name ends before "về"."""
    told = f"Tiếp nhận ông Lý Văn Na, Giám đốc {house} {verb} Phó Giám đốc Sở Y tế."
    assert held_as(told) == {
        ("Lý Văn Na", "Giám đốc", house, "ended"),
        ("Lý Văn Na", "Phó Giám đốc", HEALTH, "started"),
    }


@pytest.mark.parametrize("moved", ["Ngày 9/5, bà Mận được điều động", "Bà Mận hôm 9/5 đã được điều động về",
                                   "Đến ngày 9/5, bà được luân chuyển"])  # fmt: skip
def test_who_is_moved_on_a_later_day_leaves_what_she_held_before(moved: str) -> None:
    """A post told for one day ends on the later day of a move that another sentence tells (rule event.moved-out)."""
    told = f"Bà Lê Thị Mận, Bí thư Huyện ủy Lục Nam, dự họp ngày 5/4. {moved} làm Giám đốc Sở Y tế."
    text = make_text(told, home="Bắc Giang")
    found = {(one.role, str(one.status), str(one.as_of)) for one in extract_claims(text, find_mentions(text)).offices}
    assert found == {("Bí thư", "ended", "2019-05-09"), ("Giám đốc", "started", "2019-05-09")}


@pytest.mark.parametrize("verb", ["bị đình chỉ chức vụ", "đã bị tạm đình chỉ chức vụ", "bị tạm đình chỉ chức danh"])
def test_who_is_suspended_holds_the_office(verb: str) -> None:
    """A suspension ends nothing (rule event.current)."""
    assert held_as(f"Ông Lý Văn Na {verb} Giám đốc Sở Y tế.") == {("Lý Văn Na", "Giám đốc", HEALTH, "current")}


@pytest.mark.parametrize(
    "told",
    [
        "UBND tỉnh điều động ông Lý Văn Na từ Giám đốc Sở Y tế sang làm Giám đốc Sở Nội vụ.",
        "UBND tỉnh bổ nhiệm bà Ma Thị Bưởi làm Giám đốc Sở Tư pháp; ông Lý Văn Na từ Giám đốc Sở Y tế về làm Giám đốc"
        " Sở Nội vụ.",
    ],
)
def test_from_one_office_to_the_next(told: str) -> None:
    """ "P từ T1 về làm T2": T2 is not of the one named in the clause before (rules list.name-first, event.transfer)."""
    assert {one for one in held_as(told) if one[0] == "Lý Văn Na"} == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "ended"),
        ("Lý Văn Na", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "started"),
    }
    assert ("Ma Thị Bưởi", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "current") not in held_as(told)


@pytest.mark.parametrize(
    "told",
    [
        "Tỉnh ủy công bố Quyết định về việc bà Ma Thị Bưởi, Phó Bí thư Huyện ủy Lục Nam, thôi giữ chức Phó Bí thư"
        " Huyện ủy Lục Nam để điều động, phân công giữ chức Chánh Văn phòng Tỉnh ủy.",
        "Bà Ma Thị Bưởi thôi giữ chức Phó Bí thư Huyện ủy Lục Nam để phân công giữ chức Chánh Văn phòng Tỉnh ủy.",
    ],
)
def test_one_leaves_for_the_next(told: str) -> None:
    """ "thôi giữ chức T1 để điều động, phân công giữ chức T2" (rules event.end, event.transfer)."""
    assert held_as(told) == {
        ("Ma Thị Bưởi", "Phó Bí thư", DISTRICT, "ended"),
        ("Ma Thị Bưởi", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Bắc Giang", "started"),
    }


def test_what_somebody_is_by_now() -> None:
    """ "trước đây là T1, nay là T2": T2 is held; "T trước đây" was held (rules event.former, event.then)."""
    told = "Ông Lý Văn Na, trước đây là Giám đốc Sở Y tế, nay là Bí thư Huyện ủy Lục Nam, cho biết như vậy."
    assert held_as(told) == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "former"),
        ("Lý Văn Na", "Bí thư", DISTRICT, "current"),
    }
    assert held_as("Tỉnh cảm ơn ông Lý Văn Na trên cương vị Giám đốc Sở Y tế trước đây.") == {
        ("Lý Văn Na", "Giám đốc", HEALTH, "former")
    }


def test_one_relieved_because_appointed_elsewhere() -> None:
    """ "miễn nhiệm T1 đối với A, do được B điều động giữ chức T2" (rules event.end, event.transfer)."""
    told = (
        "HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Lý Văn Na, do được Ban Bí thư điều động giữ"
        " chức Phó Trưởng Ban Nội chính Trung ương."
    )
    assert held_as(told) == {
        ("Lý Văn Na", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "ended"),
        ("Lý Văn Na", "Phó Trưởng ban", "Ban Nội chính Trung ương", "started"),
    }


def test_a_former_office_behind_a_plain_post() -> None:
    """ "A, chuyên viên Phòng X, nguyên T": what A was stands behind where he works (rule list.name-first)."""
    told = "Ông Lý Văn Na, chuyên viên Phòng Nội vụ huyện Lục Nam, nguyên Chủ tịch UBND xã Tân Mộc, bị khai trừ."
    assert held_as(told) == {("Lý Văn Na", "Chủ tịch", "Ủy ban nhân dân xã Tân Mộc", "former")}
