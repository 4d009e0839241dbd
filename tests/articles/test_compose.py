"""Raw articles in, the article's own passages, headline, day, author and home out."""

import pytest
from hypothesis import given, settings, strategies as st

from kg.articles.compose import compose_article
from kg.model.article import PassageKind, RawArticle

BODY = (
    "Ngày 4/5, Ban Thường vụ Tỉnh ủy Lâm Đồng tổ chức hội nghị bàn về công tác cán bộ, có hơn hai trăm đại biểu của "
    "các sở, ban, ngành cùng các huyện, thành phố tham dự và cho ý kiến vào ba dự thảo quan trọng."
)
MORE = (
    "Hội nghị đã nghe báo cáo về tình hình thực hiện nhiệm vụ trong bốn tháng qua, thảo luận các giải pháp cho thời "
    "gian tới và thống nhất nhiều nội dung thuộc thẩm quyền của Ban Thường vụ Tỉnh ủy theo quy chế làm việc."
)


def compose(*lines, **given):
    """Return the article of a text of these lines."""
    content = "\n".join(lines)
    return compose_article(RawArticle("tin.txt", "tin.txt", content, **given))


def passages(article, *kinds):
    """Return the texts of an article's passages, of these kinds when some are given."""
    return [article.content[p.start : p.end] for p in article.passages if not kinds or p.kind in kinds]


def test_page_furniture_is_no_passage():
    """Menus, counters, portlets, ratings and all that follows a list of other articles are left out."""
    article = compose(
        "Trang chủ",
        "Hội nghị bàn về công tác cán bộ tháng năm",
        "|",
        "Lượt xem: 1.204",
        "Chế độ ban đêm OFF",
        "Cỡ chữ: A- A A+",
        "PublishingPortal - Block_Tin",
        BODY,
        "12 lượt xem",
        MORE,
        "Trung bình (3 Bình chọn)",
        "Các tin khác",
        "Một bài khác về huyện khác",
    )
    assert passages(article) == ["Hội nghị bàn về công tác cán bộ tháng năm", BODY, MORE]
    assert article.title == "Hội nghị bàn về công tác cán bộ tháng năm"


def test_an_article_goes_on_behind_a_list_within_it():
    """A box of related articles in the middle ends with its own lines."""
    article = compose("Đầu đề của bài báo này", BODY, "Tin liên quan", "Một bài khác hôm qua", MORE, MORE + " Thêm.")
    assert passages(article, PassageKind.TEXT) == [BODY, MORE, MORE + " Thêm."]


def test_teasers_of_other_articles_are_left_out():
    """Headline and lead twice at the end are other articles; once they may be the last section."""
    lines = ["Đầu đề của bài báo này", BODY, *(f"{MORE} Phần {part}." for part in "abcd"), "Vũ Lam"]
    teaser = [
        "Chủ tịch một huyện khác được giao nhiệm vụ mới",
        "Sáng nay, một huyện khác công bố quyết định về cán bộ.",
    ]
    other = [
        "Một tỉnh khác kiện toàn nhiều chức danh lãnh đạo",
        "Hôm qua, một tỉnh khác họp và bầu nhiều chức danh mới.",
    ]
    teaser[1], other[1] = teaser[1] * 2, other[1] * 2
    assert passages(compose(*lines, *teaser, *other)) == lines
    assert teaser[1] in passages(compose(*lines, *teaser))


