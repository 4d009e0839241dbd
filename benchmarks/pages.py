"""Walk over the pages of a running service as several users at once, and give median, p95 and size by kind of page.

Run: ``python -m benchmarks.pages KB [USERS] [SECONDS]``. Each user asks for one page after the other without pause,
by turns one of the heaviest of its kind and any, as a browser does (compressed, one connection a user); a time ends
when the whole answer is there. The users share the machine with the service. Before, each kind of page is asked for by
one user alone, nothing else going on; sizes are those of the HTML then, and those on the line with all users.
"""

from __future__ import annotations

import asyncio
import gzip
import http.client
import os
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from benchmarks.serving import children, serving
from kg.graph.vocabulary import KG, RDF, plain
from kg.query.facts import Facts
from kg.settings import BASE
from kg.store.folder import graph_of
from kg.store.quads import open_graph
from kg.web.index import Index

SEED = 20261122
HEAVIEST, ANY = 30, 300  # pages of each kind that are asked for
ALONE = 40  # pages of each kind that one user alone asks for
SLOW = 0.3  # seconds
_HEADERS = "Host: 127.0.0.1\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n"
KINDS = ("person", "office", "body", "document", "meeting", "article", "place")
WORDS = ("bi thu tinh uy", "nguyen van", "chu tich ubnd", "hoi nghi", "nghi quyet", "hà nội", "le thi", "so y te")


@dataclass(slots=True)
class Seen:
    """What was measured of one kind of page: seconds to the first byte of the answer, and its size."""

    seconds: list[float] = field(default_factory=list)
    largest: int = 0
    slowest: tuple[float, str] = (0.0, "")

    def note(self, seconds: float, size: int, path: str) -> None:
        """Add one answer."""
        self.seconds.append(seconds)
        self.largest = max(self.largest, size)
        self.slowest = max(self.slowest, (seconds, path))


def main() -> None:
    """Print what was measured."""
    kb = Path(sys.argv[1])
    users = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
    print(f"load of the machine before: {', '.join(f'{load:.1f}' for load in os.getloadavg())}; {os.cpu_count()} cores")
    with serving(kb) as service:
        port, server = service.port, service.pid
        paths = _paths(kb)
        print("one user alone, every page for the first time")
        _tell(lambda: _alone(port, paths), server)
        print(f"{users} users at once for {seconds:.0f} seconds")
        _tell(lambda: _together(port, paths, users, seconds), server)
        print(f"{service.memory() / (1 << 20):.0f} MB of memory with all processes")


