"""What the search index knows of each thing: its names, what it belongs to, its years and its weight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.graph.vocabulary import CRM, DCTERMS, FOAF, KG, ORG, RDF, SCHEMA, SKOS, plain
from kg.query.facts import Facts

_YEAR = 4  # letters of a written date that are its year


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    Args:
        iri: Its IRI.
        kind: person, office, body, document, meeting, article or place.
        name: Its name, or its headline.
        aliases: Other names, numbers and files.
        detail: One line that sets it apart; names of other things, never words of the page's own language.
        belongs: IRIs of the places, bodies, offices and people it belongs to.
        first: First year that is known of it.
        last: Last year that is known of it.
        latest: Last day on which somebody is seen in it; empty when there is none.
        weight: How much there is to see: the more important comes first.
        day: The day of an official document, meeting or article, as written; empty when not known.
    """

    iri: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    detail: str = ""
    belongs: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None
    latest: str = ""
    weight: int = 0
    day: str = ""


@dataclass(slots=True)
class _Held:
    """What the tenures say of one person, office or body."""

    days: list[str]
    belongs: set[str]
    newest: tuple[str, str]  # day and name of the office last seen
    tenures: int = 0


def entries(facts: Facts) -> Iterator[Entry]:
    """Yield an entry for every thing that has a page of its own, in no order."""
    held = _held(facts)
    yield from (_person(facts, iri, held.get(iri)) for iri in _all(facts, FOAF.Person))
    yield from (_office(facts, iri, held.get(iri)) for iri in _all(facts, ORG.Post))
    yield from (_body(facts, iri, held.get(iri)) for iri in _all(facts, ORG.FormalOrganization))
    yield from (_official_document(facts, iri) for iri in _all(facts, SCHEMA.Legislation))
    yield from (_meeting(facts, iri) for iri in _all(facts, KG.Meeting))
    yield from (_article(facts, iri) for iri in _all(facts, SCHEMA.NewsArticle))
    yield from (_place(facts, iri) for iri in _all(facts, SCHEMA.AdministrativeArea))


def _all(facts: Facts, one: str) -> tuple[str, ...]:
    return facts.subjects(RDF.type, plain(one))


def _held(facts: Facts) -> dict[str, _Held]:
    held: dict[str, _Held] = {}
    for quad in facts.store.quads_for_pattern(None, NamedNode(plain(RDF.type)), NamedNode(plain(KG.Tenure))):
        if not isinstance(quad.subject, NamedNode):
            continue
        tenure = quad.subject.value
        person, office, body = (facts.one(tenure, term) for term in (ORG.member, KG.office, ORG.organization))
        days = _days(facts, facts.one(tenure, ORG.memberDuring))
        places = facts.all(body, DCTERMS.spatial)
        seen = (days[-1] if days else "", facts.one(office, SKOS.prefLabel))
        for thing in (person, office, body):
            one = held.setdefault(thing, _Held([], set(), ("", "")))
            one.days += days
            one.belongs |= {person, office, body, *places} - {thing}
            one.newest = max(one.newest, seen)
            one.tenures += 1
    return held


def _days(facts: Facts, interval: str) -> list[str]:
    """Return the days on which the tenure is attested, or its outer bounds where it is attested on none."""
    inner = [facts.one(interval, term) for term in (CRM.P81a_end_of_the_begin, CRM.P81b_begin_of_the_end)]
    outer = [facts.one(interval, term) for term in (CRM.P82a_begin_of_the_begin, CRM.P82b_end_of_the_end)]
    return sorted(day for day in (inner if any(inner) else outer) if day)


def _years(days: list[str]) -> tuple[int | None, int | None]:
    known = sorted(int(day[:_YEAR]) for day in days if day[:_YEAR].isdecimal())
    return (known[0], known[-1]) if known else (None, None)


def _named(facts: Facts, iri: str) -> str:
    return facts.one(iri, SKOS.prefLabel) or iri.rpartition("/")[2]


def _of_tenures(held: _Held | None) -> tuple[tuple[int | None, int | None], tuple[str, ...], str, int]:
    if held is None:
        return (None, None), (), "", 0
    return _years(held.days), tuple(sorted(held.belongs)), max(held.days, default=""), held.tenures


