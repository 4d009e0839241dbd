"""Offices that the words around them tell as held at another time: "khi đó là Giám đốc Sở Y tế", "trước khi bị bắt"."""

from __future__ import annotations

import re

from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import is_membership
from kg.claims.titles.grammar import SentenceGrammar
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.beginnings import by_beginning

_AT = (
    r"(?:lúc(?<!trong lúc)(?<!cùng lúc)|khi(?<!trong khi)(?<!cùng khi)|hồi(?<!trong hồi)(?<!cùng hồi)"
    r"|thời(?<!trong thời)(?<!cùng thời)(?: điểm| gian)?) (?:đó|ấy|bấy giờ)(?!\w)"
)
_THEN = rf"{_AT}|bấy giờ|thời điểm trên|đương thời"
_BEFORE = AnyCase(
    rf"\b(?:{_THEN}|(?:thời điểm|lúc|khi) bị (?:bắt|khởi tố))(?! (?:đã|vừa|đầu) (?!là|làm|giữ)),? ?"
    r"(?:(?:ông|bà|đồng chí) )?(?:đang |còn )?(?:là |làm |giữ )?[^,.;:()]{0,12}$",
    many=True,
)
_AT_EVENT = AnyCase(
    r"\b(?:thời điểm|lúc|khi) (?:bị (?:bắt(?! đầu)|khởi tố|tạm giam|truy tố|phát hiện)"
    r"|(?:xảy ra|để xảy ra|gây ra|phạm tội)(?!\w))[^.;:]{0,50}?, ?(?:(?:ông|bà|đồng chí) )?$"
)
_HE_THEN = AnyCase(rf"\b(?:{_THEN}),? ?(?:ông|bà|đồng chí)? ?$")
_BEHIND = re.compile(
    rf"(?: Việt Nam)? ?,? ?\(?(?:{_THEN}|trước (?:ông|bà|đồng chí)(?= [A-ZĐ])|(?:dưới|trong) thời(?= \w)"
    r"|(?:trong )?(?:thời kỳ|thời) (?:kháng chiến|chống|chiến tranh|bao cấp|đổi mới|Pháp|Mỹ|tiền khởi nghĩa)"
    r"|trong (?:kháng chiến|(?:cuộc )?chiến tranh|những năm (?:chiến tranh|kháng chiến|chống|19))"
    r"|(?:những|các|giai đoạn) năm (?:(?:đầu|cuối) )?(?:thập niên )?(?:19|20)?[2-9]0"
    r"|(?:cũ|trước đây|trước kia)(?= ?(?:[-,.;)]|$))"
    r"|(?:trước|khi chưa)(?: khi)? (?:sáp nhập|hợp nhất|sắp xếp|chia tách)(?! là ))(?!\w)",
    re.IGNORECASE,
)
_UNTIL = AnyCase(
    r"\b(?:trước khi|trước lúc|khi chưa|lúc chưa) (?:bị |được |được về |về )?(?:bắt(?! đầu)|khởi tố|tạm giam|truy tố"
    r"|kỷ luật|cách chức|bãi nhiệm|miễn nhiệm|nghỉ hưu|về hưu|từ chức|qua đời|từ trần|mất)(?!\w)[^.;:]{0,30}$"
)
_TILL = re.compile(
    r",? (?:trước|cho đến|cho tới|đến) (?:khi|lúc) (?:(?:ông|bà) )?(?:bị )?"
    r"(?:bắt(?! đầu)|nghỉ hưu|về hưu|từ chức|qua đời|trở thành|giữ chức|làm(?! việc| rõ)|lên làm|về làm|sang làm"
    r"|chuyển (?:sang|về|công tác)|được (?:[^,.;:()\n]{0,40} )?(?:bầu|bổ nhiệm|phân công|điều động|luân chuyển"
    r"|chỉ định))(?!\w)"
)
_FOR_TERMS = re.compile(  # "làm Chủ tịch Hội Cựu chiến binh xã | hai khóa liền"
    r" (?:suốt |trong |liên tục |liên tiếp |liền )?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|nhiều) (?:khóa|nhiệm kỳ|năm)"
    r"(?: liền| liên tục| liên tiếp)(?!\w)"
    r"| suốt (?:\d{1,2}|hai|ba|bốn|năm|nhiều) (?:khóa|nhiệm kỳ|năm)(?! nay| qua)(?!\w)"
)
_YEARS = AnyCase(
    r"\b(?:có|qua|sau|suốt|trong|hơn|gần) (?:hơn |gần )?\w+ (?:năm|tháng|nhiệm kỳ|khóa)(?: liền| liên tục)?"
    r"(?: (?:ông|bà|đồng chí) [^,.;:()]{3,30}?)? (?:làm|giữ|là|đảm (?:nhiệm|nhận|đương|trách)|nắm giữ)[^,.;:()]{0,12}$"
)
_AFTER = AnyCase(r"\bsau (?:(?:hơn|gần|khoảng) )?\w+ (?:năm|tháng|nhiệm kỳ|khóa)(?!\w)[^,.;:()]{0,40}$")
_NOWADAYS = re.compile(r" ?(?:hiện nay|hiện tại|ngày nay|lúc này)(?!\w)", re.IGNORECASE)
_ERA = AnyCase(
    r"\b(?:thời|thời kỳ|nhiệm kỳ|triều đại)(?: đầu tiên| đầu| trước| cuối| thứ \w+)?(?: của)?(?: hai| ba| các)?"
    r"(?: vị| đời| chính quyền| chính phủ| nội các)? $|\b(?:các|những|nhiều|\d{1,2}) đời $"
)
_ERAS = ("thời", "kỳ", "triều", "đời")  # in all that _ERA finds
_PLACE_ENDS = (  # all that _NAMED_AFTER finds
    *("niệm ", "tàng ", "lăng ", "tượng ", "đài ", "tích ", "thờ ", "trường ", "đường ", "phố ", "thưởng "),
    *("mang tên ", "cố "),
)
_NAMED_AFTER = AnyCase(
    r"\b(?:khu lưu niệm|nhà lưu niệm|khu tưởng niệm|nhà tưởng niệm|bảo tàng|lăng|tượng|tượng đài|khu di tích|nhà thờ"
    r"|đền thờ|quảng trường|đường|phố|trường|giải thưởng)(?: mang tên)?(?: cố)? $"
)
_SUCCESSIVE = AnyCase(r"\b(?:chứng kiến|trải qua|kinh qua|qua) (?:hai|ba|bốn|năm|sáu|bảy|\d{1,2})(?: đời| vị| ông)? $")
_LEFT = AnyCase(
    r"\bsự (?:ra đi|từ chức|từ nhiệm|thôi chức|mất chức)(?: [^,.;:()]{0,40})? của"
    r"(?: [^,.;:()]{0,40} (?:như|gồm|là))?:? $"
)
_LEFT_LIST = AnyCase(
    r"\b(?:sự (?:ra đi|từ chức|từ nhiệm|thôi chức|mất chức) của|từng (?:nằm|ở|đứng|thuộc|giữ|nắm|đảm nhiệm|lãnh đạo))"
    r"(?!\w) [^.;:()]{0,60}?(?:như|gồm)(?: có)?:? [^.;:()]{0,200}$"
)
_BEHIND_NAME = re.compile(rf" (?:{_THEN})(?=[,.;)\n]|$)", re.IGNORECASE)
_MOURNED = AnyCase(r"\bmặc niệm [^.,;:]{0,20}$")
_SUCCEEDED = AnyCase(
    r"(?:^|[.;\n,])(?![^.;\n]{0,70}\b(?:sẽ|có thể|để|nhằm|dự kiến|khả năng)(?!\w))[^.;\n]{0,70}?"
    r"\b(?:kế nhiệm|(?:thay|kế nhiệm) người tiền nhiệm(?: là)?) (?:(?:ông|bà|đồng chí) )?$"
)
_BY_NOW = AnyCase(r"\b(?:nay|hiện)(?: đang)? (?:là|làm|giữ chức) ?$")
_WAR = AnyCase(  # "| Sau giải phóng, ông là T", "Trong kháng chiến chống Mỹ, ông giữ chức T"
    r"(?:^|[.;\n] ?)(?:(?:sau|trước) (?:ngày |khi )?(?:(?:quê hương |miền nam )?(?:được )?(?:hoàn toàn )?giải phóng"
    r"(?! mặt bằng)|hòa bình lập lại|thống nhất đất nước|đất nước (?:được )?thống nhất|cách mạng tháng tám"
    r"|hiệp định (?:genève|giơ-ne-vơ|paris))|hòa bình lập lại"
    r"|(?:trong|thời|trong thời kỳ|thời kỳ) (?:cuộc )?(?:kháng chiến|chống (?:mỹ|pháp)))(?!\w)[^.;:()\n]{0,60}$"
)
_WARS = ("giải phóng", "hòa bình", "thống nhất", "cách mạng", "hiệp định", "kháng chiến", "chống")  # in all it finds
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAD = 120  # code points of a clause with "trước khi"
_LISTED = 320  # code points before a title in which a list that it belongs to may begin
_BEFORE_CHANGE = AnyCase(
    r"(?:^|[.;\n] ?)trước khi (?!bắt đầu)[^.;:]{3,90}?(?:(?P<comma>, ?)(?:(?:ông|bà|đồng chí) )?| )$"
)
_WITHOUT_COMMA = AnyCase(r"(?:^|[.;\n] ?)trước khi [^,.;:\n]{3,90}$")
_DIGIT = re.compile(r"\d")
_HONORED = ("ông ", "bà ", "đồng chí ", "anh ", "chị ")  # "Trước khi về Nghệ An | ông Bưởi là Giám đốc"
_YEARS_LONG = re.compile(
    r" (?:được |trong )?(?:hơn |gần |khoảng )?\w+ (?:năm|tháng|nhiệm kỳ)(?: thì|,)? (?:được )?"
    r"(?:chuyển|điều động|luân chuyển|bổ nhiệm|phân công|bầu|về làm|lên làm)(?!\w)"
)
_LONG_AGO = by_beginning(r"(?:[Nn]ăm |[/.-])1[0-8]\d\d(?![\w/])[^.;\n\d]{0,30}$")
_REACH = 70  # code points before a title or its person


