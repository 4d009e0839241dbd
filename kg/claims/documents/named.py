"""Official documents named without a number: by congress or plenum, as laws, by their title, by issuer and day."""

from __future__ import annotations

import re
from functools import cache

from kg.claims.documents.acting import read_abouts, read_acting
from kg.claims.documents.conclusions import read_conclusions
from kg.claims.documents.issued import read_announced, read_charters, read_communiques, read_issued
from kg.claims.documents.issuers import issuer_before, named_issuer
from kg.claims.documents.laws import read_laws, sentence_of
from kg.claims.documents.numbered import signed_on
from kg.claims.documents.of_meetings import COUNTED, read_of_meetings
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.parts import Tail, read_tail
from kg.claims.documents.plans import COMING, read_plannings, read_plans, read_schemes
from kg.claims.meetings.names import Gathering
from kg.claims.scene import Scene
from kg.claims.spans import Spans
from kg.claims.wording import capital, home_unit, spelt_out, title_end
from kg.lexicon.official_documents import official_document_types, type_words
from kg.model.record import replace
from kg.model.text import Sentence
from kg.vietnamese.any_case import letters_first
from kg.vietnamese.beginnings import by_beginning

_KIND = re.compile(r" (?:chuyên đề|liên tịch|riêng|mới)(?!\w)")
_AND_PROGRAMME = re.compile(r" và (?=chương trình (?:công tác|làm việc))")
_YEARLY = re.compile(r" (?P<title>(?:nhiệm vụ|phát triển|kinh tế|KT-XH)[^.;:,\"()\n]{0,80}? năm \d{4})(?!\w)")
_DIRECT_TITLE = re.compile(r" (?=\"|[a-zđà-ỹ]+ [a-zđà-ỹ]+|[A-ZĐ][a-zđà-ỹ]+ [a-zđà-ỹ]+ )")
_DRAFT_TITLE = re.compile(
    r" (?=(?:tổ chức|thí điểm|thành lập|sắp xếp|điều chỉnh|giảm|tăng|cho phép|miễn|kéo dài|tiếp tục|phân bổ)(?!\w))"
)
_ANOTHER_DRAFT = " và dự thảo "
_DRAFT = ("dự thảo ", "Dự thảo ")
_NO_TITLE = re.compile(
    r" (?:này|trên|đó|của|số|được|đã|sẽ|đang|và|là|có|để|cho|do|phải|cần|nêu|ban hành|thực hiện|vừa|mới"
    r"|cụ thể|liên quan|nói|ra|"
    r"cũng|còn|khi|hay|hoặc|trong|tại|vào|một|các|nhằm|với|theo|từ|như|chưa|không|hiện|cấp|xử|thi|kỷ|khởi"
    r"|bổ|điều|bắt|kiểm|phê|đặt|hướng|gồm|xác định|đề xuất|dự kiến|góp phần|giúp|tuyển sinh|phát hiện|hệ thống)(?!\w)"
)
_NEAR = 24  # code points of the words right before a naming
_SEVERAL = re.compile(r"\b(?:các|những|nhiều|mọi|mỗi|một số|hai|ba|\d+) (?:dự thảo )?$")
_ON_PEOPLE = re.compile(
    r"\b(?:phê chuẩn|bầu|miễn nhiệm|bãi nhiệm|cho thôi|bổ nhiệm)\b[^.;]{0,160}"
    r"\b(?:ông|bà|đồng chí|đại biểu|chức|Ủy viên)\b"
)
_PERSONNEL = re.compile(
    r"\b(?:bổ nhiệm|điều động|luân chuyển|chỉ định|miễn nhiệm|kỷ luật|nghỉ hưu|cán bộ|nhân sự|phê chuẩn|chuẩn y|thôi"
    r"|biệt phái|giữ chức|giao quyền|công nhận (?:lại )?(?:Hiệu trưởng|Giám đốc|Chủ tịch|Phó|Bí thư|Ủy viên|chức))\b"
)
_MADE = re.compile(r"(?:thành lập|sắp xếp|sáp nhập|phát triển|xây dựng|nâng cao|đổi mới|quy hoạch|di dời)(?!\w)")
_WITHOUT_ABOUT = re.compile(r"Nghị quyết (?:nhiệm vụ|phát triển|kinh tế)(?!\w)")
_OF_UNITS = re.compile(r"Đề án (?:sắp xếp|sáp nhập|thành lập)(?: các)? (?:đơn vị hành chính|trung tâm)(?!\w)")
_OTHER_PLACE = re.compile(r"\b(?:huyện|quận|tỉnh|thành phố|thị xã|xã|phường) [A-ZĐÂÊÔƠƯÁÀẢẠÉÍÓÚÝ]")
_MIN_TITLE_WORDS = 3
_DEALT = re.compile(r"\b(?:thực hiện|triển khai|thi hành|[Dd]ự thảo|thông qua|ban hành|trình|soạn thảo) $")
_MIN_TOLD_WORDS = 6
_RULES = re.compile(r"quy định (?!chi tiết)")  # "Nghị định quy định rõ mức ăn" comes back to one named before
_SAYS = re.compile(r" (?:được|phải|sẽ) ")
_ACT = re.compile(
    r" (?:thu hồi|phê duyệt|thành lập|giải thể|sáp nhập|hợp nhất|công nhận|chấp thuận|xử phạt|bãi bỏ|hủy bỏ)(?!\w)"
)
_OF_PARTY = " của Đảng về "
_OF_BODIES = ("Quyết định", "Kết luận", "Tờ trình")  # of some body named
_OF_DRAFT = re.compile(r"về (?:việc )?(?:các )?(?:dự án|dự thảo)(?! (?!Luật|[Nn]ghị quyết))")
_OF_PERSON = re.compile(r"\b(?:ông|bà|đồng chí|chức|cán bộ)\b")
_MENDED = re.compile(r"\bsửa(?: đổi)?(?:, bổ sung)? $")  # what is to be mended is told by what it is about
_NOT_ITS_OWN = re.compile(  # it points back, or a censure tells of it
    letters_first(
        r"\b(?:(?:lĩnh vực|vấn đề|nội dung|việc) (?:này|trên|đó)"
        r"|(?:trái|không đúng) (?:quy định|thẩm quyền|pháp luật))\b"
    )
)
_POINTS_BACK = (" này", " trên", " đó")
_KNOWN = {"quy định": "về những điều đảng viên không được làm"}  # known by its title in any spelling


