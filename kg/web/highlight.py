"""An article's stored text with every claim in it marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pyoxigraph import Literal, NamedNode

from kg.graph.vocabulary import KG, OA, ORG, PROV, RDF, SCHEMA, plain
from kg.model.article import Article, PassageKind
from kg.web.proofs import Told

_KINDS = {
    KG.PersonClaim: "person",
    KG.BodyClaim: "body",
    KG.OfficeClaim: "office",
    KG.OfficialDocumentClaim: "document",
    KG.MeetingClaim: "meeting",
    KG.RelationClaim: "relation",
    KG.Issue: "issue",
}
_TOLD = {
    "person": (KG.person, KG.name),
    "body": (KG.body, KG.name),
    "office": (
        KG.person,
        ORG.role,
        KG.body,
        KG.status,
        KG.mode,
        KG.asOf,
        KG.since,
        KG.until,
        KG.decidedOn,
        KG.announcedOn,
        KG.effectiveOn,
        KG.approvedOn,
    ),
    "document": (
        KG.officialDocument,
        SCHEMA.legislationType,
        SCHEMA.legislationIdentifier,
        KG.numberingPeriod,
        KG.name,
        SCHEMA.legislationPassedBy,
        SCHEMA.legislationDate,
        KG.status,
    ),
    "meeting": (KG.meeting, SCHEMA.startDate, SCHEMA.endDate, SCHEMA.organizer, KG.ordinal, KG.inTerm),
    "relation": (KG.subject, KG.predicate, KG.object),
    "issue": (KG.code, KG.message, KG.mend),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One fact of a claim: the local name of its term, its value, and whether that is an IRI."""

    term: str
    value: str
    is_iri: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim or issue as it is shown beside the text.

    Args:
        iri: The claim.
        anchor: Its id on the page.
        kind: person, body, office, document, meeting, relation or issue.
        start: Offset of its quote in the stored content.
        end: End of the quote, half-open.
        rule: The rule that read it.
        told: What it says.
    """

    iri: str
    anchor: str
    kind: str
    start: int
    end: int
    rule: str
    told: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text between two places where a claim begins or ends, with the claims over it."""

    text: str
    readings: tuple[Reading, ...]
    begins: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the stored text.

    Args:
        kind: title, text, caption, byline, or furniture for what is not the article's own.
        pieces: Its text.
        readings: The claims that begin in it.
    """

    kind: str
    pieces: tuple[Piece, ...]
    readings: tuple[Reading, ...]


def readings_of(told: Told, *, base: str) -> tuple[Reading, ...]:
    """Return the claims and issues of an article's graph by their place in the text."""
    found = (_reading(told, subject, base) for subject in told)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.start, -one.end, one.iri)))


def _reading(facts: Told, subject: str, base: str) -> Reading | None:
    own = facts[subject]
    kinds = [_KINDS[f"<{one.value}>"] for one in own.get(RDF.type, ()) if f"<{one.value}>" in _KINDS]
    place = _place(facts, own)
    if not kinds or place is None:
        return None
    told = tuple(
        Said(plain(term).rpartition("#")[2].rpartition("/")[2], value.value, isinstance(value, NamedNode))
        for term in _TOLD[kinds[0]]
        for value in own.get(term, ())
    )
    rules = [one.value for one in own.get(KG.rule, ())]
    return Reading(subject, anchor(subject, base), kinds[0], *place, rules[0] if rules else "", told)


def anchor(iri: str, base: str) -> str:
    """Return the id that a claim has on its article's page.

    >>> anchor("https://example.org/claim/0f3a", "https://example.org/")
    'claim-0f3a'
    """
    return iri.removeprefix(base).replace("/", "-")


def _place(facts: Told, own: dict[str, list[Literal | NamedNode]]) -> tuple[int, int] | None:
    for evidence in own.get(PROV.wasQuotedFrom, ()):
        for selector in facts.get(evidence.value, {}).get(OA.hasSelector, ()):
            where = facts.get(selector.value, {})
            if OA.start in where and OA.end in where:
                return int(where[OA.start][0].value), int(where[OA.end][0].value)
    return None


def lines_of(article: Article, readings: Sequence[Reading]) -> tuple[Line, ...]:
    """Return the stored text line by line, cut wherever a claim begins or ends; blank lines are left out."""
    lines = []
    start = 0
    for text in article.content.split("\n"):
        end = start + len(text)
        if text.strip():
            inside = [one for one in readings if one.start < end and one.end > start]
            begins = tuple(one for one in inside if one.start >= start)
            lines.append(Line(_kind(article, start, end), tuple(_pieces(article.content, start, end, inside)), begins))
        start = end + 1
    return tuple(lines)


def _kind(article: Article, start: int, end: int) -> str:
    for passage in article.passages:
        if passage.start < end and passage.end > start:
            return PassageKind(passage.kind).value
    return "furniture"


def _pieces(content: str, start: int, end: int, readings: Sequence[Reading]) -> Iterable[Piece]:
    cuts = {start, end}
    for one in readings:
        cuts |= {max(start, one.start), min(end, one.end)}
    places = sorted(cuts)
    for left, right in pairwise(places):
        over = tuple(one for one in readings if one.start <= left and one.end >= right)
        yield Piece(content[left:right], over, tuple(one for one in over if one.start == left))
