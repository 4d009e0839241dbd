"""Bodies of kinds that the first rules left out: agencies without a title, cells, boards, units of the army."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import Reading
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text
from tests.claims.scenes import reading as read_of_home

pytestmark = pytest.mark.nlp


def reading(content: str, home: str = "Bắc Giang") -> Reading:
    """Return what a one-line text says."""
    passages = (Passage(0, len(content), PassageKind.TEXT),)
    article = Article(article_id(content), "a", "a", content, passages, published=PartialDate(2019, 6, 20), home=home)
    text = analyze_text(article)
    return extract_claims(text, find_mentions(text))


def offices(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a text."""
    return {(o.person, o.role, o.body) for o in reading(content).offices}


def bodies(content: str) -> set[str]:
    """Return the names of the bodies of a text."""
    return {body.key for body in reading(content).bodies}


def people(content: str) -> set[str]:
    """Return the keys of the people of a text."""
    return {person.key for person in reading(content).people}


@pytest.mark.parametrize(
    ("printed", "role", "body"),
    [
        ("Lữ đoàn trưởng Lữ đoàn Công binh 957", "Lữ đoàn trưởng", "Lữ đoàn Công binh 957"),
        ("Tiểu đoàn trưởng Tiểu đoàn 9", "Tiểu đoàn trưởng", "Tiểu đoàn 9"),
        ("Chủ nhiệm Chính trị Quân khu 9", "Chủ nhiệm Chính trị", "Quân khu 9"),
        ("Trưởng phòng Kinh tế hạ tầng huyện Lục Nam", "Trưởng phòng", "Phòng Kinh tế và Hạ tầng huyện Lục Nam"),
        (
            "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Sông Quê",
            "Trưởng phòng",
            "Phòng Kinh tế, Hạ tầng và Đô thị phường Sông Quê",
        ),
        (
            "Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
            "Phó Chánh Văn phòng",
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Bắc Giang",
        ),
        ("Bí thư Huyện ủy Điện Biên Đông", "Bí thư", "Huyện ủy Điện Biên Đông"),
        ("Bí thư Ban cán sự đảng, Thủ tướng", "Bí thư", "Ban cán sự đảng Chính phủ"),
        ("Phó Chủ tịch MTTQ Việt Nam", "Phó Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        ("Chi ủy viên Chi bộ Văn phòng Tỉnh ủy", "Ủy viên", "Chi bộ Văn phòng Tỉnh ủy Bắc Giang"),
        ("Cục trưởng Bảo vệ chính trị III", "Cục trưởng", "Cục Bảo vệ chính trị III"),
        ("Cục phó An ninh kinh tế tổng hợp, Bộ Công an", "Phó Cục trưởng", "Cục An ninh kinh tế tổng hợp, Bộ Công an"),
        ("Vụ trưởng Pháp chế", "Vụ trưởng", "Vụ Pháp chế"),
        ("Giám đốc điều hành Tập đoàn Sông Quê", "Giám đốc điều hành", "Tập đoàn Sông Quê"),
        ("Sư đoàn trưởng Sư đoàn 302 thuộc Quân khu 7", "Sư đoàn trưởng", "Sư đoàn 302"),
        ("Phó Tư lệnh Bộ đội Biên phòng", "Phó Tư lệnh", "Bộ Tư lệnh Bộ đội Biên phòng"),
        ("Chủ tịch Hội Kiến trúc sư Khánh Hòa", "Chủ tịch", "Hội Kiến trúc sư Khánh Hòa"),
        ("Chính ủy Binh đoàn 15", "Chính ủy", "Binh đoàn 15"),
        ("Chủ tịch Hội Chiếu sáng Việt Nam", "Chủ tịch", "Hội Chiếu sáng Việt Nam"),
        (
            "Phó Giám đốc Sở Tài chính - Vật giá Thanh Hóa",
            "Phó Giám đốc",
            "Sở Tài chính - Vật giá tỉnh Thanh Hóa",
        ),
        ("Giám đốc cấp cao Sovira Hà Nội", "Giám đốc cấp cao", "Sovira Hà Nội"),
        ("Tổng Giám đốc của CTCP Sông Quê", "Tổng Giám đốc", "Công ty cổ phần Sông Quê"),
        ("Phó Giám đốc Doanh nghiệp Tư doanh Sông Quê", "Phó Giám đốc", "Doanh nghiệp tư doanh Sông Quê"),
        ("Ủy viên chuyên trách Ủy ban Xã hội của Quốc hội", "Ủy viên chuyên trách", "Ủy ban Xã hội của Quốc hội"),
        (
            "Ủy viên Thường vụ, Trưởng Ban Xã hội Trung ương Hội Nông dân Việt Nam",
            "Ủy viên",
            "Ban Thường vụ Trung ương Hội Nông dân Việt Nam",
        ),
        ("Chi cục trưởng Kiểm lâm tỉnh", "Chi cục trưởng", "Chi cục Kiểm lâm tỉnh Bắc Giang"),
        (
            "Vụ trưởng Vụ thực hành quyền công tố và kiểm sát điều tra án kinh tế, VKSND tối cao",
            "Vụ trưởng",
            "Vụ thực hành quyền công tố và kiểm sát điều tra án kinh tế, Viện kiểm sát nhân dân tối cao",
        ),
        (
            "Phó Trưởng phòng Khoa học và Công nghệ, Trường Đại học Sông Quê",
            "Phó Trưởng phòng",
            "Phòng Khoa học và Công nghệ, Trường Đại học Sông Quê",
        ),
        (
            "nguyên trưởng Phòng tài nguyên và môi trường huyện Tân Mộc",
            "Trưởng phòng",
            "Phòng Tài nguyên và Môi trường huyện Tân Mộc",
        ),
        ("nguyên Giám đốc Sở tài chính", "Giám đốc", "Sở Tài chính tỉnh Bắc Giang"),
        ("Giám đốc, Sở Y tế tỉnh Hà Nam", "Giám đốc", "Sở Y tế tỉnh Hà Nam"),
        ("Chủ nhiệm UB Đối ngoại của QH", "Chủ nhiệm", "Ủy ban Đối ngoại của Quốc hội"),
        ("Phó Chủ tịch QH", "Phó Chủ tịch", "Quốc hội"),
        (
            "nguyên Phó Tổng cục trưởng Tổng cục Chính trị Công an nhân dân",
            "Phó Tổng cục trưởng",
            "Tổng cục Chính trị Công an nhân dân",
        ),
        ("Trưởng Thuế tỉnh", "Trưởng", "Thuế tỉnh Bắc Giang"),
        ("Phó Trưởng Thi hành án dân sự tỉnh", "Phó Trưởng", "Thi hành án dân sự tỉnh Bắc Giang"),
        (
            "Chỉ huy trưởng Ban Chỉ huy phòng thủ khu vực 2 - Lục Ngạn",
            "Chỉ huy trưởng",
            "Ban Chỉ huy Phòng thủ khu vực 2 - Lục Ngạn",
        ),
        ("Giám đốc BHXH khu vực XII", "Giám đốc", "Bảo hiểm xã hội khu vực XII"),
        ("Phó Tư lệnh Cảnh sát cơ động, Bộ Công an", "Phó Tư lệnh", "Bộ Tư lệnh Cảnh sát cơ động"),
        ("Tư lệnh Bộ Tư lệnh vùng 1 Hải quân", "Tư lệnh", "Bộ Tư lệnh Vùng 1 Hải quân"),
        (
            "Phó trưởng Phái đoàn đại diện thường trực Việt Nam tại Liên Hợp Quốc",
            "Phó Trưởng phái đoàn",
            "Phái đoàn đại diện thường trực Việt Nam tại Liên hợp quốc",
        ),
        ("Chủ nhiệm Ủy ban Biên giới Quốc gia", "Chủ nhiệm", "Ủy ban Biên giới quốc gia"),
        ("Bí thư Ban cán sự đảng, Tổng Thanh tra Chính phủ", "Bí thư", "Ban cán sự đảng Thanh tra Chính phủ"),
        (
            "Trưởng phòng CSHS Công an TP HCM",
            "Trưởng phòng",
            "Phòng Cảnh sát hình sự, Công an thành phố Hồ Chí Minh",
        ),
        ("Phó Giám đốc Đài PT-TH tỉnh", "Phó Giám đốc", "Đài Phát thanh và Truyền hình tỉnh Bắc Giang"),
        ("Phó Chủ tịch UBND Lạng Giang", "Phó Chủ tịch", "Ủy ban nhân dân huyện Lạng Giang"),
        ("Giám đốc Sở Nông nghiệp - Môi trường", "Giám đốc", "Sở Nông nghiệp và Môi trường tỉnh Bắc Giang"),
        (
            "Phó trưởng Ban Quản lý đường sắt đô thị tỉnh",
            "Phó Trưởng ban",
            "Ban Quản lý đường sắt đô thị tỉnh Bắc Giang",
        ),
    ],
)
def test_a_title_with_its_body(printed: str, role: str, body: str) -> None:
    """A title beside a name is held in the body that the words behind it name."""
    assert ("Lê Thị Mận", role, body) in offices(f"Bà Lê Thị Mận, {printed}, phát biểu.")


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("Cục Đường sông Việt Nam khảo sát.", "Cục Đường sông Việt Nam"),
        ("Vụ Tổ chức cán bộ, Bộ Nội vụ trả lời.", "Vụ Tổ chức cán bộ, Bộ Nội vụ"),
        ("Chiến sĩ Đồn Biên phòng Sóc Mây chữa trị cho dân.", "Đồn Biên phòng Sóc Mây"),
        ("Giao Trung tâm Phát triển quỹ đất tỉnh Hà Nam quản lý.", "Trung tâm Phát triển quỹ đất tỉnh Hà Nam"),
        ("Hội Hoa Mai TP Bảo Lộc vừa lập.", "Hội Hoa Mai thành phố Bảo Lộc"),
        ("Ban Quản lý đường sắt đô thị TP HCM nói.", "Ban Quản lý đường sắt đô thị thành phố Hồ Chí Minh"),
        ("Thường trực Chính phủ họp.", "Thường trực Chính phủ"),
        ("Thường trực UBND tỉnh họp.", "Thường trực Ủy ban nhân dân tỉnh Bắc Giang"),
        ("Thường trực, Ban Thường vụ Huyện ủy Lục Nam họp.", "Thường trực Huyện ủy Lục Nam"),
        ("Theo ý của Thường trực, BTV và BCH Đảng bộ tỉnh Bắc Giang.", "Thường trực Tỉnh ủy Bắc Giang"),
        (
            "Cơ quan Cảnh sát điều tra, Công an huyện Lục Nam khởi tố.",
            "Cơ quan Cảnh sát điều tra Công an huyện Lục Nam",
        ),
    ],
)
def test_a_body_that_no_title_stands_before(content: str, body: str) -> None:
    """An agency, association or post is listed by its whole name, which its place, country or ministry ends."""
    assert body in bodies(content)


