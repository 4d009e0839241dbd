"""Relations of people, bodies, meetings and official documents."""

from __future__ import annotations

import pytest

from kg.model.article import PassageKind
from tests.claims.scenes import COMMITTEE, PEOPLES, proceedings, triples

LEAD = "Ngày 8/5, Tỉnh ủy tổ chức hội nghị sơ kết công tác dân vận.\n"
MEETING = "Hội nghị sơ kết công tác dân vận"


def of_people(content: str, kinds: dict[int, PassageKind] | None = None) -> list[tuple[str, str, str]]:
    found = triples(proceedings(content, kinds=kinds).relations)
    return [triple for triple in found if triple[1] in ("chaired", "spoke_at", "attended", "wrote")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Các đồng chí: Kiều Văn Thảo, Bí thư; Đinh Thị Mơ, Phó Bí thư; Hà Quang Sử chủ trì hội nghị.",
            [("Hà Quang Sử", "chaired"), ("Kiều Văn Thảo", "chaired"), ("Đinh Thị Mơ", "chaired")],
        ),
        (
            "Chủ trì hội nghị có các đồng chí: Kiều Văn Thảo; Đinh Thị Mơ.",
            [("Kiều Văn Thảo", "chaired"), ("Đinh Thị Mơ", "chaired")],
        ),
        ("Hội nghị diễn ra dưới sự chủ trì của đồng chí Kiều Văn Thảo.", [("Kiều Văn Thảo", "chaired")]),
        ("Phát biểu tại hội nghị, Bí thư Tỉnh ủy Kiều Văn Thảo nhắc nhiều việc.", [("Kiều Văn Thảo", "spoke_at")]),
        ("Tại hội nghị, đồng chí Đinh Thị Mơ cho biết việc đã xong.", [("Đinh Thị Mơ", "spoke_at")]),
        ("Đồng chí Đinh Thị Mơ phát biểu tại hội nghị.", [("Đinh Thị Mơ", "spoke_at")]),
        ("Cùng dự có đồng chí Hà Quang Sử, Đinh Thị Mơ.", [("Hà Quang Sử", "attended"), ("Đinh Thị Mơ", "attended")]),
        ("Đồng chí Hà Quang Sử đến dự hội nghị.", [("Hà Quang Sử", "attended")]),
        ("Tại hội nghị, đồng chí Đinh Thị Mơ công bố Quyết định của tỉnh.", []),  # it speaks for itself
        ("Tại hội nghị, đồng chí Đinh Thị Mơ mong muốn việc sớm xong.", [("Đinh Thị Mơ", "spoke_at")]),
        (
            "Về phía huyện có đồng chí Hà Quang Sử; Đinh Thị Mơ.",
            [("Hà Quang Sử", "attended"), ("Đinh Thị Mơ", "attended")],
        ),
        ("Đồng chí Hà Quang Sử điều hành phần hỏi đáp.", []),
        ("Đồng chí Hà Quang Sử vắng mặt.", []),
        ("Sở được giao chủ trì, phối hợp với đồng chí Hà Quang Sử.", []),
    ],
)
def test_people_at_a_meeting(sentence: str, expected: list[tuple[str, str]]) -> None:
    """relation.chaired, .spoke, .said, .attended: the people of the list before the verb, or behind a fronted one."""
    assert of_people(LEAD + sentence) == [(person, predicate, MEETING) for person, predicate in expected]


def test_said_elsewhere() -> None:
    """Words said on another day than that of the meeting reported are not said at it."""
    assert of_people(LEAD + "Ngày 2/5, đồng chí Hà Quang Sử cho biết việc đã xong.") == []


def test_each_verb_has_its_people() -> None:
    """Of several verbs in a sentence each takes the people next to it, and a session named last is meant throughout."""
    content = (
        "Ngày 8/5, đồng chí Kiều Văn Thảo chủ tọa kỳ họp; đồng chí Đinh Thị Mơ giải trình tại kỳ họp thứ 9 HĐND tỉnh."
    )
    name = "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Phú Thọ"
    assert of_people(content) == [("Kiều Văn Thảo", "chaired", name), ("Đinh Thị Mơ", "spoke_at", name)]


