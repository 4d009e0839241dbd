"""Bodies that people are put in charge of: they act as the heads, though no role word names these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.bodies.placing import committee_name
from kg.claims.offices.events.charge_given import given_to
from kg.claims.offices.events.vacant_posts import vacant_posts
from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import Mode, OfficeStatus
from kg.model.mention import Mention
from kg.model.record import replace

_BIDS = re.compile(r"\b(?:giao|phân công)\b")
_HEADS = {
    "congan": "Giám đốc", "so": "Giám đốc", "ubnd": "Chủ tịch", "hdnd": "Chủ tịch", "mttq": "Chủ tịch",
    "tinhuy": "Bí thư", "thanhuy": "Bí thư", "huyenuy": "Bí thư", "quanuy": "Bí thư", "thiuy": "Bí thư",
    "tinhdoan": "Bí thư", "thanhdoan": "Bí thư", "huyendoan": "Bí thư",
    "danguy": "Bí thư", "bo": "Bộ trưởng", "phong": "Trưởng phòng", "tand": "Chánh án", "vksnd": "Viện trưởng",
}  # fmt: skip
_HEADED = {  # what bodies headed by these are called, where a deputy of theirs is told without one
    "Chánh Văn phòng": ("Văn phòng ",), "Cục trưởng": ("Cục ",), "Tổng cục trưởng": ("Tổng cục ",),
    "Chi cục trưởng": ("Chi cục ",), "Vụ trưởng": ("Vụ ",), "Viện trưởng": ("Viện ",), "Trưởng ban": ("Ban ",),
    "Giám đốc": ("Trung tâm ", "Bệnh viện ", "Ban Quản lý ", "Đài "), "Hiệu trưởng": ("Trường ", "Học viện "),
    "Chủ tịch": ("Hội ", "Liên đoàn ", "Liên minh "), "Chủ nhiệm": ("Ủy ban Kiểm tra ",),
    "Chánh Thanh tra": ("Thanh tra ",), "Trưởng phòng": ("Phòng ",), "Kiểm toán trưởng": ("Kiểm toán Nhà nước ",),
}  # fmt: skip
_UNTIL = r"(?:cho )?(?:đến|tới) khi (?:có|kiện toàn|bổ nhiệm|bầu)"
_UNIT = re.compile(  # called by its kind behind the verb: "phụ trách | Sở", "… hoạt động của | đơn vị đến khi có"
    r" (?:chung |(?:mọi )?(?:hoạt động|công việc|công tác)(?: của)? )?"
    r"(?P<unit>đơn vị|cơ quan|sở|bộ|cục|chi cục|vụ|viện|(?:nhà )?trường|trung tâm|bệnh viện|ban|phòng"
    r"|tổng cục|học viện|đài|báo)"
    rf"(?=[,.;:)\n]|$| (?:thay|theo|{_UNTIL}|(?:kể )?từ|trong thời gian)(?!\w))",
    re.IGNORECASE,
)
_NAMED_UNIT = re.compile(rf" (?:(?:hoạt động|công việc)(?: của)? )?[A-ZĐ][^,.;:()\n]{{2,60}}? {_UNTIL}(?!\w)")
_UNTIL_THEN = re.compile(rf"[^,.;\n]{{0,40}}? (?:{_UNTIL}|thay)(?!\w)", re.IGNORECASE)
_WORK = re.compile(
    r"(?:chung )?(?:mọi |các |toàn bộ )?(?:hoạt động|công việc|công tác|nhiệm vụ)?(?: chung)?(?: của| tại)?|của"
)
_ANY_UNIT = frozenset(("đơn vị", "cơ quan"))
_ORDER = 150  # code points before the verb in which "giao" tells who orders it
_BEFORE = 6  # items


def deputies_in_charge(grammar: SentenceGrammar) -> Iterator[Holding]:
    """Make a deputy who is "phụ trách" of a body its acting head: "Phó Giám đốc phụ trách Sở Y tế".

    Rule list.charge.
    """
    for given in grammar.given:
        for title in given.titles:
            role = title.text.removeprefix("Phó ").removesuffix(" Thường trực").removesuffix(" chuyên trách")
            if title.mention is None or not title.mention.charge or title.mark:
                continue
            head = replace(title, text=role[:1].upper() + role[1:])
            person = grammar.items[given.person]
            start, end = min(person.start, title.start), max(person.end, title.end)
            yield Holding(
                person,
                head,
                OfficeStatus.ACTING,
                "list.charge",
                Mode.IN_CHARGE,
                start=start,
                end=end,
                dated=title.start,
            )


def charged(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Make the one put in charge of a body its acting head: "được giao phụ trách Công an tỉnh".

    Rule event.charge. So is a deputy in charge of his own: "giao ông Trần Văn Bưởi, Phó Giám đốc Sở Y tế phụ trách Sở",
    "Huyện ủy Tân Yên do ông Trần Văn Bưởi, Phó Bí thư, phụ trách".
    """
    items = grammar.items
    found = [*found, *vacant_posts(grammar)]
    for at in grammar.verbs_of("charge"):
        found = [*found, *_deputy_in_charge(grammar, at, found)]
        target = next((n for n in range(at + 1, min(at + 3, len(items))) if items[n].kind is ItemKind.BODY), None)
        words = [items[n].text for n in range(at + 1, target or at + 1)]
        if target is None or any(text != "charge" and _WORK.fullmatch(text) is None for text in words):
            continue
        led = _in_charge(grammar, at, items[target], given_to(grammar, at, target))
        found = [_of_led(holding, led) for holding in found] + led
    return found


