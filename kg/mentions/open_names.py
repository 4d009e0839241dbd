"""Find where the name of a company, school or part of an institution ends: nothing but its shape tells."""

from __future__ import annotations

from kg.lexicon.countries import countries
from kg.lexicon.titles import body_heads, guards, honorifics, roles, surnames
from kg.mentions.heads_of_companies import is_known_head
from kg.mentions.joints import in_letters, in_number, in_pair
from kg.mentions.known_companies import COMPANY_WORDS
from kg.mentions.people import breaks_off
from kg.mentions.places import capital_run, read_province
from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

_LONGEST_OPEN = 20  # words of the name of a company, school or board of projects; a longer one is no name
_LONGEST_TAIL = 14  # lower-case words behind its last capital: "Cục An ninh | chính trị nội bộ"
_LONGEST_TERM = 4  # words of a term before the one that else ends a name: "kỷ niệm các ngày | lễ"
_CODED = 3  # words, the dash among them, of a name that may have a code behind it
_OF_WHOLE = frozenset(("thuộc", "của"))  # behind a unit's number: "Sư đoàn 302 | thuộc Quân khu 7"
_COUNTED = frozenset(("triệu", "tỷ", "tỉ", "nghìn", "ngàn"))
_JAILED = (("năm", "tù"), ("tháng", "tù"))
_NOW, _LONGEST_NOW = frozenset(("nay", "hiện")), 16  # words in brackets: "nay là Cục Đường thủy"
_LONGEST_SHORT = 4  # words in the brackets behind a name that hold its short form: "(C04)", "(Hanoi CDC)"

_SURE_MIDDLES = frozenset((("văn",), ("thị",)))
_JOINERS = frozenset(("và", "với", "&", "-"))  # no name ends with these
_DANGLING = frozenset(("các", "những", "về", "của", "cho", "trong", "theo", "tại", "từ", "đến", "một"))  # it goes on
_NO_BEGINNINGS = _DANGLING - {"các", "những", "một"}  # no name begins with these
_KINDS = frozenset(
    "chi nhánh cơ quan tổng công ty học viện trường bệnh viện sở bộ trung tâm tập đoàn thpt thcs th tiểu học mầm non "  # noqa: SIM905
    "trung phổ thông cơ hàn lâm".split()
)  # words that name no institution but only its kind
_SCHOOLS = frozenset(("trường", "thpt", "thcs", "ptth", "chuyên", "tiểu học", "mầm non", "phổ thông", "cơ sở"))
_NO_SCHOOLS = frozenset(("môi", "thị", "nông", "lâm", "hội", "công"))  # "môi | trường"
_BOARDS = frozenset(("đạo", "đồng", "tổ", "đoàn"))  # of boards, which are called after nobody: "Ban Chỉ đạo"
_COMPANIES = frozenset(
    ("ty", "hàng", "hãng", "quỹ", "tnhh", "cp", "phần", "mtv", "viên")
)  # the last word of a company's head
_WHOLES = frozenset(("Bộ", "Sở", "UBND", "NHNN", "TTCP", "KTNN"))  # institutions called by one word
_SHORTEST_WHOLE, _LONGEST_WHOLE = 3, 4  # words of somebody's whole name
_ASIDES = frozenset((",", "-", "–", "("))  # in front of a title behind a name
_BANK = ("ngân", "hàng")
_HOUSES = frozenset((("học", "viện"), ("bệnh", "viện"), ("đại", "học")))
_LONGEST_COUNTRY = 4  # words


_BOARD_OF_SCHOOL = ("hội", "đồng", "trường")


def end_of_open_name(tokens: Tokens, start: int, *, part: bool = False) -> int | None:
    """Return the index behind the capitalised words that begin here and what joins them, None without any.

    A verb, a sign or a person ends the name, and that of a part of an institution the name of the institution. A name
    that the text breaks off (" ...") or that is a number of things ("3 tháng") is none.
    """
    if start + 1 < len(tokens.words) and tokens.words[start].isdigit() and tokens.words[start + 1].islower():
        return start + 1 if tokens.lower[start + 1] in _OF_WHOLE else None
    if _never_begins(tokens, start):
        return None
    last = capitals = at = start
    while (
        at < len(tokens.words) and at - start < _LONGEST_OPEN and _in_open(tokens, at) and not _above(tokens, start, at)
    ):
        word = tokens.words[at]
        if word[0].isupper() or word[0].isdigit():
            if (
                word[0].isupper()
                and at > start
                and (
                    _other_begins(tokens, at, part=part)
                    or _foreigner_begins(tokens, start, at)
                    or _named_behind_company(tokens, at)
                )
            ):
                break
            capitals = at + 1
        last = _behind_list(tokens, at)
        capitals = last if last > at + 1 else capitals  # no comma stands in a term by chance
        at = last
    if last - start >= _LONGEST_OPEN or last - capitals > _LONGEST_TAIL:
        return None  # it cannot be read whole
    last = _before_joiners(tokens, start, last, part=part)
    return None if capitals == start or breaks_off(tokens, last) or tokens.lower[last - 1] in _DANGLING else last


