"""Names spelt out: abbreviations that papers print inside the names of institutions."""

from __future__ import annotations

import re

from kg.vietnamese.tokens import Tokens

_HCM = re.compile(r"\bTP(?:\. ?| )?HCM\b", re.IGNORECASE)
_CITY = re.compile(r"\bTP(?:\. ?| )(?=[A-ZĐ]\w)")
_SCHOOL_KINDS = {"THCS": "Trung học cơ sở", "THPT": "Trung học phổ thông"}
_SCHOOL = re.compile(r"\bTH(?:CS|PT)\b")
_PRIMARY = re.compile(r"\bTH(?= và TH(?:CS|PT)\b)")  # "Trường | TH | & THCS"
_OURS = re.compile(r" VN$")
_AND = re.compile(r" ?(?:&|-) ?(?=TH(?:CS|PT)\b)")
_SHORT_FORMS = {
    "GHPGVN": "Giáo hội Phật giáo Việt Nam",
    "CLB": "Câu lạc bộ",
    "TNXP": "Thanh niên xung phong",
    "VHNT": "Văn học nghệ thuật",
    "CSHS": "Cảnh sát hình sự",
    "CSGT": "Cảnh sát giao thông",
    "CSĐT": "Cảnh sát điều tra",
    "CSCĐ": "Cảnh sát cơ động",
    "CAND": "Công an nhân dân",
    "QĐND": "Quân đội nhân dân",
    "BHYT": "Bảo hiểm y tế",
    "BHXH": "Bảo hiểm xã hội",
    "T.Ư": "Trung ương",
    "NN&PTNT": "Nông nghiệp và Phát triển nông thôn",
    "PTTH&TTĐT": "Phát thanh, truyền hình và Thông tin điện tử",
    "ATGT": "An toàn giao thông",
    "BTTN": "Bảo tồn thiên nhiên",
    "CNSH": "Công nghệ sinh học",
    "CPXD": "cổ phần xây dựng",
    "ĐHYD": "Đại học Y Dược",
    "ĐMST": "Đổi mới sáng tạo",
    "HSSV": "Học sinh, sinh viên",
    "KHCN": "Khoa học và Công nghệ",
    "KHXH": "Khoa học xã hội",
    "THA": "Thi hành án",
    "THVN": "Truyền hình Việt Nam",
    "ANĐT": "An ninh điều tra",
    "TCCB": "Tổ chức cán bộ",
    "GDTX": "Giáo dục thường xuyên",
    "KH&KT": "Khoa học và Kỹ thuật",
    "KHKT": "Khoa học kỹ thuật",
    "QLRPH": "Quản lý rừng phòng hộ",
    "KKT": "Khu kinh tế",
    "KCN": "Khu công nghiệp",
}
_SHORT_FORM = re.compile(r"\b(?:" + "|".join(_SHORT_FORMS) + r")\b")


def spelt(tokens: Tokens, start: int, end: int) -> str:
    """Return the words of a name as printed, abbreviations of a city and of schools spelt out: "Trường Múa TP.HCM"."""
    words = _PRIMARY.sub("Tiểu học", _AND.sub(" và ", _OURS.sub(" Việt Nam", printed(tokens, start, end))))
    words = _SCHOOL.sub(lambda match: _SCHOOL_KINDS[match[0]], words)
    words = _SHORT_FORM.sub(lambda match: _SHORT_FORMS[match[0]], words)
    return _CITY.sub("thành phố ", _HCM.sub("thành phố Hồ Chí Minh", words))


def printed(tokens: Tokens, start: int, end: int) -> str:
    """Return the words of a span with the blanks that were printed between them."""
    words = [tokens.words[start]]
    for at in range(start + 1, end):
        words.append("" if tokens.touching(at) else " ")
        words.append(tokens.words[at])
    return "".join(words)
