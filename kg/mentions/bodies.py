"""Read the name of a body: a head of the lexicon and what the shape of its row lets follow."""

from __future__ import annotations

from collections.abc import Callable

from kg.lexicon.titles import BodyRow, Shape, body_heads, guards, topics
from kg.mentions.agencies import (
    AGENCY,
    behind_site,
    board_of_zone,
    border_post,
    in_charge_of,
    may_be_agency,
    numbered_unit,
    part_of_union,
    silent_name,
    told_whole,
)
from kg.mentions.body_read import BodyRead, with_province
from kg.mentions.committees import before_board, committee_of, committee_of_place, read_committee
from kg.mentions.departments import in_code, is_led, is_old_department, named_so, read_topic
from kg.mentions.joints import is_twice
from kg.mentions.numbered_bodies import read_numbered
from kg.mentions.open_names import (
    bare_company,
    before_code,
    behind_short,
    end_of_open_name,
    is_foreign,
    only_heads,
)
from kg.mentions.parts import (
    BARE_UNITS,
    PLAIN_HEADS,
    cell_of,
    in_commune,
    in_house,
    is_school,
    may_be_part,
    placed_name,
    plain_part,
    plain_whole,
)
from kg.mentions.places import lone_district, read_place
from kg.mentions.plain_names import behind_heads, behind_people, behind_term, end_of_plain_name, in_compound
from kg.mentions.second_topics import behind_second_topic
from kg.mentions.spelling import spelt
from kg.mentions.wholes import PARTS, whole_behind
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

_LEVELS = {str(level): level for level in Level}
_DEEPEST = 3  # bodies inside bodies: "Văn phòng Đảng ủy UBND tỉnh"
_BOARDS = frozenset(("hdqt", "hdtv"))
_UNION_BOARDS = frozenset(("btv", "dct"))
_BEFORE_COMMA = frozenset(("cqdt", "bto", "btg"))  # "Ban Tuyên giáo, | Tỉnh đoàn X"
_COUNCIL_BOARDS = frozenset(("pháp", "ngân", "hội"))  # words that only boards of a council have: "Ban Pháp chế"
_AGENCIES = frozenset(("cục", "vụ"))  # which need no institution behind them
_ZONES = frozenset(("bqlkkt", "bqlkcn", "doantn"))
_OF_DISTRICTS = frozenset(("ubnd", "hdnd", "congan", "tand", "vksnd", "mttq"))  # called after a bare district too
_WITH_ROOMS = frozenset(("open", "vp", "vpcp", "vpqh", "vptw", "vpctn"))
_REGION = ("khu", "vực", "châu")  # an agency's office for a continent
_OTHERS = {"danguy": ("khối", "trực", "cơ", "các", "cấp", "viên")}  # "Đảng ủy | trực thuộc"
_PLAIN_PARTS = frozenset((("đội",), ("bộ", "môn"), ("đoàn", "kịch")))
_BOARD = ("ban", "chỉ", "đạo")  # "Trưởng Ban Chỉ đạo | Trần Văn Bưởi": which, the text has told before
_PROJECTS = frozenset(("ban quản lý", "ban qlda", "bqlda", "bql", "bql dự án", "bql da"))  # called in lower case too
_OF_UNITS = frozenset(("đài", "hạt", "bưu", "vnpt", "agribank", "ngân", "nhcsxh"))  # "Hạt Kiểm lâm | huyện"
_UNIONS = ("Hội ", "Hiệp hội ", "Liên hiệp ", "Liên minh ")  # of the country too: "Hội Luật gia | Việt Nam"
_CELLS = frozenset(("chibo", "chiuy"))  # "Bí thư Chi bộ, Giám đốc Sở Y tế": the cell of what is named next
_NEED_OWNERS = frozenset(
    "danguy duubnd ducq duqs vp tt dangbo_x bchdb_x banhdnd bkt vpdu coquan cqdt doantn thanhtraso bbvsk bmt".split()  # noqa: SIM905
)  # heads that alone name no body


