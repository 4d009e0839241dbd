"""Meetings told by a verb alone: "đã họp", "đã làm việc với", "tổ chức công bố quyết định", "tổ chức quán triệt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.meetings.days import MeetingDay, day_of_meeting
from kg.claims.meetings.organisers import organiser_before
from kg.claims.scene import Scene
from kg.claims.wording import capital, is_title, read_ordinal, spelt_out, title_end
from kg.model.record import record
from kg.model.text import Sentence
from kg.vietnamese.beginnings import by_beginning

_WORK_WITH = re.compile(
    r"(?<!\w)(?<!uổi )(?<!uộc )(?<!ngày )(?<!thời gian )(?<!nghị )(?<!trình )(?:đã |đến |có |về |tổ chức |tiến hành "
    r"|thăm(?:,| và) ){0,4}"
    r"(?P<how>[Ll]àm việc|giao ban|hội đàm|(?:tiếp xúc,? |gặp gỡ,? )?đối thoại) (?:tại [^,.;]{3,40} )?(?:cùng |với )"
)
_SUBJECT = re.compile(
    r"(?:[\"(][^()\"]{1,40}\) ?[-–] ?)?(?:[^,;:]{0,12}[\d/. -]{3,14}[^,;:]{0,20}, )?(?:[Tt]ại [^;:]{3,40}, )?"
)
_WITH_WORDS = ("làm việc ", "giao ban ", "đối thoại ", "hội đàm ")
_PARTNER = re.compile(
    r"(?:các (?:trường|xã|phường|[Ss]ở|ban|đơn vị|huyện|cơ quan|phòng|ngành)|(?:tập thể )?lãnh đạo|cán bộ chủ chốt"
    r"|cán bộ, |công nhân|nông dân|thanh niên|phụ nữ|hội viên|đoàn viên|doanh nghiệp|người dân|Nhân dân|nhân dân"
    r"|trưởng,? phó|[Tt]hường trực|Ban Thường vụ|(?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận|thị trấn)(?= [A-ZĐ]))"
    r"(?!\w)|(?:[Đđ]oàn (?:đại biểu|công tác|cán bộ|lãnh đạo)|Đoàn(?=[,.;]))"
)
_PARTY = re.compile(  # who came to visit, told in full before "Đoàn" alone
    r"(?<!\w)(?:Đoàn|đoàn) (?:đại biểu|công tác|cán bộ|lãnh đạo)"
    r"(?: (?!(?:do|đã|đến|sang|thăm|có|gồm|tại|về)(?!\w))[^\s,.;:()]+){1,12}"
)
_HELD = by_beginning(
    r"(?<!\w)tổ chức (?=(?:quán triệt|sơ kết|tổng kết|triển khai|công bố|trao|gặp mặt|giao ban|đối thoại"
    r"|kiểm điểm|học tập|tiếp xúc"
    r"|thông báo|họp|phổ biến|lấy phiếu|lấy ý kiến|hiệp thương|bàn giao|kỷ niệm|đánh giá|bầu|phát động"
    r"|ra mắt|khánh thành|khởi công|ký kết|tuyên dương|tôn vinh|biểu dương|khai mạc|khai giảng|hưởng ứng"
    r"|dâng hương|tập huấn)(?!\w))"
)
_ANNOUNCED = re.compile(
    r" (?:đã |vừa )?(?=(?:công bố|trao|công bố và trao) (?:các )?(?:[Qq]uyết định|[Nn]ghị quyết)(?!\w))"
)
_PROVINCE = re.compile(r"(?:, (?:tỉnh )?[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,3})?")  # behind the name of a body
_SIGNED = re.compile(
    r"(?<!\w)(?:đã |vừa )?(?=ký kết (?:[Bb]iên bản|[Tt]hỏa thuận|[Cc]hương trình|[Qq]uy chế|[Kk]ế hoạch|[Bb]ản ghi nhớ"
    r"|[Gg]iao ước|hợp tác)(?!\w))"
)
_SIGNING = "lễ ký kết"
_HANDS_OVER = re.compile(r"(?<!\w)tổ chức (?=(?:công bố|trao) (?:các )?[Qq]uyết định(?!\w))")
_MEETS = re.compile(
    r"(?: khóa \w+)?,? (?:(?:sáng|chiều|tối|ngày)(?: ngày)? [\d/.-]{1,10},? )?"
    r"(?:đã |vừa |tiến hành |tổ chức ){0,4}(?P<noun>họp)(?: khẩn| đột xuất| trực tuyến| bất thường| khẩn cấp)?"
    r"(?= (?:để|xem xét|bàn|và|cho ý kiến|đánh giá|thảo luận|quyết định|về|với|thống nhất|thông qua|thẩm tra|rà soát"
    r"|triển khai|kiểm điểm|(?:vào )?(?:sáng|chiều|tối|ngày)(?= (?:nay|qua|\d)))(?!\w)|[,.;])"
)
_DAY_BEHIND = re.compile(r" (?:vào )?(?:sáng|chiều|tối|ngày) ")
AFTER_BODY = re.compile(
    r" (?:thường kỳ|về|với|sơ kết|tổng kết|triển khai|quán triệt|giao ban|mở rộng|chuyên đề|lần|tháng|quý)(?!\w)"
)
_TIME = re.compile(
    r"(?:Hội nghị|Cuộc họp|Phiên họp|Hội thảo|Diễn đàn|Tọa đàm)"
    r"(?: (?:hiệp thương|thường niên|thường kỳ|định kỳ|toàn thể|mở rộng|giao ban|khoa học|quốc gia|cấp cao)){0,2}"
    r" lần (?:thứ )?",
    re.IGNORECASE,
)
_FRONT = re.compile(
    r"(?:[^,.;:]{0,24}, )?(?P<day>(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Nn]gày)(?: ngày)? \d[\d/.-]*, )?(?:[Tt]ại )?"
)
_SAID_THERE = re.compile(r"(?P<day> (?:(?:sáng|chiều|tối)(?: ngày)?|ngày) \d[\d/.-]*)?, [^.;]{0,120}$")
_FAR = 240  # code points from "làm việc với" to who spoke there
_VISITS = {"làm việc": "buổi làm việc", "hội đàm": "hội đàm"}
_LEAD_PASSAGES = 4


@record
class Conference:
    """One naming of a meeting without number.

    Args:
        start: Offset of its noun.
        end: Offset behind its title.
        noun: In lower case.
        name: Noun and title, spelt out.
        organiser: Told by the words before it, or by a body right behind the noun.
        when: Its day.
        specific: Whether it can stand as a meeting of its own.
        bare: Whether no title follows the noun.
        rule: Id of the rule that read it.
    """

    start: int
    end: int
    noun: str
    name: str
    organiser: str | None
    when: MeetingDay
    specific: bool
    bare: bool
    rule: str

    @property
    def ordinal(self) -> int | None:
        """Its own number: 3 of "Hội nghị hiệp thương lần thứ ba …", none of a paper's in its title."""
        time = _TIME.match(self.name)
        told = read_ordinal(self.name, time.end()) if time is not None else None
        return None if told is None else told[0]


