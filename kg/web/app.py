"""The web application: which address gives which page."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kg.errors import KgError
from kg.model.identifiers import digest
from kg.web.asking import Askers
from kg.web.bounds import Bounded
from kg.web.describe import FORMATS, describe
from kg.web.desk import Desk, Ruling, desk_routes
from kg.web.kept import LEVEL
from kg.web.metrics import Counted, Metrics, health, metrics_page
from kg.web.negotiate import accepted
from kg.web.pages import lists
from kg.web.pages.editor import editor_page
from kg.web.pages.network import MEDIA, network_file, network_page
from kg.web.pages.review import Standing
from kg.web.pages.things import missing_page, thing_page
from kg.web.pictures import PICTURES
from kg.web.reconcile import reconciliation
from kg.web.render import STATIC, read_templates, render
from kg.web.security import EDITOR_POLICY, Guarded
from kg.web.site import Site
from kg.web.sparql import endpoint
from kg.web.suggest import suggestions
from kg.web.visit import Page, Visit
from kg.web.words import LANGUAGES, Words

Builder = Callable[[Visit], Page]
HTML = "text/html"
_YEAR = 365 * 24 * 3600
_SMALLEST = 600  # bytes: less is not worth compressing


@dataclass(frozen=True, slots=True)
class Settings:
    """What ``kg serve`` was told.

    Args:
        sparql_only: Only the endpoint, without pages.
        review_token: What opens the review desk; empty keeps it closed.
        keep: Who keeps the rulings of the desk.
        standing: Who tells the decisions that stand.
    """

    sparql_only: bool = False
    review_token: str = ""
    keep: Callable[[Ruling], None] | None = None
    standing: Callable[[], tuple[Standing, ...]] = tuple


def create_app(site: Site, settings: Settings | None = None) -> Starlette:
    """Return the application over a knowledge base."""
    settings = settings or Settings()
    askers, metrics = Askers(), Metrics()

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        read_templates()
        yield
        askers.close()

    editor = None if settings.sparql_only else _page(site, editor_page, EDITOR_POLICY)
    methods = ["GET", "HEAD", "POST", "OPTIONS"]
    services: list[BaseRoute] = [
        Route("/sparql", endpoint(site, askers, editor), methods=methods, name="sparql"),
        Route("/health", health(site)),
        Route("/metrics", metrics_page(metrics, askers)),
        *([] if settings.sparql_only else reconciliation(site)),
    ]
    if settings.review_token and settings.keep is not None:
        site.has_desk = True
        services += desk_routes(Desk(settings.review_token, partial(visit_of, site), settings.keep, settings.standing))
    return Starlette(
        routes=services + ([] if settings.sparql_only else _pages(site)),
        lifespan=lifespan,
        middleware=[
            Middleware(Counted, metrics=metrics),
            Middleware(Guarded),
            Middleware(Bounded),
            Middleware(GZipMiddleware, minimum_size=_SMALLEST, compresslevel=LEVEL),
        ],
        exception_handlers={KgError: _told(site), HTTPException: _refused(site)},  # type: ignore[dict-item]
    )


def _pages(site: Site) -> list[BaseRoute]:
    return [
        Route("/", _page(site, lists.home_page)),
        Route("/search", _page(site, lists.search_page)),
        Route("/leadership", _page(site, lists.leadership_page)),
        Route("/conflicts", _page(site, lists.conflicts_page)),
        Route("/issues", _page(site, lists.issues_page)),
        Route("/network", _page(site, network_page)),
        *(Route(f"/network.{form}", _network_file(site, form)) for form in MEDIA),
        Route("/suggest", suggestions(site)),
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/{path:path}", _thing(site)),
    ]


def visit_of(site: Site, request: Request) -> Visit:
    """Return what a request asks for; its path as it was sent, so that it names an IRI."""
    raw = request.scope.get("raw_path") or request.url.path.encode()
    path = raw.decode("ascii", "replace").partition("?")[0]
    language = request.cookies.get("lang", "")
    query = {name: value for name, value in request.query_params.items() if name != "lang"}
    return Visit(site, site.now(), path, query, Words(language if language in LANGUAGES else LANGUAGES[0]))


def _page(site: Site, builder: Builder, policy: str = "") -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        response = _answer(site, request, builder)
        if policy:
            response.headers["Content-Security-Policy"] = policy
        return response

    return answer


def _network_file(site: Site, form: str) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        return network_file(visit_of(site, request), form)

    return answer


def _thing(site: Site) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        visit = visit_of(site, request)
        stem, dot, suffix = visit.path.rpartition(".")
        if dot and suffix in PICTURES:
            return PICTURES[suffix](replace(visit, path=stem))
        if dot and suffix in FORMATS:
            return describe(replace(visit, path=stem), FORMATS[suffix])
        offered = [HTML, *(one.media for one in FORMATS.values())]
        media = accepted(request.headers.get("accept", ""), offered) or HTML
        if media != HTML:
            form = next(one for one in FORMATS.values() if one.media == media)
            return describe(visit, form)
        return _answer(site, request, thing_page)

    return answer


def _answer(site: Site, request: Request, builder: Builder) -> Response:
    if request.query_params.get("lang") in LANGUAGES:
        return _switch(site, request)
    visit = visit_of(site, request)
    asked = (request.url.path, request.url.query, visit.words.language, str(site.has_desk))
    tag = f'W/"{digest(visit.moment.stamp, *asked)}"'
    headers = {"ETag": tag, "Vary": "Accept, Cookie", "Cache-Control": "no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    kept = site.pages.kept(tag)
    if kept is None:
        page = builder(visit)
        if page.location:
            return RedirectResponse(page.location, page.status)
        if page.status != 200:  # noqa: PLR2004  what is not there is not kept
            return HTMLResponse(render(page, visit), page.status, headers=headers)
        kept = site.pages.keep(tag, render(page, visit))
    return _unpacked(request, kept, headers)


def _unpacked(request: Request, page: bytes, headers: dict[str, str]) -> Response:
    """Answer with a compressed page, as it is to those who take that."""
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers = {**headers, "Content-Encoding": "gzip", "Vary": f"{headers['Vary']}, Accept-Encoding"}
        return HTMLResponse(page, headers=headers)
    return HTMLResponse(gzip.decompress(page), headers=headers)


def _switch(site: Site, request: Request) -> Response:
    """Keep the language chosen and show the same page in it."""
    response = RedirectResponse(visit_of(site, request).again(), 303)
    response.set_cookie("lang", request.query_params["lang"], max_age=_YEAR, samesite="lax", httponly=True)
    return response


def _told(site: Site) -> Callable[[Request, KgError], Response]:
    """Return what shows a fault of the knowledge base or of a question as a page."""

    def answer(request: Request, error: KgError) -> Response:
        visit = visit_of(site, request)
        page = Page("failed.html", {"name": visit.words("failed"), "detail": str(error)}, status=503)
        return HTMLResponse(render(page, visit), page.status)

    return answer


def _refused(site: Site) -> Callable[[Request, HTTPException], Response]:
    def answer(request: Request, error: HTTPException) -> Response:
        if error.status_code == 404:  # noqa: PLR2004
            visit = visit_of(site, request)
            return HTMLResponse(render(missing_page(visit), visit), 404)
        return Response(str(error.detail), error.status_code, error.headers, "text/plain; charset=utf-8")

    return answer
