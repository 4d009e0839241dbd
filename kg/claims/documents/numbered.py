"""Official documents named by a number: "Chỉ thị số 12-CT/HU ngày 3/4/2017 của Ban Thường vụ Huyện ủy"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.claims.days.uses import Use
from kg.claims.documents.issuers import issuer_before, issuer_behind, issuer_of_code, only_announces
from kg.claims.documents.lead_days import day_of_lead
from kg.claims.documents.numbers import PrintedNumber, find_numbers
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.parts import Tail, read_tail, type_before
from kg.claims.scene import Scene
from kg.claims.spans import Spans
from kg.lexicon.official_documents import OfficialDocumentType, type_codes, type_words
from kg.model.dates import FIRST_YEAR, LAST_YEAR, PartialDate
from kg.model.record import replace
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase

_AND_NUMBER = re.compile(r" và (?:số )?")
_DAY_OF_BOTH = re.compile(r"[^,.;]{5,40}, ngày ")
_LIST_GAP = re.compile(r"[,;]? ?(?:và )?(?:các )?(?:số )?")
_OF_ONE_DAY = re.compile(r" (?:cùng|đều) (?:(?:được )?(?:ký|ban hành) )?ngày ")
_SIGNS = re.compile(r"(?<!\w)(?:ký(?: ban hành)?|ban hành|ra|có|thông qua|phê duyệt)(?: các)? $")
_PAPER = re.compile(r"(?<!\w)(?:số|[Nn]ghị quyết|[Qq]uyết định|[Tt]hông báo|[Kk]ế hoạch|[Cc]hỉ thị|[Kk]ết luận)(?!\w)")
_SIGNER = re.compile(r"\)?,? [^,.;:]{3,80} (?:ký(?: ban hành)?|ban hành|thông qua|phê duyệt|có)(?: các)? ")
_NUMBERED = frozenset(("Nghị quyết", "Chỉ thị", "Nghị định", "Thông tư"))  # in lower case too
_HEADS = ("Số: ", "Số ", "Số:")
_PLACE_IN_HEAD = re.compile(r"[^.;:]{1,120}, (?=ngày \d{1,2} tháng \d{1,2} năm \d{4})")
_OPENING = 24  # code points from a sentence's start in which its day stands
_CARRIES = re.compile(r".{0,80}?\b(?:thực hiện|triển khai|cụ thể hóa|quán triệt)\b.{0,40}")
_IN_IT = re.compile(r"(?:(?:Cụ thể|Theo đó|Ngoài ra|Đồng thời), )?(?:[Tt]rong|[Tt]ại|(?P<by>[Tt]heo|[Bb]ằng)) ")
_COUNTED = (
    r"(?! ?(?:năm(?! (?:19|20)\d\d(?!\w| ?[-/] ?\d))|tháng|ngày(?! \d)|giờ|chỉ tiêu|nhiệm vụ|nhóm|điểm|nội dung|vấn đề"
    r"|người|đồng chí|trường hợp|cán bộ|đơn vị|xã|huyện|tỉnh|dự án|"
    r"khoản|triệu|tỷ|tỉ|nghìn|%|phần|bước|mức|cấp|lần|chương|điều|mục tiêu|giải pháp|văn bản|trang|cơ quan"
    r"|phường|cá nhân|tổ chức|vị trí|bị can)\b)"
)


@dataclass(frozen=True, slots=True)
class _Open:
    """The number last read, for lists that share a type word or an issuer."""

    at: OfficialDocumentAt
    type: OfficialDocumentType
    number: PrintedNumber


def read_numbered(scene: Scene) -> tuple[OfficialDocumentAt, ...]:
    """Return the official documents that the article names by a number with a code, in reading order."""
    read: list[OfficialDocumentAt] = []
    before: _Open | None = None
    numbers = find_numbers(scene.text.folded)
    for index, number in enumerate(numbers):
        sentence = _sentence_of(scene, number.start)
        if sentence is None:
            continue
        limit = sentence.end
        if index + 1 < len(numbers) and numbers[index + 1].start < limit:
            following = numbers[index + 1].start
            word = type_before(scene.text.folded, number.end, following)
            limit = word.start if word else following
        before = _read_number(scene, number, sentence, limit, before)
        if before is not None:
            read.append(before.at)
            _share_back(scene, read)
    return tuple(read)


def _sentence_of(scene: Scene, offset: int) -> Sentence | None:
    if not scene.text.sentences:
        return None
    sentence = scene.text.sentences[scene.context.sentence_at(offset)]
    return sentence if sentence.start <= offset < sentence.end else None


def _read_number(
    scene: Scene, number: PrintedNumber, sentence: Sentence, limit: int, before: _Open | None
) -> _Open | None:
    """document.numbered: both grammars; the word before the number gives the type, failing it the code."""
    folded = scene.text.folded
    floor = before.at.end if before and sentence.start <= before.at.end <= number.start else sentence.start
    word = type_before(folded, floor, number.start)
    listed = before is not None and floor == before.at.end and _LIST_GAP.fullmatch(folded, floor, number.start)
    coded_type = type_codes().get(number.type_code) or type_codes().get(number.type_code.lower())
    alike = listed and before and (coded_type is None or before.number.type_code == number.type_code)
    kind = word.type if word else before.type if alike and before else coded_type
    if kind is None:
        return None
    if coded_type is not None and kind.name.startswith(f"{coded_type.name} "):
        kind = coded_type  # "Thông báo kết luận số 12/TB-UBND" is a notice
    start = word.start if word else number.start
    tail = read_tail(scene, number.end, limit)
    coded = issuer_of_code(scene, number) or kind.issuer or None
    printed_issuer = tail.issuer or _issuer_around(
        scene, sentence.start, (start, tail.end), kind=kind.name, coded=coded
    )
    if tail.issuer is None and printed_issuer is not None and only_announces(scene, printed_issuer, number):
        printed_issuer = None
    if listed and before and printed_issuer is None and before.number.issuer_code == number.issuer_code:
        printed_issuer = before.at.issuer
    title = word.title if word and word.title else tail.title
    at = OfficialDocumentAt(
        start,
        tail.end,
        kind.name,
        "document.list" if listed else "document.numbered",
        number=number.number,
        serial=number.serial.lstrip("0") or "0",
        suffix=number.number[len(number.serial) :].upper(),
        term=tail.term,
        year=number.year,
        name=f"{kind.name} {title}" if title else None,
        issuer=printed_issuer,
        coded_issuer=coded,
        date=_of_year(tail.date or _told_on(scene, start, number), number.year),
    )
    return _Open(_dated_head(scene, at, tail, before), kind, number)


def _of_year(date: PartialDate | None, year: int | None) -> PartialDate | None:
    """Return the day of issue, or the year inside the number where the day printed lies in another: a slip."""
    if year is None or (date is not None and date.year == year):
        return date
    return PartialDate(year)


def _told_on(scene: Scene, start: int, number: PrintedNumber) -> PartialDate | None:
    """Return the day of issue that stands elsewhere: before who signs, in the paper's head, above a list of papers."""
    return signed_on(scene, start) or _day_in_head(scene, number) or day_of_lead(scene, start)


