"""One sentence on its way, stage by stage: the table of the README."""

from __future__ import annotations

from kg.articles.compose import compose_article
from kg.claims.extract import extract_claims
from kg.entities.resolve import resolve_entities
from kg.mentions.find import find_mentions
from kg.model.article import RawArticle
from kg.model.claim import OfficeStatus, Predicate
from kg.model.dates import PartialDate
from kg.tenures.derive import derive_tenures
from kg.text.analyze import analyze_text

SENTENCE = "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy, chủ trì hội nghị giao ban."
ARTICLE = compose_article(RawArticle("tin.txt", "tin.txt", SENTENCE, home="Bắc Giang"))
DAY = PartialDate(2021, 3, 18)


def test_mentions_are_found_at_their_places() -> None:
    """A person, a role and a body without its place."""
    text = analyze_text(ARTICLE)
    found = [(str(mention.kind), text.folded[mention.start : mention.end]) for mention in find_mentions(text)]
    assert found == [
        ("honorific", "đồng chí"),
        ("person", "Trịnh Bá Khoan"),
        ("role", "Bí thư"),
        ("body", "Tỉnh ủy"),
    ]


def test_claims_say_who_held_what_and_chaired_what() -> None:
    """The bare body takes the home's place; the day is the sentence's."""
    text = analyze_text(ARTICLE)
    reading = extract_claims(text, find_mentions(text))
    (office,) = reading.offices
    (meeting,) = reading.meetings
    (relation,) = reading.relations
    assert (office.person, office.role, office.body) == ("Trịnh Bá Khoan", "Bí thư", "Tỉnh ủy Bắc Giang")
    assert (office.status, office.as_of) == (OfficeStatus.CURRENT, DAY)
    assert (meeting.name, meeting.date) == ("Hội nghị giao ban", DAY)
    assert (relation.subject.key, relation.predicate, relation.object.key) == (
        "Trịnh Bá Khoan",
        Predicate.CHAIRED,
        meeting.key,
    )


def test_a_sighting_sets_the_inner_bounds_alone() -> None:
    """Begun by the day, lasted until the day at least; the outer start stays unknown."""
    text = analyze_text(ARTICLE)
    reading = extract_claims(text, find_mentions(text))
    linkage = resolve_entities([reading], {ARTICLE.id: None}, homes={ARTICLE.id: "Bắc Giang"})
    (tenure,), conflicts = derive_tenures([reading], linkage)
    assert tenure.start_not_before is None
    assert tenure.start_not_after is not None
    assert tenure.end_not_before is not None
    assert (tenure.start_not_after.date, tenure.end_not_before.date) == (DAY, DAY)
    assert conflicts == ()
