"""The command line: ``kg``. Commands are thin shells; they load what they need when they run."""

from __future__ import annotations

import io
import sys

import click

from kg.cli.ask import explain_command, holders_command, path_command, query_command, who_command
from kg.cli.build import build_command, remove_command
from kg.cli.carry import export_command, publish_command
from kg.cli.check import check_command
from kg.cli.doctor import backup_command, doctor_command
from kg.cli.evaluate import evaluate_command
from kg.cli.review import accept_command, different_command, reject_command, review_command, same_command
from kg.cli.serve import serve_command
from kg.cli.shell import Shell
from kg.settings import VERSION


@click.group(cls=Shell, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="kg")
@click.option(
    "--kb", type=click.Path(file_okay=False), help="Folder of the knowledge base, before or behind the command."
)
def cli(kb: str | None) -> None:
    """Niên Giám: who held which office, when, and who says so.

    Reads Vietnamese news into a knowledge base and answers from it. Data goes to stdout, talk to stderr; the exit
    status is 0 when all was done, 1 when it could not be, 2 when the command was wrong.
    """
    del kb  # the commands look it up
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # Vietnamese comes out right whatever the locale


for command in (
    build_command,
    remove_command,
    query_command,
    who_command,
    holders_command,
    explain_command,
    path_command,
    export_command,
    publish_command,
    check_command,
    review_command,
    same_command,
    different_command,
    accept_command,
    reject_command,
    evaluate_command,
    doctor_command,
    backup_command,
    serve_command,
):
    cli.add_command(command)
