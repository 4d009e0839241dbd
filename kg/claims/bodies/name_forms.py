"""Names of bodies in the form that the whole article tells: with the province, the police, the city in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.claims.bodies.rooms import rooms_of_own
from kg.claims.bodies.units_above import of_units
from kg.lexicon.institution_kinds import kinds_that_are
from kg.lexicon.places import in_committee, province_named, provinces_called
from kg.lexicon.titles import topics
from kg.model.dates import PartialDate
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.syllables import is_syllable

_ABOVE = re.compile(r", (?:(?:huyện|quận|thị xã|thành phố) [^,]+, )?(?:tỉnh|thành phố) [^,]+$")
_DEPARTMENT = re.compile(
    rf"^((?:{kinds_that_are('department')}) [^,]+(?:, (?!Bộ|Tổng cục|Văn phòng|Ủy ban|Thanh tra)[^,]+){{0,2}}), "
    r"(?:Bộ|Thanh tra Chính phủ|Ngân hàng Nhà nước|Ban [^,]* Trung ương|Văn phòng|Ủy ban|Tổng cục|Kiểm toán"
    r"|Sư đoàn|Quân khu)\b[^,]*(?:, Thể thao và Du lịch)?$"
)
_HAS_ABOVE = re.compile(rf", (?:{kinds_that_are('above')})\b")
_PARTY_OF = re.compile(r"(?:Ban Thường vụ |Ban Chấp hành )?Đảng (?:bộ|ủy) (?=Bộ )")
_OTHER_WHOLES = frozenset(("vpcp", "nhnn", "vpqh", "vpctn", "ttcp", "ktnn", "ubdt", "tandtc", "vksndtc"))
_NUMBERED = re.compile(r"\bQuận ủy (\d)")
_POLICE_ROOM = re.compile(rf"(?:{kinds_that_are('police')})[^,]*")
_PLACES = (" thành phố", " bang", " tỉnh", " quận", " huyện")
_PLACED_ROOM = re.compile(r"(Phòng (?:Cảnh sát|An ninh) [^,]{2,60}?) ((?:tỉnh|thành phố) [^,]{1,30})")
_OF_BRAND = re.compile(r"(Phòng(?: [^\W\dA-ZĐ][^\W\d]*){1,6}) ((?:[A-Z][\w&]*)(?: [A-Z][\w&]*){0,3})")
_PLACE_BEHIND = re.compile(r" (?:tỉnh|thành phố|huyện|quận|thị xã) [^,]{1,30}$")
_OWN_NAME = re.compile(rf"(?:{kinds_that_are('placed')}) \S+ \S")
_OF_STATE = re.compile(rf"(?:{kinds_that_are('branched')}) ")
_ORGANS = frozenset(("Đảng ủy ", "Chi bộ ", "Ban Chấp hành Đảng bộ ", "Ban Thường vụ Đảng ủy ", "Đảng bộ "))
_BARE_BOARD = re.compile(
    r"Ban (?!Dân nguyện|[Kk]iểm soát )"
    r"(?!.{0,60}\b(?:Trung ương|Chính phủ|Nhà nước|quốc gia|Quốc gia|Việt Nam|Hội|Liên|Mặt trận|Đảng)\b)"
    r"\S+(?: \S+){0,2}"
)
_WHOLE = re.compile(rf"(?:{kinds_that_are('whole')}) ")
_PART = re.compile(rf"(?:{kinds_that_are('part')}|Tổng cục(?= [IVX]+(?: |$)))(?= )")
_INSTITUTION = re.compile(rf"(?:{kinds_that_are('house')}) [A-ZĐ]")
_LONG = 5  # words of a name that a short form behind a dash only repeats
_FORMS_OF_COMPANIES = frozenset(("CTCP",))
_HERE = " tại Việt Nam"
_TAIL = re.compile(r" (?:của )?(?:bệnh viện|công ty|nhà trường)$")  # "Khoa Nhi | bệnh viện": which?
_CELL = re.compile(r"Chi bộ (?:số )?\d{1,2}")
_OF_CITY = re.compile(r"\bThành (?:ủy|đoàn) ([^,]+)$")


def of_regions(mentions: list[Mention], text: Text) -> list[Mention]:
    """Return the mentions, agencies of the state called after a province of long ago as those of a region.

    "Cục Hải quan Hà Nam Ninh" is, long after the province Hà Nam Ninh, that of three provinces. Rule body.region.
    """
    day = text.article.published
    return [_of_region(m, text.folded, day) if m.level is Level.PROVINCE and m.place else m for m in mentions]


def _of_region(mention: Mention, folded: str, day: PartialDate | None) -> Mention:
    unit = f" {mention.unit} {mention.place}"
    if day is None or not (mention.name or "").endswith(unit) or not _OF_STATE.match(mention.name or ""):
        return mention
    ends = [version.valid_to for version in provinces_called(mention.place or "")]
    if not ends or any(end is None or end.year >= day.year for end in ends):
        return mention
    if f"{mention.unit} " in folded[mention.start : mention.end].lower():
        return mention
    return replace(mention, name=(mention.name or "")[: -len(unit)] + f" {mention.place}", level=Level.CENTRAL)


def _of_branches(mentions: list[Mention], text: Text) -> list[Mention]:
    """Return the mentions, each company that a director leads in our country as its branch: "Giám đốc VLK | tại …"."""
    if _HERE not in text.folded:
        return mentions
    led = {m.end + 1 for m in mentions if m.kind is MentionKind.ROLE and "Giám đốc" in (m.name or "")}
    return [
        replace(m, name=f"{m.name}{_HERE}", end=m.end + len(_HERE))
        if m.start in led and m.code == "open" and m.name and text.folded.startswith(_HERE, m.end)
        else m
        for m in mentions
    ]


def in_whole_form(mentions: list[Mention], text: Text) -> list[Mention]:
    """Return the mentions with each body under one full name throughout the article."""
    whole = _of_police(
        _of_room([_undashed(m) for m in rooms_of_own(_of_branches(mentions, text), text)]), text.article.home
    )
    return _of_cells(_of_whole(_of_ministry(_in_one_form(of_units(_of_place(whole))))))


def _undashed(mention: Mention) -> Mention:
    """Return a body without its short form or second name behind a dash, a part with its institution behind a comma.

    "Sở Giao dịch hàng hóa Sông Quê | - SGQ", "Tổng cục V - | Tổng cục Kho vận", "Ban Đào tạo | - Học viện Sông Quê".
    """
    head, dash, tail = (mention.name or "").rpartition("- ")
    if not dash or mention.kind is not MentionKind.BODY:
        return mention
    if tail.isalpha() and tail.isupper() and len(head.split()) >= _LONG and tail not in _FORMS_OF_COMPANIES:
        return _called(mention, head.rstrip())
    part = _PART.match(head)
    if part is None or _INSTITUTION.match(tail) is None or "," in head:
        return mention
    return _called(mention, tail if tail.startswith(f"{part[0]} ") else f"{head.rstrip()}, {tail}")


def _of_whole(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, each bare room or board of a company or office as that of the only institution beside it.

    One that has none or several beside it in its sentence is not whole, and so names no body.
    """
    wholes: dict[int, set[str]] = {}
    for m in mentions:
        if m.kind is MentionKind.BODY and m.name is not None and not m.generic and not _is_bare_part(m):
            wholes.setdefault(m.sentence, set()).add(m.name)
    return [_in_whole(m, wholes.get(m.sentence, set())) if _is_bare_part(m) else m for m in mentions]


