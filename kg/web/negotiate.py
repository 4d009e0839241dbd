"""Which form of an answer a client wants: the Accept header, read as RFC 9110 says."""

from __future__ import annotations

from collections.abc import Sequence


def accepted(header: str, offered: Sequence[str]) -> str | None:
    """Return the media type among those offered that the Accept header likes best, the first of equals.

    An empty header takes the first; None when nothing offered is accepted.

    >>> accepted("text/turtle;q=0.9, text/html;q=0.5", ["text/html", "text/turtle"])
    'text/turtle'

    Source: https://www.rfc-editor.org/rfc/rfc9110#name-accept
    """
    ranges = [_range(part) for part in header.split(",") if part.strip()]
    if not ranges:
        return offered[0]
    weights = [(_weight(offer, ranges), -place, offer) for place, offer in enumerate(offered)]
    best = max(weights)
    return best[2] if best[0] > 0 else None


def _range(part: str) -> tuple[str, float]:
    media, *parameters = (piece.strip().lower() for piece in part.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return media, min(1.0, max(0.0, float(value)))
            except ValueError:
                return media, 0.0
    return media, 1.0


def _weight(offer: str, ranges: Sequence[tuple[str, float]]) -> float:
    """Return the weight of the most particular range that takes the offer."""
    kind = offer.partition("/")[0]
    for wanted in (offer, f"{kind}/*", "*/*"):
        weights = [weight for media, weight in ranges if media == wanted]
        if weights:
            return max(weights)
    return 0.0
