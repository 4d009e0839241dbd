"""The committee that a bare office is of: "Các Phó Bí thư gồm …" behind a sentence on Tỉnh ủy, a board "do … làm"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import OfficeStatus
from kg.model.mention import Mention, MentionKind
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_SECRETARIES = frozenset(("Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Phó Bí thư chuyên trách"))
_LED = ("Tỉnh ủy ", "Thành ủy ", "Huyện ủy ", "Thị ủy ", "Quận ủy ", "Đảng ủy ")
_UNITS = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy"}
_NOT_LISTED = ("Đảng ủy ", "Chi bộ ", "Đoàn ", "Tỉnh đoàn ", "Huyện đoàn ", "Thành đoàn ")
_OTHERS = ("Chi bộ ", "Đoàn ", "Tỉnh đoàn ", "Huyện đoàn ", "Thành đoàn ")
_CHAIRS = {
    "Bí thư": ("Đảng ủy ", "Chi bộ ", "Huyện ủy ", "Tỉnh ủy ", "Thành ủy "),
    "Chủ nhiệm": ("Ủy ban",),
    "Chủ tịch": ("Hội đồng", "Ủy ban", "Hội "),
    "Giám đốc": ("Sở ", "Trung tâm ", "Ban Quản lý ", "Bệnh viện ", "Công ty "),
    "Hiệu trưởng": ("Trường ",),
    "Trưởng ban": ("Ban ",),
    "Trưởng phòng": ("Phòng ",),
}
_PART = AnyCase(r"\b(?:chi bộ|chi đoàn|đoàn (?:xã|phường|thị trấn|trường|cơ sở|thanh niên|khối))(?!\w)")
_ANOTHER = re.compile(r"(?<!\w)(?:ban|đoàn|tổ|tiểu ban|hội đồng)(?!\w)")
_BULLET = re.compile(r"(?:[-–+*•]|\d{1,2}[.)/])?")
_BULLETS = frozenset("-–+*•")
_ROW = re.compile(r"[-–+*•] ?(?:[Cc]ác )?")
_UNION_HEADS = frozenset(("Chủ tịch", "Phó Chủ tịch"))
_UNIONS = ("Hội ", "Hiệp hội ", "Liên hiệp ", "Liên đoàn ", "Liên minh ", "Đoàn Luật sư ", "Ủy ban Mặt trận ")
_ELECTS = AnyCase(r"\b(?:ban chấp hành|bch|đại hội|ban thường vụ)(?: [^.;:]{0,60})?(?<!\w)(?:bầu|hiệp thương)(?!\w)")
_HOLDS_IT = re.compile(
    r",?(?: nhiệm kỳ [\d -]{9,11},?)? (?:đã |vừa |cũng |long trọng |trọng thể ){0,3}(?:tổ chức|tiến hành|khai mạc)"
    r"(?: thành công)?"
    r" (?:phiên trọng thể )?Đại hội(?!\w)"
)
_CONGRESS_OF = re.compile(r"Đại hội(?: đại biểu)?(?: toàn thể)? $")
_SENT_TO = re.compile(
    r"(?<!\w)dự [Đđ]ại hội(?: đại biểu)? $"
)  # who goes to the congress above is no body's that elects
_CONGRESS = 24  # code points of the words for a congress before a union's name
_CHAIR_BESIDE = re.compile(
    r", (?:Phó )?Chủ tịch (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)"
)
_NEAR = 400  # code points before a title in which a board elects
_BOARD, _STANDING, _FRONT = "Ban Chấp hành ", "Ban Thường trực ", "Ủy ban Mặt trận Tổ quốc "
_BOARDS = (_BOARD, _FRONT, _STANDING + _FRONT)
_SENTENCES = 2  # how far back a committee may be named


class Committees:
    """The party committees that an article names, by their places in it."""

    def __init__(self, mentions: Sequence[Mention], text: str = "") -> None:
        self._text = text
        self._named = [m for m in mentions if m.kind is MentionKind.BODY and m.name is not None and not m.generic]
        self._heads = [m for m in self._named if (m.name or "").startswith(_LED) and _stands_alone(text, m)]
        self._meeting: list[Mention] | None = None  # unions said to hold their congress, once asked for

    def of_elected(self, title: Item, sentence: int) -> Item:
        """Return the bare title of one elected or appointed with the organisation that elects, else itself.

        Where a congress is reported, its organisation: "Đảng bộ xã Tân Mộc tổ chức Đại hội … BCH bầu ông Bưởi làm | Bí
        thư"; else what :meth:`of_secretary` tells. Rule list.committee-before.
        """
        if title.body is None and title.text.removesuffix(" Thường trực") in _UNION_HEADS:
            return self._of_union(title, sentence)
        bare = title.body is None or (title.body.name is None and title.body.template.startswith("Đảng ủy"))
        if not bare or title.text not in _SECRETARIES:
            return title
        party = self._of_congress(replace(title, body=None), ("Đảng bộ ",)).body
        name = _committee(party, organisations=True) if party is not None else ""
        if party is not None and (title.body is None or name.startswith("Đảng ủy ")):
            return replace(title, body=replace(party, name=name, code="tinhuy"))
        return self.of_secretary(title, sentence, elected=True)

    def of_secretary(self, title: Item, sentence: int, *, elected: bool = False) -> Item:
        """Return a bare secretary's title with the one committee named in its sentence or just before, else itself.

        Rule list.committee-before. With none or several committees the title stays bare. Of one elected or appointed
        the party organisation tells it too: "Đại hội Đảng bộ xã Tân Mộc bầu … Ông Bưởi được bầu làm | Bí thư".
        """
        if title.body is not None or title.text not in _SECRETARIES:
            return title
        if (headed := self._headed(title)) is not None:
            return replace(title, body=headed)
        near = [m for m in self._named if sentence - _SENTENCES <= m.sentence <= sentence and m.start < title.start]
        near = [m for m in near if _SENT_TO.search(self._text, max(0, m.start - _CONGRESS), m.start) is None]
        for named in ([m for m in near if m.sentence == sentence], near):
            other = any((m.name or "").startswith(_OTHERS if elected else _NOT_LISTED) for m in named)
            led = {name: m for m in named if (name := _committee(m, organisations=elected))}
            if len(led) == 1 and not other:
                name, mention = next(iter(led.items()))
                if not self._fits(name, title) or (
                    elected and _PART.search(self._text, mention.start, title.start) is not None
                ):
                    break
                return replace(title, body=replace(mention, name=name, code="tinhuy"))
            if led or other:
                break
        return title

    def _fits(self, committee: str, title: Item) -> bool:
        """Tell whether a committee is of the level of the chair beside a bare title: "Phó Bí thư, Chủ tịch UBND huyện".

        A district's committee holds no office of a province's.
        """
        beside = _CHAIR_BESIDE.match(self._text, title.end)
        return beside is None or committee.startswith(_UNITS.get(beside[1], "Đảng ủy"))

    def _headed(self, title: Item) -> Mention | None:
        """Return the committee that heads the rows of a list, a title in each: "TỈNH ỦY // - | Bí thư: A"."""
        above = next((head for head in reversed(self._heads) if head.end < title.start), None)
        if above is None:
            return None
        rows = [row.strip() for row in self._text[above.end : title.start].split("\n")[1:]]
        rows = [row for row in rows[:-1] if row] + [f"{row} " for row in rows[-1:]]
        listed = rows != [] and all(row[:1] in _BULLETS for row in rows) and _ROW.fullmatch(rows[-1]) is not None
        return above if listed else None

    def _of_union(self, title: Item, sentence: int) -> Item:
        """Return a bare chair's title with the union whose board stands before: "BCH Hội X bầu … | Chủ tịch"."""
        named = [m for m in self._named if m.sentence == sentence and m.start < title.start]
        boards = {
            m.name or "": m for m in named if (m.name or "").startswith(_BOARDS) and "Đảng bộ" not in (m.name or "")
        }
        if len(boards) != 1:
            return self._of_congress(title) if not boards else title
        name, mention = next(iter(boards.items()))
        return replace(title, body=replace(mention, name=name.removeprefix(_BOARD).removeprefix(_STANDING)))

    def _of_congress(self, title: Item, kinds: tuple[str, ...] = _UNIONS) -> Item:
        """Return a bare head's title with the one organisation whose congress is reported, where its board elects.

        "Hội Nhà báo tỉnh tổ chức Đại hội … Ban Chấp hành khóa mới bầu ông Bưởi làm | Chủ tịch".
        """
        start = self._text.rfind("\n", 0, title.start) + 1
        if _ELECTS.search(self._text, max(start, title.start - _NEAR), title.start) is None:
            return title
        if self._meeting is None:
            self._meeting = [union for union in self._named if self._meets(union)]
        unions = [one for one in self._meeting if one.start < title.start and (one.name or "").startswith(kinds)]
        unions = [one for one in unions if one.sentence == unions[-1].sentence]  # the congress reported last
        return replace(title, body=unions[-1]) if len({one.name for one in unions}) == 1 else title

    def _meets(self, union: Mention) -> bool:
        """Tell whether an organisation holds its congress: "Đảng bộ X tổ chức Đại hội", "Đại hội Hội X"."""
        if _HOLDS_IT.match(self._text, union.end) is not None:
            return (union.name or "").startswith((*_UNIONS, "Đảng bộ "))
        before = self._text[max(0, union.start - _CONGRESS) : union.start]
        return (union.name or "").startswith(_UNIONS) and _CONGRESS_OF.search(before) is not None


