"""Who issues an official document: by the words before it or behind it, by who signs it, by its code."""

from __future__ import annotations

import re

from kg.claims.documents.numbers import PrintedNumber
from kg.claims.scene import Scene
from kg.lexicon.official_documents import issuer_codes
from kg.lexicon.places import CENTRE, PlaceKind, province_on

PRIME_MINISTER = "Thủ tướng Chính phủ"
_CENTRAL_COMMITTEE = "Ban Chấp hành Trung ương Đảng"
_BEFORE_SUBJECT = (", ", ". ", "khi ", "Khi ", "mà ", "do ", "được ")  # no body of the centre
_CHIEF = re.compile(r"Thủ tướng(?: Chính phủ)?(?!\w)")
_CENTRE = re.compile(r"Trung ương(?: Đảng)?(?! \w*(?:Đoàn|Hội|MTTQ))(?!\w)")
_ACTED = re.compile(
    r"(?:,? \(?khóa [IVXL\d]{1,6}\)?)?(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?(?: \([A-ZĐ]{2,10}\))?"
    r"(?:,? (?:ngày|sáng|chiều|tối|hôm)(?: ngày)? \d[\d/.-]{0,9})?"
    r",? ?(?:đã |vừa |sẽ |cũng |có |tiếp tục |kịp thời |chủ động |quyết định |thảo luận,? |xem xét,? "
    r"|biểu quyết |bỏ phiếu kín |thống nhất |thông qua và ){0,8}"
    r"(?:ban hành|ký ban hành|ký|ra|thông qua|có|công bố|phê duyệt|tham mưu ban hành|xây dựng)"
    r"(?: (?:các|một số|một|01|những))? ?"
)
_HIS = re.compile(
    r"(?<!\w)(?:Giám đốc|Trưởng|Phó|Chủ tịch|Bí thư|Chánh|Cục trưởng|Vụ trưởng|Thứ trưởng)(?: [\w ]{1,24})? $"
)
_RESOLUTION, _PEOPLES = ("Nghị quyết", "nghị quyết"), "Ủy ban nhân dân "  # which submits what the council resolves
_SUBMITTED = re.compile(r",? (?:đã |sẽ )?trình(?: dự thảo)? ")
_APPROVED_IN = re.compile(r",? (?:đã )?(?:phê duyệt|ban hành|quy định|quyết nghị) (?:tại|theo|trong) (?:các )?")
_ON_BEHALF = ("hay mặt ", "T/M ", "hừa ủy quyền ")
_SIGNS_FOR = re.compile(  # behind "Thay mặt Ban Thường vụ Tỉnh ủy"
    r", [^.;:]{3,140} (?:vừa |đã |mới ){0,2}(?:ký(?: ban hành)?|ban hành)(?: các| một số)? ?"
)
_SIGNED = re.compile(
    r",? (?:vừa |đã |mới |cũng |thay mặt [^.;:,]{3,40} ){0,3}(?:ký ban hành|ký|ban hành|ra)(?: các)? ?"
)
_NAMED = re.compile(r"(?: Chính phủ)?,? (?:(?:ông|bà|đồng chí) )?")
_HEAD = re.compile(
    r"(?<!\w)(?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Bb]ộ trưởng|[Tt]hứ trưởng|[Tt]rưởng [Bb]an|[Cc]hủ nhiệm"
    r"|[Cc]ục trưởng|[Tt]ổng [Gg]iám đốc|[Cc]hánh án|[Vv]iện trưởng|[Tt]ổng [Tt]hanh tra)"
    r"(?: [Tt]hường trực)?(?: của)? $"
)
_TO_HEAD = 40  # code points of a title before its body
_TELLS_IN = re.compile(r",? (?:nêu |nói )?tại ")  # "kết luận của Thanh tra tỉnh tại văn bản số 12"
_ANNOUNCED = re.compile(r"(?<!\w)(?:công bố|thông báo|trao)(?: (?:các|toàn văn))? \w+ \w+ (?:số )?$")
_BOARDS = ("Ban Thường vụ ", "Ban Chấp hành ", "Thường trực ")
_CENTRAL_BODIES = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương")
_FIRST_WORDS = re.compile(
    r"(?:^|[.;:\"] ?)(?:(?:Cụ thể|Theo đó|Ngoài ra|Đồng thời|Cùng ngày), )?"
    r"(?:[Tt]ại|[Tt]heo|[Bb]ằng|[Tt]rong|[Cc]ăn cứ) (?:các )?$"
)
_COMMA = re.compile(r", ?")


def named_issuer(scene: Scene, at: int) -> tuple[str, int] | None:
    """Return the issuer named at a place and where its name ends."""
    folded = scene.text.folded
    chief = _CHIEF.match(folded, at)
    if chief is not None:
        return PRIME_MINISTER, chief.end()
    body = scene.body_at(at)
    if body is not None:
        return body.name, body.end
    centre = _CENTRE.match(folded, at)
    return None if centre is None else (_CENTRAL_COMMITTEE, centre.end())


