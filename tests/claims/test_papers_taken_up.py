"""Official documents in lists of quoted titles, taken up by several bodies, asked for, adopted by a congress."""

from __future__ import annotations

import pytest

from tests.claims.scenes import proceedings, triples


def pairs(content: str, predicate: str) -> list[tuple[str, str]]:
    """Return subject and object of the relations of one kind."""
    found = proceedings(content).relations
    return [(one[0], one[2]) for one in triples(found) if one[1] == predicate]


def test_a_list_of_quoted_titles_is_presented_in_full() -> None:
    """A title in quotation marks behind "về" ends with them, so the list goes on behind it."""
    content = (
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị học tập nghị quyết. Tại hội nghị, các đại biểu được quán triệt "
        'Chỉ thị số 81-CT/TW của Tỉnh ủy về "Nâng cao chất lượng, biên soạn sử"; '
        'Chỉ thị số 83-CT/TW của Tỉnh ủy về việc "Đổi mới học tập"; Kết luận số 85-KL/TW.'
    )
    assert [one[1] for one in pairs(content, "discussed")] == [
        "Chỉ thị 81-CT/TW",
        "Chỉ thị 83-CT/TW",
        "Kết luận 85-KL/TW",
    ]
    names = [one.name for one in proceedings(content).official_documents]
    assert names[:2] == ["Chỉ thị về Nâng cao chất lượng, biên soạn sử", "Chỉ thị về việc Đổi mới học tập"]


@pytest.mark.parametrize(
    ("content", "bodies"),
    [
        (
            "Thực hiện chỉ đạo của Trung ương tại Thông báo số 77-TB/VPTW; Tỉnh ủy - HĐND tỉnh phối hợp với "
            "Sở Nông nghiệp mở hội chợ.",
            ["Hội đồng nhân dân tỉnh Phú Thọ", "Sở Nông nghiệp tỉnh Phú Thọ", "Tỉnh ủy Phú Thọ"],
        ),
        (
            "Trước đó, thực hiện ý kiến của Ban Bí thư (tại Công văn số 78-CV/VPTW), Tỉnh ủy đã họp cán bộ.",
            ["Tỉnh ủy Phú Thọ"],
        ),
        ("Thực hiện Thông báo số 77-TB/VPTW, các xã đã họp; Tỉnh ủy khen.", []),
        (
            "Căn cứ mức độ hư hỏng của chợ; thực hiện Thông báo số 77-TB/VPTW, Tỉnh ủy quyết định đóng cửa chợ.",
            ["Tỉnh ủy Phú Thọ"],
        ),
        (
            "Theo báo cáo của ông Thảo, thực hiện Thông báo số 77-TB/VPTW, Tỉnh ủy đã ban hành lịch.",
            ["Tỉnh ủy Phú Thọ"],
        ),
    ],
)
def test_those_who_act_together_take_up_a_paper(content: str, bodies: list[str]) -> None:
    """relation.taken-up: behind ";" and brackets too, all the bodies joined to the first one."""
    assert [one[0] for one in pairs(content, "implements")] == bodies


def test_a_decision_is_based_on_what_asks_for_it() -> None:
    """ "Xét tờ trình của A tại Tờ trình số …; B tại Tờ trình số …, HĐND tỉnh ký Quyết định số …"."""
    content = (
        "Xét đề nghị của Tỉnh ủy tại Tờ trình số 19/TTr-VPTU ngày 4/2/2019; Huyện ủy Yên Lập tại Tờ trình số "
        "41/TTr-HU ngày 6/2/2019, ngày 26/3, HĐND tỉnh đã ký Quyết định số 64/QĐ-HĐND."
    )
    expected = [("Quyết định 64/QĐ-HĐND", "Tờ trình 19/TTr-VPTU"), ("Quyết định 64/QĐ-HĐND", "Tờ trình 41-TTr/HU")]
    assert pairs(content, "based_on") == expected


def test_a_congress_adopts_its_resolution_and_does_not_merely_talk_of_it() -> None:
    """What is adopted was discussed, too: only the stronger relation is told (rule relation.adopted)."""
    content = (
        "Ngày 9/5, Đại hội Đảng bộ tỉnh lần thứ X khai mạc. "
        "Đại hội đã thống nhất thông qua Nghị quyết Đại hội Đảng bộ tỉnh lần thứ X."
    )
    congress = "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ X"
    assert pairs(content, "discussed") == []
    assert pairs(content, "adopted_at") == [(f"Nghị quyết {congress}", congress)]


