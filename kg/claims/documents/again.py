"""Official documents pointed back at: "nghị quyết này", "chương trình hành động nói trên"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.scene import Scene
from kg.lexicon.official_documents import type_words
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_AGAIN = AnyCase(
    r"(?<!\w)(?<! các )(?<! những )(?<! hai )(?:nghị quyết|chỉ thị|kết luận|quy định|chương trình hành động|kế hoạch"
    r"|nghị định|đề án|hướng dẫn)(?= (?:này|nói trên|trên|nêu trên|căn cứ)(?!\w)(?! (?:địa bàn|cơ sở|toàn|cả nước)))"
)
_REACH = 3  # sentences


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
    for match in _AGAIN.finditer(folded, named[0].end, len(folded)):
        last = bisect_right(starts, match.start())
        if named[last - 1].end > match.start():
            continue  # inside the name of another
        kind = type_words()[match.group().lower()].name
        here = scene.context.sentence_at(match.start())
        clause = max(scene.text.sentences[here].start, folded.rfind(";", 0, match.start()))
        alike = [at for at in named[:last] if kind.startswith(at.type)]
        before = [at for at in alike if at.start < clause] or alike
        if before and here - scene.context.sentence_at(before[-1].start) <= _REACH:
            found.append(replace(before[-1], start=match.start(), end=match.end(), meeting_start=-1, again=True))
    return found