@pytest.mark.parametrize(
    "content",
    [
        "Trung tâm Thương mại Bắc Giang mở cửa.",
        "Hội An là phố cổ.",
        "Theo Tổng cục IX, việc đã xong.",
        "Cục Đường sông khảo sát.",
    ],
)
def test_no_agency_without_its_end(content: str) -> None:
    """Companies, places, codes and names that nothing ends are no bodies."""
    assert not bodies(content)


def test_a_place_is_the_place_of_what_follows() -> None:
    """The district of an association is that of the bodies behind it."""
    told = offices("Hội Doanh nghiệp Quận 12 kỷ niệm. Dự có bà Lê Thị Mận, Bí thư Quận ủy.")
    assert told == {("Lê Thị Mận", "Bí thư", "Quận ủy quận 12")}


@pytest.mark.parametrize(
    "content",
    [
        "Nước hồ Kẻ Mây dâng. Hồ Kẻ Mây đang xả lũ.",
        "Nhân dân xã Hoằng Mây phấn khởi. Cử tri Hoằng Mây kiến nghị.",
        "Công ty Cổ phần Than Vàng Mây tặng quà.",
    ],
)
def test_places_are_no_people(content: str) -> None:
    """Lakes, communes and companies whose names begin like a family name are nobody (rule person.place)."""
    assert not people(content)


