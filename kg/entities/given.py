"""IRIs once given out stay: the log of a knowledge base, and a linkage renamed to keep to it.

A fresh build starts without a log and gets the ids that resolve_entities mints from the facts alone. From then on a
person, meeting or official document keeps its id while its mentions change: of two that turn out to be one the older
id stays, and a split keeps the id with the larger part.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from kg.durable import read_lines
from kg.errors import StoreError
from kg.model.claim import ThingKind
from kg.model.entity import Linkage, LocalKey, Meeting, OfficialDocument, Person
from kg.model.identifiers import ArticleId, ClaimId, EntityId, TenureId, entity_id

KEPT = (ThingKind.PERSON, ThingKind.OFFICIAL_DOCUMENT, ThingKind.MEETING)

Entity = TypeVar("Entity", Person, OfficialDocument, Meeting)
Member = TypeVar("Member", bound=Hashable)


@dataclass(frozen=True, slots=True)
class GivenIds:
    """The log of ids given out.

    Args:
        entity_of: The id of each mention, as last given out.
        order: All ids ever given out, the oldest first.
        replaced: Ids that gave way, and the id that stands for each.
        tenure_of: The tenure of each office claim, as last given out.
    """

    entity_of: Mapping[LocalKey, EntityId] = field(default_factory=dict)
    order: tuple[EntityId, ...] = ()
    replaced: Mapping[EntityId, EntityId] = field(default_factory=dict)
    tenure_of: Mapping[ClaimId, TenureId] = field(default_factory=dict)


def keep_ids(
    linkage: Linkage, given: GivenIds, *, held: Container[EntityId] = frozenset()
) -> tuple[Linkage, GivenIds, Mapping[EntityId, EntityId]]:
    """Return the linkage under the ids given out before, the log brought up to date, and which id replaces which.

    Args:
        linkage: As resolve_entities minted it, of all articles or of whole blocks.
        given: The log of the knowledge base; ``GivenIds()`` for a fresh one.
        held: The ids of what is not in the linkage: none of them comes to mean anything in it.
    """
    members: dict[EntityId, list[LocalKey]] = defaultdict(list)
    for local, entity in linkage.entity_of.items():
        if local[1] in KEPT:
            members[entity].append(local)
    claims = claimed_ids(members, given.entity_of)
    age = {entity: index for index, entity in enumerate(given.order)}
    names, gave_way = renamed_ids(members, claims, age, held=held)
    entity_of = {local: names.get(entity, entity) for local, entity in linkage.entity_of.items()}
    replaced = {
        old: names_for for old, names_for in {**given.replaced, **gave_way}.items() if old not in names.values()
    }
    replaced = {old: _final(new, replaced) for old, new in sorted(replaced.items())}
    fresh = sorted({entity for entity in names.values() if entity not in age})
    kept = {local: entity for local, entity in entity_of.items() if local[1] in KEPT}
    log = GivenIds(kept, (*given.order, *fresh), replaced, given.tenure_of)
    renamed = replace(
        linkage,
        people=_renamed(linkage.people, names),
        official_documents=_renamed(linkage.official_documents, names),
        meetings=_renamed(linkage.meetings, names),
        entity_of=entity_of,
    )
    return renamed, log, replaced


def claimed_ids(
    members: Mapping[EntityId, list[Member]], given_of: Mapping[Member, EntityId]
) -> dict[EntityId, list[EntityId]]:
    """Return for each minted id the old ids that go with it: each old id goes with its largest part.

    Args:
        members: What each minted id stands for.
        given_of: The id last given out for each member.
    """
    shares: dict[EntityId, Counter[EntityId]] = defaultdict(Counter)
    for minted, own in members.items():
        for member in own:
            if member in given_of:
                shares[given_of[member]][minted] += 1
    claims: dict[EntityId, list[EntityId]] = defaultdict(list)
    for old, parts in shares.items():
        claims[min(parts, key=lambda minted: (-parts[minted], minted))].append(old)
    return claims


def renamed_ids(
    members: Iterable[EntityId],
    claims: Mapping[EntityId, list[EntityId]],
    age: Mapping[EntityId, int],
    *,
    held: Container[EntityId] = frozenset(),
) -> tuple[dict[EntityId, EntityId], dict[EntityId, EntityId]]:
    """Return the id that each minted id becomes, and the old ids that give way to an older one.

    Args:
        members: The minted ids.
        claims: The old ids that go with each (claimed_ids).
        age: The place of old ids in the order in which they were given out.
        held: Ids of other things.
    """
    names: dict[EntityId, EntityId] = {}
    gave_way: dict[EntityId, EntityId] = {}
    for minted in sorted(claims):
        oldest, *others = sorted(claims[minted], key=lambda old: (age.get(old, len(age)), old))
        names[minted] = oldest
        gave_way.update((other, oldest) for other in others)
    taken = set(names.values())
    for minted in sorted(set(members) - set(names)):
        name = minted
        while name in taken or name in held:
            name = entity_id(minted.partition("/")[0], name)
        names[minted] = name
        taken.add(name)
    return names, gave_way


def _final(entity: EntityId, replaced: Mapping[EntityId, EntityId]) -> EntityId:
    seen = {entity}
    while entity in replaced and replaced[entity] not in seen:
        entity = replaced[entity]
        seen.add(entity)
    return entity


def _renamed(entities: tuple[Entity, ...], names: Mapping[EntityId, EntityId]) -> tuple[Entity, ...]:
    moved = (replace(entity, id=names.get(entity.id, entity.id)) for entity in entities)
    return tuple(sorted(moved, key=lambda entity: entity.id))


def load_given(path: Path) -> GivenIds:
    """Return the log of the file in which an older kg kept it; an empty one when there is no file.

    Raises:
        StoreError: A line is damaged.
    """
    entity_of: dict[LocalKey, EntityId] = {}
    order: list[EntityId] = []
    replaced: dict[EntityId, EntityId] = {}
    tenure_of: dict[ClaimId, TenureId] = {}
    for number, line in enumerate(read_lines(path), start=1):
        try:
            row = json.loads(line)
            entity = EntityId(row["id"])
            if "mention" in row:
                article, kind, key = row["mention"]
                entity_of[ArticleId(article), ThingKind(kind), key] = entity
            elif "claim" in row:
                tenure_of[ClaimId(row["claim"])] = TenureId(entity)
            elif "replaced_by" in row:
                replaced[entity] = EntityId(row["replaced_by"])
            else:
                order.append(entity)
        except (ValueError, TypeError, KeyError) as error:
            raise StoreError(
                f"line {number}: {error}", where=str(path), mend="Delete the file and build again."
            ) from error
    return GivenIds(entity_of, tuple(order), replaced, tenure_of)
