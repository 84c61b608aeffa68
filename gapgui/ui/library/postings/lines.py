"""What the list says of each kept posting, and the order it says it in; no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.report.telling.facts import percent_text
from gapgui.report.telling.words import archetype_word, in_whole_percent, track_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from gapgui.posting.posting import Archetype
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.library.entries import Entry, Musts

Order = Literal["kept", "name", "open", "ml", "general"]
ORDERS: tuple[Order, ...] = ("kept", "name", "open", "ml", "general")


@dataclass(frozen=True, slots=True)
class Line:
    """Hold what is said of a posting; without `ml` and `general` it is not read yet.

    `is_compared` is false where no resume is open; `is_changed` says that it is open and was changed.
    """

    number: int
    title: str
    employer: str
    tags: tuple[str, ...]
    kept: datetime
    shares: tuple[tuple[Archetype, float], ...] = ()
    ml: Musts | None = None
    general: Musts | None = None
    is_compared: bool = False
    is_open: bool = False
    is_changed: bool = False
    is_damaged: bool = False

    @property
    def name(self) -> str:
        """Return what it is called in one line."""
        return ", ".join(filter(None, (self.title, self.employer))) or say("Postings", "Without a title")

    @property
    def below(self) -> str:
        """Return what stands below the title: that it is damaged, the employer, and the tags."""
        damaged = say("Postings", "damaged") if self.is_damaged else ""
        return " · ".join(filter(None, (damaged, self.employer, ", ".join(self.tags))))


def line_of(entry: Entry, *, is_compared: bool, is_open: bool = False, is_changed: bool = False) -> Line:
    """Return what is said of a posting."""
    kept, musts = entry.kept, entry.musts or {}
    return Line(
        kept.id,
        kept.title or say("Postings", "Without a title"),
        kept.employer,
        kept.tags,
        kept.kept,
        shares=_shares(entry),
        ml=musts.get("ml"),
        general=musts.get("general"),
        is_compared=is_compared,
        is_open=is_open,
        is_changed=is_changed,
        is_damaged=kept.is_damaged,
    )


def musts_text(line: Line, track: Track) -> str:
    """Return "ML 6/9", or "ML 9" where no resume is open; empty where it is not read yet."""
    musts = line.ml if track == "ml" else line.general
    if musts is None:
        return ""
    if not musts.asked:
        return say("Postings", "ML –") if track == "ml" else say("Postings", "GE –")
    if track == "ml" and line.is_compared:
        return say("Postings", "ML {covered}/{asked}", covered=musts.covered, asked=musts.asked)
    if line.is_compared:
        return say("Postings", "GE {covered}/{asked}", covered=musts.covered, asked=musts.asked)
    if track == "ml":
        return say("Postings", "ML {asked}", asked=musts.asked)
    return say("Postings", "GE {asked}", asked=musts.asked)


def told(line: Line) -> str:
    """Return all that is said of a posting, in words: its tip, and what a screen reader says."""
    parts = [line.name, *_told_musts(line)]
    if line.shares:
        parts.append(
            ", ".join(f"{archetype_word(kind)} {percent_text(share)}" for kind, share in line.shares)
        )
    if line.tags:
        parts.append(say("Postings", "Tags: {tags}", tags=", ".join(line.tags)))
    if line.is_damaged:
        parts.append(say("Postings", "Its text was damaged in the file since it was kept"))
    if line.is_changed:
        parts.append(say("Postings", "Open, with changes that are not kept"))
    elif line.is_open:
        parts.append(say("Postings", "Open"))
    return "\n".join(parts)


def in_order(lines: Iterable[Line], order: Order) -> list[Line]:
    """Return lines sorted: what was kept last first, by name, or what has fewest open musts first; what is unread last."""
    return sorted(sorted(lines, key=_by_name), key=_KEYS[order])


def matches(line: Line, typed: str) -> bool:
    """Tell whether title or employer, or a word of them, begins with what was typed."""
    start = typed.casefold()
    return any(
        name.startswith(start) or f" {start}" in name
        for name in (line.title.casefold(), line.employer.casefold())
    )


def order_text(order: Order) -> str:
    """Return how an order is called."""
    return {
        "kept": say("Postings", "Kept last first"),
        "name": say("Postings", "By title"),
        "open": say("Postings", "Fewest musts open"),
        "ml": say("Postings", "Fewest ML musts open"),
        "general": say("Postings", "Fewest general musts open"),
    }[order]


def _shares(entry: Entry) -> tuple[tuple[Archetype, float], ...]:
    if entry.reading is None:
        return ()
    return tuple(share for share in in_whole_percent(entry.reading.archetype_shares) if share[1])


def _told_musts(line: Line) -> Sequence[str]:
    if line.ml is None or line.general is None:
        return [say("Postings", "Not read yet")]
    texts = []
    for track, musts in (("ml", line.ml), ("general", line.general)):
        name = track_title("ml" if track == "ml" else "general")
        if line.is_compared:
            texts.append(
                say(
                    "Postings",
                    "{track}: {covered} of {asked} required covered",
                    track=name,
                    covered=musts.covered,
                    asked=musts.asked,
                )
            )
        else:
            texts.append(say("Postings", "{track}: {asked} required", track=name, asked=musts.asked))
    return texts


def _by_name(line: Line) -> tuple[str, str, int]:
    return line.title.casefold(), line.employer.casefold(), line.number


def _open(*musts: Musts | None) -> float:
    return sum(each.open if each else float("inf") for each in musts)


def _last_first(line: Line) -> tuple[float, int]:
    # years before those that a clock knows stand for "never"
    return (-line.kept.timestamp() if line.kept.year > 1 else 0.0, -line.number)


_KEYS: dict[Order, Callable[[Line], tuple[float, ...]]] = {
    "kept": _last_first,
    "name": lambda _line: (),
    "open": lambda line: (_open(line.ml, line.general),),
    "ml": lambda line: (_open(line.ml),),
    "general": lambda line: (_open(line.general),),
}
