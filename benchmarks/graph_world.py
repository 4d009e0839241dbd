"""An invented world of any size for measuring the graph: readings without texts to read them from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kg.graph.build import Inferred
from kg.model.article import Article
from kg.model.claim import (
    BodyClaim,
    Evidence,
    MeetingClaim,
    OfficeClaim,
    OfficeStatus,
    PersonClaim,
    Predicate,
    Reading,
    Ref,
    RelationClaim,
    ThingKind,
    name_claim,
)
from kg.model.dates import PartialDate
from kg.model.entity import Body, Linkage, LocalKey, Meeting, Office, Person
from kg.model.identifiers import ArticleId, EntityId, TenureId, article_id, entity_id, tenure_id
from kg.model.tenure import Bound, Tenure

FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ")
MIDDLE = ("Văn", "Thị", "Minh", "Đức", "Hữu", "Quang", "Xuân", "Ngọc")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hùng", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Sơn", "Tâm")
ROLES = ("Bí thư", "Phó Bí thư", "Chủ tịch", "Phó Chủ tịch", "Giám đốc")
PEOPLE_AN_ARTICLE = 4
ARTICLES_A_PROVINCE = 60
FIRST_DAY = date(2015, 1, 1)


@dataclass(frozen=True, slots=True)
class BigWorld:
    """How many articles there are; everything else follows from their numbers."""

    articles: int

    @property
    def provinces(self) -> int:
        """How many provinces there are."""
        return max(1, self.articles // ARTICLES_A_PROVINCE)

    def sources(self) -> Iterator[tuple[Article, Reading]]:
        """Yield the articles with their readings, one at a time."""
        for number in range(self.articles):
            yield self._source(number)

    def inferred(self) -> Inferred:
        """Return who is who and who held what."""
        entity_of: dict[LocalKey, EntityId] = {}
        claims: dict[EntityId, list[tuple[str, ArticleId, PartialDate]]] = {}
        for number in range(self.articles):
            article, reading = self._source(number)
            for person in reading.people:
                entity_of[article.id, ThingKind.PERSON, person.key] = entity_id("person", person.key)
            for body in reading.bodies:
                entity_of[article.id, ThingKind.BODY, body.key] = entity_id("body", body.key)
            for meeting in reading.meetings:
                entity_of[article.id, ThingKind.MEETING, meeting.key] = entity_id("meeting", meeting.name)
            for claim in reading.offices:
                seen = (name_claim(article.id, claim), article.id, claim.as_of or PartialDate(2020))
                claims.setdefault(entity_id("person", claim.person), []).append(seen)
        return Inferred(self._linkage(entity_of), tuple(self._tenures(claims)))

    def person(self, province: int, nth: int) -> tuple[str, str, str]:
        """Return the key, role and body of the nth person of a province."""
        name = f"{FAMILY[nth % 10]} {MIDDLE[(province + nth) % 8]} {GIVEN[(province * 3 + nth) % 14]}"
        return f"{name} {province}-{nth}", ROLES[nth % 5], self.body(province, nth % 3)

    def body(self, province: int, nth: int) -> str:
        """Return the nth body of a province."""
        return (f"Tỉnh ủy P{province}", f"Ủy ban nhân dân tỉnh P{province}", f"Sở Xây dựng tỉnh P{province}")[nth]

    def _source(self, number: int) -> tuple[Article, Reading]:
        province = number % self.provinces
        on = PartialDate.of(FIRST_DAY + timedelta(days=number * 7919 % 3600))
        people = [
            self.person(province, (number // self.provinces * 5 + nth * 3) % 25) for nth in range(PEOPLE_AN_ARTICLE)
        ]
        people = sorted(set(people))
        parts = [f"Ngày {on}, hội nghị số {number} của {self.body(province, 0)}."]
        parts += [f"Đồng chí {key}, {role} {body}, phát biểu." for key, role, body in people]
        content = "\n".join(parts)
        article = Article(
            article_id(content), f"n/{number}", f"{number}.txt", content, (), parts[0], on, None, f"P{province}"
        )
        return article, self._reading(article, people, on, number)

    def _reading(self, article: Article, people: list[tuple[str, str, str]], on: PartialDate, number: int) -> Reading:
        def said(piece: str) -> Evidence:
            start = article.content.index(piece)
            return Evidence(start, start + len(piece), piece, "bench")

        meeting = Ref(ThingKind.MEETING, "m")
        bodies = sorted({body for _, _, body in people})
        name = f"hội nghị số {number}"
        return Reading(
            article.id,
            tuple(PersonClaim(key, key.rpartition(" ")[0], said(key)) for key, _, _ in people),
            tuple(BodyClaim(body, said(body)) for body in bodies),
            tuple(
                OfficeClaim(key, role, body, OfficeStatus.CURRENT, said(f"{key}, {role} {body}"), as_of=on)
                for key, role, body in people
            ),
            (),
            (MeetingClaim("m", name, said(name), date=on),),
            tuple(
                RelationClaim(Ref(ThingKind.PERSON, key), Predicate.SPOKE_AT, meeting, said(key))
                for key, _, _ in people
            ),
        )

    def _linkage(self, entity_of: dict[LocalKey, EntityId]) -> Linkage:
        people, bodies, offices = {}, {}, {}
        for province in range(self.provinces):
            for nth in range(25):
                key, role, body = self.person(province, nth)
                people[entity_id("person", key)] = Person(entity_id("person", key), key.rpartition(" ")[0])
                body_id = entity_id("body", body)
                bodies[body_id] = Body(
                    body_id, body, "k", f"P{province}", parent=entity_id("body", self.body(province, 0))
                )
                office = entity_id("office", role, body)
                offices[office] = Office(
                    office, role, body_id, f"{role} {body}", 1 if role in ("Bí thư", "Chủ tịch") else None
                )
        meetings = tuple(
            Meeting(entity_id("meeting", f"hội nghị số {number}"), f"hội nghị số {number}")
            for number in range(self.articles)
        )
        return Linkage(
            tuple(people[key] for key in sorted(people)),
            tuple(bodies[key] for key in sorted(bodies)),
            tuple(offices[key] for key in sorted(offices)),
            (),
            tuple(sorted(meetings, key=lambda meeting: meeting.id)),
            entity_of,
        )

    def _tenures(self, claims: dict[EntityId, list[tuple[str, ArticleId, PartialDate]]]) -> Iterator[Tenure]:
        for province in range(self.provinces):
            for nth in range(25):
                key, role, body = self.person(province, nth)
                seen = sorted(claims.get(entity_id("person", key), []), key=lambda one: (one[2].first_day, one[0]))
                if seen:
                    yield Tenure(
                        TenureId(tenure_id(key, role, body)),
                        entity_id("person", key),
                        entity_id("office", role, body),
                        start_not_after=Bound(seen[0][2], (seen[0][0],)),
                        end_not_before=Bound(seen[-1][2], (seen[-1][0],)),
                        claims=tuple(sorted(claim for claim, _, _ in seen)),
                        articles=tuple(sorted({article for _, article, _ in seen})),
                    )
