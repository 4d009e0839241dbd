"""Read the name of a person: a family name and what follows, or any capitalised words behind an honorific or title."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicon.places import district_spellings, province_spellings
from kg.lexicon.titles import body_heads, guards, roles, surnames, verbs
from kg.mentions.aloud import begins_aloud, family_of, is_aloud, named_aloud
from kg.mentions.degrees import is_field
from kg.mentions.initials import behind_initials
from kg.mentions.particles import behind_apostrophe, behind_particles, links, nickname_in, without_nickname
from kg.model.record import record
from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_LONGEST = 6  # syllables: "Y Thanh Hà Niê Kđăm" has five
_SYLLABLE = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:'[\w\u0300-\u036f]*)*")
_MIDDLE = frozenset(("văn", "thị", "hữu", "đức", "ngọc", "minh", "xuân", "quang", "thanh", "đình", "công", "quốc"))
_PARTICLES = frozenset(("a", "y", "u", "k'", "h'", "o", "ô", "mí", "páo", "e"))
_NO_SYLLABLE = frozenset(("đảng", "ủy", "tịch", "nước"))
_ABBREVIATION = re.compile(r"[A-ZĐ]{2,}")
_VOWEL = re.compile(r"[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĕŏŭĭ]", re.IGNORECASE)
_INSTITUTIONS = frozenset(
    ("bộ", "sở", "ban", "cục", "vụ", "viện", "báo", "đài", "quỹ", "phòng", "ủy", "tổng", "đảng", "hội")
)
_NO_GIVEN_NAMES = frozenset(("sở", "cục", "vụ", "ban", "bộ", "ủy", "luật"))
_COMPOUNDS = frozenset(
    (("chính", "sách"), ("chính", "phủ"), ("chính", "quyền"), ("hòa", "bình"), ("bình", "đẳng"), ("hòa", "hợp"))
)
_GATHERINGS = frozenset(("kỳ họp", "phiên họp", "cuộc họp", "buổi họp", "hội nghị", "hội thảo", "đại hội", "buổi lễ"))
_GENERATIONS = frozenset(("Jr", "Sr", "Th", "Tr", "Ng", "Kh", "Ph", "Nh", "Ch"))  # of a son, of who is left unnamed
_TWO, _THREE = 2, 3
_SMALL_MIDDLES = frozenset(("văn", "thị"))  # middle names, now and then printed small: "Trần văn Bưởi"
_SMALL_SECONDS = frozenset((middle,) for middle in _SMALL_MIDDLES)
_BEFORE_OFFICE = frozenset(("nguyên", "cựu", "cố", "quyền", "hiện", "đại", "người"))
_CALLS = frozenset(("Ông", "Bà"))
_BRACKETS = frozenset(("(", "["))
_BEFORE_ITEMS = frozenset((";", ":"))
_BEFORE_TITLE = frozenset((",", "-"))
_BETWEEN_NAMES = frozenset((",", "và"))
_SEVERAL = frozenset((("đồng", "chí"), ("các", "ông"), ("các", "bà"), ("ông", "bà"), ("hai", "ông")))
_ROW = 24  # tokens of a list of names that is looked through


@record
class NameRead:
    """A name up to the token before end, in normal case.

    Args:
        start: Index of its first token.
        end: Index behind its last.
        name: The name in normal case.
        short: It is a given name behind an honorific ("ông Dương").
        cut: The text is cut short behind it ("Bí thư Huyện ủy Trần Văn ...").
    """

    start: int
    end: int
    name: str
    short: bool = False
    cut: bool = False


def read_name(tokens: Tokens, at: int, *, called: bool, signed: bool = False) -> NameRead | None:  # noqa: PLR0911  one return a reason why not
    """Return the person's name that begins at this token.

    Args:
        tokens: The sentence.
        at: Index of a capitalised word.
        called: An honorific, rank or title stands right before it: any capitalised words are a name then.
        signed: It stands in a byline, where pen names are printed in capitals.
    """
    if not called and tokens.lower[at] not in surnames() and not _minority(tokens, at):
        return None
    if called and (initialled := _initialled(tokens, at)) is not None:
        return initialled
    end = name_run(tokens, at)
    size = end - at
    if end == at or _never(tokens, at) or (size <= _TWO and breaks_off(tokens, end)):
        return _cut_name(tokens, at, end)
    strength = family_of(tokens, at)
    if begins_aloud(tokens, at) and not signed and not named_aloud(tokens, at, size, called=called):
        return None
    if size == 1 and _behind_hyphen(tokens, end) == end:
        whole = tokens.words[at][1:2] == "'" and tokens.words[at][0] in "HKY"  # "K'Long" is all of a name
        return NameRead(at, end, _cased(tokens, at, end), short=not whole) if called and _given(tokens, at) else None
    if called:
        return _called_name(tokens, at, end, strength)
    if not _plain_name(tokens, at, size, strength) or _delegation(tokens, at, end):
        return None
    return NameRead(at, end, _cased(tokens, at, end))


def _called_name(tokens: Tokens, at: int, end: int, strength: str | None) -> NameRead | None:
    """Return the name of somebody whom a word or title calls, with what goes on behind its run of capitals."""
    placed = tokens.lower[at - 1] in {"biểu", "viên"} and _place(tokens, at, end)  # "Tỉnh ủy viên | Mỹ Tho"
    if strength is None and (placed or tokens.lower[at] in _INSTITUTIONS):
        return None  # an institution that no table has: "Bộ trưởng | Bộ Ga Tàu"
    last = _behind_initial(tokens, at, end)
    foreign = last > at + 1 and not is_syllable(tokens.lower[at])  # "Lita Shon | -Roy"
    end = behind_particles(tokens, at, _behind_hyphen(tokens, last, foreign=foreign))
    name = _cased(tokens, at, end).replace(" - ", "-").replace(" .", ".")
    return NameRead(at, end, name) if _all_syllables(tokens, at, end) and not _at_initial(tokens, end, name) else None


def _initialled(tokens: Tokens, at: int) -> NameRead | None:
    """Return a name that begins with initials: a foreigner's "J.D. | Bushel", a highlander's "K' | Brôi"; else None."""
    if (last := behind_apostrophe(tokens, at)) > at:
        end = name_run(tokens, last)
        return NameRead(at, end, f"{tokens.words[at]}'{_cased(tokens, last, end)}")
    end = behind_initials(tokens, at)
    last = name_run(tokens, end) if end > at and tokens.capital(end) else end
    rest = " ".join(tokens.words[end:last])
    if last == end or spelt_as_ours(rest):
        return None
    return NameRead(at, last, f"{''.join(tokens.words[at:end])} {rest}")


def may_be_long(tokens: Tokens, at: int) -> bool:
    """Tell whether a name that begins here may have a second syllable, without which nobody uncalled has one."""
    return tokens.capital(at + 1) or tokens.lower[at + 1 : at + 2] in _SMALL_SECONDS


def _at_initial(tokens: Tokens, end: int, name: str) -> bool:
    """Tell whether a foreigner's name goes on behind the initial that ends here: "George W | . Bushel", no "Karl V"."""
    last = tokens.words[end - 1]
    return len(last) == 1 and last not in "IVX" and not spelt_as_ours(name)


