"""Offices of other countries are nobody's of ours, however alike the names and titles are."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.claims.people.strangers import is_abroad
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def read(content: str) -> tuple[list[str], list[str]]:
    """Return the bodies that people hold offices in, and the codes of what was dropped."""
    text = make_text(content, home="Trung ương")
    reading = extract_claims(text, find_mentions(text))
    return [claim.body for claim in reading.offices], [issue.code for issue in reading.issues]


@pytest.mark.parametrize(
    ("content", "bodies"),
    [
        (
            "Chủ tịch nước Cộng hòa nhân dân Trung Hoa Lý Văn Mẫn mời. Chủ tịch nước Lý Văn Mẫn nói.",
            ["Nước Cộng hòa Nhân dân Trung Hoa"],
        ),
        ("Thủ tướng Chính phủ Ả Rập Xê Út nói.", []),
        ("Thủ tướng Trung Quốc Lý Văn Mẫn đến. Báo viết: Thủ tướng Lý Văn Mẫn nói.", ["Chính phủ Trung Quốc"]),
        ("Thủ tướng\nTrung Quốc\nLý Văn Mẫn đến.\nBáo viết: Thủ tướng Lý Văn Mẫn nói.", []),
    ],
)
def test_officials_called_after_their_country(content: str, bodies: list[str]) -> None:
    """A country's name marks its officials: no office of theirs is ours (rule people.stranger)."""
    assert read(content)[0] == bodies


def test_news_of_another_country() -> None:
    """In news that names one country over and over no office is ours, and each is told (rule people.abroad)."""
    content = "Singapore bầu cử. Người Singapore mong mới. Báo Singapore viết. Singapore và Malaysia. Ở Singapore, "
    people, codes = read(content + "Singapore, Thủ tướng Hoàng Văn Mẫn nói.")
    assert (people, codes) == ([], ["KG302"])


def test_our_news_of_another_country() -> None:
    """Who visits another country keeps his office: the news names ours too."""
    words = {"singapore", "việt", "nam", "lào"}
    assert not is_abroad("Singapore " * 8 + "Việt Nam " * 2, words)
    assert is_abroad("Singapore " * 8 + "Việt Nam", words)
    assert not is_abroad("Lào " * 20, words)


@pytest.mark.parametrize("name", ["Y Wem Hwing", "H'Yâo Knul", "Y Khút Niê"])
def test_names_of_the_highlands_are_ours(name: str) -> None:
    """Names that open with "Y" and "H'" are of the Ê Đê and the M'nông, however the rest is spelt."""
    people, codes = read(f"Đồng chí {name}, Tỉnh ủy viên, Bí thư Huyện ủy Ea Súp phát biểu tại Tỉnh ủy Đắk Lắk.")
    assert "Ban Chấp hành Đảng bộ tỉnh Đắk Lắk" in people
    assert "KG302" not in codes


def test_guests_from_a_province_abroad() -> None:
    """Of guests whose province is named over and over the news is still its own province's (rule people.abroad)."""
    content = "Đoàn tỉnh Hủa Phăn thăm Sơn La. Hủa Phăn, Hủa Phăn; Hủa Phăn và Hủa Phăn. Sơn La giúp Hủa Phăn. "
    text = make_text(content + "Ông Lò Văn Mẫn, Bí thư Tỉnh ủy, tiếp đoàn.", home="Sơn La")
    assert [claim.body for claim in extract_claims(text, find_mentions(text)).offices] == ["Tỉnh ủy Sơn La"]
