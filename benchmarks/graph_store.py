"""Measure the graph against pyoxigraph itself: load, questions, export.

Run: ``python -m benchmarks.graph_store [ARTICLES]``; 3,700 articles are a million quads.
"""

from __future__ import annotations

import io
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from benchmarks.graph_world import BigWorld
from kg.export.formats import ExportFormat
from kg.export.write import write_export
from kg.graph.build import Run, build_graph
from kg.query.catalog import questions
from kg.query.formats import Format, write_answer
from kg.query.run import run_question
from kg.store.quads import open_graph, replace_graph

PREFIXES = """PREFIX crm: <http://www.cidoc-crm.org/cidoc-crm/> PREFIX kg: <https://w3id.org/niengiam/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> """
QUESTIONS = {
    "point": "SELECT ?p ?o WHERE { ?s skos:prefLabel 'Bí thư Tỉnh ủy P7'@vi ; ?p ?o }",
    "timeline": """SELECT ?name ?from ?to WHERE { ?office skos:prefLabel 'Bí thư Tỉnh ủy P7'@vi .
        ?t kg:office ?office ; org:member/skos:prefLabel ?name ; org:memberDuring ?i .
        OPTIONAL { ?i crm:P81a_end_of_the_begin ?from } OPTIONAL { ?i crm:P81b_begin_of_the_end ?to } }""",
    "as-of": """SELECT ?name ?role WHERE { ?body skos:prefLabel 'Tỉnh ủy P7'@vi . ?t org:organization ?body ;
        org:member/skos:prefLabel ?name ; org:role/skos:prefLabel ?role ; org:memberDuring ?i .
        ?i crm:P81a_end_of_the_begin ?from ; crm:P81b_begin_of_the_end ?to .
        FILTER(?from <= '2019-01-01'^^xsd:date && ?to >= '2019-01-01'^^xsd:date) }""",
    "co-attendance": """SELECT DISTINCT ?other WHERE { ?office skos:prefLabel 'Bí thư Tỉnh ủy P7'@vi .
        ?t kg:office ?office ; org:member ?one . ?one kg:spokeAt ?m . ?other kg:spokeAt ?m }""",
    "provenance": """SELECT ?quote WHERE { ?office skos:prefLabel 'Bí thư Tỉnh ủy P7'@vi . ?t kg:office ?office ;
        prov:wasDerivedFrom/prov:wasQuotedFrom/oa:hasSelector/oa:exact ?quote }""",
    "count": "SELECT (COUNT(*) AS ?n) WHERE { ?t a kg:Tenure }",
    "group": "SELECT ?b (COUNT(?t) AS ?n) WHERE { ?t a kg:Tenure ; org:organization ?b } GROUP BY ?b",
}


def main() -> None:
    """Print each figure with its counterpart."""
    big = BigWorld(int(sys.argv[1]) if len(sys.argv) > 1 else 3_700)
    folder = Path(tempfile.mkdtemp(prefix="kg-bench-"))
    try:
        _measure(big, folder)
    finally:
        shutil.rmtree(folder)


def _measure(big: BigWorld, folder: Path) -> None:
    inferred = big.inferred()
    run = Run("bench", "bench")
    ours = _timed(
        "claims to open store", lambda: replace_graph(folder / "graph", build_graph(big.sources(), inferred, run=run))
    )
    lines = folder / "all.nq"
    with lines.open("wb") as out:
        out.writelines(build_graph(big.sources(), inferred, run=run))
    plain = _timed(
        "pyoxigraph bulk_load of the same lines",
        lambda: Store(str(folder / "plain")).bulk_load(path=str(lines), format=RdfFormat.N_QUADS),
    )
    print(f"ratio {ours / plain:.2f}")
    store = open_graph(folder / "graph")
    print(f"{len(store):,} quads")
    own = _timed("export nquads", lambda: write_export(store, ExportFormat.NQUADS, io.BytesIO()))
    dump = _timed("pyoxigraph dump", lambda: store.dump(io.BytesIO(), RdfFormat.N_QUADS))
    print(f"ratio {own / dump:.2f}")
    for form in ExportFormat:
        _timed(f"export {form}", lambda form=form: write_export(store, form, io.BytesIO()))
    for name, question in questions().items():
        if not question.parameters:
            _timed(f"view {name}", lambda name=name: write_answer(run_question(store, name), Format.CSV, io.StringIO()))
    for name, sparql in QUESTIONS.items():
        times = sorted(
            _seconds(
                lambda sparql=sparql: write_answer(run_question(store, PREFIXES + sparql), Format.CSV, io.StringIO())
            )
            for _ in range(20)
        )
        print(f"{name:40} median {statistics.median(times) * 1000:8.1f} ms   p95 {times[18] * 1000:8.1f} ms")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def _timed(name: str, action: Callable[[], object]) -> float:
    took = _seconds(action)
    print(f"{name:40} {took:8.2f} s", flush=True)
    return took


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
