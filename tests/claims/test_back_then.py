"""Offices that the text puts into another time, lists of powers, and names that run into the next word."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim."""
    text = make_text(content, home="Bắc Giang")
    reading = extract_claims(text, find_mentions(text))
    return {(claim.person, claim.role, claim.body, str(claim.status)) for claim in reading.offices}


@pytest.mark.parametrize(
    "content",
    [
        "Ông Ngô Văn Ổi (lúc ấy là Giám đốc Sở Y tế) về quê.",
        "Ông Ngô Văn Ổi, khi đó là Giám đốc Sở Y tế, đã ký.",
        "Ông Ngô Văn Ổi (Giám đốc Sở Y tế lúc bấy giờ) đã ký.",
        "Trước khi bị bắt, ông Ngô Văn Ổi là Giám đốc Sở Y tế.",
        "Năm 2015, khi đó ông Ngô Văn Ổi là Giám đốc Sở Y tế.",
        "Thời điểm xảy ra sai phạm, ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế.",
        "Tại thời điểm bị khởi tố để điều tra, ông Ngô Văn Ổi đang là Giám đốc Sở Y tế.",
        "Ông Ngô Văn Ổi (khi bị bắt là Giám đốc Sở Y tế) đã khai.",
        "Ông Ngô Văn Ổi - Giám đốc Sở Y tế (trước sáp nhập) - đã ký.",
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế cũ, đã ký.",
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế những năm 1980, đã ký.",
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế trong kháng chiến chống Mỹ, đã ký.",
        "Ông Ngô Văn Ổi quê Lục Nam. Sau giải phóng, là Giám đốc Sở Y tế.",
        "Ông Ngô Văn Ổi quê Lục Nam. Hòa bình lập lại, ông giữ chức Giám đốc Sở Y tế.",
        "Ông Ngô Văn Ổi quê Lục Nam. Trong kháng chiến chống Mỹ, ông là Giám đốc Sở Y tế.",
    ],
)
def test_office_of_another_time(content: str) -> None:
    """Words beside a title that name another time make the office a past one (rule event.then)."""
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former")}


@pytest.mark.parametrize(
    "content",
    [
        "Trong khi đó, Giám đốc Sở Y tế Ngô Văn Ổi nói khác.",
        "Trước khi bắt đầu cuộc họp, Giám đốc Sở Y tế Ngô Văn Ổi chào dân.",
    ],
)
def test_office_of_the_same_time(content: str) -> None:
    """ "Trong khi đó" goes on with the news, and who begins a meeting holds his office."""
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_list_of_powers() -> None:
    """Verbs that exclude each other list what somebody may do (rule event.powers); approved dismissals happened."""
    assert held("Ông Ngô Văn Ổi bổ nhiệm, miễn nhiệm, cách chức Giám đốc Sở Y tế.") == set()
    found = held("HĐND tỉnh đã phê chuẩn miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Ngô Văn Ổi.")
    assert found == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended")}


def test_in_charge_until_somebody_is_chosen() -> None:
    """Who runs a committee until its secretary is chosen is in charge of it and no secretary."""
    found = held(
        "Bộ Chính trị phân công bà Lý Thị Na, Phó Bí thư Tỉnh ủy, điều hành Tỉnh ủy cho đến khi kiện toàn chức danh "
        "Bí thư Tỉnh ủy."
    )
    assert ("Lý Thị Na", "Bí thư", "Tỉnh ủy Bắc Giang", "acting") in found
    assert ("Lý Thị Na", "Bí thư", "Tỉnh ủy Bắc Giang", "started") not in found


def test_act_of_nobody() -> None:
    """A verb of appointing without "được" and a person is said of nobody named before (rule event.act)."""
    content = "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, vui.\nĐiều động, bổ nhiệm Giám đốc Sở Tư pháp."
    assert {role_body[1:3] for role_body in held(content)} == {("Giám đốc", "Sở Y tế tỉnh Bắc Giang")}


def test_role_in_a_play() -> None:
    """Who plays an office in a show does not hold it."""
    assert held("Đóng vai Giám đốc Sở Y tế là em Ngô Văn Ổi.") == set()


def test_name_run_into_the_next_word() -> None:
    """A name that runs into the next word is cut to the one that the text has (rule person.overrun)."""
    found = held("Giám đốc Sở Y tế Ngô Văn Ổi Bài viết hay. Dân mến ông Ngô Văn Ổi. Đọc Ngô Văn Ổi.")
    assert {name for name, *_ in found} == {"Ngô Văn Ổi"}


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Trung tâm Quản lý ký túc xá", "Trung tâm Quản lý ký túc xá"),
        ("Công ty Sông Quê và 7 nhân viên", "Công ty Sông Quê"),
        ("Quân chủng Phòng không - Không quân", "Quân chủng Phòng không - Không quân"),
    ],
)
def test_whole_names_of_bodies(printed: str, name: str) -> None:
    """A term inside a body's name does not end it, and who is counted beside it is no part of it."""
    assert {body for _, _, body, _ in held(f"Ông Ngô Văn Ổi, Giám đốc {printed}, nói.")} == {name}


@pytest.mark.parametrize(
    "content",
    [
        "Sau giải phóng mặt bằng, ông Ngô Văn Ổi là Giám đốc Sở Y tế.",
        "Ông Ngô Văn Ổi tham gia kháng chiến chống Mỹ, hiện là Giám đốc Sở Y tế.",
        "Ông Ngô Văn Ổi, con trai trưởng, Giám đốc Sở Y tế, cảm ơn bà con.",
        "Ông Ngô Văn Ổi, trưởng nam, Giám đốc Sở Y tế, đáp từ.",
    ],
)
def test_what_is_held_now_beside_words_of_the_past_or_of_kin(content: str) -> None:
    """Cleared land is no war; a relative of the dead may hold an office named behind what kin he is."""
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}