def _day_in_head(scene: Scene, number: PrintedNumber) -> PartialDate | None:
    """document.signed: the day in the head of a paper printed whole: "Số: 45/QĐ-UBND // Lục Nam, ngày 3 tháng 4 …"."""
    folded = scene.text.folded
    if not folded.endswith(_HEADS, 0, number.start):
        return None
    place = _PLACE_IN_HEAD.match(folded, number.end)
    days = scene.context.days_in(place.end() - 1, place.end() + 8) if place else ()
    return days[0].value if days else None


_ON_THAT = ("trên cơ sở đó", "căn cứ đó", "căn cứ vào đó")  # then another paper than the day's is told


def signed_on(scene: Scene, start: int) -> PartialDate | None:
    """document.signed: of "Ngày 5/6/2019, Chủ tịch UBND huyện ký Quyết định số …" it is that day.

    The day opens the sentence, or stands right before who signs: "…, ngày 5/6/2019, UBND huyện ban hành Kế hoạch …".
    """
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    folded = scene.text.folded
    if _SIGNS.search(folded, max(sentence.start, start - 30), start) is None:
        return None
    days = scene.context.days_in(sentence.start, start)
    told = (
        {Use.EVENT, Use.DECIDED} if days and not _PAPER.search(folded, sentence.start, days[0].start) else {Use.EVENT}
    )
    event = [day for day in days if day.use in told and day.value.day is not None]
    if event and _SIGNER.fullmatch(folded, event[-1].end, start):
        return event[-1].value
    opens = event and days[0] is event[0] and event[0].start < sentence.start + _OPENING
    opens = opens and all(folded.find(words, event[0].end, start) < 0 for words in _ON_THAT)
    return event[0].value if opens and "cho biết" not in folded[sentence.start : start] else None


