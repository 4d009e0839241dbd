"""The graph holds what the articles say, nothing else, and always in the same bytes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Store, parse

from kg.graph.build import Inferred, build_graph
from kg.graph.lines import graph_lines, text, written
from kg.graph.vocabulary import ELI, KG, NAMESPACES, PROV, RDF, plain
from kg.model.article import Article
from kg.model.claim import Evidence, Predicate, Reading, Ref, RelationClaim, ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import Linkage
from kg.model.record import replace
from kg.store.quads import open_graph, replace_graph
from tests.small_world import RUN, World, graph_of, world


def bytes_of(built: World, base: str = "https://w3id.org/niengiam/") -> bytes:
    return b"".join(build_graph(built.sources, built.inferred, run=RUN, base=base))


def issue_codes(store: Store) -> list[str]:
    return sorted(quad.object.value for quad in store.quads_for_pattern(None, NamedNode(plain(KG.code)), None))


def with_first_office_claim(built: World, evidence: Evidence) -> World:
    """Return the world whose first office claim of a.txt has other evidence."""

    def changed(article: Article, reading: Reading) -> Reading:
        if article.file != "a.txt":
            return reading
        first, *rest = reading.offices
        return replace(reading, offices=(replace(first, evidence=evidence), *rest))

    return World(tuple((article, changed(article, reading)) for article, reading in built.sources), built.inferred)


def test_same_facts_give_the_same_bytes() -> None:
    """Building twice gives equal bytes; claims in another order inside a reading change nothing."""
    built = world()
    mixed = World(
        tuple((article, replace(reading, relations=reading.relations[::-1])) for article, reading in built.sources),
        built.inferred,
    )
    assert bytes_of(built) == bytes_of(world()) == bytes_of(mixed)


def test_the_store_on_disk_depends_on_the_facts_alone(tmp_path: Path) -> None:
    """N-Quads out of two stores that were loaded in different orders are byte for byte the same."""
    lines = bytes_of(world()).splitlines(keepends=True)
    random.Random(7).shuffle(lines)
    dumps = []
    for name, chunks in (("one", [bytes_of(world())]), ("two", lines)):
        replace_graph(tmp_path / name, chunks)
        dumps.append(open_graph(tmp_path / name).dump(format=RdfFormat.N_QUADS))
    assert dumps[0] == dumps[1]


def test_no_blank_nodes_and_only_known_terms() -> None:
    """Everything we mint has an IRI below the base, and every predicate is of the closed vocabulary."""
    terms = {namespace.address + name for namespace in NAMESPACES for name in namespace.listed}
    for quad in graph_of(world()):
        assert not any(isinstance(term, BlankNode) for term in (quad.subject, quad.object, quad.graph_name))
        assert quad.predicate.value in terms
        assert quad.subject.value.startswith("https://w3id.org/niengiam/")


def test_each_article_has_its_own_graph_and_the_rest_is_inferred() -> None:
    """Claims live in the graph of their article; entities and tenures in the two inferred graphs."""
    built = world()
    store = graph_of(built)
    base = "https://w3id.org/niengiam/"
    graphs = {graph.value.removeprefix(base) for graph in store.named_graphs()}
    assert graphs == {article.id for article, _ in built.sources} | {
        "graph/entities",
        "graph/tenures",
        "graph/run",
    }
    for quad in store.quads_for_pattern(None, NamedNode(plain(RDF.type)), NamedNode(plain(KG.Claim))):
        assert "/article/" in quad.graph_name.value


def test_base_changes_every_iri() -> None:
    """With another base, no IRI of ours keeps the old one, but the vocabulary stays."""
    lines = bytes_of(world(), base="http://example.org/kb/")
    assert b"<https://w3id.org/niengiam/article" not in lines
    assert b"<http://example.org/kb/article/" in lines
    assert b"<https://w3id.org/niengiam/ontology#Claim>" in lines


@pytest.mark.parametrize("quote", ["Vũ Minh An, Bí thư Tỉnh Ủy", "ũ Minh An, Bí thư Tỉnh ủy", ""])
def test_a_quote_that_is_not_in_the_article_keeps_its_claim_out(quote: str) -> None:
    """A claim whose quote differs by one character becomes the issue KG601 and is no claim of the graph."""
    wrong = with_first_office_claim(world(), Evidence(25, 51, quote, "made-by-hand"))
    store, whole = graph_of(wrong), graph_of(world())

    def claims(one: Store) -> int:
        return len(list(one.quads_for_pattern(None, NamedNode(plain(RDF.type)), NamedNode(plain(KG.OfficeClaim)))))

    assert issue_codes(store) == ["KG122", "KG210", "KG601"]
    assert claims(store) == claims(whole) - 1


def test_a_quote_beyond_the_article_keeps_its_claim_out() -> None:
    """Offsets outside the content are no place, even where the words are the last of the article."""
    store = graph_of(with_first_office_claim(world(), Evidence(5000, 5026, "Vũ Minh An, Bí thư Tỉnh ủy", "x")))
    assert issue_codes(store) == ["KG122", "KG210", "KG601"]


def test_a_claim_of_an_unknown_thing_becomes_an_issue() -> None:
    """Without a linkage no claim enters, and each is told as KG602."""
    built = world()
    store = graph_of(World(built.sources, Inferred(Linkage())))
    assert set(issue_codes(store)) == {"KG122", "KG210", "KG602"}
    assert not list(store.quads_for_pattern(None, NamedNode(plain(RDF.type)), NamedNode(plain(KG.Claim))))


def test_every_issue_names_its_article() -> None:
    """Also an issue of a whole article, which has no place in it."""
    store = graph_of(world())
    issues = [quad.subject for quad in store.quads_for_pattern(None, None, NamedNode(plain(KG.Issue)))]
    of = {
        quad.subject: (quad.object, quad.graph_name)
        for quad in store.quads_for_pattern(None, NamedNode(plain(PROV.hadPrimarySource)), None)
    }
    assert len(issues) == 2
    assert all(article == graph for article, graph in (of[issue] for issue in issues))


def test_one_person_has_one_name_in_one_article() -> None:
    """Two spellings of one person in one article give one name there: the person's own when it is among them."""
    built = world()
    article, reading = next(pair for pair in built.sources if pair[0].file == "a.txt")
    slip = replace(reading.people[0], key="Vũ Minh Ân", name="Vũ Minh Ân")
    an = built.inferred.linkage.entity_of[(article.id, ThingKind.PERSON, "Vũ Minh An")]
    linkage = replace(
        built.inferred.linkage,
        entity_of={**built.inferred.linkage.entity_of, (article.id, ThingKind.PERSON, "Vũ Minh Ân"): an},
    )
    twice = World(
        ((article, replace(reading, people=(*reading.people, slip))),), replace(built.inferred, linkage=linkage)
    )
    names = {
        quad.object.value
        for quad in graph_of(twice).quads_for_pattern(None, NamedNode(plain(KG.name)), None)
        if isinstance(quad.object, Literal)
    }
    assert "Vũ Minh An" in names
    assert "Vũ Minh Ân" not in names


