"""The pictures of tenures as files of their own."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping

from starlette.responses import PlainTextResponse, Response

from kg.graph.vocabulary import FOAF, KG, ORG, SKOS
from kg.web.render import picture_style, render
from kg.web.security import PICTURE_POLICY
from kg.web.tenures import Tenures, tenures_at
from kg.web.timeline import draw
from kg.web.visit import Page, Visit

COLUMNS = (
    "tenure",
    "person",
    "person_name",
    "office",
    "office_name",
    "mode",
    "start_not_before",
    "start_not_after",
    "end_not_before",
    "end_not_after",
    "claims",
)


def picture_of(visit: Visit) -> Response:
    """Return the timeline of the person or office asked for as an SVG file, or 404."""
    kind, tenures = _tenures(visit)
    single = kind == "office" and visit.facts.one(visit.iri, KG.seats) == "1"
    timeline = draw(tenures.records, tenures.days, is_single_seat=single) if tenures else None
    if timeline is None:
        return PlainTextResponse("there is no picture here\n", 404)
    values = {
        "timeline": timeline,
        "who": "office" if kind == "person" else "person",
        "name": visit.facts.one(visit.iri, SKOS.prefLabel),
        "style": picture_style(),
    }
    text = render(Page("picture.svg", values), visit)
    return Response(text, media_type="image/svg+xml", headers={"Content-Security-Policy": PICTURE_POLICY})


def table_of(visit: Visit) -> Response:
    """Return the tenures of the person or office asked for as CSV, bounds as written, or 404."""
    _, tenures = _tenures(visit)
    if tenures is None:
        return PlainTextResponse("there is no table here\n", 404)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in tenures.records:
        bounds = (one.start_not_before, one.start_not_after, one.end_not_before, one.end_not_after)
        days = (bound.date if bound else "" for bound in bounds)
        names = (one.tenure, one.person, one.person_name, one.office, one.office_name, one.mode)
        writer.writerow((*names, *days, tenures.claims[one.tenure]))
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8")


PICTURES: Mapping[str, Callable[[Visit], Response]] = {"svg": picture_of, "csv": table_of}
"""The files of a timeline by their suffix."""


def _tenures(visit: Visit) -> tuple[str, Tenures | None]:
    """Return whether a person or an office is asked for, and the tenures; None for anything else."""
    try:
        classes = visit.facts.classes(visit.iri)
    except ValueError:
        return "", None
    kind = "person" if FOAF.Person in classes else "office" if ORG.Post in classes else ""
    return kind, tenures_at(visit.moment, visit.iri, by=kind) if kind else None
