"""Bodies of bare titles that other words of their sentence tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.claims.offices.owners.borrow import lent_by, with_borrowed
from kg.claims.offices.owners.worked_at import of_workplace
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.model.record import replace

_TOGETHER = (["và", ItemKind.PERSON, ","], ["và", ItemKind.PERSON, "-"], [",", "và", ItemKind.PERSON, ","])
_DELEGATION = "Đoàn đại biểu Quốc hội "
_SEATED_IN = {
    "Đại biểu": ("Hội đồng nhân dân ", "Quốc hội", _DELEGATION),
    "Ủy viên": ("Bộ Chính trị", "Ban Chấp hành ", "Ban Thường vụ ", "Ủy ban Kiểm tra "),
}

_DEPARTMENT = re.compile(
    r" (?:quản lý|kinh tế|kinh doanh|kế hoạch|kế toán|hành chính|tổ chức|tài chính|nghiệp vụ|kỹ thuật|đào tạo|tổng hợp"
    r"|công tác|thanh tra|pháp chế|dự báo|giáo dục|truyền thông|cảnh sát|an ninh|điều tra|thông tin|chính sách|khoa học"
    r"|hợp tác|đầu tư|xây dựng|quy hoạch|tư pháp|lao động|nội vụ|văn hóa|y tế|tuyên truyền|dân vận)(?!\w)"
)
_UNREAD = re.compile(  # right behind a title: a body that it is of, though its name could not be read
    r" (?:Ban [Qq]uản lý|Trung tâm|Công ty|Trung ương (?:Hội|Đoàn)|Hội(?! đồng)|Hiệp hội|Liên hiệp|Viện|Bệnh viện"
    r"|Trường|Chi nhánh|Quỹ|Tập đoàn|Ngân hàng|Tạp chí|Nhà hát|Nhà xuất bản|Công đoàn|Hội đồng (?!nhân dân)\w+"
    r"|Câu lạc bộ|Đoàn [Tt]rường)(?!\w)"
)
_TOPICS = frozenset(("về", "đối với", "riêng", "ở", "tại"))
_SEATS = {
    "ubnd": ("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Ủy viên"),
    "hdnd": ("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực"),
}
_HERE = re.compile(r" nơi (?:này|đây|đó)(?!\w)")


def completed_titles(grammar: SentenceGrammar) -> dict[int, Item]:
    """Return all titles of a sentence by their places, bare roles with the bodies that their neighbours lend."""
    titles = {title.start: title for run in grammar.runs for title in with_borrowed(run.titles)} | _behind_name(grammar)
    if any(title.body is None for title in titles.values()):
        titles |= of_workplace(grammar) | _of_topic(grammar)
    if all(title.body is not None for title in grammar.titles):
        return titles  # the others complete bare ones
    return titles | _deputies(grammar) | _beside_deputies(grammar) | _other_deputies(grammar) | _cut(grammar)


def _of_topic(grammar: SentenceGrammar) -> dict[int, Item]:
    """Give bare chairs the authority that opens their sentence: "Về UBND tỉnh, HĐND tỉnh bầu 2 | Phó Chủ tịch: …"."""
    opening = [item for item in grammar.items[:3] if item.kind is not ItemKind.PLURAL]
    if len(opening) < 3 or opening[0].text.lower() not in _TOPICS or not opening[2].sign(",", ":"):  # noqa: PLR2004
        return {}
    body = opening[1].mention if opening[1].kind is ItemKind.BODY else None
    if body is None or body.name is None or body.generic:
        return {}
    bare = (title for run in grammar.runs for title in run.titles if title.body is None)
    return {title.start: replace(title, body=body) for title in bare if title.text in _SEATS.get(body.code, ())}


def _beside_deputies(grammar: SentenceGrammar) -> dict[int, Item]:
    """Give a bare title the body of the next one's, in brackets, or of the two who act together.

    "ông A (Giám đốc) và ông B (Phó Giám đốc Sở Y tế)", "ông A, Chỉ huy trưởng và ông B, Chính ủy Bộ CHQS tỉnh". Rule
    list.chief-before.
    """
    items = grammar.items
    found: dict[int, Item] = {}
    for left, right in pairwise(grammar.runs):
        signs = [item.text if item.kind is ItemKind.SIGN else item.kind for item in items[left.end : right.start]]
        bare, before = left.titles[-1], items[left.start - 1]
        alone = len(left.titles) == 1 and before.sign("(") and signs == [")", "và", ItemKind.PERSON, "("]
        together = before.sign(",", "-") and signs in _TOGETHER
        body = lent_by(bare, right.titles) if bare.body is None and (alone or together) else None
        if body is not None:
            found[bare.start] = replace(bare, body=body)
    return found


def _other_deputies(grammar: SentenceGrammar) -> dict[int, Item]:
    """Give bare deputies the body of the chief or deputy named before: "Phó Chủ tịch Hội X A và các | Phó Chủ tịch: B".

    Rule list.chief-before.
    """
    found: dict[int, Item] = {}
    for left, right in pairwise(grammar.runs):
        lender, bare = left.titles[-1], right.titles[0]
        if bare.body is not None or not bare.text.startswith("Phó ") or lender.body is None:
            continue
        between = [item for item in grammar.items[left.end : right.start] if item.kind is not ItemKind.PLURAL]
        kinds = [item.text if item.kind in (ItemKind.SIGN, ItemKind.WORDS) else item.kind for item in between]
        chief = bare.text[len("Phó ") :].capitalize()
        several = bare.many and kinds in ([ItemKind.PERSON, sign, "các"] for sign in (",", "và"))
        if several and lender.text.removesuffix(" Thường trực") in (bare.text, chief):
            found[bare.start] = replace(bare, body=lender.body)
    return found


def _cut(grammar: SentenceGrammar) -> dict[int, Item]:
    """Give no neighbour's body to whose department is printed but could not be read: "Phó phòng | quản lý gỗ quý".

    Nor to who leads "this place", told before: "được bổ nhiệm làm Giám đốc | nơi này", nor to who leads a body whose
    name could not be read: "giám đốc | Ban Quản lý chợ hoa trực thuộc UBND huyện Lục Nam"; nor to whom a list of a
    funeral committee or of a working party seats: "Bà Lê Thị Mận, Giám đốc Sở Y tế - Phó Trưởng ban".
    """
    bare = [title for title in grammar.titles if title.body is None]
    cut = [title for title in bare if any(sign.match(grammar.text, title.end) for sign in (_HERE, _UNREAD))]
    rooms = (title for title in bare if title.text.endswith("phòng"))
    cut += (title for title in rooms if _DEPARTMENT.match(grammar.text, title.end) is not None)
    cut += (run.titles[-1] for run in grammar.runs if _is_seated(grammar, run))
    bodies = ((title, title.mention) for title in cut)
    return {title.start: replace(title, body=replace(body, name=None, generic=True)) for title, body in bodies if body}


def _is_seated(grammar: SentenceGrammar, run: Run) -> bool:
    """Tell whether a dash and a bare "Trưởng ban" end somebody's titles: "…, Giám đốc Sở Y tế - | Trưởng ban"."""
    title, behind = run.titles[-1], grammar.items[run.end : run.end + 1]
    if len(run.titles) == 1 or title.body is not None or not title.text.endswith("rưởng ban"):
        return False
    return grammar.items[run.end - 2].sign("-") and (not behind or behind[0].sign(";"))


