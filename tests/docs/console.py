"""Commands that the documentation shows, and what they print there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LISTED = re.compile(r"^ {4,}(gapgui .*)$", re.MULTILINE)
_SESSION = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
CUT = "..."


@dataclass(frozen=True, slots=True)
class Shown:
    """Hold a command as typed and the lines below it; a line of dots stands for any, dots at an end for more of it."""

    command: str
    lines: tuple[str, ...]

    def missing(self, printed: str) -> list[str]:
        """Return the lines that were not printed in that order."""
        left = iter(printed.splitlines())
        return [line for line in self.lines if line != CUT and not any(_is(line, each) for each in left)]


def listed(page: Path) -> list[str]:
    """Return the commands of a page that stand alone, without their comments."""
    return [line.split("  #")[0].rstrip() for line in _LISTED.findall(page.read_text(encoding="utf-8"))]


def sessions(page: Path) -> list[list[Shown]]:
    """Return the commands of each session on a page, with what they print."""
    return [list(_commands(block)) for block in _SESSION.findall(page.read_text(encoding="utf-8"))]


def _commands(block: str) -> Iterator[Shown]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *lines = part.splitlines()
        yield Shown(command, tuple(lines))


def _is(line: str, printed: str) -> bool:
    return printed.startswith(line.removesuffix(CUT)) if line.endswith(CUT) else printed == line
