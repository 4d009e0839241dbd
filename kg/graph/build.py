"""All facts as N-Quads: a graph for each article, and what is inferred from many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.graph.articles import article_triples, is_verbatim, issue_triples
from kg.graph.claims import Scene, UnlinkedError, claim_triples, mentions, shortcut_triples
from kg.graph.lines import Iris, Triple, graph_lines, text, triples, typed
from kg.graph.tenures import conflict_triples, tenure_triples
from kg.graph.things import replaced_triples, role_triples, thing_triples
from kg.graph.vocabulary import KG, PROV, SCHEMA
from kg.model.article import Article
from kg.model.claim import Claim, OfficeClaim, Reading, RelationClaim, ThingKind, claims_of
from kg.model.entity import Linkage, LocalKey, Office
from kg.model.identifiers import ClaimId, EntityId, digest
from kg.model.issue import Issue
from kg.model.tenure import Conflict, Tenure
from kg.settings import BASE

ENTITIES, TENURES, RUN = "graph/entities", "graph/tenures", "graph/run"
_BATCH = 500  # entities or tenures a chunk: enough to be quick, little enough to stream


@dataclass(frozen=True, slots=True)
class Run:
    """What read the articles: the version of kg and the digest of its rules and seeds."""

    version: str
    rules: str


@dataclass(frozen=True, slots=True)
class Inferred:
    """What many articles say together: who is who, who held what, what disagrees, which IRIs were replaced."""

    linkage: Linkage = field(default_factory=Linkage)
    tenures: tuple[Tenure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    replaced: Mapping[EntityId, EntityId] = field(default_factory=dict)


def build_graph(
    sources: Iterable[tuple[Article, Reading]], inferred: Inferred, *, run: Run, base: str = BASE
) -> Iterator[bytes]:
    """Yield the graph as N-Quads, a chunk of whole lines at a time.

    The same facts give the same bytes when the articles come in the same order (sort them by id); no line
    depends on what came before it. A claim whose quote is not in the stored content, character for character,
    does not enter; it becomes an issue of the article (KG601), and so does a claim of an unknown thing (KG602).

    Args:
        sources: Articles with their readings.
        inferred: What was concluded from all of them.
        run: What read them.
        base: Start of every IRI, with its last slash.
    """
    linkage = inferred.linkage
    stage = Stage.of(linkage.offices, run=run, base=base)
    names = {person.id: person.name for person in linkage.people}
    offices = {office.id: office for office in linkage.offices}
    yield run_lines(run, base=base)
    for article, reading in sources:
        yield article_lines(article, reading, Cast(linkage.entity_of, linkage.body_of_claim, names), stage)
    yield from thing_lines(linkage, base=base)
    yield replaced_lines(inferred.replaced, base=base)
    yield from tenure_lines(inferred.tenures, inferred.conflicts, offices, base=base)


@dataclass(frozen=True, slots=True)
class Stage:
    """What all articles share: how IRIs are made, the IRI of the run, the office of a role in a body."""

    iris: Iris
    run: str
    offices: Mapping[tuple[str, EntityId], EntityId]

    @classmethod
    def of(cls, offices: Iterable[Office], *, run: Run, base: str = BASE) -> Stage:
        """Return the stage on which these offices are known."""
        iris = Iris(base)
        return cls(iris, _run_iri(iris, run), {(office.role, office.body): office.id for office in offices})


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what the local keys of an article stand for; it may know other articles too.

    Args:
        entity_of: The entity of each mention.
        body_of_claim: The version of the body that a claim means, where the claim decides it.
        names: The name of each person.
    """

    entity_of: Mapping[LocalKey, EntityId]
    body_of_claim: Mapping[str, EntityId]
    names: Mapping[EntityId, str]


def run_lines(run: Run, *, base: str = BASE) -> bytes:
    """Return the graph that tells what read the articles."""
    iris = Iris(base)
    return graph_lines(iris.of(RUN), _run(_run_iri(iris, run), run))


def article_lines(article: Article, reading: Reading, cast: Cast, stage: Stage) -> bytes:
    """Return the graph of an article, and what it adds to the inferred facts."""
    own, shared = _article_facts(_scene(article, reading, cast, stage), reading)
    iris = stage.iris
    return graph_lines(iris.of(article.id), own) + graph_lines(iris.of(ENTITIES), shared)


def thing_lines(linkage: Linkage, *, base: str = BASE) -> Iterator[bytes]:
    """Yield what is inferred of people, bodies, offices, official documents, meetings and judgements."""
    iris = Iris(base)
    yield from _batches(iris.of(ENTITIES), thing_triples(iris, linkage))


def replaced_lines(replaced: Mapping[EntityId, EntityId], *, base: str = BASE) -> bytes:
    """Return which IRI stands for one that was given out before."""
    iris = Iris(base)
    return graph_lines(iris.of(ENTITIES), replaced_triples(iris, replaced))


