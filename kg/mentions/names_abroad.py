"""Foreigners whom no word calls, named before their title: '"…", Tom Furlow, phó chủ tịch Công ty Sovira, nói'."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from kg.lexicon.countries import countries, world_bodies
from kg.lexicon.titles import body_heads, guards, honorifics, marks
from kg.mentions.brands import begins_brand, behind_brand, of_companies_only
from kg.mentions.known_companies import COMPANY_WORDS
from kg.mentions.organs_abroad import read_organ_abroad
from kg.mentions.people import NameRead
from kg.mentions.posts import with_company
from kg.mentions.roles import RoleRead
from kg.mentions.spelling import printed
from kg.model.mention import Level
from kg.vietnamese.syllables import spelt_as_ours
from kg.vietnamese.tokens import Tokens

_SIGNS = frozenset((",", "-", "–", "là"))
_QUOTES = frozenset(('"', "”", "»"))
_SHORTEST, _LONGEST = 2, 5  # words
_BOARDS = frozenset(("hdqt", "hdtv"))
_PLACED = frozenset((Level.PROVINCE, Level.DISTRICT, Level.COMMUNE))
_NO_NAMES = frozenset(("foreign", "never", "stop"))
_ENVOYS = frozenset(("Đại sứ", "Phó Đại sứ", "Tổng Lãnh sự", "Đặc phái viên"))  # where, only other words tell
_HALF = 2  # tokens: a hyphen and what stands behind it
_FOUNDING = tuple(tuple(f"{who} {joint}".split())
                  for who in ("người sáng lập", "nhà sáng lập", "người đồng sáng lập", "nhà đồng sáng lập",
                              "đồng sáng lập") for joint in ("và", "kiêm"))  # fmt: skip
_OPENING = frozenset(("theo", "còn", "riêng"))  # words that begin a sentence before its subject
_INTRODUCING = frozenset(("theo", "là", "bởi", "còn", "rằng", ";"))  # words that names stand behind
_HANDING = frozenset(("lời", "có", "gồm", "như"))  # words before a name, no company's, of a head
_SAID = frozenset(
    ("luận", "lời", "kiến", "biểu", "cáo", "giá", "định", "xét", "tích", "bố", "viết")
)  # "bình luận | của …"
_SAYING = frozenset((("cho", "biết"), ("cho", "hay"), ("cho", "rằng"), ("nhận", "định"), ("nhận", "xét"),
                     ("khẳng", "định"), ("chia", "sẻ"), ("bình", "luận"), ("bày", "tỏ"), ("cảnh", "báo"),
                     ("giải", "thích"), ("lưu", "ý"), ("nhấn", "mạnh"), ("phát", "biểu"), ("đánh", "giá")))  # fmt: skip
_LONGEST_TITLE = 24  # words of a title and its institution before what its holder says
_LONGEST_LEAD = 6  # words of an adverb and its comma
_AGE = 3  # tokens: ", 53 tuổi"
_PREDICATES = frozenset(("từng", "hiện"))  # "Bob Lee, người | từng là …"
_LONGEST_MARK = 2  # words between the sign and the title: "nguyên", "cựu"


def foreigner_before(tokens: Tokens, read: RoleRead, at: int, free: Container[int]) -> NameRead | None:
    """Return a foreigner's name that a sign parts from a title behind it, where a sentence begins or a quotation ends.

    A title behind which a name stands is that one's, and one of our provinces is no foreigner's.

    Args:
        tokens: The sentence.
        read: The title.
        at: Index of its first word.
        free: The capitalised words that nothing has taken.
    """
    sign = _sign_before(tokens, at)
    start = sign
    while start > 0:
        before = start - 1 if _is_word(tokens, start - 1, free) else _before_half(tokens, start, free)
        if before == start:
            break
        start = before
    start += tokens.lower[start] in _OPENING
    if not _SHORTEST <= sign - start <= _LONGEST or not _begins(tokens, start, sign, read):
        return None
    if _name_behind(tokens, read) or (read.body is not None and read.body.level in _PLACED):
        return None
    name = printed(tokens, start, sign).replace(" .", ".")
    shouted = any(len(word) > 1 and word.isupper() for word in tokens.words[start:sign])
    if shouted or spelt_as_ours(name) or any(_called_otherwise(tokens, one) for one in range(start, sign)):
        return None
    return NameRead(start, sign, name)


def _is_word(tokens: Tokens, at: int, free: Container[int]) -> bool:
    return at in free and tokens.words[at].replace("'", "").isalpha()


def _before_half(tokens: Tokens, start: int, free: Container[int]) -> int:
    """Return the index before what goes on a name here: "| Jung-kyeong", "| Jean-Michel", "| L. Lee"; else start."""
    at = start - _HALF
    if at < 0 or not tokens.touching(at + 1):
        return start
    if tokens.words[at] == "-" and at > 0 and tokens.touching(at) and tokens.words[at + 1].islower():
        return at
    initial = tokens.words[at + 1] == "." and len(tokens.words[at]) == 1
    hyphen = tokens.words[at + 1] == "-" and start < len(tokens.words) and tokens.touching(start)
    return at if at in free and (initial or hyphen) else start


def _sign_before(tokens: Tokens, at: int) -> int:
    """Return the index of the sign before a title, a mark or "người sáng lập và" between; 0 where none stands."""
    at = next((at - len(words) for words in _FOUNDING if tokens.lower[at - len(words) : at] == words), at)
    for sign in range(at - 1, max(0, at - 3 - _LONGEST_MARK), -1):
        if tokens.words[sign] in _SIGNS and tokens.lower[sign - 1] not in _PREDICATES:
            mark = marks().longest(tokens.lower, sign + 1 + (tokens.lower[sign + 1] == "người"))
            marked = sign + 1 == at or (mark is not None and mark[0] == at)
            return _before_age(tokens, sign) if marked else 0
    return 0


def _before_age(tokens: Tokens, sign: int) -> int:
    """Return the index of the comma before an age that ends at a sign: "Bob Lee | , 53 tuổi, giám đốc"; else sign."""
    aged = sign > _AGE and tokens.lower[sign - 1] == "tuổi" and tokens.words[sign - 2].isdigit()
    return sign - _AGE if aged and tokens.words[sign - _AGE] == "," else sign


def _begins(tokens: Tokens, start: int, sign: int, read: RoleRead) -> bool:
    """Tell whether a name with this title may begin here; a brand alone tells a title only behind a quotation."""
    apart = tokens.lower[start - 1] == "với" and tokens.words[sign] != ","  # "với | Bob Lee - CEO của VLK"
    opens = start == 0 or apart or tokens.lower[start - 1] in _INTRODUCING or _behind_lead(tokens, start)
    organ = read_organ_abroad(tokens, read.end) or world_bodies().longest(tokens.lower, read.end)
    if (
        _is_led(tokens, read)
        or (organ is not None and tokens.capital(read.end))
        or with_company(tokens, read) is not None
        or _of_country(tokens, read)
    ):
        return opens or _behind_quotation(tokens, start) or _said(tokens, start, read)
    if read.body is not None or not tokens.capital(read.end):
        return False
    return _behind_quotation(tokens, start) or (opens and _before_brand(tokens, read))


def _said(tokens: Tokens, start: int, read: RoleRead) -> bool:
    """Tell whether something is said or told of who is named here: "dẫn lời | …", '…, | Bob Lee, giám đốc …, nói.'."""
    before = tokens.lower[start - 1]
    if before in _HANDING or (before == "của" and tokens.lower[start - 2] in _SAID):
        return True
    behind = tokens.lower[read.end : read.end + _LONGEST_TITLE]
    told = "nói" in behind or not _SAYING.isdisjoint(pairwise(behind))
    return told and tokens.words[start - 1] == "," and not any(map(str.isdigit, tokens.words[start - 2]))


def _behind_lead(tokens: Tokens, start: int) -> bool:
    """Tell whether a comma ends a day or an adverb that opens the sentence: "Ngày 2/3, | …", "Tuy nhiên, | …"."""
    if start < _HALF or tokens.words[start - 1] != ",":
        return False
    adverb = start <= _LONGEST_LEAD and all(word.islower() for word in tokens.words[1 : start - 1])
    return adverb or tokens.words[start - 2][-1:].isdigit()


def _before_brand(tokens: Tokens, read: RoleRead) -> bool:
    """Tell whether a brand that ends with a comma stands behind a title, no name: "Bob Lee, giám đốc | VLK, …".

    Behind a title that only companies have it may be of two words, where the clause goes on: "CEO | Green Hill, một".
    """
    at = read.end
    end = behind_brand(tokens, at) if begins_brand(tokens, at) else None
    if end is not None and end > at + 1 and tokens.lower[end - 1] in COMPANY_WORDS:
        return True  # "Bob Lee, giám đốc | Sovira Oil Associates | nói"
    if end is None or tokens.words[end : end + 1] not in {(",",), ("-",), ("–",), (".",), ()}:
        return False
    alone = end == at + 1 or tokens.words[at].isupper()  # "giám đốc | VLK Việt Nam, …"
    goes_on = end + 1 < len(tokens.words) and tokens.words[end + 1].islower() and tokens.lower[end + 1] != "và"
    return alone or (goes_on and of_companies_only(read.role))


def _behind_quotation(tokens: Tokens, start: int) -> bool:
    """Tell whether a sentence goes on here behind a quotation."""
    if start and tokens.words[start - 1] in _QUOTES:
        return True
    return start > 1 and tokens.words[start - 1] == "," and tokens.words[start - 2] in _QUOTES


def _is_led(tokens: Tokens, read: RoleRead) -> bool:
    """Tell whether a title has an institution whose kind is printed: "giám đốc | Viện …", no brand or name."""
    if read.body is not None:
        return read.body.code not in _BOARDS
    return bool(read.row.body) or tokens.lower[read.end : read.end + 1] == ("của",)


def _of_country(tokens: Tokens, read: RoleRead) -> bool:
    """Tell whether a country stands right behind a title: "cựu tổng thống | Chile"."""
    led = read.body is None and read.role not in _ENVOYS and tokens.capital(read.end)
    return led and countries().longest(tokens.lower, read.end) is not None


def _name_behind(tokens: Tokens, read: RoleRead) -> bool:
    """Tell whether a title, with its body and country or without, ends before a name or a word that calls somebody."""
    end = max(read.end, read.body.end if read.body is not None else 0)
    country = countries().longest(tokens.lower, end) if tokens.capital(end) else None
    end = country[0] if country is not None else end
    if tokens.capital(end):
        return read.body is not None
    return end < len(tokens.words) and tokens.capital(end + 1) and honorifics().longest(tokens.lower, end) is not None


def _called_otherwise(tokens: Tokens, at: int) -> bool:
    """Tell whether a country, an institution or a word that no name has begins at this word."""
    guard = guards().longest(tokens.lower, at)
    known = guard is not None and not _NO_NAMES.isdisjoint(guard[1])
    return known or any(phrases.longest(tokens.lower, at) is not None for phrases in (body_heads(), countries()))
