"""Laws: with their year, as bills, those that amend others, and those known by their title alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.scene import Scene
from kg.claims.wording import capital, spelt_out
from kg.lexicon.laws import law_names, law_pattern, listed_law_pattern
from kg.lexicon.official_documents import type_words
from kg.model.dates import PartialDate
from kg.model.record import replace
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

_YEAR = r",? ?\(?(?:năm )?(?P<year>19[4-9]\d|20\d\d)\)?"  # of our own laws
_LAW = by_beginning(
    r"(?<!\w)(?<!ại học )(?P<bill>(?:dự án|dự thảo|dự) )?(?P<kind>[Ll]uật|[Bb]ộ [Ll]uật|Pháp lệnh)"
    r"(?P<title> (?=[A-ZĐÁÂÔƯ])(?:(?!,? (?:và )?(?:các )?[Ll]uật | - |,? ban hành | ra đời | có hiệu lực | đến "
    r"| giai đoạn | được | do | vào |, (?:dự kiến|đang|đã|sẽ|được|trình|có|theo|nhằm) )"
    r"[^.;:\"()\n\d]){3,90}?)"
    rf"(?:{_YEAR}|(?P<amended> \(sửa đổi(?:, bổ sung)?\)"
    r"| sửa đổi(?=[.,;)\"]| (?:được|đã|có|quy định|vừa|mới|là|sẽ)\b)))"
    r"(?![\w/])"
)
_AMENDING = re.compile(
    r"(?<!\w)(?P<bill>(?:[Dd]ự án|[Dd]ự thảo|dự) )?[Ll]uật (?:[Ss]ửa đổi(?:(?:,| và)? bổ sung)?|[Bb]ổ sung)"
    r"(?: một số (?:điều|nội dung))?(?: của)?(?: các)? (?=[Ll]uật |Bộ luật)"
)
_BILL = re.compile(
    r"(?<!\w)(?P<bill>(?:[Dd]ự án|[Dd]ự thảo|dự) )(?P<kind>Luật|Bộ luật|Pháp lệnh) "
    r"(?P<title>(?=[A-ZĐÁÂÔƯ])(?:[^.,;:\"()\n\d]|, (?=an toàn|chống|trật tự|bổ sung|thủ tục|xuất|công chức)){3,90}?)"
    r"(?=[.,;:\"()\n\d]| - | (?:được|đã|sẽ|là|quy định|của|cho|theo|để|khi|vừa|tại|trình|đang|lần|này|trong|vào|có|với"
    r"|do|nhằm|cần|nêu|thể hiện|từ|và|hướng|không|như|mới|cũng|phải|gồm|sáng|chiều|ngày|hôm)(?!\w)|$)"
)
_BILLS = AnyCase(
    r"(?:các (?:dự án|dự thảo)(?: các)?|(?:dự án|dự thảo) (?:các|\d+|một số)) [Ll]uật[^.;:\n]{0,120}:"
    r"|dự án luật[^.;:\n]{0,60} gồm:",
)
_LISTED = re.compile(r"[ ;]Luật (?=[A-ZĐÁÂÔƯ])(?P<title>[^.;:\"()\n\d]{3,90})(?P<amended> \(sửa đổi\))?(?=[;.…]|$)")
_CITED = re.compile(r"(?:\b(?:[Tt]heo|của|[Cc]ăn cứ|với|và|thi hành|thực hiện)|,) (?:các )?$")  # no "kỷ luật"
_TREATY = re.compile(r"(?:Công ước|Hiệp định|quốc tế) [^.;,]{0,60}$")
_CONSTITUTION = re.compile(
    r"(?<!\w)Hiến pháp(?: nước [^.;,]{5,50}?)?(?: sửa đổi)?(?: năm)? (?P<year>19\d\d|20\d\d)(?!\w)"
)
_CONSTITUTION_ALONE = re.compile(
    r"(?P<cited>(?<!\w)(?:[Cc]ăn cứ|[Tt]heo|quy định (?:của|tại)|[Đđ]iều \d{1,3}(?: của)?) )?"
    r"Hiến pháp(?P<own> (?:nước )?(?:Cộng hòa (?:XHCN|xã hội chủ nghĩa) )?Việt Nam(?!\w))?"
    r"(?!,? (?:và )?(?:các )?pháp luật| (?:năm |sửa đổi )?\d| (?:nước )?(?:này|[A-ZĐ]))"
)
_NO_LAW_BEFORE = re.compile(r"(?:ại học|[Kk]hoa|[Bb]ộ môn|[Nn]gành|[Tt]rường|[Cc]ông ty|[Cc]âu lạc bộ|kỷ) $")
_MORE_TITLE = re.compile(
    r" (?:TNHH|Hà Nội|TP)| - |, (?!(?:Luật|Bộ luật|Bộ Luật|Pháp lệnh|Nghị|Thông tư|Hiến pháp|Sở|Bộ|Quốc|Chính) )"
    r"[A-ZĐ]\w+ [A-ZĐ]"
)
_DATED = re.compile(rf"{_YEAR}(?![\w/])")
_FOREIGN_YEAR = re.compile(r",? \(?(?:năm )?1(?:[0-8]\d\d|9[0-3]\d|94[0-4])(?!\d)")  # older than our state
_BILL_BEFORE = re.compile(r"\b(?:[Dd]ự án|[Dd]ự thảo|[Dd]ự) $")
_BILL_WORDS = ("dự án luật", "dự thảo luật", "dự luật", "dự án bộ luật", "dự thảo bộ luật", "dự án pháp lệnh")
_ASSEMBLY = "Quốc hội"
_CONSTITUTION_OF_OURS = "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"
_SHORT = ("blhs", "bltths", "blds", "blttds", "bllđ")


def sentence_of(scene: Scene, offset: int) -> Sentence | None:
    """Return the sentence that holds this offset, None for a place between sentences."""
    if not scene.text.sentences:
        return None
    sentence = scene.text.sentences[scene.context.sentence_at(offset)]
    return sentence if sentence.start <= offset < sentence.end else None


def read_laws(scene: Scene) -> tuple[list[OfficialDocumentAt], ...]:
    """Return the laws that amend others, those named with a year, those named without, and bills of any title."""
    dated = _laws(scene)
    known = (_amending(scene), dated, _known_laws(scene, dated))
    bills = _lists_of_bills(scene)
    listed = tuple([replace(at, planned=at.planned or _inside(at.start, bills)) for at in read] for read in known)
    return *([_passed(scene, at) for at in read] for read in listed), _bills(scene, bills)


def _passed(scene: Scene, at: OfficialDocumentAt) -> OfficialDocumentAt:
    """Return a law with the day on which it was passed, where that is told: "… được Quốc hội thông qua ngày 18/1".

    So is the day of one on which something rests: "Căn cứ Luật Thú y | ngày 19/6/2015".
    """
    folded = scene.text.folded
    told = _PASSED.match(folded, at.end)
    if told is None and _GROUND.search(folded, max(0, at.start - _DAY_AT), at.start) is not None:
        told = _OF_DAY.match(folded, at.end)
    days = scene.context.days_in(told.end(), told.end() + _DAY_AT) if told else ()
    if not days or (at.date is not None and not at.date.covers(days[0].value)):
        return at
    return replace(at, date=days[0].value)


def _lists_of_bills(scene: Scene) -> list[tuple[int, int]]:
    """Return the places of the lists behind "các dự án luật được bàn gồm:"."""
    return [
        (intro.end(), scene.text.sentences[scene.context.sentence_at(intro.start())].end)
        for intro in scene.matches(_BILLS, ("dự án", "dự thảo"))
    ]


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _laws(scene: Scene) -> list[OfficialDocumentAt]:
    """document.law: "Luật Thư viện năm 2019", "dự án Luật Phòng bệnh (sửa đổi)", "Hiến pháp năm 2013"."""
    folded = scene.text.folded
    found = []
    for match in [*scene.matches(_LAW, ("luật", "pháp lệnh")), *scene.matches(_CONSTITUTION, ("hiến pháp",))]:
        if sentence_of(scene, match.start()) is None or _TREATY.search(
            folded, max(0, match.start() - 70), match.start()
        ):
            continue
        groups = match.groupdict()
        kind = groups.get("kind") or "Hiến pháp"
        start = match.end("bill") if groups.get("bill") else match.start()
        year = int(groups["year"]) if groups.get("year") else None
        if kind[0].islower() and not (year and _CITED.search(folded, max(0, start - 24), start)):
            continue
        name = capital(spelt_out(scene, start, match.end())).replace("Bộ Luật ", "Bộ luật ", 1)
        if (groups.get("amended") or "").strip() == "sửa đổi" and name.removesuffix(
            " sửa đổi"
        ).lower() not in law_names():
            continue
        name = _law_name(name, year) if year else _amended_name(name) if groups.get("amended") else name
        planned = groups.get("bill") is not None
        found.append(_law(capital(kind.lower()), name, (start, match.end()), year=year, planned=planned))
    return [*found, *_constitutions(scene, found)]


def _constitutions(scene: Scene, dated: list[OfficialDocumentAt]) -> Iterator[OfficialDocumentAt]:
    """document.law: "theo Hiến pháp", "Điều 4 Hiến pháp" of an article that names our Assembly: the one with its year.

    Without a year in the article it is known by its whole name, if that is printed, else as "Hiến pháp".
    """
    places = list(scene.matches(_CONSTITUTION_ALONE, ("hiến pháp",)))
    ours = any(match["own"] for match in places) or (
        "tổng thống" not in scene.lower and any(body.name == _ASSEMBLY for body in scene.bodies)
    )
    places = [match for match in places if ours and (match["cited"] or match["own"])]
    alone = _CONSTITUTION_OF_OURS if any(match["own"] for match in places) else "Hiến pháp"
    name = max((at.name for at in dated if at.type == "Hiến pháp" and at.name), default=alone)
    for match in places:
        start = match.end("cited") if match["cited"] else match.start()
        if sentence_of(scene, start) is not None:
            yield _law("Hiến pháp", name, (start, match.end()))


def _known_laws(scene: Scene, dated: list[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
    """document.law-title: "Luật Thư viện" without a year: the one of that title named with it, when there is one.

    Titles behind it are of further laws: "Luật Đất đai, Nhà ở và Kinh doanh bất động sản".
    """
    folded = scene.text.folded
    found = []
    for match in scene.matches(law_pattern(), ("luật ", "pháp lệnh ", *_SHORT)):
        before = folded[max(0, match.start() - 70) : match.start()]
        if _TREATY.search(before) or _NO_LAW_BEFORE.search(before) or sentence_of(scene, match.start()) is None:
            continue
        name = law_names()[match["name"].lower()]
        planned = _BILL_BEFORE.search(before) is not None
        more = list(_listed_behind(folded, match.end()))
        if not more and _MORE_TITLE.match(folded, match.end()):
            continue
        laws = [_known_law(title, span, folded, dated) for title, span in [(name, match.span()), *more]]
        found += [replace(at, planned=at.planned or planned) for at in laws if at is not None]
    return found


def _listed_behind(folded: str, at: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the names of the laws whose titles alone follow one, with their places."""
    while (match := listed_law_pattern().match(folded, at)) is not None:
        yield law_names()[f"luật {match['title'].lower()}"], match.span("title")
        at = match.end()


