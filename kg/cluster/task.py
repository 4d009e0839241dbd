"""What a worker does: read the articles of one partition and put their readings beside them."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable, Sequence

from kg.cluster.shelf import Partition, get_articles, has_readings, put_readings
from kg.errors import EngineError
from kg.model.article import RawArticle
from kg.rules import READING, rules_digest
from kg.store.codec import Entry

_TURN = threading.Lock()  # reading keeps a core busy: the threads of one worker would only wait for each other


def read_partition(partition: Partition, read: Callable[[Sequence[RawArticle]], list[Entry]]) -> None:
    """Read a partition, unless it has been read.

    Args:
        partition: Where the articles lie; their readings are put where it says.
        read: Reads a batch.

    Raises:
        EngineError: This machine's rules are others than those that are to read it.
    """
    if rules_digest(READING) != partition.rules:
        mend = "Install the same kg on every worker, and start the workers again."
        raise EngineError("a worker reads by other rules than we do", where=platform.node(), mend=mend)
    if not has_readings(partition):
        with _TURN:
            put_readings(partition, read(get_articles(partition)))
