"""What a stage met and did not understand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """Something not understood, with its place and mend; counted and shown, never dropped.

    Args:
        code: "KG" and three digits, explained in docs/errors.md.
        stage: Name of the stage's folder.
        message: What was met, with the value.
        mend: What somebody can do about it.
        start: Code-point offset in the stored content, or None for the whole article.
        end: End of the place, half-open.
        quote: The text between them; empty without a place.
    """

    code: str
    stage: str
    message: str
    mend: str
    start: int | None = None
    end: int | None = None
    quote: str = ""
