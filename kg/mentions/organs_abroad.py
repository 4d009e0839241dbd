"""Institutions of other countries, called as printed: "Thượng viện Campuchia", "Cơ quan Tình báo Trung ương Mỹ"."""

from __future__ import annotations

from kg.lexicon.countries import CountryRow, countries
from kg.lexicon.titles import guards, honorifics, roles, surnames, verbs
from kg.mentions.open_names import behind_short
from kg.mentions.spelling import printed
from kg.mentions.states_abroad import state_at
from kg.model.record import record
from kg.vietnamese.tokens import Tokens

ABROAD = "abroad"  # the code of such a body
_LONGEST = 12  # words of such a name, its country among them
_FIRST_WORDS = frozenset(
    "thượng hạ quốc nghị hội đảng ủy cơ bộ cục văn tòa ngân quân lực hải lục không hạm mặt duma ban viện cảnh "  # noqa: SIM905
    "chính tổng phủ nhân tổ vệ".split()
)
_HEADS = frozenset(
    (
        *(("thượng", "viện"), ("hạ", "viện"), ("nghị", "viện"), ("quốc", "hội"), ("quốc", "vụ"), ("hội", "đồng")),
        *(("ủy", "ban"), ("cơ", "quan"), ("văn", "phòng"), ("tòa", "án"), ("ngân", "hàng"), ("quân", "đội")),
        *(("lực", "lượng"), ("hải", "quân"), ("lục", "quân"), ("không", "quân"), ("hạm", "đội"), ("mặt", "trận")),
        *(("ban", "chấp"), ("viện", "kiểm"), ("cảnh", "sát"), ("chính", "phủ"), ("tổng", "cục"), ("phủ", "tổng")),
        *(("quân", "ủy"), ("vệ", "binh")),
        *(("nhân", "đại"), ("chính", "hiệp"), ("tổ", "chức")),
    )
)
_ALONE = frozenset(("đảng", "bộ", "cục", "duma"))  # heads of one word
_NOT_THEIRS = frozenset(("việt", "vn", "tại", "ở", "với", "cho", "thăm", "tiếp", "sang", "đến"))
_LED = frozenset(("phòng", "đồng"))  # "Văn phòng | Thủ tướng Lào", "Hội đồng | Tham mưu trưởng … Hàn Quốc"
_OUR_UNITS = frozenset(("phường", "xã", "trấn", "huyện", "quận", "tỉnh", "ấp", "thôn", "xóm"))
_SEAS = frozenset(("dương",))  # "Ấn Độ | Dương" is an ocean
_STATE_WORDS = frozenset((("cộng", "hòa"), ("nhà", "nước")))


@record
class OrganAbroad:
    """An institution of another country up to the token before end, a short form in brackets behind it included."""

    end: int
    name: str
    country: CountryRow | None


def read_organ_abroad(tokens: Tokens, at: int) -> OrganAbroad | None:
    """Return the institution of another country whose name begins at this token and ends with that country or a state.

    Its head is one that states have: a house of parliament, a party, a ministry, an agency, an army.
    """
    if at + 1 >= len(tokens.words) or tokens.lower[at] not in _FIRST_WORDS:
        return None
    if tokens.lower[at] not in _ALONE and tokens.lower[at : at + 2] not in _HEADS:
        return None
    if tokens.lower[at] == "tổ" and not tokens.capital(at):
        return None  # "tổ chức" is a verb, too
    first = at + (1 if tokens.lower[at] in _ALONE else 2)
    found = country_ahead(tokens, first) or _state_ahead(tokens, first)
    if found is None:
        return None
    end, country, start = found
    last = start - 1 if tokens.lower[start - 1] == "của" else start
    of = country.name if country is not None else printed(tokens, start, end)
    name = printed(tokens, at, end) if last == start else f"{printed(tokens, at, last)} {of}"
    return OrganAbroad(behind_short(tokens, end), name[0].upper() + name[1:], country)


def country_at(tokens: Tokens, at: int) -> tuple[int, CountryRow] | None:
    """Return the country whose name begins at this token, "nước" or "Cộng hòa" before it or not."""
    lower, found = tokens.lower, countries().longest(tokens.lower, at)
    if found is not None and (
        tokens.capital(at) or (lower[at : at + 2] == ("vương", "quốc") and tokens.capital(at + 2))
    ):
        return found[0], found[1][0]
    if lower[at : at + 1] != ("nước",) and lower[at : at + 2] not in _STATE_WORDS:
        return None
    behind = at + ((lower[at] == "nước") + 2 * ("cộng" in lower[at : at + 2]) or 2)
    found = countries().longest(lower, behind)
    return (found[0], found[1][0]) if found is not None and tokens.capital(behind) else None


def country_ahead(tokens: Tokens, at: int) -> tuple[int, CountryRow, int] | None:
    """Return the index behind the next country of a name that goes on here, the country, and where it begins."""
    for start in range(at, min(at + _LONGEST, len(tokens.words))):
        found = countries().longest(tokens.lower, start)
        behind = tokens.lower[found[0]] if found is not None and found[0] < len(tokens.words) else ""
        if found is not None and tokens.lower[start - 1] in _OUR_UNITS:
            return None  # "Đảng ủy phường | Mỹ Phước Tây"
        if found is not None and tokens.capital(start) and behind not in _SEAS and not _pair(tokens, found[0]):
            return found[0], found[1][0], start
        if _ends_name(tokens, start):
            return None
    return None


def _state_ahead(tokens: Tokens, at: int) -> tuple[int, None, int] | None:
    """Return the index behind the next state of a name that goes on here, and where it begins: "Cảnh sát | Ohio"."""
    for start in range(at, min(at + _LONGEST, len(tokens.words))):
        found = state_at(tokens, start) if tokens.capital(start) and tokens.lower[start - 1] != "bang" else None
        if found is not None:
            return found[0], None, start
        if _ends_name(tokens, start):
            return None
    return None


def _pair(tokens: Tokens, at: int) -> bool:
    """Tell whether a dash joins a country with another here: "Lào | - Thái Lan", not "Không quân Lào | - ông …"."""
    return tokens.words[at : at + 1] == ("-",) and (at + 1 == len(tokens.words) or tokens.capital(at + 1))


def _ends_name(tokens: Tokens, at: int) -> bool:
    """Tell whether a name cannot go on with this token: a verb, a sign, a person, another title, our own country."""
    word = tokens.lower[at]
    if word in _NOT_THEIRS:
        return True
    if not word.isalpha():
        return word != "-" or not tokens.capital(at + 1)
    if tokens.capital(at):
        return tokens.lower[at - 1] not in _LED and _other_begins(tokens, at)
    if word == "và":
        return at + 1 == len(tokens.words) or tokens.lower[at + 1] in _FIRST_WORDS
    return word != "của" and _stops(tokens, at)


def _stops(tokens: Tokens, at: int) -> bool:
    """Tell whether a verb or another word that ends names begins here; "chính | quyền", "tự | do" are none."""
    if tokens.lower[at - 1 : at + 1] in {("chính", "quyền"), ("tự", "do"), ("cải", "cách")}:
        return False
    guard = guards().longest(tokens.lower, at)
    return (guard is not None and "stop" in guard[1]) or verbs().longest(tokens.lower, at) is not None


def _other_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether a title or a person begins at this capitalised word."""
    found = roles().longest(tokens.lower, at) or honorifics().longest(tokens.lower, at)
    if found is not None and found[0] > at + 1:
        return True
    family = surnames().longest(tokens.lower, at)
    return family is not None and family[1][0] == "strong" and tokens.capital(family[0])
