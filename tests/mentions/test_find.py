"""What is found in a sentence: people, bodies, roles."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from kg.claims.bodies.home import complete_bodies
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.identifiers import article_id
from kg.model.mention import Mention, MentionKind
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp


def mentions(content: str, home: str | None = "Bắc Giang", kind: PassageKind = PassageKind.TEXT) -> tuple[Mention, ...]:
    """Return the mentions of a text of one passage, their bodies completed."""
    article = Article(article_id(content), "a", "a", content, (Passage(0, len(content), kind),), home=home)
    text = analyze_text(article)
    return complete_bodies(text, find_mentions(text))


def people(content: str, kind: PassageKind = PassageKind.TEXT) -> list[str | None]:
    """Return the names of the people found."""
    return [m.name for m in mentions(content, kind=kind) if m.kind is MentionKind.PERSON and m.code != "short"]


def bodies(content: str, home: str | None = "Bắc Giang") -> list[str | None]:
    """Return the names of the bodies found."""
    return [m.name for m in mentions(content, home) if m.kind is MentionKind.BODY]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ông Hầu A Páo và bà H'Lan Êban đến dự.", ["Hầu A Páo", "H'Lan Êban"]),
        ("Đồng chí Y Biêr Mlô trao đổi.", ["Y Biêr Mlô"]),
        ("Đồng chí Điểu K’Rung phát động.", ["Điểu K'Rung"]),
        ("Thiếu tướng, PGS.TS Đinh Công Quýt giảng bài.", ["Đinh Công Quýt"]),
        ("Đồng chí ĐINH CÔNG QUÝT từ trần.", ["Đinh Công Quýt"]),
        ("HỘI NGHỊ TRIỂN KHAI PHƯƠNG HƯỚNG NHIỆM VỤ", []),
        ("Đường Hoàng Quốc Việt và phường Trần Phú đã xong.", []),
        ("Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.", []),
        ("Ảnh: Danh Nhật - TTXVN", []),
        ("Trường Trung học phổ thông Lê Quý Đôn khai giảng.", []),
        ("Hương Nhài chia sẻ niềm vui.", ["Hương Nhài"]),
        ("Bí thư Tỉnh ủy Hải Dương Đinh Công Quýt dự.", ["Đinh Công Quýt"]),
    ],
)
def test_people_are_found_in_normal_case_without_their_titles(sentence: str, names: list[str]) -> None:
    """Names of all peoples are found; streets, schools, slogans, credits and headlines are no people."""
    assert people(sentence) == names


def test_byline_names_need_no_family_name() -> None:
    """A pen name in a byline is a person's."""
    assert people("Hương Nhài", PassageKind.BYLINE) == ["Hương Nhài"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("UBND huyện Tân Yên báo cáo.", ["Ủy ban nhân dân huyện Tân Yên"]),
        ("Sở Văn hóa, Thể thao và Du lịch đề xuất.", ["Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Giang"]),
        ("Sở LĐ-TB&XH tỉnh Hải Dương góp ý.", ["Sở Lao động - Thương binh và Xã hội tỉnh Hải Dương"]),
        ("Ban Chính sách, chiến lược Trung ương họp.", ["Ban Chính sách, chiến lược Trung ương"]),
        ("BTV Tỉnh ủy và UBKT T.Ư thống nhất.", ["Ban Thường vụ Tỉnh ủy Bắc Giang", "Ủy ban Kiểm tra Trung ương"]),
        ("Đảng ủy, HĐND, UBND xã Đồng Kỳ tặng quà.",
         ["Đảng ủy xã Đồng Kỳ", "Hội đồng nhân dân xã Đồng Kỳ", "Ủy ban nhân dân xã Đồng Kỳ"]),
        ("Công an Hải Dương bắt giữ.", ["Công an tỉnh Hải Dương"]),
        ("UBND TP.HCM ban hành.", ["Ủy ban nhân dân thành phố Hồ Chí Minh"]),
        ("Quân khu 3 diễn tập.", ["Quân khu 3"]),
        ("Chính phủ Nhật Bản viện trợ.", []),
        ("Các sở, ban, ngành cùng dự.", []),
    ],
)  # fmt: skip
def test_bodies_have_their_full_names(sentence: str, names: list[str]) -> None:
    """Abbreviations are spelt out, places completed from the words or from home; generic and foreign ones are none."""
    assert bodies(sentence) == names


