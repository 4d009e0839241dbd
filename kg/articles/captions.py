"""Captions and the credits of photographers, who are not people of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.articles.lines import Line
from kg.vietnamese.any_case import letters_first
from kg.vietnamese.beginnings import by_beginning
from kg.vietnamese.letters import LOWER, UPPER

_LONGEST = 300  # code points of a caption
_CREDIT_LENGTH = 60  # code points of a credit at the end of a line
_CREDIT = re.compile(r"[ /|-]{0,8}[(\[]?\b(?:Ảnh|ẢNH|Ảnh tư liệu|Ảnh chụp|Nguồn ảnh|Photo) ?(?:: ?|do )")
_WORD = rf"[{UPPER}][{LOWER}']*"
# A credit that cannot be taken for the sentence behind it, or two or three names and a capitalised word.
_SURE = re.compile(
    r"(?:PV|TTXVN|VGP|VOV|NVCC|CTV|BTC|VNA|Internet|Reuters|AFP|AP|[\w.-]{1,60}\.(?:vn|com|net|org))(?= )"
)
_NAMED = re.compile(rf"{_WORD}(?: {_WORD}){{1,2}}?(?:/\w+)?(?= (?:{_WORD}) [{LOWER}0-9])")
_OPENS = re.compile(
    rf"(?:Ông|Bà|Theo|Đồng chí|Các|Chủ tịch|Phó|Bí thư|Tại|Ngày|Sáng|Chiều|Tối|Trước|Sau|Trong|Từ|Đến|Để|Với|Về|Cùng|"
    rf"Hội|Phát biểu|Năm|Tháng|Cũng|Khi|Như|Đây|Việc|Trên|Nhiều|Tuy|Hiện|Dịp|Thủ tướng|Bộ|Đại)(?![{UPPER}{LOWER}])"
)
_SHOWS = re.compile(r"^(?:Ảnh|ẢNH) ?: (?=\S+(?: \S+){4})")  # "Ảnh: Chủ tịch HĐND tỉnh phát biểu khai mạc"
_CREDITED = re.compile(  # each way begins with a letter that is looked for before anything else
    r"Ả(?<=\b.)(?:nh|NH)(?: (?:tư liệu|chụp|minh họa))? ?:|\((?:[ảẢ]nh|(?:bìa|thứ|ngoài cùng|giữa|đứng|bên) )"
)
_SHOWN = re.compile(
    r"^(?:Quang cảnh|Toàn cảnh|Hình ảnh|Một số hình ảnh|Các đại biểu|Đại biểu)\b"
    r"(?!.*\b(?:cho rằng|đề nghị|đánh giá|thống nhất|nhất trí|cho biết)\b)"
)
# What can only be seen, and what a text tells too: the latter needs a person before it.
_SEEN = by_beginning(
    r"\b(?:trao (?!đổi)|tặng hoa|tặng quà|chúc mừng|chụp ảnh|dâng hương|dâng hoa|thắp hương|bỏ phiếu|"
    r"biểu quyết|cắt băng)\b"
)
_SPOKEN = re.compile(
    r"\b(?:phát biểu|chủ trì|điều hành|kết luận|thăm|kiểm tra|báo cáo|trình bày|giải trình|quán triệt|thông tin|"
    r"tham luận|làm việc với|tiếp (?:đón|xúc))\b"
)
_PERSON = re.compile(
    rf"(?:Đồng chí|Đ/c|Ông|Bà|Phó|Chủ tịch|Bí thư|Trưởng|Giám đốc|Ủy viên|Tổng|Thủ tướng|Bộ trưởng|Thứ trưởng|"
    rf"Chánh|Viện trưởng|Chủ nhiệm|Thường trực|Lãnh đạo|Đoàn|Các|Đại biểu|Đại|Thượng|Trung|Thiếu|Tỉnh ủy viên|"
    rf"Tiến sĩ|Giáo sư|TS|PGS|GS|Luật sư|Cử tri|{_WORD}(?: {_WORD}){{2}})[ .,]"
)
_NO_SUBJECT = re.compile(
    r"^(?:Ngày|Sáng|Chiều|Tối|Tại|Theo|Phát biểu|Trong|Sau|Trước|Cùng|Tiếp|Dự|Tham dự|Tham gia|Chủ trì|Thay mặt|"
    r"Kết luận|Về|Đối với|Để|Từ|Ngoài|Bên cạnh|Năm|Tháng|Nhân|Qua|Khi|Với|Trên|Đồng thời|Cũng|Báo cáo|Trao|Kiểm tra|"
    r"Việc|Như|Nhằm)\b|^[-+*•(\d]"
)
_SENTENCES = re.compile(rf"[.!?…] +[\"'(]?[{UPPER}]")
_SPEECH = re.compile(
    letters_first(r"\b(?:cho biết|cho rằng|nhấn mạnh|đề nghị|yêu cầu|khẳng định|chỉ đạo|đánh giá|nêu rõ|ghi nhận)\b")
)
_SHORT = 220  # code points of one sentence that can stand under a picture


def is_caption(line: Line) -> bool:
    """Tell whether a line stands under a picture: it is credited, barred, or shows somebody doing something."""
    text = line.text
    if len(text) > _LONGEST:
        return False
    if line.barred or line.repeated or (_may_be_credited(text) and _CREDITED.search(text)):
        return True
    if len(text) > _SHORT or _NO_SUBJECT.match(text) or _SENTENCES.search(text) or text[-1] in ":;?!":
        return False
    return _SHOWN.match(text) is not None or (_SPEECH.search(text) is None and _does(text))


def caption_start(text: str) -> int:
    """Return where a caption begins: behind "Ảnh: " before a sentence about somebody, which is no credit.

    >>> caption_start("Ảnh: Bí thư Huyện ủy phát biểu."), caption_start("Ảnh: Thu Mộc")
    (5, 0)
    """
    match = _SHOWS.match(text)
    return match.end() if match is not None and _does(text[match.end() :]) else 0


def without_credit(text: str) -> int:
    """Return where the credit at the end of a caption begins, or the length of the text."""
    match = max(_CREDIT.finditer(text), key=re.Match.start, default=None)
    if match is None or len(text) - match.end() > _CREDIT_LENGTH:
        return len(text)
    return match.start()


def credits_inside(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of credits with a sentence of the article behind them: a caption that ran into a paragraph."""
    for match in _CREDIT.finditer(text) if _names_picture(text) else ():
        end = _credit_end(text, match.end())
        if end is not None:
            yield match.start(), end