def test_author() -> None:
    """relation.wrote: a person of the byline wrote the article."""
    assert of_people("Một ngày ở xã.\nBàn Văn Lý", {1: PassageKind.BYLINE}) == [("Bàn Văn Lý", "wrote", "")]
    pictures = of_people("Một ngày ở xã.\nTin: Bàn Văn Lý; ảnh: Đinh Thị Mơ", {1: PassageKind.BYLINE})
    assert pictures == [("Bàn Văn Lý", "wrote", "")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (LEAD.strip(), (COMMITTEE, "organised", MEETING)),
        (
            "Tỉnh ủy triển khai thực hiện Nghị quyết số 8-NQ/TW.",
            (COMMITTEE, "implements", "Nghị quyết 8-NQ/TW"),
        ),
        (
            "UBND tỉnh đã họp bàn. Tiếp tục thực hiện Chỉ thị số 6-CT/TU.",
            (PEOPLES, "implements", "Chỉ thị 6-CT/TU"),
        ),
        (
            "Sau 5 năm triển khai Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII, tỉnh đã khá.",
            (
                "Đảng bộ tỉnh Phú Thọ",
                "implements",
                "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XVIII",
            ),
        ),
        (
            "Kế hoạch số 9-KH/TU thực hiện Nghị quyết số 8-NQ/TW đã có.",
            ("Kế hoạch 9-KH/TU", "based_on", "Nghị quyết 8-NQ/TW"),
        ),
        (
            "Căn cứ Luật Thư viện năm 2019, HĐND tỉnh ban hành Nghị quyết số 10/NQ-HĐND.",
            ("Nghị quyết 10/NQ-HĐND", "based_on", "Luật Thư viện năm 2019"),
        ),
        (
            "Nghị quyết Trung ương 5 khóa XII còn nguyên giá trị.",
            (
                "Nghị quyết Trung ương 5 khóa XII",
                "adopted_at",
                "Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XII",
            ),
        ),
        (
            "Ngày 8/5, kỳ họp thứ 9 HĐND tỉnh thông qua Nghị quyết về phí vào chợ huyện.",
            ("Nghị quyết về phí vào chợ huyện", "adopted_at", "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Phú Thọ"),
        ),
        (
            "Nghị quyết số 31/NQ-CP tại phiên họp Chính phủ thường kỳ tháng 4 năm 2019 nêu rõ.",
            ("Nghị quyết 31/NQ-CP", "adopted_at", "Phiên họp thường kỳ tháng 4 năm 2019 của Chính phủ"),
        ),
        (
            "Ngày 8/5, hội nghị Ban Thường vụ Tỉnh ủy cho ý kiến vào Nghị quyết số 12-NQ/TU.",
            ("Hội nghị Ban Thường vụ Tỉnh ủy Phú Thọ", "discussed", "Nghị quyết 12-NQ/TU"),
        ),
        (
            "Nghị quyết số 2-NQ/TU thay thế Nghị quyết số 1-NQ/TU.",
            ("Nghị quyết 2-NQ/TU", "replaces", "Nghị quyết 1-NQ/TU"),
        ),
        (
            "Nghị quyết số 1-NQ/TU được thay thế bằng Nghị quyết số 2-NQ/TU.",
            ("Nghị quyết 2-NQ/TU", "replaces", "Nghị quyết 1-NQ/TU"),
        ),
        (
            "Thông tư số 12/2019/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 4/2017/TT-BTC.",
            ("Thông tư 12/2019/TT-BTC", "amends", "Thông tư 4/2017/TT-BTC"),
        ),
        (
            "Quyết định số 5/QĐ-UBND bãi bỏ Quyết định số 4/QĐ-UBND của UBND tỉnh.",
            ("Quyết định 5/QĐ-UBND", "repeals", "Quyết định 4/QĐ-UBND"),
        ),
        (
            "Chi cục Thủy lợi trực thuộc Sở Nông nghiệp đã báo tin.",
            ("Chi cục Thủy lợi tỉnh Phú Thọ", "part_of", "Sở Nông nghiệp tỉnh Phú Thọ"),
        ),
    ],
)
def test_relation_of_things(content: str, expected: tuple[str, str, str]) -> None:
    """relation.organised, .implements, .own-congress, .carries, .based-on, .adopted*, .discussed and the changes."""
    assert expected in triples(proceedings(content).relations)


