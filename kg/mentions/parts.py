"""Parts of institutions, and institutions, whose names are printed in lower case beside their chief's title."""

from __future__ import annotations

from collections.abc import Callable

from kg.lexicon.titles import BodyRow, surnames
from kg.mentions.body_read import BodyRead
from kg.mentions.departments import is_led
from kg.mentions.open_names import behind_short, end_of_open_name
from kg.mentions.places import capital_run, read_district, read_place
from kg.mentions.plain_names import plain_room
from kg.mentions.spelling import printed, spelt
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

PLAIN_HEADS = frozenset(
    (("trung", "tâm"), ("cảng", "vụ"), ("viện",), ("bệnh", "viện"), ("hiệp", "hội"), ("cục",), ("vụ",))
)
"""Heads of institutions behind which a name goes on in lower case: "Trung tâm | nghiên cứu giống"."""
BARE_UNITS = {"tỉnh": (Level.PROVINCE, "tỉnh"), "huyện": (Level.DISTRICT, "huyện"), "quận": (Level.DISTRICT, "quận"),
               "xã": (Level.COMMUNE, "xã"), "phường": (Level.COMMUNE, "phường")}  # fmt: skip
"""Units that end a name whose place the article tells: "Bệnh viện đa khoa | tỉnh"."""
NO_UNITS = frozenset((("tác", "xã"), ("tấn", "xã"), ("thị", "xã")))
"""Words that end with such a word and name no unit: "Hợp tác xã", "Thông tấn xã", "thị xã"."""
BRANCHES = frozenset((("trung", "tâm"), ("chi", "nhánh"), ("ban", "quản", "lý")))
"""Heads of what may be a part of a house, if not an institution of its own."""
_HOUSES = ("Bệnh viện ", "Đại học ", "Trường ", "Học viện ", "Viện ", "Cục ", "Công ty ", "Tổng công ty ", "Tập đoàn ",
           "Ngân hàng ")  # fmt: skip
# what schools are members of, by the first word of their heads: "Trường Đại học Sông Quê, | Đại học Quốc gia Hà Nội"
_SCHOOLS = {"trường": "Đại học ", "đại": "Đại học Quốc gia "}
_OFFICE = ("văn", "phòng")
_YOUTH_UNION = ("tỉnh", "đoàn")  # of the province: "Ban Phong trào | Tỉnh đoàn"
_CITY = (" TP", " thành phố")
_NO_CITY = ("Bệnh viện ", "Phòng ")  # "Bệnh viện Nhi đồng thành phố" is a name
_PLACED = frozenset(("phòng", "vụ", "cục", "khoa", "viện", "đội", "đoàn"))  # "Viện Khoa học pháp lý, Bộ Tư pháp"
_OF_COUNTRY = frozenset(("cục", "vụ"))
_PLACED_HEADS = frozenset((("tổng", "cục"), ("ban",), ("chi", "cục"), ("bộ", "môn"), ("lữ", "đoàn"), ("trung", "đoàn"),
                           ("tiểu", "đoàn"), ("đại", "đội")))  # fmt: skip
_CHIEFS = frozenset(("trưởng", "phó", "đốc", "tịch", "ký"))  # the last words of chiefs' titles
_ENDS = frozenset((",", ")", ".", ";"))


def placed_name(tokens: Tokens, last: int, row: BodyRow, name: str) -> BodyRead | None:
    """Return a body whose name its place ends, in a word that stands for it or behind its short form; else None.

    "Bệnh viện Đa khoa | tỉnh", "Hội Mỹ thuật | TP", "Hội Múa (HM) | tỉnh Nghệ An", "Hội Múa (HM) | Việt Nam".
    """
    ending = tokens.lower[last - 2 : last]
    if ending == _YOUTH_UNION or (ending[-1] in BARE_UNITS and ending not in NO_UNITS):
        return BodyRead(last, row.id, f"{name} {{place}}", *BARE_UNITS.get(ending[-1], BARE_UNITS["tỉnh"]))
    city = next((word for word in _CITY if name.endswith(word) and not name.startswith(_NO_CITY)), None)
    if city is not None:
        return BodyRead(last, row.id, name.removesuffix(city) + " {unit} {place}", None, "thành phố")
    behind = behind_short(tokens, last)
    if last < behind and tokens.words[behind : behind + 2] == ("Việt", "Nam"):
        return BodyRead(behind + 2, row.id, f"{name} Việt Nam", Level.NONE)
    place = read_place(tokens, behind) if last < behind < len(tokens.words) else None
    if place is None or place.place is None or place.generic:
        return None
    return BodyRead(place.end, row.id, f"{name} {spelt(tokens, behind, place.end)}", Level.NONE)


def cell_of(tokens: Tokens, at: int, row: BodyRow, inner: BodyRead | None) -> BodyRead | None:
    """Return the party cell of what the sign behind leads to, or of an office: "Chi bộ | Văn phòng Tỉnh ủy".

    Args:
        tokens: The sentence.
        at: Index behind the word for a cell.
        row: Its kind.
        inner: The body that begins there.
    """
    if at < len(tokens.words) and tokens.words[at] in {",", "-"}:
        return BodyRead(at, row.id, row.template.replace("{open}", "{owner}"))
    last = end_of_open_name(tokens, at) or at
    if last == at + len(_OFFICE) and tokens.lower[at:last] == _OFFICE:
        return BodyRead(last, row.id, row.template.replace("{open}", "{owner}"))  # "Bí thư Chi bộ | Văn phòng"
    if inner is None or inner.silent or inner.generic or inner.end < last or "{owner}" in inner.template:
        return None
    name, last = inner.template, inner.end  # "Chi bộ | thôn Sông Quê, xã Tân Mộc"
    if inner.code == "thon":
        name, last = in_commune(tokens, last, name[0].lower() + name[1:])
    return replace(inner, end=last, code=row.id, template=row.template.replace("{open}", name))


