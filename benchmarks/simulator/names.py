"""Invented names at the rates of Vietnamese surnames."""

from __future__ import annotations

from random import Random

SURNAMES = {
    "Nguyễn": 38, "Trần": 11, "Lê": 10, "Phạm": 7, "Hoàng": 5, "Phan": 5, "Vũ": 4, "Đặng": 2, "Bùi": 2, "Đỗ": 2, "Hồ": 1,
    "Ngô": 1, "Dương": 1, "Lý": 1, "Đinh": 1, "Trịnh": 1, "Lương": 1, "Mai": 1, "Cao": 1, "Đào": 1, "Nông": 1, "Lò": 1,
}  # fmt: skip
MIDDLES = {
    "Văn": 22, "Thị": 14, "Đức": 5, "Thanh": 5, "Quốc": 4, "Xuân": 4, "Minh": 4, "Ngọc": 4, "Quang": 4, "Hữu": 3, "Đình": 3,
    "Công": 2, "Hồng": 2, "Trọng": 2, "Mạnh": 2, "Thế": 2, "Duy": 2, "Tiến": 2, "Bá": 2, "Hải": 2, "Viết": 1, "Khắc": 1,
    "Doãn": 1, "Như": 1, "Cảnh": 1, "Phúc": 1, "Nhật": 1, "Sỹ": 1,
}  # fmt: skip
GIVENS = (
    "Hùng Dũng Tuấn Cường Sơn Hải Thắng Minh Bình Thành Anh Hà Hoa Lan Hương Thủy Nam Long Trung Tùng Quang Đức Hòa Linh "
    "Nga Thanh Hạnh Phương Thảo Tâm Tân Tiến Toàn Trường Việt Vinh Hiền Hoàng Khánh Kiên Lâm Lợi Mạnh Nghĩa Ngọc Phong "
    "Phúc Quân Quyết Thái Thịnh Thọ Chiến Chính Chung Công Đạt Giang Hiếu Hưng Huy Khoa Yến Loan Oanh Vân Xuân Tú Thu Sáng "
    "Tuyên Thuận Đông Dương Hậu Hiệp Lộc Lực Ninh Khang Bảo Trí Định Khôi Ánh Luân Sinh Thiện Vượng Nhân Duyên Hân Ngân"
).split()


def draw_name(random: Random) -> str:
    """Return a name of three syllables."""
    surname = random.choices(list(SURNAMES), list(SURNAMES.values()))[0]
    middle = random.choices(list(MIDDLES), list(MIDDLES.values()))[0]
    # The first given names are the commonest, about as 1 to 6.
    given = random.choices(GIVENS, [6 - 5 * index / len(GIVENS) for index in range(len(GIVENS))])[0]
    return f"{surname} {middle} {given}"


def misspell(name: str, random: Random) -> str:
    """Return a name with a press slip: a lost diacritic or two middle syllables swapped."""
    syllables = name.split()
    flat = str.maketrans("ươâăêôệếềốồộấầậắằặờởợừứựụọạịẹáàảãéèíìóòúùý", "uoaaeoeeeoooaaaaaaooouuuuoaieaaaaeeiioouuy")
    given = syllables[-1].translate(flat)
    if given != syllables[-1]:
        return " ".join([*syllables[:-1], given])
    return " ".join([syllables[0], *reversed(syllables[1:])])