def test_alt_text_and_caption_count_once():
    """Identical lines, also one broken in two, are one caption; a lead cut short is left out."""
    caption = "Đồng chí Trịnh Bá Khoan, Phó Bí thư Tỉnh ủy phát biểu tại hội nghị."
    article = compose(
        "Đầu đề của bài báo này",
        BODY[:90] + "...",
        BODY,
        "Đồng chí Trịnh Bá Khoan, Phó Bí thư Tỉnh ủy",
        "        phát biểu tại hội nghị.",
        "",
        caption,
        MORE,
    )
    assert passages(article, PassageKind.CAPTION) == [caption]
    assert passages(article, PassageKind.TEXT) == [BODY, MORE]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Bí thư Tỉnh ủy Trịnh Bá Khoan phát biểu tại hội nghị", PassageKind.CAPTION),
        ("Quang cảnh hội nghị.", PassageKind.CAPTION),
        ("Đại biểu dự kỳ họp |", PassageKind.CAPTION),
        ("Các đồng chí: Trịnh Bá Khoan, Bí thư Tỉnh ủy; Lò Thị Én, Phó Bí thư, chủ trì hội nghị.", PassageKind.TEXT),
        ("Chủ tịch UBND huyện Lò A Páo (bìa trái) trao quà cho học sinh.", PassageKind.CAPTION),
        ("Phát biểu tại hội nghị, ông Trịnh Bá Khoan đề nghị các ngành khẩn trương.", PassageKind.TEXT),
        ("Ông Trịnh Bá Khoan cho biết tỉnh sẽ kiểm tra việc này.", PassageKind.TEXT),
        ("Dự hội nghị có ông Trịnh Bá Khoan, Bí thư Tỉnh ủy.", PassageKind.TEXT),
    ],
)
def test_captions_are_told_from_text(line, kind):
    """What stands under a picture shows somebody doing something and has no clause of its own."""
    article = compose("Đầu đề của bài báo này", BODY, line, MORE)
    assert [p.kind for p in article.passages] == [PassageKind.TITLE, PassageKind.TEXT, kind, PassageKind.TEXT]


def test_credits_of_photographers_are_in_no_passage():
    """A credit is cut off, and where a caption ran into a paragraph the two are parted."""
    article = compose(
        "Đầu đề của bài báo này",
        "Quang cảnh hội nghị. Ảnh: Vũ Lam",
        f"Ông Trịnh Bá Khoan tại hội nghị. Ảnh: TTXVN {BODY}",
        f"Bà Lò Thị Én tại kỳ họp. Ảnh: Hà Vân Theo báo cáo, {MORE}",
    )
    assert passages(article, PassageKind.CAPTION) == [
        "Quang cảnh hội nghị.",
        "Ông Trịnh Bá Khoan tại hội nghị.",
        "Bà Lò Thị Én tại kỳ họp.",
    ]
    assert passages(article, PassageKind.TEXT) == [BODY, f"Theo báo cáo, {MORE}"]


@pytest.mark.parametrize(
    ("last", "author"),
    [
        (("An Bình", "QCTV"), "An Bình"),
        (("Vũ Lam",), "Vũ Lam"),
        (("Tin, ảnh: VŨ LAM",), "Vũ Lam"),
        (("Bài: Vũ Lam - Ảnh: Hà Mộc",), "Vũ Lam"),
        (("Vũ Lam - Hà Vân",), "Vũ Lam - Hà Vân"),
        (("Nhóm PV",), "Nhóm PV"),
        (("Vũ Lam (Theo AFP)",), "Vũ Lam"),
        (("Vũ Lam/TTXVN",), "Vũ Lam"),
        (("Theo Vũ Lam/baolamdong.vn",), "Vũ Lam"),
        (("Cửu Long",), "Cửu Long"),
        (("TS. Vũ Lam", "Trường Chính trị tỉnh Lâm Đồng"), "TS. Vũ Lam"),
        (("Vũ Lam", "Theo Báo Lâm Đồng"), "Vũ Lam"),
        (("Báo Lâm Đồng",), None),
        (("Lâm Đồng",), None),
        (("Giải pháp trong thời gian tới",), None),
        (("Đ.LÂM - P. Hạ",), "Đ.Lâm - P. Hạ"),
        (("TÓM TẮT TIỂU SỬ",), None),
        (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Vũ Lam"), None),
        (("BÍ THƯ", "Vũ Lam"), None),
        (("VŨ LAM - Theo BLĐ",), "Vũ Lam"),
        (("Hà Yến - Theo Báo Lâm Đồng",), "Hà Yến"),
        (("Tin, ảnh: Vũ Lam (Trung tâm Văn hóa xã)",), "Vũ Lam"),
        (("VŨ LAM - HÀ YẾN", "Tin liên quan: Chợ gốm mở lại"), "Vũ Lam - Hà Yến"),
        (("Vũ Lam - Hà Yến (CTV)",), "Vũ Lam - Hà Yến"),
        (("Tổng hợp: Vũ Lam",), "Vũ Lam"),
        (("Nhóm PV: VŨ LAM - HÀ YẾN",), "Vũ Lam - Hà Yến"),
        (("Nhóm phóng viên: Vũ Lam, Hà Yến",), "Vũ Lam - Hà Yến"),
    ],
)
def test_bylines_below_the_text(last, author):
    """Names alone are a byline; institutions, provinces and headings are none; a source is no passage."""
    assert compose("Đầu đề của bài báo này", BODY, MORE, *last).author == author


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        ((MORE, "Thu Mận", "Ngày mai trời nắng."), "Thu Mận"),
        ((MORE, "Thu Mận", "Ngày mai trời nắng.", "Hôm nay có mưa rào."), "Thu Mận"),
        ((MORE, "Thu Mận", "Thu Mận được bầu làm bí thư chi đoàn."), None),
        ((MORE, "Thu Mận", "Những ngày", "Hôm nay có mưa rào."), None),
        ((MORE, "Thu Mận", "Ngày mai trời nắng.", "Lê Na", "Hôm nay có mưa rào."), None),
        ((MORE[:-1], "Thu Mận", "Ngày mai trời nắng."), None),
    ],
)
def test_a_byline_before_lines_about_other_news(lines, author):
    """One pen name alone behind the text's last sentence is its byline though teasers follow, not a heading or hero."""
    assert compose("Hội nghị bàn về công tác cán bộ tháng năm", BODY, *lines).author == author


