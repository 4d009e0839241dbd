"""The web application: which address gives which page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kg.errors import KgError
from kg.web.answering import Answerer, Answers, asked_for
from kg.web.asking import Askers
from kg.web.bounds import Bounded
from kg.web.describe import FORMATS, describe
from kg.web.desk import Desk, Ruling, desk_routes
from kg.web.kept import LEVEL
from kg.web.makers import makers_of
from kg.web.metrics import Counted, Metrics, health, metrics_page
from kg.web.negotiate import accepted
from kg.web.pages.network import MEDIA, network_file
from kg.web.pages.review import Standing
from kg.web.pages.things import missing_page
from kg.web.pictures import PICTURES
from kg.web.reconcile import reconciliation
from kg.web.render import STATIC, read_templates, render
from kg.web.security import EDITOR_POLICY, Guarded
from kg.web.site import Site
from kg.web.sparql import endpoint
from kg.web.suggest import suggestions
from kg.web.visit import Page, Visit
from kg.web.words import Words

HTML = "text/html"
_OFFERED = (HTML, *(one.media for one in FORMATS.values()))
_SMALLEST = 600  # bytes: less is not worth compressing


@dataclass(frozen=True, slots=True)
class Settings:
    """What ``kg serve`` was told.

    Args:
        sparql_only: Only the endpoint, without pages.
        review_token: What opens the review desk; empty keeps it closed.
        keep: Who keeps the rulings of the desk.
        standing: Who tells the decisions that stand.
        makers: How many processes make pages; 0 makes them in the service itself.
    """

    sparql_only: bool = False
    review_token: str = ""
    keep: Callable[[Ruling], None] | None = None
    standing: Callable[[], tuple[Standing, ...]] = tuple
    makers: int = 0


def create_app(site: Site, settings: Settings | None = None) -> Starlette:
    """Return the application over a knowledge base."""
    settings = settings or Settings()
    askers, metrics, answers = Askers(), Metrics(), Answers(site)
    routes = [*_services(site, askers, metrics, None if settings.sparql_only else answers), *_desk(site, settings)]

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        read_templates()
        with makers_of(site, settings.makers) as answers.makers:
            yield
        askers.close()

    return Starlette(
        routes=routes + ([] if settings.sparql_only else _pages(site, answers)),
        lifespan=lifespan,
        middleware=[
            Middleware(Counted, metrics=metrics),
            Middleware(Guarded),
            Middleware(Bounded),
            Middleware(GZipMiddleware, minimum_size=_SMALLEST, compresslevel=LEVEL),
        ],
        exception_handlers={KgError: _told(site), HTTPException: _refused(site)},  # type: ignore[dict-item]
    )


def _services(site: Site, askers: Askers, metrics: Metrics, answers: Answers | None) -> list[BaseRoute]:
    """Return what machines ask; with answers also what people see at the same addresses."""
    editor = answers.page("editor", EDITOR_POLICY) if answers else None
    methods = ["GET", "HEAD", "POST", "OPTIONS"]
    return [
        Route("/sparql", endpoint(site, askers, editor), methods=methods, name="sparql"),
        Route("/health", health(site)),
        Route("/metrics", metrics_page(metrics, askers)),
        *(reconciliation(site) if answers else ()),
    ]


def _desk(site: Site, settings: Settings) -> list[BaseRoute]:
    if not settings.review_token or settings.keep is None:
        return []
    site.has_desk = True
    return desk_routes(Desk(settings.review_token, partial(visit_of, site), settings.keep, settings.standing))


def _pages(site: Site, answers: Answers) -> list[BaseRoute]:
    named = ("search", "leadership", "conflicts", "issues", "network")
    return [
        Route("/", answers.page("home")),
        *(Route(f"/{name}", answers.page(name)) for name in named),
        *(Route(f"/network.{form}", _network_file(site, form)) for form in MEDIA),
        Route("/suggest", suggestions(site)),
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/{path:path}", _thing(site, answers)),
    ]


def visit_of(site: Site, request: Request) -> Visit:
    """Return what a request asks for, in the newest state."""
    asked = asked_for(request, "")
    return Visit(site, site.now(), asked.path, asked.query, Words(asked.language))


def _network_file(site: Site, form: str) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        return network_file(visit_of(site, request), form)

    return answer


def _thing(site: Site, answers: Answers) -> Answerer:
    async def answer(request: Request) -> Response:
        suffix = asked_for(request, "").path.rpartition(".")[2]
        media = accepted(request.headers.get("accept", ""), _OFFERED) or HTML
        if media == HTML and suffix not in PICTURES and suffix not in FORMATS:
            return await answers.answer(request, "thing")
        return await run_in_threadpool(_file, site, request, media)

    return answer


def _file(site: Site, request: Request, media: str) -> Response:
    """Return a thing as the file that its suffix names, else in a form of RDF."""
    visit = visit_of(site, request)
    stem, _, suffix = visit.path.rpartition(".")
    if suffix in PICTURES:
        return PICTURES[suffix](replace(visit, path=stem))
    if suffix in FORMATS:
        return describe(replace(visit, path=stem), FORMATS[suffix])
    return describe(visit, next(one for one in FORMATS.values() if one.media == media))


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
