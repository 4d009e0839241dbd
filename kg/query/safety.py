"""What a question from outside may not do: change the graph, or make the machine fetch an address or a file."""

from __future__ import annotations

import re

from kg.errors import QueryError

_CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_COMMENT = re.compile(r"<[^<>\"{}|^`\\\s]*>|#[^\n]*")
_SERVICE = re.compile(
    r"(?<![\w?$:.-])SERVICE(?:"
    r"\s+(?:SILENT\b\s*)?(?:<|[?$]|[\w.-]*:)"  # SERVICE ?x, SERVICE SILENT x:y
    r"|<|[?$]"
    r"|:[^\s{}]*\s*\{"  # SERVICE:x {, which is a name of prefix "service" elsewhere
    r")",
    re.IGNORECASE,
)
_FROM_FILE = re.compile(r"(?<![\w?$:.-])FROM\s*(?:NAMED\b\s*)?<\s*file:", re.IGNORECASE)
_UPDATE = re.compile(r"(?:INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\b", re.IGNORECASE)
_PROLOGUE = re.compile(r"\s*(?:PREFIX\s+[\w.-]*:\s*<[^<>\s]*>|BASE\s*<[^<>\s]*>)", re.IGNORECASE)


def refuse_unsafe(sparql: str) -> None:
    """Raise where the text would call another service, read a file or change the graph.

    The look is at the text, comments blanked and code-point escapes undone, so a string that reads like a call
    ("service <") is refused too: better one harmless question less than one hole.

    Raises:
        QueryError: The text asks for what is not given.
    """
    seen = _CODE_POINT.sub(_letter, sparql)
    bare = _COMMENT.sub(lambda match: match.group() if match.group().startswith("<") else " ", seen)
    for text in (seen, bare):
        if _SERVICE.search(text):
            raise QueryError("SERVICE is refused: questions never leave this machine", mend="Leave it out.")
        if _FROM_FILE.search(text):
            raise QueryError("FROM <file:…> is refused: only the knowledge base is read", mend="Leave it out.")
    if _UPDATE.match(_after_prologue(bare)):
        raise QueryError("this is an update, and the graph is read-only", mend="Ask SELECT, ASK, CONSTRUCT, DESCRIBE.")


def _after_prologue(text: str) -> str:
    position = 0
    while match := _PROLOGUE.match(text, position):
        position = match.end()
    return text[position:].lstrip()


def _letter(match: re.Match[str]) -> str:
    code = int(match.group(1) or match.group(2), 16)
    return chr(code) if code <= 0x10FFFF else match.group()  # noqa: PLR2004  the last code point
