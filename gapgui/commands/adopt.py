"""The command that turns a whole copy of the taxonomy, as former versions made one, into own changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.commands.own import own_file_of, tell_saved
from gapgui.errors import GapError, system_reason
from gapgui.matching.index_cache import load_index
from gapgui.matching.laid_index import name_owners
from gapgui.paths import shipped_taxonomy, user_cache_dir, user_taxonomy
from gapgui.saying import say
from gapgui.taxonomy.loading import load_taxonomy
from gapgui.taxonomy.own.changes import OwnChanges
from gapgui.taxonomy.own.difference import difference
from gapgui.taxonomy.own.keeping import read_own, save_own
from gapgui.taxonomy.own.merging import facts, merge
from gapgui.whole_file import is_absent, set_aside

if TYPE_CHECKING:
    import argparse

    from gapgui.taxonomy.own.difference import Difference


def adopt(options: argparse.Namespace) -> int:
    """Write what a copy says more than the taxonomy into the own file; a copy that is in use is set aside.

    What the own file says already stays, since it lay over the copy.
    """
    copy = options.file or user_taxonomy()
    below = options.taxonomy or shipped_taxonomy()
    if is_absent(copy):
        raise GapError("not_found", "There is no copy of the taxonomy at {path}.", path=copy)
    if copy.resolve() == below.resolve():
        raise GapError("bad_taxonomy", "{path} is no copy: it is the taxonomy itself.", path=copy)
    base = load_index(below, user_cache_dir())
    file = read_own(own_file_of(options))
    found = difference(load_taxonomy(copy), base.taxonomy, lambda name: name_owners(name, base))
    merged, _ = merge(OwnChanges(Path(), ""), file.own, found.own, take="mine")
    saved = save_own(file, merged) if facts(merged) != facts(file.own) else file
    tell_saved(file.own, saved.own, base)
    _tell_rest(found)
    if facts(saved.own) != facts(file.own):
        print(say("Own", "Written to {path}.", path=saved.path))
    if copy.resolve() == user_taxonomy().resolve():
        print(say("Own", "The copy is no longer used; it is kept as {path}.", path=_aside(copy)))
    return 0


def _tell_rest(found: Difference) -> None:
    for name, skill in found.elsewhere:
        print(
            say(
                "Own",
                "“{name}” is a name of another skill by now, so it was not given to {skill}.",
                name=name,
                skill=skill,
            )
        )
    for name in found.unplaced:
        print(
            say(
                "Own",
                "{skill} stands in a category of your own, which own changes can't have: 'gapgui taxonomy add' adds it to "
                "another.",
                skill=name,
            )
        )
    if found.lacking_skills or found.lacking_values:
        print(
            say(
                "Own",
                "What only the taxonomy has counts again, since it may be new: {skills:,} skills, {values:,} names and "
                "other values. 'gapgui taxonomy remove' and 'unalias' take away what you don't want.",
                skills=found.lacking_skills,
                values=found.lacking_values,
            )
        )


def _aside(copy: Path) -> Path:
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
