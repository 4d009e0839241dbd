"""One claim a holding: of all that an article says of one office of one person, what says most."""

from __future__ import annotations

import re

from kg.model.claim import DateKind, OfficeClaim, OfficeStatus
from kg.model.dates import PartialDate
from kg.model.record import record, replace

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
_IN_FORCE = range(-31, 63)  # days from an announcement to the first day in force
_SEAT_GAP_DAYS = 366
SEATS = ("Ủy viên", "Đại biểu")
"""What the roles of seats begin with, which no move and no retirement ends."""
_DEPUTY = "Phó "
_ASSEMBLY = "Hội đồng nhân dân "  # its chair is held beside a post in the party
_SESSION_DAYS = 10  # between a vote and the end of the congress or session that held it
_VOTE = re.compile(r"(?<!\w)(?:bầu|trúng cử|đắc cử)(?!\w)")
_SLACK = 1  # years by which lines of a career may lag behind the news
_LONG = 10  # years for which a post told back may still be held
TOLD_BACK = "career.told"
"""Rule id of an office that a sentence of somebody's past tells with the day he took it."""
BEGUN = "career.begun"
"""Rule id of a line of a career that prints only when it begins."""
_OPEN = (TOLD_BACK, BEGUN)
_EVENTS = (OfficeStatus.STARTED, OfficeStatus.ENDED)


@record
class Read:
    """One office claim with the rank that settles which of several counts; printed: its sentence prints its day."""

    claim: OfficeClaim
    rank: int
    printed: bool = False


def settled(reads: list[Read]) -> list[OfficeClaim]:
    """Return one claim for each holding of an office: the one that says most (Convention 1), its days completed.

    Args:
        reads: All that is said of the offices of an article's people.
    """
    best: dict[tuple[str, str, str], list[Read]] = {}
    for read in reads:
        best.setdefault((read.claim.person, read.claim.role, read.claim.body), []).append(read)
    claims = _called_shortly(_last_taken([claim for same in best.values() for claim in _one_holding(same)]))
    claims = _moved_on(_risen(claims), [read.claim for read in reads])
    return sorted(
        claims, key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.person, claim.role, claim.body)
    )