def test_people_called_like_places() -> None:
    """Who is introduced or stands behind a title is a person though a place is called so."""
    assert people("Xã Hoàng Văn Mây họp. Ông Hoàng Văn Mây và Chủ tịch UBND tỉnh Lê Văn Na dự.") == {
        "Hoàng Văn Mây",
        "Lê Văn Na",
    }


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "Công điện gửi Chủ tịch Ủy ban nhân dân 3 tỉnh: Lào Cai, Hà Giang và Yên Bái.",
            {f"Ủy ban nhân dân tỉnh {name}" for name in ("Lào Cai", "Hà Giang", "Yên Bái")},
        ),
        (
            "Yêu cầu UBND các huyện Lục Nam, Sơn Động, TP Bảo Lộc báo cáo.",
            {
                "Ủy ban nhân dân huyện Lục Nam",
                "Ủy ban nhân dân huyện Sơn Động",
                "Ủy ban nhân dân thành phố Bảo Lộc",
            },
        ),
        (
            "HĐND các xã Tân Mây, Tân Suối họp.",
            {"Hội đồng nhân dân xã Tân Mây", "Hội đồng nhân dân xã Tân Suối"},
        ),
        ("UBND các huyện, xã báo cáo; UBND 3 tỉnh họp.", set()),
    ],
)
def test_councils_that_share_one_head(content: str, told: set[str]) -> None:
    """The councils of the places listed behind one head are each a body; places are nobody."""
    assert (bodies(content), people(content)) == (told, set())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "Ông Đinh Công Quýt về tỉnh Quảng Ninh rồi giữ chức Phó Chủ tịch UBND tỉnh này.",
            {("Đinh Công Quýt", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Quảng Ninh")},
        ),
        (
            "Bà Lê Thị Mận, Vụ trưởng Vụ Lịch sử. Bà Mận từng ở Vụ Lịch sử, Ban Tuyên giáo Trung ương.",
            {("Lê Thị Mận", "Vụ trưởng", "Vụ Lịch sử, Ban Tuyên giáo Trung ương")},
        ),
        (
            "Ông Đinh Công Quýt công tác tại Quân khu 2, từng là Chính ủy Quân khu, Bí thư Đảng ủy Quân khu.",
            {("Đinh Công Quýt", "Chính ủy", "Quân khu 2"), ("Đinh Công Quýt", "Bí thư", "Đảng ủy Quân khu 2")},
        ),
        (
            "Ông Đinh Công Quýt từng là Bí thư Huyện ủy Lục Nam; Giám đốc Sở Y tế; Giám đốc Sở Nội vụ.",
            {
                ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam"),
                ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
                ("Đinh Công Quýt", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang"),
            },
        ),
        (
            "Bà Lê Thị Mận từng là phó bí thư Đoàn thanh niên Khối các cơ quan tỉnh Hòa Bình.",
            {("Lê Thị Mận", "Phó Bí thư", "Đoàn Thanh niên Khối các cơ quan tỉnh Hòa Bình")},
        ),
    ],
)
def test_bodies_told_before(content: str, told: set[tuple[str, str, str]]) -> None:
    """What stands shortly for a place or body means the one named before, or its whole name elsewhere."""
    assert offices(content) == told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "Trước hai Thủ tướng, Thứ trưởng Bộ Ngoại giao Đinh Công Quýt trao công hàm.",
            {("Đinh Công Quýt", "Thứ trưởng", "Bộ Ngoại giao")},
        ),
        (
            "Ông Đinh Công Quýt được khen. Ông Quýt ký đề nghị truy tố ông Ngô Văn Ổi. "
            "Tháng 11/2016, ông được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
            set(),
        ),
        (
            "Dự có Phó Chủ tịch UBND tỉnh Đinh Công Quýt, Lê Thị Mận; Giám đốc Sở Y tế Ngô Văn Ổi, Lý Thị Na.",
            {
                ("Đinh Công Quýt", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang"),
                ("Lê Thị Mận", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang"),
                ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
            },
        ),
        (
            "Phó Chủ tịch UBND tỉnh Đinh Công Quýt, Lê Thị Mận đi thăm.",
            {("Đinh Công Quýt", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang")},
        ),
    ],
)
def test_who_holds_a_title(content: str, told: set[tuple[str, str, str]]) -> None:
    """Titles of two others are not one man's, "ông" behind two men is nobody's, deputies in a list share a title."""
    assert offices(content) == told


def test_offices_in_the_institution_that_an_article_is_about() -> None:
    """Bare titles beside one of its party organ are of the only institution that they can be of."""
    content = (
        "Ủy ban Kiểm tra Trung ương kiểm tra Ban Thường vụ Đảng ủy Tổng cục Đường sông (Tổng cục IX, Bộ Công an). "
        "Các ông Đinh Công Quýt (nguyên Ủy viên Ban Thường vụ Đảng ủy, nguyên Phó tổng cục trưởng) và Ngô Văn Ổi "
        "(Phó tổng cục trưởng, Chủ nhiệm Ủy ban kiểm tra Đảng ủy) chịu trách nhiệm."
    )
    whole = "Tổng cục Đường sông, Bộ Công an"
    assert offices(content) == {
        ("Đinh Công Quýt", "Ủy viên", f"Ban Thường vụ Đảng ủy {whole}"),
        ("Đinh Công Quýt", "Phó Tổng cục trưởng", whole),
        ("Ngô Văn Ổi", "Phó Tổng cục trưởng", whole),
        ("Ngô Văn Ổi", "Chủ nhiệm", f"Ủy ban Kiểm tra Đảng ủy {whole}"),
    }


@pytest.mark.parametrize(
    ("printed", "role", "body"),
    [
        ("Trưởng Ban Dân vận, Chủ tịch Ủy ban MTTQ huyện Lục Nam", "Trưởng ban", "Ban Dân vận Huyện ủy Lục Nam"),
        ("Phó Trưởng ban Quản lý Khu kinh tế Sông Mây", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế Sông Mây"),
        ("Phó Trưởng Ban Quản lý Khu kinh tế tỉnh", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế tỉnh Bắc Giang"),
        ("Giám đốc Ngân hàng Nhà nước Chi nhánh Hà Nam", "Giám đốc", "Ngân hàng Nhà nước chi nhánh tỉnh Hà Nam"),
        ("Giám đốc Kho bạc Nhà nước khu vực XI", "Giám đốc", "Kho bạc Nhà nước khu vực XI"),
        ("Chánh án Tòa án nhân dân khu vực 5", "Chánh án", "Tòa án nhân dân khu vực 5"),
        (
            "Phó Chủ nhiệm Ủy ban Dân nguyện và Giám sát",
            "Phó Chủ nhiệm",
            "Ủy ban Dân nguyện và Giám sát của Quốc hội",
        ),
        ("Giám đốc Đài PT-TH Hà Nam", "Giám đốc", "Đài Phát thanh và Truyền hình Hà Nam"),
        (
            "Chủ tịch UBND phường Sông Mây, thành phố Hà Nội",
            "Chủ tịch",
            "Ủy ban nhân dân phường Sông Mây, thành phố Hà Nội",
        ),
    ],
)
def test_a_title_of_a_local_body(printed: str, role: str, body: str) -> None:
    """Boards, zones, branches and regional offices are called by their whole names."""
    assert ("Lê Thị Mận", role, body) in offices(f"Bà Lê Thị Mận, {printed}, phát biểu.")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "HĐND tỉnh họp. Phó Trưởng ban Kinh tế - Ngân sách Ngô Văn Ổi giải trình.",
            {("Ngô Văn Ổi", "Phó Trưởng ban", "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Bắc Giang")},
        ),
        ("Phó Trưởng ban Kinh tế - Ngân sách Ngô Văn Ổi giải trình.", set()),
        (
            "Đảng ủy xã Tân Mây họp. Dự có ông Ngô Văn Ổi, Trưởng phòng Kinh tế.",
            {("Ngô Văn Ổi", "Trưởng phòng", "Phòng Kinh tế xã Tân Mây")},
        ),
        (
            "Đảng ủy xã Tân Mây họp. Dự có ông Ngô Văn Ổi, Giám đốc Trung tâm Phục vụ hành chính công xã.",
            {("Ngô Văn Ổi", "Giám đốc", "Trung tâm Phục vụ hành chính công xã Tân Mây")},
        ),
        (
            "Chủ tịch UBND xã Tân Mây, huyện Lục Nam Ngô Văn Ổi tiếp dân.",
            {("Ngô Văn Ổi", "Chủ tịch", "Ủy ban nhân dân xã Tân Mây")},
        ),
    ],
)
def test_whose_board_or_room(content: str, told: set[tuple[str, str, str]]) -> None:
    """A board without its council, a room without its commune are of those that the article names, or of none."""
    assert offices(content) == told


def test_names_behind_the_title_of_an_authority() -> None:
    """A colon behind "UBND tỉnh" leads to the people of its title, one behind "6 xã" to places."""
    content = "Các tỉnh ủy viên, phó chủ tịch UBND tỉnh: Ngô Ngọc Mây, Phạm S. Đoàn thăm 2 xã: Cao Văn Tre, Hà Lâm."
    assert people(content) == {"Ngô Ngọc Mây", "Phạm S"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("Hướng đến Chính phủ số, phát hành trái phiếu Chính phủ, các tổ chức phi Chính phủ.", set()),
        ("Nước ấy đóng cửa nhưng chính phủ không áp lệnh.", set()),
        ("Chính phủ họp.", {"Chính phủ"}),
    ],
)
def test_which_government(content: str, told: set[str]) -> None:
    """Digital and other governments, bonds and organisations outside it are not the Government."""
    assert bodies(content) == told


