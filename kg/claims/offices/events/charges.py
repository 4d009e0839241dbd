"""Boards that people are seated in: titles that no role word names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.chains import named_together
from kg.claims.titles.frames import is_decreed
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import names_of_list
from kg.model.claim import OfficeStatus
from kg.model.mention import Mention
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_BOARDS = frozenset(
    ("bch", "btv", "bchdb", "bchdb_x", "bchtw", "bchkhoi", "bbt", "bct", "ubkt", "ubkttw", "btt", "duqs", "mttq")
)
_OF_COMMITTEE = frozenset(("bch", "btv", "bchdb"))  # what "Ban Chấp hành", "Ban Thường vụ" alone are read as
_STANDING = "Ban Thường vụ "
_COMMITTEE = AnyCase(r"\b(?:ủy|uỷ|đảng bộ|trung ương|tw)\b")
_SECRETARIES = frozenset(("Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Phó Bí thư chuyên trách"))
_LED = ("Tỉnh ủy ", "Thành ủy ", "Huyện ủy ", "Thị ủy ", "Quận ủy ", "Đảng ủy ")
_UNITS = {"Tỉnh": "tỉnh", "Thành": "thành phố", "Huyện": "huyện", "Thị": "thị xã", "Quận": "quận"}
_AMONG = ("trong", "thuộc", "là thành viên")
_NAMELY = ("gồm", "gồm có", "là", "gồm các ông", "gồm các đồng chí")
_SEVERAL = AnyCase(r"\b(?:\d{1,3}|một số|nhiều|các) (?:vị|người|đồng chí|ông|bà|ủy viên|thành viên|đại biểu)\b")
_TO_LIST = 8  # items between the boards and the first name on the list
_SEATING = frozenset(("start", "transfer", "join"))


def seated(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Seat somebody in boards he is appointed to: "chỉ định … tham gia Ban Chấp hành, Ban Thường vụ".

    Rule event.join.
    """
    items = grammar.items
    into = [at for at, item in enumerate(items) if item.text == "vào"]
    struck = [at for at in grammar.verbs_of("end") if _strikes_out(grammar, at)]
    for at in sorted({*into, *struck, *grammar.verbs_of("join")}):
        if not _joins(grammar, at):
            continue
        chain, people = _joiners(grammar, at)
        words = items[at - 1].text.split()[-1:] if at > 0 and items[at - 1].kind is ItemKind.WORDS else []
        leads_to, comes = words == ["để"], words == ["về"] and "end" in chain
        status = _seat_status(
            [verb for verb in chain if not ((leads_to or comes) and verb == "end")] + ["start"] * comes
        )
        boards = list(_boards(items, at))
        people = [items[n] for n in _listed_behind(items, boards)] or people
        if not people or status is None:
            continue
        for board in _placed(grammar, at, boards):
            found = [*_with_committee(found, board, people, status), *_seats(items[at], board, people, status)]
        found = found + _posts_beside(grammar, at, (people[-1], status), found)
    return found


