"""An official document, a meeting and an article."""

from __future__ import annotations

from kg.graph.vocabulary import KG, SCHEMA
from kg.query.records import proof_of
from kg.web.around import BUILDS
from kg.web.highlight import lines_of, readings_of
from kg.web.proofs import naming, told_in
from kg.web.relations import kind_of, name_of, names_of, relations_of
from kg.web.visit import Page, Visit

CLASS = SCHEMA.Legislation
MEETING_CLASS = KG.Meeting
ARTICLE_CLASS = SCHEMA.NewsArticle
CLAIM_CLASSES = (KG.Claim, KG.Issue)


def official_document_page(visit: Visit) -> Page:
    """Return the page of the official document asked for."""
    facts, iri = visit.facts, visit.iri
    issuer = facts.one(iri, SCHEMA.legislationPassedBy)
    relations = relations_of(visit.moment, iri)
    return Page(
        "document.html",
        {
            "iri": iri,
            "name": name_of(facts, iri),
            "number": facts.one(iri, SCHEMA.legislationIdentifier),
            "type": facts.one(iri, SCHEMA.legislationType),
            "period": facts.one(iri, KG.numberingPeriod),
            "day": facts.one(iri, SCHEMA.legislationDate),
            "planned": facts.one(iri, KG.status) == "planned",
            "issuer": issuer,
            "issuer_name": name_of(facts, issuer) if issuer else "",
            "relations": relations,
            "is_joined": any(one.term in BUILDS for one in relations),
            "sightings": naming(visit.moment.index, iri),
        },
    )


def meeting_page(visit: Visit) -> Page:
    """Return the page of the meeting asked for."""
    facts, iri = visit.facts, visit.iri
    organiser = facts.one(iri, SCHEMA.organizer)
    relations = relations_of(visit.moment, iri)
    return Page(
        "meeting.html",
        {
            "iri": iri,
            "name": name_of(facts, iri),
            "first": facts.one(iri, SCHEMA.startDate),
            "last": facts.one(iri, SCHEMA.endDate),
            "ordinal": facts.one(iri, KG.ordinal),
            "term": facts.one(iri, KG.inTerm),
            "organiser": organiser,
            "organiser_name": name_of(facts, organiser) if organiser else "",
            "people": [one for one in relations if kind_of(facts, one.other) == "person"],
            "relations": [one for one in relations if kind_of(facts, one.other) != "person"],
            "sightings": naming(visit.moment.index, iri),
        },
    )


def article_page(visit: Visit) -> Page:
    """Return the page of the article asked for: its stored text with every claim marked."""
    facts, iri = visit.facts, visit.iri
    article = visit.site.article(iri.removeprefix(visit.moment.base))
    readings = readings_of(told_in(facts.store, iri), base=visit.moment.base)
    told = {told.value for reading in readings for told in reading.told if told.is_iri}
    terms = {one: one.rpartition("#")[2] for one in told if "#" in one}
    return Page(
        "article.html",
        {
            "iri": iri,
            "name": name_of(facts, iri),
            "published": facts.one(iri, SCHEMA.datePublished),
            "author": facts.one(iri, SCHEMA.author),
            "home": facts.one(iri, KG.home),
            "file": facts.one(iri, KG.file),
            "url": facts.one(iri, SCHEMA.url),
            "lines": lines_of(article, readings) if article else (),
            "count": len(readings),
            "names": {**names_of(visit.moment, sorted(told - set(terms))), **terms},
        },
    )


def claim_page(visit: Visit) -> Page:
    """Return the way to the sentence of the claim or issue asked for."""
    proof = proof_of(visit.facts, visit.iri)
    if not proof.article:
        return Page("thing.html", {"iri": visit.iri, "name": visit.iri.rpartition("/")[2]})
    return Page(location=visit.proof_href(proof.article, visit.iri), status=303)
