"""The reconciliation service: OpenRefine users match names, offices and numbers against the graph.

Source: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from kg.graph.vocabulary import DCTERMS, KG, ORG, SCHEMA, SKOS
from kg.query.facts import Facts
from kg.query.names import spelt_out
from kg.vietnamese.unicode import bare
from kg.web.relations import name_of
from kg.web.render import render
from kg.web.search import KINDS, Found, Wanted, search, suggest
from kg.web.site import Moment, Site
from kg.web.sparql import CROSS
from kg.web.visit import Page, Visit
from kg.web.words import Words

_MOST = 200  # questions or ids in one request
_FEW = 5  # candidates when no limit is given
_ALL = 100


@dataclass(frozen=True, slots=True)
class Property:
    """A property that rows can be extended by, or that narrows candidates.

    Args:
        id: What clients call it.
        name: What people read.
        kind: The kind of things that have it.
        term: The term of the vocabulary.
        inward: The thing is the object, not the subject.
    """

    id: str
    name: str
    kind: str
    term: str
    inward: bool = False


PROPERTIES = (
    Property("birthDate", "Năm sinh", "person", SCHEMA.birthDate),
    Property("deathDate", "Ngày mất", "person", SCHEMA.deathDate),
    Property("alias", "Tên khác", "person", SKOS.altLabel),
    Property("body", "Cơ quan", "office", ORG.postIn),
    Property("seats", "Số ghế", "office", KG.seats),
    Property("place", "Địa phương", "body", DCTERMS.spatial),
    Property("parent", "Trực thuộc", "body", ORG.subOrganizationOf),
    Property("offices", "Chức vụ", "body", ORG.postIn, inward=True),
    Property("number", "Số văn bản", "document", SCHEMA.legislationIdentifier),
    Property("type", "Loại văn bản", "document", SCHEMA.legislationType),
    Property("date", "Ngày ban hành", "document", SCHEMA.legislationDate),
    Property("issuer", "Nơi ban hành", "document", SCHEMA.legislationPassedBy),
    Property("startDate", "Ngày họp", "meeting", SCHEMA.startDate),
    Property("organiser", "Tổ chức", "meeting", SCHEMA.organizer),
)
_BY_ID = {one.id: one for one in PROPERTIES}
_NARROW = {"place": "place", "body": "body", "office": "office"}


def reconciliation(site: Site) -> list[BaseRoute]:
    """Return the routes of the service below ``/reconcile``."""

    async def service(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=CROSS)
        asked = {name: value[0] for name, value in parse_qs(request.url.query).items()}
        if request.method == "POST":
            body = await request.body()
            asked |= {name: value[0] for name, value in parse_qs(body.decode("utf-8", "replace")).items()}
        return await run_in_threadpool(_serve, site, request, asked)

    return [
        Route("/reconcile", service, methods=["GET", "POST", "OPTIONS"]),
        Route("/reconcile/suggest/entity", _suggestions(site, _entities)),
        Route("/reconcile/suggest/type", _suggestions(site, _types)),
        Route("/reconcile/suggest/property", _suggestions(site, _properties)),
        Route("/reconcile/properties", _proposals),
        Route("/reconcile/preview", _preview(site)),
    ]


def _serve(site: Site, request: Request, asked: Mapping[str, str]) -> Response:
    moment = site.now()
    try:
        if "queries" in asked:
            return _json(_reconcile(moment, json.loads(asked["queries"])))
        if "extend" in asked:
            return _json(_extend(moment, json.loads(asked["extend"])))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        return _json({"error": f"the request cannot be read: {error}"}, 400)
    return _json(_manifest(moment, str(request.base_url).rstrip("/")))


def _json(value: object, status: int = 200) -> Response:
    return JSONResponse(value, status, headers=CROSS)


def _manifest(moment: Moment, here: str) -> dict[str, object]:
    reconcile = f"{here}/reconcile"
    suggested = {
        kind: {"service_url": reconcile, "service_path": f"/suggest/{kind}"} for kind in ("entity", "type", "property")
    }
    return {
        "versions": ["0.1", "0.2"],
        "name": "Niên Giám",
        "identifierSpace": moment.base,
        "schemaSpace": "https://w3id.org/niengiam/ontology#",
        "defaultTypes": _type_rows(),
        "view": {"url": f"{here}/{{{{id}}}}"},
        "preview": {"url": f"{reconcile}/preview?id={{{{id}}}}", "width": 420, "height": 220},
        "suggest": suggested,
        "extend": {
            "propose_properties": {"service_url": reconcile, "service_path": "/properties"},
            "property_settings": [],
        },
        "batchSize": 50,
    }


def _type_rows() -> list[dict[str, str]]:
    words = Words()
    return [{"id": kind, "name": words(f"kind_{kind}")} for kind in KINDS]


def _reconcile(moment: Moment, queries: Mapping[str, Mapping[str, Any]]) -> dict[str, object]:
    if len(queries) > _MOST:
        raise ValueError(f"{len(queries)} queries, at most {_MOST} are answered at once")
    return {key: {"result": candidates(moment, query)} for key, query in queries.items()}


def candidates(moment: Moment, query: Mapping[str, Any]) -> list[dict[str, object]]:
    """Return the candidates of one query, the best first; only the single one of just this name is a match."""
    typed = str(query.get("query", ""))
    kinds = query.get("type", query.get("types", ""))
    kind = str((kinds[0] if kinds else "") if isinstance(kinds, list) else kinds)
    limit = min(int(query.get("limit", _FEW)), _ALL)
    wanted = _narrowed(moment, Wanted(typed, kind if kind in KINDS else ""), query.get("properties") or ())
    found = search(moment.index, wanted, size=max(limit, _FEW)).found if typed.strip() else ()
    scored = sorted(((_score(typed, one), one) for one in found), key=lambda pair: -pair[0])
    exact = sum(score == 100 for score, _ in scored)  # noqa: PLR2004  per cent
    return [_candidate(moment, one, score, is_match=score == 100 and exact == 1) for score, one in scored[:limit]]  # noqa: PLR2004


def _narrowed(moment: Moment, wanted: Wanted, properties: Sequence[Mapping[str, Any]]) -> Wanted:
    """Return the wanted with what the properties of a row say of place, body or office."""
    for one in properties:
        name, value = _NARROW.get(str(one.get("pid"))), one.get("v")
        if name is None or not value:
            continue
        iri = moment.base + str(value["id"]) if isinstance(value, Mapping) else _named(moment, name, str(value))
        if iri:
            wanted = replace(wanted, **{name: iri})  # type: ignore[arg-type]
    return wanted


def _named(moment: Moment, kind: str, typed: str) -> str:
    found = suggest(moment.index, typed, kind=kind, size=1)
    return found[0].iri if found else ""


def _score(typed: str, one: Found) -> float:
    """Return 0 to 100: 100 for the same words, whatever their diacritics and abbreviations."""
    name = bare(one.name)
    forms = (bare(typed), spelt_out(bare(typed)))
    if name in forms:
        return 100
    return round(min(99.0, 100 * max(SequenceMatcher(None, form, name).ratio() for form in forms)), 1)


def _candidate(moment: Moment, one: Found, score: float, *, is_match: bool) -> dict[str, object]:
    return {
        "id": one.iri.removeprefix(moment.base),
        "name": one.name,
        "description": one.detail,
        "score": score,
        "match": is_match,
        "type": [{"id": one.kind, "name": Words()(f"kind_{one.kind}")}],
    }


def _extend(moment: Moment, asked: Mapping[str, Any]) -> dict[str, object]:
    ids, properties = asked["ids"], [_BY_ID[one["id"]] for one in asked["properties"]]
    if len(ids) > _MOST:
        raise ValueError(f"{len(ids)} ids, at most {_MOST} are answered at once")
    rows = {one: {known.id: _values(moment, moment.base + str(one), known) for known in properties} for one in ids}
    return {"meta": [{"id": known.id, "name": known.name} for known in properties], "rows": rows}


def _values(moment: Moment, iri: str, known: Property) -> list[dict[str, str]]:
    facts = moment.facts
    values = facts.subjects(known.term, iri) if known.inward else facts.all(iri, known.term)
    return [_value(facts, moment.base, value) for value in values]


def _value(facts: Facts, base: str, value: str) -> dict[str, str]:
    if value.startswith(base):
        return {"id": value.removeprefix(base), "name": name_of(facts, value)}
    return {"str": value}


_Suggester = Callable[[Moment, str], list[dict[str, object]]]


def _suggestions(site: Site, suggester: _Suggester) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        return _json({"result": suggester(site.now(), request.query_params.get("prefix", ""))})

    return answer


def _entities(moment: Moment, prefix: str) -> list[dict[str, object]]:
    found = suggest(moment.index, prefix, size=10)
    return [
        {
            "id": one.iri.removeprefix(moment.base),
            "name": one.name,
            "description": one.detail,
            "notable": [{"id": one.kind, "name": Words()(f"kind_{one.kind}")}],
        }
        for one in found
    ]


def _types(moment: Moment, prefix: str) -> list[dict[str, object]]:
    del moment
    return [dict(one) for one in _type_rows() if bare(prefix) in f"{one['id']} {bare(one['name'])}"]


def _properties(moment: Moment, prefix: str) -> list[dict[str, object]]:
    del moment
    return [
        {"id": one.id, "name": one.name} for one in PROPERTIES if bare(prefix) in f"{bare(one.id)} {bare(one.name)}"
    ]


def _proposals(request: Request) -> Response:
    kind = request.query_params.get("type", "")
    rows = [{"id": one.id, "name": one.name} for one in PROPERTIES if kind in (one.kind, "")]
    return _json({"type": kind, "properties": rows})


def _preview(site: Site) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        moment = site.now()
        iri = moment.base + request.query_params.get("id", "")
        visit = Visit(site, moment, "/", {}, Words())
        found = moment.index.rows("SELECT kind, name, detail, first, last FROM things WHERE iri = ?", (iri,))
        page = Page("preview.html", {"iri": iri, "found": found[0] if found else None})
        policy = "default-src 'none'; style-src 'self'; frame-ancestors *"  # clients show it in a frame of theirs
        headers = {**CROSS, "Content-Security-Policy": policy}
        return HTMLResponse(render(page, visit), 200 if found else 404, headers=headers)

    return answer
