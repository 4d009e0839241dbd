"""``kg doctor`` and ``kg backup``: what keeps a knowledge base safe."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.shell import Refusal, kb_option, say, tell


@click.command("doctor", epilog="Example: kg doctor --look")
@click.option("--look", is_flag=True, help="Only tell what is wrong; change nothing.")
@kb_option
def doctor_command(look: bool, kb: Path) -> None:
    """Check the whole knowledge base, and make anew what is derived.

    Digests of texts and readings, places of quotes, what belongs together, the files of decisions and ids, and the
    graph against what the truth gives. Ends with 1 when something is wrong that could not be made good.
    """
    from kg.cli.progress import ProgressLine
    from kg.doctor import examine, mend
    from kg.pipeline import Talk
    from kg.store.truth import bring_up_truth

    if not look and bring_up_truth(kb):
        say(f"{kb}: brought to the present format")
    found = examine(kb)
    for fault in found:
        tell(fault)
    if found and not look:
        line = ProgressLine()
        try:
            mend(kb, talk=Talk(tell, line.draw))
        finally:
            line.clear()
        left = examine(kb)
        say(f"{kb}: {len(found)} faults, {len(found) - len(left)} mended")
        found = left
        for fault in found:
            tell(fault)
    if found:
        raise Refusal(f"{len(found)} faults are left")
    say(f"{kb}: all is well")


@click.command("backup", epilog="Example: kg backup /backups/kb-monday")
@click.argument("destination", type=click.Path(path_type=Path), metavar="DEST")
@kb_option
def backup_command(destination: Path, kb: Path) -> None:
    """Copy the knowledge base to DEST, a folder that is not there yet.

    The pages may be served meanwhile. The copy is a knowledge base itself: kg --kb DEST answers from it.
    """
    from kg.store.backup import backup

    backup(kb, destination)
    say(f"{destination}: a copy of {kb}")