def issuer_before(scene: Scene, floor: int, start: int) -> tuple[str, bool] | None:
    """Return the body that, by the words before this place, issues what is named there, and whether it only will.

    "Ban Thường vụ Huyện ủy đã ban hành …", "UBND tỉnh trình dự thảo …".
    """
    folded = scene.text.folded
    bodies = scene.bodies_in(floor, start)
    central = _central_before(folded, floor, start)
    if not bodies or central is not None:
        return central
    behalf = any(folded.find(words, floor, start) >= 0 for words in _ON_BEHALF)
    on_behalf = next((body for body in bodies if behalf and folded.endswith(_ON_BEHALF, floor, body.start)), None)
    if on_behalf is not None and _SIGNS_FOR.fullmatch(folded, on_behalf.end, start):
        return PRIME_MINISTER if _CHIEF.match(folded, on_behalf.start) else on_behalf.name, False
    body = bodies[-1]
    for pattern, planned in ((_ACTED, False), (_APPROVED_IN, False), (_SUBMITTED, True)):
        match = pattern.fullmatch(folded, body.end, start)
        if match is not None and not (
            match.group().rstrip().endswith("công bố") and _HIS.search(folded, floor, body.start)
        ):
            decides = planned and folded.startswith(_RESOLUTION, start) and body.name.startswith(_PEOPLES)
            name = body.name.replace(_PEOPLES, "Hội đồng nhân dân ") if decides else body.name
            return name, planned or "sẽ" in match.group()
    if folded.endswith(" của ", floor, body.start) and _TELLS_IN.fullmatch(folded, body.end, start):
        return body.name, False
    return _signer_before(scene, floor, start)


def only_announces(scene: Scene, name: str, printed: PrintedNumber) -> bool:
    """Tell whether a body only makes known what another issued: "Ban Tổ chức Tỉnh ủy công bố | Quyết định số 3-QĐ/TU".

    The code of the number tells: the body is neither the one that it stands for nor its board.
    """
    row = issuer_codes().get(printed.issuer_code)
    if row is None or not _ANNOUNCED.search(scene.text.folded, max(0, printed.start - _TO_HEAD), printed.start):
        return False
    return not name.startswith((row.body, *_BOARDS) if row.body else _CENTRAL_BODIES)


def _signer_before(scene: Scene, floor: int, start: int) -> tuple[str, bool] | None:
    """Return the body whose head or deputy, named behind its title, signs: "Chủ tịch UBND tỉnh A vừa ký …"."""
    folded = scene.text.folded
    person = next(iter(reversed(scene.people_in(floor, start))), None)
    if person is None or _SIGNED.fullmatch(folded, person.end, start) is None:
        return None
    for body in reversed(scene.bodies_in(floor, person.start)):
        if _NAMED.fullmatch(folded, body.end, person.start):
            heads = _HEAD.search(folded, max(floor, body.start - _TO_HEAD), body.start) is not None
            return (PRIME_MINISTER if _CHIEF.match(folded, body.start) else body.name, False) if heads else None
    return None


def _central_before(folded: str, floor: int, start: int) -> tuple[str, bool] | None:
    for chief in _CHIEF.finditer(folded, floor, start):
        acted = _ACTED.fullmatch(folded, chief.end(), start) or _APPROVED_IN.fullmatch(folded, chief.end(), start)
        if acted is not None:
            return PRIME_MINISTER, "sẽ" in acted.group()
    centre = folded.rfind("Trung ương", floor, start)
    subject = centre == floor or (centre > floor and folded.endswith(_BEFORE_SUBJECT, floor, centre))
    named = _CENTRE.match(folded, centre) if subject else None
    acted = _ACTED.fullmatch(folded, named.end(), start) if named else None
    return (_CENTRAL_COMMITTEE, "sẽ" in acted.group()) if acted else None


def issuer_behind(scene: Scene, floor: int, start: int, end: int) -> str | None:
    """Return the body that acts by an official document: "Theo Quyết định số …, Ban Bí thư điều động …"."""
    folded = scene.text.folded
    if _FIRST_WORDS.search(folded[floor:start]) is None:
        return None
    comma = _COMMA.match(folded, end)
    named = named_issuer(scene, comma.end()) if comma else None
    return named[0] if named else None


def issuer_of_code(scene: Scene, printed: PrintedNumber) -> str | None:
    """Return the issuer that a number's code leaves no doubt of: Chính phủ of -CP, Tỉnh ủy of the home of TU.

    Of HU it is the Huyện ủy named before in the sentence, or the only one of the article.
    """
    row = issuer_codes().get(printed.issuer_code)
    if row is None or not row.body:
        return None
    if row.level == "central":
        return row.body
    if row.level == "province":
        return of_home(scene, row.body)
    if row.level in ("any", "district", "commune"):
        return _only_body(scene, row.body, printed.start)
    return None


def of_home(scene: Scene, body: str) -> str | None:
    """Return a provincial party body under the name of the home: "Tỉnh ủy" → "Thành ủy Đà Nẵng"."""
    home = scene.home
    if home is None or home == CENTRE:
        return None
    province = province_on(home, scene.context.published)
    city = province is not None and province.kind is PlaceKind.CITY
    return f"{body.replace('Tỉnh ủy', 'Thành ủy') if city else body} {home}"


def _only_body(scene: Scene, head: str, start: int) -> str | None:
    """Return the nearest body of this kind before a place in its sentence, else the only one of the article."""
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    near = [body.name for body in scene.bodies_in(sentence.start, start) if body.name.startswith(head)]
    if near:
        return near[-1]
    names = {body.name for body in scene.bodies if body.name.startswith(head)}
    return names.pop() if len(names) == 1 else None
