"""``kg query``, ``kg who``, ``kg holders``, ``kg explain``, ``kg path``: questions and their answers."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.shell import kb_option, say

if TYPE_CHECKING:
    from pyoxigraph import Store

_DAY = click.DateTime(["%Y-%m-%d"])
_FORMATS = ("table", "csv", "tsv", "json", "xml", "turtle")
_on_option = click.option("--on", type=_DAY, default=None, metavar="DAY", help="A full date: 2021-03-18.")
_known_option = click.option(
    "--known-at",
    type=_DAY,
    default=None,
    metavar="DAY",
    help="Answer from the articles published by this day alone: what one could have known then.",
)
_all_option = click.option("--all", "show_all", is_flag=True, help="Show every sentence, not the first few.")


@click.command(
    "query", epilog="Example: kg query holders-on --set office='Bí thư Tỉnh ủy Bắc Giang' --set day=2021-03-18"
)
@click.argument("question", required=False, metavar="NAME|FILE.rq|TEXT")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="A parameter of the question.")
@click.option("-f", "--format", "form", type=click.Choice(_FORMATS), default="table", show_default=True)
@click.option("--list", "list_all", is_flag=True, help="List the named views and their parameters.")
@_known_option
@kb_option
def query_command(  # noqa: PLR0913  one argument for each option
    *, question: str | None, settings: tuple[str, ...], form: str, list_all: bool, known_at: datetime | None, kb: Path
) -> None:
    """Answer a named view, or a question in SPARQL 1.1 from a file or from the command line."""
    if list_all:
        _list_questions()
        return
    if question is None:
        raise click.UsageError("Name a view, a .rq file or SPARQL text; --list shows the views.")
    from kg.query.formats import Format, write_answer
    from kg.query.run import run_question

    values = dict(_setting(text) for text in settings)
    answer = run_question(_graph(kb, known_at), question, values)
    write_answer(answer, Format(form), sys.stdout)


@click.command("who", epilog='Example: kg who "le anh duong" --on 2021-03-18')
@click.argument("person")
@_on_option
@_known_option
@_all_option
@kb_option
def who_command(person: str, on: datetime | None, known_at: datetime | None, show_all: bool, kb: Path) -> None:
    """Show a career: every tenure of a person, its bounds and the sentences behind it.

    PERSON is a name, with or without diacritics, or an IRI.
    """
    from kg.cli.words import MOST_SENTENCES, career_lines
    from kg.query.who import who

    most = None if show_all else MOST_SENTENCES
    for career in who(_graph(kb, known_at), person, on=on.date() if on else None):
        _print(career_lines(career, most=most))


@click.command("holders", epilog='Example: kg holders "Bí thư Tỉnh ủy Bắc Giang" --on 2021-03-18 --known-at 2021-12-31')
@click.argument("office")
@_on_option
@_known_option
@_all_option
@kb_option
def holders_command(office: str, on: datetime | None, known_at: datetime | None, show_all: bool, kb: Path) -> None:
    """Show who held an office, in order; with a day whether that is certain, possible or unknown.

    OFFICE is a role with its body ("Chủ tịch UBND tỉnh Bắc Kạn"), with or without diacritics, or an IRI.
    """
    from kg.cli.words import MOST_SENTENCES, succession_lines
    from kg.query.holders import holders

    succession = holders(_graph(kb, known_at), office, on=on.date() if on else None)
    _print(succession_lines(succession, most=None if show_all else MOST_SENTENCES))


@click.command("explain", epilog="Example: kg explain person/0f3ab2…")
@click.argument("iri")
@kb_option
def explain_command(iri: str, kb: Path) -> None:
    """Show everything known of one thing and why.

    IRI is copied from any other answer; the part behind the base is enough.
    """
    from kg.cli.words_of_things import explanation_lines
    from kg.query.explain import explain

    _print(explanation_lines(explain(open_kb(kb), iri)))


@click.command("path", epilog='Example: kg path "Lê Ánh Dương" "Hoàng Duy Chinh"')
@click.argument("start")
@click.argument("goal")
@kb_option
def path_command(start: str, goal: str, kb: Path) -> None:
    """Show how two people, bodies, offices, meetings or official documents are connected, by a shortest way."""
    from kg.cli.words_of_things import path_lines
    from kg.query.path import path

    steps = path(open_kb(kb), start, goal)
    if not steps:
        say("kg: nothing connects them.")
    _print(path_lines(steps))


def open_kb(kb: Path) -> Store:
    """Return the graph of the knowledge base, read-only.

    Raises:
        StoreError: There is no knowledge base, or no graph in it.
    """
    from kg.store.folder import graph_of
    from kg.store.quads import open_graph

    return open_graph(graph_of(kb))


def _graph(kb: Path, known_at: datetime | None) -> Store:
    """Return the graph, or the one that could have been known at a day."""
    if known_at is None:
        return open_kb(kb)
    from kg.pipeline import graph_known_at

    return graph_known_at(kb, known_at.date())


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise click.BadParameter(f"{text!r} is not of the form NAME=VALUE.", param_hint="--set")
    return name, value


def _list_questions() -> None:
    from kg.query.catalog import questions

    for question in questions().values():
        click.echo(f"{question.name}: {question.title}")
        for parameter in question.parameters:
            click.echo(f"    --set {parameter.name}=…  {parameter.about}")
        if question.example:
            click.echo(f"    {question.example}")
