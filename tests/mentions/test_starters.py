"""The gate before the readers lets through every sentence that can tell of an office."""

from __future__ import annotations

from kg.lexicon.load import seed_table
from kg.lexicon.titles import BodyRow, RoleRow, VerbRow
from kg.mentions.starters import starts_in
from kg.vietnamese.tokens import tokenize
from kg.vietnamese.unicode import spell


def opening(sentence: str) -> set[str]:
    """Return the words that a reader begins with."""
    tokens = tokenize(spell(sentence))
    return {tokens.lower[at] for at, _ in starts_in(tokens)}


def test_every_role_and_what_seats_without_one_opens_the_gate() -> None:
    """Roles, boards whose members are seated, and verbs of seating and of putting in charge."""
    forms = [form for row in seed_table("roles", RoleRow) for form in row.forms]
    forms += [
        form
        for row in seed_table("bodies", BodyRow)
        if row.id in {"btv", "bch", "bchdb", "ubkt", "dbqh"}
        for form in row.forms
    ]
    verbs = [row for row in seed_table("personnel_verbs", VerbRow) if row.effect in {"charge", "join"}]
    forms += [form for row in verbs for form in row.forms]
    assert len(forms) > 200
    assert [form for form in forms if "bổ" not in opening(f"Hôm nay {form} ấy, bổ nhiệm ai")] == []


def test_words_that_roles_only_begin_with_leave_the_gate_closed() -> None:
    """Sunday, "chủ nhật", is no "chủ tịch": then no verb of the sentence matters."""
    assert "bổ" not in opening("chủ nhật, ban ngày, phó mặc, bổ nhiệm ai")
    assert "bổ" in opening("chủ tịch, bổ nhiệm ai")


def test_a_second_word_tells_whether_a_reader_begins() -> None:
    """A company in lower case is read by nobody, "thành công" is no city; of capitals a name may begin."""
    assert opening("một doanh nghiệp thành công") == set()
    assert opening("một Doanh nghiệp của thành phố") == {"doanh", "thành"}


def test_a_sentence_without_words_opens_nothing() -> None:
    """What holds only signs that are no words has no word at which a reader could begin."""
    assert starts_in(tokenize("")) == []
