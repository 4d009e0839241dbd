"""Bodies that a bare role borrows from its neighbours: "Phó Bí thư, Chủ tịch UBND huyện Lục Ngạn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.bodies.placing import committee_name, unit_in
from kg.claims.offices.owners.chiefs import base_of
from kg.claims.titles.items import Item
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace

_FAMILIES = (
    frozenset(("Bí thư", "Bí thư Thường trực", "Bí thư thứ nhất",
               "Phó Bí thư", "Phó Bí thư Thường trực", "Phó Bí thư chuyên trách")),
    frozenset(("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Tổng Thư ký", "Phó Tổng Thư ký")),
    frozenset(("Giám đốc", "Phó Giám đốc", "Phó Giám đốc Thường trực")),
    frozenset(("Tư lệnh", "Phó Tư lệnh", "Chính ủy", "Phó Chính ủy",
               "Tham mưu trưởng", "Phó Tham mưu trưởng", "Chỉ huy trưởng", "Phó Chỉ huy trưởng")),
    frozenset(("Trưởng ban", "Phó Trưởng ban", "Phó Trưởng ban Thường trực")),
    frozenset(("Chủ nhiệm", "Phó Chủ nhiệm", "Phó Chủ nhiệm Thường trực")),
    frozenset(("Đồn trưởng", "Phó Đồn trưởng", "Chính trị viên", "Phó Chính trị viên")),
    frozenset(("Tổng Giám đốc", "Phó Tổng Giám đốc")),
    frozenset(("Tổng Biên tập", "Phó Tổng Biên tập")),
    frozenset(("Hiệu trưởng", "Phó Hiệu trưởng")),
)  # fmt: skip
_HEADS = (  # of whom two of one kind are of two bodies
    frozenset(("Bộ trưởng", "Thứ trưởng", "Thứ trưởng Thường trực")),
    *(
        frozenset((f"{unit} đoàn trưởng", f"Phó {unit} đoàn trưởng", "Chính ủy", "Phó Chính ủy", "Tham mưu trưởng"))
        for unit in ("Lữ", "Sư", "Trung", "Tiểu")
    ),
)
_SECRETARIES, _CHAIRS = _FAMILIES[0], _FAMILIES[1]
_INSPECTED = tuple(f"Ủy ban Kiểm tra {unit} ủy " for unit in ("Tỉnh", "Thành", "Huyện", "Quận", "Thị", "Đảng"))
_DIRECTED = _FAMILIES[2]
_INVESTIGATION = ("Cơ quan Cảnh sát điều tra Công an ", "Cơ quan An ninh điều tra Công an ")
_ORGAN = re.compile("Ủy ban Kiểm tra |Cơ quan (?:Cảnh sát|An ninh) điều tra ")
_GOVERNMENT = frozenset(("ubnd", "hdnd", "mttq"))
_DIRECTORS = frozenset(("Giám đốc", "Tổng Giám đốc", "Giám đốc điều hành", "Tổng Giám đốc điều hành"))
_JOINED = len(" kiêm ")  # no other title stands between
_COMPANIES = frozenset(("open", "hdqt", "hdtv"))
BOARDS = ("Hội đồng quản trị ", "Hội đồng quản lý ", "Hội đồng thành viên ", "Hội đồng tín dụng ")
"""How the boards of companies are called."""
_PUBLIC = ("Bệnh viện ", "Trung tâm ", "Trường ", "Đại học ", "Học viện ", "Viện ", "Ban ", "Quỹ ", "Đài ", "Bảo tàng ")
_COMPANY = ("Công ty ", "Tổng công ty ", "Tập đoàn ", "Ngân hàng ")
_TAKEN = ("giữ chức ", "giữ chức vụ ", "làm ", "bầu ")
_NEAR = 20  # titles of one run that may lend each other bodies: nobody has more offices at a time
_COMMAND = "Bộ Tư lệnh Bộ đội Biên phòng"
_OFFICES = ("Chánh Văn phòng", "Phó Chánh Văn phòng")
_WITH_OFFICE = frozenset(("bo", "congan", "so", "ubnd", "hdnd", "tinhuy", "thanhuy", "huyenuy"))
_PARTY = frozenset(("tinhuy", "thanhuy", "huyenuy", "quanuy", "thiuy", "danguy"))


def with_borrowed(titles: Sequence[Item]) -> list[Item]:
    """Return a run's titles, each bare role with the body that its neighbour lends it; the one behind lends first."""
    done = list(titles)
    if all(title.body is None for title in done):
        return done
    for at in range(len(done) - 1, -1, -1):
        if done[at].body is None:
            neighbours = [*done[at + 1 : at + _NEAR], *reversed(done[max(0, at - _NEAR) : at])]
            body = _of_company(done[at], done[at + 1 : at + 2]) or _of_company(done[at], done[max(0, at - 1) : at])
            lent = (lent for near in neighbours if (lent := _lent(done[at], near)) is not None)
            body = body or next((one for one in lent if _is_called(one, done[at].short)), None)
            done[at] = replace(done[at], body=body) if body is not None else done[at]
    return _of_command(done)


