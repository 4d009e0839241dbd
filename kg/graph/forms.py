"""What the shapes can tell of a subject: subjects of one form are all sound, or all have the same faults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache

import rdflib
from pyoxigraph import Literal, NamedNode, Quad
from rdflib.namespace import RDF, SH

_COUNTED = (SH.minCount, SH.maxCount, SH.uniqueLang)
_LOOKED_AT = (SH.nodeKind, SH.datatype, SH["or"], SH.minLength, SH.minInclusive)
_TOLD_APART = (SH["in"], SH.pattern)
CONSTRAINTS = frozenset((*_COUNTED, *_LOOKED_AT, *_TOLD_APART))  # another one in the shapes has to be kept here first

Form = frozenset[tuple[Hashable, int]]
_MOST_LITERALS = 1 << 17  # of which it is remembered whether they are well written


@dataclass(frozen=True, slots=True)
class Limits:
    """How closely the shapes look.

    Args:
        count: More values of a property are as good or bad as so many.
        length: Longer texts are as good as those of so many letters.
        number: Greater whole numbers are as good as this.
        told_apart: IRIs of the properties whose values are looked at one by one.
    """

    count: int
    length: int
    number: int
    told_apart: frozenset[str]


def limits_of(shapes: rdflib.Graph) -> Limits:
    """Return how closely shapes look that use no other constraints than CONSTRAINTS."""
    owners = (owner for term in _TOLD_APART for owner in shapes.subjects(term))
    return Limits(
        count=max(_bounds(shapes, SH.minCount, SH.maxCount), default=1) + 1,
        length=max(_bounds(shapes, SH.minLength), default=0),
        number=max(_bounds(shapes, SH.minInclusive), default=0),
        told_apart=frozenset((str(RDF.type), *(str(shapes.value(owner, SH.path)) for owner in owners))),
    )


def form_of(facts: Iterable[Quad], limits: Limits) -> Form:
    """Return the form of the one subject of facts."""
    counts = Counter((fact.predicate.value, _look(fact, limits)) for fact in facts)
    return frozenset((seen, min(count, limits.count)) for seen, count in counts.items())


def _bounds(shapes: rdflib.Graph, *terms: rdflib.URIRef) -> Iterable[int]:
    return (int(str(bound)) for term in terms for bound in shapes.objects(None, term))


def _look(fact: Quad, limits: Limits) -> Hashable:
    """Return what can be told of a value."""
    value = fact.object
    is_told_apart = fact.predicate.value in limits.told_apart
    if isinstance(value, NamedNode):
        return ("IRI", value.value if is_told_apart else "")
    if not isinstance(value, Literal):
        return ("node", "")
    written, datatype = value.value, value.datatype.value
    kind = (datatype, value.language, *_kind(written, datatype, limits.number))
    return (*kind, written) if is_told_apart else (*kind, min(len(written), limits.length))


@lru_cache(_MOST_LITERALS)
def _kind(written: str, datatype: str, number: int) -> tuple[object, ...]:
    """Return what a typed literal is worth: whether it is well written, of which type, and how great."""
    if datatype in (str(rdflib.XSD.string), str(RDF.langString)):
        return ()
    literal = rdflib.Literal(written, datatype=rdflib.URIRef(datatype), normalize=False)
    worth = literal.value
    return (literal.ill_typed, type(worth).__name__, min(worth, number) if isinstance(worth, int) else None)
