"""Frames: a run of titles that a verb governs, with its chain of verbs, its subject and its receiver."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.claims.titles.asides import is_relatives
from kg.claims.titles.chains import EVENTS, PEOPLE, Chains, governor
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.receivers import TO_SEVERAL
from kg.claims.titles.runs import Run
from kg.model.record import record
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.letters import UPPER

# Verbs whose subject is not the one who takes or leaves the office, unless "được" or "bị" stands before them.
_TRANSITIVE = frozenset(
    ("bầu", "bổ nhiệm", "chỉ định", "phê chuẩn", "chuẩn y", "công nhận", "hiệp thương cử", "phân công", "bầu bổ sung",
     "phê chuẩn bổ sung", "chỉ định bổ sung", "cử bổ sung",
     "miễn nhiệm", "bãi nhiệm", "cách chức", "cách", "cho thôi", "bãi miễn", "giao quyền", "giao giữ",
     "tiếp nhận và bổ nhiệm",
     "bầu lại", "bổ nhiệm lại", "tái bổ nhiệm", "tái bầu")
)  # fmt: skip
_ACTS = _TRANSITIVE | {"điều động", "luân chuyển"}
_ANYBODY = AnyCase(r"(?<!trong )\b(?:(?:số|những|các|\d{1,5}) (?:người|trường hợp)|danh sách(?: người)?) $")
_ANYBODYS = 24  # code points of it
_PASSIVE = AnyCase(r"\b(?:được(?! quyền)|bị)\b")
_BY_DECISION = AnyCase(r"\b(?:theo|công bố|trao|ký|ban hành)(?: các| những)? quyết định\b(?! (?:đầu tư|dự kiến))")
# Who holds an office and is nobody read: "công ty do Vũ "nhôm" | làm Chủ tịch", "cá nhân nào | là Chủ tịch".
_BY_ANOTHER = AnyCase(r"\b(?:do(?! (?:đã |mới |vừa )?(?:được|bị)(?!\w))|nào)(?: [^\s,;()]+){0,6} $")
_WHILE_ANOTHER = re.compile(rf"\b(?:thời gian|khi|lúc|việc) (?:nước )?(?:[{UPPER}]\w*+ ){{1,4}}$")
_BY = 48  # code points
_PUNISHED = AnyCase(r"\bkỷ luật(?!\w)")
_PASSED = AnyCase(r"\b(?:thông qua|tán thành|nhất trí|biểu quyết)(?: với| các| nội dung| toàn bộ)? $")
WON = re.compile(  # "được giới thiệu để bầu giữ chức Chủ tịch UBND huyện | , kết quả trúng cử với 33/33 phiếu"
    r"(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?(?:,| và)(?: với)?(?: kết quả(?: là)?,?)?"
    r"(?: (?:đồng chí|ông|bà)(?: [A-ZĐ][^\s,;.]{0,9}){2,5})?(?: đã)? (?:trúng cử|đắc cử)(?! đại biểu)"
)
_OTHERS_TO = re.compile(r"\bđể (?:cấp [^,.;:]{2,40}|[A-ZĐ][^,.;:]{1,60}) $")  # "giới thiệu A để Thủ tướng | xem xét, …"
_TO_OTHERS = AnyCase(  # "tặng hoa cho | các đồng chí (được) | thôi giữ chức T": it happens to those
    r"(?<!trong )(?<!trong số )\b(?:các|những|một số|hai|ba|bốn|năm|\d{1,2}) (?:vị |tân  |nguyên )?"
    r"(?:đồng chí|ông|bà|cán bộ|người|cá nhân|nhân sự|đại biểu|đảng viên|thành viên|lãnh đạo|vị(?! trí))"
    r"(?! khác)(?: [^,.;:()]{1,40})?? (?:(?:đã|vừa|mới|được|sẽ|nghỉ hưu|nghỉ chế độ) ){0,3}$"
)
_UPON = AnyCase(
    r"\b(?:trên cơ sở|căn cứ|theo|(?:nghe|xem xét)(?: và biểu quyết| [^.,;:]{2,60} (?:trình bày|đọc|báo cáo))?)"
    r"(?: các| nội dung)? $"
)
# Plans and requests that a later, fulfilled verb overrides: "được giới thiệu và bầu giữ chức".
_OVERRIDDEN = frozenset(
    (
        "giới thiệu",
        "được giới thiệu",
        "đề nghị",
        "trình",
        "tờ trình",
        "xem xét",
        "đề xuất",
        "không",
        "chưa",
        "kiến nghị",
        "thay mặt",
    )
)
# Whom these are said of holds the titles beside his name: "yêu cầu | Giám đốc Sở Y tế Lê Văn Cam báo cáo".
_ASKING = frozenset(("yêu cầu", "kêu gọi", "đề nghị", "kiến nghị", "phản đối", "muốn", "mong muốn", "vận động", "xin",
                     "trình", "đề xuất", "thừa ủy quyền"))  # fmt: skip
_AGAINST = ("với", "đối với", "riêng đối với")
_TERMS = re.compile(r"(?:\d{1,2}|hai|ba|bốn|năm) (?:khóa|nhiệm kỳ)")
_MOVES = re.compile(r"(?:,| -)? (?:(?:đã|vừa|mới|được|nay) ){0,3}(?:(?:điều )?chuyển |điều )?(?:sang|về|xuống|đến) ")
_TO_TAKE = re.compile(r" để (?:được )?(?:(?:điều )?chuyển |điều )?(?:sang|về|đến|lên) $")
_GIVEN = frozenset(("start", "acting"))
_RECEIVERS = ("cho", "đối với", "với", "của")
_BELOW = ("sau", "sau đây", "có tên sau")  # "đối với các đồng chí | sau | : Trần Văn Bưởi; Lê Văn Cam"
_BEFORE_RECEIVER = (ItemKind.WORDS, ItemKind.TITLE, ItemKind.VERB, ItemKind.PLACE)
_TO_RECEIVER = 12  # items: "và các chức vụ có liên quan để nghỉ hưu … đối với ông"
_AIDES = ("Trợ lý", "Thư ký", "Cố vấn")


@record
class Frame:
    """A governed run.

    Args:
        run: The titles.
        effects: Effects of the verbs from the nearest to the farthest; plans that came true are left out.
        verbs: Indices of these verbs.
        subject: Index of the person before the titles, or None.
        receiver: Index of the person behind them ("… cho ông Trần Văn Bưởi"), or None.
        named: Index of the person right behind the titles, or None.
    """

    run: Run
    effects: tuple[str, ...]
    verbs: tuple[int, ...]
    subject: int | None
    receiver: int | None
    named: int | None


def read_frame(text: str, items: Sequence[Item], run: Run, chains: Chains) -> Frame | None:
    """Return the frame of a run of titles, None when no verb governs it."""
    verb = governor(items, run)
    given = run.end < len(items) and items[run.end].text in _GIVEN  # "chức T | được giao cho ông Bưởi"
    receiver = (receiver_of(items, run) or _behind_copula(items, run)) if given or verb is not None else None
    if verb is None and receiver is not None and run.start and items[run.start - 1].text == "chức":
        return Frame(run, (items[run.end].text,), (run.end,), None, receiver, None)
    if verb is None:
        return _elected_into(text, items, run, chains)
    if _asks_holder(text, items, verb, run):
        return None
    verbs, subject = chains.before(verb)
    relative = subject is None and any(is_relatives(items, at) for at in range(verb))
    if relative or _by_another(text, items, verb, subject):
        return None
    if _predicate_of_its_own(text, items, verb):
        verbs = [verb]
    effects = (*_moving(text, items, verb, subject), *_effects(text, items, verbs))
    if "irrealis" in effects and WON.match(text, items[run.end - 1].end) is not None:
        effects = ("start", *(effect for effect in effects if effect not in {"irrealis", "candidate"}))
    if given and receiver is not None and set(effects) == {"post"}:
        verbs, effects = [run.end, *verbs], (items[run.end].text, *effects)
    named = run.end if run.end < len(items) and items[run.end].kind is ItemKind.PERSON else None
    return Frame(run, effects, tuple(verbs), subject, receiver, named)


def _asks_holder(text: str, items: Sequence[Item], verb: int, run: Run) -> bool:
    """Tell whether something is asked of the one named behind his titles: "kêu gọi | Thống đốc Ohio Bob Lee mở".

    Or it is he who appoints: "theo phân công của | Chủ tịch UBND tỉnh Trần Văn Bưởi".
    """
    if appoints(text, items[verb]) and [item.text for item in items[verb + 1 : run.start]] == ["của"]:
        return True
    form = text[items[verb].start : items[verb].end].lower()
    named = run.end < len(items) and items[run.end].kind is ItemKind.PERSON
    return named and verb == run.start - 1 and form in _ASKING


def _moving(text: str, items: Sequence[Item], verb: int, subject: int | None) -> tuple[str, ...]:
    """Return the effect of going from the office beside the name to the next: "ông Bưởi, T1, | sang làm | T2"."""
    if items[verb].text != "hold":
        return ()
    left = next((item.end for item in reversed(items[:verb]) if item.text == "end"), items[verb].start)
    if _TO_TAKE.search(text, left, items[verb].start) is not None:
        return ("transfer",)  # "thôi giữ chức T1 để chuyển sang làm | T2"
    if subject is None:
        return ()
    last = next((item for item in reversed(items[subject + 1 : verb]) if item.kind is ItemKind.TITLE), None)
    if last is None or last.mark == "former" or _MOVES.fullmatch(text, last.end, items[verb].start) is None:
        return ()
    return ("transfer",)


def _behind_copula(items: Sequence[Item], run: Run) -> int | None:
    """Return the name behind "là", a colon: "chỉ định | Chủ tịch HĐND tỉnh | là | ông Bưởi", "bầu | T: | ông Bưởi"."""
    copula = items[run.end] if run.end + 1 < len(items) else None
    listed = copula is not None and copula.sign(":") and not run.titles[0].many and items[run.start - 1].sign(":")
    told = listed or (copula is not None and copula.kind is ItemKind.VERB and copula.text == "hold")
    return run.end + 1 if told and items[run.end + 1].kind is ItemKind.PERSON else None


def _by_another(text: str, items: Sequence[Item], verb: int, subject: int | None) -> bool:
    """Tell whether somebody whom nothing calls a person is said to hold the titles: "do Vũ "nhôm" làm Chủ tịch".

    So is a state: "trong thời gian Lào | đảm nhiệm cương vị Chủ tịch ASEAN".
    """
    if items[verb].text != "hold":
        return False
    first = items[verb].start
    begin = max(items[0].start, first - _BY)
    by = _BY_ANOTHER.search(text, begin, first) or _WHILE_ANOTHER.search(text, begin, first)
    if by is None or (subject is not None and items[subject].start > by.start()):
        return False
    between = [item for item in items[:verb] if item.end > by.end()]
    return all(item.kind is ItemKind.WORDS or item.sign('"') for item in between if item.start >= by.start())


def acts(text: str, items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether the subject of a frame does the appointing or dismissing, and so is not the one it happens to.

    So does he act who greets or sees off others: "ông Bưởi tặng hoa cho các đồng chí được bầu làm Phó Chủ tịch".
    """
    if frame.subject is None or any(verb < frame.subject for verb in frame.verbs):
        return False
    start = items[frame.subject].end
    others = _TO_OTHERS.search(text, start, items[min(frame.verbs)].start)
    if others is not None and _PASSIVE.search(text, start, others.start()) is None:
        return True  # no electors: "ông Bưởi được | các đại biểu | bầu giữ chức T"
    against = frame.subject > 0 and items[frame.subject - 1].text in _AGAINST
    if against or any(items[verb - 1].sign(":") for verb in frame.verbs if verb):
        return False  # "Đối với ông Bưởi, Bộ Chính trị quyết định cách chức …", "1. Ông Bưởi, Giám đốc: Cách chức …"
    events = [at for at in frame.verbs if items[at].text in EVENTS]
    if not events or text[items[events[-1]].start : items[events[-1]].end].lower() not in _TRANSITIVE:
        return False
    first, who = items[events[-1]].start, items[frame.subject]
    punished = text.endswith(" hình thức ", 0, first) and _PUNISHED.search(text, items[0].start, who.start)
    return not punished and _PASSIVE.search(text, who.end, first) is None  # "kỷ luật P bằng hình thức | cách chức T"