def tenure_lines(
    tenures: Iterable[Tenure], conflicts: Iterable[Conflict], offices: Mapping[EntityId, Office], *, base: str = BASE
) -> Iterator[bytes]:
    """Yield tenures, whose offices must be known, and conflicts."""
    iris = Iris(base)
    yield from _batches(iris.of(TENURES), (tenure_triples(iris, tenure, offices) for tenure in tenures))
    yield from _batches(iris.of(TENURES), (conflict_triples(iris, conflict) for conflict in conflicts))


def _scene(article: Article, reading: Reading, cast: Cast, stage: Stage) -> Scene:
    things: dict[tuple[ThingKind, str], EntityId] = {}
    for kind, key in _keys(reading):
        entity = cast.entity_of.get((article.id, kind, key))
        if entity is not None:
            things[kind, key] = entity
    called: dict[EntityId, set[str]] = {}
    for claim in reading.people:
        person = things.get((ThingKind.PERSON, claim.key))
        if person is not None:
            called.setdefault(person, set()).add(claim.name)
    local = {
        person: cast.names[person] if cast.names.get(person) in names else min(names)
        for person, names in called.items()
    }
    return Scene(article, stage.iris, stage.run, things, cast.body_of_claim, stage.offices, local)


def _keys(reading: Reading) -> Iterator[tuple[ThingKind, str]]:
    """Yield every local key that a claim of the reading names."""
    yield from ((ThingKind.PERSON, claim.key) for claim in reading.people)
    yield from ((ThingKind.BODY, claim.key) for claim in reading.bodies)
    for office in reading.offices:
        yield ThingKind.PERSON, office.person
        yield ThingKind.BODY, office.body
    for paper in reading.official_documents:
        yield ThingKind.OFFICIAL_DOCUMENT, paper.key
        yield ThingKind.BODY, paper.issuer or ""
    for meeting in reading.meetings:
        yield ThingKind.MEETING, meeting.key
        yield ThingKind.BODY, meeting.organiser or ""
    for relation in reading.relations:
        yield from ((ref.kind, ref.key) for ref in (relation.subject, relation.object))


def _article_facts(scene: Scene, reading: Reading) -> tuple[list[Triple], list[Triple]]:
    """Return the facts of the article's graph, and those among the inferred ones that it gives."""
    own, shared = article_triples(scene), list[Triple]()
    issues = list(reading.issues)
    for claim_id, claim in claims_of(reading):
        refused = _refusal(scene, claim)
        if refused is None:
            try:
                facts, inferred = _claim_facts(scene, claim_id, claim)
            except UnlinkedError as error:
                refused = _unlinked(claim, str(error))
            else:
                own += facts
                shared += inferred
        if refused is not None:
            issues.append(refused)
    for issue in issues:
        own += issue_triples(scene, issue)
    return own, shared


def _claim_facts(scene: Scene, claim_id: ClaimId, claim: Claim) -> tuple[list[Triple], list[Triple]]:
    facts = claim_triples(scene, claim_id, claim)
    facts += mentions(scene, facts)
    if isinstance(claim, RelationClaim):
        return facts, shortcut_triples(scene, claim)
    if isinstance(claim, OfficeClaim):
        return facts, role_triples(scene.iris, claim.role)
    return facts, []


def _refusal(scene: Scene, claim: Claim) -> Issue | None:
    if is_verbatim(scene.article, claim.evidence):
        return None
    return Issue(
        "KG601",
        "graph",
        f"{type(claim).__name__} of rule {claim.evidence.rule!r} left out: its quote {claim.evidence.quote!r}"
        f" is not the article's text at {claim.evidence.start}:{claim.evidence.end}",
        "Report the rule as faulty.",
    )


def _unlinked(claim: Claim, thing: str) -> Issue:
    return Issue(
        "KG602",
        "graph",
        f"{type(claim).__name__} of rule {claim.evidence.rule!r} left out: {thing} is no known entity",
        "Report the rule as faulty: it names a thing that no claim introduces.",
        claim.evidence.start,
        claim.evidence.end,
        claim.evidence.quote,
    )


def _run_iri(iris: Iris, run: Run) -> str:
    return iris.of(f"run/{digest(run.version, run.rules)}")


def _run(subject: str, run: Run) -> list[Triple]:
    return [
        *typed(subject, PROV.Activity),
        *triples(subject, (SCHEMA.softwareVersion, text(run.version)), (KG.rulesDigest, text(run.rules))),
    ]


def _batches(graph: str, things: Iterable[list[Triple]]) -> Iterator[bytes]:
    batch: list[Triple] = []
    for number, facts in enumerate(things, start=1):
        batch += facts
        if number % _BATCH == 0:
            yield graph_lines(graph, batch)
            batch = []
    yield graph_lines(graph, batch)
