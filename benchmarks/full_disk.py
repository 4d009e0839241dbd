"""Fill a small disk up before each action, and look at what it says and what is left.

Run as root: ``python -m benchmarks.full_disk [SIZES]``. A disk of memory (tmpfs) is mounted in a name space of our own.
Before each action all but so many bytes of it are filled. An action that fails must end with 1 and one line on stderr;
what was there must answer as before it; with space again the doctor must leave nothing, and the action, run again, must
leave what it leaves undisturbed. Then the same disk is made read-only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from benchmarks.kills import FORK, articles_of, finish, graph_digest, name_of
from kg.cli.main import cli

INSIDE = "KG_BENCH_MOUNTED"
DISK = "24m"
ACTIONS: dict[str, list[str]] = {
    "build": ["build", "{new}", "--workers", "1"],
    "remove": ["remove", "3.txt", "4.txt"],
    "decide": ["same", f"1.txt#{name_of(1)}", f"2.txt#{name_of(2)}", "--by", "disk"],
    "backup": ["backup", "{disk}/copy"],
    "doctor": ["doctor"],
    "export": ["export", "-f", "nquads", "-o", "{disk}/out.nq"],
    "csv": ["export", "-f", "csv", "-o", "{disk}/tables"],
}
DONE_ONCE = ("decide", "remove")  # what is decided or gone already cannot be so again; the doctor made the graph


def main() -> None:
    """Mount the disk, then print what happened at each size; stop at the first fault."""
    if INSIDE not in os.environ:
        arguments = [sys.executable, "-m", "benchmarks.full_disk", *sys.argv[1:]]
        inside = subprocess.run(["unshare", "-m", *arguments], check=False, env={**os.environ, INSIDE: "1"})
        raise SystemExit(inside.returncode)
    sizes = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    with tempfile.TemporaryDirectory(prefix="kg-disk-") as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(disk)], check=True)
        try:
            _run_all(Path(folder), disk, sizes)
        finally:
            subprocess.run(["umount", str(disk)], check=True)


def _run_all(folder: Path, disk: Path, sizes: int) -> None:
    old, new = (articles_of(folder / f"articles{state}", state) for state in (0, 1))
    base = folder / "base"
    _expect(_kg(base, ["build", str(old), "--workers", "1"]).exit_code == 0, "the first build failed")
    names = {"new": str(new), "disk": str(disk)}
    for action, words in ACTIONS.items():
        arguments = [word.format_map(names) for word in words]
        _try_sizes(action, arguments, base, disk, sizes)
    _try_read_only(names, base, disk)


def _try_sizes(action: str, arguments: list[str], base: Path, disk: Path, sizes: int) -> None:
    kb = _fresh(base, disk)
    before = _used(disk)
    _expect(_kg(kb, arguments).exit_code == 0, f"{action} fails with space")
    whole, needed = graph_digest(kb), max(_used(disk) - before, 1 << 18)
    refused = 0
    for place in range(sizes):
        kb = _fresh(base, disk)
        refused += _try(action, arguments, (kb, disk), needed * place // sizes, whole)
    print(
        f"{action} (about {needed >> 10} KB): {refused} of {sizes} refused in one line, the rest done; all sound after"
    )


def _try(action: str, arguments: list[str], places: tuple[Path, Path], free: int, whole: str) -> bool:
    kb, disk = places
    old = graph_digest(kb)
    _fill(disk, free)
    result = _kg(kb, arguments)
    _expect(result.exit_code in (0, 1), f"{action} with {free} bytes: {result.stderr}")
    if result.exit_code:
        lines = [line for line in result.stderr.splitlines() if line]
        _expect(len(lines) == 1 or action == "doctor", f"{action} with {free} bytes says {result.stderr}")
        _expect(graph_digest(kb) in (old, whole), f"{action} with {free} bytes left another graph")
        _expect(_kg(kb, ["who", name_of(1)]).exit_code == 0, "the base does not answer")
    (disk / "filler").unlink()
    cured = _kg(kb, ["doctor"])
    _expect(cured.exit_code == 0, f"{action} with {free} bytes: {cured.stderr}")
    again = _kg(kb, arguments)
    _expect(again.exit_code == 0 or action in DONE_ONCE or not result.exit_code, f"{action} again: {again.stderr}")
    _expect(graph_digest(kb) == whole, f"{action} with {free} bytes, run again, leaves something else")
    return result.exit_code == 1


def _try_read_only(names: dict[str, str], base: Path, disk: Path) -> None:
    kb = _fresh(base, disk)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    for words in ACTIONS.values():
        result = _kg(kb, [word.format_map(names) for word in words])
        lines = [line for line in result.stderr.splitlines() if line]
        _expect(result.exit_code == 1 and len(lines) == 1, f"read-only: {words} says {result.stderr}")
    for words in (["who", name_of(1)], ["query", "tenures", "-f", "csv"], ["review"], ["export"]):
        result = _kg(kb, words)
        _expect(result.exit_code == 0, f"read-only: {words} says {result.stderr}")
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    print(f"read-only: {len(ACTIONS)} actions refused in one line each, four questions answered")


def _fresh(base: Path, disk: Path) -> Path:
    for path in disk.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    return shutil.copytree(base, disk / "kb")


def _fill(disk: Path, free: int) -> None:
    room = shutil.disk_usage(disk).free - free
    with (disk / "filler").open("wb") as filler:
        os.posix_fallocate(filler.fileno(), 0, max(room, 1))


def _used(disk: Path) -> int:
    return shutil.disk_usage(disk).used


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended."""

    exit_code: int
    stderr: str


def _kg(kb: Path, arguments: list[str]) -> Said:
    """Run a command in a process of its own."""
    reading, writing = FORK.Pipe(duplex=False)

    def run() -> None:
        result = CliRunner().invoke(cli, ["--kb", str(kb), *arguments])
        told = "" if result.exception is None or isinstance(result.exception, SystemExit) else repr(result.exception)
        writing.send((Said(result.exit_code, result.stderr), told))

    finish(run)
    said, told = reading.recv()
    _expect(not told, f"{arguments} ends with {told}")
    return said


def _expect(truth: bool, fault: str) -> None:
    if not truth:
        raise SystemExit(fault)


if __name__ == "__main__":
    main()
