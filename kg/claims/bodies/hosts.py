"""The district whose own news an article is, and guests of another, whose district says nothing of what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.bodies.placing import is_origin
from kg.lexicon.places import CENTRE, districts_called, province_named
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text

_LONGEST_NAME = 24  # code points of a district's
_LEAD = 3  # sentences: the headline and the first of the news
_PAST = re.compile(r"[-–•*+ ]{0,4}(?:Từ|Tháng|Năm|Giữa|Cuối|Đầu|Sau|Khi|Rồi|Đến|Giai đoạn|\d)(?!\w)")


class Hosts:
    """The district of the hosts and those of their guests: told in nothing but titles, "Bí thư | Huyện ủy Tân Mộc"."""

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        """Find the only district that the headline and the first sentences name outside of anybody's title.

        "Đảng bộ huyện Tân Mộc khai mạc đại hội" is news of that district; there is none where several are named.
        """
        self._text = text
        lead: dict[str, Mention] = {}
        told: set[str] = set()
        for before, mention in zip((None, *mentions), mentions, strict=False):
            if mention.level is not Level.DISTRICT or mention.place is None or mention.kind is MentionKind.PERSON:
                continue
            if not _in_title(before, mention) and not is_origin(text, mention):
                told.add(_district(mention))
                if mention.sentence < _LEAD:
                    lead.setdefault(_district(mention), mention)
        self._host = next(iter(lead.values())) if len(lead) == 1 else None
        self._told = told

    def instead_of(self, last: Mention | None, mention: Mention) -> Mention | None:
        """Return the district told last, that of the hosts behind the title of a guest from one told in titles only."""
        if last is None or self._host is None or _district(last) in self._told:
            return last
        return self._host if _has_left(self._text, last, mention) else last


def district_of_headline(text: Text) -> Mention | None:
    """Return the district before the colon of a headline, "Tuy Phong: …", whose bare bodies the news tells of."""
    name, colon, _rest = text.article.title.partition(":")
    if not colon or len(name) > _LONGEST_NAME or province_named(name) is not None:
        return None  # "Lai Châu: …" is news of the province, not of its capital
    known = districts_called(name.removeprefix("Huyện ").strip())
    home = text.article.home
    kinds = {str(district.kind) for district in known if home in (None, CENTRE, district.province)}
    if not kinds:
        return None
    unit = min(kinds) if len(kinds) == 1 else None
    return Mention(0, 0, MentionKind.PLACE, 0, level=Level.DISTRICT, unit=unit, place=known[0].name)


def _district(mention: Mention) -> str:
    """Return the name of a mention's district without the province."""
    return (mention.place or "").split(",")[0]


def _in_title(before: Mention | None, body: Mention) -> bool:
    return before is not None and before.kind is MentionKind.ROLE and body.start - before.end <= 1


def _has_left(text: Text, guest: Mention, mention: Mention) -> bool:
    """Tell whether what stands behind a guest's title speaks of the hosts again: behind its bracket or sentence.

    A sentence of a life goes on with the district told: "… Chủ tịch UBND huyện Phú Mộc. Năm 2012, Bí thư | Huyện ủy".
    """
    if guest.sentence != mention.sentence:
        return _PAST.match(text.folded, text.sentences[mention.sentence].start) is None
    opened = text.folded.rfind("(", text.sentences[guest.sentence].start, guest.start)
    closed = text.folded.find(")", guest.end, mention.start)
    return closed >= 0 and opened >= 0 and text.folded.find(")", opened, guest.start) < 0
