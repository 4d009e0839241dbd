"""Who holds a title of another country: a foreigner right before it, behind its comma, or by a verb between."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from kg.lexicon.countries import countries
from kg.lexicon.titles import guards, honorifics, is_our_name
from kg.mentions.people import read_name
from kg.model.mention import Mention, MentionKind
from kg.vietnamese.syllables import spelt_as_ours
from kg.vietnamese.tokens import Tokens

_TITLE_PARTS = frozenset((MentionKind.ROLE, MentionKind.BODY, MentionKind.MARK))
_BETWEEN = frozenset((",", "-", "(", "tân", "là", "cựu", "nguyên", "người"))
_NAMED_ALIKE = frozenset(("Trung Quốc", "Singapore", "Đài Loan"))  # whose people's names are spelt as ours, too
_JOINS = frozenset((",", "-", "và", "kiêm", "đồng", "thời"))
_TAKING = frozenset(("hold", "start", "post", "again"))  # what a verb before a title tells of its holder
_GIVING = frozenset(("bầu", "chọn", "bổ", "chỉ", "cử", "phân", "phê", "đề"))  # first words of what is done to holders
_RECEIVING = frozenset(("được", "thắng"))  # before such verbs: "được bầu", "thắng cử"
_ADVERBS = 3  # words between a name and its verb: "cũng đã được"
_THEN = frozenset(("khi", "lúc", "hồi"))  # "Bob Lee, | khi đó là Bộ trưởng …"
_AT_THAT_TIME = (("khi", "đó"), ("lúc", "đó"), ("khi", "ấy"), ("lúc", "bấy", "giờ"), ("bấy", "giờ"), ("đương", "thời"))
_NOW = (("đương", "nhiệm"), ("sắp", "mãn", "nhiệm"), ("hiện", "nay"), ("hiện", "tại"), ("thứ", "nhất"),
        ("cầm", "quyền"), ("đối", "lập"), ("lâm", "thời"))  # fmt: skip
_NOW_BEGINS = frozenset(words[:2] for words in _NOW)
_WHOLE_NAME = 2  # words
_PREDICATES = ("từng", "đã từng")  # marks that are said of a name before them: "Bob Lee | từng là Bộ trưởng"


def behind_foreigner(tokens: Tokens, at: int, before: Sequence[Mention], *, country: str, named: bool) -> bool:
    """Tell whether a foreigner's name, with other titles behind it or not, stands right before a title.

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        before: The mentions before it.
        country: The country that the title is of, empty of a body of many.
        named: A capitalised word stands behind the title.
    """
    left, edge = len(before), tokens.starts[at]
    while left and before[left - 1].kind in _TITLE_PARTS and joined(tokens, before[left - 1].end, edge):
        left, edge = left - 1, before[left - 1].start
    if not left or before[left - 1].kind is not MentionKind.PERSON:
        return False
    last = before[left - 1]
    between = tokens.lower[bisect_left(tokens.starts, last.end) : bisect_left(tokens.starts, edge)]
    beside = all(word in _BETWEEN for word in between)
    if not beside or not country or not is_our_name(last.name or ""):
        return beside
    return country in _NAMED_ALIKE and not named


def takes_title(tokens: Tokens, at: int, before: Sequence[Mention], *, ours: bool = False) -> bool:
    """Tell whether the one person named before holds or takes the title: "ông Bob Lee giữ chức | …".

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        before: The mentions before it.
        ours: One of us may have it, too: it is of an institution of many states.
    """
    told = verb_before(tokens, at, before)
    if told is None:
        return False
    people = [mention for mention in before if mention.kind is MentionKind.PERSON]
    if len({person.name for person in people}) != 1 or (not ours and spelt_as_ours(people[0].name or "")):
        return False
    if told.start < people[-1].end:
        return False
    verb = next(one for one in before if one.start >= people[-1].end and (one is told or one.kind is MentionKind.VERB))
    first, last = bisect_left(tokens.starts, people[-1].end), bisect_left(tokens.starts, verb.start)
    between = () if tokens.lower[last] in _THEN and tokens.words[first:last] == (",",) else tokens.lower[first:last]
    if tokens.lower[last] in _GIVING and _RECEIVING.isdisjoint(between):
        return False
    return len(between) <= _ADVERBS and all(word.isalpha() and word != "để" for word in between)


def verb_before(tokens: Tokens, at: int, before: Sequence[Mention]) -> Mention | None:
    """Return the verb of holding right before a title, or a mark that is said so: "từng là | …", "là cựu | …"."""
    told = before[-1] if before else None
    if told is None or not joined(tokens, told.end, tokens.starts[at]):
        return None
    first = bisect_left(tokens.starts, told.start)
    if told.kind is MentionKind.MARK and not " ".join(tokens.lower[first : first + 2]).startswith(_PREDICATES):
        return verb_before(tokens, first, before[:-1])
    holds = told.kind is MentionKind.MARK or (told.kind is MentionKind.VERB and told.code in _TAKING)
    return told if holds else None


def behind_now(tokens: Tokens, at: int) -> int:
    """Return the index behind words that tell how a title is held now: "Chủ tịch VLK | sắp mãn nhiệm | Bob Lee"."""
    if tokens.lower[at : at + 2] not in _NOW_BEGINS:
        return at
    return at + next((len(words) for words in _NOW if tokens.lower[at : at + len(words)] == words), 0)


def behind_dash(tokens: Tokens, at: int) -> int:
    """Return the index of a foreigner's name behind a dash that ends a title: "CEO Sovira - | Bob Lee"; else at."""
    start = at + 1
    if tokens.words[at:start] not in {("-",), ("–",)} or not tokens.capital(start):
        return at
    known = guards().longest(tokens.lower, start) or countries().longest(tokens.lower, start)
    read = read_name(tokens, start, called=True) if known is None else None
    whole = read is not None and read.end - start >= _WHOLE_NAME and not spelt_as_ours(read.name)
    cup = "vua" in tokens.lower[max(0, at - 5) : at]  # "Cúp Nhà vua Chile - Copa …"
    return start if whole and not cup else at


