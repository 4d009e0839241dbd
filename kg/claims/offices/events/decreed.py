"""Appointments that "giữ chức" tells of, where the words around it speak of a decision."""

from __future__ import annotations

import re

from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import decide
from kg.claims.titles.chains import PLAIN_POST, named_together
from kg.claims.titles.frames import Frame
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import is_introduced
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_TAKING = re.compile(r"(?:kiêm )?(?:giữ|đảm nhiệm|đảm nhận) (?:chức|các chức|cương vị|vị trí)", re.IGNORECASE)
_DECISION = AnyCase(
    r"\b(?:(?:công bố|trao|ký|ban hành)(?: và trao)?(?: các| những)? quyết định"
    r"|điều động|bổ nhiệm|luân chuyển|chỉ định|được bầu|đã bầu|(?:tiến hành|cũng) bầu|bỏ phiếu bầu)\b"
)
_DECIDES = AnyCase(r"\bquyết định\b[^.;]{0,90}\b(?:chỉ định|chuẩn y|bổ nhiệm|điều động|luân chuyển|phân công)\b")
_AS_DECIDED = re.compile(r"(?:Theo đó|Cụ thể|Theo (?:các )?(?:quyết định|nghị quyết)(?: này| trên)?)(?!\w)")
_DECIDED_BEFORE = re.compile(
    r"(?:^|\n|\. )(?:Theo đó|Cụ thể)(?!\w)[^\n]{0,200}(?:giữ|đảm nhiệm|đảm nhận) (?:chức|cương vị|vị trí)"
    r"[^\n]{0,160}\n{1,3}$"
)
_LIST_OF_APPOINTED = AnyCase(  # "bổ nhiệm các đồng chí: | Trần Văn Bưởi giữ chức T1; Lê Văn Cam giữ chức T2"
    r"\b(?:bổ nhiệm|điều động|luân chuyển|chỉ định|phân công|đã bầu)(?: [^.;:]{0,60})?:\s{0,2}$"
)
_BOARD_NAMED = re.compile(  # "Chỉ định Ủy ban Kiểm tra gồm 5 đồng chí; bà Cam giữ chức Chủ nhiệm"
    r"(?:(?:Đại hội|Hội nghị|Ban Thường vụ [^;.]{3,40}) )?(?:đã |cũng )?[Cc]hỉ định (?:Ủy ban Kiểm|UBKT|Ban Ch|Ban Th)"
    r"|[^;:]{0,160}(?<!\w)(?:bầu|hiệp thương cử) (?:ra )?(?:Ban Th|Ban Chấp hành|BCH|BTV|Ủy ban Kiểm|UBKT)"
)
_BOARD_DECIDED = re.compile(  # before "Ông Bưởi giữ chức Bí thư": "Quyết định … chỉ định Ban Chấp hành gồm 9 đồng chí."
    r"(?:[Qq]uyết định(?: số)?|Ban Thường vụ|BTV)(?!\w)[^\n]{0,160} (?:chỉ định|chuẩn y) "
    r"[^\n]{0,40}Ban (?:Chấp hành|Thường vụ)(?!\w)"
    r"(?:(?!\. )[^\n]){0,160}\. (?:Theo đó, |Trong đó, )?(?:(?:Ông|Bà|Đồng chí) )?$"
)
_BY_NUMBER = re.compile(  # "Theo Quyết định số 5/QĐ-UBND ngày 3/5 của UBND tỉnh, | ông Bưởi giữ chức T"
    r"(?:Theo|Căn cứ|Tại) (?:các )?[Qq]uyết định (?:(?:số )?\d|(?:của|do|được|vừa|ngày) )[^;:\n]{2,160}, "
    r"(?:kể từ ngày [^,;:]{4,12}, )?"
)
_LISTED = frozenset(("list.heading", "list.copula-behind", "list.title-dash"))  # an office before the name
_CHOSEN = re.compile(
    r"[^.;:\n]{0,160}(?<!\w)(?:[Cc]hỉ định|[Bb]ổ nhiệm|[Đđ]ã bầu|[Bb]ầu (?:các|ra|chức)|[Pp]hê chuẩn|[Kk]ết quả bầu"
    r"|được bầu(?= (?:gồm|như|là)| ?:)|[Tt]rúng cử|(?:[Cc]ông bố|[Tt]rao)(?: và trao)? (?:các )?quyết định về nhân sự)"
    r"(?!\w)[^.;:\n]{0,160}:\s"
)
PROPOSED = AnyCase(r"\b(?:giới thiệu|đề nghị|dự kiến|ứng cử|đề cử|trình|quy hoạch|lấy phiếu|sẽ|nguyên|khóa trước|dự)\b")
"""What tells that those of a list are only to be chosen."""
_JUST_ELECTED = re.compile(r"(?<!\w)(?:được bầu|đã bầu|trúng cử|đắc cử)(?!\w)")
_DUTIES = ("nhiệm vụ của ", "chức trách của ")
_BACK = 600  # code points before "giữ chức" in which its list may begin
_CAPTION = 160  # code points of the line of a picture
FAR = 2400  # code points before a row in which the line may stand that leads a list of results
RE_ELECTED = re.compile(
    r"(?: \(|, | - )(?:được )?(?:tái (?:đắc )?cử|tái nhiệm|tái bổ nhiệm|bầu lại|tiếp tục giữ chức(?=\)))(?!\w)"
)
_TAKES = ("làm ", "lên làm ", "về làm ", "giữ chức ", "giữ cương vị ")
ITEM = re.compile(r"[-–+•*] ?|\d{1,2}[.)] ")


