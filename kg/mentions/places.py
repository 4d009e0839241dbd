"""Read the place behind the head of a body: "tỉnh Bắc Giang", "huyện Tân Kỳ", "Hải Dương", bare "tỉnh"."""

from __future__ import annotations

from functools import cache

from kg.lexicon.communes import is_commune
from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases
from kg.lexicon.places import (
    PlaceKind,
    current_provinces,
    district_spellings,
    districts_called,
    province_named,
    province_on,
    province_spellings,
)
from kg.lexicon.titles import PhraseRow, guards, honorifics, surnames
from kg.model.mention import Level
from kg.model.record import record, replace
from kg.vietnamese.syllables import is_syllable
from kg.vietnamese.tokens import Tokens
from kg.vietnamese.unicode import bare

_UNITS = {
    "tỉnh": ("tỉnh", Level.PROVINCE),
    "thành phố": ("thành phố", None),
    "tp": ("thành phố", None),
    "tp.": ("thành phố", None),
    "t.p": ("thành phố", None),
    "huyện": ("huyện", Level.DISTRICT),
    "h.": ("huyện", Level.DISTRICT),
    "quận": ("quận", Level.DISTRICT),
    "q.": ("quận", Level.DISTRICT),
    "thị xã": ("thị xã", Level.DISTRICT),
    "tx": ("thị xã", Level.DISTRICT),
    "tx.": ("thị xã", Level.DISTRICT),
    "xã": ("xã", Level.COMMUNE),
    "phường": ("phường", Level.COMMUNE),
    "p.": ("phường", Level.COMMUNE),
    "thị trấn": ("thị trấn", Level.COMMUNE),
    "tt.": ("thị trấn", Level.COMMUNE),
    "đặc khu": ("đặc khu", Level.COMMUNE),
}
_AUTHORITIES = frozenset(("ubnd", "hđnd", "dân"))
_NO_UNITS = frozenset((("đô", "thị"), ("ông", "xã"), ("bà", "xã")))  # "đô thị | xã Bến Mộc", "và | ông xã Tư Ếch"
_MANY = frozenset(("các", "cấp", "những", "mỗi", "từng", "nhiều"))
_TERMS = frozenset(("khóa", "nhiệm"))  # "HĐND huyện | Khóa XX"
_DOINGS = frozenset(
    "bàn giao|công bố|gặp mặt|giao ban|họp bàn|khai mạc|khai trương|kiểm tra|kỷ niệm|làm việc|lần thứ|phát động"  # noqa: SIM905
    "|phối hợp|quán triệt|ra mắt|ra quân|sơ kết|thông qua|thực hiện|tiếp xúc|tổ chức|tổng kết|tăng cường|triển khai"
    "|trao tặng|tuyên dương|tập huấn|tập trung|đại hội|đẩy mạnh".split("|")
)  # behind a unit in a headline in capitals, where districts' names are those of the table
_JOINTS = frozenset("và với cùng của về cho tại để do đã sẽ được bị".split())  # noqa: SIM905  no commune's name begins so
_CERTAIN_MIDDLE = frozenset(("văn", "thị"))
_NEVER_ALONE = frozenset("ea ia ya cư chư đắk đăk krông kon đạ plei mường nậm".split())  # noqa: SIM905  of the uplands
_LONGEST_PLACE, _SHORTEST_NAME, _LONGEST_NAME = 4, 2, 5
_NAMESAKE = 3  # syllables of the name of a person after whom a ward is called


@record
class PlaceRead:
    """A place that was read up to the token before end; unit and place as far as printed."""

    end: int
    unit: str | None
    place: str | None
    level: Level | None
    generic: bool = False


@cache
def place_openings() -> tuple[tuple[str, str], ...]:
    """Return the first two words of the bare names of provinces, the second empty for a name of one word."""
    return tuple(_provinces().openings())


def read_place(tokens: Tokens, at: int) -> PlaceRead | None:
    """Return the place that begins at this token, None when none does.

    "các huyện", "cấp xã" are generic: many are meant.
    """
    if at >= len(tokens.words):
        return None
    if tokens.lower[at] in _MANY and (unit := _unit_at(tokens, at + 1)) is not None:
        return PlaceRead(unit[0], None, None, unit[2], generic=True)
    unit = _unit_at(tokens, at)
    if unit is None:
        return read_province(tokens, at)
    read = _behind_unit(tokens, unit)
    return replace(read, generic=True) if read.place is None and _lists_units(tokens, read) else read


