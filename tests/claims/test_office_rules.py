"""Every rule of the title grammar on a sentence of its own: who holds which office, and how."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import Reading
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp
PUBLISHED = PartialDate(2019, 6, 20)


def read(content: str, home: str | None = "Bắc Giang") -> Reading:
    """Return the reading of a text whose lines are its passages."""
    passages, at = [], 0
    for line in content.split("\n"):
        passages.append(Passage(at, at + len(line), PassageKind.TEXT))
        at += len(line) + 1
    article = Article(article_id(content), "a", "a", content, tuple(passages), published=PUBLISHED, home=home)
    text = analyze_text(article)
    return extract_claims(text, find_mentions(text))


def offices(content: str, home: str | None = "Bắc Giang") -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim."""
    return {(o.person, o.role, o.body, str(o.status)) for o in read(content, home).offices}


RULES = {
    "list.name-first": (
        "Đồng chí Đinh Công Quýt, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh phát biểu.",
        {
            ("Đinh Công Quýt", "Phó Bí thư", "Tỉnh ủy Bắc Giang", "current"),
            ("Đinh Công Quýt", "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "current"),
        },
    ),
    "list.name-first with dash and bracket": (
        "Dự có Đinh Công Quýt - Giám đốc Sở Y tế và bà Lê Thị Mận (Phó Giám đốc Sở Nội vụ).",
        {
            ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
            ("Lê Thị Mận", "Phó Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "current"),
        },
    ),
    "list.title-first": (
        "Bí thư Huyện ủy Tân Yên Đinh Công Quýt thăm hỏi bà con.",
        {("Đinh Công Quýt", "Bí thư", "Huyện ủy Tân Yên", "current")},
    ),
    "list.title-dash": (
        "Trưởng ban Dân vận Tỉnh ủy - Đinh Công Quýt trao quà.",
        {("Đinh Công Quýt", "Trưởng ban", "Ban Dân vận Tỉnh ủy Bắc Giang", "current")},
    ),
    "list.heading": (
        "Có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Đinh Công Quýt, Giám đốc Công an tỉnh; Lê Thị Mận.",
        {
            ("Đinh Công Quýt", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "current"),
            ("Đinh Công Quýt", "Giám đốc", "Công an tỉnh Bắc Giang", "current"),
            ("Lê Thị Mận", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "current"),
        },
    ),
    "list.by-place": (
        "Bí thư các huyện ủy, thành ủy: huyện Lục Nam: ông Đinh Công Quýt; huyện Tân Yên: bà Lê Thị Mận.",
        {
            ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "current"),
            ("Lê Thị Mận", "Bí thư", "Huyện ủy Tân Yên", "current"),
        },
    ),
    "list.plural": (
        "Các Phó Chủ tịch UBND tỉnh Đinh Công Quýt, Lê Thị Mận cùng dự.",
        {
            ("Đinh Công Quýt", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "current"),
            ("Lê Thị Mận", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "current"),
        },
    ),
    "list.copula-behind": (
        "Người giữ ấn tín lâu nhất, Chủ tịch HĐND tỉnh đầu tiên là bà Lê Thị Mận.",
        {("Lê Thị Mận", "Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "current")},
    ),
    "list.body-behind": (
        "Đoàn gặp Tổng Biên tập Đinh Công Quýt của Tạp chí Sông Thương.",
        {("Đinh Công Quýt", "Tổng Biên tập", "Tạp chí Sông Thương", "current")},
    ),
    "list.reach": (
        "Ông Đinh Công Quýt, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, hiện là Chủ tịch Hội Khuyến học tỉnh.",
        {
            ("Đinh Công Quýt", "Phó Bí thư", "Tỉnh ủy Bắc Giang", "former"),
            ("Đinh Công Quýt", "Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "former"),
            ("Đinh Công Quýt", "Chủ tịch", "Hội Khuyến học tỉnh Bắc Giang", "current"),
        },
    ),
    "list.charge": (
        "Ông Đinh Công Quýt, Phó Giám đốc phụ trách Sở Y tế trả lời.",
        {
            ("Đinh Công Quýt", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
            ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "acting"),
        },
    ),
    "mark.acting": (
        "Quyền Chủ tịch UBND huyện Yên Dũng Đinh Công Quýt có mặt.",
        {("Đinh Công Quýt", "Chủ tịch", "Ủy ban nhân dân huyện Yên Dũng", "acting")},
    ),
    "mark.started": (
        "Tân Giám đốc Sở Xây dựng Đinh Công Quýt 40 tuổi.",
        {("Đinh Công Quýt", "Giám đốc", "Sở Xây dựng tỉnh Bắc Giang", "started")},
    ),
    "event.start": (
        "HĐND tỉnh bầu bà Lê Thị Mận giữ chức Phó Chủ tịch UBND tỉnh.",
        {("Lê Thị Mận", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "started")},
    ),
    "event.transfer and event.moved-out": (
        "Tỉnh ủy điều động ông Đinh Công Quýt, Giám đốc Sở Y tế, giữ chức Bí thư Huyện ủy Lạng Giang.",
        {
            ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended"),
            ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lạng Giang", "started"),
        },
    ),
    "event.end": (
        "Kỳ họp miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Đinh Công Quýt.",
        {("Đinh Công Quýt", "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "ended")},
    ),
    "event.deputy": (
        "HĐND huyện Lục Nam bãi nhiệm tư cách đại biểu đối với ông Đinh Công Quýt.",
        {("Đinh Công Quýt", "Đại biểu", "Hội đồng nhân dân huyện Lục Nam", "ended")},
    ),
    "event.again": (
        "Ông Đinh Công Quýt tái đắc cử Bí thư Tỉnh ủy.",
        {("Đinh Công Quýt", "Bí thư", "Tỉnh ủy Bắc Giang", "current")},
    ),
    "event.acting": (
        "Thủ tướng giao quyền Chủ tịch UBND tỉnh cho bà Lê Thị Mận.",
        {("Lê Thị Mận", "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "acting")},
    ),
    "event.charge": (
        "Đại tá Đinh Công Quýt, Phó Giám đốc được giao phụ trách Công an tỉnh.",
        {
            ("Đinh Công Quýt", "Phó Giám đốc", "Công an tỉnh Bắc Giang", "current"),
            ("Đinh Công Quýt", "Giám đốc", "Công an tỉnh Bắc Giang", "acting"),
        },
    ),
    "event.former and event.continued": (
        "Ông Đinh Công Quýt từng giữ các chức vụ: Bí thư Tỉnh đoàn; Giám đốc Sở Nội vụ.",
        {
            ("Đinh Công Quýt", "Bí thư", "Tỉnh đoàn Bắc Giang", "former"),
            ("Đinh Công Quýt", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former"),
        },
    ),
    "event.hold": (
        "Ông Đinh Công Quýt là Viện trưởng Viện kiểm sát nhân dân tỉnh.",
        {("Đinh Công Quýt", "Viện trưởng", "Viện kiểm sát nhân dân tỉnh Bắc Giang", "current")},
    ),
    "event.join": (
        "Ban Bí thư chỉ định ông Đinh Công Quýt tham gia Ban Chấp hành, Ban Thường vụ Đảng bộ tỉnh.",
        {
            ("Đinh Công Quýt", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "started"),
            ("Đinh Công Quýt", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "started"),
        },
    ),
    "event.succession": (
        "Bà Lê Thị Mận được bổ nhiệm làm Giám đốc Sở Tư pháp thay ông Đinh Công Quýt nghỉ hưu.",
        {
            ("Lê Thị Mận", "Giám đốc", "Sở Tư pháp tỉnh Bắc Giang", "started"),
            ("Đinh Công Quýt", "Giám đốc", "Sở Tư pháp tỉnh Bắc Giang", "ended"),
        },
    ),
    "event.handover": (
        "Ông Đinh Công Quýt bàn giao chức vụ Chánh Thanh tra tỉnh cho bà Lê Thị Mận.",
        {
            ("Đinh Công Quýt", "Chánh Thanh tra", "Thanh tra tỉnh Bắc Giang", "ended"),
            ("Lê Thị Mận", "Chánh Thanh tra", "Thanh tra tỉnh Bắc Giang", "started"),
        },
    ),
    "event.retire": (
        "Ông Đinh Công Quýt, Giám đốc Sở Y tế nhận quyết định nghỉ hưu từ ngày 1/7/2019.",
        {("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended")},
    ),
    "event.strip-party": (
        "Ban Bí thư cách tất cả các chức vụ trong Đảng đối với ông Đinh Công Quýt, Tỉnh ủy viên, Giám đốc Sở Y tế.",
        {
            ("Đinh Công Quýt", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "ended"),
            ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        },
    ),
    "event.swap": (
        "Bí thư Huyện ủy Lục Nam Đinh Công Quýt và Bí thư Huyện ủy Tân Yên Lê Thị Mận hoán đổi vị trí.",
        {
            ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "ended"),
            ("Lê Thị Mận", "Bí thư", "Huyện ủy Tân Yên", "ended"),
            ("Đinh Công Quýt", "Bí thư", "Huyện ủy Tân Yên", "started"),
            ("Lê Thị Mận", "Bí thư", "Huyện ủy Lục Nam", "started"),
        },
    ),
    "borrow: committee beside government": (
        "Đồng chí Đinh Công Quýt, Phó Bí thư, Chủ tịch UBND huyện Hiệp Hòa báo cáo.",
        {
            ("Đinh Công Quýt", "Phó Bí thư", "Huyện ủy Hiệp Hòa", "current"),
            ("Đinh Công Quýt", "Chủ tịch", "Ủy ban nhân dân huyện Hiệp Hòa", "current"),
        },
    ),
    "borrow: party committee inside a body": (
        "Ông Đinh Công Quýt, Bí thư Đảng ủy, Giám đốc Sở Y tế kết luận.",
        {
            ("Đinh Công Quýt", "Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang", "current"),
            ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        },
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule_reads_its_sentence_and_no_more(rule: str) -> None:
    """A rule gives exactly the offices of its example."""
    sentence, expected = RULES[rule]
    assert offices(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Đinh Công Quýt được giới thiệu để bầu giữ chức Chủ tịch UBND tỉnh.",
        "Người ứng cử đại biểu Quốc hội Lê Thị Mận gặp gỡ cử tri.",
        "Bà Lê Thị Mận được quy hoạch chức danh Phó Chủ tịch UBND tỉnh.",
        "Dự kiến ông Đinh Công Quýt sẽ giữ chức Giám đốc Sở Y tế.",
        "Nếu được bầu làm Chủ tịch UBND xã, ông Đinh Công Quýt hứa sửa đường.",
        "Đoàn do ông Đinh Công Quýt làm trưởng đoàn đã đến thăm.",
        "Lãnh đạo Công an tỉnh và đại diện Sở Y tế cùng dự.",
        "Thủ tướng Nhật Bản thăm Hà Nội.",
    ],
)
def test_what_has_not_happened_gives_no_office(sentence: str) -> None:
    """Nominations, plans, conditions, working parties and foreign offices are none."""
    assert offices(sentence) == set()


def test_request_to_leave_ends_nothing() -> None:
    """Somebody who asks to leave still holds the office."""
    sentence = "Ông Đinh Công Quýt, Chủ tịch UBND huyện Lạng Giang đã có đơn xin thôi giữ chức vụ."
    assert offices(sentence) == {("Đinh Công Quýt", "Chủ tịch", "Ủy ban nhân dân huyện Lạng Giang", "current")}


def test_career_line_dates_its_offices() -> None:
    """A line of a career gives former offices with its span (rule career.line); "đến nay" leaves it open."""
    reading = read(
        "Ông Đinh Công Quýt sinh năm 1970.\n"
        "- 5/2008 - 10/2010: Chủ tịch UBND huyện Lục Nam.\n- Từ 11/2010 đến nay: Giám đốc Sở Y tế."
    )
    found = {(o.role, str(o.status), str(o.since), str(o.until)) for o in reading.offices}
    assert found == {("Chủ tịch", "former", "2008-05", "2010-10"), ("Giám đốc", "current", "2010-11", "None")}


def test_career_lines_that_follow_closely_are_one_holding() -> None:
    """Two lines of one office a month apart are one holding (rule career.joined)."""
    reading = read("Ông Đinh Công Quýt.\n01/2005 - 12/2007: Giám đốc Sở Y tế.\n01/2008 - 6/2010: Giám đốc Sở Y tế.")
    assert [(str(o.since), str(o.until)) for o in reading.offices] == [("2005-01", "2010-06")]


def test_career_in_prose_takes_its_start_from_the_span_before() -> None:
    """ "sau đó … đến" begins where the span before ends."""
    reading = read(
        "Từ tháng 3/2010 đến tháng 8/2014, ông là Bí thư Tỉnh đoàn; "
        "sau đó làm Giám đốc Sở Y tế đến năm 2017. Ông Đinh Công Quýt kể."
    )
    found = {(o.person, o.role, str(o.since), str(o.until)) for o in reading.offices}
    assert found == {
        ("Đinh Công Quýt", "Bí thư", "2010-03", "2014-08"),
        ("Đinh Công Quýt", "Giám đốc", "2014-08", "2017"),
    }


def test_start_is_dated_when_its_day_is_printed() -> None:
    """A printed day of the event is as_of and since; the day of publication alone is no since."""
    dated = read("Ngày 18/6, HĐND tỉnh bầu bà Lê Thị Mận giữ chức Phó Chủ tịch UBND tỉnh.").offices[0]
    undated = read("HĐND tỉnh bầu bà Lê Thị Mận giữ chức Phó Chủ tịch UBND tỉnh.").offices[0]
    assert (str(dated.as_of), str(dated.since)) == ("2019-06-18", "2019-06-18")
    assert (undated.as_of, undated.since) == (PUBLISHED, None)


def test_list_header_switches_the_province() -> None:
    """ "về phía tỉnh X có" gives the bare bodies behind it to X, not to home."""
    sentence = "Về phía tỉnh Lạng Sơn có đồng chí Đinh Công Quýt, Phó Bí thư Tỉnh ủy."
    assert offices(sentence) == {("Đinh Công Quýt", "Phó Bí thư", "Tỉnh ủy Lạng Sơn", "current")}


def test_body_without_home_stays_open_and_is_told() -> None:
    """Without home a bare "Tỉnh ủy" is not guessed; an issue says so."""
    reading = read("Đồng chí Đinh Công Quýt, Bí thư Tỉnh ủy phát biểu.", home=None)
    assert reading.offices == ()
    assert [issue.code for issue in reading.issues] == ["KG301"]


def test_two_people_of_one_name_are_kept_apart_by_birth() -> None:
    """Two years of birth make two people of one name."""
    reading = read(
        "Ông Bùi Văn Ổi (sinh năm 1960), nguyên Giám đốc Sở Y tế và "
        "ông Bùi Văn Ổi (sinh năm 1985), Chủ tịch UBND xã Bảo Đài."
    )
    assert {(p.key, p.name) for p in reading.people} == {("Bùi Văn Ổi", "Bùi Văn Ổi"), ("Bùi Văn Ổi#2", "Bùi Văn Ổi")}
    assert {(o.person, o.role) for o in reading.offices} == {("Bùi Văn Ổi", "Giám đốc"), ("Bùi Văn Ổi#2", "Chủ tịch")}


def test_quotes_are_verbatim() -> None:
    """Every quote is the stored text between its offsets, also where blanks were lost."""
    content = "ôngĐinh Công Quýt, nguyên Bíthư Huyện ủy Tân Yên dự lễ."
    reading = read(content)
    assert [(o.person, str(o.status)) for o in reading.offices] == [("Đinh Công Quýt", "former")]
    for claim in (*reading.offices, *reading.people, *reading.bodies):
        assert claim.evidence.quote == content[claim.evidence.start : claim.evidence.end]


def days(text: str) -> set[tuple[str, str, str, str, str]]:
    """Return role, status, as_of, since and until of all offices of a text."""
    return {(o.role, str(o.status), str(o.as_of), str(o.since), str(o.until)) for o in read(text).offices}


def test_post_of_the_past_told_with_its_day_is_former() -> None:
    """ "Đầu năm 2008, ông giữ chức …" is a former office that began then (rule career.told)."""
    found = days("Ông Đinh Công Quýt quê ở Lục Nam. Đầu năm 2008, ông giữ chức Giám đốc Sở Y tế.")
    assert found == {("Giám đốc", "former", str(PUBLISHED), "2008", "None")}


def test_post_taken_last_is_held_still() -> None:
    """Of posts told one after the other the last is current, unless he holds another now (rule settle.last)."""
    life = (
        "Ông Đinh Công Quýt quê ở Lục Nam. Đầu năm 2012, ông giữ chức Giám đốc Sở Y tế. "
        "Tháng 8/2016, ông giữ chức Bí thư Tỉnh đoàn."
    )
    assert {(role, status) for role, status, *_ in days(life)} == {("Giám đốc", "former"), ("Bí thư", "current")}
    later = days(f"{life} Ông hiện là Phó Chủ tịch UBND tỉnh.")
    assert {(role, status) for role, status, *_ in later} == {
        ("Giám đốc", "former"),
        ("Bí thư", "former"),
        ("Phó Chủ tịch", "current"),
    }


def test_years_of_a_life_date_no_office() -> None:
    """ "(1917-2018)" behind a name is a life, not a span of office."""
    found = days("Ông Đinh Công Quýt (1917-2018) là Giám đốc Sở Y tế.")
    assert {row[3:] for row in found} == {("None", "None")}


def test_day_right_behind_a_title_is_its_own() -> None:
    """Of two posts in a sentence each takes its own day."""
    found = days(
        "Tháng 8/2010, ông Đinh Công Quýt làm Phó Giám đốc Sở Y tế và giữ cương vị Giám đốc Sở Y tế từ tháng 4/2016."
    )
    assert {(role, since) for role, _, _, since, _ in found} == {("Phó Giám đốc", "2010-08"), ("Giám đốc", "2016-04")}


def test_day_of_a_later_post_dates_no_earlier_one() -> None:
    """A day behind the next title is not the beginning of the title before (rule career.told)."""
    found = days(
        "Ông Đinh Công Quýt quê ở Lục Nam. Ông giữ chức Giám đốc Sở Y tế, "
        "rồi được bầu giữ chức Phó Chủ tịch UBND tỉnh vào tháng 10/2015."
    )
    assert ("Giám đốc", "former", str(PUBLISHED), "None", "None") in found


def test_taking_office_from_a_day_is_a_start() -> None:
    """ "giữ chức … kể từ ngày …" near the event is a start, not a holding."""
    found = days("Ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế kể từ ngày 1/6/2019.")
    assert found == {("Giám đốc", "started", "2019-06-01", "2019-06-01", "None")}


def test_career_of_beginnings_leaves_only_the_last_open() -> None:
    """ "Trước …: A; từ …: B; từ …: C" gives an end to A and a beginning to B and C; only C is held still."""
    found = days(
        "Ông Đinh Công Quýt quê ở Lục Nam. Trước tháng 6/2010, ông là Bí thư Tỉnh đoàn; "
        "từ tháng 6/2010: Giám đốc Sở Y tế; từ tháng 4/2015: Phó Chủ tịch UBND tỉnh."
    )
    today = str(PUBLISHED)
    assert found == {
        ("Bí thư", "former", today, "None", "2010-06"),
        ("Giám đốc", "former", today, "2010-06", "None"),
        ("Phó Chủ tịch", "current", today, "2015-04", "None"),
    }


def test_bracket_behind_a_title_of_a_line_tells_when_it_began() -> None:
    """A month in brackets inside a line's span begins the title before it (rule career.line)."""
    found = days(
        "Ông Đinh Công Quýt quê ở Lục Nam.\n"
        "01/2008 - 05/2012: Ủy viên Ban Thường vụ Tỉnh ủy (02/2011), Giám đốc Sở Y tế.\n"
        "6/2012 - đến nay: Bí thư Tỉnh đoàn."
    )
    assert {(role, since, until) for role, _, _, since, until in found} == {
        ("Ủy viên", "2011-02", "2012-05"),
        ("Giám đốc", "2008-01", "2012-05"),
        ("Bí thư", "2012-06", "None"),
    }


@pytest.mark.parametrize(("last", "since"), [("2009", "2003-05"), ("2015", "None")])
def test_long_line_of_several_offices_dates_none(last: str, since: str) -> None:
    """A line over ten years that strings offices with ";" dates none of them; a shorter one dates all."""
    found = days(f"Ông Đinh Công Quýt.\n5/2003 - 6/{last}: Giám đốc Sở Y tế; Bí thư Tỉnh đoàn.")
    assert {row[3] for row in found} == {since}


def test_appointment_told_later_gives_the_beginning_of_what_ended() -> None:
    """An office that ended takes its beginning from the election that the article tells too (rule settle.begun)."""
    found = days(
        "Ngày 18/6, ông Đinh Công Quýt thôi giữ chức Giám đốc Sở Y tế.\n"
        "Tháng 3/2014, ông Đinh Công Quýt được bổ nhiệm giữ chức Giám đốc Sở Y tế."
    )
    assert found == {("Giám đốc", "ended", "2019-06-18", "2014-03", "2019-06-18")}


def test_end_of_an_acting_spell_stays_acting() -> None:
    """ "thôi giữ chức Quyền Giám đốc" ends the acting spell; it is one row (Convention 5)."""
    found = days(
        "Ngày 18/6, UBND tỉnh quyết định ông Đinh Công Quýt, Quyền Giám đốc Sở Y tế, "
        "thôi giữ chức Quyền Giám đốc Sở Y tế."
    )
    assert found == {("Giám đốc", "acting", "2019-06-18", "None", "2019-06-18")}


def test_move_in_a_sentence_without_day_has_no_printed_end() -> None:
    """A transfer ends the old office; without words of leaving a carried day is as_of only (Convention 3)."""
    found = days(
        "Ngày 18/6, Tỉnh ủy tổ chức hội nghị công bố quyết định về công tác cán bộ. "
        "Ông Đinh Công Quýt, Giám đốc Sở Y tế, được điều động giữ chức Giám đốc Sở Nội vụ."
    )
    assert ("Giám đốc", "ended", "2019-06-18", "None", "None") in found


def test_reached_day_of_a_life_dates_its_event() -> None:
    """ "Đến tháng 5/2014, ông được bổ nhiệm …" starts that month; "Tháng 9/2016, ông làm … đến nay" still holds."""
    found = days(
        "Ông Đinh Công Quýt quê ở Lục Nam. Đến tháng 5/2014, ông được bổ nhiệm làm Giám đốc Sở Y tế. "
        "Tháng 9/2016, ông làm Phó Chủ tịch UBND tỉnh cho đến nay."
    )
    assert found == {
        ("Giám đốc", "started", "2014-05", "2014-05", "None"),
        ("Phó Chủ tịch", "current", str(PUBLISHED), "2016-09", "None"),
    }


def test_post_taken_then_is_former() -> None:
    """ "sau đó đảm nhiệm cương vị …" without a day tells a post of the past (rule career.told)."""
    found = days("Ông Đinh Công Quýt quê ở Lục Nam. Ông sau đó đảm nhiệm cương vị Giám đốc Sở Y tế.")
    assert found == {("Giám đốc", "former", str(PUBLISHED), "None", "None")}


def test_career_line_with_a_comma_behind_its_span() -> None:
    """A line that opens with a span and a comma is a line of a career too (rule career.line)."""
    found = days("Ông Đinh Công Quýt.\n- Từ tháng 3/2010 đến tháng 4/2015, Bí thư Huyện ủy Lục Nam.")
    assert found == {("Bí thư", "former", str(PUBLISHED), "2010-03", "2015-04")}


def test_spans_told_in_prose_join_like_lines() -> None:
    """Two sentences that span one office one after the other are one holding (rule career.joined)."""
    found = days(
        "Từ tháng 1/2008 đến tháng 3/2012, ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế. "
        "Từ tháng 4/2012 đến tháng 5/2016, ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế."
    )
    assert found == {("Giám đốc", "former", str(PUBLISHED), "2008-01", "2016-05")}


def test_open_span_dates_no_title_beside_a_name() -> None:
    """ "Từ 2015 đến nay, …" dates what the sentence tells, not the titles of those it names."""
    found = days("Từ năm 2015 đến nay, ông Đinh Công Quýt, Giám đốc Sở Y tế, cho biết dịch giảm.")
    assert found == {("Giám đốc", "current", str(PUBLISHED), "None", "None")}