def as_decided(grammar: SentenceGrammar, frame: Frame, decided: tuple[OfficeStatus, str]) -> tuple[OfficeStatus, str]:
    """Return the status of a frame with its rule, in the light of what is decided.

    "giữ chức" in news of a decision begins an office, who is given "nhiệm vụ của Giám đốc" acts as one.
    """
    if decided[1] == "event.hold" and decreed(grammar, frame):
        return OfficeStatus.STARTED, "event.decreed"
    if decided[1] == "event.hold" and _takes_place(grammar, frame):
        return OfficeStatus.STARTED, "event.start"
    duties = decided[0] is OfficeStatus.STARTED and grammar.text.endswith(_DUTIES, 0, frame.run.titles[0].start)
    return (OfficeStatus.ACTING, "event.acting") if duties else decided


def _takes_place(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether an office is taken from who held it: "Đồng chí Trần Văn Bưởi làm T | thay đồng chí Lê Văn Cam"."""
    verb, behind = grammar.items[max(frame.verbs)], frame.run.end + 1
    if behind >= len(grammar.items) or not grammar.text.startswith(_TAKES, verb.start):
        return False
    return grammar.effect_at(behind - 1) == "succeed" and grammar.items[behind].kind is ItemKind.PERSON


def begun_by_list(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Begin what a list of those chosen gives: "chỉ định nhân sự UBND xã: | Chủ tịch: ông Bưởi; Phó Chủ tịch: bà Cam".

    Rule event.decreed. The words before the list, or the line that leads it, tell of the choice and name nobody.
    """
    listed = [one for one in found if one.rule in _LISTED and one.status is OfficeStatus.CURRENT]
    found = [_also_elected(grammar.text, one, found) for one in found]
    listed = [one for one in listed if any(one is other for other in found)]
    if not listed:
        return found
    first = min(one.title.start for one in listed)
    lead = list_lead(grammar.text, grammar.items[0].start, first)
    chosen = {one.person.start for one in found if one.status is OfficeStatus.STARTED}
    people = [item for item in grammar.items if item.kind is ItemKind.PERSON and item.start < first]
    named = any(person.start not in chosen for person in people)
    if named or not is_chosen(lead):
        return found
    return [_begun(grammar.text, one) if any(one is other for other in listed) else one for one in found]


def _also_elected(text: str, holding: Holding, found: list[Holding]) -> Holding:
    """Begin an office behind one begun by the same verb: "bầu Trưởng ban X là ông Bưởi, | Trưởng ban Y là bà Cam"."""
    told = holding.rule == "list.copula-behind" and holding.status is OfficeStatus.CURRENT
    by = [
        one
        for one in found
        if one.rule == "event.start" and text[one.person.end : holding.title.start] in (", ", " và ")
    ]
    return replace(holding, status=OfficeStatus.STARTED, rule="event.start") if told and by else holding


def begun_before(grammar: SentenceGrammar, title: Item) -> bool:
    """Tell whether the paragraph has told of an election when it lists an office's holders: "Các Phó Chủ tịch: …"."""
    first = grammar.items[0].start
    row = grammar.text.rfind("\n", 0, first) + 1
    return title.start - first <= len("Các ") and _JUST_ELECTED.search(grammar.text, row, first) is not None


def _begun(text: str, holding: Holding) -> Holding:
    """Begin an office that a list of those chosen gives; of "ông Bưởi, tái cử" it goes on."""
    if RE_ELECTED.match(text, holding.person.end):
        return replace(holding, rule="event.again", again=True)
    return replace(holding, status=OfficeStatus.STARTED, rule="event.decreed")


def is_chosen(lead: str) -> bool:
    """Tell whether what leads a list tells of a choice: "Kết quả bầu các chức danh của HĐND huyện như sau: …"."""
    if PROPOSED.search(lead) is not None:
        return False
    # the line that leads a list may tell it before: "… chỉ định nhân sự. Tất cả có hiệu lực từ 1/7. Cụ thể:"
    namely = _NAMELY.search(lead)
    return _CHOSEN.match(lead) is not None or (
        namely is not None and _APPOINTS.search(lead, 0, namely.start()) is not None
    )


def decreed(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether "giữ chức" tells of a decision: "Trần Văn Bưởi, Giám đốc Sở Y tế, | giữ chức Bí thư …".

    Rule event.decreed. The person's office stands before it and the text around speaks of appointing, or the clause
    goes on with what a decision says: "Theo đó, …", "… được chỉ định giữ chức T1; Lê Văn Cam giữ chức T2".
    """
    items, verb = grammar.items, min(frame.verbs)
    if frame.subject is None or frame.named is not None or len(frame.verbs) != 1 or frame.subject > verb:
        return False
    beside = items[frame.subject + 1 : verb]
    begin, end = items[verb].start, frame.run.titles[-1].end
    taking = _TAKING.match(grammar.text, begin) is not None
    joined = _joined_to_object(grammar, frame)
    if not (taking or joined or grammar.text.startswith("làm ", begin)):
        return False
    posts = [item for item in beside if item.kind is ItemKind.TITLE or PLAIN_POST.fullmatch(item.text)]
    light = (ItemKind.BODY, ItemKind.MARK) if posts else ()
    if any(not (item in posts or item.sign(",", "-", "(", ")") or item.kind in light) for item in beside):
        return taking and _is_next_of_list(grammar, frame.subject, beside) and _goes_on_decided(grammar, frame.subject)
    if not posts:
        return joined or _goes_on_decided(grammar, frame.subject)
    told = taking and _DECISION.search(grammar.text, list_start(grammar.text, begin), end + 120) is not None
    return joined or told or _goes_on_decided(grammar, frame.subject)


def _is_next_of_list(grammar: SentenceGrammar, subject: int, beside: list[Item]) -> bool:
    """Tell whether somebody stands behind ";", and words nobody could read as his office behind his comma or dash.

    "…; bà Lê Thị Cam, Trưởng Cơ quan thường trú tại Berlin, | giữ chức Phó Giám đốc Sở Y tế".
    """
    plain = (ItemKind.TITLE, ItemKind.WORDS, ItemKind.BODY, ItemKind.PLACE, ItemKind.SIGN, ItemKind.MARK)
    parted = subject > 0 and grammar.items[subject - 1].sign(";") and beside[0].sign(",", "-", "(")
    return parted and all(item.kind in plain and not item.sign(";", ":") for item in beside)


def _goes_on_decided(grammar: SentenceGrammar, subject: int) -> bool:
    """Tell whether a clause goes on with what a decision says, behind ";", by "Theo đó" or in the next paragraph."""
    first, start = grammar.items[0].start, grammar.items[subject].start
    if _BY_NUMBER.fullmatch(grammar.text, first, start) is not None:
        return True
    if _AS_DECIDED.match(grammar.text, first) is not None:
        return _DECISION.search(grammar.text, max(0, first - _BACK), start) is not None
    if subject == 0 and _DECIDED_BEFORE.search(grammar.text[max(0, first - _BACK) : first]) is not None:
        return _DECISION.search(grammar.text, max(0, first - _BACK), first) is not None
    if _is_listed(grammar, subject):
        return True
    clause = max(grammar.text.rfind(";", first, start), _comma_before(grammar, subject))
    before = [frame for frame in grammar.frames if grammar.items[frame.run.end - 1].end <= clause]
    decides = (_DECIDES.search(grammar.text, first, clause), _BOARD_NAMED.match(grammar.text, first, clause))
    return (clause >= 0 and any(decides)) or (bool(before) and _appoints(grammar, before[-1]))


def _is_listed(grammar: SentenceGrammar, subject: int) -> bool:
    """Tell whether a list of those appointed leads here, or the sentence before decided on their board."""
    text, first = grammar.text, grammar.items[0].start
    if _LIST_OF_APPOINTED.search(text[max(0, first - _BACK) : grammar.items[subject].start]) is not None:
        return True
    if subject == 0 and _BOARD_DECIDED.search(text[max(0, first - _BACK) : first]) is not None:
        return True
    lead = text[list_start(text, first) : first].partition("\n")[0] if ITEM.match(text, first) is not None else ""
    return _LIST_OF_APPOINTED.search(lead) is not None and PROPOSED.search(lead) is None


def _joined_to_object(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether "và" joins somebody to another who is appointed: "bổ nhiệm P1 làm T1 và ông | P2, T, làm T2"."""
    items, at = grammar.items, frame.subject or 0
    if at < 2 or not items[at - 1].sign("và") or not is_introduced(items[at]):  # noqa: PLR2004
        return False
    before = next((other for other in grammar.frames if other.run.end == at - 1), None)
    if before is None or before.subject is None:
        return False
    return min(before.verbs) < before.subject and _appoints(grammar, before)


def _comma_before(grammar: SentenceGrammar, subject: int) -> int:
    """Return where the comma stands that a new clause follows: "bầu P1 làm T1 | , đồng chí P2 giữ chức T2"."""
    items = grammar.items
    first = named_together(items, subject)[0]
    at = first - (first > 0 and items[first - 1].kind is ItemKind.PLURAL)
    led = at > 1 and items[at - 1].sign(",") and items[at - 2].kind is ItemKind.TITLE
    parted = led and (at < first or is_introduced(items[first]))
    return items[at - 1].start if parted else -1


def _appoints(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether a frame tells of an appointment, by its own verbs or going on with what is decided."""
    decided = decide(frame.effects)
    if decided is None:
        return False
    appoints = decided[0] is OfficeStatus.STARTED or decided[1] == "event.again"
    return appoints or (decided[1] == "event.hold" and decreed(grammar, frame))


_NAMELY = re.compile(r"[.;] (?:Cụ thể|Theo đó|Trong đó|Danh sách)[^.;:\n]{0,40}:\s")
_APPOINTS = AnyCase(r"(?<!\w)(?:chỉ định|bổ nhiệm|phê chuẩn)(?!\w)")


def list_lead(text: str, at: int, end: int) -> str:
    """Return the line that leads the list of this offset with what stands before its end in the row."""
    start, row = list_start(text, at, FAR), text.rfind("\n", 0, at) + 1
    line = text[start : text.find("\n", start) + 1] if start < row else ""
    return line + text[row:end]


def list_start(text: str, at: int, back: int = _BACK) -> int:
    """Return where the paragraph of this offset begins; the items of a list go with the line that leads it."""
    first = max(0, at - back)
    row = start = text.rfind("\n", first, at) + 1 or first
    while start > first:
        end = start - 1
        while end > first and text[end - 1] == "\n":
            end -= 1
        before = text.rfind("\n", first, end) + 1 or first
        listed = ITEM.match(text, start) is not None or text[before:end].rstrip().endswith((":", ";"))
        line = text[start : text.find("\n", start)]
        between = start < row and len(line) < _CAPTION and line[-1:].isalnum() and ITEM.match(text, before) is not None
        if not (listed or between or line.isupper()):  # "HĐND TỈNH" heads a part of the list, a caption parts none
            break
        start = before
    return start
