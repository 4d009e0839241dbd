"""What the grammar finds before it becomes claims: one person, one title, one way of holding it."""

from __future__ import annotations

from kg.claims.titles.items import Item
from kg.model.claim import DateKind, Mode, OfficeStatus
from kg.model.dates import PartialDate
from kg.model.record import record

_LATE = ("list.", "event.end", "event.charge")  # whose bare titles wait until all others are read


@record
class Holding:
    """A title given to a person by a rule.

    Args:
        person: The person's item, or the pronoun that stands for one.
        title: The title's item; of a charge the item of the deputy's title or body.
        status: How it is held.
        rule: Id of the rule.
        mode: In what capacity.
        role: Other role than the title's own, for a body that somebody is put in charge of.
        since: Printed beginning.
        until: Printed end.
        again: A re-election: no beginning, whatever else the article says.
        start: Offset where the quote begins.
        end: Offset where it ends.
        dated: Offset whose day counts.
        dates: Printed dates of the event.
    """

    person: Item
    title: Item
    status: OfficeStatus
    rule: str
    mode: Mode = Mode.FULL
    role: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    again: bool = False
    start: int = 0
    end: int = 0
    dated: int = 0
    undated: bool = False
    dates: tuple[tuple[DateKind, PartialDate], ...] = ()


def goes_on(folded: str, holding: Holding) -> bool:
    """Tell whether a capital behind a title goes on with its body, no holder's name: "Trưởng Ban Chỉ đạo | Cải …"."""
    behind = folded[holding.title.end : holding.title.end + 2]
    return behind[:1] == " " and behind[1:].isupper() and holding.person.start < holding.title.end


def is_late(holding: Holding) -> bool:
    """Tell whether a bare title waits until all others are read; "thay ông Bưởi, Phó Giám đốc Sở" tells its kind."""
    short = holding.title.short != "" and holding.rule == "event.succession"
    return holding.rule.startswith(_LATE) or short or heads_row(holding)


def heads_row(holding: Holding) -> bool:
    """Tell whether a title stands before its holder in a list of those appointed: "- Chủ tịch: ông Bưởi"."""
    return holding.rule == "event.decreed" and holding.title.end < holding.person.start