def _in_whole(part: Mention, wholes: set[str]) -> Mention:
    own = _TAIL.sub("", part.name or "")
    if len(wholes) == 1 and _WHOLE.match(whole := min(wholes)):
        return replace(part, name=f"{own}, {whole}")
    brand = _OF_BRAND.fullmatch(own)
    if brand is not None and not brand[1].endswith(_PLACES) and any(_is_brand(word) for word in brand[2].split()):
        return replace(part, name=f"{brand[1]}, {brand[2]}")  # "Phòng kinh doanh | Sovira Line"
    return replace(part, name=None, template=f"{own}, {{owner}}")


def _is_brand(word: str) -> bool:
    """Tell whether a word is no syllable of ours and no abbreviation: "Sovira", "VinFast"."""
    return word.isalpha() and not word.isupper() and not is_syllable(word.lower())


def _of_cells(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, each numbered party cell as that of the only institution of its sentence: "Chi bộ 2"."""
    cells = {m.sentence for m in mentions if m.kind is MentionKind.BODY and _CELL.fullmatch(m.name or "")}
    if not cells:
        return mentions
    wholes: dict[int, set[str]] = {}
    for m in mentions:
        if m.sentence in cells and m.kind is MentionKind.BODY and not m.generic:
            whole = (m.name or "").rpartition(", ")[2]
            if _WHOLE.match(whole):
                wholes.setdefault(m.sentence, set()).add(whole)
    forms = {sentence: min(names) for sentence, names in wholes.items() if len(names) == 1}
    return [
        _called(m, f"{m.name} {forms[m.sentence]}") if m.sentence in forms and _CELL.fullmatch(m.name or "") else m
        for m in mentions
    ]


def _is_bare_part(mention: Mention) -> bool:
    """Tell whether a body is a part whose institution is not printed with it: "Phòng Thiết kế", "Chi nhánh Hà Nội"."""
    name = mention.name or ""
    if mention.code != "open" or mention.level is not Level.NONE or ", " in name:
        return False
    room = name.startswith("Phòng ") and not name.startswith(("Phòng khám ", "Phòng thí nghiệm "))
    branch = name.removeprefix("Chi nhánh ")
    if branch != name and (branch.startswith("miền ") or province_named(branch) is not None):
        return True
    return (
        room or (name.startswith("Khoa ") and _TAIL.search(name) is not None) or _BARE_BOARD.fullmatch(name) is not None
    )


def _of_place(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, a body called as printed that once has its place with it always with that place.

    "Ban Quản lý dự án thủy lợi tỉnh Nam Định" elsewhere is "Ban Quản lý dự án thủy lợi"; so in names of its parts.
    """
    whole: dict[str, set[str]] = {}
    for name in [m.name for m in mentions if m.code in {"open", "agency"} and m.name is not None]:
        short = _PLACE_BEHIND.sub("", name)
        if short != name and _OWN_NAME.match(short):
            whole.setdefault(short.lower(), set()).add(name)
    forms = {short: min(names) for short, names in whole.items() if len(names) == 1}
    return [m if m.name is None or not forms else _called(m, _with_place(m.name, forms)) for m in mentions]


def _with_place(name: str, forms: Mapping[str, str]) -> str:
    """Return a body's name, or that of its part or party organ, with the place that the whole article tells."""
    for short, whole in forms.items():
        before = name[: -len(short)]
        if name.lower().endswith(short) and (not before or before.endswith(", ") or before in _ORGANS):
            return before + whole
    return name


def _in_one_form(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, a body once printed with its province always with it, a ministry always by its full name."""
    whole: dict[str, set[str]] = {}
    for name in [m.name for m in mentions if m.kind is MentionKind.BODY and m.name is not None]:
        short = name.split(" và ", 1)[0] if _is_ministry(name) else _without_above(name)
        if short != name:
            whole.setdefault(short, set()).add(name)
    forms = {short: min(names) for short, names in whole.items() if len(names) == 1}
    named = ((m, m.name if m.kind is MentionKind.BODY else None) for m in mentions)
    return [m if name is None else _called(m, _city_in_full(forms.get(name, name))) for m, name in named]


def _is_ministry(name: str) -> bool:
    """Tell whether a name is that of a ministry of ours."""
    if not name.startswith("Bộ "):
        return False
    words = tuple(name.lower().split()[1:])
    found = topics().longest(words, 0)
    return found is not None and found[0] == len(words) and f"Bộ {found[1][0]}" == name


def _called(mention: Mention, name: str) -> Mention:
    return mention if mention.name == name else replace(mention, name=name)


def _without_above(name: str) -> str:
    """Return a name without the province, or the ministry of a department, printed behind it.

    >>> _without_above("Vụ Thị trường trong nước, Bộ Công Thương")
    'Vụ Thị trường trong nước'
    """
    if ", " not in name:
        return name
    return _DEPARTMENT.sub(r"\1", _ABOVE.sub("", name))


def _of_room(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, each bare room as the only one of its name that the article names with its institution."""
    whole: dict[str, set[str]] = {}
    for name in [m.name for m in mentions if m.kind is MentionKind.BODY and m.name is not None]:
        if name.startswith("Phòng ") and ", " in name:
            whole.setdefault(name.split(", ", 1)[0], set()).add(name)
    if not whole:
        return mentions
    forms = {room: min(names) for room, names in whole.items() if len(names) == 1}
    return [_called(m, forms[m.name]) if m.code == "open" and m.name in forms else m for m in mentions]


def _of_police(mentions: list[Mention], home: str | None) -> list[Mention]:
    """Return the mentions, each bare room of the police as that of the only provincial police the article names.

    Of several it is home's, where its sentence names no other. One printed with its province is of that province's:
    "Phòng Cảnh sát giao thông | tỉnh Hà Nam".
    """
    mentions = [_of_placed_police(m) if m.code == "open" else m for m in mentions]
    police = [m for m in mentions if m.code == "congan" and m.level is Level.PROVINCE and m.name is not None]
    names = {m.name for m in police}
    others = {m.sentence for m in police if m.place != home} if len(names) > 1 else set()
    whole = min((m.name or "" for m in police if len(names) == 1 or m.place == home), default="")
    if not whole:
        return mentions
    return [
        replace(m, name=f"{m.name}, {whole}")
        if m.code == "open" and _POLICE_ROOM.fullmatch(m.name or "") and m.sentence not in others
        else m
        for m in mentions
    ]


def _of_placed_police(room: Mention) -> Mention:
    match = _PLACED_ROOM.fullmatch(room.name or "")
    return room if match is None else replace(room, name=f"{match[1]}, Công an {match[2]}")


def _of_ministry(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, each bare department called "Vụ" as that of the article's own ministry."""
    whole = own_ministry(mentions)
    if whole is None or any(m.code in _OTHER_WHOLES for m in mentions):
        return mentions
    return [
        replace(m, name=f"{m.name}, {whole}")
        if m.kind is MentionKind.BODY and (m.name or "").startswith("Vụ ") and _is_whole(m.name or "")
        else m
        for m in mentions
    ]


def own_ministry(mentions: Iterable[Mention]) -> str | None:
    """Return the only ministry that an article names, failing it the only one of its first sentence; None for none.

    "Đảng bộ Bộ Y tế" there tells of it as well.

    >>> of = {"kind": MentionKind.BODY, "code": "bo"}
    >>> told = [Mention(0, 8, sentence=0, name="Bộ Y tế", **of), Mention(9, 20, sentence=3, name="Bộ Nội vụ", **of)]
    >>> own_ministry(told)
    'Bộ Y tế'
    """
    named = [m for m in mentions if m.name is not None and not m.generic]
    ministries = {m.name for m in named if m.code == "bo"}
    if len(ministries) > 1:
        ministries &= {_PARTY_OF.sub("", m.name or "") for m in named if m.sentence == 0}
    return ministries.pop() if len(ministries) == 1 else None


def _is_whole(department: str) -> bool:
    """Tell whether no body stands above a department: "Vụ Kế hoạch, Tài chính", not "Vụ Pháp luật, Ban Nội chính …"."""
    return _HAS_ABOVE.search(department) is None


def _city_in_full(name: str) -> str:
    """Return the name of a city's committee or youth union with the city as such names hold it."""
    if "Quận ủy " not in name and "Thành " not in name:
        return name
    name = _NUMBERED.sub(r"Quận ủy quận \1", name)
    match = _OF_CITY.search(name)
    return name if match is None else name[: match.start(1)] + in_committee(match[1])
