"""People, official documents and meetings of all articles, joined a lot of blocks at a time."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from kg.derive.found import Finds
from kg.derive.work import Work, lots_of
from kg.entities.gather import Gathered
from kg.entities.given import GivenIds, keep_ids
from kg.entities.resolve import link
from kg.graph.build import tenure_lines, thing_lines
from kg.model.claim import Reading, ThingKind
from kg.model.entity import Linkage, LocalKey
from kg.model.identifiers import EntityId
from kg.store.anew import Anew, Found
from kg.tenures.derive import derive_tenures

Replaced = Mapping[EntityId, EntityId]


def join_lots(work: Work, finds: Finds, replaced: Replaced) -> Generator[bytes, None, Replaced]:
    """Keep and yield who and what is the same, under ids once given out; return which id stands for which now."""
    for lot in lots_of(work.anew.found()):
        gathered = Gathered()
        for row in lot:
            finds.rows.read(row.local, row.value, gathered)
        linkage, replaced = _joined(work, lot, gathered, replaced)
        _keep(work, lot, linkage)
        papers = [Reading(one.article, official_documents=(one.claim,)) for one in gathered.papers]
        _, conflicts = derive_tenures(papers, linkage)
        work.derived.keep_conflicts((conflict.subject, conflict) for conflict in conflicts)
        yield from thing_lines(linkage, base=work.base)
        yield from tenure_lines((), conflicts, {}, base=work.base)
    return replaced


def _joined(work: Work, lot: Sequence[Found], gathered: Gathered, replaced: Replaced) -> tuple[Linkage, Replaced]:
    inside = {(row.local[0], row.local[2]) for row in lot if row.local[1] is ThingKind.PERSON}
    decisions = [one for one in work.decisions if not inside.isdisjoint((*one.left, *one.right))]
    linkage = link(gathered, decisions)
    if work.anew.is_first():
        return linkage, replaced
    before: dict[LocalKey, EntityId] = {row.local: row.was for row in lot if row.was is not None}
    own = frozenset(before.values())
    given = GivenIds(before, work.derived.order({*own, *linkage.entity_of.values()}), replaced)
    kept, _, replaced = keep_ids(linkage, given, held=_Held(work.anew, own))
    return kept, replaced


@dataclass(frozen=True, slots=True)
class _Held:
    """The ids of all mentions that are there, but for some."""

    anew: Anew
    others: frozenset[EntityId]

    def __contains__(self, entity: object) -> bool:
        return entity not in self.others and self.anew.is_alive(EntityId(str(entity)))


def _keep(work: Work, lot: Sequence[Found], linkage: Linkage) -> None:
    blocks = {row.local: row.block.partition(" ")[2] for row in lot}
    derived = work.derived
    derived.keep_mentions((local, linkage.entity_of[local], block) for local, block in blocks.items())
    for things in (linkage.people, linkage.official_documents, linkage.meetings):
        derived.keep_things(things)
    derived.keep_judgements((blocks[one.left], one) for one in linkage.judgements)
