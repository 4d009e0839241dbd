"""A claim that somebody rejected stays out of the graph, however often its article is read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import QueryError, UnknownNameError
from kg.graph.vocabulary import KG, RDF, plain
from kg.pipeline import Talk, build, follow_rulings
from kg.query.facts import Facts
from kg.review import Judge, rule_on_claim, rulings, undo
from kg.store.folder import GRAPH
from kg.store.quads import current_generation, open_graph
from kg.store.rulings import ClaimVerdict
from kg.store.truth import write_truth

TEXT = "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị giao ban."
JUDGE = Judge("An", date(2026, 3, 1), "không phải ông này")
TALK = Talk(lambda issue: None)


@pytest.fixture
def kb(tmp_path: Path) -> Path:
    """A knowledge base of one article."""
    (tmp_path / "tin.txt").write_text(TEXT, encoding="utf-8")
    build([tmp_path / "tin.txt"], tmp_path / "kb", talk=TALK)
    return tmp_path / "kb"


def claims(kb: Path, kind: str) -> tuple[str, ...]:
    """Return the claims of a kind in the graph."""
    return Facts(open_graph(kb / GRAPH)).subjects(RDF.type, plain(kind))


def lines(kb: Path) -> list[str]:
    """Return the facts of the graph."""
    return sorted(str(quad) for quad in open_graph(kb / GRAPH))


def test_a_rejected_claim_is_gone_and_comes_back(kb: Path) -> None:
    """It makes no tenure, survives being read anew, and an undo gives the same graph as before."""
    before = lines(kb)
    (office,) = claims(kb, KG.OfficeClaim)
    ruling = rule_on_claim(kb, ClaimVerdict.REJECTED, office, by=JUDGE)
    assert follow_rulings(kb, talk=TALK)
    assert claims(kb, KG.OfficeClaim) == claims(kb, KG.Tenure) == ()
    with write_truth(kb) as truth:
        truth.forget_readings([ruling.article])
        truth.note(derived="")
    build((), kb, talk=TALK)
    assert claims(kb, KG.OfficeClaim) == ()
    assert [(one.quote, one.who, one.why) for one in rulings(kb)] == [(ruling.quote, "An", JUDGE.why)]
    assert "Bí thư Tỉnh ủy" in ruling.quote
    undo(kb, ruling.id, by=JUDGE)
    follow_rulings(kb, talk=TALK)
    assert lines(kb) == before


def test_an_accepted_claim_changes_no_graph(kb: Path) -> None:
    """The ruling is kept, and nothing is made anew."""
    generation = current_generation(kb / GRAPH)
    rule_on_claim(kb, ClaimVerdict.ACCEPTED, claims(kb, KG.OfficeClaim)[0], by=JUDGE)
    assert not follow_rulings(kb, talk=TALK)
    assert current_generation(kb / GRAPH) == generation
    assert [one.verdict for one in rulings(kb)] == [ClaimVerdict.ACCEPTED]


def test_what_only_names_somebody_cannot_be_rejected(kb: Path) -> None:
    """Nor can what is no claim."""
    with pytest.raises(QueryError, match="only names"):
        rule_on_claim(kb, ClaimVerdict.REJECTED, claims(kb, KG.PersonClaim)[0], by=JUDGE)
    with pytest.raises(UnknownNameError, match="no claim"):
        rule_on_claim(kb, ClaimVerdict.REJECTED, "claim/0", by=JUDGE)
    assert rulings(kb) == ()
