"""Bodies with the place that the home or a body beside them lends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.places import CENTRE, PlaceKind, in_committee, province_on
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase, lowered

_ABOVE = re.compile(r", (?:tỉnh|thành phố) ([^,]+)$")
_ORIGIN = AnyCase(
    r"\b(?:quê|nguyên quán|sinh ra|sinh tại|sinh ngày|sinh năm|trú tại|trú quán|thường trú|an táng|hỏa táng|tạm trú)\b"
    r"[^.;]{0,80}$"
)
_MERGED = AnyCase(r"\b(?:sáp nhập|hợp nhất|trên cơ sở|nhập nguyên trạng|chia tách|tách ra từ)\b[^.;]*$")
_HOLDER = re.compile(
    r"(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?\)? (?:đối với|của) (?:(?:ông|bà|đồng chí) )?[^,;:]{3,40}, [^;:]{0,60}"
)
_OF_OLD = re.compile(r" (?:\(cũ\)|cũ|trước đây)(?!\w)")
_MERGED_REACH = 160  # code points
_DISTRICT_UNITS = frozenset(("huyện", "quận", "thị xã", "thành phố"))
_ANY_COUNCIL = "Hội đồng nhân dân {unit} {place}"
AUTHORITIES = frozenset(("ubnd", "hdnd", "ubbc"))
"""Codes of the bodies that may stand bare for the place told last: "HĐND", "UBND"."""
COMMITTEES = frozenset(("tinhuy", "thanhuy", "huyenuy", "thiuy", "quanuy"))
"""Codes of the party committees of provinces and districts."""
_NEAR_SENTENCES = 1  # a bare "Đảng ủy" is that of a commune named no farther back
_SENTENCES = 2  # how far back the authority may stand that a bare one is named after
UNIT_OF_COMMITTEE = {"Huyện": "huyện", "Quận": "quận", "Thị": "thị xã", "Thành": "thành phố", "Tỉnh": "tỉnh"}
_COMMITTEE_IN = re.compile(r"(?<!\w)(?:(Huyện|Quận|Thị) ủy|Đảng bộ (huyện|quận|thị xã)) (?=\{place)")
_COMMITTEE_OF_COMMUNE = "Đảng ủy {unit} {place}"
_COMMITTEE_OF_UNIT = {"tỉnh": "Tỉnh ủy {place}", "thành phố": "Thành ủy {place}", "huyện": "Huyện ủy {place}",
                     "quận": "Quận ủy {place}", "thị xã": "Thị ủy {place}"}  # fmt: skip


def complete_body(mention: Mention, home: str | None) -> Mention:
    """Return a body of the province or its capital's level with home as its place, itself when that is not enough.

    >>> from kg.model.mention import MentionKind
    >>> body = Mention(0, 9, MentionKind.BODY, 0, template="Tỉnh ủy {place}", level=Level.PROVINCE)
    >>> complete_body(body, "Bắc Giang").name
    'Tỉnh ủy Bắc Giang'
    """
    if mention.name is not None or home in (None, CENTRE) or "{owner}" in mention.template:
        return mention
    kind = kind_of(home or "")
    if mention.unit == "thành phố":
        return mention.placed(kind, home or "", Level.PROVINCE) if kind == PlaceKind.CITY else mention
    if mention.unit == "tỉnh" and kind == PlaceKind.CITY:
        return mention  # a "tỉnh" is never the home city: another province is meant, which the text may not name
    if mention.level is Level.PROVINCE:
        template = mention.template
        if kind == PlaceKind.CITY:
            template = template.replace("Tỉnh ủy", "Thành ủy").replace("Tỉnh đoàn", "Thành đoàn")
        return replace(mention, template=template).placed(kind, home or "")
    return mention


def like(mention: Mention, neighbour: Mention) -> Mention:
    """Return a body with its neighbour's place where the levels agree or one of them is open."""
    if neighbour.place is None or neighbour.level is Level.NONE:
        return mention
    unit = neighbour.unit or unit_in(neighbour.name)
    if mention.level is None and mention.unit is None:
        return mention.placed(unit, neighbour.place, neighbour.level) if unit is not None else mention
    same = mention.level is neighbour.level or (mention.level is None and mention.unit == unit)
    if not same or (mention.unit in _DISTRICT_UNITS and unit in _DISTRICT_UNITS and mention.unit != unit):
        return mention
    if mention.level is Level.PROVINCE and mention.unit != neighbour.unit:
        return complete_body(mention, neighbour.place)
    return mention.placed(mention.unit or unit, neighbour.place, neighbour.level)


