"""Heads of what the article has named: "Trường Sông Quê … Cô Lê Thị A, hiệu trưởng nhà trường"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.parts_told import with_parts_told
from kg.mentions.universities import with_universities_told
from kg.model.mention import Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.syllables import spelt_as_ours

_SCHOOLS = ("Trường ", "Đại học ", "Học viện ")
_COMPANIES = ("Công ty ", "Tổng công ty ", "Tập đoàn ", "Hợp tác xã ", "Doanh nghiệp ")
_MEANT = {"nhà trường": _SCHOOLS, "trường": _SCHOOLS, "đại học": ("Đại học ", "Trường Đại học "),
          "học viện": ("Học viện ",), "bệnh viện": ("Bệnh viện ",), "trung tâm": ("Trung tâm ",), "công ty": _COMPANIES,
          "doanh nghiệp": _COMPANIES, "tập đoàn": _COMPANIES, "ngân hàng": ("Ngân hàng ",)}  # fmt: skip
_HEADS = frozenset(name.split()[0].lower() for names in _MEANT.values() for name in names)
_KIND_WORDS = frozenset(
    "trường đại học thpt thcs trung phổ thông cơ sở tiểu mầm non chuyên học viện bệnh đa khoa công ty cổ phần cp tnhh "  # noqa: SIM905
    "tập đoàn tổng ngân hàng tmcp thương mại một thành viên mtv hợp tác xã doanh nghiệp tư nhân dân tộc bán nội trú "
    "và tỉnh huyện quận thành phố".split()
)
_LEADING = ("Hiệu trưởng", "Phó Hiệu trưởng", "Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Phó Tổng Giám đốc",
            "Chủ tịch", "Phó Chủ tịch")  # fmt: skip
_SAYS = (  # what a head does
    "cho|nói|chia|kể|thông|khẳng|nhận|bày|xác|đã|cũng|hiện|dự kiến|dự lễ|tham dự|cùng|và|phát biểu|báo cáo|nêu"
    "|nhấn mạnh|đánh giá|vừa|đang|sẽ|trao|trả lời|gửi|mong|đề nghị|đề xuất|cam kết|giải thích|chúc mừng|bị|thừa nhận"
    "|đại diện|thay mặt"
)
_MEANING = re.compile(
    r"\s(?i:(?:của )?(nhà trường|trường|đại học|học viện|bệnh viện|trung tâm|công ty|doanh nghiệp|tập đoàn|ngân hàng))"
    rf"(?=$|\s?[,.;:()\-–\"]|\s(?:{_SAYS}|là)\b)"
)
_BOARD = re.compile(rf"\s(?i:hội đồng (trường|học viện|đại học))(?=$|\s?[,.;:()\-–\"]|\s(?:{_SAYS}|là)\b)")
_OF_SCHOOLS = frozenset(("Hiệu trưởng", "Phó Hiệu trưởng"))
_CLOSED = re.compile(rf"\s?[,.;:()\-–\"]|$|\s(?:phụ trách|{_SAYS})\b")
_ASIDE = 3  # code points between a name and a title: " - "
_REACH = 30  # code points of such words
_BOARDS = (" Hội đồng ", " hội đồng ")
_BESIDE = 6  # mentions among which the head is named
_ACADEMIES, _NATIONAL = ("Học viện ", "Trung tâm "), "Đại học Quốc gia "
_ABOVE = ("đại", "học", "quốc", "gia")
_CENTRE = ("trung", "tâm")  # no "trung | ương"
_HEAD = 2  # words at most before a capital that begins no name of its own: "Trường Đại | học công lập"
_STATE_BANK = "Ngân hàng Nhà nước"


def with_wholes_told(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, each head of "nhà trường" or "bệnh viện" with the one that the article has named.

    It is the one named in the same sentence or the one before, else the only one named till then.

    Args:
        text: The text.
        mentions: Its mentions.
    """
    done: list[Mention] = []
    named = _Named(text)
    for at, title in enumerate(mentions):
        done.append(title)
        leads = title.kind is MentionKind.ROLE and title.name in _LEADING
        meant = _meant(text, mentions, at) if leads else None
        told = named.told(title.sentence, _MEANT[meant[1].lower()]) if meant is not None else None
        if told is not None and meant is not None and meant.re is _BOARD:
            told = replace(told, template=f"Hội đồng {told.template}")
        if meant is None and title.name in _OF_SCHOOLS and _is_bare(text, mentions, at):
            school = named.only(title.sentence, _SCHOOLS)
            words = _own(school).split() if school is not None else []
            alone = all(word[0].isupper() or word in _KIND_WORDS - {"và"} for word in words)
            done += [_body_of(title, school)] if school is not None and alone else []
        if meant is not None and told is not None:
            start, end = meant.start() + 1, meant.end()
            done.append(_body_of(replace(title, start=start, end=end), told))
    return with_universities_told(text, with_parts_told(text, done, _Named(text).only))


def _body_of(mention: Mention, read: BodyRead) -> Mention:
    body = replace(mention, kind=MentionKind.BODY, code="open", template=read.template, name=read.name)
    return replace(body, level=read.level, unit=read.unit, place=read.place)


