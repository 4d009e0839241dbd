"""What an article has told of places by now: the last province, district and commune, and what home fills in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from kg.claims.bodies.hosts import Hosts, district_of_headline
from kg.claims.bodies.line_heads import LineHeads
from kg.claims.bodies.list_headers import names_hosts, opens_list, province_of_mover
from kg.claims.bodies.placing import (
    complete_body,
    elected_by,
    is_far,
    is_merged,
    is_origin,
    kind_of,
    like,
    unit_in,
    unit_of,
)
from kg.claims.bodies.rooms import is_of_commune
from kg.claims.bodies.round_ups import provinces_by_sentence
from kg.claims.bodies.stages import provinces_of_stages
from kg.lexicon.places import CENTRE, PlaceKind
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase

JOINS = AnyCase(r"(?:tham gia|chỉ định|bổ sung|bầu|vào)\s[^.;]*$")
_ELECTS = AnyCase(r"\bbầu\s[^.;]*$")
_COMMITTEES = frozenset(
    "tinhuy thanhuy huyenuy thiuy quanuy btv bto btg bdv btgdv bnc ubkt vp tt".split()  # noqa: SIM905
)  # bodies that are or tell a party committee
_UNIONS = frozenset("ldld hnd hpn hccb hlhtn hsv tinhdoan thanhdoan huyendoan".split())  # noqa: SIM905
_BOARDS = frozenset(("bchdb", "btv"))
_PARTY_OF = re.compile(r"(?:Ban Thường vụ |Ban Chấp hành )?(?:Đảng ủy|Đảng bộ) (?P<whose>.+)")
_FAR_SENTENCES = 2  # from a union to the boards that are called by their bare names
_OF_STATE = ("Chính phủ", "Quốc hội", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Ban Bí thư Trung ương Đảng")
_LOWER = (Level.DISTRICT, Level.COMMUNE)
_COMMUNE = "commune"  # the unit of one that nothing calls a ward or a commune
_SECRETARY = ("Bí thư ", "bí thư ", "Bí thư Thường trực ", "bí thư thường trực ")
_THIS = (" này", " đó", " ấy", " nói trên")
_BACK = 90  # code points
_HELD_ONCE = AnyCase(r"(?:nguyên|từng|cựu|trước đây)\b[^;\n]*$")
_AND = (" và ", " và ông ", " và bà ", " và đồng chí ")
_JOINTS = frozenset((", ", " và ", ", và "))  # of a list of provinces


class Places:
    """The places told so far; mentions are those of the whole article, completed as far as they have been read."""

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        """Begin an article, of whose places nothing but home is known."""
        self.text = text
        self.mentions = mentions
        self.home = None if text.article.home == CENTRE else text.article.home
        self.round_up, self.stages = provinces_by_sentence(text, mentions), provinces_of_stages(text, mentions)
        self.district, self._heads = district_of_headline(text), LineHeads(text, mentions)
        self._hosts = Hosts(text, mentions)
        self._opening: tuple[int, Mapping[str, Mention]] = (0, {})  # the sentence read, what was told before it
        self.commune: Mention | None = None
        self._last_of: dict[str, Mention] = {}  # the last district, town, commune, ward: "huyện" behind a town
        self.province: Mention | None = None
        self._listed: tuple[Mention, Mention | None] | None = None  # the last province told, and the one before a list
        self.header: Mention | None = None  # "về phía tỉnh X có …": holds to the end of its sentence
        self.committee: Mention | None = None
        self.union: Mention | None = None
        self.only: dict[Level | None, Mention | None] = {}  # of each level the only place, until a body gets its place

    def remember(self, mention: Mention) -> None:
        """Take in what a mention tells of places."""
        told = mention.place is not None and mention.kind in (MentionKind.BODY, MentionKind.PLACE)
        if not told or self.says_nothing(mention):
            return
        if mention.level is Level.DISTRICT:
            self._take_district(mention)
        elif mention.level is Level.COMMUNE:
            self.commune = mention
            self._last_of[mention.unit or _COMMUNE] = mention
        elif mention.level is Level.PROVINCE:
            self._take_province(mention)
            if opens_list(self.text, mention) and not (mention.kind is MentionKind.BODY and self.was_held(mention)):
                self.header = mention
        if mention.name is not None and not mention.generic:
            self._remember_owner(mention)

    def says_nothing(self, mention: Mention) -> bool:
        """Tell whether a place says nothing of the news: somebody's origin or past, what made up the commune told."""
        if mention.kind is MentionKind.PLACE and is_origin(self.text, mention):
            return True
        if self.commune is None or mention.level not in _LOWER:
            return False
        once = mention.level is Level.COMMUNE and mention.kind is MentionKind.BODY and self.was_held(mention)
        return once or is_merged(self.text, mention)

    def _take_district(self, mention: Mention) -> None:
        """Take in a district, and which was the last when its sentence began."""
        if self._opening[0] != mention.sentence:
            last = {"": self.district} if self.district is not None else {}
            self._opening = (mention.sentence, {**self._last_of, **last})
        self.district = mention
        self._last_of[mention.unit or unit_in(mention.name) or ""] = mention

    def _take_province(self, mention: Mention) -> None:
        """Take in a province; of a bare list of several none is meant by the next "UBND tỉnh"."""
        last, outside = self._listed or (None, None)
        between = self.text.folded[last.end : mention.start] if last is not None else ""
        if mention.kind is MentionKind.PLACE and between in _JOINTS:
            self.province = outside
        else:
            outside = self.province
            self.province = mention
        self._listed = (mention, outside) if mention.kind is MentionKind.PLACE else None

    def _remember_owner(self, body: Mention) -> None:
        """Take in a party committee or union, whose boards may be called by their bare names."""
        if body.code in _COMMITTEES:
            self.committee = self.committee if self._is_members_own(body) else body
        elif body.code == "bchdb" and _ELECTS.search(self.text.folded, max(0, body.start - _BACK), body.start):
            self.committee = elected_by(body) or self.committee
        elif body.code in _UNIONS or (body.code == "bch" and "Đảng bộ" not in (body.name or "")):
            self.union = body

    def _is_members_own(self, body: Mention) -> bool:
        """Tell whether a committee stands in the title of one seated: "bầu vào | Ban Thường vụ Tỉnh ủy A, Bí thư B"."""
        board = self.committee
        if board is None or board.code != "btv" or body.code == "btv" or body.sentence - board.sentence > 1:
            return False
        return self.text.folded.endswith(_SECRETARY, board.end, body.start)

    def from_context(self, mention: Mention) -> Mention:
        """Return a bare body with the place that the article has told, itself where none is told."""
        if mention.level is Level.COMMUNE:
            far = self.commune is not None and is_far(self.text, self.commune, mention)
            own = self.own_commune() if far or self._in_passing(mention) else None
            far = (far or self._in_passing(mention)) and own is None
            commune = own or self._last_of.get(mention.unit or _COMMUNE, self.commune)
            placed = mention if far and mention.unit is None else self._placed_like(mention, commune)
            return placed if placed.name is not None else self._of_institution(mention)
        if self.commune is not None and is_of_commune(self.text, mention, self.mentions, past=self.was_held(mention)):
            return self._placed_like(mention, self._last_of.get(mention.unit or _COMMUNE, self.commune))
        if mention.level is Level.DISTRICT:
            before = self._opening[1] if self._held_by_another(mention) else {}
            told = self._hosts.instead_of(self.district, mention)
            return self._placed_like(mention, before.get(mention.unit or "", before.get("", told)))
        if mention.unit == "thành phố":
            return self._city(mention)
        return self._in_province(mention)

    def _held_by_another(self, mention: Mention) -> bool:
        """Tell whether the district last told is that of a past office of another: "A nguyên là T1 huyện X; | bà B"."""
        last = self.district
        if last is None or last.sentence != mention.sentence or last.kind is not MentionKind.BODY:
            return False
        parted = self.text.folded.rfind(";", last.end, mention.start)
        named = any(m.kind is MentionKind.PERSON and m.start > parted for m in self._before(mention))
        return parted >= 0 and named and self.was_held(last)

    def was_held(self, body: Mention) -> bool:
        """Tell whether a body stands in a title of former days: "nguyên Giám đốc | Sở Y tế tỉnh Tân Mộc"."""
        start = max(self.text.sentences[body.sentence].start, body.start - _BACK)
        return _HELD_ONCE.search(self.text.folded, start, body.start) is not None

    def _before(self, mention: Mention) -> Iterator[Mention]:
        """Return the mentions that stand before one in its sentence."""
        return (near for near in self._beside(mention) if near.start < mention.start)

    def front_of_country(self, front: Mention) -> Mention | None:
        """Return a bare front as the country's behind the holder of one of its first offices, None elsewhere.

        "Thủ tướng A, Chủ tịch | Mặt trận Tổ quốc | B".
        """
        before = list(self._before(front))
        body = next((near for near in reversed(before) if near.kind is MentionKind.BODY), None)
        if front.code != "mttq" or body is None or body.name not in _OF_STATE:
            return None
        if not any(near.kind is MentionKind.PERSON and near.start > body.start for near in before):
            return None
        return replace(front, name="Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", level=Level.CENTRAL)

    def named_last(self, mention: Mention) -> Mention | None:
        """Return "UBND tỉnh này" as that of the place named last, a bare body as that of the place heading its line."""
        if (headed := self._heads.of(mention)) is not None:
            return headed
        last = {Level.PROVINCE: self.province, Level.DISTRICT: self.district}.get(mention.level or Level.NONE)
        if last is None or not self.text.folded.startswith(_THIS, mention.end) or "{owner}" in mention.template:
            return None
        placed = like(mention, last)
        return placed if placed.name is not None else None

    def board_of_union(self, board: Mention) -> Mention | None:
        """Return a bare board as that of the union named last, in a sentence on its assembly; None for any other.

        "Ban Chấp hành Liên đoàn Lao động tỉnh có 32 ủy viên, | Ban Thường vụ có 11 ủy viên".
        """
        union, party = self.union, self.committee
        if union is None or (party is not None and party.start > union.start) or "{owner}" not in board.template:
            return None
        if (
            self.text.folded[max(0, board.start - 8) : board.start].lower() == "ủy viên "
            or board.sentence - union.sentence > _FAR_SENTENCES
        ):
            return None
        if not any(m.code == "bch" and m.start != board.start for m in self._beside(board)):
            return None
        name = board.template.replace("{owner}", (union.name or "").removeprefix("Ban Chấp hành "))
        return replace(board, name=name, level=union.level, unit=union.unit, place=union.place)

    def _beside(self, mention: Mention) -> Sequence[Mention]:
        """Return the mentions of a mention's sentence."""
        index = attrgetter("sentence")
        first = bisect_left(self.mentions, mention.sentence, key=index)
        return self.mentions[first : bisect_right(self.mentions, mention.sentence, first, key=index)]

    def first_person(self, mention: Mention) -> int:
        """Return where the first person before a mention stands in its sentence, the mention's own start without."""
        people = (near.start for near in self._beside(mention) if near.kind is MentionKind.PERSON)
        return min(next(people, mention.start), mention.start)

    def own_commune(self) -> Mention | None:
        """Return the commune of which an article is news: its first body's, the only one named or the headline's."""
        first = next((m for m in self.mentions if m.kind is MentionKind.BODY and m.place is not None), None)
        if first is None or first.level is not Level.COMMUNE:
            return None
        headed = f"{first.unit} {first.place}".lower() in self.text.article.title.lower()
        return first if headed else self._only(Level.COMMUNE)

    def _in_passing(self, committee: Mention) -> bool:
        """Tell whether only a place names the commune last told: a school in it has a "Bí thư | Đảng ủy" of its own."""
        told = self.commune if committee.code == "danguy" else None  # not so "tại xã Tân Mộc, | Đảng ủy xã | tổ chức"
        return told is not None and told.kind is MentionKind.PLACE and told.end + len(", ") < committee.start

    def _of_institution(self, mention: Mention) -> Mention:
        """Return a bare "Đảng ủy" as that of the institution whose party organisation the article tells of first.

        It names no commune: "Đảng bộ Công ty Sông Quê đại hội. Ông Trần Văn Bưởi được bầu làm Bí thư | Đảng ủy".
        """
        if mention.unit is not None or any(m.level is Level.COMMUNE and m.place is not None for m in self.mentions):
            return mention
        first = next((m for m in self.mentions if m.kind is MentionKind.BODY and m.name is not None), None)
        match = None if first is None or first.code in _COMMITTEES else _PARTY_OF.match(first.name or "")
        if first is None or match is None or first.code == "dangbo" or "{unit} {place}" not in mention.template:
            return mention
        if match["whose"].split()[-1].lower() not in self.text.folded[first.start : first.end].lower():
            return mention  # the first is itself called only "Đảng ủy", after the office beside it
        name = mention.template.replace("{unit} {place}", match["whose"])
        return replace(mention, name=name, level=first.level)

    def _placed_like(self, mention: Mention, last: Mention | None) -> Mention:
        if last is None or last.place is None:
            last = self._only(mention.level)
        if last is None or last.place is None:
            return mention
        unit = last.unit or unit_in(last.name)
        meant: Mention | None = last
        wanted = mention.unit or unit_of(mention.template)
        if wanted is not None and unit is not None and wanted != unit:
            meant = self._last_of.get(wanted) if mention.level is Level.DISTRICT else None
        if meant is None or meant.place is None:
            return mention
        return mention.placed(mention.unit or unit, meant.place.split(",")[0])

    def _city(self, mention: Mention) -> Mention:
        """Complete "UBND thành phố": home where it is a city, else the city of the province named last."""
        header = self._header_of(mention)
        if header is not None and header.unit == "thành phố":
            return mention.placed("thành phố", header.place or "", Level.PROVINCE)
        if self.home is not None and kind_of(self.home) == PlaceKind.CITY:
            return complete_body(mention, self.home)
        district = self.district or self._only(Level.DISTRICT)
        if district is not None and district.place is not None and _is_city(district):
            return mention.placed("thành phố", district.place.split(",")[0], Level.DISTRICT)
        if self.home is None and self.province is not None and self.province.unit == "thành phố":
            return mention.placed("thành phố", self.province.place or "", Level.PROVINCE)
        return mention

    def _in_province(self, mention: Mention) -> Mention:
        if (header := self._header_of(mention)) is not None:
            return complete_body(mention, header.place)
        stage = next((place for start, end, place in self.stages if start <= mention.start < end), None)
        told = self.round_up.get(mention.sentence) or stage or self._joined_before(mention)
        if told is not None:
            return complete_body(mention, told)
        if self.home is not None:
            home = province_of_mover(self._before(mention)) or self.home
            return mention if self._of_other_province(mention) else complete_body(mention, home)
        last = self._shared_behind(mention) or self.province or self._only(Level.PROVINCE)
        if last is None or self._of_several(mention, last):
            return mention
        return complete_body(mention, last.place)

    def _header_of(self, mention: Mention) -> Mention | None:
        """Return the province whose people a mention's sentence lists, up to the hosts': "…; tiếp đoàn có …"."""
        header = self.header
        if header is None or header.sentence != mention.sentence or names_hosts(self.text, header, mention):
            return None
        return header

    def _shared_behind(self, mention: Mention) -> Mention | None:
        """Return the province that the last of two people names: "A, Phó Chủ tịch | UBND tỉnh | và B, … tỉnh X"."""
        end = self.text.folded.find(";", mention.end, self.text.sentences[mention.sentence].end)
        behind = [m for m in self._beside(mention) if m.start > mention.end and (end < 0 or m.start < end)]
        people = [m for m in behind if m.kind is MentionKind.PERSON]
        told = next((m for m in behind if m.level is Level.PROVINCE and m.place is not None), None)
        if told is None or len(people) != 1 or people[0].start > told.start:
            return None
        return told if self.text.folded.endswith(_AND, mention.end, people[0].start) else None

    def _of_several(self, mention: Mention, last: Mention) -> bool:
        """Tell whether an article names the departments of several provinces, the last some way before a bare one."""
        if mention.code != "so" or mention.sentence - last.sentence <= 1:
            return False
        return len({m.place for m in self.mentions if m.template == mention.template and m.place is not None}) > 1

    def _joined_before(self, mention: Mention) -> str | None:
        """Return the province of the board that the sentence has somebody join: "tham gia BCH Đảng bộ tỉnh X và …"."""
        board = self.province
        if board is None or board.sentence != mention.sentence or board.code not in _BOARDS:
            return None
        before = self.text.folded[max(0, board.start - _BACK) : board.start]
        return None if JOINS.search(before) is None else board.place

    def _of_other_province(self, mention: Mention) -> bool:
        """Tell whether a department stands in a sentence about a "tỉnh" that is not named, though home is a city."""
        if mention.unit is not None or kind_of(self.home or "") != PlaceKind.CITY:
            return False
        return any(m.name is None and m.unit == "tỉnh" and m.level is Level.PROVINCE for m in self._beside(mention))

    def _only(self, level: Level | None) -> Mention | None:
        """Return a mention of the only place of a level that the article names, None when there are several."""
        if level in self.only:
            return self.only[level]
        placed = [
            m
            for m in self.mentions
            if m.level is level
            and m.place is not None
            and m.kind is not MentionKind.PERSON
            and not (m.kind is MentionKind.PLACE and is_origin(self.text, m))
        ]
        self.only[level] = placed[0] if len({m.place for m in placed}) == 1 else None
        return self.only[level]


def _is_city(mention: Mention) -> bool:
    return mention.unit == "thành phố" or (mention.name or "").startswith("Thành ủy")
