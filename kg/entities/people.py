"""The people of all readings, joined to persons: blocks of one name, decisions across them, slips of spelling."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.entities.block import Link, join_block
from kg.entities.clusters import Cluster, hindrance
from kg.entities.decisions import Anchor, Decision
from kg.entities.names import name_key
from kg.entities.sightings import Sighted
from kg.entities.slips import slip_pairs
from kg.model.claim import ThingKind
from kg.model.entity import Judgement, LocalKey, Person, Verdict
from kg.model.identifiers import ArticleId, EntityId, entity_id

SAME_PERSON_BY_SLIP = 0.02  # chance that two holders of one single seat bear names a slip apart


@dataclass(frozen=True, slots=True)
class People:
    """The persons, sorted by id, the person of each mention, and why."""

    people: tuple[Person, ...]
    person_of: Mapping[LocalKey, EntityId]
    judgements: tuple[Judgement, ...]


def join_people(sighted: Iterable[Sighted], decisions: Sequence[Decision]) -> People:
    """Return the persons behind the sightings of all articles; the order of the sightings does not matter."""
    marks = _marks(decisions)
    blocks: dict[str, list[Sighted]] = defaultdict(list)
    for one in sighted:
        blocks[name_key(one.name)].append(one)
    clusters: list[Cluster] = []
    judgements: list[Judgement] = []
    for key in sorted(blocks):
        members = sorted(blocks[key], key=lambda one: one.local)
        forced, decided = _decided([Cluster.of(one, marks.get(one.local, ())) for one in members], decisions)
        block = join_block(key, forced)
        clusters += block.clusters()
        judgements += [*decided, *map(_judgement, block.links)]
    clusters, slips = _join_slips(clusters)
    clusters, decided = _decided(clusters, decisions)
    return _persons(clusters, [*judgements, *slips, *decided])


def _marks(decisions: Sequence[Decision]) -> dict[Anchor, set[tuple[int, bool]]]:
    """Return for each mention its sides in the decisions that two people are different."""
    marks: dict[Anchor, set[tuple[int, bool]]] = defaultdict(set)
    for number, decision in enumerate(decisions):
        if decision.verdict is Verdict.DIFFERENT:
            for side, anchors in ((False, decision.left), (True, decision.right)):
                for anchor in anchors:
                    marks[anchor].add((number, side))
    return marks


def _decided(clusters: Sequence[Cluster], decisions: Sequence[Decision]) -> tuple[list[Cluster], list[Judgement]]:
    """Return clusters with those joined that a decision calls one; only a decision "different" stands against it."""
    same = [decision for decision in decisions if decision.verdict is Verdict.SAME]
    if not same:
        return list(clusters), []
    cluster_of = {member.local: cluster for cluster in clusters for member in cluster.members}
    judgements = []
    for decision in same:
        found = [anchor for anchor in (*decision.left, *decision.right) if anchor in cluster_of]
        for anchor in found[1:]:
            one, other = cluster_of[found[0]], cluster_of[anchor]
            if one is other or hindrance(one, other) == "decided different":
                continue
            link = Link.between(one, other, Verdict.SAME, chance=0.0, reasons=("decision",))
            judgements.append(replace(_judgement(link), by=decision.by))
            one.absorb(other)
            cluster_of.update((member.local, one) for member in other.members)
    return list({id(cluster): cluster for cluster in cluster_of.values()}.values()), judgements


def _join_slips(clusters: Sequence[Cluster]) -> tuple[list[Cluster], list[Judgement]]:
    """Return clusters with those joined whose names are slips of one another in one single seat."""
    root: dict[int, Cluster] = {}

    def find(cluster: Cluster) -> Cluster:
        while id(cluster) in root:
            cluster = root[id(cluster)]
        return cluster

    judgements = []
    for left, right in slip_pairs(clusters):
        one, other = find(left), find(right)
        if one is other:
            continue
        why_not = hindrance(one, other)
        verdict = Verdict.SAME if why_not is None else Verdict.DIFFERENT
        reasons = (*([why_not] if why_not is not None else []), "office", "slip of spelling")
        link = Link.between(one, other, verdict, chance=SAME_PERSON_BY_SLIP, reasons=reasons)
        judgements.append(_judgement(link))
        if why_not is None:
            one.absorb(other)
            root[id(other)] = one
    return [cluster for cluster in clusters if id(cluster) not in root], judgements


def _judgement(link: Link) -> Judgement:
    return Judgement(_local(link.left), _local(link.right), link.verdict, link.score, link.reasons)


def _local(anchor: Anchor) -> LocalKey:
    return ArticleId(anchor[0]), ThingKind.PERSON, anchor[1]


def _persons(clusters: Sequence[Cluster], judgements: Iterable[Judgement]) -> People:
    named = _identify(clusters)
    people = []
    person_of: dict[LocalKey, EntityId] = {}
    for key in sorted(named):
        people.append(_person(key, named[key]))
        for member in named[key].members:
            person_of[_local(member.local)] = key
    open_or_closed = [
        judgement
        for judgement in judgements
        if (judgement.verdict is Verdict.SAME) == (person_of[judgement.left] == person_of[judgement.right])
    ]
    unique = {(j.left, j.right, j.verdict.value): j for j in open_or_closed}
    return People(tuple(people), person_of, tuple(unique[key] for key in sorted(unique)))


def _identify(clusters: Sequence[Cluster]) -> dict[EntityId, Cluster]:
    """Return the clusters by id: name and home; namesakes of one home are told apart by an office, then a mention."""
    shared: dict[EntityId, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        shared[entity_id("person", *_name_and_home(cluster))].append(cluster)
    named: dict[EntityId, Cluster] = {}
    for key, alike in shared.items():
        if len(alike) == 1:
            named[key] = alike[0]
            continue
        for cluster in sorted(alike, key=lambda one: one.key):
            own = entity_id("person", *_name_and_home(cluster), min(cluster.spans, default=""))
            named[own if own not in named else entity_id("person", *cluster.key)] = cluster
    return named


def _name_and_home(cluster: Cluster) -> tuple[str, str]:
    """Return the commonest name's key and the province most of the articles show the person in."""
    homes = Counter(post.seat.province for member in cluster.members for post in member.posts if post.seat.province)
    if not homes:
        homes = Counter(member.home for member in cluster.members if member.home and not cluster.spans)
    home = min(homes, key=lambda province: (-homes[province], province), default="")
    return name_key(_names(cluster)[0]), home


def _names(cluster: Cluster) -> list[str]:
    """Return a cluster's names, the commonest first."""
    names = Counter(member.name for member in cluster.members)
    return sorted(names, key=lambda name: (-names[name], name))


def _person(key: EntityId, cluster: Cluster) -> Person:
    names = _names(cluster)
    aliases = {*names[1:], *(alias for member in cluster.members for alias in member.aliases)} - {names[0]}
    births = Counter(member.birth_year for member in cluster.members if member.birth_year is not None)
    deaths = [member.died for member in cluster.members if member.died is not None]
    return Person(
        id=key,
        name=names[0],
        aliases=tuple(sorted(aliases)),
        birth_year=min(births, key=lambda year: (-births[year], year), default=None),
        died=min(deaths, key=lambda day: (day.last_day, str(day)), default=None),
    )
