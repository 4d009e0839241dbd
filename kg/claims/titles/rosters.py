"""Rosters: an office, then all who hold it, behind "gồm", "là", "được bầu là"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import is_shared
from kg.claims.titles.runs import Run
from kg.model.claim import OfficeStatus
from kg.model.record import record, replace
from kg.vietnamese.any_case import AnyCase

_GOING = frozenset(("gồm", "gồm có", "bao gồm", "gồm các ông", "gồm các đồng chí", "có", "là"))
_ELECTED = AnyCase(r"\b(?:được bầu|đã bầu|bầu (?:ra|ban|ông|bà|các|đồng chí)|khóa mới|trúng cử|đắc cử|kết quả bầu)\b")
_FIRST_TIME = re.compile(r"\((?:được bầu|trúng cử|bầu|tham gia) (?:lần đầu|mới)\)")
_COUNT = AnyCase(r"\b(?:\d{1,2}|hai|ba|bốn|năm|các) (?:nhân sự|đồng chí|người|ông|vị)\b")
_OF_TERM = re.compile(r"^(?:(?:ở|trong|của) )?(?:nhiệm kỳ|khóa)(?: mới| này| tới)? ")
_OCCASION = re.compile(r"cùng|(?:trong |nhân )?(?:dịp|đợt|lần|kỳ họp) này|hôm nay")
_SO_MANY = re.compile(r"(?:gồm|gồm có|bao gồm|có) \d{1,2} (?:đồng chí|người|vị|ông|bà|thành viên)")
_COUNTED = re.compile(r"(?:\d{1,2}|hai|ba|bốn|năm|các)(?: (?:đồng chí|ông|vị))?")
_NOW = AnyCase(r"\b(?:(?:hiện|hiện nay|hiện tại) (?:đang )?|đang )(?:có|gồm)\b")
_HOW_MANY = re.compile(r"(?<!\w)\d{1,3} $")
_AMONG = re.compile(r"trong đó(?: (?:lần đầu|mới))?(?: có)?")
_STANDS = AnyCase(
    r"\b(?:ứng cử viên|ứng viên|ứng cử|người ứng cử|đề cử|giới thiệu ứng cử)(?: chức danh| chức vụ| làm)? $"
)
_HAS = AnyCase(
    r"^(?:hiện |nay |hiện nay |khóa này )?(?:đang )?(?:có|gồm)(?: thêm)?(?: (?:\d|hai|ba|bốn|năm|các)(?: vị)?)?$"
)
_WITH_CHAIRS = frozenset(("quochoi", "ubnd", "hdnd", "mttq", "ubtwmttq"))
_CHAIRED = frozenset(("Phó Chủ tịch", "Chủ tịch"))
_SEATS = ("Đại biểu", "Hội thẩm")
_NAMED = (ItemKind.PERSON, ItemKind.VERB)
_BACK = 400  # code points before a roster in which an election counts as its reason
_AGED = re.compile(r"\d{2,3} tuổi\.?|(?:nghỉ|về hưu|chờ hưu|theo chế độ)(?: [^,;]{1,40})?")
_MARK = 30  # code points of a bracket behind the last name
_LINK = 4  # items between the office and the first name


@record
class Roster:
    """An office with the people on its list.

    Args:
        run: The office's run of titles.
        people: Indices of the people.
        status: Started or ended where the text tells that they were elected to it or dismissed from it, None where
            that is only asked for, else current.
    """

    run: Run
    people: tuple[int, ...]
    status: OfficeStatus | None


def find_rosters(text: str, items: list[Item], runs: list[Run]) -> list[Roster]:
    """Return the rosters of a sentence: "Các Phó Bí thư gồm: ông A (Chủ tịch HĐND tỉnh); bà B". Rule list.roster."""
    found: list[Roster] = []
    for run in runs:
        first = _first_name(items, run)
        if first is not None and len(run.titles) == 1 and _goes_on(items, run, found):  # "…; Ủy viên UBND tỉnh: ông D"
            found.append(Roster(run, _people(items, run, first), found[-1].status))
        elif first is None or len(run.titles) != 1 or not (_of_many(text, items, run, first) or _chosen(items, run)):
            continue
        elif _STANDS.search(text, items[0].start, items[run.start].start) is None:  # "5 ứng cử viên | đại biểu gồm: …"
            found.append(Roster(_of_body(items, run), _people(items, run, first), _status(text, items, run, first)))
    return found


def _chosen(items: list[Item], run: Run) -> bool:
    """Tell whether a verb stands before an office and a colon behind it: "bầu bổ sung | Ủy viên UBND tỉnh: ông A"."""
    verbs = {item.text for item in _governor(items, run) if item.kind is ItemKind.VERB}
    return not verbs.isdisjoint(("start", "end")) and any(item.sign(":") for item in items[run.end : run.end + _LINK])


def _goes_on(items: list[Item], run: Run, before: list[Roster]) -> bool:
    """Tell whether an office with a colon goes on behind the last name of a roster: "bầu Bí thư: ông A; | T: ông B"."""
    if not before or before[-1].status is None or not items[run.start - 1].sign(";") or not items[run.end].sign(":"):
        return False
    people = (at for at in range(before[-1].run.end, run.start) if items[at].kind is ItemKind.PERSON)
    return set(people) == set(before[-1].people)


def _people(items: list[Item], run: Run, first: int) -> tuple[int, ...]:
    """Return the names of a list, of an office that one holds the first."""
    title = run.titles[0]
    named = items[run.start - 1].kind is ItemKind.VERB or items[run.start - 1].sign(";")
    one = named and not title.many and not (is_shared(title.text) or title.text in _SEATS)
    names = tuple(_names(items, first))
    behind = (
        at for at in names if items[at - 1].sign(";") and any(items[name - 1].sign("và") for name in names if name < at)
    )
    end = next(behind, len(items))  # "… là ông A và bà B; | ông C, T2, được bầu làm T3"
    return names[:1] if one else tuple(at for at in names if at < end)


def _of_body(items: list[Item], run: Run) -> Run:
    """Return a run whose bare title is of the body that "has" its holders: "Quốc hội | có ba | Phó Chủ tịch"."""
    title, has = run.titles[0], items[run.start - 1]
    body = items[run.start - 2].mention if run.start > 1 and items[run.start - 2].kind is ItemKind.BODY else None
    bare = title.body is None and has.kind is ItemKind.WORDS and _HAS.search(has.text) is not None
    if body is None or body.code not in _WITH_CHAIRS or not (bare and title.text in _CHAIRED):
        return run
    return Run(run.start, run.end, (replace(title, body=body),))


def _status(text: str, items: list[Item], run: Run, first: int) -> OfficeStatus | None:
    """Return what the verbs around an office, or without any the election told before it, make of its holders."""
    link = items[run.end : first]
    effects = {item.text for item in (*link, *_governor(items, run)) if item.kind is ItemKind.VERB}
    if _asked(items, run):
        return None
    if "end" in effects:
        return OfficeStatus.ENDED
    if not effects.isdisjoint(("start", "join")) or _behind_act(items, run):
        return OfficeStatus.STARTED
    begin = items[run.start].start
    governed = any(item.kind is ItemKind.VERB and not _is(text, item) for item in link) or _governed(items, run)
    settled = governed or _NOW.search(text, items[0].start, begin) is not None
    anew = _FIRST_TIME.search(text, items[first].start, items[-1].end + _MARK) or (
        not settled and elected_before(text, begin)
    )
    return OfficeStatus.STARTED if anew else OfficeStatus.CURRENT


def _behind_act(items: list[Item], run: Run) -> bool:
    """Tell whether who appointed another before ";" appoints these too: "chỉ định ông A giữ chức T; 7 | Phó T"."""
    at = run.start - 1
    at -= at > 0 and items[at].kind is ItemKind.WORDS and _COUNTED.fullmatch(items[at].text) is not None
    if at < 0 or not items[at].sign(";"):
        return False
    clause = max((n for n in range(at) if items[n].sign(";", ":")), default=0)
    acts = [item.text for item in items[clause:at] if item.kind is ItemKind.VERB]
    first = next((item.kind for item in items[clause:at] if item.kind in _NAMED), None)
    return acts[:1] == ["start"] and "hold" in acts and first is not ItemKind.PERSON


def _is(text: str, item: Item) -> bool:
    """Tell whether a verb only joins an office to its holders: "Hai Phó Chủ tịch UBND xã | là | ông …"."""
    return item.text == "hold" and text[item.start : item.end] in ("là", "gồm")


def elected_before(text: str, at: int) -> bool:
    """Tell whether the text before this offset tells of an election."""
    return _ELECTED.search(text, max(0, at - _BACK), at) is not None


def _first_name(items: list[Item], run: Run) -> int | None:
    """Return the index of the first name behind "gồm", "là", "được bầu là", None where the office has no roster.

    Behind a verb a colon is enough: "HĐND tỉnh bầu 2 | Phó Chủ tịch UBND tỉnh: ông A, ông B".
    """
    linked = False
    chosen = _chosen(items, run) or any(item.text == "start" for item in _governor(items, run))
    chosen = chosen or (items[run.start - 1].sign(";") and run.end < len(items) and items[run.end].sign(":"))
    if chosen and (among := _first_among(items, run.end)) is not None:
        return among
    for at in range(run.end, min(run.end + _LINK + 1, len(items))):
        item = items[at]
        if item.kind is ItemKind.PERSON:
            return at if linked else None
        if item.kind is ItemKind.WORDS and (_OF_TERM.sub("", item.text) in _GOING or _SO_MANY.fullmatch(item.text)):
            linked = True
        elif item.kind is ItemKind.VERB and item.text in {"hold", "start", "again", "end"}:
            linked = linked or item.text == "hold"
        elif chosen and item.sign(":"):
            linked = True
        elif not (item.kind is ItemKind.PLURAL or item.sign(":", ",", "và") or _others(item) or _occasion(item)):
            return None
    return None


def _first_among(items: list[Item], at: int) -> int | None:
    """Return the first name of "bầu 19 Ủy viên UBND tỉnh|, trong đó lần đầu tham gia có | ông A, ông B"; else None."""
    here = at + 1 if at < len(items) and items[at].sign(",") else at
    if here == at or here >= len(items) or _AMONG.fullmatch(items[here].text) is None:
        return None
    named = next((n for n in range(here, len(items)) if items[n].kind is ItemKind.PERSON), here)
    between = [item.text for item in items[here + 1 : named]]
    return named if between in ([], ["join", "có"]) and items[named - 1].text.endswith("có") else None


def _occasion(item: Item) -> bool:
    """Tell whether words only tell when they leave: "Hai Phó Giám đốc | cùng | thôi giữ chức | đợt này | là ông …"."""
    return item.kind is ItemKind.WORDS and _OCCASION.fullmatch(item.text) is not None


def _others(item: Item) -> bool:
    """Tell whether words only tell these holders from others: "các Phó Bí thư | khác | là"."""
    return item.kind is ItemKind.WORDS and item.text in {
        "khác",
        "còn lại",
        "đương nhiệm",
        "hiện nay",
        "khác gồm",
        "mới",
        "các",
    }


def _of_many(text: str, items: list[Item], run: Run, first: int) -> bool:
    """Tell whether the office is said to be several people's."""
    if run.titles[0].many or any(item.kind is ItemKind.PLURAL for item in items[run.end : first]):
        return True
    if any(_SO_MANY.fullmatch(item.text) for item in items[run.end : first]):
        return is_shared(run.titles[0].text)  # "Ủy viên UBND xã | gồm 3 người | : ông A, T; bà B"
    begin = items[max(0, run.start - 2)].start
    if any(item.text.startswith("trong đó") for item in items[run.end : first]):
        return _HOW_MANY.search(text, begin, items[run.start].start) is not None
    return _COUNT.search(text, begin, items[run.start].start) is not None


