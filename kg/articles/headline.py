"""Find the headline and the lines around it that are not the article's text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.articles.captions import is_caption
from kg.articles.furniture import is_section
from kg.articles.lines import Line, squeezed
from kg.articles.stamps import Stamp, read_stamp

_HEAD = 14  # lines: a headline stands higher
_LONGEST = 230  # code points
_PARAGRAPH = 160  # code points of a line that can only be text
_LEAST_WORDS = 4
_SENTENCE = 12  # words of a line that is text where a full stop ends it
_DATELINE = re.compile(r"^\([^()]{2,40}\) ?-|^[-+•]")
_CUT_SHORT = re.compile(r"(?<!\s)\s*(?:\.\.\.|…)$")

Head = tuple[int | None, dict[int, Stamp]]


def read_head(lines: Sequence[Line], *, given: str | None) -> Head:
    """Return which line is the headline and what the stamps above the text say, by the line's index.

    A headline given from outside is looked for among the lines above the first paragraph, behind which only a picture
    repeats it; None when it is not in the text.
    """
    stamps = {index: stamp for index, line in enumerate(lines[:_HEAD]) if (stamp := read_stamp(line.text)) is not None}
    if given is not None:
        return _given(lines, given), _above_text(lines, stamps)
    candidates = []
    for index, line in enumerate(lines[:_HEAD]):
        if index in stamps:
            continue
        if not _can_be_headline(line):
            break
        candidates.append(index)
    return _chosen(lines, candidates, stamps), _above_text(lines, stamps)


def _given(lines: Sequence[Line], given: str) -> int | None:
    wanted = squeezed(given)
    begun = _CUT_SHORT.sub("", wanted)
    for index, line in enumerate(lines[:_HEAD]):
        if wanted.startswith(line.text.lstrip()[:1].lower()) and not (index and is_caption(line)):
            text = squeezed(line.text)
            if text == wanted or (begun != wanted and text.startswith(begun) and len(text) <= _LONGEST):
                return index
        if _is_text(line):
            return None
    return None


def _is_text(line: Line) -> bool:
    """Tell whether a line is a paragraph that ends with a full stop: no page has one above the headline."""
    return line.text.endswith(".") and not line.text.endswith("..") and len(line.text.split()) >= _SENTENCE


def _can_be_headline(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST or _DATELINE.match(text):
        return False
    return text[-1] not in ".:;," or text.endswith("...")


def _chosen(lines: Sequence[Line], candidates: Sequence[int], stamps: dict[int, Stamp]) -> int | None:
    """Return the first line that is no section and long enough; behind a stamp in between, the longer side."""
    usable = [index for index in candidates if _is_phrase(lines[index])]
    if not usable:
        return None
    first = usable[0]
    behind = next((index for index in usable if any(first < stamp < index for stamp in stamps)), first)
    longer = len(lines[behind].text) > len(lines[first].text)
    lead = _CUT_SHORT.search(lines[behind].text) is not None or is_caption(lines[behind])
    return behind if longer and not lead else first


def _is_phrase(line: Line) -> bool:
    return len(line.text.split()) >= _LEAST_WORDS and not is_section(line.text)


def _above_text(lines: Sequence[Line], stamps: dict[int, Stamp]) -> dict[int, Stamp]:
    """Return the stamps above the first paragraph; a date below it belongs to something else."""
    first = next((index for index, line in enumerate(lines) if len(line.text) > _PARAGRAPH), len(lines))
    return {index: stamp for index, stamp in stamps.items() if index <= first}
