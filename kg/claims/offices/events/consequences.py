"""What happens to the titles that somebody already holds: retirement, punishment."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import is_membership, is_party
from kg.claims.titles.chains import named_together
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_SINCE = re.compile(r"(?: theo chế độ| hưởng chế độ)?,? (?:kể )?từ (?:ngày )?\d|(?<=chế độ)(?=[.;])")
_CIRCUMSTANCES = (
    "sau khi",
    "khi",
    "trước khi",
    "đến tuổi",
    "tuổi",
    "chờ",
    "đã",
    "chuẩn bị",
    "sắp",
    "cán bộ",
    "đến",
    "xin",
    "trước",
    "hưu trí",
    "lúc",
    "ngày",
)
_HANDS_OVER = ("trao quyết định", "trao các quyết định", "ký quyết định", "công bố quyết định")
_STAFF = AnyCase(
    r"\b(?:yêu cầu|báo cáo số|danh sách|những|số lượng|công chức|viên chức|người lao động|công nhân|phụ huynh)(?!\w)"
)
_SAYS_OF_OTHERS = re.compile(r"\b(?:thông báo|cho biết|nói) (?:rằng )?(?:[A-ZĐ]|ông |bà )")
_ALSO = re.compile(
    r" (?:theo chế độ )?(?:(?:trong )?(?:đợt|dịp|lần) này (?:còn )?(?:có|gồm)|còn có|gồm)(?: có)?"
    r"(?: các (?:ông|bà|đồng chí))?:? ?"
)
_LET = AnyCase(r"\bđược (?:[^,.;:]{0,40} )?cho $")
_LEAVING = ("thôi", "Thôi", "cho thôi", "Cho thôi")
_LEAVES = AnyCase(
    r",? (?:(?:đã|vừa|mới|sẽ|để|do|vì) ){0,2}(?:được )?(?:giao nhiệm vụ|nhận nhiệm vụ|chuyển công tác|nghỉ hưu"
    r"|nghỉ công tác|nghỉ chế độ|thôi (?:giữ )?chức)(?!\w)"
)
_LOST = re.compile(
    r"(?:mất(?<!\wmất)|bị cách) (?:hết|tất cả|toàn bộ|mọi)(?: các)? chức vụ(?!\w)(?!(?: trong| về| của)? [Đđ]ảng)"
)
_STRIPS_ALL = AnyCase(r"(?<!\w)cách(?: chức)? (?:hết|tất cả|toàn bộ|mọi)(?: các)? chức vụ (?:đối với |với |của )?$")
_EXCEPT = AnyCase(r"\b(?:trừ|ngoài)(?: các)?(?: (?:ông|bà|đồng chí))? ?$")
_BEFORE = 24  # code points before a name
_SUFFERS = AnyCase(r"\bbị\b")
_BY_WAY = AnyCase(r"\bkỷ luật(?!\w)[^.;]{0,400}\b(?:bằng|với) hình thức:? ?$")
_OF_TERM = AnyCase(r"[^,.;:]{0,40}\b(?:nhiệm kỳ|khóa|giai đoạn)\b")
_NEW_TASK = AnyCase(
    r",? (?:(?:đã|vừa|mới|để) ){0,2}(?:được [^,.;:()]{0,40}?(?:điều động|phân công|luân chuyển|giao|chuyển)"
    r"(?: nhận| làm)?|nhận|chuyển) (?:nhiệm vụ|công tác) (?:mới|khác)(?!\w)"
    r"|,? (?:(?:đã|vừa|mới|được) ){0,2}chuyển công tác(?= ?(?:[-,.;)\n]|$)| (?:về|sang|lên|do)(?!\w))"
)
_YEARS = AnyCase(r"\bsau (?:(?:hơn|gần|khoảng|suốt) )?\w+ (?:năm|nhiệm kỳ|khóa)\b[^,.;:()]{0,30}$")


def retired(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what somebody holds who retires: "Trần Văn Bưởi, Chủ tịch Hội Nông dân tỉnh, nghỉ hưu từ …".

    Rule event.retire. So does "nghỉ hưu sau hai nhiệm kỳ giữ chức Chủ tịch Hội Nông dân tỉnh", and whose titles stand
    behind the name: "quyết định thôi giữ chức, nghỉ chờ hưu đối với ông Trần Văn Bưởi, Giám đốc Sở Y tế".
    """
    for at in [*grammar.verbs_of("retire"), *_left_by(grammar)]:
        item = grammar.items[at]
        if at and grammar.effect_at(at - 1) == "irrealis":
            continue
        told = not _only_circumstance(grammar, at)
        person = _retiree(grammar, at)
        if person is None:
            continue
        people = _listed_with(grammar, person, item)
        found = [
            replace(
                holding,
                status=OfficeStatus.ENDED,
                rule="event.retire",
                end=max(holding.end, item.end),
                start=min(holding.start, item.start),
                dated=item.start,
            )
            if holding.person.start in people
            and (
                (told and _beside(holding) and not _leaves_one(found, holding)) or _after_years(grammar, holding, item)
            )
            else holding
            for holding in found
        ]
    return found


