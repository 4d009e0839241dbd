"""A small invented world, built by hand: two articles, three people, one seat that changed hands.

``world()`` gives the articles with their readings and what was inferred from them; ``graph_of`` loads it.
"""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import RdfFormat, Store

from kg.graph.build import Inferred, Run, build_graph
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import (
    BodyClaim,
    DateKind,
    Evidence,
    MeetingClaim,
    OfficeClaim,
    OfficeStatus,
    OfficialDocumentClaim,
    PersonClaim,
    Predicate,
    Reading,
    Ref,
    RelationClaim,
    ThingKind,
    name_claim,
)
from kg.model.dates import PartialDate
from kg.model.entity import Body, Judgement, Linkage, Meeting, Office, OfficialDocument, Person, Verdict
from kg.model.identifiers import ArticleId, EntityId, TenureId, article_id
from kg.model.issue import Issue
from kg.model.tenure import Bound, Conflict, ConflictKind, Tenure

RUN = Run("0.1.0", "rules")
FIRST_TEXT = (
    "Ngày 18/3/2021, đồng chí Vũ Minh An, Bí thư Tỉnh ủy, chủ trì Hội nghị giao ban tháng 3.\n"
    "Đồng chí Lê Thị Bích, Chủ tịch UBND tỉnh, phát biểu; Tỉnh ủy quán triệt Chỉ thị số 07-CT/TU ngày 10/3/2021.\n"
    'Ghi chú: "dấu \\ và\tngoặc".\n'
)
SECOND_TEXT = (
    "Chiều 16/7/2024, Bí thư Tỉnh ủy Phạm Văn Cúc tiếp xúc cử tri.\n"  # one line of the article each
    "Trước đó, ông Vũ Minh An là nguyên Bí thư Tỉnh ủy.\n"
)
PARTY, STATE = "Tỉnh ủy Hà Nam", "Ủy ban nhân dân tỉnh Hà Nam"
MEETING = "Hội nghị giao ban tháng 3 Tỉnh ủy Hà Nam"
AN, BICH, CUC = (EntityId(f"person/{name}") for name in ("an", "bich", "cuc"))
PARTY_ID, STATE_ID = EntityId("body/tinh-uy"), EntityId("body/ubnd")
SECRETARY, CHAIR = EntityId("office/bi-thu"), EntityId("office/chu-tich")
DIRECTIVE, MEETING_ID = EntityId("document/07"), EntityId("meeting/giao-ban")
T_AN, T_CUC, T_BICH = (TenureId(f"tenure/{name}") for name in ("an", "cuc", "bich"))


@dataclass(frozen=True, slots=True)
class World:
    """Articles with their readings, sorted by id, and what was inferred."""

    sources: tuple[tuple[Article, Reading], ...]
    inferred: Inferred

    def article(self, file: str) -> Article:
        """Return the article of a file."""
        return next(article for article, _ in self.sources if article.file == file)


def day(written: str) -> PartialDate:
    """Return a date as written."""
    return PartialDate.parse(written)


def said(content: str, quote: str, rule: str = "made-by-hand") -> Evidence:
    """Return the evidence for the first place of a quote."""
    start = content.index(quote)
    return Evidence(start, start + len(quote), quote, rule)


def _article(content: str, file: str, published: str) -> Article:
    end = content.index("\n")
    passages = (Passage(0, end, PassageKind.TEXT),)
    return Article(
        article_id(content), f"news/{file}", file, content, passages, content[:20], day(published), "Nhóm PV", "Hà Nam"
    )


def _first(article: Article) -> Reading:
    content = article.content
    titles = said(content, "Vũ Minh An, Bí thư Tỉnh ủy", "title-list")
    chair = said(content, "Lê Thị Bích, Chủ tịch UBND tỉnh", "title-list")
    paper = said(content, "Chỉ thị số 07-CT/TU ngày 10/3/2021")
    session = said(content, "Hội nghị giao ban tháng 3")
    on = day("2021-03-18")
    dates = ((DateKind.DECIDED, day("2021-03")),)
    person, meeting = ThingKind.PERSON, Ref(ThingKind.MEETING, "m1")
    return Reading(
        article.id,
        (PersonClaim("Vũ Minh An", "Vũ Minh An", titles), PersonClaim("Lê Thị Bích", "Lê Thị Bích", chair)),
        (BodyClaim(PARTY, titles), BodyClaim(STATE, chair)),
        (
            OfficeClaim("Vũ Minh An", "Bí thư", PARTY, OfficeStatus.CURRENT, titles, as_of=on),
            OfficeClaim("Lê Thị Bích", "Chủ tịch", STATE, OfficeStatus.STARTED, chair, as_of=on, since=on, dates=dates),
        ),
        (
            OfficialDocumentClaim(
                "d1", "Chỉ thị", paper, number="07-CT/TU", period="khóa XX", issuer=PARTY, date=day("2021-03-10")
            ),
        ),
        (MeetingClaim("m1", MEETING, session, date=on, organiser=PARTY, ordinal=3),),
        (
            RelationClaim(Ref(person, "Vũ Minh An"), Predicate.CHAIRED, meeting, said(content, "chủ trì Hội nghị")),
            RelationClaim(Ref(person, "Lê Thị Bích"), Predicate.SPOKE_AT, meeting, chair),
            RelationClaim(
                Ref(ThingKind.BODY, PARTY), Predicate.IMPLEMENTS, Ref(ThingKind.OFFICIAL_DOCUMENT, "d1"), paper
            ),
            RelationClaim(Ref(person, "Lê Thị Bích"), Predicate.WROTE, Ref(ThingKind.ARTICLE, ""), chair),
        ),
        (
            Issue("KG122", "articles", "no day is printed", "Give it in metadata.csv."),
            Issue("KG210", "mentions", "unknown role 'Ghi chú'", "Add it to seeds/roles.csv.", *_note(content)),
        ),
    )