def read_named(
    scene: Scene, gatherings: tuple[Gathering, ...], taken: tuple[OfficialDocumentAt, ...]
) -> tuple[OfficialDocumentAt, ...]:
    """Return the official documents named without a number, in reading order, none inside a naming already taken."""
    readers = (
        read_of_meetings(scene, gatherings),
        read_conclusions(scene, gatherings),
        read_abouts(scene),
        *read_laws(scene),
        read_plannings(scene),
        _titled(scene, gatherings),
        read_plans(scene),
        read_schemes(scene),
        read_communiques(scene),
        read_issued(scene),
        read_announced(scene),
        read_charters(scene),
    )
    spans = Spans((at.start, at.end) for at in taken)
    found: list[OfficialDocumentAt] = []
    for reader in readers:
        for at in reader:
            if not spans.meet(at.start, at.end):
                spans.add(at.start, at.end)
                found.append(at)
    found += [at for at in read_acting(scene, (*taken, *found)) if not spans.meet(at.start, at.end)]
    return tuple(sorted(found, key=lambda at: (at.start, at.end)))


@cache
def _titled_words() -> tuple[str, ...]:
    return tuple(sorted({row.name.lower() for row in official_document_types() if row.titled}))


@cache
def _titled_word() -> re.Pattern[str]:
    words = {
        word
        for row in official_document_types()
        if row.titled
        for word in (row.name, *row.forms)
        if word.lower() not in ("nq", "nđ", "qđ")
    }
    words -= {"Chiến lược", "Luật", "Bộ luật", "Hiến pháp", "Đạo luật", "Quy hoạch"}
    words |= {"nghị quyết", "đề án", "nghị định", "thông tư", "chỉ thị", "tờ trình", *_KNOWN}
    listed = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return by_beginning(rf"(?<!\w)(?P<word>{listed})(?!\w)")


def _titled(scene: Scene, gatherings: tuple[Gathering, ...]) -> list[OfficialDocumentAt]:
    """document.titled: "Nghị quyết của HĐND huyện về phí chợ"; document.issued-on: "Công điện của Bộ X ngày 7/9"."""
    found = []
    for match in scene.matches(_titled_word(), _titled_words()):
        sentence = sentence_of(scene, match.start())
        if sentence is None or _counted(scene.text.folded, match) or _goes_to(scene, match):
            continue
        at = _titled_at(scene, match, sentence)
        if at is not None:
            found.append(_with_owner(scene, at, gatherings))
    return found


