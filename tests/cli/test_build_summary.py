"""What ``kg build`` says when it is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from kg import pipeline
from kg.cli.main import cli


def test_a_build_tells_the_issues_of_what_it_read_by_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each code with its number, of the articles read now; a build that reads nothing tells none."""

    def stumble(raw: object) -> None:
        raise ValueError

    monkeypatch.setattr(pipeline, "compose_article", stumble)
    for name in ("một", "hai"):
        (tmp_path / f"{name}.txt").write_text(f"Tin {name}\nMột câu của bài này.\n", encoding="utf-8")
    words = ["build", str(tmp_path), "--kb", str(tmp_path / "kb"), "--workers", "1"]
    assert "Issues of the articles read: KG701 2;" in CliRunner().invoke(cli, words).stderr
    assert "Issues" not in CliRunner().invoke(cli, words).stderr