def test_home_that_is_a_city_makes_city_bodies() -> None:
    """In a centrally run city bare provincial names are the city's."""
    assert bodies("Thành ủy và UBND thành phố chỉ đạo.", "Hà Nội") == [
        "Thành ủy Hà Nội",
        "Ủy ban nhân dân thành phố Hà Nội",
    ]


def test_district_comes_from_what_was_named_last() -> None:
    """A bare "Huyện ủy" is that of the district named before; without one it stays open."""
    assert bodies("Đoàn thăm huyện Lục Ngạn. Huyện ủy báo cáo.") == ["Huyện ủy Lục Ngạn"]
    assert bodies("Huyện ủy báo cáo.") == [None]


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aăâbcđeghiklmnoôơpqrstuưvxy AĐNTHUB.,;:-()'1/", max_size=120))
def test_mentions_lie_in_order_inside_the_text(content: str) -> None:
    """Whatever the text, mentions are non-empty spans inside it, sorted."""
    found = mentions(content)
    assert all(0 <= m.start < m.end <= len(content) + content.count(" ") + 200 for m in found)
    assert [m.start for m in found] == sorted(m.start for m in found)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Bà Hầu Thị Sương - Vụ trưởng Vụ Đào tạo, Văn phòng Chính phủ - dự.", ["Vụ Đào tạo, Văn phòng Chính phủ"]),
        ("Ông Hầu Văn Sương, Trưởng phòng Tổ chức cán bộ Học viện Sông Quê, dự.",
         ["Phòng Tổ chức cán bộ, Học viện Sông Quê"]),
        ("Ông Hầu Văn Sương, Trưởng phòng Hậu cần - kỹ thuật, Công an tỉnh Hải Dương.",
         ["Phòng Hậu cần - kỹ thuật, Công an tỉnh Hải Dương"]),
        ("Ông Hầu Văn Sương, Chánh Văn phòng Ban Dân vận Tỉnh ủy, dự.",
         ["Văn phòng Ban Dân vận Tỉnh ủy Bắc Giang"]),
        ("Ông Hầu Văn Sương, Trưởng phòng Cảnh sát giao thông, nhận hoa của Công an tỉnh.",
         ["Phòng Cảnh sát giao thông, Công an tỉnh Bắc Giang", "Công an tỉnh Bắc Giang"]),
        ("Ông Hầu Văn Sương, Giám đốc Công ty Gạch ngói Sông ...", []),
        ("Ông Hầu Văn Sương, Vụ trưởng Vụ Dân tộc, Tôn giáo, dự.", ["Vụ Dân tộc, Tôn giáo"]),
        ("Ông Hầu Văn Sương, Vụ trưởng Vụ Dân tộc, Tôn giáo Lê Văn Mận, dự.", ["Vụ Dân tộc"]),
        ("Bà Hầu Thị Sương, Vụ trưởng Vụ Thi đua, khen thưởng và truyền thông, Bộ Y tế.",
         ["Vụ Thi đua, khen thưởng và truyền thông, Bộ Y tế"]),
        ("Ông Hầu Văn Sương, Cục trưởng Cục Quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng, dự.",
         ["Cục Quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng"]),
        ("Ngành đẩy mạnh phòng chống tham nhũng, lãng phí, tiêu cực, UBND tỉnh cũng vậy.",
         ["Ủy ban nhân dân tỉnh Bắc Giang"]),
    ],
)  # fmt: skip
def test_parts_of_institutions_are_named_with_their_whole(sentence: str, names: list[str]) -> None:
    """A room, department or section bears the name of its institution; a name that is cut short is none."""
    assert bodies(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh Hầu Văn Sương.",
         ["Ban cán sự đảng Ủy ban nhân dân tỉnh Bắc Giang", "Ủy ban nhân dân tỉnh Bắc Giang"]),
        ("Bí thư Đảng ủy, Chủ tịch HĐQT, Tổng Giám đốc Công ty Gạch Sông Quê.",
         ["Đảng ủy Công ty Gạch Sông Quê", "Hội đồng quản trị Công ty Gạch Sông Quê", "Công ty Gạch Sông Quê"]),
        ("Bí thư Chi bộ, Giám đốc Sở Y tế Hầu Văn Sương.",
         ["Chi bộ Sở Y tế tỉnh Bắc Giang", "Sở Y tế tỉnh Bắc Giang"]),
        ("Ông được chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Huyện ủy Tân Kỳ.",
         ["Ban Chấp hành Đảng bộ huyện Tân Kỳ", "Ban Thường vụ Huyện ủy Tân Kỳ", "Huyện ủy Tân Kỳ"]),
    ],
)  # fmt: skip
def test_party_organs_are_called_after_what_they_lead(sentence: str, names: list[str]) -> None:
    """A bare party organ or board is that of the institution or committee named with it, not of home."""
    assert bodies(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("UBND quận Tân Bình, TP.HCM báo cáo. UBND quận Tân Bình đã mời.",
         ["Ủy ban nhân dân quận Tân Bình, thành phố Hồ Chí Minh"] * 2),
        ("Quận ủy, UBND quận 5 họp.", ["Quận ủy quận 5", "Ủy ban nhân dân quận 5"]),
        ("Thành ủy TP.HCM họp.", ["Thành ủy Thành phố Hồ Chí Minh"]),
        ("Không tổ chức HĐND quận, phường.", [None]),
        ("Quyết định 12/QĐ-BCT có hiệu lực.", []),
        ("Ông quê ở huyện Lục Ngạn. Huyện ủy mời ông.", [None]),
    ],
)  # fmt: skip
def test_units_above_are_added_where_they_are_printed(sentence: str, names: list[str | None]) -> None:
    """The province or city behind a district's body belongs to its name; birthplaces and codes name no body."""
    assert bodies(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Đại đức Thích Thanh Sương thuyết pháp.", ["Thích Thanh Sương"]),
        ("Cử tri Tân Kỳ kiến nghị.", []),
        ("Chúc mừng năm mới Ất Tỵ.", []),
        ("Nhà ở tầng 7, Hầu Văn Sương, phường 3.", []),
        ("Gặp Phó Thủ tướng Hầu Văn ...", []),
        ("Khi được yêu cầu trả lời, ông từ chối.", []),
        ("Ông Hầu Ánh Sương đến. Ông Ánh Sương phát biểu.", ["Hầu Ánh Sương", "Hầu Ánh Sương"]),
    ],
)
def test_names_are_told_from_streets_years_and_cut_headlines(sentence: str, names: list[str]) -> None:
    """Monks and people called by two syllables are people; addresses, zodiac years and cut names are not."""
    assert people(sentence) == names


