"""State agencies and associations that no title stands before, named whole: "Cục Đường sông Việt Nam", with its place.

Their kind must be an agency's or association's and the name must end with its place, the country or its ministry: so
nothing runs into the next words, and no company, school or hospital is taken for one.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.lexicon.titles import BodyRow, roles
from kg.mentions.body_read import BodyRead
from kg.mentions.open_names import end_of_open_name
from kg.mentions.places import PlaceRead, capital_run, place_length, read_place
from kg.mentions.spelling import spelt
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

AGENCY = "agency"  # the code of such a body
_AGENCIES = frozenset(("cục", "tổng cục", "chi cục", "trung tâm", "hội", "hiệp hội", "liên hiệp", "câu lạc bộ", "vụ"))
_CENTRES = frozenset(
    "phát dịch xúc khuyến ứng kiểm dự lưu quan tư bảo khí phục điều công trợ đăng quản hành".split()  # noqa: SIM905
)  # how the centres of an authority begin: "Trung tâm | Phát triển quỹ đất"
_NO_ASSOCIATIONS = frozenset("nghị thi thảo trường chợ làng quán phố an chẩn nhập đồng hữu".split())  # noqa: SIM905
_ZONES = tuple(
    tuple(zone.split())
    for zone in (
        "khu kinh tế", "khu công nghiệp", "kkt", "kcn", "khu công nghệ cao", "rừng phòng hộ", "rừng đặc dụng",
        "khu bảo tồn thiên nhiên", "vườn quốc gia", "khu di tích", "khu di tích lịch sử", "khu du lịch quốc gia",
    )
)  # fmt: skip
_STATIONS = frozenset(("khí", "thủy"))  # "Đài | Khí tượng thủy văn tỉnh", no broadcaster
_SITED = frozenset((("đồng", "hương"), ("đại", "diện")))  # of what sits elsewhere than it belongs to
_BRANCHES = frozenset(("phân", "hđh"))  # "Phân viện", "Phân hiệu"
_LED = frozenset((("cục",), ("tổng", "cục"), ("chi", "cục"), ("vụ",)))
_CHARGES = frozenset((("phụ", "trách"), ("điều", "hành")))
_SIDES = frozenset((("phía",), ("miền",)))
_LONGEST_SITED = 4
_SHORTEST = 2  # words of the agency's own name
_LONGEST_POST = 4
_SHORT_REST = 2  # syllables
_UNIONS = frozenset(("hội", "đoàn", "liên", "tổng"))  # how a mass organisation's name begins
_OF_CENTRE = frozenset(("ương", "tw", "t.ư", "tư"))


def may_be_agency(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the head of an agency or association stands at these tokens, and the beginning of its own name."""
    if not tokens.capital(at) or end >= len(tokens.words):
        return False
    head, first = " ".join(tokens.lower[at:end]), tokens.lower[end]
    if head == "ban quản lý":
        return True
    if head == "đài":
        return first in _STATIONS and tokens.capital(end)
    if head not in _AGENCIES or not tokens.capital(end) or tokens.words[end].isupper():
        return False  # "Tổng cục IV": a code
    return first in _CENTRES if head == "trung tâm" else head != "hội" or first not in _NO_ASSOCIATIONS


