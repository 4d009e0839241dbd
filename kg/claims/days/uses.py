"""What a printed day is the day of: of an event, its announcement, its effect, a decision; told by its neighbours."""

from __future__ import annotations

import re
from enum import IntEnum

from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.beginnings import by_beginning
from kg.vietnamese.date_kinds import DateKind
from kg.vietnamese.dates import WrittenDate


class Use(IntEnum):
    """What a printed day is the day of; the smaller, the sooner it dates a personnel event."""

    EFFECTIVE = 1
    ANNOUNCED = 2
    EVENT = 3
    DECIDED = 4  # of an official document: "Quyết định số 12/QĐ-TTg ngày 5/6/2020"
    OTHER = 5  # births, terms, plans, topics ("nhiệm vụ năm 2024"): dates nothing
    OPENED = 6  # of the opening of a meeting whose close is told: dates that meeting alone


_DECIDED = AnyCase(
    r"(?:(?:quyết định|qđ số|nghị quyết|chỉ thị|kết luận|công văn|(?<!được )thông báo|quy định|kế hoạch(?! và Đầu tư)"
    r"|tờ trình|nghị định|thông tư|luật)\b[^.;,]{0,60})(?:, (?:cũng )?(?=ký ))? ?\(?(?:ký |ban hành )?$",
    many=True,
)
_GENERAL = by_beginning(
    r"\b(?:(?<!pháp )(?<!hãng )(?<!ty )[Ll]uật(?= [A-ZĐ])|[Nn]ghị quyết(?= (?:số )?\d{1,3} ?-NQ/TW)"
    r"|(?:[Nn]ghị định|[Tt]hông tư|[Qq]uy định|[Cc]hỉ thị|[Hh]ướng dẫn)(?= (?:số )?\d))(?!\w)"
    r"[^.;,()]{0,60}(?:(?<=/[A-ZĐ]{2}),)? ?\(?(?:ký |ban hành )?$"
)
_CODED = re.compile(  # "12-QĐ/TU của Tỉnh ủy, ký | ngày 5/6"; no name ("Lee Jae-in, ngày 5/6")
    r"[-/][A-ZĐ]{2}\w*(?: của [^.;,]{0,50}| khóa [IVX]+)?,?(?: ký| ban hành)? ?\(?(?:ký |ban hành )?$"
)
_EFFECTIVE = AnyCase(
    r"(?:hiệu lực(?: thi hành)?(?: kể)?(?: từ)?(?: (?:ngày (?:ký|ban hành)(?: ban hành)?|hôm nay),?(?: \()?)?|kể từ"
    r"|thực hiện từ|nghỉ hưu từ|từ ngày|[,.;] từ|^từ|bắt đầu từ|từ (?:sáng|trưa|chiều|tối|đêm))"
    r"(?: ngày)? ?$"
)
_OF_LAW = AnyCase(  # "Thực hiện Nghị quyết số 12 có hiệu lực từ | ngày 1/7": what holds for all; no vote on people
    r"\b(?:(?:luật|nghị định|thông tư)|(?:thực hiện|căn cứ) (?:các )?(?:nghị quyết|quy định|đề án|kết luận))(?!\w)"
    r"(?![^.;\n]{0,70}\b(?:cán bộ|nhân sự|bầu|nhiệm))[^.;\n]{0,70} hiệu lực[^.;,\n]{0,24}$"
)
_ANNOUNCED = AnyCase(r"(?:công bố|trao|thông báo|triển khai)(?: [^.;,]{0,40})?(?: vào)?(?: ngày| sáng| chiều)? ?$")
_READ_OUT = AnyCase(r"(?:công bố|trao quyết định)[^.;,]{0,30}$|\bnhận quyết định[^.;,]{0,50} (?:vào|hôm) $")
_NO_EVENT = AnyCase(
    r"(?:sinh(?: ngày| năm)?|tuổi|quê|kỷ niệm|thành lập(?: vào)?|đến hết|đến|hạn|tính đến|kết thúc|quá|nhiệm kỳ"
    r"|(?<!ngày )(?<!tuần )(?<!tháng )trước|(?:ngày|tuần|tháng) trước(?! ?\()"  # "một tháng trước (5/8)" is one
    r"|so với|cùng kỳ|số liệu|lần|sau|vào đảng|kết nạp)(?: ngày)?:? ?\(?$"
    r"|(?<=\w )(?:đến|tới) (?:đầu|giữa|cuối) $"
    r"|(?:hạn chót|hạn cuối|thời hạn|chậm nhất)(?!\w)[^.;,\n]{0,60} (?:là|vào|trước)(?: ngày)? ?$",
    many=True,
)
_TOPIC = AnyCase(r"(?:^|[,;:.(] ?|\b(?:vào|hồi|từ|trong|rồi|và|đầu|cuối|giữa) )(?:đầu |cuối |giữa |sang )?$")
_SAID = AnyCase(  # "cho biết | trong năm 2018, toàn tỉnh có …": the day is that of what is said
    r"\b(?:cho (?:biết|hay|rằng)|nhấn mạnh|khẳng định|nêu rõ|chia sẻ|thông tin|báo cáo|đánh giá|nhận định|nói)"
    r"(?: rằng| thêm)?[,:]? (?:(?:từ|trong|vào|hồi) )?(?:đầu |cuối |giữa )?$"
)
_MET = AnyCase(r"\b(?:cuộc|buổi|chuyến) (?:tiếp xúc|làm việc|gặp|thăm|công tác|điện đàm)(?!\w)[^,.;:]{0,25} $")
_OPENED = AnyCase(r"\bkhai mạc(?: vào| từ)?(?: (?:sáng|trưa|chiều|tối))?(?: ngày)? $")
_CLOSES = AnyCase(r"[^.;\n]{0,200}\b(?:bế mạc|hoàn thành|kết thúc|thành công)(?!\w)")  # the news is the end of it
_LUNAR = re.compile(r" ?\(?(?:[âÂ]m lịch|AL\b|năm (?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) )")
_HALF_DAY = AnyCase(r"\b(?:sáng|trưa|chiều|tối|nay|qua|(?:diễn ra|tổ chức|khai mạc)(?: vào)?)(?: ngày)? $")
_REACH = 90  # code points
_NUMBERED = re.compile(r"[-/][A-ZĐ]{2}")
_BRACKET = AnyCase(r"\(\s?(?:kể )?từ (?:(?:đầu|cuối|giữa) )?(?:tháng |năm )?$")  # "Bí thư Tỉnh ủy (từ 10/2020)"
_FROM = AnyCase(r"\btừ $")  # "làm Phó Giám đốc Sở Tư pháp | từ ngày 1/12"
_UNTIL_WHEN = re.compile(r" (?:cho )?(?:đến|tới) khi\b")
_SPAN = AnyCase(r"\btừ(?: đầu| giữa| cuối)?(?: ngày)? $")
_FOR_TERM = AnyCase(r"\bthời hạn(?!\w)[^.;:\n]{0,50}$")  # "thời hạn 5 năm, từ | 1/7/2019 đến 1/7/2024" begins
_OPEN = re.compile(r" (?:đến|tới) (?!khi)")
_REACHED = by_beginning(r"(?:(?:^|[.\n] ?)(?:Đến|Tới)|[;,] ?(?:đến|tới))(?: đầu| giữa| cuối)?(?: ngày)? ?$")
_TELLS_LIFE = re.compile(  # "Đến tháng 5/2014, ông được bổ nhiệm …", "đến năm 2018 giữ chức …"
    r", (?:ông|bà|đồng chí|anh|chị|bị can|bị cáo) | (?:thì )?là (?=[A-ZĐ])"
    r"|,? (?:thì )?(?:giữ (?:chức|cương vị)|(?:(?:chuyển )?(?:về|sang) )?làm"
    r"|đảm nhiệm|đảm nhận|được) "
    r"|, [A-ZĐ][^,.;:\n]{2,40}? (?:điều động|luân chuyển|bổ nhiệm|phân công|chỉ định|phê chuẩn|chuẩn y|bầu)(?!\w)"
)


