"""What stands around the name of an official document: its type word, issuer, day, term and title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.claims.documents.issuers import named_issuer
from kg.claims.scene import Scene
from kg.claims.wording import read_ordinal, spelt_out, title_end
from kg.lexicon.laws import law_pattern
from kg.lexicon.official_documents import OfficialDocumentType, type_words
from kg.model.dates import PartialDate
from kg.model.record import record
from kg.vietnamese.numerals import roman

_NUMBER_WORD = re.compile(r"(?:,? ?(?:mang |có |ký hiệu )?số(?: hiệu)?:?)? ?[(\"]?$")
_DAY_LINK = re.compile(r",? ?\(?(?:cùng |đều )?(?:(?:được )?(?:ký|ban hành|ra|thông qua))?,? ?")
_PASSIVE = re.compile(r"(?: ?- ?PV)?\)?,? (?:đã |vừa |mới |chính thức ){0,2}(?:được|do) ")
_ISSUED = re.compile(r",? (?:đã )?(?:ban hành|thông qua|ký ban hành|ký|phê duyệt|quyết nghị)(?: vào)? ?")
_OF = re.compile(
    r"\)?,? ?\(?(?:(?:của|do|từ) )?(?:liên )?(?P<role>[Cc]hủ tịch |Phó Chủ tịch "
    r"|Bộ trưởng |Giám đốc |Chánh án |Chánh |Bí thư |Cục trưởng |Viện trưởng |Tư lệnh |Trưởng )?"
)
_PRESIDENT = "Chủ tịch nước"
_PASSED = re.compile(r"(?<!\w)được (?=[A-ZĐỦ])")
_ANOTHER = re.compile(
    r"[;:\n]|(?<!\w)(?:[Nn]ghị quyết|[Qq]uyết định|[Ll]uật|[Kk]ế hoạch|[Tt]ờ trình|[Nn]ghị định)(?!\w)"
)
_LONG_TITLE = 260  # code points of a title that goes on behind its first comma
_TERM = re.compile(r",? ?\(?khóa ")
_TITLE = re.compile(
    r"\)?,? ?(?=(?:về|quy định|ban hành(?! theo| trên| căn cứ)"
    r"|phê duyệt|sửa đổi|hướng dẫn|quy định chi tiết)(?: |$)|(?<= )\"(?=\w))"
)
_SENT = re.compile(  # to whom stands between a number and its title
    r",? gửi (?:(?!(?:[Nn]ghị quyết|[Qq]uyết định|[Cc]hỉ thị|[Kk]ế hoạch|[Tt]ờ trình) )[^.\n\"]){3,400}? "
    r"(?=về (?:việc|vụ|công tác|tăng cường|chủ động|tập trung|một số|các (?:biện pháp|giải pháp|nhiệm vụ))(?!\w))"
)
_CARRIES = re.compile(  # cut before a number
    r"(?:thực hiện|triển khai|thi hành|quán triệt|sửa đổi|bổ sung|bãi bỏ|thay thế) (?:các )?$"
)
_REPLACES = re.compile(r", (?:(?:và )?(?:thay thế|thay|bãi bỏ|sửa đổi, bổ sung|sửa đổi)(?: cho)?(?: các)?) ?$")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")
_NEXT_SUBJECT = re.compile(r", (?=[A-ZĐỦ])")
_MAX_TITLE_BEFORE_NUMBER = 90
_BEHIND_YEAR = re.compile(
    r"(?<=năm (?:19|20)\d\d), (?=[a-zđà-ỹ])(?!(?:tầm nhìn|định hướng|phương hướng|nhiệm vụ|kế hoạch|dự toán|dự kiến"
    r"|mục tiêu|chương trình|triển khai|giao|phân bổ(?! hơn)|kết hợp|và)(?!\w))"
)
_CONCLUDED = re.compile(r"(?<!\w)(?:kết luận|ý kiến)(?!\w)")  # of what sat there
_NO_TITLE = re.compile(
    r",? (?=thay(?: thế| cho)?(?: cho)?(?: các)?"
    r" (?:Nghị quyết|Nghị định|Quyết định|Quy định|Thông tư|Chỉ thị|Kế hoạch|Luật|Hướng dẫn|Quy chế)(?!\w))"
    r"| tại (?=(?:kỳ họp|phiên họp)(?!\w))| (?=(?:đi )?vào (?:thực tiễn )?cuộc sống(?!\w))"
    r"|,? và (?=dự thảo |dự án |(?:cho ý kiến|thảo luận|góp ý|thông qua|biểu quyết)(?!\w))|, (?=căn cứ(?!\w))"
    r"|(?<![Cc]hương),? (?=trình (?:tại )?(?:[Kk]ỳ họp|[Pp]hiên họp|HĐND|Quốc hội|[Đđ]ại hội)(?!\w))"
    r"|(?<!đối),? (?=với (?:\d[\d.,]*(?:/\d+| ?%| (?:đại biểu|phiếu|ý kiến|vị))"
    r"|(?:đa số|100% ?)(?: đại biểu| phiếu| ý kiến)"
    r"|(?:tỷ lệ|tỉ lệ|số phiếu|sự (?:tán thành|thống nhất|nhất trí|đồng thuận)))(?!\w))"
    r"| (?=vào cuối (?:[Kk]ỳ|[Pp]hiên)(?!\w))| (?=làm cơ sở(?!\w))| (?=theo trình tự(?!\w))"
    r"| cùng (?=(?:các|những|một số) (?:quy định|văn bản)(?!\w))"
    r"|, (?=(?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|địa phương|đơn vị|ngành)"
    r" (?:có|còn|đã|sẽ|đang|cần|phải|được|tổ chức|ban hành|thực hiện|triển khai|xác định|tập trung)(?!\w))"
)


@cache
def _type_before() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, type_words()), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<!\w)(?:(?:các|những|bản|dự thảo) )?(?P<word>{words})$", re.IGNORECASE)


@cache
def _type_then_title() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, type_words()), key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?<!\w)(?P<word>{words})(?P<title> [^.;:,\d\n]{{3,{_MAX_TITLE_BEFORE_NUMBER}}})$", re.IGNORECASE
    )


@record
class TypeWord:
    """The word of a type before a number, and the title between the two ("Bộ luật Lao động số …")."""

    start: int
    type: OfficialDocumentType
    title: str = ""


@dataclass(slots=True)
class Tail:
    """What follows a number or title, filled while it is read."""

    end: int
    issuer: str | None = None
    date: PartialDate | None = None
    term: str | None = None
    title: str | None = None
    passive: bool = False  # "… được ban hành ngày …" dates what the whole clause is about


def type_before(folded: str, floor: int, start: int) -> TypeWord | None:
    """Return the type word before a number that starts here, not before floor; None when there is none."""
    number_word = _NUMBER_WORD.search(folded, max(floor, start - 16), start)
    end = number_word.start() if number_word else start
    while end > floor and folded[end - 1] == " ":
        end -= 1
    near = _type_before().search(folded, max(floor, end - 40), end)
    if near is not None:
        return TypeWord(near.start("word"), type_words()[near["word"].lower()])
    if number_word is None or "số" not in number_word.group():
        return None
    far = _last_type_then_title(folded, max(floor, end - 120), end)
    return None if far is None else TypeWord(far.start("word"), type_words()[far["word"].lower()], far["title"].strip())


def _last_type_then_title(folded: str, start: int, end: int) -> re.Match[str] | None:
    """Return the last type word from which a title runs to end."""
    found = None
    while (match := _type_then_title().search(folded, start, end)) is not None:
        found, start = match, match.end("word")
    return found


def read_tail(scene: Scene, at: int, limit: int, *, titled: bool = True) -> Tail:
    """Return the parts that follow a number or title: issuer, day, term and title, in any order, up to limit."""
    tail = Tail(at)
    while _take_day(scene, tail, limit) or _take_issuer(scene, tail, limit) or _take_term(scene, tail):
        pass
    if titled:
        _take_title(scene, tail, limit)
    if tail.title is not None and tail.issuer is None:
        _take_passed(scene, tail, limit)
    return tail


def _take_passed(scene: Scene, tail: Tail, limit: int) -> None:
    """Take the issuer and day behind a long title: "Nghị quyết số 15 về …, … được Quốc hội thông qua chiều 25/10"."""
    folded = scene.text.folded
    for passive in _PASSED.finditer(folded, tail.end, min(limit, tail.end + _LONG_TITLE)):
        issuer = named_issuer(scene, passive.end())
        issued = _ISSUED.match(folded, issuer[1], limit) if issuer is not None else None
        if issuer is None or issued is None or _ANOTHER.search(folded, tail.end, passive.start()):
            continue
        tail.issuer = issuer[0]
        days = scene.context.days_in(issued.end(), min(limit, issued.end() + 24))
        if days and days[0].value.day is not None and tail.date is None:
            tail.date = days[0].value
        return


def _take_day(scene: Scene, tail: Tail, limit: int) -> bool:
    """Take "ngày 5/3/2019", "(25/10/2021)", "được ban hành ngày 7/4"."""
    if tail.date is not None:
        return False
    folded = scene.text.folded
    for day in scene.context.days_in(tail.end, min(limit, tail.end + 32)):
        between = _DAY_LINK.fullmatch(folded, tail.end, day.start)
        if between is None or ("," in between.group() and (day.value.day is None or _of_clause(folded, day))):
            return False
        printed = day.use is Use.DECIDED or _DIGIT.search(folded, day.start, day.end)
        if not printed and not between.group().strip(", ("):
            return False  # "quán triệt Chỉ thị 35 sáng nay" dates the meeting, "Quyết định 36 cùng ngày" the document
        tail.date, tail.passive = day.value, "được" in between.group()
        tail.end = day.end + (folded[day.end : day.end + 1] == ")")
        return True
    return False


def _of_clause(folded: str, day: Day) -> bool:
    """Tell whether a day without year between commas is that of what follows: "Triển khai Chỉ thị 28, ngày 14/8, A"."""
    return not _YEAR.search(folded, day.start, day.end) and _NEXT_SUBJECT.match(folded, day.end) is not None


def _take_issuer(scene: Scene, tail: Tail, limit: int) -> bool:
    """Take "của Ban Thường vụ Huyện ủy", "của Thủ tướng", "được Quốc hội thông qua"."""
    if tail.issuer is not None:
        return False
    folded = scene.text.folded
    passive = _PASSIVE.match(folded, tail.end, limit)
    link = passive or _OF.match(folded, tail.end, limit)
    if link is None or (
        "của" not in link.group() and "do" not in link.group() and passive is None and "," in link.group()
    ):
        return False
    issuer = named_issuer(scene, link.end())
    if link.re is _OF and link["role"] == "Chủ tịch " and folded.startswith("nước", link.end()):
        issuer = _PRESIDENT, link.end() + len("nước")
    if issuer is None:
        return False
    name, end = issuer
    if passive is not None:
        issued = _ISSUED.match(folded, end, limit)
        if issued is None:
            return False
        end = issued.end() - (folded[issued.end() - 1] == " ")
    tail.issuer, tail.end = name, end
    return True


def _take_term(scene: Scene, tail: Tail) -> bool:
    """Take "khóa XI"."""
    word = _TERM.match(scene.text.folded, tail.end)
    if word is None or tail.term is not None:
        return False
    read = read_ordinal(scene.text.folded, word.end())
    if read is None:
        return False
    tail.term, tail.end = f"khóa {roman(read[0])}", read[1]
    return True


def title_stop(folded: str, start: int, limit: int) -> int:
    """Return where the title of an official document ends: at its clause's end, or behind "năm 2019" before a comma.

    Neither the session that adopts it nor a clause of its own behind a comma is of the title.
    """
    end = title_end(folded, start, limit)
    for stop in (_BEHIND_YEAR, _NO_TITLE):
        behind = stop.search(folded, start, end)
        if behind is not None and not (behind.group() == " tại " and _CONCLUDED.search(folded, start, behind.start())):
            end = behind.start()
    return end


def _take_title(scene: Scene, tail: Tail, limit: int) -> None:
    """Take "về phát triển nghề dệt thổ cẩm" or a quoted title."""
    word = _TITLE.match(scene.text.folded, tail.end, limit) or _SENT.match(scene.text.folded, tail.end, limit)
    if word is None:
        return
    replaces = _REPLACES.search(scene.text.folded, word.end(), limit)  # a clause of its own, not cut
    limit = replaces.start() if replaces else limit
    end = title_stop(scene.text.folded, word.end(), limit)
    if scene.text.folded.startswith(' "', end):  # "phê duyệt "Đề án …""
        end = max(end, scene.text.folded.find('"', end + 2, limit) + 1)
    if end - word.end() > 3:  # noqa: PLR2004  "về" alone is no title
        cut = _CARRIES.search(scene.text.folded, word.end(), limit) is not None
        tail.title = None if cut else spelt_out(scene, word.end(), end)
        tail.end = _before_law(scene.text.folded, word.end(), end)


def _before_law(folded: str, start: int, end: int) -> int:
    """Return where a title ends as a naming: a law or a plenum's resolution that it names is one of its own."""
    named = folded.find("uật ", start, end) >= 0
    law = law_pattern().search(folded, start, end) if named else None
    end = law.start() - 1 if law is not None and law.start() > start else end
    resolution = folded.find(" Nghị quyết Trung ương ", start, end)
    return resolution if resolution >= 0 else end
