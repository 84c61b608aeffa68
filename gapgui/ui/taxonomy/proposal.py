"""What a correction would change in the open pair, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.telling.words import status_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.ui.telling.rows import Row

MAX_TOLD = 3
"""Rows that are named; of more only how many there are."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Hold own changes that are not kept yet: what was corrected, in a sentence, and the rows that differ with them.

    One that can't be done has a `problem`, and is not to be kept.
    """

    title: str
    before: OwnChanges
    after: OwnChanges
    changes: tuple[str, ...]
    problem: str = ""

    @property
    def sentence(self) -> str:
        """Return what the strip says."""
        if self.problem:
            return say(
                "Correcting", "{title} But that can't be: {problem}.", title=self.title, problem=self.problem
            )
        if not self.changes:
            return say("Correcting", "{title} No row of this pair changes.", title=self.title)
        told = "; ".join(self.changes[:MAX_TOLD])
        more = len(self.changes) - MAX_TOLD
        if more > 0:
            return say(
                "Correcting",
                "{title} Here that changes {count} rows: {rows}; and {more} more.",
                title=self.title,
                count=len(self.changes),
                rows=told,
                more=more,
            )
        if len(self.changes) == 1:
            return say(
                "Correcting", "{title} Here that changes one row: {rows}.", title=self.title, rows=told
            )
        return say(
            "Correcting",
            "{title} Here that changes {count} rows: {rows}.",
            title=self.title,
            count=len(self.changes),
            rows=told,
        )


def row_changes(before: Sequence[Row], after: Sequence[Row]) -> tuple[str, ...]:
    """Return in words which rows come, go or get another status."""
    return tuple(_changes(before, after))


def _changes(before: Sequence[Row], after: Sequence[Row]) -> Iterator[str]:
    old = {frozenset(row.members): row for row in before}
    new = {frozenset(row.members): row for row in after}
    for key, row in new.items():
        former = old.get(key)
        if former is None:
            yield say("Correcting", "{row} comes", row=row.name)
        elif former.status != row.status and former.status and row.status:
            yield say(
                "Correcting",
                "{row} from {old} to {new}",
                row=row.name,
                old=status_word(former.status),
                new=status_word(row.status),
            )
        elif former.strength != row.strength or former.brief != row.brief:
            yield say("Correcting", "{row} is told otherwise", row=row.name)
    for key, row in old.items():
        if key not in new:
            yield say("Correcting", "{row} goes", row=row.name)
