"""The house keeps its measures: short files, bare __init__ files, rooms that the front door names."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import tomllib
import unicodedata
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import kg
from kg import settings
from kg.settings import data_folder

PACKAGE = Path(settings.__file__).parent
ROOT = PACKAGE.parent
FILES = sorted(PACKAGE.rglob("*.py"))
MOST_LINES = 350
BANNED = re.compile(r"(^|_)(utils?|helpers?|managers?|process(or)?|handlers?|misc|common)($|_)")
ADDRESSES = re.compile(r"https?://(?!(127\.0\.0\.1|localhost))[^\s/]*(pypi|pythonhosted|simple/)")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_is_short_and_named_for_what_it_does(path: Path) -> None:
    """At most 350 lines, no file or folder called utils, helper or manager."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
    assert not [part for part in path.relative_to(PACKAGE).with_suffix("").parts if BANNED.search(part)]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("__init__.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_an_init_file_is_its_docstring(path: Path) -> None:
    """Nothing is re-exported: every import names the file that defines."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)


def test_the_front_door_names_every_room() -> None:
    """The docstring of kg speaks of every folder."""
    rooms = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert [room for room in sorted(rooms) if f"``{room}``" not in (kg.__doc__ or "")] == []


@pytest.mark.parametrize("name", ["seeds", "ontology"])
def test_data_is_found_beside_the_package(name: str) -> None:
    """A checkout has seeds/ and ontology/ next to kg/."""
    assert data_folder(name) == ROOT / name


@pytest.mark.parametrize("name", ["seeds", "ontology"])
def test_data_is_found_inside_a_wheel(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wheel carries them in kg/_data."""
    inside = tmp_path / "kg" / "_data" / name
    inside.mkdir(parents=True)
    monkeypatch.setattr(settings, "_PACKAGE", tmp_path / "kg")
    assert data_folder(name) == inside


def test_the_wheel_carries_the_data(tmp_path: Path) -> None:
    """Tables, seed articles, shapes, questions and templates go with the package."""
    builder = pytest.importorskip("hatchling.builders.wheel").WheelBuilder(str(ROOT))
    (wheel,) = builder.build(directory=str(tmp_path), versions=["standard"])
    names = set(zipfile.ZipFile(wheel).namelist())
    carried = [path for name in ("seeds", "ontology") for path in (ROOT / name).rglob("*.*")]
    assert {f"kg/_data/{path.relative_to(ROOT)}" for path in carried} <= names
    assert {str(path.relative_to(ROOT)) for path in PACKAGE.rglob("*.rq")} <= names


def _hook() -> dict[str, list[str]]:
    """Return how the wheel is compiled."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    hook: dict[str, list[str]] = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]
    return hook


def test_the_checkout_runs_plain_code() -> None:
    """No compiled file lies beside its source, where it would hide what is changed; what may be compiled is there."""
    hook = _hook()
    assert not hook["enable-by-default"]
    assert not [*PACKAGE.rglob("*.so"), *PACKAGE.rglob("*.pyd")]
    named = [pattern.removeprefix("/") for pattern in hook["include"] + hook["exclude"]]
    assert not [path for path in named if not (ROOT / path).exists() and not [*PACKAGE.rglob(path)]]


def _cannot_be_compiled(node: ast.AST) -> bool:
    if isinstance(node, ast.ClassDef):
        return "Choice" in [base.id for base in node.bases if isinstance(base, ast.Name)]
    if isinstance(node, ast.Compare):
        told = [sign for asked in node.comparators for sign in getattr(asked, "elts", ())]
        return any(isinstance(sign, ast.Starred) for sign in told)
    return isinstance(node, ast.Name) and node.id == "cached_property"


def _assigned_again(tree: ast.Module) -> list[ast.AST]:
    """Return where a constant, which is final when it is compiled, gets another value."""
    stored = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    stored = [node for node in stored if node.id.isupper() and len(node.id) > 1]
    return [node for at, node in enumerate(stored) if node.id in {before.id for before in stored[:at]}]


def test_what_is_compiled_can_be() -> None:
    """mypyc stops at "in (*a, b)", classes of choices and constants set again, and computes cached properties anew."""
    hook, traps = _hook(), []
    for path in FILES:
        place = f"/{path.relative_to(ROOT)}"
        if place.startswith(tuple(hook["include"])) and not place.endswith(tuple(hook["exclude"])):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            nodes = [*filter(_cannot_be_compiled, ast.walk(tree)), *_assigned_again(tree)]
            traps += [f"{place}:{getattr(node, 'lineno', 0)}" for node in nodes]
    assert not traps


def test_missing_data_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither place has it: the error names it."""
    monkeypatch.setattr(settings, "_PACKAGE", tmp_path / "kg")
    with pytest.raises(FileNotFoundError, match="seeds"):
        data_folder("seeds")


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").rglob("*.csv")), ids=lambda path: path.name)
def test_tables_are_in_one_unicode_form(path: Path) -> None:
    """NFC, so that equal names are equal strings."""
    assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_hashes_and_no_addresses(name: str) -> None:
    """Every pin has a hash; nothing says where it was downloaded."""
    text = (ROOT / name).read_text(encoding="utf-8")
    pins = re.findall(r"^\S+==\S+ \\$", text, re.MULTILINE)
    assert len(pins) == len(re.findall(r"==", text))
    assert not ADDRESSES.search(text)
    assert "index-url" not in text


def test_a_lock_names_the_extras_that_its_packages_ask_for() -> None:
    """Without them pip looks for a newer version to serve the extra, and a checkout of an older lock cannot install."""
    locked = set(re.findall(r"^(\S+)==", (ROOT / "requirements-dev.lock").read_text("utf-8"), re.M))
    names = {re.sub(r"\[.*", "", name) for name in locked}
    asked = set()
    for distribution in importlib.metadata.distributions():
        if canonicalize_name(distribution.metadata["Name"]) in names:
            asked |= {r for r in map(Requirement, distribution.requires or []) if r.extras and _always(r)}
    assert asked
    assert {f"{canonicalize_name(r.name)}[{','.join(sorted(r.extras))}]" for r in asked} <= locked


def _always(requirement: Requirement) -> bool:
    """Whether the requirement stands without an extra of its own asked for."""
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})
