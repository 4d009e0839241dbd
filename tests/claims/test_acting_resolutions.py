"""Resolutions told by what they do, adopted alone or in a list, and where their titles end."""

from __future__ import annotations

import pytest

from kg.model.article import PassageKind
from kg.model.claim import Predicate
from tests.claims.scenes import COUNCIL, proceedings
from tests.claims.test_document_talks import OPENING, SESSION

MARKET = "Nghị quyết điều chỉnh dự toán chi của các chợ"
KILN = "Nghị quyết bãi bỏ một số khoản phí lò gốm"
HEADS = ("Kỳ họp đã thông qua 2 nghị quyết:", "Kỳ họp đã thông qua 2 nghị quyết, gồm:")


def named(content: str) -> list[str | None]:
    return [paper.name for paper in proceedings(content).official_documents]


def adopted(content: str) -> list[tuple[str, str]]:
    relations = proceedings(content).relations
    return [(one.subject.key, one.object.key) for one in relations if one.predicate is Predicate.ADOPTED_AT]


def test_what_a_session_adopts_is_told_by_its_act() -> None:
    """ "thông qua Nghị quyết điều chỉnh …": its name says what it does, its issuer is the council."""
    content = f"{OPENING}\nKỳ họp thứ 9 HĐND tỉnh khóa XVIII đã thông qua {MARKET}."
    (paper,) = proceedings(content).official_documents
    assert (paper.type, paper.name, paper.issuer) == ("Nghị quyết", MARKET, COUNCIL)
    assert adopted(content) == [(MARKET, SESSION)]


@pytest.mark.parametrize("head", HEADS)
def test_each_member_of_a_list_is_one(head: str) -> None:
    """On one line or on lines of their own, whatever they do."""
    for content in (f"{OPENING}\n{head} {MARKET}; {KILN}.", f"{OPENING}\n{head}\n- {MARKET};\n- {KILN}."):
        assert named(content) == [MARKET, KILN]
        assert adopted(content) == [(MARKET, SESSION), (KILN, SESSION)]


def test_what_changes_a_plan_is_adopted_and_not_the_plan() -> None:
    """ "Nghị quyết điều chỉnh kế hoạch đầu tư công năm 2019" changes that plan."""
    plan = "Kế hoạch đầu tư công năm 2019 của tỉnh Phú Thọ"
    content = f"{OPENING}\nKỳ họp thứ 9 HĐND tỉnh đã thông qua Nghị quyết điều chỉnh kế hoạch đầu tư công năm 2019."
    new = "Nghị quyết điều chỉnh kế hoạch đầu tư công năm 2019"
    assert named(content) == [new, plan]
    assert [subject for subject, _ in adopted(content)] == [new]
    told = {(one.subject.key, one.predicate, one.object.key) for one in proceedings(content).relations}
    assert (new, Predicate.AMENDS, plan) in told


@pytest.mark.parametrize(
    "content",
    [
        "Nghị quyết quy định rõ mức thu phí của các chợ.",
        "Kỳ họp đã thông qua Nghị quyết miễn nhiệm chức vụ đối với ông Kiều Văn Thảo.",
        "Người dân mong nghị quyết điều chỉnh giá nước của các chợ.",
        "Công ty đã ban hành nghị quyết phê duyệt mức thưởng của các tổ.",
    ],
)
def test_what_is_only_told_of_is_none(content: str) -> None:
    """What one says, what is done to a person, what is wished for, and what no body of ours adopts."""
    assert named(content) == []


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("HĐND tỉnh đã thông qua Nghị quyết quy định mức phí chợ đêm tại kỳ họp thứ 9.", "quy định mức phí chợ đêm"),
        ("Theo Nghị quyết của HĐND tỉnh về xếp lại các chợ, tỉnh có 6 chợ lớn.", "về xếp lại các chợ"),
        ("Ông sai Quy định về những điều đảng viên không được làm cùng luật đất.", "đảng viên không được làm"),
        ("Ông sai Quy định về xếp lại các chợ cùng các quy định của ngành.", "về xếp lại các chợ"),
    ],
)
def test_a_title_ends_before_what_is_told_next(content: str, title: str) -> None:
    """Neither the session, nor the next clause, nor other rules are of it."""
    (name,) = named(content)
    assert name is not None
    assert name.endswith(title)


