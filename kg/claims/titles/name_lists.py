"""Lists of names as sentences print them: which names go on a list, and where the titles of a run go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.vitals import before_vitals

LIST_SIGNS = (",", ";", "và")
"""Signs between the names of a list."""
_SHARED = ("Phó ", "Thứ trưởng", "Ủy viên")  # offices that several hold at a time

_FOUNDERS = frozenset(("sáng lập", "nhà sáng lập", "người sáng lập", "đồng sáng lập", "nhà đồng sáng lập",
                       "người đồng sáng lập", "đồng sáng lập viên", "sáng lập viên"))  # fmt: skip
_ONE_OF = frozenset(("một", "một trong các", "một trong những", "một trong hai", "một trong ba", "một trong bốn"))
COUNTED = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}
"""How many hold a title that such a word stands before: "Bưởi, Cam (| hai | Phó Giám đốc Sở Y tế)"."""
_JOINT = 4  # code points of " và "
_SHORT = 3  # words that a title may end with
_BY = ("theo", "Theo")  # what somebody says follows
_FOR = ("thừa lệnh", "thay lời", "đại diện cho", "ủy quyền")  # another acts for whom a title behind them names
_PRESENCE = ("có mặt của", "tham dự của", "tham gia của", "chủ trì của")  # "với sự tham dự của"


def next_title(items: Sequence[Item], at: int) -> int | None:
    """Return the index of the title that goes on a run ending before this index."""
    steps = 0
    while at < len(items) and steps < 3:  # noqa: PLR2004
        item = items[at]
        if item.kind is ItemKind.TITLE:
            return at
        if steps == 0 and _goes_with_office(items, at):
            at += 1  # "nguyên Trưởng đoàn | chuyên gia … | , nguyên Thứ trưởng"
            continue
        if steps == 0 and _beside_in_brackets(items, at):
            at += 1
            continue
        if not (item.sign(",", "và", "-") or item.then or (item.kind is ItemKind.MARK and item.text == "and")):
            return None
        at, steps = at + 1, steps + 1
    return None


def _beside_in_brackets(items: Sequence[Item], at: int) -> bool:
    """Tell whether a bracket opens or ends around an office held beside the one before: "Chủ tịch xã (kiêm Bí thư)"."""
    if items[at].sign(")"):
        return at > 2 and items[at - 3].sign("(") and items[at - 2].text == "and"  # noqa: PLR2004
    and_then = items[at + 1] if at + 1 < len(items) else items[at]
    return items[at].sign("(") and and_then.kind is ItemKind.MARK and and_then.text == "and"


def _goes_with_office(items: Sequence[Item], at: int) -> bool:
    """Tell whether words only end an office of a body that is not known, and a comma and a past office follow."""
    before, behind = items[at - 1], items[at + 1 : at + 3]
    if items[at].kind is not ItemKind.WORDS or before.kind is not ItemKind.TITLE or before.body is not None:
        return False
    past = len(behind) > 1 and behind[1].kind is ItemKind.TITLE and behind[1].mark == "former"
    return past and before.mark == "former" and behind[0].sign(",", ";")


def titled_names(items: Sequence[Item], at: int) -> Iterator[int]:
    """Yield the names of a list each of which stands behind titles of its own; a ";" ends one parted by commas."""
    parted = ""
    while at < len(items) and items[at].kind is ItemKind.TITLE and not items[at].many:
        while (following := next_title(items, at + 1)) is not None:
            at = following
        at += 1
        if at >= len(items) or items[at].kind is not ItemKind.PERSON:
            return
        yield at
        at += 1
        sign = items[at].text if at < len(items) and items[at].sign(*LIST_SIGNS) else ""
        if not sign or (sign == ";" and parted == ","):
            return
        parted = parted or sign
        at += 2 if at + 1 < len(items) and items[at + 1].sign("và") else 1


def names_of_list(items: Sequence[Item], at: int, *, own_titles: bool) -> Iterator[int]:
    """Yield the names of a list that begins at this index; with own_titles each may have titles of its own.

    A ";" ends a list of bare names parted by commas: "các Phó Chủ tịch: A, B; | ông C - Chánh Văn phòng".
    """
    bare = False
    while at < len(items):
        item = items[at]
        if bare and item.sign(";"):
            return
        if item.kind is ItemKind.PERSON:
            if not own_titles and has_own_title(items, at):
                return
            yield at
            bare = (at + 2 < len(items) and items[at + 1].sign(",") and items[at + 2].kind is ItemKind.PERSON) or bare
        elif item.kind is ItemKind.TITLE and own_titles:
            if at + 1 < len(items) and items[at + 1].kind is ItemKind.PERSON:
                return
        elif not _goes_on(items, at, own_titles=own_titles):
            return
        at += 1


def _goes_on(items: Sequence[Item], at: int, *, own_titles: bool) -> bool:
    """Tell whether a list of names goes on at this item: a sign, a mark, the end of somebody's own title."""
    item = items[at]
    light = item.sign(*LIST_SIGNS) or item.sign("-") or item.kind is ItemKind.MARK
    return light or (own_titles and (_ends_title(items, at) or _in_bracket(items, at)))


