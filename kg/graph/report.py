"""The findings of a check for machines: JSON, or a SHACL validation report in Turtle."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import IO

from kg.graph.check import Finding, Severity
from kg.graph.lines import text

_PREFIXES = "@prefix sh: <http://www.w3.org/ns/shacl#> .\n@prefix prov: <http://www.w3.org/ns/prov#> .\n\n"


def write_json_report(findings: Iterable[Finding], out: IO[str]) -> None:
    """Write ``{"conforms": …, "findings": […]}``; it conforms when nothing is a violation."""
    conforms = True
    out.write('{"findings": [')
    mark = "\n"
    for finding in findings:
        conforms = conforms and finding.severity is not Severity.VIOLATION
        out.write(mark + json.dumps(asdict(finding), ensure_ascii=False))
        mark = ",\n"
    out.write(f'\n], "conforms": {json.dumps(conforms)}}}\n')


def write_turtle_report(findings: Iterable[Finding], out: IO[str]) -> None:
    """Write a sh:ValidationReport; the claims behind a result are its prov:wasDerivedFrom.

    Source: https://www.w3.org/TR/shacl/#validation-report
    """
    conforms = True
    out.write(_PREFIXES + "[] a sh:ValidationReport")
    for finding in findings:
        conforms = conforms and finding.severity is not Severity.VIOLATION
        out.write(f" ;\n  sh:result [ {' ; '.join(_facts(finding))} ]")
    out.write(f" ;\n  sh:conforms {json.dumps(conforms)} .\n")


def _facts(finding: Finding) -> Iterator[str]:
    yield "a sh:ValidationResult"
    yield f"sh:focusNode <{finding.focus}>"
    yield f"sh:resultSeverity sh:{finding.severity}"
    yield f"sh:resultMessage {text(f'{finding.message}. {finding.mend}')}"
    yield f"sh:sourceConstraintComponent <https://w3id.org/niengiam/shapes#{finding.rule}>"
    if finding.path:
        yield f"sh:resultPath <{finding.path}>"
    if finding.value:
        yield f"sh:value {text(finding.value)}"
    for sentence in finding.sentences:
        yield f"prov:wasDerivedFrom <{sentence.claim}>"
