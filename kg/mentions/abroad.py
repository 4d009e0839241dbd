"""Offices of other countries whose holder is named beside them: "Thủ tướng Lào | Khăm Xỉ Bun", "Đại sứ Cuba tại …".

Their bodies carry the country's name ("Chính phủ Lào"), so that none is taken for one of ours. A title of another
country beside which no holder stands is only a mark.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.countries import CountryRow, countries, world_bodies, world_body_names
from kg.lexicon.heads_abroad import HEADS_OF_STATE, MONARCHS, body_abroad
from kg.lexicon.titles import body_heads, guards, honorifics, roles
from kg.mentions.body_read import BodyRead
from kg.mentions.holders_abroad import (
    behind_foreigner,
    behind_now,
    foreigner_behind,
    holder_then,
    joined,
    takes_title,
    verb_before,
)
from kg.mentions.houses_abroad import HOUSE, behind_house
from kg.mentions.ministers_abroad import MINISTERS, ministry_abroad, ministry_goes_on
from kg.mentions.nth_holders import behind_order
from kg.mentions.open_names import behind_short
from kg.mentions.organs_abroad import ABROAD, country_ahead, country_at, read_organ_abroad
from kg.mentions.people import read_name
from kg.mentions.places import capital_run, read_province
from kg.mentions.roles import RoleRead, read_role
from kg.mentions.spelling import printed
from kg.mentions.states_abroad import GOVERNORS, governs_state, region_at, state_at
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import record, replace
from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_SEATS = {"Đại sứ": "Đại sứ quán", "Tổng Lãnh sự": "Tổng Lãnh sự quán", "Đại biện lâm thời": "Đại sứ quán"}
_ENVOYS = _SEATS | {f"Phó {role}": seat for role, seat in _SEATS.items()}
_OTHERS_ONLY = frozenset((*MONARCHS, *_SEATS, "Tổng thống", "Phó Tổng thống", "Đặc phái viên"))
_PARTY_WORDS = frozenset(("đảng", "ban", "cộng", "nhân", "lao"))  # of a party's name, or of its committee's
_OUR_STATE = frozenset(("nước", "chxhcn", "cộng", "hòa", "xã", "hội", "chủ", "nghĩa"))
_FULL_POWERS, _EMBASSY = ("đặc", "mệnh", "toàn", "quyền"), ("đại", "sứ", "quán")
_AT = frozenset(("tại", "ở"))
_STATE = ("nhà", "nước")
_OUR_COUNTRY = ("việt", "nam")
_WHOLE_NAME = 2  # syllables
_SHORTEST = 4  # letters of a foreigner's only name


@record
class AbroadRead:
    """A title of another country, with its body; country is None where our own embassy is meant.

    Where a comma parts it from its holder, that is the index of his name.
    """

    title: RoleRead
    body: BodyRead
    country: CountryRow | None
    holder: int | None = None


def read_abroad(tokens: Tokens, at: int, read: RoleRead, before: Sequence[Mention]) -> AbroadRead | None:
    """Return a title of another country, None when it is none or nobody beside it holds it.

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        read: The role as the grammar of our own titles reads it.
        before: The mentions before it.
    """
    if (world := _of_the_world(tokens, read)) is not None:
        found: AbroadRead | None = world
    elif ministry_goes_on(tokens, read):
        found = _minister(tokens, read)
    elif read.role in _ENVOYS and (read.body is None or read.body.silent):
        found = _envoy(tokens, read)
    elif read.foreign or read.body is None:
        found = _official(tokens, read)
    else:
        found = _in_organ(tokens, read)
    if found is not None and (now := behind_now(tokens, found.body.end)) > found.body.end:
        found = replace(found, body=replace(found.body, end=now))
    if found is None or _has_holder(tokens, at, found, before):
        return found
    holder = holder_then(tokens, found.body.end)
    if holder is None and not verb_before(tokens, at, before):
        holder = foreigner_behind(tokens, found.body.end)
    return None if holder is None else replace(found, holder=holder)


def with_titles_abroad(found: Sequence[Mention], tokens: Tokens, at: int, country: CountryRow) -> list[Mention]:
    """Return the mentions before a title of another country, the titles right before it as that country's too.

    "Tổng Bí thư, | Chủ tịch nước Lào": the first is no office of ours.
    """
    done = list(found)
    edge, left = tokens.starts[at], len(done)
    while left and joined(tokens, done[left - 1].end, edge):
        last = done[left - 1]
        if last.kind is MentionKind.MARK:
            left, edge = left - 1, last.start
            continue
        if (
            last.kind is not MentionKind.BODY
            or last.code == ABROAD
            or left == 1
            or done[left - 2].kind is not MentionKind.ROLE
        ):
            break
        role = done[left - 2]
        name = body_abroad(role.name or "", last.template, country)
        if name is None:
            break
        done[left - 1] = replace(last, name=name, template=name, code=ABROAD, level=Level.NONE, unit=None, place=None)
        left, edge = left - 2, role.start
    return done


def _official(tokens: Tokens, read: RoleRead) -> AbroadRead | None:
    """Return a head of state, a member of a government or a chair with a country behind the title."""
    at = _behind_order(tokens, read.body.end if read.body is not None else read.end)
    template = read.body.template if read.body is not None else read.row.body
    found = country_at(tokens, at)
    if found is None and read.role in MINISTERS and read.body is None and "{" in read.row.body:
        return _minister(tokens, read) or _in_organ(tokens, read)
    if found is None:
        return _in_organ(tokens, read)
    end, country = found
    if read.role == "Chủ tịch" and not template and country.party:
        read = replace(read, role="Chủ tịch nước")  # "Chủ tịch Trung Quốc"
    name = body_abroad(read.role, template, country)
    if name is None:
        return _in_organ(tokens, read)
    return AbroadRead(read, BodyRead(end, ABROAD, name, Level.NONE), country)


def _behind_order(tokens: Tokens, at: int) -> int:
    """Return the index behind "thứ 7 của" or "trẻ nhất" between a title and a country; else at."""
    end = behind_order(tokens, at)
    named = tokens.lower[end - 1 : end] == ("của",) or country_at(tokens, end) is not None
    return end if end > at and named else at


def _in_organ(tokens: Tokens, read: RoleRead) -> AbroadRead | None:
    """Return a title with the name of an institution that a country ends: "Chủ tịch Thượng viện | Campuchia"."""
    if read.role == "Tổng Bí thư":
        return _of_party(tokens, read)
    start = read.end if read.body is None else read.body_start
    organ = read_organ_abroad(tokens, start + (tokens.lower[start : start + 1] == ("của",)))
    if organ is None and (end := behind_house(tokens, start, read.role)) is not None:
        return AbroadRead(read, BodyRead(end, HOUSE, printed(tokens, start, start + 2), Level.NONE), None)
    if organ is None or read.role in HEADS_OF_STATE:
        return None
    return AbroadRead(read, BodyRead(organ.end, ABROAD, organ.name, Level.NONE), organ.country)


def _of_the_world(tokens: Tokens, read: RoleRead) -> AbroadRead | None:
    """Return a title in an institution of many states, or a governor's: "Tổng Thư ký | NATO", "Thống đốc | Ohio"."""
    start = _behind_order(tokens, read.end) if read.body is None else read.body_start
    if read.role in GOVERNORS and tokens.capital(start):
        found = state_at(tokens, start, read.role)
    else:
        body = world_bodies().longest(tokens.lower, start)
        if body is not None and (ours := body_heads().longest(tokens.lower, start)) and ours[0] == body[0]:
            holder = read_name(tokens, body[0], called=True) if tokens.capital(body[0]) else None
            foreign = holder is not None and holder.end - holder.start >= _WHOLE_NAME
            body = body if holder is not None and foreign and not spelt_as_ours(holder.name) else None
        found = None if body is None or _is_branch(tokens, body[0]) else (body[0], body[1][0])
    if found is None and read.role in GOVERNORS:
        found = region_at(tokens, start)
    if found is None or not any(tokens.capital(at) for at in range(start, start + 3)):
        return None
    end = behind_short(tokens, found[0])
    here = _behind_us(tokens, end + 1) if tokens.lower[end : end + 1] in {("tại",), ("ở",)} else None
    name = f"{found[1]} tại Việt Nam" if here else found[1]
    return AbroadRead(read, BodyRead(here or end, ABROAD, name, Level.NONE), None)


