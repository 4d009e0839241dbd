"""``kg review``, ``kg same``, ``kg different``, ``kg accept``, ``kg reject``: what people decide."""

from __future__ import annotations

import getpass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.shell import kb_option, say

if TYPE_CHECKING:
    from kg.entities.decisions import Decision
    from kg.review import Judge, OpenQuestion
    from kg.store.rulings import ClaimRuling

_MOST = 20  # questions shown unless more are asked for
_why_option = click.option("--why", default="", help="The reason, kept with the decision.")
_who_option = click.option("--by", "who", default=getpass.getuser, show_default="your login", help="Who decides.")


@click.command("review", epilog="Example: kg review --most 5")
@click.option("--most", type=click.IntRange(min=1), default=_MOST, show_default=True, help="Questions to show.")
@click.option("--decided", is_flag=True, help="Show the decisions that stand instead.")
@click.option("--undo", "undone", default=None, metavar="DECISION", help="Undo a decision and build again.")
@_who_option
@kb_option
def review_command(most: int, decided: bool, undone: str | None, who: str, kb: Path) -> None:
    """Show open questions of identity, the most valuable first."""
    from kg.review import decisions, questions, rulings, undo

    if undone is not None:
        _kept(undo(kb, undone, by=_judge(who, "")), kb, "undone")
        return
    if decided:
        for decision in decisions(kb):
            click.echo(_decision_line(decision))
        for ruling in rulings(kb):
            click.echo(_ruling_line(ruling))
        return
    found = questions(kb)
    for one in found[:most]:
        click.echo(_question_line(one))
    say(f"kg: {len(found)} open questions; kg same A B and kg different A B decide them")


@click.command("same", epilog="Example: kg same person/0f3a… person/77b1… --why 'one career'")
@click.argument("a")
@click.argument("b")
@_why_option
@_who_option
@kb_option
def same_command(a: str, b: str, why: str, who: str, kb: Path) -> None:
    """Decide for good that A and B are one person.

    A and B are IRIs, names that one person has, or mentions (FILE#NAME).
    """
    from kg.model.entity import Verdict
    from kg.review import settle

    _kept(settle(kb, Verdict.SAME, (a, b), by=_judge(who, why)), kb, "kept")


@click.command("different", epilog="Example: kg different tin-01.txt#'Nguyễn Văn An' tin-02.txt#'Nguyễn Văn An'")
@click.argument("a")
@click.argument("b")
@_why_option
@_who_option
@kb_option
def different_command(a: str, b: str, why: str, who: str, kb: Path) -> None:
    """Decide for good that A and B are two people.

    A and B are IRIs, names that one person has, or mentions (FILE#NAME).
    """
    from kg.model.entity import Verdict
    from kg.review import settle

    _kept(settle(kb, Verdict.DIFFERENT, (a, b), by=_judge(who, why)), kb, "kept")


@click.command("reject", epilog="Example: kg reject claim/0f3a… --why 'the sentence speaks of his father'")
@click.argument("claim")
@_why_option
@_who_option
@kb_option
def reject_command(claim: str, why: str, who: str, kb: Path) -> None:
    """Decide that an article does not say what CLAIM says.

    CLAIM is its IRI; kg explain and the pages show it. It enters no tenure until kg review --undo takes the decision
    back, however often the article is read.
    """
    from kg.review import rule_on_claim
    from kg.store.rulings import ClaimVerdict

    _kept(rule_on_claim(kb, ClaimVerdict.REJECTED, claim, by=_judge(who, why)), kb, "kept")


@click.command("accept", epilog="Example: kg accept claim/0f3a…")
@click.argument("claim")
@_why_option
@_who_option
@kb_option
def accept_command(claim: str, why: str, who: str, kb: Path) -> None:
    """Note that somebody looked at CLAIM and found that its article says so."""
    from kg.review import rule_on_claim
    from kg.store.rulings import ClaimVerdict

    _kept(rule_on_claim(kb, ClaimVerdict.ACCEPTED, claim, by=_judge(who, why)), kb, "kept")


def _judge(who: str, why: str) -> Judge:
    from kg.review import Judge

    return Judge(who, datetime.now().astimezone().date(), why)


def _kept(decision: Decision | ClaimRuling, kb: Path, what: str) -> None:
    from kg.cli.shell import tell
    from kg.pipeline import Talk, derive_again, follow_rulings
    from kg.store.rulings import ClaimRuling

    (follow_rulings if isinstance(decision, ClaimRuling) else derive_again)(kb, talk=Talk(tell))
    say(f"{kb}: decision {decision.id} {what}, graph made anew")


def _question_line(one: OpenQuestion) -> str:
    judgement = one.question.judgement
    return (
        f"{one.left.name} {one.left.id} or {one.right.name} {one.right.id}:"
        f" {judgement.score:.2f} ({', '.join(judgement.reasons)})"
    )


def _decision_line(decision: Decision) -> str:
    left, right = (" ".join(f"{article}#{key}" for article, key in side) for side in (decision.left, decision.right))
    return f"{decision.id} {decision.verdict}: {left} | {right} ({decision.by}{decision.why and f': {decision.why}'})"


def _ruling_line(ruling: ClaimRuling) -> str:
    who = " ".join(part for part in (ruling.who, ruling.when) if part)
    return f"{ruling.id} {ruling.verdict}: {ruling.claim} “{ruling.quote}” ({who}{ruling.why and f': {ruling.why}'})"
