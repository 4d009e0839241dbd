"""What the pages say, in Vietnamese and English: one table, one row a message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

LANGUAGES = ("vi", "en")


class Message(NamedTuple):
    """One message in both languages; ``{n}`` and its like are filled in."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Words:
    """The messages of one language.

    >>> Words("en")("more_proofs", n=3)
    '3 more sentences'
    """

    language: str = "vi"

    @property
    def other(self) -> str:
        """The other language."""
        return "en" if self.language == "vi" else "vi"

    def __call__(self, key: str, **values: object) -> str:
        """Return a message with its values filled in; a key that is not in the table comes back readable."""
        message = MESSAGES.get(key)
        if message is None:
            return key.rpartition("_")[2]
        text = message.vi if self.language == "vi" else message.en
        return text.format(**values) if values else text


_COMMON: Mapping[str, Message] = {
    "motto": Message(
        "Ai giữ chức gì, khi\u00a0nào, và\u00a0ai nói\u00a0vậy?", "Who held which office, when, and who says so?"
    ),
    "lead": Message(
        "Tra cứu chức vụ trong bộ máy Đảng và Nhà nước. Mỗi câu trả lời dẫn tới câu báo làm chứng cứ.",
        "Look up offices of Party and State. Every answer leads to the sentence of the press that proves it.",
    ),
    "about": Message(
        "Niên Giám đọc tin tức và chỉ nói những gì bài báo nói: mỗi mốc thời gian đều kèm câu làm chứng.",
        "Niên Giám reads the news and says only what articles say: every date comes with the sentence behind it.",
    ),
    "skip": Message("Tới nội dung", "Skip to content"),
    "main_nav": Message("Điều hướng chính", "Main"),
    "other_language": Message("English", "Tiếng Việt"),
    "search": Message("Tìm", "Search"),
    "search_hint": Message(
        "Tên người, chức vụ, số văn bản… không cần dấu", "A name, an office, a number… no accents needed"
    ),
    "leadership": Message("Lãnh đạo", "Leadership"),
    "leadership_on_day": Message("Lãnh đạo trong một ngày", "Leadership on a day"),
    "who_on_day": Message("Ai giữ chức này vào ngày…", "Who held it on…"),
    "on_day": Message("Vào ngày", "On the day"),
    "day": Message("Ngày", "Day"),
    "day_form": Message("ngày/tháng/năm", "year-month-day"),
    "day_slider": Message("Kéo để đổi ngày", "Drag to change the day"),
    "show": Message("Xem", "Show"),
    "last_seen": Message("Chứng cứ mới nhất:", "Latest evidence:"),
    "known_best": Message("Chức vụ được biết rõ nhất", "Offices known best"),
    "nothing": Message("Chưa có gì ở đây.", "There is nothing here yet."),
    "missing": Message("Không có gì ở đây", "There is nothing here"),
    "missing_lead": Message(
        "Địa chỉ này không ứng với điều gì trong niên giám.", "This address names nothing in the yearbook."
    ),
    "failed": Message("Chưa trả lời được", "This could not be answered"),
    "to_start": Message("Về trang đầu", "To the start page"),
    "pages": Message("Các trang", "Pages"),
    "previous": Message("Trước", "Previous"),
    "next": Message("Sau", "Next"),
    "all": Message("tất cả", "all"),
    "kind": Message("Loại", "Kind"),
    "order": Message("Thứ tự", "Order"),
    "by_relevance": Message("độ phù hợp", "relevance"),
    "by_name": Message("chữ cái tiếng Việt", "Vietnamese alphabet"),
    "since": Message("Từ năm", "From year"),
    "until": Message("Đến năm", "To year"),
    "drop_filter": Message("Bỏ bộ lọc", "Drop this filter"),
    "results_for": Message("Kết quả cho", "Results for"),
    "found": Message("{n} kết quả.", "{n} found."),
    "loose": Message(
        "Không nơi nào có đủ các từ; đây là những kết quả gần nhất.", "Nothing has all the words; these come nearest."
    ),
    "data": Message("Dữ liệu", "Data"),
    "network": Message("Xem mạng lưới", "See the network"),
    "sparql_lead": Message(
        "Hỏi đồ thị bằng SPARQL 1.1. Chỉ đọc; mỗi câu hỏi có hạn thời gian và bộ nhớ.",
        "Ask the graph in SPARQL 1.1. Read-only; each question has a limit of time and memory.",
    ),
    "question": Message("Câu hỏi", "Question"),
    "format": Message("Dạng", "Format"),
    "ask": Message("Hỏi", "Ask"),
    "examples": Message("Câu hỏi mẫu", "Example questions"),
    "network_of": Message("Mạng lưới quanh", "The network around"),
    "network_lead_document": Message(
        "Văn bản này căn cứ, sửa đổi hay thực hiện điều gì, và điều gì dựa trên nó.",
        "What this official document is based on, amends or implements, and what builds on it.",
    ),
    "network_sides": Message(
        "Bên trái (hoặc bên trên): căn cứ. Bên phải (hoặc bên dưới): dựa trên văn bản này.",
        "Left (or above): the basis. Right (or below): what builds on it.",
    ),
    "out_through": Message("qua", "through"),
    "network_lead_person": Message(
        "Những người giữ chức ở cùng cơ quan, hoặc cùng chủ trì, phát biểu, dự một hội nghị.",
        "People who held offices in the same bodies, or chaired, spoke at or attended the same meetings.",
    ),
    "network_table_document": Message("Từng văn bản và điều nối chúng", "Each official document, and what joins it"),
    "network_table_person": Message("Từng người và điều nối họ", "Each person, and what joins them"),
    "through": Message("Qua", "Through"),
    "property": Message("Thuộc tính", "Property"),
    "value": Message("Giá trị", "Value"),
    "statements": Message("Mọi điều đã biết", "All that is known"),
}

