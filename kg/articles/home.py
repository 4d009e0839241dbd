"""The province whose bodies bare names mean ("Tỉnh ủy", "UBND tỉnh"), from the evidence in the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import accumulate
from operator import itemgetter
from urllib.parse import urlsplit

from kg.articles.small_places import by_small_places
from kg.lexicon.paper_signs import paper_signs
from kg.lexicon.places import (
    CENTRE,
    current_provinces,
    districts_called,
    province_named,
    province_spellings,
    provinces,
    provinces_called,
    provinces_of_district,
)
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.letters import LOWER, UPPER
from kg.vietnamese.unicode import bare, fold_letters, place_tones

_LEAST_KEY = 4  # letters of a name that can be told in a domain; "hue" is in too many words
_HOSTS_KEPT = 512  # a corpus has few publishers
_LEAD = 2  # paragraphs that tell where the article is at home
_WEIGHT_TITLE, _WEIGHT_LEAD, _WEIGHT_REST = 4.0, 2.0, 1.0
_BODY, _PLACE, _BARE, _FAINT = 3.0, 2.0, 1.0, 0.2
_DATELINE, _HOST, _DISTRICT = 8.0, 6.0, 2.0
_ENOUGH = 3.0  # score of a province that can be home
_AHEAD = 1.5  # times the score of the next province
_READ = 12_000  # code points: what an article has not said by then it does not mean
_CAPITALS = frozenset({"Hà Nội", "Hồ Chí Minh"})  # national events are held there
_BEFORE = 70  # code points looked at before a province's name

_OF_BODY = AnyCase(
    r"(?:ủy|UBND|HĐND|ĐBQH|MTTQ|nhân dân|Đoàn|đoàn|bộ|Công an|quân sự|Hội|Bí thư|Chủ tịch|Sở [^.;:]{3,40})"
    r"(?: tỉnh| thành phố| TP\.?| Tp\.?)? $|(?:Tỉnh|Thành) (?:ủy|đoàn) $"
)
_OF_PLACE = AnyCase(r"(?:\btỉnh|\bthành phố|\bTP\.?) $", many=True)
_NOT_HERE = AnyCase(
    r"(?:\bBáo|\bquê(?: ở| quán| tại)?:?|\bsinh (?:ra )?(?:tại|ở)|\bngười|\btại|\bđường|\bphố|\bphường|\bxã|\bQuốc lộ|"
    r"\bhuyện|\bthị xã|\bđại biểu|\bTrường|\bsông|"
    r"\bcầu|\bđơn vị) $"
)
# Where somebody was born or held office once says little of where the article is at home.
_ONCE = AnyCase(
    r"\b(?:quê|nguyên quán|sinh (?:ra )?(?:tại|ở)|sinh (?:năm|ngày)|trú tại|thường trú|từng|nguyên|cựu)\b[^.;\n]*$"
)
_PERSON = re.compile(rf"(?:^|[ (\"'])(?!Đoàn|Thành|Tỉnh|Tp|Báo|Công|Hội|Sở)[{UPPER}][{LOWER}]+ $")
# What all words of a pattern share stands in front here, so that the search skips to it: "UBND t|ỉnh", "Th|ành ủy".
_BARE_BODIES = (
    re.compile(
        r"ỉnh(?:(?<=(?:UBND|HĐND) tỉnh)|(?<=Đảng bộ tỉnh)|(?<=Công an tỉnh)|(?<=[Tt]oàn tỉnh)|(?<=trên địa bàn tỉnh)"
        r"|(?<=lãnh đạo tỉnh)|(?<=[Tt]ỉnh) ủy|(?<=Tỉnh) đoàn|(?<=tỉnh) ta)(?!\w)"
    ),
    re.compile(r"ành (?:(?<=Thành )ủy|(?<=(?:UBND|HĐND) thành )phố)(?!\w)"),
    re.compile(r" TP(?<=(?:UBND|HĐND) TP)(?!\w)"),
)
# The rarest letter of a word stands in front: "Huyệ|n ủy".
_SMALL_BODY = re.compile(
    r"[ệỉã](?:(?<=[Hh]uyệ)n ủy|(?<=(?:UBND|HĐND) huyệ)n|(?<=quân sự [Tt]ỉ)nh|(?<=CHQS [Tt]ỉ)nh|(?<=MTTQ tỉ)nh"
    rf"|(?<=MTTQ Việt Nam tỉ)nh|(?<=Đảng ủy xã)|(?<=UBND xã))(?! [{UPPER}])"
)
_CENTRAL = re.compile(
    r"(?:Quốc hội|Chính phủ|"
    r"Bộ Chính trị|Ban Bí thư|Thủ tướng|Bộ trưởng|Trung ương|Chủ tịch nước|TƯ)\b"
)
_INSPECTION = re.compile(r"(?:Ủy ban Kiểm tra|Ủy ban kiểm tra|UBKT) (?:Trung ương|TW|T\.Ư|TƯ)(?!\w)")
_DISTRICT_NAMES = tuple(
    re.compile(rf"{unit} (?P<name>\d{{1,2}}(?!\w)|[{UPPER}][{LOWER}']*(?:[ -]{{1,3}}[{UPPER}][{LOWER}']*){{0,3}})")
    for unit in (
        *(r"uyện(?<=(?<!\w)[Hh]uyện)(?: ủy)?", r"uận(?<=(?<!\w)[Qq]uận)(?: ủy)?", r"hị (?<=(?<!\w)[Tt]hị )(?:xã|ủy)"),
        *(r"ành phố(?<=(?<!\w)[Tt]hành phố)", r"ành ủy(?<=(?<!\w)Thành ủy)", r"TP(?<=(?<!\w)TP)\.?"),
    )
)
_DATE = r"(?:[Tt]háng |[Nn]ăm |[Nn]gày )?(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d"
_CAREER_LINE = re.compile(rf"[-+*•]? ?(?:[Tt]ừ )?{_DATE}(?: ?- ?| đến (?:hết )?)(?:nay|{_DATE})")
_CAREER_STEP = re.compile(rf"\b[Tt]ừ {_DATE} ?(?:-|đến(?: hết)?) ?(?:nay|{_DATE})|{_DATE} ?- ?(?:nay|{_DATE}) ?:")
_YEAR_GOES_ON = re.compile(r"(?:19|20)\d\d ?(?:-|đến)")  # in every step
_CAREER_STEPS = 3  # spans that make a paragraph a biography: its provinces are where the person was, not home
_SOURCE = re.compile(r"/ ?(?P<site>(?:[\w-]{2,30}\.){1,3}[a-z]{2,4})$")  # "Theo Thu Hà/baolamha.vn"
_SIGNED = 60  # code points at the end of an article where it says where it was taken from
_HEAD = re.compile(rf"^\(?(?P<place>[{UPPER}{LOWER} .]{{3,24}}|[\w.-]{{3,40}})\)? ?[-:(,]")


@dataclass(frozen=True, slots=True)
class Told:
    """What an article tells of its home.

    Args:
        title: The headline, folded; empty when there is none.
        paragraphs: Its own paragraphs, folded, without the headline.
        url: Where it was published.
        published: The day of publication, which tells Thừa Thiên Huế from Huế.
    """

    title: str
    paragraphs: Sequence[str]
    url: str | None = None
    published: PartialDate | None = None


def home_of(told: Told) -> str | None:
    """Return the province that bare names of an article mean, "Trung ương" for an article of none, or None.

    None says that bare names occur and nothing tells whose they are. A headline, a dateline and names of bodies
    with their province count most; a publisher counts less than what the article says.
    """
    told = replace(told, paragraphs=tuple(_without_career(text) for text in told.paragraphs))
    scores = _scores(told)
    text = "\n".join((told.title, *told.paragraphs))[:_READ]
    bare_bodies = (match for pattern in _BARE_BODIES for match in pattern.finditer(text))
    local = any(not _named_behind(text, match.end()) for match in bare_bodies)
    best = _ahead(scores, _ENOUGH / 2 if local else _ENOUGH)
    if best and _judges_several(told, scores):
        return CENTRE
    if best and (local or scores[best] >= _of_centre(told)):
        return best
    if local and (named := _of_title(told)):
        return named
    if local or _SMALL_BODY.search(text) is not None:
        return _of_small_places(told, scores) or (None if local and not scores else CENTRE)
    return CENTRE


def _ahead(scores: Mapping[str, float], enough: float) -> str:
    """Return the province whose score is enough and well before all others', "" for none."""
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    best, score = ranked[0] if ranked else ("", 0.0)
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return best if score >= enough and score > second * _AHEAD else ""


