"""What all commands share: the --kb option, faults on one line, talk on stderr."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from kg.errors import KgError
from kg.model.issue import Issue

Command = TypeVar("Command", bound=Callable[..., Any])


class Shell(click.Group):
    """A group of commands that tells every KgError on one line of stderr, and ends with 1."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the words of the command line name."""
        try:
            return super().invoke(ctx)
        except KgError as error:
            raise Refusal(str(error)) from error


class Refusal(click.ClickException):
    """The end of a command that could not do its work."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        """Print the reason as one line on stderr."""
        del file
        say(f"kg: {self.message}")


def kb_option(command: Command) -> Command:
    """Give a command the option --kb, the folder of the knowledge base, as its argument kb."""
    option = click.option(
        "--kb",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("kb"),
        envvar="KG_KB",
        show_default="./kb, or KG_KB",
        callback=_nearest_kb,
        help="Folder of the knowledge base.",
    )
    return option(command)


def _nearest_kb(ctx: click.Context, parameter: click.Parameter, value: Path) -> Path:
    """Return the folder given behind the command, else the one before it, else KG_KB or the default."""
    behind = ctx.get_parameter_source(parameter.name or "") is ParameterSource.COMMANDLINE
    before = ctx.find_root().params.get("kb")
    return value if behind or before is None else Path(before)


def say(line: str) -> None:
    """Print a line of talk on stderr."""
    click.echo(line, err=True)


def tell(issue: Issue) -> None:
    """Print an issue as one line on stderr."""
    say(f"kg: {' '.join(issue.message.split())}. {issue.mend} [{issue.code}]")
