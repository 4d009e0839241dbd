"""What lists print of somebody's life between the name and the titles: age, birth, home, degrees."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item

_VITAL = re.compile(
    r"(?:nam|nữ|(?:19|20)\d\d|(?:ngày|năm|ngày, tháng, năm) sinh(?: .*)?|\d+ tuổi|\d+ năm tuổi (?:đảng|quân)"
    r"|(?:sinh (?:năm|ngày|tháng|(?:19|20)\d\d|\d{1,2}[/.-]\S+)|sn|quê|quê quán|trú|dân tộc|trình độ|nguyên quán"
    r"|đảng viên|cử nhân|thạc s[ĩỹ]|tiến s[ĩỹ]|kỹ sư|cao cấp|anh hùng|nhà giáo|thầy thuốc|nghệ sĩ)(?: .*)?"
    r"|(?:con|em|anh|chị|cháu) (?:trai|gái|rể|dâu|nuôi|ruột)(?: cả| út| trưởng| đầu)?|(?:trưởng|thứ) (?:nam|nữ)"
    r"|(?:thẩm phán|kiểm sát viên|điều tra viên|thẩm tra viên|chấp hành viên|thanh tra viên|chuyên viên)"
    r"(?: (?:sơ|trung|cao) cấp| chính)?)"
)
_STAFF = re.compile(
    r"(?:hiện là )?(?:đảng viên|chuyên viên|cán bộ|nhân viên|kế toán|công chức|viên chức)(?: chính| cao cấp)?"
)
_LIFE = 24  # items between a name and a title behind what is told of his life


def is_vital(item: Item) -> bool:
    """Tell whether words only give somebody's age, birth or home."""
    return item.kind is ItemKind.WORDS and _VITAL.fullmatch(item.text) is not None


def is_workplace(items: Sequence[Item], at: int) -> bool:
    """Tell whether a body is where somebody without an office works: "chuyên viên | Phòng Kinh tế huyện Lục Nam".

    So is what a party member belongs to.
    """
    post = items[at - 1] if at else items[at]
    return items[at].kind is ItemKind.BODY and post.kind is ItemKind.WORDS and _STAFF.fullmatch(post.text) is not None


def before_vitals(items: Sequence[Item], start: int) -> int:
    """Return the index of the name before its life data: "Trần Văn Bưởi 50 tuổi, quê Ninh Bình; thạc sĩ luật; …".

    Rule list.vitals. The item before start comes back where no such data lead to a name. Titles may stand before the
    data: "Trần Văn Bưởi, Bí thư Tỉnh ủy, quê Ninh Bình; thạc sĩ luật; …".
    """
    titled = False
    for at in range(start - 1, max(-1, start - _LIFE), -1):
        item = items[at]
        if item.kind is ItemKind.PERSON:
            follows = items[at + 1 : at + 3]
            return at if titled or any(is_vital(one) for one in follows) else start - 1
        if item.kind is ItemKind.TITLE and not titled:
            titled = any(is_vital(one) for one in items[at + 1 : at + 3])
        light = item.sign(",", ";", "-", ":") or (item.kind is ItemKind.TITLE and titled)
        if not (light or (item.kind in (ItemKind.WORDS, ItemKind.PLACE) and not titled)):
            break
    return start - 1
