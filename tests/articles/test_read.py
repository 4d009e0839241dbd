"""Paths in, raw articles out; every fault is told and everything else is still read."""

import gzip
import json
import unicodedata

import pytest
from hypothesis import given, strategies as st

from kg.articles.files import content_of
from kg.articles.read import read_raw


def read(*paths):
    """Return what is read from the paths, and the codes of what was reported, in order."""
    issues = []
    raws = list(read_raw(paths, report=issues.append))
    return raws, [issue.code for issue in issues]


def write_lines(path, *records):
    """Write JSON lines; a string is written as it is."""
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_content_is_stored_as_the_contract_says(tmp_path):
    """BOM dropped, CRLF to LF, NFC; blanks, tabs and lone CR stay."""
    written = "\ufeffTi\u0302n  mo\u031b\u0301i\t\r\n\r\nlone\rCR\n"
    (tmp_path / "tin.txt").write_bytes(written.encode())
    (raw,), codes = read(tmp_path)
    assert raw.content == "Tîn  mới\t\n\nlone\rCR\n"
    assert codes == []


@given(st.binary(max_size=80))
def test_any_bytes_are_stored_or_refused(data):
    """Bytes that are UTF-8 give NFC text without CRLF that is stored the same a second time."""
    try:
        content = content_of(data)
    except UnicodeDecodeError:
        return
    assert unicodedata.is_normalized("NFC", content)
    assert "\r\n" not in content
    assert content_of(content.encode()) == content or content.startswith("\ufeff")


def test_folders_are_read_recursively_in_the_order_of_their_sources(tmp_path):
    """A source is the path below the PATH given; a file given alone is known by its name."""
    for name in ("b/2.txt", "a/10.txt", "a.txt", "b/c/1.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Bài {name}", encoding="utf-8")
    raws, codes = read(tmp_path)
    assert [(raw.source, raw.file) for raw in raws] == [
        ("a.txt", "a.txt"),
        ("a/10.txt", "10.txt"),
        ("b/2.txt", "2.txt"),
        ("b/c/1.txt", "1.txt"),
    ]
    assert [raw.source for raw in read(tmp_path / "b" / "2.txt")[0]] == ["2.txt"]
    assert codes == []


def test_json_lines_give_their_fields(tmp_path):
    """Date is read as published, a number as a text, other keys are ignored, an absent id is the line's number."""
    write_lines(
        tmp_path / "tin.jsonl",
        {"id": 7, "text": "Một", "title": "T", "date": "2021-05-01", "author": "", "home": None, "genre": "x"},
        {"text": "Hai", "date": "2021-05-01", "published": "2021-05-02", "url": "https://vidu.vn/2"},
    )
    raws, codes = read(tmp_path)
    assert [(raw.source, raw.file, raw.title, raw.published, raw.author, raw.home, raw.url) for raw in raws] == [
        ("tin.jsonl#7", "7", "T", "2021-05-01", None, None, None),
        ("tin.jsonl#2", "2", None, "2021-05-02", None, None, "https://vidu.vn/2"),
    ]
    assert codes == []


def test_packed_lines_are_the_same_articles(tmp_path):
    """A .gz gives what the plain file gives, but for its name."""
    record = json.dumps({"id": "x", "text": "Nội dung"}).encode()
    (tmp_path / "tin.jsonl").write_bytes(record)
    (tmp_path / "tin.jsonl.gz").write_bytes(gzip.compress(record))
    raws, _codes = read(tmp_path)
    assert [raw.content for raw in raws] == ["Nội dung"] * 2
    assert [raw.source for raw in raws] == ["tin.jsonl#x", "tin.jsonl.gz#x"]


def test_broken_lines_are_told_and_the_others_read(tmp_path):
    """One issue a line: no JSON, no object, no text, a list for a title, half a surrogate pair."""
    faults = ['{"text": ', "[1]", '{"id": "a"}', '{"text": "x", "title": []}', '{"text": "\\ud800"}', '{"text": 3}']
    write_lines(tmp_path / "tin.jsonl", *faults, "", {"id": "gut", "text": "Được"})
    raws, codes = read(tmp_path)
    assert [raw.file for raw in raws] == ["gut"]
    assert codes == ["KG106"] * len(faults)


