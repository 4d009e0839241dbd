"""Pages that were made lately, compressed: who asks for one again does not wait for it to be made anew."""

from __future__ import annotations

import threading
from collections import OrderedDict

MOST = 64 << 20  # bytes of compressed pages that are kept
LEVEL = 4  # of gzip: three times as quick as the highest, and hardly longer


class KeptPages:
    """Compressed pages by their entity tag, which changes with the graph; the ones asked for last are kept.

    Args:
        most: Bytes that are kept at most.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._bytes = 0
        self._pages: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def kept(self, tag: str) -> bytes | None:
        """Return a page as gzip, or None when it is not kept."""
        with self._lock:
            if tag in self._pages:
                self._pages.move_to_end(tag)
            return self._pages.get(tag)

    def keep(self, tag: str, page: bytes) -> None:
        """Keep a page, compressed."""
        with self._lock:
            self._bytes += len(page) - len(self._pages.pop(tag, b""))
            self._pages[tag] = page
            while self._bytes > self._most:
                self._bytes -= len(self._pages.popitem(last=False)[1])