_KINDS: Mapping[str, Message] = {
    "kind_person": Message("Người", "Person"),
    "kind_person_many": Message("Người", "People"),
    "kind_office": Message("Chức vụ", "Office"),
    "kind_office_many": Message("Chức vụ", "Offices"),
    "kind_body": Message("Cơ quan", "Body"),
    "kind_body_many": Message("Cơ quan", "Bodies"),
    "kind_document": Message("Văn bản", "Official document"),
    "kind_document_many": Message("Văn bản", "Official documents"),
    "kind_meeting": Message("Hội nghị", "Meeting"),
    "kind_meeting_many": Message("Hội nghị", "Meetings"),
    "kind_article": Message("Bài báo", "Article"),
    "kind_article_many": Message("Bài báo", "Articles"),
    "kind_place": Message("Địa phương", "Place"),
    "kind_place_many": Message("Địa phương", "Places"),
    "kind_tenure": Message("Thời gian giữ chức", "Tenure"),
}

_TENURES: Mapping[str, Message] = {
    "career": Message("Quá trình công tác", "Career"),
    "career_table": Message(
        "Các chức vụ, với mốc thời gian và câu làm chứng", "The offices, their dates and the sentences behind them"
    ),
    "succession": Message("Những người kế tiếp nhau", "Succession"),
    "succession_table": Message(
        "Những người giữ chức, với mốc thời gian và câu làm chứng",
        "The holders, their dates and the sentences behind them",
    ),
    "holder": Message("Người giữ chức", "Holder"),
    "office": Message("Chức vụ", "Office"),
    "start": Message("Bắt đầu", "Start"),
    "end": Message("Kết thúc", "End"),
    "proof": Message("Chứng cứ", "Evidence"),
    "all_proofs": Message("Mọi chứng cứ", "All evidence"),
    "nearest_proof": Message("Chứng cứ gần nhất", "Nearest evidence"),
    "more_proofs": Message("Thêm {n} câu", "{n} more sentences"),
    "more_articles": Message("Thêm {n} bài", "{n} more articles"),
    "and_more": Message("và {n} câu nữa", "and {n} more"),
    "rule": Message("Quy tắc đã đọc", "The rule that read it"),
    "between": Message("giữa", "between"),
    "and": Message("và", "and"),
    "by": Message("muộn nhất", "by"),
    "not_before": Message("không trước", "not before"),
    "at_least_until": Message("ít nhất đến", "at least until"),
    "not_known": Message("chưa rõ", "not known"),
    "inferred": Message("suy ra", "inferred"),
    "inferred_why": Message(
        "Suy ra từ người giữ chức khác hoặc từ việc cơ quan thay đổi",
        "Inferred from another holder, or from a change of the body",
    ),
    "bounds": Message("Bốn mốc", "Four bounds"),
    "bound": Message("Mốc", "Bound"),
    "start_not_before": Message("Bắt đầu không trước", "Start not before"),
    "start_not_after": Message("Bắt đầu không sau", "Start not after"),
    "end_not_before": Message("Kết thúc không trước", "End not before"),
    "end_not_after": Message("Kết thúc không sau", "End not after"),
    "only_last": Message("Chỉ hiện {n} trong {all}.", "Only {n} of {all} are shown."),
    "certainty": Message("Độ chắc chắn", "Certainty"),
    "answer_certain": Message("chắc chắn", "certain"),
    "answer_possible": Message("có thể", "possible"),
    "answer_unknown": Message("chưa rõ", "unknown"),
    "answer_no": Message("không", "no"),
    "nobody_known": Message("Không có chứng cứ về ai vào ngày này.", "There is no evidence of anybody on this day."),
    "nearest": Message("Chứng cứ gần nhất", "Nearest evidence"),
    "single_seat": Message("mỗi lúc một người", "one holder at a time"),
    "before": Message("Trước đó", "Before"),
    "after": Message("Sau đó", "After"),
    "stretch_certain": Message("chắc chắn", "certain"),
    "stretch_possible": Message("có thể", "possible"),
    "stretch_before": Message("chưa rõ", "unknown"),
    "stretch_after": Message("chưa rõ", "unknown"),
    "stretch_clash": Message("hai người cùng lúc", "two at once"),
    "stretch_gap": Message("không chắc ai", "nobody certain"),
    "gaps": Message("{n} khoảng không chắc ai giữ chức", "{n} gaps in which no holder is certain"),
    "seen_on": Message("được nhắc ngày", "seen on"),
    "mode_full": Message("chính thức", "in full"),
    "mode_acting": Message("quyền", "acting"),
    "mode_in_charge": Message("phụ trách", "in charge"),
    "status_current": Message("đương nhiệm", "current"),
    "status_former": Message("nguyên", "former"),
    "status_acting": Message("quyền, phụ trách", "acting"),
    "status_started": Message("nhận chức", "took office"),
    "status_ended": Message("thôi chức", "left office"),
    "served_with": Message("Cùng cơ quan", "Served in the same body"),
}

