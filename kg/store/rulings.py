"""Human rulings on single claims: rejected ones enter no reading, whatever the rules read.

They stand in the file of decisions, one line of JSON each, only ever appended: an undo is a line of its own, and the
last ruling on a claim holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from kg.durable import append_line, read_lines
from kg.model.claim import (
    Claim,
    MeetingClaim,
    OfficeClaim,
    OfficialDocumentClaim,
    Reading,
    Ref,
    RelationClaim,
    ThingKind,
    claims_of,
)
from kg.model.identifiers import ArticleId, ClaimId, digest


class ClaimVerdict(StrEnum):
    """What somebody says of a claim: the article says so, or it does not."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ClaimRuling:
    """A ruling on one claim.

    Args:
        id: Names the ruling, for undoing it.
        verdict: Accepted or rejected.
        claim: The claim.
        article: The article it was read from.
        quote: The words it was read from, so that people know it when it is gone.
        who: Who ruled.
        when: On which day.
        why: For what reason.
    """

    id: str
    verdict: ClaimVerdict
    claim: ClaimId
    article: ArticleId
    quote: str
    who: str = ""
    when: str = ""
    why: str = ""


def rule_on(verdict: ClaimVerdict, claim: ClaimId, article: ArticleId, *, who: str, when: date) -> ClaimRuling:
    """Return a ruling on a claim, without its quote and reason; ``replace`` adds them."""
    day = when.isoformat()
    return ClaimRuling(digest(verdict.value, claim, who, day)[:8], verdict, claim, article, "", who, day)


def load_rulings(path: Path) -> tuple[ClaimRuling, ...]:
    """Return the rulings that stand, the last on each claim, in the order they were made; none without a file.

    Lines that rule on no claim are left to those who read decisions on people.
    """
    standing: dict[ClaimId, ClaimRuling] = {}
    for line in read_lines(path):
        row = json.loads(line) if line.strip() else {}
        if "undo" in row:
            standing = {claim: one for claim, one in standing.items() if one.id != row["undo"]}
        elif "claim" in row:
            ruling = ClaimRuling(**{**row, "verdict": ClaimVerdict(row["verdict"])})
            standing.pop(ruling.claim, None)
            standing[ruling.claim] = ruling
    return tuple(standing.values())


def append_ruling(path: Path, ruling: ClaimRuling) -> None:
    """Add a ruling to the file; the next build follows it."""
    append_line(path, json.dumps(asdict(ruling), ensure_ascii=False, sort_keys=True))


def undo_ruling(path: Path, ruling_id: str, *, who: str, when: date) -> ClaimRuling | None:
    """Undo a ruling and return it; None when no ruling of this id stands."""
    found = next((one for one in load_rulings(path) if one.id == ruling_id), None)
    if found is not None:
        row = {"undo": ruling_id, "who": who, "when": when.isoformat()}
        append_line(path, json.dumps(row, ensure_ascii=False, sort_keys=True))
    return found


def rejected_by_article(rulings: Iterable[ClaimRuling]) -> Mapping[ArticleId, frozenset[ClaimId]]:
    """Return the rejected claims of each article that has any."""
    found: dict[ArticleId, set[ClaimId]] = {}
    for ruling in rulings:
        if ruling.verdict is ClaimVerdict.REJECTED:
            found.setdefault(ruling.article, set()).add(ruling.claim)
    return {article: frozenset(claims) for article, claims in found.items()}


def can_be_rejected(claim: Claim) -> bool:
    """Tell whether a claim says something of people and bodies, and does not only name them."""
    return isinstance(claim, (OfficeClaim, RelationClaim, OfficialDocumentClaim, MeetingClaim))


def strike(reading: Reading, rejected: frozenset[ClaimId]) -> Reading:
    """Return a reading without rejected claims, and without the relations of what only they identified."""
    if not rejected:
        return reading
    struck = [claim for key, claim in claims_of(reading) if key in rejected and can_be_rejected(claim)]
    gone = {_ref(claim) for claim in struck}
    return replace(
        reading,
        offices=tuple(one for one in reading.offices if one not in struck),
        official_documents=tuple(one for one in reading.official_documents if one not in struck),
        meetings=tuple(one for one in reading.meetings if one not in struck),
        relations=tuple(
            one for one in reading.relations if one not in struck and one.subject not in gone and one.object not in gone
        ),
    )


def _ref(claim: Claim) -> Ref | None:
    match claim:
        case OfficialDocumentClaim():
            return Ref(ThingKind.OFFICIAL_DOCUMENT, claim.key)
        case MeetingClaim():
            return Ref(ThingKind.MEETING, claim.key)
        case _:
            return None