def _of_small_places(told: Told, scores: Mapping[str, float]) -> str:
    """Return the province that communes and bare names of districts make home, "" where they do not."""
    total = defaultdict(float, scores)
    for text, weight in _weighted(told):
        for at, name, strength in by_small_places(text, told.published):
            once = _ONCE.search(text, max(0, at - _BEFORE), at) is not None
            total[_today(name, told.published)] += weight * (_FAINT if once else strength)
    best = _ahead(total, _ENOUGH / 2)
    return best if best and total[best] >= _of_centre(told) else ""


def _of_centre(told: Told) -> float:
    """Return what speaks for an article about central bodies, in the measure of the provinces' scores."""
    lead = sum(len(_CENTRAL.findall(text)) for text in told.paragraphs[:_LEAD])
    rest = sum(len(_CENTRAL.findall(text)) for text in told.paragraphs[_LEAD:])
    return _WEIGHT_TITLE * len(_CENTRAL.findall(told.title)) + _WEIGHT_LEAD * lead + _WEIGHT_REST * rest


def _judges_several(told: Told, scores: Mapping[str, float]) -> bool:
    """Tell whether the Central Inspection Commission judges officials of several provinces: bare names mean the last.

    >>> # "Kỳ họp thứ 9, UBKT Trung ương xem xét … Tỉnh ủy Bưởi … ; … Sở Y tế tỉnh Cam …" → True
    """
    judged = any(_INSPECTION.search(text) for text in (told.title, *told.paragraphs[:_LEAD]))
    return judged and sum(score >= _BODY for score in scores.values()) > 1


