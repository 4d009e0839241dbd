"""How the wheel is compiled: mypyc is given sources that tell it more, the wheel carries the plain ones."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

from hatch_mypyc import plugin

_CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]*)(?:: (.+?))? = ", re.MULTILINE)
_FUTURE = "from __future__ import annotations"


class NativeBuildHook(plugin.MypycBuildHook):
    """The hook of hatch-mypyc, which finds the sources rewritten while it compiles them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, then put the plain sources back."""
        plain = {Path(self.root, name): Path(self.root, name).read_text("utf-8") for name in self.included_files}
        try:
            for path, source in plain.items():
                path.write_text(natively(source), "utf-8")
            super().initialize(version, build_data)
        finally:
            for path, source in plain.items():
                path.write_text(source, "utf-8")


def natively(source: str) -> str:
    """Return a source whose constants are Final and whose records are classes of their own, not msgspec's.

    So are the members of imported choices: "Level.NONE" is looked up once, as the constant _Level_NONE. mypyc then
    finds all of them without a look-up by name. What such a class can do is what a record can.
    """
    tree = ast.parse(source)
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    imported = "|".join(name.name for node in imports for name in node.names)
    members = re.compile(rf"\b({imported})\.([A-Z][A-Z_]+)\b")
    once = [f"; _{one}_{member}: Final = {one}.{member}" for one, member in sorted(set(members.findall(source)))]
    lines = members.sub(r"_\1_\2", source).split("\n")
    for node in reversed(tree.body):
        if isinstance(node, ast.ClassDef) and [ast.unparse(one) for one in node.decorator_list] == ["record"]:
            fields = [one for one in node.body if isinstance(one, ast.AnnAssign)]
            lines[fields[0].lineno - 1 : fields[-1].end_lineno] = _methods(node.name, fields)
            del lines[node.decorator_list[0].lineno - 1]
    if imports:
        lines[(imports[-1].end_lineno or 0) - 1] += "".join(once)
    told = _CONSTANT.sub(lambda found: f"{found[1]}: Final{f'[{found[2]}]' if found[2] else ''} = ", "\n".join(lines))
    return told.replace(_FUTURE, f"{_FUTURE}; from typing import Any, Final", 1)


def _methods(name: str, fields: list[ast.AnnAssign]) -> list[str]:
    """Return how a record is made, compared, hashed, shown and made again with other values in some fields."""
    names = [ast.unparse(field.target) for field in fields]
    return [
        f"    def __init__(self, {', '.join(map(ast.unparse, fields))}) -> None:",
        *(f"        self.{one} = {one}" for one in names),
        "    def __eq__(self, other: object) -> bool:",
        f"        return isinstance(other, {name}) and {' and '.join(f'self.{one} == other.{one}' for one in names)}",
        "    def __hash__(self) -> int:",
        f"        return hash(({' '.join(f'self.{one},' for one in names)}))",
        "    def __repr__(self) -> str:",
        f"        return f'{name}({', '.join(f'{one}={{self.{one}!r}}' for one in names)})'",
        f"    def __replace__(self, **changes: Any) -> {name}:",
        f"        return {name}({', '.join(f'changes.get({one!r}, self.{one})' for one in names)})",
    ]
