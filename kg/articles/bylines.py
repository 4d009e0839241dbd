"""Who wrote an article: the line of names above or below its text."""

from __future__ import annotations

import re

from kg.lexicon.places import current_provinces, province_named
from kg.vietnamese.letters import LOWER, UPPER
from kg.vietnamese.unicode import single_blanks

_LONGEST = 80  # code points of a byline
_SYLLABLE = rf"[{UPPER}][{LOWER}']*"
_TITLE = (
    r"(?:(?:PGS|GS|TS|ThS|BS|CN|KS|LS)\.? ?(?:,? ?(?:TS|BS)\.? ?)?|"
    r"Tiến s[ĩỹ] |Thạc s[ĩỹ] |Luật sư |Nhà báo |Phóng viên |PV )?"
)
_NAME = rf"{_TITLE}{_SYLLABLE}(?: {_SYLLABLE}){{1,3}}"
_SHOUTED = rf"[{UPPER}]{{2,7}}(?: [{UPPER}]{{2,7}}){{1,3}}"
_INITIALLED = (
    rf"(?:[{UPPER}]|[TPKNC]h|Tr|Ng|Qu)\. ?(?:[{UPPER}][{LOWER}']+|[{UPPER}]{{2,7}})"  # "Đ.LÂM", "P. Tuyết", "Ph. Lam"
)
_GROUP = r"(?:Nhóm )?(?:PV|P\.V|Phóng viên|phóng viên|CTV|BTV)"
_AGENCY = r"TTXVN|VOV|VTV|VGP|VNA|Vietnam\+|VietnamPlus|TH|T\.H|[Tt]/h|[Tt]ổng hợp|[Ll]ược ghi|[Tt]hực hiện|ghi"
_ONE = rf"(?:{_NAME}|{_SHOUTED}|{_INITIALLED}|{_GROUP}|{_AGENCY})"
_BYLINE = re.compile(
    rf"(?P<label>(?:Tin(?= ?:)|(?:TIN|BÀI)(?:,? (?:VÀ )?ẢNH)?(?= ?:)|Tin,? (?:và )?(?:bài|ảnh)(?:,? (?:và )?ảnh)?"
    rf"|Bài,? (?:và )?ảnh|Bài|Tác giả|Thực hiện|Người viết|(?:Tổng hợp|(?:Nhóm )?(?:PV|[Pp]hóng viên|CTV))(?= ?:))"
    rf"(?: ?: ?| ))?(?P<names>{_ONE}(?:(?: ?[-,&/;] ?| và ){_ONE})*)(?: ?/ ?[{UPPER}]{{2,6}})?"
    r"(?: ?\( ?(?:Báo|Đài|Trung tâm|TT ?VH|Văn phòng|VP|Phòng|Sở|Ban|Hội|UBND|MTTQ|Công an|Trường|Cổng) [^()]{2,60}\))?"
    rf"(?: ?\((?:CTV\b|PV\b|[Tt]heo |[Tt]ổng hợp|[Tt]/h|TH|TTXVN|[Tt]hực hiện|[Gg]hi|[Ll]ược ghi)[^()]{{0,40}}\)"
    r"| (?:tổng hợp|ghi|thực hiện|lược ghi))?"
    r"(?: ?- ?(?:Theo|Nguồn:?) [^.;:()]{2,40})?(?(label)(?: ?\([^()\d]{2,60}\))?)"
    r"(?(label)(?: ?[-;,.] ?[Ảả]nh ?:.{2,40})?)(?: ?\./?\.?)?"
)
_BETWEEN = re.compile(r" ?[-,&/;] ?| và ")
_NOBODY = re.compile(_AGENCY)
_IN_CAPITALS = re.compile(rf"{_SHOUTED}|[{UPPER}]\. ?[{UPPER}]{{2,7}}")
# A line of capitalised words that begins so is an institution or a place, not a person.
_INSTITUTION = re.compile(
    r"(?:Báo|Đài|Tạp chí|Trường|Học viện|Viện|Đại học|Khoa|Sở|Ban|Phòng|Văn phòng|Bộ|Cục|Chi cục|Tổng cục|"
    r"UBND|HĐND|MTTQ|"
    r"Ủy ban|Hội|Hội đồng|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Tỉnh đoàn|Công an|Tòa án|Trung tâm|"
    r"Công ty|Tập đoàn|Bệnh viện|Ông|Bà|Đồng chí|"
    r"Cổng|Nguồn|Theo|Liên đoàn|Mặt trận|Chi nhánh|Quân khu|Thư ký|Phó|Trưởng|Giám đốc|Nguyên|"
    r"Ủy viên|Chủ tịch|Bí thư|Đảng bộ|Thành phố|Tỉnh|Huyện|Xã|Phường|Việt Nam)(?: |$)"
)
# A line of these words in capitals is a heading of a notice or a life.
_HEADING = re.compile(
    r"(?i:tóm tắt|tiểu sử|quá trình|tin buồn|cáo phó|lời (?:cảm ơn|điếu|kêu gọi)|trân trọng|kính báo|thông (?:báo|cáo)|"
    r"kết luận|phụ lục|danh sách|khen thưởng|kỷ luật|nội dung|chương trình|nghị quyết|quyết định|công tác|nhiệm vụ|"
    r"giải pháp|mục tiêu|kết quả|tổ chức|thực hiện|đánh giá|phương hướng|lịch sử|hoạt động)"
)
_SIGNATURE = re.compile(
    r"\(?(?:[Đđ]ã ký|ĐÃ KÝ)\)?|(?:KT|TM|TL|TUQ|T/M|Q)\.? ?[^a-z]{4,60}"
    r"|(?:PHÓ |QUYỀN |TỔNG ){0,2}(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN|CHỦ NHIỆM|BỘ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG)"
    r"(?: THƯỜNG TRỰC| NƯỚC| QUỐC HỘI)?"
)
_SOURCE = re.compile(
    r"\(?(?:Theo|Nguồn|Nguồn tin|Trích|Dẫn theo)[ :].{0,60}"
    r"|(?:>>|»).{1,200}|(?:\* ?)?(?:(?:Tin|Bài)(?: viết|,? bài)? liên quan|(?:Xem|Đọc) (?:thêm|tiếp)) ?:.{0,200}",
    re.IGNORECASE,
)
_BRAND = re.compile(r"[A-ZĐ]{3,8}")  # of a site, below the author
_AT_END = re.compile(
    rf"(?P<word>[\w%]{{1,40}})[.!?…][\"')\]]* +(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{1,2}}|PV|Nhóm PV)$"
)
_SITE = re.compile(rf"(?:Theo )?(?P<names>{_NAME}) ?/ ?(?:www\.)?(?:[\w-]{{2,30}}\.){{1,3}}[A-Za-z]{{2,4}}")
_SITE_AT_END = re.compile(rf"[.!?…][\"')\]]* +(?P<name>{_SITE.pattern.replace('?P<names>', '?:')})$")
_ABBREVIATION = 3  # letters: what ends in a point after so few capitals is no sentence