def use_of(date: WrittenDate, folded: str, floor: int) -> Use:
    """Return what a printed date is the day of, told by the words before it."""
    before = folded[floor : date.start]
    lower = lowered(before)
    opened = _OPENED.inside(lower) and _CLOSES.match(folded, date.end)
    return Use.OPENED if opened else _use_by_words(date, folded, before, lower)


def _use_by_words(date: WrittenDate, folded: str, before: str, lower: str) -> Use:
    years = date.last is not None and date.last.year is not None and date.first.year not in (None, date.last.year)
    held = date.last is not None and date.kind is not DateKind.DAY
    span = years or ((held or _OPEN.match(folded, date.end)) and _SPAN.inside(lower))
    for_term = date.kind is DateKind.DAY and "thời hạn" in lower and _FOR_TERM.inside(lower) is not None
    no_event = (
        _NO_EVENT.inside(lower) or ("hiệu lực" in before and _OF_LAW.inside(lower)) or _LUNAR.match(folded, date.end)
    )
    then = _TELLS_LIFE.match(folded, date.end) or _then_who(date, folded)
    if then and _REACHED.search(before):
        return Use.EVENT
    beside = date.kind is not DateKind.DAY and folded.startswith(")", date.end) and _BRACKET.inside(lower)
    if date.kind in (DateKind.TERM, DateKind.QUARTER) or (span and not for_term) or no_event or beside:
        return Use.OTHER
    begins = _EFFECTIVE.inside(lower) or (date.kind is DateKind.DAY and _is_first(lower, folded, date.end))
    if begins and (date.last is None or for_term):
        return Use.EFFECTIVE
    if date.kind is not DateKind.DAY:
        told = _TOPIC.inside(lower) or (date.kind is DateKind.MONTH and _MET.inside(lower))
        told = told if _SAID.inside(lower) is None else None
        return Use.EVENT if told or _TELLS_LIFE.match(folded, date.end) else Use.OTHER
    return _use_of_day(before, lower)


