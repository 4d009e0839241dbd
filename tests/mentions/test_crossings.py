"""Streets that cross: two names joined by a hyphen behind a crossing are nobody."""

from __future__ import annotations

import pytest

from kg.mentions.find import find_mentions
from kg.model.mention import MentionKind
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def people(content: str) -> list[str]:
    """Return the names that are read in a sentence."""
    mentions = find_mentions(make_text(content, home="Bắc Giang"))
    return [str(mention.name) for mention in mentions if mention.kind is MentionKind.PERSON]


def test_two_streets_behind_a_crossing_are_no_people() -> None:
    """ "ngã tư A - B", "giao lộ A - B" name four streets."""
    assert people("Đường nối ngã tư Lê Văn Duẩn - Đinh Văn Hoàng với giao lộ Tôn Đức Ổi - Nguyễn Hữu Sim.") == []


def test_a_name_behind_a_title_and_a_hyphen_stays_a_person() -> None:
    """ "Chủ tịch UBND tỉnh - Nguyễn Văn Ổi" is no street."""
    assert people("Chủ tịch UBND tỉnh - Nguyễn Văn Ổi phát biểu.") == ["Nguyễn Văn Ổi"]