def test_pen_names_in_capitals_and_like_pronouns_sign() -> None:
    """A byline may be in capitals, and "Anh Minh" there is a name."""
    assert people("HƯƠNG NHÀI - VIỆT SƯƠNG", PassageKind.BYLINE) == ["Hương Nhài", "Việt Sương"]
    assert people("Anh Minh", PassageKind.BYLINE) == ["Anh Minh"]
    assert people("Đ.NHÀI - P. Sương", PassageKind.BYLINE) == ["Đ. Nhài", "P. Sương"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ông Hầu Văn Sương, Phó trưởng phòng quản lý đê điều Sở Xây dựng, dự.",
         ["Phòng quản lý đê điều, Sở Xây dựng tỉnh Bắc Giang"]),
        ("Ông Hầu Văn Sương, Giám đốc Ban Quản lý dự án các công trình thủy lợi, đê điều tỉnh Hải Dương, dự.",
         ["Ban Quản lý dự án các công trình thủy lợi, đê điều tỉnh Hải Dương"]),
        ("Giám đốc Ban Quản lý dự án Hầu Văn Sương dự.", []),
        ("Ông Hầu Văn Sương, Trưởng khoa Nội, Bệnh viện Sông Quê.", ["Khoa Nội, Bệnh viện Sông Quê"]),
        ("Ông Hầu Văn Sương, Chủ tịch Công đoàn Tổng Công ty, dự.", []),
        ("Ông Hầu Văn Sương, Trưởng đoàn đại biểu Quốc hội khóa XV đơn vị tỉnh Hải Dương.",
         ["Đoàn đại biểu Quốc hội tỉnh Hải Dương"]),
        ("UBND phường 9, quận Gò Vấp họp dân.", ["Ủy ban nhân dân phường 9, quận Gò Vấp"]),
        ("Ông Hầu Văn Sương, Đảng ủy viên Đảng ủy Quân khu 4, dự.", ["Đảng ủy Quân khu 4"]),
        ("Đảng bộ Bộ Xây dựng tổ chức.", ["Đảng bộ Bộ Xây dựng"]),
        ("Ông Hầu Văn Sương, Giám đốc Công ty Gạch Sông Quê dự.", ["Công ty Gạch Sông Quê"]),
        ("Ông Hầu Văn Sương, Giám đốc Công ty Gạch Sông Quê động viên công nhân.", ["Công ty Gạch Sông Quê"]),
        ("Ông Hầu Văn Sương, Giám đốc Trung tâm Y tế dự phòng Sông Quê dự.", ["Trung tâm Y tế dự phòng Sông Quê"]),
        ("Ông Hầu Văn Sương, hàm Vụ trưởng, Chi cục trưởng Chi cục Kiểm lâm vùng II.", ["Chi cục Kiểm lâm vùng II"]),
        ("Ông Hầu Văn Sương, Vụ trưởng Vụ Công tác học sinh, sinh viên.", ["Vụ Công tác học sinh, sinh viên"]),
        ("Ủy ban bầu cử tỉnh Hải Dương vừa họp.", ["Ủy ban bầu cử tỉnh Hải Dương"]),
        ("Hội đồng Thẩm phán TAND tối cao họp.", ["Hội đồng Thẩm phán Tòa án nhân dân tối cao"]),
        ("Ông Hầu Văn Sương, Ủy viên Ban Chấp hành Đảng bộ Cục Đường sông Việt Nam.",
         ["Ban Chấp hành Đảng bộ Cục Đường sông Việt Nam"]),
        ("Ông Hầu Văn Sương, Bí thư Đảng ủy, Đại tá, Giám đốc Công an tỉnh Hải Dương.",
         ["Đảng ủy Công an tỉnh Hải Dương", "Công an tỉnh Hải Dương"]),
    ],
)  # fmt: skip
def test_names_in_lower_case_and_with_terms_are_read_whole(sentence: str, names: list[str]) -> None:
    """Rooms and boards of projects are called in lower case too; a name that is only a kind of institution is none."""
    assert bodies(sentence) == names