def province_above(neighbours: Sequence[Mention]) -> str | None:
    """Return the province printed behind a district's body of the same run: "Bí thư Huyện ủy Tân Mộc, | tỉnh X"."""
    below = (near for near in neighbours if near.level in (Level.DISTRICT, Level.COMMUNE))
    matches = (_ABOVE.search(near.place or "") for near in below)
    return next((match[1] for match in matches if match is not None), None)


def unit_in(name: str | None) -> str | None:
    """Return the unit that the name of a committee tells: "huyện" of "Huyện ủy Tân Mộc"; None when it tells none."""
    return UNIT_OF_COMMITTEE.get((name or "").split(" ", 1)[0])


def kind_of(province: str) -> PlaceKind:
    """Return whether a province is one or a city, as it was last."""
    version = province_on(province, None)
    return version.kind if version is not None else PlaceKind.PROVINCE


def unit_of(template: str) -> str | None:
    """Return the unit that the committee in a template is of: "huyện" of "Thường trực Huyện ủy {place}"; None of none.

    A district's alone: that of a province or a city may be called by the name of its capital.
    """
    match = _COMMITTEE_IN.search(template)
    return None if match is None else match[2] or UNIT_OF_COMMITTEE[match[1]]


def committee_name(unit: str | None, place: str) -> str | None:
    """Return the party committee of a province or district by its full name, None of other units.

    >>> committee_name("huyện", "Tân Kỳ"), committee_name("thành phố", "Hồ Chí Minh")
    ('Huyện ủy Tân Kỳ', 'Thành ủy Thành phố Hồ Chí Minh')
    """
    template = _COMMITTEE_OF_UNIT.get(unit or "")
    return None if template is None else template.format(place=in_committee(place) if unit == "thành phố" else place)


def committee_template(body: Mention) -> str:
    """Return the template of the party committee beside a council, authority or front, of other bodies their own.

    "Trưởng Ban Dân vận, Chủ tịch Ủy ban MTTQ huyện" is of the district's committee.
    """
    beside = _COMMITTEE_OF_UNIT.get(body.unit or "") if body.code in {"mttq", "hdnd", "ubnd", "bchdb"} else None
    if body.code == "bchdb" and body.level is Level.COMMUNE:
        beside = _COMMITTEE_OF_COMMUNE
    return beside or body.template


def committee_at(body: Mention) -> str | None:
    """Return the template of the party committee of the commune or district of a body; None for any other body."""
    return _COMMITTEE_OF_COMMUNE if body.level is Level.COMMUNE else _COMMITTEE_OF_UNIT.get(body.unit or "")


def of_council(mention: Mention, mentions: Sequence[Mention]) -> Mention:
    """Return "Ban Pháp chế", "Ban Pháp chế HĐND" as that of the only people's council that is named with its place.

    That is the only one before it in its sentence, else in the article.
    """
    named = [m for m in mentions if m.code == "hdnd" and m.name is not None and not m.generic]
    beside = {m.name: m for m in named if m.sentence == mention.sentence and m.start < mention.start}
    councils = {m.name: m for m in named} if len(beside) != 1 else beside
    if len(councils) != 1:
        return mention
    council = next(iter(councils.values()))
    name = mention.template.replace(_ANY_COUNCIL, "{owner}").replace("{owner}", council.name or "")
    return replace(mention, name=name, level=council.level, unit=council.unit, place=council.place)


