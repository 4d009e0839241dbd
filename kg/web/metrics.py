"""What the service did, for those who watch it: /health and /metrics (Prometheus text)."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.errors import KgError
from kg.web.asking import Askers
from kg.web.site import Site

_BUCKETS = (0.01, 0.05, 0.1, 0.3, 1.0, 5.0)


class Metrics:
    """Counts of answers by first part of the path and status, and how long they took."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: Counter[tuple[str, int]] = Counter()
        self._buckets: Counter[float] = Counter()
        self._seconds = 0.0

    def note(self, path: str, status: int, seconds: float) -> None:
        """Count one answer; paths that no page has are counted together."""
        first = path.strip("/").partition("/")[0]
        name = first if status != 404 and first.isidentifier() and first.isascii() else ""  # noqa: PLR2004
        with self._lock:
            self._answers[name, status] += 1
            self._seconds += seconds
            for bucket in _BUCKETS:
                self._buckets[bucket] += seconds <= bucket

    def lines(self, askers: Askers) -> list[str]:
        """Return the counts in Prometheus' text form."""
        with self._lock:
            answers = sorted(self._answers.items())
            total = sum(self._answers.values())
            lines = ["# TYPE kg_answers_total counter"]
            lines += [
                f'kg_answers_total{{page="{name}",status="{status}"}} {count}' for (name, status), count in answers
            ]
            lines += ["# TYPE kg_answer_seconds histogram"]
            lines += [f'kg_answer_seconds_bucket{{le="{bucket}"}} {self._buckets[bucket]}' for bucket in _BUCKETS]
            lines += [f'kg_answer_seconds_bucket{{le="+Inf"}} {total}']
            lines += [f"kg_answer_seconds_sum {self._seconds:.6f}", f"kg_answer_seconds_count {total}"]
        told = asdict(askers.counts).items()
        return [*lines, "# TYPE kg_questions_total counter", *(f'kg_questions_total{{end="{n}"}} {c}' for n, c in told)]


class Counted:
    """Counts every answer; in-flight time ends when the answer does."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and count it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.monotonic(), 500

        async def counted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, counted)
        finally:
            self.metrics.note(scope["path"], status, time.monotonic() - began)


def health(site: Site) -> Callable[[Request], Response]:
    """Return the answerer of ``/health``: 200 when the graph can be opened, else 503."""

    def answer(request: Request) -> Response:
        del request
        try:
            moment = site.now()
        except KgError as error:
            return JSONResponse({"status": "failing", "detail": str(error)}, 503)
        return JSONResponse({"status": "ok", "generation": moment.generation.name})

    return answer


def metrics_page(metrics: Metrics, askers: Askers) -> Callable[[Request], Response]:
    """Return the answerer of ``/metrics``."""

    def answer(request: Request) -> Response:
        del request
        return PlainTextResponse("\n".join(metrics.lines(askers)) + "\n", media_type="text/plain; version=0.0.4")

    return answer
