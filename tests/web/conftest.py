"""A knowledge base of the small world in a folder, with hostile names and texts added, and a client of its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kg.graph.build import Inferred, build_graph
from kg.model.article import Article, Passage, PassageKind, RawArticle
from kg.model.claim import BodyClaim, OfficeClaim, OfficeStatus, PersonClaim, Reading, ThingKind, name_claim
from kg.model.entity import Judgement, Office, Person, Verdict
from kg.model.identifiers import EntityId, TenureId, article_id
from kg.model.tenure import Bound, Tenure
from kg.store.codec import to_entry
from kg.store.quads import replace_graph
from kg.store.truth import write_truth
from kg.web.app import Settings, create_app
from kg.web.desk import Ruling
from kg.web.pages.review import Standing
from kg.web.site import Site
from tests.small_world import PARTY, PARTY_ID, RUN, day, said, world

HOSTILE_NAME = "<script>alert(1)</script>"
HOSTILE_TEXT = (
    'Ngày 1/2/2022, ông <script>alert(1)</script>, Trưởng Ban "x" onmouseover="alert(2)" Tỉnh ủy.\n'
    "</mark></p></div><img src=x onerror=alert(3)> {{ 7*7 }} {% raw %} javascript:alert(4)\n"
)
HOSTILE = EntityId("person/script")
HOSTILE_OFFICE = EntityId("office/truong-ban")
TOKEN = "t0ken"


def _hostile() -> tuple[Article, Reading]:
    line = HOSTILE_TEXT.index("\n")
    passages = (Passage(0, line, PassageKind.TEXT), Passage(line + 1, len(HOSTILE_TEXT) - 1, PassageKind.TEXT))
    article = Article(
        article_id(HOSTILE_TEXT),
        "news/<b>.txt",
        "<b>.txt",
        HOSTILE_TEXT,
        passages,
        "<img src=x onerror=alert(5)>",
        day("2022-02-02"),
        '"><script>alert(6)</script>',
        "Hà Nam",
        "javascript:alert(7)",
    )
    quote = said(HOSTILE_TEXT, f"{HOSTILE_NAME}, Trưởng Ban")
    claims = (PersonClaim(HOSTILE_NAME, HOSTILE_NAME, quote),)
    office = OfficeClaim(HOSTILE_NAME, "Trưởng Ban <i>", PARTY, OfficeStatus.CURRENT, quote, as_of=day("2022-02-01"))
    return article, Reading(article.id, claims, (BodyClaim(PARTY, quote),), (office,))


def fill(folder: Path) -> None:
    """Write the small world and its hostile article as a knowledge base."""
    built = world()
    article, reading = _hostile()
    sources = tuple(sorted((*built.sources, (article, reading)), key=lambda pair: pair[0].id))
    seen = Bound(day("2022-02-01"), (name_claim(article.id, reading.offices[0]),))
    known = built.inferred.linkage
    linkage = replace(
        known,
        people=(*known.people, Person(HOSTILE, HOSTILE_NAME)),
        offices=(*known.offices, Office(HOSTILE_OFFICE, "Trưởng Ban <i>", PARTY_ID, "Trưởng Ban <i> Tỉnh ủy", None)),
        entity_of={
            **known.entity_of,
            (article.id, ThingKind.PERSON, HOSTILE_NAME): HOSTILE,
            (article.id, ThingKind.BODY, PARTY): PARTY_ID,
        },
    )
    unsure = Judgement(
        (article.id, ThingKind.PERSON, HOSTILE_NAME), known.judgements[0].left, Verdict.UNSURE, 0.5, ("name <b>",)
    )
    linkage = replace(linkage, judgements=(*known.judgements, unsure))
    tenure = Tenure(
        TenureId("tenure/script"),
        HOSTILE,
        HOSTILE_OFFICE,
        start_not_after=seen,
        end_not_before=seen,
        claims=seen.claims,
        articles=(article.id,),
    )
    inferred = Inferred(linkage, (*built.inferred.tenures, tenure), built.inferred.conflicts)
    raws = [RawArticle(one.source, one.file, one.content) for one, _ in sources]
    with write_truth(folder) as truth:
        truth.keep_sources(raws)
        entries = [to_entry(*source, fingerprint=raw.fingerprint) for source, raw in zip(sources, raws, strict=True)]
        truth.keep_readings(entries, rules="rules")
    replace_graph(folder / "graph", build_graph(sources, inferred, run=RUN))


@pytest.fixture(scope="session")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the knowledge base, filled once."""
    folder = tmp_path_factory.mktemp("web") / "kb"
    folder.mkdir()
    fill(folder)
    return folder


@pytest.fixture(scope="session")
def _open_client(kb: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Site(kb)), follow_redirects=False) as opened:
        yield opened


@pytest.fixture
def client(_open_client: TestClient) -> TestClient:
    """A client of all pages, the review desk closed, without cookies of other tests."""
    _open_client.cookies.clear()
    return _open_client


@pytest.fixture
def rulings() -> list[Ruling]:
    """What the review desk gave to be kept."""
    return []


@pytest.fixture
def desk(kb: Path, rulings: list[Ruling]) -> Iterator[TestClient]:
    """A client of the pages with the review desk open."""
    standing = (Standing("d1", "rejected", "“câu”", "Bình", "2026-01-02", "lý do <b>"),)
    app = create_app(Site(kb), Settings(review_token=TOKEN, keep=rulings.append, standing=lambda: standing))
    with TestClient(app, follow_redirects=False) as opened:
        yield opened
