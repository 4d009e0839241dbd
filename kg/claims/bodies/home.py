"""Fill in the places of bare bodies: "UBND tỉnh", "Huyện ủy", "Ban Thường vụ".

The order of evidence: the same run of titles or bodies > a list header ("về phía tỉnh X có") or the district named
last > home. What stays open keeps the name None: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.bodies.name_forms import in_whole_form, of_regions
from kg.claims.bodies.party_organs import board_of_union, is_party_organ, led_by, of_block, party_inside
from kg.claims.bodies.placing import (
    AUTHORITIES,
    COMMITTEES,
    UNIT_OF_COMMITTEE,
    committee_at,
    committee_template,
    complete_body,
    like,
    of_authority,
    of_council,
    of_holder,
    of_unit,
    province_above,
)
from kg.claims.bodies.runs import joined
from kg.claims.bodies.told_places import JOINS, Places
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text

_RUN_KINDS = frozenset((MentionKind.ROLE, MentionKind.BODY, MentionKind.MARK))
_COMMITTEE = re.compile(r"((?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy .*)$")
_JOINED = COMMITTEES | {"danguy", "dukcqtw", "dukdntw", "duccqdtw"}
_STANDING = "btt"  # the Front's, no party committee's
_UNION_BOARD = re.compile(r"Ban Thường vụ (?=(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn |Hội |Liên đoàn )")
_OF_UNION = re.compile(r"Ban Chấp hành (?=(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn |Hội |Liên đoàn )")
_UNION_BOARDS = frozenset(("btv", "ubkt"))
_UNIONS = frozenset(("ldld", "hnd", "hpn", "hccb", "hlhtn", "hsv"))
_SHORT = re.compile(r" (?:[Ss]ở|[Cc]ục|[Cc]hi cục|[Tt]rường|[Vv]iện|[Bb]ệnh viện|[Cc]ông ty|[Tt]rung tâm)(?=[,;.)]| -)")
_BARE_BOARD = "Ban Thường vụ Đảng ủy {unit} {place}"
_PARTY_BODIES = frozenset(("btv", "dangbo", "tinhuy", "thanhuy", "huyenuy"))
_AT_LEVELS = frozenset(("dbqh", "vpdbqh", "hdnd", "ubnd", "mttq"))
_LEVEL = re.compile(r" cấp \w+$")
_STAFF_OF_COMMUNES = frozenset(("ubkt", "bxdd"))  # of the commune's party committee where the news is a commune's own
_BELOW = (Level.COMMUNE, Level.DISTRICT)
_CELL = "Chi ủy "  # of an office or hamlet, never of the province
_MOST_BEFORE = 30  # mentions before one that may tell its place
_MOST_LENDERS = 20  # bodies of a run that may lend one their place


def complete_bodies(text: Text, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions with the bodies' full names filled in as far as the article tells them."""
    return _Filler(text, mentions).filled()


