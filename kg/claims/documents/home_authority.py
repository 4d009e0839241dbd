"""The authority of an article's home, which acts under the name of its place: "Năm 2025, | thành phố | tập trung …"."""

from __future__ import annotations

import re

from kg.claims.bodies.placing import kind_of
from kg.claims.scene import Scene
from kg.lexicon.places import CENTRE, province_named
from kg.model.text import Sentence

_PLACE = re.compile(
    r"(?:^|(?<=[,;:.\n] )|(?<=[,;:.\n])|(?<=\d )|(?<=nay )|(?<=Hiện ))"
    r"(?:(?P<bare>[Tt]ỉnh|[Tt]hành phố|TP)"
    r"|(?:[Tt]ỉnh |[Tt]hành phố |TP\.? ?)?(?P<name>[A-ZĐ]\w+(?:[ -][A-ZĐ]\w+){0,4}))"
    r" (?:đã|đang|sẽ|tiếp tục|tập trung|chủ động|khẩn trương|tổ chức|xác định|quyết tâm|luôn|triển khai"
    r"|thực hiện)(?!\w)"
)


def authority_acting(scene: Scene, sentence: Sentence, verb: re.Match[str]) -> tuple[str, int] | None:
    """Return the people's committee of the home that acts before a verb, with the offset of its place; None for none.

    "Gốm Sông đang huy động nguồn lực để | triển khai Nghị quyết …" tells of its authority, another place of none.

    Args:
        scene: The article.
        sentence: The sentence.
        verb: The verb of carrying out.
    """
    home = scene.home
    if home is None or home == CENTRE:
        return None
    last = None
    for match in _PLACE.finditer(scene.text.folded, sentence.start, min(sentence.end, verb.end())):
        last = match
    if last is None or scene.bodies_in(last.start(), verb.start()):
        return None
    if last["bare"] is None and province_named(last["name"]) != home:
        return None
    kind = kind_of(home)
    if last["bare"] is not None and (last["bare"].lower() == "tỉnh") != (kind == "tỉnh"):
        return None
    return f"Ủy ban nhân dân {kind} {home}", last.start()
