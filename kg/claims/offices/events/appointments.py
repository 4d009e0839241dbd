"""A second look at who is appointed: nobody proposed, nobody replaced, not the one who speaks, not what he holds."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.claims.offices.events.proposed_lists import not_proposed
from kg.claims.offices.holdings import Holding
from kg.claims.titles.frames import WON, Frame
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.runs import Given
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_FOR_ELECTION = AnyCase(
    r"\b(?:giới thiệu|đề cử|đề nghị|trình|tiến cử|chuẩn bị)\b[^;:]{0,250}\bđể [^,;:]{0,60}\b(?:bầu|phê chuẩn"
    r"|bổ nhiệm|miễn nhiệm|xem xét|quyết định)\b[^,;:]{0,60}$"
)
_PROPOSED = AnyCase(r"\b(?:giới thiệu|đề cử|đề nghị|tiến cử|quy hoạch)\b[^;:]{0,200}, $")
_EXPECTED = AnyCase(
    r"\b(?:sẽ|có thể) (?:phê chuẩn|bổ nhiệm|bầu|điều động|chỉ định)(?!\w)[^.;]{0,200} (?:làm|giữ chức) $"
)
_WHETHER = AnyCase(r"\bhay (?:không|chưa)\b")
_COURSE = AnyCase(r"\b(?:chương trình|quy trình|phương án)(?: \w+){0,2} ?$")
_DONE = AnyCase(r"\b(?:đã|vừa|sau khi|hoàn (?:thành|tất))\b")
_FIRST_TO = re.compile(r"[^,.;:()\n]{0,40}? đầu tiên (?!của|trong|ở|tại|là|thuộc)\w", re.IGNORECASE)
_PRESIDENTS = frozenset(("Tổng thống", "Phó Tổng thống"))
_WON = re.compile(r"\b(?:đắc|trúng|thắng) cử\b")
_PICKED = re.compile(r"(?<!\w)chọn(?: (?:ông|bà))? $")
_ELECT = re.compile(r" ?(?:vừa |mới )?đắc cử(?!\w)", re.IGNORECASE)
_OFFICE_OF = AnyCase(r"\b(?:văn phòng|trợ lý|thư ký|phu nhân|cố vấn) $")
_VISITS = re.compile(
    r"(?:Thăm|Tiếp|Gặp|Đón|Tiễn|Hội kiến|Chúc mừng|Cảm ơn|Chia buồn với|Nói với|Trao đổi với|Trò chuyện với|Hội đàm với"
    r"|Điện đàm với|Làm việc với|Trả lời|Phát biểu với"
    r"|(?:Trao|Công bố) [Qq]uyết định(?: [^,.;:]{1,60})? chúc mừng)(?!\w)"
)
_TERM = re.compile(r"\bkhóa ([IVXL]+|\d{1,2})(?!\w)")
_REPLACED = AnyCase(r"\b(?:thay|kế nhiệm)(?: cho| thế)? (?:cho )?(?:người tiền nhiệm|vị tiền nhiệm)(?: là)? ?$")
_REPLACES = AnyCase(r"\b(?:thay thế|thay|kế nhiệm)(?: cho)? $")
_BECAME_OTHER = AnyCase(r"\btrở thành [^,.;:]{3,60} (?:trên|với|ở|trong) (?:cương vị|tư cách|vai trò) (?:là )?$")
_PASSIVE = AnyCase(r"\bđược\b")
_SEVERAL = AnyCase(
    r"\b(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
    r" (?:đồng chí|vị|người|ông|bà|đại biểu|nhân sự|ủy viên|thành viên)\b"
)
_UNNAMED = re.compile(r"; các (?:đồng chí|ông|vị)(?!\w)")
_TO_TAKE = AnyCase(
    r"\b(?:thôi|rời|miễn nhiệm)\b[^.;:]{3,200}?,? để (?:nhận nhiệm vụ|giữ|đảm nhiệm|đảm nhận|làm|nhận)"
    r"(?: các)?(?: chức danh| chức vụ| chức)?(?: mới)?(?: là)?[ :]{0,2}$"
)
_EVENTS = (OfficeStatus.STARTED, OfficeStatus.ENDED)
_STATED = (*_EVENTS, OfficeStatus.CURRENT)
_BEFORE_NAME = frozenset(("list.title-first", "list.title-comma"))
_REACH = 320  # code points before a title in which it is proposed
_COUNT = 12  # code points of a number before those counted
_NEAR = 40  # code points before a name that tell whom he replaces
_ALSO_TAKES = re.compile(r",? kiêm(?: giữ| nhiệm) (?:chức|chức vụ|chức danh) ")


def appointed(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Return the holdings without those that a verb of appointing only seems to give.

    Rule event.unreal for offices that somebody is proposed for and for questions; rule event.kept for an office that
    stands beside the one appointed already; the speaker behind a list of offices is not the one appointed.
    """
    found = not_proposed(grammar, found)
    found = [_taken(grammar, holding) for holding in found if not _is_proposal(grammar, holding)]
    found = [one for one in found if not (_is_predecessor(grammar.text, one) or _is_several(grammar.text, one))]
    found = [one for one in found if one.rule != "event.life" or not _of_others(grammar.text, one)]
    found = [_first_to(grammar.text, holding) for holding in found if not _is_elect(grammar.text, holding)]
    for frame in grammar.frames:
        found = _split_off(grammar, frame, found)
    if any(one.rule in _BEFORE_NAME for one in found):
        others = _chiefs_of_deputies(grammar) | _several_others(grammar)
        found = [one for one in found if one.rule not in _BEFORE_NAME or not _is_anothers(grammar.text, one, others)]
    return _kept(grammar.text, [_visitor(grammar, one) for one in found])


