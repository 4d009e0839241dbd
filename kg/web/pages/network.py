"""The network around a person or an official document: as a picture with its table, and as files."""

from __future__ import annotations

import csv
import io

from starlette.responses import PlainTextResponse, Response

from kg.graph.vocabulary import FOAF, SCHEMA
from kg.web.around import Network, papers_around, people_around, shared_with
from kg.web.pages.things import missing_page
from kg.web.relations import kind_of, names_of
from kg.web.render import picture_style, render
from kg.web.security import PICTURE_POLICY
from kg.web.tall import tall
from kg.web.visit import Page, Visit

MEDIA = {"svg": "image/svg+xml", "gexf": "application/xml", "csv": "text/csv; charset=utf-8"}


def network_page(visit: Visit) -> Page:
    """Return the network around the person or official document asked for."""
    kind, network = _network(visit)
    if network is None:
        return missing_page(visit)
    pictures = {"network": network, "tall": tall(network, kind) if network.rows else network}
    return Page("network.html", {"kind": kind, "name": network.centre.name, **pictures})


def network_file(visit: Visit, form: str) -> Response:
    """Return the network asked for as a file: a form of MEDIA; or 404."""
    kind, network = _network(visit)
    if network is None:
        return PlainTextResponse("there is no such person or official document\n", 404)
    if form == "csv":
        text = _people_csv(visit, network.centre.iri) if kind == "person" else _papers_csv(network)
    else:
        text = render(Page(f"network_file.{form}", {"network": network, "style": picture_style()}), visit)
    return Response(text, media_type=MEDIA[form], headers={"Content-Security-Policy": PICTURE_POLICY})


def _network(visit: Visit) -> tuple[str, Network | None]:
    """Return whom or what the network asked for is around, and the network."""
    iri = visit.query.get("of", "")
    try:
        classes = visit.facts.classes(iri) if iri else frozenset()
    except ValueError:
        classes = frozenset()
    if FOAF.Person in classes:
        return "person", people_around(visit.moment, iri)
    if SCHEMA.Legislation in classes:
        return "document", papers_around(visit.moment, iri)
    return "", None


def _people_csv(visit: Visit, person: str) -> str:
    out, shared = io.StringIO(), shared_with(visit.moment, person)
    names = names_of(visit.moment, {*shared, *(one for through in shared.values() for one in through)})
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("person", "name", "through", "through_name", "kind"))
    for other, through in sorted(shared.items()):
        for one in sorted(through):
            writer.writerow((other, names[other], one, names[one], kind_of(visit.facts, one)))
    return out.getvalue()


def _papers_csv(network: Network) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("subject", "subject_name", "relation", "object", "object_name"))
    for edge in network.edges:
        writer.writerow((edge.source.iri, edge.source.name, edge.relation, edge.target.iri, edge.target.name))
    return out.getvalue()
