"""What mypyc is given of a source tells it more, and means the same."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest

from kg.model.record import replace

natively = pytest.importorskip("hatch_build").natively  # where hatch-mypyc is

_RECORD = '''"""Places."""

from __future__ import annotations

from kg.model.mention import Level
from kg.model.record import record

_MOST: int = 3
UNITS = ("xã", "phường")


@record
class Place:
    """A place.

    Args:
        start: Where it stands.
        unit: What it is.
    """

    start: int
    unit: str | None = None
    level: Level = Level.NONE

    @property
    def known(self) -> bool:
        """Whether its unit or its level is told."""
        return self.unit in UNITS or self.level is not Level.NONE
'''


def _made(source: str, name: str) -> Any:
    module = ModuleType(name)
    sys.modules[name] = module
    exec(source, vars(module))
    return vars(module)["Place"]


def test_constants_are_final() -> None:
    """What is in capitals at the left margin, with its type or without."""
    lines = natively(_RECORD).splitlines()
    assert "_MOST: Final[int] = 3" in lines
    assert 'UNITS: Final = ("xã", "phường")' in lines
    assert "from __future__ import annotations; from typing import Any, Final" in lines
    assert "from kg.model.record import record; _Level_NONE: Final = Level.NONE" in lines


def test_a_native_record_is_what_a_record_is() -> None:
    """Made, compared, hashed, shown and replaced alike."""
    plain, native = _made(_RECORD, "plain_place"), _made(natively(_RECORD), "native_place")
    assert "record" not in [line.strip("@") for line in natively(_RECORD).splitlines()]
    for place in (plain, native):
        one = place(3, unit="xã")
        assert (one.start, one.unit, one.known, place(3).unit, place(3).known) == (3, "xã", True, None, False)
        assert one == place(3, "xã") != place(4, "xã")
        assert len({one, place(3, "xã"), place(3)}) == 2
        assert repr(one) == "Place(start=3, unit='xã', level='none')"
        assert replace(one, start=5) == place(5, "xã")
