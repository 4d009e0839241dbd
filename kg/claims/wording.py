"""How names of meetings and official documents are read and written: ordinals, ends of titles, words spelt out."""

from __future__ import annotations

import re

from kg.claims.scene import Scene
from kg.lexicon.abbreviations import abbreviated, abbreviations
from kg.lexicon.places import CENTRE, PlaceKind, province_on
from kg.vietnamese.beginnings import by_beginning
from kg.vietnamese.numerals import read_number, read_roman, roman

_ORDINAL = re.compile(
    r"[IVXL]+(?!\w)|\d{1,3}(?![\w/])|(?:hai mươi|mười)(?: (?:mốt|một|nhất|hai|ba|tư|bốn|lăm|năm|sáu|bảy|tám|chín))?"
    r"(?!\w)|(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)(?!\w)",
    re.IGNORECASE,
)
_STOP = by_beginning(
    r"(?=[;:\n\"().,…\s])"  # no other begins one: most letters are passed over
    r"(?:[;:\n\"()…]|(?<!GS)(?<!TS)(?<!ThS)(?<!BS)(?<!TP)(?<!Tp)(?<!TX)(?<!TT)(?<!Q)\.(?!\d)"
    r"|, (?=[A-ZĐÂÊÔƠƯÁÀẢÃẠÉÈÍÌÓÒÚÙÝỦẤẦẨẪẬĂẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ])|,? (?:đã |đang |sẽ |vừa )(?=\w)"
    r"|,? (?:với|dưới) sự (?:tham|có mặt|góp mặt|hiện diện|chủ trì|chủ tọa|điều hành|chỉ đạo)(?!\w)"
    r"|(?<!không)(?<!trước hết)(?<!hành động)(?<!tử vong)(?<!hậu quả)(?<!thiệt hại),?"
    r" (?:nhằm|nên|thì|mà|là|do|để|khi|vì)(?= )"
    r"|(?<!không)(?<!thời gian)(?<!đối tượng)(?<!người)(?<!trường hợp),? được(?! (?:hưởng|phép|miễn|giảm)(?!\w))(?= )"
    r"| cũng (?:không|đã|nêu|quy định)(?!\w)|(?<=\d) (?:cũng|đưa ra|đặt ra|đặt mục tiêu|nêu|xác định)(?!\w)"
    r"|(?<!hiên)(?<!ễ)(?<!uổi)(?<!iểu)(?<!văn)(?<!áo)(?<!lời) (?:khai mạc|bế mạc)"
    r"(?= (?:tại|ở|sau|vào|trong|trọng)(?!\w)|[.,]|$)"
    r"| (?:kéo dài|bắt đầu|khép lại|kết thúc)(?= (?:đến|tới|lúc|vào lúc|từ \d|sau|vào (?:sáng|chiều|tối|ngày))(?!\w))"
    r"|, (?:khai mạc|bế mạc|thăm|trong|với|theo|đồng thời|tập trung|tiếp tục|tổ chức|bảo đảm|đảm bảo|coi|xác định|sau"
    r"|song|phấn đấu|chỉ đạo|qua|từ|tại|đến|ngày|sáng|chiều|tối|cùng|các|đồng chí|ông|bà|có|về phía|UBND|HĐND|cũng|như"
    r"|giao|yêu cầu|đề nghị|cho rằng|cho biết|nhấn mạnh|khẳng định"
    r"|xem xét|cho ý kiến|thảo luận|phát ngôn viên|đại diện|trả lời|tôi|người"
    r"|nhiều|một|những|báo chí|phóng viên|thứ trưởng"
    r"|bộ trưởng|phó|giám đốc|chủ tịch|chuyên gia|nêu|(?:đại|thượng|trung|thiếu) (?:tướng|tá)|luật sư|bác sĩ"
    r"|nguyên(?! lãnh đạo| cán bộ)|cựu|chánh|bí thư|chủ nhiệm)(?= )"
    r"| và (?=(?:(?:các )?(?:[Nn]ghị quyết|[Cc]hỉ thị|[Kk]ết luận|[Qq]uy định|[Kk]ế hoạch|[Đđ]ề án|Luật"
    r"|[Cc]hương trình))"
    r"(?!\w))"
    r"| (?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối) (?=\d|(?:hôm )?nay(?!\w))| hôm (?:nay|qua)(?!\w)| hôm (?=\d)| lúc (?=\d)"
    r"|, dự kiến (?=ngày|sẽ|đến|trong|vào|từ|hoàn thành|làm|tổ chức)"
    r"| (?:được )?tổ chức (?=(?:vào )?(?:ngày|sáng|chiều|tối|trưa)(?: ngày)? \d|(?:sáng|chiều|hôm) nay(?!\w)"
    r"|tại (?:[A-ZĐ]|thành phố|tỉnh|hội trường|trụ sở))"
    r"| (?:vào (?:sáng|chiều|ngày)|diễn ra|đến nay|và (?:phê duyệt|dự kiến|trình|giao)|cho biết|nhấn mạnh"
    r"|và (?:đến |tới |đi )?(?:thăm|dự(?= [Ll]ễ| [Hh]ội| chỉ))"
    r"|khẳng định|phát biểu|một cách|với tư cách|sau đó"
    r"|đề ra|có hiệu lực|có nội dung|theo (?:hướng|hình thức)|thông qua giấy|còn có|có sự"
    r"|có (?:đầy đủ|các|ông|bà|đồng chí|đại biểu|hơn|gần))(?!\w))"
)
_QUOTED = re.compile(r'(?:về (?:việc )?)?"')
_TRAIL = re.compile(r"[\s,;:.\-\"'(]{1,20}$|\s(?:và|của|tại|trong|với|cho|ở|từ|như|quy định|cùng|mới đây|trước đó|kể)$")
_CITY = re.compile(r"TP(?<!\wTP)\.? ?(?=[A-ZĐ])")
_COMMITTEE = re.compile(r"(?P<kind>Tỉnh|Thành|Huyện|Quận|Thị) ủy (?:Thành phố )?(?P<place>.+)")
_COMMITTEE_UNITS = {"Tỉnh": "tỉnh", "Thành": "thành phố", "Huyện": "huyện", "Quận": "quận", "Thị": "thị xã"}
_TITLE = re.compile(
    r"(?:[Đđ]ại biểu|ĐBQH|Chủ tịch nước|(?:Phó )?[Tt]hủ tướng|Tổng [Bb]í thư|[Bb]ộ trưởng|[Tt]hứ trưởng)(?!\w)"
)  # a body that only a title tells is not printed
_TERM_DASH = re.compile(r"(nhiệm kỳ \d{4}) ?- ?(\d{4})")
MAX_TITLE = 250
SUBMITS = (  # the verb, not a part of "chương trình", "quá trình", "công trình", "lộ trình", "quy trình"
    r"trình(?<!\wtrình)(?<![cC]hương trình)(?<![qQ]uá trình)(?<![cC]ông trình)(?<![lL]ộ trình)(?<![qQ]uy trình)"
    r"(?<![lL]ịch trình)(?<![tT]iến trình)(?<![hH]ành trình)(?<![gG]iải trình)(?<![tT]ờ trình)(?<![tT]ường trình)"
    r"(?! (?:độ|bày)(?!\w))"
)