def _named_behind_company(tokens: Tokens, at: int) -> bool:
    """Tell whether a whole name begins behind a company's last word: "Chủ tịch HĐQT Sovira Group | Đoàn Văn Mận".

    Or behind a school's board, which is not called after people: "Chủ tịch Hội đồng trường | Đoàn Văn Mận".
    """
    ends = tokens.lower[at - 1] in COMPANY_WORDS or tokens.lower[max(0, at - 3) : at] == _BOARD_OF_SCHOOL
    if not ends or surnames().longest(tokens.lower, at) is None:
        return is_known_head(tokens, at)
    end = next((one for one in range(at, len(tokens.words)) if not tokens.capital(one)), len(tokens.words))
    return _SHORTEST_WHOLE <= end - at <= _LONGEST_WHOLE and spelt_as_ours(" ".join(tokens.words[at:end]))


def _before_joiners(tokens: Tokens, start: int, last: int, *, part: bool) -> int:
    """Return the index behind a name without what joins it to nothing: "Phòng Đào tạo | trường Đại học Sông Quê"."""
    while last > start and tokens.lower[last - 1] in _JOINERS:
        last -= 1
    school = part and tokens.lower[last - 1 : last + 2] == ("trường", "đại", "học") and tokens.capital(last)
    return last - school


def _never_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether no name begins here: "Giám đốc Bệnh viện | về công tác …", a person behind a board."""
    if at < len(tokens.words) and tokens.words[at] in _NO_BEGINNINGS:
        return True
    return tokens.lower[at - 1] in _BOARDS and person_begins(tokens, at)


def _twice(tokens: Tokens, start: int, at: int) -> bool:
    """Tell whether a company's other name begins behind a dash here: "Công ty Sông Quê | - Công ty SQ"."""
    dash = tokens.words[at] == "-" and tokens.lower[start - 1] in _COMPANIES
    return dash and body_heads().longest(tokens.lower, at + 1) is not None


def _above(tokens: Tokens, start: int, at: int) -> bool:
    """Tell whether another name of the company, or the institution above the school or centre, begins here."""
    return _twice(tokens, start, at) or _university_begins(tokens, start, at) or _house_begins(tokens, start, at)


def _house_begins(tokens: Tokens, start: int, at: int) -> bool:
    """Tell whether the institution of a centre begins here: "Trung tâm Tuyển sinh | - Học viện Sông Quê"."""
    if at == start or tokens.lower[start - 2 : start] != ("trung", "tâm"):
        return False
    first = at + (tokens.words[at] == "-")
    head = first + (tokens.lower[first : first + 2] in {("trường", "đại"), ("trường", "đh")})
    kind = 1 if tokens.words[head : head + 1] == ("ĐH",) else 2 * (tokens.lower[head : head + 2] in _HOUSES)
    house = kind and tokens.capital(head + kind) and (tokens.capital(first) or tokens.capital(head))
    return bool(house) and any(tokens.capital(one) for one in range(start, at))


def _university_begins(tokens: Tokens, start: int, at: int) -> bool:
    """Tell whether the university of a school begins here: "Trường Đại học Sông Quê | - Đại học Quốc gia Hà Nội"."""
    if (
        at == start
        or tokens.words[at] not in {"-", "Đại", "ĐH"}
        or tokens.lower[start - 1] not in {"trường", "học", "đh"}
    ):
        return False
    first = at + (tokens.words[at] == "-")
    return tokens.words[first : first + 1] == ("ĐH",) or tokens.lower[first : first + 2] == ("đại", "học")


