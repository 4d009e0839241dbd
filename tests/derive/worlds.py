"""Readings of a small world, kept in a knowledge base and changed at will."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from random import Random

from pyoxigraph import Quad, RdfFormat, parse

from benchmarks.simulator.articles import tell
from benchmarks.simulator.world import make_world
from kg.derive.run import bring_up_graph
from kg.derive.whole import given_ids
from kg.entities.decisions import load_decisions
from kg.entities.given import keep_ids
from kg.entities.given_tenures import keep_tenure_ids
from kg.entities.resolve import resolve_entities
from kg.graph.build import Inferred, Run, build_graph
from kg.model.article import Article, RawArticle
from kg.model.claim import (
    Evidence,
    MeetingClaim,
    OfficialDocumentClaim,
    Predicate,
    Reading,
    Ref,
    RelationClaim,
    ThingKind,
)
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.model.record import replace
from kg.rules import DERIVING, rules_digest
from kg.settings import BASE, VERSION
from kg.store.codec import to_entry
from kg.store.folder import DECISIONS, GRAPH
from kg.store.quads import open_graph
from kg.store.truth import read_truth, write_truth
from kg.tenures.derive import derive_tenures

Told = tuple[Article, Reading]


def told_world(seed: int, articles: int) -> list[Told]:
    """Return articles of a small world with their readings: namesakes, slips, papers, meetings and relations."""
    draw = Random(seed)
    world = make_world(12, draw, namesakes=0.6)
    return [
        _told(one.text, one.published, one.home, one.reading, draw) for one in tell(world, articles, draw, slips=0.3)
    ]


def _told(text: str, published: PartialDate, home: str, reading: Reading, draw: Random) -> Told:
    content = f"{published} {home}\n{text}"
    identifier = article_id(content)
    place = Evidence(0, 4, content[:4], "test")
    bodies = sorted({claim.key for claim in reading.bodies})
    papers = [
        OfficialDocumentClaim(
            f"paper{number}", "Nghị quyết", place, number=f"{number}-NQ/TU", issuer=draw.choice(bodies)
        )
        for number in sorted({draw.randint(1, 3), draw.randint(1, 3)})
    ]
    papers = [replace(one, date=draw.choice((None, PartialDate(2015, 3, 1), PartialDate(2015)))) for one in papers]
    meetings = [
        MeetingClaim(
            "meeting", "Hội nghị tổng kết", place, date=PartialDate(2019, 5, draw.randint(1, 2)), organiser=bodies[0]
        )
    ]
    person = draw.choice(reading.people).key
    refs = [Ref(ThingKind.OFFICIAL_DOCUMENT, one.key) for one in papers]
    relations = [
        RelationClaim(Ref(ThingKind.PERSON, person), Predicate.CHAIRED, Ref(ThingKind.MEETING, "meeting"), place),
        RelationClaim(Ref(ThingKind.BODY, bodies[0]), Predicate.ORGANISED, Ref(ThingKind.MEETING, "meeting"), place),
        RelationClaim(refs[0], Predicate.BASED_ON, refs[-1], place),
    ]
    died = PartialDate(2024, 1, 1) if draw.random() < 0.1 else None
    people = tuple(replace(one, evidence=place, died=died) for one in reading.people)
    return (
        Article(identifier, f"{identifier}.txt", f"{identifier}.txt", content, (), published=published, home=home),
        replace(
            reading,
            article=identifier,
            people=people,
            bodies=tuple(replace(one, evidence=place) for one in reading.bodies),
            offices=tuple(replace(one, evidence=place) for one in reading.offices),
            official_documents=tuple(papers),
            meetings=tuple(meetings),
            relations=tuple(relations),
        ),
    )


def keep(folder: Path, added: Sequence[Told], removed: Sequence[Article] = ()) -> bool:
    """Change what was read in a knowledge base and bring its graph up; tell whether it was changed."""
    with write_truth(folder) as truth:
        raws = [RawArticle(article.source, article.file, article.content) for article, _ in added]
        truth.keep_sources(raws)
        entries = [
            to_entry(article, reading, fingerprint=raw.fingerprint)
            for raw, (article, reading) in zip(raws, added, strict=True)
        ]
        truth.keep_readings(entries, rules="test")
        truth.remove([article.id for article in removed])
        return bring_up_graph(truth, folder)


def facts(folder: Path) -> set[Quad]:
    """Return the facts of the graph."""
    return set(open_graph(folder / GRAPH))


def whole_facts(folder: Path) -> set[Quad]:
    """Return the facts that all articles give at once, in memory, under the ids that were given out."""
    with read_truth(folder) as truth:
        sources, decisions = list(truth.articles()), load_decisions(folder / DECISIONS)
        given = given_ids(truth.derived)
    readings = [reading for _, reading in sources]
    published = {article.id: article.published for article, _ in sources}
    homes = {article.id: article.home for article, _ in sources}
    linkage, given, replaced = keep_ids(resolve_entities(readings, published, decisions, homes=homes), given)
    tenures, conflicts, _ = keep_tenure_ids(*derive_tenures(readings, linkage), given)
    inferred = Inferred(linkage, tenures, conflicts, replaced)
    chunks = build_graph(sources, inferred, run=Run(VERSION, rules_digest(DERIVING)), base=BASE)
    return set(parse(b"".join(chunks), format=RdfFormat.N_QUADS))


def without_ids(quads: set[Quad]) -> set[str]:
    """Return facts with people, papers, meetings and tenures called by their first claim, conflicts by what they say.

    An id that was given out stays, so it may tell the way on which a graph came about; what is said may not.
    """
    names: dict[str, str] = {}
    for line in sorted(map(str, quads)):
        claim, term, thing = line.split(" ", 3)[:3]
        if term in _SPEAKS_OF:
            names.setdefault(thing.strip("<>"), f"first:{claim}")
        elif term == _DERIVED_FROM and "/bound" not in claim and "/interval" not in claim:
            names.setdefault(claim.strip("<>"), f"first:{thing}")
    lines = {_THING.sub(lambda found: names.get(found.group(), found.group()), str(quad)) for quad in quads}
    lines = {line for line in lines if "isReplacedBy" not in line}
    return {_CONFLICT.sub("<conflict>", line) for line in lines}


_KG = "<https://w3id.org/niengiam/ontology#"
_SPEAKS_OF = {f"{_KG}person>", f"{_KG}officialDocument>", f"{_KG}meeting>"}
_DERIVED_FROM = "<http://www.w3.org/ns/prov#wasDerivedFrom>"
_THING = re.compile(r"https://w3id\.org/niengiam/(?:person|document|meeting|tenure)/[0-9a-f]{20}")
_CONFLICT = re.compile(r"<https://w3id\.org/niengiam/conflict/[0-9a-f]{20}>")
