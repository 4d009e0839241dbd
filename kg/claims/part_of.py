"""Which body is told to be a part of which: "Trung tâm Khuyến nông thuộc Sở Nông nghiệp"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.scene import BodyAt, Scene
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind

_HELD_IN = re.compile(r"(?:đại biểu|[Pp]hó|[Cc]hủ tịch|[Bb]í thư|viên|cán bộ) $")
_PART_OF = re.compile(r"(?: \([^()]{2,20}\))?,? \(?(?:trực )?thuộc ")
_BELONGS = re.compile(r"(?: \([^()]{2,20}\))?,? \(?(?:trực )?thuộc $")
_UNIT = re.compile(
    r"(?<!\w)(?P<kind>Trung tâm|Chi cục|Cục|Tổng cục|Vụ|Văn phòng|Ban [Qq]uản lý|Đội|Đồn|Hạt|Trạm|Phòng|Thanh tra"
    r"|Chi nhánh)"
    r"(?: (?!thuộc |trực |trưởng|phó |của |và (?:Trung tâm|Chi cục|Phòng|Đội|Công an|Sở)|do |là |đã |có |được )[\w&–-]+"
    r"|, (?=[a-zđà-ỹ]+ [a-zđà-ỹ]+)(?!(?:thuộc|trực|các|đã|do|có|là|nơi|ông|bà)(?!\w))\w+){1,18}$"
)
_SEVERAL = re.compile(r"(?<!\w)(?:[Cc]ác|[Nn]hững|mọi|hai|ba|bốn|\d{1,2}|nguyên|thành lập) $")
_PLACED = re.compile(
    r"(?<!\w)(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|khu vực|vùng|miền|Việt Nam|[A-ZĐ]\w*$)(?!\w)"
)
_OFFICE = re.compile(r"(?<!\w)\w+ (?:trưởng|phó|thủ)(?!\w)|.*, các ")  # "Vụ trưởng thuộc Bộ …" is no body
_OF_PROVINCE = re.compile(r" (?P<unit>(?:tỉnh|thành phố) [^,;]{2,30})$")
_UNITS = ("Trung tâm ", "Đội ", "Đồn ", "Hạt ", "Trạm ", "Phòng ")
_TAKES_PLACE = ("Trung tâm", "Chi cục", "Văn phòng", "Ban Quản lý", "Ban quản lý", "Thanh tra")
_OF_WHOLE = ("Phòng", "Vụ")  # named with what they belong to: "Phòng Hậu cần, Công an tỉnh …"
_WHOLES = (
    "Sở ",
    "Bộ ",
    "Công an ",
    "Ủy ban nhân dân ",
    "Chi cục ",
    "Cục ",
    "Tổng cục ",
    "Văn phòng ",
    "Ban ",
    "Thanh tra ",
)
_REACH = 130  # code points of a part's name


def parts_told(scene: Scene) -> Iterator[RelationClaim]:
    """Yield relation.part-of: "Trung tâm Y tế huyện Sông Mã trực thuộc Sở Y tế tỉnh"."""
    yield from _in_names(scene)
    for at, right in enumerate(scene.bodies):
        left = scene.bodies[at - 1] if at else None
        part = _last_of(left.name) if left and _joined(scene, left, right) else None
        start = left.start if left and part else right.start
        if part is None:
            part, start = _unit_before(scene, right)
        if part is not None and part not in right.name:
            for one in (part, *(_listed_before(scene, at - 1) if left and start == left.start else ())):
                evidence = scene.text.evidence(start, right.end, "relation.part-of")
                whole = Ref(ThingKind.BODY, right.name)
                yield RelationClaim(Ref(ThingKind.BODY, one), Predicate.PART_OF, whole, evidence)


def _listed_before(scene: Scene, last: int) -> Iterator[str]:
    """Yield the bodies of one kind listed before a part: "Chi cục Kiểm lâm, | Chi cục Thủy lợi trực thuộc Sở …"."""
    kind = scene.bodies[last].name.split()[:2]
    for at in range(last - 1, -1, -1):
        gap = scene.text.folded[scene.bodies[at].end : scene.bodies[at + 1].start]
        if gap not in (", ", " và ", ", và ") or scene.bodies[at].name.split()[:2] != kind:
            return
        yield scene.bodies[at].name


def _in_names(scene: Scene) -> Iterator[RelationClaim]:
    """Yield that of a body named with what it belongs to: "Phòng Hậu cần | thuộc Công an tỉnh"."""
    for body in scene.bodies:
        whole = body.name.partition(", ")[2]
        if (
            whole.startswith(_WHOLES)
            and not _OFFICE.match(body.name)
            and "thuộc " in scene.text.folded[body.start : body.end]
        ):
            evidence = scene.text.evidence(body.start, body.end, "relation.part-of")
            yield RelationClaim(Ref(ThingKind.BODY, body.name), Predicate.PART_OF, Ref(ThingKind.BODY, whole), evidence)


def _last_of(name: str) -> str:
    """Return what "thuộc" joins of a room named with its unit: the unit of "Phòng Tổng hợp, Trung tâm Giống"."""
    unit = name.rpartition(", ")[2]
    return unit if unit.startswith((*_UNITS, *_TAKES_PLACE)) else name


def _joined(scene: Scene, left: BodyAt, right: BodyAt) -> bool:
    """Tell whether two known bodies are joined by "thuộc", and the first is no more than where somebody serves."""
    if left.name in right.name or _PART_OF.fullmatch(scene.text.folded, left.end, right.start) is None:
        return False
    unit = left.name.startswith(_UNITS)  # "nhân viên | Đội Kiểm lâm số 2 thuộc Chi cục Kiểm lâm"
    return unit or _HELD_IN.search(scene.text.folded, max(0, left.start - 14), left.start) is None


def _unit_before(scene: Scene, whole: BodyAt) -> tuple[str | None, int]:
    """Return the unit of no table that "thuộc" joins to a body, under its full name, and where it starts."""
    folded = scene.text.folded
    if not whole.name.startswith(_WHOLES) or not folded.endswith("thuộc ", 0, whole.start):
        return None, whole.start
    first = scene.text.sentences[scene.context.sentence_at(whole.start)].start
    link = _BELONGS.search(folded, max(first, whole.start - len(" (0123456789 0123456789), (trực thuộc ")), whole.start)
    unit = _UNIT.search(folded, max(first, link.start() - _REACH), link.start()) if link else None
    if unit is None or _SEVERAL.search(folded, max(first, unit.start() - 14), unit.start()):
        return None, whole.start
    if any(body.start == unit.start() for body in scene.bodies_in(unit.start(), whole.start)):
        return None, whole.start
    return _full_name(" ".join(unit.group().split()), unit["kind"], whole.name), unit.start()


def _full_name(name: str, kind: str, whole: str) -> str:
    """Return a unit's name with the province of what it belongs to, or with that itself."""
    if kind in _OF_WHOLE:
        return f"{name}, {whole}"
    place = _OF_PROVINCE.search(whole)
    if kind in _TAKES_PLACE and place is not None and _PLACED.search(name) is None:
        return f"{name} {place['unit']}"
    return name
