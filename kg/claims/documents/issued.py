"""Official documents without a number: charters, papers told as issued, communiqués, resolutions mended."""

from __future__ import annotations

import re

from kg.claims.days.uses import Use
from kg.claims.documents.issuers import issuer_before
from kg.claims.documents.laws import sentence_of
from kg.claims.documents.numbered import signed_on
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.parts import read_tail, title_stop
from kg.claims.scene import Scene
from kg.claims.wording import capital, expanded, spelt_out
from kg.lexicon.charters import charter_pattern, charters
from kg.lexicon.official_documents import type_words
from kg.model.dates import PartialDate
from kg.model.text import Sentence

_CHARTER_WORDS = ("điều lệ ", "cương lĩnh ", "công ước ", "tuyên bố về", "quy hoạch điện ")
_SHORT_FORM = re.compile(r"(?: \([^()]{2,20}\))?(?: năm)? (?=\d{4}$)")
_OF_CASES = (  # only on their day
    r"khởi tố(?: bổ sung)? vụ án|cưỡng chế|thi hành án|kê biên|đình chỉ|tạm đình chỉ|thanh tra|kiểm tra|kiểm toán"
    r"|giao rừng|điều chỉnh|gia hạn|chấm dứt|cho phép|đổi tên|đặt tên|xếp hạng"
)
_ISSUED = re.compile(
    r"(?<!\w)(?:(?<=ban hành )|(?<=ký )|(?<=ra (?=quyết định))|(?<=phê duyệt )|(?<=có "
    r"(?=[Tt]hông báo kết luận|[Cc]ông văn)))"
    r"(?P<word>[Kk]ế hoạch|[Cc]ông văn|[Cc]ông điện|[Cc]hương trình hành động|[Pp]hương án|[Hh]ướng dẫn"
    r"|quyết định(?= (?:thu hồi|phê duyệt|giải thể|sáp nhập|hợp nhất|công nhận|chấp thuận|xử phạt|bãi bỏ|hủy bỏ"
    r"|giao đất|cho thuê đất|cách ly|phong tỏa|giãn cách|thành lập(?! (?:[Đđ]oàn|[Tt]ổ|[Hh]ội đồng))"
    rf"|{_OF_CASES})(?!\w))"
    r"|[Tt]hông báo(?= (?:kết luận|ý kiến|về)(?!\w)))(?= (?:\"|[a-zđà-ỹ]))"
)
_ISSUED_WORDS = ("ban hành ", "ký ", "ra quyết định ", "phê duyệt ", "có thông báo kết luận", "có công văn")
_CASE = re.compile(rf" (?:{_OF_CASES})(?!\w)")
_ACTS = re.compile(
    r"(?: \([^()]{2,40}\))?(?:,? (?:cho biết|cho hay),?)?(?: -|,)?"
    r"(?:,? (?:ngày|sáng|chiều|tối|hôm)(?: ngày)? [\d/.-]{1,10},?)?"
    r"(?: (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|sở|bộ))?"
    r"(?P<done>(?: (?:đã|vừa|mới|cũng|kịp thời|chính thức)){0,4}) (?:ký ban hành|ban hành|ký|ra|phê duyệt|có) "
)
_NO_TITLE = re.compile(
    r" (?:này|trên|đó|của|số|được|đã|sẽ|đang|và|là|có|để|cho|do|phải|chung|riêng|cụ thể|chi tiết|chỉ đạo|gửi|trả lời"
    r"|đề nghị|yêu cầu|theo|trong|tại|hằng|hàng)(?!\w)"
)
_ANNOUNCED = re.compile(r"(?<!\w)(?:công bố|trao)(?:,? (?:và )?trao)? (?:các |toàn văn )?(?P<word>[Qq]uyết định)(?= )")
_FOUNDS = re.compile(
    r" (?P<about>về (?:việc )?)?(?P<title>(?:thành lập(?! (?:[Đđ]oàn|[Tt]ổ|[Hh]ội đồng|Công ty|Tập đoàn))|sáp nhập"
    r"|hợp nhất|giải thể|tổ chức lại|đổi tên)(?!\w))"
)
_REST = re.compile(r" trên cơ sở | và quyết định ")
_TO_ACT = 90  # code points between "quyết định" and what it founds
_VAGUE = re.compile(r"(?:(?:triển khai|thực hiện|hành động|tổ chức|cụ thể) ?){1,3}")
_SENT = re.compile(r" (?:gửi|đề nghị|yêu cầu|báo cáo|trả lời)(?!\w)")
_POINTS_BACK = (" này", " nói trên", " trên", " đó")
_NEXT_DEED = re.compile(
    r" theo (?:yêu cầu|quy định|thẩm quyền)(?= và |$)| nhưng$"
    r"| và (?:(?:các )?quyết định|phân công|yêu cầu|chỉ đạo|thực hiện thông báo)(?!\w)"
)
_OF_PERSON = re.compile(r"\b(?:ông|bà|đồng chí|chức vụ|cán bộ|bổ nhiệm|điều động|kỷ luật|bị can|bị cáo)\b")
_COMMUNIQUE = re.compile(
    r"(?<!\w)[Tt]hông cáo(?: báo chí)?(?: (?P<sent>phát(?: đi)? (?:ngay sau|chiều|sáng|tối|trong ngày)[^.,;\n]{0,24},)"
    r"| của)? (?=[A-ZĐ])"
)
_GIVES = re.compile(
    r"(?: [A-ZĐ][\w'-]{0,12}){0,6}(?: (?:đã|vừa|cũng|chính thức)){0,3} (?:có|ra|phát|phát đi|ban hành) [Tt]hông cáo "
    r"(?=về )"
)
_SAME_DAY = re.compile(
    r" (?:vừa )?(?:phát|phát đi|ra|ban hành|công bố)(?: hành| đi)? (?:chiều |sáng |tối |ngay )?"
    r"(?:cùng ngày|nay|hôm nay|sau)(?!\w)"
)
_WHOSE = re.compile(r" (?:kết luận|ý kiến) của (?:Chủ tịch )?")
_OPENING = 20  # code points of a sentence in which its month stands
_SECRETARY = "Tổng Thư ký "
_ASSEMBLY = "Quốc hội"
_MIN_TITLE_WORDS = 5
_TELLING = 4  # words that make a title of its own
_FEWEST = 2  # words of a title where a day is told too


