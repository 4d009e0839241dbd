"""An article and what was not understood in it, as RDF."""

from __future__ import annotations

from kg.graph.claims import Scene, evidence_triples
from kg.graph.lines import Triple, text, triples, typed, written
from kg.graph.vocabulary import KG, PROV, SCHEMA, XSD
from kg.model.article import Article
from kg.model.claim import Evidence
from kg.model.identifiers import digest
from kg.model.issue import Issue


def article_triples(scene: Scene) -> list[Triple]:
    """Return the article: headline, day, byline, file, source and home."""
    article: Article = scene.article
    subject = scene.iris.of(article.id)
    return [
        *typed(subject, SCHEMA.NewsArticle, PROV.Entity),
        *triples(
            subject,
            (SCHEMA.headline, text(article.title, language="vi") if article.title else None),
            (SCHEMA.datePublished, None if article.published is None else written(article.published)),
            (SCHEMA.author, None if article.author is None else text(article.author, language="vi")),
            (SCHEMA.url, None if article.url is None else f"{text(article.url)}^^{XSD.anyURI}"),
            (KG.home, None if article.home is None else text(article.home, language="vi")),
            (KG.file, text(article.file)),
            (KG.source, text(article.source)),
        ),
    ]


def issue_triples(scene: Scene, issue: Issue) -> list[Triple]:
    """Return an issue with its article and place; a place that is not in the article is left out."""
    place = f"{issue.start}:{issue.end}"
    subject = scene.iris.of(
        f"issue/{digest(scene.article.id, issue.code, issue.stage, issue.message, place, issue.quote)}"
    )
    facts = [
        *typed(subject, KG.Issue),
        *triples(
            subject,
            (KG.code, text(issue.code)),
            (KG.stage, text(issue.stage)),
            (KG.message, text(issue.message)),
            (KG.mend, text(issue.mend)),
            (PROV.hadPrimarySource, scene.iris.of(scene.article.id)),
        ),
    ]
    if issue.start is None or issue.end is None:
        return facts
    evidence = Evidence(issue.start, issue.end, issue.quote, "")
    if not is_verbatim(scene.article, evidence):
        return facts
    return facts + evidence_triples(scene, subject, evidence)


def is_verbatim(article: Article, evidence: Evidence) -> bool:
    """Tell whether the quote stands in the stored content between its offsets, character for character."""
    start, end = evidence.start, evidence.end
    return 0 <= start < end <= len(article.content) and article.content[start:end] == evidence.quote