def test_institutions_of_old() -> None:
    """Provincial departments and committees of other days are bodies, and no part of their names is a person."""
    content = (
        "TIN BUỒN. Đồng chí Ngô Văn Ổi, sinh năm 1935; nguyên Giám đốc Ty Thủy lợi; nguyên Chủ tịch Ủy ban hành chính "
        "huyện Lục Nam; đã từ trần ngày 18/6/2019. Đèo Mây Trắng sạt lở."
    )
    assert offices(content) == {
        ("Ngô Văn Ổi", "Giám đốc", "Ty Thủy lợi tỉnh Bắc Giang"),
        ("Ngô Văn Ổi", "Chủ tịch", "Ủy ban hành chính huyện Lục Nam"),
    }
    assert people(content) == {"Ngô Văn Ổi"}


def test_the_cell_of_a_branch() -> None:
    """A party cell is of the institution that its holder leads, though its place is only told before."""
    told = offices(
        "Huyện Lục Nam họp. Kỷ luật ông Đinh Công Quýt, Trưởng phòng Nội vụ huyện; ông Ngô Văn Ổi, Bí thư Chi bộ, "
        "Giám đốc Chi nhánh Văn phòng Đăng ký đất đai huyện."
    )
    assert ("Ngô Văn Ổi", "Bí thư", "Chi bộ Chi nhánh Văn phòng Đăng ký đất đai huyện Lục Nam") in told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "Bà Lê Thị Mận, ĐBQH chuyên trách, Phó Trưởng Đoàn ĐBQH tỉnh dự.",
            {
                ("Lê Thị Mận", "Đại biểu", "Quốc hội"),
                ("Lê Thị Mận", "Phó Trưởng đoàn", "Đoàn đại biểu Quốc hội tỉnh Bắc Giang"),
            },
        ),
        ("Ông K'Mây, Bí thư Đảng ủy xã Đạ Mây.", {("K'Mây", "Bí thư", "Đảng ủy xã Đạ Mây")}),
        (
            "Già làng A Mây, Bí thư Chi bộ thôn Đông, kể.",
            {("A Mây", "Bí thư", "Chi bộ thôn Đông")},
        ),
        (
            "Hòa thượng Lý Mây, Trưởng Ban Trị sự GHPGVN tỉnh Hà Nam.",
            {("Lý Mây", "Trưởng ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Hà Nam")},
        ),
    ],
)
def test_local_people(content: str, told: set[tuple[str, str, str]]) -> None:
    """Full-time deputies, people of one name, elders and monks hold what stands beside their names."""
    assert offices(content) == told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "Công an tỉnh Hà Nam họp. Ông Ngô Văn Ổi, Phó Trưởng phòng Tham mưu, Cục Đường sông giữ chức Trưởng phòng "
            "Tham mưu.",
            {
                ("Ngô Văn Ổi", "Phó Trưởng phòng", "Phòng Tham mưu, Cục Đường sông"),
                ("Ngô Văn Ổi", "Trưởng phòng", "Phòng Tham mưu, Cục Đường sông"),
            },
        ),
        (
            "Bộ Nội vụ họp. Ông Ngô Văn Ổi, Phó Chánh Văn phòng Bộ; bà Lê Thị Mận, Chánh Thanh tra Bộ.",
            {
                ("Ngô Văn Ổi", "Phó Chánh Văn phòng", "Văn phòng Bộ Nội vụ"),
                ("Lê Thị Mận", "Chánh Thanh tra", "Thanh tra Bộ Nội vụ"),
            },
        ),
        (
            "Bộ Nội vụ và Bộ Y tế họp. Ông Ngô Văn Ổi, Phó Chánh Văn phòng Bộ, nói.",
            set(),
        ),
        (
            "Trưởng Ban Dân nguyện Vi Văn Lúa và Phó Chủ nhiệm Ủy ban Kinh tế Lê Thị Mận phát biểu.",
            {
                ("Vi Văn Lúa", "Trưởng ban", "Ban Dân nguyện"),
                ("Lê Thị Mận", "Phó Chủ nhiệm", "Ủy ban Kinh tế của Quốc hội"),
            },
        ),
        (
            "Phó Tổng Giám đốc Bảo hiểm xã hội Việt Nam Ngô Văn Ổi nói.",
            {("Ngô Văn Ổi", "Phó Tổng Giám đốc", "Bảo hiểm xã hội Việt Nam")},
        ),
    ],
)
def test_parts_of_central_bodies(content: str, told: set[tuple[str, str, str]]) -> None:
    """Rooms, offices and inspectorates are those of the ministry or department that the article tells them of."""
    assert offices(content) == told


