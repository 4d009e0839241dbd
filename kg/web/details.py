"""What conflicts and judgements say of themselves, in the reader's language.

The graph tells them in English; each has a form of its own, so that it can be told in Vietnamese too, its days as the
reader writes them. What has no form here comes back as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial

from kg.web.dates import spoken

_DAY = r"\d{4}(?:-\d{2}){0,2}"
_DAYS = re.compile(rf"\b{_DAY}\b")
_FORMS: Mapping[str, str] = {
    r"start stated as {days}": "nói bắt đầu vào những ngày khác nhau: {}",
    r"end stated as {days}": "nói kết thúc vào những ngày khác nhau: {}",
    r"dated {days}": "mang những ngày khác nhau: {}",
    r"starts {day} or later, in office {day} or earlier": "bắt đầu không trước {}, mà đã giữ chức muộn nhất {}",
    r"starts {day} or later, ends {day} or earlier": "bắt đầu không trước {}, mà kết thúc muộn nhất {}",
    r"in office {day} or later, ends {day} or earlier": "còn giữ chức ít nhất đến {}, mà kết thúc muộn nhất {}",
    r"seen in office before a stated start": "được thấy giữ chức trước ngày được nói là bắt đầu",
    r"told as past, then seen in office again": "được kể là đã thôi chức, sau đó lại được thấy giữ chức",
    r"both in office on {day}": "cùng giữ chức ngày {}",
    r"both in office from {day} to {day}": "cùng giữ chức từ {} đến {}",
    r"seen between two sightings of the same earlier holder, {day} and {day}": (
        "được thấy giữa hai lần nhắc tới cùng một người giữ chức trước đó, {} và {}"
    ),
    r"in office on {day} after the end of the body on {day}": "còn giữ chức ngày {}, khi cơ quan đã kết thúc ngày {}",
    r"in office on {day} after the death of the holder on {day}": "còn giữ chức ngày {}, khi đã mất ngày {}",
    r"one person in {place} and in {place} at once": "một người cùng lúc ở {} và ở {}",
    r"one name and office, kept apart by {reason}": "cùng tên, cùng chức vụ, được tách ra vì {}",
}
_PARTS = {
    "{days}": rf"({_DAY}(?: and (?:as )?{_DAY}){{0,40}})",
    "{day}": f"({_DAY})",
    "{place}": "([^()]{1,80}?)",
    "{reason}": "([a-z ]{1,60})",
}
_REASONS: Mapping[str, str] = {
    "birth year": "năm sinh",
    "birth years": "năm sinh khác nhau",
    "body": "cơ quan",
    "byline of one home": "ký tên ở cùng địa phương",
    "career step": "bước công tác nối tiếp",
    "central": "cấp trung ương",
    "central and local": "trung ương và địa phương",
    "co-mention": "được nhắc cùng nhau",
    "decided different": "có người quyết định là khác nhau",
    "decision": "có người quyết định",
    "home": "địa phương của bài",
    "in office after death": "giữ chức sau ngày mất",
    "leaders of one unit": "lãnh đạo cùng đơn vị",
    "merged provinces": "các tỉnh đã sáp nhập",
    "name": "tên",
    "never told together": "không bao giờ được kể cùng nhau",
    "office": "chức vụ",
    "province": "tỉnh",
    "slip of spelling": "lỗi chính tả",
    "told apart in one article": "được phân biệt trong một bài",
    "two places at once": "hai nơi cùng lúc",
    "unit": "đơn vị",
}


def _pattern(form: str) -> re.Pattern[str]:
    for name, part in _PARTS.items():
        form = form.replace(name, part)
    return re.compile(form)


_PATTERNS = tuple((_pattern(form), told) for form, told in _FORMS.items())


def told_detail(detail: str, language: str) -> str:
    """Return how a conflict comes about.

    >>> told_detail("both in office on 2021-03-18", "vi"), told_detail("both in office on 2021-03", "en")
    ('cùng giữ chức ngày 18/3/2021', 'both in office on March 2021')
    """
    if language == "vi":
        for pattern, told in _PATTERNS:
            if match := pattern.fullmatch(detail):
                return told.format(*map(_vietnamese, match.groups()))
    return _dated(detail, language)


def told_reasons(reasons: Iterable[str], language: str) -> str:
    """Return the reasons of a judgement, one after the other.

    >>> told_reasons(("office", "birth year"), "vi")
    'chức vụ, năm sinh'
    """
    return ", ".join(_REASONS.get(one, one) if language == "vi" else one for one in reasons)


def _vietnamese(said: str) -> str:
    """Return a place, a reason, a day, or days that were joined with "and"."""
    return _REASONS.get(said) or _dated(re.sub(" and (?:as )?(?=[0-9])", ", ", said), "vi")


def _dated(text: str, language: str) -> str:
    return _DAYS.sub(partial(_spoken, language), text)


def _spoken(language: str, match: re.Match[str]) -> str:
    return spoken(match.group(), language)
