"""The people whom an article says to be dead: what it tells of their offices is past."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from kg.claims.people.reference import People
from kg.model.mention import Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.words import phrases_of

_DEATHS = (
    "từ trần", "qua đời", "tạ thế", "tử nạn", "hy sinh", "trút hơi thở", "quá cố", "thế giới người hiền",
    "đã chết", "đã mất", "đã tử vong", "mãi mãi", "vĩnh viễn ra đi",
)  # fmt: skip
_RITES = (
    "lễ tang", "quốc tang", "lễ viếng", "truy điệu", "an táng", "thi hài", "linh cữu", "linh hồn", "hương hồn",
    "tưởng nhớ", "tưởng niệm", "tiễn biệt", "mặc niệm", "di nguyện", "vong linh", "anh linh", "di hài", "cáo phó",
    "viếng", "sinh thời", "cố", "tiếc thương đối với", "tiếc thương vô hạn đối với", "tiếc thương sâu sắc đối với",
    "tiếc thương trước sự ra đi của", "tiếc thương vô hạn trước sự ra đi của",
    "chia buồn trước sự ra đi của", "chia buồn sâu sắc trước sự ra đi của", "phần mộ", "ngôi mộ", "hài cốt",
    "liệt sĩ", "liệt sỹ", "nhớ về", "năm ngày sinh", "năm ngày mất", "ngày mất",
)  # fmt: skip
_DIED = AnyCase(
    r"[^.;:\n]{0,60}?\b(?:từ trần|qua đời|tạ thế|tử nạn|trút hơi thở|quá cố"
    r"|ra đi mãi mãi|mãi mãi ra đi|vĩnh viễn ra đi"
    r"|(?<!sự )(?<!đức )(?<!những )(?<!phải )(?<!sẵn sàng )(?<!dám )hy sinh(?= (?:anh dũng|dũng cảm|khi|trong|vì|tại"
    r"|trên|ngày|năm|lúc|vào|ở|để|do|sau|từ|hồi|trước|và|cùng)(?!\w)| ?[^\w ]|$)|về với thế giới người hiền)(?!\w)"
    r"|(?: -|,) [^.;:\n]{40,95}?(?:,|\)) ?(?:đã |vừa |mới |đột ngột ){1,2}(?:từ trần|qua đời)(?!\w)"
    r"|(?: -|,) [^.;:\n]{40,95}? (?:vừa |mới |đột ngột |đã đột ngột )(?:từ trần|qua đời)(?!\w)"
    r"|(?: \((?:[^().;:\n]{2,60}, )?|, )đã (?:chết|mất|tử vong)(?=[),;.])"
)
_MOURNED = AnyCase(
    rf"\b(?:{'|'.join(_RITES)})(?: (?:của|cho|với|đối với|tới|đến|vĩnh biệt|sự ra đi của|công lao|sâu sắc"
    r"|và thăm hỏi gia đình)){0,3}"
    r"(?:(?<=sinh thời),)?(?: (?:đồng chí|ông|bà|cố|nguyên|cụ))? ?$"
)
_LISTED = re.compile(  # behind a name with its titles: "ông Bưởi, nguyên T1; nguyên T2 đã từ trần hồi 4 giờ"
    r"(?: \([^()]{2,60}\))?(?:,| -| –) (?:nguyên|cựu|cán bộ|Ủy viên|đảng viên|Huân chương|sinh)(?!\w)(?:(?!\. )[^\n])*"
    r" (?:đã|vừa|mới) (?:từ trần|qua đời|tạ thế)(?!\w)"
)
_LIFE = re.compile(r"\(((?:18|19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\)")  # behind a name: born, died
_GONE = re.compile(
    r"(?: (?:đã|vừa|mới|bất ngờ|đột ngột|vĩnh viễn)){0,4} (?:qua đời|từ trần|tạ thế|ra đi mãi mãi)(?!\w)"
)
_SHORTEST_LIFE = 16  # years: shorter spans are terms
_KIN = AnyCase(
    r"\b(?:vợ|chồng|con|mẹ|cha|bố|má|ba|em|anh|chị|thân mẫu|thân phụ|gia đình|họ hàng)(?: của)?"
    r" (?:ông |bà |đồng chí )?$"
)
_KIN_OF = AnyCase(
    r"\b(?:vợ|chồng|con trai|con gái|mẹ|cha|bố|má|em|anh trai|chị gái|thân mẫu|thân phụ|gia đình|phu nhân)(?!\w)"
    r"[^,.;:\n]{0,40}$"
)
_SAID = AnyCase(
    r"\b(?:cho biết|nói|kể|cho hay|thăm|dự|chia buồn|xúc động|bày tỏ|tưởng nhớ|viếng|chỉ đạo|nhấn mạnh|khẳng định"
    r"|tri ân|cảm ơn|phát biểu|thắp)(?!\w)"
)
_TITLE = 110  # code points of a title between the rite and the name
_RITE = 40  # code points of a rite's words
_LIST = 600  # code points of the titles behind a name in which its death is told at last
_BEHIND = 110  # code points behind a name in which its death is told


def find_dead(text: Text, mentions: Sequence[Mention], people: People) -> frozenset[str]:
    """Return the keys of the people whom the article says to be dead.

    "ông Trần Văn Bưởi đã từ trần", "Lễ viếng đồng chí Bí thư Huyện ủy Trần Văn Bưởi", "cố Tổng Bí thư Trần Văn Bưởi",
    "Trần Văn Bưởi (1905 - 1941)".
    """
    lower = lowered(text.folded)
    told = [death for death in phrases_of(text.words, _DEATHS) if death in lower]
    rites = [rite for rite in phrases_of(text.words, _RITES) if rite in lower]
    lives = {life.start() - text.folded.endswith(" ", 0, life.start()): life for life in _LIFE.finditer(text.folded)}
    parts = [part for part in (text.article.title, text.folded if told else "") if _GONE.search(part)]
    if not told and not rites and not lives and not parts:
        return frozenset()
    named = [mention for mention in mentions if mention.kind is MentionKind.PERSON]
    titles = {mention.end: mention.start for mention in _titles(mentions)}
    dead = set()
    for number, mention in enumerate(named):
        following = named[number + 1].start if number + 1 < len(named) else len(text.folded)
        key = people.key_of(mention)
        if key is None or key in dead:
            continue
        over = (life := lives.get(mention.end)) is not None and int(life[2]) - int(life[1]) >= _SHORTEST_LIFE
        if over or _dies(text.folded, mention, following, told) or _is_mourned(text.folded, mention, titles, rites):
            dead.add(key)
    calls = {mention.name: key for mention in named if mention.name and (key := people.key_of(mention)) is not None}
    return frozenset(dead.union(calls[name] for part in parts for name in _gone(part, calls)))


def _gone(part: str, names: Collection[str]) -> Iterator[str]:
    """Yield whoever is called by his whole name right before his death, in a headline too, or where a body is read."""
    for death in _GONE.finditer(part):
        for name in names:
            start = death.start() - len(name)
            if (
                " " in name
                and part.startswith(name, start)
                and _KIN_OF.search(part, max(0, start - _RITE), start) is None
            ):
                yield name


def _titles(mentions: Sequence[Mention]) -> list[Mention]:
    kinds = (MentionKind.ROLE, MentionKind.BODY, MentionKind.HONORIFIC, MentionKind.MARK)
    return [mention for mention in mentions if mention.kind in kinds]


def _dies(folded: str, mention: Mention, following: int, told: list[str]) -> bool:
    """Tell whether a death, in one of these words, is told right behind a name, and not that of his kin."""
    lower, end = lowered(folded), min(following, mention.end + _BEHIND)
    if _LISTED.match(folded, mention.end, min(following, mention.end + _LIST)) is not None:
        return _KIN.search(folded, max(0, mention.start - 24), mention.start) is None
    if not any(lower.find(word, mention.end, end) >= 0 for word in told):
        return False
    death = _DIED.match(folded, mention.end, end)
    if death is None or _SAID.search(folded, mention.end, death.end()):
        return False
    return _KIN.search(folded, max(0, mention.start - 24), mention.start) is None


def _is_mourned(folded: str, mention: Mention, titles: dict[int, int], rites: list[str]) -> bool:
    """Tell whether one of these rites stands right before a name, or before the titles in front of it."""
    lower = lowered(folded)
    start: int | None = mention.start
    while start is not None and mention.start - start <= _TITLE:
        before = lower[max(0, start - _RITE) : start]
        if any(rite in before for rite in rites) and _MOURNED.search(before):
            return True
        ends = (start, start - len(before) + len(before.rstrip(" ,-")))
        start = next((titles[end] for end in ends if end in titles), None)
    return False
