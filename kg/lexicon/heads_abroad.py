"""Heads of other states: who is known to have held a title, and the body that it is of there."""

from __future__ import annotations

from kg.lexicon.countries import CountryRow, HeadRow, heads_abroad, heads_by_last_name, name_words

MONARCHS = frozenset(("Quốc vương", "Nhà vua", "Nữ hoàng"))
"""Titles that only monarchs have."""
HEADS_OF_STATE = MONARCHS | {"Tổng thống", "Phó Tổng thống", "Chủ tịch nước", "Phó Chủ tịch nước"}
"""Titles whose body is the state."""
_PARTY_ORGANS = {
    "Bộ Chính trị": "Bộ Chính trị",
    "Ban Bí thư Trung ương Đảng": "Ban Bí thư Trung ương",
    "Ban Chấp hành Trung ương Đảng": "Ban Chấp hành Trung ương",
}
_OF_COUNTRY = ("Bộ ", "Quốc hội", "Chính phủ", "Văn phòng ", "Tòa án ", "Viện kiểm sát ", "Ngân hàng ")
_LONGEST_HEAD = 4  # words of a head's name


def body_abroad(role: str, template: str, country: CountryRow) -> str | None:
    """Return the name of the body of another country that a title of ours would be of, None where none is known.

    Args:
        role: The title.
        template: The body that it would have as ours.
        country: The country.
    """
    if role in HEADS_OF_STATE:
        return country.state
    if template in _PARTY_ORGANS:
        return f"{_PARTY_ORGANS[template]} {country.party}" if country.party else None
    if template.startswith(_OF_COUNTRY) and "{" not in template and "Việt Nam" not in template:
        return f"{template} {country.name}"
    return None


def known_head(title: str, person: str) -> tuple[int, HeadRow, CountryRow] | None:
    """Return by how many words of his name a head is known, who he is, and his country; None where he is not known."""
    words = name_words(person)
    for length in range(min(len(words), _LONGEST_HEAD), 0, -1):
        for start in range(len(words) - length + 1):
            if (found := heads_abroad().get((title.lower(), *words[start : start + length]))) is not None:
                return length, *found
    alone = heads_by_last_name().get((title.lower(), words[0])) if len(words) == 1 else None
    return None if alone is None else (1, *alone)