def _governor(items: list[Item], run: Run) -> list[Item]:
    """Return the verb right before the office, a number in between at most: "đã bầu | hai Phó Bí thư".

    And that of the body that is joined: "trúng cử vào UBND tỉnh với cương vị | Phó Chủ tịch".
    """
    at = run.start - 1
    if at > 0 and items[at].kind is ItemKind.WORDS and _COUNTED.fullmatch(items[at].text):
        at -= 1
    found = [items[at]] if at >= 0 and items[at].kind is ItemKind.VERB else []
    if found and found[0].text == "hold" and at > 1 and items[at - 1].kind is ItemKind.BODY:
        found += [items[at - 2]] if items[at - 2].kind is ItemKind.VERB else []
    return found


def _asked(items: list[Item], run: Run) -> bool:
    """Tell whether it is only asked for: "trình HĐND tỉnh | bầu | hai Phó Chủ tịch UBND tỉnh là ông …".

    "Theo giới thiệu của Chủ tịch, HĐND tỉnh | bầu | …" tells of an election.
    """
    at = run.start - 1
    while at > 0 and items[at].kind in (ItemKind.WORDS, ItemKind.BODY, ItemKind.VERB):
        by_proposal = items[at - 1].kind is ItemKind.WORDS and items[at - 1].text.lower().endswith("theo")
        if items[at].kind is ItemKind.VERB and items[at].text == "irrealis" and not by_proposal:
            return bool(_governor(items, run))
        at -= 1
    return False


def _governed(items: list[Item], run: Run) -> bool:
    return run.start > 0 and items[run.start - 1].kind is ItemKind.VERB


def _names(items: list[Item], at: int) -> Iterator[int]:
    """Yield the names of the list, own titles and ages in brackets or behind commas left out."""
    for here in range(at, len(items)):
        item = items[here]
        if item.kind is ItemKind.TITLE and here + 1 < len(items) and items[here + 1].sign(":"):
            return
        if item.kind is ItemKind.PERSON and items[here - 1].kind is not ItemKind.TITLE:
            yield here
        elif item.kind in (ItemKind.PERSON, ItemKind.VERB) and item.text != "retire":
            if item.kind is ItemKind.PERSON or not _bracketed(items, here):
                return
        elif (
            item.kind is ItemKind.WORDS
            and item.text != "các"
            and not (_AGED.fullmatch(item.text) or _bracketed(items, here))
        ):
            return


def _bracketed(items: list[Item], at: int) -> bool:
    """Tell whether words stand in a bracket: "(45 tuổi, Chủ tịch UBND tỉnh)"."""
    for item in reversed(items[:at]):
        if item.sign("("):
            return True
        if item.sign(")") or item.kind is ItemKind.PERSON:
            return False
    return False
