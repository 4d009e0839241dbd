"""Offices that somebody leaves all at once: "thôi giữ các chức vụ"."""

from __future__ import annotations

import re

from kg.claims.offices.holdings import Holding
from kg.claims.titles.chains import named_together
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase, lowered

_LEFT_ALL = AnyCase(
    r"\b(?:thôi|miễn nhiệm|từ nhiệm) (?:giữ |đảm nhiệm )?(?:tất cả |toàn bộ |mọi )?(?:các )?chức (?:vụ|danh)"
    r"(?: (?:hiện nay|hiện tại|được phân công|đang đảm nhiệm|đang giữ|nêu trên|nói trên|trên|này)){0,2}"
    r"(?: (?:đối với|với|cho) |(?=[,.;)]|$| (?:để|theo|từ|và|vì|do)\b))"
)
_REMOVED = AnyCase(
    r"(?<!\w)bị (?:(?:thi hành )?kỷ luật )?(?:cách chức|bãi nhiệm|giáng chức|miễn nhiệm)"
    r"(?= ?(?:[.;]|$)|,? (?:vì|do|sau khi|từ|vào|hồi|kể từ)(?!\w))"
)
_DISMISSES = AnyCase(r"(?<!\w)(?:cách chức|bãi nhiệm|miễn nhiệm)(?: đối với| với)? $")
_APPOINTED = ("Giám đốc", "Phó Giám đốc", "Trưởng", "Phó Trưởng", "Chánh", "Phó Chánh")  # no assembly elects them
_BY_WAY = re.compile(
    r"(?:,| -|\))? (?:bằng|với) hình thức:? (?:[Cc]ách chức|[Bb]ãi nhiệm)(?= ?(?:$|[.;,]| (?:do|vì|theo)(?!\w)))"
)
_PUNISHES = AnyCase(r"\bkỷ luật(?: đối với| với)? $")
_LEAD = 24  # code points before a name
_ASKED = AnyCase(
    r"\b(?:đến khi|trước khi|kêu gọi|đơn|xin|đề nghị|nguyện vọng|xem xét|sẽ|có thể|nếu|dự kiến|trình|chưa|không)"
    r"(?!\w)[^.;]{0,90}$"
)
_BUT_LEFT = re.compile(
    r",? (?:nhưng|song) (?:đã|vừa|mới) (?:(?:bị|được) )?"
    r"(?:miễn nhiệm|bãi nhiệm|cách chức|từ chức|từ nhiệm|thôi chức)(?!\w)"
)
_GONE = re.compile(
    r"(?:,| -)? \((?:(?:nay|hiện|hiện nay|giờ) )?(?:(?:ông|bà) )?(?:đã|vừa|mới) {left}(?!\w)"
    r"|,? (?:-|–)? ?(?:nay|hiện|hiện nay|giờ) (?:(?:ông|bà) )?đã {left}(?!\w)"
    r"|, đã {left}(?=\))"
    r"|,? (?:nay |hiện )?(?:đã|vừa|mới) (?:nghỉ hưu|về hưu|nghỉ chế độ)"
    r"(?: (?:được |cách đây )?(?:hơn |gần )?\w+ (?:năm|tháng)(?: trước| nay| rồi)?| từ lâu)?"
    r"(?= ?(?:[-,.;)\n]|$))".replace(
        "{left}",
        r"(?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|nghỉ việc|chuyển công tác|chuyển ngành|chuyển sang"
        r"|(?:được |bị )?(?:điều chuyển|điều động|luân chuyển|miễn nhiệm)"
        r"(?! từ [^()\n]{2,60}? (?:về|sang|đến|lên)(?!\w))"
        r"|bị (?:cách chức|bãi nhiệm)|từ chức|thôi việc"
        r"|thôi chức|mãn nhiệm|từ trần|qua đời|mất)",
    )
)
_RESIGNS = re.compile(
    r"(?: (?:hôm|vào|sáng|chiều|tối))?(?: (?:ngày )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)?"
    r" (?:(?:đã|vừa|buộc|phải|chính thức|bất ngờ) ){0,3}(?:từ chức|từ nhiệm)(?! (?:nếu|hay|hoặc)(?!\w))"
)
_NOT_YET = AnyCase(
    r"\b(?:kêu gọi|yêu cầu|đòi|muốn|thúc giục|thúc ép|ép|áp lực|sức ép|nếu|liệu|khi|việc|khả năng|nguy cơ|tin đồn"
    r"|đề nghị|quyết định|ý định|tuyên bố|thông báo|sẽ|trước|sau|từ|kể từ|ngày|vụ|vì sao|không|chưa)(?!\w)[^.;:]{0,90}$"
)
_SINCE = ("au khi ", "ừ khi ", "au việc ")
_REACH = 120  # code points before a title in which a resignation is only asked for
_JOINED = re.compile(r"\s{0,3}(?:\([^()\n]{1,40}\)\s{0,3})?(?:và|,)\s{1,3}")
_CLOSED = re.compile(
    r"\s{0,3}(\([^()\n]{1,40}\)\s{0,3})?(?:$|[.;\n]|,(?! (?:đã|được|bị|cho|đề nghị|yêu cầu|chủ trì|phát biểu)(?!\w))"
    r"|(?:cũng như|do|vì|vào|hôm|trong|tại|theo|để|và|trước|sau)(?!\w))"
)