def _may_be_credited(text: str) -> bool:
    """Tell in passing whether a look for credits is worth its time."""
    return "(" in text or "Ảnh" in text or "ẢNH" in text or "ảnh" in text or "Photo" in text


def _names_picture(text: str) -> bool:
    """Tell in passing whether a credit can stand in a text at all."""
    return "Ảnh" in text or "ẢNH" in text or "ồn ảnh" in text or "Photo" in text


def _credit_end(text: str, start: int) -> int | None:
    sure = _SURE.match(text, start)
    if sure is not None:
        return sure.end()
    words = re.compile(rf"{_WORD}").finditer(text, start, start + _CREDIT_LENGTH)
    for word in words:
        if word.start() > start and _OPENS.match(text, word.start()) and text[word.start() - 1] == " ":
            return word.start() - 1
    named = _NAMED.match(text, start)
    return named.end() if named is not None else None


def _does(text: str) -> bool:
    """Tell whether a sentence is a subject and what it does: no clause of its own, no figures."""
    if ";" in text or text.count(",") > 4 or "%" in text or " đã " in text or " sẽ " in text:  # noqa: PLR2004  a list of titles
        return False
    return _SEEN.search(text) is not None or (_PERSON.match(text) is not None and _SPOKEN.search(text) is not None)
