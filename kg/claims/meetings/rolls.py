"""Lists of those present that go on behind the sentence that opens them, one to a line or one to a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.meetings.acts import VERB
from kg.claims.scene import PersonAt, Scene
from kg.model.article import PassageKind
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase

_MEMBER = AnyCase(
    r"[-+*• ]{0,4}(?:(?:cùng |về phía )[^:;.\n]{0,80}? có )?(?:(?:các|hai|ba) )?(?:đồng chí|ông|bà)(?!\w)"
)
_MORE = re.compile(r"(?:Ngoài ra|Cùng với đó|Bên cạnh đó),? (?:còn )?có (?:sự (?:tham dự|có mặt) của )?")
_ITEM = re.compile(r"[-+*•] ?|\d{1,2}[.)/] ?")
_TELLS = re.compile(
    r"(?<!\w)(?:đã|sẽ|được|bị|là|vừa|cũng|đang|trao|tặng|thăm|viếng|dâng|ký|bầu|bổ nhiệm|giữ chức|chỉ đạo"
    r"|sinh năm|ôn lại|đọc|gửi|mong|nhận|biểu dương|trực tiếp|thay mặt|tiếp tục|tiếp|vắng|quê|nguyên quán)(?!\w)"
)
_OPENS = re.compile(
    r"(?:có|gồm)(?: sự (?:tham dự|có mặt) của)?(?: các| \d{1,2})?(?: đồng chí| đại biểu| ông, bà| ông| bà)?:?$"
)


class Roll:
    """The list of those present at hand: opened by "Dự hội nghị có các đồng chí:", closed by the first other sentence.

    >>> # "Tham dự hội nghị có các đồng chí:" then "- Hà Thị Mến, Phó Bí thư Huyện ủy" → she attended
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._key = ""
        self._predicate = Predicate.ATTENDED
        self._passage = -2

    def open(self, sentence: Sentence, key: str, predicate: Predicate) -> None:
        """Take a sentence that lists who was at a meeting, or ends where such a list begins."""
        self._key, self._predicate, self._passage = key, predicate, sentence.passage

    def may_open(self, sentence: Sentence) -> bool:
        """Tell whether a sentence without people ends like the opening of a list."""
        return self._scene.text.folded.endswith((":", "đồng chí"), sentence.start, sentence.end)

    def opens(self, sentence: Sentence, end: int) -> bool:
        """Tell whether nothing but the opening of a list stands behind a verb that ends there."""
        return _OPENS.search(self._scene.text.folded, end, sentence.end) is not None

    def go_on(self, sentence: Sentence) -> Iterator[RelationClaim]:
        """Yield those whom a sentence adds to the list at hand (relation.roll); close it where it does not go on."""
        if not self._key or sentence.kind is not PassageKind.TEXT:
            return
        people = self._members(sentence)
        if not people or sentence.passage > self._passage + 1:
            self._key = ""
            return
        self._passage = sentence.passage
        for person in people:
            evidence = self._scene.text.evidence(person.start, person.end, "relation.roll")
            meeting = Ref(ThingKind.MEETING, self._key)
            yield RelationClaim(Ref(ThingKind.PERSON, person.key), self._predicate, meeting, evidence)

    def _members(self, sentence: Sentence) -> tuple[PersonAt, ...]:
        """Return the people of a sentence that only names people with their titles."""
        folded = self._scene.text.folded
        verb = VERB.search(folded, sentence.start, sentence.end)
        if verb is not None and not (verb.lastgroup == "attend" and folded[verb.start()].isupper()):
            return ()
        end = verb.start() if verb else sentence.end
        people = self._scene.people_in(sentence.start, end)
        item = _ITEM.match(folded, sentence.start)
        begins = people and people[0].start == (item.end() if item else sentence.start)
        begins = begins or _MORE.match(folded, sentence.start) is not None
        if not (begins or _MEMBER.match(folded, sentence.start)) or _TELLS.search(folded, sentence.start, end):
            return ()
        return people
