"""Companies of boards that other words tell: "Theo Tập đoàn Sông Quê, ông Lê Văn A - Chủ tịch HĐQT - cho biết"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from kg.mentions.bodies import read_body
from kg.mentions.brands import begins_brand, behind_brand
from kg.mentions.heads_of_companies import with_known_heads
from kg.mentions.spelling import spelt
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import record, replace
from kg.model.text import Text
from kg.vietnamese.tokens import Tokens

_BOARDS = frozenset(("hdqt", "hdtv"))
_COMPANIES = ("Ngân hàng ", "Công ty ", "Tổng công ty ", "Tập đoàn ")
_HEADS = frozenset(("công", "tổng", "tập", "ngân", "ctcp"))
_SPEAKER = ("đại", "diện")  # "đại diện | Sovira, ông Lê Văn A - Tổng Giám đốc"
_TELLING = _HEADS | {"diện"}  # words that a company may be named behind
_GENERAL = frozenset(("Tổng Giám đốc", "Phó Tổng Giám đốc"))
_DIRECTORS = _GENERAL | {"Giám đốc điều hành"}
_LED = _DIRECTORS | {
    "Giám đốc",
    "Phó Giám đốc",
    "Chủ tịch",
    "Phó Chủ tịch",
}  # by whom a company may be said to be led: "Công ty X do ông A làm …"
_AGENCIES = re.compile(r"\b(?:[Đđ]ài (?:Truyền hình|Tiếng nói)|VTV|VOV|Bảo hiểm xã hội|BHXH|Thông tấn xã|TTXVN)\b")
_OFTEN = 3  # times that an article names the company that it is about
_STATE_BANK = "Ngân hàng Nhà nước"
_NEAR = 60  # code points between "do" and a director's title
_BY = re.compile(r"(?: \([^()]{1,90}?)? do(?: (?:ông|bà))? ")  # "Công ty X (trụ sở ở … - do bà | …"
_HEADS_LIST = re.compile(r",? (?:bao )?gồm(?: các (?:ông|bà|bị can|bị cáo))?:")
_APPOINTS = re.compile(  # "Công ty Sông Quê (SQ) | vừa bổ nhiệm bà | Lê Thị A làm …"
    r"(?: \([^)]{2,30}\))?"
    r"(?: (?:vừa|đã|mới|chính thức|cũng|quyết định|ra|có|công bố|thông báo|nghị quyết|về|việc)){0,6}"
    r" (?:bổ nhiệm|bổ nhiệm lại|miễn nhiệm|bầu) (?:ông|bà) "
)
_JOINT = re.compile(r"(?:(?: \([^()]{1,90}?)? do|,)(?: (?:ông|bà|Ông|Bà))? ")  # between a company and its man


def with_companies_told(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, each board whose company is not printed with the one that is told right before its member.

    "Tập đoàn Sông Quê do ông Lê Văn A làm …", "Theo Tập đoàn Sông Quê, ông Lê Văn A - …"; else it is of the only
    company that the article names. No other company's board is named.

    Args:
        text: The text.
        mentions: Its mentions.
    """
    mentions = with_known_heads(text, mentions)
    bare_or_open = (at for at, one in enumerate(mentions) if _is_open(one) or _is_bare(text, mentions, at))
    if text.words.isdisjoint(_TELLING) or all(_company_behind(mentions, at) for at in bare_or_open):
        return mentions
    named = {_owner(mention) for mention in mentions if mention.code in _BOARDS and mention.name is not None}
    named |= {body.name or "" for title, body in pairwise(mentions) if title.name in _GENERAL and _is_body(body)}
    companies = [_companies_in(tokens) for tokens in text.tokens]
    only = _only([company.name for found in companies for company in found])
    done: list[Mention] = []
    for at, title in enumerate(mentions):
        bare = _is_bare(text, mentions, at)
        company = beside = None
        if (bare or _is_open(title)) and not _company_behind(mentions, at):
            joint = _JOINT if title.name not in _LED or title.name in _DIRECTORS else _BY
            beside = _right_before(text, mentions, at, companies[title.sentence], joint)
            company = beside or _heading(text, companies[title.sentence], title)
            told = only if only is not None and _is_told_of(mentions, companies, title) else None
            company = company or (told if not bare or _is_about(text, companies, title) else None)
        if company is None or (beside is None and any(not _same(company, other) for other in named)):
            done.append(title)
        elif bare:
            body = replace(title, kind=MentionKind.BODY, name=company, template=company, code="open", level=Level.NONE)
            done += [title, body]
        else:
            name = title.template.replace("{owner}", company)
            done.append(replace(title, name=name, template=name, level=Level.NONE))
    return done


@record
class _Company:
    """A company that a sentence names."""

    start: int
    end: int
    name: str


def _is_open(mention: Mention) -> bool:
    return mention.code in _BOARDS and mention.name is None and mention.kind is MentionKind.BODY