def _of_led(holding: Holding, led: Sequence[Holding]) -> Holding:
    """Return a deputy told without a body as that of the body whose charge he is given."""
    for head in led:
        mine = holding.person.start == head.person.start and holding.title.body is None
        if mine and _chief(holding.title.text) == head.title.text and holding.title.text.startswith("Phó "):
            return replace(holding, title=replace(holding.title, body=head.title.body))
    return holding


def _planned(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether a verb of planning stands here, "chờ kiện toàn", "khi chưa có" left out: till then somebody acts."""
    verb = grammar.items[at]
    told = grammar.text.endswith(("thời gian ", "khi ", "lúc "), 0, verb.start)
    told = told or grammar.text.startswith((" kiện toàn", " có", " bầu được"), verb.end)
    if told and verb.end - verb.start == len("chưa"):
        return False
    till_then = ("kiện toàn", "chờ bổ nhiệm", "chờ bầu")
    return grammar.effect_at(at) == "irrealis" and not grammar.text[verb.start : verb.end].lower().endswith(till_then)


def _assigned_from(items: list[Item], at: int) -> int:
    """Return where the words before "điều hành" begin: "phân công | bà Trần Thị Bưởi, T1, T2 điều hành …"."""
    here = at - 1
    while here > 0 and (items[here].kind is ItemKind.TITLE or items[here].sign(",", "-")):
        here -= 1
    return max(0, min(at - 4, here - 1))


def _assigns(item: Item) -> bool:
    """Tell whether words end with "giao": "Bộ trưởng Bộ Công an | giao | Đại tá Trần Văn Bưởi, T, phụ trách …"."""
    return item.kind is ItemKind.WORDS and item.text.split()[-1:] == ["giao"]


def _gives_away(between: str) -> bool:
    """Tell whether the one before gives a charge to another: "ông Trần Văn Bưởi | ký quyết định giao | điều hành"."""
    words = between.lower()
    return _BIDS.search(words) is not None and "được" not in words


def _chief_of_deputy(grammar: SentenceGrammar, at: int, body: Mention) -> str:
    """Return whom a body's deputy before this verb acts for: "Phó Chánh Văn phòng Tỉnh ủy … phụ trách Văn phòng".

    So does one told without it: "ông Bưởi, Phó Cục trưởng, … phụ trách Cục Thủy sản".
    """
    name = body.name or ""
    titles = [title for run in grammar.runs if run.end <= at for title in run.titles if title.text.startswith("Phó ")]
    own = [title for title in titles if _is_of(title, name)] if name else []
    return _chief(own[-1].text) if own else ""


def _is_of(title: Item, name: str) -> bool:
    """Tell whether a title is that of a body, or may be as it tells none."""
    if title.body is not None:
        return title.body.name == name
    if title.short:
        return name.lower().startswith(f"{title.short} ")  # "Phó Chủ tịch | Hội, … phụ trách Hội Nông dân tỉnh"
    return name.startswith(_HEADED.get(_chief(title.text), "?"))


def _own_beside(items: list[Item], at: int, body: Mention) -> bool:
    """Tell whether the bare title of a body's deputy stands right before: "Phó Giám đốc, | phụ trách Sở Y tế"."""
    title = items[max(0, at - 1 - items[max(0, at - 1)].sign(","))]
    if title.kind is not ItemKind.TITLE or title.body is not None or not title.text.startswith("Phó "):
        return False
    chief = _chief(title.text)
    return _HEADS.get(body.code) == chief or (body.name or "").startswith(_HEADED.get(chief, "?"))


def _above_rooms(items: list[Item], person: Item, at: int) -> bool:
    """Tell whether who looks after a room is a deputy above it: "Phó Giám đốc Sở Y tế … phụ trách Phòng Tổ chức"."""
    titles = (item for item in items[:at] if item.kind is ItemKind.TITLE and item.start > person.start)
    return any(title.body is None or title.body.code != "phong" for title in titles)


def _committee_of_deputy(grammar: SentenceGrammar, at: int, body: Mention | None) -> Mention | None:
    """Return a party organisation as the committee whose deputy secretary before this verb is put in its charge.

    "Phó Bí thư Thường trực Tỉnh ủy … phụ trách | Đảng bộ tỉnh"; others only look after an organisation below theirs.
    """
    name = committee_name(body.unit, body.place or "") if body is not None and body.code == "dangbo" else None
    if body is None or name is None or body.place is None:
        return body
    titles = [title for run in grammar.runs if run.end <= at for title in run.titles]
    deputy = any(
        title.text.startswith("Phó Bí thư") and title.body is not None and title.body.name == name for title in titles
    )
    return replace(body, code="huyenuy", name=name) if deputy else body


def _in_charge(grammar: SentenceGrammar, at: int, target: Item, receiver: Item | None) -> list[Holding]:
    items = grammar.items
    body = _committee_of_deputy(grammar, at, target.mention)
    role = (_HEADS.get(body.code) or _chief_of_deputy(grammar, at, body)) if body is not None else ""
    if body is None or not role:
        return []
    if body.code == "congan" and body.unit in {"huyện", "xã", "thị xã", "quận", "phường"}:
        role = "Trưởng"
    lead = range(_assigned_from(items, at), at)
    given = [n for n in lead if grammar.effect_at(n) in {"start", "acting", "charge"} or _assigns(items[n])]
    ordered = grammar.text[max(0, items[at].start - 30) : items[at].start].lower()
    own = _own_beside(items, at, body)
    if (
        receiver is None
        and not own
        and not given
        and not (ordered.endswith("tiếp tục ") and _chief_of_deputy(grammar, at, body))
        and "giao" not in ordered
        and "phân công" not in ordered
        and "tạm" not in grammar.text[items[at].start : items[at].end].lower()
    ):
        return []
    before = (items[n] for n in range(at - 1, -1, -1) if items[n].kind in (ItemKind.PERSON, ItemKind.PRONOUN))
    person = receiver or next(before, None)
    if person is None or any(_planned(grammar, n) for n in range(at)):
        return []
    gives = person.end < items[at].start and _gives_away(grammar.text[person.end : items[at].start])
    if gives or (body.code == "phong" and not own and _above_rooms(items, person, at)):
        return []
    title = Item(ItemKind.TITLE, target.start, target.end, role, body, body)
    return [
        Holding(
            person,
            title,
            OfficeStatus.ACTING,
            "event.charge",
            mode=Mode.IN_CHARGE,
            role=role,
            start=min(person.start, target.start),
            end=max(person.end, target.end),
            dated=target.start,
        )
    ]


def _deputy_in_charge(grammar: SentenceGrammar, at: int, found: Sequence[Holding]) -> Iterator[Holding]:
    """Yield the acting headship of a deputy beside whose title this verb stands, where it tells of his own body."""
    items, text = grammar.items, grammar.text
    before = [n for n in range(max(0, at - _BEFORE), at) if items[n].kind is ItemKind.TITLE]
    deputy = next((items[n] for n in reversed(before) if not _orders(items, n)), None)
    held = next((one for one in found if deputy is not None and one.title.start == deputy.start), None)
    if deputy is None or held is None or not deputy.text.startswith("Phó ") or not _beside_verb(grammar, deputy, at):
        return
    if at + 1 < len(items) and items[at + 1].kind is ItemKind.BODY:
        return
    led = _led_by_him(grammar, held)
    mine = led is not None and items[at].end >= items[-1].end - 1
    if not (mine or (led is None and _his_own(text, items[at].end, deputy) and _told_to(grammar, at, held))):
        return
    role = _chief(deputy.text)
    title = deputy if led is None else Item(ItemKind.TITLE, led.start, led.end, role, led.mention, led.mention)
    start, end = min(held.start, title.start), max(held.end, items[at].end)
    title = replace(title, text=role, mark="")
    status, mode = OfficeStatus.ACTING, Mode.IN_CHARGE
    yield Holding(
        held.person, title, status, "event.charge", mode=mode, role=role, start=start, end=end, dated=held.dated
    )
    who = _left(grammar, at, role)
    if who is not None:
        status, rule = OfficeStatus.ENDED, "event.succession"
        yield Holding(who, title, status, rule, start=min(start, who.start), end=max(end, who.end), dated=who.start)


def _left(grammar: SentenceGrammar, at: int, role: str) -> Item | None:
    """Return the head who has left, in whose place a deputy acts: "phụ trách Sở thay | Lê Văn Cam | nghỉ hưu"."""
    items = grammar.items
    by = next((n for n in range(at + 1, min(at + 3, len(items))) if grammar.effect_at(n) == "succeed"), len(items))
    by += by + 1 < len(items) and items[by + 1].kind is ItemKind.TITLE and items[by + 1].text == role
    gone = any(
        grammar.effect_at(n) in {"retire", "end", "move", "transfer"} for n in range(by + 2, min(by + 4, len(items)))
    )
    return items[by + 1] if gone and items[by + 1].kind is ItemKind.PERSON else None


def _chief(deputy: str) -> str:
    """Return whom a deputy acts for: "Phó Giám đốc Thường trực" → "Giám đốc"."""
    role = deputy.removeprefix("Phó ").removesuffix(" Thường trực")
    return role[:1].upper() + role[1:]


def _beside_verb(grammar: SentenceGrammar, deputy: Item, at: int) -> bool:
    """Tell whether nothing but signs and who orders it stands between a deputy's title, or name, and the verb."""
    items = grammar.items
    between = [item for n, item in enumerate(items[:at]) if item.start >= deputy.end and not _orders(items, n)]
    light = (ItemKind.SIGN, ItemKind.VERB, ItemKind.PERSON)
    return all(item.kind in light or item.text.endswith(("được", "giao", "đã", "đang")) for item in between)


def _orders(items: Sequence[Item], at: int) -> bool:
    """Tell whether a title is that of who orders it: "P, T, được | Chủ tịch UBND huyện | giao phụ trách Phòng"."""
    return items[at].kind is ItemKind.TITLE and at > 0 and items[at - 1].text.endswith("được")


def _led_by_him(grammar: SentenceGrammar, held: Holding) -> Item | None:
    """Return the body before "do" and the deputy: "Hiện | Huyện ủy Tân Yên | do ông Trần Văn Bưởi, Phó Bí thư, …"."""
    items = grammar.items
    first = min(held.person.start, held.title.start)
    at = next((n for n, item in enumerate(items) if item.start >= first), 0)
    by = at > 1 and items[at - 1].kind is ItemKind.WORDS and items[at - 1].text in {"do", "đang do", "hiện do"}
    body = items[at - 2].mention if by and items[at - 2].kind is ItemKind.BODY else None
    return items[at - 2] if body is not None and _HEADS.get(body.code) == _chief(held.title.text) else None


def _his_own(text: str, end: int, deputy: Item) -> bool:
    """Tell whether what stands behind a verb of charge is the deputy's own body: its kind, or its name till then."""
    unit = _UNIT.match(text, end)
    if unit is None:
        return deputy.body is None and not deputy.short and _NAMED_UNIT.match(text, end) is not None
    kind, body = unit["unit"].lower().removeprefix("nhà "), deputy.body
    whole = deputy.short or ((body.name or body.template).lower() if body is not None else kind)
    return kind in _ANY_UNIT or whole.startswith(kind)


def _told_to(grammar: SentenceGrammar, at: int, held: Holding) -> bool:
    """Tell whether a charge is given, by an order, with an office that begins or till there is a head."""
    items, text = grammar.items, grammar.text
    clause = max((n for n in range(at) if items[n].sign(";", ":")), default=0)
    if any(_planned(grammar, n) for n in range(clause, at)):
        return False
    lead = text[max(items[0].start, items[at].start - _ORDER) : items[at].end].lower()
    ordered = (
        _BIDS.search(lead) is not None
        or lead.endswith("tiếp tục phụ trách")
        or "tạm" in text[items[at].start : items[at].end].lower()
    )
    return ordered or held.status is OfficeStatus.STARTED or _UNTIL_THEN.match(text, items[at].end) is not None
