"""The institution of a bare chief's title: from the end of its list, its sentence or a word that stands for it."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp

RIVERS = "Cục Đường sông Việt Nam"


def offices(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of a text."""
    article = Article(
        article_id(content), "a", "a", content, (Passage(0, len(content), PassageKind.TEXT),), home="Bắc Giang"
    )
    text = analyze_text(article)
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, str(claim.status)) for claim in claims}


def test_last_item_of_a_list_names_the_institution_of_all() -> None:
    """Chiefs of one list lead what its last item names; their party offices are of its party committee."""
    content = (
        f"Kỷ luật các ông: Ngô Văn Ổi, nguyên Bí thư Đảng ủy, Cục trưởng; Đinh Công Quýt, Vụ trưởng Vụ Vận tải, nguyên "
        f"Phó Bí thư Đảng ủy, Phó Cục trưởng; Bùi Văn Sim, Đảng ủy viên, Phó Cục trưởng {RIVERS}."
    )
    assert offices(content) == {
        ("Ngô Văn Ổi", "Bí thư", f"Đảng ủy {RIVERS}", "former"),
        ("Ngô Văn Ổi", "Cục trưởng", RIVERS, "former"),
        ("Đinh Công Quýt", "Vụ trưởng", "Vụ Vận tải", "current"),
        ("Đinh Công Quýt", "Phó Bí thư", f"Đảng ủy {RIVERS}", "former"),
        ("Đinh Công Quýt", "Phó Cục trưởng", RIVERS, "former"),
        ("Bùi Văn Sim", "Ủy viên", f"Đảng ủy {RIVERS}", "current"),
        ("Bùi Văn Sim", "Phó Cục trưởng", RIVERS, "current"),
    }


