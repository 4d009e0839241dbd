"""The SPARQL editor, with the named views that need no parameter as examples."""

from __future__ import annotations

from kg.graph.vocabulary import prefixes
from kg.query.catalog import questions
from kg.web.render import STATIC
from kg.web.visit import Page, Visit

_FIRST = "SELECT ?person ?name ?office WHERE {\n  ?tenure a kg:Tenure ; org:member ?person ; kg:office ?post .\n"
_FIRST += "  ?person skos:prefLabel ?name .\n  ?post skos:prefLabel ?office .\n} LIMIT 50\n"
_USED = ("kg", "org", "skos")


def editor_page(visit: Visit) -> Page:
    """Return the editor with the example asked for, or with a first question."""
    known = [one for one in questions().values() if not one.parameters]
    example = visit.query.get("example", "")
    texts = {one.name: one.sparql for one in known}
    heads = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes().items() if name in _USED)
    return Page(
        "sparql.html",
        {
            "examples": known,
            "chosen": texts.get(example, heads + _FIRST),
            "has_graphs": (STATIC / "vendor" / "cytoscape.min.js").is_file(),
            "has_editor": (STATIC / "vendor" / "yasgui.min.js").is_file(),
        },
    )
