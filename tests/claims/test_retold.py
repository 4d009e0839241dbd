"""Events told again without a day of their own do not get the day of telling; news and what it calls new do."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text

LEAD = (
    "Ngày 8/5, tỉnh Bắc Giang công bố nhiều dự án.\nDự án ở các xã vùng cao của tỉnh.\nNgười dân trông chờ từ lâu.\n"
    "Nhiều hộ đã nhận tiền đền bù.\n"
)


def office(content: str) -> OfficeClaim:
    """Return the only office claim of an article published on 10 May 2019."""
    text = make_text(content, published="2019-05-10", home="Bắc Giang")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    return claim


def days(content: str) -> tuple[str, str, str, str]:
    """Return status, as_of, since and until of the only office claim."""
    claim = office(content)
    return claim.status.value, str(claim.as_of or ""), str(claim.since or ""), str(claim.until or "")


@pytest.mark.parametrize(
    "sentence",
    [
        "Trước đó, Tỉnh ủy đã bầu ông Ninh Văn Quý giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Dự án dừng lại cho tới khi ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Kể từ khi ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang, dự án nhanh hơn.",
        "Thực tế, việc ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang là một bất ngờ.",
        "Sau khi ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang, dự án nhanh hơn.",
        "Tại Hội nghị Trung ương 8 khóa XII, ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Năm 31 tuổi, ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Năm 2015, xã có điện. Đồng chí Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Năm 2015, xã có điện.\nSau đó, ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
    ],
)
def test_retold_start_has_no_day(sentence: str) -> None:
    """A start told as an event of another time, without a day of its own, is told for no day (dating.retold)."""
    assert days(LEAD + sentence) == ("started", "", "", "")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Trước khi về huyện, ông Ninh Văn Quý vừa được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Sáng cùng ngày, ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
        "Xã có điện.\nSau đó, ông Ninh Văn Quý được bầu giữ chức Bí thư Tỉnh ủy Bắc Giang.",
    ],
)
def test_news_keeps_the_day_of_the_article(sentence: str) -> None:
    """An event that nothing puts into another time, or that is called new, is told for the day of the article."""
    assert days(LEAD + sentence) == ("started", "2019-05-08", "2019-05-08", "")


def test_end_told_beside_an_earlier_one() -> None:
    """An end behind "Trước đó, …" goes on with what went before."""
    told = "Trước đó, ông Hà Bắc bị cảnh cáo. Đồng chí Ninh Văn Quý bị miễn nhiệm chức vụ Bí thư Tỉnh ủy Bắc Giang."
    assert days(LEAD + told) == ("ended", "", "", "")


def test_post_of_a_life_is_past() -> None:
    """A post told without a day in a run of somebody's past was held then; a seat, or one held "đến nay", is held."""
    life = "Ông Ninh Văn Quý quê Lục Nam. Năm 2009, ông về huyện. "
    assert days(LEAD + life + "Đồng chí làm Giám đốc Sở Y tế tỉnh Bắc Giang và viết sách.")[0] == "former"
    assert days(LEAD + life + "Đồng chí làm Giám đốc Sở Y tế tỉnh Bắc Giang đến nay.")[0] == "current"
    assert days(LEAD + life + "Đồng chí là đại biểu Quốc hội khóa XIV.")[0] == "current"


def test_day_that_closes_a_caption() -> None:
    """A day long gone that ends its sentence dates who stands in it: "… thăm trạm, năm 2012."."""
    caption = "Giám đốc Sở Y tế tỉnh Bắc Giang Ninh Văn Quý thăm một trạm vùng cao của tỉnh, năm 2012."
    assert days(LEAD + caption)[1] == "2012"
    assert days(LEAD + caption.replace("thăm", "cho biết đã mở"))[1] == "2019-05-08"


def test_a_day_of_a_month_told_before_it_has_its_year() -> None:
    """ "Tháng 3/2018, … ngày 9/3" is of 2018; beside a month of long ago it is this year's."""
    told = "ông Ninh Văn Quý bị nhắc. Văn bản do Bí thư Tỉnh ủy Bắc Giang Vi Văn Lê ký ngày 9/3."
    assert days(f"Tháng 3/2018, {told}")[1] == "2018-03-09"
    assert days(f"Tháng 3/1998, {told}")[1] == "2019-03-09"


def test_what_goes_on_behind_a_semicolon_is_told_again_too() -> None:
    """ "Trước đó, …; bầu ông B" dates neither by the news (rule dating.retold)."""
    content = (
        "Trước đó, HĐND huyện Lục Nam đã miễn nhiệm chức danh Chủ tịch UBND huyện đối với ông Lê Văn Cam; "
        "bầu ông Ngô Văn Ổi giữ chức Chủ tịch UBND huyện."
    )
    text = make_text(content, published="2022-05-19", home="Bắc Giang")
    offices = extract_claims(text, find_mentions(text)).offices
    assert {(one.person, one.status.value, one.as_of, one.since) for one in offices} == {
        ("Lê Văn Cam", "ended", None, None),
        ("Ngô Văn Ổi", "started", None, None),
    }
