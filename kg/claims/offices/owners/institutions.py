"""The institution that a bare chief's title is of: the one that ends its list, or the one the sentence is about.

"các ông: A, nguyên Bí thư Đảng ủy, Cục trưởng; B, Phó Cục trưởng Cục Đường sông Việt Nam" names the department once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.claims.bodies.party_organs import PARTY_COMMITTEE, organ_inside
from kg.claims.offices.owners.borrow import with_borrowed, without_board
from kg.claims.offices.owners.headed_lists import is_headed
from kg.claims.offices.owners.schools import board_of_school
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import THIS, Item
from kg.claims.titles.runs import Run
from kg.lexicon.places import province_named
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace

_UNION = ("Hội ", "Hiệp hội ", "Liên đoàn ", "Tổng Liên đoàn ", "Liên hiệp ", "Liên minh ")
_ARMY = ("Quân khu ", "Quân đoàn ", "Quân chủng ", "Binh chủng ", "Bộ Tư lệnh ", "Bộ đội Biên phòng ")
_COMPANY = ("Tổng công ty ", "Tập đoàn ", "Công ty ", "Ngân hàng ")
_CHIEFS: dict[str, tuple[str, ...]] = {
    "Cục trưởng": ("Cục ",),
    "Chi cục trưởng": ("Chi cục ",),
    "Tổng cục trưởng": ("Tổng cục ",),
    "Vụ trưởng": ("Vụ ",),
    "Viện trưởng": ("Viện ",),
    "Hiệu trưởng": ("Trường ", "Đại học ", "Học viện "),
    "Giám đốc": ("Sở ", "Công an tỉnh ", "Công an thành phố ", "Trung tâm ", "Ban Quản lý ", "Bệnh viện ", *_COMPANY),
    "Tổng Giám đốc": (*_COMPANY, "Đài ", "Bảo hiểm "),
    "Chủ tịch": ("Ủy ban nhân dân ", "Hội đồng nhân dân ", "Ủy ban Mặt trận Tổ quốc ", *_UNION),
    "Tổng Thư ký": (*_UNION, "Quốc hội"),
    "Chủ nhiệm": ("Ủy ban ", "Tổng cục "),
    "Trưởng ban": ("Ban ",),
    "Chánh án": ("Tòa án ",),
    "Bộ trưởng": ("Bộ ",),
    "Thứ trưởng": ("Bộ ",),
    "Chỉ huy trưởng": ("Bộ Chỉ huy ", "Ban Chỉ huy "),
    "Chính trị viên": ("Ban Chỉ huy ", "Đồn Biên phòng "),
    "Đồn trưởng": ("Đồn Biên phòng ",),
    "Tư lệnh": _ARMY,
    "Chính ủy": (*_ARMY, "Bộ Chỉ huy "),
    "Tham mưu trưởng": _ARMY,
    "Tổng Biên tập": ("Báo ", "Tạp chí "),
}
_NOT_LED = (
    "Bộ Chính trị",
    "Ngân hàng Nhà nước",
    "Bộ Chỉ huy",
    "Bộ Tư lệnh",
    "Bộ Tổng Tham mưu",
    "Ban Thường vụ ",
    "Ban Chấp hành ",
    "Ban Bí",
)
_CHAIRED = ("Ủy ban nhân dân ", "Ủy ban Mặt trận ", "Ủy ban Trung ương ", "Ủy ban Thường vụ ")  # led by no "Chủ nhiệm"
_SIDE_BOARDS = ("Hội đồng Thi đua", "Hội đồng Nghĩa vụ", "Hội đồng Phối hợp", "Hội đồng Giáo dục")  # led beside others
_PARTY = ("Ban Thường vụ ", "Ban Chấp hành ", "Đảng ủy ", "Đảng bộ ", "Ban cán sự đảng ", "Đảng đoàn ", "Chi bộ ")
_ORGANS = (*_PARTY, "Thường trực ", "Ban Thường trực ")
_PROVINCE_BEHIND = re.compile(
    r"\s?[(-]\s?(?:(?:Đoàn|đoàn)(?: (?:ĐBQH|đại biểu Quốc hội))? )?(?:tỉnh )?"
    r"((?:TP\.?\s?)?[^\W\d_][^()\n,;]{2,24}?)\s?[),-]"
)
_PARTS = ("Phòng ", "Khoa ", "Ban ", "Vụ ")
_SENTENCES = 2  # how far back an institution may be named
_OF_ONE_KIND = frozenset(("Cục trưởng", "Chi cục trưởng", "Tổng cục trưởng", "Vụ trưởng", "Viện trưởng",
                          "Hiệu trưởng", "Tư lệnh", "Chính ủy"))  # fmt: skip
_WITH_OFFICES = {"bộ": "bo", "sở": "so"}
_INSPECTED = ("Sở ", "Bộ ")  # departments that have an inspectorate
_OFFICE_HEADS = {"Chánh Văn phòng": "Văn phòng", "Chánh Thanh tra": "Thanh tra"}
_STEERING = "Ban Chỉ đạo"
_MINISTERS = frozenset(("Bộ trưởng", "Thứ trưởng"))
_NEAR = 20  # titles of one run that may tell of each other: nobody has more offices at a time


class Institutions:
    """The institutions that an article names."""

    def __init__(self, mentions: Sequence[Mention], aliases: Mapping[str, Mention] | None = None) -> None:
        self._aliases = aliases or {}
        bodies = [m for m in mentions if m.kind is MentionKind.BODY and m.name is not None and not m.generic]
        self._named = {m.name or "": m for m in bodies}
        self._near: dict[int, list[Mention]] = {}
        for body in bodies:
            self._near.setdefault(body.sentence, []).append(body)
        self._ministries = {name: m for name, m in self._named.items() if m.code == "bo"}

    def of_list(self, grammar: SentenceGrammar, titles: Mapping[int, Item]) -> dict[int, Item]:
        """Return the titles that the end of their list completes, and the party offices beside a chief's title.

        Rules list.institution-last, list.institution-comma, list.organ-beside.
        """
        found: dict[int, Item] = {}
        for number, run in enumerate(grammar.runs):
            own = [titles[title.start] for title in run.titles]
            whole = [self._of_kind_beside(grammar, title) if title.short else title for title in own]
            if whole != own:  # "Phó Chính ủy, Chính ủy Quân khu, Bí thư Đảng ủy Quân khu"
                own = with_borrowed(whole)
                found |= {title.start: title for title in own if title.body is not None}
            body = None
            if own[-1].body is None:
                body = _at_list_end(grammar, titles, number) or _behind_comma(grammar, run, own[-1])
            if body is not None:
                own[-1] = found[own[-1].start] = replace(own[-1], body=body)
            elif (chief := self._chief_beside_organ(grammar, own)) is not None:
                own[own.index(chief[0])] = found[chief[0].start] = replace(chief[0], body=chief[1])
            for at, title in enumerate(own if any(title.body is not None for title in own) else ()):
                behind = own[at + 1 : at + _NEAR]
                near_by = [*behind, *reversed(own[max(0, at - _NEAR) : at])]
                organ = next((o for near in near_by if (o := _organ(title, near))), None)
                organ = organ or next((o for near in behind if (o := _part_of(title, near))), None)
                organ = organ or _beside_organ(title, near_by)
                if organ is not None:
                    found[title.start] = replace(title, body=organ)
        return found

    def _chief_beside_organ(self, grammar: SentenceGrammar, own: Sequence[Item]) -> tuple[Item, Mention] | None:
        """Return the bare chief's title beside one of an open party organ, and the institution of both.

        It is the fitting one before it, else the only one of its kind in the article: "(nguyên Ủy viên Ban Thường vụ
        Đảng ủy, nguyên Phó Cục trưởng)". Rule list.organ-chief.
        """
        if not any(_is_open_organ(title) for title in own):
            return None
        for title in reversed(own):
            if title.body is None and _base(title.text) in _CHIEFS:
                body = self.of_chief(grammar, title).body or self._only_led(title)
                return None if body is None else (title, body)
        return None

    def _only_led(self, title: Item) -> Mention | None:
        """Return the only institution of the article that a chief's title can be of."""
        if _base(title.text) not in _OF_ONE_KIND:
            return None
        led = [one for body in self._named.values() if (one := led_by(title, body)) is not None]
        return led[0] if len({one.name for one in led}) == 1 else None

    def of_chief(self, grammar: SentenceGrammar, title: Item) -> Item:
        """Return a bare chief's title with the one fitting institution before it, a minister's with the only ministry.

        A word that stands for the institution ("Phó Giám đốc Sở") means the only one of its kind, a short form the one
        that the article calls so. Rules list.institution-before, list.ministry, list.short-name.
        """
        if title.body is None and title.short in self._aliases:
            return replace(title, body=self._aliases[title.short])
        if title.body is not None or (title.mark == "former" and not is_headed(grammar, title)):
            return title
        if title.short:
            return self._of_kind(title)
        named: dict[str, Mention] = {}
        for item in grammar.bodies:
            if item.end <= title.start and item.mention is not None:
                led = led_by(title, item.mention)
                named |= {} if led is None else {led.name or "": led}
        if not named and title.text.removesuffix(" Thường trực") in _MINISTERS:
            named = self._ministries
        return replace(title, body=next(iter(named.values()))) if len(named) == 1 else title

    def spelt_out(self, title: Item, *, cut: bool = False) -> Item:
        """Return a title of a body that is called by a short form which the article gives: "Tổng Giám đốc STV".

        Rule list.short-name. So is the company of a board: "Chủ tịch HĐQT STV". "Chánh Thanh tra Sở Y tế" heads its
        inspectorate. "Trưởng Ban Chỉ đạo" is of the only one that the article names, where nothing of its name is cut.
        """
        body = title.body
        if body is None:
            return title
        name, company = body.name or "", without_board(body.name or "")
        if title.text.endswith("Chánh Thanh tra") and name.startswith(_INSPECTED):
            return replace(title, body=replace(body, name=f"Thanh tra {name}", code="vp"))
        if body.generic and body.template.partition(",")[0] == _STEERING and not cut:
            return replace(title, body=self._only_board() or body)
        whole = self._aliases.get(name)
        if whole is None and company != name and (owner := self._aliases.get(company)) is not None:
            whole = replace(body, name=f"{name.removesuffix(company)}{owner.name}")
        return title if whole is None or whole.level is not Level.NONE else replace(title, body=whole)

    def _only_board(self) -> Mention | None:
        """Return the only steering board that the article names, which "Trưởng Ban Chỉ đạo" leads."""
        boards = [body for name, body in self._named.items() if name.startswith(f"{_STEERING} ")]
        return boards[0] if len(boards) == 1 else None

    def of_deputy(self, folded: str, title: Item, name: Item) -> Item:
        """Return a deputy's bare title behind whose name his province stands: "đại biểu Trần Văn Bưởi (Cà Mau)".

        Rule list.deputy-of. The article must speak of the National Assembly.
        """
        assembly = self._named.get("Quốc hội")
        if title.body is not None or title.text != "Đại biểu" or assembly is None:
            return title
        match = _PROVINCE_BEHIND.match(folded, name.end)
        return title if match is None or province_named(match[1]) is None else replace(title, body=assembly)

    def just_before(self, title: Item, sentence: int) -> Item:
        """Return a bare chief's title with the only fitting institution of the nearest sentence that names any.

        At most two sentences back; "Phó Giám đốc Sở" is of a department. Rule list.institution-near.
        """
        if title.body is not None or title.mark == "former":
            return title
        kind = "" if title.short in ("", THIS) else f"{title.short.capitalize()} "
        for back in range(sentence - 1, max(-1, sentence - 1 - _SENTENCES), -1):
            led = [one for body in self._near.get(back, ()) if (one := led_by(title, body)) is not None]
            if led := [one for one in led if (one.name or "").startswith(kind)]:
                return replace(title, body=led[0]) if len({one.name for one in led}) == 1 else title
        return title

    def _of_kind_beside(self, grammar: SentenceGrammar, title: Item) -> Item:
        """Return a title whose institution a word stands for: a bare chief's, or that of its party organ.

        "Bí thư Đảng ủy | Bộ" is of the one the sentence names before, else of the only one. Rule list.organ-of-kind.
        """
        if title.body is None:
            return self._of_kind(title)
        if title.body.name is not None or title.body.generic:
            return title
        kind = f"{title.short.capitalize()} "
        near = [item.mention for item in grammar.bodies if item.mention is not None and item.end <= title.start]
        for bodies in (near, list(self._named.values())):
            named = {one.name: one for one in bodies if _is_of_kind(one, kind)}
            if named:
                organ = organ_inside(title.body, next(iter(named.values())), of_all=True) if len(named) == 1 else None
                return title if organ is None else replace(title, body=organ)
        return title

    def _of_kind(self, title: Item) -> Item:
        if title.short in _WITH_OFFICES and (head := _OFFICE_HEADS.get(_base(title.text))) is not None:
            whole = [m for m in self._named.values() if m.code == _WITH_OFFICES[title.short]]
            office = replace(whole[0], name=f"{head} {whole[0].name}", code="vp") if len(whole) == 1 else None
            return replace(title, body=office)
        if title.short.startswith("hội đồng "):
            return replace(title, body=board_of_school(self._named.values()))
        kind = f"{title.short.capitalize()} "
        led = [one for body in self._named.values() if (one := led_by(title, body)) is not None]
        named = {one.name: one for one in led if (one.name or "").startswith(kind)}
        return replace(title, body=next(iter(named.values()))) if len(named) == 1 else title


