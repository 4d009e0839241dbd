"""Sentences that tell of nobody's office: they name none who holds it, or people of a film or book."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.days.context import Context
from kg.claims.offices.lives.careers import spans_in
from kg.claims.offices.lives.obituaries import MOURNING
from kg.claims.offices.lives.told_lives import LIFE_DATA
from kg.model.mention import Mention, MentionKind
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.words import phrases_of

_LISTS = ("Danh sách ", "DANH SÁCH ")
_TELLING = frozenset((MentionKind.PERSON, MentionKind.HONORIFIC, MentionKind.VERB))  # who holds, or that somebody does
_PLAYS = AnyCase(
    r"\btrong (?:bộ )?phim(?!\w)|\b(?:đóng|vào|thủ|đảm nhiệm|đảm nhận|hóa thân(?: vào)?) vai(?! trò)(?!\w)"
)
_WORKS = AnyCase(r"\b(?:phim|truyện|tiểu thuyết|vở)(?!\w)")
_WORDS_OF_WORKS = frozenset(("phim", "vai", "truyện", "tiểu", "vở"))


class Silence:
    """What of an article decides which of its sentences tell of nobody's office.

    Args:
        text: The article.
        context: Its days.
    """

    def __init__(self, text: Text, context: Context) -> None:
        self._text, self._context = text, context
        self._mourns = bool(phrases_of(text.words, MOURNING))
        self._tells_life = bool(phrases_of(text.words, LIFE_DATA))
        self._fiction = bool(_WORDS_OF_WORKS & text.words)

    def covers(self, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
        """Tell whether a sentence tells of nobody's office: no name, pronoun or verb stands in it, or it tells a film.

        Nor may it be a line of a life, which is said of whom other lines name: behind a label ("Chức vụ: Bí thư"),
        a span or the data of a life, or in a death notice; nor the heading of a list.
        """
        if self._fiction and self._tells_fiction(sentence):
            return True
        marks = {mention.code for mention in mentions if mention.kind is MentionKind.MARK}
        if "and" in marks or (self._mourns and "former" in marks):
            return False
        if self._tells_life or any(mention.kind in _TELLING for mention in mentions):
            return False
        folded, start, end = self._text.folded, sentence.start, sentence.end
        if folded.startswith(_LISTS, start):
            return False
        return folded.find(":", start, end) < 0 and not spans_in(self._context, folded, start, end)

    def _tells_fiction(self, sentence: Sentence) -> bool:
        """Tell whether a sentence tells of a film's or a book's people: "trong phim, …", "nhân vật" beside "phim".

        Rule event.fiction.
        """
        folded, span = self._text.folded, (sentence.start, sentence.end)
        if _PLAYS.search(folded, *span) is not None:
            return True
        return folded.find("nhân vật", *span) >= 0 and _WORKS.search(folded, *span) is not None
