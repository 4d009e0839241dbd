"""The bodies and offices that come or go with a change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.entities.bodies import BodyBook
from kg.entities.knowledge import Version
from kg.entities.sightings import office_of
from kg.model.entity import Body, Office
from kg.model.identifiers import EntityId
from kg.store.codec import from_json
from kg.store.derived import Derived

_VERSION = "version "


@dataclass(frozen=True, slots=True)
class Touches:
    """What articles touched before a change and touch after it, where that differs.

    Args:
        came: What no article touched before.
        went: What no article touches any more.
        roles: The role and body of the offices that are touched now.
    """

    came: frozenset[str]
    went: frozenset[str]
    roles: dict[EntityId, tuple[str, EntityId]]


@dataclass(frozen=True, slots=True)
class Places:
    """Bodies and offices before and after a change, as far as they differ."""

    before: tuple[tuple[Body, ...], tuple[Office, ...]]
    after: tuple[tuple[Body, ...], tuple[Office, ...]]


def place(derived: Derived, touches: Touches) -> Places:
    """Return the bodies and offices that a change brings, takes away or renames; and keep them."""
    old, new = _changed_bodies(derived, touches)
    derived.forget_things(sorted(old.keys() - new.keys()))
    derived.keep_things(new.values())
    before, after = _changed_offices(derived, touches, frozenset(old))
    derived.forget_things(sorted(before.keys() - after.keys()))
    derived.keep_things(after.values())
    return Places((_sorted(old), _sorted(before)), (_sorted(new), _sorted(after)))  # type: ignore[arg-type]


def _changed_bodies(derived: Derived, touches: Touches) -> tuple[dict[EntityId, Body], dict[EntityId, Body]]:
    came = [from_json(Version, one.removeprefix(_VERSION)) for one in touches.came if one.startswith(_VERSION)]
    went = [one for one in touches.went if one.startswith(_VERSION)]
    if not came and not went:
        return {}, {}
    near = {one.id: one for one in _book(came).bodies()}
    known = {key: derived.thing(Body, key) for key in near}
    if not went and all(known[key] in (None, body) for key, body in near.items()):
        return {}, {key: body for key, body in near.items() if known[key] is None}
    return _differing(derived.all_things(Body), _all_bodies(derived))


def _all_bodies(derived: Derived) -> dict[EntityId, Body]:
    """Return all bodies that articles speak of and those around them."""
    touched = derived.touched(_VERSION, f"{_VERSION}~")
    versions = (from_json(Version, one.removeprefix(_VERSION)) for one in touched)
    return {one.id: one for one in _book(versions).bodies()}


def _book(versions: Iterable[Version]) -> BodyBook:
    book = BodyBook()
    for version in versions:
        book.add(version)
    return book


def _differing(
    old: dict[EntityId, Body], new: dict[EntityId, Body]
) -> tuple[dict[EntityId, Body], dict[EntityId, Body]]:
    unlike = {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
    return {key: old[key] for key in unlike & old.keys()}, {key: new[key] for key in unlike & new.keys()}


def _changed_offices(
    derived: Derived, touches: Touches, renamed: frozenset[EntityId]
) -> tuple[dict[EntityId, Office], dict[EntityId, Office]]:
    """Return the offices that came, went, or lie in a body that is spelt otherwise now."""
    went = {EntityId(one) for one in touches.went if not one.startswith(_VERSION)}
    came = {EntityId(one) for one in touches.came if not one.startswith(_VERSION)}
    roles = {key: touches.roles[key] for key in came}
    if renamed:
        roles |= {
            office.id: (office.role, office.body)
            for office in derived.all_things(Office).values()
            if office.body in renamed and office.id not in went
        }
    found = {key: derived.thing(Office, key) for key in (*went, *roles)}
    after = {key: office_of(role, _version(derived, body)) for key, (role, body) in roles.items()}
    return {key: office for key, office in found.items() if office is not None}, after


def _version(derived: Derived, key: EntityId) -> Version:
    body = derived.thing(Body, key)
    assert body is not None, "an office lies in a body that some article speaks of"
    return Version(body.name, body.province, body.version, body.valid_from, body.valid_to)


def _sorted(things: dict[EntityId, Body] | dict[EntityId, Office]) -> tuple[Body | Office, ...]:
    return tuple(things[key] for key in sorted(things))
