"""Who is meant: the people of an article by their names, short names, pronouns and offices."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kg.claims.people.aliases import find_aliases
from kg.model.article import PassageKind
from kg.model.mention import Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.syllables import spelt_as_ours

_FORMAL = frozenset(("ông", "bà"))
_BORN = re.compile(r"\s*\((?:sinh(?: năm)?|sn\.?|s\.)\s*(?:ngày [\d/]+/)?(\d{4})", re.IGNORECASE)
_MEN, _WOMEN = frozenset(("ông", "anh", "chú", "cụ ông")), frozenset(("bà", "chị", "cô"))
_BIRTH = re.compile(
    r"(?:\s{1,2}\([^()\n]{2,80}\))?[\s,(;:.]*(?:(?:nam|nữ), )?(?:sinh (?:năm|ngày)|sn)\b", re.IGNORECASE
)  # "(tức Trần Bưởi)" may stand before
_NEW_HOLDER = re.compile(r"(?:Vị )?[Tt]ân (?:nữ )?(?:Bí|Chủ|Phó|Giám|Trưởng|Tổng|Bộ|Thủ|Chánh|Viện)(?!\w)")
_TITLE = 5  # words, "tân" among them, that tell an office: "Tân Bí thư Huyện ủy"
_OF_LIFE = re.compile(
    r"\n[ \t]{0,8}(?:[^\s\w]|[ivx\d]{1,3}[.)])?[ \t]{0,8}(?:tóm tắt |sơ lược )?"
    r"(?:tiểu sử|quá trình (?:công tác|hoạt động|cống hiến)|lý lịch)"
    r"(?: [^\n:]{1,40})?(?:[ \t]{0,8}:?[ \t]{0,8}(?=\n)|:(?= ))",
    re.IGNORECASE,
)
_CAREER_LINE = re.compile(
    r"[ \t]{0,4}[-–+*•]?[ \t]{0,4}(?:(?:từ|tháng|năm|ngày) ){0,3}(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\bhọ(?: và)?(?: tên|, tên)(?: khai sinh)?\s?:\s?(?:đồng chí |ông |bà )?$", re.IGNORECASE)
_LABEL_REACH = 40  # code points
_SENTENCES_BACK = 6
_HONORIFIC = 10  # code points of "Đồng chí " and of the like
_ABROAD = "abroad"  # code of the bodies of other countries
_OPENING = 1  # code points before what opens a sentence: a quotation mark


def _sex_of(mention: Mention) -> str:
    return "m" if mention.honorific in _MEN else "f" if mention.honorific in _WOMEN else ""


class People:
    """The people of one article; a key is a name, with "#2" where the article itself tells two apart."""

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._keys: dict[int, str] = {}
        self._sexes: dict[str, str] = {}
        self.named = [m for m in mentions if m.kind is MentionKind.PERSON and m.code != "short" and m.name]
        self._by_sentence: dict[int, list[Mention]] = {}
        self._short: dict[int, list[Mention]] = {}
        self._first_called: dict[str, int] = {}  # of a short name: where it stands first
        self._places: dict[
            str, list[tuple[int, int]]
        ] = {}  # of a person: where the whole name stands, in which sentence
        for mention in mentions:
            if mention.code == "short":
                self._short.setdefault(mention.sentence, []).append(mention)
                self._first_called.setdefault((mention.name or "").lower(), mention.start)
        self._names = find_aliases(text, self.named)
        births: dict[str, list[int]] = {}
        for mention in self.named:
            self._keys[mention.start] = self._key(mention, births)
            self._places.setdefault(self._keys[mention.start], []).append((mention.start, mention.sentence))
            self._by_sentence.setdefault(mention.sentence, []).append(mention)
            self._note_sex(mention)
        self.births = births
        self._meant: dict[int, tuple[str, str]] = {}  # of a sentence: the pronoun read last in it, and who it meant
        self._opened: dict[int, tuple[str, str]] = {}  # of a sentence: the pronoun that opens it, and who it meant
        self.acted: dict[int, str] = {}  # of a sentence: who is told last to take, hold or leave an office
        self._given: dict[str, set[str]] = {}
        for key in self.keys:
            self._given.setdefault(key.split("#")[0].split()[-1].lower(), set()).add(key)
        self._families = self._families_abroad(mentions)
        self._note_sexes_of_short()

    def _families_abroad(self, mentions: Sequence[Mention]) -> dict[str, set[str]]:
        """Return who is called by the family's name, by it: who holds an office abroad, or is not named as we are."""
        abroad = {
            self._keys[right.start]
            for left, right in pairwise(mentions)
            if left.code == _ABROAD and right.start in self._keys and right.sentence == left.sentence
        }
        families: dict[str, set[str]] = {}
        for key in self.keys:
            if key in abroad or not spelt_as_ours(key):
                families.setdefault(key.split()[0].lower(), set()).add(key)
        return families

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys in the order of first mention."""
        return tuple(dict.fromkeys(self._keys[m.start] for m in self.named))

    def aliases_of(self, key: str) -> tuple[str, ...]:
        """Return the other names of a person, sorted."""
        return tuple(sorted(alias for alias, name in self._names.items() if name == key))

    def _key(self, mention: Mention, births: dict[str, list[int]]) -> str:
        name = self._names.get(mention.name or "", mention.name or "")
        born = _BORN.match(self._text.folded, mention.end)
        if born is None:
            return name
        years = births.setdefault(name, [])
        year = int(born[1])
        if year not in years:
            years.append(year)
        position = years.index(year)
        return name if position == 0 else f"{name}#{position + 1}"

    def _note_sex(self, mention: Mention) -> None:
        if sex := _sex_of(mention):
            self._sexes.setdefault(self._keys[mention.start], sex)

    def _note_sexes_of_short(self) -> None:
        """Note who is a man or a woman by what only a short name tells: "Donald Trump", later "ông Trump"."""
        for mentions in self._short.values():
            for mention in mentions:
                keys = self._called(mention)
                sex = _sex_of(mention)
                if sex and len(keys) == 1:
                    self._sexes.setdefault(min(keys), sex)

    def key_of(self, mention: Mention) -> str | None:
        """Return the key of a named or shortly named person ("ông Dương"), None when it is not one of the article's."""
        if mention.start in self._keys:
            return self._keys[mention.start]
        if mention.code != "short" or not mention.name:
            return None
        candidates = self._fitting(self._called(mention), mention.honorific)
        if len(candidates) == 1:
            return candidates[0]
        return self._nearest(candidates, mention) if candidates else None

    def _called(self, mention: Mention) -> set[str]:
        """Return whom a short name can mean: by the given name, failing that foreigners by the family's: "Ông Tập"."""
        name = (mention.name or "").lower()
        return self._given.get(name) or (self._families.get(name, set()) if mention.honorific in _FORMAL else set())

    def _nearest(self, candidates: list[str], mention: Mention) -> str | None:
        """Return whom a short name means of several: the one named last, or whom the article has called so before.

        "Ông Trần Văn Bưởi … | Ông Bưởi … | … cùng bà Lê Cam, ông Ngô Văn Bưởi. | Ông Bưởi" is still the first, unless
        the other was named in this passage.
        """
        before = {key: bisect_left(self._places[key], (mention.start, 0)) for key in candidates}
        last = max((self._places[key][times - 1] for key, times in before.items() if times), default=None)
        if last is None:
            return None
        key, sentences = self._keys[last[0]], self._text.sentences
        if before[key] == 1 and sentences[last[1]].passage != sentences[mention.sentence].passage:
            called = self._called_before(mention, last[0])
            return called if called in candidates else key
        return key

    def _called_before(self, mention: Mention, last: int) -> str | None:
        """Return who alone could be meant by a short name where it stood first, before another of it was named."""
        name = (mention.name or "").lower()
        first = self._first_called.get(name, mention.start)
        known = {key for key in self._given.get(name, set()) if self._places[key][0][0] < first}
        fitting = self._fitting(known, mention.honorific) if first < last else []
        return fitting[0] if len(fitting) == 1 else None

    def pronoun(self, form: str, sentence: int, offset: int) -> str | None:
        """Return the one person whom "ông", "bà" can mean here, None when the article leaves several readings.

        A life told sentence by sentence goes on about whom the same pronoun meant before; "hero" is whose it is.
        """
        if form == "hero":
            return self.hero(offset)
        opens = self._tells_of_new_holder(sentence - 1) and not self._by_sentence.get(sentence)
        key = self._new_holder(sentence - 1) if opens else self._person_meant(form, sentence, offset)
        if key is not None:
            self._meant[sentence] = (form, key)
            if offset - self._text.sentences[sentence].start <= _OPENING:
                self._opened[sentence] = (form, key)
        return key

    def _person_meant(self, form: str, sentence: int, offset: int) -> str | None:
        own = [m for m in self._by_sentence.get(sentence, []) if m.start < offset]
        candidates = self._fitting({self._keys[m.start] for m in own}, form)
        if len(candidates) == 1:
            return candidates[0]
        if len(candidates) > 1:
            born, last = self._born_in(own), self.acted.get(sentence)
            return born if born in candidates else last if last in candidates else None
        for back in range(sentence - 1, max(-1, sentence - _SENTENCES_BACK), -1):
            if self._in_caption(back) and not self._in_caption(sentence):
                continue  # a picture's words stand between those of the text
            named = {self._keys[m.start] for m in self._by_sentence.get(back, [])}
            born = self._born_in(self._by_sentence.get(back, [])) if len(named) > 1 else None
            people = self._fitting({born} if born else named | self._subject(back, alone=not named), form)
            if (opened := self._opened.get(back)) is not None and opened[0] == form:
                people = [opened[1]]  # "Ông làm Giám đốc Sở Y tế sau khi ông Lê Ổi bị bắt. | Ông …"
            if people:
                return people[0] if len(people) == 1 else None
            if (meant := self._meant.get(back)) is not None and meant[0] == form:
                return meant[1]
        return self._only_one(form, offset)

    def _tells_of_new_holder(self, sentence: int) -> bool:
        """Tell whether a sentence opens with who has just taken an office and names nobody."""
        if sentence < 0 or self._by_sentence.get(sentence):
            return False
        return _NEW_HOLDER.match(self._text.folded, self._text.sentences[sentence].start) is not None

    def _new_holder(self, sentence: int) -> str | None:
        """Return who took the office that opens a sentence: "Tân Bí thư Huyện ủy 52 tuổi. | Ông …", if only one did."""
        sentences, folded = self._text.sentences, self._text.folded
        title = " ".join(folded[sentences[sentence].start :].removeprefix("Vị ").split()[1:_TITLE])
        took = {key for at, key in self.acted.items() if title in folded[sentences[at].start : sentences[at].end]}
        return next(iter(took)) if len(took) == 1 else None

    def _only_one(self, form: str, offset: int) -> str | None:
        """Return the only person of the article, else the one whose life stands here under a heading."""
        everyone = self._fitting(set(self.keys), form)
        if len(everyone) != 1:
            return self._of_headed_life(offset)
        return None if self._only_writes(everyone[0]) else everyone[0]

    def _in_caption(self, sentence: int) -> bool:
        return self._text.sentences[sentence].kind is PassageKind.CAPTION

    def _only_writes(self, key: str) -> bool:
        sentences = (self._text.sentences[m.sentence] for m in self.named if self._keys[m.start] == key)
        return all(sentence.kind is PassageKind.BYLINE for sentence in sentences)

    def _subject(self, sentence: int, *, alone: bool) -> set[str]:
        """Return who is called shortly before anybody is named: "Khi đó, ông Quýt là người đề nghị truy tố ông Lê Ổi".

        In a sentence that names nobody in full (alone) all who are called shortly: "Đó là án mà ông Quýt từng nhận".
        """
        short, start = self._short.get(sentence, ()), self._text.sentences[sentence].start
        named = [m.start for m in self._by_sentence.get(sentence, ())]
        first = [m for m in short if m.start < min(named, default=start + _HONORIFIC)] or (short if alone else ())
        return {key for m in first if (key := self.key_of(m)) is not None}

    def _fitting(self, keys: set[str], form: str) -> list[str]:
        sex = "m" if form in _MEN else "f" if form in _WOMEN else ""
        return sorted(key for key in keys if not sex or self._sexes.get(key, sex) == sex)

    def hero(self, offset: int) -> str | None:
        """Return the person whose life lines of a career tell: the one called last before them, or the only one.

        Under a heading of its own ("Quá trình công tác") it is the only one whose birth is printed before, whoever
        else was named since, but for one named behind the label of a form ("Họ và tên: Trần Văn Bưởi"). Who is named in
        a line before of the same career is another: "- 2010 - 2015: Bí thư …; giao bà Cam điều hành".
        """
        offset = self._first_line(offset)
        before = self._named_before(offset)
        if before is not None:
            called = self._called_since(before, offset)
            return self._of_headed_life(offset) or called or self._keys[before.start]
        return self.keys[0] if len(self.keys) == 1 else None

    def _first_line(self, offset: int) -> int:
        """Return the offset of the first line of the career in which this one stands; itself outside of such lines."""
        text = self._text.folded
        start = text.rfind("\n", 0, offset) + 1
        while start and _CAREER_LINE.match(text, start) is not None:
            offset, start = start, text.rfind("\n", 0, start - 1) + 1
        return offset

    def _called_since(self, named: Mention, offset: int) -> str | None:
        """Return who is called shortly last between a full name and here: "bà Bưởi quê xã Tân Mộc. Bà từng là: //"."""
        short = [m for at in self._short if at >= named.sentence for m in self._short[at]]
        short = sorted((m for m in short if named.end <= m.start < offset), key=lambda m: m.start)
        return next((key for m in reversed(short) if (key := self.key_of(m)) is not None), None)

    def _named_before(self, offset: int) -> Mention | None:
        return next((m for m in reversed(self.named) if m.start < offset), None)

    def _of_headed_life(self, offset: int) -> str | None:
        """Return whose life stands under a heading of its own that nobody's name follows, None outside of such."""
        before = self._named_before(offset)
        if before is None or _OF_LIFE.search(self._text.folded, before.end, offset) is None:
            return None
        labelled = _LABEL.search(self._text.folded, max(0, before.start - _LABEL_REACH), before.start) is not None
        return self._keys[before.start] if labelled else self._only_born(offset)

    def _only_born(self, offset: int) -> str | None:
        """Return the only person behind whose name a birth stands before here, None where several or none do."""
        return self._born_in(m for m in self.named if m.start < offset)

    def _born_in(self, named: Iterable[Mention]) -> str | None:
        """Return the only one of these behind whose name a birth stands: "ông Quýt đọc: Đồng chí Bưởi | sinh năm …"."""
        born = {self._keys[m.start] for m in named if _BIRTH.match(self._text.folded, m.end)}
        return next(iter(born)) if len(born) == 1 else None
