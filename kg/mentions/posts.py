"""Posts inside companies: "Giám đốc Giao dịch vàng tại Sovira" as printed, "Giám đốc | Khối Sợi, VLK" of a unit."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.countries import countries, world_bodies
from kg.lexicon.titles import guards, honorifics, roles, surnames, verbs
from kg.mentions.beside import behind_verb, beside_name
from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.brands import DIRECTORS, FIELDS, begins_brand, behind_brand, of_companies_only
from kg.mentions.known_companies import behind_small
from kg.mentions.open_names import behind_short, is_foreign
from kg.mentions.organs_abroad import read_organ_abroad
from kg.mentions.places import capital_run, read_place
from kg.mentions.roles import RoleRead
from kg.mentions.spelling import printed, spelt
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.vietnamese.syllables import is_syllable
from kg.vietnamese.tokens import Tokens

_SORTS = frozenset(
    (
        *(("hãng",), ("startup",), ("sàn",), ("chuỗi",), ("ứng", "dụng"), ("nền", "tảng"), ("thương", "hiệu")),
        *(("công", "ty"), ("tập", "đoàn"), ("tổ", "chức"), ("quỹ",), ("ngân", "hàng"), ("nhà", "sản")),
    )
)
_AGENCY = ("cơ", "quan")
_CHIEFS = ("Trưởng phòng", "Phó Trưởng phòng")
_PROJECTS = frozenset((("dự", "án"), ("chương", "trình"), ("sáng", "kiến")))  # which may be for a country
_STATES = frozenset(("bang", "hạt"))
_UNITS = _PROJECTS | {("bộ", "phận"), ("khối",), ("ngành", "hàng")}  # of a company, which have heads of their own
_RANKS = frozenset((("điều", "hành"), ("cấp", "cao"), ("thường", "trực")))  # before the unit, of the title
_WITH_POSTS = (
    *DIRECTORS,
    "Đồng Giám đốc",
    "Phó Chủ tịch",
    "Chủ tịch",
    *_CHIEFS,
)  # titles that a field or a rank may go on behind
_WHERE = frozenset(("tại", "ở"))
_OF = _WHERE | {"của", "thuộc"}
_LONGEST = 14  # words of the field and of where it is
_JOINERS = frozenset(("và", "-", "&"))
_COMPANIES = ("Ngân hàng ", "Công ty ", "Tổng công ty ", "Tập đoàn ", "Hệ thống ")
_IN_CHARGE = ("phụ", "trách")
_LEADING = frozenset((_IN_CHARGE, ("điều", "hành")))
_ORGANISATION = ("tổ", "chức")
_COMPOUNDS = frozenset((("chương", "trình"), ("công", "trình"), ("tổ", "chức"), ("quy", "trình")))
_INSTITUTIONS = frozenset(("trường", "viện", "bệnh", "trung"))  # "Giám đốc Hệ thống | Trường Phổ thông"
_ENDS = frozenset((",", ".", "(", ")", "-", ";"))
_NO_FIELDS = frozenset((("nhân", "viên"), ("ủy", "ban"), ("luân", "phiên"), ("nhiệm", "kỳ")))
_TERM = "khóa"  # "Phó Chủ tịch Hội | khóa XV"


def read_post(tokens: Tokens, at: int, read: RoleRead, before: Sequence[Mention]) -> RoleRead | None:
    """Return a title with the field that it is for and the company behind it, None where none stands there.

    Only beside the name of the one who holds it.

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        read: The title.
        before: The mentions before it.
    """
    if read.body is not None or not read.role.startswith(_WITH_POSTS) or read.end >= len(tokens.words):
        return None
    if tokens.words[read.end] == "," and (company := _behind_comma(tokens, at, read, before)) is not None:
        return company
    brand = tokens.capital(read.end) and begins_brand(tokens, read.end)
    if brand or not tokens.words[read.end].isalpha() or not (at == 0 or _has_holder(tokens, at, before)):
        return None
    post = with_company(tokens, read)
    if post is None or post.body is None or at:
        return post
    return post if _called(tokens, post.body.end) else None  # "Giám đốc sản phẩm của Sovira, | ông Lê Văn A, nói"


def _behind_comma(tokens: Tokens, at: int, read: RoleRead, before: Sequence[Mention]) -> RoleRead | None:
    """Return a director of a field whose company stands behind a comma: "Lê Văn A, Giám đốc y khoa, | Công ty VLK"."""
    start = read.end + 1
    if not of_companies_only(read.role) or not tokens.capital(start) or not _has_holder(tokens, at, before):
        return None
    body = read_body(tokens, start, titled=True)
    if body is None or not _is_whole(body) or not (body.name or "").startswith(_COMPANIES):
        return None
    return replace(read, end=start, body=body, body_start=start)


def _has_holder(tokens: Tokens, at: int, before: Sequence[Mention]) -> bool:
    if not any(mention.kind is MentionKind.PERSON for mention in before):
        return False
    return beside_name(tokens, at, before) or behind_verb(tokens, at, before)


def _called(tokens: Tokens, at: int) -> bool:
    """Tell whether a comma and somebody whom a word calls stand here."""
    called = honorifics().longest(tokens.lower, at + 1) if tokens.words[at : at + 1] == (",",) else None
    return called is not None and tokens.capital(called[0])


def with_company(tokens: Tokens, read: RoleRead) -> RoleRead | None:
    """Return a title with its field up to the first company that is named behind it, None without one."""
    if (agency := _agency_abroad(tokens, read.end)) is not None:
        return _posted(tokens, read, read.end, read.end, agency)
    start = read.end + (tokens.lower[read.end : read.end + 1] == ("của",) and _is_sort(tokens, read.end + 1))
    read = replace(read, end=start)  # "CEO của | sàn giao dịch Sovira"
    field = 0  # index behind the field
    for at in range(read.end, min(read.end + _LONGEST, len(tokens.words))):
        joint = tokens.lower[at] in _OF and tokens.lower[at - 1] != "nhà"  # "bộ phận nhà | ở"
        field = field or at * joint
        body = _company(tokens, at) if joint else _brand(tokens, at, read.end)
        if body is not None and tokens.lower[read.end : field or at] == _IN_CHARGE:
            return None  # "Phó Giám đốc phụ trách | VLK" acts as its head
        if body is not None:
            unnamed = read.role in _CHIEFS and (field or at) == read.end
            return None if unnamed else _posted(tokens, read, field or at, at + joint, body)
        of_country = tokens.lower[read.end : read.end + 2] in _PROJECTS and countries().longest(tokens.lower, at)
        if (joint and tokens.lower[at] not in _WHERE) or (not of_country and _breaks(tokens, at)):
            return None
    return None


def _agency_abroad(tokens: Tokens, start: int) -> BodyRead | None:
    """Return the agency of a state abroad that begins here: "giám đốc | cơ quan ứng phó bão lụt bang Florida"."""
    words = tokens.words[start : start + _LONGEST]
    if tokens.lower[start : start + 2] != _AGENCY:
        return None
    at = next((n for n, word in enumerate(words) if word in _STATES and tokens.capital(start + n + 1)), 0)
    if not all(word.isalpha() for word in words[: at + 1]) or not at:
        return None
    end = capital_run(tokens, start + at + 1)
    name = spelt(tokens, start, end)
    return BodyRead(end, "open", name[0].upper() + name[1:], Level.NONE)


def _posted(tokens: Tokens, read: RoleRead, end: int, start: int, body: BodyRead) -> RoleRead:
    """Return a title whose field ends at a token with the company that begins at another."""
    also = tokens.lower[read.end] == "và" and read.role in DIRECTORS
    kind = end == start and _is_sort(tokens, read.end)
    named = end > read.end and not also and not kind  # "giám đốc | và đại diện pháp luật của …", "… | hãng chip Sovira"
    if not named:
        return replace(read, end=start, body=body, body_start=start)
    chief = read.role in _CHIEFS
    unit = read.end if chief else _unit(tokens, read.end, end)
    role = f"{read.role} {printed(tokens, read.end, unit)}" if unit > read.end else read.role
    if unit < end:
        called = ("Phòng " if chief else "") + printed(tokens, unit, end)
        body = replace(body, code="open", template=f"{called[0].upper()}{called[1:]}, {body.template}")
    return replace(read, end=start, role=role, body=body, body_start=start)


def _unit(tokens: Tokens, start: int, end: int) -> int:
    """Return the index of the company's unit that a field names, its end without: "giám đốc cấp cao | khối Tư vấn"."""
    at = start
    while tokens.lower[at : at + 2] in _RANKS:
        at += 2
    words = next((n for n in (2, 1) if tokens.lower[at : at + n] in _UNITS), 0)
    return at if words and at + words < end else end