def test_a_packed_file_cut_short_gives_what_comes_before(tmp_path):
    """The lines before the damage are read and the damage is told."""
    lines = "".join(json.dumps({"id": str(nr), "text": f"Bài {nr} {nr * 7919}"}) + "\n" for nr in range(3000))
    (tmp_path / "tin.jsonl.gz").write_bytes(gzip.compress(lines.encode())[:-2000])
    raws, codes = read(tmp_path)
    assert 0 < len(raws) < 3000
    assert codes[0] == "KG102"


def test_faults_of_files_are_told_one_by_one(tmp_path):
    """A missing path, bad UTF-8, an empty file, files of other kinds, a folder without articles."""
    (tmp_path / "leer").mkdir()
    (tmp_path / "tin").mkdir()
    (tmp_path / "tin" / "bad.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "tin" / "blank.txt").write_text(" \n", encoding="utf-8")
    (tmp_path / "tin" / "bild.png").write_bytes(b"x")
    (tmp_path / "tin" / ".hidden.txt").write_text("x", encoding="utf-8")
    (tmp_path / "tin" / "gut.txt").write_text("Tin", encoding="utf-8")
    raws, codes = read(tmp_path / "tin", tmp_path / "leer", tmp_path / "fehlt", tmp_path / "tin" / "bild.png")
    assert [raw.file for raw in raws] == ["gut.txt"]
    assert sorted(codes) == ["KG101", "KG103", "KG104", "KG104", "KG105", "KG109"]


def test_metadata_outranks_what_is_read(tmp_path):
    """Filled cells replace a JSON line's fields and complete a text's; empty cells change nothing."""
    write_lines(tmp_path / "tin.jsonl", {"id": "m", "text": "Một", "title": "cũ", "date": "2020-01-01"})
    (tmp_path / "hai.txt").write_text("Hai", encoding="utf-8")
    table = "\ufefffile,published,home,title,note\r\nhai.txt,2021-02-03,Bắc Giang,,x\r\nm,,,mới,\r\n"
    (tmp_path / "metadata.csv").write_bytes(table.encode())
    raws, codes = read(tmp_path)
    assert [(raw.file, raw.title, raw.published, raw.home) for raw in raws] == [
        ("hai.txt", None, "2021-02-03", "Bắc Giang"),
        ("m", "mới", "2020-01-01", None),
    ]
    assert codes == []
    assert read(tmp_path / "hai.txt")[0][0].published == "2021-02-03"


@pytest.mark.parametrize(
    ("table", "faults"),
    [
        (b"name,published\nx,2021\n", 1),
        (b"file,published\n,2021\nhai.txt,2022\n", 1),
        (b"file,published\nhai.txt,2021,zu,viel\n", 1),
        (b'file,published\nhai.txt,"2021\n', 1),
        (b"\xff\xfe", 1),
    ],
)
def test_a_faulty_metadata_table_is_told(tmp_path, table, faults):
    """The article is read all the same."""
    (tmp_path / "hai.txt").write_text("Hai", encoding="utf-8")
    (tmp_path / "metadata.csv").write_bytes(table)
    raws, codes = read(tmp_path)
    assert [raw.content for raw in raws] == ["Hai"]
    assert codes == ["KG107"] * faults


def test_one_source_is_one_article(tmp_path):
    """Of two articles with one source the first is kept, whatever order the paths come in."""
    for folder, text in (("a", "Một"), ("b", "Hai")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "tin.txt").write_text(text, encoding="utf-8")
    for paths in ((tmp_path / "a", tmp_path / "b"), (tmp_path / "b", tmp_path / "a")):
        raws, codes = read(*paths)
        assert [raw.content for raw in raws] == ["Một"]
        assert codes == ["KG108"]


def test_a_corpus_is_streamed(tmp_path):
    """The first article comes before the last line is looked at."""
    write_lines(tmp_path / "tin.jsonl", {"text": "Một"}, "{broken")
    issues = []
    stream = read_raw([tmp_path], report=issues.append)
    assert next(stream).content == "Một"
    assert issues == []
    assert list(stream) == []
    assert [issue.code for issue in issues] == ["KG106"]