def _note(content: str) -> tuple[int, int, str]:
    quote = '"dấu \\ và\tngoặc"'
    start = content.index(quote)
    return start, start + len(quote), quote


def _second(article: Article) -> Reading:
    content = article.content
    now, former = said(content, "Bí thư Tỉnh ủy Phạm Văn Cúc"), said(content, "Vũ Minh An là nguyên Bí thư Tỉnh ủy")
    on = day("2024-07-16")
    return Reading(
        article.id,
        (PersonClaim("Phạm Văn Cúc", "Phạm Văn Cúc", now), PersonClaim("Vũ Minh An", "Vũ Minh An", former)),
        (BodyClaim(PARTY, now),),
        (
            OfficeClaim("Phạm Văn Cúc", "Bí thư", PARTY, OfficeStatus.CURRENT, now, as_of=on),
            OfficeClaim("Vũ Minh An", "Bí thư", PARTY, OfficeStatus.FORMER, former, as_of=on),
        ),
    )


def _linkage(first: ArticleId, second: ArticleId) -> Linkage:
    person, body = ThingKind.PERSON, ThingKind.BODY
    return Linkage(
        (
            Person(AN, "Vũ Minh An", ("Vũ Minh Ân",), 1968),
            Person(BICH, "Lê Thị Bích"),
            Person(CUC, "Phạm Văn Cúc"),
        ),
        (
            Body(PARTY_ID, PARTY, "tinh_uy", "Hà Nam", twin=STATE_ID),
            Body(STATE_ID, STATE, "ubnd_tinh", "Hà Nam", valid_to=day("2025-06-30"), parent=PARTY_ID),
        ),
        (
            Office(SECRETARY, "Bí thư", PARTY_ID, "Bí thư Tỉnh ủy Hà Nam", 1),
            Office(CHAIR, "Chủ tịch", STATE_ID, "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam", 1),
        ),
        (OfficialDocument(DIRECTIVE, "Chỉ thị", "07-CT/TU", "khóa XX", None, PARTY_ID, day("2021-03-10")),),
        (Meeting(MEETING_ID, MEETING, day("2021-03-18"), None, PARTY_ID, 3),),
        {
            (first, person, "Vũ Minh An"): AN,
            (first, person, "Lê Thị Bích"): BICH,
            (second, person, "Phạm Văn Cúc"): CUC,
            (second, person, "Vũ Minh An"): AN,
            (first, body, PARTY): PARTY_ID,
            (first, body, STATE): STATE_ID,
            (second, body, PARTY): PARTY_ID,
            (first, ThingKind.OFFICIAL_DOCUMENT, "d1"): DIRECTIVE,
            (first, ThingKind.MEETING, "m1"): MEETING_ID,
        },
        {},
        (Judgement((first, person, "Vũ Minh An"), (second, person, "Vũ Minh An"), Verdict.SAME, 0.97, ("office",)),),
    )


def world() -> World:
    """Return the whole small world."""
    first, second = _article(FIRST_TEXT, "a.txt", "2021-03-19"), _article(SECOND_TEXT, "b.txt", "2024-07")
    readings = (_first(first), _second(second))
    an, bich = (name_claim(first.id, claim) for claim in readings[0].offices)
    cuc, former = (name_claim(second.id, claim) for claim in readings[1].offices)
    seen_2021, seen_2024 = day("2021-03-18"), day("2024-07-16")
    tenures = (
        Tenure(
            T_AN,
            AN,
            SECRETARY,
            start_not_after=Bound(seen_2021, (an,)),
            end_not_before=Bound(seen_2021, (an,)),
            end_not_after=Bound(seen_2024, (cuc, former), inferred=True),
            claims=(an, former),
            articles=(first.id, second.id),
        ),
        Tenure(
            T_BICH,
            BICH,
            CHAIR,
            start_not_before=Bound(seen_2021, (bich,)),
            start_not_after=Bound(seen_2021, (bich,)),
            end_not_before=Bound(seen_2021, (bich,)),
            claims=(bich,),
            articles=(first.id,),
        ),
        Tenure(
            T_CUC,
            CUC,
            SECRETARY,
            start_not_before=Bound(seen_2021, (an,), inferred=True),
            start_not_after=Bound(seen_2024, (cuc,)),
            end_not_before=Bound(seen_2024, (cuc,)),
            claims=(cuc,),
            articles=(second.id,),
        ),
    )
    conflict = Conflict(ConflictKind.TWO_HOLDERS, T_AN, T_CUC, "both on 2024-07-16", (first.id, second.id))
    sources = sorted(((first, readings[0]), (second, readings[1])), key=lambda pair: pair[0].id)
    return World(tuple(sources), Inferred(_linkage(first.id, second.id), tenures, (conflict,)))


def graph_of(built: World) -> Store:
    """Return the graph of a world in memory."""
    store = Store()
    store.bulk_load(b"".join(build_graph(built.sources, built.inferred, run=RUN)), RdfFormat.N_QUADS)
    return store
