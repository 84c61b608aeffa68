"""Pieces of a resume's text that tell who it is about or where that person was, and what each is a piece of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PersonalKind = Literal["name", "contact", "link", "employer", "school", "other"]
KINDS: tuple[PersonalKind, ...] = ("name", "contact", "link", "employer", "school", "other")
"""In the order in which they are told; "other" are a user's own words."""

Item = tuple[PersonalKind, str]
"""What can be kept or left out as one, wherever it stands: its kind, and how it is written in full."""


@dataclass(frozen=True, slots=True)
class PersonalData:
    """Mark the characters `start` to `end` of a resume's text; `of` is the whole of which they may be a short form."""

    start: int
    end: int
    kind: PersonalKind
    of: str

    @property
    def item(self) -> Item:
        """Return what it is left out or kept with."""
        return self.kind, self.of


def in_one_line(text: str) -> str:
    """Return a text as it is listed: its lines and gaps as single spaces."""
    return " ".join(text.split())
