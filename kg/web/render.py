"""Templates to HTML: everything is escaped, and a name that no page gave is a fault."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kg.web.visit import Page, Visit

HERE = Path(__file__).parent
STATIC = HERE / "static"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def read_templates() -> None:
    """Read all templates, so that nobody's first page waits for it."""
    environment = _environment()
    for name in environment.list_templates():
        environment.get_template(name)


def render(page: Page, visit: Visit) -> str:
    """Return the page as HTML; all values are escaped, whatever they say."""
    template = _environment().get_template(page.template)
    values = {"told": None, **page.values}
    return template.render(values, visit=visit, t=visit.words, none=None)


@cache
def picture_style() -> Markup:
    """Return the style of the pictures, for a picture that is saved alone."""
    return Markup((STATIC / "picture.css").read_text(encoding="utf-8"))
