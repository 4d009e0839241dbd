"""Identity and tenures against simulated truth, and how long they take: ``python benchmarks/identity.py``.

Prints one line a run: claims, seconds of one core and memory, pairwise and B-cubed scores, truth inside the bounds,
bounds as tight as the claims permit, TAC's temporal slot score. ``--scale N`` times N office claims without scoring.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.simulator.articles import Told, tell
from benchmarks.simulator.score import score_identity, score_tenures
from benchmarks.simulator.slips import score_slips
from benchmarks.simulator.world import make_world
from kg.entities.resolve import resolve_entities
from kg.model.entity import Linkage
from kg.model.tenure import Conflict, Tenure
from kg.tenures.derive import derive_tenures

CLAIMS_PER_OFFICIAL = 15  # as many as the scored runs have


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--officials", type=int, default=3000)
    parser.add_argument("--articles", type=int, default=20000)
    parser.add_argument("--slips", type=float, default=0.0)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--scale", type=int, nargs="*", default=[])
    given = parser.parse_args()
    for claims in given.scale:
        officials = claims // CLAIMS_PER_OFFICIAL
        random = Random(1)
        run(tell(make_world(officials, random), claims * 20 // 46, random), f"{officials} officials", score=False)
    for seed in [] if given.scale else given.seeds:
        random = Random(seed)
        run(
            tell(make_world(given.officials, random), given.articles, random, slips=given.slips),
            f"seed {seed}",
            score=True,
        )


def run(told: list[Told], name: str, *, score: bool) -> None:
    """Resolve and date the articles and print how it went."""
    claims = sum(len(one.reading.offices) for one in told)
    begun = time.process_time()
    linkage = resolve(told)
    resolved = time.process_time()
    tenures, conflicts = derive_tenures((one.reading for one in told), linkage)
    derived = time.process_time()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
    print(
        f"{name}: {len(told)} articles, {claims} claims, resolved in {resolved - begun:.1f} s, "
        f"dated in {derived - resolved:.1f} s, peak {memory:.2f} GB, {len(tenures)} tenures, {len(conflicts)} conflicts"
    )
    if score:
        print_scores(told, linkage, tenures, conflicts)


def resolve(told: list[Told]) -> Linkage:
    """Return the linkage of the articles."""
    published = {one.id: one.published for one in told}
    return resolve_entities((one.reading for one in told), published, homes={one.id: one.home for one in told})


def print_scores(
    told: list[Told], linkage: Linkage, tenures: tuple[Tenure, ...], conflicts: tuple[Conflict, ...]
) -> None:
    """Print how identity and tenures agree with the truth."""
    who, when = score_identity(told, linkage), score_tenures(told, tenures)
    print(
        f"  pairs {who.pair_precision:.4f} / {who.pair_recall:.4f}, B-cubed {who.bcubed_precision:.4f} / "
        f"{who.bcubed_recall:.4f}, merged {who.merged}, split {who.split}"
    )
    print(f"  inside {when.inside:.4f}, tightest {when.tight:.4f}, TAC {when.tac:.4f} of {when.terms} terms")
    slipped = sum(one.slipped for one in told)
    if slipped:
        slips = score_slips(told, tenures, conflicts)
        print(
            f"  {slipped} articles with a slip, {slips.slipped} slipped claims: {slips.healed} healed, "
            f"{slips.contradicting} contradict something, {slips.shown} of these in a conflict"
        )
        for line in slips.unseen[:10]:
            print(f"    not shown: {line}")


if __name__ == "__main__":
    main()
