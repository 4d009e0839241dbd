from __future__ import annotations

from kg.web.kept import KeptPages


def test_a_page_is_kept_under_its_tag() -> None:
    """What was kept comes back; another tag has another page, or none."""
    kept = KeptPages()
    kept.keep("a", b"one")
    assert kept.kept("a") == b"one"
    assert kept.kept("b") is None


def test_the_page_not_asked_for_longest_goes_first() -> None:
    """With room for two, the one asked for again stays."""
    kept = KeptPages(most=2)
    kept.keep("a", b"0")
    kept.keep("b", b"0")
    kept.kept("a")
    kept.keep("c", b"0")
    assert [tag for tag in "abc" if kept.kept(tag)] == ["a", "c"]


def test_a_page_kept_twice_counts_once() -> None:
    """Two askers of one page at the same moment do not fill the room."""
    kept = KeptPages(most=2)
    for tag in ("a", "b", "b", "b"):
        kept.keep(tag, b"0")
    assert kept.kept("a")


def test_a_page_too_large_is_not_kept() -> None:
    """It would push out all others, and not fit even then."""
    kept = KeptPages(most=1)
    kept.keep("a", b"one")
    assert kept.kept("a") is None
