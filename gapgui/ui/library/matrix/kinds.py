"""What postings really are, by the titles they are advertised with: without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.library.titles import by_title, usual_title
from gapgui.posting.posting import ARCHETYPES
from gapgui.report.telling.facts import percent_text
from gapgui.report.telling.words import archetype_word, in_whole_percent
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.posting import Archetype
    from gapgui.ui.library.columns.head import Head

Shares = tuple[tuple["Archetype", float], ...]
_SMALLEST = 0.1


@dataclass(frozen=True, slots=True)
class TitleKind:
    """Hold the postings of one title in other words, and the mean of what they really are."""

    title: str
    heads: tuple[Head, ...]
    shares: Shares

    @property
    def numbers(self) -> frozenset[int]:
        """Return the numbers of the postings."""
        return frozenset(head.number for head in self.heads)


def kinds_by_title(heads: Sequence[Head]) -> tuple[TitleKind, ...]:
    """Return what the postings of each title really are, the most advertised first; those without title by themselves."""
    groups = by_title(head.posting.title or head.posting.document.name for head in heads)
    return tuple(_kind([heads[at] for at in places]) for places in groups.values())


def shares_text(shares: Shares) -> str:
    """Return shares in words, the largest first: "research 60%, software 30%"."""
    told = [
        f"{archetype_word(kind)} {percent_text(share)}"
        for kind, share in in_whole_percent(shares)
        if share >= _SMALLEST
    ]
    return ", ".join(told) or say("Matrix", "nothing tells")


def _kind(heads: Sequence[Head]) -> TitleKind:
    title = usual_title(head.posting.title for head in heads) or heads[0].posting.document.name
    telling = [shares for head in heads if any((shares := dict(head.posting.archetype_shares)).values())]
    mean = (
        tuple((kind, sum(s.get(kind, 0.0) for s in telling) / len(telling)) for kind in ARCHETYPES)
        if telling
        else ()
    )
    return TitleKind(title, tuple(heads), mean)