def test_several_resolutions_are_listed_behind_a_verb() -> None:
    """ "thông qua bốn nghị quyết gồm Nghị quyết về …; Nghị quyết về …" needs no colon."""
    content = (
        "Ngày 9/5, HĐND tỉnh khai mạc kỳ họp thứ 9. Kỳ họp đã thông qua hai nghị quyết gồm "
        "Nghị quyết về phát triển nghề gốm đỏ; Nghị quyết về đặt tên đường mới."
    )
    assert [one[0] for one in pairs(content, "adopted_at")] == [
        "Nghị quyết về phát triển nghề gốm đỏ",
        "Nghị quyết về đặt tên đường mới",
    ]


def test_a_working_session_talks_of_what_is_carried_out() -> None:
    """ "làm việc với huyện Yên Lập về thực hiện Nghị quyết số …" is a session about that resolution."""
    content = "Ngày 9/5, Kiều Văn Thảo làm việc với huyện Yên Lập về thực hiện Nghị quyết số 58/NQ-HĐND."
    assert [one[1] for one in pairs(content, "discussed")] == ["Nghị quyết 58/NQ-HĐND"]


@pytest.mark.parametrize(
    "joint",
    ["; trên cơ sở đó, UBND tỉnh", ". Trên cơ sở đó, UBND tỉnh đã", ", căn cứ vào đó, UBND tỉnh vừa"],
)
def test_what_is_issued_on_that_basis(joint: str) -> None:
    """ "Trên cơ sở đó" rests what is issued on what was told before, and takes no day over from it."""
    content = f"Ngày 9/5, Tỉnh ủy ban hành Kết luận số 12-KL/TU{joint} ban hành Kế hoạch số 45/KH-UBND."
    assert pairs(content, "based_on") == [("Kế hoạch 45/KH-UBND", "Kết luận 12-KL/TU")]
    days = {one.number: str(one.date or "") for one in proceedings(content).official_documents}
    assert days["12-KL/TU"] == "2019-05-09"
    assert days["45/KH-UBND"] in ("", "2019")


@pytest.mark.parametrize(
    "content",
    [
        "Triển khai Chỉ thị số 12-CT/TU, Phó Chủ tịch UBND tỉnh Kiều Văn Thảo đã ký ban hành Kế hoạch số 45/KH-UBND.",
        "Đ/c Kiều Văn Thảo: Thực hiện Chỉ thị số 12-CT/TU, UBND tỉnh đã ban hành Kế hoạch số 45/KH-UBND.",
        "Thực hiện Chỉ thị số 12-CT/TU, ngày 8/5, UBND tỉnh đã ban hành Kế hoạch số 45/KH-UBND.",
    ],
)
def test_who_signs_or_answers_takes_a_paper_up(content: str) -> None:
    """Behind what is taken up acts a body, named in its signer's title or by whoever is asked; the day is its own."""
    assert pairs(content, "implements") == [("Ủy ban nhân dân tỉnh Phú Thọ", "Chỉ thị 12-CT/TU")]
    assert pairs(content, "based_on") == [("Kế hoạch 45/KH-UBND", "Chỉ thị 12-CT/TU")]
    assert all(one.date is None or one.number != "12-CT/TU" for one in proceedings(content).official_documents)


def test_what_a_government_submits_its_council_resolves() -> None:
    """A draft resolution that the people's committee submits is the council's."""
    content = "Tại kỳ họp thứ 9, UBND tỉnh sẽ trình dự thảo Nghị quyết quy định mức thu phí chợ đêm."
    found = [one for one in proceedings(content).official_documents if one.planned]
    assert [one.issuer for one in found] == ["Hội đồng nhân dân tỉnh Phú Thọ"]


def test_a_draft_guide_carries_nothing_out() -> None:
    """Who comments on a draft guide to a regulation does not carry the regulation out."""
    content = "Tỉnh ủy đã cho ý kiến vào dự thảo Hướng dẫn thực hiện một số nội dung Quy định số 22-QĐ/TW."
    assert pairs(content, "implements") == []
