"""Packs: own changes that others gave, merged into one's own against what they gave before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import yaml

from gapgui.errors import GapError
from gapgui.reading.patterns import late_pattern
from gapgui.taxonomy.own.keeping import ConflictError, put, read_own, save_own
from gapgui.taxonomy.own.merging import facts, merge, undecided
from gapgui.taxonomy.own.versions import keep_pack, merged_pack, versions
from gapgui.taxonomy.own.writing.emitting import whole_text
from gapgui.taxonomy.own.writing.rewriting import UneditableError, rewritten
from gapgui.whole_file import is_absent, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.keeping import OwnFile
    from gapgui.taxonomy.own.merging import Choice, Conflict

_ID = late_pattern(r"[A-Za-z0-9][\w-]{0,63}")


@dataclass(frozen=True, slots=True)
class PackPlan:
    """Hold what an import would merge: the pack, the own file, and what the pack said when it was merged before."""

    pack: OwnFile
    mine: OwnFile
    former: OwnChanges
    conflicts: tuple[Conflict, ...]

    @property
    def given(self) -> OwnChanges:
        """Return what the pack says that is not of single postings."""
        return replace(self.pack.own, ignored=())


def pack_of(own: OwnChanges, file: Path) -> OwnChanges:
    """Return what others get: all but what is said of single postings, under the pack's id or else the file's name."""
    name = re.sub(r"[^\w-]+", "-", file.stem).strip("-") or "pack"
    return replace(own, pack=own.pack or name, ignored=())


def export_pack(own: Path, pack: Path) -> OwnChanges:
    """Write a pack for others and return what it says; of a pack that is there already the comments stay.

    Raises:
        GapError: `cannot_write`, where another file is there as well, or `bad_taxonomy` where there are problems or
            nothing to give.
    """
    file = read_own(own)
    if file.problems:
        raise GapError("bad_taxonomy", "Mend your own changes first: {problem}.", problem=file.problems[0])
    if pack.resolve() == own.resolve():
        raise GapError("cannot_write", "{path} is the file of your own changes: name another.", path=own)
    given = pack_of(file.own, pack)
    if not facts(given):
        raise GapError("bad_taxonomy", "There is nothing to export: {path} changes nothing.", path=own)
    write_file(pack, _pack_text(pack, given).encode("utf-8"))
    return given


def _pack_text(pack: Path, given: OwnChanges) -> str:
    """Return the text of a pack, that of the former one changed where one is there.

    Raises:
        GapError: `cannot_write`, where what is there is no pack or can't be changed.
    """
    if not pack.is_file():
        return whole_text(given)
    try:
        former = read_own(pack)
        if former.own.pack and not former.problems:
            return rewritten(former.data.decode("utf-8-sig"), former.own, given)
    except (GapError, UneditableError, yaml.YAMLError):
        pass
    raise GapError("cannot_write", "{path} is there already and is no pack: name another file.", path=pack)


def plan_import(pack: Path, own: Path) -> PackPlan:
    """Return how a pack would be merged into the file of own changes; nothing is written.

    Raises:
        GapError: `not_found`, or `bad_taxonomy` where the pack has problems.
    """
    if is_absent(pack):
        raise GapError("not_found", "There is no pack at {path}.", path=pack)
    if pack.resolve() == own.resolve():
        raise GapError("bad_taxonomy", "{path} is the file of your own changes: name another.", path=own)
    given, mine = read_own(pack), read_own(own)
    if given.problems:
        raise GapError("bad_taxonomy", "The pack can't be used: {problem}.", problem=given.problems[0])
    if not _ID.fullmatch(given.own.pack):
        raise GapError(
            "bad_taxonomy",
            "{path} is no pack: it has no 'pack:' with a name of letters and digits.",
            path=pack,
        )
    former = read_own(merged_pack(own, given.own.pack)).own
    plan = PackPlan(given, mine, former, ())
    return replace(plan, conflicts=merge(plan.former, mine.own, plan.given)[1])


def carry_out(plan: PackPlan, take: Choice = None, *, take_file: Choice = None) -> OwnFile:
    """Merge a pack as planned and return the file of own changes.

    `take` decides the plan's conflicts, `take_file` those with what another program has written there since.

    Raises:
        ConflictError: something is not decided; nothing is written.
        GapError: `cannot_write`, or `bad_taxonomy` where the own file can't be edited.
    """
    if undecided(plan.conflicts, take):
        raise ConflictError(plan.conflicts)
    merged, _ = merge(plan.former, plan.mine.own, plan.given, take=take)
    saved = save_own(plan.mine, merged, take=take_file)
    latest = merged_pack(plan.mine.path, plan.pack.own.pack)
    if saved.data != plan.mine.data and (kept := versions(saved.path, "back")):
        keep_pack(kept[-1], plan.pack.own.pack, read_own(latest).data)
    put(latest, plan.pack.data)
    return saved


def import_pack(pack: Path, own: Path, *, take: Choice = None) -> OwnFile:
    """Merge a pack into the file of own changes and return that.

    Raises:
        ConflictError: both changed the same and nothing decides; nothing is written.
        GapError: `not_found`, `bad_taxonomy` (the pack has problems), `cannot_write`.
    """
    return carry_out(plan_import(pack, own), take, take_file=take)