def _of_command(titles: list[Item]) -> list[Item]:
    """Give what a commander of the border guard is besides to the whole country's: no province's has a "Tư lệnh".

    "Phó Tư lệnh kiêm | Tham mưu trưởng BĐBP". Rule list.command.
    """
    if not any(title.text.endswith("Tư lệnh") and _is_of_border_guard(title) for title in titles):
        return titles
    return [_of_country(title) for title in titles]


def _of_country(title: Item) -> Item:
    if title.body is None or not _is_of_border_guard(title):
        return title
    body = replace(title.body, name=_COMMAND, template=_COMMAND, level=Level.CENTRAL, unit=None, place=None)
    return replace(title, body=body)


def _is_of_border_guard(title: Item) -> bool:
    return title.body is not None and title.body.template.startswith("Bộ Chỉ huy Bộ đội Biên phòng ")


def _is_called(body: Mention, short: str) -> bool:
    """Tell whether a body is of the kind that a title names: "Phó Tham mưu trưởng | Quân khu" is of no province."""
    return short.isupper() or not short or (body.name or "").lower().startswith(f"{short} ")


def _of_company(title: Item, beside: Sequence[Item]) -> Mention | None:
    """Return the company of a bare chair or director beside its other head: "Chủ tịch kiêm | Tổng Giám đốc Công ty X".

    A director's company is that of the board that he chairs.
    """
    joined = bool(beside) and max(beside[0].start - title.end, title.start - beside[0].end) <= _JOINED
    body = beside[0].body if joined else None
    if body is None or body.name is None or body.level is not Level.NONE or body.code not in _COMPANIES:
        return None
    if title.text == "Chủ tịch" and beside[0].text in _DIRECTORS:
        return None if body.name.startswith(_PUBLIC) else body
    name = without_board(body.name)
    chaired = beside[0].text == "Chủ tịch" and name.startswith(_COMPANY)  # "Tổng Giám đốc kiêm | Chủ tịch Công ty X"
    edited = beside[0].text == "Tổng Biên tập"  # "Giám đốc - Tổng Biên tập Nhà xuất bản X"
    if title.text not in _DIRECTORS or (name == body.name and not (chaired or edited)):
        return None
    return replace(body, name=name, template=name, code="open")


def without_board(name: str) -> str:
    """Return the company of a board, other names as they are: "Hội đồng quản trị | Công ty Sông Quê"."""
    return next((name.removeprefix(board) for board in BOARDS if name.startswith(board)), name)


def lent_by(title: Item, others: Sequence[Item]) -> Mention | None:
    """Return the body that one of somebody's other titles lends a bare one: "Phó Giám đốc Sở, được giao quyền | T"."""
    return next((lent for near in others if near is not title and (lent := _lent(title, near)) is not None), None)


def lent_by_all(title: Item, others: Sequence[Item]) -> Mention | None:
    """Return the body that the other titles of a sentence lend a bare secretary's: "bầu A làm Bí thư; B làm T xã"."""
    lent = [body for other in others if other.start > title.end and (body := lent_by(title, [other])) is not None]
    return lent[0] if title.text in _SECRETARIES and len({body.name for body in lent}) == 1 else None


