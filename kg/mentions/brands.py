"""Companies that nothing but their brand names: "bà Lê Thị Mận - Chủ tịch Sovira Group"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from kg.lexicon.countries import countries
from kg.lexicon.titles import guards, surnames
from kg.mentions.body_read import BodyRead
from kg.mentions.open_names import printed
from kg.mentions.places import capital_run
from kg.mentions.roles import RoleRead
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.vietnamese.syllables import is_syllable
from kg.vietnamese.tokens import Tokens

_HEADS = frozenset(("Chủ tịch", "Phó Chủ tịch", "Tổng Giám đốc", "Phó Tổng Giám đốc"))
_DIRECTORS = ("Giám đốc", "Phó Giám đốc")
_BETWEEN = frozenset((",", "-", "(", "là", "nhà", "đồng", "sáng", "lập", "và", "kiêm"))
_BOARDS = frozenset(("hdqt", "hdtv"))
_SURE = frozenset((("thị",), ("văn",)))  # behind any family name
_LONGEST = 4  # words
_WHOLE_NAME = 3  # syllables
_SHORTEST = 3  # letters of its first word


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
    if not (read.role in _HEADS or read.role.startswith(_DIRECTORS)) or not tokens.capital(first):
        return None
    start = behind_company(tokens, first) if _begins(tokens, first) else None
    if start is None and _beside_name(tokens, at, before):
        start = _behind_brand(tokens, first)
    return None if start is None else BodyRead(start, "open", printed(tokens, first, start), Level.NONE)


def _behind_brand(tokens: Tokens, first: int) -> int | None:
    """Return the index behind a brand, of our words too where a foreign one ends it: "Sovira", "Sông Quê | Travel"."""
    end = _behind_run(tokens, first)
    country = countries().longest(tokens.lower, first)
    if tokens.capital(end) or (country is not None and country[0] >= end):
        return None
    mixed = end - first > 1 and _begins(tokens, end - 1) and not tokens.words[end - 1].isupper()
    return end if mixed or _begins(tokens, first) else None


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
    if end == board.end or tokens.capital(end) or not _beside_name(tokens, at, before):
        return read
    name = board.template.replace("{owner}", printed(tokens, board.end, end))
    return replace(read, body=replace(board, end=end, template=name, level=Level.NONE))


def _behind_run(tokens: Tokens, first: int) -> int:
    end = first
    while tokens.capital(end) and tokens.words[end].isalnum() and end - first < _LONGEST:
        end += 1
    return end


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
    ours = not _begins(tokens, at)  # "kế toán trưởng Sông Quê Oil | Lê Thị Mận": its last word is foreign
    if ours and surnames().longest(tokens.lower, at) is not None:
        return None
    for start in range(at + 1, min(at + _LONGEST, len(tokens))):
        if ours and not _begins(tokens, start - 1):
            continue
        family = surnames().longest(tokens.lower, start) if tokens.capital(start) else None
        sure = family is not None and (family[1][0] == "strong" or tokens.lower[start + 1 : start + 2] in _SURE)
        if sure and capital_run(tokens, start) - start >= _WHOLE_NAME:
            return start
    return None


def _begins(tokens: Tokens, at: int) -> bool:
    """Tell whether a word begins here that no Vietnamese word and no abbreviation of a kind is spelt like."""
    if not tokens.capital(at) or len(tokens.words[at]) < _SHORTEST or not tokens.words[at].isalnum():
        return False
    return not is_syllable(tokens.lower[at]) and any(letter in "aeiou" for letter in tokens.lower[at])


def _beside_name(tokens: Tokens, at: int, before: Sequence[Mention]) -> bool:
    """Tell whether a person's name stands right before a title, a mark between at most: "- nguyên Chủ tịch"."""
    marks = [mention for mention in before if mention.kind is not MentionKind.MARK]
    if not marks or marks[-1].kind is not MentionKind.PERSON:
        return False
    first = bisect_left(tokens.starts, marks[-1].end)
    last = next((m.start for m in before if m.start >= marks[-1].end), tokens.starts[at])
    return all(word in _BETWEEN for word in tokens.lower[first : bisect_left(tokens.starts, last)])
