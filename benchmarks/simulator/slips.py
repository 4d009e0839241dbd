"""Which press slips contradict what the sound articles say, and whether a conflict shows each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from benchmarks.simulator.articles import Told
from benchmarks.simulator.world import LAST, Post, Term
from kg.model.claim import Mode, OfficeClaim, OfficeStatus, name_claim
from kg.model.tenure import Conflict, Tenure

LATE = timedelta(days=60)  # decision and announcement of one start are printed that far apart: no contradiction


@dataclass(frozen=True, slots=True)
class SlipScore:
    """How the slips of the press fare.

    Args:
        slipped: Office claims with a false day or a false name.
        healed: Those whose false name was joined to the holder meant.
        contradicting: The others that cannot be true together with what sound articles say.
        shown: Contradicting ones whose tenure or person is a side of a conflict that names the article.
        unseen: The contradicting ones that no conflict shows, for a reader.
    """

    slipped: int
    healed: int
    contradicting: int
    shown: int
    unseen: tuple[str, ...]


@dataclass(slots=True)
class _Days:
    """What sound articles say of one true term: days in office, stated starts, days by which it was over."""

    seen: list[date] = field(default_factory=list)
    starts: list[date] = field(default_factory=list)
    over: list[date] = field(default_factory=list)

    def surround(self, day: date) -> bool:
        """Tell whether the holder is attested both before and after a day."""
        return bool(self.seen) and min(self.seen) < day < max(self.seen)

    def deny(self, day: date) -> bool:
        """Tell whether a day lies well before a stated start, or after the term was told as over."""
        return any(day < start - LATE for start in self.starts) or any(end < day for end in self.over)


def score_slips(told: Sequence[Told], tenures: Iterable[Tenure], conflicts: Iterable[Conflict]) -> SlipScore:
    """Return how many slips contradict sound articles, and how many of these a conflict shows.

    A false day contradicts when another holder of the single seat is attested before and after it, or when the
    holder's own term is told to have begun later or ended earlier (and they held the office only once). A false name
    contradicts when the true holder of the single seat is attested before and after the day.
    """
    known, terms_at = _sound(told), _terms_at(told)
    tenure_of = {claim: one for one in tenures for claim in one.claims}
    sides = {(side, article) for one in conflicts for side in (one.subject, one.other) for article in one.articles}
    sound = {name_claim(one.id, claim): term for one in told for claim, term in _claims(one) if not one.slipped}
    slipped = healed = contradicting = 0
    unseen = []
    for one, claim, term in _slips(told):
        slipped += 1
        tenure = tenure_of[name_claim(one.id, claim)]
        if _false_name(claim, term):
            if any(sound.get(other) is term for other in tenure.claims):
                healed += 1
                continue
            contradicts = term.post.single and known[id(term)].surround(_day(claim))
        else:
            contradicts = _denied(claim, term, terms_at[term.post], known)
        contradicting += contradicts
        if contradicts and not {(tenure.id, one.id), (tenure.person, one.id)} & sides:
            unseen.append(f"{claim.evidence.quote} ({one.published}) of {term}")
    return SlipScore(slipped, healed, contradicting, contradicting - len(unseen), tuple(sorted(unseen)))


def _claims(one: Told) -> Iterable[tuple[OfficeClaim, Term]]:
    return zip(one.reading.offices, one.terms, strict=True)


def _slips(told: Sequence[Told]) -> Iterable[tuple[Told, OfficeClaim, Term]]:
    """Yield the full holders' claims that carry a slip."""
    for one in (one for one in told if one.slipped):
        for claim, term in _claims(one):
            seen = claim.status is OfficeStatus.CURRENT and claim.mode is Mode.FULL is term.mode
            if seen and (_false_name(claim, term) or _day(claim) != one.published.first_day):
                yield one, claim, term


def _false_name(claim: OfficeClaim, term: Term) -> bool:
    return claim.person.partition("#")[0] != term.official.name


def _day(claim: OfficeClaim) -> date:
    return claim.as_of.first_day if claim.as_of is not None else date.max


def _denied(claim: OfficeClaim, term: Term, terms: Sequence[Term], known: Mapping[int, _Days]) -> bool:
    """Tell whether a false day cannot be true together with the sound claims about the post.

    A day after the world's last falls after the mergers of 2025: the office is another one then.
    """
    if _day(claim) > LAST:
        return False
    others = [one for one in terms if one.official is not term.official and one.mode is Mode.FULL]
    own = [one for one in terms if one.official is term.official]
    taken = term.post.single and any(known[id(one)].surround(_day(claim)) for one in others)
    return taken or (len(own) == 1 and known[id(term)].deny(_day(claim)))


def _sound(told: Sequence[Told]) -> Mapping[int, _Days]:
    """Return what the articles without a slip say of each term."""
    known: dict[int, _Days] = defaultdict(_Days)
    for one in (one for one in told if not one.slipped):
        for claim, term in _claims(one):
            days = known[id(term)]
            days.seen += [day.last_day for day in (claim.since,) if day is not None]
            days.seen += [day.first_day for day in (claim.until,) if day is not None]
            days.starts += [day.first_day for day in (claim.since,) if day is not None]
            days.over += [day.last_day for day in (claim.until,) if day is not None]
            if claim.status is OfficeStatus.CURRENT:
                days.seen.append(_day(claim))
            elif claim.until is None and claim.status in (OfficeStatus.ENDED, OfficeStatus.FORMER):
                days.over.append(_day(claim))
    return known


def _terms_at(told: Sequence[Told]) -> Mapping[Post, Sequence[Term]]:
    """Return the terms that are told of, by post."""
    terms = {id(term): term for one in told for term in one.terms}
    found: dict[Post, list[Term]] = defaultdict(list)
    for term in terms.values():
        found[term.post].append(term)
    return found
