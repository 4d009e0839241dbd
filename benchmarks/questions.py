"""Ask a running service questions through HTTP, one client, and give median and p95.

Run: ``python -m benchmarks.questions [ARTICLES]``; 3,700 articles are a million quads. Every question has a comment
of its own number, so that nothing on the way answers from memory.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import uvicorn

from benchmarks.graph_world import BigWorld
from kg.graph.build import Run, build_graph
from kg.store.folder import GRAPH
from kg.store.quads import replace_graph
from kg.web.app import Settings, create_app
from kg.web.site import Site

TIMES = 40
PREFIXES = """PREFIX crm: <http://www.cidoc-crm.org/cidoc-crm/> PREFIX kg: <https://w3id.org/niengiam/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> """
QUESTIONS = {
    "point": "SELECT ?p ?o WHERE { ?s skos:prefLabel 'Bí thư Tỉnh ủy P3'@vi ; ?p ?o }",
    "timeline": """SELECT ?name ?from ?to WHERE { ?office skos:prefLabel 'Bí thư Tỉnh ủy P3'@vi .
        ?t kg:office ?office ; org:member/skos:prefLabel ?name ; org:memberDuring ?i .
        OPTIONAL { ?i crm:P81a_end_of_the_begin ?from } OPTIONAL { ?i crm:P81b_begin_of_the_end ?to } }""",
    "as-of": """SELECT ?name ?role WHERE { ?body skos:prefLabel 'Tỉnh ủy P3'@vi . ?t org:organization ?body ;
        org:member/skos:prefLabel ?name ; org:role/skos:prefLabel ?role ; org:memberDuring ?i .
        ?i crm:P81a_end_of_the_begin ?from ; crm:P81b_begin_of_the_end ?to .
        FILTER(?from <= '2019-01-01'^^xsd:date && ?to >= '2019-01-01'^^xsd:date) }""",
    "co-attendance": """SELECT DISTINCT ?other WHERE { ?office skos:prefLabel 'Bí thư Tỉnh ủy P3'@vi .
        ?t kg:office ?office ; org:member ?one . ?one kg:spokeAt ?m . ?other kg:spokeAt ?m }""",
    "provenance": """SELECT ?quote WHERE { ?office skos:prefLabel 'Bí thư Tỉnh ủy P3'@vi . ?t kg:office ?office ;
        prov:wasDerivedFrom/prov:wasQuotedFrom/oa:hasSelector/oa:exact ?quote }""",
    "count": "SELECT (COUNT(*) AS ?n) WHERE { ?t a kg:Tenure }",
    "group": "SELECT ?b (COUNT(?t) AS ?n) WHERE { ?t a kg:Tenure ; org:organization ?b } GROUP BY ?b",
}


def main() -> None:
    """Print how long each question took."""
    big = BigWorld(int(sys.argv[1]) if len(sys.argv) > 1 else 3_700)
    print(f"load of the machine before: {', '.join(f'{load:.1f}' for load in os.getloadavg())}; {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as folder:
        kb = Path(folder)
        replace_graph(kb / GRAPH, build_graph(big.sources(), big.inferred(), run=Run("bench", "bench")))
        _ask_all(kb)


def _ask_all(kb: Path) -> None:
    app = create_app(Site(kb), Settings(sparql_only=True))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", access_log=False, ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        for name, sparql in QUESTIONS.items():
            _ask(f"http://127.0.0.1:{port}/sparql", name, sparql)
    finally:
        server.should_exit = True
        thread.join()


def _ask(address: str, name: str, sparql: str) -> None:
    times, rows = [], 0
    for number in range(TIMES + 1):
        form = urlencode({"query": f"{PREFIXES}{sparql} # {number}"})
        start = time.perf_counter()
        with urlopen(f"{address}?{form}") as answer:
            rows = len(json.load(answer)["results"]["bindings"])
        times.append(time.perf_counter() - start)
    times = sorted(times[1:])  # the first starts the process that answers
    p95 = times[int(0.95 * TIMES)]
    print(f"{name:20} median {statistics.median(times) * 1000:8.1f} ms  p95 {p95 * 1000:8.1f} ms  {rows:,} rows")


if __name__ == "__main__":
    main()
