"""Who and what is the same in the blocks that a change touches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.derive.desk import Desk
from kg.derive.readings import blocks_of
from kg.entities.decisions import Decision
from kg.entities.gather import Block, Gathered
from kg.entities.given import GivenIds, keep_ids
from kg.entities.names import is_slip
from kg.entities.resolve import link
from kg.model.claim import ThingKind
from kg.model.entity import Judgement, Linkage, LocalKey, Meeting, OfficialDocument, Person, Verdict
from kg.model.identifiers import ArticleId, EntityId
from kg.store.derived import Derived, Thing

_KIND_OF: Mapping[str, type[Person] | type[OfficialDocument] | type[Meeting]] = {
    "person": Person,
    "document": OfficialDocument,
    "meeting": Meeting,
}


@dataclass(frozen=True, slots=True)
class Joined:
    """The touched blocks before and after a change.

    Args:
        blocks: The touched blocks.
        before: The entity of each of their mentions before.
        linkage: People, official documents, meetings and judgements after, under ids once given out.
        things: People, official documents and meetings before.
        judgements: Judgements before.
        gathered: What the articles of these blocks hold, for these blocks.
        replaced: Which id stood for which before, and does after.
    """

    blocks: frozenset[Block]
    before: Mapping[LocalKey, EntityId]
    linkage: Linkage
    things: tuple[Thing, ...]
    judgements: tuple[Judgement, ...]
    gathered: Gathered
    replaced: tuple[Mapping[EntityId, EntityId], Mapping[EntityId, EntityId]]

    def moved(self, away: frozenset[ArticleId]) -> set[LocalKey]:
        """Return the mentions that are another entity now, or whose person has another name or dies otherwise.

        Args:
            away: Articles that came, went or changed: what they tell of a death may have been all that is told.
        """
        after = self.linkage.entity_of
        near = {entity for told in (self.before, after) for local, entity in told.items() if local[0] in away}
        old = {one.id: (one.name, one.died) for one in self.things if isinstance(one, Person)}
        other = {
            one.id
            for one in self.linkage.people
            if old.get(one.id) != (one.name, one.died) or (one.died is not None and one.id in near)
        }
        return {local for local, entity in after.items() if self.before.get(local) != entity or entity in other}


def join_blocks(
    desk: Desk, touched: Iterable[Block], decisions: Sequence[Decision], *, away: frozenset[ArticleId]
) -> Joined:
    """Return the blocks that a change touches, joined anew and kept; with all blocks that may be joined with them.

    Args:
        desk: The readings.
        touched: Blocks with a mention that came or went.
        decisions: Human verdicts on people.
        away: Articles whose mentions hold no more as they were derived.
    """
    derived = desk.truth.derived
    blocks = _closed(desk, set(touched), decisions)
    before = {local: entity for block in sorted(blocks) for local, entity in derived.mentions_in(block).items()}
    staying = {local[0] for local in before} - away
    gathered = _only(desk.gather({*staying, *desk.news}), blocks)
    linkage = link(gathered, decisions)
    old = sorted(set(before.values()))
    given = GivenIds(before, derived.order({*old, *linkage.entity_of.values()}), derived.replaced())
    kept, log, replaced = keep_ids(linkage, given, held=_Held(derived, frozenset(old)))
    found = Joined(
        frozenset(blocks),
        before,
        kept,
        tuple(_things(derived, old)),
        tuple(
            one for kind, name in sorted(blocks) if kind is ThingKind.PERSON for one in derived.take_judgements(name)
        ),
        gathered,
        (given.replaced, replaced),
    )
    _keep(derived, found, log.order[len(given.order) :])
    return found


def _closed(desk: Desk, blocks: set[Block], decisions: Sequence[Decision]) -> set[Block]:
    """Return blocks with all whose people may be joined with theirs: by a slip, a decision, or as it was before."""
    derived = desk.truth.derived
    bound = _bound(desk, decisions)
    waiting = [name for kind, name in blocks if kind is ThingKind.PERSON]
    names: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting += [*derived.names_joined_with(name), *_slips(derived, name), *bound.get(name, ())]
    return blocks | {(ThingKind.PERSON, name) for name in names}


def _slips(derived: Derived, name: str) -> Iterator[str]:
    """Yield the names that a misprint of this one in a common single seat can be."""
    near = {other for office in derived.seats_of(name) for other in derived.names_in(office)}
    return (other for other in near if is_slip(name, other))


def _bound(desk: Desk, decisions: Sequence[Decision]) -> Mapping[str, set[str]]:
    """Return for each name those that a decision joins it with."""
    bound: dict[str, set[str]] = defaultdict(set)
    for one in decisions:
        if one.verdict is Verdict.SAME:
            names = decided_names(desk, one)
            for name in names:
                bound[name] |= names
    return bound


def decided_names(desk: Desk, decision: Decision) -> set[str]:
    """Return the names of the people of a decision."""
    found = (desk.name_of(article, key) for article, key in (*decision.left, *decision.right))
    return {name for name in found if name is not None}


def _only(gathered: Gathered, blocks: set[Block]) -> Gathered:
    """Return what was gathered of people, official documents and meetings, of these blocks alone."""
    block_of = dict(blocks_of(gathered))

    def inside(article: str, kind: ThingKind, key: str) -> bool:
        return (kind, block_of[ArticleId(article), kind, key]) in blocks

    return Gathered(
        people=[one for one in gathered.people if inside(one.article, ThingKind.PERSON, one.key)],
        papers=[one for one in gathered.papers if inside(*one.local)],
        meetings=[one for one in gathered.meetings if inside(*one.local)],
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """The ids of all that is kept, but for some."""

    derived: Derived
    others: frozenset[EntityId]

    def __contains__(self, entity: object) -> bool:
        return entity not in self.others and self.derived.is_thing(str(entity))


def _things(derived: Derived, entities: Iterable[EntityId]) -> Iterator[Thing]:
    for entity in entities:
        kept = derived.thing(_KIND_OF[entity.partition("/")[0]], entity)  # type: ignore[type-var]
        if kept is not None:
            yield kept


def _keep(derived: Derived, joined: Joined, fresh: Sequence[EntityId]) -> None:
    linkage = joined.linkage
    derived.forget_mentions(joined.before)
    blocks = dict(blocks_of(joined.gathered))
    derived.keep_mentions((local, linkage.entity_of[local], block) for local, block in blocks.items())
    derived.forget_things(one.id for one in joined.things)
    for things in (linkage.people, linkage.official_documents, linkage.meetings):
        derived.keep_things(things)
    derived.keep_judgements((blocks[one.left], one) for one in linkage.judgements)
    derived.give(fresh)
    derived.replace(*joined.replaced)
    posts = ((one, post) for one in joined.gathered.people for post in one.posts if post.seat.single)
    derived.seat(
        (post.seat.office.id, blocks[ArticleId(one.article), ThingKind.PERSON, one.key]) for one, post in posts
    )
