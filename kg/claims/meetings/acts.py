"""The verbs by which people take part in meetings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

VERB = by_beginning(
    r"(?<!\w)(?:(?P<chair>(?:[Đđ]ồng )?[Cc]hủ trì(?! (?:xây|thực|soạn|tham|tổng|đề|và phối|nghiên|biên"
    r"|thẩm)|, (?:phối hợp|chỉ đạo))|(?:[Đđ]ồng )?[Cc]hủ tọa|[Đđ]iều hành"
    r"|dưới sự (?:chủ trì|chủ tọa|điều hành) của)"
    r"|(?P<attend>(?<![Vv]inh )(?<![Dd]anh )(?<!do )(?:[Cc]ùng )?(?:[Tt]ham |[Đđ]ến |[Vv]ề |[Tt]ới |[Cc]ùng )?[Dd]ự"
    r"(?! (?:kiến|án|báo|thảo"
    r"|toán|phòng|định|tính|trữ|khuyết|thi|lễ viếng|lễ tang|lễ truy điệu|tang lễ))|[Cc]ó mặt(?! đồng ý| tán thành"
    r"| biểu quyết| nhất trí)|[Tt]ham gia"
    r"|[Cc]hứng kiến(?= [^.;:\n]{0,60} có (?:các |ông |bà |đồng chí ))"
    r"|(?:với|có) sự (?:tham dự|tham gia|có mặt|góp mặt|hiện diện) của|[Qq]uy tụ(?! (?:\d+ )?đội)"
    r"|[Cc]ùng đi(?: với)?(?: [Đđ]oàn(?: công tác)?)?(?= có )"
    r"|(?:[Tt]iếp|[Đđ]ón)(?: đoàn)?,? (?:và )?làm việc(?= [^.;:\n]{0,50}có )"
    r"|(?:[Tt]iếp|[Đđ]ón)(?: và làm việc với)? [Đđ]oàn(?: công tác)?,?"
    r"(?= [^.;:\n]{0,40}có (?:các |đồng chí |ông |bà )))"
    r"|(?P<speak>[Pp]hát biểu"
    r"|ôn lại(?= (?:những (?:chiến công|kỷ niệm)|truyền thống|lịch sử|chặng đường|quá trình)(?!\w))"
    r"|[Tt]rình bày|[Gg]iải trình|[Tt]ham luận|[Bb]áo cáo|[Kk]ết luận|[Tt]iếp thu"
    r"|[Đđ]ọc (?:[Dd]iễn văn|[Bb]áo cáo|[Tt]ham luận)"
    r"|[Đđ]áp (?:lời|từ)|[Ll]àm rõ|[Tt]rả lời chất vấn|[Nn]êu ý kiến|[Pp]hân tích|(?<!ễ )(?:[Bb]ế|[Kk]hai) mạc"
    r"|giới thiệu(?:, quán triệt| chuyên đề| nội dung| những (?:nội dung|điểm)"
    r"|(?: tóm tắt)?(?: các)? (?:Nghị quyết|Chỉ thị|Kết luận|Đề án|Luật|Nghị định|Quy định|Kế hoạch"
    r"|Quyết định))"
    r"|(?:quán triệt|truyền đạt|triển khai)(?: các| những)? (?:chuyên đề|nội dung)"
    r"|thông qua(?= (?:tóm tắt |toàn văn |dự thảo )?(?:các )?(?:[Bb]áo cáo|[Tt]ờ trình|[Qq]uyết định)(?!\w))"
    r"|(?:[Cc]ông bố|[Tt]hông báo|[Đđ]ọc) (?:các |toàn văn )?(?:Nghị quyết"
    r"|Thông báo|Kết luận|Quy định|Kế hoạch))"
    r"|(?P<say>cho biết|nhấn mạnh|khẳng định|đề nghị|yêu cầu|chia sẻ|nêu rõ|đánh giá|thông tin|bày tỏ"
    r"|kiến nghị|cho rằng|ghi nhận|biểu dương|lưu ý|nhận định|chỉ rõ|đề xuất|quán triệt|truyền đạt|cảm ơn"
    r"|(?<!tự )(?<!, )phê bình(?= (?:lãnh đạo|các|một số|những|chủ tịch|ông|bà|UBND|Sở|cấp ủy)(?!\w))"
    r"|nhận xét|nhìn nhận|mong muốn|hứa sẽ|cho hay|giải đáp|góp ý(?= (?:về|một số|vào|cho|thêm|bổ sung)(?!\w))"
    r"|thông báo(?= (?:tới|về|kết quả|nhanh|với|một số|những|tình hình|cho các|dự kiến|nội dung|chương trình"
    r"|hoạt động|công tác)(?!\w))"
    r"|(?<!phiên )(?<!lời )(?<!động )(?<!được )chất vấn(?=[ :])"
    r"|nói(?! (?:chung|riêng|trên|đến|về|với|chuyện)))"
    r"|(?P<tell>nêu(?! (?:gương|cao|trên|tại)(?!\w))"
    r"|nhận trách nhiệm(?= (?:và|về|trước|khi|vì|do)(?!\w))"
    r"|giới thiệu(?= (?:tiềm năng|khái quát|tổng quan|kết quả|thế mạnh|với đoàn)(?!\w))"
    r"|giải thích|gợi mở|trả lời|góp ý|chúc mừng|tuyên bố|cam kết|trao đổi|kêu gọi|thừa nhận|phản ánh"
    r"|(?<!phát biểu )(?<!ý kiến )(?<!sự )chỉ đạo(?= (?:các|cơ quan|lãnh đạo|ngành|đơn vị|[A-Z])))"
    r"|(?P<ask>(?:giơ biển )?tranh luận|đặt câu hỏi|đặt vấn đề|truy vấn|hỏi|mong|hứa|băn khoăn|đồng tình|trăn trở"
    r"|thắc mắc|xin(?= (?:hứa|cơ chế|ý kiến|trả lời)(?!\w))))(?!\w)"
)

_AT_OTHER = re.compile(
    r" tại (?:[Hh]ội nghị|[Kk]ỳ họp|[Pp]hiên họp|[Cc]uộc họp|[Đđ]ại hội) (?:\w+ ){0,4}(?:lần )?thứ (?:\d|\w)"
)

READS = re.compile(
    r"(?:trình bày|thông qua|đọc|giới thiệu|quán triệt|truyền đạt|triển khai) (?:tóm tắt )?(?:các |những )?"
    r"(?:báo cáo|diễn văn|lời (?:khai mạc|bế mạc|chào mừng)|tờ trình"
    r"|dự thảo|đề án|(?:bài )?tham luận|chương trình hành động|(?:bản )?tổng hợp|chuyên đề|nội dung|điểm"
    r"|nghị quyết|chỉ thị|kết luận)(?!\w)"
    r"|(?:trình bày|báo cáo) (?:tóm tắt |nhanh )?(?:việc|kết quả|đề nghị|đề xuất|phương án|tình hình|quy trình)(?!\w)",
    re.IGNORECASE,
)
EXPLAINS = re.compile(  # what officials do at the meeting reported
    r"báo cáo(?=:)|báo cáo (?:thẩm tra|về|dự kiến|một số|những|các|làm rõ|giải trình|thêm|việc|kết quả)(?!\w)"
    r"|(?:làm rõ|phân tích) (?:thêm|một số|những|các)(?!\w)"
    r"|tiếp thu(?:,| và) giải trình|kết luận(?:,|:| nội dung)|nêu ý kiến(?!\w)"
)
_PAPER = r"(?:báo cáo|diễn văn|tham luận|bài phát biểu|tờ trình|chuyên đề|dự thảo|đề án|dự án luật)(?!\w)"
READ_BY = AnyCase(  # "Diễn văn do đồng chí A | trình bày", "Sau khi nghe ông A | báo cáo"
    rf"(?<!\w)(?:{_PAPER}[^.;:]{{0,120}} do|nghe) (?=[^.;:]{{3,160}}$)"
)
IN_SPEECH = re.compile(
    r"(?:Trong|Tại) (?:bài |lời )?(?:diễn văn|phát biểu|tham luận|báo cáo|đáp từ)(?: (?:khai mạc|bế mạc|chào mừng"
    r"|chỉ đạo|kết luận|nhận nhiệm vụ|nhậm chức|đáp từ|của mình))?(?!\w)"
    r"|(?:Nhận nhiệm vụ|Thay mặt (?:lãnh đạo|Ban|Thường trực|Tỉnh ủy|Thành ủy|Huyện ủy) ?[^,.;:]{0,50}), "
)
AND_SPEAKS = re.compile(r"(?:,| và) (?:có (?:bài )?)?phát biểu(?! (?:có|của) các)[^.;:]{0,160}? (?:có|là) ")

_TO_PRESS = by_beginning(
    r"(?<!\w)(?:[Tt]rao đổi|[Cc]hia sẻ|[Tt]rả lời|[Nn]ói|[Tt]rò chuyện) (?:thêm )?(?:với|trên) "
    r"(?:các )?(?:(?:báo|phóng viên|PV)(?!\w)|[A-ZĐ]\w+ [A-ZĐ]\w+(?=[,.]))"
)


@dataclass(frozen=True, slots=True)
class Act:
    """One verb of taking part."""

    start: int
    end: int
    kind: str
    word: str
    direct: bool = False  # nothing but a title stands between it and who does it


def at_another(folded: str, act: Act) -> bool:
    """Tell whether a numbered meeting that nothing else tells of follows: "phát biểu | tại hội nghị … lần thứ ba"."""
    return _AT_OTHER.match(folded, act.end) is not None


def to_press(folded: str, sentence: Sentence) -> bool:
    """Tell whether somebody is told to speak to reporters: "Trao đổi với phóng viên, bà A cho biết"."""
    start, end = sentence.start, sentence.end
    if folded.find(" với ", start, end) < 0 and folded.find(" trên ", start, end) < 0:
        return False
    return _TO_PRESS.search(folded, start, end) is not None
