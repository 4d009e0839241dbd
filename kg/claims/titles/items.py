"""A sentence as the title grammar sees it: people, titles, verbs, signs and the words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.titles.item_kinds import ItemKind
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import record, replace
from kg.model.text import Sentence, Text

_TERM = re.compile(
    r"\s{0,4}(?:(?:\d|hai|ba|bốn|năm) khóa\s(?:\([IVX\d, và]{1,30}\)|(?:[IVX]+|\d{1,2})"
    r"(?:(?:, | và |\s?-\s?)(?:[IVX]+|\d{1,2}))*)"
    r"|\(?(?:các )?(?:khóa|nhiệm kỳ|lần thứ|giai đoạn|thời kỳ)\s[\w/-]+(?:\s\(dự khuyết\))?(?:\s?-\s?\d{4})?"
    r"(?:,\s(?:[IVX]+|\d{1,2}(?=\s?[,;.)]|\svà\s)))*(?:\svà\s(?:(?-i:[IVX]+)(?!\w)|\d{1,2}(?=\s?[,;.)])))?\)?"
    r"(?:,?\s(?:khóa|nhiệm kỳ|lần thứ)\s[\w/-]+(?:\s?-\s?\d{4})?)?|\((?:cũ|mới|nay là [^()]{2,40}|trước đây)\)"
    r"|(?:hoạt động )?chuyên trách(?!\w))",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\([^()\n]{1,90}\)")
_PIECE = re.compile(
    r"[,;:()\"]|(?<=\s)-(?=\s)|(?<!\w)(?:và|cùng)(?!\w)"
    r"|[^,;:()\"\s]++(?:\s(?:(?=[^\s\-vc])|(?!-\s|\s{0,3}(?:và|cùng)\s|\s{0,3}$))[^,;:()\"\s]*+)*+"
)
_SHORT = re.compile(
    r"\s(hội đồng (?:trường|học viện|đại học)|sở|cục|vụ|viện|ủy ban|ban|bộ|trung tâm|bệnh viện|trường|học viện|công ty"
    r"|ngân hàng|hội|liên đoàn|tổng cục|quân khu)(?!\w)",
    re.IGNORECASE,
)
_COUNTRY = re.compile(
    r" (?:(?:của |nước )?Việt Nam|(?:nước )?(?:CHXHCN|Cộng hòa xã hội chủ nghĩa) Việt Nam"
    r"|(?:Đảng )?Cộng sản Việt Nam)(?!\w)"
)
THIS = "này"
_THIS = re.compile(
    r"\s(?:sở|cục|vụ|viện|ủy ban|ban|bộ|trường|công ty|hội|cơ quan|đơn vị) (?:này|(?:nói |nêu )?trên)(?!\w)",
    re.IGNORECASE,
)
_ALIAS = re.compile(r"\s([A-ZĐ][A-ZĐ0-9]{1,9})(?![\w/-])")
_SHORT_ENDS = re.compile(
    r"\s*(?:[,;.:()\n-]|$|(?:từ|vào|kể từ|năm|nhiệm kỳ|phát biểu|chủ trì|dự|tham dự|báo cáo|trình bày|cho biết|đã"
    r"|nhấn mạnh|khẳng định|yêu cầu|đề nghị|kết luận|làm|thông tin|công bố|trao|quán triệt|đánh giá|ghi nhận|tặng|được"
    r"|tái|tiếp tục|trúng|giữ chức|về (?:công tác|việc|những|các|một số|kết quả|tình hình|vấn đề))(?!\w))"
)
_AGENCY = re.compile(r" cơ quan(?=\s?[,;.)])")
_STAFF = frozenset(("bcsd", "dd"))  # party organs that the article completes: "Ban cán sự đảng | Bộ"
_MANY = re.compile(r"\b(?:các|những|nhiều|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?: vị| đồng chí)?\s*$")
_OF = frozenset(
    ("", "của", "thuộc", "đầu tiên", "đầu tiên của", "khác của", "mới của")
)  # what may stand between a role and its body
_ALSO = frozenset(("cũng", "còn", "đang", "hiện", "hiện cũng", "hiện còn", "đã", "được"))  # before "đồng thời là"
_HOLDS = re.compile(r"(?: là| giữ chức|kiêm(?: nhiệm)?(?: chức vụ| chức)?)$")
_SAID_OF = frozenset(("former", "current"))
_SAID = re.compile(r"(?:Từng|Hiện|Đang)(?: nay| đang)? (?:là|làm|giữ)(?!\w)")  # at the head of a sentence
_WHOM = frozenset((ItemKind.PERSON, ItemKind.PRONOUN, ItemKind.PLURAL))
_WHOLE = ("Ban ", "BTV", "Btv")  # how a standing committee begins that is called in full
_DEPUTY_THEN = (frozenset(("phó rồi", "phó rồi đến", "phó rồi lên")), frozenset(("phó",)))  # without a comma, with one
_NEXT = frozenset(("rồi", "rồi đến", "rồi tới", "rồi là", "sau đó là", "sau đó", "tiếp đó là", "sau là"))


_SIGNS = {sign: sign for sign in ',;:()"-'} | {"và": "và", "cùng": "và"}
_KINDS = {
    MentionKind.PERSON: ItemKind.PERSON,
    MentionKind.BODY: ItemKind.BODY,
    MentionKind.PLACE: ItemKind.PLACE,
    MentionKind.VERB: ItemKind.VERB,
    MentionKind.MARK: ItemKind.MARK,
}


@record
class Item:
    """One item, as half-open offsets into Text.folded.

    Args:
        kind: What it is.
        start: Offset of its first character.
        end: Offset behind its last.
        text: The sign, the words, the effect of a verb, the meaning of a mark.
        mention: The person, body, place or role behind it.
        body: Of a title: its body; None when the role stands alone.
        mark: Of a title: the meaning of the mark right before it ("former"), or empty.
        many: Of a title: "các", "hai" stand before it: it goes to several people.
        short: Of a title: the word that stands for its institution, in lower case ("Phó Giám đốc | sở"), or its short
            form as printed ("Tổng Giám đốc | STV"); "này" for the one named last ("Thứ trưởng | Bộ này").
    """

    kind: ItemKind
    start: int
    end: int
    text: str = ""
    mention: Mention | None = None
    body: Mention | None = None
    mark: str = ""
    many: bool = False
    short: str = ""

    def sign(self, *signs: str) -> bool:
        """Tell whether it is one of these signs."""
        return self.kind is ItemKind.SIGN and self.text in signs

    @property
    def then(self) -> bool:
        """Whether it puts one office behind another: "Phó Giám đốc | rồi | Giám đốc Sở Y tế"."""
        return self.kind is ItemKind.WORDS and self.text in _NEXT


def build_items(text: Text, sentence: Sentence, mentions: Sequence[Mention]) -> list[Item]:
    """Return the items of a sentence in order; brackets without a title in them and terms are left out."""
    skipped: list[tuple[int, int]] = []
    if text.folded.find("(", sentence.start, sentence.end) >= 0:
        brackets = (match.span() for match in _BRACKET.finditer(text.folded, sentence.start, sentence.end))
        skipped = [span for span in brackets if not any(_titled(m, span) for m in mentions)]
    kept = [m for m in mentions if not any(first <= m.start < last for first, last in skipped)] if skipped else mentions
    items: list[Item] = []
    at = sentence.start
    for item in _merged(text, kept):
        if at < item.start:
            _add_gap(items, text.folded, at, item.start, skipped)
        items.append(item)
        at = max(at, item.end)
    _add_gap(items, text.folded, at, sentence.end, skipped)
    _seat(text, items)
    if text.folded.find("hó", sentence.start, sentence.end) >= 0:
        _rise(items)
    items = _with_subject(text, items) if items and items[0].mark in _SAID_OF else items
    items = _governed(items) if any(item.kind is ItemKind.PLURAL for item in items) else items
    return _with_predicates(text, items) if any(item.kind is ItemKind.MARK for item in items) else items


def _with_subject(text: Text, items: list[Item]) -> list[Item]:
    """Return the items behind a pronoun that is left out: "Bà Bưởi sinh năm 1981. | Từng là T1, T2" names nobody."""
    first = items[0]
    said = _SAID.match(text.folded, first.start) and all(item.kind not in _WHOM for item in items)
    return [Item(ItemKind.PRONOUN, first.start, first.start), *items] if said else items


def _governed(items: list[Item]) -> list[Item]:
    """Return the items without the colon of a list that a verb governs: "bầu | các ông | : P1, P2 giữ chức T"."""
    led = [
        at
        for at in range(2, len(items))
        if items[at].sign(":") and items[at - 1].kind is ItemKind.PLURAL and items[at - 2].kind is ItemKind.VERB
    ]
    return [item for at, item in enumerate(items) if at not in led] if led else items


def _seat(text: Text, items: list[Item]) -> None:
    """Take a standing committee called shortly between a name and a title for a seat in it: "Bưởi, | TVTU |, Trưởng".

    Rule list.name-first.
    """
    for at in range(2, len(items) - 2):
        item = items[at]
        if item.kind is not ItemKind.BODY or item.text != "btv" or text.folded.startswith(_WHOLE, item.start):
            continue
        signs = items[at - 1].sign(",", "-", "(") and items[at + 1].sign(",", "-")
        if signs and items[at - 2].kind is ItemKind.PERSON and items[at + 2].kind is ItemKind.TITLE:
            items[at] = replace(item, kind=ItemKind.TITLE, text="Ủy viên", body=item.mention)


def _rise(items: list[Item]) -> None:
    """Take "Phó" that another word parts from its chief's title for a deputy of the same body: "Phó | rồi | Trưởng X".

    Rule career.then.
    """
    for at in range(len(items) - 1, 0, -1):
        chief, then = items[at], items[at - 1]
        if chief.kind is not ItemKind.TITLE or chief.mention is None or chief.mark or chief.text.startswith("Phó "):
            continue
        first = at - 1
        if then.then:
            first = at - 3 if items[at - 2].sign(",") else at - 2
        if first >= 0 and items[first].kind is ItemKind.WORDS and items[first].text in _DEPUTY_THEN[then.then]:
            name, start = f"Phó {chief.text}", items[first].start
            role = replace(chief.mention, start=start, end=start + len("Phó"), name=name)
            deputy = replace(chief, start=start, end=role.end, text=name, mention=role)
            items[first:at] = [deputy, Item(ItemKind.WORDS, role.end + 1, then.end, "rồi")]


def _with_predicates(text: Text, items: list[Item]) -> list[Item]:
    """Return the items, a mark that joins offices as a verb where none stands before it: "Ông Bưởi | đồng thời là T".

    Rule event.hold.
    """
    for at in range(1, len(items) - 1):
        item, before = items[at], items[at - 1]
        joins = item.kind is ItemKind.MARK and item.text == "and" and items[at + 1].kind is ItemKind.TITLE
        said = (
            before.kind in (ItemKind.PERSON, ItemKind.PRONOUN)
            or (before.kind is ItemKind.WORDS and before.text in _ALSO)
            or (joins and before.sign(",", ";") and _says_more(text, items[: at - 1]))
        )
        if joins and said and _HOLDS.search(text.folded, item.start, item.end):
            items[at] = replace(item, kind=ItemKind.VERB, text="hold", mention=None)
    return items


def _says_more(text: Text, before: list[Item]) -> bool:
    """Tell whether a clause says what its only subject does: "Ông Bưởi phụ trách khối văn xã, | đồng thời là T"."""
    if len(before) <= 1 or before[-1].kind is not ItemKind.WORDS or before[0].kind not in _WHOM:
        return False
    last = text.folded[before[-1].start : before[-1].end].split()[-1]
    return last.islower() and sum(item.kind in _WHOM for item in before) == 1


def _titled(mention: Mention, span: tuple[int, int]) -> bool:
    return mention.kind is MentionKind.ROLE and span[0] <= mention.start < span[1]


def _merged(text: Text, mentions: Sequence[Mention]) -> Iterator[Item]:
    """Yield the mentions as items: a role with its body and mark is one title."""
    at = 0
    mark: Mention | None = None
    lead: Mention | None = None  # the honorific that the next name or title begins with
    while at < len(mentions):
        mention = mentions[at]
        at += 1
        if mention.kind is MentionKind.HONORIFIC and mention.code != "plural" and at < len(mentions):
            touching = not text.folded[mention.end : mentions[at].start].strip(" .,")
            lead = lead or mention if touching else lead
            if touching and mentions[at].kind is not MentionKind.VERB and not _predicate(text, mentions[at]):
                continue
        if mention.kind is MentionKind.MARK and mention.code not in {"and", "foreign", "aide"}:
            mark = _joined(mark, mention)
            continue
        if mention.kind is MentionKind.ROLE:
            body = mentions[at] if at < len(mentions) and _belongs(text, mention, mentions[at]) else None
            at += body is not None
            title = _title(text, mention, body, mark)
            if body is None or body.name is None or body.code in _STAFF:
                title = _with_short(text, title, mentions[at] if at < len(mentions) else None)
            yield _led(title, lead)
        elif (item := _single(mention, mentions[at] if at < len(mentions) else None)) is not None:
            yield _led(item, lead)
        mark = lead = None


def _joined(mark: Mention | None, behind: Mention) -> Mention:
    """Return a mark with the one right before it: "từng là | quyền Bộ trưởng"."""
    beside = mark is not None and behind.start - mark.end <= 1
    return replace(behind, start=mark.start) if mark is not None and beside else behind


def _predicate(text: Text, mark: Mention) -> bool:
    """Tell whether a mark is said of the pronoun before it: "Ông | từng là …", not "ông | nguyên Bí thư"."""
    form = text.folded[mark.start : mark.end].lower()
    return mark.kind is MentionKind.MARK and mark.code in {"former", "current"} and form.startswith(("từng", "hiện"))


def _led(item: Item, lead: Mention | None) -> Item:
    """Return an item that begins with the honorific before it."""
    return item if lead is None or lead.start > item.start else replace(item, start=lead.start)


def _belongs(text: Text, role: Mention, body: Mention) -> bool:
    between = text.folded[role.end : body.start].strip()
    return body.kind is MentionKind.BODY and (body.start < role.end or between in _OF)


def _title(text: Text, role: Mention, body: Mention | None, mark: Mention | None) -> Item:
    near = mark is not None and len(text.folded[mark.end : role.start].split()) <= 2  # noqa: PLR2004
    start = mark.start if mark is not None and near else role.start
    end = max(role.end, body.end if body is not None else 0)
    if body is not None and body.level is Level.CENTRAL and (country := _COUNTRY.match(text.folded, end)) is not None:
        end = country.end()  # "Bộ trưởng Bộ Công an | Việt Nam"
    before = text.folded[max(0, start - 14) : start].lower()
    many = _MANY.search(before) is not None
    code = mark.code if mark is not None and near else ""
    return Item(
        ItemKind.TITLE, start, _behind_term(text.folded, end, len(text.folded)), role.name or "", role, body, code, many
    )


def _behind_term(text: str, at: int, end: int) -> int:
    """Return the offset behind a term printed here; one that opens a bracket of its own clause is none: "(… là T)"."""
    term = _TERM.match(text, at, end)
    opens = term is not None and text.startswith("(", at + 1) and not text.endswith(")", at, term.end())
    return at if term is None or (opens and text.startswith(" là ", term.end())) else term.end()


def _with_short(text: Text, title: Item, following: Mention | None) -> Item:
    """Return a bare title with the word behind it that stands for its institution: "Phó Giám đốc | Sở"."""
    agency = _AGENCY.match(text.folded, title.end)
    this = _THIS.match(text.folded, title.end) if title.body is None else None
    if (pointed := agency or this) is not None:  # "Bí thư Đảng ủy | cơ quan": nobody tells whose
        return replace(title, end=pointed.end(), short=THIS if this else "")
    if title.body is not None and title.body.generic:
        return title
    short = _SHORT.match(text.folded, title.end) or _ALIAS.match(text.folded, title.end)
    if short is None:
        return title
    named = following is not None and following.kind in (MentionKind.PERSON, MentionKind.HONORIFIC)
    ends = _SHORT_ENDS.match(text.folded, short.end()) is not None
    if not ends and not (named and following is not None and not text.folded[short.end() : following.start].strip()):
        return title
    return replace(title, end=short.end(), short=short[1] if short[1].isupper() else short[1].lower())


def _single(mention: Mention, following: Mention | None) -> Item | None:
    kind = _KINDS.get(mention.kind)
    if kind is not None:
        return Item(kind, mention.start, mention.end, mention.code, mention)
    if mention.code == "plural":
        return Item(ItemKind.PLURAL, mention.start, mention.end, mention.name or "", mention)
    named = following is not None and following.kind in (MentionKind.PERSON, MentionKind.HONORIFIC, MentionKind.ROLE)
    near = named and following is not None and following.start - mention.end <= 2  # noqa: PLR2004
    if mention.code == "single" and not near and mention.name in {"ông", "bà", "đồng chí", "anh", "chị"}:
        return Item(ItemKind.PRONOUN, mention.start, mention.end, mention.name or "", mention)
    return None


def _add_gap(items: list[Item], text: str, start: int, end: int, skipped: list[tuple[int, int]]) -> None:
    """Add the signs and words between two mentions, without skipped brackets and the term behind a title."""
    gap = text[start:end]
    if gap == ", ":  # the most frequent
        items.append(Item(ItemKind.SIGN, start, start + 1, ","))
    elif not gap or gap == "." or gap.isspace():
        return
    else:
        titled = bool(items) and items[-1].kind is ItemKind.TITLE
        at = start
        for first, last in [*(span for span in skipped if start <= span[0] < end), (end, end)]:
            _add_pieces(items, text, _behind_term(text, at, first) if titled and at == start else at, first)
            at = max(at, last)


def _add_pieces(items: list[Item], text: str, start: int, end: int) -> None:
    for match in _PIECE.finditer(text, start, end):
        first, last = match.span()
        piece = text[first:last].strip().lower()
        sign = _SIGNS.get(piece)
        if sign is not None:
            items.append(Item(ItemKind.SIGN, first, last, sign))
        elif piece.strip("."):
            items.append(Item(ItemKind.WORDS, first, last, piece))
