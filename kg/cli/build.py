"""``kg build`` and ``kg remove``: what changes a knowledge base."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.shell import Refusal, kb_option, say, tell

if TYPE_CHECKING:
    from kg.model.issue import Issue
    from kg.pipeline import Outcome

_PASSED_OVER = {"KG104", "KG109"}  # files of other kinds, empty articles: told, but not missed


@click.command("build", epilog="Example: kg build seeds/articles")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--workers", type=click.IntRange(min=1), default=None, help="Processes that read.  [default: all cores]")
@click.option("--base", default=None, help="Start of every IRI; kept from then on.")
@kb_option
def build_command(paths: tuple[Path, ...], workers: int | None, base: str | None, kb: Path) -> None:
    """Read files and folders into the knowledge base.

    PATH is a .txt, .jsonl or .jsonl.gz file, or a folder that is read with all below it. Run it again at any time:
    articles that did not change are not read again, changed ones replace what they said before.
    """
    from kg.cli.progress import ProgressLine
    from kg.pipeline import Talk, build

    line = ProgressLine()
    faults: list[Issue] = []
    try:
        outcome = build(paths, kb, talk=Talk(faults.append, line.draw), workers=workers, base=base)
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
