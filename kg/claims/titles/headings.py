"""Titles that head a list of names: "các Ủy viên Bộ Chính trị: …", "các Phó Chủ tịch UBND tỉnh …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import has_own_title, names_of_list, titled_names
from kg.claims.titles.runs import Given, Run
from kg.model.record import replace

_TERMS = re.compile(r"(?:qua )?các (?:thời kỳ|nhiệm kỳ|khóa)(?!\w)")
_NAMELY = re.compile(
    r"(?:(?:qua )?các (?:thời kỳ|nhiệm kỳ|khóa)|(?:thuộc|tại|ở|ứng cử) [^,;:]{2,60}?)?"
    r"(?:(?:^| )(?:gồm|gồm có|bao gồm|là))?"
)
_BELOW = {"bct": "Ban Chấp hành Trung ương Đảng", "btv": "Ban Chấp hành Đảng bộ"}  # whose seats rank below these


def heading(items: list[Item], run: Run) -> list[Given]:
    """Give a heading's titles to all names behind its colon.

    "các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trần Văn Bưởi, Trưởng Ban Tổ chức; Lê Thị Cam". Rule list.heading.
    "các Ủy viên Bộ Chính trị: Thủ tướng Trần Văn Bưởi, Chủ tịch Quốc hội Lê Thị Cam". Rule list.heading-titled.
    """
    first = _behind_colon(items, run.end)
    if first is None:
        return []
    many = (
        run.titles[0].many or (run.start > 0 and items[run.start - 1].kind is ItemKind.PLURAL) or introduces(items, run)
    ) or _TERMS.match(items[run.end].text) is not None
    if items[first].kind is ItemKind.TITLE and many:
        named = titled_names(items, first)
        return [Given(at, run.titles, "list.heading-titled") for at in named if not _ranks(items[at - 1], run)]
    if items[first].kind is not ItemKind.PERSON:
        return [Given(at, run.titles, "list.heading") for at in _bulleted(items, first)]
    if not many:  # "Phó Giám đốc Sở Y tế: Trần Văn Bưởi, Lê Thị Cam"
        deputies = len(run.titles) == 1 and run.titles[0].text.startswith("Phó ")
        bare = list(names_of_list(items, first, own_titles=False)) if deputies else []
        return [Given(at, run.titles, "list.heading") for at in bare or [first]]
    named = takewhile(lambda at: not _below(items, at, run), names_of_list(items, first, own_titles=True))
    return [Given(at, _ranked(items, at, run), "list.heading") for at in named]


def _bulleted(items: Sequence[Item], at: int) -> list[int]:
    """Return those whom bullets in one line list: "T: - Ông Trần Văn Bưởi, tái cử - Bà Lê Thị Cam, T1"."""
    rows = range(at + 1, len(items))
    listed = [row for row in rows if items[row].kind is ItemKind.PERSON and items[row - 1].sign("-")]
    return listed if listed[:1] == [at + 1] else []


def _ranked(items: Sequence[Item], at: int, run: Run) -> tuple[Item, ...]:
    """Return a heading's titles, the first at the rank that stands behind a name: "Trần Văn Bưởi (T Thường trực)"."""
    if not (has_own_title(items, at) and _ranks(items[at + 2], run)):
        return run.titles
    return replace(run.titles[0], text=items[at + 2].text), *run.titles[1:]


def _below(items: Sequence[Item], at: int, run: Run) -> bool:
    """Tell whether somebody has a lower seat than the heading's, which so ended before him.

    "các Ủy viên Bộ Chính trị: ông A, Chủ tịch nước; | ông B, Ủy viên Trung ương Đảng, Chủ nhiệm Văn phòng".
    """
    seat = run.titles[-1]
    lower = _BELOW.get(seat.body.code, "") if seat.text == "Ủy viên" and seat.body is not None else ""
    own = takewhile(lambda item: item.kind is not ItemKind.PERSON and not item.sign(";"), items[at + 1 :])
    titles = (item for item in own if item.kind is ItemKind.TITLE and item.text == "Ủy viên" and item.body is not None)
    return lower != "" and any(title.body.template.startswith(lower) for title in titles if title.body is not None)


def _ranks(own: Item, run: Run) -> bool:
    """Tell whether a title of one listed tells his rank: "4 phó bí thư gồm: | Phó Bí thư Thường trực Trần Văn Bưởi"."""
    bare = own.body is None or run.titles[0].body is None or own.body.code == run.titles[0].body.code
    return bare and own.kind is ItemKind.TITLE and own.text == f"{run.titles[0].text} Thường trực"


def introduces(items: Sequence[Item], run: Run) -> bool:
    """Tell whether "là" behind "các đồng chí" leads the titles of a list: "có các đồng chí là | Ủy viên …: ông A"."""
    at = run.start
    named = at > 1 and items[at - 1].kind is ItemKind.VERB and items[at - 1].text == "hold"
    return named and items[at - 2].kind is ItemKind.PLURAL and _behind_colon(items, run.end) is not None


def _behind_colon(items: Sequence[Item], at: int) -> int | None:
    """Return the index behind the colon that stands here, "gồm" before it: "15 Ủy viên, gồm: | …"; None without one."""
    if at + 1 < len(items) and items[at].sign(","):
        at += 1
    if at + 1 < len(items) and items[at].kind is ItemKind.PLACE:
        at += 1  # "các đại biểu Quốc hội | tỉnh Tân Mộc | :"
    if at + 1 < len(items) and items[at].kind is ItemKind.WORDS and _NAMELY.fullmatch(items[at].text):
        at += 1
    return at + 1 if at + 1 < len(items) and items[at].sign(":") else None


def plural(items: list[Item], run: Run) -> list[Given]:
    """Give a plural title to every name behind it: "các Phó Chủ tịch UBND tỉnh Trần Văn Bưởi, Lê Thị Cam".

    Rule list.plural.
    """
    many = run.titles[-1].many or (run.start > 0 and items[run.start - 1].kind is ItemKind.PLURAL)
    if not many or run.end >= len(items) or items[run.end].kind is not ItemKind.PERSON:
        return []
    return [Given(at, run.titles, "list.plural") for at in names_of_list(items, run.end, own_titles=False)]


def respectively(items: list[Item], run: Run) -> list[Given]:
    """Give two titles in a bracket to the two before it, one each: "ông A và bà B (Giám đốc và Phó Giám đốc Sở Y tế)".

    Rule list.respectively.
    """
    at = run.start - 1
    if len(run.titles) != 2 or at < 3 or not items[at].sign("("):  # noqa: PLR2004
        return []
    first, joint, second = items[at - 3], items[at - 2], items[at - 1]
    people = first.kind is ItemKind.PERSON and second.kind is ItemKind.PERSON
    if not people or not joint.sign("và") or run.end - run.start != 3 or not items[run.start + 1].sign("và"):  # noqa: PLR2004
        return []
    pairs = zip((at - 3, at - 1), run.titles, strict=True)
    return [Given(person, (title,), "list.respectively") for person, title in pairs]