def find_sittings(scene: Scene) -> Iterator[Conference]:
    """meeting.sitting: "chiều 3/4, Ban Thường vụ Huyện ủy đã họp để xem xét …"."""
    folded = scene.text.folded
    if " họp" not in folded:
        return
    for body in scene.bodies:
        match = _MEETS.match(folded, body.end)
        if match is None or not is_committee(body.name):
            continue
        start = match.start("noun")
        when = day_of_meeting(scene, start, match.end())
        sentence = scene.text.sentences[scene.context.sentence_at(start)]
        if _DAY_BEHIND.match(folded, match.end()) and scene.people_in(sentence.start, body.start):
            continue  # "Ông Bưởi xác nhận: BTV Tỉnh ủy họp chiều nay": he speaks elsewhere
        name = f"Cuộc họp của {body.name}"
        specific = (when.own and when.date is not None) or when.yearless
        yield Conference(start, match.end(), "cuộc họp", name, body.name, when, specific, False, "meeting.sitting")


def find_visits(scene: Scene) -> Iterator[Conference]:
    """meeting.work-with: "Sáng 5/6, đồng chí A, Bí thư Tỉnh ủy đã làm việc với Huyện ủy Sông Mã về …" in the lead."""
    for match in scene.matches(_WORK_WITH, _WITH_WORDS):
        sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
        hosts = scene.bodies_in(sentence.start, match.start()) or scene.people_in(sentence.start, match.start())
        opens = not hosts and _opens(scene, sentence, match)
        end = _end_of_partner(scene, match.end(), sentence.end) if hosts or opens else match.end()
        if end == match.end():
            continue
        when = day_of_meeting(scene, match.start(), end)
        if (when.reported or opens) and ((when.own and when.date is not None) or when.yearless):
            how = match["how"].lower().split()[-2:]
            noun = _VISITS.get(match["how"].lower(), "hội nghị")
            kind = noun if match["how"].lower() in _VISITS else " ".join((noun, *how))
            name = with_party(scene, capital(f"{kind} với {spelt_out(scene, match.end(), end)}"), match.start())
            host = _host(scene, sentence.start, match.start())
            yield Conference(match.start(), end, noun, name, host, when, True, False, "meeting.work-with")


