"""Answer with pages: from those that were kept at once, else from a maker; with entity tags and compression."""

from __future__ import annotations

import gzip
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kg.model.identifiers import digest
from kg.web.kept import KeptPages
from kg.web.makers import Makers
from kg.web.making import Made, PageAsked, make_page
from kg.web.site import Moment, Site
from kg.web.visit import address
from kg.web.words import LANGUAGES

Answerer = Callable[[Request], Awaitable[Response]]
_YEAR = 365 * 24 * 3600
_FOUND, _UNCHANGED = 200, 304
_ALONE = 2  # pages that are made at once where there are no makers: more threads only wait for each other


@dataclass(slots=True)
class Answers:
    """What answers requests for pages.

    Args:
        site: The knowledge base.
        makers: Who makes the pages; None makes them in threads of this process.
    """

    site: Site
    makers: Makers | None = None
    kept: KeptPages = field(default_factory=KeptPages)
    _turns: list[CapacityLimiter] = field(default_factory=list)

    def page(self, builder: str, policy: str = "") -> Answerer:
        """Return the answerer of one page, by its builder's name, with a policy of its own or the usual one."""

        async def answer(request: Request) -> Response:
            response = await self.answer(request, builder)
            if policy:
                response.headers["Content-Security-Policy"] = policy
            return response

        return answer

    async def answer(self, request: Request, builder: str) -> Response:
        """Return a page: one that is kept at once, without a thread, any other when it is made."""
        asked = asked_for(request, builder)
        if request.query_params.get("lang") in LANGUAGES:
            return _switched(request, asked)
        moment = self.site.at_hand()
        known = self._known(request, moment, asked) if moment else None
        if known is not None:
            return known
        if not self._turns:  # a limiter belongs to the loop that it is made in
            self._turns.append(CapacityLimiter(self.makers.count if self.makers else _ALONE))
        return await run_sync(self._new, request, asked, limiter=self._turns[0])

    def _known(self, request: Request, moment: Moment, asked: PageAsked) -> Response | None:
        tag = self._tag(request, moment, asked)
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=_UNCHANGED, headers=_headers(tag))
        kept = self.kept.kept(tag)
        return None if kept is None else _sent(request, Made(_FOUND, "", kept), _headers(tag))

    def _new(self, request: Request, asked: PageAsked) -> Response:
        moment = self.site.now()
        known = self._known(request, moment, asked)  # it was made meanwhile
        if known is not None:
            return known
        made = self.makers.make(moment.generation, asked) if self.makers else None
        made = made or make_page(self.site, moment, asked)
        if made.location:
            return RedirectResponse(made.location, made.status)
        tag = self._tag(request, moment, asked)
        if made.status == _FOUND:  # what is not there is not kept
            self.kept.keep(tag, made.body)
        return _sent(request, made, _headers(tag))

    def _tag(self, request: Request, moment: Moment, asked: PageAsked) -> str:
        names = (asked.path, request.url.query, asked.language, str(self.site.has_desk))
        return f'W/"{digest(moment.stamp, *names)}"'


def asked_for(request: Request, builder: str) -> PageAsked:
    """Return what a request asks for; its path as it was sent, so that it names an IRI."""
    raw = request.scope.get("raw_path") or request.url.path.encode()
    path = raw.decode("ascii", "replace").partition("?")[0]
    language = request.cookies.get("lang", "")
    query = {name: value for name, value in request.query_params.items() if name != "lang"}
    return PageAsked(builder, path, query, language if language in LANGUAGES else LANGUAGES[0])


def _headers(tag: str) -> dict[str, str]:
    return {"ETag": tag, "Vary": "Accept, Cookie", "Cache-Control": "no-cache"}


def _sent(request: Request, made: Made, headers: dict[str, str]) -> Response:
    """Answer with a compressed page, as it is to those who take that."""
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers = {**headers, "Content-Encoding": "gzip", "Vary": f"{headers['Vary']}, Accept-Encoding"}
        return HTMLResponse(made.body, made.status, headers=headers)
    return HTMLResponse(gzip.decompress(made.body), made.status, headers=headers)


def _switched(request: Request, asked: PageAsked) -> Response:
    """Keep the language chosen and show the same page in it."""
    response = RedirectResponse(address(asked.path, asked.query), 303)
    response.set_cookie("lang", request.query_params["lang"], max_age=_YEAR, samesite="lax", httponly=True)
    return response