def _lists_units(tokens: Tokens, read: PlaceRead) -> bool:
    """Tell whether another unit follows at once: "UBND quận, phường" names no body."""
    at = read.end
    if at + 1 >= len(tokens.words) or tokens.words[at] not in {",", "/", "-"}:
        return False
    other = _unit_at(tokens, at + 1)
    return other is not None and other[1] != read.unit and not tokens.capital(other[0])


def read_province(tokens: Tokens, at: int) -> PlaceRead | None:
    """Return the province whose bare name begins at this token."""
    found = _named(_provinces(), tokens, at, strict=True)
    if found is None:
        return None
    end, name = found
    return PlaceRead(end, _kind_of(name), name, Level.PROVINCE)


def read_misprinted(tokens: Tokens, at: int) -> PlaceRead | None:
    """Return the province whose name begins here, its marks misprinted: "Tỉnh ủy | Lang Sơn"; where one is to stand."""
    if not tokens.capital(at + 1) or capital_run(tokens, at, _SHORTEST_NAME + 2) == at + _SHORTEST_NAME + 1:
        return None  # three words are a person's name
    name = _bare_provinces().get(bare(f"{tokens.lower[at]} {tokens.lower[at + 1]}"))
    return None if name is None else PlaceRead(at + 2, _kind_of(name), name, Level.PROVINCE)


def read_district(tokens: Tokens, at: int) -> PlaceRead | None:
    """Return the district whose bare name begins at this token; its unit is not printed."""
    found = _named(_districts(), tokens, at)
    return None if found is None else PlaceRead(found[0], None, found[1], Level.DISTRICT)


def capital_run(tokens: Tokens, at: int, longest: int = 8) -> int:
    """Return the index behind the run of capitalised words that begins at this token."""
    end = at
    while end < len(tokens.words) and end - at < longest and tokens.words[end][0].isupper():
        end += 1
    return end


def place_length(tokens: Tokens, start: int, end: int) -> int:
    """Return how many words of a capitalised run belong to a place; the rest is a person's name.

    "Tân Kỳ Nguyễn Văn A" has 2, "Nghiêm Văn Vỹ" none: a name of three words with a family name in front is a person's.
    """
    size = end - start
    family = [surnames().longest(tokens.lower, at) for at in range(start, end)]
    strong = [found is not None and found[1][0] == "strong" for found in family]
    if size <= _SHORTEST_NAME:
        return size
    certain = tokens.lower[start + 1] in _CERTAIN_MIDDLE  # "HĐND thành phố | Trần Thị Mẫn Nhi"
    if strong[0] and (certain or size < 5):  # noqa: PLR2004
        return 0 if certain or not _place_then_name(strong, size) else 2
    if tokens.lower[start] in _NEVER_ALONE and size > _SHORTEST_NAME + 1:
        return _SHORTEST_NAME  # "xã Ea Tiêu | H'Yâo Knul", though "Tiêu" is a family name
    for length in (2, 1, 3):
        rest = size - length
        if _SHORTEST_NAME <= rest <= _LONGEST_NAME and strong[length]:
            return length
    return min(size, _LONGEST_PLACE)


