"""How long a text takes that says one phrase over and over: as one line, a sentence each, and a line each.

In some phrases a number ({n}) or a name ({w}) is another each time, as in long lists.

Run: ``python -m benchmarks.walls [LETTERS] [PHRASE…]``: seconds of a core for 100,000 bytes, the slowest first; and how
many times as much a letter costs as in a text of a quarter of the length.
"""

from __future__ import annotations

import sys
import time

from kg.model.article import RawArticle
from kg.parallel import collecting_seldom
from kg.pipeline import read_one

HEAD = "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, phát biểu.\n"
LETTERS, SIZE, PART = 80_000, 100_000, 4

PHRASES = (
    *("Bí thư ", "Chủ tịch UBND tỉnh, ", "Phó Chủ tịch ", "Giám đốc Sở Y tế, ", "Ủy viên Trung ương Đảng, "),
    *("nguyên Bí thư, ", "quyền Giám đốc ", "Trưởng ban ", "Đại biểu Quốc hội ", "Thiếu tướng ", "Bộ trưởng, "),
    *("Sở Tài chính, ", "Ban Thường vụ Tỉnh ủy ", "UBND huyện Tân Kỳ, ", "Bộ Y tế ", "HĐND tỉnh ", "Công an tỉnh, "),
    *("tỉnh Bắc Giang, ", "huyện Tân Kỳ ", "TP. Hồ Chí Minh ", "xã Tân Lập, huyện Tân Kỳ, tỉnh Nghệ An; ", "Lào "),
    *("ông Trịnh Bá Khoan, ", "Trịnh Bá Khoan ", "Trịnh Bá Khoan, Lương Thế Vỹ, ", "đồng chí ", "bà Hà, ", "Nguyễn "),
    *("ông Lương Thế Vỹ, Giám đốc Sở Y tế, ", "Bí thư Tỉnh ủy Trịnh Bá Khoan ", "các đồng chí: ", "Anh Hùng "),
    *("được bổ nhiệm giữ chức Giám đốc Sở Y tế, ", "được bổ nhiệm ", "ông Lương Thế Vỹ được bổ nhiệm làm Bí thư; "),
    *("thôi giữ chức Chủ tịch HĐND, ", "nghỉ hưu, ", "từ trần ", "từ tháng 5/2015 đến năm 2020 là Bí thư Huyện ủy; "),
    *("kỷ luật cảnh cáo ", "bầu giữ chức Chủ tịch, ", "phân công ông Lương Thế Vỹ ", "điều động, ", "phụ trách "),
    *("ngày 18/3/2021, ", "tháng 5/2015 ", "năm 2020, ", "sáng 3/4 ", "từ ngày 1/7 ", "nhiệm kỳ 2016-2021 "),
    *("Nghị quyết 88 ", "Nghị quyết số 88-NQ/TW ", "Quyết định số 917/QĐ-UBND ngày 2/6/2020 ", "Chỉ thị 07-CT/TU; "),
    *("Luật Đất đai, ", "Nghị quyết của HĐND tỉnh về phí chợ huyện, ", "Đề án sắp xếp bộ máy cấp xã ", "số 88 "),
    *("Nghị quyết Trung ương 4 khóa XII, ", "thực hiện Nghị quyết ", "sửa đổi Luật số 15/2012/QH13 ", "Kế hoạch "),
    *("kỳ họp thứ 9 HĐND tỉnh, ", "Hội nghị lần thứ năm ", "Đại hội Đảng bộ tỉnh lần thứ XX, ", "Đại hội "),
    *("phiên họp thứ 12 ", "Hội nghị tổng kết công tác năm 2020 ", "buổi làm việc với Sở Y tế ", "đã làm việc với "),
    *("phát biểu tại hội nghị, ", "chủ trì hội nghị ", "dự có ", "cho biết: ", "khẳng định ", '"', "(", "- ", ": "),
    *("Ảnh: Hà Vân ", "Theo Báo Nhân Dân ", "a ", "A ", "1 ", "A. ", "Ha ", "TP. ", "và ", "- Từ 2001 - 2005: "),
    *("Nghị quyết số {n}-NQ/TU, ", "Nghị quyết {n} của Chính phủ, ", "kỳ họp thứ {n} HĐND tỉnh, ", "Luật {w}, "),
    *("Nghị quyết số 88-NQ/TU ngày 3/9/{n} ", "Nghị quyết của HĐND tỉnh về phí chợ {w}, ", "Đại hội lần thứ {n} "),
    *("ông Trịnh {w}, Bí thư Huyện ủy; ", "Trịnh {w}, ", "ông {w} ", "Giám đốc Sở Y tế Trịnh {w} ", "huyện {w}, "),
    *("UBND xã {w}, ", "Công ty {w}, ", "Trường Đại học {w}, ", "ông Trịnh {w} được bổ nhiệm làm Bí thư Huyện ủy, "),
    *("Hội nghị bàn việc {w} ngày 3/4/2020, ", "kỳ họp thứ 9 HĐND huyện {w}, ", "Đại hội Đảng bộ huyện {w} lần thứ X "),
    *("ngày 18/3/{n}, ", "từ {n} là Bí thư Huyện ủy; ", "ông Trịnh {w} phát biểu tại hội nghị, ", "ông Trịnh {w}: "),
    *("Thủ tướng Lào Khăm Xỉ ", "Đại sứ Pháp tại Việt Nam ", "Công ty Cổ phần Thép Việt, ", "Trường Đại học Vinh "),
)

_SYLLABLES = tuple(head + tail for head in ("B", "Ch", "D", "Gi", "L", "S", "Tr", "V") for tail in ("an", "inh", "ơn"))


def main() -> None:
    """Print the walls, the slowest first."""
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else LETTERS
    phrases = sys.argv[2:] or PHRASES
    read_one(RawArticle("warm", "warm", HEAD))  # loads the tables
    found = []
    for phrase in phrases:
        for wall in (phrase, f"{phrase.strip(' ,;:')}. ", f"{phrase.strip()}\n"):
            (short, cost), (size, long) = (_seconds(wall, length) for length in (letters // PART, letters))
            found.append((long * SIZE / size, long / size / (cost / short), wall))
    for seconds, growth, wall in sorted(found, reverse=True):
        print(f"{seconds:6.2f} s, {growth:4.1f} times: {wall!r}")


def wall_of(phrase: str, letters: int) -> str:
    """Return a phrase over and over, up to so many letters, each time with another number and name.

    >>> wall_of("số {n}, ", 14)
    'số 1,'
    """
    first, second = _SYLLABLES, _SYLLABLES[::-1]
    wall: list[str] = []
    size = number = 0
    while size + len(phrase) <= letters:
        number += 1
        name = f"{first[number % len(first)]} {second[number // len(first) % len(second)]}"
        wall.append(phrase.replace("{n}", str(number)).replace("{w}", name))
        size += len(wall[-1])
    return "".join(wall).rstrip()


def _seconds(wall: str, letters: int) -> tuple[int, float]:
    """Return the bytes of a wall of so many letters and the seconds that reading it takes."""
    content = HEAD + wall_of(wall, letters)
    started = time.process_time()
    with collecting_seldom():  # as a build reads
        read_one(RawArticle("tin.txt", "tin.txt", content))
    return len(content.encode()), time.process_time() - started


if __name__ == "__main__":
    main()