def _deputies(grammar: SentenceGrammar) -> dict[int, Item]:
    """Give a bare seat the body named before it: "HĐND huyện … bãi nhiệm … đại biểu", "Bộ Chính trị có 15 Ủy viên".

    Rule event.deputy.
    """
    found = {}
    for title in (title for title in grammar.titles if title.body is None):
        seated = _SEATED_IN.get(title.text) if title.text == "Đại biểu" or title.many else None
        if seated is None:
            continue
        before = [item.mention for item in grammar.bodies if item.end <= title.start and item.mention]
        groups = (one for one in grammar.titles if one.text == title.text and one.end <= title.start)
        before += [one.body for one in groups if one.body is not None]  # "Tổ đại biểu HĐND tỉnh gồm các | đại biểu"
        body = next((m for m in reversed(before) if (m.name or "").startswith(seated)), None)
        if body is not None:
            delegated = (body.name or "").startswith(_DELEGATION)  # whose members sit in the National Assembly
            found[title.start] = replace(title, body=replace(body, name="Quốc hội") if delegated else body)
    return found


def _behind_name(grammar: SentenceGrammar) -> dict[int, Item]:
    """Read "Tổng Biên tập Trần Văn Bưởi của Tạp chí Sông Quê": the body stands behind the name.

    Rule list.body-behind.
    """
    items, found = grammar.items, {}
    for run in grammar.runs:
        title = run.titles[-1]
        behind = items[run.end : run.end + 3]
        kinds = [item.kind for item in behind]
        named = kinds == [ItemKind.PERSON, ItemKind.WORDS, ItemKind.BODY] and behind[1].text == "của"
        if title.body is None and named:
            found[title.start] = replace(title, body=behind[2].mention)
    return found


def all_titles(grammar: SentenceGrammar, titles: Mapping[int, Item]) -> list[Item]:
    """Return all titles of a sentence, those that print a body as they were completed."""
    return [one if one.body is None else titles.get(one.start, one) for one in grammar.titles]


def still_held(titles: Sequence[Item]) -> list[Item]:
    """Return the titles that lend a new one their body: none told as left, "A (nguyên Chủ tịch Hội X) giữ chức | T"."""
    return [title for title in titles if title.mark != "former"]
