"""Resolutions told by what they do: "thông qua Nghị quyết điều chỉnh kế hoạch …", one alone or those of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from kg.claims.documents.issuers import issuer_before
from kg.claims.documents.laws import sentence_of
from kg.claims.documents.listing import clause_before, goes_on, opens
from kg.claims.documents.numbered import signed_on
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.parts import Tail, read_tail, title_stop
from kg.claims.documents.plans import COMING
from kg.claims.scene import Scene
from kg.claims.wording import capital, spelt_out
from kg.model.record import replace
from kg.model.text import Sentence

ACTING = "document.acting"
MENDING = "document.mending"
_ACTS = (
    "điều chỉnh",
    "sửa đổi",
    "bổ sung",
    "bãi bỏ",
    "quy định",
    "phê duyệt",
    "phê chuẩn",
    "thông qua",
    "phân bổ",
    "giao",
    "thành lập",
    "giải thể",
    "sáp nhập",
    "sắp xếp",
    "quyết định",
    "chấp thuận",
    "cho phép",
    "kéo dài",
    "hỗ trợ",
    "đặt tên",
    "đổi tên",
    "ban hành",
    "thí điểm",
    "công nhận",
    "dừng",
    "hủy bỏ",
    "miễn",
    "giảm",
    "xác định",
    "tán thành",
    "thông báo",
    "giải quyết",
)
_ACT = re.compile(
    rf"(?<!\w)(?P<head>[Nn]ghị quyết) (?P<act>{'|'.join(_ACTS)}|(?<=nghị quyết )về)(?!\w)"
    r"(?! (?:rõ|cụ thể|như|thì|là|tại|này)(?!\w))"
)
_PASSIVELY = re.compile(r",? (?:đã |vừa |mới |chính thức ){0,2}(?:được|do) (?=[A-ZĐỦ])")
_MEMBER = re.compile(
    rf"\s{{0,2}}(?:và )?(?:[-+•*–]\s?|\d{{1,2}}[.)]\s?)?(?:[Dd]ự thảo )?[Nn]ghị quyết (?:về|{'|'.join(_ACTS)})(?!\w)"
)
_WORDS = tuple(f"nghị quyết {act}" for act in (*_ACTS, "về"))
_MENDS = re.compile(r"sửa đổi(?:, bổ sung)?(?: một số (?:điều|nội dung))?(?: của)? [Nn]ghị quyết ")
_DEALT = re.compile(
    r"(?<!\w)(?:thông qua|ban hành|quyết nghị)(?: các| một)? (?:dự thảo )?$"
    r"|(?<!\w)(?:thảo luận|cho ý kiến|góp ý|thẩm tra|xem xét|lấy ý kiến|trình)(?: các| về| vào| đối với){0,2} dự thảo $"
)
_CHANGES = re.compile(
    r"[Nn]ghị quyết (?:về )?(?:việc )?(?:điều chỉnh|sửa đổi|bổ sung|bãi bỏ|hủy bỏ|kéo dài|gia hạn|thay thế|dừng)(?!\w)"
)
_PAPERS = re.compile(r"(?<!\w)(?:nghị quyết|nội dung|văn bản)(?!\w)")
_ABOUTS = re.compile(
    r"(?<!\w)(?:thông qua|ban hành|quyết nghị)(?: [^.;:]{0,40})? nghị quyết(?P<about> về)?"
    r"(?: (?:quan trọng|chuyên đề))?(?:,? (?:gồm|bao gồm))?:(?= )"
)
_ABOUT = re.compile(r";? (?:và )?(?:- ?)?(?P<about>[Vv]ề (?:việc )?)?(?P<title>\w)")
_SEVERAL = re.compile(
    r"(?<!\w)(?:thông qua|ban hành|quyết nghị) "
    r"(?P<all>(?:các|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) nghị quyết (?=về ))"
)
_NEXT_ABOUT = re.compile(r",? (?:và )?(?=về )")
_REST = re.compile(r" (?:để|do|khi|vì|được|là) [^.,;:\n()]{3,100}(?=;)")  # of a title that the next member's mark ends
_OF_PERSON = re.compile(
    r"\b(?:ông|bà|đồng chí|chức vụ|chức danh|miễn nhiệm|bãi nhiệm|đại biểu Hội đồng"
    r"|chuẩn (?:việc )?bổ nhiệm|tướng [A-ZĐ]\w+)\b"
)
_BY = re.compile(r"(?<!\w)(?:theo|thực hiện|triển khai|thi hành|căn cứ)(?: các)? $")
_BEFORE = 32  # code points before a type word that tell what is done with it
_FAR = 260  # code points between the head of a list and its first member
_DAY_AT = 16  # code points behind "thông qua" in which the day begins
_MIN_WORDS = 4
_MOST = 30  # resolutions of one row


def read_acting(scene: Scene, known: Sequence[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
    """document.acting: "HĐND tỉnh thông qua Nghị quyết phê duyệt …"; document.mending: of one that changes another.

    Who reads on finds a mended one behind its head, as a naming of its own.
    """
    starts = sorted((at.start, at.end) for at in known)
    ends = {at.end for at in known}
    found: list[OfficialDocumentAt] = []
    last = -1
    for match in scene.matches(_ACT, _WORDS):
        sentence = sentence_of(scene, match.start())
        if sentence is None or match.start() < last:
            continue
        end = title_stop(scene.text.folded, match.start("act"), sentence.end)
        passed = _passed(scene, end, sentence.end)
        if passed is None and not _told(scene, match, sentence, ends):
            continue
        rest = _REST.match(scene.text.folded, end, sentence.end)
        end = rest.end() if rest else end
        inner = next((start for start, _ in starts if match.end("act") < start < end), None)
        end = max([end, *(behind for start, behind in starts if start == inner)])
        name = capital(spelt_out(scene, match.start(), end))
        if len(name.split()) < _MIN_WORDS + 2 or _OF_PERSON.search(name):
            continue
        at = _at(scene, match, name, inner or end, sentence)
        found.append(at if passed is None else replace(at, issuer=at.issuer or passed.issuer, date=passed.date))
        ends.add(last := end)
    return found


def _passed(scene: Scene, at: int, limit: int) -> Tail | None:
    """Return by whom and when one is told to be passed behind its title: "… | vừa được Quốc hội thông qua sáng 3/4"."""
    if _PASSIVELY.match(scene.text.folded, at) is None:
        return None
    tail = read_tail(scene, at, limit, titled=False)
    days = scene.context.days_in(tail.end, min(limit, tail.end + _DAY_AT)) if tail.issuer and not tail.date else ()
    tail.date = days[0].value if days and days[0].value.day is not None else tail.date
    return None if tail.issuer is None else tail


def read_abouts(scene: Scene) -> list[OfficialDocumentAt]:
    """document.about: "thông qua các nghị quyết: về thu ngân sách năm 2020; về …" are resolutions with these titles."""
    folded = scene.text.folded
    found = _in_a_row(scene)
    for head in scene.matches(_ABOUTS, ("nghị quyết: về", "nghị quyết gồm", "nghị quyết về:")):
        sentence = sentence_of(scene, head.start())
        at = head.end()
        while sentence is not None and (member := _ABOUT.match(folded, at, sentence.end)) is not None:
            start = member.start("about") if member["about"] else member.start("title")
            end = title_stop(folded, start, sentence.end)
            title = spelt_out(scene, member.start("title"), end)
            told = member["about"] or head["about"]
            if not told or len(title.split()) < _MIN_WORDS or _OF_PERSON.search(title):
                break
            name = f"Nghị quyết {(member['about'] or 'về ').lower()}{title[0].lower()}{title[1:]}"
            found.append(OfficialDocumentAt(start, end, "Nghị quyết", "document.about", name=name))
            at = end
    return found


def _in_a_row(scene: Scene) -> list[OfficialDocumentAt]:
    """Return the resolutions of "thông qua các nghị quyết về phí chợ, về giá nước và về …": each "về" begins one."""
    folded = scene.text.folded
    found = []
    last = 0
    for head in scene.matches(_SEVERAL, ("nghị quyết về",)):
        sentence = sentence_of(scene, head.start()) if head.start() >= last else None
        row: list[OfficialDocumentAt] = []
        at = head.end()
        while sentence is not None and at and len(row) < _MOST:
            end = title_stop(folded, at, sentence.end)
            mark = _NEXT_ABOUT.search(folded, at, min(end + len(", và về "), sentence.end))
            end = mark.start() if mark else end
            title = spelt_out(scene, at, end)
            if len(title.split()) <= _MIN_WORDS or _OF_PERSON.search(title):
                row = []
                break
            name = f"Nghị quyết {title}"
            row.append(
                OfficialDocumentAt(at if row else head.start("all"), end, "Nghị quyết", "document.about", name=name)
            )
            last, at = end, mark.end() if mark else 0
        found += row if len(row) > 1 else []
    return found


def _told(scene: Scene, match: re.Match[str], sentence: Sentence, ends: Set[int]) -> bool:
    """Tell whether one is adopted by the word right before it, or is a member of a list of those adopted."""
    folded, start = scene.text.folded, match.start()
    if match["act"] != "về" and _DEALT.search(folded, max(0, start - _BEFORE), start):
        mends = _MENDS.match(folded, match.start("act"), sentence.end) is not None
        return match["head"][0].isupper() or mends or issuer_before(scene, sentence.start, start) is not None
    opening, mark = opens(folded, start), goes_on(folded, start)
    if mark in ends:
        return True
    if opening is not None:
        clause, stop = clause_before(scene, opening)
        return _PAPERS.search(folded, max(clause, stop - _FAR), stop) is not None
    apart = mark is not None and (folded[mark] == ";" or "\n" in folded[mark:start])
    return mark is not None and apart and _behind_member(folded, mark)


def _behind_member(folded: str, end: int) -> bool:
    """Tell whether the line or clause that ends here is of a resolution too."""
    while end > 0 and folded[end - 1] in " \n;.":
        end -= 1
    start = max(folded.rfind(mark, max(0, end - _FAR), end) for mark in "\n;:") + 1
    return start > 0 and _MEMBER.match(folded, start, end) is not None


def _at(scene: Scene, match: re.Match[str], name: str, end: int, sentence: Sentence) -> OfficialDocumentAt:
    start = match.start()
    told = issuer_before(scene, sentence.start, start)
    coming = COMING.search(scene.text.folded, max(sentence.start, start - 90), start) is not None
    named = scene.text.folded[end - 1] == " "
    issued = None if coming or told is None or told[1] else signed_on(scene, start)
    changes = _CHANGES.match(scene.text.folded, start) is not None
    mending = named and changes and _BY.search(scene.text.folded, start, end) is None
    return OfficialDocumentAt(
        start,
        end - 1 if named else end,
        "Nghị quyết",
        MENDING if mending else ACTING,
        name=name,
        issuer=told[0] if told else None,
        date=issued,
        planned=coming or (told is not None and told[1]),
    )