def _in_bracket(items: Sequence[Item], at: int) -> bool:
    """Tell whether a bracket holds somebody's own title: "ông A | ( | Phó Chủ tịch Thường trực | ) | , ông B"."""
    if items[at].sign("("):
        return any(item.kind is ItemKind.TITLE for item in items[at + 1 : at + 3])
    return items[at].sign(")") and any(item.kind is ItemKind.TITLE for item in items[at - 2 : at])


def _ends_title(items: Sequence[Item], at: int) -> bool:
    """Tell whether words only end somebody's own title: "Chủ nhiệm Tổng cục Chính trị (QĐND) | Việt Nam | ; …"."""
    words, behind = items[at], items[at + 1 : at + 2]
    short = words.kind is ItemKind.WORDS and len(words.text.split()) <= _SHORT
    return short and items[at - 1].kind is ItemKind.TITLE and bool(behind) and behind[0].sign(";")


def has_own_title(items: Sequence[Item], at: int) -> bool:
    """Tell whether a title of its own stands behind a name and a sign."""
    following = items[at + 1 : at + 3]
    titled = len(following) == 2 and following[0].sign(",", "-", "(") and following[1].kind is ItemKind.TITLE  # noqa: PLR2004
    return titled and not before_next_titled(items, at)


def before_next_titled(items: Sequence[Item], at: int) -> bool:
    """Tell whether the title behind a name's comma is that of the next name: "Lê Văn A |, Bộ trưởng Y tế Lê Cam"."""
    end = at + 2
    if end >= len(items) or not items[at + 1].sign(",") or items[end].kind is not ItemKind.TITLE:
        return False
    while (following := next_title(items, end + 1)) is not None:
        end = following
    return end + 1 < len(items) and items[end + 1].kind is ItemKind.PERSON


def is_introduced(item: Item) -> bool:
    """Tell whether an honorific stands before a name."""
    return item.kind is ItemKind.PERSON and item.mention is not None and item.start != item.mention.start


def deputies_behind(items: Sequence[Item], holder: int, titles: Sequence[Item]) -> Iterator[int]:
    """Yield the bare names behind the holder of a deputy's only title, in a list whose items ";" parts.

    No title or honorific stands beside them. Rule list.deputies.

    Args:
        items: The items of the sentence.
        holder: Index of the name right behind the title.
        titles: The titles given to that name.
    """
    if len(titles) != 1 or not titles[0].text.startswith(_SHARED):
        return
    at, found = holder, []
    while at + 2 < len(items) and items[at + 1].sign(",", "và") and is_bare_name(items[at + 2]):
        at += 2
        found.append(at)
    ended = at + 1 < len(items) and items[at + 1].sign(";")
    listed = bool(found) and items[holder + 1].sign(",")  # "…; Phó phòng Lê Văn A | và Ngô Thị B": the whole list's
    last = at + 1 >= len(items) and any(item.sign(";") for item in items[:holder]) and listed
    if ended or last:
        yield from found


def adjoin(items: Sequence[Item], first: int, last: int) -> bool:
    """Tell whether the names of a list stand side by side, no bracket between them."""
    return all(items[at + 2].start - items[at].end <= _JOINT for at in range(first, last, 2))


def is_shared(role: str) -> bool:
    """Tell whether several people hold an office of this role at a time."""
    return role.startswith(_SHARED)


def is_bare_name(item: Item) -> bool:
    """Tell whether a whole name stands without an honorific."""
    whole = item.kind is ItemKind.PERSON and item.mention is not None and item.mention.code != "short"
    return whole and item.mention is not None and item.start == item.mention.start


def opens_with_title(items: list[Item], at: int, *, said: bool) -> bool:
    """Tell whether the name here, behind the title that begins a sentence and a comma, is whom the title is of.

    Where the title's holder says it, "theo Giám đốc Sở Y tế, ông Bưởi, …", a comma ends the name: else another's act
    is told.
    """
    behind = items[at + 1 : at + 3]
    if said and not (behind and behind[0].sign(",")):
        return False
    if not behind or not introduced(items[at], behind):
        return False
    if behind[0].kind in (ItemKind.TITLE, ItemKind.PERSON) or behind[0].sign("và", ";", "-", "("):
        return False
    return not (behind[0].sign(",") and behind[-1].kind in (ItemKind.PERSON, ItemKind.TITLE, ItemKind.PLURAL))


