"""The application on a real port of this machine, for clients that are not ours."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from kg.web.app import create_app
from kg.web.bounds import serving as bounds
from kg.web.site import Site


@contextmanager
def serving(kb: Path) -> Iterator[str]:
    """Serve a knowledge base as ``kg serve`` does, and give the address."""
    with serving_app(create_app(Site(kb))) as address:
        yield address


@contextmanager
def serving_app(app: Starlette) -> Iterator[str]:
    """Serve an application within the bounds of ``kg serve``, and give the address."""
    config = uvicorn.Config(app, port=0, log_level="warning", access_log=False, **bounds())
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            if not thread.is_alive():
                raise RuntimeError("the service did not start")
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
