"""When people were born and died, as far as the article prints it beside their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.claims.people.reference import People
from kg.model.dates import PartialDate
from kg.model.mention import Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.any_case import lowered
from kg.vietnamese.words import phrases_of

_DAY = r"(?:(?P<day>\d{1,2})\s?[-/.]\s?)?(?:(?P<month>\d{1,2})\s?[-/.]\s?)?(?P<year>(?:18|19|20)\d\d)(?!\d)"
_BORN = re.compile(rf"[\s,(;]*(?:nam, |nữ, )?(?:(?:sinh|sn\.?|s\.)(?: (?:năm|ngày|tháng))*[:\s]*{_DAY})", re.IGNORECASE)
_LINE = re.compile(
    rf"(?:^|[\n\-*•+.] ?)(?:ngày(?:, tháng, năm)? sinh|năm sinh|sinh ngày|sinh năm)\s?:?\s{_DAY}", re.IGNORECASE
)
_DIED = re.compile(
    r"[^.;\n]{0,60}?(?:từ trần|qua đời|tạ thế|hy sinh)[^.;\n]{0,40}?(?:ngày )"
    r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>(?:18|19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_BIRTHS = ("ngày sinh", "năm sinh", "sinh ngày", "sinh năm")
_DEATHS = ("từ trần", "qua đời", "tạ thế", "hy sinh")
_REACH = 130  # code points behind a name in which a death is told of it


@dataclass(frozen=True, slots=True)
class Life:
    """What an article prints of somebody's life.

    Args:
        born: Year of birth.
        died: Day of death.
    """

    born: int | None = None
    died: PartialDate | None = None


def lives_in(text: Text, mentions: Sequence[Mention], people: People) -> dict[str, Life]:
    """Return the births and deaths of an article's people by their keys; a contradicted year is left out.

    Rules people.born, people.died.
    """
    named = [m for m in mentions if m.kind is MentionKind.PERSON]
    years: dict[str, set[int]] = {}
    died: dict[str, PartialDate] = {}
    lower = lowered(text.folded)
    deaths = [death for death in phrases_of(text.words, _DEATHS) if death in lower]
    for number, mention in enumerate(named):
        key = people.key_of(mention)
        if key is None:
            continue
        if (born := _BORN.match(text.folded, mention.end)) is not None:
            years.setdefault(key, set()).add(int(born["year"]))
        following = named[number + 1].start if number + 1 < len(named) else len(text.folded)
        behind = min(mention.end + _REACH, following)
        tells = any(lower.find(death, mention.end, behind) >= 0 for death in deaths)
        death = _DIED.match(text.folded, mention.end, behind) if tells else None
        if death is not None and (day := _date(death)) is not None:
            died.setdefault(key, day)
    tells_birth = any(birth in lower for birth in phrases_of(text.words, _BIRTHS))
    for line in _LINE.finditer(text.folded) if tells_birth else ():
        hero = people.hero(line.start())
        if hero is not None:
            years.setdefault(hero, set()).add(int(line["year"]))
    keys = sorted({*years, *died})
    return {key: Life(_only(years.get(key, set())), died.get(key)) for key in keys}


def _only(years: set[int]) -> int | None:
    return next(iter(years)) if len(years) == 1 else None


def _date(match: re.Match[str]) -> PartialDate | None:
    try:
        return PartialDate(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
