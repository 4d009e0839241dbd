"""Read a role and the body behind it: "Phó Bí thư Thường trực Tỉnh ủy", "Trưởng Ban Tổ chức Huyện ủy Tân Kỳ"."""

from __future__ import annotations

from kg.lexicon.titles import RoleRow, honorifics, marks, roles, topics, verbs
from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.joints import is_twice
from kg.mentions.led_departments import LEADS, led_department
from kg.mentions.led_places import CHAIRS, SECRETARIES, led_place
from kg.mentions.open_names import is_foreign
from kg.mentions.places import read_place
from kg.mentions.youth_unions import board_of, read_union, union_with_board
from kg.model.mention import Level
from kg.model.record import record, replace
from kg.vietnamese.tokens import Tokens

_QUALIFIERS = {"thường trực": "Thường trực", "tt": "Thường trực", "chuyên trách": "chuyên trách",
               "không chuyên trách": "không chuyên trách"}  # fmt: skip
_DELEGATION = "Phó Trưởng đoàn"  # of deputies: the full-time one is called so, too
_HEAD_BODIES = frozenset(("bto", "btg", "bdv", "btgdv", "bnc", "bkt", "bxdd", "bbvsk", "banhdnd"))
_AIDES = frozenset(("Thư ký", "Trợ lý", "Đặc phái viên", "Người phát ngôn"))
_CONGRESSES = (("đại", "hội"), ("hội", "nghị"))
_OFFICE_WORDS = frozenset(("chức", "nhiệm", "dịch", "nghiệp", "phục"))
_RUNNING = frozenset(
    ("hoạt", "động", "của", "quản", "lý", "điều", "hành", "và", ",")
)  # "phụ trách, quản lý, điều hành"
_ASSISTANTS = frozenset(("Trợ lý", "Thư ký"))
_COMMITTEES = frozenset(("tinhuy", "thanhuy", "huyenuy", "thiuy", "quanuy", "danguy", "qutw"))
_YOUTH = frozenset(("tinhdoan", "thanhdoan", "huyendoan", "doantn"))
_WITH_BOARDS = _COMMITTEES | _YOUTH | {"hndtw", "hpntw", "hccbtw", "hlhtntw", "hccb", "hnd", "hpn", "ldld"}
_CENTRAL_BANS = frozenset(("btctw", "btgtw", "bdvtw", "btgdvtw", "bnctw", "bkttw", "bcscltw", "bdntw", "bctdb"))
_MINISTRIES = _CENTRAL_BANS | {"bo", "vpcp", "vptw", "vpqh", "vpctn", "ubkttw", "ttcp", "ktnn", "nhnn"}
_LED_BY = {
    chief: frozenset(heads.split())
    for chief, heads in {
        "Cục trưởng": "cục",
        "Vụ trưởng": "vụ",
        "Chi cục trưởng": "chi",
        "Tổng cục trưởng": "tổng",
        "Viện trưởng": "viện",
        "Trưởng phòng": "phòng",
        "Trưởng khoa": "khoa",
        "Đội trưởng": "đội",
        "Hiệu trưởng": "trường đại học",
        "Giám đốc": "sở trung bệnh công học ban nhà vườn bảo",
        "Tổng giám đốc": "công tổng tập ngân đài",
    }.items()
}  # by the first word of what they lead


@record
class RoleRead:
    """A role up to the token before end, with the body that follows it from the token at body_start."""

    end: int
    role: str
    row: RoleRow
    body: BodyRead | None = None
    body_start: int = 0
    foreign: bool = False
    charge: bool = False
    aide: bool = False


def read_role(tokens: Tokens, at: int) -> RoleRead | None:
    """Return the role that begins at this token with its body, None when none does."""
    if tokens.lower[at] not in roles():
        return None
    for end, rows in roles().all(tokens.lower, at):
        row = rows[0]
        if end == at + 1 and len(tokens.words[at]) <= 3 and not tokens.words[at].isupper():  # noqa: PLR2004
            continue  # "ct", "uv" are words in lower case
        if row.role in _AIDES and (served := _served(tokens, end)) is not None:
            return _aided(tokens, row.role, served)
        read = _with_body(tokens, at, RoleRead(end, row.role, row))
        if read is not None:
            return read
    return None


