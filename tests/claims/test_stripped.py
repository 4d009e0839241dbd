"""Party offices that punishment ends, and decisions that date nobody who merely stands beside them."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices, read

pytestmark = pytest.mark.nlp


@pytest.mark.parametrize(
    "verb", ["Cách tất cả các chức vụ trong Đảng", "thi hành kỷ luật cách chức tất cả chức vụ trong Đảng"]
)
def test_stripping_ends_the_offices_of_the_party_alone(verb: str) -> None:
    """The chair of the council is no office of the party; another punishment behind ";" ends nothing."""
    content = (
        f"Ủy ban quyết định: {verb} đối với ông Đinh Công Quýt, Bí thư Huyện ủy Lục Nam, Chủ tịch HĐND huyện Lục Nam; "
        "cảnh cáo bà Lê Thị Mận, Bí thư Huyện ủy Yên Thế."
    )
    assert offices(content) == {
        ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "ended"),
        ("Đinh Công Quýt", "Chủ tịch", "Hội đồng nhân dân huyện Lục Nam", "current"),
        ("Lê Thị Mận", "Bí thư", "Huyện ủy Yên Thế", "current"),
    }


def test_stripping_reaches_everyone_of_its_list() -> None:
    """Names parted by ";" behind a colon are struck alike."""
    content = (
        "Cách tất cả các chức vụ trong Đảng đối với các đồng chí: Đinh Công Quýt, Bí thư Huyện ủy Lục Nam; Lê Thị Mận, "
        "Bí thư Huyện ủy Yên Thế."
    )
    assert {status for *_, status in offices(content)} == {"ended"}


def test_a_decision_named_beside_an_office_does_not_date_it() -> None:
    """ "Căn cứ Thông báo số 5/TB-UBND ngày 2-4-2019, ông A đề nghị …" is told on the day of the news."""
    content = "Căn cứ Thông báo số 5/TB-UBND ngày 2-4-2019 của UBND tỉnh, Giám đốc Sở Y tế Đinh Công Quýt đề nghị chờ."
    assert [str(o.as_of) for o in read(content).offices] == ["2019-06-20"]


def test_who_signs_a_decision_is_told_for_its_day() -> None:
    """ "Quyết định … do Giám đốc Sở Y tế A ký ngày 13/6" shows A in office on 13 June."""
    content = "Theo Quyết định số 9/QĐ-SYT do Giám đốc Sở Y tế Đinh Công Quýt ký ngày 13/6, trạm mở cửa lại."
    assert [str(o.as_of) for o in read(content).offices] == ["2019-06-13"]


def test_stripping_told_behind_whom_it_strikes() -> None:
    """ "Kỷ luật P1, T1, bằng hình thức cách …" strikes those before it, not who is only warned behind ";"."""
    content = (
        "Ban Bí thư thi hành kỷ luật các đồng chí Đinh Công Quýt, Bí thư Huyện ủy Lục Nam và Lê Thị Mận, Chủ tịch UBND "
        "huyện Lục Nam, bằng hình thức cách tất cả chức vụ trong Đảng; đồng chí Ngô Văn Ổi, Bí thư Huyện ủy Yên Thế "
        "bằng hình thức cảnh cáo."
    )
    assert offices(content) == {
        ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "ended"),
        ("Lê Thị Mận", "Chủ tịch", "Ủy ban nhân dân huyện Lục Nam", "current"),
        ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Yên Thế", "current"),
    }


@pytest.mark.parametrize(
    ("punishment", "status"),
    [
        ("cách chức", "ended"),
        ("cách chức Phó Bí thư Huyện ủy Lục Nam", "ended"),
        ("cảnh cáo", "current"),
    ],
)
def test_dismissal_told_behind_whom_it_strikes(punishment: str, status: str) -> None:
    """The one office beside the name, or the one told, ends by "kỷ luật P, T, bằng hình thức cách chức"."""
    content = f"Tỉnh ủy kỷ luật ông Đinh Công Quýt, Phó Bí thư Huyện ủy Lục Nam, bằng hình thức {punishment}."
    assert offices(content) == {("Đinh Công Quýt", "Phó Bí thư", "Huyện ủy Lục Nam", status)}


@pytest.mark.parametrize("to", ["đối với", "của"])
def test_stripping_of_all_offices(to: str) -> None:
    """ "Cách tất cả các chức vụ đối với P, T" ends what stands beside the name, of the party or not."""
    content = f"Hội Nông dân tỉnh cách tất cả các chức vụ {to} ông Đinh Công Quýt, Chủ tịch Hội Nông dân huyện Lục Nam."
    assert offices(content) == {("Đinh Công Quýt", "Chủ tịch", "Hội Nông dân huyện Lục Nam", "ended")}


@pytest.mark.parametrize(
    "told",
    [
        "Ban Thường vụ Tỉnh ủy khai trừ ra khỏi Đảng ông Đinh Công Quýt.",
        "Tỉnh ủy quyết định thi hành kỷ luật ông Đinh Công Quýt bằng hình thức khai trừ khỏi Đảng.",
        "Tỉnh ủy quyết định thi hành kỷ luật ông Quýt bằng hình thức cách tất cả chức vụ trong Đảng.",
        "Ông Quýt bị khai trừ Đảng.",
    ],
)
def test_who_is_expelled_holds_no_office_of_the_party(told: str) -> None:
    """A sentence without any title ends what the others give; what was left before stays so."""
    titles = "Bí thư Huyện ủy Lục Nam, Chủ tịch HĐND huyện Lục Nam"
    assert offices(f"Ông Đinh Công Quýt, {titles}, đã vi phạm nhiều điều. {told}") == {
        ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "ended"),
        ("Đinh Công Quýt", "Chủ tịch", "Hội đồng nhân dân huyện Lục Nam", "current"),
    }


def test_who_is_expelled_after_leaving_was_there_before() -> None:
    """No expulsion ends again what "nguyên" tells as left, none that is asked for ends anything."""
    left = "Ông Đinh Công Quýt, nguyên Bí thư Huyện ủy Lục Nam, bị khai trừ khỏi Đảng."
    assert offices(left) == {("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "former")}
    asked = "Bí thư Huyện ủy Lục Nam Đinh Công Quýt vắng mặt. Tỉnh ủy đề nghị khai trừ ra khỏi Đảng ông Đinh Công Quýt."
    assert offices(asked) == {("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "current")}
