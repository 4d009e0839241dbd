"""The pictures of tenures as files of their own."""

from __future__ import annotations

from starlette.responses import PlainTextResponse, Response

from kg.graph.vocabulary import FOAF, KG, ORG, SKOS
from kg.web.render import picture_style, render
from kg.web.security import POLICY
from kg.web.tenures import tenures_at
from kg.web.timeline import draw
from kg.web.visit import Page, Visit

_STYLED = POLICY.replace("style-src 'self'", "style-src 'unsafe-inline'")


def picture_of(visit: Visit) -> Response:
    """Return the timeline of the person or office asked for as an SVG file, or 404."""
    facts, iri = visit.facts, visit.iri
    try:
        classes = facts.classes(iri)
    except ValueError:
        classes = frozenset()
    is_person, is_office = FOAF.Person in classes, ORG.Post in classes
    single = is_office and facts.one(iri, KG.seats) == "1"
    timeline = None
    if is_person or is_office:
        tenures = tenures_at(visit.moment, iri, by="person" if is_person else "office")
        timeline = draw(tenures.records, tenures.days, is_single_seat=single)
    if timeline is None:
        return PlainTextResponse("there is no picture here\n", 404)
    values = {
        "timeline": timeline,
        "who": "office" if is_person else "person",
        "name": facts.one(iri, SKOS.prefLabel),
        "style": picture_style(),
    }
    text = render(Page("picture.svg", values), visit)
    return Response(text, media_type="image/svg+xml", headers={"Content-Security-Policy": _STYLED})