def read_body(tokens: Tokens, at: int, *, titled: bool = False, depth: int = 0) -> BodyRead | None:
    """Return the body whose name begins at this token, None when none does.

    Args:
        tokens: The sentence.
        at: Index of the first word.
        titled: A role stands before it: then companies, schools and papers count too.
        depth: How many bodies it stands in.
    """
    if depth > _DEEPEST or at >= len(tokens.words) or tokens.lower[at] not in body_heads() or in_compound(tokens, at):
        return None
    unnamed = False  # a longer head was read whose own name is missing: no shorter one begins a name here
    for end, rows in body_heads().all(tokens.lower, at):
        for row in rows:
            if row.shape is Shape.OPEN and unnamed:
                continue
            if row.shape is Shape.OPEN and not (titled or depth or in_charge_of(tokens, at, end)):
                read = _agency(tokens, at, end, row) or silent_name(tokens, at, end)
            else:
                read = _READERS[row.shape](tokens, at, end, row, depth)
            if read is not None:
                return read
            unnamed = unnamed or row.shape is Shape.OPEN
    return None


def _fixed(tokens: Tokens, at: int, end: int, row: BodyRow, _depth: int) -> BodyRead | None:
    if len(tokens.words[at]) <= 4 and end == at + 1 and not tokens.words[at].isupper() and row.id != "quochoi":  # noqa: PLR2004
        return None  # "tư", "bct": an abbreviation in lower case is a word
    if row.id == "chinhphu" and not tokens.capital(at):
        return None  # "chính phủ" of another country
    if end == at + 1 and in_code(tokens, at):
        return None  # "1327/QĐ-BCT"
    newspaper = at == 1 and tokens.words[0] == "(" and tokens.words[end : end + 1] == (")",)  # "(ĐCSVN) - Sáng 5/6, …"
    if newspaper or (end < len(tokens.words) and is_foreign(tokens, end)):
        return BodyRead(end, row.id, row.template, silent=True)
    return part_of_union(tokens, at, end, row, read_body) or BodyRead(end, row.id, row.template, Level.CENTRAL)


def _country(_tokens: Tokens, _at: int, end: int, row: BodyRow, _depth: int) -> BodyRead:
    return BodyRead(end, row.id, row.template, Level.CENTRAL, silent=True)


def _committee(tokens: Tokens, at: int, end: int, row: BodyRow, _depth: int) -> BodyRead | None:
    return read_committee(tokens, at, end, row)


