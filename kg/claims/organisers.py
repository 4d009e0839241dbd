"""Who organises a meeting, told by the words before it: "Huyện ủy Sông Mã tổ chức hội nghị …"."""

from __future__ import annotations

import re

from kg.claims.scene import Scene

_ORGANISED = re.compile(
    r"[,)]? ?(?:đã |vừa |cũng |phối hợp |long trọng |sẽ |đồng loạt )*(?:tổ chức|tiến hành|khai mạc|bế mạc|họp|mở)"
    r"(?: thành công| trọng thể| phiên)?(?: khai mạc| bế mạc)? (?:\w+ ){0,1}"
)
_WITH = re.compile(r",? (?:phối hợp|cùng)(?: với)? ")


def organiser_before(scene: Scene, start: int) -> str | None:
    """Return the body that, by the words before this place, organises what is named there; None when none does.

    Of "A phối hợp với B tổ chức hội nghị" it is A.
    """
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    folded = scene.text.folded
    bodies = scene.bodies_in(sentence.start, start)
    for at in range(len(bodies) - 1, -1, -1):
        if _ORGANISED.fullmatch(folded, bodies[at].end, start) is None:
            continue
        first = at
        while first and _WITH.fullmatch(folded, bodies[first - 1].end, bodies[first].start):
            first -= 1
        return bodies[first].name
    return None
