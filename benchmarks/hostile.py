"""Many clients ask a service at once, and some of them mean it harm: what do the others feel?

Run: ``python -m benchmarks.hostile [ARTICLES] [SECONDS] [CLIENTS]``; 3,100 articles are a million quads. Two of the
clients are hostile: each keeps asking, on three connections, for cartesian products, orders ten million rows, calls
SERVICE on this machine, sends bodies that are too large, reads answers as slowly as it can, and meanwhile holds
connections on which heads and bodies come letter by letter. The others ask mixed questions and pages, one after the
other without pause.
The program ends with a fault when one of the others gets a 5xx, or their p95 is a second or more, or memory is not
bounded, or the service does not answer afterwards.
"""

from __future__ import annotations

import http.client
import os
import random
import socket
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlencode

from benchmarks.questions import PREFIXES, QUESTIONS
from benchmarks.serving import Service, invent, serving

HOSTILE = 2
SLOW_CONNECTIONS = 10  # that each hostile client holds beside its attacks
MOST_SECONDS = 1.0  # at p95, for the others
MOST_MEMORY = 4 << 30  # bytes: the service and four askers with long questions at their limit
PAGES = ("/health", "/search?q=nguyen+van", "/suggest?q=bi+thu", "/", "/leadership")
CARTESIAN = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
TEN_MILLION = (
    "SELECT ?a ?d WHERE { { SELECT ?a { ?a ?b ?c } LIMIT 4000 } { SELECT ?d { ?d ?e ?f } LIMIT 2500 } } ORDER BY ?d ?a"
)
COUNTED = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f }"
ALL = "SELECT * WHERE { ?s ?p ?o }"


