"""The folder of the knowledge base: behind the command, before it, from the environment."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from kg.cli.main import cli


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["--kb", "before", "who", "x"], "before"),
        (["who", "x", "--kb", "behind"], "behind"),
        (["--kb", "before", "who", "x", "--kb", "behind"], "behind"),
        (["who", "x"], "environment"),
    ],
)
def test_the_nearest_folder_counts(words, meant, monkeypatch, tmp_path):
    """--kb behind the command outranks --kb before it, and both outrank KG_KB."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_KB", "environment")
    answer = CliRunner().invoke(cli, words)
    assert answer.exit_code == 1
    assert answer.stderr.startswith(f"kg: {meant}: there is no knowledge base here.")