def _unit(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    if row.id == "dangbo" and tokens.lower[end : end + 1] == ("sở",):
        return BodyRead(end, "danguy", row.template, Level.COMMUNE)  # "Đảng bộ | Sở, Giám đốc Sở Y tế"
    if row.id == "dbqh" and tokens.lower[end : end + 1] == ("do",):
        return BodyRead(end, row.id, row.template, generic=True)  # "Đoàn đại biểu Quốc hội | do bà A dẫn đầu"
    end = behind_people(tokens, end) if row.id == "dangbo" else end
    return _of_country(tokens, end, row) or _of_place(tokens, end, row, depth)


def _of_country(tokens: Tokens, end: int, row: BodyRow) -> BodyRead | None:
    """Return an association of the whole country: "Hội Luật gia | Việt Nam"."""
    if tokens.lower[end : end + 2] == ("việt", "nam") and tokens.capital(end) and row.template.startswith(_UNIONS):
        return BodyRead(end + 2, row.id, row.template.split(" {")[0] + " Việt Nam", Level.CENTRAL)
    return None


def _of_place(tokens: Tokens, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    behind = behind_short(tokens, behind_term(tokens, end))  # "Hội Liên hiệp Phụ nữ (LHPN) | huyện Lạng Giang"
    place = (
        read_place(tokens, end)
        or read_place(tokens, behind)
        or (lone_district(tokens, end) if row.id in _OF_DISTRICTS else None)
    )
    level = _LEVELS.get(row.level)
    if place is None and end < len(tokens.words) and tokens.lower[end] in _OTHERS.get(row.id, ()):
        return BodyRead(end, row.id, row.template, level, generic=True)
    if place is None:  # "Ban Quản lý Khu kinh tế | Đông Nam", "Đoàn Thanh niên | Công ty Sông Quê"
        return None if row.id in _ZONES and tokens.capital(end) else BodyRead(end, row.id, row.template, level)
    if level is Level.COMMUNE and place.level not in (Level.COMMUNE, None):
        return BodyRead(end, row.id, row.template, level) if depth == 0 else None
    if place.generic:
        return BodyRead(place.end, row.id, row.template, place.level, generic=True)
    read = BodyRead(place.end, row.id, row.template, place.level, place.unit, place.place)
    return with_province(tokens, read)


def _unit_only(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    read = _unit(tokens, at, end, row, depth)
    if read is None or read.end == end:
        return BodyRead(end, row.id, row.template, silent=True) if end - at > 1 else None
    return read


def _owner(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    joint = {"của", "tại"} if row.id in _BOARDS else {"của"}  # "Hội đồng quản trị | tại Công ty …"
    joint = {"của", ","} if row.id in _BEFORE_COMMA else joint  # "Cơ quan Cảnh sát điều tra, | Công an …"
    start = end + 1 if end < len(tokens.words) and tokens.lower[end] in joint else behind_short(tokens, end)
    led = behind_heads(tokens, end) if row.id == "danguy" else end
    inner = read_body(tokens, max(start, led), depth=depth + 1)
    if inner is not None and not inner.silent and inner.code in row.owners:
        inner = replace(inner, end=end) if led > end else inner
        if inner.code == "dangbo" and row.id == "btv":
            inner = committee_of(inner)
        owner = inner.template.removeprefix("Ban Chấp hành ") if row.id in _UNION_BOARDS else inner.template
        return replace(inner, code=row.id, template=row.template.replace("{owner}", owner))
    inner = _open_owner(tokens, start, depth) if "open" in row.owners else committee_of_place(tokens, at, end, row)
    if inner is not None:
        return replace(inner, code=row.id, template=row.template.replace("{owner}", inner.template))
    if row.id in _BOARDS and (company := bare_company(tokens, start)) is not None:
        name = spelt(tokens, start, company)
        return BodyRead(company, row.id, row.template.replace("{owner}", name), Level.NONE)
    open_board = row.id == "banhdnd" and not _COUNCIL_BOARDS.isdisjoint(tokens.lower[at:end])
    if open_board and _whole(tokens, end, depth, "ban") is not None:
        return None  # "Ban Pháp chế, Tập đoàn Sông Quê"
    alone = row.id in _NEED_OWNERS and not (row.id == "tt" and before_board(tokens, at, end))
    unnamed = alone or (end == at + 1 and not tokens.words[at].isupper())
    return BodyRead(end, row.id, row.template) if open_board or not unnamed else None


def _open_owner(tokens: Tokens, at: int, depth: int) -> BodyRead | None:
    for end, rows in body_heads().all(tokens.lower, at) if at < len(tokens.words) else ():
        for row in rows:
            if row.shape is Shape.OPEN:
                return _open(tokens, at, end, row, depth)
    return None


def _topic(tokens: Tokens, at: int, end: int, row: BodyRow, _depth: int) -> BodyRead | None:  # noqa: PLR0911  one return a case
    found = read_topic(tokens, end)
    if found is None or not named_so(tokens, at, end) or (row.id == "ty" and not is_old_department(tokens, at)):
        return None
    template = row.template.replace("{topic}", found[1])
    if row.level == "central":
        if found[0] < len(tokens.words) and is_foreign(tokens, found[0]):
            return BodyRead(found[0], row.id, template, silent=True)
        return BodyRead(found[0], row.id, template, Level.CENTRAL)
    place = read_place(tokens, found[0]) or read_place(tokens, behind_short(tokens, found[0]))
    if place is None or place.generic:
        return BodyRead(found[0], row.id, template, Level.PROVINCE)
    if place.level not in (Level.PROVINCE, None):
        return BodyRead(found[0], row.id, template, Level.PROVINCE)
    return BodyRead(place.end, row.id, template, Level.PROVINCE, place.unit, place.place)


def _room(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    inside = _room_of(tokens, end, depth) if tokens.capital(end) else None
    if inside is not None or tokens.lower[end : end + 1] == ("chống",):
        return inside  # "Ban Chỉ đạo về | phòng chống tham nhũng" names none
    found = topics().longest(tokens.lower, end)
    place = read_place(tokens, found[0]) if found is not None else None
    if found is None or not (tokens.capital(end) or (named_so(tokens, at, end) and place is not None and place.place)):
        plain = plain_part(tokens, at, end, lambda last: _whole(tokens, last, depth, tokens.lower[at]))
        return plain or _open(tokens, at, end, BodyRow("open", (), Shape.OPEN, "Phòng {open}", "none"), depth)
    template = row.template.replace("{topic}", found[1][0])
    if place is not None and place.level is not Level.PROVINCE:
        return BodyRead(place.end, row.id, template, place.level, place.unit, place.place)
    if place is None and is_led(tokens, at) and (whole := _whole(tokens, found[0], depth, "phòng")) is not None:
        return replace(whole, code="phong", template=f"Phòng {found[1][0]}, {whole.template}")
    longer = _longer_room(tokens, at, end, found[0], depth) if place is None and is_led(tokens, at) else None
    return longer or BodyRead(found[0], row.id, template, Level.DISTRICT)


def _longer_room(tokens: Tokens, at: int, end: int, behind_topic: int, depth: int) -> BodyRead | None:
    """Return a room whose name goes on behind a topic, with its institution: "Phòng Giáo dục | trung học, Sở …"."""
    if tokens.capital(behind_topic):
        read = _open(tokens, at, end, BodyRow("open", (), Shape.OPEN, "Phòng {open}", "none"), depth)
        return read if read is not None and ", " in read.template and read.end > behind_topic else None
    return plain_part(tokens, at, end, lambda last: _whole(tokens, last, depth, tokens.lower[at]), behind_topic)


def _room_of(tokens: Tokens, at: int, depth: int) -> BodyRead | None:
    """Return the institution of a chief of a room without a name: "Phó phòng | Cục Đường sông"; None for others."""
    inner = read_body(tokens, at, titled=True, depth=depth + 1) if topics().longest(tokens.lower, at) is None else None
    return inner if inner is not None and not inner.silent and inner.code in _WITH_ROOMS else None


def read_department(tokens: Tokens, at: int, end: int, kind: str) -> BodyRead | None:
    """Return the department whose chief is called by its name: "Cục trưởng | Bảo vệ chính trị III"; at is "cục"."""
    return _open(tokens, at, end, BodyRow("open", (), Shape.OPEN, f"{kind} {{open}}", "none"), 0)


def _open(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    """Return a body called as printed, its kind once: "Công ty | Công ty cổ phần Sông Quê"."""
    stop = guards().longest(tokens.lower, at)
    if tokens.lower[end : end + 1] == ("trưởng",) or (stop and "stop" in stop[1] and stop[0] > end):
        return None  # "Cục | trưởng Cục Đường sông", "Đảng ủy | báo cáo 2 năm"
    if is_twice(tokens, at, end):
        return read_body(tokens, end, titled=True, depth=depth)
    return _up_to_its_end(tokens, at, end, row, depth)


def _up_to_its_end(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    """Return a body called as printed: capitalised words and what joins them, up to a verb, a sign or a person."""
    if row.id in _CELLS and (cell := cell_of(tokens, end, row, read_body(tokens, end, depth=depth + 1))) is not None:
        return cell
    if (behind := behind_short(tokens, end)) > end and tokens.capital(behind):
        end = behind  # "Hội đồng hương (HĐH) | Sông Quê tại Hà Nội"
    last = end_of_open_name(tokens, end, part=tokens.lower[at] in PARTS)
    if " ".join(tokens.lower[at:end]) in _PROJECTS:
        last = max(last or 0, end_of_plain_name(tokens, end) or 0, board_of_zone(tokens, at, end) or 0) or None
    last = behind_site(tokens, at, behind_second_topic(tokens, at, last)) if last is not None else None
    if last is None or only_heads(tokens, end, last) or tokens.lower[at:last][:3] == _REGION:
        return _board(tokens, at, end, row, depth) if last is None else None
    name = row.template.replace("{open}", spelt(tokens, end, before_code(tokens, end, last)))
    if row.id in _CELLS:
        name, last = in_commune(tokens, last, name)  # "Chi bộ | tổ 9, phường Tân Mộc"
    placed = placed_name(tokens, last, row, name)
    if placed is not None and not is_school(tokens.lower[at:end]):
        return placed
    return _in_whole(tokens, at, end, depth, placed or BodyRead(last, row.id, name))


def _in_whole(tokens: Tokens, at: int, end: int, depth: int, part: BodyRead) -> BodyRead:
    """Return a body with the institution that it is named with: "Vụ Tổng hợp (Bộ Tài chính)"; else alone."""
    kind = tokens.lower[at:end]
    inside = may_be_part(kind, named=depth > 0 or is_led(tokens, at))
    whole = in_house(kind, _whole(tokens, part.end, depth, kind[0])) if inside else None
    alike = whole is not None and whole.template.lower().startswith(" ".join(kind)) and not is_school(kind)
    if whole is not None and (
        not alike or whole.template.startswith("Ban Quản lý ")
    ):  # "Tổng cục A (Tổng cục V)" is one
        return replace(whole, code=part.code, template=f"{part.template}, {whole.template}")
    return part if part.place is not None or part.unit is not None else replace(part, level=Level.NONE)


def _board(tokens: Tokens, at: int, end: int, row: BodyRow, depth: int) -> BodyRead | None:
    """Return a board of which only its kind is printed, a place's broadcaster, or a part called in lower case."""
    if tokens.lower[at] in PARTS or tokens.lower[at:end] in _PLAIN_PARTS:
        part = plain_part(tokens, at, end, lambda last: _whole(tokens, last, depth, tokens.lower[at]))
        if part is not None or tokens.lower[at] not in _AGENCIES:
            return part
    if tokens.lower[at:end] in PLAIN_HEADS:
        return plain_whole(tokens, at, end, row, lambda last: _whole(tokens, last, depth, tokens.lower[at]))
    of_unit = tokens.lower[at] in _OF_UNITS or " ".join(tokens.lower[at:end]) in _PROJECTS
    if of_unit and end < len(tokens.words) and tokens.lower[end] in BARE_UNITS:
        level, unit = BARE_UNITS[tokens.lower[end]]
        return BodyRead(end + 1, row.id, row.template.replace("{open}", f"{unit} {{place}}"), level, unit)
    if tokens.lower[at:end] != _BOARD:
        return None
    return BodyRead(end, row.id, row.template.replace(" {open}", ""), Level.NONE, generic=True)


def _whole(tokens: Tokens, at: int, depth: int, part: str) -> BodyRead | None:
    """Return the institution behind the name of its part."""
    return whole_behind(tokens, at, part, lambda start: read_body(tokens, start, titled=True, depth=depth + 1))


def _agency(tokens: Tokens, at: int, end: int, row: BodyRow) -> BodyRead | None:
    """Return an agency or association without a role before it that its place or ministry ends; None for others."""
    if row.id in _CELLS:  # "đảng viên | Chi bộ ấp Sông Quê"
        inner = read_body(tokens, end, depth=1)
        cell = cell_of(tokens, end, row, inner) if inner is not None and inner.code == "thon" else None
        return None if cell is None else replace(cell, code=AGENCY)
    own = border_post(tokens, at, end) or board_of_zone(tokens, at, end) or numbered_unit(tokens, at, end)
    if own is not None:
        return BodyRead(own, AGENCY, row.template.replace("{open}", spelt(tokens, end, own)), Level.NONE)
    read = _open(tokens, at, end, row, 0) if may_be_agency(tokens, at, end) else None
    if read is None or ", " in read.template or read.unit == "tỉnh" or "(" in tokens.words[end : read.end]:
        return None if read is None else replace(read, code=AGENCY)
    return None if "{" in read.template else told_whole(tokens, end, read.end, row)


_READERS: dict[Shape, Callable[[Tokens, int, int, BodyRow, int], BodyRead | None]] = {
    Shape.FIXED: _fixed,
    Shape.COUNTRY: _country,
    Shape.COMMITTEE: _committee,
    Shape.UNIT: _unit,
    Shape.UNIT_ONLY: _unit_only,
    Shape.OWNER: _owner,
    Shape.TOPIC: _topic,
    Shape.ROOM: _room,
    Shape.NUMBER: lambda tokens, _at, end, row, _depth: read_numbered(tokens, end, row),
    Shape.OPEN: _open,
    Shape.SILENT: lambda _tokens, _at, end, row, _depth: BodyRead(end, row.id, row.template, Level.NONE, silent=True),
}