def inside_office(tokens: Tokens, at: int) -> bool:
    """Tell whether "vụ" is a syllable of "chức vụ", "nhiệm vụ" and begins no role: "chức vụ | Trưởng ban …".

    A capital begins a role ("chức | Vụ trưởng Vụ Pháp chế"), and so does what has its department behind it. Nor does
    one begin in the name of a house or congress, in "toàn quốc", in the number of a directive, or in a head nurse.
    """
    if tokens.lower[at] == "đại" and tokens.lower[max(0, at - 2) : at] in _CONGRESSES:
        return tokens.lower[at + 2 : at + 4] != ("nhân", "dân")  # "Đại hội | đại biểu Đảng bộ tỉnh: Đồng chí Ổi …"
    house = at > 0 and tokens.lower[at - 1] == "phủ" and tokens.capital(at - 1)  # "Phủ | Thủ tướng", "Phủ | Chủ tịch"
    house |= at > 0 and tokens.lower[at - 1 : at + 2] == ("bộ", "tư", "lệnh")  # "Bộ | Tư lệnh Đông Bắc"
    nurse = tokens.lower[at] == "trưởng" and tokens.lower[max(0, at - 2) : at] == ("điều", "dưỡng")
    if house or nurse or (tokens.lower[at] == "quốc" and not tokens.capital(at) and tokens.capital(at + 1)):
        return True  # "toàn | quốc Vương Văn Mít" is no king
    if tokens.lower[max(0, at - 1) : at + 1] == ("-", "ct") and tokens.touching(at):
        return at > 1 and tokens.lower[at - 2].isdigit()  # "07-CT/TU": a number, no chairman
    if tokens.lower[at] != "vụ" or at == 0 or tokens.lower[at - 1] not in _OFFICE_WORDS:
        return False
    return not tokens.capital(at) and tokens.lower[at + 1 : at + 3] != ("trưởng", "vụ")


def before_title(tokens: Tokens, at: int) -> bool:
    """Tell whether a role begins at this token, an honorific or another mark in between at most."""
    for _ in range(2):
        if at >= len(tokens.words):
            return False
        if roles().longest(tokens.lower, at) is not None:
            return not inside_office(tokens, at)
        step = marks().longest(tokens.lower, at) or honorifics().longest(tokens.lower, at)
        if step is None:
            return False
        at = step[0]
    return False


def _aided(tokens: Tokens, role: str, served: RoleRead) -> RoleRead:
    """Return an aide's office: "Trợ lý Bộ trưởng Bộ Y tế" of that ministry; an envoy holds no office of his own.

    Where a name follows it is of the one served: "Thư ký Bộ trưởng Bộ Y tế Trần Văn Bưởi".
    """
    end = max(served.end, served.body.end if served.body is not None else 0)
    placed = served.body is not None or (served.row.body and "{" not in served.row.body)
    if role not in _ASSISTANTS or not placed or tokens.capital(end) or _has_more_titles(tokens, served, end):
        return replace(served, aide=True)
    return replace(served, role=f"{role} {served.role}")


def _has_more_titles(tokens: Tokens, served: RoleRead, at: int) -> bool:
    """Tell whether the one served has more titles: "Trợ lý Ủy viên Bộ Chính trị, | Bộ trưởng Bộ Công an"."""
    if served.role.startswith("Ủy viên"):
        return True
    return served.role == "Tổng Bí thư" and tokens.lower[at : at + 4] == (",", "chủ", "tịch", "nước")


def _served(tokens: Tokens, at: int) -> RoleRead | None:
    """Return the office that an aide or envoy serves: "Đặc phái viên | của | Tổng Bí thư"."""
    start = at + 1 if tokens.lower[at : at + 1] == ("của",) else at
    return read_role(tokens, start) if start < len(tokens.words) else None


