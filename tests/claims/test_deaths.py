"""Whom an article says to be dead holds no office any more."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def statuses(content: str) -> dict[str, str]:
    """Return the status of every office claim by its person."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    return {claim.person: claim.status.value for claim in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    "content",
    [
        "Lễ viếng đồng chí Giám đốc Sở Y tế Ninh Văn Quý diễn ra sáng nay.",
        "Ông Ninh Văn Quý, Bí thư Huyện ủy Lục Nam, đã từ trần.",
        "Bí thư Huyện ủy Lục Nam Ninh Văn Quý mở phong trào.\nPhong trào còn mãi sau khi ông Ninh Văn Quý qua đời.",
        "Xã tưởng nhớ công lao của đồng chí Ninh Văn Quý, Giám đốc Sở Y tế.",
        "Đoàn thắp hương tại phần mộ của Bí thư Huyện ủy Lục Nam Ninh Văn Quý.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, tử nạn trên đường về.",
        "Đồng chí Ninh Văn Quý (1905 - 1941), Bí thư Tỉnh ủy, lập chi bộ đầu tiên.",
        "Xã kỷ niệm 100 năm Ngày sinh đồng chí Ninh Văn Quý, Bí thư Tỉnh ủy.",
        "Gia đình liệt sĩ Ninh Văn Quý, Trưởng Công an xã Tân Mộc, nhận quà.",
        "Tòa triệu tập thân nhân của Ninh Văn Quý (Giám đốc Sở Y tế, đã chết) đến dự phiên xử.",
        "Giám đốc Sở Y tế Ninh Văn Quý, đã mất, từng ký bản vẽ đó.",
        "Bí thư Huyện ủy Lục Nam Ninh Văn Quý đã ra đi mãi mãi.",
        "Đoàn đã viếng và thăm hỏi gia đình Bí thư Huyện ủy Lục Nam Ninh Văn Quý.",
        "Giám đốc Sở Y tế Ninh Văn Quý mở lớp.\nTin của Hội đồng quản trị Ninh Văn Quý đột ngột qua đời.",
    ],
)
def test_the_dead_held_their_offices(content: str) -> None:
    """What stands beside the name of somebody the article mourns, in any sentence, is past."""
    assert statuses(content) == {"Ninh Văn Quý": "former"}


@pytest.mark.parametrize(
    "content",
    [
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, cho biết hai bệnh nhân qua đời.",
        "Ông Ninh Văn Quý (2016 - 2021), Giám đốc Sở Y tế, báo cáo.",
        "Vợ ông Ninh Văn Quý, Giám đốc Sở Y tế, qua đời.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, đã mất hai năm để xây trạm.",
        "Giám đốc Sở Y tế Ninh Văn Quý kể chuyện.\nMẹ của Ninh Văn Quý qua đời năm ngoái.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, cho rằng ai cũng phải hy sinh lợi ích riêng.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, hy sinh thời gian nghỉ để khám bệnh.",
        "Giám đốc Sở Y tế Ninh Văn Quý thắp hương tưởng nhớ các liệt sĩ đã hy sinh.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, dự lễ viếng đồng chí Đinh Công Quýt.",
    ],
)
def test_the_living_hold_theirs(content: str) -> None:
    """Who tells of a death, mourns, or loses one of his kin, lives."""
    assert statuses(content) == {"Ninh Văn Quý": "current"}