def _paths(kb: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Return the pages of each kind: the heaviest, and any."""
    chance = random.Random(SEED)
    index = Index(next(kb.glob("search-*.sqlite")))
    facts = Facts(open_graph(graph_of(kb)))
    base = facts.base() or BASE
    found: dict[str, tuple[list[str], list[str]]] = {}
    for kind in KINDS:
        rows = index.rows("SELECT iri FROM things WHERE kind = ? ORDER BY weight DESC, id", (kind,))
        pages = ["/" + row["iri"].removeprefix(base) for row in rows]
        found[kind] = (pages[:HEAVIEST], chance.sample(pages, min(ANY, len(pages))))
    tenures = ["/" + one.removeprefix(base) for one in facts.subjects(RDF.type, plain(KG.Tenure))]
    found["tenure"] = ([], chance.sample(tenures, min(ANY, len(tenures))))
    offices, people, places, papers = (found[kind] for kind in ("office", "person", "place", "document"))
    found["office on a day"] = tuple([f"{one}?day=2020-06-01" for one in side] for side in offices)  # type: ignore[assignment]
    found["leadership"] = tuple(  # type: ignore[assignment]
        [f"/leadership?place={quote(base + one[1:])}&day=2020-06-01" for one in side] for side in places
    )
    found["network"] = tuple([f"/network?of={quote(base + one[1:])}" for one in side] for side in people)  # type: ignore[assignment]
    found["network of documents"] = tuple([f"/network?of={quote(base + one[1:])}" for one in side] for side in papers)  # type: ignore[assignment]
    typed = [f"/search?q={quote(word)}{more}" for word in WORDS for more in ("", "&kind=person", "&order=name&page=2")]
    found["search"] = ([], typed)
    found["suggest"] = ([], [f"/suggest?q={quote(word[:end])}" for word in WORDS for end in (2, 4, 6)])
    found["lists"] = ([], [f"/{name}?page={page}" for name in ("conflicts", "issues") for page in (1, 2, 9)] + ["/"])
    return found


def _alone(port: int, paths: dict[str, tuple[list[str], list[str]]]) -> dict[str, Seen]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    found: dict[str, Seen] = defaultdict(Seen)
    for kind, (heaviest, any_) in paths.items():
        for path in [*heaviest[: ALONE // 2], *any_[: ALONE // 2]]:
            found[kind].note(*_ask(connection, path), path)
    return found


def _together(port: int, paths: dict[str, tuple[list[str], list[str]]], users: int, seconds: float) -> dict[str, Seen]:
    found: dict[str, Seen] = defaultdict(Seen)
    end = time.monotonic() + seconds

    async def walk(number: int) -> None:
        chance = random.Random(SEED + number)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.monotonic() < end:
            kind = chance.choice(sorted(paths))
            path = chance.choice(paths[kind][chance.randrange(2)] or paths[kind][1])
            found[kind].note(*await _look(reader, writer, path), path)
        writer.close()

    async def all_walk() -> None:
        await asyncio.gather(*(walk(number) for number in range(users)))

    asyncio.run(all_walk())
    return found


async def _look(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str) -> tuple[float, int]:
    """Return the seconds until an answer was there whole, and the bytes it came in; all users are one light process."""
    start = time.perf_counter()
    writer.write(
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n".encode()
    )
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if not head.startswith(b"http/1.1 200"):
        raise RuntimeError(f"{path}: {head[:12]!r}")
    size = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
    await reader.readexactly(size)
    return time.perf_counter() - start, size


def _ask(connection: http.client.HTTPConnection, path: str) -> tuple[float, int]:
    """Return the seconds to the first byte of an answer, and the bytes of its HTML."""
    start = time.perf_counter()
    connection.request("GET", path, headers={"Accept": "text/html", "Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    taken = time.perf_counter() - start
    body = answer.read()
    if answer.status >= 400:
        raise RuntimeError(f"{path}: {answer.status}")
    return taken, len(gzip.decompress(body) if answer.headers.get("Content-Encoding") == "gzip" else body)


def _tell(walk: Callable[[], dict[str, Seen]], server: int) -> None:
    """Print what a walk saw, and how long a core worked for a page, whatever else the machine had to do."""
    before = _worked(server)
    found = walk()
    worked = _worked(server) - before
    for kind in sorted(found):
        _line(kind, found[kind])
    everything = Seen([one for seen in found.values() for one in seen.seconds])
    everything.largest = max(seen.largest for seen in found.values())
    everything.slowest = max(seen.slowest for seen in found.values())
    _line("all", everything)
    print(f"{1000 * worked / len(everything.seconds):.1f} ms of a core for a page", flush=True)


def _worked(process: int) -> float:
    """Return the seconds that the cores have worked for a process and those that it started."""
    return sum(map(_seconds, [process, *children(process)]))


def _seconds(process: int) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _line(kind: str, seen: Seen) -> None:
    times = sorted(seen.seconds)
    late = sum(one > SLOW for one in times)
    print(
        f"{kind:22} {len(times):6,}  median {statistics.median(times) * 1000:6.0f} ms"
        f"  p95 {times[int(0.95 * (len(times) - 1))] * 1000:6.0f} ms  {late:4} over {SLOW * 1000:.0f} ms"
        f"  largest {seen.largest / 1000:5.0f} kB  slowest {seen.slowest[0] * 1000:6.0f} ms {seen.slowest[1][:60]}",
        flush=True,
    )


if __name__ == "__main__":
    main()