def _is_sort(tokens: Tokens, at: int) -> bool:
    """Tell whether a word for a sort of companies stands here."""
    return not _SORTS.isdisjoint(tokens.lower[at : at + n] for n in (1, 2))


def _company(tokens: Tokens, joint: int) -> BodyRead | None:
    """Return the institution behind a joint, or the company called by its brand: behind "của" one of our words too."""
    at = joint + 1
    if (world := world_bodies().longest(tokens.lower, at)) is not None and tokens.capital(at):
        return BodyRead(behind_short(tokens, world[0]), "open", world[1][0], Level.NONE)
    if (organ := read_organ_abroad(tokens, at)) is not None:
        return BodyRead(organ.end, "open", organ.name, Level.NONE)
    body = read_body(tokens, at, titled=True)
    if body is not None:
        return body if _is_whole(body) and body.level is Level.NONE else None
    end = behind_small(tokens, at)
    if end is None and (not tokens.capital(at) or read_place(tokens, at) is not None or is_foreign(tokens, at)):
        return None
    end = end or behind_brand(tokens, at)
    if end is None and tokens.lower[joint] == "của" and surnames().longest(tokens.lower, at) is None:
        run = capital_run(tokens, at)
        end = run if run > at + 1 and (run == len(tokens.words) or tokens.words[run] in _ENDS) else None
    return None if end is None else BodyRead(end, "open", spelt(tokens, at, end), Level.NONE)


