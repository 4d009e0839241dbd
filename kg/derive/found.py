"""The mentions of all articles, on disk and ready to be joined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kg.derive.bound import Groups, slips_among
from kg.derive.readings import gather_one, is_known, touches_of
from kg.derive.rows import Rows, block_name
from kg.derive.work import Work
from kg.entities.decisions import Anchor
from kg.entities.gather import Gathered, marks_of
from kg.entities.names import name_key
from kg.model.article import Article
from kg.model.claim import Reading, ThingKind
from kg.model.entity import Verdict
from kg.model.identifiers import EntityId
from kg.store.codec import row_reader, to_row

Meant = tuple[dict[str, EntityId], dict[str, EntityId]]
"""The bodies that an article means, by name and by claim."""
read_meant: Callable[[bytes], Meant] = row_reader(Meant)


@dataclass(slots=True)
class Finds:
    """What was found.

    Args:
        gathered: The bodies and seats of all articles, and nothing else.
        rows: How mentions are read again.
        called: The block of each mention that a decision speaks of.
    """

    gathered: Gathered = field(default_factory=Gathered)
    rows: Rows = field(default_factory=Rows)
    called: dict[Anchor, str] = field(default_factory=dict)


def find_mentions(work: Work) -> Finds:
    """Keep what all articles mention, mean and touch, with what binds blocks to each other; return the rest."""
    finds = Finds()
    decided = {anchor for one in work.decisions for anchor in (*one.left, *one.right)}
    for article, reading in work.truth.readings_with_heads():
        if is_known(article, work.known_at):
            one = _find(work, finds, article, reading)
            if decided:
                finds.called.update({
                    person.local: block_name(ThingKind.PERSON, name_key(person.name))
                    for person in one.people
                    if person.local in decided
                })  # fmt: skip
    _bind(work, finds)
    return finds


def _find(work: Work, finds: Finds, article: Article, reading: Reading) -> Gathered:
    """Keep what one article mentions, means and touches, and return it."""
    gathered = finds.gathered
    one = gather_one(article, reading, Gathered(seats=gathered.seats))
    marks = marks_of(one)
    work.derived.touch(article.id, touches_of(marks))
    work.derived.seat(marks.seats)
    work.anew.keep_found(finds.rows.write(one))
    work.anew.keep_meant(
        article.id, to_row(({key: body for (_, _, key), body in one.body_of.items()}, one.body_of_claim))
    )
    for version in one.bodies.met.values():
        gathered.bodies.add(version)
    return one


def _bind(work: Work, finds: Finds) -> None:
    """Keep which blocks may be joined: by a slip of spelling, a decision, or as they were before."""
    groups = Groups()
    for names in work.anew.seats():
        for pair in slips_among(names):
            groups.bind(block_name(ThingKind.PERSON, name) for name in pair)
    for decision in work.decisions:
        if decision.verdict is Verdict.SAME:
            anchors = (*decision.left, *decision.right)
            groups.bind(finds.called[anchor] for anchor in anchors if anchor in finds.called)
    if not work.anew.is_first():
        for blocks in work.anew.blocks_once_one():
            groups.bind(blocks)
    work.anew.bind(groups.others())
