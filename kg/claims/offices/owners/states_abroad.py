"""Titles of other states that a verb gives to a foreigner, no country beside them: "bầu bà Anna Lee làm thủ tướng"."""

from __future__ import annotations

import re

from kg.claims.offices.holdings import Holding
from kg.claims.titles.items import Item
from kg.lexicon.countries import CountryRow
from kg.lexicon.heads_abroad import HEADS_OF_STATE, body_abroad, known_head
from kg.model.mention import Level, MentionKind
from kg.model.record import replace
from kg.vietnamese.syllables import spelt_as_ours

_OURS = frozenset(("implied", "bo"))  # codes of the bodies that such a title of ours would be of
_WHOLE_NAME = 2  # words
_ELECTS = re.compile(r"\b(?:bầu|bổ nhiệm|phê chuẩn)(?: (?:ông|bà))? $")
_TAKES = re.compile(r" (?:làm|trở thành|giữ chức)(?: tân)? ")
_TAKEN = re.compile(
    r" (?:đã |vừa |chính thức |vừa được |đã được |được ){1,2}(?:Quốc hội |Hạ viện |Nghị viện )?"
    r"(?:tái |bầu |bổ nhiệm |bầu lại |tái bổ nhiệm |tuyên thệ )(?:làm |giữ chức |đắc cử |nhậm chức )"
    r"| (?:tái đắc cử|phải từ chức|buộc phải từ chức|đã từ chức|vẫn là|giữ chức) "
)
_LEAD = 20  # code points


def of_state_abroad(folded: str, holding: Holding, name: str) -> Item:
    """Return a bare title of a head or minister with the body of the country of which he is known to have been it.

    Known by his whole name, or by one in an article that names the country, and told by words that leave no doubt: news
    of other countries tells of plans and candidates in many words. Rule people.abroad-known.

    Args:
        folded: The text.
        holding: The title, with the body that it would have as ours, and how it is told.
        name: Who holds it.
    """
    title, body = holding.title, holding.title.body
    bare = title.text in HEADS_OF_STATE if body is None else body.code in _OURS
    known = known_head(title.text, name) if bare and not spelt_as_ours(name) else None
    if known is None or not (holding.rule.startswith("list.") or _is_told(folded, holding)):
        return title
    sure = known[0] >= _WHOLE_NAME or _names(folded, known[2])
    found = body_abroad(title.text, body.template if body is not None else "", known[2]) if sure else None
    base = body or title.mention
    if found is None or base is None or folded.startswith(" đắc cử", title.end):
        return title
    there = replace(base, kind=MentionKind.BODY, name=found, template=found, code="abroad", level=Level.NONE)
    return replace(title, body=replace(there, unit=None, place=None, generic=False))


def _is_told(folded: str, holding: Holding) -> bool:
    """Tell whether somebody elects the holder, or he is elected, leaves or stays: nothing planned or wished."""
    start, end, before = holding.person.start, holding.person.end, holding.title.start
    if _TAKEN.fullmatch(folded, end, before):
        return True
    return (
        _TAKES.fullmatch(folded, end, before) is not None
        and _ELECTS.search(folded, max(0, start - _LEAD), start) is not None
    )


def _names(folded: str, country: CountryRow) -> bool:
    return any(form.title() in folded for form in country.forms)
