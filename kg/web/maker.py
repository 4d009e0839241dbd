"""A process that makes pages one at a time, so that a heavy page keeps nobody from a light one.

It reads what is asked from stdin and writes pages to stdout as the askers of SPARQL do (kg.web.asker): it says that it
is ready; then each page asked for is a frame of JSON, and its answer a frame of JSON (``status`` and ``location``) and
a frame of gzip. Where a page cannot be made the status is 0: who asked makes it, and meets the fault.
"""

from __future__ import annotations

import json
import logging
import signal
import sys
from pathlib import Path

from kg.web.asker import receive, send
from kg.web.making import Made, PageAsked, make_page
from kg.web.render import read_templates
from kg.web.site import Site

_FAILED = Made(0, "", b"")


def main(folder: Path, *, has_desk: bool) -> None:
    """Make what is asked for on stdin until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the service, and the end of stdin its makers
    site = Site(folder)
    site.has_desk = has_desk
    read_templates()
    source, out = sys.stdin.buffer, sys.stdout.buffer
    send(out, b"ready")
    while (frame := receive(source)) is not None:
        asked = json.loads(frame)
        made = _made(site, Path(asked.pop("generation")), PageAsked(**asked))
        send(out, json.dumps({"status": made.status, "location": made.location}).encode())
        send(out, made.body)


def _made(site: Site, generation: Path, asked: PageAsked) -> Made:
    try:
        return make_page(site, site.at(generation), asked)
    except Exception:  # whatever it is: the maker lives on, and who asked meets it again
        logging.getLogger(__name__).debug("a page was not made", exc_info=True)
        return _FAILED


if __name__ == "__main__":
    main(Path(sys.argv[1]), has_desk=sys.argv[2] == "desk")
