"""Official documents pointed back at: "nghị quyết này", "chương trình hành động nói trên"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.scene import Scene
from kg.lexicon.official_documents import type_words
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_AGAIN = AnyCase(
    r"(?<!\w)(?<! các )(?<! những )(?<! hai )(?:nghị quyết|chỉ thị|kết luận|quy định|chương trình hành động|kế hoạch"
    r"|nghị định|đề án|hướng dẫn)(?= (?:này|nói trên|trên|nêu trên|căn cứ)(?!\w)(?! (?:địa bàn|cơ sở|toàn|cả nước)))"
)
_BARE = AnyCase(
    r"(?<!\w)(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định|kế hoạch|nghị định|thông tư|quy chế)"
    r"(?= (?:này )?(?:căn cứ|(?:được |do )(?:[^.;,]{3,60} )?(?:xây dựng|ban hành|soạn thảo)|dựa trên)(?!\w))"
)
_REACH = 3  # sentences
_ISSUED = re.compile(
    r"(?<!\w)(?:ban hành|ký|thông qua|công bố|ra)(?: (?:toàn văn|các|dự thảo)| ngày [\d/.-]{3,10}){0,2} $"
)
_CITED = re.compile(
    r"(?<!\w)(?:theo|vi phạm|căn cứ|trên cơ sở|so với|khác|thay thế|thay|sửa đổi|bổ sung|bãi bỏ|trái|thực hiện"
    r"|triển khai|thi hành|quy định (?:của|tại))(?: (?:vào|với|cho|các|tại|của|đúng|tinh thần)){0,3} $"
)
_BEFORE = 40  # code points


def reported(scene: Scene, alike: Sequence[OfficialDocumentAt]) -> OfficialDocumentAt:
    """Return which of these the article speaks of: the one told last to be issued, else the last that is not cited."""
    folded = scene.text.folded
    for told, wanted in ((_ISSUED, True), (_CITED, False)):
        fitting = [
            at for at in alike if (told.search(folded, max(0, at.start - _BEFORE), at.start) is not None) is wanted
        ]
        if fitting:
            return fitting[-1]
    return alike[-1]


def _pointing(scene: Scene, start: int) -> Iterator[re.Match[str]]:
    """Yield the words behind start that point back: "nghị quyết | này", or bare where they open a sentence."""
    folded = scene.text.folded
    yield from _AGAIN.finditer(folded, start, len(folded))
    for sentence in scene.text.sentences:
        bare = _BARE.match(folded, sentence.start, sentence.end) if sentence.start >= start else None
        if bare is not None and _AGAIN.match(folded, sentence.start) is None:
            yield bare


def pointed_back(scene: Scene, places: Iterable[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
    """Return the places that point back, each with the one of that type that the sentences before named last.

    >>> # "Tỉnh ủy ban hành Kết luận số 5-KL/TU. Cụ thể hóa | kết luận này |, UBND tỉnh …" → Kết luận 5-KL/TU
    """
    folded = scene.text.folded
    named = sorted(places, key=lambda at: (at.start, at.end))
    if not named or not any(f" {word}" in folded for word in ("này", "trên", "căn cứ")):
        return []
    starts = [at.start for at in named]
    found = []
    for match in _pointing(scene, named[0].end):
        last = bisect_right(starts, match.start())
        if named[last - 1].end > match.start():
            continue  # inside the name of another
        kind = type_words()[match.group().lower()].name
        here = scene.context.sentence_at(match.start())
        clause = max(scene.text.sentences[here].start, folded.rfind(";", 0, match.start()))
        alike = [at for at in named[:last] if kind.startswith(at.type)]
        before = [at for at in alike if at.start < clause] or alike
        if before and here - scene.context.sentence_at(before[-1].start) <= _REACH:
            found.append(
                replace(reported(scene, before), start=match.start(), end=match.end(), meeting_start=-1, again=True)
            )
    return found
