"""Who does what a verb of taking part tells: the people of the list before it, or behind a fronted one."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.claims.meetings.acts import VERB, Act
from kg.claims.meetings.shown import ABSENT
from kg.claims.scene import PersonAt, Scene
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

LISTING = ("attend", "chair")  # lists of those go on for sentences
SPEAKING = frozenset(("speak", "say", "tell", "ask"))  # "tell": only beside the meeting's name
_NOT_ONE_LIST = re.compile(
    r"\b(?:cho biết|nhấn mạnh|yêu cầu|đề nghị|trao|tặng|gửi|thăm(?! và $)"
    r"|(?<!trực )tiếp(?! tục| theo)|thay(?! mặt)|giới thiệu|bổ nhiệm|theo|của ông"
    r"|của bà|của đồng chí|đối với|cùng với gia đình|gặp)\b"
    r"|[.!?] (?=[A-ZĐ])"
)
_NOT_HIS = AnyCase(
    r"\b(?:do|bởi|được nghe|nghe|(?<!được )mời|đề nghị|theo|các đại biểu|(?<!đoàn )đại biểu(?! quốc hội| hđnd"
    r"| hội đồng)|(?<!\w)nhớ(?: lại)?|ký văn bản|hồi (?:tháng|tuần|năm|đầu|cuối)|công (?:hàm|điện|văn)"
    r"|nhiều ý kiến|cử tri|các ý kiến|đã được|không|vắng|đáp ứng|thỏa mãn)\b"
)
_NOT_OF = (_NOT_HIS, AnyCase(r"\b(?:nghe|mời|đề nghị|theo|không|vắng)\b"))  # the second of those who attend
_BY_BODIES = re.compile(r" (?:bị|được) (?=[A-ZĐ])")  # "được Bộ Chính trị, Ban Bí thư | đánh giá"
_BESIDE = re.compile(r"(?:,| và|, và)? ")
_PASSIVE = re.compile(r" (?:bị|được) (?!sự |giao |ủy quyền |mời |bầu |phân công )[^,;]*$")
_OBJECT = by_beginning(
    r"(?<!\w)(?:của|cho|giao|mời|gửi|chúc mừng|cảm ơn|(?<!cùng )với|cảnh cáo|khiển trách|khai trừ|kỷ luật|cách chức)"
    r"(?: (?:ông|bà|đồng chí|anh|chị|Tổng|Chủ tịch|Phó|Th[ủứ]|Bộ trưởng|Bí thư|Giám đốc|Trưởng)"
    r"[^,;:.]{0,80})? $"
)
_IN_SPEECH = re.compile(
    r",[^:]{0,80} (?:chúc mừng|giới thiệu|cảm ơn|biểu dương)(?!\w)[^:]{0,120}: "
)  # "… giới thiệu: | A"
_KIN = re.compile(r"(?<!\w)(?:gia đình|thân nhân|giúp việc)(?: (?!và )\w+){0,4} $")  # of the dead or the sick
_KIN_REACH = 40  # code points
_DONE = re.compile(r" (?:đã|từng)(?!\w)")  # far before the verb it tells of another deed
_THEN = re.compile(r"(?:,| và) (?:sau đó|tiếp đó|rồi)(?: đã| đến)? $")
_VISITED = re.compile(r"(?<!\w)(?:thăm|viếng|tặng|trao|gặp|tiếp|với|của|cho)(?!\w)[^,;.]{0,60} $")
_NEW_SUBJECT = re.compile(r" (?:đã|sẽ|cũng|vừa|luôn|đang)(?!\w)")
_HAVING = re.compile(
    r"(?:[^.;]|\.(?=\d)){0,160}?\b(?:có|gồm)\b|[^.;]{0,60}?:|[^.;]{0,40}? (?:các )?đồng chí"
    r"|[^.;,]{0,80}? là "
)
_ALSO_HAS = re.compile(r"(?: [^.,;:\n]{1,40})? (?:có|gồm)(?!\w)")
_ALSO = re.compile(rf"(?<=[,;] )(?:và )?(?:cùng )?(?:tham )?dự(?!\w){_ALSO_HAS.pattern}")
_OPENING = re.compile(r"[ \"-]*(?:(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm)(?: ngày| nay)?[ \d/.()-]{0,24}, )?")
_NOT_YET = re.compile(r"(?<!\w)(?:sẽ|dự kiến) [^.;:]{0,30}$")
_HANDS_OVER = re.compile(r"(?<= )(?:đã )?(?:(?:công bố|trao|tặng)(?: [^,.;:]{3,60}?)?(?:, | và )){1,3}$")
_REPORT_OF = re.compile(r" của (?:(?!tại |do )[^\W_]+ ){0,16}")  # "Theo báo cáo | của Giám đốc Sở Y tế A tại cuộc họp"
_AT_MEETING = re.compile(
    r"(?:, [^.;:]{3,80},)? tại (?:hội nghị|cuộc họp|buổi làm việc|phiên họp|kỳ họp|hội thảo)(?!\w)"
)
_WILL_HEAR = re.compile(r"(?<!\w)(?:sẽ|dự kiến) (?:được |tiếp tục |lần lượt ){0,2}nghe (?:[^.;:]{0,160} )?$")
_HE = re.compile(r"[^.;:,\n]{0,60}, (?:ông|bà|đồng chí|anh|chị) (?=[a-zđ])(?!(?:bà|ông|con)(?!\w))")
_HEARD = re.compile(r"(?<!\w)(?:nghe|có|gồm|với)(?: [^.;:]{0,90}?)? (?:bài )?$")
_WHOSE = re.compile(r" của (?:(?:ông|bà|đồng chí|anh|chị) )?")
_AND_WHOSE = re.compile(r"[^.;]{0,160}?,? và (?:(?:ông|bà|đồng chí|anh|chị) )")
_FRONT_END = re.compile(r"[,:]")
_JOINED = re.compile(r" và [^,;:.()]{0,80}")
_TOGETHER = ("trả lời chất vấn", "giải trình", "tham luận")  # what all of a list do
_ROW_HEAD = re.compile(  # "Tại hội nghị, | Phó Giám đốc A, Chỉ huy trưởng B phát biểu"
    r"(?:[^;:]{0,160}[;:] )?(?:[^,;:]{3,60}, )?(?P<title>(?:[Cc]ác )?(?:ông|bà|đồng chí|đại biểu) "
    r"|(?!Trả lời|Theo|Cùng|Với|Gặp|Nghe|Mời|Tại|Thay|Trước|Sau|Từ|Về|Đối|Nhờ)[A-ZĐỦÔÊ]"
    r"(?:(?! (?:của|với|có|gồm|do|về|cho|tại|tới) )[^,;:]){3,80} )"
)
_ROW_NEXT = re.compile(
    r"(?: ?\([^()]{1,80}\))?(?:,(?: và)?| và| cùng)"
    r" (?:(?:các )?(?:ông|bà|đồng chí|đại biểu|cử tri|ĐBQH|ĐB|anh|chị) )?(?:[A-ZĐỦÔÊ][^,;:.()]{2,80} )?"
)
_NOT_ALWAYS_SAID = ("chúc mừng", "chỉ đạo", "trao đổi", "kêu gọi", "phân tích", "trình bày")
_RIGHT_BEHIND = re.compile(
    r"(?: ?\([^()]{2,80}\))?(?:(?:,| ?[-–]) ?[A-ZĐỦÔÊ][^,;:.()]{2,90}(?:\([^()]{2,80}\))?,?)?"
    r"(?: (?:cũng|còn|tiếp tục|lần lượt|thẳng thắn|trực tiếp|lại|thì|liền|tiếp đó|xin))* "
)
_WHENCE = re.compile(
    r"^ \([^()]{2,80}\)|^, (?:thuộc )?[Tt]ổ đại biểu [^,.;:()]{2,50}, (?=$)"
)  # "bà A (Tổ đại biểu số 3)"
_NEAR_NAME = 40  # code points of a title between "quy tụ" and the first name
_REACH = 260  # longest list of titles between a person and the verb
_HONORIFIC = 14  # code points before a name
_NEAR = 6  # words between "đã" and the verb that it belongs to


class Doers:
    """Finds who takes part, by the words around a verb."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def before(self, floor: int, act: Act) -> list[PersonAt]:  # noqa: PLR0911  one return a reason
        """Return the people of the list right before a verb: "A, chức vụ; B, chức vụ chủ trì"."""
        folded = self._scene.text.folded
        people = self._within_reach(floor, act)
        if not people:
            return []
        between = _WHENCE.sub("", folded[people[-1].end : act.start])
        if _THEN.search(between):  # "ông A thăm gia đình bà B, sau đó | dự"
            visitors = [one for one in people if not _VISITED.search(folded, max(floor, one.start - _REACH), one.start)]
            return visitors[-1:]
        between = _HANDS_OVER.sub("", between) if act.word == "phát biểu" else between
        coming = _NOT_YET.search(between) or _WILL_HEAR.search(
            folded, max(floor, people[-1].start - _REACH), people[-1].start
        )
        far = act.kind == "ask" and not self._right_behind(people[-1], act)  # "ông A chào hỏi"
        begins = (
            act.kind in SPEAKING and folded[act.start].isupper()
        )  # a caption without full stop: "… ông A Phát biểu"
        if coming or far or begins or _NOT_ONE_LIST.search(between) or _NOT_OF[act.kind == "attend"].search(between):
            return []
        in_quotes = between.count('"') % 2 == 1  # 'bộ sách "A - đời người" cho biết'
        if in_quotes or (act.kind != "attend" and self._another_acts(people[-1], act)):
            return []
        taken = [people[-1]]
        for person in reversed(people[:-1]):
            gap = folded[person.end : taken[0].start]
            if len(gap) > _REACH or _NOT_ONE_LIST.search(gap) or VERB.search(gap):
                break
            taken.insert(0, person)
        if act.kind in SPEAKING and act.word not in _TOGETHER and not _listed(folded, taken):
            return self._in_row(floor, taken) or _joined(folded, taken)
        return taken

    def _meant(self, sentence: Sentence, act: Act) -> list[PersonAt]:
        """Return who "Phát biểu nhận nhiệm vụ, ông hứa …" is: the only one whom the paragraph named before."""
        folded = self._scene.text.folded
        if act.kind != "speak" or _HE.match(folded, act.end) is None:
            return []
        if _OPENING.fullmatch(folded, sentence.start, act.start) is None:
            return []
        lines = self._scene.text.sentences
        at = first = self._scene.context.sentence_at(sentence.start)
        while first and lines[first - 1].passage == sentence.passage:
            first -= 1
        named = {person.key: person for person in self._scene.people_in(lines[first].start, lines[at].start)}
        return list(named.values()) if len(named) == 1 else []

    def _within_reach(self, floor: int, act: Act) -> tuple[PersonAt, ...]:
        """Return the people before a verb that its list can end with: none before "…; cùng dự có", which opens one."""
        folded, start = self._scene.text.folded, act.start
        people = self._scene.people_in(max(floor, start - 6 * _REACH), start)
        near = people and 0 <= start - people[-1].end <= _REACH and "của" not in act.word
        opens = act.kind in LISTING and folded[start - 2] in ",;" and _ALSO_HAS.match(folded, act.end) is not None
        return people if near and not opens else ()

    def with_doer(self, person: PersonAt, act: Act) -> Act:
        """Return a verb with whether it stands right behind who does it, so that it is sure to tell of speech."""
        told = act.kind in SPEAKING and act.word not in _NOT_ALWAYS_SAID
        return replace(act, direct=told and self._right_behind(person, act))

    def _right_behind(self, person: PersonAt, act: Act) -> bool:
        """Tell whether nothing but somebody's title stands before a verb: "ông A (chức vụ) tiếp tục | hỏi"."""
        return _RIGHT_BEHIND.fullmatch(self._scene.text.folded, person.end, act.start) is not None

    def _another_acts(self, person: PersonAt, act: Act) -> bool:
        """Tell whether who stands before a verb is only spoken of, or stands in another clause: "của ông A đề nghị"."""
        folded, start = self._scene.text.folded, person.end
        if _OBJECT.search(folded, max(0, person.start - _REACH), person.start):
            return True
        if act.kind == "say" and folded.find(";", start, act.start) >= 0:
            return True
        if act.kind not in SPEAKING:
            return False
        done = _DONE.search(folded, start, act.start)
        if done is not None and len(folded[done.end() : act.start].split()) > _NEAR:
            return True
        passive = _PASSIVE.search(folded, start, act.start) is not None or self._by_bodies(start, act.start)
        return passive or self._other_subject(start, act.start)

    def _by_bodies(self, start: int, end: int) -> bool:
        """Tell whether nothing but bodies stands between "được" and a verb: it is done to somebody, by them."""
        folded = self._scene.text.folded
        told = [by.end() for by in _BY_BODIES.finditer(folded, start, end)]
        at = told[-1] if told else end
        for body in self._scene.bodies_in(at, end):
            if body.start == at or _BESIDE.fullmatch(folded, at, body.start):
                at = body.end
        return at + 1 == end

    def _other_subject(self, start: int, end: int) -> bool:
        """Tell whether another body begins to act between a person and a verb: "…, Ban Bí thư đã bày tỏ"."""
        folded = self._scene.text.folded
        return any(
            folded.endswith(", ", start, body.start) and _NEW_SUBJECT.match(folded, body.end)
            for body in self._scene.bodies_in(start, end)
        )

    def behind(self, sentence: Sentence, act: Act) -> list[PersonAt]:  # noqa: PLR0911  one return a kind of verb
        """Return the people behind a fronted verb: "Phát biểu tại hội nghị, đồng chí A …", "Dự hội nghị có A, B"."""
        folded = self._scene.text.folded
        people = list(self._scene.people_in(act.end, sentence.end))
        if not people:
            return self._meant(sentence, act)
        gap = folded[act.end : people[0].start]
        if act.word == "tham luận" and _WHOSE.fullmatch(gap):
            return self._heard(sentence, act, people)
        if act.word == "báo cáo" and _REPORT_OF.fullmatch(gap) and _AT_MEETING.match(folded, people[0].end):
            return people[:1]
        if act.word == "quy tụ":
            stop = folded.find(";", act.end, sentence.end)
            return [person for person in people if stop < 0 or person.start < stop] if len(gap) <= _NEAR_NAME else []
        if act.kind in LISTING and _HAVING.match(gap):
            also = _ALSO.search(folded, people[0].end, min(sentence.end, people[0].end + 6 * _REACH))
            listed = people if also is None else [person for person in people if person.start < also.start()]
            return [] if ABSENT.search(gap) else self._without_kin(act, listed)
        if "của" in act.word:  # "dưới sự chủ trì của ông A"; "có sự tham dự của ông A, Giám đốc Sở Y tế, bà B, …"
            following = VERB.search(folded, act.end, sentence.end)
            near = [person for person in people if following is None or person.start < following.start()]
            return self._without_kin(act, near) if act.kind == "attend" else people[:1]
        opens = _OPENING.fullmatch(folded, sentence.start, act.start) is not None or folded[act.start].isupper()
        named = _OBJECT.search(folded, act.end, people[0].start) or _IN_SPEECH.search(gap)  # "…, chúc mừng đồng chí A"
        fronted = opens and named is None and _FRONT_END.search(gap) is not None and len(gap) < _REACH
        if not fronted or act.kind not in ("speak", "chair") or _NOT_HIS.search(gap):
            return []
        return people[:1] if act.kind == "chair" else [one for one in people if one is people[0] or self._next(one)]

    def _next(self, person: PersonAt) -> bool:
        """Tell whether somebody is the next to speak: "Tham luận tại hội nghị, ông A đề nghị …; bà | B cho rằng …"."""
        before = self._scene.text.folded[max(0, person.start - _HONORIFIC) : person.start]
        return before.endswith(("; đồng chí ", "; ông ", "; bà ", "; anh ", "; chị "))

    def _heard(self, sentence: Sentence, act: Act, people: list[PersonAt]) -> list[PersonAt]:
        """Return whose papers were read: "nghe 12 tham luận, trong đó có tham luận | của chị A (T) và anh B"."""
        folded = self._scene.text.folded
        if _HEARD.search(folded, sentence.start, act.start) is None:
            return []
        second = people[1:2] if len(people) > 1 and _AND_WHOSE.fullmatch(folded, people[0].end, people[1].start) else []
        return [*people[:1], *second]

    def _in_row(self, floor: int, people: list[PersonAt]) -> list[PersonAt]:
        """Return those who open a clause one after the other, called by their titles: all do what follows."""
        folded, first = self._scene.text.folded, len(people) - 1
        while first and _ROW_NEXT.fullmatch(folded, people[first - 1].end, people[first].start):
            first -= 1
        head = _ROW_HEAD.fullmatch(folded, floor, people[first].start)
        alone = head is not None and not self._scene.people_in(head.start("title"), people[first].start)
        return people[first:] if alone else []

    def _without_kin(self, act: Act, people: list[PersonAt]) -> list[PersonAt]:
        """Return those of a list who are there themselves: not "thân nhân liệt sĩ A"."""
        folded = self._scene.text.folded
        return [one for one in people if not _KIN.search(folded, max(act.end, one.start - _KIN_REACH), one.start)]


def _listed(folded: str, people: list[PersonAt]) -> bool:
    """Tell whether people stand in one list whose verb is of all: "các đồng chí: A; B; C phát biểu"."""
    before = folded[max(0, people[0].start - 30) : people[0].start].lower()
    return "các đồng chí" in before or before.endswith(("các ứng cử viên ", "các ứng viên "))


def _joined(folded: str, people: list[PersonAt]) -> list[PersonAt]:
    """Return the last of these people with those joined to them by "và": "Chủ tịch A và Viện trưởng B trình bày"."""
    first = len(people) - 1
    while first > 0 and _JOINED.fullmatch(folded, people[first - 1].end, people[first].start):
        first -= 1
    return people[first:]
