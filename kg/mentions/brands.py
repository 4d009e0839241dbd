"""Companies that nothing but their brand names: "bà Lê Thị Mận - Chủ tịch Sovira Group", "ông Ngô Văn Ổi, … VLK"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.lexicon.countries import countries, world_bodies
from kg.lexicon.phrases import Phrases
from kg.lexicon.titles import body_heads, guards, honorifics, marks, roles, surnames, topics
from kg.mentions.beside import behind_verb, beside_name
from kg.mentions.body_read import BodyRead
from kg.mentions.known_companies import COMPANY_WORDS, behind_known, behind_small
from kg.mentions.open_names import is_foreign
from kg.mentions.parts import BARE_UNITS
from kg.mentions.places import capital_run, read_province
from kg.mentions.roles import RoleRead
from kg.mentions.spelling import spelt
from kg.model.mention import Level, Mention
from kg.model.record import replace
from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_EDITORS = frozenset(("Tổng Biên tập", "Phó Tổng Biên tập"))
_HEADS = _EDITORS | {
    "Hiệu trưởng",
    "Phó Hiệu trưởng",
    "Chủ tịch",
    "Phó Chủ tịch",
    "Tổng Giám đốc",
    "Phó Tổng Giám đốc",
    "Tổng Thư ký",
    "Viện trưởng",
    "Phó Viện trưởng",
}
_SPEAKERS = frozenset(("Người phát ngôn", "Phó Người phát ngôn"))
DIRECTORS = ("Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Phó Tổng Giám đốc")
"""Beginnings of the titles that directors of companies have."""
FIELDS = frozenset("AI Digital HR IT Logistics Marketing Media Metro Online PR Sales".split())  # noqa: SIM905
"""Foreign words for what a director sees to, no names of companies."""
_BOARDS = frozenset(("hdqt", "hdtv"))
_GENERAL = frozenset(("Tổng Giám đốc", "Phó Tổng Giám đốc"))
_SURE = frozenset((("thị",), ("văn",)))  # behind any family name
_COUNCILS = ("HĐ", "HD")  # "Chủ tịch HĐTD Sovira" leads a council there
_BRANCH = ("chi", "nhánh")
_OURS = ("việt", "nam")
_NO_BRANDS = frozenset((("danh", "dự"), ("sáng", "lập"), ("lâm", "thời"), ("điều", "hành"), ("thường", "trực"),
                        ("công", "tằng"), ("công", "huyền")))  # fmt: skip
_BEFORE_NAME = ((",",), ("là",))  # "Chủ tịch Sovira | , ông Lê Văn A"
_LONGEST = 4  # words
_TWO, _WHOLE_NAME = 2, 3  # syllables
_SHORTEST = 3  # letters of its first word
_CODE = range(2, 7)  # letters of a company that is called by letters only: "VLK"
_KINDS = frozenset(
    "nxb bv hđtd hdtd tt cn csgt kcn kkt hh hv lh lđ lđbđ gd ttxvn qltt vp hđh ubqg tw hđ ttgd xn dntn gđ "  # noqa: SIM905
    "ql vn vnd usd".split()
)  # letters that stand for a kind of institution, and for money


def read_brand(tokens: Tokens, at: int, read: RoleRead, before: Sequence[Mention]) -> BodyRead | None:
    """Return the company whose brand stands behind a head's title, None when a name of another kind does.

    Only behind the name of the one who leads it, or before one of ours: else the words may be a foreigner's name.

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        read: The title.
        before: The mentions before it.
    """
    first = read.end + (tokens.lower[read.end : read.end + 1] == ("của",))
    first += read.role in _EDITORS and tokens.lower[first : first + 1] == ("tờ",)  # "Tổng Biên tập tờ | Global Post"
    small = behind_small(tokens, first)
    if not (read.role in _HEADS or read.role.startswith(DIRECTORS)) or not (tokens.capital(first) or small):
        return None
    if small is not None and _is_told(tokens, at, first, before):
        return BodyRead(small, "open", spelt(tokens, first, small), Level.NONE)
    if small is not None and _is_named(tokens, first + 1):  # "Tổng giám đốc eSovira | Lê Thị Mận"
        return BodyRead(first + 1, "open", tokens.words[first], Level.NONE)
    return None if small is not None else _brand_behind(tokens, at, first, read, before)


def _brand_behind(tokens: Tokens, at: int, first: int, read: RoleRead, before: Sequence[Mention]) -> BodyRead | None:
    """Return the company whose brand begins with a capital at an index behind a head's title."""
    if tokens.words[first] in FIELDS:
        return None
    others = _ends_in_name(tokens, first)  # who holds it stands behind, whoever is named before
    start = behind_brand(tokens, first) if not others and _is_told(tokens, at, first, before) else None
    if start is None and not others and _led_alone(tokens, at, read.role, before):
        start = _behind_own_words(tokens, first)
    if start is None and read.role in _GENERAL and _is_told(tokens, at, first, before):
        start = _behind_two_words(tokens, first)
    if start is None and not others and _is_told(tokens, at, first, before):
        start = behind_known(tokens, first)
    if start is None:
        start = behind_company(tokens, first) if begins_brand(tokens, first) else _behind_ours(tokens, first, read.role)
    if start is not None and (called := honorifics().longest(tokens.lower, start - 1)) and called[0] == start:
        start -= tokens.words[start - 1].islower()  # "CEO Sovira | bà Lê Thị Mận"
    return None if start is None else _of_place(tokens, first, start)


