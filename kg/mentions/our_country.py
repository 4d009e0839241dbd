"""Our own country behind a title of the whole state: "Bộ trưởng Bộ Công an | Việt Nam | Lê Văn Cam"."""

from __future__ import annotations

from kg.mentions.body_read import BodyRead
from kg.model.mention import Level
from kg.vietnamese.tokens import Tokens

_NAMES = (
    ("việt", "nam"),
    ("nước", "việt", "nam"),
    ("nước", "chxhcn", "việt", "nam"),
    ("chxhcn", "việt", "nam"),
    ("nước", "cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"),
    ("cộng", "sản", "việt", "nam"),
    ("cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"),
)


def behind_our_country(tokens: Tokens, at: int, body: BodyRead | None) -> int:
    """Return the index behind our country that stands behind a title of the whole state; else at.

    Args:
        tokens: The sentence.
        at: Index behind the title.
        body: The title's body; None where the title implies it.
    """
    if at >= len(tokens.words) or (body is not None and body.level is not Level.CENTRAL):
        return at
    if tokens.lower[at] not in {"việt", "nước", "chxhcn", "cộng"}:
        return at
    return at + max((len(name) for name in _NAMES if tokens.lower[at : at + len(name)] == name), default=0)
