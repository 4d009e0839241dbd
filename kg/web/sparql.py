"""The SPARQL 1.1 Protocol, query part: read-only, over the whole graph or over the graphs that are named.

Source: https://www.w3.org/TR/sparql11-protocol/
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from kg.model.identifiers import digest
from kg.web.asker import GRAPHS, RESULTS
from kg.web.asking import Asked, Askers
from kg.web.negotiate import accepted
from kg.web.remembered import Remembered
from kg.web.site import Site

_WAITING = 64  # questions that are asked or wait at once
_FORM, _QUERY = "application/x-www-form-urlencoded", "application/sparql-query"
CROSS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Content-Type",
    "Access-Control-Max-Age": "86400",
}
_TURTLE = "text/turtle"
_RESULTS_NAMES = dict(zip(("json", "xml", "csv", "tsv"), RESULTS, strict=True))
_GRAPHS_NAMES = {
    **dict(zip(("turtle", "n-triples", "json-ld", "rdf+xml"), GRAPHS, strict=True)),
    **dict(zip(("ttl", "nt", "jsonld", "xml"), GRAPHS, strict=True)),
}

Answerer = Callable[[Request], Awaitable[Response]]


class RefusedError(Exception):
    """A request that is not understood, with its HTTP status."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


@dataclass(frozen=True, slots=True)
class Posed:
    """A question as the client posed it."""

    query: str
    default: tuple[str, ...]
    named: tuple[str, ...]
    format: str


def endpoint(site: Site, askers: Askers, editor: Answerer | None) -> Answerer:
    """Return the answerer of ``/sparql``; without a question it shows the editor or the service description."""
    turns: list[CapacityLimiter] = []
    remembered = Remembered(askers)

    async def answer(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=CROSS)
        if not turns:  # questions wait in threads of their own, so that pages never wait for them
            turns.append(CapacityLimiter(_WAITING))
        if request.method in ("GET", "HEAD") and "query" not in request.query_params:
            if editor is not None and _is_reader(request):
                return await editor(request)
            return await run_in_threadpool(_without_question, site, request)
        try:
            posed = await _posed(request)
            return await run_sync(_answer, site, remembered, request, posed, limiter=turns[0])
        except RefusedError as error:
            return PlainTextResponse(f"{error}\n", error.status, headers=CROSS)

    return answer


def _is_reader(request: Request) -> bool:
    """Tell whether a request without a question is a reader's, who wants the editor."""
    media = accepted(request.headers.get("accept", ""), ["text/html", _TURTLE])
    return media != _TURTLE and not set(request.query_params) - {"lang"}


def _without_question(site: Site, request: Request) -> Response:
    if set(request.query_params) & {"default-graph-uri", "named-graph-uri", "update"}:
        return PlainTextResponse("there is no query\n", 400, headers=CROSS)
    return Response(describe_service(site, str(request.url_for("sparql"))), media_type=_TURTLE, headers=CROSS)


async def _posed(request: Request) -> Posed:
    """Return the question of a request.

    Raises:
        RefusedError: It is none.
    """
    parameters = _read_form(request.url.query)
    if request.method == "POST":
        media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await _body(request)
        if media == _FORM:
            parameters = {**parameters, **_read_form(body)}
        elif media == _QUERY:
            parameters = {**parameters, "query": [*parameters.get("query", ()), body]}
        elif media == "application/sparql-update":
            raise RefusedError(403, "this endpoint is read-only")
        else:
            raise RefusedError(415, f"send {_FORM} or {_QUERY}")
    if "update" in parameters:
        raise RefusedError(403, "this endpoint is read-only")
    queries = parameters.get("query", [])
    if len(queries) != 1:
        raise RefusedError(400, f"send one query, not {len(queries)}")
    default, named = parameters.get("default-graph-uri", []), parameters.get("named-graph-uri", [])
    return Posed(queries[0], tuple(default), tuple(named), next(iter(parameters.get("format", [])), ""))


async def _body(request: Request) -> str:
    try:
        return (await request.body()).decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the question is not UTF-8") from error


def _read_form(text: str) -> Mapping[str, list[str]]:
    try:
        return parse_qs(text, keep_blank_values=True, errors="strict", max_num_fields=100)
    except (UnicodeDecodeError, ValueError) as error:
        raise RefusedError(400, "the parameters cannot be read") from error


def _answer(site: Site, askers: Remembered, request: Request, posed: Posed) -> Response:
    moment = site.now()
    results, graphs = _media(request.headers.get("accept", ""), posed.format)
    key = digest(moment.stamp, posed.query, *posed.default, "|", *posed.named, results, graphs)
    headers = {**CROSS, "ETag": f'W/"{key}"', "Vary": "Accept", "Cache-Control": "no-cache"}
    if key in request.headers.get("if-none-match", "") and request.method != "POST":
        return Response(status_code=304, headers=headers)
    generation = str(moment.generation.absolute())
    base = str(request.url_for("sparql"))
    answered = askers.ask(Asked(posed.query, generation, posed.default, posed.named, results, graphs, base=base))
    if answered.status != 200:  # noqa: PLR2004
        headers = dict(CROSS)
    if answered.whole:
        return Response(b"".join(answered.body), answered.status, headers, answered.media)
    return StreamingResponse(answered.body, answered.status, headers, answered.media)


def _media(accept: str, wanted: str) -> tuple[str, str]:
    """Return the media types for SELECT or ASK, and for CONSTRUCT or DESCRIBE; empty where none is accepted.

    Clients that send the parameter ``format`` (a name or a media type) mean it more than their Accept.
    """
    json, xml = _RESULTS_NAMES["json"], _RESULTS_NAMES["xml"]
    aliases = {"application/json": json, "application/xml": xml, "text/xml": xml}
    results = accepted(accept, [*RESULTS, *aliases]) or ""
    graphs = accepted(accept, list(GRAPHS)) or ""
    if wanted:  # it names one of the two kinds; should the question be of the other, any form of that will do
        results, graphs = results or json, graphs or _TURTLE
    return (
        _RESULTS_NAMES.get(wanted) or (wanted if wanted in RESULTS else aliases.get(results, results)),
        _GRAPHS_NAMES.get(wanted) or (wanted if wanted in GRAPHS else graphs),
    )


def describe_service(site: Site, address: str) -> str:
    """Return the service description in Turtle.

    Source: https://www.w3.org/TR/sparql11-service-description/
    """
    base = site.now().base
    formats = " , ".join(f"<http://www.w3.org/ns/formats/{name}>" for name in _format_names())
    return (
        "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .\n"
        "@prefix void: <http://rdfs.org/ns/void#> .\n"
        f"<{address}> a sd:Service ;\n"
        f"  sd:endpoint <{address}> ;\n"
        "  sd:supportedLanguage sd:SPARQL11Query ;\n"
        "  sd:feature sd:UnionDefaultGraph ;\n"
        f"  sd:resultFormat {formats} ;\n"
        "  sd:defaultDataset [ a sd:Dataset ;\n"
        f'    sd:defaultGraph [ a sd:Graph, void:Dataset ; void:uriSpace "{base}" ] ] .\n'
    )


def _format_names() -> Sequence[str]:
    return (
        "SPARQL_Results_JSON",
        "SPARQL_Results_XML",
        "SPARQL_Results_CSV",
        "SPARQL_Results_TSV",
        "Turtle",
        "N-Triples",
        "JSON-LD",
        "RDF_XML",
    )
