"""Who chaired a meeting, spoke at it, attended it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kg.claims.days.sections import opens_section
from kg.claims.days.uses import Use
from kg.claims.meetings.acts import AND_SPEAKS, EXPLAINS, IN_SPEECH, READ_BY, READS, VERB, Act, at_another, to_press
from kg.claims.meetings.days import follows
from kg.claims.meetings.doers import LISTING, SPEAKING, Doers
from kg.claims.meetings.first_days import without_ahead, without_before
from kg.claims.meetings.found import MeetingAt, Meetings
from kg.claims.meetings.rolls import Roll
from kg.claims.meetings.shown import opens_side, shown_in
from kg.claims.meetings.sittings import PART
from kg.claims.scene import PersonAt, Scene
from kg.model.article import PassageKind
from kg.model.claim import MeetingClaim, Predicate, Ref, RelationClaim, ThingKind
from kg.model.dates import PartialDate
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase

_AT = AnyCase(r"\b(?:tại|ở|trong|kết luận|khai mạc|bế mạc|dự|chủ trì|chỉ đạo)(?: \w+){0,2} ?$")
_ELSEWHERE = AnyCase(
    r"\b(?:sau (?:[Hh]ội nghị|[Ll]ễ|[Bb]uổi|[Cc]uộc|[Kk]ỳ|[Pp]hiên|[Đđ]ại hội)|bên lề|bên hành lang|phỏng vấn"
    r"|(?:trao đổi|chia sẻ|nói|trả lời) (?:với|trên|báo))(?!\w)"
)
_BEFORE = re.compile(r"(?:Trước (?:đó|đây|khi)|Cùng ngày|Liên quan (?:đến |tới )?(?:vụ|sự việc)|Được biết)(?!\w)")
_TEACHES = ("quán triệt", "giới thiệu", "truyền đạt", "triển khai")
_BESIDE_IT = AnyCase(r"\b(?:bên lề|bên hành lang|phỏng vấn)(?!\w)")
_AT_COMING = re.compile(r",? (?:tại|ở|trong) ")
_BY_WHOM = re.compile(r"(?<!\w)do (?:đồng chí |ông |bà )?[^;.]{0,160}$")
# At the end of a list: "A; B; lãnh đạo các sở tham dự."
_OF_LIST = ("tham dự", "cùng tham dự", "dự", "cùng dự", "đến dự", "về dự", "tới dự")
_AND_DOES = re.compile(r"(?: và|,) (?:có (?:bài )?)?(?:phát biểu|chỉ đạo|trao|tặng|chúc mừng|chủ trì|động viên)(?!\w)")
_SPEAK_TOO = 3  # people of whom all that a short list tells is true
_SPEAKS = Act(0, 0, "speak", "phát biểu")
_OVER_THE_LINE = (" tại điểm cầu", " ở điểm cầu", " tại đầu cầu")  # of an online conference
_BESIDE = ("lề ", "sau ", "Sau ")
_PRESIDIUM = re.compile(r"(?:Đoàn [Cc]hủ tịch|Chủ tịch đoàn|Chủ tọa)(?!\w)")
_BIDS = ("yêu cầu", "đề nghị", "biểu dương", "ghi nhận", "kiến nghị")  # told of at a press conference
_OTHERWISE = ("từng ", "cùng ngày ")  # "ông A từng nói", "bà B cùng ngày cho biết"
_TOLD = (Use.EVENT, Use.ANNOUNCED)
_REACHES = {"chair": 8, "attend": 6}  # words between a verb and its meeting
_NEAR = 6  # words between a verb and its meeting
_SAME_DAY = re.compile(
    r"[*+• -]{0,3}(?:(?:[Cc]ũng )?(?:[Tt]rong )?(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối) cùng|Cùng) ngày(?!\w)"
)
_STARS = ("*", "•")
_OPENS = re.compile(r"(?:[^,.;:]{0,24}, ){0,2}")  # "Mới đây, | làm việc với X ngày 5/6, ông A yêu cầu"
_LINK = 24  # code points between "dự" and a meeting to come


def read_participants(scene: Scene, meetings: Meetings) -> tuple[RelationClaim, ...]:
    """Return who chaired, spoke at and attended the meetings of an article, in reading order."""
    if not meetings.claims or not scene.people:
        return ()
    reader = _Reader(scene, meetings)
    found = [claim for index in range(len(scene.text.sentences)) for claim in reader.read(index)]
    found = list(without_before(scene, meetings.places, found))
    return tuple(without_ahead(scene, meetings.claims, found))


class _Reader:
    """Reads sentence by sentence; the meeting spoken of last in a passage holds for what follows in it."""

    def __init__(self, scene: Scene, meetings: Meetings) -> None:
        self._scene = scene
        self._meetings = meetings
        self._starts = [place.start for place in meetings.places]
        unnamed = any(place.key == meetings.main and place.rule == "meeting.unnamed" for place in meetings.places)
        self._retold = (
            not unnamed
            and meetings.reported
            and any(
                place.again and place.key == meetings.main and not scene.text.folded.endswith(_BESIDE, 0, place.start)
                for place in meetings.places
            )
        )
        self._running = (
            "" if unnamed or not meetings.reported else meetings.main
        )  # what the article still goes on to tell of
        self._dated = frozenset(claim.key for claim in meetings.claims if claim.date is not None)
        self._passage = -1
        self._current = ""
        self._named_at = -1  # index of the sentence that named it
        self._main = meetings.main
        self._starred = False  # behind a star that opens other news of the day
        self._before = ""  # the meeting reported, in a passage that tells of something else
        self._to_come: list[MeetingAt] = []  # in the sentence at hand
        self._spoke: dict[str, str] = {}  # where a person was last said to speak
        self._encounters = frozenset(place.key for place in meetings.places if place.rule == "meeting.encounter")
        self._roll = Roll(scene)
        self._doers = Doers(scene)
        self._aside: set[str] = set()  # who was last said to speak beside it: "bên lề kỳ họp, bà A cho biết"

    def read(self, index: int) -> Iterator[RelationClaim]:
        """Yield the relations of one sentence."""
        sentence = self._scene.text.sentences[index]
        named = [place for place in self._places(sentence.start, sentence.end) if not (place.cited or place.source)]
        places = [place for place in named if not place.coming or place.key == self._main]
        self._to_come = [place for place in named if place.coming and place.key != self._main]
        if sentence.passage != self._passage or (not named and to_press(self._scene.text.folded, sentence)):
            self._turn_to(sentence, named)
        if self._running and self._leaves(index):
            self._running = ""
        people = self._scene.people_in(sentence.start, sentence.end)
        if people and _BESIDE_IT.search(self._scene.text.folded, sentence.start, sentence.end):
            self._aside.update(person.key for person in people)
        if sentence.kind is not PassageKind.BYLINE:
            yield from self._roll.go_on(sentence)
        talks = self._scene.text.folded.startswith("Phát biểu", sentence.start)  # "Phát biểu nhận nhiệm vụ, bà hứa"
        if sentence.kind is not PassageKind.BYLINE and (people or talks or self._roll.may_open(sentence)):
            yield from self._acts(sentence, places)
            yield from shown_in(self._scene, sentence, places, self._main)
            if self._main and opens_side(self._scene, sentence):
                self._roll.open(sentence, self._main, Predicate.ATTENDED)
        self._go_on(index, places)

    def _go_on(self, index: int, places: list[MeetingAt]) -> None:
        """Note which meetings a sentence has spoken of, for those behind it."""
        sentence = self._scene.text.sentences[index]
        live = [place for place in places if self._live(sentence, place)]
        if live:
            self._current, self._named_at = live[-1].key, index
        if places and follows(self._scene, index) and not places[-1].again:
            self._main = places[-1].key
        elif live and not self._main and (self._starred or sentence.passage in self._scene.context.sections):
            self._main, self._retold = live[0].key, True

    def _turn_to(self, sentence: Sentence, named: Sequence[MeetingAt]) -> None:
        """Begin a passage; of a round-up, one that opens a section tells of other meetings than those before.

        So does one that tells what else was on the day: "*Chiều cùng ngày, đoàn thăm …"; but the next goes on.
        """
        opens, folded = sentence.passage != self._passage, self._scene.text.folded
        self._passage, self._current = sentence.passage, ""
        self._main, self._before = self._main or self._before, ""
        if not opens:
            return
        if sentence.passage in self._scene.context.sections and opens_section(folded, sentence.start):
            self._main = self._running = ""
            self._starred = False
        elif not any(place.key == self._main for place in named) and _SAME_DAY.match(folded, sentence.start):
            self._starred = folded.startswith(_STARS, sentence.start)
            self._main, self._before = "", "" if self._starred else self._main

    def _leaves(self, index: int) -> bool:
        """Tell whether a sentence turns from the meeting reported to what was said on another day or elsewhere."""
        sentence = self._scene.text.sentences[index]
        folded = self._scene.text.folded
        if _ELSEWHERE.search(folded, sentence.start, sentence.end) or _BEFORE.match(folded, sentence.start):
            return True
        claim = next(claim for claim in self._meetings.claims if claim.key == self._running)
        days = self._scene.context.days_in(sentence.start, sentence.end)
        return any(day.use in _TOLD and not _lasts_on(claim, day.value) for day in days)

    def _live(self, sentence: Sentence, place: MeetingAt) -> bool:
        """Tell whether people can be at a meeting named here: not at a congress to come, nor at one only cited."""
        if place.again or place.key == self._main or place.key in self._dated:
            return True
        return _AT.search(self._scene.text.folded, sentence.start, place.start) is not None

    def _places(self, start: int, end: int) -> tuple[MeetingAt, ...]:
        first = bisect_left(self._starts, start)
        return self._meetings.places[first : bisect_left(self._starts, end, first)]

    def _acts(self, sentence: Sentence, places: list[MeetingAt]) -> Iterator[RelationClaim]:
        folded = self._scene.text.folded
        floor = sentence.start
        for match in VERB.finditer(folded, sentence.start, sentence.end):
            act = Act(match.start(), match.end(), match.lastgroup or "", match.group().lower())
            people = self._doers.before(floor, act)
            fronted = not people
            if fronted:
                people = self._doers.behind(sentence, act)
            act = act if fronted or not people else self._doers.with_doer(people[-1], act)
            key = self._meeting(sentence, places, act, fronted=fronted)
            if people and not places and act.kind in ("speak", "say") and not self._current:
                key = self._spoke.get(people[0].key, key)
            people = self._there(people, act, key) if not places or fronted else people
            if fronted and people and sentence.kind is PassageKind.TITLE and ":" in folded[act.end : people[0].start]:
                people = []  # "Khai mạc kỳ họp thứ 9: Bầu Phó Chủ tịch UBND thành phố"
            if key and fronted and act.kind in LISTING and (people or self._roll.opens(sentence, act.end)):
                self._roll.open(sentence, key, _PREDICATES[act.kind][0])
            if people and key:
                self._spoke.update((person.key, key) for person in people if act.kind in SPEAKING)
                first, last = min(people[0].start, act.start), max(people[-1].end, act.end)
                yield from (self._claim(person, act, key, (first, last)) for person in people)
                yield from self._speak_too(act, people, key)
            if people and not fronted and act.kind != "attend":
                floor = act.end

    def _speak_too(self, act: Act, people: list[PersonAt], key: str) -> Iterator[RelationClaim]:
        """Yield that those who attend speak as well: "Đến dự và phát biểu chỉ đạo | hội nghị có đồng chí A; B"."""
        folded = self._scene.text.folded
        speaks = AND_SPEAKS.match(folded, act.end, people[0].start) if act.kind == "attend" else None
        if speaks is None or "các " in folded[speaks.end() : people[0].start] or len(people) > _SPEAK_TOO:
            return  # who of many spoke is not told
        for person in people:
            yield self._claim(person, _SPEAKS, key, (act.start, person.end))

    def _there(self, people: list[PersonAt], act: Act, key: str) -> list[PersonAt]:
        """Return those of the speakers, told without a place, who can have spoken at a meeting.

        Two officials' talks have no other speakers; who spoke beside a session goes on beside it.
        """
        if act.kind not in SPEAKING:
            return people
        people = [person for person in people if person.key not in self._aside]
        return [one for one in people if one.key in key] if key in self._encounters else people

    def _meeting(self, sentence: Sentence, places: list[MeetingAt], act: Act, *, fronted: bool) -> str:
        """Return the key of the meeting that a verb is about: right behind it, else in its sentence, else the main."""
        folded = self._scene.text.folded
        behind = [place for place in places if place.start >= act.end]
        coming = [place for place in (*self._to_come, *behind) if place.coming and place.start >= act.end]
        if act.kind == "say" and any(_AT_COMING.fullmatch(folded, act.end, place.start) for place in coming):
            return ""  # "cho biết tại kỳ họp thứ 9, Quốc hội sẽ …"
        far = self._far(act, behind)
        if (act.kind == "say" and (folded.startswith(",", act.end) or far)) or (far and act.word.startswith(_TEACHES)):
            behind = []  # "cho biết, tại kỳ họp tới …" tells of what will be there
        if (
            act.kind == "speak"
            and folded.startswith(",", act.end)
            and _BY_WHOM.search(folded, sentence.start, act.start)
        ):
            behind = []  # "Theo báo cáo do ông A trình bày, HĐND tỉnh thông qua … tại kỳ họp thứ 4"
        if act.kind in ("chair", "attend"):
            return self._taken_part_in(sentence, places, act, fronted=fronted)
        if behind and _AT.search(folded, act.start, behind[0].start):
            return behind[0].key
        before = [place for place in places if place.end <= act.start]
        if before and (before[-1].key in self._encounters or _is_at(folded, sentence, before[-1])):
            return before[-1].key
        in_speech = IN_SPEECH.match(folded, sentence.start) is not None
        away = (act.kind == "tell" and not (in_speech or act.direct)) or (not places and at_another(folded, act))
        return "" if away else self._said_without_place(sentence, act, places)

    def _taken_part_in(self, sentence: Sentence, places: list[MeetingAt], act: Act, *, fronted: bool) -> str:
        """Return the key of the meeting that somebody chairs or attends; "" of one to come: "đoàn dự Đại hội …"."""
        if any(0 <= place.start - act.end <= _LINK for place in self._to_come):
            return ""
        behind = [place for place in places if place.start >= act.end]
        chaired = self._by_whom(places, act) if act.kind == "chair" else ""
        gap = self._scene.text.folded[act.end : behind[0].start] if behind and not chaired else ""
        if behind and not chaired and len(gap.split()) <= _REACHES[act.kind]:
            part = act.kind == "chair" and behind[0].noun == PART
            return "" if part or "họp báo" in gap else behind[0].key
        return chaired or self._unsaid(sentence, places, act, fronted=fronted)

    def _by_whom(self, places: list[MeetingAt], act: Act) -> str:
        """Return the meeting of "cuộc họp của Tỉnh ủy do đồng chí A chủ trì, để cho ý kiến trình Hội nghị …"."""
        before = [place for place in places if place.end <= act.start]
        told = _BY_WHOM.search(self._scene.text.folded, before[-1].end, act.start) if before else None
        return before[-1].key if told else ""

    def _far(self, act: Act, behind: list[MeetingAt]) -> bool:
        """Tell whether a meeting stands far behind a verb, in what is said: "cảm ơn ông A thăm xã, dự hội nghị …"."""
        return bool(behind) and len(self._scene.text.folded[act.end : behind[0].start].split()) > _NEAR

    def _unsaid(self, sentence: Sentence, places: list[MeetingAt], act: Act, *, fronted: bool) -> str:
        """Return the meeting of a verb without its noun: "Cùng dự có …", "…, đồng chí A chủ trì."."""
        if act.word == "tham gia" and not self._scene.text.folded.startswith((" đoàn ", " Đoàn "), act.end):
            return ""  # "tham gia Ban Bí thư gồm: …"
        if fronted:
            live = [place for place in places if self._live(sentence, place)]
            return live[-1].key if live else self._current or self._main
        folded, closes = self._scene.text.folded, act.end >= sentence.end - 1
        listed = act.word in _OF_LIST and (closes or folded.startswith(_OVER_THE_LINE, act.end))
        if listed or (act.kind == "attend" and _AND_DOES.match(folded, act.end)):
            return places[-1].key if places else self._current or self._main
        ends = closes or folded[act.end] in ".,;" or folded.startswith(_OVER_THE_LINE, act.end)
        runs = act.word == "điều hành" and _PRESIDIUM.match(folded, sentence.start) is None  # "do ông A điều hành" it
        if act.kind != "chair" or not ends or runs:
            return ""
        return places[-1].key if places else self._main

    def _said_without_place(self, sentence: Sentence, act: Act, places: list[MeetingAt]) -> str:
        gone = act.kind in ("say", "tell", "ask") and not places and self._gone_by(sentence)
        if gone or self._scene.text.folded.endswith(_OTHERWISE, sentence.start, act.start):
            return ""
        if not places and "họp báo" in self._scene.of(sentence) and not self._main.startswith("Họp báo"):
            return ""  # of another gathering, which has no place here
        in_speech = act.kind in SPEAKING and IN_SPEECH.match(self._scene.text.folded, sentence.start)
        if in_speech or (
            act.kind == "speak"
            and (
                READ_BY.search(self._scene.text.folded, sentence.start, act.start)
                or sentence.kind is PassageKind.CAPTION
                or act.word in ("phát biểu", "giải trình", "tham luận")
                or READS.match(self._scene.text.folded, act.start)
            )
        ):
            return self._current or self._main
        tells = act.kind == "say" or act.direct or EXPLAINS.match(self._scene.text.folded, act.start)
        if self._current or not tells or _ELSEWHERE.search(self._scene.text.folded, sentence.start, act.start):
            return self._current
        key = self._main if self._retold else "" if places else self._running
        return "" if act.word in _BIDS and key.startswith("Họp báo") else key

    def _gone_by(self, sentence: Sentence) -> bool:
        """Tell whether a meeting without a day was named sentences ago: what somebody says may be said elsewhere.

        "Tại kỳ họp thứ 9, nhiều đại biểu nêu ý kiến. … Nhà máy đã mở. Bác sĩ Bưởi cho biết …", "Trước đó, sáng 24/4, …"
        """
        if _BEFORE.match(self._scene.text.folded, sentence.start):
            return bool(self._scene.context.days_in(sentence.start, sentence.end))
        undated = self._current and self._current not in self._dated
        return bool(undated) and self._scene.context.sentence_at(sentence.start) - self._named_at > 1

    def _claim(self, person: PersonAt, act: Act, key: str, span: tuple[int, int]) -> RelationClaim:
        predicate, rule = _PREDICATES[act.kind]
        return RelationClaim(
            Ref(ThingKind.PERSON, person.key),
            predicate,
            Ref(ThingKind.MEETING, key),
            self._scene.text.evidence(*span, rule),
        )


def _is_at(folded: str, sentence: Sentence, place: MeetingAt) -> bool:
    """Tell whether a sentence tells what was done at a meeting: "Tại hội nghị, …", "Phiên chất vấn sáng 7/12, …"."""
    part = place.noun == PART and place.start == sentence.start
    opens = place.rule == "meeting.work-with" and _OPENS.fullmatch(folded, sentence.start, place.start)
    return part or bool(opens) or _AT.search(folded, sentence.start, place.start) is not None


_PREDICATES = {
    "chair": (Predicate.CHAIRED, "relation.chaired"),
    "attend": (Predicate.ATTENDED, "relation.attended"),
    "speak": (Predicate.SPOKE_AT, "relation.spoke"),
    "say": (Predicate.SPOKE_AT, "relation.said"),
    "tell": (Predicate.SPOKE_AT, "relation.said"),
    "ask": (Predicate.SPOKE_AT, "relation.said"),
}


def _lasts_on(meeting: MeetingClaim, day: PartialDate) -> bool:
    """Tell whether a meeting is held on a day: its first, its last or one between."""
    if meeting.date is None or meeting.end_date is None:
        return day == meeting.date
    return meeting.date.first_day <= day.first_day <= meeting.end_date.last_day