def _known_law(
    name: str, span: tuple[int, int], folded: str, dated: list[OfficialDocumentAt]
) -> OfficialDocumentAt | None:
    """Return the naming of a law by its title: with the year behind it, else as the one of that title with a year."""
    kind = next(kind for kind in ("Bộ luật", "Pháp lệnh", "Luật") if name.startswith(kind))
    if (year := _DATED.match(folded, span[1])) is not None:
        number = int(year["year"])
        at = _law(kind, f"{name} năm {number}", (span[0], year.end()), year=number)
        return replace(at, rule="document.law-title")
    if _FOREIGN_YEAR.match(folded, span[1]):
        return None
    same = sorted({at.name for at in dated if at.name and at.name.startswith((f"{name} năm ", f"{name} ("))})
    if len(same) > 1:
        return None
    twin = next((at for at in dated if same and at.name == same[0]), None)
    at = twin or _law(kind, name, span)
    return replace(at, start=span[0], end=span[1], rule="document.law-title")


def _amending(scene: Scene) -> list[OfficialDocumentAt]:
    """document.amending-law: "Luật sửa đổi, bổ sung một số điều của Luật Thư viện" is a law of its own."""
    folded = scene.text.folded
    found = []
    for match in scene.matches(_AMENDING, ("luật sửa đổi", "luật bổ sung")):
        law = law_pattern().match(folded, match.end()) or _LAW.match(folded, match.end())
        if law is None or sentence_of(scene, match.start()) is None:
            continue
        start = match.end("bill") if match["bill"] else match.start()
        first, law = law, _with_twin(folded, match.start(), law)
        dated = _DATED.match(folded, law.end())
        end = dated.end("year") if dated else law.end()
        end += dated is not None and "(" in dated.group()
        own = dated is not None and ("(" in dated.group() or law is not first)  # else it may be the amended law's
        year = int(dated["year"]) if dated is not None and own else None
        name = capital(spelt_out(scene, start, end)).replace("sửa đổi bổ sung", "sửa đổi, bổ sung", 1)
        at = _law("Luật", name, (start, end), year=year, planned=match["bill"] is not None)
        found.append(replace(at, rule="document.amending-law"))
    return found