def _issuer_around(scene: Scene, floor: int, span: tuple[int, int], *, kind: str, coded: str | None) -> str | None:
    """Return who issues by the words before a number, else who acts by a decision whose code tells nobody."""
    told = issuer_before(scene, floor, span[0])
    acts = coded is None and kind == "Quyết định"
    return told[0] if told else issuer_behind(scene, floor, *span) if acts else None


def _dated_head(scene: Scene, at: OfficialDocumentAt, tail: Tail, before: _Open | None) -> OfficialDocumentAt:
    """Leave a day out that dates the head of the clause: "A thực hiện B được ban hành ngày …" dates A."""
    if before is None or not tail.passive or before.at.date is not None:
        return at
    return replace(at, date=None, rule="document.head-date") if _carried_out(scene, before.at, at) else at


def _carried_out(scene: Scene, head: OfficialDocumentAt, other: OfficialDocumentAt) -> bool:
    return _CARRIES.fullmatch(scene.text.folded, head.end, other.start) is not None


def _share_back(scene: Scene, read: list[OfficialDocumentAt]) -> None:
    """Give the issuer and term printed behind a list to all its members: "số 3, 4, 5-NQ/HU của Huyện ủy".

    So is the day: "số 12/NQ-HĐND, 13/NQ-HĐND ngày 9/12/2024".
    """
    last = read[-1]
    _share_with_twin(scene, read)
    if _OF_ONE_DAY.search(scene.text.folded, last.start, last.end) is not None:
        _share_one_day(scene, read)
    for at in range(len(read) - 2, -1, -1):
        if read[at + 1].rule != "document.list" or read[at].suffix != last.suffix:
            return
        read[at] = replace(
            read[at],
            issuer=read[at].issuer or last.issuer,
            term=read[at].term or last.term,
            date=_of_list(read[at].date, last.date),
        )


def _of_list(own: PartialDate | None, last: PartialDate | None) -> PartialDate | None:
    """Return the day of one of a list, that of the last where its own is not told or only its year is."""
    return last if own is None or (last is not None and own.covers(last)) else own


def _share_one_day(scene: Scene, read: list[OfficialDocumentAt]) -> None:
    """Give day and issuer to all named together: "Kết luận số 3-KL/HU, Quy định số 4-QĐ/HU cùng ngày 2/3 của X"."""
    last = read[-1]
    for at in range(len(read) - 2, -1, -1):
        if _LIST_GAP.fullmatch(scene.text.folded, read[at].end, read[at + 1].start) is None:
            return
        issuer = read[at].issuer or last.issuer
        read[at] = replace(read[at], issuer=issuer, date=_of_list(read[at].date, last.date))


def _share_with_twin(scene: Scene, read: list[OfficialDocumentAt]) -> None:
    """Give the issuer to the first of two: "Nghị quyết số 3-NQ/HU và Nghị quyết số 4-NQ/HU của Huyện ủy".

    A day behind a comma is that of both: "Công văn số 3-CV/HU và Công văn số 4-CV/HU, ngày 2/3/2020".
    """
    if len(read) < 2:  # noqa: PLR2004  there is no first one
        return
    first, last = read[-2:]
    folded = scene.text.folded
    alike = first.type == last.type and first.suffix == last.suffix and first.name is None
    if alike and _AND_NUMBER.fullmatch(folded, first.end, last.start):
        both = _DAY_OF_BOTH.match(folded, last.start, last.end) is not None
        read[-2] = replace(first, issuer=first.issuer or last.issuer, date=first.date or (last.date if both else None))


