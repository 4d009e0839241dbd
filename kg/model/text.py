"""An article's text in one spelling, cut into sentences, with the way back to the stored content."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.article import Article, PassageKind
from kg.model.claim import Evidence
from kg.model.record import record
from kg.model.tokens import Tokens

MAX_QUOTE = 250  # code points; the gold's quotes are no longer


@record
class Sentence:
    """One sentence, as half-open offsets into Text.folded, inside one passage.

    Args:
        start: Offset of its first character.
        end: Offset behind its last character.
        passage: Index of its passage in the article.
        kind: What that passage is.
    """

    start: int
    end: int
    passage: int
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class Text:
    """The text all later stages read.

    Args:
        article: Where it comes from.
        folded: The content with one spelling for look-alikes, dashes, quotes, blanks and tone marks, invisible
            characters dropped and lost blanks put back; all offsets of later stages count in it.
        offsets: Position in the content of each character of folded (one more at the end), or None when they agree.
        sentences: In reading order; what no passage covers is in none.
        tokens: The words and signs of each sentence.
        words: What of them occurs at all, in lower case.
    """

    article: Article
    folded: str
    offsets: tuple[int, ...] | None
    sentences: tuple[Sentence, ...]
    tokens: tuple[Tokens, ...]
    words: frozenset[str]

    def stored(self, offset: int) -> int:
        """Return the offset in the stored content of an offset in folded."""
        return offset if self.offsets is None else self.offsets[offset]

    def of(self, sentence: Sentence) -> str:
        """Return the folded text of a sentence."""
        return self.folded[sentence.start : sentence.end]

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """Return the evidence for a claim read from folded[start:end], cut to MAX_QUOTE code points.

        Raises:
            ValueError: The span is empty.
        """
        first, last = self.stored(start), self.stored(end - 1) + 1
        last = min(last, first + MAX_QUOTE)
        if last <= first:
            raise ValueError(f"empty span {start}:{end}")
        return Evidence(first, last, self.article.content[first:last], rule)