def read_charters(scene: Scene) -> list[OfficialDocumentAt]:
    """document.charter: "Điều lệ Đảng", "Cương lĩnh năm 1991", "Công ước … về Luật Biển năm 1982": known by name."""
    found = []
    for match in scene.matches(charter_pattern(), _CHARTER_WORDS):
        if sentence_of(scene, match.start()) is None:
            continue
        year = int(match.group()[-4:]) if match.group()[-4:].isdigit() else None
        written = _SHORT_FORM.sub(" năm ", match.group()) if year else match.group()
        row = charters()[written.lower()]
        date = PartialDate(year) if year else None
        found.append(
            OfficialDocumentAt(
                *match.span(), row.type, "document.charter", name=expanded(row.name), year=year, date=date
            )
        )
    return found


def read_issued(scene: Scene) -> list[OfficialDocumentAt]:
    """document.issued: "UBND huyện đã ban hành kế hoạch tổ chức hội chợ xuân", "… ký công văn về việc thu phí chợ"."""
    found = []
    for match in scene.matches(_ISSUED, _ISSUED_WORDS):
        sentence = sentence_of(scene, match.start())
        date = _day(scene, sentence, match.start()) if sentence is not None else None
        issuer = _issuer(scene, sentence, match, told=date is not None) if sentence is not None else None
        on_day = date is not None and date.day is not None
        if sentence is None or issuer is None or not _can_be_title(scene.text.folded, match, on_day=on_day):
            continue
        end = title_stop(scene.text.folded, match.end() + 1, sentence.end)
        deed = _NEXT_DEED.search(scene.text.folded, match.end() + 1, end)
        end = deed.start() if deed else end
        title = spelt_out(scene, match.end() + 1, end)
        least = _FEWEST if on_day else _MIN_TITLE_WORDS
        if (
            len(title.split()) < least
            or _VAGUE.fullmatch(title)
            or _OF_PERSON.search(title)
            or title.endswith(_POINTS_BACK)
        ):
            continue
        kind = type_words()[match["word"].lower()].name
        whose = f" của {issuer}" if len(title.split()) < _TELLING else ""  # "kế hoạch cưỡng chế" alone tells no one
        found.append(
            OfficialDocumentAt(
                match.start(),
                end,
                kind,
                "document.issued",
                name=f"{capital(match['word'])} {title}{whose}",
                issuer=issuer,
                date=date,
            )
        )
    return found


def read_announced(scene: Scene) -> list[OfficialDocumentAt]:
    """document.announced: "lễ công bố Quyết định thành lập Sở Nội vụ", "công bố quyết định của Bộ Y tế về …"."""
    folded = scene.text.folded
    found = []
    for match in scene.matches(_ANNOUNCED, ("quyết định",)):
        sentence = sentence_of(scene, match.start())
        tail = read_tail(scene, match.end("word"), match.end("word") + _TO_ACT, titled=False)
        act = _FOUNDS.match(folded, tail.end, sentence.end) if sentence is not None else None
        if sentence is None or act is None or tail.date:
            continue
        end = title_stop(folded, act.start("title"), sentence.end)
        rest = _REST.search(folded, act.start("title"), end)
        end = rest.start() if rest else end
        title = spelt_out(scene, act.start("title"), end)
        if len(title.split()) < _TELLING or _OF_PERSON.search(title):
            continue
        name = f"Quyết định {act['about'] or ''}{title}"
        start = match.start("word")
        found.append(OfficialDocumentAt(start, end, "Quyết định", "document.announced", name=name, issuer=tail.issuer))
    return found


