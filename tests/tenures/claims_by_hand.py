"""Office claims and linkages made by hand for tests of tenures."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model.claim import DateKind, Evidence, Mode, OfficeClaim, OfficeStatus, PersonClaim, Reading, ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import Body, Linkage, Office, Person
from kg.model.identifiers import ArticleId, EntityId
from kg.model.tenure import Bound, Conflict, Tenure
from kg.tenures.derive import derive_tenures

PLACE = Evidence(0, 1, "x", "test")
BODY = Body(EntityId("body/t"), "Tỉnh ủy Vân Đồn", province="Vân Đồn")
SEAT = Office(EntityId("office/seat"), "Bí thư", BODY.id, "Bí thư Tỉnh ủy Vân Đồn", 1)
BENCH = Office(EntityId("office/bench"), "Ủy viên", BODY.id, "Ủy viên Tỉnh ủy Vân Đồn", None)


def day(written: str | None) -> PartialDate | None:
    return None if written is None else PartialDate.parse(written)


def say(person: str, status: str = "current", as_of: str | None = None, **more: str | None) -> OfficeClaim:
    """Return a claim: since, until, decided as written dates; role and mode if not Bí thư in full."""
    decided = more.get("decided")
    return OfficeClaim(
        person,
        more.get("role") or "Bí thư",
        more.get("body") or BODY.name,
        OfficeStatus(status),
        PLACE,
        mode=Mode(more.get("mode") or "full"),
        as_of=day(as_of),
        since=day(more.get("since")),
        until=day(more.get("until")),
        dates=((DateKind.DECIDED, PartialDate.parse(decided)),) if decided else (),
    )


def readings_of(claims: Sequence[OfficeClaim]) -> list[Reading]:
    """Return one article for each claim."""
    return [Reading(ArticleId(f"article/{nth:03}"), offices=(claim,)) for nth, claim in enumerate(claims)]


def linkage_of(readings: Sequence[Reading], body: Body = BODY, people: tuple[Person, ...] = ()) -> Linkage:
    """Return the linkage in which every name is one person and the only body is the given one."""
    entity_of: dict[tuple[ArticleId, ThingKind, str], EntityId] = {}
    for reading in readings:
        for claim in (*reading.offices, *reading.people):
            key = claim.key if isinstance(claim, PersonClaim) else claim.person
            entity_of[reading.article, ThingKind.PERSON, key] = EntityId(f"person/{key}")
        for office in reading.offices:
            entity_of[reading.article, ThingKind.BODY, office.body] = body.id
    return Linkage(people=people, bodies=(body,), offices=(SEAT, BENCH), entity_of=entity_of)


def derive(*claims: OfficeClaim) -> tuple[tuple[Tenure, ...], tuple[Conflict, ...]]:
    """Return the tenures and conflicts of claims, each in an article of its own."""
    readings = readings_of(claims)
    return derive_tenures(readings, linkage_of(readings))


def written(bound: Bound | None) -> str:
    """Return a bound as written, with "~" when inferred and "-" when absent."""
    return "-" if bound is None else f"{bound.date}{'~' if bound.inferred else ''}"


def four(tenure: Tenure) -> str:
    """Return the four bounds as written."""
    bounds = (tenure.start_not_before, tenure.start_not_after, tenure.end_not_before, tenure.end_not_after)
    return " ".join(written(bound) for bound in bounds)


def bounds(*claims: OfficeClaim) -> dict[str, list[str]]:
    """Return the bounds of all tenures of claims by person, in order of time."""
    found: dict[str, list[str]] = {}
    for tenure in derive(*claims)[0]:
        found.setdefault(tenure.person.removeprefix("person/"), []).append(four(tenure))
    return {person: sorted(lines, key=lambda line: line.split()[1:]) for person, lines in found.items()}
