"""Numbers of official documents, of both grammars: 75/NQ-CP and 12/2021/NQ-HĐND, 07-CT/TU, 202/2025/QH15."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kg.lexicon.official_documents import issuer_codes, type_codes
from kg.model.dates import FIRST_YEAR, LAST_YEAR
from kg.model.record import record, replace

_GATES = tuple(re.compile(rf"{sign}(?:(?<=\d.)|(?<=\d .)) ?[A-ZĐ]") for sign in "-/")  # one sign is found sooner
_SHARED = re.compile(r"(?<![\w/.-])(?:\d{1,4}(?: ?, ?| ?; ?| và | và số |, số )){1,20}(?:số )?$")
_STATE = r"(?:UBND|HĐND|CP|TTg)(?!\w)"  # issuers that are sometimes printed behind a blank: "12/QĐ UBND"
_SHORT = f"(?:{'|'.join(rf'(?<=số {chr(92)}d{{{digits}}})' for digits in range(1, 6))})/(?P<short>[A-ZĐƯ]{{2,9}})"
_PARTY_ISSUERS = ("TW", "TƯ", "T.Ư", "Tw", "T.W", "TU", "HU", "QU", "ThU", "TXU", "ĐU")


@record
class PrintedNumber:
    """One number as printed.

    Args:
        start: Offset of its first digit.
        end: Offset behind its last letter.
        number: Without blanks: "18-NQ/TW".
        serial: "18".
        type_code: "NQ"; empty in letters (1234/UBND-KTTH) and acts of the Assembly (45/2019/QH14).
        issuer_code: "TW", "HĐND", "QH"; of "CP-MTTQ" the first.
        year: Printed inside the number.
        term: Number of the Assembly's term: 14 of QH14.
    """

    start: int
    end: int
    number: str
    serial: str
    type_code: str
    issuer_code: str
    year: int | None = None
    term: int | None = None

    @property
    def party(self) -> bool:
        """Whether a party body numbered it."""
        return self.issuer_code in _PARTY_ISSUERS or (self.year is None and f"-{self.type_code}/" in self.number)


@cache
def _pattern() -> re.Pattern[str]:
    codes = "|".join(
        sorted(
            map(re.escape, (code for code in type_codes() if not code.islower())), key=lambda code: (-len(code), code)
        )
    )
    issuer = r"[A-ZĐƯ](?:[\wĐƯ]|\.(?=[A-ZƯ]))*"
    return re.compile(
        rf"(?=\d)(?<![\w/.-])(?P<serial>\d{{1,5}}(?:[a-c](?=/\d{{4}}/))?)"
        rf"(?: ?- ?(?P<pt>(?i:{codes})) ?/ ?(?P<pi>{issuer}(?:-[A-ZĐ]{{2,6}}(?!\w))?)"
        rf"| ?/ ?(?:(?P<year>\d{{4}}) ?/ ?)?(?P<st>(?i:{codes}))(?: ?- ?| (?={_STATE}))(?P<si>{issuer}(?:-{issuer})*)"
        rf"| ?/ ?(?P<qyear>\d{{4}}) ?/ ?(?P<qi>QH|UBTVQH) ?(?P<qt>\d{{1,2}})"
        rf"|[-/](?P<gt>{codes})(?P<gi>TW|TƯ|TU)"
        rf"|/(?P<li>[A-ZĐ]{{2,8}})-(?P<lu>[A-ZĐ]\w*(?:-[A-ZĐ]\w*){{0,3}})"
        rf"|[-/](?P<oi>TTg|CP|HĐBT)(?!-)|{_SHORT}(?![-/]))(?!\w)"
    )


@lru_cache(maxsize=64)  # the readers of one article ask twice, articles read together between
def find_numbers(folded: str) -> tuple[PrintedNumber, ...]:
    """Return the numbers in a folded text in reading order; "15, 16, 17, 18-NQ/TU" are four.

    >>> [found.number for found in find_numbers("Nghị quyết số 15, 16-NQ/TU và 75/NQ-CP")]
    ['15-NQ/TU', '16-NQ/TU', '75/NQ-CP']
    """
    if not any(gate.search(folded) for gate in _GATES):
        return ()
    numbers: list[PrintedNumber] = []
    for match in _pattern().finditer(folded):
        printed = _read(match)
        if printed is not None:
            floor = numbers[-1].end if numbers else 0
            numbers += [*_sharing(printed, folded, floor), printed]
    return _without_slips(numbers)


def _without_slips(numbers: list[PrintedNumber]) -> tuple[PrintedNumber, ...]:
    """Return the numbers, one printed "12-QĐ/BNV" beside others of its kind "13/QĐ-BNV" in the form of those."""
    right = {(one.type_code, one.issuer_code) for one in numbers if one.number.startswith(f"{one.serial}/")}
    mended = []
    for one in numbers:
        slip = one.number == f"{one.serial}-{one.type_code}/{one.issuer_code}"
        kinds = (one.type_code, one.issuer_code)
        written = f"{one.serial}/{one.type_code}-{one.issuer_code}"
        mended.append(replace(one, number=written) if slip and kinds in right else one)
    return tuple(mended)


def _read(match: re.Match[str]) -> PrintedNumber | None:
    number = re.sub(r"\s", "", match.group())
    year = int(match["year"] or match["qyear"] or 0) or None
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if match["qi"]:
        term = int(match["qt"])
        return PrintedNumber(match.start(), match.end(), number, match["serial"], "", match["qi"], year, term)
    if match["gi"]:  # printed without its bar: "16/QĐNSTƯ"
        whole = f"{match['serial']}-{match['gt']}/{match['gi']}".replace("TƯ", "TW")
        return PrintedNumber(match.start(), match.end(), whole, match["serial"], match["gt"], whole[-2:])
    if match["si"] in _PARTY_ISSUERS and year is None:  # a slip: "43/NQ-TW"
        number = f"{match['serial']}-{match['st']}/{match['si']}"
    elif match["st"] and "-" not in number:
        number = f"{number.removesuffix(match['si'])}-{match['si']}"
    if match["short"]:  # "Công văn số 215/MTTQ", without its type
        return PrintedNumber(match.start(), match.end(), number, match["serial"], "", match["short"])
    code = match["pi"] or match["si"] or match["li"] or match["oi"]  # "426/TTg" of 1976 has no type
    issuer, numbered = _issuer(code)
    kind = match["pt"] or match["st"] or ""
    return PrintedNumber(match.start(), match.end(), number, match["serial"], kind, issuer, year, numbered)


def _issuer(code: str) -> tuple[str, int | None]:
    """Return the issuer's code, the first of several ("UBTVQH14-CP"), and the term number behind it."""
    first = code.split("-", maxsplit=1)[0]
    bare = first.rstrip("0123456789")
    if first != bare and bare in issuer_codes() and issuer_codes()[bare].term_suffix:
        return bare, int(first[len(bare) :])
    return first, None


def _sharing(printed: PrintedNumber, folded: str, floor: int) -> list[PrintedNumber]:
    """Return the numbers before one that share its suffix: of "15, 16 và 17-NQ/TU" the first two."""
    shared = _SHARED.search(folded, max(floor, printed.start - 60), printed.start)
    if shared is None or not printed.type_code:
        return []
    suffix = printed.number[len(printed.serial) :]
    return [
        PrintedNumber(
            shared.start() + digits.start(),
            shared.start() + digits.end(),
            digits.group() + suffix,
            digits.group(),
            printed.type_code,
            printed.issuer_code,
            printed.year,
            printed.term,
        )
        for digits in re.finditer(r"\d+", shared.group())
    ]
