"""The official documents of an article: its namings joined, each with its claim."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.claims.documents.again import pointed_back
from kg.claims.documents.named import read_named
from kg.claims.documents.numbered import dated_heads, read_bare, read_numbered
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.meetings.names import Gathering
from kg.claims.scene import Scene
from kg.lexicon.official_documents import party_term
from kg.model.article import PassageKind
from kg.model.claim import OfficialDocumentClaim
from kg.model.dates import PartialDate
from kg.model.record import replace
from kg.vietnamese.numerals import roman

_BY_TITLE = ("document.titled", "document.issued")
_BEGUN = 5  # words of a type and the title behind it that are enough to know a numbered one by
_TELLING_TITLE = 9  # words that tell one title from others
_CENTRAL_PARTY = ("TW", "TƯ", "T.Ư", "T.W")


@dataclass(frozen=True, slots=True)
class OfficialDocuments:
    """The official documents of one article.

    Args:
        claims: One each, sorted by place.
        places: All places that name them, with their local keys, in reading order.
    """

    claims: tuple[OfficialDocumentClaim, ...]
    places: tuple[OfficialDocumentAt, ...]


@dataclass(slots=True)
class _Group:
    """Namings of one official document, and of those that are worded alike the first."""

    places: list[OfficialDocumentAt] = field(default_factory=list)
    kinds: dict[OfficialDocumentAt, OfficialDocumentAt] = field(default_factory=dict)


def read_official_documents(scene: Scene, gatherings: tuple[Gathering, ...]) -> OfficialDocuments:
    """Return the official documents that an article names, each once, with all places that name it."""
    numbered = dated_heads(scene, read_numbered(scene))
    bare = read_bare(scene, numbered)
    named = [_numbered_again(scene, at, numbered) for at in read_named(scene, gatherings, (*numbered, *bare))]
    named = [_told_in_full(scene, at, named) for at in named]
    places = sorted((*numbered, *bare, *named), key=lambda at: (at.start, at.end))
    groups = _joined(places)
    claims = []
    keyed: list[OfficialDocumentAt] = []
    taken: set[str] = set()
    numbers = Counter((group[0].type, _number(group)) for group in groups)
    for group in groups:
        claim = _claim(scene, group, taken, numbered_twice=numbers[group[0].type, _number(group)] > 1)
        taken.add(claim.key)
        claims.append(claim)
        keyed += [replace(at, key=claim.key) for at in group]
    keyed += pointed_back(scene, keyed)
    return OfficialDocuments(
        tuple(sorted(claims, key=lambda claim: (claim.evidence.start, claim.key))),
        tuple(sorted(keyed, key=lambda at: (at.start, at.end))),
    )


def _numbered_again(scene: Scene, at: OfficialDocumentAt, numbered: Sequence[OfficialDocumentAt]) -> OfficialDocumentAt:
    """Return a naming without number as the one numbered act that it comes back to, or announces in the headline."""
    if at.rule == "document.issued-on":
        same = [other for other in numbered if other.start < at.start and _of_day(at, other)]
    elif at.rule in _BY_TITLE and _in_headline(scene, at):
        same = [other for other in numbered if _issued_by(at, other) or (at.issuer is None and _half_alike(at, other))]
    elif at.rule in _BY_TITLE:
        same = [other for other in numbered if _issued_by(at, other) and _titled_alike(at, other)]
    else:
        return at
    if len({(other.number, other.serial, other.suffix) for other in same}) != 1:
        return at
    one = same[0]
    return replace(at, number=one.number, serial=one.serial, suffix=one.suffix, year=one.year, name=None)


def _told_in_full(scene: Scene, at: OfficialDocumentAt, named: Sequence[OfficialDocumentAt]) -> OfficialDocumentAt:
    """Return what the headline names in short as the one named in full behind it: it holds each word of its title."""
    if at.rule not in _BY_TITLE or at.number is not None or not _in_headline(scene, at):
        return at
    words = set(_title(at))
    whole = {
        other.name: other
        for other in named
        if other.type == at.type and other.number is None and other.name and not _in_headline(scene, other)
        if words < set(_title(other)) and not _clash(at.issuer, other.issuer)
    }
    return replace(at, name=next(iter(whole)), rule=next(iter(whole.values())).rule) if len(whole) == 1 else at


def _in_headline(scene: Scene, at: OfficialDocumentAt) -> bool:
    return scene.text.sentences[scene.context.sentence_at(at.start)].kind is PassageKind.TITLE


def _of_day(at: OfficialDocumentAt, other: OfficialDocumentAt) -> bool:
    """Tell whether "Nghị quyết được HĐND huyện thông qua ngày 5/6" can be this one."""
    return _issued_by(at, other) and (other.date is None or at.date is None or other.date.covers(at.date))


def _issued_by(at: OfficialDocumentAt, other: OfficialDocumentAt) -> bool:
    return other.type == at.type and at.issuer is not None and at.issuer in (other.issuer, other.coded_issuer)


def _half_alike(at: OfficialDocumentAt, other: OfficialDocumentAt) -> bool:
    """Tell whether the title of a numbered one holds most words of a headline's."""
    words = set(_title(at)) - {"về"}
    return other.type == at.type and 2 * len(words & set(_title(other))) > len(words) + 2