def _stands_alone(text: str, body: Mention) -> bool:
    """Tell whether nothing but a body's name stands in its line, a colon behind it at most."""
    line = text.rfind("\n", 0, body.start) + 1
    behind = text[body.end : text.find("\n", body.end)] if "\n" in text[body.end :] else "-"
    return _BULLET.fullmatch(text[line : body.start].strip()) is not None and behind.strip() in {"", ":"}


def _committee(body: Mention, *, organisations: bool) -> str:
    """Return the committee that a body is, is a board of, or, with organisations, leads; empty for others."""
    name = body.name or ""
    for organ in ("Ban Thường vụ ", "Thường trực ", "Ủy ban Kiểm tra "):
        name = name.removeprefix(organ)
    organisation = name.removeprefix("Ban Chấp hành ").removeprefix("Đảng bộ ")
    if organisation == name or not organisations:
        return name if name.startswith(_LED) else ""
    if "Đảng bộ " not in name:
        return ""
    place = organisation.removeprefix(f"{body.unit} ")
    head = _UNITS.get(body.unit or "") if place != organisation else None
    if head is None:
        return f"Đảng ủy {organisation}"
    return f"{head} Thành phố {place}" if place == "Hồ Chí Minh" else f"{head} {place}"


def led(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Give a bare office the board before it: "bầu Ủy ban Kiểm tra …, do ông Trần Văn Bưởi làm Chủ nhiệm".

    Rule event.led-by.
    """
    return [_led(grammar, holding) if holding.rule == "event.hold" else holding for holding in found]


def _led(grammar: SentenceGrammar, holding: Holding) -> Holding:
    items, title = grammar.items, holding.title
    at = next((n for n, item in enumerate(items) if item.start == holding.person.start), 0)
    by = items[at - 1] if at else None
    if title.body is not None or by is None or by.kind is not ItemKind.WORDS or by.text.split()[-1] != "do":
        return holding
    if _ANOTHER.search(by.text) is not None:
        return holding  # "theo thông báo của Ban Thường vụ Tỉnh ủy, | Ban Lễ tang do ông Trần Văn Bưởi làm Trưởng ban"
    board = next((n for n in range(at - 1, -1, -1) if items[n].kind in (ItemKind.BODY, ItemKind.PERSON)), None)
    mention = items[board].mention if board is not None and items[board].kind is ItemKind.BODY else None
    if board is None or mention is None or not (mention.name or "").startswith(_CHAIRS.get(title.text, ("\n",))):
        return holding
    if grammar.text.endswith("thuộc ", 0, items[board].start):
        return holding  # "Trung tâm gốm, trực thuộc | Ban Quản lý làng nghề, do ông Trần Văn Bưởi làm Giám đốc"
    elected = any(grammar.effect_at(n) == "start" for n in range(max(0, board - 2), board))
    status = OfficeStatus.STARTED if elected else holding.status
    return replace(holding, title=replace(title, body=mention), status=status, rule="event.led-by")
