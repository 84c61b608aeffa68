"""The columns of a wide table, split into blocks that fit a page: what doesn't fit goes on below, nothing is shrunk."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_COLUMNS = 13
"""Columns of one sign each that stand beside names on a page of A4."""
MAX_BESIDE = 3
"""Resumes of which each block can have a column of its own."""


@dataclass(frozen=True, slots=True)
class Column:
    """Head what is said of one resume or posting; `at` is its place in the comparison."""

    kind: Literal["resume", "posting"]
    at: int
    name: str

    @property
    def label(self) -> str:
        """Return what stands on paper instead of the name: "R2" for a resume, "2" for a posting."""
        number = self.at + 1
        return say("Comparison", "R{number}", number=number) if self.kind == "resume" else str(number)


def split(columns: Sequence[Column], most: int = MAX_COLUMNS) -> tuple[tuple[Column, ...], ...]:
    """Return columns in blocks of about one size."""
    blocks = -(-len(columns) // most)
    bounds = [len(columns) * block // blocks for block in range(blocks + 1)] if blocks else []
    return tuple(tuple(columns[a:b]) for a, b in pairwise(bounds))


def blocks_of(resumes: Sequence[Column], postings: Sequence[Column]) -> tuple[tuple[Column, ...], ...]:
    """Return the blocks of a table of both: few resumes stand in each beside the postings, many before them."""
    if len(resumes) <= MAX_BESIDE:
        return tuple((*resumes, *block) for block in split(postings, MAX_COLUMNS - len(resumes)))
    return (*split(resumes), *split(postings))