def of_authority(mention: Mention, before: Sequence[Mention]) -> Mention:
    """Return a bare "HĐND" or "UBND", one of AUTHORITIES, as that of the place of those named just before it.

    They stand in its sentence or in the nearest of the two before it, and are of one place.
    """
    named: dict[tuple[str | None, str | None], Mention] = {}
    sentence = mention.sentence
    for near in reversed(before):
        if near.sentence < mention.sentence - _SENTENCES or (named and near.sentence < sentence):
            break
        if near.code in AUTHORITIES and near.name is not None and not near.generic:
            named[near.unit, near.place] = near
            sentence = near.sentence
    if len(named) != 1:
        return mention
    near = next(iter(named.values()))
    name = (near.name or "").replace(near.template.split(" {")[0], mention.template.split(" {")[0], 1)
    return replace(mention, name=name, level=near.level, unit=near.unit, place=near.place)


def of_holder(text: Text, mention: Mention, behind: Sequence[Mention]) -> Mention | None:
    """Return a commune's bare body as that of the commune of its holder: "cách chức … xã đối với ông A, T xã Tân Mộc".

    None for any other body.

    Args:
        text: The article.
        mention: The body.
        behind: The mentions behind it.
    """
    if mention.level is not Level.COMMUNE or mention.unit is None or "{owner}" in mention.template:
        return None
    near = (one for one in behind if one.kind is MentionKind.BODY and one.sentence == mention.sentence)
    held = next((one for one in near if one.level is Level.COMMUNE), None)
    if held is None or held.place is None or held.unit != mention.unit:
        return None
    told = _HOLDER.fullmatch(text.folded, mention.end, held.start)
    return None if told is None else mention.placed(held.unit, held.place)


def is_far(text: Text, body: Mention, mention: Mention) -> bool:
    """Tell whether a body is named too far before a mention to lend its place, unless it opens the same paragraph.

    "* Cùng ngày, | Đảng bộ xã Tân Mộc | khai mạc đại hội. … Bà Lê Thị Cam, Bí thư | Đảng ủy | , chủ trì."
    """
    if mention.sentence - body.sentence <= _NEAR_SENTENCES:
        return False
    first, here = text.sentences[body.sentence], text.sentences[mention.sentence]
    opens = body.sentence == 0 or text.sentences[body.sentence - 1].passage != first.passage
    return body.kind is not MentionKind.BODY or first.passage != here.passage or not opens


def is_merged(text: Text, mention: Mention) -> bool:
    """Tell whether a place or body is one of former days that made up another: "trên cơ sở hợp nhất xã A và | xã B"."""
    start = max(0, text.sentences[mention.sentence].start, mention.start - _MERGED_REACH)
    return (
        _MERGED.search(text.folded, start, mention.start) is not None
        or _OF_OLD.match(text.folded, mention.end) is not None
    )


def is_origin(text: Text, place: Mention) -> bool:
    """Tell whether a place is where somebody comes from: it says nothing of the bodies of the news."""
    start = max(text.sentences[place.sentence].start, place.start - 90)
    return _ORIGIN.inside(lowered(text.folded)[start : place.start]) is not None


def elected_by(board: Mention) -> Mention | None:
    """Return the committee that a party organisation's board is: a "Ban Thường vụ" told behind it is elected by it."""
    if board.level is Level.COMMUNE:
        return replace(board, name=f"Đảng ủy {board.unit} {board.place}")
    name = committee_name(board.unit, board.place or "")
    return None if name is None else replace(board, name=name)


def of_unit(mention: Mention, neighbours: Sequence[Mention]) -> Mention:
    """Return a commune's body with the unit that one beside it prints: "Bí thư | Đảng ủy |, Chủ tịch UBND xã"."""
    if mention.level is not Level.COMMUNE or mention.unit is not None:
        return mention
    unit = next((near.unit for near in neighbours if near.level is Level.COMMUNE and near.unit is not None), None)
    return mention if unit is None else replace(mention, unit=unit)
