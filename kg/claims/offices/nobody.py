"""Sentences that name offices and nobody who holds them: most tell nothing and need not be taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.days.context import Context
from kg.claims.offices.careers import spans_in
from kg.claims.offices.obituaries import MOURNING
from kg.claims.offices.told_lives import LIFE_DATA
from kg.model.mention import Mention, MentionKind
from kg.model.text import Sentence, Text
from kg.vietnamese.words import phrases_of

_TELLING = frozenset((MentionKind.PERSON, MentionKind.HONORIFIC, MentionKind.VERB))  # who holds, or that somebody does


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

    def covers(self, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
        """Tell whether a sentence tells of nobody's office: no name, pronoun or verb stands in it.

        Nor may it be a line of a life, which is said of whom other lines name: behind a label ("Chức vụ: Bí thư"),
        a span or the data of a life, or in a death notice.
        """
        marks = {mention.code for mention in mentions if mention.kind is MentionKind.MARK}
        if "and" in marks or (self._mourns and "former" in marks):
            return False
        if self._tells_life or any(mention.kind in _TELLING for mention in mentions):
            return False
        folded, start, end = self._text.folded, sentence.start, sentence.end
        return folded.find(":", start, end) < 0 and not spans_in(self._context, folded, start, end)