def test_official_documents_are_joined_in_public_terms_too() -> None:
    """A document based on another says so with eli:based_on and eli:cites, beside our own term."""
    built = world()
    paper = Ref(ThingKind.OFFICIAL_DOCUMENT, "d1")
    sources = tuple(
        (article, replace(reading, relations=(RelationClaim(paper, Predicate.BASED_ON, paper, claim.evidence),)))
        for article, reading in built.sources
        for claim in reading.relations[:1]
    )
    store = graph_of(World(sources, built.inferred))
    document = NamedNode("https://w3id.org/niengiam/document/07")
    joined = {quad.predicate.value for quad in store.quads_for_pattern(document, None, document)}
    assert joined == {plain(term) for term in (KG.basedOn, ELI.based_on, ELI.cites)}


def test_an_unlisted_term_is_an_error() -> None:
    """A misspelt term fails at once; it never becomes a new term."""
    with pytest.raises(AttributeError, match="startsNotBefore"):
        _ = KG.startsNotBefore


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_as_a_literal(value: str) -> None:
    """Quotes, backslashes, line ends and control characters come back as they were."""
    line = graph_lines("<http://x/g>", [("<http://x/s>", "<http://x/p>", text(value))])
    (quad,) = parse(line, RdfFormat.N_QUADS)
    assert isinstance(quad.object, Literal)
    assert quad.object.value == value


def test_somebody_born_before_1900_has_a_year_of_birth() -> None:
    """News commemorates people born in the century before: their year is written, not refused."""
    assert written(PartialDate(1899)) == '"1899"^^<http://www.w3.org/2001/XMLSchema#gYear>'