def inside_guard(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a word that calls people ends what makes a place of the name: "nghĩa trang | liệt sỹ | Đức Cơ"."""
    for start in range(max(0, at - 3), at):
        if tokens.lower[start] not in _first_words_before():
            continue
        found = guards().longest(tokens.lower, start)
        if found is not None and found[0] == end and "before" in found[1]:
            return True
    return False


@cache
def _first_words_before() -> frozenset[str]:
    """Return the first words of what makes a place of a name before it."""
    return Phrases((row.phrase, 0) for row in seed_table("guards", PhraseRow) if row.kind == "before").first_words


def is_district(tokens: Tokens, at: int) -> bool:
    """Tell whether a district's name stands here and no name of a person: "Công an | Hoàng Mai"."""
    found = capital_run(tokens, at)
    return found == at + _SHORTEST_NAME and " ".join(tokens.words[at:found]) in district_spellings()


def _place_then_name(strong: list[bool], size: int) -> bool:
    """Tell whether a run that starts like a name still is a place and a name: "Lê Lợi Trần Văn A"."""
    return size >= 4 and strong[2] and size - 2 >= _SHORTEST_NAME and not strong[1]  # noqa: PLR2004


def _unit_at(tokens: Tokens, at: int) -> tuple[int, str, Level | None] | None:
    if at >= len(tokens.words) or (at and tokens.lower[at - 1 : at + 1] in _NO_UNITS):
        return None
    word = tokens.lower[at]
    if at + 1 < len(tokens.words) and f"{word} {tokens.lower[at + 1]}" in _UNITS:
        return (at + 2, *_UNITS[f"{word} {tokens.lower[at + 1]}"])
    if word in _UNITS:
        end = at + 1
        if word in {"tp", "tx"} and end < len(tokens.words) and tokens.words[end] == ".":
            end += 1
        return (end, *_UNITS[word])
    dot = tokens.words[at + 1 : at + 2] == (".",)
    short = {"TT": "thị trấn", "X": "xã" if dot else None}.get(tokens.words[at])
    if short is not None and tokens.capital(at + 1 + dot) and tokens.lower[at - 1] in _AUTHORITIES:
        return (at + 1 + dot, *_UNITS[short])  # "UBND | TT Tân Mộc", "UBND | X.Tân Mộc"
    return None


def _behind_unit(tokens: Tokens, unit: tuple[int, str, Level | None]) -> PlaceRead:  # noqa: PLR0911  one return a kind of place
    end, word, level = unit
    if word in {"tỉnh", "thành phố"} and (province := _province_behind(tokens, word, end)) is not None:
        return province
    if word == "tỉnh":
        return read_misprinted(tokens, end) or PlaceRead(end, word, None, level)
    if level is not Level.COMMUNE and (found := _named(_districts(), tokens, end)) is not None:
        return PlaceRead(found[0], word, found[1], Level.DISTRICT)
    if end < len(tokens.words) and tokens.words[end].isdigit() and word in {"quận", "phường"}:
        last, name = _behind_number(tokens, end)
        return PlaceRead(last, word, name, level)
    run = capital_run(tokens, end)
    if run > end and word == "thành phố" and (city := province_named(f"TP {tokens.words[end]}")) is not None:
        return PlaceRead(end + 1, word, city, Level.PROVINCE)
    named = run > end and tokens.lower[end] not in _TERMS and not _is_told_of(tokens, end, level)
    named = named and not _introduces(tokens, end)
    length = _length(tokens, end, run, level) if named else 0
    if length == 0:
        return PlaceRead(end, word, None, level)
    if _is_code(tokens, end, run):
        return PlaceRead(end + 1, word, None, level, generic=True)
    last, name = _behind_halves(tokens, end, end + length)
    return PlaceRead(last, word, name.title() if _is_shouted(tokens, end) else name, level or Level.DISTRICT)


def _is_told_of(tokens: Tokens, at: int, level: Level | None) -> bool:
    """Tell whether a headline in capitals goes on behind a unit: "UBND HUYỆN | TỔ CHỨC HỘI NGHỊ", "XÃ | HỌP BÀN"."""
    if not (_is_shouted(tokens, at) and tokens.words[at + 1 : at + 2] and _is_shouted(tokens, at + 1)):
        return False
    goes_on = tokens.lower[at] in _JOINTS or " ".join(tokens.lower[at : at + 2]) in _DOINGS
    return level is not Level.COMMUNE or goes_on


def _introduces(tokens: Tokens, at: int) -> bool:
    """Tell whether a degree or rank begins here, which nobody calls a place: "trên toàn TP. | PGS Trần Văn Bưởi"."""
    title = honorifics().longest(tokens.lower, at)
    return title is not None and (title[0] > at + 1 or sum(map(str.isupper, tokens.words[at])) > 1)


def _is_code(tokens: Tokens, at: int, run: int) -> bool:
    """Tell whether letters stand for a place: "xã T.", whose name is kept back, "TP XYZ", which no table has."""
    if len(tokens.words[at]) == 1:
        return tokens.words[at + 1 : at + 2] == (".",)
    return run == at + 1 and _is_shouted(tokens, at) and not is_syllable(tokens.lower[at])


def _behind_number(tokens: Tokens, at: int) -> tuple[int, str]:
    """Return the index behind a ward's number and its name, with the town's behind it: "phường 2 | Bảo Lộc"."""
    last, number = at + 1 + _SHORTEST_NAME, str(int(tokens.words[at]))
    whole = " ".join((number, *tokens.words[at + 1 : last]))
    return (last, whole) if last <= len(tokens.words) and is_commune(whole) else (at + 1, number)


def _behind_halves(tokens: Tokens, start: int, end: int) -> tuple[int, str]:
    """Return the index behind a name and it, both its halves if a dash joins them: "Văn Miếu | - Quốc Tử Giám".

    So is the number behind the name of one of several: "xã Bảo Lâm | 2".
    """
    name, behind = " ".join(tokens.words[start:end]), tokens.words[end : end + 1]
    if behind and behind[0].isdigit() and is_commune(f"{name} {behind[0]}"):
        return end + 1, f"{name} {behind[0]}"
    if behind == ("-",):
        for last in range(capital_run(tokens, end + 1), end + 1, -1):
            joined = f"{name} - {' '.join(tokens.words[end + 1 : last])}"
            if is_commune(joined):
                return last, joined
    return end, name


def _length(tokens: Tokens, start: int, end: int, level: Level | None) -> int:
    """Return how many words of a capitalised run behind a unit belong to it; a ward may be called after a person."""
    shouted = _is_shouted(tokens, start)
    for size in (_NAMESAKE + 1, _NAMESAKE) if level is Level.COMMUNE else ():  # "phường Lê Hồng Phong | Trần Văn Bưởi"
        name = " ".join(tokens.words[start : start + size])
        if end - start >= size and is_commune(name.title() if shouted else name):
            return size
    if _is_person(tokens, start, end - start, level):
        return 0
    return min(end - start, _SHORTEST_NAME) if shouted else place_length(tokens, start, end)


def _is_person(tokens: Tokens, start: int, size: int, level: Level | None) -> bool:
    """Tell whether a name that no table of places has is built as a person's: "UBND huyện | Hà Đức Lâm"."""
    if size < _SHORTEST_NAME or surnames().longest(tokens.lower, start) is None:
        return False
    if size >= _NAMESAKE and tokens.lower[start + 1] in _CERTAIN_MIDDLE:
        return True
    return level is not Level.COMMUNE and (size == _NAMESAKE or "'" in tokens.words[start + 1])


def _is_shouted(tokens: Tokens, at: int) -> bool:
    """Tell whether a name is printed in capitals, as in headlines, where nothing shows its end."""
    return len(tokens.words[at]) > 1 and tokens.words[at].isupper()


def _province_behind(tokens: Tokens, word: str, at: int) -> PlaceRead | None:
    """Return the province, or the city of its name, behind "tỉnh", "thành phố"; a longer name is a city: "… Phủ"."""
    found = _named(_provinces(), tokens, at)
    if found is None:
        return None
    end, name = found
    city = _named(_districts(), tokens, at) if word == "thành phố" else None
    if city is not None and city[0] > end:
        return PlaceRead(city[0], word, city[1], Level.DISTRICT)
    whole = word == "tỉnh" or _kind_of(name) == "thành phố"
    return PlaceRead(end, word, name, Level.PROVINCE if whole else Level.DISTRICT)


def _named(phrases: Phrases[str], tokens: Tokens, at: int, *, strict: bool = False) -> tuple[int, str] | None:
    """Return the place whose name begins at this token; unless strict, its last word may be printed small."""
    if not tokens.capital(at):
        return None
    found = phrases.longest(tokens.lower, at)
    if found is None or (strict and not tokens.capital(found[0] - 1)):
        return None
    return found[0], found[1][0]


@cache
def _kind_of(province: str) -> str:
    version = province_on(province, None)
    return str(version.kind if version is not None else PlaceKind.PROVINCE)


@cache
def _provinces() -> Phrases[str]:
    return Phrases(sorted(province_spellings().items()))


@cache
def _bare_provinces() -> dict[str, str]:
    """Return today's provinces of two words by their names without marks."""
    return {bare(name).lower(): name for name in sorted(current_provinces()) if len(name.split()) == _SHORTEST_NAME}


@cache
def _districts() -> Phrases[str]:
    return Phrases(sorted(district_spellings().items()))


def lone_district(tokens: Tokens, at: int) -> PlaceRead | None:
    """Return the district that alone stands behind an authority: "UBND | Lạng Giang"; longer names are people's."""
    district = read_district(tokens, at) if tokens.capital(at) else None
    kinds = {known.kind for known in districts_called(district.place or "")} if district is not None else set()
    whole = district is not None and capital_run(tokens, at) == district.end and len(kinds) == 1
    return replace(district, unit=str(next(iter(kinds)))) if whole and district is not None else None
