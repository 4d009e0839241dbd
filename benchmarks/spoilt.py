"""Spoilt inputs, and the laws that hold for any input whatever.

``Mutator`` spoils texts; the laws read what it gives. A law returns nothing when it holds and raises AssertionError
when it does not; an exception of its own is a crash of what it looks at.
"""

from __future__ import annotations

import gzip
import json
import random
import tempfile
import time
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from kg.articles.read import read_raw
from kg.model.article import RawArticle
from kg.model.claim import claims_of
from kg.model.dates import PartialDate
from kg.parallel import collecting_seldom
from kg.pipeline import read_one
from kg.store.codec import reading_digest, to_article, to_entry, to_reading
from kg.store.examine import reading_fault
from kg.text.fold import fold
from kg.vietnamese.dates import find_dates
from kg.vietnamese.numerals import read_number, read_roman
from kg.vietnamese.unicode import bare, fold_letters, nfc, place_tones, spell

SECONDS = 1.0  # of a core, for each SIZE letters or part of them
SIZE = 100_000

TEXTS = (
    "Báo Trung Du\nTrịnh Bá Khoan giữ chức Bí thư Tỉnh ủy\nThứ Năm, 18/3/2021, 07:15 GMT+7\n(TDO) - Ngày 18/3/2021, "
    "tại Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh khóa XIX, đồng chí Trịnh Bá Khoan, Ủy viên Trung ương Đảng, "
    "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, chủ trì hội nghị. Dự hội nghị có các đồng chí: Lương Thế Vỹ, Chủ tịch UBND "
    "tỉnh; Phan Thị Bích Hạc, Phó Bí thư Thường trực Tỉnh ủy.\nẢnh: Hà Vân\nTheo Quyết định số 917/QĐ-UBND ngày "
    "2/6/2020 của Chủ tịch UBND tỉnh, ông Lương Thế Vỹ thôi giữ chức Giám đốc Sở Tài chính từ ngày 1/7/2020.\nMạc Sơn",
    "Tiểu sử đồng chí Phan Thị Bích Hạc\nHọ và tên: Phan Thị Bích Hạc; ngày sinh: 05/9/1968; quê quán: xã Tân Lập.\n"
    "- Từ tháng 3/1992 đến tháng 8/2001: Chuyên viên, Phó Trưởng phòng Sở Nội vụ tỉnh Lạng Sơn.\n- Từ 9/2001 - 2005: "
    "Phó Giám đốc, rồi Giám đốc Sở Nội vụ. Từ tháng 10/2005 đến nay: Phó Chủ tịch UBND tỉnh, nhiệm kỳ 2004-2011.",
    "Nghị quyết số 88-NQ/TW ngày 3/9/2019 của Ban Chấp hành Trung ương khóa XII; Chỉ thị 07-CT/TU; Luật số "
    "15/2012/QH13 ngày 20/6/2012 sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm. Kế hoạch này thay thế Kế hoạch "
    "số 233/KH-UBND. Bộ trưởng Đặng Quốc Nhu được bổ nhiệm giữ chức Phó Thủ tướng thay ông Hồ Viết Lãm nghỉ hưu.",
)
_SCRAPS = (
    *("Bí thư", "Chủ tịch UBND tỉnh", "ông", "đồng chí", "ngày", "tháng", "năm", "số", "khóa", "và", "của", "nguyên"),
    *(" ", "\n", "\n\n", ",", ";", ":", ".", "-", "–", "/", "(", ")", '"', "“", "”", "…", "\t", "\u00a0", "\u200b"),
    *("1", "31/02/2021", "99/99/9999", "0", "XIX", "IIIIIIII", "12/2", "01/01/0001", "năm 99999999999999999999"),
    *("\u0301", "\u0323", "\ufeff", "\u202e", "\U0001f600", "\ud7ff", "\x00", "\x1b[2J", "<script>", "'; DROP", "{}"),
    *("A", "ạ", "Ạ", "ß", "İ", "ﬁ", "Đ", "ð", "Nguyễn Văn", "nguyễn văn a", "UBND", "HĐND", "TP.", "T.Ư", "Tp. HCM"),
)
_LONG = 3000  # letters of a scrap that is repeated


