"""How much and how slowly a client may send: a head in time, a body in time and of some size."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

LARGEST = 1 << 20  # bytes of a body
PATIENCE = 10.0  # seconds for a head, and again for a body


class Bounded:
    """Refuses bodies that are too large (413) or do not come in time (408), whoever reads them."""

    def __init__(self, app: ASGIApp, *, largest: int = LARGEST, patience: float = PATIENCE) -> None:
        self.app = app
        self._largest = largest
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; reading the body raises HTTPException where it goes beyond its bounds."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        left, until = self._largest, asyncio.get_running_loop().time() + self._patience
        is_whole = False

        async def bounded() -> Message:
            nonlocal left, is_whole
            if is_whole:  # what comes now is the end of the connection, and may take as long as the answer
                return await receive()
            try:
                async with asyncio.timeout_at(until):
                    message = await receive()
            except TimeoutError as error:
                raise HTTPException(408, "the request did not come in time", {"Connection": "close"}) from error
            left -= len(message.get("body", b""))
            if left < 0:
                raise HTTPException(413, f"a request has at most {self._largest} bytes", {"Connection": "close"})
            is_whole = not message.get("more_body", False)
            return message

        await self.app(scope, bounded, send)


class PatientProtocol(H11Protocol):
    """HTTP for ``uvicorn.run(http=…)`` that does not wait for ever for the head of a request."""

    patience = PATIENCE

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        self._waiting: asyncio.TimerHandle | None = None
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take what came; the first bytes of a further request begin a new wait."""
        if self._waiting is None and self.cycle.response_complete:
            self._wait()
        super().data_received(data)

    def handle_events(self) -> None:
        """Take whole events; a head ends the wait."""
        known = self.cycle
        super().handle_events()
        if self.cycle is not known:
            self._wait_no_more()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the wait."""
        self._wait_no_more()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._waiting = self.loop.call_later(self.patience, self._give_up)

    def _wait_no_more(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give_up(self) -> None:
        if not self.transport.is_closing():
            self.transport.abort()


def serving() -> dict[str, Any]:
    """Return what uvicorn.run needs to keep these bounds."""
    return {"http": PatientProtocol, "ws": "none", "timeout_keep_alive": 15}