def _is_whole(body: BodyRead) -> bool:
    return not (body.silent or body.generic) and body.name is not None


def _brand(tokens: Tokens, at: int, start: int) -> BodyRead | None:
    """Return the company that ends a field in lower case: "giám đốc khai thác khu vực | Sovira Line"."""
    if at == start or not tokens.capital(at) or not tokens.words[at - 1].islower() or tokens.lower[at - 1] == "và":
        return None
    if tokens.lower[start : start + 2] in _NO_FIELDS:
        return None
    body = read_body(tokens, at, titled=True)
    if body is not None:
        return body if _is_whole(body) and (body.name or "").startswith(_COMPANIES) else None
    lower = all(
        word.islower() or word in _JOINERS | FIELDS or is_syllable(word.lower())
        for word in tokens.words[start + 1 : at]
    )
    sure = lower and tokens.words[at] not in FIELDS and begins_brand(tokens, at) and not is_foreign(tokens, at)
    end = behind_brand(tokens, at) if sure else None
    if end is None or not _OF.isdisjoint(tokens.lower[end : end + 1]):
        return None
    return BodyRead(end, "open", spelt(tokens, at, end), Level.NONE)


def _breaks(tokens: Tokens, at: int) -> bool:
    """Tell whether no field of work goes on with this word: a sign, a country, a verb, a title, a name."""
    word = tokens.lower[at]
    if word == "-":
        return not tokens.capital(at + 1)
    if (
        word in _JOINERS
        or word in _OF
        or not _LEADING.isdisjoint((tokens.lower[at : at + 2], tokens.lower[at - 1 : at + 1]))
    ):
        return False
    if not word.isalpha() or word == _TERM or tokens.lower[at : at + 2] in _NO_FIELDS or _other_begins(tokens, at):
        return True
    organised = tokens.lower[at : at + 2] == _ORGANISATION and tokens.capital(at + 2)  # "| tổ chức VLK"
    if organised or tokens.lower[at - 1 : at + 1] in _COMPOUNDS or tokens.capital(at - 1) or tokens.capital(at):
        return False  # "chương | trình", "Tiêu | dùng", "| Phân tích"
    verb, guard = verbs().longest(tokens.lower, at), guards().longest(tokens.lower, at)
    return (verb is not None and verb[1][0] != "none") or (guard is not None and "stop" in guard[1])


def _other_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether somebody, another title or a country begins at this word; not where the work is done."""
    called, role = honorifics().longest(tokens.lower, at), roles().longest(tokens.lower, at)
    if (called is not None and (tokens.capital(called[0]) or called[0] > at + 1)) or (role and role[0] > at + 1):
        return True
    if not tokens.capital(at) or tokens.lower[at] in _INSTITUTIONS:
        return tokens.capital(at)
    family = surnames().longest(tokens.lower, at)
    named = family is not None and family[1][0] == "strong" and tokens.capital(at + 1)
    return named or (countries().longest(tokens.lower, at) is not None and tokens.lower[at - 1] not in _WHERE)
