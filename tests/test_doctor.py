"""The doctor finds what is not as it was kept, makes anew what is derived, and leaves a sound base alone."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store

from kg.cluster.engine import SHARED
from kg.doctor import examine, is_mendable, mend
from kg.errors import StoreError
from kg.model.article import Article
from kg.model.claim import Reading, name_claim
from kg.model.identifiers import article_id
from kg.pipeline import Talk, build
from kg.store.backup import backup
from kg.store.codec import reading_digest
from kg.store.folder import DECISIONS, GIVEN_IDS, GRAPH, TRUTH
from kg.store.quads import current_generation, open_graph
from kg.store.rulings import ClaimVerdict, append_ruling, rule_on
from kg.store.truth import read_truth, write_truth

SILENT = Talk(lambda issue: None)
TEXTS = {
    "một.txt": "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị giao ban.",
    "hai.txt": "Ngày 2/6/2022, đồng chí Lương Thế Vỹ, Chủ tịch UBND tỉnh Bắc Giang, ký Quyết định số 917/QĐ-UBND.",
}


@pytest.fixture(scope="session")
def sound_kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small knowledge base that tests only read."""
    folder = tmp_path_factory.mktemp("sound")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    build([folder], folder / "kb", talk=SILENT, workers=1)
    return folder / "kb"


@pytest.fixture
def kb(sound_kb: Path, tmp_path: Path) -> Path:
    """Return a copy of it that may be damaged."""
    return shutil.copytree(sound_kb, tmp_path / "kb")


def facts(kb: Path) -> bytes | None:
    return open_graph(kb / GRAPH).dump(format=RdfFormat.N_QUADS)


def change(kb: Path, asked: str, *values: object) -> None:
    with closing(sqlite3.connect(kb / TRUTH)) as connection, connection:
        assert connection.execute(asked, values).rowcount


def codes(kb: Path) -> list[str]:
    return [fault.code for fault in examine(kb)]


def move_a_quote(kb: Path) -> None:
    """Shift every quote of an article by a letter, with a digest that fits."""
    with closing(sqlite3.connect(kb / TRUTH)) as connection, connection:
        article, composed, reading = connection.execute("SELECT article, composed, reading FROM readings").fetchone()
        moved = reading.replace(b'"evidence":{"start":', b'"evidence":{"start":1')
        assert moved != reading
        row = (moved, reading_digest(composed, moved), article)
        connection.execute("UPDATE readings SET reading = ?, digest = ? WHERE article = ?", row)


def name_a_stranger(kb: Path) -> None:
    """Let an office claim name a person whom nothing introduces."""
    with closing(sqlite3.connect(kb / TRUTH)) as connection, connection:
        for article, composed, reading in connection.execute("SELECT article, composed, reading FROM readings"):
            if b'"person":"' in reading:
                strange = reading.replace(b'"person":"', b'"person":"X', 1)
                row = (strange, reading_digest(composed, strange), article)
                connection.execute("UPDATE readings SET reading = ?, digest = ? WHERE article = ?", row)
                return


def add_a_fact(kb: Path) -> None:
    store = Store(str(current_generation(kb / GRAPH)))
    store.bulk_load(b"<http://a/a> <http://a/b> <http://a/c> <http://a/d> .", format=RdfFormat.N_QUADS)
    store.flush()


def damage_the_store(kb: Path) -> None:
    for path in current_generation(kb / GRAPH).glob("*.sst"):
        path.write_bytes(b"not what it was" * 10)