def _cut_name(tokens: Tokens, at: int, end: int) -> NameRead | None:
    """Return the first two syllables of a name behind which the text is cut short, None for anything else."""
    if end - at != _TWO or _never(tokens, at):
        return None
    return NameRead(at, end, _cased(tokens, at, end), cut=True)


def _plain_name(tokens: Tokens, at: int, size: int, strength: str | None) -> bool:
    """Tell whether capitalised words that nobody introduced are a name."""
    middle = tokens.lower[at + 1] in _MIDDLE
    if size == _TWO:
        known = strength == "strong" or _listed(tokens, at, at + size) or _together(tokens, at)
        shouted = tokens.words[at].isupper() and len(tokens.words[at]) > 1
        return known and not _place(tokens, at, at + size) and not shouted
    if strength == "strong" or middle or _minority(tokens, at):
        return not _place(tokens, at, at + size)
    spelt = all(is_syllable(word) for word in tokens.lower[at : at + size])
    return strength == "weak" and size >= _THREE and spelt and at > 0 and _all_syllables(tokens, at, at + size)


def _listed(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether words stand where a list has a name: "…; Y Thông, Phó Chủ nhiệm …", "…; A Bưởi - Bí thư …"."""
    if at == 0 or tokens.words[at - 1] not in _BEFORE_ITEMS or end + 1 >= len(tokens.words):
        return False
    if tokens.words[end] not in _BEFORE_TITLE:
        return False
    return roles().longest(tokens.lower, end + 1) is not None


def _together(tokens: Tokens, at: int) -> bool:
    """Tell whether words go on a list of bare names behind "các đồng chí": "các ông Trần Văn Bưởi và | Siu Hương"."""
    first = at
    while first > 1 and at - first < _ROW and tokens.words[first - 1] in _BETWEEN_NAMES and tokens.capital(first - 2):
        first -= 1
        while first > 0 and tokens.capital(first - 1):
            first -= 1
    return first < at and first > 1 and tokens.lower[first - 2 : first] in _SEVERAL


def name_run(tokens: Tokens, at: int) -> int:
    """Return the index behind the capitalised syllables that may be one name."""
    end = at
    upper = begins_aloud(tokens, at)
    while (
        end < len(tokens.words)
        and end - at < _LONGEST
        and (_may_go_on(tokens, at, end, upper) or links(tokens, at, end) or nickname_in(tokens, at, end))
    ):
        end += 1
    return end + (end > at + 1 and end < len(tokens.words) and tokens.words[end] in _GENERATIONS)


def _behind_initial(tokens: Tokens, at: int, end: int) -> int:
    """Return the index behind a foreigner's name that goes on behind an initial: "Charles W | . Browning"."""
    while tokens.words[end : end + 1] == (".",) and len(tokens.words[end - 1]) == 1 and tokens.capital(end + 1):
        end = name_run(tokens, end + 1)
    return end


def _behind_hyphen(tokens: Tokens, end: int, *, foreign: bool = False) -> int:
    """Return the index behind the other parts of a name: "Lee Jae | -myung", "Thoong | -lun Xi-xu-lít"; else end."""
    while tokens.words[end : end + 1] == ("-",) and tokens.touching(end) and tokens.touching(end + 1):
        if end + 1 >= len(tokens.words) or not (
            _is_half(tokens, end + 1) or (foreign and tokens.words[end + 1].isascii())
        ):
            break
        end = name_run(tokens, end + 2)
    return end


def _is_half(tokens: Tokens, at: int) -> bool:
    """Tell whether the word behind a hyphen goes on a name: it is in lower case, or no syllable of ours."""
    if tokens.lower[at] in _BEFORE_OFFICE or roles().longest(tokens.lower, at) is not None:
        return False  # "Trần Văn Bưởi- | nguyên Giám đốc Sở Y tế", "… | phó giám đốc", "… | người vừa ký"
    return tokens.lower[at].isalpha() and (tokens.words[at].islower() or not is_syllable(tokens.lower[at]))


def _may_go_on(tokens: Tokens, at: int, end: int, upper: bool) -> bool:
    word = tokens.words[end]
    if end == at + 1 and word in _SMALL_MIDDLES:
        return tokens.capital(end + 1) and family_of(tokens, at) == "strong"
    if not _may_be_syllable(word) or (
        end > at and word in _CALLS and tokens.capital(end + 1) and family_of(tokens, end + 1) == "strong"
    ):
        return False  # 'Ảnh: Đức Hưng | Ông Trần Văn Bưởi'
    long_upper = word.isupper() and len(word) > 1
    sentence = end - at >= _THREE and any(word.islower() for word in tokens.words[end + 1 : end + 2])
    inside = end - at <= 1 or tokens.lower[end - 1] in _SMALL_MIDDLES  # "LÊ | VIẾT CHỮ", "LÊ THỊ | NHƯ Ý"
    last = end - at <= _THREE and not is_aloud(tokens, end + 1)  # "LÊ VĂN | BẰNG, …"
    aloud = long_upper and upper and not inside and not last
    if (aloud and _stops(tokens, end)) or (sentence and _stops(tokens, end, _TWO)):
        return False  # "NGÔ VĂN ỔI | PHÁT BIỂU", "Ngô Văn Ổi | Phát biểu …"
    if long_upper != upper and not (len(word) == 1 or tokens.lower[end] in _PARTICLES or end == at):
        return False
    return end == at or not _other_begins(tokens, end)


@lru_cache(maxsize=10_000)
def _may_be_syllable(word: str) -> bool:
    """Tell whether a word begins with a capital and is made of letters, a vowel among them: not "PV", "TTXVN"."""
    if not word[0].isupper() or _SYLLABLE.fullmatch(word) is None or any(letter.isdigit() for letter in word):
        return False
    return _VOWEL.search(word) is not None or "'" in word or len(word) == 1


def breaks_off(tokens: Tokens, at: int) -> bool:
    """Tell whether the text is cut short behind the token before this one: " ..." behind a blank."""
    return (
        at < len(tokens.words)
        and (tokens.words[at] == "…" or tokens.words[at : at + 2] == (".", "."))
        and not tokens.touching(at)
    )


def _stops(tokens: Tokens, at: int, least: int = 1) -> bool:
    """Tell whether a verb of so many words at least stands here and no syllable of a name."""
    guard, verb = guards().longest(tokens.lower, at), verbs().longest(tokens.lower, at)
    stops = guard is not None and "stop" in guard[1] and guard[0] >= at + least
    return stops or (verb is not None and verb[0] >= at + least)


def _other_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether a role, the head of a body or a meeting begins at this token inside a run of capitals."""
    if " ".join(tokens.lower[at : at + 2]) in _GATHERINGS and not tokens.capital(at + 1):
        return True
    role = roles().longest(tokens.lower, at)
    if role is not None and role[0] > at + 1:
        return True
    body = body_heads().longest(tokens.lower, at)
    return body is not None and body[0] > at + 1


def _minority(tokens: Tokens, at: int) -> bool:
    """Tell whether a name of another shape begins here: "Y Thanh Hà Niê Kđăm", "H'Yim Kđoh", "A Lềnh"."""
    word = tokens.words[at]
    if "'" in word:
        return word[0] in "HKY" and tokens.capital(at + 1)
    return word in {"A", "Y", "U"} and tokens.capital(at + 1) and len(tokens.words[at + 1]) > 1


def _never(tokens: Tokens, at: int) -> bool:
    if at and tokens.capital(at - 1):
        before = guards().longest(tokens.lower, at - 1)
        if before is not None and before[0] > at and ("never" in before[1] or "foreign" in before[1]):
            return True  # "Đông | Dương", "Đan | Mạch"
    guard = guards().longest(tokens.lower, at)
    return guard is not None and "never" in guard[1]


def _given(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if tokens.lower[at] in _NO_GIVEN_NAMES or is_field(tokens, at):
        return False  # "Giám đốc | Sở": the word stands for the institution; "Thạc sỹ | Toán học"
    if tokens.lower[at : at + 2] in _COMPOUNDS and tokens.words[at + 1].islower():
        return False  # "Bộ trưởng | Chính sách hội nhập"
    return len(word) > 1 and _ABBREVIATION.fullmatch(word) is None and _all_syllables(tokens, at, at + 1)


def _all_syllables(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether words may all be syllables of a name; "Đảng" may be a given name: "Nguyễn Văn | Đảng"."""
    sure = end - at >= _THREE and (family_of(tokens, at) == "strong" or tokens.lower[at + 1] in _MIDDLE)
    given = sure and tokens.lower[end - 1] == "đảng"
    return not any(word in _NO_SYLLABLE for word in tokens.lower[at : end - given])


def _place(tokens: Tokens, at: int, end: int) -> bool:
    name = " ".join(tokens.words[at:end])
    return name in province_spellings() or name in district_spellings()


def _delegation(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether words mean the deputies of a province: "thuộc | Đoàn Hà Nội", "đại biểu Bưởi (| Đoàn Sơn La)"."""
    behind = at > 0 and (tokens.words[at - 1].islower() or tokens.words[at - 1] in _BRACKETS)
    return behind and tokens.lower[at] == "đoàn" and _place(tokens, at + 1, end)


def speaks_as_name(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether capitalised words before a verb of speaking are spelt as a name and no place or institution."""
    if _place(tokens, start, end) or _never(tokens, start) or any(word.isupper() for word in tokens.words[start:end]):
        return False
    if any(_other_begins(tokens, at) for at in range(start, end)):
        return False
    spelt = all(is_syllable(word) or "'" in word for word in tokens.lower[start:end])
    marked = any(not word.isascii() for word in tokens.words[start:end])
    return spelt and marked and _all_syllables(tokens, start, end)


def _cased(tokens: Tokens, at: int, end: int) -> str:
    words = without_nickname(tokens.words[at:end])
    if all(word.isupper() for word in words) and any(len(word) > 1 for word in words):
        words = tuple(word[0] + word[1:].lower() for word in words)
    return " ".join(word.title() if word in _SMALL_MIDDLES else word for word in words)
