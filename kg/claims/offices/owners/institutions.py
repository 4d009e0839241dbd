"""The institution that a bare chief's title is of: the one that ends its list, or the one the sentence is about.

"các ông: A, nguyên Bí thư Đảng ủy, Cục trưởng; B, Phó Cục trưởng Cục Đường sông Việt Nam" names the department once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from kg.claims.bodies.name_forms import own_ministry
from kg.claims.bodies.party_organs import PARTY_COMMITTEE, organ_inside
from kg.claims.offices.holdings import Holding, heads_row
from kg.claims.offices.owners.borrow import with_borrowed, without_board
from kg.claims.offices.owners.chiefs import CHIEFS, ORGANS, base_of, fits, led_by
from kg.claims.offices.owners.headed_lists import is_headed
from kg.claims.offices.owners.schools import board_of_school
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import THIS, Item
from kg.claims.titles.runs import Run
from kg.lexicon.places import province_named
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text

_PROVINCE_BEHIND = re.compile(
    r"\s?[(-]\s?(?:(?:Đoàn|đoàn)(?: (?:ĐBQH|đại biểu Quốc hội))? )?(?:tỉnh )?"
    r"((?:TP\.?\s?)?[^\W\d_][^()\n,;]{2,24}?)\s?[),-]"
)
_CODED = re.compile(r"Ban ([A-ZĐ][A-ZĐ0-9]{1,9}), \{owner\}")
_COMMITTEE = "Ủy ban "
_UNCHAIRED = ("Ủy ban Kiểm tra ", "Ủy ban Thường vụ ", "Ủy ban Bầu cử")
_PARTS = ("Phòng ", "Khoa ", "Ban ", "Vụ ")
_LEFT = ("nguyên ", "cựu ")
_LONGEST_BRACKET = 120  # code points
_SENTENCES = 2  # how far back an institution may be named
_OF_ONE_KIND = frozenset(("Cục trưởng", "Chi cục trưởng", "Tổng cục trưởng", "Vụ trưởng", "Viện trưởng",
                          "Hiệu trưởng", "Tư lệnh", "Chính ủy"))  # fmt: skip
_WITH_OFFICES = {"bộ": "bo", "sở": "so"}
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
        self._all = bodies
        self._near: dict[int, list[Mention]] = {}
        for body in bodies:
            self._near.setdefault(body.sentence, []).append(body)
        self._ministries = {name: m for name, m in self._named.items() if m.code == "bo"}
        own = own_ministry(bodies)
        self._ministry = [] if own is None else [self._named[own]]

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
            lends = len(own) > 1 and any(title.body is not None for title in own)
            for at, title in enumerate(own if lends else ()):
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
            if title.body is None and base_of(title.text) in CHIEFS:
                body = self.of_chief(grammar, title).body or self._only_led(title)
                return None if body is None else (title, body)
        return None

    def _only_led(self, title: Item) -> Mention | None:
        """Return the only institution of the article that a chief's title can be of."""
        if base_of(title.text) not in _OF_ONE_KIND:
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
                named |= {} if (led := led_by(title, item.mention)) is None else {led.name or "": led}
        if not named and title.text.removesuffix(" Thường trực") in _MINISTERS:
            named = self._ministries
        return replace(title, body=next(iter(named.values()))) if len(named) == 1 else title

    def spelt_out(self, title: Item, *, cut: bool = False) -> Item:
        """Return a title of a body that is called by a short form which the article gives: "Tổng Giám đốc STV".

        Rule list.short-name. So is the company of a board: "Chủ tịch HĐQT STV". "Trưởng Ban Chỉ đạo" is of the only
        one that the article names, where nothing of its name is cut.
        """
        body = title.body
        if body is None:
            return title
        coded = _CODED.fullmatch(body.template) if body.name is None else None
        if coded is not None and coded[1] in self._aliases:  # "Phó Trưởng ban | VLK"
            return replace(title, body=self._aliases[coded[1]])
        name, company = body.name or "", without_board(body.name or "")
        if body.generic and body.template.partition(",")[0] == _STEERING and not cut:
            return replace(title, body=self._only_board() or body)
        company = name.rpartition(", ")[2] if company == name else company  # "Phòng Kỹ thuật, STV"
        whole = self._called(name)
        if whole is None and company != name and (owner := self._called(company)) is not None:
            whole = replace(body, name=f"{name.removesuffix(company)}{owner.name}")
        of_unit = whole is not None and whole.level is not Level.NONE and not fits(title, whole.name or "")
        return title if whole is None or of_unit else replace(title, body=whole)  # no director leads a ministry

    def _called(self, name: str) -> Mention | None:
        """Return the institution that the article calls so for short: "STV", with its kind "Ngân hàng STV"."""
        kind, _, short = name.rpartition(" ")
        whole = self._aliases.get(short)
        same = whole is not None and (not kind or (whole.name or "").startswith(f"{kind} "))
        return whole if same else None

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

    def just_before(self, holding: Holding, text: Text, sentence: int) -> Item:
        """Return a bare chief's title with the only fitting institution of the nearest sentence before that names any.

        At most two sentences back; of an appointed one with the last body before it, and with that of a paragraph
        before only where the article names no other. Rule list.institution-near.

        Args:
            holding: What is said of it.
            text: The article.
            sentence: Index of its sentence.
        """
        title, appointed = holding.title, holding.rule.startswith("event.") and not heads_row(holding)
        if title.body is not None or title.mark == "former":
            return title
        kind = "" if title.short in ("", THIS) else f"{title.short.capitalize()} "  # "Phó Giám đốc | Sở"
        before = [body for body in self._near.get(sentence, ()) if appointed and body.end <= title.start]
        last = [body for body in before if not _is_left(text.folded, body, title)][-1:]
        for back in range(min(sentence, _SENTENCES) + 1):
            told = (led_by(title, body) for body in (self._near.get(sentence - back, ()) if back else last))
            led = {one.name: one for one in told if one is not None and (one.name or "").startswith(kind)}
            if led and back and _names_another(text, sentence, title, led):
                return title
            if led and appointed and text.sentences[sentence - back].passage != text.sentences[sentence].passage:
                led |= {one.name: one for body in self._all if (one := led_by(title, body)) is not None}
            if led:
                return replace(title, body=next(iter(led.values()))) if len(led) == 1 else title
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
        for bodies in (near, self._ministry if title.short == "bộ" else list(self._named.values())):
            named = {one.name: one for one in bodies if _is_of_kind(one, kind)}
            if named:
                organ = organ_inside(title.body, next(iter(named.values())), of_all=True) if len(named) == 1 else None
                return title if organ is None else replace(title, body=organ)
        return title

    def _of_kind(self, title: Item) -> Item:
        if title.short in _WITH_OFFICES and (head := _OFFICE_HEADS.get(base_of(title.text))) is not None:
            whole = [m for m in self._named.values() if m.code == _WITH_OFFICES[title.short]]
            whole = self._ministry if title.short == "bộ" else whole
            office = replace(whole[0], name=f"{head} {whole[0].name}", code="vp") if len(whole) == 1 else None
            return replace(title, body=office)
        if title.short.startswith("hội đồng "):
            return replace(title, body=board_of_school(self._named.values()))
        kind, bodies = f"{title.short.capitalize()} ", self._named.values()
        led = [one for body in bodies if (one := led_by(title, body)) is not None]
        named = {one.name: one for one in led if (one.name or "").startswith(kind)}
        if kind == _COMMITTEE and base_of(title.text) == "Chủ tịch":  # of a kind told before
            others = [body for body in bodies if _is_chaired(body)]
            told = [body for body in self._all if _is_chaired(body) and body.end <= title.start]
            named = {body.name: body for body in told or others}
        return replace(title, body=next(iter(named.values()))) if len(named) == 1 else title