class Mutator:
    """Spoils texts; the same draw gives the same texts.

    Args:
        texts: What is spoilt.
        draw: Decides how.
    """

    def __init__(self, texts: Sequence[str], draw: random.Random) -> None:
        self._texts = texts
        self._draw = draw

    def text(self) -> str:
        """Return a text that was spoilt in one to eight places."""
        text = self._draw.choice(self._texts)
        for _ in range(self._draw.randint(1, 8)):
            text = getattr(self, self._draw.choice(_WAYS))(text)
        return text

    def data(self) -> bytes:
        """Return a file: a text, a line of JSON, or a zipped one, spoilt as a text and often as bytes."""
        text = self.text()
        match self._draw.randrange(4):
            case 0:
                data = text.encode("utf-8", "surrogatepass")
            case 1:
                data = json.dumps({"text": text, "id": text[:9], "date": text[9:19], "home": "Bắc Giang"}).encode()
            case 2:
                data = gzip.compress(json.dumps({"text": text}).encode(), mtime=0)
            case _:
                data = text.encode(self._draw.choice(("utf-16", "utf-8-sig", "cp1258")), "replace")
        return self._spoil_bytes(data) if self._draw.random() < 0.5 else data

    def _spoil_bytes(self, data: bytes) -> bytes:
        if not data:
            return data
        spoilt = bytearray(data)
        for _ in range(self._draw.randint(1, 4)):
            spoilt[self._draw.randrange(len(spoilt))] = self._draw.randrange(256)
        return bytes(spoilt[: self._draw.randint(0, len(spoilt))] if self._draw.random() < 0.2 else spoilt)

    def _span(self, text: str) -> tuple[int, int]:
        start = self._draw.randint(0, len(text))
        return start, min(len(text), start + int(self._draw.expovariate(1 / 30)))

    def _drop(self, text: str) -> str:
        start, end = self._span(text)
        return text[:start] + text[end:]

    def _double(self, text: str) -> str:
        start, end = self._span(text)
        return text[:end] + text[start:end] * self._draw.randint(1, 5) + text[end:]

    def _move(self, text: str) -> str:
        start, end = self._span(text)
        rest = text[:start] + text[end:]
        place = self._draw.randint(0, len(rest))
        return rest[:place] + text[start:end] + rest[place:]

    def _put(self, text: str) -> str:
        place = self._draw.randint(0, len(text))
        return text[:place] + self._draw.choice(_SCRAPS) + text[place:]

    def _put_many(self, text: str) -> str:
        place, scrap = self._draw.randint(0, len(text)), self._draw.choice(_SCRAPS)
        return text[:place] + scrap * self._draw.randint(2, 2 + _LONG // len(scrap)) + text[place:]

    def _cross(self, text: str) -> str:
        other = self._draw.choice(self._texts)
        return text[: self._draw.randint(0, len(text))] + other[self._draw.randint(0, len(other)) :]

    def _change_case(self, text: str) -> str:
        start, end = self._span(text)
        change: Callable[[str], str] = self._draw.choice((str.upper, str.lower, str.title, str.swapcase))
        return text[:start] + change(text[start:end]) + text[end:]

    def _change_form(self, text: str) -> str:
        start, end = self._span(text)
        form = self._draw.choice(("NFD", "NFKD", "NFKC"))
        return text[:start] + unicodedata.normalize(form, text[start:end]) + text[end:]

    def _join_lines(self, text: str) -> str:
        return text.replace("\n", self._draw.choice((" ", "", "\r\n", "\r", "\x0b", "\u2028")))

    def _split_lines(self, text: str) -> str:
        return text.replace(" ", "\n", self._draw.randint(1, 20))

    def _put_any_letter(self, text: str) -> str:
        place, code = self._draw.randint(0, len(text)), self._draw.randrange(0x110000)
        return text[:place] + ("" if 0xD800 <= code < 0xE000 else chr(code)) + text[place:]


_WAYS = (
    *("_drop", "_double", "_move", "_put", "_put_many", "_cross"),
    *("_change_case", "_change_form", "_join_lines", "_split_lines", "_put_any_letter"),
)


def reads_soundly(text: str, *, seconds: float | None = SECONDS) -> float:
    """Every quote stands where it is said to; what is kept comes back; it takes no longer than seconds allow.

    Returns:
        The seconds of a core that reading took, as a build reads.
    """
    content = nfc(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    raw = RawArticle("tin.txt", "tin.txt", content)
    started = time.process_time()
    with collecting_seldom():
        article, reading = read_one(raw)
    took = time.process_time() - started
    entry = to_entry(article, reading, fingerprint=raw.fingerprint)
    kept = (entry.composed, entry.reading, reading_digest(entry.composed, entry.reading))
    fault = reading_fault(article.id, content.encode(), *kept)
    assert not fault, fault
    assert (to_article(entry.composed, content), to_reading(entry.reading)) == (article, reading)
    for issue in reading.issues:
        assert issue.start is None or content[issue.start : issue.end] == issue.quote, issue
    ids = [claim for claim, _ in claims_of(reading)]
    assert len(set(ids)) == len(ids), "a claim twice"
    if seconds is not None:
        assert took < seconds * max(1.0, len(content) / SIZE), f"{took:.2f} s for {len(content)} letters"
    return took


def files_are_read(data: bytes) -> None:
    """Any file of any kind gives articles or issues, never a crash."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in ("tin.txt", "tin.jsonl", "tin.jsonl.gz", "metadata.csv"):
            (folder / file).write_bytes(data)
        for raw in read_raw([folder], report=lambda issue: None):
            assert unicodedata.is_normalized("NFC", raw.content)


def spelling_is_lawful(text: str) -> None:
    """Folding keeps the length, spelling and baring twice is as once, and each folded letter knows its place."""
    text = nfc(text)
    assert len(fold_letters(text)) == len(text) == len(place_tones(text))
    assert spell(spell(text)) == spell(text)
    assert bare(bare(text)) == bare(text)
    _, offsets = fold(text)
    if offsets is not None:
        assert list(offsets) == sorted(offsets)
        assert all(0 <= place <= len(text) for place in offsets)


def dates_are_lawful(text: str) -> None:
    """Dates lie in the text, in its order, and numbers read are numbers that can be."""
    before = 0
    for date in find_dates(text):
        assert before <= date.start < date.end <= len(text)
        before = date.start
    for word in text.split()[:50]:
        for number in (read_number(word), read_roman(word)):
            assert number is None or number >= 0
        try:
            written = PartialDate.parse(word)
        except ValueError:
            continue
        assert PartialDate.parse(str(written)) == written