def test_a_byline_behind_the_last_sentence_is_a_passage_of_its_own():
    """The paragraph ends before it."""
    article = compose("Đầu đề của bài báo này", BODY, f"{MORE} Vũ Lam")
    assert article.author == "Vũ Lam"
    assert passages(article, PassageKind.BYLINE) == ["Vũ Lam"]
    assert passages(article, PassageKind.TEXT) == [BODY, MORE]


def test_an_affiliation_is_part_of_the_byline():
    """It is kept as a passage, and the author is the name alone."""
    article = compose("Đầu đề của bài báo này", BODY, "Vũ Lam", "Trường Chính trị tỉnh Lâm Đồng")
    assert passages(article, PassageKind.BYLINE) == ["Vũ Lam", "Trường Chính trị tỉnh Lâm Đồng"]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (("Đầu đề của bài báo này", "05/05/2023"), "2023-05-05"),
        (("Thứ Sáu, 5/5/2023 15:53'(GMT+7)", "Đầu đề của bài báo này"), "2023-05-05"),
        (("Thứ Tư, 9/8/2024", "Đầu đề của bài báo này", "Thứ Sáu, 5/5/2023 07:10"), "2023-05-05"),
        (("Đầu đề của bài báo này", "Cập nhật: 06/05/2023 10:00", "Ngày đăng: 05/05/2023 09:00"), "2023-05-05"),
        (("Thứ Tư, 9/8/2024", "Đầu đề của bài báo này"), "None"),
        (("Đầu đề của bài báo này", "Đăng lúc: 09:31 05/05/2023 | Lượt xem: 412 | Cỡ chữ: A- A A+"), "2023-05-05"),
        (("Thứ Sáu, 5/5/2023", "Đầu đề của bài báo này"), "2023-05-05"),
        (("Đầu đề của bài báo này", "VŨ LAM - Thứ sáu, 05/05/2023 18:35 (GMT+7)"), "2023-05-05"),
        (("Đầu đề của bài báo này", "Ngày đăng: 05/05/2023 | Tác giả: Vũ Lam | Lượt xem: 412"), "2023-05-05"),
        (("Đầu đề của bài báo này", "Thứ Sáu, 5/5/2023 | 09:14 | Ban Biên tập Cổng thông tin tỉnh"), "2023-05-05"),
        (("Đầu đề của bài báo này", "(LMĐ online) - 05/05/2023, 06:10"), "2023-05-05"),
        (("Đầu đề của bài báo này",), "None"),
    ],
)
def test_the_article_s_own_stamp_is_its_day(head, published):
    """A page's clock is none unless the text tells of the days before it; an update yields to the first stamp."""
    article = compose(*head, BODY, MORE)
    assert str(article.published) == published
    assert article.title == "Đầu đề của bài báo này"
    assert passages(article, PassageKind.TITLE, PassageKind.TEXT) == ["Đầu đề của bài báo này", BODY, MORE]


