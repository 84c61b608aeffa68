"""Finding words in a text, whatever their case and however their spaces are broken into lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.ui.telling.offsets import Span

MOST = 1000
"""Places that are kept; a single letter in a long text has more than anybody looks at."""


def find_all(text: str, words: str) -> tuple[Span, ...]:
    """Return where the words stand, in the order of the text."""
    parts = words.split()
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    found: list[Span] = []
    for match in pattern.finditer(text):
        found.append(match.span())
        if len(found) == MOST:
            break
    return tuple(found)


@dataclass(slots=True)
class Search:
    """Go round the places found; `at` is the current one, -1 before the first step."""

    places: tuple[Span, ...] = ()
    at: int = -1

    @property
    def current(self) -> Span | None:
        """Return the current place."""
        return self.places[self.at] if 0 <= self.at < len(self.places) else None

    def step(self, direction: int) -> Span | None:
        """Go to the next place (1) or the one before (-1), round the end."""
        if not self.places:
            return None
        self.at = (self.at + direction) % len(self.places) if self.at >= 0 else 0 if direction > 0 else -1
        self.at %= len(self.places)
        return self.current