def _with_body(tokens: Tokens, at: int, read: RoleRead) -> RoleRead | None:  # noqa: PLR0911  one return a kind of role
    read = _qualified(tokens, read)
    if read.row.body == "Bộ {topic}":
        return _minister(tokens, read)
    if read.row.body and "{owner}" not in read.row.body:
        return _implied(tokens, read)
    charged = _in_charge(tokens, read)
    if charged is read and read.row.shared_words and (shared := _shared(tokens, read)) is not None:
        return shared
    read = charged
    start = behind_first(tokens, read.end)
    body = read_body(tokens, start, titled=True) or union_with_board(tokens, start, read.row.body)
    if body is not None and start > read.end:
        return None if body.silent else replace(read, body=body, body_start=start)
    if body is not None and read.row.body and (board := board_of(body, read.row.body, _WITH_BOARDS)) is not None:
        return replace(read, body=board, body_start=read.end)  # "Ủy viên Thường vụ | Tỉnh ủy"
    if body is not None:
        return _fitting(tokens, read, body, read.end)
    if read.row.role in {"Trưởng", "Phó Trưởng"}:
        return None
    special = _of_secretariat(tokens, read) or _of_youth(tokens, read) or _of_department(tokens, at, read)
    return special or _behind_comma(tokens, at, read) or _of_company(tokens, read) or _loose(tokens, read)


def _behind_comma(tokens: Tokens, at: int, read: RoleRead) -> RoleRead | None:
    """Read a chief behind whose title and a comma stands what he leads: "Phó Cục trưởng | , Cục Kiểm lâm".

    A department's chief may have his ministry there, which alone is told: "Phó Vụ trưởng | , Bộ Y tế".
    """
    start = read.end + 1
    if tokens.words[read.end : start] != (",",) or roles().longest(tokens.lower, start) is not None:
        return None
    chief = read.role.removeprefix("Phó ").capitalize()
    own = tokens.lower[start : start + 1]
    beside = at > 0 and tokens.words[at - 1] in {",", "-", "("}  # as titles of one named before are
    leads = beside and chief in _LED_BY and own and own[0] in _LED_BY[chief] and tokens.capital(start)
    if not leads and chief not in LEADS:
        return None
    body = read_body(tokens, start, titled=True)
    if body is None or body.silent or body.generic or not (leads or body.code in _MINISTRIES):
        return None
    return replace(read, end=start, body=body, body_start=start)


def _of_company(tokens: Tokens, read: RoleRead) -> RoleRead | None:
    """Read a title with "của" and what is called as printed behind it: "Tổng Giám đốc | của | Công ty Sông Quê"."""
    start = read.end + 1
    body = read_body(tokens, start, titled=True) if tokens.lower[read.end : start] == ("của",) else None
    named = body is not None and body.code == "open" and not (body.silent or body.generic)
    return replace(read, body=body, body_start=start) if named else None


def _of_youth(tokens: Tokens, read: RoleRead) -> RoleRead | None:
    """Read a secretary of the youth union of a commune or school: "Bí thư Đoàn | xã Tân Mộc", "… Trường Sông Quê"."""
    union = read_union(tokens, read.end) if read.role in SECRETARIES else None
    return None if union is None else replace(read, body=union, body_start=read.end)


def _of_department(tokens: Tokens, at: int, read: RoleRead) -> RoleRead | None:
    """Read a chief with the bare name of a department: "Cục trưởng | Bảo vệ chính trị III", "Vụ trưởng | Pháp chế"."""
    kind = LEADS.get(read.role[4:].capitalize() if read.role.startswith("Phó ") else read.role)
    department = led_department(tokens, at, read.end, kind) if kind is not None else None
    return None if department is None else replace(read, body=department, body_start=read.end)


