"""Names offered while one types."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kg.web.search import KINDS, suggest
from kg.web.site import Site

_MOST = 8
_LONGEST = 200  # letters that are looked at
_recalled = lru_cache(1 << 12)(suggest)  # an index never changes: what one reader types, others typed before


def suggestions(site: Site) -> Callable[[Request], Response]:
    """Return the answerer of ``/suggest?q=…&kind=…``: names, kinds and addresses of what begins so, as JSON."""

    def answer(request: Request) -> Response:
        moment = site.now()
        kind, typed = (request.query_params.get(name, "")[:_LONGEST] for name in ("kind", "q"))
        found = _recalled(moment.index, typed, kind=kind if kind in KINDS else "", size=_MOST)
        rows = [
            {"name": one.name, "kind": one.kind, "detail": one.detail, "href": "/" + one.iri.removeprefix(moment.base)}
            for one in found
        ]
        return JSONResponse(rows, headers={"Cache-Control": "no-cache"})

    return answer
