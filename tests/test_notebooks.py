"""The notebooks run from top to bottom and hold no outputs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_is_stripped(path: Path, seed_kb: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every code cell runs after those before it; the file holds no outputs, so that its diffs are readable."""
    monkeypatch.setenv("KG_KB", str(seed_kb))
    cells = [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert cells
    names: dict[str, Any] = {}
    for cell in cells:
        assert cell["outputs"] == []
        exec("".join(cell["source"]), names)
