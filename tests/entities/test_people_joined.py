"""Who is the same across articles, and who is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from kg.model.claim import Evidence, PersonClaim, Predicate, Ref, RelationClaim, ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import Verdict
from kg.tenures.derive import derive_tenures
from tests.entities.readings_by_hand import PLACE, person, post, reading, resolve, same

PARTY, COUNCIL = "Tỉnh ủy Hà Giang", "Ủy ban nhân dân tỉnh Hà Giang"
OTHER = "Ủy ban nhân dân tỉnh Cà Mau"
NAME = "Trịnh Bá Khoan"


def test_one_office_makes_one_person():
    """The same name in the same office is one person, years apart too, and the reason is told."""
    linkage = resolve(
        reading("a", post(NAME, "Bí thư", PARTY, "2017-01-05")), reading("b", post(NAME, "Bí thư", PARTY, "2019-01-05"))
    )
    assert same(linkage, ("a", NAME), ("b", NAME))
    assert [(j.verdict, j.reasons) for j in linkage.judgements] == [(Verdict.SAME, ("office",))]


def test_leaders_of_one_province_are_one_person_and_namesakes_of_two_are_not():
    """Chair and deputy secretary of one province join; the same name in another province stays apart."""
    linkage = resolve(
        reading("a", post(NAME, "Chủ tịch", COUNCIL, "2019-01-05")),
        reading("b", post(NAME, "Phó Bí thư", PARTY, "2019-03-05")),
        reading("c", post(NAME, "Chủ tịch", OTHER, "2021-03-05")),
    )
    assert same(linkage, ("a", NAME), ("b", NAME))
    assert not same(linkage, ("a", NAME), ("c", NAME))


def test_a_common_name_joins_only_on_the_office():
    """Nguyễn Văn Hùng in two departments of one province may be two; the question stays open."""
    name = "Nguyễn Văn Hùng"
    linkage = resolve(
        reading("a", post(name, "Giám đốc", "Sở Y tế tỉnh Hà Giang", "2019-01-05")),
        reading("b", post(name, "Phó Giám đốc", "Sở Nội vụ tỉnh Hà Giang", "2021-01-05")),
        reading("c", post(name, "Giám đốc", "Sở Y tế tỉnh Hà Giang", "2020-01-05")),
    )
    assert same(linkage, ("a", name), ("c", name))
    assert not same(linkage, ("a", name), ("b", name))


def test_a_move_told_in_one_article_joins_two_provinces():
    """An article that gives both posts to one person is the bridge between them."""
    linkage = resolve(
        reading("a", post(NAME, "Chủ tịch", COUNCIL, "2017-01-05")),
        reading("b", post(NAME, "Chủ tịch", OTHER, "2021-03-05")),
        reading(
            "c",
            post(NAME, "Chủ tịch", COUNCIL, "2019-06-01", "ended", until="2019-06-01"),
            post(NAME, "Chủ tịch", OTHER, "2019-06-01", "started", since="2019-06-01"),
        ),
    )
    assert same(linkage, ("a", NAME), ("b", NAME), ("c", NAME))


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (
            PersonClaim(NAME, NAME, PLACE, birth_year=1960),
            PersonClaim(NAME, NAME, PLACE, birth_year=1971),
            "birth years",
        ),
        (
            PersonClaim(NAME, NAME, PLACE, died=PartialDate(2016, 5, 1)),
            PersonClaim(NAME, NAME, PLACE),
            "in office after death",
        ),
    ],
)
def test_hard_evidence_keeps_even_one_office_apart(left, right, reason):
    """Incompatible birth years and a post after death outweigh the office, and are told."""
    linkage = resolve(
        reading("a", post(NAME, "Phó Chủ tịch", COUNCIL, "2015-01-05"), people=(left,)),
        reading("b", post(NAME, "Phó Chủ tịch", COUNCIL, "2019-01-05"), people=(right,)),
    )
    assert not same(linkage, ("a", NAME), ("b", NAME))
    assert [(j.verdict, j.reasons) for j in linkage.judgements] == [(Verdict.DIFFERENT, (reason, "office"))]


def test_two_places_at_once_are_two_people():
    """Who sits in one province all the while cannot lead another, whatever many-seat office they share."""
    linkage = resolve(
        reading("a", post(NAME, "Chủ tịch", COUNCIL, "2015-01-05"), post(NAME, "Đại biểu", "Quốc hội", "2015-01-05")),
        reading("b", post(NAME, "Chủ tịch", OTHER, "2017-01-05"), post(NAME, "Đại biểu", "Quốc hội", "2017-01-05")),
        reading("c", post(NAME, "Chủ tịch", COUNCIL, "2019-01-05")),
    )
    assert same(linkage, ("a", NAME), ("c", NAME))
    assert not same(linkage, ("a", NAME), ("b", NAME))


def test_one_article_that_tells_two_apart_keeps_them_apart():
    """Two local keys of one name never become one person."""
    two = (PersonClaim(NAME, NAME, PLACE), PersonClaim(f"{NAME}#2", NAME, PLACE))
    linkage = resolve(
        reading(
            "a",
            post(NAME, "Ủy viên", PARTY, "2015-01-05"),
            post(f"{NAME}#2", "Ủy viên", PARTY, "2015-01-05"),
            people=two,
        )
    )
    assert not same(linkage, ("a", NAME), ("a", f"{NAME}#2"))


def test_a_slip_joins_on_the_single_seat_and_becomes_an_alias():
    """One article that writes Khoán for Khoan, of the same secretary in the same year, speaks of him."""
    right = [reading(f"a{n}", post(NAME, "Bí thư", PARTY, f"2019-0{n}-05")) for n in range(1, 8)]
    linkage = resolve(*right, reading("b", post("Trịnh Bá Khoán", "Bí thư", PARTY, "2019-05-20")))
    assert same(linkage, ("a1", NAME), ("b", "Trịnh Bá Khoán"))
    assert [(p.name, p.aliases) for p in linkage.people] == [(NAME, ("Trịnh Bá Khoán",))]


def test_a_successor_of_a_similar_name_is_no_slip():
    """Khoán after Khoan, each seen often, are two people."""
    before = [reading(f"a{n}", post(NAME, "Bí thư", PARTY, f"2016-0{n}-05")) for n in range(1, 6)]
    after = [reading(f"b{n}", post("Trịnh Bá Khoán", "Bí thư", PARTY, f"2021-0{n}-05")) for n in range(1, 6)]
    linkage = resolve(*before, *after)
    assert len(linkage.people) == 2


def test_a_sighting_without_post_joins_the_one_person_at_home_there():
    """A rare name in a paper of his province is he; in a far paper it is somebody."""
    bare = PersonClaim(NAME, NAME, PLACE)
    linkage = resolve(
        reading("a", post(NAME, "Bí thư", PARTY, "2019-01-05")),
        reading("b", people=(bare,)),
        reading("c", people=(bare,)),
        homes={"a": "Hà Giang", "b": "Hà Giang", "c": "Cà Mau"},
    )
    assert same(linkage, ("a", NAME), ("b", NAME))
    assert not same(linkage, ("a", NAME), ("c", NAME))


def test_an_author_is_not_taken_for_the_official_of_his_name():
    """A byline joins the bylines of its home alone."""
    wrote = RelationClaim(
        Ref(ThingKind.PERSON, NAME), Predicate.WROTE, Ref(ThingKind.ARTICLE, ""), Evidence(0, 1, "x", "test")
    )
    bare = PersonClaim(NAME, NAME, PLACE)
    written = [
        reading(name, people=(bare,)).__class__(f"article/{name}", people=(bare,), relations=(wrote,)) for name in "bc"
    ]
    linkage = resolve(
        reading("a", post(NAME, "Bí thư", PARTY, "2019-01-05")), *written, homes=dict.fromkeys("abc", "Hà Giang")
    )
    assert same(linkage, ("b", NAME), ("c", NAME))
    assert not same(linkage, ("a", NAME), ("b", NAME))


POSTS = st.sampled_from(
    [
        ("Bí thư", PARTY),
        ("Phó Bí thư", PARTY),
        ("Chủ tịch", COUNCIL),
        ("Chủ tịch", OTHER),
        ("Đại biểu", "Quốc hội"),
        ("Giám đốc", "Sở Y tế tỉnh Hà Giang"),
        ("Bí thư", "Huyện ủy Vị Xuyên"),
    ]
)
MENTIONS = st.lists(
    st.tuples(
        st.sampled_from([NAME, "Nguyễn Văn Hùng"]), st.lists(POSTS, min_size=0, max_size=2), st.integers(2010, 2024)
    ),
    min_size=1,
    max_size=9,
)


@given(MENTIONS, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_persons_do_not_depend_on_the_order_of_articles(mentions, random):
    """Any order of the same articles gives the same linkage, ids and judgements."""
    readings = [
        reading(
            f"{n:02}",
            *(post(name, role, body, f"{year}-05-01") for role, body in posts),
            people=(PersonClaim(name, name, PLACE, birth_year=1960 + 10 * (year % 2) if year > 2020 else None),),
        )
        for n, (name, posts, year) in enumerate(mentions)
    ]
    shuffled = list(readings)
    random.shuffle(shuffled)
    assert resolve(*readings) == resolve(*shuffled)


@given(MENTIONS)
@settings(max_examples=60)
def test_clusters_never_break_a_difference(mentions):
    """No person holds two mentions that were judged different."""
    readings = [
        reading(
            f"{n:02}",
            *(post(name, role, body, f"{year}-05-01") for role, body in posts),
            people=(PersonClaim(name, name, PLACE, birth_year=1960 + 10 * (year % 3) if year > 2015 else None),),
        )
        for n, (name, posts, year) in enumerate(mentions)
    ]
    linkage = resolve(*readings)
    births: dict[str, set[int]] = {}
    for n, (name, _, year) in enumerate(mentions):
        if year > 2015:
            births.setdefault(person(linkage, f"{n:02}", name), set()).add(1960 + 10 * (year % 3))
    assert all(len(years) == 1 for years in births.values())
    for judgement in linkage.judgements:
        joined = linkage.entity_of[judgement.left] == linkage.entity_of[judgement.right]
        assert joined is (judgement.verdict is Verdict.SAME)


def test_holders_of_one_office_kept_apart_by_a_fact_are_a_conflict_to_look_at():
    """Namesakes in one office, or a slip: both articles are shown."""
    readings = [
        reading(
            name,
            post(NAME, "Phó Chủ tịch", COUNCIL, "2015-01-05"),
            people=(PersonClaim(NAME, NAME, PLACE, birth_year=year),),
        )
        for name, year in (("a", 1960), ("b", 1971))
    ]
    _, conflicts = derive_tenures(readings, resolve(*readings))
    assert [(c.kind.value, c.detail, c.articles) for c in conflicts] == [
        ("identity", "one name and office, kept apart by birth years", ("article/a", "article/b"))
    ]


def test_a_step_down_weighs_less_than_a_step_up():
    """A district's chairman who becomes a director of the province is one man; the other way round stays open."""
    name, below, above = "Nguyễn Văn Khoa", "Ủy ban nhân dân huyện Thủy Nguyên", "Sở Y tế thành phố Hải Phòng"
    days = ("2014-01-05", "2014-06-05", "2014-11-05", "2015-01-05", "2015-06-05", "2015-11-05")
    for first, second, joined in ((below, above, True), (above, below, False)):
        roles = {below: "Chủ tịch", above: "Giám đốc"}
        told = [
            reading(f"{number}", post(name, roles[body], body, day))
            for number, (day, body) in enumerate(zip(days, [first] * 3 + [second] * 3, strict=True))
        ]
        assert same(resolve(*told), ("2", name), ("3", name)) is joined