def _is_anothers(text: str, holding: Holding, others: set[int]) -> bool:
    """Tell whether a title before a name is somebody else's: "hai Thủ tướng, Bộ trưởng A", "Thư ký Thủ tướng A"."""
    start = holding.title.start
    return start in others or _OFFICE_OF.search(text, max(0, start - _NEAR), start) is not None


def _several_others(grammar: SentenceGrammar) -> set[int]:
    """Return where titles of several people stand before that of one: "hai Thủ tướng, | Bộ trưởng Trần Văn Bưởi"."""
    runs = (run.titles for run in grammar.runs if len(run.titles) > 1 and not run.titles[-1].many)
    return {title.start for titles in runs for title in titles if title.many}


def _visitor(grammar: SentenceGrammar, holding: Holding) -> Holding:
    """Give titles behind whom somebody visits to the visitor: "Thăm họa sĩ A, | Tổng Bí thư, Chủ tịch nước B nói"."""
    if holding.rule != "list.name-first" or not _VISITS.match(grammar.text, grammar.items[0].start):
        return holding
    run = next((run for run in grammar.runs if holding.title in run.titles), None)
    if run is None or run.end >= len(grammar.items) or grammar.items[run.end].kind is not ItemKind.PERSON:
        return holding
    person = grammar.items[run.end]
    start, end = holding.title.start, person.end
    return replace(holding, person=person, rule="list.title-first", start=start, end=end)


def _chiefs_of_deputies(grammar: SentenceGrammar) -> set[int]:
    """Return where chiefs stand before their deputies' titles: "báo cáo | Thủ tướng, | Phó Thủ tướng Trần Văn Bưởi".

    Nobody is both; the chief is another one, whose name is not told.
    """
    found: set[int] = set()
    for run in grammar.runs:
        for chief, deputy in pairwise(run.titles):
            names = {title.body.name for title in (chief, deputy) if title.body is not None}
            if deputy.text.startswith(f"Phó {chief.text}") and len(names) == 1 and not (chief.mark or deputy.mark):
                found.add(chief.start)
    return found


