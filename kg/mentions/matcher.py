"""Names that no title and no family name marks, told by the verb of speaking behind them: the one door to spaCy.

"Y Biêr Êban cho biết", "Hương Dịu chia sẻ": a run of capitalised syllables that speaks is a person. The matcher sees
only sentences with such a run left over, so that its price is paid where nothing else has read them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    from kg.vietnamese.tokens import Tokens

_SPEAKING = (
    ("cho", ("biết", "rằng", "hay")),
    ("chia", ("sẻ",)),
    ("khẳng", ("định",)),
    ("nhấn", ("mạnh",)),
    ("phát", ("biểu",)),
    ("bày", ("tỏ",)),
    ("đề", ("nghị",)),
    ("yêu", ("cầu",)),
    ("trả", ("lời",)),
    ("kể", ("lại",)),
)
_SHORTEST, _LONGEST = 2, 5  # syllables of such a name
_VERBS = dict(_SPEAKING)
_FIRSTS = frozenset(_VERBS)


def may_speak(tokens: Tokens) -> bool:
    """Tell whether a sentence has a verb of speaking at all."""
    return not _FIRSTS.isdisjoint(tokens.lower)


def speakers(tokens: Tokens, is_free: Callable[[int], bool]) -> list[tuple[int, int]]:
    """Return the spans of capitalised words right before a verb of speaking, as token indices, in order.

    Args:
        tokens: The sentence.
        is_free: Tells of a token that nothing else has read it.

    >>> from kg.vietnamese.tokens import tokenize
    >>> speakers(tokenize("Theo đó, Hương Dịu cho biết thêm"), lambda at: at > 2)
    [(3, 5)]
    """
    pairs = zip(tokens.words, tokens.words[1:], strict=False)
    verbs = [verb for verb, (first, second) in enumerate(pairs) if first in _VERBS and second in _VERBS[first]]
    return [(verb - length, verb) for verb in verbs if is_free(verb - 1) and (length := _name_before(tokens, verb))]


def _name_before(tokens: Tokens, verb: int) -> int:
    """Return how many words right before a verb are a name that speaks; 0 where none is."""
    if verb < _SHORTEST or not tokens.capital(verb - 1) or not tokens.capital(verb - _SHORTEST):
        return 0
    from spacy.tokens import Doc  # noqa: PLC0415  loading spaCy costs a second, paid only by who meets such a sentence

    vocab, matcher = _matcher()
    first = max(0, verb - _LONGEST)
    found = matcher(Doc(vocab, words=list(tokens.words[first : verb + 2])))
    return max((verb - first - start for _, start, end in found if first + end == verb + 2), default=0)


@cache
def _matcher() -> tuple[Vocab, Matcher]:
    from spacy.matcher import Matcher  # noqa: PLC0415
    from spacy.vocab import Vocab  # noqa: PLC0415

    vocab = Vocab()
    matcher = Matcher(vocab)
    name: list[dict[str, object]] = [
        {"TEXT": {"REGEX": r"^[^\W\d_a-z][^\W\d_]*('[^\W\d_]+)*$"}, "OP": f"{{{_SHORTEST},{_LONGEST}}}"}
    ]
    for first, seconds in _SPEAKING:
        verb: list[dict[str, object]] = [{"ORTH": first}, {"ORTH": {"IN": list(seconds)}}]
        matcher.add(first, [[*name, *verb]])
    return vocab, matcher
