"""How many requirements have which status, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.gaps import Requirement, Status
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Track


def covered_of(covered: int, total: int, strength: Strength) -> str:
    """Return "7 of 9 required covered"."""
    values = {"covered": covered, "total": total}
    return {
        "required": say("Counts", "{covered} of {total} required covered", **values),
        "preferred": say("Counts", "{covered} of {total} preferred covered", **values),
        "mentioned": say("Counts", "{covered} of {total} mentioned covered", **values),
    }[strength]


def not_compared(total: int, strength: Strength) -> str:
    """Return "9 required, not compared"."""
    return {
        "required": say("Counts", "{total} required, not compared", total=total),
        "preferred": say("Counts", "{total} preferred, not compared", total=total),
        "mentioned": say("Counts", "{total} mentioned, not compared", total=total),
    }[strength]


def none_asked(strength: Strength) -> str:
    """Return "none required"."""
    return {
        "required": say("Counts", "none required"),
        "preferred": say("Counts", "none preferred"),
        "mentioned": say("Counts", "none mentioned"),
    }[strength]


def count_of(status: Status, count: int) -> str:
    """Return "2 missing"."""
    return {
        "covered": say("Counts", "{count} covered", count=count),
        "partial": say("Counts", "{count} partial", count=count),
        "missing": say("Counts", "1 missing" if count == 1 else "{count} missing", count=count),
    }[status]


def count_sentence(requirements: Iterable[Requirement], track: Track, strength: Strength) -> str:
    """Return "7 of 9 required covered, 1 partial" for one track; empty where it asks for none."""
    counts = count_by_status(requirements, track, strength)
    total = sum(counts.values())
    if not total:
        return ""
    rest: tuple[Status, ...] = ("partial", "missing")
    told = (count_of(status, counts[status]) for status in rest if counts[status])
    return ", ".join((covered_of(counts["covered"], total, strength), *told))
