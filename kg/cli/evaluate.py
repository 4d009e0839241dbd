"""``kg evaluate``: how right the knowledge base is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.shell import kb_option, tell

if TYPE_CHECKING:
    from kg.evaluation.gold import CaseScore
    from kg.evaluation.score import Score, Slip


@click.command("evaluate", epilog="Example: kg evaluate tests/gold/seeds --articles seeds/articles --verbose")
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--articles",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Read these afresh instead of asking the knowledge base.",
)
@click.option("--verbose", is_flag=True, help="List every slip with its sentence and rule.")
@kb_option
def evaluate_command(gold: Path, articles: tuple[Path, ...], verbose: bool, kb: Path) -> None:
    """Print precision, recall and F1 against gold files.

    GOLD is a folder of gold files, whose articles the knowledge base or --articles must hold, or a file of cases
    (.jsonl), which bring their own texts.
    """
    from kg.evaluation.gold import score_articles, score_cases, score_knowledge_base

    if gold.is_file():
        lines = _case_lines(score_cases(gold, report=tell), verbose=verbose)
    elif articles:
        lines = _score_lines(score_articles(gold, articles, report=tell), verbose=verbose)
    else:
        lines = _score_lines(score_knowledge_base(gold, kb), verbose=verbose)
    for line in lines:
        click.echo(line)


def _score_lines(score: Score, *, verbose: bool) -> Iterator[str]:
    if verbose:
        yield from _slip_lines(score.slips)
    yield f"{'kind':24}{'P':>8}{'R':>8}{'F1':>8}{'gold':>7}"
    for kind, figure in score.figures.items():
        yield f"{kind:24}{figure.precision:8.3f}{figure.recall:8.3f}{figure.f1:8.3f}{figure.gold:7}"
    yield f"mean F1 {score.mean_f1:.4f}"


def _slip_lines(slips: Iterable[Slip]) -> Iterator[str]:
    for slip in slips:
        rule = f" [{slip.support.rule}]" if slip.support.rule else ""
        quote = f" “{' '.join(slip.support.quote.split())}”" if slip.support.quote else ""
        yield f"{slip.file} {slip.kind} {'missed' if slip.missed else 'wrong'}: {slip.what}{rule}{quote}"


def _case_lines(score: CaseScore, *, verbose: bool) -> Iterator[str]:
    if verbose:
        for wrong in score.wrong:
            yield from (f"{wrong.case.id} {wrong.case.tag}: {fault}" for fault in wrong.faults)
    yield f"{score.right} of {score.cases} cases right ({score.right / max(score.cases, 1):.3f})"