@pytest.mark.parametrize(
    "content",
    [
        "Kết quả thực hiện Chỉ thị số 6-CT/TU của Tỉnh ủy còn thấp.",
        "Bí thư Tỉnh ủy Kiều Văn Thảo nhắc việc theo quy định tại Nghị định số 7/2019/NĐ-CP.",
        "Công an khởi tố vụ này và UBND tỉnh đã báo tin theo điều 12 Bộ luật Hình sự năm 2015.",
        "Sơ kết 3 năm thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII.",
    ],
)
def test_no_implementer(content: str) -> None:
    """Results, reviews and titles of people name no body that carries out."""
    assert [triple for triple in triples(proceedings(content).relations) if triple[1] == "implements"] == []


def test_session_gives_day_and_issuer_to_what_it_adopts() -> None:
    """An unnumbered resolution takes the day of the session that adopts it."""
    found = proceedings("Ngày 8/5, kỳ họp thứ 9 HĐND tỉnh thông qua Nghị quyết về phí vào chợ huyện.")
    (claim,) = found.official_documents
    assert (str(claim.date), claim.issuer) == ("2019-05-08", "Hội đồng nhân dân tỉnh Phú Thọ")


def test_issuers_and_organisers_are_bodies() -> None:
    """A body that only a code or a congress tells of is listed."""
    found = proceedings("Học Nghị quyết Đại hội XII của Đảng và Nghị quyết số 31/NQ-CP.")
    assert [body.key for body in found.bodies] == ["Chính phủ", "Đảng Cộng sản Việt Nam"]


def test_each_relation_once() -> None:
    """What is said twice is one relation, with the first evidence."""
    content = LEAD + "Đồng chí Đinh Thị Mơ phát biểu tại hội nghị. Tại hội nghị, đồng chí Đinh Thị Mơ phát biểu."
    spoken = [claim for claim in proceedings(content).relations if claim.predicate == "spoke_at"]
    assert len(spoken) == 1
    assert spoken[0].evidence.start == len(LEAD) + len("Đồng chí ")


def test_caption_shows_who_handed_over() -> None:
    """relation.shown: a caption's giver and taker were at the meeting reported; who only shakes hands need not be."""
    caption = "Ông Kiều Văn Thảo trao quyết định cho bà Đinh Thị Mơ."
    handover = "Ngày 8/5, Tỉnh ủy tổ chức hội nghị công bố các quyết định về cán bộ.\n"
    found = of_people(handover + caption, {1: PassageKind.CAPTION})
    assert [(person, predicate) for person, predicate, _ in found] == [
        ("Kiều Văn Thảo", "attended"),
        ("Đinh Thị Mơ", "attended"),
    ]
    greeting = "Ông Kiều Văn Thảo bắt tay bà Đinh Thị Mơ."
    assert of_people(LEAD + greeting, {1: PassageKind.CAPTION}) == []
    assert of_people(handover + caption) == []


def test_member_of_an_assembly_is_no_part() -> None:
    """relation.part-of: "cán bộ Chi cục Thủy lợi thuộc Sở Nông nghiệp" tells of a person, without it of the bodies."""
    assert triples(proceedings("Cán bộ Chi cục Thủy lợi thuộc Sở Nông nghiệp.").relations) != []
    assert triples(proceedings("Một cán bộ Chi cục Thủy lợi thuộc Sở Nông nghiệp.").relations) == []