def _of_secretariat(tokens: Tokens, read: RoleRead) -> RoleRead | None:
    """Read "Bí thư Trung ương", where nothing goes on behind it, as a seat in the party's secretariat."""
    end = read.end + 2
    if read.role != "Bí thư" or tokens.lower[read.end : end] != ("trung", "ương"):
        return None
    if end < len(tokens.words) and tokens.words[end][0].isalnum():
        return None
    body = BodyRead(end, "bbt", "Ban Bí thư Trung ương Đảng", Level.CENTRAL)
    return replace(read, body=body, body_start=read.end)


def behind_first(tokens: Tokens, at: int) -> int:
    """Return the index behind "đầu tiên của" between a role and its body: "Viện trưởng | đầu tiên của | Viện …"."""
    if tokens.lower[at : at + 2] != ("đầu", "tiên"):
        return at
    return at + 3 if tokens.lower[at + 2 : at + 3] == ("của",) else at + 2


def _qualified(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Take "Thường trực" behind a deputy's role into the role."""
    station = tokens.lower[read.end : read.end + 3] == ("tt", "-", "th")  # "Phó Trưởng Đài | TT-TH huyện"
    if not read.role.startswith("Phó") or read.role.endswith("Thường trực") or station:
        return read
    for length in (3, 2, 1):
        words = tokens.lower[read.end : read.end + length]
        phrase = " ".join(words)
        if len(words) == length and phrase in _QUALIFIERS:
            role = read.role if read.role == _DELEGATION else f"{read.role} {_QUALIFIERS[phrase]}"
            return replace(read, end=read.end + length, role=role)
    return read


def _in_charge(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Take "phụ trách" between a deputy's role and a body into the role: "Phó Giám đốc phụ trách Sở Y tế"."""
    if not read.role.startswith("Phó"):
        return read
    found = verbs().longest(tokens.lower, read.end)
    if found is None or "charge" not in found[1]:
        return read
    end = found[0]
    while (again := verbs().longest(tokens.lower, end)) is not None and "charge" in again[1]:
        end = again[0]
    while end < len(tokens.words) and tokens.lower[end] in _RUNNING:
        end += 1
    body = read_body(tokens, end, titled=True)
    if body is None or body.silent:
        return read
    words = tokens.lower[read.end : end]  # "Phó Giám đốc điều hành" only helps, "phụ trách, điều hành" is in charge
    return replace(read, end=end, charge="điều" not in words or words[:3] == ("phụ", "trách", ","))


def _minister(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Read "Bộ trưởng Y tế", "Bộ trưởng Bộ Y tế"; without a topic the ministry is missing."""
    body = read_body(tokens, read.end, titled=True)
    if body is not None and body.code in {"bo", "ubdt", "vpcp"}:
        return replace(read, end=read.end, body=body, body_start=read.end, foreign=body.silent)
    found = topics().longest(tokens.lower, read.end)
    if found is None or not (tokens.capital(read.end) or tokens.capital(found[0])):
        return read  # in lower case only right before a name: "thứ trưởng công an | Trần Văn Bưởi"
    foreign = found[0] < len(tokens.words) and is_foreign(tokens, found[0])
    body = BodyRead(found[0], "bo", f"Bộ {found[1][0]}", Level.CENTRAL)
    return replace(read, body=body, body_start=read.end, foreign=foreign)


def _implied(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Give a role the body that it names by itself; a place may follow: "Tỉnh ủy viên Bắc Giang"."""
    if "{" not in read.row.body:
        fund = tokens.lower[read.end : read.end + 1] == ("quỹ",)  # "Thống đốc | Quỹ Á - Âu"
        foreign = fund or (read.end < len(tokens.words) and is_foreign(tokens, read.end))
        return replace(_of_delegation(tokens, read), foreign=foreign)
    body = read_body(tokens, read.end, titled=True)
    if body is not None and read.row.body.startswith("Ban Chấp hành") and body.code in {"danguy", "ducatw", "qutw"}:
        return replace(read, body=body, body_start=read.end)  # "Đảng ủy viên | Đảng ủy Quân khu 9"
    place = read_place(tokens, read.end)
    if place is None or (place.place is None and (place.generic or "{unit}" not in read.row.body)):
        return read  # "Trưởng Thi hành án dân sự | tỉnh" of home, "Tỉnh ủy viên"
    level = place.level
    body = BodyRead(place.end, "implied", read.row.body, level, place.unit, place.place)
    return replace(read, body=body, body_start=read.end)


def _of_delegation(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Take the province of a deputy before his name into the title: "Đại biểu Quốc hội | tỉnh X | Trần Văn Bưởi"."""
    if read.role != "Đại biểu":
        return read
    start = read.end + (tokens.lower[read.end : read.end + 1] == ("đoàn",))
    place = read_place(tokens, start)
    named = place is not None and place.place is not None and place.level is Level.PROVINCE
    return replace(read, end=place.end) if named and place is not None and tokens.capital(place.end) else read


def _shared(tokens: Tokens, read: RoleRead) -> RoleRead | None:
    """Let the role's last words begin the body: "Trưởng Ban | Tổ chức", "Chánh Văn phòng | Tỉnh ủy"."""
    body = read_body(tokens, read.end, titled=True)
    last = tokens.lower[read.end - 1]
    if last == "ban" and body is not None and (body.code in _HEAD_BODIES or body.code in _CENTRAL_BANS):
        return replace(read, body=body, body_start=read.end)
    qualifier = read.end
    doubled = is_twice(tokens, read.end - 1, read.end)  # "Trưởng phòng Phòng Tổng hợp"
    start = read.end - (0 if doubled else read.row.shared_words)
    if read.role.endswith(("Thường trực", "chuyên trách")):
        return replace(read, body=body, body_start=read.end) if body is not None else read
    body = read_body(tokens, start, titled=True)
    if body is None or body.end <= qualifier:
        return read if body is None or "{owner}" not in body.template else replace(read, body=body, body_start=start)
    return replace(read, body=body, body_start=start, foreign=body.silent)


def _fitting(tokens: Tokens, read: RoleRead, body: BodyRead, start: int) -> RoleRead | None:
    """Return the role with its body where the two go together."""
    if body.silent and body.code == "mttq" and read.role.removesuffix(" Thường trực") in CHAIRS:
        body = _front(tokens, body)
    if body.silent and body.code != "nuoc":
        return replace(read, foreign=True, body=body, body_start=start)
    role = read.role
    if role in {"Trưởng", "Phó Trưởng"}:
        if body.code in _HEAD_BODIES or body.code in _CENTRAL_BANS:
            role = f"{role} ban"
        elif body.code not in {"congan"}:
            return None
    if role == "Tổng Biên tập" and body.code == "bchtw":
        role = "Tổng Bí thư"
    if role == "Bí thư" and body.code == "bchtw" and "chấp hành" not in tokens.lower[start : body.end]:
        body = replace(body, template="Ban Bí thư Trung ương Đảng", code="bbt")
    return replace(read, role=role, body=body, body_start=start)


def _front(tokens: Tokens, body: BodyRead) -> BodyRead:
    """Return the Fatherland Front without a place: the whole country's where it is called so, else the context's."""
    if tokens.lower[body.end - 1] in {"nam", "vn"}:  # "Chủ tịch MTTQ Việt Nam | Lê Văn A"
        return BodyRead(body.end, "ubtwmttq", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", Level.CENTRAL)
    return BodyRead(body.end, body.code, body.template)  # "Trưởng Ban Dân vận Huyện ủy, Chủ tịch MTTQ | Lê Văn A"


def _loose(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Read the press's short forms: "Chủ tịch tỉnh", "Bí thư huyện Tân Kỳ", "Chủ tịch Hà Nội"."""
    body = led_place(tokens, read.end, read.role.removesuffix(" Thường trực"))
    return read if body is None else replace(read, body=body, body_start=read.end)
