"""Who organises what several bodies hold together."""

from __future__ import annotations

import pytest

from tests.claims.scenes import proceedings


@pytest.mark.parametrize(
    "bodies", ["Tỉnh ủy phối hợp với UBND tỉnh", "Tỉnh ủy phối hợp với HĐND tỉnh, UBND tỉnh", "Tỉnh ủy, UBND tỉnh"]
)
def test_the_first_of_partners_organises(bodies: str) -> None:
    """Of "A phối hợp với B, C tổ chức" it is A; of a mere list the last, which stands beside the verb."""
    content = f"Ngày 8/5, {bodies} tổ chức hội nghị tổng kết phong trào xanh."
    organiser = "Ủy ban nhân dân tỉnh Phú Thọ" if "phối hợp" not in bodies else "Tỉnh ủy Phú Thọ"
    assert [meeting.organiser for meeting in proceedings(content).meetings] == [organiser]
