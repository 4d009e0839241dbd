"""Text and mentions → Reading: the join of all readers of claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.claims.bodies.home import complete_bodies
from kg.claims.days.context import Context
from kg.claims.offices.read import Offices, reading_offices
from kg.claims.people.deputies import read_deputies
from kg.claims.people.lives import Life, lives_in
from kg.claims.people.reference import People
from kg.claims.proceedings import reading_proceedings
from kg.claims.scene import BodyAt, PersonAt, set_scene
from kg.lexicon.titles import body_heads
from kg.model.claim import BodyClaim, OfficeClaim, OfficeStatus, PersonClaim, Reading
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text
from kg.steps import Steps, finished
from kg.vietnamese.syllables import spelt_as_ours

_UNTOLD = Life()
_OF_THE_OFFICE = "Chính phủ"  # "Thủ tướng Chính phủ" is the name of the office
_CALLED_ALIKE = frozenset(("chinhphu", "quochoi", "bo"))  # bodies that each country has
_HERE = ("Việt Nam", "nước ta")
_NEW = ("tân ", "Tân ")
_SEVERAL = ("các ", "những ", "các đồng chí ", "các ông ", "các bà ")


def extract_claims(text: Text, mentions: Sequence[Mention]) -> Reading:
    """Return what an article says: people, bodies, offices, official documents, meetings and relations."""
    return finished(reading_claims(text, mentions))


def reading_claims(text: Text, mentions: Sequence[Mention]) -> Steps[Reading]:
    """Read in steps what an article says."""
    completed = complete_bodies(text, mentions)
    yield "bodies"
    context = Context(text)
    yield "days"
    offices = yield from reading_offices(text, completed, people := People(text, completed), context)
    yield "offices"
    scene = set_scene(text, people_at(text, people, completed, offices), bodies_at(completed), context)
    proceedings = yield from reading_proceedings(scene)
    deputies = read_deputies(scene, completed, people, proceedings.meetings, offices.claims)
    held = tuple(sorted((*offices.claims, *deputies), key=_place)) if deputies else offices.claims
    return Reading(
        text.article.id,
        people=_people(text, people, lives_in(text, completed, people)),
        bodies=_bodies(text, [m for m in completed if m.start not in offices.strange], held, proceedings.bodies),
        offices=held,
        official_documents=proceedings.official_documents,
        meetings=proceedings.meetings,
        relations=proceedings.relations,
        issues=(*offices.issues, *proceedings.issues),
    )


def people_at(text: Text, people: People, mentions: Sequence[Mention], offices: Offices) -> list[PersonAt]:
    """Return every place where a person is named or meant by a title, for the readers of relations."""
    found = [
        PersonAt(mention.start, mention.end, key)
        for mention in mentions
        if mention.kind is MentionKind.PERSON and (key := people.key_of(mention)) is not None
    ]
    holders, new = _holders(offices.claims), _holders(c for c in offices.claims if c.status is OfficeStatus.STARTED)
    for reference in offices.references:
        took = text.folded.startswith(_NEW, reference.start)  # "tân Phó Chủ tịch UBND huyện": who took it
        keys = (new if took else holders).get((reference.role, reference.body), set())
        if len(keys) == 1 and not text.folded.endswith(_SEVERAL, 0, reference.start):
            found.append(PersonAt(reference.start, reference.end, next(iter(keys)), reference.body))
    return found


def bodies_at(mentions: Sequence[Mention]) -> list[BodyAt]:
    """Return every named body with its place."""
    return [
        BodyAt(m.start, m.end, m.name)
        for m in mentions
        if m.kind is MentionKind.BODY and m.name is not None and not m.generic
    ]


def _place(claim: OfficeClaim) -> tuple[int, int, str, str, str]:
    return claim.evidence.start, claim.evidence.end, claim.person, claim.role, claim.body


def _holders(claims: Iterable[OfficeClaim]) -> dict[tuple[str, str], set[str]]:
    holders: dict[tuple[str, str], set[str]] = {}
    for claim in claims:
        if claim.status not in (OfficeStatus.FORMER, OfficeStatus.ENDED):
            holders.setdefault((claim.role, claim.body), set()).add(claim.person)
    return holders


def _people(text: Text, people: People, lives: Mapping[str, Life]) -> tuple[PersonClaim, ...]:
    first: dict[str, Mention] = {}
    for mention in people.named:
        key = people.key_of(mention) or ""
        if key not in first or (mention.name == key and not spelt_as_ours(first[key].name or "")):
            first[key] = mention  # of "Trần Mạnh Ôn (Wen Chen)" the former
    return tuple(
        PersonClaim(
            key,
            mention.name or "",
            text.evidence(mention.start, mention.end, "person.name"),
            aliases=people.aliases_of(key),
            birth_year=lives.get(key, _UNTOLD).born,
            died=lives.get(key, _UNTOLD).died,
        )
        for key, mention in first.items()
    )


def _is_printed(text: Text, body: Mention) -> bool:
    """Tell whether a title prints the body that it implies: "đại biểu | Quốc hội", not "Thủ tướng Chính phủ"."""
    if body.code != "implied" or body.name is None or body.name == _OF_THE_OFFICE:
        return False
    words = text.folded[body.start : body.end].lower().split()
    return any(
        end == len(words) and any(row.template == body.name for row in rows)
        for at in range(1, len(words))
        for end, rows in body_heads().all(words, at)
    )


def _tells_of_abroad(text: Text, mentions: Sequence[Mention], used: frozenset[str]) -> bool:
    """Tell whether an article tells of other countries alone, so that "Bộ Quốc phòng" is theirs."""
    abroad = {mention.name for mention in mentions if mention.code == "abroad"}
    return bool(used) and used <= abroad and not any(here in text.folded for here in _HERE)


def _bodies(
    text: Text, mentions: Sequence[Mention], offices: Sequence[OfficeClaim], more: Sequence[BodyClaim]
) -> tuple[BodyClaim, ...]:
    used = frozenset(claim.body for claim in offices)
    elsewhere = _tells_of_abroad(text, mentions, used)
    first: dict[str, Mention] = {}
    for mention in mentions:
        if elsewhere and mention.code in _CALLED_ALIKE and mention.name not in used:
            continue
        if _is_in_number(text, mention):
            continue
        agency = mention.code == "agency" and not mention.generic and mention.name is not None
        if mention.kind is MentionKind.BODY and (agency or _is_kept(mention, used) or _is_printed(text, mention)):
            first.setdefault(mention.name or "", mention)
    claims = {name: text.evidence(mention.start, mention.end, "body.name") for name, mention in first.items()}
    for office in offices:
        claims.setdefault(office.body, office.evidence)
    for body in more:
        claims.setdefault(body.key, body.evidence)
    ordered = sorted(claims.items(), key=lambda claim: (claim[1].start, claim[1].end, claim[0]))
    return tuple(BodyClaim(name, evidence) for name, evidence in ordered)


def _is_in_number(text: Text, mention: Mention) -> bool:
    """Tell whether a body is but the end of a number's code, an issuer only where no words tell one: "3-QĐ/TU"."""
    before, printed = text.folded[max(0, mention.start - 2) : mention.start], text.folded[mention.start : mention.end]
    return before.endswith(("/", "-")) and before[0].isupper() and printed.isalpha() and printed.isupper()


def _is_kept(body: Mention, used: frozenset[str]) -> bool:
    """Tell whether a body is listed; companies, schools and bodies that a role implies only for an office."""
    if body.name is None or body.generic:
        return False
    return body.name in used or (body.level is not Level.NONE and body.code != "implied")
