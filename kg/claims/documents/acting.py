"""Resolutions told by what they do: "thông qua Nghị quyết điều chỉnh kế hoạch …", one alone or those of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from kg.claims.documents.laws import sentence_of
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.parts import issuer_before, title_stop
from kg.claims.documents.plans import COMING
from kg.claims.scene import Scene
from kg.claims.wording import capital, spelt_out
from kg.model.text import Sentence

MENDING = "document.mending"
_ACTS = (
    "điều chỉnh",
    "sửa đổi",
    "bổ sung",
    "bãi bỏ",
    "quy định",
    "phê duyệt",
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
)
_ACT = re.compile(
    rf"(?<!\w)(?P<head>[Nn]ghị quyết) (?P<act>{'|'.join(_ACTS)})(?!\w)(?! (?:rõ|cụ thể|như|thì|là|tại|này)(?!\w))"
)
_MEMBER = re.compile(
    rf"\s{{0,2}}(?:và )?(?:[-+•*–]\s?|\d{{1,2}}[.)]\s?)?(?:[Dd]ự thảo )?[Nn]ghị quyết (?:về|{'|'.join(_ACTS)})(?!\w)"
)
_WORDS = tuple(f"nghị quyết {act}" for act in _ACTS)
_MENDS = re.compile(r"sửa đổi(?:, bổ sung)?(?: một số (?:điều|nội dung))?(?: của)? [Nn]ghị quyết ")
_DEALT = re.compile(r"(?:thông qua|ban hành|quyết nghị)(?: các| một)? (?:dự thảo )?$")
_IN_LIST = re.compile(r"(?:[;:]\s{0,3}|\n)(?:và )?(?:[-+•*–]\s?|\d{1,2}[.)]\s?)?(?:[Dd]ự thảo )?$")
_HEAD = re.compile(r"(?<!\w)(?:[Tt]rong (?:số )?(?:này|đó)(?: có)?|gồm|gồm có|bao gồm|như) (?:các )?(?:dự thảo )?$")
_LIST_OF = re.compile(
    r"(?:nghị quyết|nội dung|văn bản)(?!\w)[^.;:]{0,150}(?::|(?:gồm|gồm có|bao gồm|như|là|trong đó có))\s{0,2}$"
    r"|nghị quyết(?!\w)[^.;:]{0,80}\. (?:Trong (?:số )?(?:này|đó)|Cụ thể)(?!\w)[^.;:]{0,80}:?\s{0,2}$"
)
_ABOUTS = re.compile(
    r"(?<!\w)(?:thông qua|ban hành|quyết nghị)(?: [^.;:]{0,40})? nghị quyết(?P<about> về)?"
    r"(?: (?:quan trọng|chuyên đề))?(?:,? (?:gồm|bao gồm))?:(?= )"
)
_ABOUT = re.compile(r";? (?:và )?(?:- ?)?(?P<about>[Vv]ề (?:việc )?)?(?P<title>\w)")
_AND = re.compile(r",? và (?:dự thảo )?$")
_REST = re.compile(r" (?:để|do|khi|vì|được|là) [^.,;:\n()]{3,100}(?=;)")  # of a title that the next member's mark ends
_OF_PERSON = re.compile(r"\b(?:ông|bà|đồng chí|chức vụ|chức danh|miễn nhiệm|bãi nhiệm|đại biểu Hội đồng)\b")
_BEFORE = 24  # code points before a type word that tell what stands around it
_FAR = 260  # code points between the head of a list and its first member
_MIN_WORDS = 4


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
        if sentence is None or match.start() < last or not _told(scene, match, sentence, ends):
            continue
        end = title_stop(scene.text.folded, match.start("act"), sentence.end)
        rest = _REST.match(scene.text.folded, end, sentence.end)
        end = rest.end() if rest else end
        inner = next((start for start, _ in starts if match.end("act") < start < end), None)
        end = max([end, *(behind for start, behind in starts if start == inner)])
        name = capital(spelt_out(scene, match.start(), end))
        if len(name.split()) < _MIN_WORDS + 2 or _OF_PERSON.search(name):
            continue
        found.append(_at(scene, match, name, inner or end, sentence))
        ends.add(last := end)
    return found


def read_abouts(scene: Scene) -> list[OfficialDocumentAt]:
    """document.about: "thông qua các nghị quyết: về thu ngân sách năm 2020; về …" are resolutions with these titles."""
    folded = scene.text.folded
    found = []
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


def _told(scene: Scene, match: re.Match[str], sentence: Sentence, ends: Set[int]) -> bool:
    """Tell whether one is adopted by the word right before it, or is a member of a list of those adopted."""
    folded, start = scene.text.folded, match.start()
    near = folded[max(0, start - _BEFORE) : start]
    if _DEALT.search(near):
        mends = _MENDS.match(folded, match.start("act"), sentence.end) is not None
        return match["head"][0].isupper() or mends or issuer_before(scene, sentence.start, start) is not None
    if match["head"][0].islower() and not near.lower().endswith("dự thảo "):
        return False
    opens, mark = _HEAD.search(near), _IN_LIST.search(near)
    joint = mark or _AND.search(near)
    if joint and start - len(near) + joint.start() in ends:
        return True
    end = start - len(near) + (opens.end() if opens else mark.start() + 1 if mark else 0)
    if (opens or mark) and _LIST_OF.search(folded, max(0, end - _FAR), end):
        return True
    return mark is not None and _behind_member(folded, end - 1)


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
    mending = scene.text.folded[end - 1] == " "
    return OfficialDocumentAt(
        start,
        end - 1 if mending else end,
        "Nghị quyết",
        MENDING if mending else "document.acting",
        name=name,
        issuer=told[0] if told else None,
        planned=coming or (told is not None and told[1]),
    )