_THINGS: Mapping[str, Message] = {
    "also_called": Message("Còn viết", "Also written"),
    "born": Message("Sinh", "Born"),
    "died": Message("Mất", "Died"),
    "other_relations": Message("Liên hệ", "Relations"),
    "articles_about": Message("Các bài nhắc tới", "Articles that speak of it"),
    "all_articles": Message("Tất cả các bài", "All of them"),
    "identity": Message("Vì sao là một người", "Why this is one person"),
    "the_other": Message("người kia", "the other"),
    "verdict_same": Message("cùng một người", "same"),
    "verdict_different": Message("khác nhau", "different"),
    "verdict_unsure": Message("chưa chắc", "unsure"),
    "place": Message("Địa phương", "Place"),
    "parent": Message("Trực thuộc", "Part of"),
    "twin": Message("Tương đương", "Legally the same"),
    "children": Message("Cơ quan trực thuộc", "Bodies below"),
    "existed": Message("Tồn tại", "Existed"),
    "changes": Message("Sáp nhập, đổi tên", "Mergers and renamings"),
    "issued": Message("Văn bản đã ban hành", "Official documents issued"),
    "organised_meetings": Message("Hội nghị đã tổ chức", "Meetings organised"),
    "all_of_place": Message("Tìm mọi thứ ở địa phương này", "Find everything of this place"),
    "type": Message("Loại văn bản", "Type"),
    "number": Message("Số", "Number"),
    "period": Message("Kỳ đánh số", "Numbering period"),
    "issuer": Message("Nơi ban hành", "Issued by"),
    "issued_on": Message("Ngày ban hành", "Issued on"),
    "state": Message("Tình trạng", "State"),
    "planned": Message("sẽ ban hành", "planned"),
    "organiser": Message("Tổ chức", "Organised by"),
    "ordinal": Message("Lần thứ", "Ordinal"),
    "term": Message("Nhiệm kỳ", "Term"),
    "original": Message("Bản gốc", "Original"),
    "article_key": Message("{n} điều đọc được từ bài này:", "{n} claims read from this article:"),
    "read_here": Message("Đọc được ở đây", "Read here"),
    "more_claims": Message("{n} điều nữa đọc được ở đây", "{n} more claims read here"),
    "text_not_kept": Message("Văn bản của bài này không còn được lưu.", "The text of this article is no longer kept."),
    "conflicts": Message("Mâu thuẫn", "Conflicts"),
    "conflicts_lead": Message(
        "Những điều các bài báo nói mà không thể cùng đúng, với đủ các bên.",
        "What articles say that cannot all be true, with every side.",
    ),
    "conflict_two-holders": Message("Hai người cùng giữ một chức", "Two holders of one seat"),
    "conflict_overlap": Message("Thời gian chồng nhau", "Overlap"),
    "conflict_order": Message("Kết thúc trước khi bắt đầu", "End before start"),
    "conflict_two-dates": Message("Hai ngày khác nhau", "Two dates"),
    "conflict_identity": Message("Có thể là hai người", "Perhaps two people"),
    "review": Message("Bàn rà soát", "Review desk"),
    "review_identity": Message("Ai là ai", "Who is who"),
    "review_conflicts": Message("Mâu thuẫn", "Conflicts"),
    "review_decided": Message("Đã quyết định", "Decided"),
    "review_lead_identity": Message("Hai tên này là một người hay hai người?", "Are these one person or two?"),
    "review_lead_conflicts": Message(
        "Những điều không thể cùng đúng: câu nào bị đọc sai?", "What cannot all be true: which sentence was misread?"
    ),
    "review_lead_decided": Message("Những quyết định đang có hiệu lực.", "The decisions that stand."),
    "review_this": Message("rà soát", "review"),
    "accept": Message("Đúng", "Accept"),
    "reject": Message("Đọc sai", "Reject"),
    "undo": Message("Bỏ quyết định", "Undo"),
    "verdict_accepted": Message("đúng", "accepted"),
    "verdict_rejected": Message("đọc sai", "rejected"),
    "who_decides": Message("Người quyết định", "Who decides"),
    "why": Message("Lý do", "Why"),
    "kept": Message(
        "Đã ghi quyết định; đồ thị đang được dựng lại.", "The decision is kept; the graph is being made anew."
    ),
    "nothing_open": Message("Không còn câu hỏi nào.", "No question is open."),
    "issues": Message("Chưa hiểu", "Not understood"),
    "issues_lead": Message(
        "Những chỗ trong bài mà chương trình gặp nhưng chưa hiểu.", "What was met in articles and not understood."
    ),
}