def _is_left(folded: str, body: Mention, title: Item) -> bool:
    """Tell whether a bracket before a title tells a body as left: "ông A (nguyên Chủ tịch Hội X) giữ chức | T"."""
    bracket = folded.rfind("(", max(0, body.start - _LONGEST_BRACKET), body.start)
    if bracket < 0 or not folded.startswith(_LEFT, bracket + 1):
        return False
    return ")" not in folded[bracket : body.start] and ")" in folded[body.end : title.start]


def _names_another(text: Text, sentence: int, title: Item, led: Mapping[str | None, Mention]) -> bool:
    """Tell whether a sentence names an institution before a chief's title whose name nobody read: "Cục Y tế | , T".

    Then it is of that one rather than of one told in a sentence before.
    """
    start, folded = text.sentences[sentence].start, text.folded
    named = (match for match in _namings(base_of(title.text)).finditer(folded, start, title.start))
    others = (match for match in named if folded[match.end()].isupper())
    return any(not any(folded.startswith(name or "\n", match.start()) for name in led) for match in others)


@cache
def _namings(chief: str) -> re.Pattern[str]:
    """Return the pattern of the words with which the names of what a chief leads begin."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, CHIEFS.get(chief, ('$^',))))})")


def _is_chaired(body: Mention) -> bool:
    """Tell whether a body is called "Ủy ban" for short and has a chair: of the people, of the Front, of a field."""
    return (body.name or "").startswith(_COMMITTEE) and not (body.name or "").startswith(_UNCHAIRED)


def _at_list_end(grammar: SentenceGrammar, titles: Mapping[int, Item], number: int) -> Mention | None:
    """Return the institution of the last title of a list for the bare chief's title that ends one of its items."""
    bare = titles[grammar.runs[number].titles[-1].start]
    if base_of(bare.text) not in CHIEFS:
        return None
    for left, right in zip(grammar.runs[number:], grammar.runs[number + 1 :], strict=False):
        if not _next_in_list(grammar, left, right):
            return None
        last = titles[right.titles[-1].start]
        if last.body is not None and last.body.name is not None:
            return last.body if base_of(last.text) == base_of(bare.text) and fits(bare, last.body.name) else None
        if base_of(last.text) != base_of(bare.text):
            return None
    return None


