"""Turns of national papers: spans in one breath, the mourned, past congresses, cities in short, named conferences."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim, Reading
from tests.claims.scenes import make_text


def reading(content: str, *, published: str | None = "2019-05-10", home: str | None = "Bắc Giang") -> Reading:
    """Return what is read of an invented article."""
    text = make_text(content, published=published, home=home)
    return extract_claims(text, find_mentions(text))


def holds(claim: OfficeClaim) -> tuple[str, str, str, str]:
    """Return person, role, body and status of a claim."""
    return claim.person, claim.role, claim.body, str(claim.status)


def test_spans_in_one_breath() -> None:
    """A second office behind the span of the first is held by the same person, each for its own span."""
    content = "Ông Ngô Văn Ổi là Giám đốc Sở Y tế từ 2009 đến 2013, Bí thư Huyện ủy Lạng Giang từ 2013 đến 2017."
    found = {(*holds(one), str(one.since), str(one.until)) for one in reading(content).offices}
    assert found == {
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former", "2009", "2013"),
        ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang", "former", "2013", "2017"),
    }


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ("Cả hội trường mặc niệm đại biểu Đinh Công Quýt, Giám đốc Sở Y tế.", "former"),
        ("Giám đốc Sở Y tế Đinh Công Quýt và mọi người mặc niệm các liệt sĩ.", "current"),
        ("Dự lễ viếng có Giám đốc Sở Y tế Đinh Công Quýt.", "current"),
    ],
)
def test_mourned(content: str, status: str) -> None:
    """Who is mourned held his office; who mourns holds it (rule event.then)."""
    found = {holds(one) for one in reading(content).offices if one.role == "Giám đốc"}
    assert found == {("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", status)}


@pytest.mark.parametrize(
    ("congress", "as_of"),
    [("Tại Đại hội XI, ông", "None"), ("Sau Đại hội XI của Đảng, ông", "None"), ("Tại đây, ông", "2019-05-08")],
)
def test_past_congress(congress: str, as_of: str) -> None:
    """What somebody became at a national congress of years ago is not of the day that the article reports."""
    lines = ("Ngày 8/5, tỉnh có tân giám đốc.", "Trời mưa.", "Đường trơn.", "Dân mừng.", "Chợ đông.")
    last = f"{congress} Ngô Văn Ổi được bầu làm Ủy viên dự khuyết Trung ương Đảng."
    (found,) = (one for one in reading("\n".join((*lines, last))).offices if one.role == "Ủy viên dự khuyết")
    assert str(found.as_of) == as_of


@pytest.mark.parametrize("city", ["TP.HCM", "TP HCM", "TPHCM"])
def test_city_in_a_name(city: str) -> None:
    """The short form of a city is spelt out inside the name of a school."""
    (found,) = reading(f"Bà Lý Thị Na là Hiệu trưởng Trường Trung cấp Xiếc {city}.").offices
    assert found.body == "Trường Trung cấp Xiếc thành phố Hồ Chí Minh"


def test_chief_of_investigators() -> None:
    """The police's investigators are a body with their police behind it, led by a Thủ trưởng."""
    content = "Đại tá Bùi Văn Sim, Thủ trưởng Cơ quan An ninh điều tra Công an tỉnh, trả lời."
    (found,) = reading(content).offices
    assert holds(found) == ("Bùi Văn Sim", "Thủ trưởng", "Cơ quan An ninh điều tra Công an tỉnh Bắc Giang", "current")


def test_from_an_afternoon_on() -> None:
    """ "từ chiều 9/5" says when something takes effect, not when somebody is told of."""
    content = "Ngày 8/5, bão vào bờ. Giám đốc Sở Y tế Ngô Văn Ổi cho trạm xá trực từ chiều 9/5 đến khi bão tan."
    (found,) = reading(content).offices
    assert str(found.as_of) == "2019-05-08"


def test_conference_called_by_a_sentence() -> None:
    """A conference may be called by words that begin with a capital."""
    content = "Tại Hội nghị Nâng cao chất lượng chè sạch chiều 8/5, Giám đốc Sở Y tế Ngô Văn Ổi cho biết chè sẽ đắt."
    (found,) = reading(content).meetings
    assert (found.name, str(found.date)) == ("Hội nghị Nâng cao chất lượng chè sạch", "2019-05-08")


@pytest.mark.parametrize("called", ["Thượng đỉnh các nước gần xa", "Trung ương vừa rồi"])
def test_conference_of_others(called: str) -> None:
    """Summits of other countries and plenums get no such name."""
    content = f"Tại Hội nghị {called} chiều 8/5, Giám đốc Sở Y tế Ngô Văn Ổi cho biết chè sẽ đắt."
    assert called not in " ".join(one.name for one in reading(content).meetings)


def test_regular_press_conference() -> None:
    """The title of a regular press conference ends before the comma."""
    (found,) = reading("Chiều 8/5, tại họp báo Chính phủ thường kỳ, giá chè được nêu ra.").meetings
    assert found.name == "Họp báo Chính phủ thường kỳ"


def test_session_named_at_the_end() -> None:
    """The session of a lead is the one that a later line names; it gets no name after the headline."""
    content = (
        "Chè sạch lên ngôi\nThủ tướng Ngô Văn Ổi báo cáo Quốc hội tại phiên khai mạc kỳ họp, sáng 8/5.\nMưa.\nGió to."
        "\nThủ tướng phát biểu tại phiên khai mạc kỳ họp Quốc hội, sáng 8/5.\nKỳ họp giữa năm của Quốc hội dài 9 ngày."
    )
    (found,) = reading(content).meetings
    assert (found.name, str(found.date)) == ("Kỳ họp giữa năm 2019 của Quốc hội", "2019-05-08")


@pytest.mark.parametrize("content", ["Xã làm theo đề án 06 rất nhanh.", "Rừng được giữ (quyết định 06 - PV)."])
def test_bare_number_in_lower_case(content: str) -> None:
    """A number that begins with 0, or stands in a bracket, needs no capital before it."""
    (found,) = reading(content).official_documents
    assert found.number == "06"


def test_name_ends_before_a_meeting() -> None:
    """A name does not run into "Kỳ họp", "Hội nghị" behind it."""
    people = {one.name for one in reading("Ông Bùi Văn Sim Kỳ họp này dài. Ông Bùi Văn Sim về.").people}
    assert people == {"Bùi Văn Sim"}


def test_items_of_an_agenda() -> None:
    """What an assembly will decide on has not happened: who is to leave an office holds it, nobody has taken one."""
    agenda = "HĐND tỉnh sẽ xem xét giá chè; cho ý kiến về đê; "
    leaving = reading(agenda + "miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Ngô Văn Ổi.").offices
    assert [(one.person, one.role, one.status.value) for one in leaving] == [("Ngô Văn Ổi", "Giám đốc", "current")]
    assert not reading(agenda + "bổ nhiệm Giám đốc Sở Y tế đối với ông Ngô Văn Ổi.").offices
