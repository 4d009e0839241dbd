"""Dates in words, to the precision in which they are written."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def spoken(written: str, language: str) -> str:
    """Return a date as people write it; what is no date comes back as it is.

    >>> spoken("2021-03-18", "vi"), spoken("2021-03", "en"), spoken("2021", "vi")
    ('18/3/2021', 'March 2021', '2021')
    """
    parts = written.split("-")
    if not all(part.isdecimal() for part in parts):
        return written
    numbers = [int(part) for part in parts]
    if language == "en" and len(numbers) > 1:
        words = [_MONTHS[(numbers[1] - 1) % 12], str(numbers[0])]
        return " ".join([str(numbers[2]), *words] if len(numbers) > 2 else words)  # noqa: PLR2004  a day too
    return "/".join(str(number) for number in reversed(numbers))


def typed(day: date | None, language: str) -> str:
    """Return a day as it is typed into a field, empty for none.

    >>> typed(date(2021, 3, 18), "vi"), typed(date(2021, 3, 18), "en"), typed(None, "vi")
    ('18/3/2021', '2021-03-18', '')
    """
    if day is None:
        return ""
    return day.isoformat() if language == "en" else f"{day.day}/{day.month}/{day.year}"


def read_date(typed: str) -> date | None:
    """Return the day typed as 2021-03-18 or 18/3/2021, or None when it is none."""
    text = typed.strip()
    if "/" in text:
        text = "-".join(f"{part:0>2}" for part in reversed(text.split("/")))
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
