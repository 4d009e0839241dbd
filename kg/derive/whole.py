"""What all readings say together, derived at once; and kept, so that changes can be derived from it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kg.derive.owners import owner_of
from kg.entities.bodies import Setting
from kg.entities.decisions import Decision
from kg.entities.gather import Gathered, Marks, marks_of, meeting_block, paper_block
from kg.entities.given import GivenIds, keep_ids
from kg.entities.given_tenures import keep_tenure_ids
from kg.entities.knowledge import Version
from kg.entities.names import name_key
from kg.entities.resolve import link
from kg.graph.build import Inferred
from kg.model.article import Article
from kg.model.claim import Reading, ThingKind
from kg.model.entity import Linkage, LocalKey, Person
from kg.model.identifiers import ArticleId
from kg.store.codec import to_json
from kg.store.derived import Derived, Mention
from kg.store.truth import Truth
from kg.tenures.derive import derive_tenures

Note = Callable[[ArticleId, Marks], None]


@dataclass(frozen=True, slots=True)
class Whole:
    """What all readings say, and the log of ids brought up to date.

    Args:
        inferred: Who is who, who held what, what disagrees.
        given: The ids given out.
        gathered: What the readings hold.
    """

    inferred: Inferred
    given: GivenIds
    gathered: Gathered


def infer_whole(
    truth: Truth, decisions: Sequence[Decision], *, known_at: date | None = None, note: Note | None = None
) -> Whole:
    """Return what all readings say together, under ids once given out.

    Args:
        truth: The readings.
        decisions: Human verdicts on people.
        known_at: Only what was published by that day speaks; an article of unknown day does not.
        note: Is told the marks of each article.
    """
    gathered, articles = Gathered(), set[ArticleId]()
    for article, reading in truth.readings_with_heads():
        if is_known(article, known_at):
            articles.add(article.id)
            one = gather_one(article, reading, Gathered(seats=gathered.seats))
            if note is not None:
                note(article.id, marks_of(one))
            gathered.take(one)
    given = given_ids(truth.derived)
    linkage, given, replaced = keep_ids(link(gathered, decisions), given)
    found = derive_tenures(_readings(truth, articles), linkage)
    tenures, conflicts, given = keep_tenure_ids(*found, given)
    return Whole(Inferred(linkage, tenures, conflicts, replaced), given, gathered)


def gather_one(article: Article, reading: Reading, gathered: Gathered) -> Gathered:
    """Take one reading into gathered, and return that."""
    gathered.add(reading, Setting.of(reading, article.published, article.home))
    return gathered


def is_known(article: Article, day: date | None) -> bool:
    """Tell whether an article was published by a day."""
    return day is None or (article.published is not None and article.published.last_day <= day)


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


def derive_whole(truth: Truth, decisions: Sequence[Decision]) -> Inferred:
    """Derive everything and keep it in place of what was derived before; call it while derived.changing()."""
    derived = truth.derived
    before = derived.replaced()
    derived.clear_touches()

    def note(article: ArticleId, marks: Marks) -> None:
        derived.touch(article, touches_of(marks))
        derived.seat(marks.seats)

    whole = infer_whole(truth, decisions, note=note)
    inferred, linkage = whole.inferred, whole.inferred.linkage
    derived.clear_things()
    derived.keep_mentions(_mentions(whole.gathered, linkage))
    for things in (linkage.people, linkage.official_documents, linkage.meetings, linkage.bodies, linkage.offices):
        derived.keep_things(things)
    derived.keep_tenures(inferred.tenures)
    names = {(one.article, one.key): name_key(one.name) for one in whole.gathered.people}
    derived.keep_judgements((names[one.left[0], one.left[2]], one) for one in linkage.judgements)
    office_of = {str(tenure.id): tenure.office for tenure in inferred.tenures}
    person_of = {str(tenure.id): tenure.person for tenure in inferred.tenures}
    derived.keep_conflicts((owner_of(one, office_of, person_of), one) for one in inferred.conflicts)
    derived.give(whole.given.order)
    derived.replace(before, inferred.replaced)
    derived.note_articles()
    return inferred


def touches_of(marks: Marks) -> Iterator[str]:
    """Yield what an article touches besides its mentions: offices by id, bodies by their spelling."""
    yield from marks.offices
    yield from map(body_touch, marks.versions)


def body_touch(version: Version) -> str:
    """Return under what a version of a body is touched."""
    return f"version {to_json(version)}"


def _mentions(gathered: Gathered, linkage: Linkage) -> Iterator[Mention]:
    yield from ((local, linkage.entity_of[local], block) for local, block in blocks_of(gathered))


def blocks_of(gathered: Gathered) -> Iterator[tuple[LocalKey, str]]:
    """Yield every mention of a person, official document or meeting with its block."""
    for one in gathered.people:
        yield (ArticleId(one.article), ThingKind.PERSON, one.key), name_key(one.name)
    yield from ((paper.local, paper_block(paper)) for paper in gathered.papers)
    yield from ((meeting.local, meeting_block(meeting)) for meeting in gathered.meetings)


def _readings(truth: Truth, articles: Container[ArticleId]) -> Iterable[Reading]:
    return (reading for reading in truth.readings() if reading.article in articles)
