"""Turn a whole copy of the taxonomy, as former versions made one, into own changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.errors import GapError, system_reason
from gapgui.saying import say
from gapgui.taxonomy.loading import load_taxonomy
from gapgui.taxonomy.own.changes import OwnChanges
from gapgui.taxonomy.own.given.difference import difference
from gapgui.taxonomy.own.keeping import save_own
from gapgui.taxonomy.own.merging import facts, merge
from gapgui.whole_file import is_absent, set_aside

if TYPE_CHECKING:
    from gapgui.taxonomy.own.draft import Owners
    from gapgui.taxonomy.own.given.difference import Difference
    from gapgui.taxonomy.own.keeping import OwnFile
    from gapgui.taxonomy.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Adoption:
    """Hold what a copy says more than the taxonomy, the file that it goes into, and what stands there then."""

    copy: Path
    found: Difference
    file: OwnFile
    after: OwnChanges


def plan_adoption(copy: Path, base: Taxonomy, owners: Owners, file: OwnFile) -> Adoption:
    """Return what of a copy would become own changes over a taxonomy; nothing is written.

    What the own file says already stays, since it lay over the copy.

    Raises:
        GapError: `not_found`, or `bad_taxonomy` where the copy can't be read, or is the taxonomy itself.
    """
    if is_absent(copy):
        raise GapError("not_found", "There is no copy of the taxonomy at {path}.", path=copy)
    if copy.resolve() == base.file.resolve():
        raise GapError("bad_taxonomy", "{path} is no copy: it is the taxonomy itself.", path=copy)
    found = difference(load_taxonomy(copy), base, owners)
    merged, _ = merge(OwnChanges(Path(), ""), file.own, found.own, take="mine")
    return Adoption(copy, found, file, merged)


def carry_out(adoption: Adoption) -> OwnFile:
    """Write the own changes that a copy becomes, and return their file.

    Raises:
        ConflictError: another program has changed the same meanwhile; nothing is written.
        GapError: `cannot_write`, or `bad_taxonomy` where the own file can't be edited.
    """
    is_new = facts(adoption.after) != facts(adoption.file.own)
    return save_own(adoption.file, adoption.after) if is_new else adoption.file


def put_aside(copy: Path) -> Path:
    """Rename a copy that has become own changes, so that it is used no more, and return its name.

    Raises:
        GapError: `cannot_write`.
    """
    try:
        return set_aside(copy)
    except OSError as error:
        raise GapError(
            "cannot_write",
            "Your own changes are written, but the copy {path} can't be renamed: {reason}. Delete it or move it away: as "
            "long as it is there, it is used and no update reaches you.",
            path=copy,
            reason=system_reason(error),
        ) from None


def told_rest(found: Difference) -> list[str]:
    """Return what of a copy does not become own changes, a sentence each."""
    told = [
        say(
            "Own",
            "“{name}” is a name of another skill by now, so it was not given to {skill}.",
            name=name,
            skill=skill,
        )
        for name, skill in found.elsewhere
    ]
    told += [
        say(
            "Own",
            "{skill} stands in a category of your own, which own changes can't have: add it to another one.",
            skill=name,
        )
        for name in found.unplaced
    ]
    if found.lacking_skills or found.lacking_values:
        told.append(
            say(
                "Own",
                "What only the taxonomy has counts again, since it may be new: {skills:,} skills, {values:,} names and "
                "other values. What you don't want can be taken away again.",
                skills=found.lacking_skills,
                values=found.lacking_values,
            )
        )
    return told
