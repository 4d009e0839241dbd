"""Titles told outside the event that an article reports: in the words of others to the press, and in other scenes."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.claims.days.context import Context
from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.claims.offices.holdings import Holding
from kg.model.article import PassageKind
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase

_COMMENTS = AnyCase(
    r"(?<!\w)(?:nhận định(?! về)|bình luận|nhận xét|dẫn lời"
    r"|(?:trao đổi|chia sẻ|trò chuyện|nói|trả lời|trả lời phỏng vấn)(?: với)? (?:phóng viên|pv|các nhà báo|báo|tờ|đài"
    r"|hãng|truyền thông))(?!\w)"
)
_TO_PAPER = re.compile(  # "Trao đổi với Tuổi Trẻ, ông …"
    r"(?:Trao đổi|Chia sẻ|Nói|Trả lời)(?: với)? (?:[A-Z]\w*|[A-ZĐ]\w+ [A-ZĐ]\w+)(?: Online)?, "
)
_OCCASION = AnyCase(
    r"(?<!\w)(?:tại|trong|ở|sau|dự|chủ trì|bế mạc|khai mạc) (?:\w+ )?(?:buổi|lễ|cuộc|hội nghị|hội thảo|hội đàm|phiên"
    r"|kỳ họp|đại hội|chuyến|tọa đàm|diễn đàn|họp báo|sự kiện|hội trường|nghị trường|hiện trường|chương trình)(?!\w)"
    r"|(?<!\w)(?:bên lề|lễ tang|tang lễ|điếu văn|đáp từ|cảm tạ|trưởng ban(?: thường trực)?(?=:))(?!\w)"
)
_PRESENT = AnyCase(
    r"(?:^|[.;:,\n] ?)(?:tham |cùng )?(?:dự|đi|tham gia|tháp tùng|tiếp|đón|chủ tọa|chủ trì|phát biểu|kết luận|báo cáo)"
    r"(?!\w)"
)
_MEETS = AnyCase(  # what a holder abroad does with the one the news is about
    r"(?<!\w)(?:ngay sau|gặp|hội (?:đàm|kiến)|điện đàm|trao đổi|mời|lời (?:mời|chào|thăm|hỏi thăm)|nhân dịp|cùng ngày"
    r"|chuyến|chúc mừng|đón|tiễn|ký|họp|góp mặt|có mặt|sự kiện|nhậm chức)(?!\w)"
)
_SAYS_THAT = AnyCase(r"\b(?:lưu ý|nói|biết|nhấn mạnh|khẳng định|cảnh báo|cho) rằng(?!\w)")
_ENDS = re.compile(r"/\.(?=\s)")
_BEFOREHAND = re.compile(  # behind the one who said or did it
    r",? (?:(?:trước đó|trước đây|mới đây|gần đây)[ ,]|từng (?!là|làm|giữ|đảm|kinh|trải))"
)
_LATELY = re.compile(
    r"(?:Mới đây|Gần đây|Thời gian gần đây),? |Trong (?:một )?(?:cuộc|buổi) [^,;.]{3,30} (?:mới|gần) đây"
)
_PRONOUNS = ("ông", "bà", "anh", "chị", "chí")
_BEFORE_THAT = ("Trước đó", "Trước đây")  # what led to the news is no other scene
_TELLS = AnyCase(
    r"(?<!\w)(?:cho (?:biết|hay|rằng)|thông tin|khẳng định|chia sẻ|nhận định|xác nhận|giải thích|nói(?! với))(?!\w)"
)
_NEAR, _FAR = 24, 120  # code points behind "Theo ", and behind a name
_NEWS = timedelta(days=45)
_ABROAD = frozenset(
    (
        "Tổng thống",
        "Phó Tổng thống",
        "Thủ tướng",
        "Phó Thủ tướng",
        "Bộ trưởng",
        "Thứ trưởng",
        "Người phát ngôn",
        "Thống đốc",
    )
)
_BEHIND_LEAD = 2  # sentences from which a holder abroad is told of beside the news
_HEAD = 1  # passages that may tell of the news itself so: "Mới đây, Bộ Y tế tổ chức …"


def told_outside(context: Context, folded: str, holding: Holding, index: int) -> bool:
    """Tell whether a title without a day of its own stands outside the event that the lead reports: it is of the paper.

    "Ngày 5/6, đường sụt. // Ông Trần Văn Bưởi, Viện trưởng Viện Địa chất, nhận định: …" does, and so does one before
    which the last day told is of another scene. What happens at the event, and whom its lead names, does not.
    Rule dating.outside.
    """
    lead, published, sentence = context.reported, context.published, context.sentence(index)
    if lead is None or published is None or lead.value.first_day >= published.first_day:
        return False
    if sentence.kind is PassageKind.CAPTION or context.carried(index, opening=True) is not None:
        return False
    span = sentence.start, sentence.end
    over = _ENDS.search(folded, lead.end, sentence.start) is not None  # what follows is of another article
    lately = sentence.passage > _HEAD and _LATELY.match(folded, sentence.start) is not None
    if over or lately or _BEFOREHAND.match(folded, max(holding.person.end, holding.title.end)) is not None:
        return True
    at_it = _OCCASION.search(folded, *span) is not None
    comments = _COMMENTS.search(folded, *span) is not None or _TO_PAPER.match(folded, *span) is not None
    if not at_it and (comments or (context.is_incident and _speaks_of_it(folded, holding, span))):
        return True
    at_it = at_it or _PRESENT.search(folded, max(0, sentence.start - 2), sentence.end) is not None
    return (
        not at_it
        and holding.status is not OfficeStatus.FORMER  # one of those accused, punished or remembered
        and not _named_in_lead(context, folded, holding, lead)
        and (_in_other_scene(context, folded, lead, index) or _is_abroad(context, folded, holding, index))
    )


def _is_abroad(context: Context, folded: str, holding: Holding, index: int) -> bool:
    """Tell whether a holder abroad, whom the lead does not name, says or does what no meeting joins with the news.

    "Ngày 5/6, Quốc hội X họp. // … // Tổng thống nước Y cho rằng …": news of other countries tells of many days;
    what its head tells of us is a visit.
    """
    body, lead = holding.title.body, context.reported
    if body is None or body.code != "abroad" or holding.title.text not in _ABROAD or lead is None:
        return False
    at = context.sentence_at(lead.start)
    if index - at < _BEHIND_LEAD or folded.find("Việt Nam", 0, context.sentence(at).end) >= 0:
        return False
    sentence, before = context.sentence(index), context.sentence(index - 1)
    if any(day.value == lead.value for day in context.days_in(before.start, before.end)):
        return False
    told = _SAYS_THAT.search(folded, sentence.start, max(sentence.start, holding.start))  # in words of the news
    return told is None and _MEETS.search(folded, sentence.start, sentence.end) is None


def _speaks_of_it(folded: str, holding: Holding, span: tuple[int, int]) -> bool:
    """Tell whether the holder tells the paper of what befell: "Đêm 5/6, đường sụt. // Ông …, Chủ tịch xã, cho biết"."""
    end = max(holding.person.end, holding.title.end)
    start = min(holding.person.start, holding.title.start)
    led = folded.startswith("Theo ", span[0]) and start - span[0] < _NEAR and "," not in folded[span[0] : start]
    return led or _TELLS.search(folded, end, min(span[1], end + _FAR)) is not None


def _in_other_scene(context: Context, folded: str, lead: Day, index: int) -> bool:
    """Tell whether the last day of news told before a sentence is another than the lead's, and no day of its days."""
    told = context.days_in(lead.end, context.sentence(index).start)
    news = [day for day in told if _is_of_news(context, folded, day)]
    return bool(news) and not {news[-1].value, news[-1].last} & {lead.value, lead.last} - {None}


def _named_in_lead(context: Context, folded: str, holding: Holding, lead: Day) -> bool:
    """Tell whether the sentence of the lead's day names whom a title is given, or a pronoun stands for him."""
    sentence = context.sentence(context.sentence_at(lead.start))
    name = folded[holding.person.start : holding.person.end].rsplit(" ", maxsplit=1)[-1]
    return name.lower() in _PRONOUNS or name in folded[sentence.start : sentence.end]


def _is_of_news(context: Context, folded: str, day: Day) -> bool:
    """Tell whether a day is one of the weeks before publication on which something happened."""
    published, sentence = context.published, context.sentence(context.sentence_at(day.start))
    if published is None or day.use not in (Use.EVENT, Use.ANNOUNCED) or day.value.day is None:
        return False
    near = published.first_day - _NEWS <= day.value.first_day <= published.last_day
    return near and not folded.startswith(_BEFORE_THAT, sentence.start)