def appoints(text: str, verb: Item) -> bool:
    """Tell whether a verb says of somebody else that he takes or leaves an office: "bổ nhiệm", not "được bầu"."""
    return verb.text in EVENTS and text[verb.start : verb.end].lower() in _ACTS


def names_act(text: str, items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether a verb of appointing only names the act, and nobody is meant: "việc bầu Chủ tịch Quốc hội".

    Rule event.act. Without "được", "bị" and a person such a verb says of no one before that he is appointed, but of one
    who leaves an office for another: "thôi giữ chức T1 để | điều động, phân công giữ chức T2".
    """
    events = [at for at in frame.verbs if items[at].text in EVENTS]
    if not events or not all(appoints(text, items[at]) for at in events):
        return False
    first = min(events)
    if "hold" in frame.effects and text.endswith(" để ", 0, items[first].start):
        return all(item.text != "end" for item in items[:first])
    return _PASSIVE.search(text, items[0].start, items[min(events)].start) is None


def tells_of_many(text: str, items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether a verb says whom it makes something, and no one told before: "những người | trúng cử T"."""
    first = items[min(frame.verbs)]
    return first.text in EVENTS and _ANYBODY.search(text, max(0, first.start - _ANYBODYS), first.start) is not None


def is_subjects(items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether "với", "của" behind the titles do not name their receiver, nor "cho" behind those of an aide."""
    if frame.receiver is None:
        return False
    words = [item.text for item in items[frame.run.end : frame.receiver] if item.kind is ItemKind.WORDS]
    last = words[-1] if words else ""
    if last == "cho" and frame.run.titles[-1].text in _AIDES:
        return True  # "bổ nhiệm làm Trợ lý cho ông Trần Văn Bưởi"
    return last.endswith(("của", " với")) and not last.endswith("đối với")


def tells_powers(items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether verbs that exclude each other stand side by side: "bổ nhiệm, miễn nhiệm, cách chức Tư lệnh".

    Rule event.powers. Such a row lists what somebody may do, or what an agenda holds; nothing happened yet.
    """
    verbs = sorted(frame.verbs)
    for left, right in pairwise(verbs):
        both = {items[left].text, items[right].text} == {"start", "end"}
        between = items[left + 1 : right]
        if both and between and all(item.sign(",", "và") for item in between):
            return True
    return False


def _elected_into(text: str, items: Sequence[Item], run: Run, chains: Chains) -> Frame | None:
    """Read "bầu ông Trần Văn Bưởi vào Ủy viên …": the verb stands before its object. Rule event.elected-into."""
    at = run.start - 1
    if at < 2 or items[at].kind is not ItemKind.WORDS or items[at].text != "vào":  # noqa: PLR2004
        return None
    person, verb = items[at - 1], items[at - 2]
    if person.kind is not ItemKind.PERSON or verb.kind is not ItemKind.VERB or verb.text != "start":
        return None
    verbs, _ = chains.before(at - 2)
    return Frame(run, _effects(text, items, verbs), tuple(verbs), at - 1, None, None)


def _predicate_of_its_own(text: str, items: Sequence[Item], verb: int) -> bool:
    """Tell whether another statement begins: "từng giữ chức T1 | và là T2", "… và | 2 khóa làm đại biểu Quốc hội"."""
    if verb > 1 and items[verb - 1].kind is ItemKind.WORDS and _TERMS.fullmatch(items[verb - 1].text):
        return True
    joined = verb > 1 and items[verb - 1].sign("và") and items[verb - 2].kind is ItemKind.TITLE
    return joined and text[items[verb].start : items[verb].end].lower() == "là"


def _effects(text: str, items: Sequence[Item], verbs: list[int]) -> tuple[str, ...]:
    """Return the effects of a chain, without plans that a nearer event behind a comma or "và" has fulfilled."""
    effects: list[str] = []
    for position, at in enumerate(verbs):
        effect = items[at].text
        if effect == "irrealis" and position and _fulfilled(text, items, at, verbs[:position]):
            continue
        effects.append(effect)
    return tuple(effects)


def _fulfilled(text: str, items: Sequence[Item], at: int, nearer: list[int]) -> bool:
    form = text[items[at].start : items[at].end].lower()
    if is_decreed(text, items, at) or (form == "tờ trình" and _PASSED.search(text, items[0].start, items[at].start)):
        return True
    happened = any(items[verb].text in EVENTS for verb in nearer)
    between = items[at + 1 : max(nearer)] if nearer else []
    if form == "xem xét" and _OTHERS_TO.search(text, items[0].start, items[at].start) is not None:
        return False
    if form == "tờ trình" and not _upon_paper(text, items, at, nearer):
        return False
    return happened and form in _OVERRIDDEN and any(item.sign(",", "và") for item in between)


def _upon_paper(text: str, items: Sequence[Item], at: int, nearer: list[int]) -> bool:
    """Tell whether an event rests on a paper that asks for it: "trên cơ sở tờ trình của UBND tỉnh, kỳ họp đã …"."""
    asked = bool(nearer) and " về " in text[items[at].end : items[max(nearer)].start]
    return not asked and _UPON.search(text, items[0].start, items[at].start) is not None


def is_decreed(text: str, items: Sequence[Item], at: int) -> bool:
    """Tell whether "sẽ" tells what a decision says: "Theo quyết định được công bố, ông Trần Văn Bưởi sẽ thôi …"."""
    form = text[items[at].start : items[at].end].lower()
    return form == "sẽ" and _BY_DECISION.search(text, items[0].start, items[at].start) is not None


def _about_term(items: Sequence[Item], at: int) -> bool:
    """Tell whether a comma stands about the term of a title: "miễn nhiệm T |, nhiệm kỳ 2021 - 2026|, đối với P"."""
    behind = items[at + 1].text if at + 1 < len(items) and items[at + 1].kind is ItemKind.WORDS else ""
    return items[at].sign(",") and behind.startswith(("đối với", "nhiệm kỳ ", "khóa "))


def _together(items: Sequence[Item], at: int) -> bool:
    """Tell whether somebody does something "cùng với" the next, which gives that one no office."""
    return items[at].text == "với" and items[at - 1].sign("và")


def receiver_of(items: Sequence[Item], run: Run) -> int | None:
    """Return the person behind "cho", "đối với" after a run, own titles before the name left out."""
    at = run.end
    while at < len(items) and (
        items[at].kind in _BEFORE_RECEIVER or items[at].sign("và", "-") or _about_term(items, at)
    ):
        words = items[at].text if items[at].kind is ItemKind.WORDS else ""
        if words and (words.endswith(_RECEIVERS) or TO_SEVERAL.search(words)):
            break
        at += 1
        if at - run.end > _TO_RECEIVER:
            return None
    if at >= len(items) or items[at].kind is not ItemKind.WORDS or _together(items, at):
        return None
    at += 1
    while at < len(items) and (
        items[at].kind in (ItemKind.TITLE, ItemKind.PLURAL) or items[at].sign(",", ":") or items[at].text in _BELOW
    ):
        at += 1
    return at if at < len(items) and items[at].kind in PEOPLE else None
