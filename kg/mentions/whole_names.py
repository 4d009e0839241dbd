"""Give people who are called by the last two syllables of their names their whole names: "ông Ánh Dương"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kg.lexicon.titles import surnames
from kg.model.mention import Mention, MentionKind
from kg.model.record import replace

_CALLED_BY = 2  # syllables
_WATERS = ("Hồ ", "Đèo ")
_STREETS = ("đường ", "phố ", "ngõ ", "hẻm ")
_CITY = "ành phố "  # no street, however it begins: "Chủ tịch UBND thành phố | Trần Văn Bưởi"
_SITES = (" số", " tại", " ở", " nhà")  # before the number of a house
_LONGEST_NUMBER = 12
_OFTEN = 3  # times that a name of two syllables must stand before a longer one counts as overrun


def with_whole_names(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions, each person called by two syllables under the one longer name of the text that ends so.

    A name that begins with a common family name is a whole name already.

    >>> whole = Mention(0, 12, MentionKind.PERSON, 0, name="Ngô Ánh Dương")
    >>> later = Mention(20, 29, MentionKind.PERSON, 1, name="Ánh Dương", honorific="ông")
    >>> [m.name for m in with_whole_names([whole, later])]
    ['Ngô Ánh Dương', 'Ngô Ánh Dương']
    """
    names = {m.name for m in mentions if m.kind is MentionKind.PERSON and m.name and m.code != "short"}
    whole: dict[str, set[str]] = {}
    for name in names:
        words = name.split()
        if len(words) > _CALLED_BY:
            whole.setdefault(" ".join(words[-_CALLED_BY:]), set()).add(name)
    for mention in mentions:
        called = mention.kind is MentionKind.PERSON and mention.honorific
        longer = whole.get(mention.name or "", ()) if called else ()
        one = len(longer) == 1 and not _has_family_name(mention.name or "")
        yield replace(mention, name=min(longer)) if one else mention


