"""Meetings of two officials: talks, calls on one another, encounters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.meetings.days import day_of_meeting
from kg.claims.meetings.told import Conference
from kg.claims.scene import PersonAt, Scene
from kg.claims.wording import capital, expanded
from kg.model.text import Sentence

_MET = re.compile(
    r"(?<!\w)(?:(?:đã |vừa |có |tiến hành ){1,3}(?:cuộc |buổi )?|(?<!uộc )(?<!uổi )(?<!tại )(?<!Tại ))"
    r"(?P<noun>hội kiến|hội đàm|(?<=có cuộc )gặp(?! mặt)|(?<=đã )gặp(?= [A-ZĐ])|tiếp(?= xã giao )"
    r"|(?<=đã )tiếp(?= (?:[A-ZĐ]|đồng chí |ông |bà |ngài )))"
    r"(?: song phương| chính thức| phi chính thức| hẹp| xã giao| quan trọng| ngắn| trực tuyến){0,2}(?: với)? "
)
_AT = re.compile(  # "tại hội đàm với A ở Hà Nội, B khẳng định"; "Làm việc với A sáng 8/5, B nói"
    r"(?<!\w)(?:[Tt]ại (?:cuộc |buổi )?(?P<noun>hội đàm|hội kiến|gặp|tiếp)|(?P<with>Làm việc|Hội đàm|Hội kiến)(?= với))"
    r"(?: song phương| chính thức)?(?: với)? (?=[A-ZĐÔđôb])"
)
_THEN = re.compile(r"[^,.;:\n]{0,60}, [^.;:\n]{2,110}")  # between the one and the other
_BETWEEN = re.compile(
    r"(?<!các )(?<!những )(?<!nhiều )(?:[Cc]uộc |[Bb]uổi )(?P<noun>hội kiến|hội đàm|gặp)(?: song phương| chính thức)? "
    r"giữa (?P<first>[^.;:\n]{4,120}?) (?:và|với) (?=(?:các )?[A-Zcđô])"
)
_WORDS = ("hội kiến", "hội đàm", "cuộc gặp", "buổi gặp", "đã gặp", "tiếp xã giao", "đã tiếp")
_AT_WORDS = ("tại hội", "tại cuộc", "tại buổi", "làm việc với", "hội đàm với", "hội kiến với")
_NOUNS = {"gặp": "cuộc gặp", "tiếp": "buổi tiếp", "làm việc": "buổi làm việc"}
_TITLE_START = re.compile(r"(?:đồng chí |ông |bà )?(?=[A-ZĐ])")
_DATED = re.compile(r".{0,80}[\d)]\)? ?")  # "Chiều 28-10 (giờ địa phương) Thủ tướng A"
_CUT = re.compile(
    r"[;:(\"]|,(?! (?:Chủ tịch|Phó|Thủ tướng|Tổng|Bí thư|Bộ trưởng|Ủy viên|Chủ nhiệm|Trưởng|Giám đốc) )"
    r"|(?<!\w)(?:nhân|tại|trong|đang|sang|khi|để|về|theo|vào)(?!\w)"
)
_HOSTS = re.compile(r" (?:đã )?(?:chủ trì )?(?:lễ đón|đón)(?: chính thức)?(?: và|,) (?:chủ trì )?(?:cuộc |buổi )?")
_LONGEST = 110  # code points of the title and name of one of the two
_NAMELESS = 60  # code points of a side told without a name


def find_encounters(scene: Scene) -> Iterator[Conference]:
    """meeting.encounter: "Chiều 5/6, Bí thư Tỉnh ủy A đã hội kiến Bộ trưởng B", "cuộc gặp giữa A với các thợ gốm"."""
    yield from _told(scene)
    yield from _named(scene)
    yield from _there(scene)


def _told(scene: Scene) -> Iterator[Conference]:
    """Return those told by a verb between the two people."""
    folded = scene.text.folded
    for match in scene.matches(_MET, _WORDS):
        sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
        first = _last_before(scene, sentence, match.start())
        second = scene.people_in(match.end(), min(sentence.end, match.end() + _LONGEST))[:1]
        if match["noun"] == "tiếp" and "xã giao" not in match.group() and "buổi tiếp" not in scene.lower:
            continue  # "đã tiếp ông B" may tell of a visit in passing
        if first is None or not second or _CUT.search(folded, match.end(), second[0].start):
            continue
        bare = match.start() == match.start("noun")  # "kết quả hội đàm với A" tells of none
        hosts = _HOSTS.fullmatch(folded, first.end, match.start()) is not None
        if bare and not (hosts or folded.endswith(", ", first.end, match.start())) and match.start() - first.end > 1:
            continue
        left = first.key if match["noun"] == "tiếp" else _with_title(folded, sentence, first)
        right = folded[match.end() : second[0].end]
        yield from _encounter(scene, match, (left, right), second[0].end)


def _named(scene: Scene) -> Iterator[Conference]:
    """Return those named with both sides: "cuộc gặp giữa A với các cựu chiến binh"."""
    folded = scene.text.folded
    for match in scene.matches(_BETWEEN, _WORDS):
        sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
        if not scene.people_in(match.start("first"), match.end("first")):
            continue
        second = scene.people_in(match.end(), min(sentence.end, match.end() + _LONGEST))[:1]
        if second and not _CUT.search(folded, match.end(), second[0].start):
            end = second[0].end
        else:
            limit = min(sentence.end, match.end() + _NAMELESS)
            cut = _CUT.search(folded, match.end(), limit)
            end = cut.start() if cut else limit
            while end > match.end() and not folded[end - 1].isalnum():
                end -= 1
        yield from _encounter(scene, match, (match["first"], folded[match.end() : end]), end)


def _there(scene: Scene) -> Iterator[Conference]:
    """Return those told by what the one said "tại hội đàm với" the other."""
    folded = scene.text.folded
    for match in scene.matches(_AT, _AT_WORDS):
        sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
        people = scene.people_in(match.end(), min(sentence.end, match.end() + 3 * _LONGEST))[:2]
        if len(people) < 2 or people[0].start - match.end() > _LONGEST or people[0].key == people[1].key:  # noqa: PLR2004
            continue
        if _CUT.search(folded, match.end(), people[0].start):
            continue
        if (match["with"] is None or match.start() == sentence.start) and _THEN.fullmatch(
            folded, people[0].end, people[1].start
        ):
            sides = _with_title(folded, sentence, people[1]), folded[match.end() : people[0].end]
            yield from _encounter(scene, match, sides, people[0].end)


def _encounter(scene: Scene, match: re.Match[str], sides: tuple[str, str], end: int) -> Iterator[Conference]:
    """Yield the encounter when its day or the lead tells that it was held."""
    when = day_of_meeting(scene, match.start(), end)
    if when.coming or not (when.reported or when.yearless or (when.own and when.date is not None)):
        return
    noun = match["noun"] or match["with"].lower()
    noun = _NOUNS.get(noun, noun)
    first, second = map(expanded, sides)
    if noun == "buổi tiếp":  # it is called after the guest
        name = f"Buổi tiếp{' xã giao' if ' xã giao' in match.group() else ''} {second} của {first}"
    else:
        name = capital(f"{noun} giữa {first} và {second}")
    start = match.start("noun") if match.re is _AT and match["noun"] else match.start()
    yield Conference(start, end, noun, name, None, when, True, False, "meeting.encounter")


def _last_before(scene: Scene, sentence: Sentence, end: int) -> PersonAt | None:
    """Return the person right before a place, no other clause between."""
    people = scene.people_in(sentence.start, end)
    if not people or end - people[-1].end > _LONGEST or ";" in scene.text.folded[people[-1].end : end]:
        return None
    return people[-1]


def _with_title(folded: str, sentence: Sentence, person: PersonAt) -> str:
    """Return a name with the title before it, from the last comma on."""
    start = max(sentence.start, person.start - _LONGEST)
    comma = folded.rfind(", ", start, person.start)
    start = comma + 2 if comma >= 0 else start if start == sentence.start else person.start
    dated = _DATED.match(folded, start, person.start)
    title = _TITLE_START.match(folded, dated.end() if dated else start)
    return folded[title.end() if title else person.start : person.end]