@pytest.mark.parametrize(
    ("written", "published", "codes"),
    [
        ("2023-05-05", "2023-05-05", []),
        ("2023-05", "2023-05", []),
        ("2023-05-05T10:00:00+07:00", "2023-05-05", []),
        ("5/5/2023 10:00", "2023-05-05", []),
        ("hôm qua", "None", ["KG122"]),
    ],
)
def test_a_given_day_goes_before_the_stamp(written, published, codes):
    """It is read in the usual forms; what is none is told."""
    article = compose("Đầu đề của bài báo này", BODY, published=written)
    assert str(article.published) == published
    assert [issue.code for issue in article.issues] == codes


def test_a_given_headline_is_looked_for_in_the_text():
    """It is a passage where the text has it, and metadata where it has not."""
    within = compose("Đầu đề của bài báo này", BODY, title="Đầu đề của bài báo ...")
    without = compose(BODY, MORE, title="Đầu đề của bài báo này")
    assert passages(within, PassageKind.TITLE) == ["Đầu đề của bài báo này"]
    assert within.title == "Đầu đề của bài báo ..."
    assert passages(without, PassageKind.TITLE) == []
    assert without.title == "Đầu đề của bài báo này"


def test_a_picture_repeats_the_headline():
    """What stands above a headline repeated behind a paragraph is text; above it in front of the text, the page's."""
    title = "Đầu đề của bài báo này"
    assert passages(compose(BODY, title, MORE, title=title)) == [BODY, title, MORE]
    assert passages(compose("Trang chủ báo", title, MORE, title=title)) == [title, MORE]


def test_a_given_headline_told_again_takes_no_text_away():
    """Below a picture or between paragraphs it comes again: what stands above it is the text."""
    again = compose(BODY, "Đầu đề của bài báo này", MORE, title="Đầu đề của bài báo này")
    shown = compose("Sáng 5/6, xã họp.", "Đầu đề của bài báo này. Ảnh: MƠ", MORE, title="Đầu đề của bài báo ...")
    assert passages(again, PassageKind.TEXT)[0] == BODY
    assert passages(shown)[0] == "Sáng 5/6, xã họp."


def test_a_section_and_a_paragraph_are_no_headlines():
    """A name of a section goes with the page; a text without headline has none."""
    assert compose("Xây dựng Đảng", "Đầu đề của bài báo này", BODY).title == "Đầu đề của bài báo này"
    assert compose(BODY, MORE).title == ""


@pytest.mark.parametrize(
    ("lines", "home"),
    [
        (("Lâm Đồng: Đổi mới công tác cán bộ", "Tỉnh ủy họp, Chủ tịch UBND tỉnh dự."), "Lâm Đồng"),
        (("Đổi mới công tác cán bộ năm nay", "(Lâm Đồng) - Sáng 4/5, Tỉnh ủy họp."), "Lâm Đồng"),
        (("Đổi mới công tác cán bộ năm nay", "(lamdong.gov.vn) - Sáng 4/5, UBND tỉnh họp."), "Lâm Đồng"),
        (("Đổi mới công tác cán bộ năm nay", "Huyện ủy Đơn Dương và huyện Di Linh báo cáo Tỉnh ủy."), "Lâm Đồng"),
        (("Đổi mới công tác cán bộ", "Tỉnh ủy họp, UBND tỉnh dự. Theo Vũ Lam/baolamdong.vn"), "Lâm Đồng"),
        (("Bầu chủ tịch của tỉnh Lâm Đồng", "HĐND tỉnh Lâm Đồng bầu ông Lò A Páo."), "Lâm Đồng"),
        (("Họp bàn về công tác cán bộ", "Quốc hội và Chính phủ họp tại Hà Nội."), "Trung ương"),
        (("Phê chuẩn kết quả bầu cử", "Thủ tướng phê chuẩn chủ tịch tỉnh An Giang, tỉnh Sơn La."), "Trung ương"),
        (("Đổi mới công tác cán bộ năm nay", "Tỉnh ủy họp, Chủ tịch UBND tỉnh dự."), "None"),
        (("Chuyện ông Trịnh Thái Bình", "Ông Nguyễn Hòa Bình và Quốc hội."), "Trung ương"),
    ],
)
def test_home_is_the_province_that_bare_names_mean(lines, home):
    """Headline, dateline, bodies with a province and districts tell it; persons named like provinces do not."""
    assert str(compose(*lines).home) == home


