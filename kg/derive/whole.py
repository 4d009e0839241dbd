"""What all readings say together, derived a lot at a time, so that memory does not grow with their number.

Mentions wait on disk for all that may be joined with them, office claims for all claims of their office; each lot of
them goes through the same rules as a change of few articles. Bodies and offices stay in memory: a country has so many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kg.derive.found import find_mentions
from kg.derive.linked import join_lots
from kg.derive.owners import owned_by_career, places_of
from kg.derive.said import hold_lots
from kg.derive.told import tell_articles
from kg.derive.work import Known, Work
from kg.entities.decisions import Decision
from kg.entities.given import GivenIds
from kg.graph.build import Run, replaced_lines, run_lines, tenure_lines, thing_lines
from kg.model.entity import Linkage, Person
from kg.settings import BASE
from kg.store.derived import Derived
from kg.store.truth import Truth


class Whole:
    """A whole derivation: first its lines, to the end, then, when it is to be kept, ``last``.

    Args:
        truth: The readings.
        decisions: Human verdicts on people.
        run: What reads and derives.
        base: Start of every IRI.
        known_at: Only what was published by that day speaks; an article of unknown day does not.
    """

    def __init__(
        self, truth: Truth, decisions: Sequence[Decision], *, run: Run, base: str = BASE, known_at: date | None = None
    ) -> None:
        self._work = Work(truth, tuple(decisions), run, base, known_at)
        self._replaced = truth.derived.replaced()

    def lines(self) -> Iterator[bytes]:
        """Yield the graph as N-Quads, a chunk of whole lines at a time, under ids once given out."""
        work = self._work
        work.anew.begin()
        found = find_mentions(work)
        yield run_lines(work.run, base=work.base)
        self._after = yield from join_lots(work, found, self._replaced)
        known = Known.of(found.gathered)
        yield from _place(work, known)
        yield from tell_articles(work, known)
        yield from hold_lots(work, known)
        yield from _follow_careers(work, known)
        yield replaced_lines(self._after, base=work.base)

    def last(self) -> None:
        """Keep what was derived in place of what was derived before; call it while derived.changing()."""
        work = self._work
        work.anew.give_ids()
        work.anew.last()
        work.derived.replace(self._replaced, self._after)
        work.derived.note_articles()


def _place(work: Work, known: Known) -> Iterator[bytes]:
    """Keep and yield the bodies and offices."""
    bodies, offices = tuple(known.bodies.values()), tuple(known.offices.values())
    work.derived.keep_things(bodies)
    work.derived.keep_things(offices)
    yield from thing_lines(Linkage(bodies=bodies, offices=offices), base=work.base)


def _follow_careers(work: Work, known: Known) -> Iterator[bytes]:
    """Keep and yield the conflicts of careers."""
    places = places_of(known.offices.values(), known.bodies)
    for person, tenures in work.derived.tenures_by_person():
        if conflicts := owned_by_career(person, tenures, places):
            work.derived.keep_conflicts(conflicts)
            yield from tenure_lines((), [one for _, one in conflicts], {}, base=work.base)


def given_ids(derived: Derived) -> GivenIds:
    """Return the log of the ids that a knowledge base has given out."""
    tenure_of = {claim: tenure.id for tenure in derived.tenures() for claim in tenure.claims}
    return GivenIds(derived.entity_of(), derived.order(), derived.replaced(), tenure_of)


def kept_people(derived: Derived) -> Linkage:
    """Return who is who as it was last derived: people, mentions and judgements, without bodies and offices."""
    people = derived.all_things(Person)
    return Linkage(
        people=tuple(people[key] for key in sorted(people)),
        entity_of=derived.entity_of(),
        judgements=tuple(derived.judgements()),
    )
