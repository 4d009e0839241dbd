"""``kg export`` and ``kg publish``: the knowledge base, or a part of it, as files or in another store."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from kg.cli.ask import open_kb
from kg.cli.shell import kb_option, say
from kg.export.formats import TABLES, ExportFormat

_FORMS = [form.value for form in ExportFormat]
_WAYS = ("graphs", "quads")
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("export", epilog="Example: kg export -f turtle -o niengiam.ttl --province 'Bắc Giang'")
@click.option("-f", "--format", "form", type=click.Choice(_FORMS), default="turtle", show_default=True)
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), default=None, help="A file instead of stdout; - is stdout."
)
@click.option("--office", default="", help="Only this office.")
@click.option("--person", default="", help="Only this person.")
@click.option("--province", default="", help="Only bodies of this province.")
@click.option("--since", type=_DAY, default=None, metavar="DAY", help="Only tenures that may last to this day.")
@click.option("--until", type=_DAY, default=None, metavar="DAY", help="Only tenures that may have begun by this day.")
@kb_option
def export_command(  # noqa: PLR0913, PLR0917  one argument an option
    form: str,
    out: Path | None,
    office: str,
    person: str,
    province: str,
    since: datetime | None,
    until: datetime | None,
    kb: Path,
) -> None:
    """Write the graph, or the part of it that the options name, in a form that other tools read.

    Forms of several tables go to a folder, to a .zip file, or as a zip to stdout.
    """
    from kg.export.select import Selection
    from kg.export.write import write_export, write_export_file

    days = (since.date() if since else None, until.date() if until else None)
    selection = Selection(office, person, province, *days)
    wanted = ExportFormat(form)
    if out is not None and str(out) != "-":  # "-" is stdout, as everywhere in a shell
        write_export_file(open_kb(kb), wanted, out, selection=selection)
        return
    if wanted in TABLES and sys.stdout.isatty():
        raise click.UsageError(f"{form} is a zip file; name a folder or file with -o.")
    write_export(open_kb(kb), wanted, sys.stdout.buffer, selection=selection)


@click.command("publish", epilog="Example: kg publish --to http://127.0.0.1:3030/niengiam/data")
@click.option("--to", "url", required=True, metavar="URL", help="Address of its Graph Store Protocol.")
@click.option(
    "--way",
    type=click.Choice(_WAYS),
    default="graphs",
    show_default=True,
    help="Graph by graph, only those that changed; or all as N-Quads in one step.",
)
@click.option("--user", default="", help="Name, if the store asks for one.")
@click.option("--password", default="", envvar="KG_PASSWORD", help="Password; better given as KG_PASSWORD.")
@click.option("--afresh", is_flag=True, help="Send also what the store is known to have.")
@kb_option
def publish_command(  # noqa: PLR0913, PLR0917  one argument an option
    url: str, way: str, user: str, password: str, afresh: bool, kb: Path
) -> None:
    """Bring another SPARQL 1.1 store (Fuseki, Virtuoso, GraphDB…) to the state of this graph.

    What it was given is kept in the knowledge base, so that the next time only graphs that changed are sent, and
    those that are gone are taken away. A run that was cut short is mended by another.
    """
    from kg.export.publish import Target, Way
    from kg.export.sent import publish_kb

    sent = gone = 0
    for done in publish_kb(open_kb(kb), Target(url, Way(way), user, password), kb, afresh=afresh):
        sent, gone = sent + bool(done.digest), gone + (not done.digest)
    say(f"{url}: {sent} graphs sent, {gone} taken away")
