"""Carry the graph to a remote SPARQL 1.1 store: graph by graph, or as one load of N-Quads.

Source: https://www.w3.org/TR/sparql11-http-rdf-update/
"""

from __future__ import annotations

import hashlib
import http.client
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import IO, ClassVar
from urllib.parse import quote, urlsplit

from pyoxigraph import NamedNode, RdfFormat, Store, serialize

from kg.errors import ExportError
from kg.export.rdf import graphs_of, write_nquads

PATIENCE = 600.0  # seconds a store may take for one graph
_IN_MEMORY = 8 << 20  # bytes of a graph kept in memory; more goes through a file
_GONE = 404


class Way(StrEnum):
    """How a store takes the graph: a PUT for each named graph, or one PUT of N-Quads for all."""

    GRAPHS = "graphs"
    QUADS = "quads"


@dataclass(frozen=True, slots=True)
class Target:
    """A remote store: its Graph Store address, how it takes the graph, and who asks.

    Args:
        url: ``http://host:3030/kb/data`` (Fuseki), ``http://host:8890/sparql-graph-crud-auth`` (Virtuoso), …
        way: How it takes the graph.
        user: Name for Basic or Digest authentication; empty for none.
        password: Password.
    """

    url: str
    way: Way = Way.GRAPHS
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """One graph that is about to be changed (IN_DOUBT), is there (digest of its facts) or gone (empty digest)."""

    IN_DOUBT: ClassVar[str] = "in doubt"

    graph: str
    digest: str

    @property
    def is_sure(self) -> bool:
        """Whether the remote store is known to have the graph, or to have lost it."""
        return self.digest != self.IN_DOUBT


def publish(store: Store, target: Target, *, known: Mapping[str, str] | None = None) -> Iterator[Published]:
    """Send the graph; yield each named graph in doubt before it is changed there, and for sure as soon as it was.

    Every step can be done again, so a broken run is mended by another. The last that was yielded of each graph, kept
    by the caller and given as known the next time, spares the graphs that did not change and takes away those that
    are gone.

    Raises:
        ExportError: The store cannot be reached or refuses.
    """
    if urlsplit(target.url).scheme not in ("http", "https"):
        raise ExportError(f"{target.url!r} is no http address", mend="Give the address of a Graph Store endpoint.")
    match target.way:
        case Way.GRAPHS:
            yield from _graph_by_graph(store, target, known or {})
        case Way.QUADS:
            yield from _all_at_once(store, target, known or {})


def _graph_by_graph(store: Store, target: Target, known: Mapping[str, str]) -> Iterator[Published]:
    here = graphs_of(store)
    for graph in here:
        with _spooled() as body:
            digest = _write_graph(store, graph, body)
            if known.get(graph.value) != digest:
                yield Published(graph.value, Published.IN_DOUBT)
                _send(target, "PUT", _address(target, graph.value), body, "application/n-triples")
                yield Published(graph.value, digest)
    for gone in sorted(set(known) - {graph.value for graph in here}):
        if known[gone]:
            yield Published(gone, Published.IN_DOUBT)
            _send(target, "DELETE", _address(target, gone), None, "")
            yield Published(gone, "")


def _all_at_once(store: Store, target: Target, known: Mapping[str, str]) -> Iterator[Published]:
    here = graphs_of(store)
    names = {graph.value for graph in here}
    yield from (Published(name, Published.IN_DOUBT) for name in sorted(names | set(known)))
    with _spooled() as body:
        write_nquads(store, body)
        _send(target, "PUT", target.url, body, "application/n-quads")
    for graph in here:
        with _spooled() as body:
            yield Published(graph.value, _write_graph(store, graph, body))
    yield from (Published(gone, "") for gone in sorted(set(known) - names))


def _spooled() -> IO[bytes]:
    return tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)


def _write_graph(store: Store, graph: NamedNode, body: IO[bytes]) -> str:
    """Write the triples of a graph and return their digest."""
    triples = (quad.triple for quad in store.quads_for_pattern(None, None, None, graph))
    serialize(triples, body, RdfFormat.N_TRIPLES)
    body.seek(0)
    digest = hashlib.file_digest(body, "sha256").hexdigest()  # type: ignore[arg-type]
    body.seek(0)
    return digest


def _address(target: Target, graph: str) -> str:
    mark = "&" if urlsplit(target.url).query else "?"
    return f"{target.url}{mark}graph={quote(graph, safe='')}"


def _send(target: Target, method: str, url: str, body: IO[bytes] | None, media_type: str) -> None:
    request = urllib.request.Request(url, method=method)
    if body is not None:
        size = body.seek(0, 2)
        body.seek(0)
        request.data = body.read() if size <= _IN_MEMORY else body  # digest authentication sends small bodies twice
        request.add_header("Content-Type", media_type)
        request.add_header("Content-Length", str(size))
    try:
        with _opener(target).open(request, timeout=PATIENCE) as answer:
            answer.read()
    except urllib.error.HTTPError as error:
        if method == "DELETE" and error.code == _GONE:
            return
        raise ExportError(
            f"the store answers {error.code} {error.reason}", where=url, mend="Check the address and the rights."
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise ExportError(f"the store cannot be reached ({error})", where=url, mend="Check the address.") from error


def _opener(target: Target) -> urllib.request.OpenerDirector:
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    if target.user:
        passwords.add_password(None, target.url, target.user, target.password)
    return urllib.request.build_opener(
        urllib.request.HTTPBasicAuthHandler(passwords), urllib.request.HTTPDigestAuthHandler(passwords)
    )