def _opens(scene: Scene, sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether a sentence opens so, and who said what there follows: "Mới đây, làm việc với X ngày 5/6, ông A"."""
    folded = scene.text.folded
    front = _FRONT.fullmatch(folded, sentence.start, match.start())
    people = scene.people_in(match.end(), min(sentence.end, match.end() + _FAR)) if front is not None else ()
    said = _SAID_THERE.search(folded, match.end(), people[0].start) if people else None
    return front is not None and said is not None and bool(front["day"] or said["day"])


def with_party(scene: Scene, name: str, at: int) -> str:
    """Return the name of a meeting "với Đoàn" with those who came, as the article has told them before."""
    if not name.endswith(" với Đoàn"):
        return name
    party = _PARTY.search(scene.text.folded, 0, at)
    return name if party is None else f"{name.removesuffix('Đoàn')}{capital(party.group())}"


def _host(scene: Scene, floor: int, start: int) -> str | None:
    """Return the body that works with the other side, where no person of it is named."""
    last = scene.bodies_in(floor, start)[-1:]
    alone = last and not scene.people_in(floor, start) and not scene.text.folded[last[0].end : start].strip(" ,")
    subject = alone and _SUBJECT.fullmatch(scene.text.folded, floor, last[0].start)
    return last[0].name if subject else None


def _end_of_partner(scene: Scene, start: int, limit: int) -> int:
    """Return where the name of the other side and of what is talked of ends; start where it is no official one."""
    folded = scene.text.folded
    body = scene.body_at(start)
    if body is not None:
        return title_end(folded, body.end, limit) if AFTER_BODY.match(folded, body.end) else body.end
    partner = _PARTNER.match(folded, start)
    return title_end(folded, partner.end(), limit) if partner else start


def is_committee(name: str) -> bool:
    """Tell whether a body of this name decides by sitting."""
    return name.startswith(
        ("Ban ", "Bộ Chính trị", "Ủy ban", "Hội đồng", "Thường trực", "Chính phủ", "Quốc hội", "Đảng")
    )


def find_handovers(scene: Scene) -> Iterator[Conference]:
    """meeting.handover: "Chiều 3/4, Huyện ủy Sông Mã tổ chức công bố quyết định về công tác cán bộ"."""
    folded = scene.text.folded
    for verb in scene.matches(_HANDS_OVER, ("tổ chức công bố", "tổ chức trao")):
        sentence = scene.text.sentences[scene.context.sentence_at(verb.start())]
        when = day_of_meeting(scene, verb.start(), verb.end())
        organiser = organiser_before(scene, verb.end())
        end = title_end(folded, verb.end(), sentence.end)
        if organiser is not None and when.own and when.date is not None and end > verb.end():
            name = f"Lễ {spelt_out(scene, verb.end(), end)}"
            yield Conference(verb.end(), end, "lễ công bố", name, organiser, when, True, False, "meeting.handover")


def announcer_before(scene: Scene, verb: re.Match[str]) -> str | None:
    """Return the body of "Bộ Chính trị đã | công bố quyết định …": it stands right before the verb."""
    sentence = scene.text.sentences[scene.context.sentence_at(verb.start())]
    if verb.re is not _ANNOUNCED:
        return None
    bodies = scene.bodies_in(sentence.start, verb.start())
    before = [body for body in bodies if _PROVINCE.fullmatch(scene.text.folded, body.end, verb.start())]
    named = before and (is_title(scene.text.folded, before[0].start) or scene.people_in(before[0].end, verb.start()))
    return before[0].name if before and not named else None


def lead_conference(scene: Scene, noun: str) -> Conference | None:
    """meeting.lead: "Sáng 5/6, Huyện ủy Sông Mã tổ chức quán triệt …" of an article that then says "tại hội nghị"."""
    folded = scene.text.folded
    if noun == _SIGNING:
        return _signing(scene)
    for sentence in scene.text.sentences:
        announced = _ANNOUNCED.finditer(folded, sentence.start, sentence.end)
        for verb in (*_HELD.finditer(folded, sentence.start, sentence.end), *announced):
            when = day_of_meeting(scene, verb.start(), verb.end())
            organiser = organiser_before(scene, verb.end()) or announcer_before(scene, verb)
            end = title_end(folded, verb.end(), sentence.end)
            if organiser is None or not when.reported or not when.own or end <= verb.end():
                continue
            title = spelt_out(scene, verb.end(), end)
            name = f"{capital(noun.removeprefix('buổi '))} {title}"
            if title.split()[0] == "họp":  # "tổ chức họp": no "Hội nghị họp"
                name = f"Cuộc {title}" if title != "họp" else f"Cuộc họp của {organiser}"
            return Conference(verb.end(), end, noun, name, organiser, when, True, False, "meeting.lead")
        if sentence.passage - scene.text.sentences[0].passage > _LEAD_PASSAGES:
            return None
    return None


def _signing(scene: Scene) -> Conference | None:
    """Return the ceremony of "chiều 3/4, UBND tỉnh và Công ty A đã ký kết thỏa thuận …": it is of both sides."""
    for verb in scene.matches(_SIGNED, (" ký kết ",)):
        sentence = scene.text.sentences[scene.context.sentence_at(verb.start())]
        when = day_of_meeting(scene, verb.start(), verb.end())
        end = title_end(scene.text.folded, verb.end(), sentence.end)
        if when.reported and when.own and scene.bodies_in(sentence.start, verb.start()):
            name = f"Lễ {spelt_out(scene, verb.end(), end)}"
            return Conference(verb.end(), end, _SIGNING, name, None, when, True, False, "meeting.lead")
    return None