def test_a_term_may_stand_between_a_council_and_its_act() -> None:
    """ "HĐND tỉnh khóa XVIII, nhiệm kỳ 2016-2021 đã ban hành Nghị quyết …": the council issued it."""
    (paper,) = proceedings(f"HĐND tỉnh khóa XVIII, nhiệm kỳ 2016-2021 đã ban hành {MARKET}.").official_documents
    assert paper.issuer == COUNCIL


@pytest.mark.parametrize(
    "head",
    [
        "Với sự nhất trí cao, HĐND tỉnh đã thông qua 2 nghị quyết, gồm:",
        "Sau thảo luận, 02 nghị quyết được các đại biểu biểu quyết thông qua, cụ thể:",
    ],
)
def test_a_list_is_adopted_at_the_session_reported(head: str) -> None:
    """Also where the sentence speaks of council or deputies behind its opening, and where two are joined by "và"."""
    for joint in ("; ", " và "):
        assert adopted(f"{OPENING}\n{head} {MARKET}{joint}{KILN}.") == [(MARKET, SESSION), (KILN, SESSION)]


@pytest.mark.parametrize(
    "head",
    ["các nghị quyết: về phí của chợ đêm; về giá nước lò gốm", "2 nghị quyết về: Phí của chợ đêm; giá nước lò gốm"],
)
def test_resolutions_listed_by_what_they_are_about(head: str) -> None:
    """Each member behind the colon is a resolution with that title."""
    titles = ["Nghị quyết về phí của chợ đêm", "Nghị quyết về giá nước lò gốm"]
    content = f"{OPENING}\nKỳ họp đã thông qua {head}."
    assert named(content) == titles
    assert adopted(content) == [(title, SESSION) for title in titles]


@pytest.mark.parametrize(
    "headline",
    ["Tỉnh ủy ban hành Nghị quyết về nghề gốm đỏ", "Tỉnh ủy vừa ban hành Nghị quyết về làng nghề của tỉnh"],
)
def test_the_headline_names_the_numbered_one_behind_it(headline: str) -> None:
    """Without its number, in words of its own: it is one official document, not two."""
    content = f"{headline}\nTỉnh ủy vừa ban hành Nghị quyết số 12-NQ/TU về nghề gốm đỏ đến năm 2025."
    (paper,) = proceedings(content, kinds={0: PassageKind.TITLE}).official_documents
    assert paper.number == "12-NQ/TU"


def test_how_a_title_begins_tells_the_numbered_one() -> None:
    """In the text only what the numbered one is about is it; another title is another resolution."""
    lead = "Tỉnh ủy vừa ban hành Nghị quyết số 12-NQ/TU về nghề gốm đỏ đến năm 2025."
    again = proceedings(f"{lead}\nCác xã học Nghị quyết của Tỉnh ủy về nghề gốm đỏ.").official_documents
    other = proceedings(f"{lead}\nCác xã học Nghị quyết của Tỉnh ủy về nghề mây đan.").official_documents
    assert [paper.number for paper in again] == ["12-NQ/TU"]
    assert [paper.number for paper in other] == ["12-NQ/TU", None]


def test_this_one_takes_the_place_of_others() -> None:
    """ "Quy định này thay thế …": the last of its type, for all of the list; of another type it tells nothing."""
    lead = "Tỉnh ủy ban hành Quy định số 25-QĐ/TU về phân cấp."
    rest = "này thay thế Quy định số 4-QĐ/TU và Quy định số 5-QĐ/TU."
    relations = proceedings(f"{lead} Quy định {rest}").relations
    told = [(one.subject.key, one.object.key) for one in relations if one.predicate is Predicate.REPLACES]
    assert told == [("Quy định 25-QĐ/TU", "Quy định 4-QĐ/TU"), ("Quy định 25-QĐ/TU", "Quy định 5-QĐ/TU")]
    relations = proceedings(f"{lead} Kế hoạch {rest}").relations
    assert not [one for one in relations if one.predicate is Predicate.REPLACES]