def told_back(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read as past what the words around a title put into another time: "ông Trần Văn Bưởi, khi đó là Giám đốc …".

    Rule event.then: "khi đó", "lúc bấy giờ" right before the title or behind it, "trước khi bị bắt" before its person,
    and "mặc niệm đại biểu Trần Văn Bưởi, Phó Tư lệnh …".
    """
    found = [holding for holding in found if not _tells_of_nobody_now(grammar.text, holding)]
    told = [_in_its_time(grammar.text, holding) for holding in found]
    told = [_left_for_next(grammar.text, holding, told) for holding in told]
    once = {one.title.start for one in told if one.rule in ("event.while", "event.then") or _acted(grammar.text, one)}
    return [_with_run(grammar, holding, once) for holding in told]


def _left_for_next(text: str, holding: Holding, told: list[Holding]) -> Holding:
    """Return an office as left where its holder takes the next: "Sau 5 năm làm T1, ông được bổ nhiệm làm T2"."""
    if (
        holding.rule != "event.while"
        or _AFTER.search(text, max(0, holding.title.start - _REACH), holding.title.start) is None
    ):
        return holding
    later = (one for one in told if one.person is holding.person and one.title.start > holding.title.end)
    taken = any(one.status is OfficeStatus.STARTED and not is_membership(one.title) for one in later)
    return replace(holding, rule="event.then") if taken else holding


def _acted(text: str, holding: Holding) -> bool:
    """Tell whether somebody acted for years: "Sau 2 năm giữ chức quyền T rồi T"."""
    start, acting = holding.title.start, holding.status is OfficeStatus.ACTING and holding.rule == "event.hold"
    return acting and _YEARS.search(text, max(0, start - _REACH), start) is not None


def _with_run(grammar: SentenceGrammar, holding: Holding, once: set[int]) -> Holding:
    """Return a title that a verb governs as held once where the first of its run is: "trong 10 năm giữ chức T1, T2"."""
    if holding.status is not OfficeStatus.CURRENT or holding.rule != "event.hold" or holding.title.mark:
        return holding
    first = next((run.titles[0].start for run in grammar.runs if holding.title in run.titles), -1)
    return replace(holding, status=OfficeStatus.FORMER, rule="event.while") if first in once else holding


def _is_yet_to_come(text: str, holding: Holding) -> bool:
    """Tell whether a title is told as what came later: "Trước | khi giữ chức Phó Chủ tịch UBND tỉnh, ông là …"."""
    return holding.rule == "event.while" and text.endswith(("Trước ", "trước "), 0, holding.start)


def _tells_of_nobody_now(text: str, holding: Holding) -> bool:
    """Tell whether a title stands for a time or a place, or for what came later, and not for who holds it.

    "dưới thời Thủ tướng Trần Văn Bưởi" leaves open whether he still is, "Khu lưu niệm Chủ tịch Trần Văn Bưởi" whether
    the body beside it was ever his.
    """
    if holding.rule.startswith("list.") and holding.status is OfficeStatus.CURRENT:
        return _is_of_era(text, holding)
    return _is_yet_to_come(text, holding)


def _in_its_time(text: str, holding: Holding) -> Holding:
    """Return a holding as the words around it tell its time.

    "trên cương vị Tổng Bí thư hiện nay" is held now; "có 22 năm làm đại biểu", if nothing else is said, was held.
    """
    if holding.rule == "event.while" and _NOWADAYS.match(text, holding.title.end):
        return replace(holding, status=OfficeStatus.CURRENT, rule="event.current")
    if holding.status is OfficeStatus.STARTED and _before_his(text, holding):
        return replace(holding, status=OfficeStatus.FORMER, rule="event.then")
    if holding.status is not OfficeStatus.CURRENT:
        return holding
    start = holding.title.start
    if holding.rule == "event.current" and text.endswith(("khi ", "Khi "), 0, holding.start):
        holding = replace(holding, status=OfficeStatus.FORMER, rule="event.while")
    if _is_then(text, holding):
        holding = replace(holding, status=OfficeStatus.FORMER, rule="event.then")
    elif (holding.rule == "event.hold" and _YEARS.search(text, max(0, start - _REACH), start)) or (
        holding.rule in ("event.hold", "event.again") and _FOR_TERMS.match(text, holding.title.end)
    ):
        holding = replace(holding, status=OfficeStatus.FORMER, rule="event.while")
    return holding


def _before_his(text: str, holding: Holding) -> bool:
    """Tell whether what somebody took is told behind him: "Trước khi nhận nhiệm vụ này | đồng chí Bưởi giữ chức T"."""
    person = holding.person.start
    if not holding.start < person < holding.title.start:
        return False
    return _WITHOUT_COMMA.search(text, max(0, person - _LEAD), person) is not None


def _is_of_era(text: str, holding: Holding) -> bool:
    """Tell whether a title stands for its holder's time, or for one after another: "chứng kiến ba Chủ tịch nước".

    So does one that a place is named after.
    """
    first, end = max(0, holding.start - _REACH), holding.start
    before = lowered(text)[first:end]
    era = any(word in before for word in _ERAS) and _ERA.search(text, first, end) is not None
    successive = ("qua" in before or "chứng kiến" in before) and _SUCCESSIVE.search(text, first, end) is not None
    return era or successive or (before.endswith(_PLACE_ENDS) and _NAMED_AFTER.search(text, first, end) is not None)


def _is_left(text: str, holding: Holding) -> bool:
    """Tell whether holders are told to be gone: "sự ra đi của các lãnh đạo như T1 P1 và T2 P2"."""
    farthest = max(0, holding.start - _LISTED)
    first = text.rfind("\n", farthest, holding.start) + 1 or farthest
    return _LEFT.search(text, first, holding.start) is not None or (
        _LEFT_LIST.search(text, first, holding.start) is not None
    )


def _is_told_then(text: str, holding: Holding, place: tuple[int, int]) -> bool:
    """Tell whether a clause of holding tells of another time: "Khi đó, ông …", "làm T được hai năm thì chuyển …".

    A body that is printed as no more ("(cũ)") tells it, too. Place: where the line and the clause begin.
    """
    line, first = place
    if holding.title.mark == "current" or _BY_NOW.search(
        text, max(first, holding.title.start - _REACH), holding.title.start
    ):
        return False
    told = max(line, first - _REACH)
    if _is_of_war(text, holding, line):
        return True
    if (
        _HE_THEN.search(text, told, first)
        or _AT_EVENT.search(text, told, first)
        or _YEARS_LONG.match(text, holding.title.end)
    ):
        return True
    change = (
        _BEFORE_CHANGE.search(text, max(line - 1, first - _LEAD, 0), first) if holding.rule == "event.hold" else None
    )
    if change is None or (change.start() < line and _DIGIT.search(change.group()) is not None):
        return False  # years are read as a span
    return change["comma"] is not None or text.startswith(_HONORED, first)


def _is_of_war(text: str, holding: Holding, line: int) -> bool:
    """Tell whether the war or its end opens the sentence of a title: "Sau giải phóng, ông là T"."""
    start = max(line - 1, holding.title.start - _LEAD, 0)
    before = lowered(text)[start : holding.title.start]
    return any(word in before for word in _WARS) and _WAR.search(text, start, holding.title.start) is not None


def _is_succeeded(text: str, holding: Holding) -> bool:
    """Tell whether a title is of whom somebody succeeded: "kế nhiệm ông Bưởi, T", "…, người được xem là T"."""
    person = holding.person
    if not holding.rule.startswith("list.") and not text.startswith((", người", ", vốn"), person.end):
        return False  # "kế nhiệm ông Bưởi làm T"
    first = max(text.rfind("\n", 0, person.start) + 1, person.start - _LEAD)
    if "nhiệm" not in text[first : person.start].lower():  # "kế nhiệm", "tiền nhiệm": most have neither
        return False
    return _SUCCEEDED.search(text, first, person.start) is not None


def _is_till(text: str, holding: Holding) -> bool:
    """Tell whether an office was held until its holder left, no year told before: "làm T | trước khi nghỉ hưu"."""
    title = holding.title
    if holding.rule.startswith("list.") or _TILL.match(text, title.end) is None:
        return False
    return _YEAR.search(text, max(text.rfind("\n", 0, title.start) + 1, title.start - _LEAD), title.start) is None


def _is_then(text: str, holding: Holding) -> bool:
    """Tell whether words around a holding put it into another time."""
    title = holding.title
    if (
        text.endswith("(cũ)", title.start, title.end)
        or _BEHIND.match(text, title.end)
        or _BEFORE.search(text, max(0, title.start - _REACH), title.start)
        or _is_till(text, holding)
    ):
        return True
    first = min(holding.start, title.start)
    line = text.rfind("\n", max(0, first - _LEAD), first) + 1
    if holding.rule in {"event.hold", "event.current"} and _is_told_then(text, holding, (line, first)):
        return True
    start = max(line, first - _REACH)
    if _UNTIL.search(text, start, first) is not None or _is_succeeded(text, holding):
        return True
    if not holding.rule.startswith("list."):
        return False
    behind = holding.rule == "list.title-first" and _BEHIND_NAME.match(text, holding.end) is not None
    behind = behind or _LONG_AGO.search(text, start, first) is not None
    return behind or _MOURNED.search(text, start, first) is not None or _is_left(text, holding)