def test_the_youth_union_of_a_company() -> None:
    """The union of an institution is not that of the commune named before."""
    content = "Phường Sông Mây vui. Ông Ngô Văn Ổi, Bí thư Đoàn thanh niên Công ty Điện lực Sông Quê, nói."
    assert offices(content) == {("Ngô Văn Ổi", "Bí thư", "Đoàn Thanh niên Công ty Điện lực Sông Quê")}
    assert offices("Xã Tân Mây vui. Ông Ngô Văn Ổi, Bí thư Đoàn thanh niên xã, nói.") == {
        ("Ngô Văn Ổi", "Bí thư", "Đoàn Thanh niên xã Tân Mây")
    }


def test_a_title_between_two_names() -> None:
    """A title before a dash and a rank is of the name behind it when the one before it has a title of his own."""
    content = "Dự có Bộ trưởng Bộ Y tế Ngô Văn Ổi, Thứ trưởng Bộ Quốc phòng - Thượng tướng Đinh Công Quýt."
    assert offices(content) == {
        ("Ngô Văn Ổi", "Bộ trưởng", "Bộ Y tế"),
        ("Đinh Công Quýt", "Thứ trưởng", "Bộ Quốc phòng"),
    }


@pytest.mark.parametrize(
    "content",
    [
        "Cục trưởng Hùng cho biết đơn vị đã họp.",
        "Bà Lê Thị Mận, Vụ trưởng Theo dõi công tác thanh tra, giải quyết khiếu nại, phát biểu.",
        "Bà Lê Thị Mận, Chi ủy viên, phát biểu.",
        "Theo bà Lê Thị Mận, Phó Chủ tịch, UBND tỉnh đã họp.",
        "Bà Lê Thị Mận, Giám đốc điều hành quỹ đầu tư 150 triệu đồng, phát biểu.",
        "Bà Lê Thị Mận, Bí thư Đảng bộ Sở, phát biểu.",
    ],
)
def test_what_names_no_department_gives_no_office(content: str) -> None:
    """A given name, a name cut at its comma and a cell that nothing names are no bodies of an office."""
    assert offices(content) == set()


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ("Ông nhảy xuống dòng Châu Giang.", "Châu Giang"),
        ("Bộ cấp phép cho Công ty TNHH tập đoàn Hoàng Phát Vissa khai thác.", "Hoàng Phát Vissa"),
        ("Toàn quyền Đông Dương Henry Merlun đến.", "Dương Henry Merlun"),
        ("Bà là đại biểu thuộc Đoàn Hà Nội.", "Đoàn Hà Nội"),
        ("Đoàn dâng hương tại Đền thờ Triệu Việt Vương.", "Triệu Việt Vương"),
        ("UBND Cam Lâm nhận đơn.", "Cam Lâm"),
    ],
)
def test_rivers_temples_and_delegations_are_no_people(content: str, wrong: str) -> None:
    """Capitalised words behind what names a river, temple, company or delegation are nobody."""
    assert wrong not in people(content)


