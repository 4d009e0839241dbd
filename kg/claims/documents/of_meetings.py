"""Resolutions and conclusions named by the congress, plenum or sitting that adopted them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.documents.laws import sentence_of
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.parts import Tail, read_tail
from kg.claims.meetings.days import is_to_come
from kg.claims.meetings.names import MORE_TERM, Gathering
from kg.claims.scene import Scene
from kg.claims.wording import read_ordinal, spelt_out
from kg.lexicon.official_documents import type_words
from kg.model.record import replace
from kg.model.text import Sentence

COUNTED = re.compile(
    r"(?<![\w/.-])(?:[2-9]|0[2-9]|[1-9]\d|các|những|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:dự thảo )?$"
)
_OF_MEETING = re.compile(r"(?<!\w)(?P<word>[Nn]ghị quyết|NGHỊ QUYẾT|NQ|[Kk]ết luận)(?: của| tại)? $")
_KINDS = re.compile(
    r"(?<!\w)các (?:dự án )?(?:luật|pháp lệnh|chỉ thị|kết luận)(?:,| và) $"
)  # "các luật, | nghị quyết tại"
_OF_CONGRESS = re.compile(
    r"(?<!\w)(?<!các )[Nn]ghị quyết (?:của )?[Đđ]ại hội(?: (?:đại biểu )?[Đđ]ảng bộ (?:tỉnh|huyện|thành phố))?"
    r"(?: lần thứ (?P<nth>[IVX\d]{1,6}|nhất))?"
    r"(?=,? (?:đã )?(?:đề ra|nêu|xác định|thông qua|với|và)(?!\w)|[.;:]|, | vào cuộc sống| $)"
)
_CARRIED_OUT = re.compile(r"(?:hiện thực hóa|cụ thể hóa|triển khai thực hiện|đưa) Nghị quyết(?=,| vào cuộc sống)")
_SITTING = re.compile(
    r"(?<=thông qua )[Nn]ghị quyết (?:của )?(?P<noun>[Hh]ội nghị|[Kk]ỳ họp|[Pp]hiên họp)"
    r"(?:(?P<nth> (?:lần )?thứ )|(?!\w))"
)
_ENDS = re.compile(r"\s{0,2}(?:[.,;\n]|$|với (?:tỷ lệ|sự)|và (?:bế mạc|kết thúc))")


def read_of_meetings(scene: Scene, gatherings: Sequence[Gathering]) -> list[OfficialDocumentAt]:
    """Return the official documents that a meeting names, those named by their congress again, those of sittings."""
    return [
        *_of_gatherings(scene, gatherings),
        *_of_congress(scene, gatherings),
        *_of_sittings(scene, gatherings),
    ]


def _of_gatherings(scene: Scene, gatherings: Sequence[Gathering]) -> list[OfficialDocumentAt]:
    """document.of-meeting: "Nghị quyết Đại hội Đảng bộ huyện lần thứ XX", "Nghị quyết Trung ương 5 khóa XII".

    What two namings of one meeting say in shorter and in longer words goes by the longer ones.
    """
    found: list[tuple[tuple[str, str, str], OfficialDocumentAt]] = []
    last: tuple[OfficialDocumentAt, Gathering] | None = None
    for gathering in gatherings:
        named = _named_by(scene, gathering) or _of_next_term(scene, gathering, last)
        last = (named[0], gathering) if named is not None else None
        if named is not None:
            at, title = named
            found.append(((at.type, gathering.name, title), at))
    fullest: dict[tuple[str, str, str], str] = {}
    for one, at in found:
        fullest[one] = max(fullest.get(one, ""), at.name or "", key=len)
    return [replace(at, name=fullest[one]) for one, at in found]


def _named_by(scene: Scene, gathering: Gathering) -> tuple[OfficialDocumentAt, str] | None:
    """Return what a meeting names as its own, and the title behind it; None where it names nothing."""
    folded = scene.text.folded
    word = _OF_MEETING.search(folded, max(0, gathering.start - 24), gathering.start)
    sentence = sentence_of(scene, gathering.start)
    if word is None or sentence is None or _concludes(folded, word, gathering, sentence):
        return None
    if word["word"].lower() == "kết luận" and gathering.noun != "hội nghị":
        return None  # what a commission concluded at its session is several things
    if COUNTED.search(folded, max(sentence.start, word.start("word") - 12), word.start("word")):
        return None  # "thông qua 8 nghị quyết tại | Kỳ họp thứ Tám"
    if word["word"].islower() and _KINDS.search(folded, sentence.start, word.start("word")):
        return None
    kind = type_words()[word["word"].lower()].name
    congress = gathering.noun == "đại hội"
    title = gathering.name if congress else spelt_out(scene, gathering.start, gathering.end)
    goes_on = MORE_TERM.match(folded, gathering.end) is not None
    limit = gathering.end if congress else sentence.end
    tail = Tail(gathering.end) if goes_on else read_tail(scene, gathering.end, limit)
    at = OfficialDocumentAt(
        word.start("word"),
        tail.end,
        kind,
        "document.of-meeting",
        name=f"{kind} {title} {tail.title}" if tail.title else f"{kind} {title}",
        term=None if congress else gathering.term,
        issuer=gathering.organiser,
        meeting_start=gathering.start,
    )
    return at, tail.title or ""


def _of_next_term(
    scene: Scene, gathering: Gathering, last: tuple[OfficialDocumentAt, Gathering] | None
) -> tuple[OfficialDocumentAt, str] | None:
    """Return what the plenum of a further term adopted: "Nghị quyết Trung ương 4 khóa XI|, XII"; None for any other."""
    if last is None or gathering.term is None or last[1].term is None or last[1].ordinal != gathering.ordinal:
        return None
    before, held = last
    further = MORE_TERM.match(scene.text.folded, held.end)
    if further is None or further.start("named") != gathering.start:
        return None
    name = (before.name or "").replace(held.term or "", gathering.term)
    start, end = gathering.start, gathering.end
    return replace(before, start=start, end=end, name=name, term=gathering.term, meeting_start=start), ""


def _concludes(folded: str, word: re.Match[str], gathering: Gathering, sentence: Sentence) -> bool:
    """Tell whether "Kết luận" is what somebody does: "Kết luận | phiên họp lần thứ 27, ông Trần Văn Bưởi …"."""
    opens = word.start("word") == sentence.start and word["word"] == "Kết luận"
    return opens and folded.startswith(",", gathering.end)


def _of_congress(scene: Scene, gatherings: Sequence[Gathering]) -> list[OfficialDocumentAt]:
    """document.congress-again: "nghị quyết đại hội đề ra" is the resolution of the congress named before."""
    congresses = [gathering for gathering in gatherings if gathering.noun == "đại hội" and gathering.organiser]
    folded, found = scene.text.folded, []
    for pattern in (_OF_CONGRESS, _CARRIED_OUT) if congresses else ():
        for match in scene.matches(pattern, ("nghị quyết",)):
            before = [congress for congress in congresses if congress.end <= match.start()]
            inside = any(match.start() <= congress.start < match.end() + 1 for congress in congresses)
            before = before or (congresses if len({congress.name for congress in congresses}) == 1 else [])
            before = [one for one in before if not is_to_come(scene, one.start, one.end)] or before
            if pattern is _OF_CONGRESS and match["nth"]:
                ordinal = read_ordinal(folded, match.start("nth"))
                before = [congress for congress in before if ordinal and congress.ordinal == ordinal[0]]
            if not before or inside or sentence_of(scene, match.start()) is None:
                continue
            start = match.start() if pattern is _OF_CONGRESS else match.end() - len("Nghị quyết")
            found.append(
                OfficialDocumentAt(
                    start,
                    match.end(),
                    "Nghị quyết",
                    "document.congress-again",
                    name=f"Nghị quyết {before[-1].name}",
                    issuer=before[-1].organiser,
                    meeting_start=before[-1].start,
                )
            )
    return found


def _of_sittings(scene: Scene, gatherings: Sequence[Gathering]) -> list[OfficialDocumentAt]:
    """document.of-sitting: "biểu quyết thông qua Nghị quyết Hội nghị" is the one of the plenum named before."""
    found = []
    for match in scene.matches(_SITTING, ("nghị quyết",)):
        noun, end = match["noun"].lower(), match.end()
        before = [held for held in gatherings if held.start < match.start() and held.noun == noun and held.organiser]
        ordinal = read_ordinal(scene.text.folded, match.end()) if match["nth"] else None
        if sentence_of(scene, match.start()) is None or len({held.name for held in before}) != 1:
            continue
        name = f"Nghị quyết {before[-1].name}"
        if match["nth"]:
            if ordinal is None or ordinal[0] != before[-1].ordinal:
                continue
            end = ordinal[1]
            name = name.replace(f"lần thứ {ordinal[0]} ", f"lần thứ {scene.text.folded[match.end() : end]} ")
        if _ENDS.match(scene.text.folded, end):
            found.append(
                OfficialDocumentAt(
                    match.start(),
                    end,
                    "Nghị quyết",
                    "document.of-sitting",
                    name=name,
                    issuer=before[-1].organiser,
                    meeting_start=before[-1].start,
                )
            )
    return found