def _is_bare(text: Text, mentions: Sequence[Mention], at: int) -> bool:
    """Tell whether only a name stands beside a head's title that schools alone have: "Hiệu trưởng | Lê Thị A"."""
    title, before = mentions[at], mentions[at - 1] if at else None
    behind = mentions[at + 1] if at + 1 < len(mentions) else None
    if before is not None and before.kind is MentionKind.MARK and before.end + 1 >= title.start:
        return False  # "nguyên Hiệu trưởng": of which school?
    if behind is not None and behind.kind is MentionKind.PERSON and behind.start == title.end + 1:
        return spelt_as_ours(behind.name or "")
    named = before is not None and before.kind is MentionKind.PERSON and title.start - before.end <= _ASIDE
    return named and _CLOSED.match(text.folded, title.end) is not None


def _meant(text: Text, mentions: Sequence[Mention], at: int) -> re.Match[str] | None:
    """Return the words behind a title that stand for an institution, None where it has one or none is meant."""
    title = mentions[at]
    behind = mentions[at + 1] if at + 1 < len(mentions) else title
    if behind.kind is MentionKind.BODY and behind.start <= title.end + 1:
        return None
    beside = (*mentions[max(0, at - _BESIDE) : at], *mentions[at + 1 : at + _BESIDE])
    if not any(one.kind is MentionKind.PERSON and one.sentence == title.sentence for one in beside):
        return None
    end = min(title.end + _REACH, len(text.folded))
    chairs = (title.name or "").endswith("hủ tịch") and text.folded.startswith(_BOARDS, title.end)
    return (_BOARD if chairs else _MEANING).match(text.folded, title.end, end)


class _Named:
    """The institutions that a text has named, each with whether the end of its name is sure; a sentence is read once.

    What is asked for comes in reading order.
    """

    def __init__(self, text: Text) -> None:
        self._text = text
        self._own: dict[int, list[tuple[BodyRead, bool]]] = {}
        self._before: dict[tuple[str, bool], tuple[BodyRead, bool]] = {}  # each wording once
        self._taken = 0  # sentences

    def told(self, sentence: int, kinds: tuple[str, ...]) -> BodyRead | None:
        """Return the institution of some kinds that a sentence means by such a word."""
        for back in range(sentence, max(-1, sentence - 2), -1):
            near = _of_kinds(self._in(back), kinds)
            if near:
                return _only(near)
        return self.only(sentence - 1, kinds)

    def only(self, sentence: int, kinds: tuple[str, ...]) -> BodyRead | None:
        """Return the only institution of some kinds that the text names up to the end of a sentence."""
        while self._taken <= sentence:
            for one, is_sure in self._in(self._taken):
                self._before.setdefault((one.template, is_sure), (one, is_sure))
            self._taken += 1
        return _only(_of_kinds(self._before.values(), kinds))

    def _in(self, sentence: int) -> list[tuple[BodyRead, bool]]:
        if sentence not in self._own:
            self._own[sentence] = list(_named_in(self._text, sentence))
        return self._own[sentence]


def _of_kinds(named: Iterable[tuple[BodyRead, bool]], kinds: tuple[str, ...]) -> list[tuple[BodyRead, bool]]:
    return [(read, is_sure) for read, is_sure in named if read.template.startswith(kinds)]


def _named_in(text: Text, sentence: int) -> Iterator[tuple[BodyRead, bool]]:
    """Yield the institutions that a sentence names, and whether the end of each name is sure."""
    tokens, end = text.tokens[sentence], 0
    if _HEADS.isdisjoint(tokens.lower):
        return
    heads = [at for at, word in enumerate(tokens.lower) if word in _HEADS]
    for at in (at for at in heads if tokens.lower[at] != _CENTRE[0] or tokens.lower[at : at + 2] == _CENTRE):
        read = read_body(tokens, at, titled=True) if at >= end else None
        if read is None or read.silent or read.generic or "{owner}" in read.template:
            continue
        above = (
            read.template.startswith(_NATIONAL) and end and at - end == 1
        )  # "Trường Đại học X, | Đại học Quốc gia Y"
        end = read.end
        if above:
            continue
        own = "" if read.template.startswith(_STATE_BANK) else _own(read)
        if own[:1].strip() and not own[0].islower():
            printed = text.folded[tokens.starts[at] : tokens.end(end - 1)]
            closed = tokens.words[end : end + 1] in {(",",), ("(",)} and tokens.lower[end + 1 : end + 5] == _ABOVE
            yield read, closed or not tokens.words[end - 1].islower() or text.folded.count(printed) > 1


def _own(read: BodyRead) -> str:
    """Return what tells an institution from others of its kind: "Kim Đồng" of "Trường Tiểu học Kim Đồng"."""
    words = read.template.split(", ")[0].split()
    if read.template.startswith(_ACADEMIES):
        return " ".join(words[2:])  # "Học viện | Ngân hàng"
    first = next((at for at, word in enumerate(words) if word.lower() not in _KIND_WORDS), len(words))
    if first < len(words) and words[first][0].islower():  # "Trường Đại học | Khoa học tự nhiên"
        capital = next(at for at in range(first, -1, -1) if words[at][0].isupper())
        first = capital if capital > _HEAD else first
    return " ".join(words[first:])


def _only(named: Sequence[tuple[BodyRead, bool]]) -> BodyRead | None:
    """Return the one institution that names are of, by its longest sure one; None where there are several or none."""
    sure = [read for read, is_sure in named if is_sure]
    longest = max(sure, key=lambda one: (len(one.template), one.template), default=None)
    own = _own(longest) if longest is not None else ""
    same = all(own.endswith(_own(one)) if is_sure else _own(one).startswith(own) for one, is_sure in named)
    return longest if same else None
