"""Lists whose verb stands in the sentence before, papers beside others, and what a sitting's resolution is called."""

from __future__ import annotations

import pytest

from kg.model.article import PassageKind
from tests.claims.scenes import COUNCIL, proceedings, triples
from tests.claims.test_document_talks import OPENING, SESSION, links
from tests.claims.test_papers_looked_into import OPENED, PLENUM

MARKET = "Nghị quyết quy định mức phí của các chợ"
KILN = "Nghị quyết hỗ trợ thợ gốm để giữ nghề cũ"
LED = "Ngày 8/5, Tỉnh ủy tổ chức hội nghị học tập các văn bản mới."


@pytest.mark.parametrize("joint", ["Trong số này có", "Trong đó có:", "Cụ thể:"])
def test_a_list_may_have_its_verb_in_the_sentence_before(joint: str) -> None:
    """ "Kỳ họp thông qua 8 nghị quyết. Trong số này có Nghị quyết …; Nghị quyết …": all are adopted there."""
    content = f"{OPENING}\nKỳ họp đã biểu quyết thông qua 8 nghị quyết. {joint} {MARKET}; {KILN}; {MARKET} mới."
    found = [(title, "adopted_at", SESSION) for title in (MARKET, KILN)]
    assert links(content, "listed")[:2] == found
    assert {paper.issuer for paper in proceedings(content).official_documents} == {COUNCIL}


def test_what_is_listed_as_taught_was_discussed() -> None:
    """ "Các văn bản được quán triệt gồm: …" of an article about a conference."""
    content = f"{LED}\nCác văn bản được quán triệt gồm: Chỉ thị số 5-CT/TU; Quy định số 9-QĐ/TU."
    assert {(predicate, thing) for _, predicate, thing in links(content, "listed") if predicate == "discussed"} == {
        ("discussed", "Chỉ thị 5-CT/TU"),
        ("discussed", "Quy định 9-QĐ/TU"),
    }


def test_what_stands_beside_another_does_not_carry_it_out() -> None:
    """ "tổng kết Chỉ thị A và quán triệt Hướng dẫn B": A does not rest on B, the organiser carries B out."""
    content = "Huyện ủy Yên Lập học Chỉ thị số 35-CT/TW và quán triệt Hướng dẫn số 26-HD/TU."
    assert triples(proceedings(content).relations) == [("Huyện ủy Yên Lập", "implements", "Hướng dẫn 26-HD/TU")]


@pytest.mark.parametrize("title", ["", " về nghề gốm"])
def test_who_brings_a_resolution_to_life_carries_it_out(title: str) -> None:
    """ "đưa Nghị quyết … vào cuộc sống": the subject carries it out; the phrase is no part of its title."""
    found = proceedings(f"Huyện ủy Yên Lập đã đưa Nghị quyết số 12-NQ/TU{title} vào cuộc sống.")
    assert triples(found.relations) == [("Huyện ủy Yên Lập", "implements", "Nghị quyết 12-NQ/TU")]
    assert [paper.name for paper in found.official_documents] == [f"Nghị quyết{title}" if title else None]


@pytest.mark.parametrize("printed", ["", " lần thứ mười lăm"])
def test_a_sitting_adopts_its_own_resolution(printed: str) -> None:
    """ "thông qua Nghị quyết Hội nghị" is that of the one plenum named before, its number as printed there."""
    told = f"{OPENED}\nCác đại biểu đã biểu quyết thông qua Nghị quyết Hội nghị{printed}."
    name = PLENUM.replace(" lần thứ 15", printed) if printed else PLENUM
    assert (f"Nghị quyết {name}", "adopted_at", PLENUM) in triples(proceedings(told).relations)


def test_a_resolution_of_another_sitting_is_not_this_one() -> None:
    """Another number, or a title behind it, is of another."""
    for own in ("Nghị quyết Hội nghị lần thứ tư", "Nghị quyết hội nghị nghề gốm"):
        assert proceedings(f"{OPENED}\nCác đại biểu đã thông qua {own}.").official_documents == ()


def test_a_congress_alone_adopts_its_resolution() -> None:
    """A resolution that its name gives to a congress was not adopted at the session reported."""
    content = f"{OPENING}\nCác đại biểu đã thông qua Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX."
    held = [thing for _, predicate, thing in triples(proceedings(content).relations) if predicate == "adopted_at"]
    assert held == ["Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XIX"]


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Nghị quyết về mức phí của các chợ", "Nghị quyết số 8/NQ-HĐND quy định mức phí của các chợ đêm"),
        ("HĐND tỉnh ban hành Nghị quyết quy định mức phí", "Nghị quyết quy định mức phí của các chợ đêm"),
    ],
)
def test_a_headline_names_in_short_what_is_told_in_full(headline: str, told: str) -> None:
    """One official document, by its number or by its whole title."""
    content = f"{headline}\nKỳ họp thứ 9 HĐND tỉnh đã thông qua {told}."
    (paper,) = proceedings(content, kinds={0: PassageKind.TITLE}).official_documents
    assert told.endswith(" ".join((paper.name or "").split()[2:]))


def test_a_list_may_go_on_sentence_by_sentence() -> None:
    """ "Hai văn bản được truyền đạt. Thứ nhất là …. Thứ hai là …": both were taught, the organiser carries them out."""
    told = "Hai văn bản được báo cáo viên truyền đạt. Thứ nhất là Chỉ thị số 5-CT/TU."
    found = links(f"{LED}\n{told} Thứ hai là Quy định số 9-QĐ/TU.", "listed")
    assert {(predicate, thing) for _, predicate, thing in found} == {
        (predicate, thing)
        for predicate in ("discussed", "implements")
        for thing in ("Chỉ thị 5-CT/TU", "Quy định 9-QĐ/TU")
    }


def test_what_a_commission_concluded_at_its_session_is_no_one_paper() -> None:
    """ "theo kết luận kỳ họp thứ 16 …" tells of several decisions; the conclusion of a plenum is one."""
    assert proceedings("Theo kết luận kỳ họp thứ 16 của HĐND tỉnh, phí giữ nguyên.").official_documents == ()
    (paper,) = proceedings("Huyện học Kết luận Hội nghị Trung ương 8 khóa XII.").official_documents
    assert paper.name == "Kết luận Hội nghị Trung ương 8 khóa XII"


def test_a_strategy_is_known_by_its_period() -> None:
    """ "Chiến lược phát triển … 10 năm 2021 - 2030"; without years it is none."""
    (paper,) = proceedings("Tỉnh góp ý vào Chiến lược phát triển nghề gốm 10 năm 2021 - 2030.").official_documents
    assert (paper.type, paper.name) == ("Chiến lược", "Chiến lược phát triển nghề gốm 10 năm 2021 - 2030")
    assert proceedings("Tỉnh có chiến lược phát triển nghề gốm lâu dài.").official_documents == ()