def _is_branch(tokens: Tokens, at: int) -> bool:
    """Tell whether a company's name goes on, no name of a person: "Sovira | Việt Nam", "Sovira | International"."""
    name = read_name(tokens, at, called=True) if tokens.capital(at) else None
    alone = tokens.capital(at) and (name is None or name.end - name.start < _WHOLE_NAME)
    return alone or tokens.lower[at : at + 2] == _OUR_COUNTRY


def _of_party(tokens: Tokens, read: RoleRead) -> AbroadRead | None:
    """Return the head of another country's party, called by its name: "Tổng Bí thư Đảng Cộng sản | Trung Quốc"."""
    start = read.end if read.body is None else read.body_start
    if start >= len(tokens.words) or tokens.lower[start] not in _PARTY_WORDS:
        return None
    found = country_ahead(tokens, start + 1)
    name = body_abroad(read.role, read.row.body, found[1]) if found is not None else None
    if name is None and (organ := read_organ_abroad(tokens, start)) is not None:
        return AbroadRead(read, BodyRead(organ.end, ABROAD, organ.name, Level.NONE), organ.country)
    if found is None or name is None:
        return None
    return AbroadRead(read, BodyRead(found[0], ABROAD, name, Level.NONE), found[1])


def _minister(tokens: Tokens, read: RoleRead) -> AbroadRead | None:
    found = ministry_abroad(tokens, read.end)
    return None if found is None else AbroadRead(read, *found)


