"""Mentions as rows of a table and back, so that they can wait on disk for those they may be joined with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.derive.readings import blocks_of
from kg.entities.gather import Gathered
from kg.entities.meetings import Gathering
from kg.entities.official_documents import Paper
from kg.entities.sightings import Post, Seat, Sighted
from kg.model.claim import ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import LocalKey
from kg.model.identifiers import ArticleId
from kg.store.codec import row_reader, to_row

Row = tuple[str, ArticleId, ThingKind, str, bytes]
"""Block, article, kind, key, and what is known of a mention."""

_Posts = list[tuple[int, int, int]]  # number of the seat, first and last day
_PERSON = tuple[
    str, _Posts, str, int | None, PartialDate | None, tuple[str, ...], tuple[str, ...], bool, bool
]  # the fields of a Sighted after its local key
_read_person, _read_paper, _read_meeting = row_reader(_PERSON), row_reader(Paper), row_reader(Gathering)


def block_name(kind: ThingKind, block: str) -> str:
    """Return what names a block among those of all kinds."""
    return f"{kind} {block}"


@dataclass(slots=True)
class Rows:
    """Writes mentions and reads them again; seats are few, and stay in memory under a number each."""

    _seats: list[Seat] = field(default_factory=list)
    _number_of: dict[int, int] = field(default_factory=dict)  # by the address of a seat, which lives as long as this

    def write(self, gathered: Gathered) -> Iterator[Row]:
        """Yield the mentions of people, official documents and meetings of what was gathered."""
        things = (*map(self._person, gathered.people), *map(to_row, (*gathered.papers, *gathered.meetings)))
        for (local, block), value in zip(blocks_of(gathered), things, strict=True):
            yield block_name(local[1], block), *local, value

    def read(self, local: LocalKey, value: bytes, gathered: Gathered) -> None:
        """Add a mention to what was gathered."""
        if local[1] is ThingKind.PERSON:
            name, posts, *rest = _read_person(value)
            held = tuple(Post(self._seats[number], first, last) for number, first, last in posts)
            gathered.people.append(Sighted(local[0], local[2], name, held, *rest))
        elif local[1] is ThingKind.OFFICIAL_DOCUMENT:
            gathered.papers.append(_read_paper(value))
        else:
            gathered.meetings.append(_read_meeting(value))

    def _person(self, one: Sighted) -> bytes:
        posts = [(self._number(post.seat), post.first, post.last) for post in one.posts]
        rest = (one.home, one.birth_year, one.died, one.aliases, one.beside, one.wrote, one.twice)
        return to_row((one.name, posts, *rest))

    def _number(self, seat: Seat) -> int:
        number = self._number_of.setdefault(id(seat), len(self._seats))
        if number == len(self._seats):
            self._seats.append(seat)
        return number