def flip_a_bit(kb: Path) -> None:
    for path in sorted(current_generation(kb / GRAPH).glob("*.sst")):
        data = bytearray(path.read_bytes())
        data[len(data) // 3] ^= 1
        path.write_bytes(data)


def leave_things(kb: Path) -> None:
    (kb / GRAPH / "99").mkdir()
    (kb / f"{GIVEN_IDS}.new").write_text("{", encoding="utf-8")
    (kb / SHARED).mkdir()
    (kb / SHARED / "a-000.readings.parquet").write_bytes(b"PAR1")


MENDED: dict[str, tuple[Callable[[Path], None], str]] = {
    "a reading is damaged": (lambda kb: change(kb, "UPDATE readings SET reading = '{}'"), "KG614"),
    "a reading is another article's": (
        lambda kb: change(kb, "UPDATE readings SET composed = (SELECT composed FROM readings LIMIT 1)"),
        "KG614",
    ),
    "a quote is not where it is said to be": (move_a_quote, "KG614"),
    "a claim names what nothing introduces": (name_a_stranger, "KG614"),
    "a reading is missing": (
        lambda kb: change(kb, "DELETE FROM readings WHERE rowid = (SELECT min(rowid) FROM readings)"),
        "KG615",
    ),
    "a reading is of older rules": (lambda kb: change(kb, "UPDATE readings SET rules = 'older'"), "KG615"),
    "a reading without its text": (
        lambda kb: change(kb, "INSERT INTO readings VALUES ('article/x', '', '', '', '', '')"),
        "KG613",
    ),
    "a text without a source": (
        lambda kb: change(kb, "INSERT INTO contents VALUES (?, 'y')", article_id("y")),
        "KG613",
    ),
    "a fact too many": (add_a_fact, "KG617"),
    "the store is damaged": (damage_the_store, "KG617"),
    "the store has other bits": (flip_a_bit, "KG617"),
    "no graph": (lambda kb: shutil.rmtree(kb / GRAPH), "KG617"),
    "no living generation": (lambda kb: (kb / GRAPH / "current").unlink(), "KG617"),
    "left by a killed run": (leave_things, "KG618"),
    "a tenure was changed": (
        lambda kb: change(kb, "UPDATE tenures SET value = replace(value, '2021', '2020')"),
        "KG619",
    ),
    "what an article touches was lost": (lambda kb: change(kb, "DELETE FROM touches"), "KG619"),
    "a seat was lost": (lambda kb: change(kb, "DELETE FROM seated"), "KG619"),
    "an id was not noted": (lambda kb: change(kb, "DELETE FROM given"), "KG619"),
}
TOLD: dict[str, tuple[Callable[[Path], object], str]] = {
    "a text is damaged": (lambda kb: change(kb, "UPDATE contents SET content = content || 'x'"), "KG611"),
    "a text is no text": (lambda kb: change(kb, "UPDATE contents SET content = CAST(x'ff00' AS TEXT)"), "KG611"),
    "what was given is damaged": (lambda kb: change(kb, "UPDATE sources SET home = 'Bắc Kạn'"), "KG612"),
    "a ruling is damaged": (lambda kb: (kb / DECISIONS).write_text('{"claim": "x"}\n', encoding="utf-8"), "KG616"),
    "decisions are damaged": (lambda kb: (kb / DECISIONS).write_text("{\n", encoding="utf-8"), "KG616"),
    "ids are damaged": (lambda kb: (kb / GIVEN_IDS).write_bytes(b"\xff\n"), "KG616"),
}


def test_a_ruling_that_was_not_followed_is_told_and_followed(kb: Path) -> None:
    """A ruling written by a run that was cut short waits in its file until the doctor reads the article anew."""
    with read_truth(kb) as truth:
        reading = next(reading for reading in truth.readings() if reading.offices)
    claim = name_claim(reading.article, reading.offices[0])
    append_ruling(
        kb / DECISIONS, rule_on(ClaimVerdict.REJECTED, claim, reading.article, who="An", when=date(2026, 1, 1))
    )
    assert codes(kb) == ["KG615"]
    mend(kb, talk=SILENT)
    assert codes(kb) == []
    with read_truth(kb) as truth:
        found = truth.article(reading.article)
    assert found is not None
    assert claim not in {name_claim(reading.article, one) for one in found[1].offices}


def test_a_sound_base_is_left_alone(kb: Path) -> None:
    """Nothing is found."""
    assert examine(kb) == ()


@pytest.mark.parametrize("damage", MENDED)
def test_what_is_derived_is_made_anew(kb: Path, sound_kb: Path, damage: str) -> None:
    """The fault is told, and after mending the graph is what it was, fact for fact."""
    harm, code = MENDED[damage]
    harm(kb)
    found = examine(kb)
    assert code in {fault.code for fault in found}
    assert all(map(is_mendable, found))
    mend(kb, talk=SILENT)
    assert examine(kb) == ()
    assert facts(kb) == facts(sound_kb)


@pytest.mark.parametrize("damage", TOLD)
def test_what_nothing_can_make_anew_is_told(kb: Path, damage: str) -> None:
    """The fault is told, and what is damaged is not touched."""
    harm, code = TOLD[damage]
    harm(kb)
    before = (kb / TRUTH).read_bytes()
    found = examine(kb)
    assert code in {fault.code for fault in found if not is_mendable(fault)}
    assert (kb / TRUTH).read_bytes() == before


def told(kb: Path) -> str:
    """Return what the doctor says of a base, be it faults or that it cannot be looked at."""
    try:
        return " ".join(fault.message for fault in examine(kb))
    except StoreError as error:
        return str(error)


def kept(kb: Path) -> list[tuple[Article, Reading]]:
    with read_truth(kb) as truth:
        return list(truth.articles())


def test_a_damaged_file_is_told_and_no_traceback(kb: Path) -> None:
    """Whatever part of the file of the truth is overwritten: it is told, or nothing that was kept lay there."""
    data, before = bytearray((kb / TRUTH).read_bytes()), kept(kb)
    heard = 0
    for place in range(0, len(data), 1000):
        (kb / TRUTH).write_bytes(data[:place] + b"\x00\xff" * 300 + data[place + 600 :])
        words = told(kb)
        heard += bool(words)
        assert words or kept(kb) == before
    assert heard > 10


def test_a_copy_is_a_knowledge_base_with_the_same_facts(kb: Path, tmp_path: Path) -> None:
    """Damage to the original does not reach it."""
    backup(kb, tmp_path / "copy")
    shutil.rmtree(kb)
    assert examine(tmp_path / "copy") == ()
    assert facts(tmp_path / "copy") is not None


def test_a_copy_is_made_while_others_read_but_not_while_somebody_writes(kb: Path, tmp_path: Path) -> None:
    """A writer would make truth and graph of the copy disagree."""
    served = open_graph(kb / GRAPH)
    backup(kb, tmp_path / "one")
    assert served.dump(format=RdfFormat.N_QUADS) == facts(tmp_path / "one")
    with write_truth(kb), pytest.raises(StoreError, match="somebody else"):
        backup(kb, tmp_path / "two")
    assert not (tmp_path / "two").exists()


def test_a_copy_never_overwrites(kb: Path, tmp_path: Path) -> None:
    """What is at the destination stays; what a cut run left beside it goes."""
    (tmp_path / "copy.unfinished").mkdir()
    backup(kb, tmp_path / "copy")
    assert not (tmp_path / "copy.unfinished").exists()
    with pytest.raises(StoreError, match="exists already"):
        backup(kb, tmp_path / "copy")
