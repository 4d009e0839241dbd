"""One naming of an official document at a place of the text, before namings are joined."""

from __future__ import annotations

from kg.model.dates import PartialDate
from kg.model.record import record


@record
class OfficialDocumentAt:
    """One naming of an official document.

    Args:
        start: Offset of the word of its type, or of its number.
        end: Offset behind the last part of its name (number, issuer, day, title).
        type: Canonical type.
        rule: Id of the rule that read it.
        number: As printed, blanks dropped.
        serial: The digits of the number; "233" of a bare one.
        suffix: What follows the digits, for comparison; empty of a bare number.
        term: Printed "khóa XI" of its numbering.
        year: Inside its number or title.
        name: Type and title, spelt out.
        issuer: Told by words.
        coded_issuer: Told by the code alone.
        date: Printed day of issue.
        planned: Announced as to come.
        again: Only pointed back at ("nghị quyết này").
        meeting_start: Offset of the meeting's noun inside its name ("Nghị quyết Đại hội …"), else -1.
        key: Local key, once namings are joined.
    """

    start: int
    end: int
    type: str
    rule: str
    number: str | None = None
    serial: str = ""
    suffix: str = ""
    term: str | None = None
    year: int | None = None
    name: str | None = None
    issuer: str | None = None
    coded_issuer: str | None = None
    date: PartialDate | None = None
    planned: bool = False
    meeting_start: int = -1
    again: bool = False
    key: str = ""
