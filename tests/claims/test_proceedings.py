"""Official documents, meetings and relations together: issues, order, quotes."""

from __future__ import annotations

import unicodedata

from hypothesis import given, strategies as st

from tests.claims.scenes import BODIES, PEOPLE, make_scene, proceedings

WORDS = (
    *BODIES,
    *PEOPLE,
    "Nghị quyết số 5-NQ/TU",
    "Luật Thư viện năm 2019",
    "Hội nghị lần thứ 3",
    "Đại hội XII của Đảng",
    "kỳ họp thứ 9",
    "hội nghị",
    "thực hiện",
    "chủ trì",
    "phát biểu tại",
    "dự",
    "có",
    "tổ chức",
    "thông qua",
    "ngày 8/5",
    "về giữ rừng",
    ",",
    ";",
    "và",
    "của",
    "\n",
)


def test_issues() -> None:
    """A number of no known type and a session of no known body are told, not dropped."""
    found = proceedings("Xem 77/UBND-NC. Phiên họp thứ 5 Hội đồng Quốc phòng và An ninh đã bàn.")
    assert [(issue.code, issue.quote) for issue in found.issues] == [
        ("KG310", "77/UBND-NC"),
        ("KG311", "Phiên họp thứ 5"),
    ]


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_words_give_quotes_and_known_keys(words: list[str]) -> None:
    """Whatever is read, every quote stands in the article and every relation joins things that are told."""
    content = unicodedata.normalize("NFC", " ".join(words)) + "."
    found = proceedings(content)
    claims = (*found.official_documents, *found.meetings, *found.relations, *found.bodies)
    assert all(content[c.evidence.start : c.evidence.end] == c.evidence.quote != "" for c in claims)
    keys = {c.key for c in (*found.official_documents, *found.meetings)} | set(PEOPLE) | set(BODIES.values())
    keys |= {body.key for body in found.bodies}
    assert {ref.key for c in found.relations for ref in (c.subject, c.object)} <= keys


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_reading_twice_gives_the_same(words: list[str]) -> None:
    """The same article gives the same claims in the same order."""
    content = " ".join(words) + "."
    assert proceedings(content) == proceedings(content)


def test_text_without_sentences() -> None:
    """An article whose lines are all page furniture says nothing."""
    scene = make_scene("")
    assert (scene.lines_with(("hội nghị",)), proceedings("").meetings) == ((), ())
