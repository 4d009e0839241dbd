"""Open questions of identity and single claims, and the decisions that settle them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kg.derive.whole import kept_people
from kg.entities.decisions import Anchor, Decision, anchors_of, append_decision, decide, load_decisions, undo_decision
from kg.entities.review import Question, open_questions
from kg.errors import QueryError, UnknownNameError
from kg.model.claim import Claim, Reading, ThingKind, claims_of, name_claim
from kg.model.entity import Linkage, Person, Verdict
from kg.model.identifiers import EntityId
from kg.query.facts import Facts
from kg.settings import BASE
from kg.store.folder import DECISIONS, GRAPH
from kg.store.quads import open_graph
from kg.store.rulings import (
    ClaimRuling,
    ClaimVerdict,
    append_ruling,
    can_be_rejected,
    load_rulings,
    rule_on,
    undo_ruling,
)
from kg.store.truth import Truth, read_truth
from kg.vietnamese.unicode import bare

MENTION_MARK = "#"  # between an article and a name: "tin-01.txt#Nguyễn Văn An"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question of identity with the people it is about."""

    question: Question
    left: Person
    right: Person


@dataclass(frozen=True, slots=True)
class Judge:
    """Who decides, on which day, and why."""

    who: str
    when: date
    why: str = ""


def questions(folder: Path) -> tuple[OpenQuestion, ...]:
    """Return the open questions of a knowledge base, the most valuable first.

    Raises:
        StoreError: There is no knowledge base.
    """
    with read_truth(folder) as truth:
        linkage = kept_people(truth.derived)
    people = {person.id: person for person in linkage.people}
    return tuple(OpenQuestion(one, people[one.left], people[one.right]) for one in open_questions(linkage))


def settle(folder: Path, verdict: Verdict, names: tuple[str, str], *, by: Judge) -> Decision:
    """Keep a decision on two people and return it; the next build follows it.

    Args:
        folder: The knowledge base.
        verdict: Same or different.
        names: Two people: an IRI or id each, a name that one person has, or a mention (``tin-01.txt#Nguyễn Văn An``).
        by: Who decides.

    Raises:
        UnknownNameError: A name is nobody's, or several people's.
        QueryError: Both are one mention.
        StoreError: There is no knowledge base.
    """
    with read_truth(folder) as truth:
        linkage = kept_people(truth.derived)
        left, right = (_anchors(truth, linkage, name) for name in names)
    try:
        decision = decide(verdict, left, right, who=by.who, when=by.when)
    except ValueError as error:
        mend = "To part what is one person, name two mentions: FILE#NAME."
        raise QueryError(f"{names[0]!r} and {names[1]!r}: {error}", mend=mend) from error
    decision = replace(decision, why=by.why)
    append_decision(folder / DECISIONS, decision)
    return decision


def rule_on_claim(folder: Path, verdict: ClaimVerdict, claim: str, *, by: Judge) -> ClaimRuling:
    """Keep a ruling on a claim and return it; ``kg.pipeline.follow_rulings`` lets the graph follow it.

    Args:
        folder: The knowledge base.
        verdict: Accepted or rejected.
        claim: IRI or id of the claim.
        by: Who rules.

    Raises:
        UnknownNameError: There is no such claim.
        QueryError: The claim only names somebody or something; reject what is said of them.
        StoreError: There is no knowledge base.
    """
    with read_truth(folder) as truth:
        reading, found = _claim(truth, folder, claim)
    if verdict is ClaimVerdict.REJECTED and not can_be_rejected(found):
        mend = "Reject the offices, relations, meetings or official documents that are read of it."
        raise QueryError(f"{claim!r} only names {found.evidence.quote!r}", mend=mend)
    ruling = rule_on(verdict, name_claim(reading.article, found), reading.article, who=by.who, when=by.when)
    ruling = replace(ruling, quote=found.evidence.quote, why=by.why)
    append_ruling(folder / DECISIONS, ruling)
    return ruling


def _claim(truth: Truth, folder: Path, name: str) -> tuple[Reading, Claim]:
    """Return the claim of an IRI or id with its reading."""
    base = truth.state("base") or BASE
    wanted = name.removeprefix(base)
    article = Facts(open_graph(folder / GRAPH)).graph_of(base + wanted).removeprefix(base)
    found = truth.article(article)
    for key, claim in claims_of(found[1]) if found else ():
        if key == wanted:
            return found[1], claim  # type: ignore[index]
    raise UnknownNameError(f"{name!r} is no claim here", mend="kg explain tells the claims behind a tenure.")


def rulings(folder: Path) -> tuple[ClaimRuling, ...]:
    """Return the rulings on claims that stand, in the order in which they were made."""
    with read_truth(folder):
        return load_rulings(folder / DECISIONS)


def undo(folder: Path, decision: str, *, by: Judge) -> Decision | ClaimRuling:
    """Undo a decision on people or a ruling on a claim and return it; the next build no longer follows it.

    Raises:
        StoreError: There is no knowledge base, or no such decision stands.
    """
    with read_truth(folder):
        ruling = undo_ruling(folder / DECISIONS, decision, who=by.who, when=by.when)
        return ruling or undo_decision(folder / DECISIONS, decision, who=by.who, when=by.when)


def decisions(folder: Path) -> tuple[Decision, ...]:
    """Return the decisions that stand, in the order in which they were made."""
    with read_truth(folder):
        return load_decisions(folder / DECISIONS)


def _anchors(truth: Truth, linkage: Linkage, name: str) -> tuple[Anchor, ...]:
    base = truth.state("base") or BASE
    entity = EntityId(name.removeprefix(base))
    if anchors := anchors_of(linkage, entity):
        return anchors
    article, mark, person = name.rpartition(MENTION_MARK)
    if mark:
        return _mention(linkage, truth.named(article.removeprefix(base)), person, name)
    found = [one.id for one in linkage.people if bare(name) in {bare(known) for known in (one.name, *one.aliases)}]
    if len(found) != 1:
        raise _unclear(name, found)
    return anchors_of(linkage, found[0])


def _mention(linkage: Linkage, articles: Sequence[str], person: str, name: str) -> tuple[Anchor, ...]:
    found = sorted(
        (article, key)
        for article, kind, key in linkage.entity_of
        if kind is ThingKind.PERSON and article in articles and bare(key) == bare(person)
    )
    if len(found) != 1:
        raise _unclear(name, [f"{article}#{key}" for article, key in found])
    return tuple(found)


def _unclear(name: str, found: Sequence[str]) -> UnknownNameError:
    if not found:
        return UnknownNameError(f"{name!r} is no person here", mend="kg query people lists them.")
    return UnknownNameError(f"{name!r} is {len(found)} people", mend=f"Name one of {', '.join(found)}.")
