"""Find a thing by what people type: without diacritics, by another name, in a loose form, or by its IRI."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache

from pyoxigraph import Literal, NamedNode, Store

from kg.errors import QueryError, UnknownNameError
from kg.graph.vocabulary import FOAF, ORG, RDF, SCHEMA, SKOS, plain
from kg.lexicon.query_forms import query_forms
from kg.vietnamese.unicode import bare

_NEAR = 5  # options shown for an unknown name
_WORD = re.compile(r"[\w./-]+")


class Kind(StrEnum):
    """The things that can be asked for by name."""

    PERSON = "person"
    OFFICE = "office"
    BODY = "body"
    MEETING = "meeting"
    DOCUMENT = "document"


_CLASSES = {
    Kind.PERSON: FOAF.Person,
    Kind.OFFICE: ORG.Post,
    Kind.BODY: ORG.FormalOrganization,
    Kind.MEETING: SCHEMA.Event,
    Kind.DOCUMENT: SCHEMA.Legislation,
}

_TYPE = NamedNode(plain(RDF.type))
_NAMES = {Kind.PERSON: (SKOS.prefLabel, SKOS.altLabel), Kind.DOCUMENT: (SKOS.prefLabel, SCHEMA.legislationIdentifier)}
_NAME = (SKOS.prefLabel,)  # of all others


@dataclass(frozen=True, slots=True)
class Match:
    """A thing that answers to what was typed, and the name by which it does."""

    iri: str
    name: str


def find(store: Store, kind: Kind, typed: str) -> tuple[Match, ...]:
    """Return the things of a kind that answer to what was typed, sorted by name and IRI.

    In this order, the first that gives something: the IRI; the whole name; the name with abbreviations and loose
    forms spelt out; names that hold all the words typed in their order, where only one name does so most closely.

    Raises:
        UnknownNameError: Nothing answers; the message lists near names.
    """
    matches = all_names(store, kind)
    if typed.startswith(("http://", "https://", "urn:")):
        return _by_iri(kind, typed, matches)
    wanted = bare(typed)
    for form in dict.fromkeys((wanted, spelt_out(wanted))):
        if found := _unique(match for match in matches if bare(match.name) == form):
            return found
    found, rivals = _closest(kind, spelt_out(wanted).split(), matches)
    if found:
        return found
    raise _unknown(kind, typed, rivals or _near(wanted, matches))


def all_names(store: Store, kind: Kind) -> tuple[Match, ...]:
    """Return every name of every thing of a kind, sorted."""
    things = {quad.subject for quad in store.quads_for_pattern(None, _TYPE, NamedNode(plain(_CLASSES[kind])))}
    named = {
        (quad.object.value, thing.value)
        for thing in things
        for term in _NAMES.get(kind, _NAME)
        for quad in store.quads_for_pattern(thing, NamedNode(plain(term)), None)
        if isinstance(thing, NamedNode) and isinstance(quad.object, Literal)
    }
    return tuple(Match(iri, name) for name, iri in sorted(named))


def spelt_out(wanted: str) -> str:
    """Return a bare phrase with abbreviations and loose forms spelt out, the longest first.

    >>> spelt_out("chu tich ubnd tinh bac giang")
    'chu tich uy ban nhan dan tinh bac giang'
    """
    words = _WORD.findall(wanted)
    forms, longest = _forms()
    out: list[str] = []
    position = 0
    while position < len(words):
        for length in range(min(longest, len(words) - position), 0, -1):
            piece = tuple(words[position : position + length])
            if _applies(piece, words[position + length :], forms):
                out += forms[piece]
                position += length
                break
        else:
            out.append(words[position])
            position += 1
    return " ".join(out)


def _applies(piece: tuple[str, ...], rest: list[str], forms: dict[tuple[str, ...], tuple[str, ...]]) -> bool:
    """Tell whether a form stands here; not where the text goes on as its meaning would ("bí thư tỉnh ủy")."""
    meant = forms.get(piece)
    if meant is None:
        return False
    longer = meant[len(piece) :] if meant[: len(piece)] == piece else ()
    return not longer or tuple(rest[: len(longer)]) != longer


@cache
def _forms() -> tuple[dict[tuple[str, ...], tuple[str, ...]], int]:
    forms = {tuple(bare(form.typed).split()): tuple(bare(form.meant).split()) for form in query_forms()}
    return forms, max(map(len, forms), default=0)


def _by_iri(kind: Kind, iri: str, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    for match in matches:
        if match.iri == iri:
            return (match,)
    try:
        NamedNode(iri)
    except ValueError as error:
        raise QueryError(f"{iri!r} is no IRI", mend="Copy it whole, without blanks.") from error
    raise UnknownNameError(f"no {kind} has the IRI {iri}", mend="Look it up with kg query.")


def _unique(matches: Iterable[Match]) -> tuple[Match, ...]:
    by_iri: dict[str, Match] = {}
    for match in matches:
        by_iri.setdefault(match.iri, match)
    return tuple(sorted(by_iri.values(), key=lambda match: (match.name, match.iri)))


def _closest(kind: Kind, words: list[str], matches: tuple[Match, ...]) -> tuple[tuple[Match, ...], list[str]]:
    """Return the things whose name holds the words in their order, if that is clear; else the rivals' names.

    Of people all who answer are rivals: "An" is no name of one of them. Of the others the name with the fewest
    other words wins, as "Bí thư Hà Nam" is said of the Bí thư Tỉnh ủy; an office begins with the word typed first.
    """
    holding: dict[tuple[str, ...], list[Match]] = {}
    for match in matches:
        name = tuple(bare(match.name).split())
        if _holds(name, words) and (kind is not Kind.OFFICE or name[0] == words[0]):
            holding.setdefault(name, []).append(match)
    if kind is not Kind.PERSON:
        fewest = min(map(len, holding), default=0)
        holding = {name: found for name, found in holding.items() if len(name) == fewest}
    found = _unique(match for rivals in holding.values() for match in rivals)
    if len(holding) == 1 or len({match.iri for match in found}) == 1:
        return found, []
    return (), sorted({match.name for match in found})


def _holds(name: tuple[str, ...], words: list[str]) -> bool:
    rest = iter(name)
    return bool(words) and all(word in rest for word in words)


def _near(wanted: str, matches: tuple[Match, ...]) -> list[str]:
    names: dict[str, str] = {}
    for match in matches:
        names.setdefault(bare(match.name), match.name)
    return [names[near] for near in get_close_matches(wanted, names, n=_NEAR, cutoff=0.5)]


def _unknown(kind: Kind, typed: str, near: list[str]) -> UnknownNameError:
    mend = f"Did you mean: {'; '.join(near[:_NEAR])}?" if near else f"kg query lists every {kind} that is known."
    return UnknownNameError(f"no {kind} is called {typed!r}", mend=mend)