def test_list_of_other_offices_lends_nothing() -> None:
    """A chief of another kind at the end of the list says nothing of the bare title before."""
    assert offices("Dự có ông Ngô Văn Ổi, Cục trưởng; ông Bùi Văn Sim, Giám đốc Sở Y tế.") == {
        ("Bùi Văn Sim", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")
    }


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("Về phía Sở Y tế, Phó Giám đốc Ngô Văn Ổi cho biết.",
         ("Ngô Văn Ổi", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")),
        ("Cảnh cáo Đảng ủy Cục Đường sông Việt Nam và ông Ngô Văn Ổi - bí thư Đảng ủy, cục trưởng.",
         ("Ngô Văn Ổi", "Cục trưởng", RIVERS, "current")),
        ("Bộ Y tế họp. Thứ trưởng Ngô Văn Ổi chủ trì.", ("Ngô Văn Ổi", "Thứ trưởng", "Bộ Y tế", "current")),
        ("Sở Y tế báo cáo. Ông Ngô Văn Ổi, Giám đốc Sở, giải trình.",
         ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")),
        ("Sở Y tế báo cáo. Phó Giám đốc Sở Ngô Văn Ổi giải trình.",
         ("Ngô Văn Ổi", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")),
    ],
)  # fmt: skip
def test_chief_leads_the_one_institution_named(sentence: str, office: tuple[str, str, str, str]) -> None:
    """A bare chief's title is of the one fitting institution that the sentence or, of its kind, the article names."""
    assert office in offices(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế và Sở Nội vụ báo cáo. Ông Ngô Văn Ổi, Giám đốc Sở, giải trình.",
        "Bộ Y tế và Bộ Nội vụ họp. Thứ trưởng Ngô Văn Ổi chủ trì.",
        "Tại Sở Y tế, ông Ngô Văn Ổi, giám đốc bệnh viện, giải trình.",
        "Bộ Công an bắt cựu thứ trưởng Ngô Văn Ổi.",
        "Tại Huyện ủy Lạng Giang, ông Ngô Văn Ổi, Cục trưởng, giải trình.",
    ],
)
def test_several_or_unfit_institutions_give_none(sentence: str) -> None:
    """Where the article leaves several readings, or the institution is of another kind, the title stays bare."""
    assert offices(sentence) == set()


def test_heading_goes_to_all_who_stand_behind_titles_of_their_own() -> None:
    """ "các Ủy viên …:" is said of everybody of the list behind it, though titles stand before the names."""
    content = (
        "Dự có các Ủy viên Ban Thường vụ Tỉnh ủy: Giám đốc Công an tỉnh Ngô Văn Ổi, Bí thư Huyện ủy Lạng Giang "
        "Bùi Văn Sim; Giám đốc Sở Y tế Đinh Công Quýt."
    )
    board = "Ban Thường vụ Tỉnh ủy Bắc Giang"
    assert {office for office in offices(content) if office[1] == "Ủy viên"} == {
        ("Ngô Văn Ổi", "Ủy viên", board, "current"),
        ("Bùi Văn Sim", "Ủy viên", board, "current"),
    }


def test_office_word_begins_no_role() -> None:
    """ "vụ" of "chức vụ" and the head behind it are no head of a department."""
    assert offices("Bà Ngô Thị Na thôi giữ chức vụ Trưởng ban Dân vận Trung ương.") == {
        ("Ngô Thị Na", "Trưởng ban", "Ban Dân vận Trung ương", "ended")
    }


def test_names_listed_together_share_what_is_past() -> None:
    """Past titles behind "các ông A, B" are those of both; present ones only of the name beside them."""
    both = {("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang", "former")}
    both.add(("Bùi Văn Sim", "Bí thư", "Huyện ủy Lạng Giang", "former"))
    assert offices("Kỷ luật các ông Ngô Văn Ổi, Bùi Văn Sim, nguyên Bí thư Huyện ủy Lạng Giang.") == both
    assert offices("Dự có các ông Ngô Văn Ổi, Bùi Văn Sim, Bí thư Huyện ủy Lạng Giang.") == {
        ("Bùi Văn Sim", "Bí thư", "Huyện ủy Lạng Giang", "current")
    }


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Hội nghị đã bầu hai Phó Bí thư Tỉnh ủy là ông Ngô Văn Ổi và ông Bùi Văn Sim.", "started"),
        ("Hai Phó Bí thư Tỉnh ủy tái đắc cử là ông Ngô Văn Ổi (45 tuổi) và ông Bùi Văn Sim.", "current"),
        ("Khóa trước đã bầu đủ. Tỉnh ủy hiện có 2 Phó Bí thư khác, gồm ông Ngô Văn Ổi và ông Bùi Văn Sim.", "current"),
    ],
)
def test_roster_tells_whether_its_people_were_elected(sentence: str, status: str) -> None:
    """A verb of electing before the office starts it, one of re-electing or "hiện có" leaves it held."""
    found = {(person, status) for person, role, _, status in offices(sentence) if role == "Phó Bí thư"}
    assert found == {("Ngô Văn Ổi", status), ("Bùi Văn Sim", status)}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Bộ Y tế họp. Ông Ngô Văn Ổi, Vụ trưởng Vụ Pháp chế, nói.", "Vụ Pháp chế, Bộ Y tế"),
        ("Bộ Y tế, Bộ Nội vụ họp. Ông Ngô Văn Ổi, Vụ trưởng Vụ Pháp chế, nói.", "Vụ Pháp chế"),
        ("Ông Ngô Văn Ổi, Vụ trưởng Vụ Kế hoạch, Tài chính giải trình.", "Vụ Kế hoạch, Tài chính"),
        (
            "Bộ Y tế họp. Ông Ngô Văn Ổi, Vụ trưởng Vụ Dân tộc, Ban Dân vận Trung ương, nói.",
            "Vụ Dân tộc, Ban Dân vận Trung ương",
        ),
    ],
)
def test_department_is_of_the_only_ministry(sentence: str, body: str) -> None:
    """A "Vụ" is named with the one ministry of the article, and with both its topics."""
    assert {found for _, _, found, _ in offices(sentence)} == {body}


def test_deputy_of_a_school_beside_its_room() -> None:
    """A bare head of a school leads the one whose room is named behind."""
    assert offices("Ông Ngô Văn Ổi là Phó Hiệu trưởng, Trưởng phòng Đào tạo sau đại học, Trường Đại học Sông Quê.") == {
        ("Ngô Văn Ổi", "Phó Hiệu trưởng", "Trường Đại học Sông Quê", "current"),
        ("Ngô Văn Ổi", "Trưởng phòng", "Phòng Đào tạo sau đại học, Trường Đại học Sông Quê", "current"),
    }


def test_what_is_still_held_stands_apart_from_what_was() -> None:
    """ "và là" begins a statement of its own behind past offices."""
    found = offices("Ông Ngô Văn Ổi từng giữ các vị trí Bí thư Huyện ủy Lạng Giang và là đại biểu Quốc hội.")
    assert found == {
        ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang", "former"),
        ("Ngô Văn Ổi", "Đại biểu", "Quốc hội", "current"),
    }


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Giám đốc Sở Y tế, bà Ngô Thị Na, cho biết.",
         {("Ngô Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}),
        ("Dự có Giám đốc Sở Y tế, bà Ngô Thị Na, ông Bùi Văn Sim.", set()),
        ("Quốc hội thảo luận. Đại biểu Ngô Thị Na (Đoàn Cà Mau) đề nghị.",
         {("Ngô Thị Na", "Đại biểu", "Quốc hội", "current")}),
        ("Quốc hội thảo luận. Đại biểu Ngô Thị Na (Lạng Giang) đề nghị.", set()),
        ("Hội đồng họp. Đại biểu Ngô Thị Na (Cà Mau) đề nghị.", set()),
        ("Bà Ngô Thị Na, Chủ tịch Hội Khuyến học Việt Nam, dự.",
         {("Ngô Thị Na", "Chủ tịch", "Hội Khuyến học Việt Nam", "current")}),
    ],
)  # fmt: skip
def test_apposition_deputies_and_unions_of_the_country(sentence: str, found: set[tuple[str, str, str, str]]) -> None:
    """A title is held by who is introduced behind its comma; a province behind a deputy's name shows the assembly."""
    assert offices(sentence) == found


