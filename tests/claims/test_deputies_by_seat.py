"""Deputies called by their seat alone: whose they are, and where "đại biểu" is only somebody who takes part."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held
from tests.claims.test_named_in_passing import read

SESSION = "Ngày 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9."
COUNCIL = "Hội đồng nhân dân tỉnh Bắc Giang"


def seats(content: str) -> list[tuple[str, str]]:
    return [(claim.person, claim.body) for claim in read(content).offices if claim.role == "Đại biểu"]


def test_a_session_tells_whose_deputy_it_is() -> None:
    """ "Đại biểu A đề nghị …" of an article on a session of the council; each once, dated by the session."""
    content = f"{SESSION} Đại biểu Đinh Công Quýt đề nghị mở chợ. Theo đại biểu Đinh Công Quýt, chợ cũ đã chật."
    assert seats(content) == [("Đinh Công Quýt", COUNCIL)]
    assert [str(claim.as_of) for claim in read(content).offices] == ["2019-05-08"]


def test_the_assembly_may_sit_without_a_named_session() -> None:
    """ "Quốc hội thảo luận ở hội trường" in the lead."""
    content = "Sáng 8/5, Quốc hội thảo luận ở hội trường. Đại biểu Đinh Công Quýt đề nghị sửa luật."
    assert seats(content) == [("Đinh Công Quýt", "Quốc hội")]


@pytest.mark.parametrize(
    "content",
    [
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị sơ kết. Đại biểu Đinh Công Quýt tham luận.",
        f"{SESSION} Sau đó, Quốc hội khai mạc kỳ họp thứ 7. Đại biểu Đinh Công Quýt đề nghị mở chợ.",
        f"{SESSION} Các đại biểu, Đinh Công Quýt cũng dự.",
        f"{SESSION} Trưởng ban Công tác đại biểu Đinh Công Quýt trả lời.",
    ],
)
def test_no_seat_is_guessed(content: str) -> None:
    """At a conference a "đại biểu" only takes part; of two assemblies neither is meant for sure."""
    assert seats(content) == []


def test_a_seat_printed_in_full_stands_alone() -> None:
    """ "đại biểu Quốc hội" says whose itself, also in news of a council."""
    assert seats(f"{SESSION} Ông Đinh Công Quýt, đại biểu Quốc hội, dự.") == [("Đinh Công Quýt", "Quốc hội")]


def test_who_questions_speaks_at_the_session() -> None:
    """ "đại biểu A chất vấn …" speaks there; "phiên chất vấn" is no speech."""
    spoken = read(f"{SESSION} Đại biểu Đinh Công Quýt chất vấn về giá gạo.").relations
    assert "Đinh Công Quýt" in {claim.subject.key for claim in spoken}
    held = read(f"{SESSION} Ông Đinh Công Quýt kể về phiên chất vấn hôm trước.").relations
    assert "Đinh Công Quýt" not in {claim.subject.key for claim in held}


def test_a_group_of_deputies_is_listed() -> None:
    """ "Tổ đại biểu HĐND tỉnh gồm các đại biểu: A; B, T" seats each, whatever else he is."""
    told = held("Tổ đại biểu HĐND tỉnh khóa XIV gồm các đại biểu: Ngô Văn Ổi; Lê Thị Mận, Giám đốc Sở Y tế.")
    council = "Hội đồng nhân dân tỉnh Bắc Giang"
    assert told == {
        ("Ngô Văn Ổi", "Đại biểu", council),
        ("Lê Thị Mận", "Đại biểu", council),
        ("Lê Thị Mận", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
    }


def test_a_delegation_may_be_told_as_that_of_a_unit() -> None:
    """ "Trưởng đoàn đại biểu Quốc hội đơn vị tỉnh A" is A's title, not that of the one before."""
    told = held("Dự có Bí thư Tỉnh ủy Ngô Văn Ổi, Trưởng đoàn đại biểu Quốc hội đơn vị tỉnh Lê Thị Mận và 50 đại biểu.")
    assert ("Lê Thị Mận", "Trưởng đoàn", "Đoàn đại biểu Quốc hội tỉnh Bắc Giang") in told
    assert len(told) == 2