def _whole_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether the institution begins here whose part was named: "Phòng Đào tạo | Học viện Sông Quê"."""
    head = body_heads().longest(tokens.lower, at)
    if tokens.lower[at : at + 2] == ("đại", "học"):
        return tokens.capital(at + 2)  # "Vụ Giáo dục Đại học" is whole
    return head is not None and (head[0] > at + 1 or tokens.words[at] in _WHOLES)


def _in_open(tokens: Tokens, at: int) -> bool:
    word = tokens.lower[at]
    if not word[0].isalnum():
        return _joins(tokens, at)
    if word[0].isdigit():
        jailed = tokens.lower[at + 1 : at + 3] in _JAILED  # "Công ty Sông Quê | 3 năm tù"
        return at + 1 == len(tokens.words) or not (jailed or tokens.lower[at + 1] in _COUNTED)  # "… | 150 triệu đồng"
    if _ends_open(tokens, at):
        return False
    called = honorifics().longest(tokens.lower, at)
    if called is None or _in_term(tokens, at):
        return True
    return tokens.capital(at) and not (called[0] > at + 1 and tokens.capital(called[0]))


def _joins(tokens: Tokens, at: int) -> bool:
    """Tell whether a sign stands inside a name."""
    word = tokens.words[at]
    if word in {"-", "&"}:
        return tokens.capital(at + 1) or _term_at(tokens, at + 1) or in_number(tokens, at)
    return (word == "/" and in_pair(tokens, at)) or (word == "." and in_letters(tokens, at))


def _ends_open(tokens: Tokens, at: int) -> bool:
    """Tell whether a verb, a role or "và 7 …" begins here, so that a name ends before it."""
    guard = guards().longest(tokens.lower, at)
    if guard is not None and "stop" in guard[1] and not tokens.capital(at) and not _in_term(tokens, at):
        return True
    if tokens.lower[at] == "và" and at + 1 < len(tokens.words):
        other = (body_heads() if tokens.capital(at + 1) else roles()).longest(tokens.lower, at + 1)
        begun = other is not None and other[0] > at + 2 and (tokens.capital(at + 1) or tokens.capital(other[0]))
        if begun or tokens.words[at + 1].isdigit() or _office_holder_begins(tokens, at + 1):
            return True  # "Công ty Sông Quê | và 7 nhân viên", "… | và Công ty Tân Mộc", "… | và phó chủ tịch Hội"
    role = roles().longest(tokens.lower, at) if tokens.capital(at) else None
    return role is not None and role[0] > at + 1


def _office_holder_begins(tokens: Tokens, start: int) -> bool:
    """Tell whether somebody with a title behind his name begins here: "Công ty Sông Quê và | Lê Văn Mận, giám đốc"."""
    if surnames().longest(tokens.lower, start) is None:
        return False
    end = next((at for at in range(start, len(tokens.words)) if not tokens.capital(at)), len(tokens.words))
    if not _SHORTEST_WHOLE <= end - start <= _LONGEST_WHOLE or end + 1 >= len(tokens.words):
        return False
    return tokens.words[end] in _ASIDES and roles().longest(tokens.lower, end + 1) is not None


def _term_at(tokens: Tokens, at: int) -> bool:
    """Tell whether a word that names of parts of institutions are made of begins here: "Hậu cần - | kỹ thuật"."""
    found = guards().longest(tokens.lower, at)
    return found is not None and "term" in found[1]


def _in_term(tokens: Tokens, at: int) -> bool:
    """Tell whether a word that else ends a name stands inside such a term: "tổ chức | cán bộ", "về ma túy"."""
    for start in range(max(0, at - _LONGEST_TERM), at + 1):
        found = guards().longest(tokens.lower, start)
        if found is not None and "term" in found[1] and found[0] > at:
            return True
    return False


def _behind_list(tokens: Tokens, at: int) -> int:
    """Return the index behind a term that holds commas: "về | tham nhũng, kinh tế, buôn lậu"; else the next one."""
    if "," in tokens.words[at + 1 : at + 3]:
        found = guards().longest(tokens.lower, at)
        return found[0] if found is not None and "term" in found[1] else at + 1
    return at + 1


def bare_company(tokens: Tokens, at: int) -> int | None:
    """Return the index behind capitalised words that are a company's and no person's: "Chủ tịch HĐQT Hòa Phát"."""
    family = surnames().longest(tokens.lower, at)
    if not tokens.capital(at) or (family is not None and family[1][0] == "strong"):
        return None
    end = end_of_open_name(tokens, at)
    bare = end is not None and (only_heads(tokens, at, end) or tokens.lower[at:end] == _BANK)
    return None if bare else end  # "HĐQT | Công ty": which?


def only_heads(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether words name no institution but only its kind: "Công đoàn | Cơ quan Tổng công ty"."""
    if tokens.words[end - 1] == "TH" and tokens.lower[end - 2] == "đoàn":
        return False  # "Tập đoàn | TH", no school
    return all(word in _KINDS for word in tokens.lower[at:end])


def behind_short(tokens: Tokens, at: int) -> int:
    """Return the index behind a short form in brackets, or what a body is called now; else at.

    "Cục Đường sông | (C04) | Bộ Giao thông vận tải", "Vụ Đường sông | (nay là Cục Đường thủy), | Bộ …".
    """
    if at + 1 >= len(tokens.words) or tokens.words[at] != "(":
        return at
    if tokens.lower[at + 1] in _NOW:
        behind = (
            end + 1 for end in range(at + 2, min(at + _LONGEST_NOW, len(tokens.words))) if tokens.words[end] == ")"
        )
        return next(behind, at)
    for end in range(at + 1, min(at + 2 + _LONGEST_SHORT, len(tokens.words))):
        if tokens.words[end] == ")":
            return end + 1 if end > at + 1 else at
        if tokens.words[end][0].isalpha() and not _is_short(tokens.words[end]):
            return at
    return at