def _leaves_one(found: list[Holding], seat: Holding) -> bool:
    """Tell whether it is another office that is left: "ông Bưởi, Tỉnh ủy viên, thôi giữ chức Giám đốc, nghỉ hưu"."""
    ended = (one for one in found if one.rule == "event.end" and one.person.start == seat.person.start)
    return any(seat.title.end < one.title.start for one in ended)


def _left_by(grammar: SentenceGrammar) -> list[int]:
    """Return the verbs of leaving without a title behind them, of which "đối với" names who leaves."""
    items = grammar.items
    governing = {verb for frame in grammar.frames for verb in frame.verbs}
    found = []
    for at in grammar.verbs_of("end"):
        person = next((n for n in range(at + 1, min(at + 5, len(items))) if items[n].kind is ItemKind.PERSON), at)
        between = items[at + 1 : person]
        words = [item.text for item in between if item.kind is ItemKind.WORDS]
        light = all(item.kind in (ItemKind.WORDS, ItemKind.VERB) or item.sign(",", "và") for item in between)
        light = light and at not in governing and grammar.text.startswith(_LEAVING, items[at].start)
        if light and words and words[-1].endswith("đối với"):
            found.append(at)
    return found


def _heads_list(grammar: SentenceGrammar, verb: Item, person: Item) -> bool:
    """Tell whether a verb leads those who retire: "Cùng nhận quyết định nghỉ hưu đợt này còn có | ông Bưởi (T), …"."""
    led = grammar.text.endswith("nhận quyết định ", 0, verb.start)
    return led and _ALSO.fullmatch(grammar.text, verb.end, person.start) is not None


def _listed_with(grammar: SentenceGrammar, person: Item, verb: Item) -> set[int]:
    """Return where those stand who retire with somebody: "các Phó Giám đốc gồm: ông A, ông B và | bà C | nghỉ hưu".

    So do those of "các đồng chí A (T1), B (T2) | được nghỉ hưu".
    """
    items = grammar.items
    starts = [[items[at].start for at in roster.people] for roster in grammar.rosters]
    listed = [items[n].start for n in named_together(items, items.index(person))] if person in items else []
    if _heads_list(grammar, verb, person):
        listed = [item.start for item in items if item.kind is ItemKind.PERSON and item.start > verb.end]
    return {person.start, *listed, *(start for row in starts if row[-1:] == [person.start] for start in row)}


def retirements(grammar: SentenceGrammar) -> list[tuple[Item, Item]]:
    """Return the verbs that tell of a retirement which has taken place, each with the one who retires."""
    found = []
    for at in range(len(grammar.items)):
        planned = any(grammar.effect_at(n) in {"irrealis", "succeed"} for n in range(max(0, at - 3), at))
        if grammar.effect_at(at) == "retire" and not planned:
            before = [item for item in grammar.items[:at] if item.kind in (ItemKind.PERSON, ItemKind.PRONOUN)]
            found += [(grammar.items[at], before[-1])] if before else []
    return found


def _beside(holding: Holding) -> bool:
    return holding.status is OfficeStatus.CURRENT and holding.rule.startswith("list.")


