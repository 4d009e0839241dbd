"""The command that opens the knowledge base in a browser."""

from __future__ import annotations

import secrets
import threading
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.shell import Refusal, kb_option, say, tell

if TYPE_CHECKING:
    from kg.web.desk import Ruling
    from kg.web.pages.review import Standing

_DERIVING = threading.Lock()  # one graph is made at a time


@click.command("serve", epilog="Example: kg serve --port 8000")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option("--sparql-only", is_flag=True, help="Only the SPARQL endpoint, no pages.")
@click.option("--review", is_flag=True, help="Open the review desk; its address with a token is told.")
@kb_option
def serve_command(host: str, port: int, sparql_only: bool, review: bool, kb: Path) -> None:
    """Open the knowledge base in a browser.

    Pages are at /, the SPARQL 1.1 Protocol endpoint at /sparql, the reconciliation service at /reconcile. A build
    may go on meanwhile: the pages follow it. Ctrl-C ends.
    """
    import uvicorn

    from kg.web.app import Settings, create_app
    from kg.web.bounds import serving
    from kg.web.makers import usual_count
    from kg.web.site import Site

    site = Site(kb)
    site.now()  # a missing knowledge base is told at once, and the search index is made before anybody waits for it
    token = secrets.token_urlsafe(24) if review else ""
    desk = (partial(_keep, kb), partial(_standing, kb)) if review else ()
    makers = 0 if sparql_only else usual_count()
    app = create_app(site, replace(Settings(sparql_only, token, *desk), makers=makers))
    say(f"{kb}: open http://{host}:{port}/ (Ctrl-C ends)")
    if token:
        say(f"review desk: http://{host}:{port}/review?token={token}")
    try:
        uvicorn.run(app, host=host, port=port, log_level="warning", access_log=False, **serving())
    except OSError as error:
        raise Refusal(f"cannot listen on {host}:{port} ({error}). Choose another --port") from error


def _keep(kb: Path, ruling: Ruling) -> None:
    """Keep a ruling of the review desk, and make the graph anew meanwhile."""
    from kg.model.entity import Verdict
    from kg.pipeline import Talk, follow_rulings
    from kg.review import Judge, rule_on_claim, settle, undo
    from kg.store.rulings import ClaimVerdict

    judge = Judge(ruling.who, datetime.now().astimezone().date(), ruling.why)
    if ruling.undone:
        undo(kb, ruling.undone, by=judge)
    elif ruling.claim:
        rule_on_claim(kb, ClaimVerdict(ruling.verdict), ruling.claim, by=judge)
    else:
        settle(kb, Verdict(ruling.verdict), (ruling.left, ruling.right), by=judge)

    def derive() -> None:
        with _DERIVING:
            follow_rulings(kb, talk=Talk(tell))

    threading.Thread(target=derive).start()


def _standing(kb: Path) -> tuple[Standing, ...]:
    """Return the decisions that stand, the last first."""
    from kg.review import decisions, rulings
    from kg.web.pages.review import Standing

    found = [
        Standing(one.id, one.verdict, f"{_people(one.left)} | {_people(one.right)}", one.who, one.when, one.why)
        for one in decisions(kb)
    ]
    found += [Standing(one.id, one.verdict, f"“{one.quote}”", one.who, one.when, one.why) for one in rulings(kb)]
    return tuple(sorted(found, key=lambda one: one.when, reverse=True))


def _people(side: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(sorted({key for _, key in side}))