_CLAIMS: Mapping[str, Message] = {
    "claim_person": Message("người", "person"),
    "claim_body": Message("cơ quan", "body"),
    "claim_office": Message("chức vụ", "office"),
    "claim_document": Message("văn bản", "official document"),
    "claim_meeting": Message("hội nghị", "meeting"),
    "claim_relation": Message("liên hệ", "relation"),
    "claim_issue": Message("chưa hiểu", "not understood"),
    "told_asOf": Message("tính đến", "as of"),
    "told_since": Message("từ", "since"),
    "told_until": Message("đến", "until"),
    "told_decidedOn": Message("quyết định", "decided"),
    "told_announcedOn": Message("công bố", "announced"),
    "told_effectiveOn": Message("hiệu lực", "effective"),
    "told_approvedOn": Message("phê chuẩn", "approved"),
    "told_startDate": Message("ngày", "on"),
    "told_endDate": Message("đến", "to"),
    "told_legislationDate": Message("ngày", "of"),
    "out_chaired": Message("chủ trì", "chaired"),
    "in_chaired": Message("được chủ trì bởi", "chaired by"),
    "out_spokeAt": Message("phát biểu tại", "spoke at"),
    "in_spokeAt": Message("có phát biểu của", "speech by"),
    "out_attended": Message("dự", "attended"),
    "in_attended": Message("có mặt", "attended by"),
    "out_wrote": Message("viết", "wrote"),
    "in_wrote": Message("tác giả", "written by"),
    "out_organised": Message("tổ chức", "organised"),
    "in_organised": Message("được tổ chức bởi", "organised by"),
    "out_discussed": Message("bàn về", "discussed"),
    "in_discussed": Message("được bàn tại", "discussed at"),
    "out_adoptedAt": Message("được thông qua tại", "adopted at"),
    "in_adoptedAt": Message("đã thông qua", "adopted"),
    "out_implements": Message("thực hiện", "implements"),
    "in_implements": Message("được thực hiện bởi", "implemented by"),
    "out_basedOn": Message("căn cứ", "based on"),
    "in_basedOn": Message("là căn cứ của", "basis of"),
    "out_partOf": Message("thuộc", "part of"),
    "in_partOf": Message("gồm", "has part"),
    "out_amends": Message("sửa đổi", "amends"),
    "in_amends": Message("được sửa đổi bởi", "amended by"),
    "out_replaces": Message("thay thế", "replaces"),
    "in_replaces": Message("được thay thế bởi", "replaced by"),
    "out_repeals": Message("bãi bỏ", "repeals"),
    "in_repeals": Message("bị bãi bỏ bởi", "repealed by"),
}

MESSAGES: Mapping[str, Message] = {**_COMMON, **_KINDS, **_TENURES, **_THINGS, **_CLAIMS}
