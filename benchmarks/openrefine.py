"""Match names as OpenRefine does: a client that follows the Reconciliation Service API 0.2 and knows nothing of ours.

Run: ``python -m benchmarks.openrefine KB [NAMES] [SEED]``. It draws things of a knowledge base, asks for each by its
name as written, and again without diacritics, in batches, and tells how many came back as the one match, as a
candidate, or not at all. A name that several things of a kind share has no one match, and is not drawn.

Source: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import json
import random
import sys
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from pyoxigraph import Store

from benchmarks.serving import serving
from kg.store.folder import GRAPH
from kg.store.quads import open_graph

CLASSES = {
    "person": "http://xmlns.com/foaf/0.1/Person",
    "office": "http://www.w3.org/ns/org#Post",
    "body": "http://www.w3.org/ns/org#FormalOrganization",
    "document": "https://schema.org/Legislation",
}
_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that a client looks for: its IRI, kind and name."""

    iri: str
    kind: str
    name: str


def main() -> None:
    """Print what was matched."""
    given = sys.argv[1:]
    kb, count = Path(given[0]), int(given[1]) if len(given) > 1 else 50
    things = draw(open_graph(kb / GRAPH), count, seed=int(given[2]) if len(given) > 2 else 20261122)
    with serving(kb) as service:
        for way, change in (("as written", str), ("without diacritics", without_diacritics)):
            answers = reconcile(f"{service.address}/reconcile", [(change(one.name), one.kind) for one in things])
            found = Counter(verdict(thing, answer) for thing, answer in zip(things, answers, strict=True))
            print(f"{len(things)} names {way}: {dict(sorted(found.items()))}")


def draw(store: Store, count: int, *, seed: int) -> list[Thing]:
    """Return so many things, kinds in turn, whose names no other thing of their kind has."""
    chance, drawn = random.Random(seed), list[list[Thing]]()
    for kind, iri in CLASSES.items():
        found = store.query(
            f"SELECT DISTINCT ?thing ?name WHERE {{ ?thing a <{iri}> ; <{_LABEL}> ?name }} ORDER BY ?thing ?name",
            use_default_graph_as_union=True,
        )
        things = [Thing(row["thing"].value, kind, row["name"].value) for row in found]  # type: ignore[union-attr, index]
        known = Counter(without_diacritics(thing.name).casefold() for thing in things)
        alone = [thing for thing in things if known[without_diacritics(thing.name).casefold()] == 1]
        drawn.append(chance.sample(alone, len(alone)))
    turns = [thing for turn in range(count) for things in drawn for thing in things[turn : turn + 1]]
    return turns[:count]


def without_diacritics(text: str) -> str:
    """Return a text as it is typed on a keyboard without Vietnamese letters."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def reconcile(address: str, asked: Sequence[tuple[str, str]]) -> list[list[dict[str, Any]]]:
    """Return the candidates of each name and kind, asked in batches of the size that the manifest allows."""
    manifest = _json(address)
    if "0.2" not in manifest["versions"]:
        raise SystemExit("the service does not speak version 0.2")
    known = {one["id"] for one in manifest["defaultTypes"]}
    if not {kind for _, kind in asked} <= known:
        raise SystemExit("the service does not offer the types")
    size, answers = int(manifest.get("batchSize", 10)), list[list[dict[str, Any]]]()
    for start in range(0, len(asked), size):
        batch = asked[start : start + size]
        queries = {f"q{n}": {"query": name, "type": kind, "limit": 3} for n, (name, kind) in enumerate(batch)}
        told = _json(address, urlencode({"queries": json.dumps(queries)}).encode())
        answers += [told[f"q{n}"]["result"] for n in range(len(batch))]
    return answers


def verdict(thing: Thing, answer: list[dict[str, Any]]) -> str:
    """Return what OpenRefine would do: take the match, offer it, or know nothing."""
    if not answer:
        return "nothing"
    best = answer[0]
    if not thing.iri.endswith("/" + best["id"]):
        return "another matched" if best["match"] else "another offered first"
    return "matched" if best["match"] else "offered first"


def _json(address: str, form: bytes | None = None) -> Any:
    with urlopen(Request(address, form, {"Accept": "application/json"})) as answer:
        return json.load(answer)


if __name__ == "__main__":
    main()
