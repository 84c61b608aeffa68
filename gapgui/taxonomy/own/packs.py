"""Packs: own changes that others gave, merged into one's own against what they gave before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.taxonomy.own.keeping import ConflictError, put, read_own, save_own
from gapgui.taxonomy.own.merging import merge
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.keeping import OwnFile
    from gapgui.taxonomy.own.merging import Side

_ID = re.compile(r"[A-Za-z0-9][\w-]{0,63}")


def pack_of(own: OwnChanges, file: Path) -> OwnChanges:
    """Return what others get: all but what is said of single postings, under the pack's id or else the file's name."""
    name = re.sub(r"[^\w-]+", "-", file.stem).strip("-") or "pack"
    return replace(own, pack=own.pack or name, ignored=())


def import_pack(pack: Path, own: Path, *, take: Side | None = None) -> OwnFile:
    """Merge a pack into the file of own changes and return that.

    Raises:
        ConflictError: both changed the same and nothing decides; nothing is written.
        GapError: `not_found`, `bad_taxonomy` (the pack has problems), `cannot_write`.
    """
    if is_absent(pack):
        raise GapError("not_found", "There is no pack at {path}.", path=pack)
    given, mine = read_own(pack), read_own(own)
    if given.problems:
        raise GapError("bad_taxonomy", "The pack can't be used: {problem}.", problem=given.problems[0])
    if not _ID.fullmatch(given.own.pack):
        raise GapError(
            "bad_taxonomy",
            "{path} is no pack: it has no 'pack:' with a name of letters and digits.",
            path=pack,
        )
    former = own.with_name(f"{own.stem}-packs") / f"{given.own.pack}.yaml"
    theirs = replace(given.own, ignored=())
    merged, conflicts = merge(read_own(former).own, mine.own, theirs, take=take)
    if conflicts and take is None:
        raise ConflictError(conflicts)
    saved = save_own(mine, merged, take=take)
    put(former, given.data)
    return saved
