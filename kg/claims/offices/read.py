"""Office claims: every sentence's holdings with their people, bodies, days and spans; one claim a holding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from kg.claims.bodies.aliases import find_aliases
from kg.claims.days.context import Context
from kg.claims.days.uses import Use
from kg.claims.offices.days.dating import Dated, date_holding
from kg.claims.offices.days.terms_over import with_alternates
from kg.claims.offices.days.title_spans import span_of_holding
from kg.claims.offices.events.appointments import appointed
from kg.claims.offices.events.charges import put_in_charge
from kg.claims.offices.events.elected import Votes
from kg.claims.offices.events.left_later import Leavings
from kg.claims.offices.events.replacing import replaced_in, with_successors
from kg.claims.offices.events.verbs import read_holdings
from kg.claims.offices.holdings import Holding, goes_on, heads_row, is_late
from kg.claims.offices.lives.career_lines import career_lines
from kg.claims.offices.lives.careers import Span, spans_in
from kg.claims.offices.lives.obituaries import bereaved
from kg.claims.offices.lives.past_lists import listed_past
from kg.claims.offices.nobody import Silence
from kg.claims.offices.own_posts import without_anothers
from kg.claims.offices.owners.borrow import is_deputy_elsewhere, lent_by, lent_by_all, lent_by_chief, lent_by_deputies
from kg.claims.offices.owners.bracketed_bodies import with_brackets
from kg.claims.offices.owners.committees import Committees
from kg.claims.offices.owners.institutions import Institutions
from kg.claims.offices.owners.states_abroad import of_state_abroad
from kg.claims.offices.owners.title_bodies import all_titles, completed_titles, still_held
from kg.claims.offices.references import Reference, references_in
from kg.claims.offices.returns import Returns
from kg.claims.offices.rows import Departments, Headings
from kg.claims.offices.rows_by_place import ByPlace
from kg.claims.offices.settle import AGAIN, RANK, TOLD_BACK, Read, settled
from kg.claims.people.deaths import find_dead
from kg.claims.people.reference import People
from kg.claims.people.strangers import Strangers, find_strangers, is_of_country
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import THIS, Item, build_items
from kg.model.claim import DateKind, Mode, OfficeClaim, OfficeStatus
from kg.model.dates import PartialDate
from kg.model.issue import Issue
from kg.model.mention import Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.steps import Steps

_SEATING = frozenset(
    ("charge", "join", "btv", "bch", "bchdb", "bchdb_x", "ubkt", "ubkttw", "dbqh")
)  # what gives an office that no role word names
_TOLD_OF = frozenset((ItemKind.PERSON, ItemKind.PRONOUN, ItemKind.PLURAL, ItemKind.VERB))  # beside a board, its members
_TAKEN = frozenset(("event.start", "event.acting", "event.transfer", "event.decreed"))
_LED = _TAKEN | {"event.again", "event.hold"}  # offices that the committee told before gives their body
_NEW = 92  # days before the news in which somebody takes an office for another
_BESIDE = 60  # code points between an office and the next one of its body that its holder takes
_KINDS = {Use.EFFECTIVE: DateKind.EFFECTIVE, Use.ANNOUNCED: DateKind.ANNOUNCED, Use.DECIDED: DateKind.DECIDED}


@dataclass(frozen=True, slots=True)
class Offices:
    """What the title grammar read: claims, titles without a name, and what it could not complete."""

    claims: tuple[OfficeClaim, ...]
    references: tuple[Reference, ...]
    issues: tuple[Issue, ...]
    strange: frozenset[int] = frozenset()  # where bodies of other countries' officials stand, called as ours are


def reading_offices(text: Text, mentions: Sequence[Mention], people: People, context: Context) -> Steps[Offices]:
    """Read in steps the offices that an article tells of; the mentions' bodies must be completed."""
    reader = _Reader(text, people, context)
    reader.look_around(mentions)
    yield "surroundings"
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for index, own in by_sentence.items():
        codes = {mention.code for mention in own}
        named = not _SEATING.isdisjoint(codes) or any(mention.kind is MentionKind.ROLE for mention in own)
        if named or reader.awaits(index, own):
            reader.read_or_leave(index, own)
        reader.leavings.note(index, own, codes)
    reader.read_left()
    reader.leavings.note_rest(by_sentence)
    claims = tuple(reader.leavings.applied(settled(without_anothers(reader.reads))))
    reader.refer({claim.role for claim in claims})
    return Offices(claims, tuple(reader.references), tuple(reader.issues), frozenset(reader.strange))


