"""Names before a title that only tell whose relative holds it, or of whom the sentence's opening tells."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MAN, WOMAN = "Đinh Công Quýt", "Lê Thị Mận"
HEALTH = "Sở Y tế tỉnh Phú Thọ"


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim."""
    text = make_text(content)
    return {(c.person, c.role, c.body) for c in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    "content",
    [
        f"Vợ tỷ phú {MAN} ngoài giữ vị trí Phó Giám đốc Sở Y tế còn viết sách.",
        f"Con trai ông {MAN} hiện là Giám đốc Sở Y tế.",
        f"Em gái của bà {WOMAN} được bổ nhiệm làm Giám đốc Sở Y tế.",
        f"Ông Ngô Văn Ổi (em rể bà {WOMAN}, Giám đốc Sở Y tế) vắng mặt.",
    ],
)
def test_whose_relative(content: str) -> None:
    """What a relative holds is not held by the one named (rule event.relative)."""
    assert held(content) == set()


@pytest.mark.parametrize(
    "content",
    [
        f"Bà {WOMAN}, con gái ông {MAN}, hiện là Giám đốc Sở Y tế.",
        f"Bà {WOMAN}, chị dâu ông {MAN}, được bổ nhiệm làm Giám đốc Sở Y tế.",
        f"Ông {MAN} và vợ {WOMAN}, Giám đốc Sở Y tế, cùng dự.",
    ],
)
def test_relatives_who_are_named(content: str) -> None:
    """The relative named before, or called by the word, holds it."""
    assert held(content) == {(WOMAN, "Giám đốc", HEALTH)}


@pytest.mark.parametrize(
    ("content", "holder"),
    [
        (f"Tương tự ông {MAN}, Giám đốc Sở Y tế cho rằng cần thêm xe.", None),
        (f"Tiếp nối phần chia sẻ của ông {MAN}, Giám đốc Sở Y tế {WOMAN} đề nghị mua xe.", WOMAN),
        (f"Sau bữa tiệc, nói về bức tranh của bé {MAN}, Giám đốc Sở Y tế - bác sĩ {WOMAN} rất vui.", WOMAN),
        (f"Trả lời ông {MAN}, Giám đốc Sở Y tế, về việc mua xe, bà {WOMAN} gật đầu.", MAN),
        (f"Theo ông {MAN}, Giám đốc Sở Y tế cho biết, xe đã về.", MAN),
    ],
)
def test_of_whom_the_opening_tells(content: str, holder: str | None) -> None:
    """A title that no comma ends is the clause's subject, not that of the name in its opening (rule list.opening)."""
    assert held(content) == ({(holder, "Giám đốc", HEALTH)} if holder else set())


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (
            f"Phó Giám đốc Sở Tư pháp (phụ trách trợ giúp pháp lý) và Giám đốc Sở Y tế {WOMAN} cùng dự.",
            {(WOMAN, "Giám đốc", HEALTH)},
        ),
        (f"Bác sĩ {MAN}, Phó Giám đốc Sở Y tế Ngô Văn Ổi, người viết sách, vui mừng.", set()),
        (
            f"Bà {WOMAN}, Giám đốc Sở Y tế, được bổ nhiệm làm Viện trưởng nơi này.",
            {(WOMAN, "Giám đốc", HEALTH)},
        ),
        (f"Đội gồm điều dưỡng trưởng khoa Nội {MAN}.", set()),
        (
            f"Công ty Hoa Mơ mở cửa. Ông {MAN} (Giám đốc) và bà {WOMAN} (Phó Giám đốc Sở Y tế) đến.",
            {(MAN, "Giám đốc", HEALTH), (WOMAN, "Phó Giám đốc", HEALTH)},
        ),
    ],
)
def test_titles_of_others(content: str, found: set[tuple[str, str, str]]) -> None:
    """A title before a bracket is of somebody unnamed; one in a bracket is of its deputy's institution."""
    assert held(content) == found


def test_programmes_and_ends_that_are_awaited() -> None:
    """Whom a programme is to elect is not elected, nor removed who stays until he is removed."""
    assert held(f"Bà hỏi về chương trình bầu Bí thư với ông {MAN} và bầu Chủ tịch HĐND tỉnh với bà {WOMAN}.") == set()
    text = make_text(f"Xe chờ Giám đốc Sở Y tế {MAN} cho đến khi ông bị cách chức.")
    assert [str(c.status) for c in extract_claims(text, find_mentions(text)).offices] == ["current"]


def test_head_of_an_inspectorate() -> None:
    """A chief inspector of a department heads its inspectorate."""
    assert held(f"Ông {MAN}, Chánh Thanh tra Sở Y tế, nói.") == {(MAN, "Chánh Thanh tra", f"Thanh tra {HEALTH}")}


def test_deputies_asked_by_heads() -> None:
    """Who invites or orders a deputy, named by title alone, is another person."""
    asked = f"Nhận lời mời của Giám đốc kiêm Bí thư Đảng ủy Sở Y tế, Phó Giám đốc Sở Tư pháp tỉnh {WOMAN} sẽ dự."
    assert [role for _, role, _ in held(asked)] == ["Phó Giám đốc"]


def test_schools_of_two_kinds() -> None:
    """A school of two kinds has one name, however they are joined."""
    for kinds in ("TH & THCS", "TH&THCS", "TH và THCS", "Tiểu học & THCS"):
        school = "Trường Tiểu học và Trung học cơ sở Hoa Mơ"
        assert held(f"Ông {MAN}, Hiệu trưởng Trường {kinds} Hoa Mơ, nói.") == {(MAN, "Hiệu trưởng", school)}


def test_undated_election_has_no_beginning() -> None:
    """An election on a day that is not told did not begin with a later line of the career."""
    told = f"Ông {MAN} được bầu làm Ủy viên Ban Chấp hành Trung ương Đảng tại Đại hội X."
    text = make_text(f"{told}\n- Tháng 3/2016 - 2/2018: Ủy viên Ban Chấp hành Trung ương Đảng.", published=None)
    assert all(c.since is None for c in extract_claims(text, find_mentions(text)).offices if c.status == "started")


def test_sentences_that_are_all_bracket() -> None:
    """A line in brackets that names a body without a title tells of no office."""
    content = (
        f"Danh sách kèm theo:\n(Theo Tờ trình ngày 4/5/2019 của Ban Thường vụ Tỉnh ủy)\nBà {WOMAN}, Giám đốc Sở Y tế."
    )
    assert held(content) == {(WOMAN, "Giám đốc", HEALTH)}