def _titled_alike(at: OfficialDocumentAt, other: OfficialDocumentAt) -> bool:
    """Tell whether the title of a naming without number is how the title of a numbered one begins."""
    title = _title(at)
    return len(title) >= _BEGUN and other.name is not None and _title(other)[: len(title)] == title


def _joined(places: Iterable[OfficialDocumentAt]) -> list[list[OfficialDocumentAt]]:
    """Return the namings grouped by what they name; a bare number joins the one full number with its digits."""
    alike: dict[tuple[str, ...], list[_Group]] = {}
    for at in sorted(places, key=lambda at: (not at.suffix, at.start, at.end)):
        groups = alike.setdefault(_serial_or_title(at), [])
        same = [group for group in groups if all(_same(at, other) for other in group.kinds.values())]
        if len(same) == 1 or (same and (at.suffix or _tells_only_number(at))):
            group = same[0] if at.suffix else _nearest(same, at)
        else:
            groups.append(group := _Group())
        group.places.append(at)
        group.kinds.setdefault(replace(at, start=0, end=0, meeting_start=-1), at)
    joined = [sorted(group.places, key=lambda at: (at.start, at.end)) for groups in alike.values() for group in groups]
    return sorted(joined, key=lambda group: (group[0].start, group[0].end))


def _tells_only_number(at: OfficialDocumentAt) -> bool:
    """Tell whether a naming is a bare number of which nothing else is said: "trái với Nghị quyết 115"."""
    return at.number is not None and (at.issuer, at.name, at.date, at.term, at.year) == (None,) * 5


def _nearest(groups: Sequence[_Group], at: OfficialDocumentAt) -> _Group:
    """Return the group named last before a place, else the first behind it."""
    before = [
        (place.start, index) for index, group in enumerate(groups) for place in group.places if place.start < at.start
    ]
    return groups[max(before)[1]] if before else groups[0]


def _serial_or_title(at: OfficialDocumentAt) -> tuple[str, ...]:
    """Return what namings of one official document have in common: the digits of a number, or how a title begins."""
    return (at.serial,) if at.number is not None else (at.type, *_title(at)[:_TELLING_TITLE])


def _same(left: OfficialDocumentAt, right: OfficialDocumentAt) -> bool:
    """Tell whether two namings can be of one official document."""
    if left.number is None or right.number is None:
        return left.number is right.number and _named_alike(left, right)
    if left.serial != right.serial or _clash(left.term, right.term) or _clash(left.year, right.year):
        return False
    if left.date and right.date and not (left.date.covers(right.date) or right.date.covers(left.date)):
        return False
    if left.suffix and right.suffix:
        return left.suffix == right.suffix
    return _of_one_kind(left.type, right.type) and not _clash(left.issuer, right.issuer)


