"""Returns of elections: lists of those who won a seat, by rows, constituencies, tables and in the line."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp

COUNCIL, ASSEMBLY = "Hội đồng nhân dân tỉnh Bắc Giang", "Quốc hội"
SECRETARY = ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lục Nam", "current")
NAMES = ("Ngô Văn Ổi", "Lê Thị Mận", "Vi Đức Hồng")


def seats(body: str, *names: str, status: str = "started") -> set[tuple[str, str, str, str]]:
    """Return the seats of people in an assembly."""
    return {(name, "Đại biểu", body, status) for name in names or NAMES}


@pytest.mark.parametrize(
    "heading",
    [
        "Ngày 18/6, Ủy ban bầu cử tỉnh công bố danh sách 75 người trúng cử đại biểu HĐND tỉnh khóa XVIII.",
        "Sau đây là danh sách những người trúng cử đại biểu HĐND tỉnh khóa XVIII, nhiệm kỳ 2016 - 2021:",
        "Kết quả, 75 vị đắc cử đại biểu HĐND tỉnh.",
    ],
)
@pytest.mark.parametrize(
    "rows",
    [
        "Đơn vị bầu cử số 1 (huyện Lục Nam; bầu 3): // 1. Ông Ngô Văn Ổi, sinh năm 1970, Bí thư Huyện ủy Lục Nam: 96,1%"
        " // 2. Bà Lê Thị Mận, giáo viên, người ngoài Đảng: 70,3% // ĐƠN VỊ BẦU CỬ SỐ 2 (huyện Tân Yên) "
        "// 3. Vi Đức Hồng, nông dân (68%)",
        "- Đơn vị bầu cử số 1: ông Ngô Văn Ổi, Bí thư Huyện ủy Lục Nam (96,1%); bà Lê Thị Mận, giáo viên (70,3%). "
        "// - Đơn vị bầu cử số 2: ông Vi Đức Hồng (68%).",
        "1 // Ngô Văn Ổi // 1970 // Bí thư Huyện ủy Lục Nam // 96,1% // 2 // Lê Thị Mận // 1985 // Giáo viên // 70,3% "
        "// 3 // Vi Đức Hồng // 1990 // Nông dân // 68%",
        "1. Ông Ngô Văn Ổi, Bí thư Huyện ủy Lục Nam; 2. Bà Lê Thị Mận, giáo viên; 3. Ông Vi Đức Hồng.",
    ],
)
def test_all_whom_returns_list_won_the_seat(heading: str, rows: str) -> None:
    """Rows, lists of constituencies, cells of a table: whatever people do, they won (rule list.roster)."""
    told = offices(f"{heading} // {rows}".replace(" // ", "\n"))
    assert told == {SECRETARY, *seats(COUNCIL)}


@pytest.mark.parametrize(
    "told",
    [
        "Tỉnh có 8 người trúng cử đại biểu Quốc hội khóa XIV, trong đó lần đầu trúng cử có bà Lê Thị Mận, giáo viên và "
        "ông Vi Đức Hồng.",
        "Có 2 người trúng cử đại biểu Quốc hội gồm: bà Lê Thị Mận (giáo viên), ông Vi Đức Hồng.",
        "Người trúng cử đại biểu Quốc hội với số phiếu cao là bà Lê Thị Mận, giáo viên; ông Vi Đức Hồng (90%).",
    ],
)
def test_those_named_in_the_line_of_the_heading_won_the_seat(told: str) -> None:
    """ "có N người trúng cử đại biểu Quốc hội gồm: A; B" (rule list.roster)."""
    assert offices(told) == seats(ASSEMBLY, "Lê Thị Mận", "Vi Đức Hồng")


def test_whom_a_row_calls_elected_again_holds_the_seat_still() -> None:
    """ "1. Ông A, T (tái cử): 96%" (rule event.again)."""
    told = "Danh sách trúng cử đại biểu HĐND tỉnh:\n1. Ngô Văn Ổi, nông dân (tái cử): 96%\n2. Lê Thị Mận: 90%"
    again = seats(COUNCIL, "Ngô Văn Ổi", status="current")
    assert offices(told) == again | seats(COUNCIL, "Lê Thị Mận")


@pytest.mark.parametrize(
    "told",
    [
        "UBND tỉnh niêm yết danh sách những người ứng cử đại biểu HĐND tỉnh:\n1. Ngô Văn Ổi\n2. Lê Thị Mận",
        "Danh sách trúng cử sẽ được công bố sau ngày 20/6.\n- Bà Lê Thị Mận, đại biểu, nêu ý kiến.",
        "Có 75 người trúng cử đại biểu HĐND tỉnh.\nBà Lê Thị Mận vui mừng khi cầm phiếu.\nNgô Hồng",
        "Tỉnh đã bầu xong đại biểu HĐND tỉnh; riêng ông Vi Đức Hồng đạt 48% nên không trúng cử.",
        "Ông Ngô Văn Ổi đề nghị làm rõ 2 trường hợp trúng cử đại biểu HĐND tỉnh.",
    ],
)
def test_candidates_and_others_win_nothing(told: str) -> None:
    """Who stands for a seat, loses, is told of elsewhere or signs the article has none."""
    assert not {one for one in offices(told) if one[2] == COUNCIL}
