"""One place in a text where a skill is named."""

from __future__ import annotations

from typing import Literal, NamedTuple

MatchKind = Literal["exact", "alias", "spelling", "fuzzy"]


class Mention(NamedTuple):
    """Say which skill the characters `start` to `end` name, and how that was found.

    `name` is the taxonomy's spelling that matched; `score` runs from 0 to 100, 100 for all but fuzzy matches.
    It is a tuple, which is made in a third of the time of a dataclass: a text has thousands.
    """

    skill: str
    start: int
    end: int
    text: str
    kind: MatchKind
    score: float
    name: str
