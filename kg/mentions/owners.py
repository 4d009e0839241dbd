"""Whose a title is that stands before its holder's name: "CEO Bob Lee | của VLK"."""

from __future__ import annotations

from kg.lexicon.countries import world_bodies
from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.brands import brand_at
from kg.mentions.heads_of_companies import is_known_head
from kg.mentions.open_names import behind_short
from kg.mentions.organs_abroad import ABROAD, read_organ_abroad
from kg.mentions.places import capital_run
from kg.mentions.roles import RoleRead
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

_FOUNDING = tuple(
    (*joint.split(), *who.split())
    for joint in ("và", "và là", "kiêm", "đồng thời là", ", đồng thời là")
    for who in ("người sáng lập", "nhà sáng lập", "đồng sáng lập", "nhà đồng sáng lập", "người đồng sáng lập",
                "đối tác sáng lập", "co - founder", "founder", "sáng lập")
)  # fmt: skip
_FOUNDING_BEGINS = frozenset(words[:2] for words in _FOUNDING)


def read_owner(tokens: Tokens, at: int, role: str) -> BodyRead | None:
    """Return the body behind "của" at this token, called by its kind or its brand; None without one.

    Args:
        tokens: The sentence.
        at: Index behind the holder's name.
        role: The title before that name.
    """
    if tokens.lower[at : at + 1] != ("của",) or at + 1 >= len(tokens.words):
        return None
    if tokens.capital(at + 1) and (world := world_bodies().longest(tokens.lower, at + 1)) is not None:
        return BodyRead(behind_short(tokens, world[0]), ABROAD, world[1][0], Level.NONE)
    if (organ := read_organ_abroad(tokens, at + 1)) is not None:
        return BodyRead(organ.end, ABROAD, organ.name, Level.NONE)
    body = read_body(tokens, at + 1, titled=True) or brand_at(tokens, at + 1, role)
    return None if body is None or body.silent else body


def has_owner(tokens: Tokens, at: int) -> bool:
    """Tell whether words behind a title are a name: its company follows or all know it: "CEO | Bob Lee | của VLK"."""
    if is_known_head(tokens, at):
        return True
    end = capital_run(tokens, at)
    return end > at + 1 and tokens.lower[end : end + 1] == ("của",) and tokens.capital(end + 1)


def with_founded(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Return a title with the company that its holder founded: "Chủ tịch HĐQT và là người sáng lập | Công ty VLK"."""
    board = read.body if read.body is not None and "{owner}" in read.body.template else None
    if read.body is not None and board is None:
        return read
    end = board.end if board is not None else read.end
    if tokens.lower[end : end + 2] not in _FOUNDING_BEGINS:
        return read
    start = next((end + len(words) for words in _FOUNDING if tokens.lower[end : end + len(words)] == words), end)
    start += start > end and tokens.lower[start : start + 1] == ("của",)
    found = _company_at(tokens, start) if start > end else None
    if found is None:
        return read
    if board is None:
        return replace(read, end=start, body=found, body_start=start)
    name = board.template.replace("{owner}", found.template)
    return replace(read, body=replace(board, end=found.end, template=name, level=Level.NONE))


def _company_at(tokens: Tokens, at: int) -> BodyRead | None:
    """Return the company or institution of the world that begins here."""
    world = world_bodies().longest(tokens.lower, at) if tokens.capital(at) else None
    if world is not None:
        return BodyRead(behind_short(tokens, world[0]), "open", world[1][0], Level.NONE)
    body = read_body(tokens, at, titled=True)
    if body is not None:
        return body if body.code == "open" and not (body.silent or body.generic) else None
    return brand_at(tokens, at, "Chủ tịch")
