"""Sentences of the same words name the same: each wording of an article is read once."""

from __future__ import annotations

from collections.abc import Callable

from kg.model.article import PassageKind
from kg.model.mention import Mention
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.tokens import Tokens


def each_wording_once(text: Text, read: Callable[[Tokens, int, bool], list[Mention]]) -> list[Mention]:
    """Return the mentions of all sentences in order.

    Args:
        text: The article.
        read: Returns the mentions of one sentence by its tokens, its index and whether it is a byline.
    """
    found: list[Mention] = []
    known: dict[tuple[str, bool], tuple[int, list[Mention]]] = {}  # of each wording: where it stood, what it names
    for index, (sentence, tokens) in enumerate(zip(text.sentences, text.tokens, strict=True)):
        wording = text.folded[sentence.start : sentence.end], sentence.kind is PassageKind.BYLINE
        if wording in known:
            start, mentions = known[wording]
            mentions = [_moved(mention, sentence.start - start, index) for mention in mentions]
        else:
            mentions = read(tokens, index, wording[1])
            known[wording] = sentence.start, mentions
        found += mentions
    return found


def _moved(mention: Mention, by: int, sentence: int) -> Mention:
    return replace(mention, start=mention.start + by, end=mention.end + by, sentence=sentence)
