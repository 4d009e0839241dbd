"""Inputs crafted against a regular expression: each unbounded repeat is pumped, and then the match is spoilt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as code, _parser as parser  # type: ignore[attr-defined]
from typing import Any

UNBOUNDED = 30  # a repeat that may go on as often is as good as endless
_SPOILERS = ("\x00", "x", " .")
_OFTEN = 2  # times that an endless repeat is taken where it is not pumped


def attacks(pattern: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """Yield head, pump and tail for each way to pump a repeat of the pattern; head + pump * n + tail is an attack."""
    seen = set()
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    for head, pump in _repeats(list(tree), ""):
        for variant in dict.fromkeys((pump, pump.title())):
            for attack in ((start, variant, tail) for start in dict.fromkeys((head, "")) for tail in _SPOILERS):
                if variant and attack not in seen:
                    seen.add(attack)
                    yield attack


def _repeats(nodes: Sequence[Any], head: str) -> Iterator[tuple[str, str]]:
    """Yield what stands before each unbounded repeat, and each text that it repeats."""
    for place, (operation, argument) in enumerate(nodes):
        if operation in _REPEATS and argument[1] >= UNBOUNDED:
            rest = "".join(_first(_samples([other])) for other in nodes[place + 1 : place + 3])
            for pump in _samples(list(argument[2])):
                yield head, pump
                yield head, pump + rest  # two repeats that share letters
        for part in _parts(operation, argument):
            yield from _repeats(part, head)
        head += _first(_samples([(operation, argument)]))


def _parts(operation: Any, argument: Any) -> list[list[Any]]:
    """Return what stands inside a node: its branches, or the one thing that it groups, repeats or looks for."""
    if operation is code.BRANCH:
        return [list(branch) for branch in argument[1]]
    if operation in (code.ASSERT, code.ASSERT_NOT):
        return [list(argument[1])]
    if operation in _INNER:
        return [list(_INNER[operation](argument))]
    return []


def _first(texts: Iterable[str]) -> str:
    return next(iter(texts), "")


def _samples(nodes: Sequence[Any]) -> list[str]:
    """Return a few texts that the nodes match, one behind the other."""
    texts = [""]
    for node in nodes:
        more = _of_node(*node)
        texts = [text + piece for text in texts[:4] for piece in more[:4]]
    return texts


def _of_node(operation: Any, argument: Any) -> list[str]:
    if operation in _REPEATS:
        least, most, inner = argument
        times = min(max(least, 1), most) if most < UNBOUNDED else max(least, _OFTEN)
        return [text * times for text in _samples(list(inner))]
    if operation is code.BRANCH:
        return [text for branch in argument[1][:4] for text in _samples(list(branch))[:1]]
    if operation in _INNER:
        return _samples(list(_INNER[operation](argument)))
    return _LETTERS[operation](argument) if operation in _LETTERS else [""]  # places and looks take no letters


def _of_class(items: Sequence[Any]) -> list[str]:
    """Return letters of a class: some that it names, or, of a negated one, some that it does not."""
    kinds = {
        code.CATEGORY_DIGIT: "1",
        code.CATEGORY_SPACE: " ",
        code.CATEGORY_WORD: "a",
        code.CATEGORY_NOT_DIGIT: "a",
        code.CATEGORY_NOT_SPACE: "a",
        code.CATEGORY_NOT_WORD: "-",
    }
    if items and items[0][0] is code.NEGATE:
        pattern = re.compile("[^" + "".join(_written(item) for item in items[1:]) + "]")
        return [letter for letter in "aA 1-.,ậ\n" if pattern.match(letter)][:3]
    letters = []
    for operation, argument in items:
        if operation is code.LITERAL:
            letters.append(chr(argument))
        elif operation is code.RANGE:
            letters.append(chr(argument[0]))
        elif operation is code.CATEGORY:
            letters.append(kinds[argument])
    return letters[:1] + letters[-2:] if len(letters) > 3 else letters


def _written(item: Any) -> str:
    operation, argument = item
    if operation is code.LITERAL:
        return re.escape(chr(argument))
    if operation is code.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    names = {
        code.CATEGORY_DIGIT: r"\d",
        code.CATEGORY_SPACE: r"\s",
        code.CATEGORY_WORD: r"\w",
        code.CATEGORY_NOT_DIGIT: r"\D",
        code.CATEGORY_NOT_SPACE: r"\S",
        code.CATEGORY_NOT_WORD: r"\W",
    }
    return names[argument]


_REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)
_INNER: dict[Any, Callable[[Any], Any]] = {
    code.SUBPATTERN: lambda argument: argument[3],
    code.ATOMIC_GROUP: lambda argument: argument,
    **dict.fromkeys(_REPEATS, lambda argument: argument[2]),
}
_LETTERS: dict[Any, Callable[[Any], list[str]]] = {
    code.LITERAL: lambda argument: [chr(argument)],
    code.NOT_LITERAL: lambda argument: [letter for letter in "ax " if ord(letter) != argument][:1],
    code.ANY: lambda argument: ["a"],
    code.IN: _of_class,
}
