"""The commands that change a user's own part of the taxonomy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.matching.index_cache import load_index
from gapgui.matching.laid_index import name_owners
from gapgui.paths import base_taxonomy, own_changes_in_use, user_cache_dir
from gapgui.saying import say
from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.emitting import whole_text
from gapgui.taxonomy.own.keeping import ConflictError, read_own, save_own
from gapgui.taxonomy.own.laying import lay_over
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.own.packs import import_pack, pack_of
from gapgui.taxonomy.own.telling import Tongue, tell_fact, told_changes, told_conflict
from gapgui.taxonomy.schema import closest, is_id
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from gapgui.matching.index import Index
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.keeping import OwnFile


class _Ground:
    """What lies below the own changes, and with them."""

    def __init__(self, base: Index, own: OwnChanges) -> None:
        self.base = base
        self.tongue = Tongue(base.taxonomy, lay_over(base.taxonomy, own, self.owners).taxonomy)
        self.skills = self.tongue.laid.skills

    def owners(self, name: str) -> frozenset[str]:
        """Return the skills that a name leads to in the taxonomy below."""
        return name_owners(name, self.base)


def own_file_of(options: argparse.Namespace) -> Path:
    """Return the file of own changes that a command writes to.

    Raises:
        GapError: `cannot_write`, where none is in use.
    """
    path = own_changes_in_use(options.taxonomy, options.own)
    if path is None:
        raise GapError(
            "cannot_write",
            "With --taxonomy, --own FILE must name the file that your own changes are written to.",
        )
    return path


def change(options: argparse.Namespace) -> int:
    """Carry out a command that changes the own file, and say what stands there now."""
    file = read_own(own_file_of(options))
    ground = _Ground(load_index(base_taxonomy(options.taxonomy), user_cache_dir()), file.own)
    after = _CHANGES[options.action](options, file.own, ground)
    if facts(after) == facts(file.own):
        print(say("Own", "Nothing changes: {path} says so already.", path=file.path))
        return 0
    saved = _saved(file, after, ground)
    if saved is None:
        return 1
    before, tongue = facts(file.own), _Ground(ground.base, saved.own).tongue
    new = [
        tell_fact(fact, value, tongue)
        for fact, value in facts(saved.own).items()
        if before.get(fact) != value
    ]
    for told in new or [say("Own", "Your own change of it is taken back.")]:
        print(told)
    print(say("Own", "Written to {path}.", path=saved.path))
    return 0


def _saved(file: OwnFile, after: OwnChanges, ground: _Ground) -> OwnFile | None:
    try:
        return save_own(file, after)
    except ConflictError as error:
        _tell_conflicts(error, ground)
        return None


def _tell_conflicts(error: ConflictError, ground: _Ground) -> None:
    print(say("Own", "Both changed the same; nothing was written:"))
    for conflict in error.conflicts:
        print(f"  {told_conflict(conflict, ground.tongue)}")


def _alias(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    _known(options.id, ground)
    for name in options.names:
        others = ground.owners(name) - {options.id}
        holder = next((ground.skills[other] for other in sorted(others) if other in ground.skills), None)
        if holder and not options.move:
            raise GapError(
                "bad_taxonomy",
                "“{name}” is a name of {holder} already: --move takes it from there.",
                name=name,
                holder=holder.name,
            )
    known = {name_key(name) for name in ground.skills[options.id].names}
    return corrections.add_names(own, options.id, [n for n in options.names if name_key(n) not in known])


def _unalias(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    _known(options.id, ground)
    skill = ground.skills[options.id]
    for name in options.names:
        if name not in skill.aliases:
            meant = closest(name, skill.aliases)
            raise GapError(
                "bad_taxonomy",
                "“{name}” is no other name of {skill}; did you mean “{meant}”?"
                if meant
                else "“{name}” is no other name of {skill}.",
                name=name,
                skill=skill.name,
                meant=meant,
            )
    return corrections.take_from(own, options.id, "aliases", options.names)


def _add(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    if not is_id(options.id):
        raise GapError(
            "bad_taxonomy", "The skill id “{id}” must be lower-case words joined by hyphens.", id=options.id
        )
    if options.id in ground.skills:
        raise GapError("bad_taxonomy", "There is a skill “{id}” already.", id=options.id)
    if options.category not in ground.base.taxonomy.categories:
        meant = closest(options.category, ground.base.taxonomy.categories)
        raise GapError(
            "bad_taxonomy",
            "There is no category “{category}”; did you mean “{meant}”?"
            if meant
            else "There is no category “{category}”.",
            category=options.category,
            meant=meant,
        )
    return corrections.add_skill(own, options.id, options.name, options.category, options.alias)


def _remove(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    _known(options.id, ground)
    return corrections.remove_skill(own, options.id, ground.base.taxonomy.skills)


def _implies(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    for skill in (options.id, *options.others):
        _known(skill, ground)
    after = corrections.add_to(own, options.id, "implies", options.others)
    problems = lay_over(ground.base.taxonomy, after, ground.owners).problems
    known = {str(problem) for problem in lay_over(ground.base.taxonomy, own, ground.owners).problems}
    for problem in problems:
        if str(problem) not in known:
            raise GapError("bad_taxonomy", "That can't be: {reason}.", reason=problem.sentence)
    return after


def _dismiss(options: argparse.Namespace, own: OwnChanges, _ground: _Ground) -> OwnChanges:
    return corrections.dismiss(own, options.terms)


def _restore(options: argparse.Namespace, own: OwnChanges, _ground: _Ground) -> OwnChanges:
    for what in options.what:
        if facts(restored := corrections.restore(own, what)) == facts(own):
            raise GapError("bad_taxonomy", "You have changed nothing of “{what}”.", what=what)
        own = restored
    return own


def _known(skill: str, ground: _Ground) -> None:
    if skill not in ground.skills:
        meant = closest(skill, ground.skills)
        raise GapError(
            "bad_taxonomy",
            "There is no skill “{id}”; did you mean “{meant}”?" if meant else "There is no skill “{id}”.",
            id=skill,
            meant=meant,
        )


_CHANGES: dict[str, Callable[[argparse.Namespace, OwnChanges, _Ground], OwnChanges]] = {
    "alias": _alias,
    "unalias": _unalias,
    "add": _add,
    "remove": _remove,
    "implies": _implies,
    "dismiss": _dismiss,
    "restore": _restore,
}
CHANGES: Iterable[str] = tuple(_CHANGES)
"""The actions of `gapgui taxonomy` that change the own file."""


def diff(options: argparse.Namespace) -> int:
    """Print what the own file, or another one, changes."""
    file = read_own(options.file or own_file_of(options))
    base = load_index(base_taxonomy(options.taxonomy), user_cache_dir())
    laid = lay_over(base.taxonomy, file.own, lambda name: name_owners(name, base))
    for told in told_changes(file.own, _Ground(base, file.own).tongue):
        print(told)
    for problem in (*file.problems, *laid.problems):
        print(problem)
    if not facts(file.own):
        print(say("Own", "{path} changes nothing.", path=file.path))
    return 1 if file.problems or laid.problems else 0


def export(options: argparse.Namespace) -> int:
    """Write a pack for others."""
    own = read_own(own_file_of(options)).own
    write_file(options.file, whole_text(pack_of(own, options.file)).encode("utf-8"))
    return 0


def import_(options: argparse.Namespace) -> int:
    """Merge a pack into the own file."""
    path = own_file_of(options)
    ground = _Ground(load_index(base_taxonomy(options.taxonomy), user_cache_dir()), read_own(path).own)
    try:
        saved = import_pack(options.file, path, take=options.take)
    except ConflictError as error:
        _tell_conflicts(error, ground)
        return 1
    print(say("Own", "Written to {path}.", path=saved.path))
    return 0
