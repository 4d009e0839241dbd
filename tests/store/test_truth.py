"""What was read is kept: each source once, equal contents as one article, nothing half."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.model.article import RawArticle
from kg.model.identifiers import article_id
from kg.store.codec import Entry, to_article, to_entry, to_reading
from kg.store.folder import TRUTH
from kg.store.truth import Truth, read_truth, write_truth
from tests.builders import make_article, make_raw, make_reading


def entry_of(raw: RawArticle) -> Entry:
    return to_entry(make_article(raw), make_reading(raw), fingerprint=raw.fingerprint)


def keep(truth: Truth, *raws: RawArticle, rules: str = "1") -> None:
    """Keep sources and read what is unread, as a build does."""
    truth.keep_sources(raws)
    truth.keep_readings([entry_of(raw) for raw in truth.unread(rules)], rules=rules)


def test_articles_and_readings_come_back_as_they_were() -> None:
    """The JSON form loses nothing."""
    raw = make_raw(published="2021-03", home="Bắc Giang")
    entry = entry_of(raw)
    assert to_article(entry.composed, raw.content) == make_article(raw)
    assert to_reading(entry.reading) == make_reading(raw)


def test_what_was_kept_is_there_for_the_next_reader(tmp_path: Path) -> None:
    """A later opening finds the same articles, by id."""
    one, two = make_raw("một.txt"), make_raw("hai.txt", "Một bài khác, đủ dài để cắt ra vài câu trích dẫn ngắn.")
    with write_truth(tmp_path) as truth:
        keep(truth, one, two)
    with read_truth(tmp_path) as truth:
        kept = list(truth.articles())
        assert truth.article(article_id(one.content)) == (make_article(one), make_reading(one))
    assert [article.id for article, _ in kept] == sorted({article_id(one.content), article_id(two.content)})


def test_an_unchanged_source_is_known_and_a_changed_one_is_not(tmp_path: Path) -> None:
    """Other content or other metadata make an article that must be read."""
    raw = make_raw()
    with write_truth(tmp_path) as truth:
        keep(truth, raw)
        assert truth.holds(raw)
        assert not truth.holds(replace(raw, home="Bắc Kạn"))
        assert not truth.holds(replace(raw, content=raw.content + "\n"))


def test_a_changed_source_replaces_what_it_said(tmp_path: Path) -> None:
    """The old content goes with its reading."""
    old, new = make_raw(), make_raw(content="Bài đã sửa, đủ dài để cắt ra vài câu trích dẫn ngắn.")
    with write_truth(tmp_path) as truth:
        keep(truth, old)
        keep(truth, new)
        assert [article.content for article, _ in truth.articles()] == [new.content]
        assert truth.count_articles() == 1


def test_new_metadata_make_the_article_be_read_again(tmp_path: Path) -> None:
    """The reading goes, the content stays."""
    raw = make_raw()
    with write_truth(tmp_path) as truth:
        keep(truth, raw)
        truth.keep_sources([replace(raw, home="Bắc Kạn")])
        assert [unread.home for unread in truth.unread("1")] == ["Bắc Kạn"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_equal_contents_are_one_article_with_the_first_file(tmp_path: Path, order: tuple[int, int]) -> None:
    """The first file name in sort order speaks for it, whatever came first."""
    raws = make_raw("x/b.txt", home="Bắc Kạn"), make_raw("y/a.txt", home="Bắc Giang")
    with write_truth(tmp_path) as truth:
        for place in order:
            keep(truth, raws[place])
        (kept,) = truth.articles()
        assert (kept[0].file, kept[0].home) == ("a.txt", "Bắc Giang")
        assert truth.sources(kept[0].id) == ("x/b.txt", "y/a.txt")


def test_removing_leaves_nothing_of_an_article(tmp_path: Path) -> None:
    """Its sources, content and reading go; the other article's stay."""
    one, two = make_raw("một.txt"), make_raw("hai.txt", "Một bài khác, đủ dài để cắt ra vài câu trích dẫn ngắn.")
    with write_truth(tmp_path) as truth:
        keep(truth, one)
        before = list(truth.articles())
        keep(truth, two)
        assert len(list(truth.articles())) == len(before) + 1
        truth.remove(truth.named("hai.txt"))
        assert list(truth.articles()) == before
        assert not truth.holds(two)
        assert truth.named("hai.txt") == ()


@pytest.mark.parametrize("name", ["x/tin.txt", "tin.txt"])
def test_an_article_is_found_by_source_and_by_file(tmp_path: Path, name: str) -> None:
    """Both names lead to its id."""
    raw = make_raw("x/tin.txt")
    with write_truth(tmp_path) as truth:
        keep(truth, raw)
        assert truth.named(name) == truth.named(article_id(raw.content)) == (article_id(raw.content),)


def test_other_rules_make_every_article_unread(tmp_path: Path) -> None:
    """What was read by old rules counts as not read."""
    with write_truth(tmp_path) as truth:
        keep(truth, make_raw())
        assert truth.count_unread("1") == 0
        assert truth.count_unread("2") == len(list(truth.unread("2"))) == 1


def test_a_second_writer_is_refused_with_a_clear_word(tmp_path: Path) -> None:
    """The first goes on; the second hears why it cannot."""
    with write_truth(tmp_path), pytest.raises(StoreError, match="somebody else"), write_truth(tmp_path):
        pass


def test_a_folder_without_a_knowledge_base_is_told(tmp_path: Path) -> None:
    """The message says how to make one."""
    with pytest.raises(StoreError, match="kg build"), read_truth(tmp_path):
        pass


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    """What is no database gives a StoreError, not a traceback of SQLite's."""
    (tmp_path / TRUTH).write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreError, match="cannot be used"), read_truth(tmp_path):
        pass


def test_another_format_is_refused(tmp_path: Path) -> None:
    """A base of a later kg is not touched."""
    with write_truth(tmp_path):
        pass
    connection = sqlite3.connect(tmp_path / TRUTH)
    with connection:
        connection.execute("UPDATE state SET value = '99' WHERE key = 'format'")
    connection.close()
    with pytest.raises(StoreError, match="format '99'"), write_truth(tmp_path):
        pass


def test_a_batch_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """Either the whole batch is kept or none of it."""
    good, bad = make_raw(), make_raw("hai.txt", "Một bài khác")
    broken = replace(bad, file=None)  # type: ignore[arg-type]
    with pytest.raises((StoreError, TypeError, AttributeError)), write_truth(tmp_path) as truth:
        truth.keep_sources([good, broken])
    with read_truth(tmp_path) as truth:
        assert truth.count_articles() == 0
