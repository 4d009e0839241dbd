"""A dask cluster of this machine's own: a scheduler and workers as processes, each of which can be killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent


class Loopback:
    """The processes of a cluster that listens on this machine alone.

    Args:
        folder: Where its files and logs go.
        workers: How many processes read.
    """

    def __init__(self, folder: Path, workers: int = 2) -> None:
        self._folder = folder
        self._scheduler = self._start("scheduler", "--port", "0")
        told = self._folder / "scheduler.json"
        while not (told.exists() and told.read_text(encoding="utf-8").rstrip().endswith("}")):  # written whole
            time.sleep(0.05)
        self.address = str(json.loads(told.read_text(encoding="utf-8"))["address"])
        self.workers = [self._start("worker", "--nthreads", "1", "--no-nanny") for _ in range(workers)]

    @property
    def all(self) -> list[int]:
        """The numbers of all processes."""
        return [process.pid for process in (self._scheduler, *self.workers)]

    def kill_worker(self) -> None:
        """Kill a worker; nobody starts another."""
        worker = self.workers.pop()
        worker.kill()
        worker.wait()

    def kill_scheduler(self) -> None:
        """Kill the scheduler; the workers end by themselves after a while."""
        self._scheduler.kill()

    def close(self) -> None:
        """End all processes."""
        for process in (*self.workers, self._scheduler):
            process.kill()
            process.wait()

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        given = ("--scheduler-file", str(self._folder / "scheduler.json"), "--host", "127.0.0.1", "--no-dashboard")
        path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
        with (self._folder / f"{words[0]}.log").open("ab") as log:
            command = [sys.executable, "-m", "dask", *words, *given]
            env = os.environ | {"PYTHONPATH": path}
            return subprocess.Popen(command, stdout=log, stderr=log, env=env, cwd=self._folder)


@contextmanager
def loopback(folder: Path, workers: int = 2) -> Iterator[Loopback]:
    """Open a cluster whose files go to a folder, made when missing."""
    folder.mkdir(parents=True, exist_ok=True)
    cluster = Loopback(folder, workers)
    try:
        yield cluster
    finally:
        cluster.close()