def test_a_deputy_is_called_with_his_province() -> None:
    """The province between a deputy's title and his name is the one he is elected in."""
    expected = {("Lê Thị Mận", "Đại biểu", "Quốc hội")}
    assert offices("Đại biểu Quốc hội tỉnh Thanh Hóa Lê Thị Mận phát biểu.") == expected
    assert offices("ĐBQH đoàn Cà Mau Lê Thị Mận phát biểu.") == expected


def test_rooms_listed_with_an_office_are_not_in_it() -> None:
    """A room that no chief's title stands before keeps its name in a list of agencies."""
    named = bodies("Phòng Nội vụ, Văn phòng Huyện ủy Lục Nam phối hợp.")
    assert "Văn phòng Huyện ủy Lục Nam" in named
    assert "Phòng Nội vụ, Văn phòng Huyện ủy Lục Nam" not in named


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("Ông Ninh Văn Quý, Phó Trưởng ty Thủy lợi Bắc Giang, phát biểu.", "Ty Thủy lợi tỉnh Bắc Giang"),
        (
            "Ông Ninh Văn Quý, Giám đốc Sở Khoa học, Công nghệ và Môi trường, phát biểu.",
            "Sở Khoa học, Công nghệ và Môi trường tỉnh Bắc Giang",
        ),
        ("Ông Ninh Văn Quý, Giám đốc Sở Địa chính, phát biểu.", "Sở Địa chính tỉnh Bắc Giang"),
    ],
)
def test_departments_of_former_days(content: str, body: str) -> None:
    """Departments that no province has any more, and "ty" in lower case behind its chief."""
    assert {held for _, _, held in offices(content)} == {body}


