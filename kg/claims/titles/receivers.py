"""Those who are named together where one verb is done to all: "đối với ông Bưởi, Giám đốc, và bà Cam"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import LIST_SIGNS, is_introduced, is_shared

TO_SEVERAL = re.compile(
    r"(?:^|\s)(?:cho|đối với) (?:các|những|\d{1,2}|hai|ba|bốn|năm|sáu) (?:đồng chí|ông|bà|vị|người)(?: sau)?$"
)
"""Ends words that lead to several: "bầu T | đối với 4 đồng chí | : …"."""
_TAKING = frozenset(("start", "transfer", "again", "hold"))  # effects of verbs
_REASONS = (["để"], ["do"], ["vì"], ["theo"])  # words that begin why somebody leaves


def named_with(items: Sequence[Item], at: int) -> list[int]:
    """Return those named before "và", each with titles of his own: "ông A, Trưởng phòng Nội vụ, và | bà B, …".

    An honorific stands before each name. Of those whom another verb takes, what follows is told of the last alone:
    "miễn nhiệm đối với ông A, Trưởng phòng Nội vụ, và | bà B, Trưởng phòng Tư pháp, được điều động …".

    Args:
        items: The items of the sentence.
        at: Index of the last name.
    """
    found: list[int] = []
    joint = "và"
    while at > 1 and is_introduced(items[at]) and items[at - 1].sign(joint, "và"):
        before = at - 1
        while before > 0 and (items[before].kind is ItemKind.TITLE or items[before].sign(",", "-", "(", ")", "và")):
            before -= 1
        titled = items[before + 1 : before + 3]
        if not is_introduced(items[before]) or not any(item.kind is ItemKind.TITLE for item in titled):
            break
        at, joint = before, ","
        found.append(at)
    return [] if found and at > 0 and _dismissed(items[at - 1]) else found


def _dismissed(before: Item) -> bool:
    """Tell whether what stands before names makes them those who leave: "đối với | ông A", "miễn nhiệm | ông A"."""
    return (before.kind is ItemKind.VERB and before.text == "end") or before.text.endswith("đối với")


def received_together(items: Sequence[Item], person: int) -> list[int]:
    """Return those whom a receiver opens: "đối với các ông: Trần Văn Bưởi, Giám đốc Sở Y tế; Lê Văn Cam".

    Rule event.together. Without "các ông" an honorific stands before each: "cho ông Bưởi, Giám đốc, và bà Cam", or
    "đối với ông Bưởi, Giám đốc; bà Cam, Chánh Thanh tra." Whom "được bầu" follows begins a clause; bare names that end
    one go together: "đối với ông Bưởi, bà Cam."
    """
    people = [person]
    lead = items[max(0, person - 3) : person]
    several = any(item.kind is ItemKind.PLURAL or TO_SEVERAL.search(item.text) for item in lead)
    signs = (",", "-", "(", ")", "và", ";") if several else (",", "-", "(", ")", "và")
    for at in range(person + 1, len(items)):
        item = items[at]
        if item.kind is ItemKind.PERSON and items[at - 1].sign(*LIST_SIGNS) and (several or is_introduced(item)):
            if items[at + 1 : at + 2] and items[at + 1].kind is ItemKind.VERB and items[at + 1].text in _TAKING:
                break
            people.append(at)
        elif not (item.kind is ItemKind.TITLE or item.sign(*signs)):
            break
    ended = _ends_list(items, people[-1])
    while not several and not ended and len(people) > 1 and not items[people[-1] - 1].sign("và"):
        people.pop()  # "đối với ông Bưởi, | bà Cam trình bày …"
    return people if len(people) > 1 else _received_in_turn(items, person)


def _ends_list(items: Sequence[Item], last: int) -> bool:
    """Tell whether a bare name ends its clause, or only why follows: "đối với ông Bưởi, | bà Cam | vì lý do riêng"."""
    behind = items[last + 1] if last + 1 < len(items) else None
    why = behind is not None and behind.kind is ItemKind.WORDS and behind.text.split()[:1] in _REASONS
    return behind is None or why or behind.sign(";", ".")


def _received_in_turn(items: Sequence[Item], person: int) -> list[int]:
    """Return those whom ";" parts to the sentence's end, each introduced and titled: "ông Bưởi, T; | bà Cam, T."."""
    people, titled = [person], False
    for at in range(person + 1, len(items)):
        item = items[at]
        if item.kind is ItemKind.PERSON:
            if not (titled and items[at - 1].sign(";", "và") and is_introduced(item)):
                return [person]
            people.append(at)
            titled = False
        elif item.kind is ItemKind.TITLE:
            titled = True
        elif not item.sign(",", "-", ";", ".", "và"):
            return people if titled and item.text.split()[:1] in _REASONS else [person]
    return people if titled else [person]


def one_each(people: Sequence[Item], titles: Sequence[Item], *, taken: bool) -> list[tuple[Item, Item]]:
    """Pair those of one verb with its offices: "ông A và bà B được bầu làm | Trưởng Ban X và Trưởng Ban Y" one each.

    Each holds all where several may hold every office, or they were held at other times.

    Args:
        people: Those whom the verb is said of.
        titles: The offices, in order.
        taken: Whether they are taken or left now.
    """
    if taken and len(people) == len(titles) > 1 and not all(is_shared(title.text) for title in titles):
        return list(zip(people, titles, strict=True))
    return [(who, title) for who in people for title in titles]
