"""docs/rules.md is true: every rule id of the code has a row, and every row's example is read by its rule."""

from __future__ import annotations

import ast
import re
from itertools import chain
from pathlib import Path

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import OfficeClaim, Reading, RelationClaim
from kg.model.dates import PartialDate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp

ROOT = Path(__file__).parents[2]
RULE = re.compile(r"(?:person|body|list|event|career|document|meeting|relation)\.[a-z-]+")
ROW = re.compile(rf"^\| `({RULE.pattern})` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
ROWS = ROW.findall((ROOT / "docs/rules.md").read_text(encoding="utf-8"))
KINDS = {"caption": PassageKind.CAPTION, "byline": PassageKind.BYLINE}
LINKED = {"relation.amends", "relation.replaces", "relation.repeals"}  # made by the predicate


def read(example: str) -> Reading:
    """Return the reading of an example: a passage a line, "[caption]" before one that is no text."""
    lines, passages, at = [], [], 0
    for line in example.split(" // "):
        kind, _, rest = line.removeprefix("[").partition("] ") if line.startswith("[") else ("", "", line)
        passages.append(Passage(at, at + len(rest), KINDS.get(kind, PassageKind.TEXT)))
        lines.append(rest)
        at += len(rest) + 1
    content = "\n".join(lines)
    day = PartialDate(2019, 6, 20)
    article = Article(article_id(content), "a", "a", content, tuple(passages), published=day, home="Bắc Giang")
    text = analyze_text(article)
    return extract_claims(text, find_mentions(text))


def told(reading: Reading, rule: str) -> str:
    """Return what a rule read, in the words of the page."""
    claims = chain(
        reading.people,
        reading.bodies,
        reading.offices,
        reading.official_documents,
        reading.meetings,
        reading.relations,
    )
    return "; ".join(sorted({_words(claim) for claim in claims if claim.evidence.rule == rule})) or "-"


def _words(claim: object) -> str:
    if isinstance(claim, OfficeClaim):
        return f"{claim.person} · {claim.role} · {claim.body} · {claim.status}"
    if isinstance(claim, RelationClaim):
        return f"{claim.subject.key} · {claim.predicate} · {claim.object.key}"
    return str(getattr(claim, "name", None) or getattr(claim, "key", ""))


def ids_in_code() -> set[str]:
    """Return the rule ids that stand as words of their own in kg/claims and kg/mentions."""
    found = set()
    for path in chain((ROOT / "kg/claims").rglob("*.py"), (ROOT / "kg/mentions").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and RULE.fullmatch(node.value):
                found.add(node.value)
    return found


def test_every_rule_has_a_row_and_every_row_a_rule() -> None:
    """A rule without an example, or an example without its rule, shows here."""
    rules = [rule for rule, _, _ in ROWS]
    assert len(rules) == len(set(rules))
    assert set(rules) - LINKED == ids_in_code() - LINKED


@pytest.mark.parametrize(("rule", "example", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_every_example_is_read_by_its_rule(rule: str, example: str, expected: str) -> None:
    """What the page says comes out, by that rule: without the rule it does not."""
    reading = read(example)
    assert told(reading, rule) == expected
    if expected == "-":
        assert not reading.offices
