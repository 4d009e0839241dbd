"""Bare titles of the institution at which somebody is said to work: "công tác tại Sở Y tế, giữ chức Phó Giám đốc"."""

from __future__ import annotations

import re

from kg.claims.offices.owners.chiefs import led_by
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.model.mention import Mention
from kg.model.record import replace
from kg.vietnamese.beginnings import by_beginning

_WORKS = by_beginning(
    r"(?<!\w)(?:công tác|làm việc|nhận nhiệm vụ|chuyển|điều động|luân chuyển|biệt phái|trở lại|về|sang)"
    r"(?: (?:công tác|làm việc|nhận nhiệm vụ|sang|về|tại|ở|đến|tới|lên|xuống)){0,3} $"
)
_HOLDING = re.compile(
    r",?(?: (?:và|rồi|lần lượt|được|đã|từng|trải qua|kinh qua|với|trên|trong|ở|giữ|làm|đảm nhiệm|đảm nhận|bổ nhiệm"
    r"|phân công|bầu|tín nhiệm|các|nhiều|những|cương vị|chức vụ|chức danh|chức|vị trí|vai trò|là|như)){1,9}:? "
)
_STOPS = frozenset((ItemKind.BODY, ItemKind.PERSON, ItemKind.TITLE))
_LEAD = 40  # code points of the words that tell that somebody works at what follows
_LED = {
    "Bí thư": ("Tỉnh ủy ", "Thành ủy ", "Huyện ủy ", "Quận ủy ", "Thị ủy ", "Đảng ủy ",
               "Tỉnh đoàn ", "Thành đoàn ", "Huyện đoàn ", "Quận đoàn ", "Thị đoàn "),
    "Chánh Văn phòng": ("Văn phòng ",),
}  # fmt: skip


def of_workplace(grammar: SentenceGrammar) -> dict[int, Item]:
    """Return the bare titles of each run right behind where somebody works, of that institution.

    "Ông Bưởi về công tác tại Sở Y tế với các cương vị: Phó Giám đốc, Giám đốc", "chuyển sang Tỉnh đoàn, giữ chức Phó Bí
    thư". Rule list.workplace. None for a title that the institution's head cannot have.
    """
    found: dict[int, Item] = {}
    for run in grammar.runs:
        bare = [title for title in run.titles if title.body is None and not title.many]
        place = _workplace(grammar, run) if bare else None
        led = ((title, _led(title, place)) for title in bare if place is not None)
        found |= {title.start: replace(title, body=body) for title, body in led if body is not None}
    return found


def _workplace(grammar: SentenceGrammar, run: Run) -> Mention | None:
    """Return the body right before what leads to a run of titles, at which the words before it tell somebody works."""
    text, items = grammar.text, grammar.items
    at = next((at for at in range(run.start - 1, -1, -1) if items[at].kind in _STOPS), -1)
    body = items[at]
    if at < 0 or body.kind is not ItemKind.BODY or _WORKS.search(text, max(0, body.start - _LEAD), body.start) is None:
        return None
    return body.mention if _HOLDING.fullmatch(text, body.end, run.titles[0].start) is not None else None


def _led(title: Item, place: Mention) -> Mention | None:
    chief = title.text.removeprefix("Phó ").removesuffix(" Thường trực")
    own = (place.name or "").startswith(_LED.get(chief, ("\n",))) and not place.generic
    return place if own else led_by(title, place)
