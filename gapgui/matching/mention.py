"""One place in a text where a skill is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MatchKind = Literal["exact", "alias", "spelling", "fuzzy"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Say which skill the characters `start` to `end` name, and how that was found.

    `name` is the taxonomy's spelling that matched; `score` runs from 0 to 100, 100 for all but fuzzy matches.
    """

    skill: str
    start: int
    end: int
    text: str
    kind: MatchKind
    score: float
    name: str
