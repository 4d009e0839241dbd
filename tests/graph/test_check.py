"""The check finds every planted fault and nothing in a sound graph."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib.namespace import SH

from kg.graph.build import ENTITIES, TENURES
from kg.graph.check import Severity, check_graph, rules
from kg.graph.report import write_json_report, write_turtle_report
from kg.graph.vocabulary import CRM, DCTERMS, KG, OA, ORG, SCHEMA, SKOS, XSD, plain
from tests.small_world import World, graph_of, world

BASE = "https://w3id.org/niengiam/"


def sound_world() -> World:
    """Return the small world without its conflict."""
    built = world()
    return World(built.sources, replace(built.inferred, conflicts=()))


def node(term: str) -> NamedNode:
    return NamedNode(plain(term) if term.startswith("<") else BASE + term)


def change(store: Store, subject: str, predicate: str, value: NamedNode | Literal, graph: str = ENTITIES) -> None:
    """Give a property one value in place of what it had."""
    for quad in list(store.quads_for_pattern(node(subject), node(predicate), None)):
        store.remove(quad)
    store.add(Quad(node(subject), node(predicate), value, node(graph)))


def day(written: str) -> Literal:
    return Literal(written, datatype=node(XSD.date))


def test_a_sound_graph_has_no_findings() -> None:
    """Nothing is found in the graph of a small sound world."""
    assert list(check_graph(graph_of(sound_world()))) == []


@pytest.mark.parametrize(
    ("subject", "predicate", "value", "rule"),
    [
        ("person/an", SKOS.prefLabel, Literal("An"), "Person"),
        ("office/bi-thu", KG.seats, Literal(0), "Office"),
        ("tenure/an", KG.mode, Literal("half"), "Tenure"),
        ("document/07", SCHEMA.legislationType, Literal("Chỉ thị"), "OfficialDocument"),
        ("meeting/giao-ban", SCHEMA.startDate, Literal("18/3/2021"), "Meeting"),
        ("tenure/an/interval", CRM.P81a_end_of_the_begin, Literal("2021"), "Interval"),
        ("tenure/an/interval", CRM.P82b_end_of_the_end, day("2020-01-01"), "bounds-crossed"),
        ("tenure/an/interval", CRM.P81b_begin_of_the_end, day("2030-01-01"), "two-certain-holders"),
        ("tenure/an", ORG.member, NamedNode(BASE + "person/nobody"), "dangling"),
        ("meeting/giao-ban", SCHEMA.endDate, day("2021-03-17"), "meeting-order"),
    ],
)
def test_a_planted_fault_is_found(subject: str, predicate: str, value: NamedNode | Literal, rule: str) -> None:
    """Each kind of fault is found by its shape or rule, at its focus, as a violation with a mend."""
    store = graph_of(sound_world())
    change(store, subject, predicate, value, TENURES if subject.startswith("tenure") else ENTITIES)
    found = [finding for finding in check_graph(store) if finding.rule == rule]
    assert [finding.focus.removeprefix(BASE) for finding in found][:1] == [subject.removesuffix("/interval")] or (
        rule == "Interval" and found[0].focus == BASE + subject
    )
    assert all(finding.severity is Severity.VIOLATION and finding.mend for finding in found)


def test_a_quote_of_another_length_is_found() -> None:
    """A quote that does not fill its place is found with its claim's sentence."""
    store = graph_of(sound_world())
    (position, *_) = sorted(store.quads_for_pattern(None, node(OA.end), None), key=lambda quad: quad.subject.value)
    store.remove(position)
    store.add(Quad(position.subject, position.predicate, Literal(9999), position.graph_name))
    (found,) = check_graph(store)
    assert found.rule == "quote-length"
    assert found.sentences[0].end == 9999


def test_one_person_in_two_provinces_at_once_is_found() -> None:
    """Single seats of two provinces held over the same days are a fault; a move on one day is none."""
    store = graph_of(sound_world())
    change(store, "body/ubnd", DCTERMS.spatial, NamedNode(BASE + "place/xa"))
    change(store, "tenure/bich", ORG.member, NamedNode(BASE + "person/an"), TENURES)
    for tenure, begun, lasted in (("an", "2021-01-01", "2021-06-01"), ("bich", "2021-06-01", "2021-09-01")):
        change(store, f"tenure/{tenure}/interval", CRM.P81a_end_of_the_begin, day(begun), TENURES)
        change(store, f"tenure/{tenure}/interval", CRM.P81b_begin_of_the_end, day(lasted), TENURES)
    assert not [finding for finding in check_graph(store) if finding.rule == "two-provinces"]
    change(store, "tenure/bich/interval", CRM.P81a_end_of_the_begin, day("2021-05-01"), TENURES)
    found = [finding for finding in check_graph(store) if finding.rule == "two-provinces"]
    assert [finding.focus for finding in found] == [BASE + "tenure/an"]


def test_a_conflict_is_told_with_the_sentences_of_both_articles() -> None:
    """A conflict of the graph is a violation that shows the sentences behind it."""
    (found,) = check_graph(graph_of(world()))
    assert (found.rule, found.focus) == ("conflict", BASE + "tenure/an")
    assert {sentence.file for sentence in found.sentences} == {"a.txt", "b.txt"}


def test_conflicts_of_one_tenure_are_told_apart() -> None:
    """Two conflicts of one tenure, worded alike, with two other tenures are two findings."""
    built = world()
    (conflict,) = built.inferred.conflicts
    alone = replace(conflict, other=conflict.subject)
    store = graph_of(World(built.sources, replace(built.inferred, conflicts=(conflict, alone))))
    told = [finding.message for finding in check_graph(store) if finding.rule == "conflict"]
    assert len(told) == 2
    assert sum(str(conflict.other) in message for message in told) == 1


def test_every_rule_has_a_title_and_a_mend() -> None:
    """Rules carry what people need to read."""
    assert len(rules()) >= 6
    assert all(rule.title and rule.mend for rule in rules())


def test_reports_are_json_and_a_shacl_report() -> None:
    """Both reports say that the graph does not conform, and show the focus."""
    findings = list(check_graph(graph_of(world())))
    json_report, turtle_report = io.StringIO(), io.StringIO()
    write_json_report(findings, json_report)
    write_turtle_report(findings, turtle_report)
    told = json.loads(json_report.getvalue())
    assert told["conforms"] is False
    assert told["findings"][0]["focus"] == BASE + "tenure/an"
    graph = rdflib.Graph().parse(data=turtle_report.getvalue(), format="turtle")
    assert [str(focus) for focus in graph.objects(None, SH.focusNode)] == [BASE + "tenure/an"]
    assert [value.toPython() for value in graph.objects(None, SH.conforms)] == [False]
