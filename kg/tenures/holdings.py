"""A holding on its way to becoming a tenure: one run of statements with its bounds."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.claim import Mode
from kg.model.identifiers import ArticleId, ClaimId, EntityId, TenureId, tenure_id
from kg.model.tenure import Tenure
from kg.tenures.bounds import Bounds
from kg.tenures.split import Run
from kg.tenures.statements import Statement


@dataclass(frozen=True, slots=True)
class Holding:
    """One unbroken holding before it is written out.

    Args:
        id: Id of the tenure it becomes.
        person: Who held it.
        office: What was held.
        mode: In what capacity.
        run: The statements behind it.
        bounds: The bounds so far: stated ones first, then tightened by inference.
    """

    id: TenureId
    person: EntityId
    office: EntityId
    mode: Mode
    run: Run
    bounds: Bounds

    @property
    def span(self) -> tuple[int, int] | None:
        """The days that order it among others, as ordinals: the certain ones, else all that may be meant, else None.

        A single sighting in June has no certain day: it stands for all of June.
        """
        return self.certain or self.run.span

    @property
    def certain(self) -> tuple[int, int] | None:
        """The days from the latest start to the earliest end, as ordinals; None when nobody saw a full day."""
        start, end = self.bounds.start_not_after, self.bounds.end_not_before
        if start is None or end is None:
            return None
        low, high = start.date.last_day.toordinal(), end.date.first_day.toordinal()
        return (low, high) if low <= high else None

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """The articles behind it, sorted."""
        return tuple(sorted({said.article for said in self.run.statements}))

    @property
    def claims(self) -> tuple[ClaimId, ...]:
        """The claims behind it, sorted."""
        return tuple(sorted({said.claim for said in self.run.statements}))

    def tenure(self) -> Tenure:
        """Return the tenure."""
        return Tenure(
            id=self.id,
            person=self.person,
            office=self.office,
            mode=self.mode,
            start_not_before=self.bounds.start_not_before,
            start_not_after=self.bounds.start_not_after,
            end_not_before=self.bounds.end_not_before,
            end_not_after=self.bounds.end_not_after,
            claims=self.claims,
            articles=self.articles,
        )


def holding_of(tenure: Tenure) -> Holding:
    """Return a tenure as a holding again: its bounds and articles, without what each statement said."""
    said = tuple(Statement(ClaimId(""), article) for article in tenure.articles)
    bounds = Bounds(tenure.start_not_before, tenure.start_not_after, tenure.end_not_before, tenure.end_not_after)
    return Holding(tenure.id, tenure.person, tenure.office, tenure.mode, Run(said), bounds)


def holding_id(person: EntityId, office: EntityId, mode: Mode, nth: int) -> TenureId:
    """Return the id of a person's nth holding of an office in a mode, counted from 0 in order of time."""
    return tenure_id(person, office, mode.value, str(nth))