def _behind_comma(grammar: SentenceGrammar, run: Run, title: Item) -> Mention | None:
    """Return the institution that only a comma parts from its chief's title: "Chính ủy, Bộ Chỉ huy Quân sự tỉnh, …"."""
    behind = grammar.items[run.end : run.end + 3]
    if len(behind) < 2 or not behind[0].sign(",") or behind[1].kind is not ItemKind.BODY:  # noqa: PLR2004
        return None
    body = behind[1].mention
    closed = len(behind) == 2 or behind[2].sign(",", ";", ")", "và", ".", "-")  # noqa: PLR2004
    return body if closed and body is not None and fits(title, body.name or "") else None


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
    return replace(near.body, name=whole) if name.startswith(_PARTS) and fits(title, whole) else None


def _beside_organ(title: Item, others: Sequence[Item]) -> Mention | None:
    """Return the unit of a bare chief beside an office of its party organ: "Chính ủy, Bí thư Đảng ủy Quân khu 3"."""
    if title.body is not None:
        return None
    organs = [o.body for o in others if o.body is not None and (o.body.name or "").startswith(ORGANS)]
    return next((led for body in organs if (led := led_by(title, body)) is not None), None)


def _organ(title: Item, chief: Item) -> Mention | None:
    """Return the party organ of a title without a name as that of the institution that its holder leads."""
    body = title.body
    if body is None or body.name is not None or chief.body is None or base_of(chief.text) not in CHIEFS:
        return None
    return organ_inside(body, chief.body, of_all=bool(title.short))


def _is_of_kind(body: Mention, kind: str) -> bool:
    """Tell whether a body is an institution called so: "Bộ " a ministry, "Quân khu " a military region."""
    name = body.name or ""
    return body.code == "bo" if kind == "Bộ " else name.startswith(kind) and not name.startswith(("Ban ", "Hội "))
