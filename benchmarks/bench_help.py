"""How long `kg --help` takes: it must answer before anybody wonders (under 0.5 s)."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 7


def main() -> None:
    """Print the median and the worst of several runs, in seconds."""
    seconds = []
    for _ in range(RUNS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "kg", "--help"], check=True, capture_output=True)
        seconds.append(time.perf_counter() - started)
    sys.stdout.write(f"kg --help: median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s\n")


if __name__ == "__main__":
    main()
