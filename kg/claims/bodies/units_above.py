"""The province behind bodies of districts that share their name and of communes: all of a place have it, or none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.lexicon.places import provinces_of_district
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace


def of_units(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, all bodies of a district that shares its name with the province once printed behind it.

    "Huyện đoàn Châu Thành, tỉnh X" makes "Huyện ủy Châu Thành" that of the province X too. A commune's bodies have
    the province only where half of them have.

    >>> of = {"kind": MentionKind.BODY, "sentence": 0, "level": Level.DISTRICT}
    >>> told = Mention(0, 9, name="Huyện đoàn Châu Thành, tỉnh X", place="Châu Thành, tỉnh X", **of)
    >>> bare = Mention(12, 20, name="Huyện ủy Châu Thành", place="Châu Thành", **of)
    >>> of_units([told, bare])[1].name
    'Huyện ủy Châu Thành, tỉnh X'
    """
    above = _provinces_above(mentions)
    return [_with_province(m, above) for m in mentions] if above else list(mentions)


def _provinces_above(mentions: Sequence[Mention]) -> dict[tuple[Level, str], str]:
    """Return what stands behind the places of bodies: ", tỉnh X"; nothing for communes that mostly lack it."""
    behind: dict[tuple[Level, str], set[str]] = defaultdict(set)
    lacking: Counter[tuple[Level, str]] = Counter()
    for m in mentions:
        if m.kind is MentionKind.BODY and m.place is not None and m.level in (Level.DISTRICT, Level.COMMUNE):
            base, comma, above = m.place.partition(", ")
            if comma:
                behind[m.level, base].add(comma + above)
            lacking[m.level, base] += -1 if comma else 1
    return {
        unit: "" if unit[0] is Level.COMMUNE and lacking[unit] > 0 else min(forms)
        for unit, forms in behind.items()
        if len(forms) == 1 and (unit[0] is Level.COMMUNE or len(provinces_of_district(unit[1])) > 1)
    }


def _with_province(mention: Mention, above: dict[tuple[Level, str], str]) -> Mention:
    name, place = mention.name, mention.place
    if mention.kind is not MentionKind.BODY or name is None or place is None or mention.level is None:
        return mention
    base = place.partition(", ")[0]
    behind = above.get((mention.level, base))
    if behind is None or not name.endswith(place) or place == base + behind:
        return mention
    return replace(mention, name=name[: -len(place)] + base + behind, place=base + behind)