def _counted(folded: str, match: re.Match[str]) -> bool:
    """Tell whether a type word in capitals is of several: "thông qua | 4 Nghị quyết về phí chợ"."""
    capital_word = match["word"][0].isupper()
    return capital_word and COUNTED.search(folded, max(0, match.start() - 12), match.start()) is not None


def _goes_to(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether behind "tờ trình" stands to whom it goes: "tờ trình Chính phủ", not "tờ trình của Chính phủ"."""
    return match["word"].lower() == "tờ trình" and named_issuer(scene, match.end() + 1) is not None


def _titled_at(scene: Scene, match: re.Match[str], sentence: Sentence) -> OfficialDocumentAt | None:
    folded = scene.text.folded
    row = type_words()[match["word"].lower()]
    end = match.end()
    if (kind := _KIND.match(folded, end)) is not None:
        end = kind.end()
    of_party = folded.startswith(_OF_PARTY, end) and match["word"][0].isupper()
    tail = read_tail(scene, end + (len(" của Đảng") if of_party else 0), sentence.end)
    _take_known_title(scene, match, tail)
    told = issuer_before(scene, sentence.start, match.start())
    issuer = tail.issuer or (told[0] if told else None)
    coming = COMING.search(folded, max(sentence.start, match.start() - 90), match.start())
    if match["word"] == "Quyết định" and issuer is not None:
        _take_act(scene, tail, sentence)
    scheme = match["word"] == "đề án" and coming is not None
    if scheme or (tail.title is None and (match["word"][0].isupper() or row.name == "Nghị quyết")):
        _take_direct_title(scene, row.name, match.start(), tail, sentence)
    told_of = told is not None or _told_of(scene, match, sentence, tail)
    if match["word"][0].islower() and not _lower_case_names(match, tail, told=told_of):
        return None
    if not _unique(row.name, tail, issuer, opening=match.start() == sentence.start):
        return None
    if issuer is None and _only_told(folded, sentence.start, match.start(), tail, coming=coming is not None):
        return None
    name = capital(spelt_out(scene, match.start(), tail.end))
    if tail.title and (
        name[-4:] != tail.title[-4:] or tail.title not in name or (kind is not None and kind.group() == " riêng")
    ):
        name = f"{row.name} {tail.title}"
    planned = coming is not None or (told is not None and told[1])
    rule = "document.titled" if tail.title else "document.issued-on"
    return OfficialDocumentAt(
        match.start(),
        tail.end,
        row.name,
        rule,
        name=name,
        issuer=issuer,
        coded_issuer=row.issuer or None,
        date=tail.date or (None if planned else signed_on(scene, match.start())),
        planned=planned,
    )


def _only_told(folded: str, floor: int, start: int, tail: Tail, *, coming: bool) -> bool:
    """Tell whether a naming without issuer tells what one says, or which one to mend: "sửa đổi Nghị định về …"."""
    title = tail.title or ""
    rules = _RULES.match(title) is not None and not (coming and _SAYS.search(title) is None)
    return rules or _MENDED.search(folded, max(floor, start - _NEAR), start) is not None


def _with_owner(scene: Scene, at: OfficialDocumentAt, gatherings: tuple[Gathering, ...]) -> OfficialDocumentAt:
    """Return a naming without "về" with the name that its title leaves out: of its issuer, of the home.

    "Nghị quyết nhiệm vụ năm 2018" of a plenum's party committee; "Đề án sắp xếp đơn vị hành chính cấp xã" of the home.
    """
    name = at.name or ""
    if at.type == "Nghị quyết" and name.startswith("Nghị quyết nhiệm vụ năm ") and at.issuer is None:
        before = [held.organiser for held in gatherings if held.start < at.start and held.organiser]
        plenary = [body for body in before if body.startswith("Ban Chấp hành Đảng bộ")]
        at = replace(at, issuer=plenary[-1]) if plenary else at
    if at.type == "Nghị quyết" and at.issuer and _WITHOUT_ABOUT.match(name) and at.issuer not in name:
        return replace(at, name=f"{name} của {at.issuer}")
    unit = home_unit(scene)
    if at.type == "Đề án" and unit and _OF_UNITS.match(name) and not _OTHER_PLACE.search(name):
        return replace(at, name=f"{name} {unit}")
    return at


def _told_of(scene: Scene, match: re.Match[str], sentence: Sentence, tail: Tail) -> bool:
    """Tell whether the words around a type word in lower case speak of one official document, by its title.

    "nghị quyết của Quốc hội về phí chợ", "thực hiện nghị quyết về thí điểm xử lý rác thải"; no "các nghị quyết về".
    """
    before = (sentence.start, match.start())
    near = max(sentence.start, match.start() - _NEAR)
    if tail.title is None or _SEVERAL.search(scene.text.folded, near, match.start()):
        return False
    if match["word"] == "đề án" and _MADE.match(tail.title):
        return True
    if not (tail.title.startswith("về ") or _DRAFT_TITLE.match(f" {tail.title}")):
        return False  # "nghị quyết quy định tăng lương" tells what it says
    dealt = match["word"] == "nghị quyết" and _DEALT.search(scene.text.folded, *before) is not None
    return tail.issuer is not None or (dealt and len(tail.title.split()) >= _MIN_TOLD_WORDS)


def _lower_case_names(match: re.Match[str], tail: Tail, *, told: bool) -> bool:
    """Tell whether a type word in lower case names one: with issuer before and title behind, or by a known title."""
    if match["word"] not in _KNOWN:
        return told and tail.title is not None
    return tail.title == _KNOWN[match["word"]]


def _take_known_title(scene: Scene, match: re.Match[str], tail: Tail) -> None:
    """Take a known title, also where "về" is left out: "quy định những điều đảng viên không được làm"."""
    known = _KNOWN.get(match["word"].lower(), "")
    for printed in (known, known.removeprefix("về ")) if known else ():
        if scene.text.folded.startswith(f" {printed}", match.end()):
            tail.title, tail.end = known, match.end() + 1 + len(printed)
            return


def _take_direct_title(scene: Scene, kind: str, start: int, tail: Tail, sentence: Sentence) -> None:
    """Take a title without "về": "Đề án sắp xếp đơn vị hành chính cấp xã", "Nghị quyết phát triển KT-XH năm 2024"."""
    folded = scene.text.folded
    yearly = _YEARLY.match(folded, tail.end, sentence.end)
    if yearly is not None:
        joined = _AND_PROGRAMME.search(folded, yearly.start("title"), yearly.end("title"))
        end = joined.start() if joined else yearly.end("title")
        year = folded[yearly.end("title") - len(" năm 2024") : yearly.end("title")] if joined else ""
        tail.title, tail.end = spelt_out(scene, yearly.start("title"), end) + year, end
        return
    draft = (
        kind == "Nghị quyết" and folded.endswith(_DRAFT, sentence.start, start) and _DRAFT_TITLE.match(folded, tail.end)
    )
    named = kind == "Đề án" and not _NO_TITLE.match(folded, tail.end) and _DIRECT_TITLE.match(folded, tail.end)
    if not (draft or named):
        return
    end = title_end(folded, tail.end + 1, sentence.end)
    another = folded.find(_ANOTHER_DRAFT, tail.end, end)
    end = another if another >= 0 else end
    title = spelt_out(scene, tail.end + 1, end)
    if len(title.split()) > _MIN_TITLE_WORDS:
        tail.title, tail.end = title, end


def _take_act(scene: Scene, tail: Tail, sentence: Sentence) -> None:
    """Take what a decision does as its title: "UBND tỉnh ban hành Quyết định thu hồi đất dự án …"; of people none."""
    if tail.title is not None or _ACT.match(scene.text.folded, tail.end, sentence.end) is None:
        return
    end = title_end(scene.text.folded, tail.end + 1, sentence.end)
    title = spelt_out(scene, tail.end + 1, end)
    if len(title.split()) > _MIN_TITLE_WORDS and _OF_PERSON.search(title) is None:
        tail.title, tail.end = title, end


def _unique(kind: str, tail: Tail, issuer: str | None, *, opening: bool) -> bool:
    """Tell whether what is printed makes it one of its kind; a sentence's first "Kết luận về …" is a verb."""
    if tail.title is None:
        return issuer is not None and tail.date is not None and tail.date.day is not None and kind != "Quyết định"
    if opening and kind in ("Kết luận", "Quyết định", "Quy định", "Hướng dẫn", "Thông báo"):
        return False
    if kind in _OF_BODIES and (issuer is None or _PERSONNEL.search(tail.title)):
        return False
    if kind == "Nghị quyết" and _ON_PEOPLE.search(tail.title):
        return False
    draft = kind == "Tờ trình" and _OF_DRAFT.match(tail.title)  # the draft has the name
    own = not draft and not tail.title.endswith(_POINTS_BACK) and _NOT_ITS_OWN.search(tail.title) is None
    return own and len(tail.title.split()) >= _MIN_TITLE_WORDS