def is_reached(folded: str, start: int) -> bool:
    """Tell whether "đến" before a day opens what came next: "từ năm 2010 là T1, đến | năm 2015 được bổ nhiệm T2"."""
    return _REACHED.search(folded, max(0, start - _REACH), start) is not None


def _then_who(date: WrittenDate, folded: str) -> bool:
    """Tell whether somebody is named behind a day: "Đến ngày 10/6, | Bộ trưởng Trần Văn Bưởi", no count of that day."""
    return date.kind is DateKind.DAY and folded.startswith(", ", date.end) and folded[date.end + 2 :][:1].isupper()


def _is_first(lower: str, folded: str, end: int) -> bool:
    """Tell whether a day is a holding's first, not that of putting somebody in charge "từ 1/12 đến khi …"."""
    return _FROM.inside(lower) is not None and _UNTIL_WHEN.match(folded, end) is None


def _use_of_day(before: str, lower: str) -> Use:
    if _GENERAL.search(before) and not _HALF_DAY.inside(lower):
        return Use.OTHER  # what holds for all appoints nobody
    read_out = _READ_OUT.inside(lower)
    numbered = read_out and _NUMBERED.search(before, read_out.start())  # "công bố Quyết định số 5/QĐ-UBND ngày 1/4"
    decided = _DECIDED.inside(lower) or _CODED.search(before)
    if decided and (numbered or not read_out) and not _HALF_DAY.inside(lower):
        return Use.DECIDED
    return Use.ANNOUNCED if not numbered and (read_out or _ANNOUNCED.inside(lower)) else Use.EVENT


def is_of_decision(folded: str, start: int) -> bool:
    """Tell whether the word before a place names an official document: "Quyết định 12/QĐ-TTg | cùng ngày"."""
    floor = max(0, folded.rfind("\n", 0, start), start - _REACH)
    before = folded[floor:start]
    return _use_of_day(before, lowered(before)) is Use.DECIDED
