"""An office that merely stands beside a name is told for no day after publication."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp


@pytest.mark.parametrize(
    ("content", "as_of"),
    [
        ("Ông Ninh Văn Quý, Giám đốc Sở Y tế cho biết lễ khởi công diễn ra ngày 30/4/2022.", "2022-04-22"),
        ("Ngày 20/4/2022, ông Ninh Văn Quý, Giám đốc Sở Y tế dự lễ.", "2022-04-20"),
        ("Ông Ninh Văn Quý được bổ nhiệm làm Giám đốc Sở Y tế từ ngày 1/5/2022.", "2022-05-01"),
    ],
)
def test_a_coming_day_dates_what_begins_not_what_stands(content: str, as_of: str) -> None:
    """A day to come is the day of publication for a title beside a name, and itself for an appointment."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    published = PartialDate(2022, 4, 22)
    text = analyze_text(
        Article(article_id(content), "a", "a", content, passages, published=published, home="Bắc Giang")
    )
    (office,) = extract_claims(text, find_mentions(text)).offices
    assert str(office.as_of) == as_of
