"""Which institutions a chief's title can be of: a director leads a department, a centre, a hospital, a company."""

from __future__ import annotations

from kg.claims.titles.items import Item
from kg.model.mention import Level, Mention
from kg.model.record import replace

_UNION = ("Hội ", "Hiệp hội ", "Liên đoàn ", "Tổng Liên đoàn ", "Liên hiệp ", "Liên minh ")
_ARMY = ("Quân khu ", "Quân đoàn ", "Quân chủng ", "Binh chủng ", "Bộ Tư lệnh ", "Bộ đội Biên phòng ")
_COMPANY = ("Tổng công ty ", "Tập đoàn ", "Công ty ", "Ngân hàng ")
CHIEFS: dict[str, tuple[str, ...]] = {
    "Cục trưởng": ("Cục ",),
    "Chi cục trưởng": ("Chi cục ",),
    "Tổng cục trưởng": ("Tổng cục ",),
    "Vụ trưởng": ("Vụ ",),
    "Viện trưởng": ("Viện ",),
    "Kiểm toán trưởng": ("Kiểm toán Nhà nước ",),
    "Hiệu trưởng": ("Trường ", "Đại học ", "Học viện "),
    "Giám đốc": ("Sở ", "Công an tỉnh ", "Công an thành phố ", "Trung tâm ", "Ban Quản lý ", "Bệnh viện ", *_COMPANY),
    "Tổng Giám đốc": (*_COMPANY, "Đài ", "Bảo hiểm "),
    "Chủ tịch": (
        "Ủy ban nhân dân ",
        "Hội đồng nhân dân ",
        "Ủy ban Mặt trận Tổ quốc ",
        "Ủy ban An toàn giao thông ",
        "Ủy ban Quốc gia ",
        "Ủy ban Olympic ",
        "Ủy ban Chứng khoán ",
        *_UNION,
    ),
    "Tổng Thư ký": (*_UNION, "Quốc hội"),
    "Chủ nhiệm": ("Ủy ban ", "Tổng cục "),
    "Trưởng ban": ("Ban ",),
    "Chánh án": ("Tòa án ",),
    "Bộ trưởng": ("Bộ ",),
    "Thứ trưởng": ("Bộ ",),
    "Chỉ huy trưởng": ("Bộ Chỉ huy ", "Ban Chỉ huy "),
    "Chính trị viên": ("Ban Chỉ huy ", "Đồn Biên phòng "),
    "Đồn trưởng": ("Đồn Biên phòng ",),
    "Tư lệnh": _ARMY,
    "Chính ủy": (*_ARMY, "Bộ Chỉ huy "),
    "Tham mưu trưởng": _ARMY,
    "Tổng Biên tập": ("Báo ", "Tạp chí "),
}
_NOT_LED = (
    "Bộ Chính trị",
    "Ngân hàng Nhà nước",
    "Bộ Chỉ huy",
    "Bộ Tư lệnh",
    "Bộ Tổng Tham mưu",
    "Ban Thường vụ ",
    "Ban Chấp hành ",
    "Ban Bí",
)
_CHAIRED = ("Ủy ban nhân dân ", "Ủy ban Mặt trận ", "Ủy ban Trung ương ", "Ủy ban Thường vụ ")  # led by no "Chủ nhiệm"
_SIDE_BOARDS = ("Hội đồng Thi đua", "Hội đồng Nghĩa vụ", "Hội đồng Phối hợp", "Hội đồng Giáo dục")  # led beside others
_PARTY = ("Ban Thường vụ ", "Ban Chấp hành ", "Đảng ủy ", "Đảng bộ ", "Ban cán sự đảng ", "Đảng đoàn ", "Chi bộ ")
ORGANS = (*_PARTY, "Thường trực ", "Ban Thường trực ")


def led_by(title: Item, body: Mention) -> Mention | None:
    """Return the institution that a title can be of: a body, or the one whose party organ it is."""
    if body.name is None or body.generic:
        return None
    name = body.name
    while organ := next((organ for organ in ORGANS if name.startswith(organ)), None):
        name = name.removeprefix(organ)
    if not fits(title, name):
        return None
    return body if name == body.name else replace(body, name=name, code="open", level=body.level or Level.NONE)


def fits(title: Item, name: str) -> bool:
    """Tell whether a chief of this title leads institutions that are called so."""
    base = base_of(title.text)
    if base == "Chủ nhiệm" and name.startswith(_CHAIRED):
        return False
    if name.startswith(_SIDE_BOARDS):
        return False
    return name.startswith(CHIEFS.get(base, ("\n",))) and not name.startswith(_NOT_LED)


def base_of(role: str) -> str:
    """Return a deputy's role as that of the chief: "Phó Cục trưởng" → "Cục trưởng"."""
    base = role.removeprefix("Phó ").removesuffix(" Thường trực").removesuffix(" chuyên trách")
    return base[:1].upper() + base[1:]
