"""No rule of the office grammar is idle: taking it away changes what its sentence says."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.claims.offices import read as offices_module
from kg.claims.offices.events.verbs import read_holdings
from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.mentions import find as find_module
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import Reading
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp

COMMITTEE, COUNTY = "Tỉnh ủy Bắc Giang", "Huyện ủy Lạng Giang"
SENTENCES: dict[str, tuple[str, set[tuple[str, str, str, str]]]] = {
    "list.roster": (
        "Đại hội đã bầu Ban Thường vụ Tỉnh ủy. Các phó bí thư gồm: ông Ngô Văn Ổi (Giám đốc Sở Y tế); bà Lý Thị Na.",
        {
            ("Ngô Văn Ổi", "Phó Bí thư", COMMITTEE, "started"),
            ("Lý Thị Na", "Phó Bí thư", COMMITTEE, "started"),
            ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        },
    ),
    "list.going-on": (
        "Ông Ngô Văn Ổi hiện là Bí thư Huyện ủy Lạng Giang; đại biểu Quốc hội khóa XIV.",
        {("Ngô Văn Ổi", "Bí thư", COUNTY, "current"), ("Ngô Văn Ổi", "Đại biểu", "Quốc hội", "current")},
    ),
    "list.name-first": (
        "Bà Lý Thị Na 48 tuổi, quê Hưng Yên; cử nhân luật; Giám đốc Sở Y tế.",
        {("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")},
    ),
    "event.led-by": (
        "Hội nghị bầu Ủy ban Kiểm tra Tỉnh ủy gồm 9 người do ông Ngô Văn Ổi làm Chủ nhiệm.",
        {("Ngô Văn Ổi", "Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang", "started")},
    ),
    "event.replaced": (
        "Người thay thế vị trí Bí thư Huyện ủy Lạng Giang của ông Ngô Văn Ổi là bà Lý Thị Na.",
        {("Ngô Văn Ổi", "Bí thư", COUNTY, "ended"), ("Lý Thị Na", "Bí thư", COUNTY, "started")},
    ),
    "event.moved-away": (
        "Tỉnh ủy điều động ông Ngô Văn Ổi, Bí thư Huyện ủy Lạng Giang về Văn phòng Tỉnh ủy nhận nhiệm vụ.",
        {("Ngô Văn Ổi", "Bí thư", COUNTY, "ended")},
    ),
    "event.decreed": (
        "Tỉnh ủy trao quyết định. Bà Lý Thị Na - Giám đốc Sở Y tế - giữ chức Bí thư Huyện ủy Lạng Giang.",
        {
            ("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
            ("Lý Thị Na", "Bí thư", COUNTY, "started"),
        },
    ),
    "event.start": (
        "Các ông Ngô Văn Ổi, Bùi Văn Sim được bầu giữ chức Phó Bí thư Tỉnh ủy.",
        {
            ("Ngô Văn Ổi", "Phó Bí thư", COMMITTEE, "started"),
            ("Bùi Văn Sim", "Phó Bí thư", COMMITTEE, "started"),
        },
    ),
    "event.end": (
        "HĐND tỉnh miễn nhiệm chức Giám đốc Sở Y tế với bà Lý Thị Na và chức Giám đốc Sở Nội vụ với ông Ngô Văn Ổi.",
        {
            ("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended"),
            ("Ngô Văn Ổi", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "ended"),
        },
    ),
    "event.join": (
        "Bà Lý Thị Na được chỉ định tham gia Ban Thường vụ, Ban Chấp hành, giữ chức Phó Bí thư Huyện ủy Lạng Giang.",
        {
            ("Lý Thị Na", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Lạng Giang", "started"),
            ("Lý Thị Na", "Ủy viên", f"Ban Thường vụ {COUNTY}", "started"),
            ("Lý Thị Na", "Phó Bí thư", COUNTY, "started"),
        },
    ),
    "event.moved-out": (
        "Điều động ông Ngô Văn Ổi, Giám đốc Sở Y tế, thôi giữ chức Bí thư Đảng ủy Sở Y tế, điều động, phân công giữ "
        "chức Bí thư Huyện ủy Lạng Giang.",
        {
            ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended"),
            ("Ngô Văn Ổi", "Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang", "ended"),
            ("Ngô Văn Ổi", "Bí thư", COUNTY, "started"),
        },
    ),
    "event.while": (
        "Trong thời gian giữ chức Bí thư Huyện ủy Lạng Giang, ông Ngô Văn Ổi đã ký nhiều công văn.",
        {("Ngô Văn Ổi", "Bí thư", COUNTY, "former")},
    ),
    "event.current": (
        "Ông Ngô Văn Ổi đang giữ chức Bí thư Huyện ủy Lạng Giang.",
        {("Ngô Văn Ổi", "Bí thư", COUNTY, "current")},
    ),
}


def read(content: str) -> Reading:
    """Return the reading of one passage."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    article = Article(
        article_id(content), "a", "a", content, passages, published=PartialDate(2018, 5, 9), home="Bắc Giang"
    )
    text = analyze_text(article)
    return extract_claims(text, find_mentions(text))


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim."""
    return {(claim.person, claim.role, claim.body, str(claim.status)) for claim in read(content).offices}


@pytest.mark.parametrize("rule", SENTENCES)
def test_each_rule_reads_its_sentence(rule: str) -> None:
    """A rule's sentence gives its offices, at least one of them by that rule."""
    content, expected = SENTENCES[rule]
    assert held(content) == expected
    assert rule in {claim.evidence.rule for claim in read(content).offices}


