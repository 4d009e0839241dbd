from __future__ import annotations

import gzip

from kg.web.kept import KeptPages


def test_a_page_is_kept_under_its_tag() -> None:
    """What was kept comes back; another tag has another page, or none."""
    kept = KeptPages()
    assert gzip.decompress(kept.keep("a", "trang một")).decode() == "trang một"
    assert gzip.decompress(kept.kept("a") or b"").decode() == "trang một"
    assert kept.kept("b") is None


def test_the_page_not_asked_for_longest_goes_first() -> None:
    """With room for two, the one asked for again stays."""
    kept = KeptPages(most=2 * len(KeptPages().keep("x", "0")))
    kept.keep("a", "0")
    kept.keep("b", "0")
    kept.kept("a")
    kept.keep("c", "0")
    assert [tag for tag in "abc" if kept.kept(tag)] == ["a", "c"]


def test_a_page_kept_twice_counts_once() -> None:
    """Two askers of one page at the same moment do not fill the room."""
    kept = KeptPages(most=2 * len(KeptPages().keep("x", "0")))
    for tag in ("a", "b", "b", "b"):
        kept.keep(tag, "0")
    assert kept.kept("a")


def test_a_page_too_large_to_keep_is_still_given() -> None:
    """It is compressed, and not kept."""
    kept = KeptPages(most=1)
    assert gzip.decompress(kept.keep("a", "one")) == b"one"
    assert kept.kept("a") is None