def _can_be_title(folded: str, match: re.Match[str], *, on_day: bool) -> bool:
    """Tell whether words behind a type word can be a title; on a day it may tell to whom a letter is sent."""
    if not on_day and (folded.endswith("có ", 0, match.start()) or _CASE.match(folded, match.end())):
        return match["word"].lower().startswith("thông báo")
    letter = on_day and match["word"].lower() == "công văn" and _SENT.match(folded, match.end())
    return bool(letter) or _NO_TITLE.match(folded, match.end()) is None


def _issuer(scene: Scene, sentence: Sentence, match: re.Match[str], *, told: bool) -> str | None:
    """Return the body right before "đã ban hành", "đã ký"; of "thông báo kết luận của …" it is whose they are.

    Without "đã" it is only told as issued where a day says so.
    """
    for body in scene.bodies_in(sentence.start, match.start())[-1:]:
        acts = _ACTS.fullmatch(scene.text.folded, body.end, match.start())
        if acts is not None and (told or acts["done"]):
            whose = _WHOSE.match(scene.text.folded, match.end())
            owner = scene.body_at(whose.end()) if whose else None
            return owner.name if owner else body.name
    signer = issuer_before(scene, sentence.start, match.start()) if told else None
    return signer[0] if signer else None


def _day(scene: Scene, sentence: Sentence, start: int) -> PartialDate | None:
    """Return the day of issue, or the month or year that the sentence opens with: "Đầu năm 2019, UBND tỉnh …"."""
    day = signed_on(scene, start)
    if day is not None:
        return day
    for body in scene.bodies_in(sentence.start, start)[-1:]:  # "Sở Y tế hôm 3/4 đã ra quyết định …"
        days = scene.context.days_in(body.end, start) if _ACTS.fullmatch(scene.text.folded, body.end, start) else ()
        if days:
            return days[0].value
    opening = scene.context.days_in(sentence.start, min(start, sentence.start + _OPENING))
    return opening[0].value if opening and opening[0].use is Use.EVENT and opening[0].value.day is None else None


def read_communiques(scene: Scene) -> list[OfficialDocumentAt]:
    """document.communique: "Chiều 3/4, Văn phòng Tỉnh ủy có thông cáo về …", "thông cáo của … phát cùng ngày"."""
    return [at for at in (*_given(scene), *_told_of(scene)) if at is not None]


def _given(scene: Scene) -> list[OfficialDocumentAt]:
    """Return the communiqués that a body gives on a day, with what they are about."""
    folded = scene.text.folded
    found: list[OfficialDocumentAt] = []
    if "hông cáo về" not in folded:
        return found
    for body in scene.bodies:
        match = _GIVES.match(folded, body.end)
        sentence = sentence_of(scene, body.start)
        if match is None or sentence is None:
            continue
        days = [day for day in scene.context.days_in(sentence.start, match.start()) if day.value.day is not None]
        end = title_stop(folded, match.end(), sentence.end)
        if days and end > match.end():
            by = f"{_SECRETARY}{_ASSEMBLY}" if folded.endswith("ổng thư ký ", 0, body.start) else body.name
            name = f"Thông cáo của {by} {spelt_out(scene, match.end(), end)}"
            start = match.end() - len("thông cáo ")
            found.append(_communique(start, end, name, body.name, days[0].value))
    return found


def _told_of(scene: Scene) -> list[OfficialDocumentAt | None]:
    """Return the communiqués of a body that the article quotes, told with the day on which they came out."""
    return [_quoted(scene, match) for match in scene.matches(_COMMUNIQUE, ("thông cáo ",))]


def _quoted(scene: Scene, match: re.Match[str]) -> OfficialDocumentAt | None:
    body = scene.body_at(match.end())
    if body is None or sentence_of(scene, match.start()) is None:
        return None
    tail = read_tail(scene, body.end, body.end + len(" phát chiều ngày 10/10/2010"), titled=False)
    came_out = match["sent"] or _SAME_DAY.match(scene.text.folded, body.end)
    day = tail.date or (scene.context.lead_day if came_out else None)
    if day is None or day.day is None:
        return None
    return _communique(match.start(), body.end, f"Thông cáo của {body.name}", body.name, day)


def _communique(start: int, end: int, name: str, issuer: str, day: PartialDate) -> OfficialDocumentAt:
    return OfficialDocumentAt(start, end, "Thông cáo", "document.communique", name=name, issuer=issuer, date=day)
