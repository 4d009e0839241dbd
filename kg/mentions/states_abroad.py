"""States and regions abroad that a governor leads: "Thống đốc Ohio", "Thống đốc vùng Kursk", or told before him."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.countries import governors_abroad, name_words, world_bodies
from kg.mentions.places import capital_run, read_province
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.syllables import spelt_as_ours
from kg.vietnamese.tokens import Tokens

_LED = {"Thống đốc": ("bang", "tỉnh"), "Phó Thống đốc": ("bang", "tỉnh"), "Thủ hiến": ("bang",),
        "Thị trưởng": ("thành phố",), "Phó Thị trưởng": ("thành phố",), "Đô trưởng": ("thành phố",),
        "Phó Đô trưởng": ("thành phố",), "Tỉnh trưởng": ("tỉnh",), "Phó Tỉnh trưởng": ("tỉnh",)}  # fmt: skip
GOVERNORS = frozenset(_LED)
"""Titles of those who govern a state, province or city abroad; that of a state, also those of our bank."""
_LONGEST_STATE = 4  # words
_REGIONS = (("bang",), ("vùng",), ("tỉnh",), ("khu", "vực"), ("thành", "phố"))
_WHOLE_NAME = 2  # syllables
_LONGEST_NAME = 3  # words of a governor's name
_OTHERS_TOO = frozenset(("washington", "georgia"))  # a city and a country are called so
_SENTENCES = 3  # how far back a state may be named


def state_at(tokens: Tokens, at: int, role: str = "Thủ hiến") -> tuple[int, str] | None:
    """Return the index behind the bare name of a state that begins here and its body: "Ohio" of "Thống đốc Ohio".

    Of a mayor it is a city's, of others a province's: "Thị trưởng | Lima", "Tỉnh trưởng | Kandal".
    """
    for kind in _LED[role]:
        words = tuple(kind.split())
        found = world_bodies().longest((*words, *tokens.lower[at : at + _LONGEST_STATE]), 0)
        if found is not None:
            return at + found[0] - len(words), found[1][0]
    return None


def governs_state(tokens: Tokens, role: str, at: int) -> bool:
    """Tell whether a state stands behind a governor's title: "Thống đốc | Ohio | cho biết"."""
    return role in GOVERNORS and tokens.capital(at) and state_at(tokens, at, role) is not None


def before_unknown_place(tokens: Tokens, role: str, at: int) -> bool:
    """Tell whether more words than a name has stand behind a governor's title: "Thị trưởng | Ilo Alto Bob Lee"."""
    return role in GOVERNORS and capital_run(tokens, at) - at > _LONGEST_NAME


def region_at(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Return a region abroad that no table has, before the whole name of its governor: "vùng | Kursk | Alexei …"."""
    first = next((at + len(words) for words in _REGIONS if tokens.lower[at : at + len(words)] == words), at)
    if first == at or not tokens.capital(first) or read_province(tokens, first):
        return None
    name, kind = tokens.words[first], " ".join(tokens.lower[at:first]).capitalize()
    alone = capital_run(tokens, first) == first + 1 + _WHOLE_NAME or tokens.words[first + 1 : first + 2] == (",",)
    return (first + 1, f"{kind} {name}") if alone and not spelt_as_ours(name) else None


def with_states_told(text: Text, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, a foreign governor's bare title with the state that he is known to govern.

    Failing that with the one state named in his sentence or just before it, else with the only state that the article
    names, by its bare name or behind "bang".

    Args:
        text: The text.
        mentions: Its mentions.
    """
    bare = [at for at in range(len(mentions) - 2) if _is_bare(text, mentions[at : at + 3])]
    if not bare:
        return mentions
    states = [_states_in(tokens) for tokens in text.tokens]
    called = [_states_in(tokens, bare=True) for tokens in text.tokens]
    done = list(mentions)
    for at in bare:
        body, sentence = mentions[at + 1], mentions[at].sentence
        if (known := _governor(mentions[at + 2], mentions)) is not None:
            name, done[at + 2] = known
            end = max(body.end, done[at + 2].start - 1)
            done[at + 1] = replace(body, end=end, name=name, template=name, code="abroad", level=Level.NONE)
            continue
        near = (states[back] for back in range(sentence, max(-1, sentence - 1 - _SENTENCES), -1))
        named = called[sentence] or next((found for found in near if found), set().union(*states, *called))
        if len(named) == 1:
            name = next(iter(named))
            done[at + 1] = replace(body, name=name, template=name, code="abroad", level=Level.NONE)
    return done


def _governor(person: Mention, others: Sequence[Mention] = ()) -> tuple[str, Mention] | None:
    """Return the body that somebody is known to govern, and him without a place before his name; None where unknown.

    "Thống đốc | Beirut | Bob Lee". Called by one name he has the whole name that others of the article have of him.
    """
    whole = person.name or ""
    for cut in [0, *(at + 1 for at, letter in enumerate(whole) if letter == " ")]:
        body = governors_abroad().get(tuple(name_words(whole[cut:])))
        if body is not None:
            if person.code != "short":
                return body, replace(person, name=whole[cut:], start=person.start + cut)
            people = (other.name or "" for other in others if other.kind is MentionKind.PERSON)
            wholes = sorted({name for name in people if whole in name.split()})
            return body, replace(person, name=max(wholes, key=len, default=whole), code="")
    return None


def _is_bare(text: Text, mentions: Sequence[Mention]) -> bool:
    """Tell whether a governor's title, its body as ours and a foreigner's name stand side by side."""
    title, body, person = mentions
    if title.name not in GOVERNORS or body.code != "implied" or person.kind is not MentionKind.PERSON:
        return False
    beside = not text.folded[title.end : person.start].strip()
    return beside and (not spelt_as_ours(person.name or "") or _governor(person) is not None)


def _states_in(tokens: Tokens, *, bare: bool = False) -> set[str]:
    """Return the states that a sentence names behind "bang", or by what only they are called."""
    first = range(len(tokens.words)) if bare else [at + 1 for at, word in enumerate(tokens.lower) if word == "bang"]
    named = [at for at in first if tokens.capital(at) and not (bare and tokens.lower[at] in _OTHERS_TOO)]
    return {found[1] for at in named if (found := state_at(tokens, at)) is not None}