def _envoy(tokens: Tokens, read: RoleRead) -> AbroadRead | None:
    """Return an ambassador or consul general with the embassy: "Đại sứ Cuba", "Đại sứ Việt Nam tại Lào"."""
    at = read.end
    for words in (_FULL_POWERS, _EMBASSY):
        at += len(words) if tokens.lower[at : at + len(words)] == words else 0
    at += 2 * (tokens.lower[at : at + 2] == _STATE)  # "nhà nước | Palestine"
    sender = country_at(tokens, at)
    ours = _behind_us(tokens, at) if sender is None else None
    end = sender[0] if sender is not None else ours
    if end is None:
        return None
    seat = _seat(tokens, end, consul=read.role.endswith("Lãnh sự"))
    if seat is None and (sender is None or (tokens.capital(end + 1) and tokens.lower[end] in _AT)):
        return None
    end, where = seat or (end, "Việt Nam")
    end = _behind_others(tokens, end)
    of = _called(tokens, at, sender[0], sender[1]) if sender is not None else "Việt Nam"
    seat_of = "Phái đoàn" if where.partition(" ở ")[0] in world_body_names() else _ENVOYS[read.role]
    body = BodyRead(end, ABROAD, f"{seat_of} {of} tại {where}", Level.NONE)
    return AbroadRead(read, body, sender[1] if sender is not None else None)


def _behind_others(tokens: Tokens, at: int) -> int:
    """Return the index behind the countries that an envoy serves besides: "tại Lào | kiêm nhiệm Chile và Peru"."""
    if tokens.lower[at : at + 1] != ("kiêm",):
        return at
    start, end = at + 1 + (tokens.lower[at + 1 : at + 2] == ("nhiệm",)), at
    while (country := country_at(tokens, start)) is not None:
        end = country[0]
        start = end + (tokens.lower[end : end + 1] in {("và",), (",",)})
    return end


def embassy_at(tokens: Tokens, at: int) -> str | None:
    """Return the embassy or consulate that begins here, or whose head does: "Đại sứ quán Cuba tại Việt Nam"."""
    read = read_role(tokens, at)
    if read is None or read.role not in _ENVOYS:
        return None
    house = tokens.lower[read.end : read.end + 1] == ("quán",)
    found = _envoy(tokens, replace(read, end=read.end + house))
    return None if found is None else found.body.template


def _seat(tokens: Tokens, at: int, *, consul: bool) -> tuple[int, str] | None:
    """Return where an embassy is: "tại | Việt Nam"."""
    if at + 1 >= len(tokens.words) or tokens.lower[at] not in _AT:
        return None
    if (ours := _behind_us(tokens, at + 1)) is not None:
        return ours, "Việt Nam"
    if (country := country_at(tokens, at + 1)) is not None:
        return country[0], country[1].name
    place = read_province(tokens, at + 1)
    if place is not None:  # an embassy in our capital is in our country
        ours = place.place == "Hà Nội" and not consul
        return place.end, "Việt Nam" if ours else f"{place.unit} {place.place}"
    run = capital_run(tokens, at + 1)  # a city abroad
    city = (run, printed(tokens, at + 1, run)) if consul and run > at + 2 and _ends(tokens, run) else None
    return _world_seat(tokens, at + 1) or city


