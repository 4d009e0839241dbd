"""What the readers of official documents, meetings and relations are given: the text, its people and its bodies."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.claims.days.context import Context
from kg.model.article import PassageKind
from kg.model.record import record
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.words import phrases_of


@record
class BodyAt:
    """A body at a place of Text.folded.

    Args:
        start: Offset of its first character.
        end: Offset behind its last.
        name: Canonical name, completed with the home ("Ủy ban nhân dân tỉnh Bắc Giang").
    """

    start: int
    end: int
    name: str


@record
class PersonAt:
    """A person, named or referred to ("đồng chí Bí thư Tỉnh ủy"), at a place of Text.folded.

    Args:
        start: Offset of the first character of the name, or of the title that refers to the person.
        end: Offset behind the last.
        key: Local key of the person.
        body: Canonical name of the body of the title next to the name; empty when it has none.
    """

    start: int
    end: int
    key: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One article with what is known of its people, bodies and days; people and bodies sorted by place."""

    text: Text
    people: tuple[PersonAt, ...]
    bodies: tuple[BodyAt, ...]
    context: Context
    body_starts: tuple[int, ...] = field(default=())
    person_starts: tuple[int, ...] = field(default=())
    lower: str = ""
    sought: dict[str, tuple[int, ...]] = field(default_factory=dict)  # the sentences of words that were looked for
    first_passages: tuple[int, ...] = ()  # from the top, bylines left out: what the article reports stands there

    @property
    def home(self) -> str | None:
        """The province whose bodies bare names mean, or "Trung ương"."""
        return self.text.article.home

    def of(self, sentence: Sentence) -> str:
        """Return the folded text of a sentence."""
        return self.text.folded[sentence.start : sentence.end]

    def lines_with(self, words: tuple[str, ...]) -> tuple[Sentence, ...]:
        """Return the sentences that hold one of these lower-case words, in reading order.

        Searching plain words first keeps the patterns away from most of the text.
        """
        present = phrases_of(self.text.words, words)
        if not present:
            return ()
        for word in present:
            if word not in self.sought:
                self.sought[word] = tuple(self._sentences_with(word))
        found = {index for word in present for index in self.sought[word]}
        return tuple(self.text.sentences[index] for index in sorted(found))

    def _sentences_with(self, word: str) -> Iterator[int]:
        """Yield the index of each sentence that holds a word."""
        sentences, at = self.text.sentences, self.lower.find(word)
        while at >= 0:
            index = self.context.sentence_at(at)
            end = sentences[index].end
            if at < end:
                yield index
            at = self.lower.find(word, max(at + 1, end)) if index + 1 < len(sentences) else -1

    def matches(self, pattern: re.Pattern[str] | AnyCase, words: tuple[str, ...]) -> Iterator[re.Match[str]]:
        """Yield the matches of a pattern in the sentences that hold one of these words, in reading order."""
        for sentence in self.lines_with(words):
            yield from pattern.finditer(self.text.folded, sentence.start, sentence.end)

    def bodies_in(self, start: int, end: int) -> tuple[BodyAt, ...]:
        """Return the bodies that start in this span, in reading order."""
        first = bisect_left(self.body_starts, start)
        return self.bodies[first : bisect_left(self.body_starts, end, first)]

    def people_in(self, start: int, end: int) -> tuple[PersonAt, ...]:
        """Return the people that start in this span, in reading order."""
        first = bisect_left(self.person_starts, start)
        return self.people[first : bisect_left(self.person_starts, end, first)]

    def body_at(self, start: int, *, slack: int = 0) -> BodyAt | None:
        """Return the body that starts here, or up to slack characters later; None when there is none."""
        found = self.bodies_in(start, start + slack + 1)
        return found[0] if found else None


def set_scene(text: Text, people: Sequence[PersonAt], bodies: Sequence[BodyAt], context: Context) -> Scene:
    """Return the scene of an article; people and bodies may come in any order."""
    people = sorted(people, key=lambda person: (person.start, -person.end, person.key))
    bodies = sorted(bodies, key=lambda body: (body.start, -body.end, body.name))
    return Scene(
        text,
        tuple(people),
        tuple(bodies),
        context,
        tuple(body.start for body in bodies),
        tuple(person.start for person in people),
        lowered(text.folded) if text.sentences else "",
        {},
        tuple(sorted({sentence.passage for sentence in text.sentences if sentence.kind is not PassageKind.BYLINE})),
    )
