"""What many tests share: a knowledge base of the seed articles, built once a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from kg.model.issue import Issue
from kg.pipeline import Talk, build
from kg.settings import data_folder

settings.register_profile("kg", deadline=None, max_examples=50, derandomize=True)
settings.register_profile("fuzz", deadline=None, max_examples=10_000)
settings.load_profile("kg")


def fail_on(issue: Issue) -> None:
    """Fail the test that meets an issue of a file."""
    pytest.fail(f"{issue.code}: {issue.message}")


SILENT = Talk(fail_on)


@pytest.fixture(scope="session")
def seed_articles() -> Path:
    """Return the folder of the seed articles."""
    return data_folder("seeds") / "articles"


@pytest.fixture(scope="session")
def seed_kb(tmp_path_factory: pytest.TempPathFactory, seed_articles: Path) -> Path:
    """Return a knowledge base of the seed articles; tests only read it."""
    folder = tmp_path_factory.mktemp("kb")
    build([seed_articles], folder, talk=SILENT)
    return folder
