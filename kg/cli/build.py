"""``kg build`` and ``kg remove``: what changes a knowledge base."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.shell import Refusal, kb_option, say, tell
from kg.cluster.engine import SHARED, Cluster

if TYPE_CHECKING:
    from kg.model.issue import Issue
    from kg.pipeline import Outcome

_PASSED_OVER = {"KG104", "KG109"}  # files of other kinds, empty articles: told, but not missed


_EXAMPLES = """\b
Example: kg build seeds/articles
Example: kg --kb /mnt/all/kb build /mnt/all/articles --engine tcp://10.0.0.5:8786
"""


def _scheduler(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Return the address of a scheduler as it was given, when it is one."""
    if value is not None and not re.fullmatch(r"(tcp|tls)://\S+:\d{1,5}", value):
        raise click.BadParameter("write tcp://HOST:PORT or tls://HOST:PORT")
    return value


def _iri(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Return the start of every IRI as it was given, when IRIs can start so."""
    if value is not None and not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+", value):
        raise click.BadParameter(
            "write an absolute IRI, as https://example.org/vn/; --kb is the knowledge base's folder"
        )
    return value


def _workers(kb: Path, *, workers: int | None, engine: str | None, shared: str | None) -> int | Cluster | None:
    """Return who reads."""
    if engine is None and shared is None:
        return workers
    if engine is None or workers is not None:
        raise click.UsageError("give --shared with --engine alone, and --workers without it")
    return Cluster(engine, shared or str((kb / SHARED).absolute()))


@click.command("build", epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--workers", type=click.IntRange(min=1), default=None, help="Processes that read.  [default: all cores]")
@click.option("--engine", metavar="tcp://HOST:PORT", callback=_scheduler, help="Scheduler of dask workers that read.")
@click.option("--shared", metavar="FOLDER", help="Folder or fsspec address that they see.  [default: KB/parts]")
@click.option("--base", metavar="IRI", callback=_iri, help="Start of every IRI; kept from then on.")
@kb_option
def build_command(paths: tuple[Path, ...], base: str | None, kb: Path, **readers: Any) -> None:
    """Read files and folders into the knowledge base.

    PATH is a .txt, .jsonl or .jsonl.gz file, or a folder that is read with all below it. Run it again at any time:
    articles that did not change are not read again, changed ones replace what they said before.

    With --engine the workers of a dask.distributed cluster read, and nothing else differs. They need this kg, with its
    extra "cluster", and a folder that they and you see.
    """
    from kg.cli.progress import ProgressLine
    from kg.pipeline import Talk, build

    line = ProgressLine()
    faults: list[Issue] = []
    try:
        outcome = build(paths, kb, talk=Talk(faults.append, line.draw), workers=_workers(kb, **readers), base=base)
    finally:
        line.clear()
        for fault in faults:
            tell(fault)
    _summarize(outcome, kb)
    if unread := [fault for fault in faults if fault.code not in _PASSED_OVER]:
        raise Refusal(f"{len(unread)} of what was given could not be read; everything else was")
    if not outcome.seen:
        raise Refusal("no articles there")


@click.command("remove", epilog="Example: kg remove 004_19c978857511aa52.txt")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@kb_option
def remove_command(articles: tuple[str, ...], kb: Path) -> None:
    """Retract articles and all that only they supported.

    ARTICLE is an IRI, a source (path below the folder that was built) or a file name.
    """
    from kg.cli.progress import ProgressLine
    from kg.pipeline import Talk, remove

    line = ProgressLine()
    try:
        outcome = remove(articles, kb, talk=Talk(tell, line.draw))
    finally:
        line.clear()
    _summarize(outcome, kb)


def _summarize(outcome: Outcome, kb: Path) -> None:
    graph = "graph brought up to it" if outcome.derived else "graph unchanged"
    say(f"{kb}: {outcome.read} articles read, {outcome.kept} kept, {graph}")
    if outcome.issues:
        counts = ", ".join(f"{code} {outcome.issues[code]}" for code in sorted(outcome.issues))
        say(f"Issues of the articles read: {counts}; kg query issues shows them.")
