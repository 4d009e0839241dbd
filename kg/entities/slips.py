"""Names that are slips of one another: told by one single seat that both held at one time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.entities.clusters import Cluster
from kg.entities.names import is_slip, name_key, slip_keys

NEAR_DAYS = 180  # a slip in the first or last article of a holder stands this near to the others
RARER = 3  # a slip is at most a third as common as the right spelling, unless each was printed once or twice
FEW = 2


def slip_pairs(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Yield the clusters that one person misprinted would make: the common spelling and the rare one.

    Both held one single seat at one time, and their names differ by a slip.
    """
    holders: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        for office, span in cluster.spans.items():
            if span.seat.single and span.first:
                holders[office].append(cluster)
    for office in sorted(holders):
        if len(holders[office]) > 1:
            yield from _pairs_of(office, sorted(holders[office], key=lambda cluster: cluster.key))


def _pairs_of(office: str, clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    alike: dict[str, list[int]] = defaultdict(list)
    for index, cluster in enumerate(clusters):
        for key in set(slip_keys(name_key(cluster.members[0].name))):
            alike[key].append(index)
    pairs = {(i, j) for indices in alike.values() for n, i in enumerate(indices) for j in indices[n + 1 :]}
    for i, j in sorted(pairs):
        right, slip = sorted((clusters[i], clusters[j]), key=lambda one: (-len(one.members), one.key))
        if _is_slip_of(slip, right, office):
            yield right, slip


def _is_slip_of(slip: Cluster, right: Cluster, office: str) -> bool:
    """Tell whether the rarer name is the other misprinted: one slip apart, in the seat when the other held it."""
    if len(right.members) > FEW and len(slip.members) * RARER > len(right.members):
        return False
    if not is_slip(name_key(slip.members[0].name), name_key(right.members[0].name)):
        return False
    if {member.article for member in slip.members} & {member.article for member in right.members}:
        return False
    span, whole = slip.spans[office], right.spans[office]
    return whole.first - NEAR_DAYS <= span.first and span.last <= whole.last + NEAR_DAYS