def _at_list_end(grammar: SentenceGrammar, titles: Mapping[int, Item], number: int) -> Mention | None:
    """Return the institution of the last title of a list for the bare chief's title that ends one of its items."""
    bare = titles[grammar.runs[number].titles[-1].start]
    if _base(bare.text) not in _CHIEFS:
        return None
    for left, right in zip(grammar.runs[number:], grammar.runs[number + 1 :], strict=False):
        if not _next_in_list(grammar, left, right):
            return None
        last = titles[right.titles[-1].start]
        if last.body is not None and last.body.name is not None:
            return last.body if _base(last.text) == _base(bare.text) and _fits(bare, last.body.name) else None
        if _base(last.text) != _base(bare.text):
            return None
    return None


def _behind_comma(grammar: SentenceGrammar, run: Run, title: Item) -> Mention | None:
    """Return the institution that only a comma parts from its chief's title: "Chính ủy, Bộ Chỉ huy Quân sự tỉnh, …"."""
    behind = grammar.items[run.end : run.end + 3]
    if len(behind) < 2 or not behind[0].sign(",") or behind[1].kind is not ItemKind.BODY:  # noqa: PLR2004
        return None
    body = behind[1].mention
    closed = len(behind) == 2 or behind[2].sign(",", ";", ")", "và", ".", "-")  # noqa: PLR2004
    return body if closed and body is not None and _fits(title, body.name or "") else None