def _with_twin(folded: str, start: int, law: re.Match[str]) -> re.Match[str]:
    """Return the second of two laws that one act amends: "… một số điều của Luật Thư viện | và Luật Đê điều".

    In a list of acts behind a comma the last is an act of its own, and so is one amended as a whole.
    """
    listed = folded.endswith((", ", "; "), 0, start) or "năm" in law.group()
    both = None if listed or not folded.startswith(" và ", law.end()) else law_pattern().match(folded, law.end() + 4)
    return law if both is None or folded.startswith(" (sửa đổi", both.end()) else both


def _bills(scene: Scene, lists: list[tuple[int, int]]) -> list[OfficialDocumentAt]:
    """document.bill: "dự án Luật Nghề dệt", "các dự án luật được thông qua gồm: Luật Nghề dệt; Luật Nghề gốm"."""
    found = []
    for match in scene.matches(_BILL, _BILL_WORDS):
        span = (match.end("bill"), match.end("title"))
        found.append(_bill(scene, match["kind"], span, match["title"]))
    for start, end in lists:
        listed = _LISTED.finditer(scene.text.folded, start, end)
        found += [_bill(scene, "Luật", (match.start() + 1, match.end()), match["title"]) for match in listed]
    return [at for at in found if at is not None]


def _bill(scene: Scene, kind: str, span: tuple[int, int], title: str) -> OfficialDocumentAt | None:
    if sentence_of(scene, span[0]) is None or len(title.split()) < _MIN_BILL:
        return None
    at = _law(kind, capital(spelt_out(scene, *span)).strip(), span, planned=True)
    return replace(at, rule="document.bill")


