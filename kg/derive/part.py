"""What a change of few articles or decisions touches, derived anew; all else stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.derive.bodies import Places, Touches, place
from kg.derive.desk import Desk
from kg.derive.held import Held, hold
from kg.derive.joined import Joined, decided_names, join_blocks
from kg.derive.readings import touches_of
from kg.entities.decisions import Decision
from kg.entities.gather import Block, marks_of
from kg.graph.build import Inferred
from kg.model.article import Article
from kg.model.claim import Reading, ThingKind
from kg.model.entity import Linkage, LocalKey, Meeting, Office, OfficialDocument, Person
from kg.model.identifiers import ArticleId, EntityId
from kg.store.derived import Derived, One, Thing
from kg.store.truth import Truth

OFFICE = "office/"


@dataclass(frozen=True, slots=True)
class Part:
    """What a change touched, before and after.

    Args:
        articles: The articles whose facts may be others now, those that went among them.
        sources: Those that are there, with their readings.
        before: What many articles said of what was touched.
        after: What they say now, with all that the facts of the articles need.
    """

    articles: tuple[ArticleId, ...]
    sources: tuple[tuple[Article, Reading], ...]
    before: Inferred
    after: Inferred


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed since the last derivation.

    Args:
        gone: Articles that were derived from but have another reading now, or none.
        news: Articles whose reading was not derived from.
        turned: Human verdicts on people that were taken or undone.
    """

    gone: Sequence[ArticleId]
    news: Sequence[ArticleId]
    turned: Sequence[Decision] = ()

    @classmethod
    def of(cls, derived: Derived, turned: Sequence[Decision] = ()) -> Changed:
        """Return what changed, besides the verdicts that turned."""
        return cls(derived.outdated(), derived.news(), turned)

    def __len__(self) -> int:
        """Return how many articles and verdicts changed."""
        return len({*self.gone, *self.news}) + len(self.turned)


def derive_part(truth: Truth, decisions: Sequence[Decision], changed: Changed) -> Part:
    """Derive what changed since the last time and keep it; call it while derived.changing().

    Args:
        truth: The readings.
        decisions: Human verdicts on people that stand.
        changed: What changed.
    """
    derived, gone, news = truth.derived, changed.gone, changed.news
    away = frozenset((*gone, *news))
    desk = Desk(truth, frozenset(news))
    blocks = {block for article in gone for block in derived.blocks_of(article)}
    blocks |= {(ThingKind.PERSON, name) for one in changed.turned for name in decided_names(desk, one)}
    touches, offices = _touch(desk, gone, news, blocks)
    joined = join_blocks(desk, blocks, decisions, away=away)
    places = place(derived, touches)
    moved = joined.moved(away)
    held = hold(desk, joined, frozenset(offices | _offices_of(joined, moved)))
    derived.note_some(gone, news)
    articles = tuple(sorted({*away, *(local[0] for local in moved)}))
    sources = tuple(found for article in articles if (found := truth.article(article)) is not None)
    there = [article.id for article, _ in sources]
    context = _context(derived, there, held)
    after = _after(desk, there, _Stand(joined, places, held), context)
    return Part(articles, sources, _before(joined, places, held, context), after)


@dataclass(frozen=True, slots=True)
class _Stand:
    """How people, bodies and tenures stand."""

    joined: Joined
    places: Places
    held: Held


def _touch(
    desk: Desk, gone: Sequence[ArticleId], news: Sequence[ArticleId], blocks: set[Block]
) -> tuple[Touches, set[EntityId]]:
    """Keep what the articles touch now; add their blocks, and return what came and went and all offices touched."""
    derived = desk.truth.derived
    old = {what for article in gone for what in derived.touched_by(article)}
    for article in gone:
        derived.untouch(article)
    left = {what for what in old if not derived.is_touched(what)}
    came: set[str] = set()
    roles: dict[EntityId, tuple[str, EntityId]] = {}
    for article in news:
        gathered = desk.gathered(article)
        marks = marks_of(gathered)
        whats = set(touches_of(marks))
        came |= {what for what in whats if not derived.is_touched(what)}
        derived.touch(article, whats)
        derived.seat(marks.seats)
        blocks |= {(kind, block) for (kind, _), block in marks.blocks.items()}
        offices = (post.seat.office for one in gathered.people for post in one.posts)
        roles |= {office.id: (office.role, office.body) for office in offices}
        old |= whats
    touches = Touches(frozenset(came - left), frozenset(left - came), roles)
    return touches, {EntityId(what) for what in old if what.startswith(OFFICE)}


def _offices_of(joined: Joined, moved: set[LocalKey]) -> set[EntityId]:
    """Return the offices that moved mentions hold."""
    return {
        post.seat.office.id
        for one in joined.gathered.people
        if (ArticleId(one.article), ThingKind.PERSON, one.key) in moved
        for post in one.posts
    }


def _before(joined: Joined, places: Places, held: Held, context: Sequence[Office]) -> Inferred:
    bodies, offices = places.before
    changed = {office.id for office in (*offices, *places.after[1])}
    linkage = Linkage(
        people=_of(Person, joined.things),
        bodies=bodies,
        offices=(*offices, *(office for office in context if office.id not in changed)),
        official_documents=_of(OfficialDocument, joined.things),
        meetings=_of(Meeting, joined.things),
        entity_of=joined.before,
        judgements=joined.judgements,
    )
    return Inferred(linkage, *held.before, joined.replaced[0])


def _after(desk: Desk, articles: Sequence[ArticleId], stand: _Stand, context: Sequence[Office]) -> Inferred:
    """Return what is said now, with the people and offices of articles that are written anew."""
    derived, linkage = desk.truth.derived, stand.joined.linkage
    entity_of, bodies = dict(linkage.entity_of), desk.gather(articles)
    for article in articles:
        entity_of |= derived.mentions_of(article)
    people = {one.id: one for one in linkage.people}
    for local in entity_of:
        entity = entity_of[local]
        if local[1] is ThingKind.PERSON and entity not in people:
            found = derived.thing(Person, entity)
            people |= {} if found is None else {entity: found}
    offices = {one.id: one for one in (*context, *stand.places.after[1])}
    linkage = replace(
        linkage,
        people=tuple(people.values()),
        bodies=stand.places.after[0],
        offices=tuple(offices.values()),
        entity_of=entity_of | bodies.body_of,
        body_of_claim=bodies.body_of_claim,
    )
    return Inferred(linkage, *stand.held.after, stand.joined.replaced[1])


def _context(derived: Derived, articles: Sequence[ArticleId], held: Held) -> tuple[Office, ...]:
    """Return the offices that are there now, of the touched tenures and of the articles that are written anew."""
    wanted = {tenure.office for tenures, _ in (held.before, held.after) for tenure in tenures}
    touched = (what for article in articles for what in derived.touched_by(article))
    wanted |= {EntityId(what) for what in touched if what.startswith(OFFICE)}
    return tuple(one for key in sorted(wanted) if (one := derived.thing(Office, key)) is not None)


def _of(kind: type[One], things: Iterable[Thing]) -> tuple[One, ...]:
    return tuple(one for one in things if isinstance(one, kind))
