"""The small world's graph, as the tests of exports read it."""

from __future__ import annotations

import pytest
from pyoxigraph import Store

from tests.small_world import graph_of, world


@pytest.fixture(scope="module")
def store() -> Store:
    """Return the graph of the small world; tests only read it."""
    return graph_of(world())