def in_commune(tokens: Tokens, last: int, name: str) -> tuple[str, int]:
    """Return the name of a party cell with the commune printed behind its hamlet, and where that ends."""
    commune = read_place(tokens, last + 1) if tokens.words[last : last + 1] == (",",) else None
    if commune is None or commune.level is not Level.COMMUNE or commune.unit is None or commune.place is None:
        return name, last
    return f"{name}, {commune.unit} {commune.place}", commune.end


def is_part(kind: tuple[str, ...]) -> bool:
    """Tell whether the head of a body is that of a part, which may have its institution behind it."""
    return kind[0] in _PLACED or kind in _PLACED_HEADS


def is_school(kind: tuple[str, ...]) -> bool:
    """Tell whether the head of a body is that of a school, which may be a member of a university."""
    return kind[0] in _SCHOOLS


def may_be_part(kind: tuple[str, ...], *, named: bool) -> bool:
    """Tell whether a body of this kind may have its institution behind it; a branch or school only if it is led."""
    return is_part(kind) or (named and (kind in BRANCHES or is_school(kind)))


def in_house(kind: tuple[str, ...], whole: BodyRead | None) -> BodyRead | None:
    """Return the institution behind a body if it is its own: of a centre no overseer, of a school its university.

    What has a "Cục" or "Vụ" is the whole country's: "Cục Quản lý sổ sách, Kho bạc Nhà nước".
    """
    if whole is not None and kind[0] in _OF_COUNTRY and whole.level is Level.PROVINCE and whole.place is None:
        return replace(whole, template=whole.template.partition(" {")[0], level=Level.CENTRAL, unit=None)
    if whole is None or is_part(kind):
        return whole
    return whole if whole.template.startswith(_SCHOOLS.get(kind[0], _HOUSES)) else None


def plain_part(
    tokens: Tokens, at: int, end: int, whole_behind: Callable[[int], BodyRead | None], behind_topic: int = 0
) -> BodyRead | None:
    """Return a part called in lower case with its institution: "Trưởng phòng quản lý đất đai | Sở Tài nguyên …".

    Args:
        tokens: The sentence.
        at: Index of its head.
        end: Index behind the head.
        whole_behind: What finds the institution behind a token.
        behind_topic: Index behind a topic that its name begins with: "phòng Giáo dục | trung học".
    """
    part = tokens.lower[at]
    inside = tokens.lower[at - 1 : at + 1] == (",", "khoa")  # "bộ môn giải phẫu, | khoa y |, Trường Đại học …"
    for last in plain_room(tokens, behind_topic or end, listed=True) if inside or is_led(tokens, at) else ():
        if (whole := whole_behind(last)) is not None:
            name = f"{' '.join(tokens.lower[at:end]).capitalize()} {printed(tokens, end, last)}, {whole.template}"
            return replace(whole, code="phong" if part == "phòng" else "open", template=name)
    return None


def plain_whole(
    tokens: Tokens, at: int, end: int, row: BodyRow, whole_behind: Callable[[int], BodyRead | None]
) -> BodyRead | None:
    """Return an institution whose name goes on in lower case to a sign or to what it belongs to, beside its chief.

    "giám đốc Trung tâm nghiên cứu giống | của Đại học Sông Quê", "… Trung tâm nghiên cứu giống cây |, nói".

    Args:
        tokens: The sentence.
        at: Index of its head.
        end: Index behind the head.
        row: Its kind.
        whole_behind: What finds the institution behind a token.
    """
    for last in plain_room(tokens, end) if tokens.lower[at - 1] in _CHIEFS and tokens.capital(at) else ():
        name = row.template.replace("{open}", printed(tokens, end, last))
        if (whole := whole_behind(last)) is not None:
            return replace(whole, code=row.id, template=f"{name}, {whole.template}")
        behind = behind_short(tokens, last)
        if last > end + 1 and (last == len(tokens.words) or tokens.words[last] in _ENDS or behind > last):
            unit = BARE_UNITS.get(tokens.lower[last - 1])
            placed = unit is not None and tokens.lower[last - 2 : last] not in NO_UNITS
            return BodyRead(behind, row.id, f"{name} {{place}}", *(unit or ())) if placed else _alone(behind, row, name)
        run = capital_run(tokens, last) if last > end + 1 else last
        district = read_district(tokens, last) if run > last else None
        closed = run > last and (run == len(tokens.words) or not tokens.words[run].isalnum())
        if (district is not None and district.end == run) or (
            closed and surnames().longest(tokens.lower, last) is None
        ):
            return _alone(run, row, f"{name} {printed(tokens, last, run)}")
    return None


def _alone(end: int, row: BodyRow, name: str) -> BodyRead:
    return BodyRead(end, row.id, name, Level.NONE)
