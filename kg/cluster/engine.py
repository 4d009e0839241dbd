"""The cluster that reads, as somebody names it, and the libraries that it needs."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

from kg.errors import EngineError

SHARED = "parts"
"""The folder of a knowledge base that is shared with the workers when no other is named."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A dask.distributed cluster.

    Args:
        scheduler: Where its scheduler listens: "tcp://HOST:PORT".
        shared: A folder that we and all workers see, of this knowledge base alone: a path or an address of fsspec.
    """

    scheduler: str
    shared: str


def library(name: str) -> Any:
    """Return a library that only reading by a cluster needs.

    Raises:
        EngineError: It is not installed.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise EngineError(f"a cluster needs the {error.name} package", mend="pip install 'kg[cluster]'.") from error
