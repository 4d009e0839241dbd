"""Kill builds, removals, decisions, publishing runs, backups and doctors at random moments, and look at what is left.

Run: ``python -m benchmarks.kills [KILLS] [SEED]``. Every trial starts from the same knowledge base, runs one action
and kills it (SIGKILL) at a moment drawn from the time of a core that it takes; one that has ended before it does not
count. Then

1. the graph must open and be, quad for quad, the one before the action or the one after it;
2. the doctor must find nothing that it cannot mend, and nothing at all when it looks again;
3. the action, run again to its end, must leave just what it leaves undisturbed: the graph, the ids given out, the
   remote store, the copy.

Leave the code and the tables as they are meanwhile: what a knowledge base is derived by is their digest.
"""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import random
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

from pyoxigraph import RdfFormat

from benchmarks.graph_server import Remote, digest_of
from kg.derive.whole import given_ids
from kg.doctor import examine, mend
from kg.errors import UnknownNameError
from kg.export.publish import Target
from kg.export.sent import publish_kb
from kg.model.article import RawArticle
from kg.model.entity import Verdict
from kg.pipeline import Talk, build, derive_again, read_one, remove
from kg.review import Judge, decisions, settle
from kg.store.backup import backup
from kg.store.folder import GRAPH, TRUTH
from kg.store.quads import open_graph
from kg.store.truth import read_truth

ARTICLES = 20
FORK = multiprocessing.get_context("fork")  # what was loaded once serves every run; nobody here opens a store before
QUIET = Talk(lambda issue: None)
DAY = date(2026, 1, 2)
_LOOK = 0.001  # seconds between two looks at how long an action has worked


@dataclass(frozen=True, slots=True)
class Action:
    """Something that changes what is kept.

    Args:
        name: What it is called in the figures.
        run: Does it to a knowledge base; doing it again after it was cut short ends where doing it once ends.
        looks: Give what it leaves, as texts to compare.
        harm: Done to the knowledge base before it, undisturbed.
    """

    name: str
    run: Callable[[Path], object]
    looks: tuple[Callable[[Path], str], ...]
    harm: Callable[[Path], object] = lambda kb: None


@dataclass(slots=True)
class Score:
    """What the trials of one action came to."""

    took: float = 0.0
    trials: int = 0
    killed: int = 0
    advanced: int = 0
    found: Counter[str] = field(default_factory=Counter)


