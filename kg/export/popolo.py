"""Popolo as one JSON file: persons, organizations, posts, memberships.

Source: https://www.popoloproject.com/specs/
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from pyoxigraph import Store

from kg.export.records import TenureRow, rows, tenure_rows


def write_popolo(store: Store, out: IO[bytes]) -> None:
    """Write the four lists; start_date and end_date only where they are exact, the bounds in words beside them."""
    lists = {
        "persons": _persons(store),
        "organizations": _organizations(store),
        "posts": _posts(store),
        "memberships": (_membership(tenure) for tenure in tenure_rows(store)),
    }
    mark = b"{"
    for name, things in lists.items():
        out.write(mark + f'"{name}": ['.encode())
        inner = "\n"
        for thing in things:
            out.write(f"{inner}{json.dumps(thing, ensure_ascii=False)}".encode())
            inner = ",\n"
        out.write(b"]")
        mark = b",\n"
    out.write(b"}\n")


def _persons(store: Store) -> Iterator[dict[str, Any]]:
    for row in rows(store, "people"):
        others = [{"name": alias} for alias in row["aliases"].split("\n") if alias]
        yield _known(
            {
                "id": row["person"],
                "name": row["name"],
                "other_names": others,
                "birth_date": row["born"],
                "death_date": row["died"],
            }
        )


def _organizations(store: Store) -> Iterator[dict[str, Any]]:
    for row in rows(store, "all-bodies"):
        yield _known(
            {
                "id": row["body"],
                "name": row["name"],
                "classification": row["kind"],
                "parent_id": row["parent"],
                "founding_date": row["from"],
                "dissolution_date": row["to"],
            }
        )


def _posts(store: Store) -> Iterator[dict[str, Any]]:
    for row in rows(store, "all-offices"):
        yield {"id": row["office"], "label": row["name"], "role": row["role"], "organization_id": row["body"]}


def _membership(tenure: TenureRow) -> dict[str, Any]:
    return _known(
        {
            "id": tenure.tenure,
            "person_id": tenure.person,
            "organization_id": tenure.body,
            "post_id": tenure.office,
            "role": "" if tenure.mode == "full" else tenure.mode,
            "start_date": str(tenure.start or ""),
            "end_date": str(tenure.end or ""),
            "sources": [{"url": tenure.url, "note": tenure.bounds}] if tenure.url else [],
        }
    )


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value}
