"""Lists of those whom a line only proposes: "đề nghị bổ nhiệm: | - Ông Trần Văn Bưởi, T1, giữ chức T2"."""

from __future__ import annotations

from kg.claims.offices.events.decreed import ITEM, list_start
from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_PROPOSES = AnyCase(
    r"(?<!\w)(?:đề nghị|giới thiệu|đề xuất|đề cử|trình|lấy phiếu|xin ý kiến|cho ý kiến)(?!\w)[^.;:\n]{0,90}"
    r"(?<!\w)(?:bổ nhiệm|điều động|bầu|phê chuẩn|chỉ định|giữ chức|miễn nhiệm|nhân sự)(?!\w)[^.;:\n]{0,60}:\s*$"
)
_DECIDES = AnyCase(r"(?<!\w)(?:theo đề nghị|quyết định|nghị quyết|công bố|trao|đã bầu|kết quả)(?!\w)")


def not_proposed(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Return the holdings of an item without what the line that leads its list only proposes. Rule event.unreal.

    What stands beside the name is held still.
    """
    first = grammar.items[0].start
    if not found or ITEM.match(grammar.text, first) is None:
        return found
    lead = grammar.text[list_start(grammar.text, first) : first].partition("\n")[0]
    if _PROPOSES.search(lead) is None or _DECIDES.search(lead) is not None:
        return found
    kept = [one for one in found if one.status is not OfficeStatus.STARTED and one.rule != "event.hold"]
    return [
        replace(one, status=OfficeStatus.CURRENT, rule="list.name-first") if one.rule == "event.moved-out" else one
        for one in kept
    ]
