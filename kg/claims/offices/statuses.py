"""What marks and verbs make of a title: how it is held."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.titles.items import Item
from kg.model.claim import Mode, OfficeStatus
from kg.model.mention import Level

MARKS = {
    "former": OfficeStatus.FORMER,
    "started": OfficeStatus.STARTED,
    "acting": OfficeStatus.ACTING,
    "charge": OfficeStatus.ACTING,
    "current": OfficeStatus.CURRENT,
}
# The effects in the order in which they decide; the first that a chain holds counts.
_DECIDING: tuple[tuple[str, OfficeStatus | None, str], ...] = (
    ("irrealis", None, "event.unreal"),
    ("candidate", None, "event.unreal"),
    ("end", OfficeStatus.ENDED, "event.end"),
    ("handover", OfficeStatus.ENDED, "event.handover"),
    ("again", OfficeStatus.CURRENT, "event.again"),
    ("acting", OfficeStatus.ACTING, "event.acting"),
    ("former", OfficeStatus.FORMER, "event.former"),
    ("while", OfficeStatus.FORMER, "event.while"),
    ("transfer", OfficeStatus.STARTED, "event.transfer"),
    ("start", OfficeStatus.STARTED, "event.start"),
    ("join", OfficeStatus.STARTED, "event.join"),
    ("current", OfficeStatus.CURRENT, "event.current"),
    ("hold", OfficeStatus.CURRENT, "event.hold"),
)
_ACTED = 7  # code points: "quyền " alone is shorter, "cựu quyền " is not
_MASS = ("Hội Nông dân", "Hội Liên hiệp", "Hội Cựu chiến binh", "Hội Sinh viên")
_PARTY = (
    "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy",
    "Ban Chấp hành Đảng bộ", "Ban Chấp hành Trung ương Đảng",
    "Bộ Chính trị", "Ban Bí thư", "Ban Thường vụ", "Chi ủy", "Chi bộ", "Ban cán sự đảng", "Đảng đoàn",
)  # fmt: skip


def decide(effects: Sequence[str]) -> tuple[OfficeStatus | None, str] | None:
    """Return the status that a chain of effects gives, with its rule; None when it gives none.

    >>> decide(("hold", "start")), decide(("hold", "start", "irrealis"))[0]
    ((<OfficeStatus.STARTED: 'started'>, 'event.start'), None)
    """
    if effects[:1] == ("former",) and "end" in effects:  # "cách chức T1 và | xóa tư cách | T2"
        return OfficeStatus.FORMER, "event.former"
    for effect, status, rule in _DECIDING:
        if effect in effects:
            return status, rule
    return None


def marked(titles: Sequence[Item]) -> list[OfficeStatus]:
    """Return the status of each title of a run: "nguyên" reaches on until another mark or an association.

    Rule list.reach. Those who have left the state's offices lead associations: "nguyên Bộ trưởng, Chủ tịch Hội X".
    """
    statuses: list[OfficeStatus] = []
    reach = ""
    for title in titles:
        if title.mark in {"former", "current"}:
            reach = title.mark
        elif reach == "former" and title is not titles[0] and _leads_association(title):
            reach = ""
        elif title.mark == "acting" and title.mention is not None and title.mention.start - title.start > _ACTED:
            reach = "former"  # "từng là quyền Giám đốc Sở Y tế, | Bí thư Huyện ủy Lục Nam"
        mark = title.mark or reach
        statuses.append(MARKS.get(mark, OfficeStatus.CURRENT))
    return statuses


def _leads_association(title: Item) -> bool:
    """Tell whether a title is of an association that is no mass organisation of the party."""
    name = (title.body.name or title.body.template) if title.body is not None else ""
    return (
        name.startswith(("Hội ", "Hiệp hội ", "Tổng hội ", "Liên hiệp các "))
        and not name.startswith(_MASS)
        and not name.startswith("Hội đồng ")
    )


def is_party(title: Item) -> bool:
    """Tell whether a title is an office of the party."""
    if title.body is None:
        return title.text in {"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực"}
    return is_party_body(title.body.name or title.body.template)


def is_party_body(name: str) -> bool:
    """Tell whether a body is one of the party."""
    return name.startswith(_PARTY) or name.endswith(_PARTY[:6]) or " ủy " in f" {name} "


def is_membership(title: Item) -> bool:
    """Tell whether a title is a seat in a whole committee or assembly, which a move does not end."""
    if title.text in {"Đại biểu", "Ủy viên dự khuyết"}:
        return True
    name = title.body.template if title.body is not None else ""
    return title.text == "Ủy viên" and not name.startswith(("Ban Thường vụ", "Ban cán sự đảng", "Đảng đoàn"))


def sits_on(seat: Item, office: Item) -> bool:
    """Tell whether a move to an office leaves a seat in a standing committee of the party as it is.

    Who sits in a province's keeps the seat in its own organs and districts, who sits in a district's in its own only.
    """
    if seat.body is None or office.body is None or not seat.body.template.startswith("Ban Thường vụ"):
        return False
    if seat.body.place is not None and seat.body.place == office.body.place:
        return True
    below = (Level.DISTRICT, Level.COMMUNE)
    return seat.body.level is Level.PROVINCE and office.body.level in below


def mode_of(title: Item) -> Mode:
    """Return the capacity that the mark before a title gives."""
    return {"acting": Mode.ACTING, "charge": Mode.IN_CHARGE}.get(title.mark, Mode.FULL)