def _of_one_kind(left: str, right: str) -> bool:
    """Tell whether two type words can tell of one official document: "kết luận thanh tra" and "kết luận" can."""
    return left == right or left.startswith(f"{right} ") or right.startswith(f"{left} ")


def _named_alike(left: OfficialDocumentAt, right: OfficialDocumentAt) -> bool:
    if left.type != right.type or left.name is None or right.name is None or _clash(left.issuer, right.issuer):
        return False
    titles = (_title(left), _title(right))
    shorter, longer = sorted(titles, key=len)
    return shorter == longer[: len(shorter)] and (len(shorter) == len(longer) or _goes_on(shorter, left, right))


def _title(at: OfficialDocumentAt) -> list[str]:
    """Return the words of a name, without the issuer that some namings hold: "Nghị quyết (của Quốc hội) về phí chợ"."""
    name = (at.name or "").replace(" về việc ", " về ", 1)
    return _words(name.replace(f" của {at.issuer}", "", 1) if at.issuer else name)


def _goes_on(shorter: list[str], left: OfficialDocumentAt, right: OfficialDocumentAt) -> bool:
    """Tell whether a title of several words that another only goes on with is the same: not a law's, nor a plan's."""
    return {left.rule, right.rule} == {"document.titled"} and len(shorter) >= _TELLING_TITLE


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.lower())


def _clash(left: object, right: object) -> bool:
    return left is not None and right is not None and left != right


def _number(group: list[OfficialDocumentAt]) -> str | None:
    """Return the fullest number of the namings of one official document."""
    return max((at.number for at in group if at.number), key=len, default=None)


def _claim(
    scene: Scene, group: list[OfficialDocumentAt], taken: set[str], *, numbered_twice: bool
) -> OfficialDocumentClaim:
    first, number = group[0], _number(group)
    names = [at.name for at in group if at.name]
    name = next((at.name for at in group if at.name and at.issuer and f" của {at.issuer}" in at.name), None)
    name = name or next(iter(names), None)
    term = next((at.term for at in group if at.term), None)
    date = max(
        (at.date for at in group if at.date), key=lambda day: (day.day is not None, day.month is not None), default=None
    )
    key = f"{first.type} {number}" if number else name or first.type
    if key in taken and term:
        key = f"{key} {term}"
    if number and name is None and term and first.suffix and numbered_twice:
        name = f"{first.type} số {number} {term}"
    while key in taken:
        key += "#"
    return OfficialDocumentClaim(
        key,
        _type(group),
        scene.text.evidence(first.start, first.end, first.rule),
        number=number,
        period=term or _period(group, date),
        name=name,
        issuer=next((at.issuer for at in group if at.issuer), None)
        or next((at.coded_issuer for at in group if at.coded_issuer), None),
        date=date,
        planned=all(at.planned for at in group),
    )


def _type(group: list[OfficialDocumentAt]) -> str:
    """Return the type that the fullest number tells, failing a code the fullest word."""
    coded = [at.type for at in group if at.suffix]
    return coded[0] if coded else max((at.type for at in group), key=len)


def _period(group: list[OfficialDocumentAt], date: PartialDate | None) -> str | None:
    """Return the numbering period that year or date tell: the year of state acts, the term of central party ones."""
    first = max(group, key=lambda at: len(at.suffix))
    if first.number is None:
        return None
    if first.suffix.endswith(_CENTRAL_PARTY) and "/" in first.suffix and date is not None:
        number = party_term(date)
        return f"khóa {roman(number)}" if number else None
    if first.year is not None:
        return str(first.year)
    state = first.suffix.startswith("/")
    return str(date.year) if state and date is not None else None