def read_byline(text: str) -> str | None:
    """Return the authors of a folded line that is a byline, or None; capitals and credits made plain.

    >>> [read_byline(line) for line in ("Tin, ảnh: LAN ANH", "Nhóm PV", "An Bình - Thu Hà/TTXVN", "Báo An Bình")]
    ['Lan Anh', 'Nhóm PV', 'An Bình - Thu Hà', None]
    >>> read_byline("Theo Thu Hà/baolamha.vn"), read_byline("An Bình, Thu Hà/LHTV")
    ('Thu Hà', 'An Bình - Thu Hà')
    >>> [read_byline(line) for line in ("Ph. Lam - Đ. Hà", "Thu Hà (Đài TT-TH Lâm Mộc)", "Tin: Thu Hà; ảnh: An Bình")]
    ['Ph. Lam - Đ. Hà', 'Thu Hà', 'Thu Hà']
    """
    text = single_blanks(text)
    if len(text) <= _LONGEST and (taken_over := _SITE.fullmatch(text)) is not None:
        return taken_over["names"]
    if len(text) > _LONGEST or _INSTITUTION.match(text) or _HEADING.match(text):
        return None
    match = _BYLINE.fullmatch(text)
    if match is None:
        return None
    names = match["names"]
    kept = [name for name in _BETWEEN.split(names) if not (_NOBODY.fullmatch(name) or name.startswith("Theo "))]
    if not kept or any(province_named(name) in current_provinces() for name in kept):
        return None
    return " - ".join(_plain(name) for name in kept)


def is_affiliation(text: str) -> bool:
    """Tell whether a line below an author's name is where the author works."""
    return len(text) <= _LONGEST and _INSTITUTION.match(text) is not None and text[-1:] not in ".:;?!"


def is_signature(text: str) -> bool:
    """Tell whether a line says as what an official signs, whose name follows it: he wrote no article.

    >>> [is_signature(line) for line in ("(Đã ký)", "KT. CHỦ TỊCH", "PHÓ BÍ THƯ THƯỜNG TRỰC", "CHỦ TỊCH XÃ LÀM MỘC")]
    [True, True, True, False]
    """
    return len(text) <= _LONGEST and _SIGNATURE.fullmatch(text) is not None


def is_source(text: str) -> bool:
    """Tell whether a line says only where the article was taken from or names other news.

    >>> [is_source(line) for line in ("Theo Báo Cam", "Tin liên quan: Chợ gốm mở lại", "QCTV", "Nhóm PV")]
    [True, True, True, False]
    >>> is_source(">> Chợ gốm đã mở lại")
    True
    """
    return _SOURCE.fullmatch(text) is not None or _BRAND.fullmatch(text) is not None


def byline_at_end(text: str) -> tuple[int, str] | None:
    """Return where a byline begins that stands behind the last sentence of a paragraph, and its authors."""
    if (site := _SITE_AT_END.search(text[-_LONGEST:])) is not None:
        return max(0, len(text) - _LONGEST) + site.start("name"), read_byline(site["name"]) or ""
    match = _AT_END.search(text[-_LONGEST:])
    if match is None or (match["word"].isupper() and len(match["word"]) <= _ABBREVIATION) or match["word"] == "Tp":
        return None
    author = read_byline(match["name"])
    return None if author is None else (max(0, len(text) - _LONGEST) + match.start("name"), author)


def _plain(name: str) -> str:
    return name.title() if _IN_CAPITALS.fullmatch(name) else name