def foreigner_behind(tokens: Tokens, at: int) -> int | None:
    """Return the index of a foreigner's name whom commas part from a title: "Ngoại trưởng Chile, | Bob Lee, đã đến"."""
    start = at + 1
    if tokens.words[at:start] != (",",) or not tokens.capital(start):
        return None
    known = guards().longest(tokens.lower, start) or countries().longest(tokens.lower, start)
    read = read_name(tokens, start, called=True) if known is None else None
    if read is None or read.end - start < _WHOLE_NAME or spelt_as_ours(read.name):
        return None
    behind = tokens.words[read.end : read.end + 1]
    closed = behind in {(".",), ()} or (behind == (",",) and not tokens.capital(read.end + 1))
    return start if closed and tokens.lower[read.end + 1 : read.end + 2] != ("và",) else None


def holder_then(tokens: Tokens, at: int) -> int | None:
    """Return the index of who holds a title, or held it then, called by a word or by no name of ours.

    "Ngoại trưởng Chile là | Bob Lee", "Ngoại trưởng Chile khi đó là | Bob Lee".
    """
    then = next((words for words in _AT_THAT_TIME if tokens.lower[at : at + len(words)] == words), ())
    start = at + len(then) + (tokens.lower[at + len(then) : at + len(then) + 1] == ("là",))
    if start in (at, len(tokens.words)):
        return None
    called = honorifics().longest(tokens.lower, start)
    if called is not None and tokens.capital(called[0]):
        return called[0]
    read = read_name(tokens, start, called=True) if tokens.capital(start) else None
    whole = read is not None and read.end - start >= _WHOLE_NAME and not spelt_as_ours(read.name)
    return start if whole else None


def joined(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether only signs and words that join titles stand between two offsets."""
    first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
    return all(word in _JOINS for word in tokens.lower[first:last])