def lent_by_deputies(folded: str, title: Item, others: Sequence[Item]) -> Mention | None:
    """Return the body of the deputies appointed behind their chief: "A làm | Chủ tịch, các ông B và C làm T Hội X"."""
    for other in others:
        if other.start > title.end and other.text == f"Phó {title.text}" and other.body is not None:
            listed = folded.startswith((";", ","), title.end) and folded.endswith(_TAKEN, 0, other.start)
            return other.body if listed and other.body.name is not None and not other.body.generic else None
    return None


def lent_by_chief(title: Item, others: Sequence[Item], between: Sequence[Item] = ()) -> Mention | None:
    """Return the body of the one chief told before his deputy: "Giám đốc Sở Y tế Lê Văn Cam và | Phó Giám đốc" of it.

    None where one of the bodies between them stands behind the last chief. Rule list.deputy-behind.
    """
    if not title.text.startswith("Phó "):
        return None
    chief = title.text.removeprefix("Phó ").removesuffix(" Thường trực").lower()
    told = [other.body for other in others if other.start < title.start and other.text.lower() == chief]
    bodies = [body for body in told if body is not None and body.name is not None and not body.generic]
    if any(bodies[-1].end < body.start < title.start for body in between if bodies):
        return None
    return bodies[0] if bodies and len({body.name for body in bodies}) == 1 and len(bodies) == len(told) else None


def _lent(title: Item, near: Item) -> Mention | None:
    body = near.body
    if body is None or body.name is None or is_deputy_elsewhere(title, near):
        return None
    pair = {title.text, near.text}
    if len(pair) > 1 and (any(pair <= heads for heads in _HEADS) or _is_chief_with_deputy(title, near)):
        return body
    if any(pair <= family for family in _FAMILIES):
        return body if not (title.text in _CHAIRS and near.body is not None and near.body.code == "implied") else None
    return _led_beside(title, body)


def _is_chief_with_deputy(title: Item, near: Item) -> bool:
    """Tell whether two heads share their body as no two chiefs do: "Phó Chánh Văn phòng rồi | Chánh Văn phòng Bộ X"."""
    return base_of(title.text) == base_of(near.text) and "Phó " in f"{title.text} {near.text}"


def is_deputy_elsewhere(title: Item, near: Item) -> bool:
    """Tell whether a bare deputy stands behind its chief's title: "Trưởng Ban Dân vận - | Phó Trưởng ban"."""
    chief = title.text.removeprefix("Phó ").removesuffix(" Thường trực").lower()
    both = title.text.startswith("Phó ") and near.text.lower() == chief and not (title.mark or near.mark)
    printed = near.mention is not None and near.mention.kind is MentionKind.ROLE
    return both and printed and near.start < title.start


def _led_beside(title: Item, body: Mention) -> Mention | None:
    """Return the committee, government or office that somebody leads beside a title of its place or institution."""
    if title.text in _OFFICES and body.code in _WITH_OFFICE:
        return replace(body, name=f"Văn phòng {body.name}", code="vp")
    for titles, organs in ((_SECRETARIES, _INSPECTED), (_DIRECTED, _INVESTIGATION)):
        if title.text in titles and (body.name or "").startswith(organs):
            return replace(body, name=_ORGAN.sub("", body.name or "", count=1))
    if title.text in _SECRETARIES and body.code in _GOVERNMENT:
        return _committee_beside(body)
    if title.text in _CHAIRS and body.code in _PARTY and body.level in (Level.DISTRICT, Level.COMMUNE):
        return _government_beside(body)
    return None


def _committee_beside(body: Mention) -> Mention | None:
    """Return the party committee of the level and place of a government."""
    if body.place is None or body.unit is None:
        return None
    if body.level is Level.COMMUNE:
        return replace(body, name=f"Đảng ủy {body.unit} {body.place}", code="danguy")
    name = committee_name(body.unit, body.place)
    return replace(body, name=name, code="tinhuy") if name is not None else None


def _government_beside(body: Mention) -> Mention | None:
    """Return the people's committee of the level and place of a party committee."""
    unit = body.unit or unit_in(body.name)
    if unit is None or body.place is None:
        return None
    return replace(body, name=f"Ủy ban nhân dân {unit} {body.place}", code="ubnd")
