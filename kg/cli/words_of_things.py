"""What is known of one thing, and the way between two, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from kg.cli.words import bounds_in_words, proof_line
from kg.query.explain import Disagreement, Explanation, IdentityReason
from kg.query.path import Step


def explanation_lines(explanation: Explanation) -> Iterator[str]:
    """Yield all that is known of a thing: facts, tenures, sentences, judgements of identity, disagreements."""
    yield click.style(explanation.name or explanation.iri, bold=True, underline=True)
    yield click.style(explanation.iri, dim=True)
    if explanation.replaced_by:
        yield f"  is replaced by {explanation.replaced_by}"
    for statement in explanation.statements:
        yield f"  {statement.term} {statement.value}{f' ({statement.name})' if statement.name else ''}"
    for record in explanation.tenures:
        yield f"  tenure {record.person_name}, {record.office_name}: {bounds_in_words(record)}"
    yield from (f"  {proof_line(proof)}" for proof in explanation.proofs)
    if left := explanation.proof_count - len(explanation.proofs):
        yield f"  … and {left} more claims"
    yield from map(_identity, explanation.identity)
    yield from map(_conflict, explanation.conflicts)


def path_lines(steps: Iterable[Step]) -> Iterator[str]:
    """Yield the steps of a way, one a line, in the direction in which each relation reads."""
    for step in steps:
        arrow = f"—{step.kind}→" if step.is_forward else f"←{step.kind}—"
        yield f"{step.source_name} {arrow} {step.target_name}"


def _identity(reason: IdentityReason) -> str:
    return (
        f"  {reason.verdict} {reason.score}: {reason.left} and {reason.right}"
        f" ({', '.join(reason.reasons)}; by {reason.by})"
    )


def _conflict(conflict: Disagreement) -> str:
    return f"  conflict {conflict.kind}: {conflict.subject} and {conflict.other}: {conflict.detail}"