def test_where_somebody_was_is_not_home():
    """Birthplaces and the steps of a career speak for no province."""
    career = (
        "Ông quê ở tỉnh Sơn La. Từ năm 2001 đến 2005: Bí thư Huyện ủy; từ 5/2005 đến 6/2010: Chủ tịch UBND tỉnh "
        "Sơn La; từ 7/2010 đến nay: Bí thư Tỉnh ủy Sơn La."
    )
    assert compose("Quốc hội bầu phó chủ tịch mới", "Quốc hội bầu ông Lò A Páo.", career).home == "Trung ương"


@pytest.mark.parametrize(
    ("written", "home", "codes"),
    [("tỉnh LÂM ĐỒNG", "Lâm Đồng", []), ("trung ương", "Trung ương", []), ("Atlantis", "Lâm Đồng", ["KG123"])],
)
def test_a_given_home_goes_before_the_evidence(written, home, codes):
    """It comes in its one form; what is no province is told and the evidence decides."""
    article = compose("Lâm Đồng: Đổi mới công tác cán bộ", BODY, home=written)
    assert (article.home, [issue.code for issue in article.issues]) == (home, codes)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The provincial committee met on Monday to discuss the appointment of senior officials. " * 4, "KG121"),
        ("Ngay 4/5, Tinh uy Lam Dong to chuc hoi nghi ban ve cong tac can bo cua cac so, ban, nganh. " * 4, "KG121"),
        (BODY.encode().decode("latin-1") * 2, "KG120"),
        ("Uû ban nh©n d©n tØnh L©m §ång tæ chøc héi nghÞ vÒ c«ng t¸c c¸n bé. " * 4, "KG120"),
    ],
)
def test_unreadable_texts_have_no_passages(text, code):
    """Foreign, unaccented and damaged texts are told and not read."""
    article = compose(text)
    assert article.passages == ()
    assert [issue.code for issue in article.issues] == [code]


LINES = st.one_of(
    st.sampled_from(
        [
            BODY,
            MORE,
            BODY[:60] + "...",
            "Tin liên quan",
            "Vũ Lam",
            "05/05/2023 10:20",
            "|",
            "Quang cảnh hội nghị. Ảnh: PV",
            "Ảnh: Vũ Lam Theo ông",
            "",
            "   ",
            "tiếp theo dòng trên",
            "\u200b",
        ]
    ),
    st.text(max_size=40),
)


@settings(max_examples=150)
@given(st.lists(LINES, max_size=12), st.none() | st.text(max_size=20))
def test_passages_are_disjoint_sorted_and_inside_the_content(lines, title):
    """Whatever comes in, passages are in order, none is empty, and none begins or ends in a blank."""
    content = "\n".join(lines)
    article = compose_article(RawArticle("x", "x", content, title=title))
    end = 0
    for passage in article.passages:
        assert end <= passage.start < passage.end <= len(content)
        text = content[passage.start : passage.end]
        assert text == text.strip(" \t")
        end = passage.end
    assert article == compose_article(RawArticle("x", "x", content, title=title))


def test_discipline_in_several_provinces_is_news_of_none() -> None:
    """Where the Central Inspection Commission judges officials of two provinces, bare names mean the last named."""
    lead = "Ngày 9/5/2019, Ủy ban Kiểm tra Trung ương họp Kỳ thứ 40, kỷ luật ông Bùi Văn Cam, nguyên Bí thư Tỉnh ủy."
    home = "Ban cán sự đảng UBND tỉnh Hà Nam vi phạm; ông Bùi Văn Cam từng làm Phó Bí thư Tỉnh ủy Hà Nam."
    other = "Ông Lê Văn Ổi, Trưởng ban Dân vận Tỉnh ủy Lạng Sơn, bị khiển trách."
    title = "Kỷ luật một số cán bộ"
    assert compose(lead, home, other, title=title).home == "Trung ương"
    assert compose(lead, home, title=title).home == "Hà Nam"