class _Filler:
    """What the text has named so far, and the mentions being completed."""

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = list(mentions)
        self.told = Places(text, self.mentions)
        self.joined: dict[int, bool] = {}  # of mentions looked at: whether the next one stands in one run with it

    def filled(self) -> tuple[Mention, ...]:
        """Return all mentions, completed."""
        for at, mention in enumerate(self.mentions):
            if mention.kind is MentionKind.BODY and mention.name is None and not mention.generic:
                many = mention.unit is None and mention.code in _AT_LEVELS and self._at_level(at)
                mention = replace(mention, generic=True) if many else self._named(at, mention)  # noqa: PLW2901
                if mention is not self.mentions[at]:
                    self.mentions[at] = mention
                    self.told.only.clear()
            if mention.place is not None:
                self.told.remember(mention)
        return tuple(in_whole_form(of_regions(self.mentions, self.text), self.text))

    def _at_level(self, at: int) -> bool:
        """Tell whether a list of bodies ends in those of a level: "đoàn ĐBQH, | HĐND và UBND cấp tỉnh"."""
        while at + 1 < len(self.mentions) and self._joined_behind(at):
            at += 1
            mention = self.mentions[at]
            if mention.kind is not MentionKind.BODY or mention.unit is not None or mention.generic:
                return mention.generic and _LEVEL.search(self.text.folded, mention.start, mention.end) is not None
        return False

    def _named(self, at: int, mention: Mention) -> Mention:
        """Return a body with its full name as far as the article tells it; "Đảng ủy Khối" as the block told of."""
        block = of_block(mention, self.mentions)
        if block is None or (mention.code == "danguy" and _SHORT.match(self.text.folded, mention.end) is not None):
            return mention
        return block if block.name is not None else self._complete(at, block)

    def _complete(self, at: int, mention: Mention) -> Mention:
        called = self._called_after(at, mention) or self.told.named_last(mention)
        called = called or of_holder(self.text, mention, self.mentions[at + 1 : at + _MOST_LENDERS])
        if called is not None:
            return called
        neighbours = self._neighbours(at)
        if "{owner}" in mention.template:
            return self._with_owner(mention, neighbours)
        for neighbour in neighbours:
            placed = like(mention, neighbour)
            if placed.name is not None:
                return placed
        if mention.level is None and mention.unit is None:
            return self._any_level(at, mention, neighbours)
        above = province_above(neighbours) if mention.level is Level.PROVINCE else None
        mention = of_unit(mention, neighbours)
        return self.told.from_context(mention) if above is None else complete_body(mention, above)

    def _called_after(self, at: int, mention: Mention) -> Mention | None:
        """Return a party organ or board with the institution or committee that it is called after, None for others."""
        organ = is_party_organ(mention)
        if not organ and mention.code != "danguy":
            return self._joined_later(at, mention)
        behind = [self._as_told(near) for near in self._run_behind(at)]
        if mention.code == "danguy" and (party := party_inside(mention, behind)) is not None:
            return party
        if not organ:
            return self._joined_later(at, mention)
        before = self._of_nobody_else(mention, self._before(at)) if behind else self._before(at)
        return led_by(mention, [*behind, *before])

    def _as_told(self, body: Mention) -> Mention:
        """Return a body beside a mention with the place that the article has told so far, or that of home."""
        told = body.level in (Level.DISTRICT, Level.PROVINCE) and body.name is None and "{owner}" not in body.template
        return self.told.from_context(body) if told else complete_body(body, self.told.home)

    def _run_behind(self, at: int) -> list[Mention]:
        """Return the bodies behind in the same run, each board with the owner that stands behind it."""
        found: list[Mention] = []
        for body in reversed(self._walk(at, 1)):
            found.insert(0, led_by(body, found) if is_party_organ(body) else body)
        return found

    def _before(self, at: int) -> list[Mention]:
        """Return the bodies of the sentence before a mention, the nearest first."""
        own = self.mentions[at]
        before = [m for m in self.mentions[max(0, at - 12) : at] if m.sentence == own.sentence]
        return [m for m in reversed(before) if m.kind is MentionKind.BODY and m.name is not None]

    def _of_nobody_else(self, own: Mention, before: list[Mention]) -> list[Mention]:
        """Leave out the bodies of others in a list: "A, Phó Giám đốc Sở X; B, Bí thư | Chi bộ |, Trưởng Ban Y"."""
        listed = self.told.first_person(own)
        item = self.text.folded.rfind(";", listed, own.start)
        return [m for m in before if m.start > item or m.start < listed]

    def _joined_later(self, at: int, mention: Mention) -> Mention | None:
        """Return a board that somebody joins as that of the committee named next: "vào Ban Thường vụ và giữ chức …"."""
        bare = mention.template in {"Ban Thường vụ {owner}", "Ban Chấp hành {owner}", _BARE_BOARD}
        before = self.text.folded[max(0, mention.start - 90) : mention.start]
        if not bare or JOINS.search(before) is None:
            return None
        for later in self.mentions[at + 1 : at + 12]:
            if later.sentence != mention.sentence or ";" in self.text.folded[mention.end : later.start]:
                return None
            if later.code == "btv" and later.place is not None:
                return None  # "Ban Chấp hành, | Ban Thường vụ Huyện ủy X, tham gia Đảng ủy Quân khu Y"
            if (board := self._of_union(mention, later) or self._of_committee(mention, later)) is not None:
                return board
        return None

    def _of_committee(self, board: Mention, committee: Mention) -> Mention | None:
        name = self._committee_name(committee)
        if name is not None and board.code == "btv":
            return replace(board, name=f"Ban Thường vụ {name}", level=committee.level, place=committee.place)
        return None if name is None else self._assembly_named(board, committee, name)

    def _committee_name(self, body: Mention) -> str | None:
        """Return the name of a party committee that is told in full or with home, None for any other body."""
        if body.kind is not MentionKind.BODY or body.code not in _JOINED or "{owner}" in body.template:
            return None
        match = _COMMITTEE.search(body.name or "" if body.name else self.told.from_context(body).name or "")
        return None if match is None or match.start() > 0 else match[1]

    def _assembly_named(self, mention: Mention, committee: Mention, name: str) -> Mention:
        """Return "Ban Chấp hành" as that of the party organisation of a committee."""
        if committee.place is not None or committee.name is None:
            return self._assembly(mention, committee)
        return replace(mention, name=name.replace("Đảng ủy", "Ban Chấp hành Đảng bộ"), level=committee.level)

    def _neighbours(self, at: int) -> list[Mention]:
        """Return the bodies of the same run with a place: those behind first, the nearest first."""
        return self._of_its_time(at, self._walk(at, 1)) + self._of_now(at, self._walk(at, -1))

    def _of_now(self, at: int, before: list[Mention]) -> list[Mention]:
        """Return the bodies before, none of a former office where a dash parts the new one from it.

        "ông Trần Văn Bưởi, nguyên Giám đốc Sở Y tế tỉnh Hà Nam - Giám đốc | Sở Y tế": the latter is of home.
        """
        role = self.mentions[at - 1]
        parted = role.kind is MentionKind.ROLE and self.text.folded.endswith((" - ", ") - "), 0, role.start)
        return [] if parted and before and self.told.was_held(before[0]) else before

    def _of_its_time(self, at: int, behind: list[Mention]) -> list[Mention]:
        """Return the bodies behind without those of former offices, in a sentence that told of home before.

        "HĐND tỉnh bầu ông Trần Văn Bưởi, Phó Bí thư Tỉnh ủy, | nguyên Phó Chủ tịch UBND tỉnh Hà Nam, …".
        """
        own = self.mentions[at]
        near = [m for m in self.mentions[max(0, at - _MOST_LENDERS) : at + _MOST_LENDERS] if m.sentence == own.sentence]
        past = [m.start for m in near if m.kind is MentionKind.MARK and m.code == "former"]
        home = any(m.start < own.start and m.kind is MentionKind.BODY and m.place == self.told.home for m in near)
        if not (past and home) or past[0] < own.start:
            return behind
        return [body for body in behind if body.start < past[0]]

    def _walk(self, at: int, step: int) -> list[Mention]:
        found: list[Mention] = []
        left = at
        while 0 <= (right := left + step) < len(self.mentions) and len(found) < _MOST_LENDERS:
            mention = self.mentions[right]
            run = mention.kind in _RUN_KINDS or mention.code == "rank"
            if not run or not self._joined_behind(min(left, right)):
                break
            if mention.kind is MentionKind.BODY and not mention.generic:
                found.append(mention)
            left = right
        return found

    def _joined_behind(self, at: int) -> bool:
        """Tell whether a mention and the next stand in one run."""
        if at not in self.joined:
            self.joined[at] = joined(self.text, self.mentions[at], self.mentions[at + 1])
        return self.joined[at]

    def _with_owner(self, mention: Mention, neighbours: list[Mention]) -> Mention:
        """Give "Ban Thường vụ", "Ban Tổ chức" the committee of the run, else the one named last."""
        if mention.code == "banhdnd":
            return of_council(mention, self.mentions)
        owned = self._of_assembly(mention, neighbours) or self._owned_by(mention, neighbours)
        owned = owned or board_of_union(mention, neighbours) or self._of_own_commune(mention)
        return owned or self._of_place_served(mention, neighbours) or self._owned_by_last(mention)

    def _of_place_served(self, board: Mention, neighbours: list[Mention]) -> Mention | None:
        """Return a bare board as that of the place that its member serves: "UVBTV, Trưởng Công an | xã Tân Mộc"."""
        if board.code not in {"implied", "btv"} or "{owner}" not in board.template:
            return None
        served = next((near for near in neighbours if near.level in _BELOW), None)
        if served is None or (committee := committee_at(served)) is None:
            return None
        whole = served if served.place is not None else self.told.from_context(served)
        board = replace(board, template=board.template.replace("{owner}", committee), level=served.level)
        return board if whole.place is None else board.placed(whole.unit, whole.place)

    def _of_own_commune(self, mention: Mention) -> Mention | None:
        """Return a commune's staff organ as that of the commune of which the article is news, None in other news."""
        if mention.code not in _STAFF_OF_COMMUNES or self.told.own_commune() is None:
            return None
        template = mention.template.replace("{owner}", "Đảng ủy {unit} {place}")
        return self.told.from_context(replace(mention, template=template, level=Level.COMMUNE))

    def _owned_by(self, mention: Mention, neighbours: list[Mention]) -> Mention | None:
        """Return a body with the nearest committee of its run as its owner, None without one."""
        behind = [near for near in neighbours if near.start > mention.start and near.code not in {"btv", "bch"}]
        if behind and (of_union := self._of_union(mention, behind[0])) is not None:
            return of_union
        for neighbour in neighbours:
            if mention.code == "bch" and (board := _UNION_BOARD.match(neighbour.template)) is not None:
                template = f"Ban Chấp hành {neighbour.template[board.end() :]}"
                owned = replace(mention, template=template, level=neighbour.level)
                return owned.placed(neighbour.unit, neighbour.place or "") if neighbour.place else owned
            of_commune = neighbour.code == "danguy" and neighbour.level is Level.COMMUNE
            if mention.code == "bch" and (of_commune or neighbour.code in _PARTY_BODIES):
                return self._assembly(mention, neighbour)
            match = None if mention.code == _STANDING else _COMMITTEE.search(committee_template(neighbour))
            if match is not None and "{owner}" not in neighbour.template:
                owned = replace(mention, template=mention.template.replace("{owner}", match[1]), level=neighbour.level)
                owned = replace(owned, unit=neighbour.unit, place=neighbour.place)
                placed = neighbour.place is not None
                return owned.placed(neighbour.unit, neighbour.place or "") if placed else self.told.from_context(owned)
        return None

    def _of_assembly(self, board: Mention, neighbours: list[Mention]) -> Mention | None:
        """Return a bare "Ban Thường vụ" as that of the union whose "Ban Chấp hành" stands behind, None for others."""
        near = neighbours[0] if neighbours and board.code == "btv" and neighbours[0].start > board.start else board
        match = _OF_UNION.match(near.template)
        if match is None:
            return None
        owned = replace(board, template=f"Ban Thường vụ {near.template[match.end() :]}", level=near.level)
        whole = self.told.from_context(near) if near.place is None else near
        return None if whole.place is None else owned.placed(whole.unit, whole.place)

    def _of_union(self, board: Mention, union: Mention) -> Mention | None:
        """Return a bare board as that of the union behind it: "Ủy viên Ban Thường vụ, Chủ tịch Hội Nông dân tỉnh"."""
        if union.code not in _UNIONS or board.code not in {"btv", "bch"} or "{owner}" not in board.template:
            return None
        whole = self._as_told(union)
        if whole.name is None:
            return None
        return replace(
            board,
            name=board.template.replace("{owner}", whole.name),
            level=whole.level,
            unit=whole.unit,
            place=whole.place,
        )

    def _owned_by_last(self, mention: Mention) -> Mention:
        """Return a board with the committee named last as its owner; a membership ("UVBTV") with that of home."""
        if mention.code in _UNION_BOARDS and (board := self.told.board_of_union(mention)) is not None:
            return board
        committee = self.told.committee
        if mention.code == "bch" and committee is not None and self._is_board(mention):
            return self._assembly(mention, committee)
        match = _COMMITTEE.search(committee.name or "") if committee is not None else None
        if mention.code == "btv" and match is not None and committee is not None:
            return replace(mention, name=mention.template.replace("{owner}", match[1]), place=committee.place)
        if mention.code == "implied" and self.told.home is not None and not mention.template.startswith(_CELL):
            template = mention.template.replace("{owner}", "Tỉnh ủy {place}")
            return complete_body(replace(mention, template=template, level=Level.PROVINCE), self.told.home)
        return mention

    def _is_board(self, mention: Mention) -> bool:
        """Tell whether "Ban Chấp hành" stands beside "Ban Thường vụ", so that both are a committee's."""
        behind = self.text.folded[mention.end : mention.end + 22].lower()
        return behind.lstrip(" ,").startswith(("ban thường vụ", "btv", "và ban thường vụ"))

    def _assembly(self, mention: Mention, neighbour: Mention) -> Mention:
        """Return "Ban Chấp hành" beside "Ban Thường vụ" or a committee as that of the party organisation."""
        committee = _COMMITTEE.search(neighbour.template)
        unit = neighbour.unit or UNIT_OF_COMMITTEE.get(committee[1].split(" ")[0] if committee else "")
        assembly = replace(
            mention,
            template="Ban Chấp hành Đảng bộ {unit} {place}",
            unit=unit,
            level=neighbour.level,
            place=neighbour.place,
        )
        return self.told.from_context(assembly) if neighbour.place is None else assembly.placed(unit, neighbour.place)

    def _any_level(self, at: int, mention: Mention, neighbours: list[Mention]) -> Mention:
        """Complete "UBND" without a unit from a neighbour that has been or will be completed, or one just before."""
        for neighbour in neighbours:
            unit = neighbour.unit or UNIT_OF_COMMITTEE.get(neighbour.template.split(" ", 1)[0])
            if unit is not None and neighbour.name is None:
                found = self.told.from_context(replace(mention, unit=unit, level=neighbour.level))
                if found.name is not None:
                    return found
        if mention.code == "banhdnd":
            return of_council(mention, self.mentions)
        front = self.told.front_of_country(mention)
        if front is not None or mention.code not in AUTHORITIES:
            return mention if front is None else front
        before = self.mentions[max(0, at - _MOST_BEFORE) : at]
        return of_authority(mention, [near for near in before if not self.told.says_nothing(near)])
