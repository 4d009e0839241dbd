"""The review desk: open questions of identity side by side, decided by people.

It opens only with the token that ``kg serve --review`` tells. A decision must come from a page of this desk: the
token's cookie (never sent from other sites), the same origin, and a sign that only the desk's own form has.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from kg.errors import KgError
from kg.graph.vocabulary import DCTERMS, KG, RDF, plain
from kg.query.records import TenureRecord
from kg.web.relations import name_of
from kg.web.render import render
from kg.web.site import Moment
from kg.web.tenures import tenures_at
from kg.web.visit import Page, Visit

COOKIE = "review"
_SHOWN = 10  # questions a page: each shows two careers
_LONGEST = 8192  # bytes of a decision
VERDICTS = ("same", "different")


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody decided: "same" or "different" of two people's IRIs, who and why."""

    verdict: str
    left: str
    right: str
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two people of a question, with the career and its sentences."""

    iri: str
    name: str
    records: tuple[TenureRecord, ...]


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A question that the rules leave open."""

    left: Side
    right: Side
    score: str
    reasons: tuple[str, ...]
    articles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """The open desk: its token, how a request becomes a visit, and who keeps a ruling."""

    token: str
    visit: Callable[[Request], Visit]
    keep: Callable[[Ruling], None]


def desk_routes(desk: Desk) -> list[BaseRoute]:
    """Return the routes of the desk."""

    def show(request: Request) -> Response:
        given = request.query_params.get("token", "")
        if given:
            return _enter(desk, given)
        if not _is_known(desk, request.cookies.get(COOKIE, "")):
            return _refusal("the review desk wants its token: open the address that kg serve told")
        return _page(desk, request)

    async def decide(request: Request) -> Response:
        if not _is_known(desk, request.cookies.get(COOKIE, "")) or not _is_own(request):
            return _refusal("decisions come from the review desk itself")
        body = await request.body()
        form = {name: value[0] for name, value in parse_qs(body[:_LONGEST].decode("utf-8", "replace")).items()}
        if not hmac.compare_digest(form.get("sign", ""), sign(desk.token)):
            return _refusal("this form is not the desk's")
        return await run_in_threadpool(_decide, desk, request, form)

    return [Route("/review", show, methods=["GET"]), Route("/review", decide, methods=["POST"])]


def sign(token: str) -> str:
    """Return what the desk's own forms carry: it cannot be told from outside, and does not give the token away."""
    return hmac.new(token.encode(), b"review form", hashlib.sha256).hexdigest()


def _enter(desk: Desk, given: str) -> Response:
    if not _is_known(desk, given):
        return _refusal("this token is not the desk's")
    response = RedirectResponse("/review", 303)
    response.set_cookie(COOKIE, given, path="/review", httponly=True, samesite="strict")
    return response


def _is_known(desk: Desk, given: str) -> bool:
    return hmac.compare_digest(given.encode(), desk.token.encode())


def _is_own(request: Request) -> bool:
    """Tell whether a request comes from a page of this very address."""
    origin, site = request.headers.get("origin", ""), request.headers.get("sec-fetch-site", "same-origin")
    return site == "same-origin" and bool(origin) and urlsplit(origin).netloc == request.headers.get("host", "")


def _refusal(detail: str) -> Response:
    return PlainTextResponse(f"{detail}\n", 403)


def _page(desk: Desk, request: Request, *, said: str = "") -> Response:
    visit = desk.visit(request)
    cases, total = open_cases(visit.moment)
    values = {"cases": cases, "total": total, "sign": sign(desk.token), "said": said or visit.query.get("kept", "")}
    html = render(Page("review.html", {"name": visit.words("review"), **values}), visit)
    return HTMLResponse(html, headers={"Cache-Control": "no-store"})


def _decide(desk: Desk, request: Request, form: dict[str, str]) -> Response:
    ruling = Ruling(
        *(form.get(name, "").strip() for name in ("verdict", "left", "right", "who", "why")),
    )
    if ruling.verdict not in VERDICTS or not ruling.left or not ruling.right or not ruling.who:
        return PlainTextResponse("a decision names two people, a verdict and who decides\n", 400)
    try:
        desk.keep(ruling)
    except KgError as error:
        return _page(desk, request, said=str(error))
    return RedirectResponse("/review?kept=1", 303)


def open_cases(moment: Moment) -> tuple[tuple[OpenCase, ...], int]:
    """Return the open questions with the greatest scores first, and how many there are."""
    facts = moment.facts
    unsure = sorted(
        (one for one in facts.subjects(RDF.type, plain(KG.Judgement)) if facts.one(one, KG.verdict) == "unsure"),
        key=lambda one: (-float(facts.one(one, KG.score) or 0), one),
    )
    seen: dict[tuple[str, str], str] = {}
    for one in unsure:
        pair = (facts.one(one, KG.left), facts.one(one, KG.right))
        if pair[0] != pair[1]:
            seen.setdefault(pair, one)
    shown = list(seen.items())[:_SHOWN]
    return tuple(_case(moment, node, pair) for pair, node in shown), len(seen)


def _case(moment: Moment, node: str, pair: tuple[str, str]) -> OpenCase:
    facts = moment.facts
    return OpenCase(
        _side(moment, pair[0]),
        _side(moment, pair[1]),
        facts.one(node, KG.score),
        facts.all(node, KG.reason),
        tuple((article, name_of(facts, article)) for article in facts.all(node, DCTERMS.source)),
    )


def _side(moment: Moment, iri: str) -> Side:
    return Side(iri, name_of(moment.facts, iri), tenures_at(moment, iri, by="person").records)
