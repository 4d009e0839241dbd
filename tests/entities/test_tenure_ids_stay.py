"""The id of a tenure stays when more is read, although it was minted from a rank in time."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kg.entities.given import GivenIds
from kg.entities.given_tenures import keep_tenure_ids
from kg.model.identifiers import ArticleId, ClaimId, EntityId, TenureId
from kg.model.tenure import Conflict, ConflictKind, Tenure


def tenure(name: str, *claims: str) -> Tenure:
    return Tenure(
        TenureId(f"tenure/{name}"), EntityId("person/an"), EntityId("office/seat"), claims=tuple(map(ClaimId, claims))
    )


def ids(tenures: tuple[Tenure, ...]) -> dict[str, str]:
    """Return the id of the tenure of each claim."""
    return {claim: one.id for one in tenures for claim in one.claims}


def clash(left: str, right: str) -> Conflict:
    return Conflict(ConflictKind.ORDER, f"tenure/{left}", f"tenure/{right}", "", (ArticleId("article/a"),))


def test_an_earlier_holding_does_not_take_the_id_of_a_later_one():
    """The new first holding gets an id of its own, also in conflicts; the later one keeps its own."""
    first, _, log = keep_tenure_ids((tenure("0", "later"),), (), GivenIds())
    grown = (tenure("0", "earlier"), tenure("1", "later", "more"))
    second, conflicts, _ = keep_tenure_ids(grown, (clash("0", "1"),), log)
    assert ids(first)["later"] == ids(second)["later"] == ids(second)["more"] == "tenure/0"
    assert ids(second)["earlier"] not in ("tenure/0", "tenure/1")
    assert [(one.subject, one.other) for one in conflicts] == [(ids(second)["earlier"], "tenure/0")]


def test_two_that_become_one_keep_an_id_given_out():
    """Of two old ids one stays."""
    _, _, log = keep_tenure_ids((tenure("0", "a"), tenure("1", "b")), (), GivenIds())
    joined, _, _ = keep_tenure_ids((tenure("0", "a", "b"),), (), log)
    assert [one.id for one in joined] == ["tenure/0"]


cuts = st.lists(st.sampled_from("abc"), min_size=6, max_size=6)


@given(before=cuts, after=cuts)
def test_no_two_tenures_share_an_id_and_nothing_changes_twice(before: list[str], after: list[str]):
    """However claims are cut into tenures before and after, ids stay apart; the same again changes nothing."""

    def cut(names: list[str]) -> tuple[Tenure, ...]:
        return tuple(tenure(n, *(str(i) for i, m in enumerate(names) if m == n)) for n in sorted(set(names)))

    _, _, log = keep_tenure_ids(cut(before), (), GivenIds())
    kept, _, log = keep_tenure_ids(cut(after), (), log)
    assert len({one.id for one in kept}) == len(kept) == len(set(after))
    again, _, same_log = keep_tenure_ids(cut(after), (), log)
    assert (again, same_log) == (kept, log)
