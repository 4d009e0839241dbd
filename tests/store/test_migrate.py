"""A truth of an older format is brought to the present one, whole; a later one is left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.store.codec import to_entry
from kg.store.folder import TRUTH
from kg.store.migrate import FORMAT, bring_up
from kg.store.truth import read_truth, write_truth
from tests.builders import make_article, make_raw, make_reading


def make_first_format(folder: Path) -> None:
    """Write a truth as the first format kept it: no digest beside the readings."""
    raw = make_raw()
    with write_truth(folder) as truth:
        truth.keep_sources([raw])
        truth.keep_readings([to_entry(make_article(raw), make_reading(raw), fingerprint=raw.fingerprint)], rules="1")
    with closing(sqlite3.connect(folder / TRUTH)) as connection, connection:
        connection.execute("DROP INDEX readings_state")
        connection.execute("ALTER TABLE readings DROP COLUMN digest")
        connection.execute("UPDATE state SET value = '1' WHERE key = 'format'")


def digests(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / TRUTH)) as connection:
        return [row[0] for row in connection.execute("SELECT digest FROM readings")]


def test_the_first_format_is_brought_to_the_present_one(tmp_path: Path) -> None:
    """What was read stays and gets the digest it would have had."""
    make_first_format(tmp_path / "old")
    with write_truth(tmp_path / "old") as truth:
        assert truth.state("format") == FORMAT
        assert [reading for _, reading in truth.articles()] == [make_reading(make_raw())]
    make_first_format(tmp_path / "new")
    assert len(set(digests(tmp_path / "old"))) == 1
    assert len(digests(tmp_path / "old")[0]) == 20


def test_an_older_format_cannot_be_read_before_it_is_brought_up(tmp_path: Path) -> None:
    """The line says which command does it."""
    make_first_format(tmp_path)
    with pytest.raises(StoreError, match="kg doctor"), read_truth(tmp_path):
        pass


def test_a_step_that_fails_leaves_the_older_format(tmp_path: Path) -> None:
    """The next try starts from the same state."""
    make_first_format(tmp_path)
    with closing(sqlite3.connect(tmp_path / TRUTH)) as connection:
        connection.execute("CREATE TRIGGER stop BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'no'); END")
        with pytest.raises(sqlite3.IntegrityError):
            bring_up(connection, tmp_path)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(readings)")]
        assert "digest" not in columns
        connection.execute("DROP TRIGGER stop")
        assert bring_up(connection, tmp_path) == ("1", "2")
