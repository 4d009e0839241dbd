"""The graphs of all articles; and their office claims, put on disk for those of the same office."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from kg.derive.found import read_meant
from kg.derive.readings import is_known
from kg.derive.work import Known, Work
from kg.graph.build import Cast, Stage, article_lines
from kg.model.article import Article
from kg.model.claim import Reading, ThingKind, name_claim
from kg.model.entity import LocalKey, Person
from kg.model.identifiers import EntityId
from kg.store.codec import to_row

_NAMES_KEPT = 10_000


def tell_articles(work: Work, known: Known) -> Iterator[bytes]:
    """Yield the graph of each article, and keep what it says of offices and deaths."""
    stage = Stage.of(known.offices.values(), run=work.run, base=work.base)
    name_of = lru_cache(_NAMES_KEPT)(_namer(work))
    for article, reading, cast in _with_casts(work, name_of):
        yield article_lines(article, reading, cast, stage)
        _keep_said(work, reading, cast, stage)


def _namer(work: Work) -> Callable[[EntityId], str]:
    def name_of(person: EntityId) -> str:
        found = work.derived.thing(Person, person)
        assert found is not None, "every mention is of somebody"
        return found.name

    return name_of


def _with_casts(work: Work, name_of: Callable[[EntityId], str]) -> Iterator[tuple[Article, Reading, Cast]]:
    """Yield every article that speaks, with its reading and whom and what it speaks of."""
    speaking = (one for one in work.truth.articles() if is_known(one[0], work.known_at))
    mentions = work.anew.mentions()
    next_mentions = next(mentions, None)
    for (article, reading), (name, meant) in zip(speaking, work.anew.meant(), strict=True):
        assert name == article.id, "both come by article"
        body_of, body_of_claim = read_meant(meant)
        entity_of: dict[LocalKey, EntityId] = {(article.id, ThingKind.BODY, key): body for key, body in body_of.items()}
        names: dict[EntityId, str] = {}
        if next_mentions is not None and next_mentions[0] == article.id:
            entity_of |= {(article.id, kind, key): entity for kind, key, entity in next_mentions[1]}
            names = {entity: name_of(entity) for kind, _, entity in next_mentions[1] if kind is ThingKind.PERSON}
            next_mentions = next(mentions, None)
        yield article, reading, Cast(entity_of, body_of_claim, names)


def _keep_said(work: Work, reading: Reading, cast: Cast, stage: Stage) -> None:
    article, rows = reading.article, []
    for claim in reading.offices:
        claim_id = name_claim(article, claim)
        office = stage.offices[claim.role, cast.body_of_claim[claim_id]]
        rows.append((office, article, cast.entity_of[article, ThingKind.PERSON, claim.person], claim_id, to_row(claim)))
    work.anew.keep_said(rows)
    work.anew.keep_deaths([
        (cast.entity_of[article, ThingKind.PERSON, claim.key], article, to_row(claim))
        for claim in reading.people
        if claim.died is not None
    ])  # fmt: skip