def _called_shortly(claims: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the claims without a deputy's rank told shortly: "Thứ trưởng" of who is "Thứ trưởng Thường trực" now.

    Rule settle.short.
    """
    held = {(claim.person, claim.body, claim.role) for claim in claims if claim.status is OfficeStatus.CURRENT}
    return [
        claim
        for claim in claims
        if claim.status is not OfficeStatus.CURRENT
        or (claim.person, claim.body, f"{claim.role} Thường trực") not in held
    ]


def _risen(claims: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the claims with who leads a body as its deputy of former days: "phó chủ tịch, chủ tịch Hội Đông y".

    Rule settle.risen.
    """
    held = [claim for claim in claims if claim.status is OfficeStatus.CURRENT]
    led = {(claim.person, claim.body, claim.role) for claim in held}
    return [
        replace(claim, status=OfficeStatus.FORMER)
        if claim.status is OfficeStatus.CURRENT
        and claim.role.startswith(_DEPUTY)
        and (claim.person, claim.body, claim.role.removeprefix(_DEPUTY)) in led
        else claim
        for claim in claims
    ]


def _last_taken(claims: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the claims with the post that somebody took last held still, where nothing says that he left it.

    "Năm 2012, ông giữ chức A; năm 2018, ông giữ chức B": A is told as past, B is current. Rule settle.last.
    """
    return [_held_or_left(claim, claims) if claim.evidence.rule in _OPEN else claim for claim in claims]


def _held_or_left(claim: OfficeClaim, claims: list[OfficeClaim]) -> OfficeClaim:
    """Return a post told back as held, past where another is told to be taken later.

    "Từ năm 2003 ông làm A; tháng 8/2005 ông làm B": A is past.
    """
    if claim.status is OfficeStatus.FORMER and not _left(claim, claims):
        return replace(claim, status=OfficeStatus.CURRENT)
    if claim.status is OfficeStatus.CURRENT and any(_later(other, claim) for other in claims):
        return replace(claim, status=OfficeStatus.FORMER)
    return claim


def _later(other: OfficeClaim, claim: OfficeClaim) -> bool:
    """Tell whether somebody took another post behind this one in the text, no seat and no chair of an assembly."""
    if other.person != claim.person or other.role.startswith(SEATS) or other.body.startswith(_ASSEMBLY):
        return False
    if other.evidence.start < claim.evidence.start or (other.role, other.body) == (claim.role, claim.body):
        return False
    if claim.since is None or other.since is None:
        behind = other.evidence.start > claim.evidence.start
        return behind and (other.evidence.rule in _OPEN or other.status in _EVENTS)
    return other.since.first_day > claim.since.last_day


def _moved_on(claims: list[OfficeClaim], told: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the claims with each post ended that its holder took before the article tells of his move to the next.

    "Năm 2015, ông được bổ nhiệm giữ chức A. Tháng 6/2019, ông được điều động giữ chức B": A ended in June 2019.
    Rule settle.moved-on.
    """
    ended: dict[int, OfficeClaim] = {}
    for move in told:
        if move.evidence.rule != "event.transfer" or move.since is None or move.status is not OfficeStatus.STARTED:
            continue
        if any(_taken_before(claim, move) and (claim.role, claim.body) == (move.role, move.body) for claim in claims):
            continue  # told again, of another day
        before = [n for n, claim in enumerate(claims) if _taken_before(claim, move)]
        last = max((claims[n].since.last_day for n in before if claims[n].since is not None), default=None)  # type: ignore[union-attr]
        for n in before:
            since = claims[n].since
            if _is_open(claims[n]) and since is not None and since.last_day == last:
                ended[n] = replace(claims[n], status=OfficeStatus.ENDED, as_of=move.since, until=move.since)
    return [ended.get(n, claim) for n, claim in enumerate(claims)]


def _is_open(claim: OfficeClaim) -> bool:
    """Tell whether a post was taken and nothing says when it was left."""
    return claim.status is OfficeStatus.STARTED or (claim.evidence.rule == TOLD_BACK and claim.until is None)


def _taken_before(claim: OfficeClaim, move: OfficeClaim) -> bool:
    """Tell whether somebody took a post, not a seat, before the move to another one."""
    if claim.person != move.person or claim.role.startswith(SEATS):
        return False
    if claim.since is None or move.since is None:
        return False
    return (move.since.first_day - claim.since.last_day).days > _GAP_DAYS  # nearer ones are stages of one move


def _left(claim: OfficeClaim, claims: list[OfficeClaim]) -> bool:
    """Tell whether somebody holds, took or left another post after the one that is told back."""
    if claim.since is None or (claim.as_of is not None and claim.as_of.year - claim.since.year > _LONG):
        return True
    for other in claims:
        if other is claim or other.person != claim.person or other.role.startswith(SEATS):
            continue
        if other.since is None and other.status is not OfficeStatus.FORMER:
            return True
        if other.since is not None and other.since.first_day > claim.since.first_day:
            return True
    return False


def _one_holding(reads: list[Read]) -> list[OfficeClaim]:
    acting = [read.claim for read in reads if read.claim.status is OfficeStatus.ACTING]
    acting.sort(key=lambda claim: claim.until is None)
    full = [read for read in reads if read.claim.status is not OfficeStatus.ACTING]
    if acting:
        full = [read for read in full if read.claim.status in _EVENTS or _rose(acting[0], read.claim)]
    full = _with_lines(full)
    if acting and full and all(read.claim.status is OfficeStatus.ENDED for read in full):
        return [_acted_until(acting[0], max(full, key=_says_most).claim)]
    begun = next((claim.since for claim in acting if claim.since is not None), None)
    chosen = [replace(claim, since=claim.since or begun) for claim in acting[:1]]
    if full:
        claims = [read.claim for read in full]
        top = _in_force(claims, _voted(full, max(full, key=_says_most)))
        chosen.append(_spanned(claims, top) or replace(top, since=top.since or _begun(claims, top)))
    return [*_held_before([read.claim for read in reads]), *chosen]


def _held_before(claims: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the holdings that lines of a career end before the last one begins (Convention 1). Rule career.again.

    >>> # "2003 - 2007: Bí thư Huyện ủy Lục Nam", …, "2010 - 2012: Bí thư Huyện ủy Lục Nam" → the first
    """
    lines = _joined_lines([claim for claim in claims if claim.evidence.rule == "career.line"])
    before = [line for line in lines[:-1] if line.status is OfficeStatus.FORMER]
    return [line for line in before if line.since is not None and line.until is not None]


def _spanned(claims: list[OfficeClaim], top: OfficeClaim) -> OfficeClaim | None:
    """Return an office with the years that the article prints of it in passing, None where it prints none.

    One that somebody took ("tháng 6/1988, ông được bầu") ends with the years that begin with that day.
    """
    if top.until is not None or (top.since is None) is not (top.status is OfficeStatus.FORMER):
        return None
    for claim in claims:
        if claim.status is not OfficeStatus.FORMER or claim.since is None or claim.until is None:
            continue
        if top.since is None:
            return replace(top, since=claim.since, until=claim.until)
        begin, taken = str(claim.since), str(top.since)
        if top.status is OfficeStatus.STARTED and (taken.startswith(begin) or begin.startswith(taken)):
            return replace(top, until=claim.until)
    return None


def _voted(reads: list[Read], top: Read) -> OfficeClaim:
    """Return the election of the day that its own sentence prints, for one told without (a headline of the closing).

    Rule settle.voted.
    """
    day = top.claim.as_of
    if top.printed or day is None or top.claim.status is not OfficeStatus.STARTED:
        return top.claim
    for read in reads:
        claim = read.claim
        if not read.printed or claim.as_of is None or claim.status is not OfficeStatus.STARTED:
            continue
        near = 0 < (day.first_day - claim.as_of.last_day).days <= _SESSION_DAYS
        if near and _VOTE.search(claim.evidence.quote) is not None:
            return claim
    return top.claim


def _in_force(claims: list[OfficeClaim], top: OfficeClaim) -> OfficeClaim:
    """Return what tells with its first day in force what the decision or its announcement began or ended before.

    Rule settle.in-force (Convention 3): "Chiều 31/1 công bố quyết định …", "… giữ chức T kể từ ngày 1/2".
    """
    if top.status not in _EVENTS or top.as_of is None or (DateKind.EFFECTIVE, top.as_of) in top.dates:
        return top
    for claim in claims:
        told = (
            claim.status is top.status and claim.as_of is not None and (DateKind.EFFECTIVE, claim.as_of) in claim.dates
        )
        if told and claim.as_of is not None and (claim.as_of.first_day - top.as_of.last_day).days in _IN_FORCE:
            return claim
    return top


def _rose(acting: OfficeClaim, claim: OfficeClaim) -> bool:
    """Tell whether who acted came to hold the office of which a life tells: "quyền Giám đốc rồi Giám đốc"."""
    told = claim.status is OfficeStatus.FORMER and claim.evidence.start == acting.evidence.start
    return told and claim.evidence.end >= acting.evidence.end


def _acted_until(acting: OfficeClaim, ended: OfficeClaim) -> OfficeClaim:
    """Return an acting holding with the end told of it; a past acting spell stays "acting" (Convention 5)."""
    return replace(acting, as_of=ended.as_of, until=ended.until)


def _says_most(read: Read) -> tuple[int, bool, bool, int]:
    claim = read.claim
    return read.rank, claim.since is not None, claim.until is not None, -claim.evidence.start


def _begun(claims: list[OfficeClaim], top: OfficeClaim) -> PartialDate | None:
    """Return when the holding began by what else is said of it: "năm 2020 ông được bầu …", before it went on or ended.

    Of somebody elected on a day that nothing tells, lines of other terms tell nothing. Rule settle.begun.
    """
    if top.status is OfficeStatus.STARTED and top.as_of is None:
        return None
    for claim in claims:
        if claim.since is None or (claim.status is OfficeStatus.STARTED and top.status is OfficeStatus.FORMER):
            continue
        if top.as_of is None or claim.since.first_day < top.as_of.first_day:
            return claim.since
    return None


def _with_lines(reads: list[Read]) -> list[Read]:
    """Return the readings with the lines of a career joined to one, which says more than any title beside a name.

    An office held still at the head of the article is held on from its last line; a line that is open and began
    before says more than an appointment. Rule settle.lines.
    """
    lines = _joined_lines([read.claim for read in reads if _is_line(read.claim)])
    if not lines:
        return reads
    line, others = lines[-1], [read for read in reads if not _is_line(read.claim)]
    if line.status is OfficeStatus.FORMER and any(_goes_on(read.claim, line) for read in others):
        line = replace(line, status=OfficeStatus.CURRENT, until=None)
    events = [read for read in others if read.claim.status in _EVENTS and not _began_before(line, read.claim)]
    return [*events, Read(line, RANK[line.status])]


def _goes_on(claim: OfficeClaim, line: OfficeClaim) -> bool:
    """Tell whether somebody is said to hold the office on, not years after the printed end of its last line."""
    if claim.status is not OfficeStatus.CURRENT:
        return False
    if claim.since is not None or line.until is None or claim.role.startswith(SEATS):
        return True
    day = claim.as_of
    return day is not None and day.last_day > line.until.first_day and day.year - line.until.year <= _SLACK


def _is_line(claim: OfficeClaim) -> bool:
    """Tell whether a claim is a line of a career, or a sentence that prints beginning and end as a line does."""
    spanned = claim.since is not None and claim.until is not None and claim.status is OfficeStatus.FORMER
    return claim.evidence.rule in {"career.line", BEGUN} or (
        spanned and claim.evidence.rule in {"event.hold", "event.while"}
    )


def _began_before(line: OfficeClaim, event: OfficeClaim) -> bool:
    """Tell whether an office that a line leaves open had begun long before somebody is said to take it."""
    if event.status is not OfficeStatus.STARTED or line.status is not OfficeStatus.CURRENT or line.since is None:
        return False
    return event.as_of is not None and (event.as_of.first_day - line.since.last_day).days > _GAP_DAYS


def _joined_lines(lines: list[OfficeClaim]) -> list[OfficeClaim]:
    """Return the lines of a career that hold one office, those that follow closely joined to one.

    Rule career.joined.
    """
    joined: list[OfficeClaim] = []
    for line in sorted(lines, key=lambda claim: (str(claim.since or claim.until or "9999"), claim.evidence.start)):
        last = joined[-1] if joined else None
        if last is not None and (last.until is None or line.since is None or _close(last, line.since)):
            status = line.status if line.status is OfficeStatus.CURRENT else last.status
            open_end = status is OfficeStatus.CURRENT
            joined[-1] = replace(
                last, status=status, since=last.since, until=None if open_end else line.until or last.until
            )
        else:
            joined.append(line)
    return joined


def _close(last: OfficeClaim, since: PartialDate) -> bool:
    """Tell whether a line begins where the last one ends; a seat in a committee goes on beside other posts."""
    gap = _SEAT_GAP_DAYS if last.role.startswith("Ủy viên") else _GAP_DAYS
    return last.until is not None and (since.first_day - last.until.last_day).days <= gap
