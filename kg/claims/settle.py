"""One claim a holding: of all that an article says of one office of one person, what says most."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.model.claim import OfficeClaim, OfficeStatus
from kg.model.dates import PartialDate

RANK = {
    OfficeStatus.ENDED: 5,
    OfficeStatus.STARTED: 3,
    OfficeStatus.FORMER: 2,
    OfficeStatus.CURRENT: 1,
    OfficeStatus.ACTING: 1,
}
"""Which status of one holding says most (SCHEMA, Convention 1)."""
AGAIN = 4  # of a re-election: more than a start, less than an end
_GAP_DAYS = 62  # between two lines of a career that are one holding
_LASTING = (OfficeStatus.CURRENT, OfficeStatus.FORMER)


@dataclass(frozen=True, slots=True)
class Read:
    """One office claim with the rank that settles which of several says how the office is held."""

    claim: OfficeClaim
    rank: int


def settled(reads: list[Read]) -> list[OfficeClaim]:
    """Return one claim for each holding of an office: the one that says most (Convention 1), its days completed."""
    best: dict[tuple[str, str, str], list[Read]] = {}
    for read in reads:
        best.setdefault((read.claim.person, read.claim.role, read.claim.body), []).append(read)
    claims = [claim for same in best.values() for claim in _one_holding(same)]
    return sorted(
        claims, key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.person, claim.role, claim.body)
    )


def _one_holding(reads: list[Read]) -> list[OfficeClaim]:
    acting = [read.claim for read in reads if read.claim.status is OfficeStatus.ACTING]
    full = [read for read in reads if read.claim.status is not OfficeStatus.ACTING]
    if acting:
        full = [read for read in full if read.claim.status in (OfficeStatus.STARTED, OfficeStatus.ENDED)]
    chosen = acting[:1]
    lines = _joined_lines([read.claim for read in full if read.claim.evidence.rule == "career.line"])
    if lines:
        full = [read for read in full if read.claim.status in (OfficeStatus.STARTED, OfficeStatus.ENDED)] or [
            Read(lines[-1], RANK[lines[-1].status])
        ]
    if full:
        top = max(full, key=lambda read: (read.rank, read.claim.since is not None, -read.claim.evidence.start))
        spans = [read.claim.since for read in full if read.claim.status in _LASTING and read.claim.since is not None]
        since = top.claim.since or (spans[0] if spans else None)
        chosen.append(replace(top.claim, since=since))
    return chosen


def _joined_lines(lines: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the lines of a career that hold one office, those that follow closely joined to one.

    Rule career.joined.
    """
    joined: list[OfficeClaim] = []
    for line in sorted(lines, key=lambda claim: (str(claim.since or claim.until or "9999"), claim.evidence.start)):
        last = joined[-1] if joined else None
        if last is not None and (last.until is None or line.since is None or _close(last.until, line.since)):
            status = line.status if line.status is OfficeStatus.CURRENT else last.status
            open_end = status is OfficeStatus.CURRENT
            joined[-1] = replace(
                last, status=status, since=last.since, until=None if open_end else line.until or last.until
            )
        else:
            joined.append(line)
    return joined


def _close(until: PartialDate, since: PartialDate) -> bool:
    return (since.first_day - until.last_day).days <= _GAP_DAYS