def _without_career(text: str) -> str:
    """Return a paragraph up to the career told in it: a line of its own, or three steps and more in one."""
    years = text.count("20") + text.count("19")
    if years and _CAREER_LINE.match(text):
        return ""
    if years < _CAREER_STEPS or text.count("-") + text.count("đến") < _CAREER_STEPS:
        return text
    steps = list(_CAREER_STEP.finditer(text)) if len(_YEAR_GOES_ON.findall(text)) >= _CAREER_STEPS else []
    return text[: steps[0].start()] if len(steps) >= _CAREER_STEPS else text


def given_home(written: str) -> str | None:
    """Return a home that was given with an article in its one form, or None when it is no province."""
    return CENTRE if written.strip().lower() == CENTRE.lower() else province_named(written)


def _of_title(told: Told) -> str | None:
    named = {name for _at, name, _weight in _provinces_in((told.title,))}
    return named.pop() if len(named) == 1 else None


def _scores(told: Told) -> Mapping[str, float]:
    scores: defaultdict[str, float] = defaultdict(float)
    texts, weights = zip(*_weighted(told), strict=True)
    found = [*_provinces_in(texts), *_by_district(texts)]
    for at, name, strength in sorted(found, key=itemgetter(0)):
        scores[_today(name, told.published)] += weights[at] * strength
    for name, strength in _by_publisher(told):
        scores[_today(name, told.published)] += strength
    return scores


def _weighted(told: Told) -> Iterator[tuple[str, float]]:
    """Yield the headline and the paragraphs that are read, with what each weighs."""
    yield told.title, _WEIGHT_TITLE
    read = len(told.title)
    for at, text in enumerate(told.paragraphs):
        if read > _READ:
            return
        yield text, _WEIGHT_LEAD if at < _LEAD else _WEIGHT_REST
        read += len(text)


def _today(name: str, published: PartialDate | None) -> str:
    """Return what stands on the day of publication where a province of this name lay, else the name.

    Thừa Thiên Huế or Huế, whichever stood then; Khánh Hòa for Ninh Thuận once that was merged into it.
    """
    if published is None:
        return name
    versions = provinces_called(name)
    if name == "Huế":
        standing = versions[-1].valid_from
        return name if standing is None or published.first_day >= standing.first_day else "Thừa Thiên Huế"
    over = versions[-1].valid_to if versions else None
    if over is None or published.first_day <= over.last_day:
        return name
    after = {province.name for province in provinces() if province.id in versions[-1].successors}
    return after.pop() if len(after) == 1 else name


@cache
def _province_pattern() -> re.Pattern[str]:
    spellings = [written for written, name in province_spellings().items() if name in current_provinces()]
    shouted = [written.upper() for written in spellings]
    longest_first = sorted({*spellings, *shouted}, key=lambda written: (-len(written), written))
    return re.compile(_by_letter(longest_first, 2))


