"""Official documents joined across articles: issuer, type and number, and a date or numbering period that agree."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.model.claim import OfficialDocumentClaim, ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import LocalKey, OfficialDocument
from kg.model.identifiers import ArticleId, EntityId, entity_id
from kg.vietnamese.unicode import spell

SAME_PAPER_DAYS = 5 * 365  # party numbers restart after a congress: a number without date is the last such paper
_SERIAL = re.compile(r"0*(\d+)(.*)")
_YEAR_IN_NUMBER = re.compile(r"/((?:19|20)\d\d)/")


@dataclass(frozen=True, slots=True)
class Paper:
    """One official document of one article."""

    article: ArticleId
    claim: OfficialDocumentClaim
    issuer: EntityId | None
    published: PartialDate | None

    @property
    def local(self) -> LocalKey:
        """What it is known by."""
        return self.article, ThingKind.OFFICIAL_DOCUMENT, self.claim.key

    @property
    def serial(self) -> str:
        """The number without leading zeros and code: "7" of "07-CT/TU"; empty without a number."""
        match = _SERIAL.match(self.claim.number or "")
        return match.group(1) if match is not None else (self.claim.number or "")

    @property
    def code(self) -> str:
        """What follows the serial: "-ct/tu"; empty when only the bare number is printed."""
        match = _SERIAL.match(self.claim.number or "")
        return spell(match.group(2)).casefold() if match is not None else ""


def join_official_documents(
    papers: Iterable[Paper],
) -> tuple[tuple[OfficialDocument, ...], dict[LocalKey, EntityId]]:
    """Return the official documents, sorted by id, and the one that each article's is; order does not matter."""
    groups: dict[tuple[str, ...], list[Paper]] = defaultdict(list)
    for paper in papers:
        groups[family_of_paper(paper)].append(paper)
    found: list[OfficialDocument] = []
    entity_of: dict[LocalKey, EntityId] = {}
    for family in sorted(groups):
        for members in _split(sorted(groups[family], key=lambda paper: paper.local)):
            known = _known(family, members)
            found.append(known)
            entity_of.update((paper.local, known.id) for paper in members)
    return tuple(sorted(found, key=lambda one: one.id)), entity_of


def family_of_paper(paper: Paper) -> tuple[str, ...]:
    """Return what all mentions of one official document share."""
    claim = paper.claim
    kind = spell(claim.type).casefold()
    if claim.number is None:
        return ("name", kind, spell(claim.name or claim.key).casefold(), paper.issuer or "")
    if _YEAR_IN_NUMBER.search(claim.number):
        return ("number", paper.serial + paper.code)
    if paper.issuer is None:
        return ("unissued", kind, paper.serial + paper.code, paper.article if not paper.code else "")
    return ("issued", paper.issuer, kind, paper.serial)


def _split(papers: Sequence[Paper]) -> list[list[Paper]]:
    """Return the mentions of one family by official document: dated ones by date, the others by period or time."""
    if family_of_paper(papers[0])[0] == "number":
        return [list(papers)]
    dated: list[list[Paper]] = []
    for paper in sorted((p for p in papers if p.claim.date is not None), key=_by_precision):
        home = next((group for group in dated if _one_date(group[0], paper)), None)
        if home is None:
            dated.append([paper])
        else:
            home.append(paper)
    rest: dict[str, list[Paper]] = defaultdict(list)
    for paper in papers:
        if paper.claim.date is None:
            homes = [group for group in dated if _may_mean(paper, group)]
            if len(homes) == 1:
                homes[0].append(paper)
            else:
                rest[paper.claim.period or _when(paper)].append(paper)
    return dated + [rest[key] for key in sorted(rest)]


def _by_precision(paper: Paper) -> tuple[int, str, LocalKey]:
    date = str(paper.claim.date)
    return -len(date), date, paper.local


def _one_date(one: Paper, other: Paper) -> bool:
    first, second = one.claim.date, other.claim.date
    if first is None or second is None:
        return False
    return first.covers(second) or second.covers(first)


def _may_mean(paper: Paper, dated: Sequence[Paper]) -> bool:
    """Tell whether an undated mention can mean a dated official document: same period, or told not long after."""
    periods = {other.claim.period for other in dated if other.claim.period}
    if paper.claim.period and periods:
        return paper.claim.period in periods
    date = dated[0].claim.date
    if paper.published is None or date is None:
        return False
    return 0 <= (paper.published.last_day - date.first_day).days <= SAME_PAPER_DAYS


def _when(paper: Paper) -> str:
    """Return what stands for the time of an undated mention: its article when nothing is known."""
    return str(paper.published.year) if paper.published is not None else paper.article


def _known(family: tuple[str, ...], papers: Sequence[Paper]) -> OfficialDocument:
    """Return the official document of its mentions, each field as most of them give it."""
    date = _most([str(paper.claim.date) for paper in papers if paper.claim.date is not None], longest=True)
    period = _most([paper.claim.period for paper in papers if paper.claim.period])
    time = date or period or _when(papers[0])
    key = entity_id("document", *family, "" if family[0] == "number" else time)
    return OfficialDocument(
        id=key,
        type=_most([paper.claim.type for paper in papers]) or "",
        number=_most([paper.claim.number for paper in papers if paper.claim.number], longest=True),
        period=period,
        name=_most([paper.claim.name for paper in papers if paper.claim.name]),
        issuer=_issuer(papers),
        date=PartialDate.parse(date) if date is not None else None,
        planned=all(paper.claim.planned for paper in papers),
    )


def _issuer(papers: Sequence[Paper]) -> EntityId | None:
    issuers = Counter(paper.issuer for paper in papers if paper.issuer is not None)
    return min(issuers, key=lambda issuer: (-issuers[issuer], issuer), default=None)


def _most(values: Sequence[str], *, longest: bool = False) -> str | None:
    """Return the commonest value (of the longest ones), the alphabetically first of equals."""
    counts: Mapping[str, int] = Counter(values)
    most = max(map(len, counts), default=0)
    rivals = [value for value in counts if not longest or len(value) == most]
    return min(rivals, key=lambda value: (-counts[value], value), default=None)