def test_what_mends_another_needs_no_council_right_before() -> None:
    """ "kỳ họp thứ 9 HĐND tỉnh được tổ chức ngày … đã thông qua nghị quyết sửa đổi nghị quyết của …"."""
    old = "nghị quyết của HĐND tỉnh về phí chợ đêm"
    content = f"Kỳ họp thứ 9 HĐND tỉnh được tổ chức ngày 8/5 đã thông qua nghị quyết sửa đổi {old}."
    assert len(named(content)) == 2


def test_a_member_may_open_in_lower_case() -> None:
    """Behind the colon and behind the marks of a list; a title keeps who is "được hưởng" what."""
    titles = (
        "về phí của chợ đêm",
        "phân bổ vốn xây chợ",
        "quy định thời gian được hưởng phí chợ",
        "về giá nước lò gốm",
    )
    members = [f"nghị quyết {title}" for title in titles]
    content = f"{OPENING}\nKỳ họp đã thông qua 4 nghị quyết, gồm: {'; '.join(members[:3])} và {members[3]}."
    assert named(content) == [f"Nghị quyết {title}" for title in titles]
    assert len(adopted(content)) == len(titles)


def test_what_follows_another_rests_on_it_and_mends_it_not() -> None:
    """ "Nghị quyết phân bổ vốn xây chợ theo Quyết định số …"."""
    content = f"{OPENING}\nKỳ họp thứ 9 HĐND tỉnh đã thông qua Nghị quyết phân bổ vốn chợ theo Quyết định số 9/QĐ-TTg."
    relations = proceedings(content).relations
    told = {(one.predicate, one.object.key) for one in relations if one.object.key == "Quyết định 9/QĐ-TTg"}
    assert told == {(Predicate.BASED_ON, "Quyết định 9/QĐ-TTg")}
    assert {subject for subject, _ in adopted(content)} == {"Nghị quyết phân bổ vốn chợ theo Quyết định số 9/QĐ-TTg"}


def test_each_about_of_several_begins_one() -> None:
    """ "các nghị quyết về A, về B và về C"; "các nghị quyết về A và B" may be one or two, so none."""
    titles = ("về dự toán chợ năm 2019", "về biên chế nghề gốm", "về giá nước lò gốm")
    content = f"{OPENING}\nKỳ họp đã thông qua các nghị quyết {titles[0]}, {titles[1]} và {titles[2]}."
    assert named(content) == [f"Nghị quyết {title}" for title in titles]
    assert len(adopted(content)) == len(titles)
    assert named(f"{OPENING}\nKỳ họp đã thông qua các nghị quyết về phí chợ đêm và giá nước lò gốm.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Quốc hội chiều 8/5 vừa thông qua {} với 456/457 đại biểu tán thành.",
        "{} vừa được Quốc hội thông qua sáng 8/5, với 458/461 đại biểu tán thành.",
    ],
)
def test_what_was_passed_on_a_day(told: str) -> None:
    """The day stands between who passes it and its verb, or behind a title that is told to be passed."""
    title = "Nghị quyết thành lập thành phố Gốm trực thuộc Trung ương"
    (paper,) = proceedings(told.format(title)).official_documents
    assert (paper.name, paper.issuer, str(paper.date)) == (title, "Quốc hội", "2019-05-08")


def test_who_is_appointed_by_a_resolution_is_no_title() -> None:
    """ "Nghị quyết phê chuẩn bổ nhiệm Bộ trưởng …" is told as an office."""
    assert named("Quốc hội đã thông qua Nghị quyết phê chuẩn bổ nhiệm Bộ trưởng Bộ Công an nhiệm kỳ mới.") == []