def _by_letter(words: Sequence[str], depth: int) -> str:
    """Return a pattern of words that is tried letter by letter up to this depth: a tenth of the time."""
    if depth == 0:
        return "|".join(map(re.escape, words))
    firsts = sorted({word[0] for word in words})
    tails = (_by_letter([word[1:] for word in words if word[0] == first], depth - 1) for first in firsts)
    return "|".join(f"{re.escape(first)}(?:{tail})" for first, tail in zip(firsts, tails, strict=True))


def _provinces_in(texts: Sequence[str]) -> Iterator[tuple[int, str, float]]:
    """Yield the provinces named in texts: the index of the text, the province, and what the place says for it."""
    for at, start, match in _matches((_province_pattern(),), texts):
        text, first = match.string, match.start()
        if _inside_word(text, first, match.end()):
            continue
        name = province_named(match.group())
        before = text[max(start, first - _BEFORE) : first]
        if name is not None and (strength := _strength(name, match.group(), before)):
            yield at, name, strength


def _matches(patterns: Sequence[re.Pattern[str]], texts: Sequence[str]) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Yield the index of a text, where it starts among all, and a match in it: one search does for all of them."""
    starts, joined = list(accumulate((len(text) + 1 for text in texts), initial=0)), "\n".join(texts)
    for pattern in patterns:
        for match in pattern.finditer(joined):
            at = bisect_right(starts, match.start()) - 1
            yield at, starts[at], match


def _inside_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())


def _strength(name: str, written: str, before: str) -> float:
    lower = lowered(before)
    uncle = name == "Hồ Chí Minh" and written.title() == name and not _OF_PLACE.inside(lower)
    if uncle or _PERSON.search(before):
        return 0.0
    if _ONCE.inside(lower):
        return _FAINT
    if _OF_BODY.inside(lower):
        return _BODY
    if _OF_PLACE.inside(lower):
        return _PLACE
    return _FAINT if _NOT_HERE.inside(lower) or name in _CAPITALS else _BARE


def _named_behind(text: str, at: int) -> bool:
    """Tell whether a province's name follows a bare name, which then is none."""
    match = _province_pattern().match(text, at + 1)
    return match is not None


def _by_district(texts: Sequence[str]) -> Iterator[tuple[int, str, float]]:
    for at, start, match in _matches(_DISTRICT_NAMES, texts):
        if match["name"].isdigit() and not match.group().startswith("uận"):
            continue  # "thành phố | 6 tháng đầu năm"
        syllables = match["name"].split(" ")
        for length in range(len(syllables), 0, -1):
            name = " ".join(syllables[:length])
            if districts_called(name):
                homes = provinces_of_district(name)
                if province_named(name) is None and len(homes) == 1:
                    before = match.string[max(start, match.start() - _BEFORE) : match.start()]
                    yield at, homes[0], _FAINT if _ONCE.search(before) else _DISTRICT
                break


def _by_publisher(told: Told) -> Iterator[tuple[str, float]]:
    for text in told.paragraphs[:_LEAD]:
        match = _HEAD.match(text)
        if match is not None:
            place = match["place"].strip()
            name = province_named(place) or paper_signs().get(place) or _of_host(place)
            if name is not None:
                yield name, _FAINT if name in _CAPITALS else _DATELINE
    source = _SOURCE.search(told.paragraphs[-1][-_SIGNED:]) if told.paragraphs else None
    if source is not None and (name := _of_host(source["site"])) is not None:
        yield name, _HOST
    if told.url is not None and (name := _of_host(urlsplit(told.url).hostname or "")) is not None:
        yield name, _HOST


@cache
def _host_keys() -> dict[str, str]:
    keys = {re.sub(r"[^a-z]", "", bare(written)): name for written, name in sorted(province_spellings().items())}
    known = {key: name for key, name in keys.items() if len(key) >= _LEAST_KEY and name in current_provinces()}
    return dict(sorted(known.items(), key=lambda item: (-len(item[0]), item[0])))


def _of_host(host: str) -> str | None:
    """Return the province of a local paper's or authority's domain: "baobinhdinh.vn", "binhdinh.gov.vn"."""
    if "." not in host:
        return None
    return _of_labels(host.lower())


@lru_cache(_HOSTS_KEPT)
def _of_labels(host: str) -> str | None:
    for label in host.split("."):
        for key, name in _host_keys().items():
            if label.startswith(key) or label.endswith(key):
                return name
    return None


def folded(text: str) -> str:
    """Return a headline given from outside in the spelling the evidence is looked for in."""
    return place_tones(fold_letters(text))
