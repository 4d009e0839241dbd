"""Lists of official documents: the words that open one, the marks between its members, the clause that tells of it."""

from __future__ import annotations

import re

from kg.claims.scene import Scene

_BULLET = r"(?:[-+•*–]|\d{1,2}[.)])?"
_OPENS = re.compile(
    rf"(?::\s{{0,3}}{_BULLET}|(?<!\w)(?:gồm|gồm có|bao gồm|là|như|[Tt]rong (?:số )?(?:này|đó)(?: có)?):?"
    r"|(?<=thông qua),? có:?)\s?"
    r"(?:các )?(?:[Dd]ự thảo )?$"
)
_GOES_ON = re.compile(rf"(?:[;.,\n]\s{{0,3}}(?:và )?{_BULLET}|[;,]? và)\s?(?:[Dd]ự thảo )?$")
_MARK = 24  # code points of what stands before a member of a list
_AGAIN = re.compile(r"(?:Trong (?:số )?(?:này|đó)|Cụ thể|Bao gồm|Gồm|Đó là|Thứ (?:nhất|hai|ba|tư|năm) là)(?!\w)")
_BACK = 4  # sentences that go on with a list, each with a member


def opens(folded: str, start: int) -> int | None:
    """Return where the words begin that open a list of which the first member stands here; None when none do.

    >>> opens("thông qua 2 nghị quyết, gồm: Nghị quyết về phí chợ", 29)
    24
    """
    head = _OPENS.search(folded, max(0, start - _MARK), start)
    return head.start() if head else None


def goes_on(folded: str, start: int) -> int | None:
    """Return where the mark begins behind which another member of a list can stand here; None when none does.

    >>> goes_on("Nghị quyết về phí chợ; nghị quyết về giá nước", 23)
    21
    """
    mark = _GOES_ON.search(folded, max(0, start - _MARK), start)
    return mark.start() if mark else None


def clause_before(scene: Scene, opening: int) -> tuple[int, int]:
    """Return the clause that tells of a list: before its opening words, or the sentence before "Trong đó có: …"."""
    at = last = scene.context.sentence_at(opening)
    sentences, folded = scene.text.sentences, scene.text.folded
    while at and last - at < _BACK and _AGAIN.match(folded, sentences[at].start):
        at -= 1
    if at == last:
        return sentences[at].start, opening
    return sentences[at].start, sentences[at].end - (folded[sentences[at].end - 1] in ".;")
