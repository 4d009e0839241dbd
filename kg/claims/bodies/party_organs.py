"""Party organs called after the institution that they lead: "Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.model.mention import Level, Mention
from kg.model.record import replace

_LED_BY_GROUP = frozenset(
    "ubtwmttq mttq hdnd quochoi tld hndvn hpnvn hccbvn ldld hnd hpn hndtw hpntw vcci hndbch hpnbch hccbbch".split()  # noqa: SIM905
)
_LED_BY_STAFF = frozenset(("ubnd", "bo", "so", "ubdt", "nhnn", "ttcp", "ktnn", "tand", "tandtc", "vksnd", "vksndtc"))
_NO_PARTY_OF_ITS_OWN = frozenset(
    "tinhuy thanhuy huyenuy thiuy quanuy btv bto btg bdv btgdv bnc ubkt tt ubnd hdnd mttq danguy dangbo bchdb bch "  # noqa: SIM905
    "implied bcsd dd chibo chiuy bchtw bct bbt quochoi chinhphu dbqh doantn hnd hpn hccb congdoan".split()
)
_LED_BY_MINISTERS = frozenset(("Chính phủ", "Thanh tra Chính phủ", "Kiểm toán nhà nước", "Ngân hàng Nhà nước Việt Nam"))
_WORKPLACES = frozenset(
    ["so", "open", "vp", "vpubnd-x", "vpdbqh", "phong", "cdc", "bqlkkt", "thanhtra", "vksnd", "tand", "cucthue"]
)
_BLOCK = "Đảng ủy Khối {owner}"
PARTY_COMMITTEE = "Đảng ủy {unit} {place}"
_BARE = (PARTY_COMMITTEE, "Đảng bộ {unit} {place}")
_ASSEMBLY = "Ban Chấp hành Đảng bộ {unit} {place}"
_BOARD = re.compile(
    r"^(?:Ban Chấp hành Trung ương (?=Hội )"
    r"|Ban [Cc]ông tác [Mm]ặt trận (?=thôn|ấp|bản|xóm|làng|buôn|khóm|khối|khu|tổ)"  # "Bí thư Chi bộ, Trưởng ban …"
    r"|Hội đồng (?:thành viên |quản (?:trị|lý) |tín dụng |điều hành |chiến lược |sáng lập "
    r"|(?=Học viện|[Tt]rường|Đại học)))"
)
_UNION = re.compile(r"(?:Tổng )?(?:Liên đoàn|Liên hiệp|Liên minh|Hiệp hội|Hội (?!đồng )) ?")
_DEPARTMENT_OF_UNION = re.compile(
    r"(?:Ban|Văn phòng) .{0,60}?((?:Trung ương )?(?:Tổng Liên đoàn |Liên đoàn Lao động |Hội (?!đồng ))|Trung ương Đoàn "
    r"|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn )"
)
_BOARDS = ("hdqt", "hdtv")
_LEADERS = {"dd": _LED_BY_GROUP, "bcsd": _LED_BY_STAFF, "chibo": _WORKPLACES, "chiuy": _WORKPLACES,
            "dubp": _WORKPLACES, **dict.fromkeys(_BOARDS, frozenset(("open",)))}  # fmt: skip
_NO_BOARDS = ("Cục ", "Chi cục ", "Tổng cục ", "Vụ ", "Phòng ", "Khoa ", "Ban ", "Văn phòng ", "Hội ", "Hiệp hội ")


def board_of_union(mention: Mention, near: Iterable[Mention]) -> Mention | None:
    """Return a bare board as that of the union whose department stands beside it, None beside none.

    >>> from kg.model.mention import MentionKind
    >>> board = Mention(0, 9, MentionKind.BODY, 0, code="implied", template="Ban Thường vụ {owner}")
    >>> office = Mention(11, 20, MentionKind.BODY, 0, name="Ban Xã hội Trung ương Hội Nông dân Việt Nam")
    >>> board_of_union(board, [office]).name
    'Ban Thường vụ Trung ương Hội Nông dân Việt Nam'
    """
    if mention.template != "Ban Thường vụ {owner}":
        return None
    for body in near:
        if (match := _DEPARTMENT_OF_UNION.match(body.name or "")) is not None:
            owner = (body.name or "")[match.start(1) :]
            return replace(mention, name=f"Ban Thường vụ {owner}", level=body.level, unit=body.unit, place=body.place)
    return None


def of_block(mention: Mention, mentions: Iterable[Mention]) -> Mention | None:
    """Return "Đảng ủy Khối" as the block committee that the article names in full; itself for other bodies.

    None where it names none or several: "Bí thư Đảng ủy Khối" is of nothing told.
    """
    if _BLOCK not in mention.template:
        return mention
    full = {m.template: m for m in mentions if m.code == "dukcq" and m.template.startswith("Đảng ủy Khối ")}
    if len(full) != 1:
        return None
    template, whole = next(iter(full.items()))
    told = replace(mention, template=mention.template.replace(_BLOCK, template), level=whole.level, unit=whole.unit)
    return told if whole.place is None else told.placed(whole.unit, whole.place)


def is_party_organ(mention: Mention) -> bool:
    """Tell whether a body without an owner is one that the institution named beside it owns."""
    return mention.code in _LEADERS and "{owner}" in mention.template


def led_by(mention: Mention, near: Iterable[Mention]) -> Mention:
    """Return a party group, staff committee, cell or board as that of the first fitting institution.

    >>> from kg.model.mention import MentionKind
    >>> group = Mention(0, 9, MentionKind.BODY, 0, code="dd", template="Đảng đoàn {owner}")
    >>> board = Mention(11, 20, MentionKind.BODY, 0, code="hdnd", name="Hội đồng nhân dân tỉnh Hà Nam")
    >>> led_by(group, [board]).name
    'Đảng đoàn Hội đồng nhân dân tỉnh Hà Nam'
    """
    fitting = _LEADERS.get(mention.code, frozenset())
    owner = next((body for body in near if body.name is not None and _leads(mention, body, fitting)), None)
    if owner is None or owner.name is None:
        return mention
    name = mention.template.replace("{owner}", behind_board(owner.name).removeprefix("Trung ương "))
    return replace(mention, name=name, level=owner.level, unit=owner.unit, place=owner.place)


def behind_board(name: str) -> str:
    """Return the institution of a board, other names as they are.

    >>> behind_board("Hội đồng trường Đại học Sông Quê"), behind_board("Hội đồng quản trị Công ty Sông Quê")
    ('Trường Đại học Sông Quê', 'Công ty Sông Quê')
    """
    own = _BOARD.sub("", name)
    return own.replace("trường Trường ", "Trường ", 1).replace("trường ", "Trường ", 1) if own[:7] == "trường " else own


def _leads(mention: Mention, body: Mention, fitting: frozenset[str]) -> bool:
    """Tell whether an institution has such a party organ; of those called as printed only unions have a group."""
    if mention.code == "bcsd" and body.code == "implied":
        return body.name in _LED_BY_MINISTERS  # "Bí thư Ban cán sự đảng, Thủ tướng"
    if mention.code == "dd" and _UNION.match(body.name or "") is not None:
        return True
    own = behind_board(body.name or "")
    if mention.code in _BOARDS:
        company = body.code in fitting or (body.name or "").startswith("Hội đồng tín dụng ")
        return company and not own.startswith(_NO_BOARDS)
    return body.code in fitting


def party_inside(mention: Mention, near: Iterable[Mention]) -> Mention | None:
    """Return "Đảng ủy" as that of the institution beside it, None beside a commune: "Bí thư Đảng ủy, Giám đốc Sở X".

    "Phó Bí thư Đảng ủy UBND tỉnh, Giám đốc Sở X" tells of which it is.
    """
    if mention.template not in _BARE:
        return None
    for body in near:
        of_province = body.code == "ubnd" and body.level is Level.PROVINCE  # since 2025
        if body.level is Level.COMMUNE or (body.code in _NO_PARTY_OF_ITS_OWN and not of_province):
            return None
        if body.name is not None:
            organ = mention.template.removesuffix(" {unit} {place}")  # "Đảng ủy", "Đảng bộ"
            return replace(mention, name=f"{organ} {behind_board(body.name)}", level=body.level)
    return None


def organ_inside(mention: Mention, institution: Mention, *, of_all: bool = False) -> Mention | None:
    """Return a party organ without a name as that of the institution whose chief's title stands beside it.

    With of_all the organ's own words name its institution shortly: "Ban Chấp hành Đảng bộ cục".

    >>> from kg.model.mention import MentionKind
    >>> cell = Mention(0, 7, MentionKind.BODY, 0, code="danguy", template="Đảng ủy {unit} {place}")
    >>> organ_inside(cell, Mention(9, 20, MentionKind.BODY, 0, code="open", name="Cục Đường sông Việt Nam")).name
    'Đảng ủy Cục Đường sông Việt Nam'
    """
    if institution.name is None or institution.code in _NO_PARTY_OF_ITS_OWN:
        return None
    name = mention.template
    if mention.code == "implied" and mention.level is Level.COMMUNE:
        name = "Đảng ủy {unit} {place}"  # "Đảng ủy viên, Phó Cục trưởng Cục X"
    if name == "Đảng bộ {unit} {place}":
        name = f"Đảng bộ {institution.name}"
    elif of_all and name == _ASSEMBLY:
        name = f"Ban Chấp hành Đảng bộ {institution.name}"
    elif PARTY_COMMITTEE in name:
        name = name.replace(PARTY_COMMITTEE, f"Đảng ủy {behind_board(institution.name)}")
    elif mention.code in _LEADERS and _leads(mention, institution, _LEADERS[mention.code]):
        name = name.replace("{owner}", institution.name)
    else:
        return None
    return replace(mention, name=name, level=institution.level)
