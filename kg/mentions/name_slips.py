"""Mend names that one place of a text misprints: "Ngô Thanh Ổi" among many "Ngô Thành Ổi", "Ngô Văn ổi"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set as AbstractSet
from itertools import permutations

from kg.model.mention import Mention, MentionKind
from kg.model.record import replace
from kg.vietnamese.unicode import bare

_WHOLE = 3  # syllables of a name that a slip can be told of
_LONGEST = 10  # letters of a syllable and the blank before it


def with_slips_mended(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Return the mentions, each misprinted name as the text prints it otherwise.

    A name of three syllables that stands once is that which stands several times with other marks on one before the
    last; one that ends before a word in lower case is that which the text prints with this word. Rule person.slip.

    >>> text = "Ngô Văn Ổi. Ngô Văn ổi"
    >>> told = [Mention(0, 10, MentionKind.PERSON, 0, name="Ngô Văn Ổi"), Mention(12, 19, MentionKind.PERSON, 1,
    ...     name="Ngô Văn")]
    >>> [(m.name, m.end) for m in with_slips_mended(told, text)]
    [('Ngô Văn Ổi', 10), ('Ngô Văn Ổi', 22)]
    """
    times = Counter(m.name for m in mentions if m.kind is MentionKind.PERSON and m.name and not m.code)
    right = _often_printed(times)
    longer = {name.rpartition(" ")[0] for name in times} & times.keys()
    if not right and not longer:
        return list(mentions)
    return [_mended(mention, right, longer, times, folded) for mention in mentions]


def _often_printed(times: Mapping[str, int]) -> dict[str, str]:
    """Return for each name that stands once the one that stands more often, the marks of one syllable apart.

    Those whose given names differ are two people, as on any list: "Ngô Văn Hùng", "Ngô Văn Hưng".
    """
    whole = [name for name in times if name.count(" ") + 1 >= _WHOLE]
    lengths = Counter(map(len, whole))  # marks aside, names that are alike are of one length
    alike: dict[str, list[str]] = defaultdict(list)
    for name in whole if len({times[name] > 1 for name in whole}) > 1 else ():
        if lengths[len(name)] > 1:
            alike[bare(name)].append(name)
    return {
        slip: right
        for names in alike.values()
        for slip, right in permutations(names, 2)
        if times[slip] == 1 < times[right] and _apart(slip, right) == 1 and slip.split()[-1] == right.split()[-1]
    }


def _apart(one: str, other: str) -> int:
    return sum(left != right for left, right in zip(one.split(), other.split(), strict=True))


def _mended(
    mention: Mention, right: Mapping[str, str], longer: AbstractSet[str], times: Mapping[str, int], folded: str
) -> Mention:
    name = mention.name or ""
    if mention.kind is not MentionKind.PERSON or mention.code:
        return mention
    if name in longer and folded[mention.end : mention.end + 1] == " ":
        behind = folded[mention.end + 1 : mention.end + _LONGEST].split(" ", 1)[0].strip(",.;:")
        whole = f"{name} {behind.capitalize()}"
        if behind.islower() and whole in times:
            return replace(mention, name=whole, end=mention.end + 1 + len(behind))
    return replace(mention, name=right[name]) if name in right else mention