def _is_bare(text: Text, mentions: Sequence[Mention], at: int) -> bool:
    """Tell whether a director's title stands here without a body, "do" before him where he is no general one."""
    title = mentions[at]
    if title.kind is not MentionKind.ROLE or title.name not in _LED:
        return False
    lead = text.folded[max(0, title.start - _NEAR) : title.start] if title.name not in _DIRECTORS else ""
    if title.name not in _DIRECTORS and not (" do " in lead or " bổ nhiệm " in lead):
        return False
    return at + 1 == len(mentions) or mentions[at + 1].sentence != title.sentence or not _is_body(mentions[at + 1])


def _is_about(text: Text, companies: Sequence[Sequence[_Company]], title: Mention) -> bool:
    """Tell whether an article is about its one company: named in a title's sentence, or often, and no state agency."""
    if title.name not in _DIRECTORS:
        return False
    beside = any(company.start < title.start for company in companies[title.sentence])
    return (beside or sum(map(len, companies)) >= _OFTEN) and _AGENCIES.search(text.folded) is None


def _is_body(mention: Mention) -> bool:
    return mention.kind is MentionKind.BODY


def _owner(board: Mention) -> str:
    return (board.name or "").removeprefix("Hội đồng quản trị ").removeprefix("Hội đồng thành viên ")


def _company_behind(mentions: Sequence[Mention], at: int) -> bool:
    """Tell whether a title of a company goes on behind a board: "Chủ tịch HĐQT, | Tổng Giám đốc Công ty Sông Quê"."""
    behind = mentions[at + 1 :]
    return any(
        mention.kind is MentionKind.BODY and mention.level is Level.NONE
        for mention in takewhile(lambda mention: mention.sentence == mentions[at].sentence, behind)
    )


def _right_before(
    text: Text, mentions: Sequence[Mention], at: int, companies: Sequence[_Company], joint: re.Pattern[str]
) -> str | None:
    """Return the company right before the one named last before a board; "do", a comma or "bổ nhiệm" stands between."""
    people = [one for one in mentions[:at] if one.kind is MentionKind.PERSON and one.sentence == mentions[at].sentence]
    for company in companies if people else ():
        between = text.folded[company.end : people[-1].start]
        if company.end < people[-1].start and (joint.fullmatch(between) or _APPOINTS.fullmatch(between)):
            return company.name
    return None


def _heading(text: Text, companies: Sequence[_Company], title: Mention) -> str | None:
    """Return the company that heads the list in which a title stands: "bắt người của Công ty Sông Quê gồm: …"."""
    before = [company for company in companies if company.end < title.start]
    named = {company.name for company in before}
    return before[-1].name if len(named) == 1 and _HEADS_LIST.match(text.folded, before[-1].end) else None


def _is_told_of(mentions: Sequence[Mention], companies: Sequence[Sequence[_Company]], title: Mention) -> bool:
    """Tell whether the article names its company before a title, or not only as that of somebody else's title."""
    led = {body.start for role, body in pairwise(mentions) if role.kind is MentionKind.ROLE and _is_body(body)}
    starts = [company.start for found in companies for company in found]
    return any(start < title.start or start not in led for start in starts)


def _only(names: Sequence[str]) -> str | None:
    """Return the one company that names are of, by its longest one; None without any and where there are several."""
    longest = max(names, key=lambda name: (len(name), name), default=None)
    return longest if longest is not None and all(_same(longest, name) for name in names) else None


def _same(name: str, other: str) -> bool:
    """Tell whether two names are of one company: "Công ty CP Tập đoàn Sông Quê", "Tập đoàn Sông Quê"."""
    shorter, longer = sorted((name.lower(), other.lower()), key=len)
    return longer.endswith((shorter, " ".join(shorter.split()[2:]) or shorter))


def _companies_in(tokens: Tokens) -> list[_Company]:
    """Return the companies that a sentence names by a capitalised name."""
    found: list[_Company] = []
    end = 0
    for at in [at + 2 for at, pair in enumerate(pairwise(tokens.lower)) if pair == _SPEAKER]:
        behind = behind_brand(tokens, at) if begins_brand(tokens, at) else None
        if behind is not None:
            found.append(_Company(tokens.starts[at], tokens.end(behind - 1), spelt(tokens, at, behind)))
    if _HEADS.isdisjoint(tokens.lower):
        return found
    for at in [at for at, word in enumerate(tokens.lower) if word in _HEADS]:
        body = read_body(tokens, at, titled=True) if at >= end else None
        name = (body.name or "") if body is not None and not (body.silent or body.generic) else ""
        if body is None or not name.startswith(_COMPANIES) or name.startswith(_STATE_BANK):
            continue
        end, words = body.end, name.split()
        last = max(at for at, one in enumerate(words) if not one[0].islower())
        whole = last + 2 >= len(words) and words[last - 1][0].islower()  # "Công ty Mía đường"
        known = words if whole else words[: last + 1]  # "Công ty Sông Quê | tăng vốn"
        behind = end - len(words) + len(known)
        found.append(_Company(tokens.starts[at], tokens.end(behind - 1), " ".join(known)))
    return found