def _is_proposal(grammar: SentenceGrammar, holding: Holding) -> bool:
    """Tell whether an event is only proposed or asked about: "giới thiệu ông Trần Văn Bưởi để Quốc hội bầu …"."""
    if not holding.rule.startswith("event.") or holding.status not in _STATED:
        return False
    text, begin, title = grammar.text, grammar.items[0].start, holding.title.start
    if _FOR_ELECTION.search(text[max(begin, title - _REACH) : title]):
        return WON.match(text, holding.title.end) is None
    before = text[max(begin, holding.start - _REACH) : holding.start]
    if holding.rule == "event.hold":
        return _PROPOSED.search(before) is not None or _EXPECTED.search(text[begin:title]) is not None
    asked = _WHETHER.search(text, title, grammar.items[-1].end) is not None
    return holding.status in _EVENTS and (asked or (_COURSE.search(before) is not None and not _DONE.search(before)))


def _taken(grammar: SentenceGrammar, holding: Holding) -> Holding:
    """Read "thôi giữ chức T1, | để giữ chức T2" as the end of T1 and the beginning of T2. Rule event.decreed."""
    if holding.rule not in {"event.end", "event.hold"}:
        return holding
    title, begin = holding.title.start, grammar.items[0].start
    if _TO_TAKE.search(grammar.text[max(begin, title - _REACH) : title]) is None:
        return holding
    return replace(holding, status=OfficeStatus.STARTED, rule="event.decreed")


def _is_predecessor(text: str, holding: Holding) -> bool:
    """Tell whether a start is given to the one who is replaced: "… thay người tiền nhiệm là ông Trần Văn Bưởi".

    Or to one of whom something else begins: "trở thành chuyến đi cuối trên cương vị Thủ tướng".
    """
    if holding.status is not OfficeStatus.STARTED:
        return False
    start, title = holding.person.start, holding.title.start
    before = text[max(0, title - _NEAR * 3) : title]
    if (title < start and _REPLACES.search(before)) or _BECAME_OTHER.search(before):
        return True
    return _REPLACED.search(text[max(0, start - _NEAR) : start]) is not None


def _is_several(text: str, holding: Holding) -> bool:
    """Tell whether those appointed are only counted, and no one before is meant: "bầu | 18 vị là Ủy viên …"."""
    who = holding.person
    if who.kind is not ItemKind.PRONOUN or not holding.rule.startswith("event."):
        return False
    counted = _SEVERAL.search(text, max(0, min(who.start, holding.start) - _COUNT), holding.title.start)
    return counted is not None and (not who.text or counted.start() < who.start < counted.end())


def _of_others(text: str, holding: Holding) -> bool:
    """Tell whether the list goes on with unnamed others: "ông Trần Văn Bưởi; | các đồng chí nguyên là lãnh đạo …"."""
    return _UNNAMED.search(text, holding.person.end, holding.title.start) is not None


def _is_elect(text: str, holding: Holding) -> bool:
    """Tell whether a title is that of one elected who does not hold it yet: "Tổng thống Mỹ đắc cử"."""
    beside = holding.rule.startswith("list.") and holding.status is OfficeStatus.CURRENT
    won = holding.rule == "event.start" and holding.title.text in _PRESIDENTS
    if won and _WON.search(text, holding.person.end, holding.title.start) is not None:
        return True  # "ông Bob Lee | đắc cử Tổng thống Chile": he takes office months later
    body, start = holding.title.body, holding.person.start
    abroad = holding.rule == "event.start" and body is not None and body.code == "abroad"
    if abroad and _PICKED.search(text, max(0, start - _NEAR), start) is not None:
        return True  # "đã chọn | ông Bob Lee làm đại sứ Chile tại NATO": others confirm him
    return beside and _ELECT.match(text, holding.title.end) is not None


def _first_to(text: str, holding: Holding) -> Holding:
    """Read "trở thành Tổng Bí thư đầu tiên thăm Mỹ" as told of a holder, not of a beginning."""
    if holding.rule == "event.start" and _FIRST_TO.match(text, holding.title.end):
        return replace(holding, status=OfficeStatus.CURRENT, rule="event.current")
    return holding


