"""The arithmetic of the four bounds, claim by claim (contract, Time)."""

from __future__ import annotations

from datetime import date

import pytest

from kg.model.tenure import Certainty
from kg.tenures.certainty import certainty_on
from tests.tenures.claims_by_hand import bounds, derive, say


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (say("An", "current", "2021-03-18"), "- 2021-03-18 2021-03-18 -"),
        (say("An", "current", "2021-03-18", since="2020-10"), "2020-10 2020-10 2021-03-18 -"),
        (say("An", "former", "2021-03-18"), "- - - 2021-03-18"),
        (say("An", "former", "2021-03-18", since="2010", until="2015-05"), "2010 2010 2015-05 2015-05"),
        (say("An", "started", "2021-03-18", since="2021-03-18"), "2021-03-18 2021-03-18 2021-03-18 -"),
        (say("An", "started", "2021-03-18"), "- 2021-03-18 2021-03-18 -"),
        (say("An", "started", "2021-03-18", decided="2021-03-02"), "2021-03-02 2021-03-18 2021-03-18 -"),
        (say("An", "ended", "2021-03-18"), "- - - 2021-03-18"),
        (say("An", "ended", "2021-03-18", until="2021-03-18"), "- 2021-03-18 2021-03-18 2021-03-18"),
        (say("An", "acting", "2021-03-18", mode="acting", since="2021-02"), "2021-02 2021-02 2021-03-18 -"),
        (say("An", "acting", "2021-03-18", mode="acting", until="2020-12"), "- 2020-12 2020-12 2020-12"),
        (say("An", "current", None), "- - - -"),
    ],
)
def test_one_claim_sets_just_the_bounds_that_its_words_support(claim, expected):
    """Each status sets the bounds that the contract names, to the precision written, and no others."""
    assert bounds(claim) == {"An": [expected]}


def test_sightings_widen_the_certain_days_and_stated_dates_close_them():
    """T2 is the first sighting, T3 the last; a stated end is also a sighting."""
    found = bounds(
        say("An", "current", "2019-05-02"),
        say("An", "current", "2017-01-09"),
        say("An", "ended", "2020-01-15", until="2020-01-15"),
    )
    assert found == {"An": ["- 2017-01-09 2020-01-15 2020-01-15"]}


def test_every_bound_names_all_the_claims_that_set_it():
    """Two articles that see a holder on one day both stand behind the bound."""
    claims = [
        say("An", "current", "2019-05-02"),
        say("An", "current", "2019-05-02"),
        say("An", "current", "2020-05-02"),
    ]
    (tenure,), _ = derive(*claims)
    assert tenure.start_not_after is not None
    assert len(tenure.start_not_after.claims) == 2
    assert set(tenure.start_not_after.claims) < set(tenure.claims)


def test_a_successor_closes_the_seat_and_is_opened_by_the_predecessor():
    """Another full holder's first day is the end at the latest; the other's last day the start at the earliest."""
    found = bounds(
        say("An", "current", "2018-03-01"),
        say("An", "current", "2019-03-01"),
        say("Bách", "started", "2021-06-10", since="2021-06-10"),
    )
    assert found == {
        "An": ["- 2018-03-01 2019-03-01 2021-06-10~"],
        "Bách": ["2021-06-10 2021-06-10 2021-06-10 -"],
    }


def test_an_imprecise_end_is_sharpened_by_a_successor_seen_within_it():
    """Who left in January was gone when another was seen on 22 January, and the other came no earlier than January."""
    found = bounds(
        say("An", "former", "2020-01-01", since="2016-02", until="2019-01"),
        say("Bách", "current", "2019-01-22"),
    )
    assert found == {"An": ["2016-02 2016-02 2019-01 2019-01-22~"], "Bách": ["2019-01~ 2019-01-22 2019-01-22 -"]}


def test_offices_of_many_seats_and_acting_holders_close_nobody():
    """Members stand beside each other; an acting holder stands beside a vacancy."""
    members = bounds(
        say("An", "current", "2018-03-01", role="Ủy viên"), say("Bách", "current", "2019-03-01", role="Ủy viên")
    )
    assert members == {"An": ["- 2018-03-01 2018-03-01 -"], "Bách": ["- 2019-03-01 2019-03-01 -"]}
    seat = bounds(say("An", "current", "2018-03-01"), say("Bách", "acting", "2019-03-01", mode="acting"))
    assert seat == {"An": ["- 2018-03-01 2018-03-01 -"], "Bách": ["- 2019-03-01 2019-03-01 -"]}


