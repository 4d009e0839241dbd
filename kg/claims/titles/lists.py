"""Title lists: who holds the titles that stand beside a name, without a verb between them.

Every rule reads a run of titles (titles joined by comma, "và", "kiêm", dash) and says to whom it belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.titles.asides import before_kin, governed_by_opening, is_of_opening, is_relatives
from kg.claims.titles.headings import heading, plural, respectively
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import (
    COUNTED,
    adjoin,
    before_label,
    behind_comma,
    deputies_behind,
    has_own_title,
    introduced,
    introduced_inside,
    is_bare_name,
    is_shared,
    named_before,
    next_of_row,
    opens_with_title,
)
from kg.claims.titles.runs import Given, Run
from kg.claims.titles.vitals import before_vitals, is_vital, is_workplace
from kg.model.record import replace

_WAS_THEN = frozenset(("khi đó là", "lúc đó là", "khi ấy là", "lúc ấy là"))


def name_first(items: Sequence[Item], run: Run) -> Given | None:
    """Give a run to the name before it: "Trần Văn Bưởi, Bí thư Huyện ủy" ("-" and "(" too). Rule list.name-first."""
    at = run.start - 1
    if at < 0:
        return None
    at -= at > 1 and is_vital(items[at]) and items[at - 1].sign(",")  # "Trần Văn Bưởi, 50 tuổi Bí thư Huyện ủy"
    at = before_label(items, at - _listed(items, run)) - _leaves_for_next(items, run)
    if items[at].sign(",", "-", "(", ";"):
        semicolon = items[at].sign(";")
        at -= 1
        while at >= 0 and (items[at].sign(",", "(") or is_vital(items[at]) or is_workplace(items, at)):
            at -= 1 + is_workplace(items, at)
        named = at >= 0 and items[at].kind is ItemKind.PERSON
        if semicolon and named and not any(map(is_vital, items[at : run.start])):
            return None
        at = before_vitals(items, run.start) if at >= 0 and not named else at
    first = run.titles[0]
    acted = first.mark == "acting" and first.mention is not None and first.mention.start - first.start > _ACTED
    if acted or (first.mark in {"former", "current"} and first.mention is not None):
        at = _subject_before(items, at, run.titles[0])
        if at >= 0 and items[at].kind is ItemKind.PRONOUN:
            return Given(at, run.titles, "list.name-first")
    if at < 0 or items[at].kind is not ItemKind.PERSON or next_of_row(items, at, run.start, run.end):
        return None
    return None if is_of_opening(items, at, run.end) else Given(at, run.titles, "list.name-first")


def _leaves_for_next(items: Sequence[Item], run: Run) -> bool:
    """Tell whether somebody goes from these titles to the next: "ông Trần Văn Bưởi từ | T1 | về làm T2"."""
    kinds = [item.kind for item in items[run.end : run.end + 4]]
    takes = ItemKind.VERB in kinds and ItemKind.TITLE in kinds[kinds.index(ItemKind.VERB) :]
    return run.start > 1 and items[run.start - 1].text == "từ" and takes


_INTRODUCING = frozenset(("list.title-first", "list.plural", "list.copula-behind"))  # titles before a name
_BULLETS = frozenset(("+", "*", "•"))


def _listed(items: Sequence[Item], run: Run) -> bool:
    """Tell whether a run is all that stands behind a name and a colon in a list: "+ Đ/c Trần Văn Bưởi: Bí thư …"."""
    colon = run.start - 1
    if colon < 1 or not items[colon].sign(":") or items[colon - 1].kind is not ItemKind.PERSON:
        return False
    before = items[colon - 2] if colon > 1 else None
    opens = (
        before is None or before.sign("-", ";", ":") or before.text in _BULLETS or before.text.rstrip("./").isdigit()
    )
    opens = opens or (colon == 3 and items[1].sign(")") and len(items[0].text) <= 2)  # noqa: PLR2004  "a) Bưởi: …"
    return opens and (run.end == len(items) or items[run.end].sign(";"))


_ACTED = 12  # code points of "từng là quyền "
_FAR = 14  # items between a name and "hiện là"


def _told(title: Item) -> bool:
    """Tell whether "hiện là", "từng là" stand before a title, not a mark that is part of it ("nguyên", "cựu")."""
    return title.mark == "current" or (title.mention is not None and title.mention.start - title.start > 7)  # noqa: PLR2004


def _subject_before(items: Sequence[Item], at: int, title: Item) -> int:
    """Return the index of the name that "hiện là", "từng là" before a title is said of, or at itself."""
    if not _told(title):
        return at  # "nguyên", "cựu", "cố" go with the title, not with a name far before
    for index in range(at, max(-1, at - _FAR), -1):
        if items[index].kind in (ItemKind.PERSON, ItemKind.PRONOUN):
            if [one.text for one in items[max(0, index - 2) : index]] != ["succeed", "của"]:  # "người kế nhiệm của ông"
                return before_kin(items, index) if is_relatives(items, index) else index
        elif items[index].sign(";") or items[index].kind is ItemKind.TITLE or ends_quotation(items, index):
            return at
    return at


def ends_quotation(items: Sequence[Item], at: int) -> bool:
    """Tell whether words are quoted up to here, so that who is named in them is not who says them: '…", | Bob Lee'."""
    return items[at].sign('"') and items[at + 1].sign(",")


def name_behind(items: list[Item], run: Run) -> Given | None:
    """Give a run to the name behind "là": "Nữ Bí thư Huyện ủy đầu tiên là bà Trần Thị Bưởi".

    Rule list.copula-behind. "Bí thư Huyện ủy được chỉ định là bà Trần Thị Bưởi" begins it.
    """
    at = run.end + (items[run.end].text in {"được", "đã được"} if run.end < len(items) else 0)
    behind = [item.text if item.kind is ItemKind.VERB else item.kind for item in items[at : at + 3]]
    if behind == ["start", "hold", ItemKind.PERSON]:
        return Given(at + 2, tuple(replace(title, mark="started") for title in run.titles), "list.copula-behind")
    at = run.end
    while at < len(items) and items[at].kind in (ItemKind.WORDS, ItemKind.PLACE) and at - run.end < 3:  # noqa: PLR2004
        at += 1
    if at < len(items) and items[at].kind is ItemKind.PERSON and items[at - 1].text in _WAS_THEN:
        return Given(at, run.titles, "list.copula-behind")
    if (
        at + 1 >= len(items)
        or items[at].kind is not ItemKind.VERB
        or items[at].text not in {"hold", "current", "former"}
    ):
        return None
    if items[at].text == "former":  # "Chủ tịch Hội | khóa trước là | ông …"
        return _of_term_before(items, run, at)
    named = items[at + 1].kind is ItemKind.PERSON and items[at].end - items[at].start <= len("hiện nay là")
    return Given(at + 1, run.titles, "list.copula-behind") if named else None


def _of_term_before(items: list[Item], run: Run, at: int) -> Given | None:
    """Give an office to who held it before: "Chủ tịch Hội Nông dân tỉnh khóa | trước là | ông Bưởi"."""
    if items[at + 1].kind is not ItemKind.PERSON or items[at].end - items[at].start <= len("từng là"):
        return None
    behind = [item.text for item in items[at + 2 : at + 6]]
    leaves = "retire" in behind and any(text.startswith("từ ") for text in behind)
    mark = "" if leaves else "former"
    return Given(at + 1, tuple(replace(title, mark=mark) for title in run.titles), "list.copula-behind")


def title_first(items: list[Item], run: Run) -> Given | None:
    """Give a run to the name right behind it: "Bí thư Huyện ủy Trần Văn Bưởi". Rule list.title-first."""
    at = run.end
    if at + 2 < len(items) and items[at].sign(",") and _with_unit(items[at + 1]):
        at += 2  # "Chủ tịch UBND xã Tân Mộc, | huyện Lục Nam | Trần Văn Bưởi"
    if at >= len(items) or items[at].kind is not ItemKind.PERSON:
        return None
    own = run.titles if run.titles[-1].many else tuple(title for title in run.titles if not title.many)
    if _behind_bracket(items, run) or _addresses(items, run):
        return Given(at, run.titles[-1:], "list.title-first")
    listed = at + 1 < len(items) and items[at + 1].sign(",", "và", ";")
    return Given(at, run.titles if listed else own, "list.title-first")  # "hai Thủ tướng, | Bộ trưởng Y tế Lê Cam"


def _addresses(items: list[Item], run: Run) -> bool:
    """Tell whether a sentence opens with whom somebody speaks to: "Báo cáo với | Chủ tịch nước, Bí thư Tỉnh ủy A"."""
    return run.start == 1 and items[0].text in {"báo cáo với", "báo cáo trước"}


_LEADS = frozenset(("theo", "trước đó", "sau đó", "hôm qua", "hôm nay", "cũng theo", "cùng ngày"))  # before a title
_AND = len(" và ")


def _behind_bracket(items: Sequence[Item], run: Run) -> bool:
    """Tell whether a bracket ends the title before the last: "Phó Viện trưởng (phụ trách án) và | Phó Giám đốc Bưởi".

    It is of somebody who is not named. Rule list.behind-bracket.
    """
    if len(run.titles) == 1 or not items[run.end - 2].sign("và"):
        return False
    before, last = run.titles[-2:]
    return last.start - before.end > _AND and (items[run.end - 2].start - before.end) > _AND


def _with_unit(item: Item) -> bool:
    """Tell whether an item is a place that is printed with its unit: "huyện Lục Nam"."""
    place = item.mention.place if item.kind is ItemKind.PLACE and item.mention is not None else None
    return place is not None and item.end - item.start > len(place)


def title_comma(items: list[Item], run: Run) -> Given | None:
    """Give a run to the name behind its comma: "Bộ trưởng Y tế, bà Trần Thị Bưởi, cho biết". Rule list.title-comma.

    Where the run begins a sentence an honorific begins the name or a comma ends it, and no list of names or titles goes
    on behind it. Words before the title may govern it: "theo ý kiến của Bí thư Tỉnh ủy, | bà Bưởi …". Inside a sentence
    one title goes to whom a rank or honorific introduces: "dự có Giám đốc Công an tỉnh, Đại tá Trần Văn Bưởi; …".
    """
    at = run.end
    if at + 1 >= len(items) or not items[at].sign(",") or run.titles[-1].body is None or run.titles[0].many:
        return None
    if _opens(items, run):
        given = opens_with_title(items, at + 1, said=run.start == 1 and items[0].text == "theo")
    else:
        given = len(run.titles) == 1 and run.titles[0].text != "Đại biểu" and introduced_inside(items, run.start, at)
        given = given and not governed_by_opening(items, run.start, at + 1)
    return Given(at + 1, run.titles, "list.title-comma") if given else None


def _opens(items: list[Item], run: Run) -> bool:
    """Tell whether a run opens its sentence, behind a sign or an adverb at most: "Ngoài ra, | Bộ trưởng Y tế"."""
    if run.start == 2:  # noqa: PLR2004  words and their comma
        return items[0].kind is ItemKind.WORDS and items[1].sign(",")
    lead = items[0].kind in (ItemKind.SIGN, ItemKind.MARK)  # "Đồng thời là | T, ông Bưởi"
    lead |= items[0].text.lower() in _LEADS
    return run.start == 0 or (run.start == 1 and lead)


def title_dash(items: list[Item], run: Run) -> Given | None:
    """Give a run to the name behind its dash: "Phó Bí thư Huyện ủy - Trần Văn Bưởi phát biểu". Rule list.title-dash."""
    at = run.end
    if at + 1 >= len(items) or not items[at].sign("-") or items[at + 1].kind is not ItemKind.PERSON:
        return None
    if has_own_title(items, at + 1):
        return None
    return Given(at + 1, run.titles, "list.title-dash")


def titles_of_lists(items: list[Item], runs: list[Run], governed: frozenset[int]) -> list[Given]:
    """Return who holds the titles of all runs that no verb governs (governed: their start indices)."""
    given: list[Given] = []
    taken: set[int] = set()  # people that a title in front of them already introduced
    for run in runs:
        if run.start in governed:
            continue
        found = heading(items, run) or plural(items, run) or respectively(items, run)
        if not found:
            held = {title.start for one in given for title in one.titles}
            found = _beside(items, run, taken | behind_comma(items, run.start, held)) or _going_on(items, run, given)
        found += [other for one in found for other in _with_others(items, one)]
        given += found
        taken.update(one.person for one in found if one.rule in _INTRODUCING)
    return given


def _with_others(items: list[Item], given: Given) -> Iterator[Given]:
    """Give past titles to the names listed before their holder too: "các ông A, B, nguyên Bí thư Huyện ủy".

    Only bare names behind "các ông" go together, those of a list with a deputy's title, too: "…; A, B, Phó Chủ tịch
    UBND tỉnh; …", and as many as are counted: "A, B (hai Phó Giám đốc)": rule list.together. A
    deputy's title goes to bare names behind it: rule list.deputies.
    """
    if given.rule == "list.title-first":
        others = deputies_behind(items, given.person, given.titles)
        yield from (Given(person, given.titles, "list.deputies") for person in others)
    if given.rule != "list.name-first":
        return
    past, shared = given.titles[0].mark == "former", all(is_shared(title.text) for title in given.titles)
    before = named_before(items, given.person)
    at = before[-1] if before else given.person
    shared = shared and items[given.person + 1].sign(",", "-") and adjoin(items, at, given.person)
    counted = any(item.text in COUNTED for item in items[given.person + 2 : given.person + 3])
    opens = at > 0 and items[at - 1].kind is ItemKind.PLURAL
    listed = shared and at > 0 and items[at - 1].sign(":", ";") and all(map(is_bare_name, items[at : given.person : 2]))
    if (opens and (past or shared)) or listed or counted:
        yield from (Given(person, given.titles, "list.together") for person in reversed(before))


def _going_on(items: list[Item], run: Run, given: list[Given]) -> list[Given]:
    """Give a run behind ";" to who holds the run before: "hiện là Bí thư Tỉnh ủy; Đại biểu Quốc hội".

    Rule list.going-on. Only behind "hiện là", "từng là", "nguyên" and where nobody else is named does a semicolon not
    part two people. A bracket may tell what he was before: "Bưởi, Bí thư Thành ủy (nguyên Giám đốc Sở Y tế)".
    """
    last = given[-1] if given else None
    if last is None or run.start < 2 or items[run.start - 2].start != last.titles[-1].start:  # noqa: PLR2004
        return []
    if items[run.start - 1].sign("(") and last.rule == "list.name-first":
        closed = run.end < len(items) and items[run.end].sign(")")
        return [Given(last.person, run.titles, "list.going-on")] if closed and run.titles[0].mark == "former" else []
    if not items[run.start - 1].sign(";"):
        return []
    mark = ""
    follows = run.end < len(items) and items[run.end].kind is ItemKind.PERSON
    seat = run.titles[0].text == "Đại biểu" and last.titles[0].mark == "former" and not follows
    if not (run.titles[0].mark == last.titles[0].mark == "former" or seat or _alone(items)):
        marks = [title.mark for title in last.titles if last.rule == "list.going-on" or _told(title)]
        mark = next(filter(None, marks), "")
        if mark not in {"former", "current"} and (follows or run.titles[0].mark != "former"):
            return []
    return [Given(last.person, tuple(replace(title, mark=title.mark or mark) for title in run.titles), "list.going-on")]


def _alone(items: list[Item]) -> bool:
    """Tell whether a line that opens with the one name in it goes on with titles: "Trần Văn Bưởi T1; T2; T3".

    What is told of his life may stand before the first: "Trần Văn Bưởi, 50 tuổi; cử nhân luật; T1; T2".
    """
    first = next((at for at, item in enumerate(items) if item.kind is ItemKind.PERSON), len(items))
    behind = [item for item in items[first + 1 :] if not item.sign(",", ";", "-")]
    told = next((at for at, item in enumerate(behind) if item.kind is ItemKind.TITLE), 0)
    lived = all(item.kind in (ItemKind.WORDS, ItemKind.PLACE) for item in behind[:told])
    return first <= 1 and lived and all(item.kind is ItemKind.TITLE for item in behind[told:])


def _beside(items: list[Item], run: Run, taken: set[int]) -> list[Given]:
    before = name_first(items, run)
    behind = title_first(items, run) or name_behind(items, run)
    if before is None and behind is None:
        behind = title_dash(items, run) or title_comma(items, run)
    elif before is not None and behind is None and before.person in taken:
        dashed = title_dash(items, run)  # "Bộ trưởng Y tế Lê Cam, Thứ trưởng Bộ Nội vụ - ông | Trần Văn Bưởi"
        behind = dashed if dashed is not None and introduced(items[dashed.person], []) else None
    if before is not None and behind is None and (last := _last_of_others(items, run)) is not None:
        return [Given(before.person, run.titles[:-1], before.rule), last]
    if before is None or behind is None:
        return [one for one in (before, behind) if one is not None]
    if before.person == 0 and before.person not in taken and run.end - run.start == 1 and _in_apposition(items, run):
        return []
    if before.person in taken or len(run.titles) == 1:
        return [behind]
    return [Given(before.person, run.titles[:-1], before.rule), Given(behind.person, run.titles[-1:], behind.rule)]


def _last_of_others(items: list[Item], run: Run) -> Given | None:
    """Return the last title of a run as that of who is named behind its comma: "bà A, T1 và | T2, ông B | phát biểu".

    Rule list.title-comma. He is introduced by an honorific or rank, and what follows him is no list.
    """
    at = run.end
    if len(run.titles) == 1 or not items[run.end - 2].sign("và") or at + 1 >= len(items) or not items[at].sign(","):
        return None
    ends = at + 2 == len(items) or items[at + 2].kind is not ItemKind.SIGN
    alone = run.titles[-1].body is not None and ends and introduced(items[at + 1], [])
    return Given(at + 1, run.titles[-1:], "list.title-comma") if alone else None


def _in_apposition(items: list[Item], run: Run) -> bool:
    """Tell whether commas stand around a title and the name behind it: "Ông Bưởi, | Giám đốc Bệnh viện Lê Cam |, vui".

    The name behind may be the institution's. Rule list.apposition.
    """
    signs = items[run.start - 1 : run.start], items[run.end + 1 : run.end + 2]
    return all(one and one[0].sign(",") for one in signs)
