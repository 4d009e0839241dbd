"""The review desk: open questions of identity, conflicts and claims, decided by people.

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
from kg.web.pages.review import LISTS, Standing, review_page
from kg.web.render import render
from kg.web.visit import Visit

COOKIE = "review"
_LONGEST = 8192  # bytes of a decision
VERDICTS = ("same", "different", "accepted", "rejected", "undone")


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody decided, who and why.

    Args:
        verdict: "same" or "different" of left and right, "accepted" or "rejected" of a claim, "undone".
        left: IRI of a person.
        right: IRI of another.
        who: Who decided.
        why: For what reason.
        claim: IRI of the claim.
        undone: The decision that is taken back.
    """

    verdict: str
    left: str
    right: str
    who: str
    why: str
    claim: str = ""
    undone: str = ""

    @property
    def is_whole(self) -> bool:
        """Tell whether it says all that its verdict needs."""
        match self.verdict:
            case "same" | "different":
                about = bool(self.left and self.right)
            case "accepted" | "rejected":
                about = bool(self.claim)
            case _:
                about = bool(self.undone)
        return about and bool(self.who)


@dataclass(frozen=True, slots=True)
class Desk:
    """The open desk: its token, how a request becomes a visit, who keeps a ruling, and the decisions that stand."""

    token: str
    visit: Callable[[Request], Visit]
    keep: Callable[[Ruling], None]
    standing: Callable[[], tuple[Standing, ...]]


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
    page = review_page(visit, desk.standing(), sign=sign(desk.token), said=said or visit.query.get("kept", ""))
    return HTMLResponse(render(page, visit), headers={"Cache-Control": "no-store"})


def _decide(desk: Desk, request: Request, form: dict[str, str]) -> Response:
    ruling = _ruling(form)
    if ruling.verdict not in VERDICTS or not ruling.is_whole:
        return PlainTextResponse("a decision names two people or a claim, a verdict and who decides\n", 400)
    try:
        desk.keep(ruling)
    except KgError as error:
        return _page(desk, request, said=str(error))
    chosen = form.get("list", "")
    return RedirectResponse(f"/review?list={chosen if chosen in LISTS else LISTS[0]}&kept=1", 303)


def _ruling(form: dict[str, str]) -> Ruling:
    """Return what a form says: the button that was pressed tells the verdict."""
    said = {name: value.strip() for name, value in form.items()}
    verdict, claim = said.get("verdict", ""), ""
    for button, meant in (("accept", "accepted"), ("reject", "rejected"), ("undo", "undone")):
        if button in said:
            verdict, claim = meant, said[button]
    undone = claim if verdict == "undone" else ""
    left, right, who, why = (said.get(name, "") for name in ("left", "right", "who", "why"))
    return Ruling(verdict, left, right, who, why, "" if undone else claim, undone)
