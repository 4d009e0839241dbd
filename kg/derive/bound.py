"""Which blocks must be looked at together: what binds them makes one group of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.entities.names import is_slip, slip_keys


class Groups:
    """Names put together in groups; each group is called by the first of its names in alphabetical order."""

    def __init__(self) -> None:
        self._root: dict[str, str] = {}

    def bind(self, names: Iterable[str]) -> None:
        """Put the groups of these names together."""
        roots = sorted({self.root(name) for name in names})
        self._root.update(dict.fromkeys(roots[1:], roots[0]))

    def root(self, name: str) -> str:
        """Return what the group of a name is called."""
        while name in self._root:
            name = self._root[name]
        return name

    def others(self) -> Iterator[tuple[str, str]]:
        """Yield each name whose group is called otherwise, with what it is called, sorted."""
        yield from ((name, self.root(name)) for name in sorted(self._root))


def slips_among(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names of which one may be the other misprinted.

    >>> list(slips_among(["trần viết cường", "lê an", "trần viết cương"]))
    [('trần viết cương', 'trần viết cường')]
    """
    alike: dict[str, list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        for key in set(slip_keys(name)):
            alike[key].append(name)
    pairs = {pair for group in alike.values() for pair in combinations(group, 2)}
    yield from sorted(pair for pair in pairs if is_slip(*pair))
