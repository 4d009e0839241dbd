"""What one office claim says of time: the stated days, the sighting, and what they bound."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.claim import DateKind, OfficeClaim, OfficeStatus
from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, ClaimId


@dataclass(frozen=True, slots=True)
class Statement:
    """One office claim as it bounds a tenure (contract, Time).

    Args:
        claim: Id of the claim.
        article: Where it stands.
        since: Stated beginning: the start lies on it.
        until: Stated end: the end lies on it.
        seen: Day on which the claim sees the person in office.
        decided: Day of the decision behind a start without a stated day: the start is not before it.
        over: Day on which the holding is told as past: the end is not after it.
    """

    claim: ClaimId
    article: ArticleId
    since: PartialDate | None = None
    until: PartialDate | None = None
    seen: PartialDate | None = None
    decided: PartialDate | None = None
    over: PartialDate | None = None

    @property
    def attested(self) -> tuple[PartialDate, ...]:
        """The dates on which the claim shows the person in office; empty when it tells only of a past."""
        return tuple(date for date in (self.since, self.seen, self.until) if date is not None)

    @property
    def first(self) -> int | None:
        """The first day that can be meant by an attested date, as a proleptic ordinal."""
        return min((date.first_day.toordinal() for date in self.attested), default=None)

    @property
    def last(self) -> int | None:
        """The last day that can be meant by an attested date, as a proleptic ordinal."""
        return max((date.last_day.toordinal() for date in self.attested), default=None)


def read_statement(claim: OfficeClaim, claim_id: ClaimId, article: ArticleId) -> Statement:
    """Return what an office claim says of time.

    A current claim sees the holder on ``as_of``, an acting one too unless it tells of the spell's end. So does a
    start without a stated day, and then the printed day of the decision bounds it below. An end without a stated day,
    and every "former", bound the end.
    """
    seen = over = decided = None
    match claim.status:
        case OfficeStatus.CURRENT:
            seen = claim.as_of
        case OfficeStatus.ACTING:
            seen = claim.as_of if claim.until is None else None
        case OfficeStatus.STARTED:
            if claim.since is None:
                seen, decided = claim.as_of, dict(claim.dates).get(DateKind.DECIDED)
        case OfficeStatus.ENDED:
            over = claim.as_of if claim.until is None else None
        case OfficeStatus.FORMER:
            over = claim.as_of
    return Statement(claim_id, article, claim.since, claim.until, seen, decided, over)