def left_all(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what stands beside one who leaves his offices: "Trần Văn Bưởi, Giám đốc Sở Y tế, thôi giữ các chức vụ".

    Rule event.left-all. An end that is asked for or to be discussed is none yet. Who "bị cách chức" leaves what stands
    beside the name where that is one office.
    """
    text, begin, end = grammar.text, grammar.items[0].start, grammar.items[-1].end
    found = [_resigned(text, begin, _but_left(text, holding)) for holding in _gone(text, found)]
    told = _LEFT_ALL.search(text, begin, end) if lowered(text).find(" chức ", begin, end) >= 0 else None
    if told is None:
        return _removed(grammar, found)
    if _ASKED.search(text, begin, told.start()) is not None:
        return found
    people = [item for item in grammar.items if item.kind is ItemKind.PERSON]
    before = [item for item in people if item.end <= told.start() and ";" not in text[item.end : told.start()]]
    behind = [item for item in people if item.start >= told.end()] if told.group().endswith(("với ", "cho ")) else []
    who = next(iter(behind), before[-1] if before else None)
    beside = [holding for holding in found if who is not None and _is_beside(holding, who)]
    return _ended(found, beside, told.start())


def is_asked_for(text: str, begin: int, at: int) -> bool:
    """Tell whether a leaving told here is only asked for, planned or denied in its clause."""
    return _ASKED.search(text, begin, at) is not None


def _but_left(text: str, holding: Holding) -> Holding:
    """End the office of one told to have held and left it: "P là T | , nhưng đã bị miễn nhiệm"."""
    if holding.rule != "event.hold" or _BUT_LEFT.match(text, holding.title.end) is None:
        return holding
    return replace(holding, status=OfficeStatus.ENDED, rule="event.left-all", dated=holding.title.end)


def _gone(text: str, found: list[Holding]) -> list[Holding]:
    """Return the offices as past whose holder "(đã nghỉ hưu)", told behind them or in the bracket behind his name.

    Rule list.gone.
    """
    listed = [one for one in found if one.status is OfficeStatus.CURRENT and one.rule.startswith("list.")]
    ends: dict[int, int] = {}
    for one in listed:
        ends[one.person.start] = max(ends.get(one.person.start, one.person.end), one.title.end)
    gone = {who for who, end in ends.items() if _GONE.match(text, end) is not None}
    return [
        replace(one, status=OfficeStatus.FORMER, rule="list.gone")
        if one.person.start in gone and any(one is other for other in listed)
        else one
        for one in found
    ]


def _resigned(text: str, begin: int, holding: Holding) -> Holding:
    """End the office before the name of one who resigns: "khiến T P | phải từ chức", not "kêu gọi T P từ chức"."""
    if holding.rule != "list.title-first" or holding.status is not OfficeStatus.CURRENT:
        return holding
    if _RESIGNS.match(text, holding.end) is None:
        return holding
    if text.endswith(_SINCE, begin, holding.start):
        return replace(holding, status=OfficeStatus.FORMER, rule="event.left-all")
    if _NOT_YET.search(text, max(begin, holding.start - _REACH), holding.start) is not None:
        return holding
    return replace(holding, status=OfficeStatus.ENDED, rule="event.left-all", dated=holding.end)


def _removed(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End the one office beside who "bị cách chức", without a word of which: "ông Bưởi - T - bị cách chức".

    Those named together leave theirs together: "hai ông Bưởi và Cam (T1 và T2) bị cách chức".
    """
    items, begin = grammar.items, grammar.items[0].start
    told = _REMOVED.search(grammar.text, begin, items[-1].end)
    if told is None:
        return [_dismissed(grammar, found, holding) for holding in found]
    if _ASKED.search(grammar.text, begin, told.start()) is not None:
        return found
    people = [at for at, item in enumerate(items) if item.kind is ItemKind.PERSON and item.end <= told.start()]
    together = [items[at] for at in named_together(items, people[-1])] if people else []
    beside = [holding for holding in found if any(_is_beside(holding, who) for who in together)]
    one_each = len({holding.person.start for holding in beside}) == len(beside)
    return _ended(found, beside, told.start()) if one_each else found


def _dismissed(grammar: SentenceGrammar, found: list[Holding], holding: Holding) -> Holding:
    """End the one office behind the name of one dismissed: "cách chức | ông Trần Văn Bưởi, Giám đốc Sở Y tế".

    So is he of whom "kỷ luật ông Trần Văn Bưởi, Giám đốc Sở Y tế, bằng hình thức cách chức" tells.
    """
    person, lead = holding.person, max(grammar.items[0].start, holding.person.start - _LEAD)
    verb = _DISMISSES.search(grammar.text, lead, person.start)
    if verb is None and _BY_WAY.match(grammar.text, holding.title.end):
        verb = _PUNISHES.search(grammar.text, lead, person.start)
    if holding.rule != "list.name-first" or verb is None or not _is_beside(holding, person):
        return holding
    if verb.group().startswith("miễn nhiệm") and holding.title.text.startswith(_APPOINTED):
        return holding  # "HĐND tỉnh miễn nhiệm ông Trần Văn Bưởi, Giám đốc Sở Y tế": of a seat told before
    beside = [other for other in found if other.person.start == person.start]
    if len(beside) > 1 or _ASKED.search(grammar.text, grammar.items[0].start, verb.start()) is not None:
        return holding
    return replace(holding, status=OfficeStatus.ENDED, rule="event.left-all", dated=verb.start())


def _ended(found: list[Holding], beside: list[Holding], at: int) -> list[Holding]:
    return [
        replace(holding, status=OfficeStatus.ENDED, rule="event.left-all", dated=at) if holding in beside else holding
        for holding in found
    ]


def _is_beside(holding: Holding, who: Item) -> bool:
    listed = holding.status is OfficeStatus.CURRENT and holding.rule.startswith("list.")
    return listed and holding.person.start == who.start


def dismissed_together(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End the offices of those who are listed behind one who is dismissed: "miễn nhiệm T1 P1 (ngày 21/3) và T2 P2".

    Rule event.end. Nobody of whom the sentence goes on to tell is: "…, Giám đốc Sở Y tế Lê Văn Cam | cho biết".
    """
    text = grammar.text
    struck = {
        holding.person.end
        for holding in found
        if holding.rule == "event.end"
        and holding.status is OfficeStatus.ENDED
        and text[holding.title.end : holding.person.start].isspace()
    }
    if not struck:
        return found
    for run in grammar.runs:
        mine = [holding for holding in found if _stands_before(holding) and holding.title in run.titles]
        closed = _CLOSED.match(text, mine[0].person.end) if mine else None
        if closed is None or not any(_JOINED.fullmatch(text, end, run.titles[0].start) for end in struck):
            continue
        day = closed.end(1) if closed[1] else mine[0].title.start  # that of the bracket behind the name
        ended = [replace(one, status=OfficeStatus.ENDED, rule="event.end", dated=day) for one in mine]
        found = [holding for holding in found if holding not in mine] + ended
        struck.add(mine[0].person.end)
    return found


def _stands_before(holding: Holding) -> bool:
    """Tell whether a title stands right before the name of who holds it now."""
    return holding.rule == "list.title-first" and holding.status is OfficeStatus.CURRENT
