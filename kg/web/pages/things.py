"""Which page a thing has: by its classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kg.errors import KgError
from kg.graph.vocabulary import DCTERMS, KG
from kg.query.explain import explain
from kg.web.pages import bodies, lists, offices, papers, people
from kg.web.visit import Page, Visit

Builder = Callable[[Visit], Page]
_PAGES: Mapping[str, Builder] = {
    people.CLASS: people.person_page,
    offices.CLASS: offices.office_page,
    offices.TENURE_CLASS: offices.tenure_page,
    bodies.CLASS: bodies.body_page,
    bodies.PLACE_CLASS: bodies.place_page,
    papers.CLASS: papers.official_document_page,
    papers.MEETING_CLASS: papers.meeting_page,
    papers.ARTICLE_CLASS: papers.article_page,
    KG.Claim: papers.claim_page,
    KG.Issue: papers.claim_page,
    KG.Conflict: lists.conflict_page,
}


def thing_page(visit: Visit) -> Page:
    """Return the page of the thing whose IRI is asked for; the way to the one that stands for it now; or 404."""
    try:
        classes = visit.facts.classes(visit.iri)
        replaced = visit.facts.one(visit.iri, DCTERMS.isReplacedBy)
    except ValueError:
        return missing_page(visit)
    if replaced:
        return Page(location=visit.href(replaced), status=303)
    for one, builder in _PAGES.items():
        if one in classes:
            return builder(visit)
    return _any_page(visit)


def _any_page(visit: Visit) -> Page:
    try:
        told = explain(visit.facts.store, visit.iri)
    except KgError:
        return missing_page(visit)
    return Page("thing.html", {"iri": visit.iri, "name": told.name or visit.iri.rpartition("/")[2], "told": told})


def missing_page(visit: Visit) -> Page:
    """Return the page that says that there is nothing here."""
    return Page("missing.html", {"name": visit.words("missing")}, status=404)