def in_charge_of(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the head of an agency stands behind a verb of charge: "được giao phụ trách | Cục Thủy sản"."""
    return tokens.lower[at:end] in _LED and tokens.lower[at - 2 : at] in _CHARGES and tokens.capital(at)


_CROSSINGS = (("cửa", "khẩu", "quốc", "tế"), ("cửa", "khẩu", "cảng"), ("cửa", "khẩu"))


def border_post(tokens: Tokens, at: int, end: int) -> int | None:
    """Return the index behind the name of a border post, whose head ends here: "Đồn Biên phòng | (Cửa khẩu) Sóc Hà"."""
    kind = next((kind for kind in _CROSSINGS if tokens.lower[end : end + len(kind)] == kind), ())
    last = capital_run(tokens, end + len(kind), _LONGEST_POST)
    return last if tokens.lower[at:end] == ("đồn", "biên", "phòng") and last > end else None


def numbered_unit(tokens: Tokens, at: int, end: int) -> int | None:
    """Return the index behind the name of a unit that its number ends: "Đội | Quản lý thị trường số 2"; else None."""
    last = end_of_open_name(tokens, end) if tokens.lower[at:end] == ("đội",) and tokens.capital(end) else None
    return last if last is not None and tokens.lower[last - 2] == "số" and tokens.words[last - 1].isdigit() else None


def board_of_zone(tokens: Tokens, at: int, end: int) -> int | None:
    """Return the index behind the zone that a board has, called by a name: "Ban Quản lý | Khu kinh tế Đông Nam"."""
    if tokens.lower[at:end] != ("ban", "quản", "lý"):
        return None
    named = (end + len(zone) for zone in _ZONES if tokens.lower[end : end + len(zone)] == zone)
    start = max(named, default=len(tokens.words))
    title = roles().longest(tokens.lower, start) if start < len(tokens.words) else None
    if title is not None:  # "Khu di tích Tổng Bí thư | Trần Mộc"
        last = capital_run(tokens, title[0])
        return title[0] + place_length(tokens, title[0], last) if last > title[0] else None
    last = capital_run(tokens, start)
    if last == start:
        return None
    end = start + (place_length(tokens, start, last) or min(last - start, _LONGEST_POST))
    return _other_zones(tokens, end) or end


def _other_zones(tokens: Tokens, at: int) -> int | None:
    """Return the index behind the zones that a board has beside one: "Khu kinh tế Sông Quê | và các KCN tỉnh X"."""
    if tokens.lower[at : at + 2] != ("và", "các"):
        return None
    ends = (at + 2 + len(zone) for zone in _ZONES if tokens.lower[at + 2 : at + 2 + len(zone)] == zone)
    end = max(ends, default=0)
    place = read_place(tokens, end) if end else None
    return place.end if place is not None and not place.generic else None


def told_whole(tokens: Tokens, start: int, end: int, row: BodyRow) -> BodyRead | None:
    """Return an agency up to the place or country that ends its own name, None without one.

    Args:
        tokens: The sentence.
        start: Index of the first word behind its head.
        end: Index behind what the shape of its words tells of its name.
        row: Its head.
    """
    for last in range(start + _SHORTEST, end + 1):
        ends = tokens.lower[last - 2 : last]
        if last - 2 > start and (ends == ("việt", "nam") or (ends == ("quốc", "gia") and last == end)):
            return BodyRead(last, AGENCY, row.template.replace("{open}", spelt(tokens, start, last)), Level.NONE)
        place = read_place(tokens, last)
        if place is not None and place.place is None:
            return _of_home(tokens, start, last, row, place)
        if place is not None and (shown := _shown(tokens, last, place, end)):
            name = row.template.replace("{open}", f"{spelt(tokens, start, last)} {shown}")
            return BodyRead(place.end, AGENCY, name, place.level, place.unit, place.place)
    return None


def _of_home(tokens: Tokens, start: int, last: int, row: BodyRow, place: PlaceRead) -> BodyRead | None:
    """Return an agency of the province that the text means: "Trung tâm Hành chính công | tỉnh"; None for others."""
    if place.generic or place.unit != "tỉnh":
        return None
    name = row.template.replace("{open}", f"{spelt(tokens, start, last)} {{unit}} {{place}}")
    return BodyRead(place.end, AGENCY, name, place.level, place.unit)


def _shown(tokens: Tokens, at: int, place: PlaceRead, end: int) -> str:
    """Return the place that ends a name as the name holds it; a bare one must stand at its end. Empty for none."""
    if place.place is None or place.level is Level.COMMUNE:
        return ""
    if tokens.lower[at] != place.place.split()[0].lower():
        return f"{place.unit} {place.place}"
    return place.place if place.end >= end else ""


def silent_name(tokens: Tokens, at: int, end: int) -> BodyRead | None:
    """Return a company or school without a role before it: no body, but no name begins inside it either."""
    run = capital_run(tokens, end)
    if not tokens.capital(at) or run == end:
        return None
    length = place_length(tokens, end, run)
    last = run if run - end - length <= _SHORT_REST else end + length  # "Công ty Than | Vàng Danh": no person's name
    return BodyRead(last if length else run, "open", "", Level.NONE, silent=True)


def part_of_union(
    tokens: Tokens, at: int, end: int, row: BodyRow, read: Callable[[Tokens, int], BodyRead | None]
) -> BodyRead | None:
    """Return the part of a union's centre: "Ban Tổ chức | Trung ương Hội Nông dân Việt Nam"; silent for one unknown.

    None where no union's name goes on behind the words of a central body at these tokens; read reads a body.
    """
    if not tokens.capital(end) or tokens.lower[end] not in _UNIONS or tokens.lower[end - 1] not in _OF_CENTRE:
        return None
    start = end - (2 if tokens.lower[end - 2] == "trung" else 1)
    if start <= at:
        return None
    inner = read(tokens, start)
    if inner is None or inner.end <= end:
        return BodyRead(end, row.id, row.template, silent=True)
    return replace(
        inner, template=f"{row.template.split(' Trung ương')[0]} {inner.template.removeprefix('Ban Chấp hành ')}"
    )


def behind_site(tokens: Tokens, at: int, last: int) -> int:
    """Return the index behind where a branch or union sits: "Văn phòng đại diện Báo Sông Quê | tại Hà Nội"; else last.

    Args:
        tokens: The sentence.
        at: Index of its first word.
        last: Index behind its name.
    """
    if tokens.lower[last : last + 1] != ("tại",):
        return last
    heads = (tokens.lower[first : first + 2] for first in range(at, min(at + _LONGEST_SITED, last)))
    if tokens.lower[at] not in _BRANCHES and _SITED.isdisjoint(heads):
        return last
    place = read_place(tokens, last + 1)
    if place is not None and place.place is not None:
        return place.end
    region = last + 3 if tokens.lower[last + 1 : last + 3] == ("khu", "vực") else last + 1
    end = capital_run(tokens, region + (tokens.lower[region : region + 1] in _SIDES))
    return end if end > region + 1 else last
