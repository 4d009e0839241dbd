from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kg.entities.decisions import load_decisions
from kg.model.claim import MeetingClaim, Predicate, Ref, RelationClaim, ThingKind, name_claim
from kg.model.identifiers import ArticleId, ClaimId
from kg.store.rulings import (
    ClaimRuling,
    ClaimVerdict,
    append_ruling,
    load_rulings,
    rejected_by_article,
    rule_on,
    strike,
    undo_ruling,
)
from tests.builders import SENTENCE, make_evidence, make_raw, make_reading

DAY = date(2026, 3, 1)
CLAIM, ARTICLE = ClaimId("claim/0f3a"), ArticleId("article/77b1")


def ruling(verdict: ClaimVerdict, claim: ClaimId = CLAIM, who: str = "An") -> ClaimRuling:
    """Return a ruling with its quote and reason."""
    return replace(rule_on(verdict, claim, ARTICLE, who=who, when=DAY), quote="“x”", why="lý do")


def test_rulings_are_kept_with_who_when_and_why(tmp_path: Path) -> None:
    """What was appended comes back, in order."""
    path, both = (
        tmp_path / "d.jsonl",
        (ruling(ClaimVerdict.REJECTED), ruling(ClaimVerdict.ACCEPTED, ClaimId("claim/1"))),
    )
    assert load_rulings(path) == ()
    for one in both:
        append_ruling(path, one)
    assert load_rulings(path) == both
    assert both[0].when == "2026-03-01"


def test_the_last_ruling_on_a_claim_holds(tmp_path: Path) -> None:
    """Somebody else may rule otherwise."""
    path = tmp_path / "d.jsonl"
    append_ruling(path, ruling(ClaimVerdict.REJECTED))
    append_ruling(path, ruling(ClaimVerdict.ACCEPTED, who="Bình"))
    assert [one.verdict for one in load_rulings(path)] == [ClaimVerdict.ACCEPTED]
    assert rejected_by_article(load_rulings(path)) == {}


def test_an_undone_ruling_no_longer_stands(tmp_path: Path) -> None:
    """The file keeps all lines; an unknown id undoes nothing and writes nothing."""
    path = tmp_path / "d.jsonl"
    append_ruling(path, ruling(ClaimVerdict.REJECTED))
    assert undo_ruling(path, "nobody", who="Bình", when=DAY) is None
    assert undo_ruling(path, ruling(ClaimVerdict.REJECTED).id, who="Bình", when=DAY) == ruling(ClaimVerdict.REJECTED)
    assert load_rulings(path) == ()
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2


def test_rulings_on_claims_are_no_decisions_on_people(tmp_path: Path) -> None:
    """Both stand in one file, and neither reader stumbles over the other's lines."""
    append_ruling(tmp_path / "d.jsonl", ruling(ClaimVerdict.REJECTED))
    assert load_decisions(tmp_path / "d.jsonl") == ()


def test_a_struck_office_leaves_the_person() -> None:
    """The claim goes; who and what the article names stays."""
    reading = make_reading(make_raw())
    struck = strike(reading, frozenset({name_claim(reading.article, reading.offices[0])}))
    assert struck == replace(reading, offices=())


@pytest.mark.parametrize("kind", ["people", "bodies"])
def test_a_name_is_not_struck(kind: str) -> None:
    """People and bodies stay named, whatever is rejected."""
    reading = make_reading(make_raw())
    claim = getattr(reading, kind)[0]
    assert strike(reading, frozenset({name_claim(reading.article, claim)})) == reading


def test_a_struck_meeting_takes_its_relations_along() -> None:
    """Nobody chaired what did not take place."""
    quote = make_evidence(SENTENCE, "hội nghị")
    meeting = MeetingClaim("m", "Hội nghị", quote)
    person, other = Ref(ThingKind.PERSON, "Trịnh Bá Khoan"), Ref(ThingKind.MEETING, "n")
    chaired = tuple(
        RelationClaim(person, Predicate.CHAIRED, which, quote) for which in (Ref(ThingKind.MEETING, "m"), other)
    )
    reading = replace(make_reading(make_raw()), meetings=(meeting,), relations=chaired)
    struck = strike(reading, frozenset({name_claim(reading.article, meeting)}))
    assert struck == replace(reading, meetings=(), relations=chaired[1:])