def test_past_offices_do_not_make_the_chair_of_an_association_past() -> None:
    """ "nguyên" does not reach from an office of the state to an association, which those retired lead."""
    assert offices("Ông Ngô Văn Ổi, nguyên Bí thư Tỉnh ủy, Chủ tịch Hội Khuyến học tỉnh, dự.") == {
        ("Ngô Văn Ổi", "Bí thư", "Tỉnh ủy Bắc Giang", "former"),
        ("Ngô Văn Ổi", "Chủ tịch", "Hội Khuyến học tỉnh Bắc Giang", "current"),
    }
    assert offices("Ông Ngô Văn Ổi, nguyên Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh, dự.") == {
        ("Ngô Văn Ổi", "Bí thư", "Đảng đoàn Hội Nông dân tỉnh Bắc Giang", "former"),
        ("Ngô Văn Ổi", "Chủ tịch", "Hội Nông dân tỉnh Bắc Giang", "former"),
    }


def test_seats_are_left_and_taken_across_clauses() -> None:
    """ "thôi tham gia Ban Bí thư" ends its post; the clause behind ";" seats the same person."""
    assert offices(
        "Bà Ngô Thị Na thôi tham gia Ban Bí thư; được chỉ định tham gia Ban Chấp hành Đảng bộ, "
        "Ban Thường vụ Tỉnh ủy Hà Nam."
    ) == {
        ("Ngô Thị Na", "Bí thư", "Ban Bí thư Trung ương Đảng", "ended"),
        ("Ngô Thị Na", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Hà Nam", "started"),
        ("Ngô Thị Na", "Ủy viên", "Ban Thường vụ Tỉnh ủy Hà Nam", "started"),
    }


def test_seat_to_leave_by_decision_is_left() -> None:
    """ "sẽ thôi tham gia" of a published decision ends the seat, without one it is to come."""
    sentence = "bà Ngô Thị Na sẽ thôi tham gia Ban Thường vụ Tỉnh ủy."
    seat = {("Ngô Thị Na", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "ended")}
    assert offices(f"Theo quyết định được công bố, {sentence}") == seat
    assert offices(f"Dịp này, {sentence}") == set()


def test_province_behind_a_district_is_that_of_the_whole_run() -> None:
    """A bare provincial body in a run of titles takes the province printed behind the run's district."""
    found = offices("Ông Ngô Văn Ổi, Tỉnh ủy viên, Bí thư Huyện ủy Tân Mộc, tỉnh Hà Nam, dự.")
    assert ("Ngô Văn Ổi", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Hà Nam", "current") in found


def test_receiver_stands_behind_the_reasons() -> None:
    """The one who leaves may stand far behind his offices: "… để nghỉ hưu theo nguyện vọng đối với ông …"."""
    sentence = (
        "Cho thôi chức Bí thư Huyện ủy Lạng Giang và các chức vụ có liên quan để nghỉ công tác và nghỉ hưu theo "
        "nguyện vọng đối với ông Ngô Văn Ổi."
    )
    assert offices(sentence) == {("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang", "ended")}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        (
            "Vụ trưởng Vụ Kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự",
            "Vụ trưởng",
            "Vụ Kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự",
        ),
        ("Chánh Văn phòng TAND tối cao", "Chánh Văn phòng", "Văn phòng Tòa án nhân dân tối cao"),
        ("Phó Chánh Văn phòng VKSND tối cao", "Phó Chánh Văn phòng", "Văn phòng Viện kiểm sát nhân dân tối cao"),
        ("Thẩm phán TAND tối cao", "Thẩm phán", "Tòa án nhân dân tối cao"),
        ("Kiểm sát viên VKSND tối cao", "Kiểm sát viên", "Viện kiểm sát nhân dân tối cao"),
    ],
)
def test_offices_of_the_highest_court_and_procuracy(title: str, role: str, body: str) -> None:
    """Departments with commas in their names are whole, offices are of the highest court (rule list.name-first)."""
    content = f"Ông Ngô Văn Ổi, {title} dự."
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    text = analyze_text(Article(article_id(content), "a", "a", content, passages, home="Bắc Giang"))
    offices = extract_claims(text, find_mentions(text)).offices
    assert [(one.role, one.body) for one in offices] == [(role, body)]