def _strikes_out(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether a verb takes somebody off a board: "rút tên khỏi | Ban Thường vụ Tỉnh đoàn"."""
    return grammar.text.startswith(("rút tên", "Rút tên"), grammar.items[at].start)


def _with_committee(found: list[Holding], board: Item, people: Sequence[Item], status: OfficeStatus) -> list[Holding]:
    """Give a bare secretary's post the committee of the board left with it: "thôi Bí thư, tham gia Ban Thường vụ X".

    Rule event.join-committee.
    """
    name = (board.mention.name or "") if board.mention is not None and board.mention.code == "btv" else ""
    if status is not OfficeStatus.ENDED or board.mention is None or not name.startswith(_STANDING):
        return found
    body, starts = replace(board.mention, name=name.removeprefix(_STANDING)), {who.start for who in people}
    return [
        replace(one, title=replace(one.title, body=body))
        if one.status is status
        and one.person.start in starts
        and one.title.body is None
        and one.title.text in _SECRETARIES
        else one
        for one in found
    ]


def _seats(verb: Item, board: Item, people: Sequence[Item], status: OfficeStatus) -> Iterator[Holding]:
    """Yield the seat of each of these people in a board, nothing where the body has no seats."""
    if board.mention is None or not _has_seats(board.mention):
        return
    role = "Bí thư" if board.mention.code == "bbt" else "Ủy viên"
    title = Item(ItemKind.TITLE, board.start, board.end, role, board.mention, board.mention)
    for who in people:
        start, end = min(who.start, verb.start), max(who.end, board.end)
        yield Holding(who, title, status, "event.join", start=start, end=end, dated=board.start)


def sitting(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Seat those listed as members of a board: "các đồng chí trong Ban Thường vụ Tỉnh ủy: ông Bưởi, T; bà Mơ, T".

    Rule list.heading.
    """
    items = grammar.items
    for at in range(len(items) - 4):
        board, mention = items[at + 2], items[at + 2].mention
        named = items[at].kind is ItemKind.PLURAL and items[at + 1].text in _AMONG and items[at + 3].sign(":")
        if not named or board.kind is not ItemKind.BODY or mention is None or mention.code not in _OF_COMMITTEE:
            continue
        title = Item(ItemKind.TITLE, board.start, board.end, "Ủy viên", mention, mention)
        status, start = OfficeStatus.CURRENT, title.start
        people = [items[n] for n in names_of_list(items, at + 4, own_titles=True)]
        seats = [Holding(who, title, status, "list.heading", start=start, end=who.end, dated=start) for who in people]
        found = [*found, *seats]
    return found


def _listed_behind(items: list[Item], boards: Sequence[Item]) -> Iterator[int]:
    """Yield those listed behind the boards that they join: "vào Ban Thường vụ, gồm: ông A, Giám đốc Sở Y tế; bà B"."""
    named = False
    first = next((n + 1 for n, item in enumerate(items) if boards and item.start == boards[-1].start), len(items))
    for at in range(first, min(first + _TO_LIST, len(items))):
        item = items[at]
        if item.kind is ItemKind.PERSON:
            if named:
                yield from names_of_list(items, at, own_titles=True)
            return
        named = named or item.sign(":") or (item.kind is ItemKind.WORDS and item.text.endswith(_NAMELY))
        if not (item.kind in (ItemKind.WORDS, ItemKind.PLURAL) or item.sign(",", "-", ":")):
            return


def _joins(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether a seat is taken here: "tham gia", or "vào" behind whom a verb elects: "bầu | ông Bưởi | vào"."""
    items = grammar.items
    if at > 1 and items[at].kind is ItemKind.WORDS and items[at].text == "vào":
        if items[at - 1].kind is ItemKind.PLURAL:  # "bầu bổ sung | 2 đồng chí | vào …"
            return grammar.effect_at(at - 2) == "start"
        who = _named_before(items, at)
        if who is None:
            return False
        first = named_together(items, who)[0]
        first -= items[first - 1].kind is ItemKind.PLURAL
        return grammar.effect_at(first - 1) == "start" or _adds(items, first - 1)
    return grammar.effect_at(at) == "join" or _strikes_out(grammar, at)


def _adds(items: Sequence[Item], at: int) -> bool:
    """Tell whether words add somebody to a board: "nhất trí bổ sung | ông Trần Văn Bưởi | vào"."""
    return at >= 0 and items[at].kind is ItemKind.WORDS and items[at].text.endswith("bổ sung")


def _named_before(items: Sequence[Item], at: int) -> int | None:
    """Return the index of the one elected, his titles between: "bầu ông Bưởi, Giám đốc Sở Y tế, | vào …"."""
    behind = at
    while at > 1 and (items[at - 1].kind is ItemKind.TITLE or items[at - 1].sign(",", "-", "và")):
        at -= 1
    person = items[at - 1]
    return at - 1 if person.kind is ItemKind.PERSON and (at == behind or items[at].sign(",", "-")) else None


def _has_seats(body: Mention) -> bool:
    """Tell whether people are seated in a body: a board, or the committee of a named unit ("Đảng ủy Quân khu 9")."""
    if body.code == "mttq" and (body.name is None or body.generic):
        return False
    return body.code in _BOARDS or (body.code == "danguy" and body.name is not None and not body.generic)


def _posts_beside(
    grammar: SentenceGrammar, at: int, seat: tuple[Item, OfficeStatus], found: list[Holding]
) -> list[Holding]:
    """Read the post listed behind the boards: "thôi tham gia Ban Thường vụ Tỉnh ủy, Phó Bí thư Tỉnh ủy".

    Rule event.join-post.
    """
    items, (person, status) = grammar.items, seat
    boards = list(_boards(items, at))
    after = next((n for n, item in enumerate(items) if boards and item.start == boards[-1].start), -3) + 2
    run = next((run for run in grammar.runs if run.start == after), None)
    if run is None or not items[after - 1].sign(",", "và"):
        return []
    if run.end < len(items) and items[run.end].kind is ItemKind.PERSON:
        return []
    held = {holding.title.start for holding in found}
    start = min(person.start, items[at].start)
    return [
        Holding(person, title, status, "event.join", start=start, end=title.end, dated=title.start)
        for title in run.titles
        if title.start not in held
    ]


def _boards(items: list[Item], at: int) -> Iterator[Item]:
    """Yield the boards behind "tham gia"; "Ủy ban" alone is that of the office taken with it."""
    posts = [item for item in items[at + 1 : at + _TO_LIST] if item.kind is ItemKind.TITLE and item.body is not None]
    front = next((post.body for post in posts if post.body is not None and post.body.code == "mttq"), None)
    for item in items[at + 1 : at + 8]:
        if item.kind is ItemKind.BODY:
            yield item
        elif item.kind is ItemKind.WORDS and item.text == "ủy ban" and front is not None:
            yield replace(item, kind=ItemKind.BODY, mention=front)
        elif not item.sign(",", "và"):
            return


def _placed(grammar: SentenceGrammar, at: int, boards: list[Item]) -> list[Item]:
    """Give bare boards the committee of the office taken with them: "…, Ban Thường vụ, giữ chức Bí thư Tỉnh ủy".

    Rule event.join-committee.
    """
    if not boards:
        return boards
    here = next(at for at, item in enumerate(grammar.items) if item.start == boards[-1].start)
    titles = [item for item in grammar.items[here + 1 : here + 6] if item.kind is ItemKind.TITLE]
    body = titles[0].body if titles else None
    name = (body.name or "") if body is not None and titles[0].text in _SECRETARIES else ""
    if body is None or not name or body.generic or not name.startswith(_LED):
        return boards
    printed = [board for board in boards if _COMMITTEE.search(grammar.text, board.start, board.end) is not None]
    told = [board.mention.name for board in printed if board.mention is not None and board.mention.name is not None]
    kept = boards if any(not other.endswith(name) for other in told) else printed  # those of another committee
    return [
        board
        if board.mention is None or board.mention.code not in _OF_COMMITTEE or (board.mention.name and board in kept)
        else replace(board, mention=_board_of(board.mention, body))
        for board in boards
    ]


def _board_of(board: Mention, committee: Mention) -> Mention:
    """Return a bare board as that of a committee: "Ban Chấp hành Đảng bộ huyện Tân Kỳ" beside "Huyện ủy Tân Kỳ"."""
    name = committee.name or ""
    if board.code == "btv":
        return replace(board, name=f"Ban Thường vụ {name}", level=committee.level)
    if name.startswith("Đảng ủy "):
        organisation = name.removeprefix("Đảng ủy ")
    else:
        head, _, place = name.partition(" ủy ")
        organisation = f"{committee.unit or _UNITS[head]} {place.removeprefix('Thành phố ')}"
    return replace(board, name=f"Ban Chấp hành Đảng bộ {organisation}", level=committee.level)


def _seat_status(verbs: list[str]) -> OfficeStatus | None:
    chain = set(verbs)
    if chain & {"irrealis", "candidate"}:
        return None
    if "end" in chain and not chain & _SEATING:
        return OfficeStatus.ENDED
    if "end" in chain:
        near = next(verb for verb in verbs if verb == "end" or verb in _SEATING)
        return OfficeStatus.ENDED if near == "end" else OfficeStatus.STARTED
    return OfficeStatus.STARTED if chain & _SEATING else None


def _joiners(grammar: SentenceGrammar, at: int) -> tuple[list[str], list[Item]]:
    """Return the effects of the verbs before "tham gia" and the people they are said of.

    A clause behind ";" without a person goes on about that of the clause before; "sẽ" of a decision is none to come.
    """
    items = grammar.items
    form = grammar.text[items[at].start : items[at].end].lower()
    elects = "bầu" in form or form.startswith("trúng")
    added = form == "vào" and any(_adds(items, n) for n in range(max(0, at - _TO_LIST), at))
    chain: list[str] = ["end"] if form.startswith("rút tên") else ["start"] if elects or added else []
    people: list[Item] = []
    own = True  # still in the clause of "tham gia"
    n = at
    while (n := n - 1) >= 0:
        item = items[n]
        if item.sign(";"):
            if people or _SEVERAL.search(grammar.text, item.end, items[at].start) is not None:
                break  # "…; cử bổ sung 7 vị | tham gia …": others than that of the clause before
            own = False
        if item.kind is ItemKind.VERB and own and not is_decreed(grammar.text, items, n):
            chain.append(item.text)
        if item.kind in (ItemKind.PERSON, ItemKind.PRONOUN):
            if people:
                break
            together = named_together(items, n)
            people, n = [items[who] for who in together], together[0]
    return chain, people


def put_in_charge(holding: Holding, charges: Sequence[Holding], title: Item) -> Holding:
    """Give a deputy's bare title the body put in his charge: "Phó Giám đốc được giao phụ trách Công an tỉnh"."""
    for other in charges:
        if other.person.start == holding.person.start and title.text == f"Phó {other.role}":
            return replace(holding, title=replace(title, body=other.title.body))
    return replace(holding, title=title)