def behind_alias(tokens: Tokens, at: int) -> int:
    """Return the index behind another name that opens brackets: "(Cục 7, | Bộ Công an)"; else at."""
    if at >= len(tokens.words) or tokens.words[at] != "(":
        return at
    for end in range(at + 2, min(at + 3 + _LONGEST_SHORT, len(tokens.words))):
        if tokens.words[end] in {",", "-"}:
            return end + 1
        if not tokens.words[end].isalnum():
            return at
    return at


def _is_short(word: str) -> bool:
    if sum(letter.isupper() or letter.isdigit() for letter in word) >= 2:  # noqa: PLR2004  "C04", "CDC", "MRB"
        return True
    return word[0].isupper() and len(word) < _LONGEST_SHORT and not is_syllable(word.lower())  # "Fed"


def _other_begins(tokens: Tokens, at: int, *, part: bool) -> bool:
    return person_begins(tokens, at) or (part and _whole_begins(tokens, at))


def _foreigner_begins(tokens: Tokens, start: int, at: int) -> bool:
    """Tell whether a name begins behind the country that ends a union's: "Liên đoàn Cờ Pháp | Philippe Dialo".

    No company's: "Công ty Pháp | Dialo Marine".
    """
    if tokens.lower[start - 1] in _COMPANIES or tokens.lower[start - 2 : start] == ("tập", "đoàn"):
        return False
    if not any(_is_country(tokens, first, at) for first in range(max(start, at - _LONGEST_COUNTRY), at)):
        return False
    words = tokens.words[at : capital_run(tokens, at)]
    plain = len(words) > 1 and not is_syllable(tokens.lower[at]) and not any(map(str.isupper, words))
    return plain and not spelt_as_ours(" ".join(words))


def _is_country(tokens: Tokens, start: int, end: int) -> bool:
    found = countries().longest(tokens.lower, start) if tokens.capital(start) else None
    return found is not None and found[0] == end


def person_begins(tokens: Tokens, at: int) -> bool:
    """Tell whether somebody's name begins at this token, which nothing but his surname tells."""
    run = capital_run(tokens, at)
    if tokens.lower[at : at + 3] == ("hồ", "chí", "minh"):
        return False
    of_school = tokens.lower[at - 1] in _SCHOOLS and tokens.lower[at - 2] not in _NO_SCHOOLS
    if of_school or " ".join(tokens.lower[at - 2 : at]) in _SCHOOLS:
        return False  # "Trường THPT | Võ Văn Bưởi" is called so
    family = surnames().longest(tokens.lower, at)
    middle = tokens.lower[at + 1 : at + 2] in _SURE_MIDDLES
    place = read_province(tokens, at + 1) if run == at + 3 else None
    if (place is not None and place.end == run) or (at + 1 < run and not is_syllable(tokens.lower[at + 1])):
        return False  # "Đại học Nông | Lâm Thái Nguyên", "Công ty Mỹ | Châu Pharmacy"
    sure = family is not None and (family[1][0] == "strong" or middle)
    return run - at >= 3 and sure and (middle or not _two_names(tokens, at, run))  # noqa: PLR2004


def _two_names(tokens: Tokens, at: int, run: int) -> bool:
    """Tell whether a name of two words that a thing is called after stands before a person's: "Trần Mộc | Lê …"."""
    second = surnames().longest(tokens.lower, at + 2) if run - at >= 5 else None  # noqa: PLR2004
    return second is not None and second[1][0] == "strong"


def before_code(tokens: Tokens, start: int, end: int) -> int:
    """Return the index behind a name without the code behind its dash: "Phòng Cảnh sát đường sông | - PC99"."""
    coded = end - start > _CODED and tokens.words[end - 2] == "-" and not tokens.touching(end - 1)
    return end - 2 if coded and _is_short(tokens.words[end - 1]) else end


def is_foreign(tokens: Tokens, at: int) -> bool:
    """Tell whether the name of a country or foreign place begins at this token, no person's: "Bộ Y tế | Hàn Văn Ổi"."""
    guard = guards().longest(tokens.lower, at)
    if guard is None or "foreign" not in guard[1] or not tokens.capital(at):
        return False
    ours = guard[0] == at + 1 and all(map(is_syllable, tokens.lower[at : capital_run(tokens, at)]))
    return not (ours and person_begins(tokens, at))