def _world_seat(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Return an institution of many states at which envoys are: "tại | Liên hợp quốc ở Geneva"."""
    office = at + 2 * (tokens.lower[at : at + 2] == ("văn", "phòng"))
    world = world_bodies().longest(tokens.lower, office)
    if world is None:
        return None
    city = _behind_city(tokens, world[0])
    return world[0] + city, f"{world[1][0]} ở {tokens.words[world[0] + 1]}" if city else world[1][0]


def _behind_city(tokens: Tokens, at: int) -> int:
    """Return how many words tell the city where an institution of many states sits: "ở Geneva"."""
    return 2 if tokens.lower[at : at + 1] in {("ở",), ("tại",)} and tokens.capital(at + 1) else 0


def _ends(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens.words) or not tokens.words[at][0].isalnum() or tokens.words[at].islower()


def _behind_us(tokens: Tokens, at: int) -> int | None:
    """Return the index behind the name of our state that begins here, None where none does."""
    while at < len(tokens.words) and tokens.lower[at] in _OUR_STATE:
        at += 1
    return at + 2 if tokens.lower[at : at + 2] == _OUR_COUNTRY else None


def _called(tokens: Tokens, at: int, end: int, country: CountryRow) -> str:
    """Return a country as printed where that is its full name, else its usual name."""
    name = printed(tokens, at, end)
    if tokens.words[at] == "CHDCND":
        return country.state.removeprefix("Nước ")
    whole = len(name) > len(country.name) and "-" not in name and not name.split(" ", maxsplit=1)[0].isupper()
    return name if whole else country.name


def _has_holder(tokens: Tokens, at: int, found: AbroadRead, before: Sequence[Mention]) -> bool:
    """Tell whether somebody's whole name stands behind a title, or a foreigner's right before it."""
    end = found.body.end
    if (
        end < len(tokens.words)
        and tokens.words[end] in {",", "-"}
        and honorifics().longest(tokens.lower, end + 1) is not None
    ):
        return True
    if (called := honorifics().longest(tokens.lower, end)) and (tokens.capital(end) or tokens.capital(called[0])):
        return True  # "Đại sứ Chile tại Lào | bà Orla Lee"
    start = end + (tokens.words[end : end + 1] == ("-",))  # "nguyên Đại sứ Việt Nam tại Lào - Trần Văn Bưởi"
    name = read_name(tokens, start, called=True) if tokens.capital(start) else None
    if name is not None and (name.end - name.start >= _WHOLE_NAME or _is_foreign_name(tokens, start)):
        return True
    country = found.country.name if found.country is not None else ""
    if behind_foreigner(tokens, at, before, country=country, named=tokens.capital(end)) or _before_title(
        tokens, end, found
    ):
        return True
    return tokens.lower[end : end + 1] != ("làm",) and takes_title(tokens, at, before, ours=found.country is None)


def _is_foreign_name(tokens: Tokens, at: int) -> bool:
    """Tell whether one word that is nobody else's name calls a foreigner here: "Bộ trưởng Y tế Chile | Cliftonova"."""
    word, behind = tokens.words[at], tokens.words[at + 1 : at + 2]
    spelt = word.isalpha() and word[1:].islower() and len(word) >= _SHORTEST and not is_syllable(word.lower())
    goes_on = bool(behind) and (behind[0].islower() or behind[0] in {",", ".", "(", ")"})
    known = any(phrases.longest(tokens.lower, at) is not None for phrases in (guards(), countries(), world_bodies()))
    return spelt and goes_on and not known


def _before_title(tokens: Tokens, at: int, found: AbroadRead) -> bool:
    """Tell whether another title of the same country goes on here, of one holder: "…, Chủ tịch nước Lào Xom"."""
    if at + 1 >= len(tokens.words) or tokens.words[at] not in {",", "-"} or tokens.lower[at + 1] not in roles():
        return False
    read = read_role(tokens, at + 1)
    other = read_abroad(tokens, at + 1, read, ()) if read is not None and not read.aide else None
    return other is not None and other.country == found.country


def is_empty_title(tokens: Tokens, read: RoleRead) -> bool:
    """Tell whether a title of others stands before their country or state, and so no name, or is only played."""
    behind = read.body.end if read.body is not None else read.end
    played = tokens.lower[behind : behind + 2] == ("giả", "định")
    if played or (read.body is None and governs_state(tokens, read.role, behind)):
        return True
    return read.role in _OTHERS_ONLY and read.body is None and country_at(tokens, behind) is not None
