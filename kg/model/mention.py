"""What stands in a text: people, roles, bodies, places and the words that say what happens to an office."""

from __future__ import annotations

from kg.model.mention_kinds import Level, MentionKind
from kg.model.record import record, replace

__all__ = ["Level", "Mention", "MentionKind"]


@record
class Mention:
    """One mention, as half-open offsets into Text.folded; mentions of one text are sorted and nested in no other kind.

    A role and its body may share words ("Trưởng Ban Tổ chức Tỉnh ủy"): then the body starts inside the role.

    Args:
        start: Offset of its first character.
        end: Offset behind its last.
        kind: What it names.
        sentence: Index of its sentence in Text.sentences.
        name: Canonical form: a person's name in normal case ("Ninh Thị Quỳnh"), a role ("Phó Bí thư Thường trực"), a
            place with its unit ("huyện Tân Kỳ"), a body's full name; None for a body while its place is missing.
        code: Which row of the lexicon it is: the body kind ("ubnd", "tinhuy", "so"), the effect of a verb ("start"),
            the meaning of a mark ("former"), the form of an honorific ("đồng chí", "ông", "các đồng chí").
        template: Of a body or a role with a body of its own: its name with {unit} and {place} to fill in.
        level: Of a body or place; None while unknown (bare "UBND").
        unit: Of a body or place: "tỉnh", "thành phố", "huyện", … as far as known.
        place: Of a body or place: its proper name ("Tân Kỳ"), None while missing.
        honorific: Of a person: "ông", "đồng chí", a rank; empty when none is printed.
        generic: Of a body: many of its kind are meant ("UBND các huyện"), it names none.
        charge: Of a deputy's role: "phụ trách" stands between it and the body that the deputy is in charge of.
    """

    start: int
    end: int
    kind: MentionKind
    sentence: int
    name: str | None = None
    code: str = ""
    template: str = ""
    level: Level | None = None
    unit: str | None = None
    place: str | None = None
    honorific: str = ""
    generic: bool = False
    charge: bool = False

    def placed(self, unit: str | None, place: str, level: Level | None = None) -> Mention:
        """Return this body with its place filled in and so with its full name.

        >>> Mention(0, 9, MentionKind.BODY, 0, template="Ủy ban nhân dân {unit} {place}").placed("xã", "Tân An").name
        'Ủy ban nhân dân xã Tân An'
        """
        name = self.template.format(unit=unit or "", place=place)
        return replace(self, name=" ".join(name.split()), unit=unit, place=place, level=level or self.level)