def _of_place(tokens: Tokens, first: int, end: int) -> BodyRead:
    """Return a company, or its branch of a place that is told elsewhere: "Giám đốc Sovira | chi nhánh tỉnh"."""
    last = end + 2 * (tokens.lower[end : end + 2] == ("chi", "nhánh"))
    unit = BARE_UNITS.get(tokens.lower[last]) if last < len(tokens.words) else None
    if unit is None or tokens.capital(last + 1):
        return BodyRead(end, "open", spelt(tokens, first, end), Level.NONE)
    return BodyRead(last + 1, "open", f"{spelt(tokens, first, last + 1)} {{place}}", *unit)


def brand_at(tokens: Tokens, at: int, role: str) -> BodyRead | None:
    """Return the company called by its brand that begins here, None where no title of a company's head is its."""
    if not (role in _SPEAKERS or role in _HEADS or role.startswith(DIRECTORS)) or not tokens.capital(at):
        return None
    end = behind_brand(tokens, at)
    return None if end is None else BodyRead(end, "open", spelt(tokens, at, end), Level.NONE)


def _led_alone(tokens: Tokens, at: int, role: str, before: Sequence[Mention]) -> bool:
    """Tell whether words behind a title can be nobody's name: only companies have it, or a bracket opens before it.

    "Lê Văn A, Giám đốc vận hành | Chợ Lành", "Lê Văn A (cựu Giám đốc | Chợ Lành)".
    """
    marked = tokens.words[at - 2 : at - 1] == ("(",) and tokens.lower[at - 1] in marks()
    return beside_name(tokens, at, before) and (of_companies_only(role) or marked or tokens.words[at - 1] == "(")


def _behind_two_words(tokens: Tokens, first: int) -> int | None:
    """Return the index behind a company's name of two words that a sign ends: "Phó Tổng Giám đốc Hà Quê | ."."""
    end = _behind_own_words(tokens, first)
    closed = end == first + _TWO and (end == len(tokens.words) or not tokens.words[end].isalnum())
    return end if closed else None


def _behind_own_words(tokens: Tokens, first: int) -> int | None:
    """Return the index behind words of ours that call a company, no place or body: "Giám đốc vận hành Chợ Lành"."""
    end = _behind_run(tokens, first)
    guard = guards().longest(tokens.lower, first)
    known = any(phrases.longest(tokens.lower, first) is not None for phrases in _others()[1:])
    if known or (guard is not None and guard[1] != ("before",)) or read_province(tokens, first) is not None:
        return None
    titled = all(word.isalpha() and word.istitle() for word in tokens.words[first:end])
    numbered = end < len(tokens.words) and tokens.words[end].isdigit()  # "Tổng Giám đốc Sông Quê | 79"
    return end + numbered if titled and end - first >= _TWO and not tokens.capital(end) else None


def _others() -> tuple[Phrases[Any], ...]:
    """Return the tables of what else capitalised words may begin."""
    return guards(), body_heads(), countries(), topics(), honorifics(), marks(), roles(), world_bodies()


def _behind_ours(tokens: Tokens, first: int, role: str) -> int | None:
    """Return where the whole name begins behind a company of ours: "Chủ tịch Lâm Quê | Lê Văn A"."""
    start = first + _TWO
    run = capital_run(tokens, first)
    if role not in _HEADS or not _WHOLE_NAME <= run - start <= _WHOLE_NAME + 1 or not _is_named(tokens, start):
        return None
    family = surnames().longest(tokens.lower, first)
    if not all(word.isalpha() and word.istitle() for word in tokens.words[first:start]):
        return None  # "Chủ tịch | Tổng LĐLĐVN"
    if tokens.lower[first:start] in _NO_BRANDS or (family is not None and family[1][0] == "strong"):
        return None
    return None if any(phrases.longest(tokens.lower, first) is not None for phrases in _others()) else start