def introduced_inside(items: list[Item], start: int, end: int) -> bool:
    """Tell whether a title inside a sentence, items[start:end], is that of the name behind its comma.

    An honorific introduces the name, nobody stands before the title in its clause, and no title or list of names goes
    on behind the name.
    """
    at = end + 1
    behind = items[at + 1 : at + 3]
    ends = not behind or behind[0].sign(";", ")") or behind[0].kind in (ItemKind.WORDS, ItemKind.VERB)
    joined = len(behind) > 1 and behind[0].sign("và") and behind[1].kind is ItemKind.TITLE
    joined = joined or before_next_titled(items, at)
    if not introduced(items[at], []) or not (ends or joined):
        return False
    before, farther = items[start - 1], items[start - 2 : start - 1]
    if before.text.endswith(" của") and not before.text.endswith(_PRESENCE):
        return False  # "tiếp thu ý kiến của Bí thư Tỉnh ủy, | ông Bưởi khẳng định …"
    if before.text.endswith(_FOR):
        return False  # "Thừa lệnh Bộ trưởng Bộ Công an, | Thiếu tướng Bưởi công bố …"
    if before.text.endswith(_BY):
        return False  # "Theo Bí thư Tỉnh ủy, | ông Bưởi đã cố gắng nhiều"
    led = before.sign("và", ",") and bool(farther) and farther[0].kind is ItemKind.WORDS
    listed = before.sign("và") and _named_behind_comma(items, start - 2)
    return before.sign(";", ":") or before.kind is ItemKind.WORDS or led or listed


def _named_behind_comma(items: list[Item], at: int) -> bool:
    """Tell whether a name behind the comma of his title stands here: "Giám đốc Sở Y tế, ông Bưởi | và …"."""
    return at > 1 and introduced(items[at], []) and items[at - 1].sign(",") and items[at - 2].kind is ItemKind.TITLE


def introduced(name: Item, behind: list[Item]) -> bool:
    """Tell whether an honorific begins a name behind a comma, or another comma ends it."""
    if name.kind is not ItemKind.PERSON or name.mention is None:
        return False
    return name.start != name.mention.start or (len(behind) > 1 and behind[0].sign(","))


def behind_comma(items: Sequence[Item], start: int, held: set[int]) -> set[int]:
    """Return the one before a run whom only a comma parts from a title that is nobody's: "T1, Đại tá | Bưởi, T2 Cam".

    Args:
        items: The sentence.
        start: Index of the run's first title.
        held: Where the titles begin that are given to somebody.
    """
    person = start - 2
    if person < 2 or not items[person + 1].sign(",") or not items[person - 1].sign(","):  # noqa: PLR2004
        return set()
    title = items[person - 2]
    called = items[person].kind is ItemKind.PERSON and not is_bare_name(items[person])
    return {person} if called and title.kind is ItemKind.TITLE and title.start not in held else set()


def named_before(items: Sequence[Item], at: int) -> list[int]:
    """Return the names of a list before this one, the nearest first."""
    before = []
    while at > 1 and items[at - 1].sign(",", "và") and items[at - 2].kind is ItemKind.PERSON:
        at -= 2
        before.append(at)
    return before


def before_label(items: Sequence[Item], at: int) -> int:
    """Return the name before "chức vụ:" and life data, or at: "Bưởi, quê Ninh Bình; chức vụ: | Giám đốc Sở Y tế"."""
    if at > 1 and (items[at].sign("và", ",") or items[at].text == "and") and items[at - 1].text in _FOUNDERS:
        at -= 2  # "Bưởi - nhà sáng lập kiêm | …"
        return at - items[at].sign(",", "-", "(")
    count = COUNTED.get(items[at].text)
    if (
        count is not None
        and at > 1
        and items[at - 1].sign(",", "-", "(")
        and len(named_before(items, at - 2)) + 1 == count
    ):
        return at - 2
    at -= at > 1 and items[at].text in _ONE_OF and items[at - 1].sign(",")  # "Trần Văn Bưởi, | một Phó Chủ tịch UBND"
    label = at > 1 and items[at].sign(":") and items[at - 1].kind is ItemKind.VERB and items[at - 1].text == "post"
    return before_vitals(items, at - 1) if label else at


def next_of_row(items: Sequence[Item], person: int, start: int, end: int) -> bool:
    """Tell whether a title begins the next of a row, the name before having the same in front: "Vua A, | Vua B".

    Args:
        items: The sentence's items.
        person: Index of the name before.
        start: Index of the title.
        end: Index behind it.
    """
    before = items[person - 1] if person else None
    if before is None or before.kind is not ItemKind.TITLE or before.body is not None or end - start > 1:
        return False
    return before.text == items[start].text and items[start - 1].sign(",") and person == start - 2
