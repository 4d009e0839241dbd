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
_ISSUED = re.compile(
    r"(?<!\w)(?:(?<=ban hành )|(?<=ký )|(?<=ra (?=quyết định))|(?<=phê duyệt )|(?<=có (?=[Tt]hông báo kết luận)))"
    r"(?P<word>[Kk]ế hoạch|[Cc]ông văn|[Cc]ông điện|[Cc]hương trình hành động|[Pp]hương án|[Hh]ướng dẫn"
    r"|quyết định(?= (?:thu hồi|phê duyệt|giải thể|sáp nhập|hợp nhất|công nhận|chấp thuận|xử phạt|bãi bỏ|hủy bỏ"
    r"|giao đất|cho thuê đất|cách ly|phong tỏa|giãn cách|thành lập(?! (?:[Đđ]oàn|[Tt]ổ|[Hh]ội đồng)))(?!\w))"
    r"|[Tt]hông báo(?= (?:kết luận|ý kiến|về)(?!\w)))(?= (?:\"|[a-zđà-ỹ]))"
)
_ISSUED_WORDS = ("ban hành ", "ký ", "ra quyết định ", "phê duyệt ", "có thông báo kết luận")
_ACTS = re.compile(
    r"(?: \([^()]{2,40}\))?(?:,? (?:cho biết|cho hay),?)?(?: -|,)?"
    r"(?: (?:ngày|sáng|chiều|tối)(?: ngày)? [\d/.-]{1,10},?)?(?: (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|sở|bộ))?"
    r"(?P<done>(?: (?:đã|vừa|mới|cũng|kịp thời|chính thức)){0,4}) (?:ký ban hành|ban hành|ký|ra|phê duyệt|có) "
)
_NO_TITLE = re.compile(
    r" (?:này|trên|đó|của|số|được|đã|sẽ|đang|và|là|có|để|cho|do|phải|chung|riêng|cụ thể|chi tiết|chỉ đạo|gửi|trả lời"
    r"|đề nghị|yêu cầu|theo|trong|tại|hằng|hàng)(?!\w)"
)
_POINTS_BACK = (" này", " nói trên", " trên", " đó")
_OF_PERSON = re.compile(r"\b(?:ông|bà|đồng chí|chức vụ|cán bộ|bổ nhiệm|điều động|kỷ luật)\b")
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
        if sentence is None or issuer is None or _NO_TITLE.match(scene.text.folded, match.end()):
            continue
        end = title_stop(scene.text.folded, match.end() + 1, sentence.end)
        title = spelt_out(scene, match.end() + 1, end)
        if len(title.split()) < _MIN_TITLE_WORDS or _OF_PERSON.search(title) or title.endswith(_POINTS_BACK):
            continue
        kind = type_words()[match["word"].lower()].name
        found.append(
            OfficialDocumentAt(
                match.start(),
                end,
                kind,
                "document.issued",
                name=f"{capital(match['word'])} {title}",
                issuer=issuer,
                date=date,
            )
        )
    return found


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