@dataclass(slots=True)
class Felt:
    """What the honest clients got: seconds of each answer by question, and statuses."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, name: str, seconds: float, status: int) -> None:
        """Add one answer."""
        with self.lock:
            self.seconds.setdefault(name, []).append(seconds)
            self.statuses[status] += 1


def main() -> None:
    """Print what the honest clients felt; end with a fault when it was too much."""
    given = [int(word) for word in sys.argv[1:]]
    articles, seconds, clients = (given + [3_100, 60, 50][len(given) :])[:3]
    print(f"load of the machine before: {', '.join(f'{load:.1f}' for load in os.getloadavg())}; {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(prefix="kg-hostile-") as folder:
        invent(Path(folder), articles)
        with serving(Path(folder)) as service:
            _run(service, seconds, clients, hostile=0)
            faults = _run(service, seconds, clients, hostile=HOSTILE)
    if faults:
        raise SystemExit("; ".join(faults))


def _run(service: Service, seconds: float, clients: int, *, hostile: int) -> list[str]:
    felt, attacks, until = Felt(), Counter[str](), time.monotonic() + seconds
    trap = Trap()
    jobs: list[Callable[[], None]] = [lambda n=n: _ask(service, n, until, felt) for n in range(clients - hostile)]
    for number in range(hostile):
        jobs += [lambda n=number + at: _attack(service, n, until, attacks, trap.port) for at in range(0, 6, 2)]
        jobs += [lambda n=n: _dawdle(service, n, until) for n in range(SLOW_CONNECTIONS)]
    threads = [threading.Thread(target=job, daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    memory = 0
    while time.monotonic() < until:
        memory = max(memory, service.memory())
        time.sleep(0.25)
    for thread in threads:
        thread.join(30)
    return _tell(service, felt, attacks, memory, (seconds, clients, hostile), trap)


def _tell(  # noqa: PLR0913, PLR0917
    service: Service, felt: Felt, attacks: Counter[str], memory: int, run: tuple[float, int, int], trap: Trap
) -> list[str]:
    seconds, clients, hostile = run
    everything = sorted(one for times in felt.seconds.values() for one in times)
    print(f"{clients} clients, {hostile} of them hostile, {seconds:.0f} s")
    for name, times in sorted(felt.seconds.items()):
        print(f"  {name:24} {_figures(sorted(times))}")
    print(f"  {'all':24} {_figures(everything)}, {len(everything) / seconds:.0f} a second")
    print(f"  answers by status: {dict(sorted(felt.statuses.items()))}; memory at most {memory >> 20:,} MB")
    if attacks:
        print(f"  attacks and what they got: {dict(sorted(attacks.items()))}")
    alive = _get(service, "/health")[0]
    faults = {
        f"p95 is not under {MOST_SECONDS} s": _p95(everything) >= MOST_SECONDS,
        "an honest client got a 5xx, or no answer": any(status >= 500 or status == 0 for status in felt.statuses),
        "memory is not bounded": memory > MOST_MEMORY,
        "the service does not answer afterwards": alive != 200,
        "SERVICE called this machine": trap.is_sprung,
    }
    return [fault for fault, is_so in faults.items() if is_so]


def _figures(times: list[float]) -> str:
    return f"median {statistics.median(times) * 1000:6.0f} ms  p95 {_p95(times) * 1000:6.0f} ms  of {len(times):,}"


def _p95(times: list[float]) -> float:
    return times[int(0.95 * len(times))]


def _ask(service: Service, number: int, until: float, felt: Felt) -> None:
    """Ask one thing after the other on one connection, as a browser or a notebook does."""
    draw = random.Random(number)
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)) as connection:
        turn = 0
        while time.monotonic() < until:
            turn += 1
            name, path = _wish(draw, f"{number}.{turn}")
            began, status = time.monotonic(), 0
            try:
                connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
                answer = connection.getresponse()
                answer.read()
                status = answer.status
            except (OSError, http.client.HTTPException):
                connection.close()
            felt.note(name, time.monotonic() - began, status)


def _wish(draw: random.Random, mark: str) -> tuple[str, str]:
    """Return a question of a number of its own, so that nothing on the way answers from memory; or a page."""
    if draw.random() < 0.25:
        page = draw.choice(PAGES)
        return page.partition("?")[0], page
    name = draw.choice(sorted(QUESTIONS))
    place = f"P{draw.randrange(51)}"
    sparql = QUESTIONS[name].replace("{office}", f"Bí thư Tỉnh ủy {place}").replace("{body}", f"Tỉnh ủy {place}")
    sparql = sparql.replace("{day}", "2019-01-01").replace("{word}", place.lower())
    return name, f"/sparql?{urlencode({'query': f'{PREFIXES}{sparql} # {mark}'})}"


def _attack(service: Service, number: int, until: float, attacks: Counter[str], trap: int) -> None:
    """Attack in every way, one after the other."""
    service_call = f"SELECT * {{ SERVICE <http://127.0.0.1:{trap}/> {{ ?s ?p ?o }} }}"
    ways: list[tuple[str, Callable[[], str]]] = [
        ("cartesian", lambda: _question(service, CARTESIAN)),
        ("order by", lambda: _question(service, TEN_MILLION)),
        ("count", lambda: _question(service, COUNTED)),
        ("service", lambda: _question(service, service_call)),
        ("large body", lambda: _large_body(service)),
        ("slow reader", lambda: _read_slowly(service, until)),
    ]
    turn = number
    while time.monotonic() < until:
        name, way = ways[turn % len(ways)]
        turn += 1
        got = "cut off"
        with suppress(OSError, http.client.HTTPException):
            got = way()
        attacks[f"{name}: {got}"] += 1


def _question(service: Service, sparql: str) -> str:
    return str(_get(service, f"/sparql?query={quote(sparql)}")[0])


def _get(service: Service, path: str) -> tuple[int, bytes]:
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read()


def _large_body(service: Service) -> str:
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)) as connection:
        connection.request("POST", "/sparql", b"x" * (50 << 20), {"Content-Type": "application/sparql-query"})
        return str(connection.getresponse().status)


def _read_slowly(service: Service, until: float) -> str:
    """Ask for everything and take a few bytes now and then."""
    with socket.create_connection(("127.0.0.1", service.port), timeout=60) as connection:
        connection.sendall(f"GET /sparql?query={quote(ALL)} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        taken = 0
        while time.monotonic() < until and (piece := connection.recv(64)):
            taken += len(piece)
            time.sleep(0.5)
    return "ended" if taken else "nothing"


def _dawdle(service: Service, number: int, until: float) -> None:
    """Send a head, or a head and a body, letter by letter, again and again."""
    head = b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n"
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", service.port), timeout=60) as connection:
            if number % 2:
                connection.sendall(head + b"Content-Type: application/sparql-query\r\n\r\n")
            while time.monotonic() < until:
                connection.sendall(b"a")
                time.sleep(0.5)


class Trap:
    """An address of this machine that nobody should call."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.is_sprung = False
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        with suppress(OSError):
            self._socket.accept()
            self.is_sprung = True


if __name__ == "__main__":
    main()