def _next_in_list(grammar: SentenceGrammar, left: Run, right: Run) -> bool:
    """Tell whether only ";" and one name part two runs: the items of one list."""
    between = grammar.items[left.end : right.start]
    people = sum(item.kind is ItemKind.PERSON for item in between)
    kinds = (ItemKind.PERSON, ItemKind.PLURAL)
    light = all(item.kind in kinds or item.sign(";", ",", "-", "và", "(", ")") for item in between)
    return people == 1 and light and any(item.sign(";") for item in between)


def _is_open_organ(title: Item) -> bool:
    """Tell whether a title is of a party organ whose institution is not told: "Bí thư Đảng đoàn, Chủ tịch"."""
    body = title.body
    if body is None or body.name is not None:
        return False
    return body.code in {"danguy", "dd", "bcsd"} or PARTY_COMMITTEE in body.template


def _part_of(title: Item, near: Item) -> Mention | None:
    """Return the institution of the part beside a bare chief: "Phó Hiệu trưởng, Trưởng phòng Đào tạo, Trường X"."""
    name = near.body.name if near.body is not None else None
    if title.body is not None or near.body is None or name is None or ", " not in name:
        return None
    whole = name[name.index(", ") + 2 :]
    return replace(near.body, name=whole) if name.startswith(_PARTS) and _fits(title, whole) else None