@pytest.mark.parametrize("rule", SENTENCES)
def test_without_a_rule_its_sentence_says_something_else(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a rule away, and its sentence gives other offices."""

    def without(grammar: SentenceGrammar) -> list[Holding]:
        return [holding for holding in read_holdings(grammar) if holding.rule != rule]

    monkeypatch.setattr(offices_module, "read_holdings", without)
    content, expected = SENTENCES[rule]
    assert held(content) != expected


def test_names_told_by_speaking_need_the_matcher(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name without a known family name is found by its verb of speaking, and only so."""
    content = "Theo đó, Hương Dịu cho biết thêm nhiều điều."
    assert [person.name for person in read(content).people] == ["Hương Dịu"]
    monkeypatch.setattr(find_module, "speakers", lambda tokens, is_free: [])
    assert read(content).people == ()


ABROAD = {
    "country between title and name": "Thủ tướng Bùi Văn Sim đón Thủ tướng Trung Quốc Lý Cảnh. Thủ tướng Lý Cảnh nói.",
    "country behind the title": "Thủ tướng Bùi Văn Sim đón ông Lý Cảnh, Thủ tướng Lào. Thủ tướng Lý Cảnh nói.",
    "named before the country is": "Thủ tướng Lý Cảnh đến. Thủ tướng Trung Quốc Lý Cảnh gặp Thủ tướng Bùi Văn Sim.",
}


@pytest.mark.parametrize("case", ABROAD)
def test_officials_of_other_countries_hold_no_office_of_ours(case: str) -> None:
    """Whoever is once called an official of another country holds no central office here, in the whole article."""
    ours = {office for office in held(ABROAD[case]) if office[2] == "Chính phủ"}
    assert ours == {("Bùi Văn Sim", "Thủ tướng", "Chính phủ", "current")}
    theirs = {(person, body) for person, _, body, _ in held(ABROAD[case]) - ours}
    assert theirs <= {("Lý Cảnh", "Chính phủ Trung Quốc"), ("Lý Cảnh", "Chính phủ Lào")}


def test_friends_of_a_country_and_people_in_it_are_ours() -> None:
    """A country behind "-" or "tại" makes nobody a foreigner."""
    content = "Chủ tịch Hội Hữu nghị Việt Nam - Lào Ngô Văn Ổi nói. Phó Thủ tướng Ngô Văn Ổi dự."
    assert ("Ngô Văn Ổi", "Phó Thủ tướng", "Chính phủ", "current") in held(content)


def test_life_data_are_read_beside_names() -> None:
    """Years of birth and days of death stand with the person they are printed beside; two years leave it open."""
    people = {
        person.key: person for person in read("Ông Ngô Văn Ổi (SN 1961) gặp bà Lý Thị Na sinh ngày 3/4/1972.").people
    }
    assert (people["Ngô Văn Ổi"].birth_year, people["Lý Thị Na"].birth_year) == (1961, 1972)
    dead = read("Ông Ngô Văn Ổi, nguyên Giám đốc Sở Y tế, từ trần ngày 02/3/2018.").people[0]
    assert dead.died == PartialDate(2018, 3, 2)
    torn = read("Ông Ngô Văn Ổi sinh năm 1961. Bà Lý Thị Na khen ông Ngô Văn Ổi, sinh năm 1962.").people
    assert {person.birth_year for person in torn} == {None}


def test_term_beside_somebody_just_elected_is_the_last_one() -> None:
    """An office of a printed term beside a newly elected person is over; one without a term goes on."""
    content = (
        "Đại hội đã bầu Tỉnh ủy. Các phó bí thư gồm: ông Ngô Văn Ổi (Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy khóa XVII); "
        "bà Lý Thị Na (Giám đốc Sở Y tế)."
    )
    assert ("Ngô Văn Ổi", "Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang", "former") in held(content)
    assert ("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current") in held(content)


def test_committee_of_a_bare_office_stays_open_between_two() -> None:
    """A bare secretary behind two committees is nobody's."""
    content = "Huyện ủy Lạng Giang và Huyện ủy Tân Yên họp. Phó Bí thư Ngô Văn Ổi dự."
    assert held(content) == set()


def test_office_of_a_country_behind_it_is_dropped_with_an_issue() -> None:
    """A title "of" a country is none of ours, and the reading says so."""
    reading = read("Ông Ngô Văn Ổi phát biểu. Tháng trước, ông đã trở thành thủ tướng thứ tư của Lào.")
    assert (reading.offices, [issue.code for issue in reading.issues]) == ((), ["KG302"])
    abroad = read("Thủ tướng Bùi Văn Sim đón Thủ tướng Trung Quốc Lý Cảnh. Thủ tướng Lý Cảnh nói.")
    assert "KG302" in {issue.code for issue in abroad.issues}


def test_decision_of_another_paragraph_makes_no_start() -> None:
    """ "giữ chức" starts an office by the decision of its paragraph or of the line that leads its list."""
    told = "- Bà Lý Thị Na, Giám đốc Sở Y tế, giữ chức Bí thư Huyện ủy Lạng Giang"
    start = ("Lý Thị Na", "Bí thư", COUNTY, "started")
    assert start in held(f"Tỉnh ủy trao quyết định:\n- Ông Ngô Văn Ổi nghỉ hưu.\n{told}.")
    assert start not in held(f"Tỉnh ủy trao quyết định.\nHội nghị bế mạc.\n{told[2:]}.")


def test_what_a_decision_says_will_be_is() -> None:
    """ "sẽ thôi giữ chức" by a decision is an end; without one it is a plan."""
    plan = "ông Ngô Văn Ổi sẽ thôi giữ chức Giám đốc Sở Y tế."
    assert held(f"Theo quyết định vừa công bố, {plan}") == {
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended")
    }
    assert held(f"Tới đây, {plan}") == set()


def test_counted_title_is_of_several() -> None:
    """A number up to ten before a title makes it all people's of the list behind "là"."""
    content = "Tỉnh có năm ủy viên Bộ Chính trị là Ngô Văn Ổi, Bùi Văn Sim."
    assert held(content) == {(name, "Ủy viên", "Bộ Chính trị", "current") for name in ("Ngô Văn Ổi", "Bùi Văn Sim")}