def replaced_beside(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what stands beside whom somebody replaces and who leaves: "thay ông Trần Văn Bưởi, T, nghỉ hưu".

    Rule event.succession. Whoever replaces him, "ông Trần Văn Bưởi, T, được phân công nhiệm vụ mới" leaves it, too.
    """
    items = grammar.items
    left = {
        items[at + 1].start
        for at in grammar.verbs_of("succeed")
        if at + 1 < len(items) and items[at + 1].kind is ItemKind.PERSON
    }
    ends = {title.start: run.titles[-1].end for run in grammar.runs for title in run.titles}
    told = []
    for holding in found:
        end = ends.get(holding.title.start, holding.title.end)
        beside = holding.rule == "list.name-first" and holding.status is OfficeStatus.CURRENT
        rule = _goes(grammar.text, end, succeeded=holding.person.start in left) if beside else ""
        if rule and not is_membership(holding.title) and not _freed(grammar, found, holding):
            holding = replace(holding, status=OfficeStatus.ENDED, rule=rule, end=end)  # noqa: PLW2901
        told.append(holding)
    return told


def _freed(grammar: SentenceGrammar, found: list[Holding], holding: Holding) -> bool:
    """Tell whether what somebody leaves stands before: "miễn nhiệm T đối với ông Bưởi, T, | để nhận nhiệm vụ mới"."""
    return any(
        other.person is holding.person
        and other.status is OfficeStatus.ENDED
        and other.title.end <= holding.person.start
        for other in found
    )


def _goes(text: str, end: int, *, succeeded: bool) -> str:
    """Return the rule by which the words behind the last title beside a name tell that the holder leaves, or ""."""
    if succeeded and _LEAVES.match(text, end):
        return "event.succession"
    return "event.moved-away" if _NEW_TASK.match(text, end) else ""


def _after_years(grammar: SentenceGrammar, holding: Holding, verb: Item) -> bool:
    """Tell whether somebody retires from an office that he held for years: "nghỉ hưu sau hai nhiệm kỳ giữ chức T"."""
    told = holding.rule in {"event.hold", "event.while"} and verb.end <= holding.title.start
    return told and _YEARS.search(grammar.text, verb.end, holding.title.start) is not None


def _only_circumstance(grammar: SentenceGrammar, at: int) -> bool:
    before = grammar.items[at - 1] if at else None
    if before is None:
        return False
    if before.kind is ItemKind.VERB and before.text in {"irrealis", "succeed"}:
        return True
    if before.text == "đã" and _SINCE.match(grammar.text, grammar.items[at].end):
        return False  # "Giám đốc Sở Y tế đã | nghỉ hưu từ ngày 1/3/2017"
    return before.kind is ItemKind.WORDS and before.text.endswith(_CIRCUMSTANCES)


def _retiree(grammar: SentenceGrammar, at: int) -> Item | None:
    """Return the one who retires: behind "nghỉ hưu cho", else the nearest name before, if nobody is succeeded."""
    items = grammar.items
    following = [n for n in range(at + 1, min(at + 5, len(items))) if items[n].kind is ItemKind.PERSON]
    words = [one.text for one in items[at + 1 : following[0]] if one.kind is ItemKind.WORDS] if following else []
    told = any(text.endswith(("cho", "đối với")) for text in words)
    if following and (told or _heads_list(grammar, items[at], items[following[0]])):
        return items[following[0]]
    let = _LET.search(grammar.text, items[0].start, items[at].start)  # "được Tỉnh ủy đồng ý cho | nghỉ hưu"
    if at and let is None and items[at - 1].kind is ItemKind.WORDS and _of_others(items[at - 1].text):
        return None
    for n in range(at - 1, -1, -1):
        if items[n].kind is ItemKind.PERSON:
            succeeded = n > 0 and grammar.effect_at(n - 1) == "succeed"
            between = items[n].end, items[at].start
            others = _STAFF.search(grammar.text, *between) or _SAYS_OF_OTHERS.search(grammar.text, *between)
            return None if succeeded or others is not None else items[n]
        if items[n].sign(";"):
            return None
    return None


def _of_others(words: str) -> bool:
    """Tell whether words let others retire: "trao quyết định | nghỉ hưu", "việc cho | nghỉ hưu"."""
    return words.endswith(_HANDS_OVER) or words.split()[-1:] == ["cho"]


def stripped(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End the party offices of somebody stripped of all of them: "cách tất cả chức vụ trong Đảng đối với …".

    Rule event.strip-party. Who "mất tất cả chức vụ", or of whom "cách tất cả các chức vụ đối với" tells, loses what
    stands beside the name.
    """
    found = [_stripped_of_all(grammar, holding) for holding in found]
    begin, end = grammar.items[0].start, grammar.items[-1].end
    lost = _LOST.search(grammar.text, begin, end) if grammar.text.find(" chức vụ", begin, end) >= 0 else None
    if lost is not None:
        found = [
            replace(holding, status=OfficeStatus.ENDED, rule="event.strip-party")
            if holding.status is OfficeStatus.CURRENT
            and holding.rule == "list.name-first"
            and holding.end < lost.start()
            and _EXCEPT.search(grammar.text, max(0, holding.person.start - _BEFORE), holding.person.start) is None
            else holding
            for holding in found
        ]
    for at in grammar.verbs_of("strip-party"):
        if any(grammar.effect_at(n) == "irrealis" for n in range(at)):
            return found
        people = {item.start for item in _struck(grammar, at)}
        found = [
            replace(holding, status=OfficeStatus.ENDED, rule="event.strip-party")
            if holding.status is OfficeStatus.CURRENT and holding.person.start in people and is_party(holding.title)
            else holding
            for holding in found
        ]
    return found


def _stripped_of_all(grammar: SentenceGrammar, holding: Holding) -> Holding:
    first, start = grammar.items[0].start, holding.person.start
    beside = holding.status is OfficeStatus.CURRENT and holding.rule == "list.name-first"
    told = _STRIPS_ALL.search(grammar.text, max(first, start - _BEFORE - _BEFORE), start) if beside else None
    if told is None or any(effect == "irrealis" for effect in grammar.effects):
        return holding
    return replace(holding, status=OfficeStatus.ENDED, rule="event.strip-party", dated=told.start())


def _struck(grammar: SentenceGrammar, at: int) -> list[Item]:
    """Return whom a punishment strikes: those behind it, before it "kỷ luật ông Bưởi, T, bằng hình thức | cách …"."""
    items, verb = grammar.items, grammar.items[at]
    by_way = _BY_WAY.search(grammar.text, items[0].start, verb.start)
    if by_way is not None:
        before = [item for item in items[:at] if item.kind is ItemKind.PERSON and item.start > by_way.start()]
        if before:
            return before
    end = _end_of_list(grammar, at)
    return [item for item in items[at + 1 :] if item.kind is ItemKind.PERSON and item.start < end]


def wholly_stripped(grammar: SentenceGrammar) -> list[tuple[Item, Item]]:
    """Return the verbs that take all offices of the party from somebody, each with the one it strikes.

    Posts of a printed term ("mọi chức vụ trong Đảng nhiệm kỳ 2010 - 2015") are not all.
    """
    found = []
    for at in grammar.verbs_of("strip-party"):
        verb = grammar.items[at]
        if any(grammar.effect_at(n) == "irrealis" for n in range(at)) or _OF_TERM.match(grammar.text, verb.end):
            continue
        struck = _struck(grammar, at)
        before = [item for item in grammar.items[:at] if item.kind in (ItemKind.PERSON, ItemKind.PRONOUN)]
        if not struck and before and _SUFFERS.search(grammar.text, before[-1].end, verb.start):
            struck = before[-1:]  # "ông Trần Văn Bưởi bị kỷ luật bằng hình thức | cách tất cả chức vụ trong Đảng"
        found += [(verb, item) for item in struck]
    return found


def _end_of_list(grammar: SentenceGrammar, at: int) -> int:
    """Return where the list of those whom a verb strikes ends: at a ";" behind which another verb stands."""
    for sign, following in pairwise(grammar.items[at:]):
        if sign.sign(";") and following.kind in (ItemKind.VERB, ItemKind.WORDS):
            return sign.start
    return len(grammar.text)
