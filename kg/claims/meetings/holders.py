"""Who holds a meeting without a number, told behind its noun or by what those named around it do."""

from __future__ import annotations

import re

from kg.claims.meetings.boards import board_at
from kg.claims.meetings.gatherings import council_near
from kg.claims.meetings.told import is_committee
from kg.claims.scene import BodyAt, Scene
from kg.claims.wording import is_title

_OF_PAPER = re.compile(
    r"\b(?:[Qq]uyết định|[Nn]ghị quyết|[Cc]hỉ thị|[Kk]ết luận|[Kk]ế hoạch|[Qq]uy định|văn bản|[Tt]hông báo|bài viết"
    r"|ý kiến|[Đđ]ề án|dự thảo|[Cc]hương trình|Luật)(?!\w)"
)
_MET_VOTERS = re.compile(r"[,)]? ?(?:đã |có |cũng |tổ chức |vừa |buổi |cuộc |các )*")
_TITLED = re.compile(  # "A, Phó Chủ tịch | UBND tỉnh đã tiếp xúc cử tri"
    r"(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Pp]hó|[Cc]hánh|[Vv]iên|[Cc]hủ nhiệm)"
    r"(?: [Tt]hường trực)? $"
)
_ONLINE = re.compile(
    r" (?:trực tuyến|giao ban|toàn quốc|thường kỳ|đột xuất|chuyên đề|khẩn)(?: tháng \d{1,2})?(?: của)? "
)
_DATED = re.compile(r" (?:(?:sáng|chiều|tối|trưa|ngày|hôm)(?: ngày| nay| qua)?,? \(?)?\d")
_BY = re.compile(r" (?:do|được) ")
_CHAIRS = re.compile(
    r"(?:,? (?:chủ trì,? )?phối hợp(?: cùng)?(?: với)? [^.;:\n]{3,90}?)? (?:chủ trì|tổ chức|triệu tập)(?!\w)"
)
_DECIDED_AT = re.compile(
    r"(?: khóa \w{1,5})? (?:đã |vừa )?(?:đưa ra|quyết định|thống nhất|thông qua|xem xét|biểu quyết|công bố|bầu"
    r"|miễn nhiệm|bãi nhiệm|cho thôi|kỷ luật|cảnh cáo|cách chức|khai trừ)(?!\w)[^.;:\n]{0,150} (?:trong|tại) "
)
_OPENED = re.compile(r"(?: (?:diễn ra |vào )?(?:sáng|chiều|tối|trưa|ngày|hôm)[^,;.\n]{0,25})?, ")
_ACTS = re.compile(
    r"(?: khóa \w{1,5})? (?:đã |vừa |cũng ){0,4}"
    r"(?:quyết định|thống nhất|thông qua|biểu quyết|bầu|xem xét|cho ý kiến)(?!\w)"
)
_PLENARY = "Ban Chấp hành"
_COMMITTEES = ("Ban Thường vụ", "Ban Chấp hành", "Thường trực", "Ủy ban Thường vụ", "Bộ Chính trị", "Ban Bí thư")
_DEPUTIES = ("Đoàn đại biểu Quốc hội", "Tổ đại biểu")
_ASSEMBLY = "Quốc hội"


def told_organiser(scene: Scene, match: re.Match[str], noun: str, end: int) -> str | None:
    """Return who holds what is named here, by what those named around it do: meet voters, sit, decide, chair."""
    organiser = _of_deputies(scene, match.start()) if "cử tri" in noun else None
    if organiser is None and _DATED.match(scene.text.folded, match.end()):
        sits = noun in ("kỳ họp", "phiên họp")
        organiser = council_near(scene, match.start(), end) if sits else _decides(scene, match.start())
    return organiser or _acts_there(scene, match, end)


def body_at(scene: Scene, at: int) -> BodyAt | None:
    """Return the body printed at a place; "Thủ tướng" prints none."""
    body = scene.body_at(at)
    return None if body is None or is_title(scene.text.folded, body.start) else body


def organiser_behind(scene: Scene, match: re.Match[str], body: BodyAt | None, limit: int) -> str | None:
    """Return the body or board behind a noun: "hội nghị trực tuyến của Huyện ủy", "cuộc họp Ban Chỉ đạo …"."""
    folded = scene.text.folded
    online = _ONLINE.match(folded, match.end())
    body = body or (body_at(scene, online.end()) if online else None)
    body = body or (body_at(scene, match.end() + len(" của ")) if folded.startswith(" của ", match.end()) else None)
    if body is not None:
        return body.name
    board = board_at(scene, match.end() + 1, limit)
    return board[0] if board else None


def owner_at_end(scene: Scene, start: int, end: int) -> str | None:
    """Return the body that a title ends with: "hội nghị sơ kết sáu tháng đầu năm của Huyện ủy Yên Lập".

    A paper's issuer is none: "hội nghị công bố quyết định của Bộ Chính trị".
    """
    for body in scene.bodies_in(start, end)[-1:]:
        if is_title(scene.text.folded, body.start):
            continue
        of_paper = _OF_PAPER.search(scene.text.folded, start, body.start) is not None
        if body.end == end and scene.text.folded.endswith(" của ", start, body.start) and not of_paper:
            return body.name
    return None


def holder_behind(scene: Scene, at: int) -> tuple[str | None, int]:
    """Return the body of "… do Sở Y tế chủ trì", "… được Huyện ủy tổ chức", and where the verb ends: at without one."""
    by = _BY.match(scene.text.folded, at)
    body = body_at(scene, by.end()) if by else None
    chairs = _CHAIRS.match(scene.text.folded, body.end) if body else None
    return (body.name, chairs.end()) if body and chairs else (None, at)


def _acts_there(scene: Scene, match: re.Match[str], end: int) -> str | None:
    """Return the committee of "Tại cuộc họp về phí chợ chiều 4/8, | Ban Thường vụ Huyện ủy đã quyết định …".

    At a conference that is not named others hold, a standing committee decides too; a plenum is its own.
    """
    folded = scene.text.folded
    if not folded.endswith(("Tại ", "tại "), 0, match.start()):
        return None
    sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
    holds = _COMMITTEES if end > match.end() else _PLENARY
    for body in scene.bodies_in(end, sentence.end)[:1]:
        opens = _OPENED.fullmatch(folded, end, body.start) and _ACTS.match(folded, body.end)
        return body.name if opens and body.name.startswith(holds) else None
    return None


def _of_deputies(scene: Scene, start: int) -> str | None:
    """Return the group of deputies, council or front that, by the words before this place, meets voters."""
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    for body in reversed(scene.bodies_in(sentence.start, start)):
        group = body.name.startswith(_DEPUTIES)
        if group:
            return body.name
        if _MET_VOTERS.fullmatch(scene.text.folded, body.end, start) and body.name != _ASSEMBLY:
            titled = _TITLED.search(scene.text.folded, max(sentence.start, body.start - 40), body.start)
            return None if titled else body.name
    return None


def _decides(scene: Scene, start: int) -> str | None:
    """Return the committee that decides something "trong cuộc họp ngày 26/4": the last body before such a verb."""
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    for body in reversed(scene.bodies_in(sentence.start, start)):
        if is_committee(body.name) and _DECIDED_AT.fullmatch(scene.text.folded, body.end, start):
            return body.name
    return None