def same_committee(one: str | None, other: str | None) -> bool:
    """Tell whether two names are of one body: "Tỉnh ủy X" is the committee of the party organisation of X.

    >>> same_committee("Tỉnh ủy Bắc Giang", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang")
    True
    """
    if one == other or not one or not other:
        return one == other
    return _committee_key(one) == _committee_key(other)


def _committee_key(name: str) -> str:
    match = _COMMITTEE.fullmatch(name)
    return f"Ban Chấp hành Đảng bộ {_COMMITTEE_UNITS[match['kind']]} {match['place']}" if match else name


def read_ordinal(folded: str, at: int) -> tuple[int, int] | None:
    """Return the number written at a place, in digits, Roman or words, and the offset behind it; None when none is.

    >>> read_ordinal("lần thứ mười chín của", 8)
    (19, 17)
    """
    match = _ORDINAL.match(folded, at)
    if match is None:
        return None
    written = match.group()
    number = read_roman(written) or read_number(written.lower())
    return None if number is None else (number, match.end())


def title_end(folded: str, start: int, limit: int) -> int:
    """Return where a title that starts here ends: at the clause's end, and not behind limit."""
    limit = min(limit, start + MAX_TITLE)
    quoted = _QUOTED.match(folded, start, limit)
    if quoted is not None:
        closing = folded.find('"', quoted.end(), limit)
        return closing + 1 if closing > 0 else limit
    stop = _STOP.search(folded, start, limit)
    end = stop.start() if stop else limit
    while trail := _TRAIL.search(folded, start, end):
        end = trail.start()
    return end


def spelt_out(scene: Scene, start: int, end: int) -> str:
    """Return folded[start:end] with bodies under their full names and abbreviations spelt out, single blanks.

    >>> # "Hội nghị BTV Tỉnh ủy" of the home Hòa Bình → "Hội nghị Ban Thường vụ Tỉnh ủy Hòa Bình"
    """
    folded, parts, at = scene.text.folded, [], start
    for body in scene.bodies_in(start, end):
        if (
            body.start >= at
            and body.end <= end
            and not is_title(folded, body.start)
            and folded[body.start - 1] not in "/-"
        ):
            parts += [expanded(folded[at : body.start]), body.name]
            at = body.end
    parts.append(expanded(folded[at:end]))
    return " ".join("".join(parts).replace('"', "").split())


def written_term(name: str) -> str:
    """Return a name with the years of its term joined without blanks: "nhiệm kỳ 2020-2025"."""
    return _TERM_DASH.sub(r"\1-\2", name)


def is_title(folded: str, at: int) -> bool:
    """Tell whether the words at a place are the title of somebody, which only implies a body: "Thủ tướng"."""
    return _TITLE.match(folded, at) is not None


def roman_of(number: int | None) -> str:
    """Return a number in Roman letters, nothing for none."""
    return roman(number) if number else ""


def capital(name: str) -> str:
    """Return a name with its first letter as a capital."""
    return name[:1].upper() + name[1:]


def expanded(text: str) -> str:
    """Return a text with the abbreviations of official language spelt out."""
    return _CITY.sub(
        "thành phố ", abbreviated("titles").sub(lambda match: abbreviations("titles")[match.group()], text)
    )


def home_unit(scene: Scene) -> str | None:
    """Return "tỉnh Bắc Giang" for the home, None for none or the centre."""
    if not scene.home or scene.home == CENTRE:
        return None
    province = province_on(scene.home, scene.context.published)
    return f"{province.kind if province else PlaceKind.PROVINCE} {scene.home}"