def _is_told(tokens: Tokens, at: int, first: int, before: Sequence[Mention]) -> bool:
    """Tell whether the words behind a title cannot be its holder's name: he is named before, or called behind it."""
    if beside_name(tokens, at, before):
        return True
    end = _behind_run(tokens, first)
    called = honorifics().longest(tokens.lower, end + 1) if tokens.lower[end : end + 1] in _BEFORE_NAME else None
    if called is not None and tokens.capital(called[0]):
        return True  # "Người giữ vị trí CEO Sovira | là bà Lê Thị Mận"
    if not behind_verb(tokens, at, before):
        return False
    world = world_bodies().longest(tokens.lower, first)
    named = world is not None and tokens.capital(world[0]) and tokens.lower[world[0] : world[0] + 2] != _OURS
    return not (is_foreign(tokens, first) or named) and tokens.lower[end : end + 1] != ("là",)


def behind_brand(tokens: Tokens, first: int) -> int | None:
    """Return the index behind a brand, of our words too where a foreign one ends it: "Sovira", "Sông Quê | Travel"."""
    end = _behind_run(tokens, first)
    if tokens.words[first].isupper() and tokens.words[first].startswith(_COUNCILS):
        return None
    country = countries().longest(tokens.lower, first)
    if tokens.capital(end) or (country is not None and country[0] >= end):
        return None
    if (
        _is_code(tokens, first)
        and end > first + 1
        and not begins_brand(tokens, end - 1)
        and tokens.words[end - 2] != "-"
        and not _is_closed(tokens, first + 1, end)
    ):
        return None
    mixed = end - first > 1 and begins_brand(tokens, end - 1) and not tokens.words[end - 1].isupper()
    return end if mixed or begins_brand(tokens, first) or "&" in tokens.words[first:end] else None


def _ends_in_name(tokens: Tokens, first: int) -> bool:
    """Tell whether one of ours is named behind a brand of one word: "Sovira | Lê Thị Mận"."""
    return begins_brand(tokens, first) and _is_named(tokens, first + 1)


