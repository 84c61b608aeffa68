"""What stands between the separators of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import CELL_BORDER

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEPARATOR = late_pattern(rf"{CELL_BORDER}| , ")


def parts(line: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield the parts of a line that begins at `start`, each with its place."""
    at = 0
    for separator in [*_SEPARATOR.finditer(line), None]:
        end = separator.start() if separator else len(line)
        part = line[at:end]
        if part.strip(" ,"):
            yield start + at + len(part) - len(part.lstrip(" ,")), part.strip(" ,")
        at = separator.end() if separator else end
