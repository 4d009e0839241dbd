"""Typed ids and the one way to mint them."""

from __future__ import annotations

import hashlib
from typing import NewType

ArticleId = NewType("ArticleId", str)
ClaimId = NewType("ClaimId", str)
EntityId = NewType("EntityId", str)
TenureId = NewType("TenureId", str)

DIGEST_LENGTH = 20  # hexadecimal digits, 80 bits: a billion things collide with chance 4e-7


def digest(*parts: str) -> str:
    """Return 20 hexadecimal digits that name the parts in their order.

    Each part's length goes in before it, so that parts cannot run together:
    ``digest("ab", "c") != digest("a", "bc")``.
    """
    measured: list[bytes] = []
    for part in parts:
        data = part.encode()
        measured += (len(data).to_bytes(8, "big"), data)
    return hashlib.sha256(b"".join(measured)).hexdigest()[:DIGEST_LENGTH]


def article_id(content: str) -> ArticleId:
    """Return the id of the article that has this stored content, ``article/<digest>``."""
    return ArticleId(f"article/{digest(content)}")


def entity_id(kind: str, *parts: str) -> EntityId:
    """Return the id of an entity, ``<kind>/<digest of its stable parts>``; an id plus the base is its IRI."""
    return EntityId(f"{kind}/{digest(*parts)}")


def claim_id(article: str, *parts: str) -> ClaimId:
    """Return the id of a claim of an article, ``claim/<digest>``."""
    return ClaimId(f"claim/{digest(article, *parts)}")


def tenure_id(*parts: str) -> TenureId:
    """Return the id of a tenure, ``tenure/<digest>``."""
    return TenureId(f"tenure/{digest(*parts)}")