def test_a_report_is_no_newspaper() -> None:
    """ "Bí thư Đảng ủy báo cáo 2 năm": he reports, no committee of a paper is meant."""
    read = read_of_home("Đồng chí Kiều Văn Thảo, Bí thư Đảng ủy báo cáo kết quả 2 năm. Bí thư Chi bộ báo cáo 2 việc.")
    assert [body.key for body in read.bodies if "áo cáo" in body.key] == []


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("Ông Ninh Văn Quý, nguyên Chính trị viên Huyện đội Lục Nam, kể.", "Huyện đội Lục Nam"),
        ("Ông Ninh Văn Quý, nguyên Tỉnh đội trưởng, kể.", "Tỉnh đội Bắc Giang"),
        ("Ông Ninh Văn Quý, nguyên Huyện đội phó huyện Lục Nam, kể.", "Huyện đội Lục Nam"),
        ("Ông Ninh Văn Quý, nguyên Phó Bí thư Khu ủy Khu 9, kể.", "Khu ủy Khu 9"),
        ("Ông Ninh Văn Quý, nguyên Bí thư Khu ủy V, kể.", "Khu ủy Khu V"),
        ("Ông Ninh Văn Quý, nguyên Ủy viên Trung ương Cục miền Nam, kể.", "Trung ương Cục miền Nam"),
        ("Ông Ninh Văn Quý, nguyên Chủ nhiệm Ủy ban Kế hoạch tỉnh, kể.", "Ủy ban Kế hoạch tỉnh Bắc Giang"),
        ("Bà Ninh Thị Quý, nguyên Hội trưởng Hội Phụ nữ giải phóng tỉnh, kể.", "Hội Phụ nữ giải phóng tỉnh Bắc Giang"),
    ],
)
def test_bodies_of_the_war_years(content: str, body: str) -> None:
    """Committees of zones, the units of districts and provinces, unions and boards of those days."""
    assert {held for _, _, held in offices(content)} == {body}
