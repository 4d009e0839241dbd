"""The day of the event that an article reports: the first of its first passages that is its news."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.model.article import PassageKind
from kg.model.dates import PartialDate
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase

_WINDOW = 90
_PASSAGES = 6
_DECIDED_PASSAGES = 4  # a decision told farther back is not the news of a dated article
_SAPO = 3  # passages: the title, and what sums the news up
_EVENTS = (Use.EVENT, Use.ANNOUNCED)
_WENT_BEFORE = AnyCase(
    r"(?:^|[.;\n] ?)"
    r"(?:trước đó(?: nữa)?|\w+ (?:ngày|tuần|tháng) trước (?:đó|kỳ họp|phiên họp|hội nghị|đại hội)(?: này)?),?"
    r" (?:vào |hồi |trong )?(?:(?:sáng|chiều|tối) )?(?:ngày )?$"
)
_BACKGROUND = AnyCase(  # "kể từ cuộc tranh luận ngày 27/6", "cách đây gần một tháng (19/4)"
    r"(?<!\w)(?:kể từ|cách đây|tính từ|so với)(?!\w)[^.;\n]{0,90}$"
)
_ROUGH = ("tuần", "tháng")  # "hai tuần trước" tells no day
_BESIDE = timedelta(days=8)  # what the passages behind the first tell of more days ago is what led to the news
_TO_COME = AnyCase(r"\b(?:sẽ|dự kiến|khả năng|kế hoạch|(?<!âm )lịch|hoãn|dời|lùi|chậm nhất)(?!\w)[^.;]{0,80}$")
_WILL_BE = AnyCase(r'\b(?:sẽ|dự kiến)(?!\w)[^.;"\n]{0,80}$')  # in a text without a day of publication
_WILL = AnyCase(r"[^.;\n]{0,80}?(?<!\w)sẽ(?!\w)")
_DECISION = AnyCase(r"\bquyết định (?:số )?\d{1,5}[-/][^.;,]{1,40}$")
_TOMORROW = AnyCase(r"(?<!\w)mai,? ?\(?(?:ngày )?$")
_POSTED = AnyCase(  # "Ngày đăng: 5/6/2019", "08:15 | Thứ tư, 5/6/2019"
    r"(?:\b(?:ngày đăng|đăng ngày|đăng lúc|ngày cập nhật|ngày xuất bản)|\b\d\d?[:h]\d\d(?::\d\d)?)[:|, -]{0,4}"
    r"(?:(?:thứ \w{1,4}|chủ nhật)[, ]{1,3})?(?:ngày )?$"
)
_LINE_OF_DAY = AnyCase(  # "Cổng thông tin điện tử xã A - Thứ năm, 5/6/2019"
    r"^[^.;:\n]{0,60}(?:^|[-–|,] ?)(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[, ]{1,3}(?:ngày )?$"
)
_OFFICIAL = AnyCase(
    r"(?<!\w)(?:tổ chức|diễn ra|họp|hội (?:nghị|thảo|đàm|kiến)|tọa đàm|diễn đàn|phiên|đại hội|ngày hội|lễ|khai mạc"
    r"|bế mạc|khởi công|khánh thành|chủ trì|trao|bàn giao|ký|vinh danh|công bố|ban hành|gặp|tiếp|làm việc|thăm|bầu"
    r"|bổ nhiệm|miễn nhiệm|cách chức|kỷ luật|khởi tố|bắt|xét xử|tuyên (?:án|phạt|dương)|phê duyệt|phê chuẩn|thông qua"
    r"|thông báo|cho ý kiến|thảo luận|thẩm tra|chất vấn|nhận giải|qua đời|từ trần)(?!\w)"
)
_TOLD = AnyCase(  # words, what may be a ceremony, and a sentence that is cut off
    r"(?<!\w)(?:cho (?:biết|hay|rằng)|tuyên bố|phát biểu|nói|đưa tin|dẫn|thông tin|xác nhận|chia sẻ|trả lời|viết|đăng"
    r"|phỏng vấn|khẳng định|nhấn mạnh|kêu gọi|cảnh báo|đề nghị|yêu cầu|chỉ đạo|theo|trao đổi|tiết lộ|báo cáo|loan"
    r"|(?<!ghi )nhận|tham quan|(?<!tiểu )(?<!trung )(?<!sư )đoàn|chương trình)(?!\w)|\.\.\.$"
)
_NOTICE = AnyCase(r"(?:tin buồn|cáo phó|lời cảm tạ)(?!\w)")
_DIED = AnyCase(r"(?<!\w)(?:từ trần|tạ thế|qua đời|mất)(?!\w)[^.;\n]{0,60}$")
_CLOCK = re.compile(r"[ ,|-]{0,4}(?:lúc )?\d\d?[:h]\d\d(?!\d)")  # "5/6/2019 | 08:15"
_POST_LEADS = re.compile(r"[ ,|-]{0,4}\d\d?[:h]\d\d(?:\D\d\d)? ?[-–|] ?(?=\w)")  # "5/6/2019 08:15 - Ngày 4/6, …"
_POST_ENDS = 30  # code points behind the day of a line that tells when the article was posted
_JUST = re.compile(r"\bvừa(?! qua)(?!\w)")
_JUST_NOW = timedelta(days=2)
_AHEAD = timedelta(days=1)  # papers are dated by the evening before
_DAYS = timedelta(days=3)
_OPENING = 24  # code points
_WEEKS = timedelta(days=10)
_LONG = 2000  # code points of the first passages of an article that has no others

DaysIn = Callable[[int, int], Sequence[Day]]
_AFTER = re.compile(r"(?:[^.;\n]{1,40}[-–] ?)?(?:Sau|Qua|Tiếp sau) [^,.;\n(]{3,90}\(?")  # what went before the news
_OPENS_CLAUSE = re.compile(
    r"(?P<far>[^.;\n]{0,60}?), (?:(?:vào|hôm|ngay|ngày|sáng|trưa|chiều|tối|nay|và) ?){0,4}\(?(?:ngày )?"
)
_COMMUNIQUE = AnyCase(r"(?<!\w)(?:thông cáo|thông báo) (?:báo chí|kết quả|về)(?!\w)")
_MET = AnyCase(r"(?<!\w)(?:họp|tổ chức|tiến hành)(?!\w)")
_BEHIND = 2  # sentences behind that of a communiqué
_TRIP = AnyCase(r"\bchuyến (?:công tác|thăm|làm việc)(?!\w)[^,.;:\n]{0,40}$")


class Lead:
    """The first passages of an article.

    Args:
        text: The article's text.
        days_in: Returns the days between two offsets.
        is_news: Tells whether a day is near enough to publication to be the news'.
    """

    def __init__(self, text: Text, days_in: DaysIn, is_news: Callable[[PartialDate], bool]) -> None:
        self._text, self._days_in, self._is_news = text, days_in, is_news
        self._published = text.article.published

    def event(self) -> Day | None:
        """Return the first day of an event; none told behind a later decision: that is what went before it.

        What a death notice reports is the death.
        """
        if (died := self._death()) is not None:
            return died
        day, decided = self._told_in(self._news_behind(self._first(_EVENTS, _PASSAGES))), self.decision()
        if day is None or decided is None or day.start < decided.start:
            return day
        return None if day.value.last_day < decided.value.first_day else day

    def _news_behind(self, day: Day | None) -> Day | None:
        """Return the day told behind those of a trip or session, or behind what went before: that is the news.

        "Trong chuyến công tác ngày 4 và 5/6, | chiều 5/6, …", "Sau 3 ngày làm việc (3, 4 và 5/6), | chiều 5/6, …",
        "Sau phiên trù bị ngày 4/6, | sáng 5/6, …".
        """
        if day is None:
            return day
        folded, at = self._text.folded, next(one for one in self._text.sentences if one.end > day.start)
        opens = _AFTER.fullmatch(folded, at.start, day.start) is not None
        trip = day.last is not None and _TRIP.search(folded, max(0, day.start - _WINDOW), day.start) is not None
        if not (opens or trip):
            return day
        later = next((one for one in self._days_in(day.end, at.end) if one.use is Use.EVENT), None)
        if later is None or trip:
            return later or day
        clause = _OPENS_CLAUSE.fullmatch(folded, day.end, later.start)
        return later if clause is not None and (day.last is not None or clause["far"] in ("", ")")) else day

    def _told_in(self, day: Day | None) -> Day | None:
        """Return the day of the session that a communiqué tells of: "Ngày 5/6, … có thông cáo. | Ngày 4/6, … họp"."""
        folded, sentences = self._text.folded, self._text.sentences
        at = next((number for number, one in enumerate(sentences) if day is not None and one.end > day.start), None)
        if day is None or at is None or _COMMUNIQUE.search(folded, day.end, sentences[at].end) is None:
            return day
        for other in sentences[at + 1 : at + 1 + _BEHIND]:
            opening = [one for one in self._days_in(other.start, other.start + _OPENING) if one.use is Use.EVENT]
            if opening and _MET.search(folded, opening[0].end, other.end) is not None:
                near = timedelta() <= day.value.first_day - opening[0].value.first_day <= _BESIDE
                return opening[0] if near and opening[0].value.day is not None else day
        return day

    def _death(self) -> Day | None:
        """Return the day of the death of which a notice tells: "TIN BUỒN // … // đã từ trần hồi 5 giờ ngày 5/6"."""
        folded, sentences = self._text.folded, self._text.sentences
        heads = (sentence for sentence in sentences[:_SAPO] if _NOTICE.match(folded, sentence.start))
        if next(heads, None) is None:
            return None
        days = (day for day in self._days_in(0, len(folded)) if day.use is Use.EVENT and day.value.day is not None)
        died = (day for day in days if _DIED.search(folded, max(0, day.start - _WINDOW), day.start))
        return next((day for day in died if self._is_news(day.value)), None)

    def _is_overtaken(self, day: Day) -> bool:
        """Tell whether one of these days is told behind a day of more than a week before publication: that is the news.

        "Ngày 2/6, huyện mở chợ", "Sáng 19/6, các xã kiểm tra chợ" in an article of 20/6.
        """
        if self._published is None or self._published.first_day - day.value.last_day <= _BESIDE:
            return False
        latest = self._published.last_day
        return any(
            later.use in _EVENTS
            and later.value.day is not None
            and timedelta() <= latest - later.value.last_day <= _DAYS
            and not self._went_before(later)
            for later in self._days_in(day.end, len(self._text.folded))
        )

    def is_official(self, day: Day) -> bool:
        """Tell whether the sentence of a day tells of a meeting or an act of office: it is the scene of all.

        What somebody wrote or did on it in passing ("…, ông viết hôm 5/6") dates no other sentence of an article that
        is not dated itself. Rule dating.official.
        """
        return self._tells(_OFFICIAL, day)

    def is_incident(self, day: Day) -> bool:
        """Tell whether the sentence of a day tells of no act, ceremony or words: "Đêm 5/6, đường sụt"."""
        return not (self._tells(_OFFICIAL, day) or self._tells(_TOLD, day))

    def _tells(self, pattern: AnyCase, day: Day) -> bool:
        at = next((one for one in reversed(self._text.sentences) if one.start <= day.start), None)
        return at is not None and pattern.search(self._text.folded, at.start, at.end) is not None

    def decision(self) -> Day | None:
        """Return the first day of a decision."""
        return self._first((Use.DECIDED,), _PASSAGES if self._published is None else _DECIDED_PASSAGES)

    def only_decision(self) -> Day | None:
        """Return the first day of a decision, None in dated news of numbered ones of several days: each has its own."""
        first = self.decision()
        if first is None or self._published is None:
            return first
        folded, days = self._text.folded, self._days_in(0, len(self._text.folded))
        told = {
            day.value
            for day in days
            if day.use is Use.DECIDED
            and day.value.day is not None
            and self._is_news(day.value)
            and _DECISION.search(folded, max(0, day.start - _WINDOW), day.start) is not None
        }
        return first if len(told) <= 1 else None

    def _first(self, uses: tuple[Use, ...], passages: int) -> Day | None:
        """Return the first day of the passages that text tells, failing it that a caption or a line of posting tells.

        What is to come is announced on the day of publication: no day behind it is the event's.
        """
        shown = None
        for sentence, day in self._days(passages):
            if day.use not in uses:
                continue
            if self.is_planned(day):
                break
            passing = day.use is not Use.DECIDED and (self._in_passing(day, sentence) or self._is_overtaken(day))
            if passing or not self._is_news(day.value) or self._went_before(day):
                continue
            if sentence.kind is not PassageKind.CAPTION and not self._is_posted(day, sentence):
                return day
            if self._published is None or day.value.first_day <= self._published.last_day:
                shown = shown or day
        return shown

    def _days(self, passages: int) -> Iterator[tuple[Sentence, Day]]:
        """Yield the full days of the first passages with their sentences, none of what another paragraph tells."""
        first = self._text.sentences[0].passage if self._text.sentences else 0
        for sentence in self._text.sentences:
            told = sentence.passage - first
            if told >= passages:
                break
            if sentence.kind is not PassageKind.BYLINE:
                for day in self._days_in(sentence.start, sentence.end):
                    if day.value.day is not None and not (told >= _SAPO and self._is_of_other(day)):
                        yield sentence, day

    def _is_posted(self, day: Day, sentence: Sentence) -> bool:
        """Tell whether a day is that of posting: "Ngày đăng: 5/6/2019", "Thứ tư, 5/6/2019 08:15"."""
        folded = self._text.folded
        if str(day.value.year) not in folded[day.start : day.end]:
            return False
        if day.start == sentence.start and _POST_LEADS.match(folded, day.end) is not None:
            return True
        if sentence.end - day.end > _POST_ENDS:
            return False
        before = _POSTED.search(folded, max(sentence.start, day.start - _WINDOW), day.start)
        if before is not None or _CLOCK.match(folded, day.end) is not None:
            return True
        return day.end == sentence.end and _LINE_OF_DAY.search(folded[sentence.start : day.start]) is not None

    def _is_of_other(self, day: Day) -> bool:
        """Tell whether a day behind the first passages is older than what they call new ("Tỉnh ủy vừa ban hành …").

        So is one of more than a week before publication, or, where that is not told, one printed with its year.
        """
        if self._published is None:  # news of these days prints no year
            return str(day.value.year) in self._text.folded[day.start : day.end]
        ago = self._published.first_day - day.value.last_day
        if ago <= _JUST_NOW:
            return False
        if ago > _BESIDE:
            return True
        sentences = self._text.sentences
        last = next((other.start for other in sentences if other.passage >= sentences[0].passage + _SAPO), 0)
        return _JUST.search(self._text.folded, 0, last) is not None

    def _in_passing(self, day: Day, sentence: Sentence) -> bool:
        """Tell whether a day of some days before publication does not open its sentence: it is told of in passing.

        So is the day of a picture of more than a week before.
        """
        if self._published is None:
            return False
        ago, shown = self._published.first_day - day.value.last_day, sentence.kind is PassageKind.CAPTION
        if ago <= (_BESIDE if shown else _DAYS):
            return False
        return day.start - sentence.start > _OPENING

    def _is_background(self, day: Day) -> bool:
        """Tell whether a day is that from which something is counted: "kể từ cuộc họp ngày 1/6", "hai tuần trước"."""
        folded = self._text.folded
        printed = folded[day.start : day.end].lower()
        rough = "trước" in printed and any(unit in printed for unit in _ROUGH)
        rough = rough or printed.endswith("ngày trước đó")
        return rough or _BACKGROUND.search(folded, max(0, day.start - _WINDOW), day.start) is not None

    def is_planned(self, day: Day) -> bool:
        """Tell whether a day behind that of publication, if told, is one to come: "sẽ họp ngày 5/6", "ngày mai 5/6"."""
        if self._published is None:
            return _WILL_BE.search(self._text.folded, max(0, day.start - _WINDOW), day.start) is not None
        if day.value.first_day <= self._published.last_day:
            return False
        if day.value.first_day > self._published.last_day + _AHEAD or _WILL.match(self._text.folded, day.end):
            return True
        before = max(0, day.start - _WINDOW), day.start
        return _TO_COME.search(self._text.folded, *before) is not None or self.is_tomorrow(day.value)

    def is_tomorrow(self, value: PartialDate) -> bool:
        """Tell whether the first passages call a day tomorrow, of which the headline prints the day only."""
        if self._published is None or value.first_day <= self._published.last_day:
            return False
        sentences = self._text.sentences
        last = next((one.start for one in sentences if one.passage >= sentences[0].passage + _PASSAGES), _LONG)
        told = (day for day in self._days_in(0, last) if day.value == value)
        folded = self._text.folded
        return any(_TOMORROW.search(folded, max(0, day.start - _WINDOW), day.start) is not None for day in told)

    def _went_before(self, day: Day) -> bool:
        """Tell whether a day is that of what went before the news ("Trước đó, ngày 1/6, …"), or weeks are told."""
        weeks = day.last is not None and day.last.first_day - day.value.first_day > _WEEKS
        folded = self._text.folded  # so does what was decided for it: "Trước đó, ngày 1/6, … Tờ trình ngày 30/5"
        paragraph = folded.rfind("\n", 0, day.start) + 1 if day.use is Use.DECIDED else day.start
        if self._is_background(day):
            return True
        told = (day, *self._days_in(paragraph, day.start))
        return weeks or any(_WENT_BEFORE.search(folded, max(0, one.start - _WINDOW), one.start) for one in told)