def test_the_whole_country_and_a_society_are_no_assembly() -> None:
    """ "toàn quốc Hội …" does not hold "Quốc hội"."""
    assert "Quốc hội" not in bodies("Đại hội đại biểu toàn quốc Hội Nông dân Việt Nam đã họp.")


def test_the_number_of_a_directive_names_no_chairman() -> None:
    """ "07-CT/TU": the sign of the paper, not "CT" for "Chủ tịch"."""
    numbered, signed = (mentions(f"{words} xã Tân Lập.") for words in ("Thực hiện Chỉ thị 07-CT/TU của", "CT UBND"))
    assert [m.name for m in numbered if m.kind is MentionKind.ROLE] == []
    assert [m.name for m in signed if m.kind is MentionKind.ROLE] == ["Chủ tịch"]


def test_a_text_may_end_with_a_deputy_s_qualifier() -> None:
    """ "Phó Chủ nhiệm Thường trực" is read whole at the very end of a text, too."""
    told = [m.name for m in mentions("Lê Thị Bé Tư - Phó Chủ nhiệm Thường trực") if m.kind is MentionKind.ROLE]
    assert told == ["Phó Chủ nhiệm Thường trực"]


def test_a_name_may_end_in_the_first_letters_of_what_is_left_unsaid() -> None:
    """ "Nông Văn Th" is somebody whom the news does not name in full."""
    assert people("Hai nạn nhân là Nông Văn Th (xã Gốm) và Phạm Xuân Tr (xã Lò).") == ["Nông Văn Th", "Phạm Xuân Tr"]