class _Reader:
    def __init__(self, text: Text, people: People, context: Context) -> None:
        self._text, self._people, self._context = text, people, context
        self._silence = Silence(text, context)
        self._committees = Committees(())
        self._institutions = Institutions(())
        self.reads: list[Read] = []
        self._bodies: dict[tuple[str, str], dict[str, Mention]] = {}  # of each person's offices, by role
        self._taken: dict[tuple[str, str], dict[str, int]] = {}  # where each is told to have begun
        self._held: set[tuple[str | None, str]] = set()  # who holds which office, read so far
        self._left: list[tuple[Holding, int, Span | None]] = []
        self._listed_past: set[int] = set()  # titles told as past that may still be held
        self._nobodys: list[tuple[int, list[Mention]]] = []  # sentences that tell of nobody's office
        self.references: list[Reference] = []
        self.issues: list[Issue] = []
        self._strangers = Strangers()
        self.lists = (Votes(), Headings(), Departments(), ByPlace(), Returns())
        self.strange: set[int] = set()
        self._dead: frozenset[str] = frozenset()
        self.leavings = Leavings(text, context, self._key)

    def look_around(self, mentions: Sequence[Mention]) -> None:
        """Note what the whole article says: its committees, officials of other countries, and who is dead."""
        self._committees = Committees(mentions, self._text.folded)
        self._institutions = Institutions(mentions, find_aliases(self._text, mentions))
        self._strangers = find_strangers(self._text, mentions)
        self._dead = find_dead(self._text, mentions, self._people)

    def awaits(self, index: int, mentions: list[Mention]) -> bool:
        """Tell whether a sentence may go on with what was told before: a winner of a vote, a row of a list."""
        for told in self.lists:  # noqa: SIM110  asked of every sentence: "any" takes twice as long
            if told.awaited(index, mentions):
                return True
        return False

    def read_or_leave(self, index: int, mentions: list[Mention]) -> None:
        """Read one sentence, or leave it for its references where it tells of nobody's office."""
        cell = self.lists[-1].awaited(index, mentions)  # of a table of returns, which names nobody
        if not cell and self._silence.covers(self._text.sentences[index], mentions):
            self._nobodys.append((index, mentions))
        else:
            self.read(index, mentions)

    def read(self, index: int, mentions: list[Mention]) -> None:
        """Read one sentence."""
        text, sentence = self._text, self._text.sentences[index]
        items = build_items(text, sentence, mentions)
        if not items or not (_tells_of_office(items) or self.awaits(index, mentions)):
            return  # a sentence that is all bracket has no items
        grammar = SentenceGrammar(text.folded, items)
        spans = spans_in(self._context, text.folded, sentence.start, sentence.end) if grammar.runs else []
        titles = self._titles_of(grammar)
        told_here = appointed(grammar, with_successors(grammar, read_holdings(grammar)))
        listed = (one for before in self.lists for one in before.read(grammar, titles, index))
        holdings = [*with_alternates(text.folded, with_brackets(grammar, mentions, told_here)), *listed]
        self._listed_past |= listed_past(grammar, holdings)
        charges, others = [one for one in holdings if one.rule == "event.charge"], all_titles(grammar, titles)
        told: dict[int, list[Item]] = {}  # the titles that the sentence has given each person
        for holding in bereaved(grammar, [*holdings, *career_lines(grammar, spans, holdings)], self._mourned):
            full = self._institutions.spelt_out(
                titles.get(holding.title.start, holding.title), cut=goes_on(text.folded, holding)
            )
            if full.text != holding.title.text or full.body is None:
                full = replace(holding.title, body=full.body or holding.title.body)
            if full.body is None:
                full = self._whole(grammar, put_in_charge(holding, charges, full), index, told, others)
            held = self._elected(holding, full, index)
            told.setdefault(holding.person.start, []).append(full := held.title)
            if full.body is None and (full.short == THIS or is_late(held) or _is_deputy(held)):
                self._left.append((held, index, span_of_holding(grammar, holding, spans)))
            else:
                self._take(held, index, span_of_holding(grammar, holding, spans))
        self.references += references_in(grammar, titles, holdings)

    def _elected(self, holding: Holding, full: Item, index: int) -> Holding:
        """Return a holding with its whole title, one elected with that of the organisation that elects."""
        full = self._committees.of_elected(full, index) if holding.rule in _LED else full
        return holding if full is holding.title else replace(holding, title=full)

    def _titles_of(self, grammar: SentenceGrammar) -> dict[int, Item]:
        titles = completed_titles(grammar)
        return titles | self._institutions.of_list(grammar, titles)

    def _whole(
        self,
        grammar: SentenceGrammar,
        holding: Holding,
        index: int,
        told: Mapping[int, Sequence[Item]],
        others: Sequence[Item],
    ) -> Item:
        """Return a bare title with the body that the institutions around, or its holder's other titles, give it."""
        full, listed = holding.title, holding.rule.startswith(("list.", "event.retire", "event.charge"))
        listed = listed or heads_row(holding)
        listed = listed and not any(is_deputy_elsewhere(full, one) for one in told.get(holding.person.start, ()))
        if holding.rule == "event.succession":
            return next((one for row in told.values() for one in row if one.start == full.start), full)
        if (before := replaced_in(grammar, full)) is not None:
            full = self._left_office(replace(holding, person=before), index)
        if full.body is None and (listed or full.short) and not self._holds(holding, index):
            full = self._institutions.of_chief(grammar, self._committees.of_secretary(full, index))
            full = self._institutions.of_deputy(self._text.folded, full, holding.person)
            if full.body is None and not full.short and holding.rule != "list.roster":
                full = replace(full, body=lent_by_chief(full, others))
        if full.body is None and holding.rule in _TAKEN:
            near = [one for one in told.get(holding.person.start, ()) if 0 < full.start - one.end < _BESIDE]
            near, others = still_held(near), still_held(others)
            body = lent_by_deputies(self._text.folded, full, others)
            body = (
                body or lent_by(full, near) or lent_by_all(full, others) or lent_by_chief(full, others, grammar.bodies)
            )
            full = replace(full, body=body)
        if full.body is None and holding.rule == "event.hold":  # "từ 2001 là | Phó Chủ tịch, từ 2004 là Chủ tịch UBND"
            rose = [one for one in others if 0 < one.start - full.end < _BESIDE and f"Phó {one.text}" == full.text]
            full = replace(full, body=lent_by(full, rose[:1]))
        if full.body is None and holding.rule in _LED and full.text.endswith("hủ nhiệm"):
            # "chỉ định Ủy ban Kiểm tra …; bà Cam giữ chức | Chủ nhiệm"
            full = self._institutions.of_chief(grammar, full)
        return full

    def refer(self, held: Set[str]) -> None:
        """Note which titles of sentences that tell of nobody stand for who holds them; held are the roles of all."""
        for index, mentions in self._nobodys:
            if not any(mention.code in held for mention in mentions if mention.kind is MentionKind.ROLE):
                continue
            items = build_items(self._text, self._text.sentences[index], mentions)
            if any(item.body is not None or item.short for item in items):
                grammar = SentenceGrammar(self._text.folded, items)
                self.references += references_in(grammar, self._titles_of(grammar), ())

    def read_left(self) -> None:
        """Read the titles whose sentences told no body, when all others are read: who holds which office is known."""
        for holding, index, span in self._left:
            if holding.rule == "event.end" and holding.title.short != THIS:
                full = self._left_office(holding, index)
            elif self._holds(holding, index):
                full = holding.title
            else:
                full = self._institutions.just_before(holding, self._text, index)
                votes = full.body is not None and (full.body.name or "").startswith("Hội đồng nhân dân")
                votes = votes and _is_deputy(holding) and not heads_row(holding)
                full = holding.title if votes else full  # it elects those of UBND too
            self._take(replace(holding, title=full), index, span)

    def _left_office(self, holding: Holding, index: int) -> Item:
        """Return a bare title that somebody leaves with the body of the one such office that the article gives him."""
        key, title = self._key(holding.person, index), holding.title
        told = self._bodies.get((key or "", title.text), {})
        taken = self._taken.get((key or "", title.text), {})  # no office told behind as taken is the one left
        bodies = {name: body for name, body in told.items() if taken.get(name, -1) <= holding.start}
        if title.body is not None and not title.body.generic and (kind := title.body.template.split(" {")[0]):
            bodies = {name: body for name, body in bodies.items() if name.startswith(kind)}  # "Chủ tịch | UBND"
        return replace(title, body=next(iter(bodies.values()))) if len(bodies) == 1 else title

    def _holds(self, holding: Holding, index: int) -> bool:
        """Tell whether the article has named the body of somebody's office before: "Bí thư Trần Văn Bưởi"."""
        return (self._key(holding.person, index), holding.title.text) in self._held

    def _take(self, holding: Holding, index: int, span: Span | None) -> None:
        key = self._key(holding.person, index)
        holding = replace(holding, title=of_state_abroad(self._text.folded, holding, (key or "").split("#")[0]))
        body = holding.title.body
        if body is None or body.name is None or body.generic:
            if holding.person.kind is ItemKind.PERSON:
                self._unplaced(holding)
            return
        if key is None:
            return
        if holding.rule in _TAKEN or holding.rule in ("event.end", "event.join"):
            self._people.acted[index] = key
        if self._strangers.hold(key, body) or is_of_country(self._text.folded, holding.title.end, body):
            self._note_stranger(holding, key)
            self.strange.add(body.start)
            return
        claim = self._claim(holding, key, index, span)
        weak = claim.evidence.rule in {"event.while", TOLD_BACK} or holding.title.start in self._listed_past
        rank = AGAIN if holding.again else 0 if weak else RANK[claim.status]
        sentence = self._text.sentences[index]
        days = self._context.days_in(sentence.start, sentence.end)
        self.reads.append(Read(claim, rank, printed=any(day.value == claim.as_of for day in days)))
        self._bodies.setdefault((key, claim.role), {})[claim.body] = body
        if claim.status is OfficeStatus.STARTED and self._is_new(claim.as_of):
            self._taken.setdefault((key, claim.role), {}).setdefault(claim.body, claim.evidence.start)
        if claim.status in (OfficeStatus.CURRENT, OfficeStatus.STARTED):
            self._held.add((key, claim.role))

    def _is_new(self, day: PartialDate | None) -> bool:
        """Tell whether a day is of these weeks."""
        today = self._context.event_day
        return day is None or today is None or (today.first_day - day.last_day).days < _NEW

    def _mourned(self, person: Item) -> bool:
        """Tell whether a name is of somebody dead."""
        return person.mention is not None and self._people.key_of(person.mention) in self._dead

    def _key(self, person: Item, index: int) -> str | None:
        if person.kind is ItemKind.PRONOUN:
            return self._people.pronoun(person.text, index, person.start)
        return self._people.key_of(person.mention) if person.mention is not None else None

    def _claim(self, holding: Holding, key: str, index: int, span: Span | None) -> OfficeClaim:
        dated = date_holding(self._context, self._text, holding, index, span)
        if key in self._dead:
            dated = self._of_the_dead(dated)
        status = dated.status
        body = holding.title.body
        start, end = min(holding.start, holding.title.start), max(holding.end, holding.title.end)
        mode = holding.mode if status is OfficeStatus.ACTING else Mode.FULL
        if status is OfficeStatus.ACTING and mode is Mode.FULL:
            mode = Mode.ACTING
        evidence = self._text.evidence(start, end, dated.rule)
        dates = self._dates(index, holding) if status in (OfficeStatus.STARTED, OfficeStatus.ENDED) else ()
        name, since, until = (body.name if body else "") or "", dated.since, dated.until
        return OfficeClaim(key, holding.title.text, name, status, evidence, mode, dated.as_of, since, until, dates)

    def _of_the_dead(self, dated: Dated) -> Dated:
        """Return an office of somebody dead: held once, and begun on no day that is only that of the news."""
        today = self._context.event_day
        if dated.status is OfficeStatus.CURRENT:  # his title is told as an honour
            return replace(dated, status=OfficeStatus.FORMER, as_of=today)
        if dated.status is OfficeStatus.STARTED and today is not None and dated.as_of == today:
            return replace(dated, as_of=None, since=None)
        return dated

    def _dates(self, index: int, holding: Holding) -> tuple[tuple[DateKind, PartialDate], ...]:
        sentence = self._text.sentences[index]
        days = self._context.days_in(sentence.start, sentence.end)
        return tuple(sorted({(_KINDS[day.use], day.value) for day in days if day.use in _KINDS}, key=str))

    def _note_stranger(self, holding: Holding, key: str) -> None:
        message = f"{holding.title.text!r} of {key!r} is read as an office of another country"
        mend = "If it is one of ours, mend the country's row in seeds/guards.csv or the name's in seeds/surnames.csv."
        self._note("KG302", message, mend, (min(holding.start, holding.title.start), holding))

    def _unplaced(self, holding: Holding) -> None:
        message = f"{holding.title.text!r} stands beside a name but its body is not told"
        mend = "Give the article a home, or add the body to seeds/bodies.csv."
        self._note("KG301", message, mend, (holding.start, holding))

    def _note(self, code: str, message: str, mend: str, place: tuple[int, Holding]) -> None:
        start, holding = place
        told = self._text.evidence(start, max(holding.end, holding.title.end), "")
        self.issues.append(Issue(code, "claims", message, mend, told.start, told.end, told.quote))


def _tells_of_office(items: Sequence[Item]) -> bool:
    """Tell whether a sentence has a title, or somebody or a list beside a board or a body that he is in charge of."""
    kinds = {item.kind for item in items}
    beside = not kinds.isdisjoint(_TOLD_OF) or items[-1].sign(":") or items[0].text.startswith("danh sách")
    return ItemKind.TITLE in kinds or (ItemKind.BODY in kinds and beside)


def _is_deputy(holding: Holding) -> bool:
    """Tell whether somebody becomes a bare chief's deputy: of what was told before, "được bầu làm Phó Chủ tịch"."""
    taken = holding.rule in _TAKEN or holding.rule == "event.again"
    return taken and holding.title.text.startswith("Phó ") and not holding.title.short
