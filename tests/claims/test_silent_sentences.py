"""Sentences that named an office and its holder, and yielded nothing for a long time."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp

MAN, WOMAN = "Ngô Văn Ổi", "Lý Thị Na"


def offices(*lines: str, home: str = "Bắc Giang") -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of some lines."""
    content = "\n".join(lines)
    passages, at = [], 0
    for line in lines:
        passages.append(Passage(at, at + len(line), PassageKind.TEXT))
        at += len(line) + 1
    published = PartialDate(2019, 6, 20)
    article = Article(article_id(content), "a", "a", content, tuple(passages), published=published, home=home)
    text = analyze_text(article)
    return {(o.person, o.role, o.body, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("sentence", "role", "body", "status"),
    [
        (
            f"Ông {MAN} từng giữ chức Vụ trưởng Vụ Pháp chế, Bộ Y tế.",
            "Vụ trưởng",
            "Vụ Pháp chế, Bộ Y tế",
            "former",
        ),
        (f"Tạm giam ông {MAN}, 59 tuổi Giám đốc Sở Y tế.", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        (
            f"Gặp {MAN}, Anh hùng Lao động, nguyên Giám đốc Sở Y tế.",
            "Giám đốc",
            "Sở Y tế tỉnh Bắc Giang",
            "former",
        ),
        (
            f"Gặp ông {MAN}, quê Lục Nam; cử nhân luật, thạc sĩ kinh tế; Ủy viên Trung ương Đảng khóa XII.",
            "Ủy viên",
            "Ban Chấp hành Trung ương Đảng",
            "current",
        ),
        (f"Cựu thứ trưởng công an {MAN} kháng cáo.", "Thứ trưởng", "Bộ Công an", "former"),
        (
            f"Ông {MAN} là Viện trưởng đầu tiên của Viện kiểm sát nhân dân tỉnh.",
            "Viện trưởng",
            "Viện kiểm sát nhân dân tỉnh Bắc Giang",
            "current",
        ),
        (f"Dự có ông {MAN}, Vụ trưởng thuộc Bộ Ngoại giao.", "Vụ trưởng", "Bộ Ngoại giao", "current"),
        (
            f"Ủy ban Kiểm tra Tỉnh ủy họp do Chủ nhiệm Ủy ban {MAN} chủ trì.",
            "Chủ nhiệm",
            "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang",
            "current",
        ),
        (
            f"Gặp ông {MAN}, Chính ủy, Bí thư Đảng ủy Quân khu 3.",
            "Chính ủy",
            "Quân khu 3",
            "current",
        ),
        (
            f"Ông {MAN} cũng là Trưởng đoàn đại biểu Quốc hội tỉnh Bắc Giang.",
            "Trưởng đoàn",
            "Đoàn đại biểu Quốc hội tỉnh Bắc Giang",
            "current",
        ),
        (
            f"Ông {MAN} được bầu bổ sung vào Ban Thường vụ Tỉnh ủy.",
            "Ủy viên",
            "Ban Thường vụ Tỉnh ủy Bắc Giang",
            "started",
        ),
        (
            f"Hội nghị đã bầu ông {MAN} vào Ban Thường vụ Tỉnh ủy.",
            "Ủy viên",
            "Ban Thường vụ Tỉnh ủy Bắc Giang",
            "started",
        ),
        (
            f"Hội nghị đã bầu ông {MAN} vào Ủy viên Ban Thường vụ Tỉnh ủy.",
            "Ủy viên",
            "Ban Thường vụ Tỉnh ủy Bắc Giang",
            "started",
        ),
        (
            f"Đồng chí Chủ tịch UB.MTTQ huyện Lạng Giang {MAN} phát biểu.",
            "Chủ tịch",
            "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lạng Giang",
            "current",
        ),
    ],
)
def test_office_is_read(sentence: str, role: str, body: str, status: str) -> None:
    """Each of these sentences gives its holder this office."""
    assert (MAN, role, body, status) in offices(sentence)


@pytest.mark.parametrize(
    ("sentence", "role", "body"),
    [
        (f"Bà {WOMAN} trong vai trò Chủ tịch UBND tỉnh đã ký.", "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang"),
        (f"Hôm qua, với vai trò Giám đốc Sở Y tế, bà {WOMAN} đã ký.", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
        (f"Người phát ngôn Bộ Y tế {WOMAN} trả lời.", "Người phát ngôn", "Bộ Y tế"),
        (f"Chánh Văn phòng kiêm người phát ngôn Bộ Y tế {WOMAN} trả lời.", "Chánh Văn phòng", "Văn phòng Bộ Y tế"),
        (f"Gặp bà {WOMAN}, Bí thư Trung ương, Bộ trưởng Y tế.", "Bí thư", "Ban Bí thư Trung ương Đảng"),
        (f"Chủ nhiệm Ủy ban Xã hội {WOMAN} báo cáo.", "Chủ nhiệm", "Ủy ban Xã hội của Quốc hội"),
        (f"Phó Tổng Giám đốc Đài Tiếng nói Việt Nam {WOMAN};", "Phó Tổng Giám đốc", "Đài Tiếng nói Việt Nam"),
    ],
)
def test_post_is_read(sentence: str, role: str, body: str) -> None:
    """Each of these sentences gives its holder this post, as one held now."""
    assert (WOMAN, role, body, "current") in offices(sentence)


def test_who_is_dealt_with_does_not_act() -> None:
    """ "Đối với ông A, B quyết định cách chức …": the office that ends is A's."""
    found = offices(f"Đối với ông {MAN}, Ban Bí thư quyết định cách chức Giám đốc Sở Y tế.")
    assert found == {(MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended")}


def test_short_form_given_by_the_article() -> None:
    """A short form in brackets behind a name stands for it in later titles; without it a company is called so."""
    named = f"Ông {MAN} là Tổng Giám đốc Đài Truyền hình Sông Quê (STV)."
    later = f"Bà {WOMAN} từng giữ chức Phó Tổng Giám đốc STV."
    assert (WOMAN, "Phó Tổng Giám đốc", "Đài Truyền hình Sông Quê", "former") in offices(named, later)
    assert {body for _, _, body, _ in offices(later)} == {"STV"}


def test_institution_named_just_before() -> None:
    """A bare chief is of the only fitting institution of the sentence before; two of them leave it open."""
    chief = f"Giám đốc {MAN} trả lời nhiều câu hỏi."
    assert (MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current") in offices("Sở Y tế họp báo.", chief)
    assert not offices("Sở Y tế và Sở Nội vụ họp báo.", chief)


def test_words_that_govern_a_title_keep_it_from_the_next_name() -> None:
    """ "Theo ý kiến của T, ông A …" gives A nothing; "T, A, cho biết" does, and a house called after T neither."""
    assert not offices(f"Tiếp thu ý kiến chỉ đạo của Bí thư Tỉnh ủy, đồng chí {MAN} khẳng định quyết tâm.")
    assert not offices(f"Tại Phủ Thủ tướng, đồng chí {MAN} ký sổ vàng.")
    assert (MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current") in offices(f"Giám đốc Sở Y tế, {MAN}, cho biết.")


@pytest.mark.parametrize("data", ["105 tuổi, 85 năm tuổi Đảng", "đảng viên từ năm 1960", "quê Lục Nam"])
def test_data_of_a_life_before_a_title(data: str) -> None:
    """What is told of somebody's life between his name and his title does not part them."""
    assert (MAN, "Thứ trưởng", "Bộ Y tế", "former") in offices(f"Thăm ông {MAN}, {data}, nguyên Thứ trưởng Bộ Y tế.")


def test_degree_before_a_title() -> None:
    """A degree may stand between "là" and the title."""
    found = offices(f"Ông {MAN} là tiến sĩ luật, Giám đốc Sở Tư pháp tỉnh Bắc Giang.")
    assert found == {(MAN, "Giám đốc", "Sở Tư pháp tỉnh Bắc Giang", "current")}


def test_two_titles_for_two_names() -> None:
    """Two titles in a bracket behind two names go to one each, not both to the second."""
    found = offices(f"Ông {MAN} và bà {WOMAN} (Giám đốc và Phó Giám đốc Sở Y tế) trả lời.")
    assert {(person, role) for person, role, _, _ in found} == {(MAN, "Giám đốc"), (WOMAN, "Phó Giám đốc")}


@pytest.mark.parametrize("label", ["Chức vụ", "Chức vụ hiện nay", "- Chức danh"])
def test_post_behind_a_label(label: str) -> None:
    """A form names somebody in one line and his post behind a label in another."""
    found = offices(f"Họ và tên: {MAN}", f"{label}: Giám đốc Sở Y tế")
    assert found == {(MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_life_goes_on_about_the_same_person() -> None:
    """ "Ông" means whom it meant before, however far back the name stands, while nobody else is named."""
    between = ["Ông ham đọc sách."] * 4
    lines = (
        f"Ông {MAN} gặp ông Bùi Văn Sim.",
        f"Ông {MAN} kể về đời mình.",
        *between,
        "Từ năm 2001 đến năm 2005, ông là Giám đốc Sở Y tế.",
        *between,
        "Từ năm 2006 đến năm 2008, ông là Giám đốc Sở Nội vụ.",
    )
    assert (MAN, "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former") in offices(*lines)


def test_same_role_twice_in_a_span() -> None:
    """A span before two offices of one role dates both."""
    found = offices(
        f"Từ năm 2001 đến năm 2005, ông {MAN} là Bí thư Huyện ủy Lạng Giang, Bí thư Đảng ủy Quân sự huyện Lạng Giang."
    )
    assert {status for _, _, _, status in found} == {"former"}


def test_committee_of_the_own_sentence_comes_first() -> None:
    """A bare secretary is of the committee that his sentence names, whatever others stand before it."""
    found = offices(
        f"Bà {WOMAN} về Đảng ủy Khối Doanh nghiệp tỉnh.",
        f"Thường trực Tỉnh ủy có 2 phó bí thư gồm: Phó Bí thư Thường trực {MAN} và các phó bí thư khác là bà {WOMAN}.",
    )
    assert (WOMAN, "Phó Bí thư", "Tỉnh ủy Bắc Giang", "current") in found


def test_name_behind_a_committee_is_no_place() -> None:
    """A committee without its place may stand right before the name of its secretary."""
    found = offices("Thành ủy Bắc Ninh họp.", "Bí thư Thành ủy Lương Tất Sỏi kết luận.", home="Bắc Ninh")
    assert {(person, role) for person, role, _, _ in found} == {("Lương Tất Sỏi", "Bí thư")}


def test_word_for_an_institution_is_no_given_name() -> None:
    """ "Hội" right behind a title stands for an association, not for somebody called Hội."""
    found = offices(f"Ông {MAN} từ chức Chủ tịch Hội từ hôm qua.")
    assert not {person for person, _, _, _ in found} - {MAN}


def test_request_to_leave_ends_nothing() -> None:
    """Who is asked to be relieved of an office still holds it; only a verb between them parts the two."""
    asked = offices(f"Tỉnh ủy đề nghị Thủ tướng miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông {MAN}.")
    assert asked == {(MAN, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_line_of_titles_needs_the_data_of_a_life() -> None:
    """Nothing but titles gives nobody an office unless the line before tells of a birth."""
    titles = "Ủy viên Ban Thường vụ Tỉnh ủy; Giám đốc Sở Y tế."
    assert not offices(f"Ông {MAN} thăm trường.", titles)
    assert len(offices(f"Ông {MAN} sinh ngày 3/4/1965; quê quán: Lục Nam.", titles)) == len(titles.split(";"))
