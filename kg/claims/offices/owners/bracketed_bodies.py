"""Chiefs of several bodies listed under one bare title: "các Thứ trưởng: A (Bộ Y tế), B (Bộ Tài chính)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import marked, mode_of
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.lexicon.titles import topics
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace

_BRACKET = re.compile(r" \((?P<whose>[^()\n;]{3,70})\)")
_OF_DEPARTMENTS = frozenset(("Trưởng ban", "Phó Trưởng ban"))
_NO_DEPARTMENTS = ("Ban HĐND ", "Ban Hội đồng nhân dân ")
_DEPARTMENT = re.compile(r" \((?P<whose>Ban [^(),;\n]{3,40})\)")
_LED = {
    "Bộ trưởng": "Bộ ", "Thứ trưởng": "Bộ ", "Thứ trưởng Thường trực": "Bộ ",
    "Giám đốc": "Sở ", "Phó Giám đốc": "Sở ",
}  # fmt: skip
_SEVERAL = ("các bộ", "các sở")  # "Thứ trưởng | các bộ | :"
_GO_ON = (",", ";", "và", ":")


def with_brackets(grammar: SentenceGrammar, mentions: Sequence[Mention], told: Sequence[Holding]) -> list[Holding]:
    """Return the holdings, those listed under one bare title with the bodies of the brackets behind their names.

    "các Thứ trưởng: Trần Văn Bưởi (Bộ Y tế), Lê Thị Cam (Tài chính)". Rule list.bracketed.

    Args:
        grammar: The sentence.
        mentions: Its mentions.
        told: What else it tells of who holds what.
    """
    found: list[Holding] = []
    for run in grammar.runs:
        title = run.titles[0]
        if len(run.titles) == 1 and title.body is None and title.text in _LED and _is_of_several(grammar, run):
            bodies = {
                m.start: m for m in mentions if m.kind is MentionKind.BODY and m.name is not None and not m.generic
            }
            found += _listed(grammar, title, run.end, bodies)
    given = {(holding.person.start, holding.title.start) for holding in found}
    rest = (_of_department(grammar.text, one) for one in told if (one.person.start, one.title.start) not in given)
    return [*(one for one in rest if one is not None), *found]


def _of_department(text: str, holding: Holding) -> Holding | None:
    """Return the chief of a council's department by the bracket behind the name: "Các Trưởng ban HĐND: A (Ban X)".

    Nobody heads a whole council as "Trưởng ban": without a bracket the office is nobody's.
    """
    title, council = holding.title, holding.title.body
    if title.text not in _OF_DEPARTMENTS or council is None:
        return holding
    if council.code != "hdnd":
        return None if (council.name or "").startswith(_NO_DEPARTMENTS) else holding
    bracket = _DEPARTMENT.match(text, holding.person.end)
    if bracket is None:
        return None
    body = replace(council, name=f"{bracket['whose']} {council.name}", code="banhdnd")
    own = replace(title, start=bracket.start("whose"), end=bracket.end("whose"), body=body)
    return replace(holding, title=own, rule="list.bracketed", end=bracket.end("whose"))


def _is_of_several(grammar: SentenceGrammar, run: Run) -> bool:
    """Tell whether a title is of several people: "các | Thứ trưởng", "Thứ trưởng | các bộ"."""
    behind = grammar.items[run.end : run.end + 1]
    return run.titles[0].many or any(item.text in _SEVERAL for item in behind)


def _listed(grammar: SentenceGrammar, title: Item, at: int, bodies: dict[int, Mention]) -> Iterator[Holding]:
    """Yield the holdings of the names behind a title, up to the first without a body in a bracket."""
    for item in grammar.items[at:]:
        if item.kind is ItemKind.PERSON:
            body = _body_behind(grammar.text, title, item, bodies)
            if body is None:
                return
            held = replace(title, body=body)
            status = marked((held,))[0]
            yield Holding(
                item, held, status, "list.bracketed", mode=mode_of(held), start=title.start, end=item.end,
                dated=title.start,
            )  # fmt: skip
        elif not (item.sign(*_GO_ON) or item.text in _SEVERAL):
            return


def _body_behind(text: str, title: Item, name: Item, bodies: dict[int, Mention]) -> Mention | None:
    """Return the body in the bracket behind a name that such a title can be of, a ministry by its field alone, too."""
    bracket = _BRACKET.match(text, name.end)
    if bracket is None:
        return None
    kind, whose = _LED[title.text], bracket["whose"]
    body = bodies.get(bracket.start("whose"))
    if body is not None:
        return body if (body.name or "").startswith(kind) and body.end == bracket.end("whose") else None
    words = whose.lower().split()
    field = topics().longest(words, 0) if kind == "Bộ " and whose[:1].isupper() else None
    if field is None or field[0] != len(words):
        return None
    span, sentence = bracket.span("whose"), title.mention.sentence if title.mention is not None else 0
    return Mention(*span, MentionKind.BODY, sentence, name=f"Bộ {field[1][0]}", code="bo", level=Level.CENTRAL)
