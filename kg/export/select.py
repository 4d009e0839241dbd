"""A part of the graph: of an office, a person, a province or a stretch of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pyoxigraph import NamedNode, Store

from kg.errors import UnknownNameError
from kg.graph.vocabulary import DCTERMS, KG, OA, ORG, PROV, RDF, SCHEMA, SKOS, plain
from kg.query.facts import Facts
from kg.query.names import Kind, find
from kg.query.records import Span, tenure_record
from kg.vietnamese.unicode import bare

_FOLLOWED = (
    ORG.member,
    ORG.organization,
    ORG.role,
    ORG.memberDuring,
    ORG.postIn,
    ORG.classification,
    DCTERMS.spatial,
    DCTERMS.source,
    PROV.wasDerivedFrom,
    PROV.wasQuotedFrom,
    PROV.wasGeneratedBy,
    OA.hasSource,
    OA.hasSelector,
    KG.office,
    KG.bound,
    KG.person,
    KG.body,
    KG.subject,
    KG.object,
    KG.meeting,
    KG.officialDocument,
    SCHEMA.organizer,
    SCHEMA.legislationPassedBy,
)


@dataclass(frozen=True, slots=True)
class Selection:
    """What to keep; an empty field keeps all.

    Args:
        office: Name or IRI of an office.
        person: Name or IRI of a person.
        province: Name of a province.
        since: Keep tenures that may last to this day or beyond.
        until: Keep tenures that may have begun by this day.
    """

    office: str = ""
    person: str = ""
    province: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def is_all(self) -> bool:
        """Tell whether nothing is left out."""
        return self == Selection()


def select(store: Store, selection: Selection) -> Store:
    """Return the chosen tenures and all that they rest on, in a store of their own; the whole store for no choice.

    With a person, the relations of that person come too; with a province, the meetings and official documents of
    its bodies.

    Raises:
        UnknownNameError: A name answers to nothing.
    """
    if selection.is_all:
        return store
    facts = Facts(store)
    found = set(_tenures(facts, selection))
    found |= set(_relations(facts, selection))
    reached = _reach(facts, found)
    part = Store()
    for subject in sorted(reached):
        part.extend(store.quads_for_pattern(NamedNode(subject), None, None))
    return part


def _tenures(facts: Facts, selection: Selection) -> Iterator[str]:
    people = _iris(facts.store, Kind.PERSON, selection.person)
    offices = _iris(facts.store, Kind.OFFICE, selection.office)
    bodies = _bodies(facts, selection.province)
    for tenure in facts.subjects(RDF.type, plain(KG.Tenure)):
        if people is not None and facts.one(tenure, ORG.member) not in people:
            continue
        if offices is not None and facts.one(tenure, KG.office) not in offices:
            continue
        if bodies is not None and facts.one(tenure, ORG.organization) not in bodies:
            continue
        if _in_time(tenure_record(facts, tenure).span, selection):
            yield tenure


def _iris(store: Store, kind: Kind, typed: str) -> frozenset[str] | None:
    return frozenset(match.iri for match in find(store, kind, typed)) if typed else None


def _bodies(facts: Facts, province: str) -> frozenset[str] | None:
    if not province:
        return None
    places = {
        place: facts.one(place, SKOS.prefLabel) for place in facts.subjects(RDF.type, plain(SCHEMA.AdministrativeArea))
    }
    named = [place for place, name in places.items() if bare(name) == bare(province)]
    if not named:
        raise UnknownNameError(
            f"no province is called {province!r}", mend=f"Known: {', '.join(sorted(places.values()))}."
        )
    return frozenset(body for place in named for body in facts.subjects(DCTERMS.spatial, place))


def _in_time(span: Span, selection: Selection) -> bool:
    first, last = span.start_from or date.min, span.end_by or date.max
    return (selection.since is None or last >= selection.since) and (
        selection.until is None or first <= selection.until
    )


def _relations(facts: Facts, selection: Selection) -> Iterator[str]:
    people = _iris(facts.store, Kind.PERSON, selection.person) or frozenset[str]()
    for person in people:
        yield person
        yield from (claim for claim in facts.subjects(KG.subject, person) if KG.Claim in facts.classes(claim))
    for body in _bodies(facts, selection.province) or frozenset[str]():
        for term in (SCHEMA.organizer, SCHEMA.legislationPassedBy):
            yield from facts.subjects(term, body)


def _reach(facts: Facts, start: set[str]) -> set[str]:
    """Return start and everything that what is in it points to, step by step."""
    reached: set[str] = set()
    waiting = sorted(start)
    while waiting:
        subject = waiting.pop()
        if subject in reached:
            continue
        reached.add(subject)
        for term in _FOLLOWED:
            waiting += [one for one in facts.all(subject, term) if "://" in one and one not in reached]
    return reached
