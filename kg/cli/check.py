"""``kg check``: what is wrong with the graph."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.ask import open_kb
from kg.cli.shell import Refusal, kb_option, say

if TYPE_CHECKING:
    from kg.graph.check import Finding

_FORMS = ("text", "json", "turtle")


@click.command("check", epilog="Example: kg check -f json")
@click.option("-f", "--format", "form", type=click.Choice(_FORMS), default="text", show_default=True)
@kb_option
def check_command(form: str, kb: Path) -> None:
    """Check the graph against its shapes, and its history for faults.

    Two holders of a single seat, overlaps, a start after an end, an official document with two dates… each with the
    sentences behind it. Violations end with 1; warnings do not.
    """
    from kg.graph.check import Severity, check_graph
    from kg.graph.report import write_json_report, write_turtle_report

    findings = tuple(check_graph(open_kb(kb)))
    violations = sum(finding.severity is Severity.VIOLATION for finding in findings)
    match form:
        case "json":
            write_json_report(findings, sys.stdout)
        case "turtle":
            write_turtle_report(findings, sys.stdout)
        case _:
            for finding in findings:
                _print(finding)
    say(f"{kb}: {violations} violations, {len(findings) - violations} warnings")
    if violations:
        raise Refusal("the graph breaks its own rules")


def _print(finding: Finding) -> None:
    value = f" ({finding.value})" if finding.value else ""
    click.echo(f"{finding.severity} {finding.rule} {finding.focus}: {finding.message}{value}. {finding.mend}")
    for sentence in finding.sentences:
        place = f"{sentence.file} {sentence.start}-{sentence.end}"
        click.echo(f"    “{' '.join(sentence.quote.split())}” {place}")
