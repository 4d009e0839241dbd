"""What somebody was before he came, what he leaves for, and papers and sessions told in passing with their days."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import read

pytestmark = pytest.mark.nlp
LEAD = "Ông Đinh Công Quýt, Bí thư Tỉnh ủy, phát biểu."


def told(content: str) -> set[tuple[str, str, str]]:
    """Return role, status and the day of every office."""
    return {(o.role, str(o.status), str(o.as_of)) for o in read(content).offices}


@pytest.mark.parametrize(
    "told_before",
    [
        "Trước khi về Bắc Giang ông Quýt là Phó Trưởng Ban Nội chính Trung ương.",
        "Trước khi vào Nam công tác đồng chí Quýt giữ chức Phó Trưởng Ban Nội chính Trung ương.",
        "Trước khi đến đây, ông là Phó Trưởng Ban Nội chính Trung ương.",
    ],
)
def test_what_he_was_before_he_came(told_before: str) -> None:
    """ "Trước khi về …" tells a past office, with a comma behind it or without one (rule event.then)."""
    statuses = {(role, status) for role, status, _ in told(f"{LEAD}\n{told_before}")}
    assert statuses == {("Bí thư", "current"), ("Phó Trưởng ban", "former")}


@pytest.mark.parametrize(
    "leaving", ["thôi nhiệm vụ ở Lào Cai để ra Hà Nội làm", "thôi công tác ở Lào Cai để về giữ chức"]
)
def test_who_leaves_a_place_for_an_office_takes_it(leaving: str) -> None:
    """ "thôi nhiệm vụ ở … để … làm T": T begins."""
    content = f"Ngày 18/6, ông Đinh Công Quýt {leaving} Vụ trưởng Vụ Pháp chế, Bộ Y tế."
    assert told(content) == {("Vụ trưởng", "started", "2019-06-18")}


def test_the_day_of_a_law_is_of_no_event() -> None:
    """A decision "căn cứ Luật … ngày 19/6/2015" is of its own day."""
    content = (
        "Quyết định số 15/QĐ-UBND ngày 16/6/2019 (căn cứ Luật Thư viện ngày 19/6/2015): Bổ nhiệm ông Đinh Công Quýt "
        "giữ chức Giám đốc Sở Y tế."
    )
    assert told(content) == {("Giám đốc", "started", "2019-06-16")}


def test_a_paper_of_the_same_day_is_of_that_of_the_one_before() -> None:
    """ "Quyết định số 16/QĐ-UBND cùng ngày" looks back to the decision, not to the session told between."""
    content = (
        "Tại Quyết định số 15/QĐ-UBND ngày 14/6/2019, UBND tỉnh giao đất. Trước đó, ngày 2/6, HĐND tỉnh đã họp.\n"
        "Tại Quyết định số 16/QĐ-UBND cùng ngày, UBND tỉnh bổ nhiệm ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế."
    )
    assert told(content) == {("Giám đốc", "started", "2019-06-14")}
    dates = {d.number: str(d.date) for d in read(content).official_documents}
    assert dates == {"15/QĐ-UBND": "2019-06-14", "16/QĐ-UBND": "2019-06-14"}


def test_a_decision_handed_over_and_in_force_later() -> None:
    """ "Quyết định được trao chiều 18/6 và có hiệu lực từ 1/7" tells the first day of what began before."""
    content = (
        "Ông Đinh Công Quýt được bổ nhiệm làm Giám đốc Sở Y tế.\n"
        "Quyết định được trao tại lễ công bố chiều 18/6 và có hiệu lực từ 1/7."
    )
    assert told(content) == {("Giám đốc", "started", "2019-07-01")}


def test_what_he_is_now_is_told_for_the_day_of_the_article() -> None:
    """ "Hồi tháng 3, ông A, nay là T, …": he is T today."""
    content = "Ngày 19/6, UBND tỉnh họp.\nHồi tháng 3, ông Đinh Công Quýt, nay là Giám đốc Sở Y tế, đã từ chối."
    assert told(content) == {("Giám đốc", "current", "2019-06-19")}


@pytest.mark.parametrize("sign", ["-", "–"])
def test_a_session_said_in_other_words_is_one(sign: str) -> None:
    """ "kỳ họp thứ 9 - kỳ họp giải quyết việc phát sinh": one session, which its chair led."""
    content = (
        f"Ngày 18/6, HĐND tỉnh khóa XVIII tổ chức kỳ họp thứ 9 {sign} kỳ họp giải quyết công việc phát sinh đột xuất. "
        "Kỳ họp do ông Đinh Công Quýt, Chủ tịch HĐND tỉnh chủ tọa."
    )
    session = "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Bắc Giang khóa XVIII"
    reading = read(content)
    assert [m.name for m in reading.meetings] == [session]
    assert {(r.subject.key, str(r.predicate), r.object.key) for r in reading.relations} >= {
        ("Đinh Công Quýt", "chaired", session)
    }
