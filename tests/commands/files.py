"""Own files and packs, as the tests of the commands write and read them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., tuple[int, str, str]]
"""Calls gapgui and gives its exit status, what it printed and what it complained of."""


def body(own: Path) -> str:
    """Return the own file without its first two lines, which say what it is."""
    lines = own.read_text("utf-8").splitlines()
    assert lines[1] == "overlay: 1"
    return "\n".join(lines[2:])


def put(own: Path, text: str) -> Path:
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(text, encoding="utf-8")
    return own
