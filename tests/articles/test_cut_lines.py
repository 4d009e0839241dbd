"""Contents that are cut at a width, as mail and old portals print them, and captions told as credits."""

from __future__ import annotations

import pytest

from kg.articles.compose import compose_article
from kg.articles.lines import join_wrapped, lines_of
from kg.model.article import PassageKind, RawArticle

CUT = (
    "Theo thông báo của Ban Thường vụ Huyện ủy, Hội đồng nhân dân và Ủy ban",
    "Mặt trận Tổ quốc huyện Bến Mộc, đồng chí Ngô Văn Ổi, nguyên Chủ tịch Hội",
    "Nông dân huyện đã từ trần ngày 8/5/2019 tại nhà riêng sau một thời gian",
    "lâm bệnh nặng, được gia đình và các thầy thuốc hết lòng chăm sóc cứu",
    "chữa nhưng không qua khỏi, hưởng thọ 80 tuổi.",
    "Lễ viếng từ 8 giờ ngày 9/5/2019 tại nhà văn hóa thôn, lễ đưa tang được",
    "tổ chức vào chiều cùng ngày; an táng tại nghĩa trang quê nhà của đồng",
    "chí.",
)


def texts(*lines: str) -> list[str]:
    """Return the texts of the lines put together."""
    return [line.text for line in join_wrapped(lines_of("\n".join(lines)))]


def test_full_lines_go_on_before_a_capital() -> None:
    """ "… và Ủy ban | Mặt trận Tổ quốc …" is one line; a sentence's end parts two paragraphs."""
    assert texts("Tin buồn ở huyện Bến Mộc", *CUT) == [
        "Tin buồn ở huyện Bến Mộc",
        " ".join(CUT[:5]),
        " ".join(CUT[5:]),
    ]


@pytest.mark.parametrize(("first", "parted"), [("họp.", 2), ('họp!")', 2), ("họp…”", 2), ("họp)", 1), ('")', 1)])
def test_a_line_ends_with_a_sign_before_what_closes(first: str, parted: int) -> None:
    """Brackets and quotes behind a point do not open the line again, alone they end none."""
    assert len(texts(f"Huyện {first}", "và xã nghỉ.")) == parted


def test_a_headline_longer_than_the_width_does_not_matter() -> None:
    """It stands above the text that is cut."""
    headline = "Huyện Bến Mộc thông báo về lễ tang đồng chí Ngô Văn Ổi, nguyên Chủ tịch Hội Nông dân huyện Bến Mộc."
    assert texts(headline, *CUT)[1:] == [" ".join(CUT[:5]), " ".join(CUT[5:])]


def test_lines_of_a_content_that_is_not_cut_stay() -> None:
    """Captions and headings without a point are lines of their own beside long paragraphs."""
    long = "Sáng nay, " + "huyện Bến Mộc họp bàn việc đắp đê và " * 6 + "làm đường."
    lines = ("Quang cảnh hội nghị của huyện ủy huyện Bến Mộc sáng nay", "Đại biểu tham dự hội nghị", long, long)
    assert texts(*lines) == list(lines)


def test_a_list_of_names_is_not_joined() -> None:
    """Short lines end where they end."""
    lines = ("Ông Ngô Văn Ổi", "Bà Lê Thị Mận", "Ông Đinh Công Quýt")
    assert texts(*CUT, *lines)[-3:] == list(lines)


def test_a_sentence_behind_a_credits_word_is_a_caption() -> None:
    """ "Ảnh: Chủ tịch … phát biểu" tells who is shown; a name alone is the photographer's."""
    content = (
        "Huyện Bến Mộc khai mạc kỳ họp\n\nSáng 8/5, HĐND huyện Bến Mộc khai mạc kỳ họp thứ 9.\n\n"
        "Ảnh: Chủ tịch HĐND huyện Ngô Văn Ổi phát biểu khai mạc kỳ họp.\n\nẢnh: Thu Mộc\n"
    )
    passages = compose_article(RawArticle("a", "a", content)).passages
    shown = [content[p.start : p.end] for p in passages if p.kind is PassageKind.CAPTION]
    assert shown == ["Chủ tịch HĐND huyện Ngô Văn Ổi phát biểu khai mạc kỳ họp."]