def _split_off(grammar: SentenceGrammar, frame: Frame, found: list[Holding]) -> list[Holding]:
    """Give the titles before a speaker to him: "ông A được bổ nhiệm giữ chức T1, | T2 Lê Văn Cam khẳng định …"."""
    items, run = grammar.items, frame.run
    if frame.subject is None or frame.named is None or frame.subject == frame.named or len(run.titles) == 1:
        return found
    first, speaker = items[frame.subject], items[frame.named]
    if not _PASSIVE.search(grammar.text, first.end, run.titles[0].start) or first.kind is not ItemKind.PERSON:
        return found
    result = []
    for holding in found:
        if holding.person.start == speaker.start and holding.title.start == run.titles[0].start:
            start, end = first.start, holding.title.end
            holding = replace(holding, person=first, start=start, end=end)  # noqa: PLW2901
        elif holding.person.start == speaker.start and holding.title in run.titles:
            holding = replace(  # noqa: PLW2901
                holding,
                status=OfficeStatus.CURRENT,
                rule="list.title-first",
                start=holding.title.start,
                end=speaker.end,
            )
        result.append(holding)
    return result


def _kept(text: str, found: list[Holding]) -> list[Holding]:
    """Read an office that stands beside a name and among those he is appointed to as one he keeps.

    "phân công ông Trần Văn Bưởi, T2, giữ chức T1, T2": T2 goes on. Rule event.kept.
    """
    started = [holding for holding in found if holding.status is OfficeStatus.STARTED]
    if not started:
        return found
    beside = {
        _seat(holding): holding.title.start
        for holding in found
        if holding.rule in {"list.name-first", "list.title-first", "event.moved-out"}
        and holding.status in (OfficeStatus.CURRENT, OfficeStatus.ENDED)
    }
    new = {holding.start for holding in started if _seat(holding) not in beside}
    both = {
        _seat(holding)
        for holding in started
        if holding.start in new and beside.get(_seat(holding), holding.title.start) < holding.title.start
    }
    kept = [holding for holding in found if not (_seat(holding) in both and holding.rule == "event.moved-out")]
    both |= _of_next_term(text, found)
    return [
        replace(holding, status=OfficeStatus.CURRENT, rule="event.kept", again=True)
        if _seat(holding) in both and holding.status is OfficeStatus.STARTED
        else holding
        for holding in kept
    ]


def _of_next_term(text: str, found: list[Holding]) -> set[tuple[int, str, str]]:
    """Return the offices that somebody takes again for another term: "bầu bà Mơ, T khóa XII, làm T khóa XIII"."""
    terms: dict[tuple[int, str, str], set[str]] = {}
    for holding in found:
        if (term := _TERM.search(text, holding.title.start, holding.title.end)) is not None:
            terms.setdefault(_seat(holding), set()).add(term[1])
    return {seat for seat, printed in terms.items() if len(printed) > 1}


def _seat(holding: Holding) -> tuple[int, str, str]:
    body = holding.title.body
    return holding.person.start, holding.title.text, ((body.name or "") if body is not None else "")


def taken_beside(
    grammar: SentenceGrammar, given: Given, told: list[tuple[OfficeStatus, str]]
) -> list[tuple[OfficeStatus, str]]:
    """Return how titles are held, those begun that are taken beside: "bổ nhiệm ông Bưởi, T1, | kiêm giữ chức | T2".

    Rule event.start.
    """
    titles, items, at = given.titles, grammar.items, given.person - 1
    also = [n for n in range(1, len(titles)) if _ALSO_TAKES.fullmatch(grammar.text, titles[n - 1].end, titles[n].start)]
    if not also or given.rule != "list.name-first":
        return told
    at -= at > 0 and items[at].kind is ItemKind.WORDS and items[at].text == "có thời hạn"
    begins = at >= 0 and grammar.effect_at(at) == "start"
    if not begins or any(grammar.effect_at(n) == "irrealis" for n in range(at)):
        return told
    return [*told[: also[0]], *((OfficeStatus.STARTED, "event.start") for _ in titles[also[0] :])]