def _is_closed(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether our words behind letters end a brand: "VLK | Việt Nam", "VLK | Hà Nội", no "VLK | Chi nhánh"."""
    place = read_province(tokens, start)
    if tokens.lower[start:end] == ("việt", "nam") or (place is not None and place.end == end):
        return True
    stop = guards().longest(tokens.lower, end)
    return end == len(tokens.words) or not tokens.words[end].isalnum() or (stop is not None and "stop" in stop[1])


def with_brand(tokens: Tokens, at: int, read: RoleRead, before: Sequence[Mention]) -> RoleRead:
    """Return a title in a company's board with the company named behind it: "Chủ tịch HĐQT | Lâm Quê".

    Only behind the name of the one who holds it: else the words are his name.

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        read: The title.
        before: The mentions before it.
    """
    board = read.body
    if board is None or board.code not in _BOARDS or "{owner}" not in board.template:
        return read
    end = _behind_run(tokens, board.end)
    if body_heads().longest(tokens.lower, board.end) is not None:
        return read
    if end == board.end or tokens.capital(end) or not beside_name(tokens, at, before):
        return read
    name = board.template.replace("{owner}", spelt(tokens, board.end, end))
    return replace(read, body=replace(board, end=end, template=name, level=Level.NONE))


def _behind_run(tokens: Tokens, first: int) -> int:
    end, words = first, 0
    while words < _LONGEST and (_is_joined(tokens, end) or (tokens.capital(end) and tokens.words[end].isalnum())):
        if end > first and tokens.lower[end : end + 2] == _BRANCH:
            return capital_run(tokens, end + len(_BRANCH))
        words += tokens.words[end].isalnum() and tokens.words[end - 1] != "-"
        end += 1
    if end > first and tokens.lower[end : end + 2] == _BRANCH and tokens.capital(end + 2):
        return capital_run(tokens, end + len(_BRANCH))
    if end > first and tokens.lower[end : end + 1] == ("châu",) and tokens.capital(end + 1):
        end = capital_run(tokens, end + 1, 1)  # "Sovira | châu Á - Thái Bình Dương"
        return capital_run(tokens, end + 1, 3) if tokens.words[end : end + 1] == ("-",) else end
    return end + (end > first and tokens.words[end - 1] == "-")


def _is_joined(tokens: Tokens, at: int) -> bool:
    """Tell whether a sign joins two halves of a brand: "Bo | & | C", "Sovira | - | Benz", "VLK | - | II"."""
    if tokens.words[at : at + 1] in (("&",), ("of",), ("from",), ("for",)):
        return tokens.capital(at + 1) and (tokens.touching(at) or begins_brand(tokens, at + 1))
    halves = tokens.words[at : at + 1] == ("-",) and at + 1 < len(tokens.words)
    if not halves or not tokens.touching(at) or not tokens.touching(at + 1):
        return False
    number = tokens.words[at - 1].isupper() and (tokens.words[at + 1].isupper() or tokens.words[at + 1].isdigit())
    return number or begins_brand(tokens, at + 1)


def of_companies_only(role: str) -> bool:
    """Tell whether a role is one that only companies have: behind it stands a brand as often as a name.

    >>> of_companies_only("Giám đốc điều hành"), of_companies_only("Phó Giám đốc Thường trực")
    (True, False)
    """
    return "Giám đốc " in role and not role.startswith("Phó")


def behind_company(tokens: Tokens, at: int) -> int | None:
    """Return the index of the name behind a company or country that stands between a title and it, None without one.

    "CEO Sovira Air | Lê Thị Mận", "huấn luyện viên Bồ Đào Nha | Jorge Mendez".
    """
    country = guards().longest(tokens.lower, at)
    if country is not None and "foreign" in country[1] and country[0] > at + 1 and tokens.capital(country[0]):
        return country[0] if tokens.capital(country[0] - 1) else None
    ours = not begins_brand(tokens, at)  # "kế toán trưởng Sông Quê Oil | Lê Thị Mận": its last word is foreign
    if ours and surnames().longest(tokens.lower, at) is not None:
        return None
    return _behind_our_branch(tokens, at) or _before_named(tokens, at, ours=ours)


def _before_named(tokens: Tokens, at: int, *, ours: bool) -> int | None:
    for start in range(at + 1, min(at + _LONGEST, len(tokens.words))):
        if not tokens.words[start - 1].isalpha() or tokens.lower[start - 1] == "là":
            return None
        if ours and not begins_brand(tokens, start - 1):
            continue
        if _is_named(tokens, start) or (start == at + 1 and _is_code(tokens, at) and _foreigner(tokens, start)):
            return start
    return None


def _behind_our_branch(tokens: Tokens, at: int) -> int | None:
    """Return the index of the name behind a foreign company's branch in our country: "Sovira Việt Nam | Bob Lee"."""
    ends = range(at + 1, min(at + _LONGEST, len(tokens.words) - _TWO)) if begins_brand(tokens, at) else ()
    return next((end + 2 for end in ends if tokens.lower[end : end + 2] == _OURS and tokens.capital(end + 2)), None)


def _is_named(tokens: Tokens, at: int) -> bool:
    """Tell whether a whole name of ours begins here."""
    family = surnames().longest(tokens.lower, at) if tokens.capital(at) else None
    last = capital_run(tokens, at)
    if family is None or last - at < _WHOLE_NAME:
        return False
    if family[1][0] == "strong" or tokens.lower[at + 1 : at + 2] in _SURE:
        return True
    return last - at == _WHOLE_NAME and begins_brand(tokens, at - 1) and spelt_as_ours(" ".join(tokens.words[at:last]))


def _foreigner(tokens: Tokens, at: int) -> bool:
    """Tell whether capitalised words begin here that are a foreigner's name."""
    end = _behind_run(tokens, at)
    words = tokens.words[at:end]
    if end - at < _TWO or not COMPANY_WORDS.isdisjoint(tokens.lower[at:end]) or any(map(str.isupper, words)):
        return False
    return not spelt_as_ours(" ".join(words))


def begins_brand(tokens: Tokens, at: int) -> bool:
    """Tell whether a word begins here that no Vietnamese word and no abbreviation of a kind is spelt like."""
    if _is_code(tokens, at):
        return True
    if not tokens.capital(at) or len(tokens.words[at]) < _SHORTEST or not tokens.words[at].isalnum():
        return False
    return not is_syllable(tokens.lower[at]) and any(letter in "aeiouy" for letter in tokens.lower[at])


def _is_ours(word: str) -> bool:
    """Tell whether capitals spell one of our syllables; one that "c" or "p" ends has a tone mark: "VLAC" is none."""
    return is_syllable(word.lower()) and not (word.isascii() and word.endswith(("C", "P")))


def _is_code(tokens: Tokens, at: int) -> bool:
    """Tell whether a word of capitals begins here that stands for no kind of institution and is no name in capitals."""
    word = tokens.words[at] if at < len(tokens.words) else ""
    if len(word) not in _CODE or not (word.isupper() and word.isalpha()) or _is_ours(word):
        return False
    if word.lower() in _KINDS or (word == "CLB" and not tokens.capital(at + 1)):
        return False
    shouted = at + 1 < len(tokens.words) and tokens.words[at + 1].isupper() and len(tokens.words[at + 1]) > 1
    return not shouted and all(phrases.longest(tokens.lower, at) is None for phrases in _others())
