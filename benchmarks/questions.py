"""Ask a running service questions through HTTP, one client, and give median and p95.

Run: ``python -m benchmarks.questions [ARTICLES|KB]``; 3,100 articles are a million quads, a folder is a knowledge base
that is there. Every question has a comment of its own number and, where it speaks of a thing, another thing each
time. What the service keeps of heavy questions is told apart: the first time, and from then on.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, urlencode

from pyoxigraph import Store

from benchmarks.serving import Service, invent, serving
from kg.store.folder import GRAPH
from kg.store.quads import open_graph

TIMES = 40
PREFIXES = """PREFIX crm: <http://www.cidoc-crm.org/cidoc-crm/> PREFIX kg: <https://w3id.org/niengiam/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> """
QUESTIONS = {
    "point": "SELECT ?p ?o WHERE { ?s skos:prefLabel '{office}'@vi ; ?p ?o }",
    "timeline": """SELECT ?name ?from ?to WHERE { ?office skos:prefLabel '{office}'@vi .
        ?t kg:office ?office ; org:member/skos:prefLabel ?name ; org:memberDuring ?i .
        OPTIONAL { ?i crm:P81a_end_of_the_begin ?from } OPTIONAL { ?i crm:P81b_begin_of_the_end ?to } }""",
    "as-of": """SELECT ?name ?role WHERE { ?body skos:prefLabel '{body}'@vi . ?t org:organization ?body ;
        org:member/skos:prefLabel ?name ; org:role/skos:prefLabel ?role ; org:memberDuring ?i .
        ?i crm:P81a_end_of_the_begin ?from ; crm:P81b_begin_of_the_end ?to .
        FILTER(?from <= '{day}'^^xsd:date && ?to >= '{day}'^^xsd:date) }""",
    "co-attendance": """SELECT DISTINCT ?other WHERE { ?office skos:prefLabel '{office}'@vi .
        ?t kg:office ?office ; org:member ?one . ?one kg:spokeAt ?m . ?other kg:spokeAt ?m }""",
    "path over bodies": """SELECT ?below ?name WHERE { ?body skos:prefLabel '{body}'@vi .
        ?below org:subOrganizationOf+ ?body ; skos:prefLabel ?name }""",
    "provenance": """SELECT ?quote WHERE { ?office skos:prefLabel '{office}'@vi . ?t kg:office ?office ;
        prov:wasDerivedFrom/prov:wasQuotedFrom/oa:hasSelector/oa:exact ?quote }""",
    "count": "SELECT (COUNT(*) AS ?n) WHERE { ?t a kg:Tenure }",
    "count of all": "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }",
    "group": "SELECT ?b (COUNT(?t) AS ?n) WHERE { ?t a kg:Tenure ; org:organization ?b } GROUP BY ?b",
    "group of claims": """SELECT ?who (COUNT(?c) AS ?n) WHERE { ?c a kg:OfficeClaim ; kg:person ?who }
        GROUP BY ?who ORDER BY DESC(?n) LIMIT 20""",
    "group of all": "SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p",
    "text in names": "SELECT ?s ?n WHERE { ?s skos:prefLabel ?n FILTER(CONTAINS(LCASE(?n), '{word}')) } LIMIT 50",
}
PAGES = {
    "search for names": "/suggest?q={word}",
    "search in texts": "/search?q={word}&kind=article",
    "match names": "/reconcile?queries={queries}",
}
HEAVY = 0.1  # seconds


def main() -> None:
    """Print how long each question took."""
    given = sys.argv[1] if len(sys.argv) > 1 else "3100"
    print(f"load of the machine before: {', '.join(f'{load:.1f}' for load in os.getloadavg())}; {os.cpu_count()} cores")
    if not given.isdecimal():
        _ask_all(Path(given))
        return
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as folder:
        invent(Path(folder), int(given))
        _ask_all(Path(folder))


def _ask_all(kb: Path) -> None:
    store = open_graph(kb / GRAPH)
    print(f"{len(store):,} quads")
    things = Things(store)
    with serving(kb) as service:
        time.sleep(1)  # askers start
        for name, sparql in QUESTIONS.items():
            _ask(service, name, things, f"/sparql?{urlencode({'query': PREFIXES})}{{sparql}}", sparql)
        for name, page in PAGES.items():
            _ask(service, name, things, page, "")


class Things:
    """Names to ask for, drawn from those that the graph knows most of."""

    def __init__(self, store: Store) -> None:
        self._draw = random.Random(20261122)
        self._offices = _names(store, "?t kg:office ?thing")
        self._bodies = _names(store, "?t org:organization ?thing")

    def fill(self, text: str) -> str:
        """Return the text with a name, a word and a day in place of their marks."""
        office, body = self._draw.choice(self._offices), self._draw.choice(self._bodies)
        word = self._draw.choice(office.split()).lower()
        queries = {f"q{n}": {"query": self._draw.choice(self._bodies), "type": "body"} for n in range(10)}
        day = f"{self._draw.randrange(2016, 2024)}-06-30"
        marks = {"office": office, "body": body, "day": day, "word": word, "queries": quote(json.dumps(queries))}
        for mark, value in marks.items():
            text = text.replace(
                f"{{{mark}}}", value if text.startswith("SELECT") or mark == "queries" else quote(value)
            )
        return text


def _names(store: Store, pattern: str) -> list[str]:
    found = store.query(
        f"{PREFIXES}SELECT ?name (COUNT(*) AS ?n) WHERE {{ {pattern} . ?thing skos:prefLabel ?name }}"
        " GROUP BY ?name ORDER BY DESC(?n) ?name LIMIT 300",
        use_default_graph_as_union=True,
    )
    return [row["name"].value for row in found if "'" not in row["name"].value]  # type: ignore[union-attr, index]


def _ask(service: Service, name: str, things: Things, path: str, sparql: str) -> None:
    times, size = [], 0
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)) as connection:
        for number in range(TIMES + 1):
            asked = (
                path.replace("{sparql}", quote(f"{things.fill(sparql)} # {number}")) if sparql else things.fill(path)
            )
            start = time.perf_counter()
            connection.request("GET", asked)
            answer = connection.getresponse()
            size = max(size, len(answer.read()))
            times.append(time.perf_counter() - start)
            if answer.status != 200:
                raise SystemExit(f"{name}: {answer.status}")
    first, times = times[0], sorted(times[1:])
    p95 = times[int(0.95 * TIMES)]
    told = f"  (the first time {first * 1000:,.0f} ms)" if first > HEAVY else ""
    print(f"{name:20} median {statistics.median(times) * 1000:7.1f} ms  p95 {p95 * 1000:7.1f} ms{told}", flush=True)


if __name__ == "__main__":
    main()