_PASSED = re.compile(
    r"(?: \(?sửa đổi\)?)?,? (?:đã |vừa )?(?:được|do) Quốc hội(?: khóa \w{1,5})?(?: đã| biểu quyết| chính thức){0,2}"
    r" (?:thông qua|ban hành) (?:vào )?(?=(?:ngày|sáng|chiều|tháng|năm|\d))"
)
_GROUND = re.compile(r"\b[Cc]ăn cứ(?: vào)? $")
_OF_DAY = re.compile(r",? (?=ngày \d{1,2}[/-]\d{1,2}[/-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4})")
_DAY_AT = 16  # code points in which the day begins
_MIN_BILL = 2  # words of the title of a bill that no table knows


def _law(
    kind: str, name: str, span: tuple[int, int], *, year: int | None = None, planned: bool = False
) -> OfficialDocumentAt:
    return OfficialDocumentAt(
        *span,
        kind,
        "document.law",
        name=name,
        year=year,
        coded_issuer=type_words()[kind.lower()].issuer,
        date=PartialDate(year) if year else None,
        planned=planned,
    )


def _law_name(name: str, year: int) -> str:
    """Return a law's name with its year in one form: "Luật Thư viện năm 2019" of "Luật Thư viện (2019)"."""
    title = name.rstrip(")").removesuffix(str(year)).rstrip(" ,(").removesuffix("năm").rstrip(" ,(")
    return f"{law_names().get(title.lower(), title)} năm {year}"


def _amended_name(name: str) -> str:
    """Return "Luật Thư viện (sửa đổi)" of "Luật Thư viện sửa đổi"."""
    return name if name.endswith(")") else f"{name.removesuffix(' sửa đổi')} (sửa đổi)"