def main() -> None:
    """Print how many trials there were and how they ended; stop at the first fault."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    draw = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    folder = Path(tempfile.mkdtemp(prefix="kg-kills-"))
    remote = Remote()
    try:
        read_one(RawArticle("warm", "warm", _text(0, 0)))  # loads the tables once
        actions = _actions(folder, remote)
        scores = [_measure(folder, action, remote) for action in actions]
        for trial in count():
            if sum(score.killed for score in scores) == times:
                break
            place = trial % len(actions)
            _try(folder, actions[place], scores[place], remote, draw)
        _report(actions, scores)
    finally:
        remote.close()
        shutil.rmtree(folder)


def _actions(folder: Path, remote: Remote) -> list[Action]:
    """Make the knowledge base from which all trials start, and return what is done to it."""
    old, new = (articles_of(folder / f"articles{state}", state) for state in (0, 1))
    base = folder / "base"

    def begin() -> None:
        build([old], base, talk=QUIET, workers=1)
        list(publish_kb(open_graph(base / GRAPH), Target(remote.url), base))
        remote.save()
        remove([f"{ARTICLES - 1}.txt"], base, talk=QUIET)  # so that publishing has something to take away

    finish(begin)
    return [
        Action("build", lambda kb: build([new], kb, talk=QUIET, workers=1), (graph_digest, _ids)),
        Action("remove", _remove, (graph_digest, _ids)),
        Action("decide", _decide, (graph_digest, _ids)),
        Action(
            "publish",
            lambda kb: list(publish_kb(open_graph(kb / GRAPH), Target(remote.url), kb)),
            (graph_digest, lambda kb: remote.digest()),
        ),
        Action("backup", _backup, (graph_digest, lambda kb: graph_digest(_copy_of(kb)), lambda kb: _ids(_copy_of(kb)))),
        Action("doctor", _cure, (graph_digest, _ids), _harm),
    ]


def _measure(folder: Path, action: Action, remote: Remote) -> Score:
    kb = _fresh(folder, "undisturbed", action, remote)
    before = _used()
    finish(lambda: action.run(kb))
    score = Score(took=_used() - before)
    (folder / f"{action.name}.whole").write_text("\n".join(look(kb) for look in action.looks), encoding="utf-8")
    return score


def _try(folder: Path, action: Action, score: Score, remote: Remote, draw: random.Random) -> None:
    kb = _fresh(folder, "trial", action, remote)
    before, whole = graph_digest(kb), (folder / f"{action.name}.whole").read_text(encoding="utf-8")
    ended = _kill(lambda: action.run(kb), draw.uniform(0, score.took))
    after = graph_digest(kb)
    _expect(after in (before, whole.split("\n")[0]), f"{action.name}: the graph is neither the old nor the new one")
    score.found.update(_doctor(kb, action.name))
    finish(lambda: action.run(kb))
    _expect(
        "\n".join(look(kb) for look in action.looks) == whole, f"{action.name}: run again, it leaves something else"
    )
    score.trials, score.killed = score.trials + 1, score.killed + (not ended)
    score.advanced += after != before


def _doctor(kb: Path, name: str) -> list[str]:
    """Let the doctor look and mend in a process of its own; return the codes of what it found."""
    reading, writing = FORK.Pipe(duplex=False)

    def visit() -> None:
        found = examine(kb)
        if found:
            mend(kb, talk=QUIET)
        writing.send(([fault.code for fault in found], [str(fault) for fault in examine(kb)] if found else []))

    finish(visit)
    found, left = reading.recv()
    _expect(not left, f"{name}: the doctor leaves {left}")
    return sorted(set(found))


def _fresh(folder: Path, name: str, action: Action, remote: Remote) -> Path:
    kb = folder / name
    for path in folder.glob(f"{name}*"):
        shutil.rmtree(path)
    shutil.copytree(folder / "base", kb)
    remote.restore()
    finish(lambda: action.harm(kb))
    return kb


def _remove(kb: Path) -> None:
    """Remove two articles at once; they may be gone already."""
    with contextlib.suppress(UnknownNameError):
        remove(["3.txt", "4.txt"], kb, talk=QUIET)


def _decide(kb: Path) -> None:
    """Decide that two are one; that may be decided already, and the graph not made yet."""
    if not decisions(kb):
        names = (f"1.txt#{name_of(1)}", f"2.txt#{name_of(2)}")
        settle(kb, Verdict.SAME, names, by=Judge("kills", DAY))
    derive_again(kb, talk=QUIET)


def _backup(kb: Path) -> None:
    if not _copy_of(kb).exists():
        backup(kb, _copy_of(kb))
    _expect(examine(_copy_of(kb)) == (), "the copy is no sound knowledge base")


def _copy_of(kb: Path) -> Path:
    return kb.with_name(f"{kb.name}-copy")


def _harm(kb: Path) -> None:
    with sqlite3.connect(kb / TRUTH) as connection:
        connection.execute("UPDATE readings SET digest = '' WHERE rowid % 2 = 0")


def _cure(kb: Path) -> None:
    if examine(kb):
        mend(kb, talk=QUIET)


def articles_of(folder: Path, state: int) -> Path:
    """Write the articles of one of two states to a new folder and return it."""
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(_text(number, state), encoding="utf-8")
    return folder


def name_of(number: int) -> str:
    """Return the name of the official of an article."""
    given = ("An", "Bình", "Cường", "Dũng", "Giang")[number % 5]
    middle = ("Văn", "Minh", "Đức", "Hữu", "Quang", "Xuân")[number % 6]
    return f"Nguyễn {middle} {given}"


def _text(number: int, state: int) -> str:
    return (
        f"Tin số {number}\nNgày {1 + number % 28}/{1 + number % 12}/{2021 + state}, đồng chí {name_of(number)}, "
        f"Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị lần thứ {number} của Ban Chấp hành Đảng bộ tỉnh.\n"
    )


def graph_digest(kb: Path) -> str:
    """Return the digest of the quads one sees in a knowledge base, opened by a process of its own."""
    reading, writing = FORK.Pipe(duplex=False)

    def look() -> None:
        lines = open_graph(kb / GRAPH).dump(format=RdfFormat.N_QUADS) or b""
        writing.send(digest_of(lines.splitlines()))

    finish(look)
    return str(reading.recv())


def _ids(kb: Path) -> str:
    """Return the digest of the ids that a knowledge base has given out."""
    with read_truth(kb) as truth:
        given = given_ids(truth.derived)
    told = (
        given.order,
        sorted(given.entity_of.items()),
        sorted(given.replaced.items()),
        sorted(given.tenure_of.items()),
    )
    return hashlib.sha256(repr(told).encode()).hexdigest()


def finish(action: Callable[[], object]) -> None:
    """Run an action in a process of its own, to its end."""
    process = FORK.Process(target=action)
    process.start()
    process.join()
    _expect(process.exitcode == 0, "a whole run ended with a fault")


def _kill(action: Callable[[], object], after: float) -> bool:
    """Run an action and kill it when it has worked for so many seconds; return whether it had ended by itself."""
    process = FORK.Process(target=action)
    process.start()
    while process.is_alive() and process.pid is not None:
        if _worked(process.pid) >= after:
            os.kill(process.pid, signal.SIGKILL)
            break
        time.sleep(_LOOK)
    process.join()
    _expect(process.exitcode in (0, -signal.SIGKILL), "a run that was not killed ended with a fault")
    return process.exitcode == 0


def _worked(pid: int) -> float:
    """Return the time of a core that a process of ours has used; a busy machine does not bend it."""
    try:
        return time.clock_gettime(~pid << 3 | 2)  # the clock of another process, as clock_getcpuclockid(3) names it
    except OSError:
        return 0.0  # it has just ended


def _used() -> float:
    """Return the time of a core that the processes that have ended used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _report(actions: list[Action], scores: list[Score]) -> None:
    for action, score in zip(actions, scores, strict=True):
        found = ", ".join(f"{code} {number}" for code, number in sorted(score.found.items())) or "nothing"
        print(
            f"{action.name}: {score.killed} of {score.trials} killed within {score.took:.2f} s of a core,"
            f" {score.advanced} after the new graph was there; the doctor found {found};"
            " every one clean and exact afterwards"
        )
    print(f"{sum(score.killed for score in scores)} kills, no fault")


def _expect(truth: bool, fault: str) -> None:
    if not truth:
        raise SystemExit(fault)


if __name__ == "__main__":
    main()