def dated_heads(scene: Scene, read: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
    """Return the namings with the days given to the heads of their clauses: see document.head-date."""
    result = list(read)
    for index, at in enumerate(read):
        if at.rule == "document.head-date" and index:
            days = [day.value for day in scene.context.days_in(at.start, at.end)]
            result[index - 1] = replace(result[index - 1], date=days[-1] if days else None)
    return tuple(result)


@cache
def _bare_words() -> tuple[str, ...]:
    return tuple(sorted(word for word, row in type_words().items() if row.bare_number))


@cache
def _bare() -> AnyCase:
    words = "|".join(sorted(map(re.escape, _bare_words()), key=lambda word: (-len(word), word)))
    return AnyCase(
        rf"(?<!\w)(?P<word>{words})(?P<about> nội dung tố cáo(?= số ))? (?P<no>số )?"
        rf"(?P<serial>\d{{1,4}})(?:/(?P<year>(?:19|20)\d\d))?(?: năm (?P<of>(?:19|20)\d\d)(?!\w| ?[-/] ?\d))?"
        rf"(?P<more>(?:(?:, | và )\d{{1,4}}(?!\d)){{1,6}}(?= của (?:Chính phủ|Quốc hội|Bộ |Trung ương|Tỉnh ủy)))?"
        rf"(?![\w%]|[./,-]\d|[-/]\w| ?[-/] ?(?!PV\))[A-ZĐ]){_COUNTED}"
    )


def read_bare(scene: Scene, taken: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
    """document.bare-number: "Nghị quyết 57 của Tỉnh ủy" is number 57.

    In lower case with "số", "0…" or its issuer, or where it was named so before: "quy định số 57 … | quy định 57".
    """
    spans = Spans((at.start, at.end) for at in taken)
    read: list[OfficialDocumentAt] = []
    for match in scene.matches(_bare(), _bare_words()):
        sentence = _sentence_of(scene, match.start())
        if sentence is None or spans.meet(*match.span()):
            continue
        if match["no"] is None and scene.text.folded.startswith(" năm ", match.end("serial")):
            continue  # "Kế hoạch 5 năm 2021" is of five years
        told = issuer_before(scene, sentence.start, match.start())
        opens = _IN_IT.fullmatch(scene.text.folded, sentence.start, match.start())
        row = type_words()[match["word"].lower()]
        if row.name == "Kế hoạch" and match["no"] is None and FIRST_YEAR <= int(match["serial"]) <= LAST_YEAR:
            continue  # "Kế hoạch 2024" is a plan for that year
        tail = read_tail(scene, match.end(), sentence.end)
        spelt = match["no"] is not None or scene.text.folded[match.start()].isupper() or row.name in _NUMBERED
        spelt = spelt or match["serial"].startswith("0") or scene.text.folded.endswith("(", 0, match.start())
        serial = match["serial"].lstrip("0") or "0"
        again = any(other.serial == serial and other.type == row.name for other in (*taken, *read))
        signed = tail.title is not None and _SIGNS.search(scene.text.folded, max(0, match.start() - 30), match.start())
        if not (spelt or again or signed or told is not None or tail.issuer is not None):
            continue
        year = int(match["year"]) if match["year"] else None
        dated = PartialDate(int(match["year"] or match["of"])) if match["year"] or match["of"] else None
        read.append(
            OfficialDocumentAt(
                match.start(),
                tail.end,
                row.name,
                "document.bare-number",
                number=match["serial"] + (f"/{year}" if year else ""),
                serial=serial,
                term=tail.term,
                year=year,
                name=f"{row.name}{match['about'] or ' ' + (tail.title or '')}".rstrip()
                if tail.title or match["about"]
                else None,
                issuer=tail.issuer or (told[0] if told else None) or _issuer_behind(scene, opens, row.name, tail.end),
                coded_issuer=row.issuer or None,
                date=tail.date or signed_on(scene, match.start()) or dated,
            )
        )
        read += _more_numbers(read[-1], match)
    return tuple(read)


def _issuer_behind(scene: Scene, opens: re.Match[str] | None, kind: str, end: int) -> str | None:
    """Return who acts by a number: "Trong Chỉ thị 19, …", "Theo Quyết định 12, …"; many act by another's resolution."""
    if opens is None or (opens["by"] and kind != "Quyết định"):
        return None
    return issuer_behind(scene, opens.start(), opens.end(), end)


def _more_numbers(first: OfficialDocumentAt, match: re.Match[str]) -> list[OfficialDocumentAt]:
    """Return the numbers that share a bare number's word and issuer: "Nghị định 178 và 67 của Chính phủ"."""
    return [
        replace(
            first,
            start=match.start("more") + number.start(),
            end=match.start("more") + number.end(),
            number=number.group(),
            serial=number.group().lstrip("0") or "0",
            name=None,
        )
        for number in re.finditer(r"\d+", match["more"] or "")
    ]