def with_cut_names(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, each name at which the text is cut short as the one whole name that begins so.

    "Kỷ luật Phó Thủ tướng Ngô Văn ..." is of the article's only Ngô Văn. One that begins none or several is left out.
    Rule person.cut.

    >>> whole = Mention(0, 10, MentionKind.PERSON, 0, name="Ngô Văn Ổi")
    >>> [m.name for m in with_cut_names([whole, Mention(20, 27, MentionKind.PERSON, 1, name="Ngô Văn", code="cut")])]
    ['Ngô Văn Ổi', 'Ngô Văn Ổi']
    """
    if not any(mention.code == "cut" for mention in mentions):
        return list(mentions)
    names = {m.name for m in mentions if m.kind is MentionKind.PERSON and m.name and not m.code}
    found = []
    for mention in mentions:
        whole = {name for name in names if mention.code == "cut" and name.startswith(f"{mention.name} ")}
        if mention.code != "cut":
            found.append(mention)
        elif len(whole) == 1:
            found.append(replace(mention, name=min(whole), code=""))
    return found


def without_overrun(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, each name cut that ran into the next word: "Tổng Bí thư Ngô Văn Ổi | Bài viết …".

    The text has it only once, but at least twice what is left of it without its last word, a name of three syllables;
    or it has that many times more often.
    Rule person.overrun.

    >>> often = [Mention(20 * at, 20 * at + 9, MentionKind.PERSON, at, name="Ngô Văn Ổi") for at in (1, 2)]
    >>> [m.name for m in without_overrun([Mention(0, 13, MentionKind.PERSON, 0, name="Ngô Văn Ổi Bài"), *often])]
    ['Ngô Văn Ổi', 'Ngô Văn Ổi', 'Ngô Văn Ổi']
    """
    times = Counter(m.name for m in mentions if m.kind is MentionKind.PERSON and m.name)
    found = []
    for mention in mentions:
        shorter, _, last = (mention.name or "").rpartition(" ")
        if mention.kind is MentionKind.PERSON and shorter in times:
            seen = times[mention.name or ""]
            over = times[shorter] > (1 if seen == 1 else _OFTEN * seen)
            if over and len(shorter.split()) > _CALLED_BY - (times[shorter] > _OFTEN):
                mention = replace(mention, name=shorter, end=mention.end - len(last) - 1)  # noqa: PLW2901
        found.append(mention)
    return found


def _with_names_over_places(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Return the mentions, each place in a body's name given back to the person whom the text calls so elsewhere.

    "Bí thư Tỉnh ủy | Hà Nam Phong tặng hoa" where "ông Hà Nam Phong" is named: the body is a bare "Tỉnh ủy".
    Rule person.over-place.
    """
    called = {m.name: m for m in mentions if m.kind is MentionKind.PERSON and m.name and m.honorific and not m.code}
    if not any(len(name.split()) > _CALLED_BY for name in called):
        return list(mentions)
    found: list[Mention] = []
    for mention in mentions:
        place = mention.place or ""
        told = mention.kind is MentionKind.BODY and place and folded.endswith(f" {place}", mention.start, mention.end)
        start = mention.end - len(place)
        over = (one for one in called if one.startswith(f"{place} ") and folded.startswith(one, start))
        if told and (name := next(over, None)) is not None:
            unit = mention.unit if folded.endswith(f" {mention.unit} {place}", mention.start, mention.end) else None
            found.append(replace(mention, name=None, place=None, unit=unit, end=start - 1))
            whole = replace(called[name], start=start, end=start + len(name), sentence=mention.sentence, honorific="")
            found.append(whole)
        elif not (found and mention.start < found[-1].end and mention.kind is MentionKind.PERSON):
            found.append(mention)
    return found


def without_places(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Return the mentions without the people whom nobody introduces and whose names the text gives to places.

    Such a place stands behind a unit ("xã Hoằng Lan … Cử tri Hoằng Lan") or is a lake or pass that the text also writes
    in lower case ("hồ Kẻ Rừng … Hồ Kẻ Rừng"), or a street that it gives once as such. Rule person.place. A name that
    somebody has elsewhere is none of a body's: rule person.over-place.

    >>> people = [Mention(at, at + 10, MentionKind.PERSON, 0, name=folded[at : at + 10]) for folded, at in (
    ...     ("hồ Kẻ Rừng. Hồ Kẻ Rừng", 12),)]
    >>> without_places(people, "hồ Kẻ Rừng. Hồ Kẻ Rừng")
    []
    """
    mentions = _with_names_over_places(mentions, folded)
    places = {m.place.split(",")[0] for m in mentions if m.place and m.kind in (MentionKind.PLACE, MentionKind.BODY)}
    names = {m.name or "" for m in mentions if m.kind is MentionKind.PERSON and not m.honorific}
    of_places = {
        name
        for name in names
        if name in places or _is_street(name, places) or _is_waters(name, folded) or _is_addressed(name, folded)
    }
    return [
        m
        for at, m in enumerate(mentions)
        if m.kind is not MentionKind.PERSON
        or m.honorific
        or (m.name or "") not in of_places
        or _is_titled(mentions, at)
    ]


def _is_titled(mentions: Sequence[Mention], at: int) -> bool:
    """Tell whether a title ends right before a mention; "Đảng ủy | Bến Mộc" has none."""
    before = mentions[at - 1] if at else None
    if before is None or before.end + 1 != mentions[at].start or before.kind is MentionKind.PERSON:
        return False
    if before.kind is not MentionKind.BODY:
        return True
    role = mentions[at - 2] if at > 1 else None
    return role is not None and role.kind is MentionKind.ROLE and role.end + 1 >= before.start


def _is_street(name: str, places: set[str]) -> bool:
    """Tell whether a name is that of a street called like a place of the text: "Đường Bến Mộc"."""
    first, _, rest = name.partition(" ")
    return first in {"Đường", "Phố"} and rest in places


def _is_waters(name: str, folded: str) -> bool:
    """Tell whether a name is that of a lake or pass, which the text also writes in lower case; few people are "Đèo"."""
    if name.startswith("Đèo ") and not name.startswith(("Đèo Văn ", "Đèo Thị ")):
        return True
    return name.startswith(_WATERS) and (" " + name[0].lower() + name[1:]) in f" {folded}"


def _is_addressed(name: str, folded: str) -> bool:
    """Tell whether the text calls a street so: "tại 39 | Lê Văn Mây … về", "đường | Lê Văn Mây"."""
    at = folded.find(name)
    while at > 0:
        before = folded[max(0, at - _LONGEST_NUMBER) : at]
        street = before.endswith(_STREETS) and not before.endswith(_CITY)
        if street or (before[-2:-1].isdigit() and before.rstrip("0123456789 ").endswith(_SITES)):
            return True
        at = folded.find(name, at + 1)
    return False


def _has_family_name(name: str) -> bool:
    found = surnames().longest(name.lower().split(), 0)
    return found is not None and found[1][0] == "strong"