def test_the_full_holder_who_arrives_ends_the_acting_spell():
    """An acting spell lasts until the seat is filled, by another or by the same person."""
    found = bounds(
        say("An", "acting", "2019-03-01", mode="acting"),
        say("An", "started", "2019-09-12", since="2019-09-12"),
    )
    assert found == {"An": ["- 2019-03-01 2019-03-01 2019-09-12~", "2019-09-12 2019-09-12 2019-09-12 -"]}


def test_re_election_continues_and_silence_does_not_interrupt():
    """Sightings years apart are one holding while nothing speaks against it."""
    found = bounds(say("An", "current", "2011-03-01"), say("An", "current", "2019-03-01"))
    assert found == {"An": ["- 2011-03-01 2019-03-01 -"]}


@pytest.mark.parametrize(
    ("between", "first", "second"),
    [
        (
            say("An", "ended", "2014-02-01", until="2014-02-01"),
            "- 2012-01-01 2014-02-01 2014-02-01",
            "2014-02-01~ 2018-01-01 2018-01-01 -",
        ),
        (
            say("An", "former", "2015-01-01"),
            "- 2012-01-01 2012-01-01 2015-01-01",
            "2015-01-01~ 2018-01-01 2018-01-01 -",
        ),
        (
            say("An", "started", "2017-05-05", since="2017-05-05"),
            "- 2012-01-01 2012-01-01 2017-05-05~",
            "2017-05-05 2017-05-05 2018-01-01 -",
        ),
    ],
)
def test_a_told_interruption_makes_two_tenures(between, first, second):
    """An end, a "former" or a new beginning between two sightings cuts them apart and bounds both sides."""
    found = bounds(say("An", "current", "2012-01-01"), between, say("An", "current", "2018-01-01"))
    assert found == {"An": [first, second]}


def test_another_holder_seen_between_makes_two_tenures_and_a_conflict():
    """The seat was another's in between: a return to office, or a slip to look at."""
    claims = [
        say("An", "current", "2012-01-01"),
        say("Bách", "current", "2014-01-01"),
        say("An", "current", "2016-01-01"),
    ]
    assert bounds(*claims) == {
        "An": ["- 2012-01-01 2012-01-01 2014-01-01~", "2014-01-01~ 2016-01-01 2016-01-01 -"],
        "Bách": ["2012-01-01~ 2014-01-01 2014-01-01 2016-01-01~"],
    }
    assert [conflict.kind.value for conflict in derive(*claims)[1]] == ["two-holders"]


def test_one_start_printed_with_two_near_days_is_one_tenure_and_a_conflict():
    """Decision and announcement a week apart do not make two holdings; both sides are shown."""
    tenures, conflicts = derive(
        say("An", "started", "2020-06-25", since="2020-06-25"), say("An", "started", "2020-07-01", since="2020-07-01")
    )
    assert len(tenures) == 1
    assert [(c.kind.value, c.detail) for c in conflicts] == [
        ("two-dates", "start stated as 2020-06-25 and as 2020-07-01")
    ]
    assert len(conflicts[0].articles) == 2


def test_hand_over_on_one_day_is_no_fault_and_a_longer_overlap_is():
    """The day on which one leaves and the other comes belongs to both."""
    leaves = say("An", "former", "2021-01-01", since="2015-01-05", until="2020-05-05")
    assert derive(leaves, say("Bách", "started", "2020-05-05", since="2020-05-05"))[1] == ()
    _, conflicts = derive(
        leaves, say("Bách", "started", "2019-05-05", since="2019-05-05"), say("Bách", "current", "2021-02-02")
    )
    assert [(c.kind.value, c.detail) for c in conflicts] == [
        ("overlap", "both in office from 2019-05-05 to 2020-05-05")
    ]


@pytest.mark.parametrize(
    ("on", "answer"),
    [
        ("2018-12-31", Certainty.UNKNOWN),
        ("2019-01-01", Certainty.CERTAIN),
        ("2020-01-01", Certainty.CERTAIN),
        ("2020-06-01", Certainty.POSSIBLE),
        ("2021-01-01", Certainty.POSSIBLE),
        ("2021-01-02", Certainty.NO),
    ],
)
def test_certainty_follows_the_bounds(on, answer):
    """Certain between the inner bounds, possible up to a known outer one, unknown beyond an absent one."""
    (tenure,), _ = derive(
        say("An", "current", "2019-01-01"), say("An", "current", "2020-01-01"), say("An", "former", "2021-01-01")
    )
    assert certainty_on(tenure, date.fromisoformat(on)) is answer


def test_an_imprecise_sighting_is_certain_on_no_day():
    """Seen in June 2021: on no single day of June is it certain."""
    (tenure,), _ = derive(say("An", "current", "2021-06"))
    assert {certainty_on(tenure, date(2021, 6, number)) for number in range(1, 31)} == {Certainty.UNKNOWN}
