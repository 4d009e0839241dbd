"""Names that one place of a text misprints."""

from __future__ import annotations

import pytest

from kg.mentions.find import find_mentions
from kg.model.mention import MentionKind
from tests.claims.scenes import make_text


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("Ông Ngô Thành Ổi đến. Ông Ngô Thành Ổi cười. Ông Ngô Thanh Ổi ngồi.", {"Ngô Thành Ổi"}),
        ("Ông Ngô Thành Ổi đến. Ông Ngô Thanh Ổi ngồi.", {"Ngô Thành Ổi", "Ngô Thanh Ổi"}),
        ("Ông Ngô Thành Ổi đến. Ông Ngô Thành Ổi cười. Ông Ngô Thanh Ôi ngồi.", {"Ngô Thành Ổi", "Ngô Thanh Ôi"}),
        ("Ông Ngô Văn Hùng đến. Ông Ngô Văn Hùng cười. Ông Ngô Văn Hưng ngồi.", {"Ngô Văn Hùng", "Ngô Văn Hưng"}),
        ("Thủ tướng Ngô Thành Ổi đến. Thủ tướng Ngô Thành ổi cười.", {"Ngô Thành Ổi"}),
        ("Thủ tướng Ngô Thành Ổi đến. Thủ tướng Ngô Thành cười.", {"Ngô Thành Ổi", "Ngô Thành"}),
    ],
)
def test_a_slip_is_the_name_that_the_text_prints_otherwise(content: str, names: set[str]) -> None:
    """One mark, or one small letter, beside a name that is printed right (rule person.slip)."""
    assert {m.name for m in find_mentions(make_text(content)) if m.kind is MentionKind.PERSON} == names
