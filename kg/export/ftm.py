"""FollowTheMoney entities as JSON lines: Person, PublicBody, Position, Occupancy.

Source: https://followthemoney.tech/explorer/
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from pyoxigraph import Store

from kg.export.records import TenureRow, rows, tenure_rows

COUNTRY = "vn"


def write_ftm(store: Store, out: IO[bytes]) -> None:
    """Write one entity a line; start and end only where they are exact, and the status never claims "current"."""
    for entity in _entities(store):
        out.write(json.dumps(entity, ensure_ascii=False).encode() + b"\n")


def _entities(store: Store) -> Iterator[dict[str, Any]]:
    for row in rows(store, "people"):
        facts: dict[str, str | list[str]] = {"name": row["name"], "alias": row["aliases"].split("\n")}
        yield _entity(row["person"], "Person", facts | {"birthDate": row["born"], "deathDate": row["died"]})
    for row in rows(store, "all-bodies"):
        yield _entity(
            row["body"],
            "PublicBody",
            {
                "name": row["name"],
                "country": COUNTRY,
                "classification": row["kind"],
                "incorporationDate": row["from"],
                "dissolutionDate": row["to"],
                "parent": _id(row["parent"]) if row["parent"] else "",
            },
        )
    areas = {row["body"]: row["province"] for row in rows(store, "all-bodies")}
    for row in rows(store, "all-offices"):
        of = {"name": row["name"], "country": COUNTRY, "organization": _id(row["body"])}
        more = {"numberOfSeats": row["seats"], "subnationalArea": areas.get(row["body"], "")}
        yield _entity(row["office"], "Position", of | more)
    yield from (_occupancy(tenure) for tenure in tenure_rows(store))


def _occupancy(tenure: TenureRow) -> dict[str, Any]:
    return _entity(
        tenure.tenure,
        "Occupancy",
        {
            "holder": _id(tenure.person),
            "post": _id(tenure.office),
            "startDate": str(tenure.start or ""),
            "endDate": str(tenure.end or ""),
            "status": "ended" if tenure.end_not_after is not None else "unknown",
            "summary": tenure.bounds,
            "description": "" if tenure.mode == "full" else tenure.mode,
            "sourceUrl": tenure.url,
        },
    )


def _entity(iri: str, schema: str, facts: Mapping[str, str | list[str]]) -> dict[str, Any]:
    properties = {
        name: [one for one in (value if isinstance(value, list) else [value]) if one] for name, value in facts.items()
    }
    known = {name: values for name, values in sorted(properties.items()) if values}
    return {"id": _id(iri), "schema": schema, "properties": known}


def _id(iri: str) -> str:
    """Return the id of an IRI: FollowTheMoney takes no slashes."""
    return f"kg-{hashlib.sha1(iri.encode(), usedforsecurity=False).hexdigest()}"
