"""Bring together what two windows have changed of one posting."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from gapgui.library.store.kept_posting import KeptPosting

if TYPE_CHECKING:
    from collections.abc import Iterable

_TOGETHER = ({"text", "headings", "name", "source"}, {"title", "employer", "named"})
"""Fields of which one means nothing without the others."""
_BY_THE_STORE = {"id", "changed", "is_damaged"}


def merged(before: KeptPosting, after: KeptPosting, present: KeptPosting) -> KeptPosting:
    """Return a posting with what was changed from `before` to `after` and what another window has changed meanwhile.

    Where both changed the same, tags are brought together, notes stand below one another, and of the rest `after` counts.
    """
    values: dict[str, Any] = {}
    for name in _changed(before, after):
        values[name] = getattr(after, name)
    if "tags" in values:
        values["tags"] = _tags(before.tags, after.tags, present.tags)
    if "notes" in values and before.notes != present.notes:
        values["notes"] = joined_notes(after.notes, present.notes)
    return replace(present, **values)


def _changed(before: KeptPosting, after: KeptPosting) -> set[str]:
    own = {part.name for part in fields(KeptPosting)} - _BY_THE_STORE
    changed = {name for name in own if getattr(before, name) != getattr(after, name)}
    return changed.union(*(group for group in _TOGETHER if group & changed))


def _tags(before: Iterable[str], after: Iterable[str], present: Iterable[str]) -> tuple[str, ...]:
    gone = set(before) - set(after)
    return tuple(dict.fromkeys((*(tag for tag in present if tag not in gone), *after)))


def joined_notes(mine: str, theirs: str) -> str:
    """Return two notes below one another, or the one that has all of the other."""
    if theirs in mine:
        return mine
    return theirs if mine in theirs else f"{mine}\n{theirs}"
