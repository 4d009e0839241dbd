"""Exports held in memory."""

from __future__ import annotations

import io

from pyoxigraph import Store

from kg.export.formats import ExportFormat
from kg.export.select import Selection
from kg.export.write import write_export


def exported(store: Store, form: ExportFormat, selection: Selection | None = None) -> bytes:
    """Return the bytes of a graph's export, whole or of what is selected."""
    out = io.BytesIO()
    write_export(store, form, out, selection=selection)
    return out.getvalue()