def _person(facts: Facts, iri: str, held: _Held | None) -> Entry:
    years, belongs, latest, tenures = _of_tenures(held)
    return Entry(
        iri,
        "person",
        _named(facts, iri),
        aliases=facts.all(iri, SKOS.altLabel),
        detail=held.newest[1] if held else "",
        belongs=belongs,
        first=years[0],
        last=years[1],
        latest=latest,
        weight=tenures + len(facts.subjects(KG.person, iri)),
    )


def _office(facts: Facts, iri: str, held: _Held | None) -> Entry:
    years, belongs, latest, tenures = _of_tenures(held)
    body = facts.one(iri, ORG.postIn)
    return Entry(
        iri,
        "office",
        _named(facts, iri),
        aliases=tuple(
            f"{facts.one(facts.one(iri, ORG.role), SKOS.prefLabel)} {name}" for name in _aliases(facts, body)
        ),
        detail=facts.one(body, SKOS.prefLabel),
        belongs=(*belongs, body, *facts.all(body, DCTERMS.spatial)),
        first=years[0],
        last=years[1],
        latest=latest,
        weight=2 * tenures,
    )


def _aliases(facts: Facts, body: str) -> tuple[str, ...]:
    return facts.all(body, SKOS.altLabel)


def _body(facts: Facts, iri: str, held: _Held | None) -> Entry:
    years, belongs, latest, tenures = _of_tenures(held)
    places = facts.all(iri, DCTERMS.spatial)
    return Entry(
        iri,
        "body",
        _named(facts, iri),
        aliases=facts.all(iri, SKOS.altLabel),
        detail=", ".join(facts.one(place, SKOS.prefLabel) for place in places),
        belongs=(*(one for one in belongs if one not in places), *places, *facts.all(iri, ORG.subOrganizationOf)),
        first=years[0],
        last=years[1],
        latest=latest,
        weight=tenures + len(facts.subjects(KG.body, iri)),
    )


def _under(facts: Facts, body: str) -> tuple[str, tuple[str, ...]]:
    """Return the name of the body that something is of, and what it belongs to: that body and its places."""
    return (facts.one(body, SKOS.prefLabel), (body, *facts.all(body, DCTERMS.spatial))) if body else ("", ())


def _official_document(facts: Facts, iri: str) -> Entry:
    detail, belongs = _under(facts, facts.one(iri, SCHEMA.legislationPassedBy))
    day = facts.one(iri, SCHEMA.legislationDate)
    number, kind = facts.one(iri, SCHEMA.legislationIdentifier), facts.one(iri, SCHEMA.legislationType)
    years = _years([day])
    return Entry(
        iri,
        "document",
        _named(facts, iri),
        aliases=tuple(one for one in (f"{kind} {number}", f"{kind} số {number}", number) if number),
        detail=detail,
        belongs=belongs,
        first=years[0],
        last=years[1],
        weight=len(facts.subjects(KG.officialDocument, iri)),
        day=day,
    )


def _meeting(facts: Facts, iri: str) -> Entry:
    detail, belongs = _under(facts, facts.one(iri, SCHEMA.organizer))
    day = facts.one(iri, SCHEMA.startDate)
    years = _years([day])
    return Entry(
        iri,
        "meeting",
        _named(facts, iri),
        detail=detail,
        belongs=belongs,
        first=years[0],
        last=years[1],
        weight=len(facts.subjects(KG.object, iri)),
        day=day,
    )


def _article(facts: Facts, iri: str) -> Entry:
    day = facts.one(iri, SCHEMA.datePublished)
    years = _years([day])
    file = facts.one(iri, KG.file)
    return Entry(
        iri,
        "article",
        facts.one(iri, SCHEMA.headline) or file,
        aliases=(file, facts.one(iri, SCHEMA.author)),
        detail=facts.one(iri, KG.home),
        belongs=facts.all(iri, SCHEMA.mentions),
        first=years[0],
        last=years[1],
        weight=1,
        day=day,
    )


def _place(facts: Facts, iri: str) -> Entry:
    bodies = facts.subjects(DCTERMS.spatial, iri)
    return Entry(iri, "place", _named(facts, iri), weight=1000 + len(bodies))