def _beside_organ(title: Item, others: Sequence[Item]) -> Mention | None:
    """Return the unit of a bare chief beside an office of its party organ: "Chính ủy, Bí thư Đảng ủy Quân khu 3"."""
    if title.body is not None:
        return None
    organs = [o.body for o in others if o.body is not None and (o.body.name or "").startswith(_ORGANS)]
    return next((led for body in organs if (led := led_by(title, body)) is not None), None)


def _organ(title: Item, chief: Item) -> Mention | None:
    """Return the party organ of a title without a name as that of the institution that its holder leads."""
    body = title.body
    if body is None or body.name is not None or chief.body is None or _base(chief.text) not in _CHIEFS:
        return None
    return organ_inside(body, chief.body, of_all=bool(title.short))


def led_by(title: Item, body: Mention) -> Mention | None:
    """Return the institution that a title can be of: a body, or the one whose party organ it is."""
    if body.name is None or body.generic:
        return None
    name = body.name
    while organ := next((organ for organ in _ORGANS if name.startswith(organ)), None):
        name = name.removeprefix(organ)
    if not _fits(title, name):
        return None
    return body if name == body.name else replace(body, name=name, code="open", level=body.level or Level.NONE)


def _is_of_kind(body: Mention, kind: str) -> bool:
    """Tell whether a body is an institution called so: "Bộ " a ministry, "Quân khu " a military region."""
    name = body.name or ""
    return body.code == "bo" if kind == "Bộ " else name.startswith(kind) and not name.startswith(("Ban ", "Hội "))


def _fits(title: Item, name: str) -> bool:
    base = _base(title.text)
    if base == "Chủ nhiệm" and name.startswith(_CHAIRED):
        return False
    if name.startswith(_SIDE_BOARDS):
        return False
    return name.startswith(_CHIEFS.get(base, ("\n",))) and not name.startswith(_NOT_LED)


def _base(role: str) -> str:
    """Return a deputy's role as that of the chief: "Phó Cục trưởng" → "Cục trưởng"."""
    base = role.removeprefix("Phó ").removesuffix(" Thường trực")
    return base[:1].upper() + base[1:]
