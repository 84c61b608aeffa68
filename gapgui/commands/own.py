"""The commands that change a user's own part of the taxonomy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands.looking_up import no_category, no_skill
from gapgui.commands.output import print_line, refuse_inputs
from gapgui.commands.own_file import no_changes_at, own_file_of, own_file_to_read
from gapgui.errors import GapError
from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import index_of_laid, laid_over, name_owners
from gapgui.paths import base_taxonomy, user_cache_dir
from gapgui.saying import say
from gapgui.taxonomy.collection import no_collection
from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.given.packs import export_pack, import_pack
from gapgui.taxonomy.own.keeping import ConflictError, read_own, save_own
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.own.telling import Tongue, move_sentence, tell_fact, told_changes, told_conflict
from gapgui.taxonomy.schema import closest, is_id
from gapgui.taxonomy.taxonomy import SKILL_MARKS, TaxonomyProblem
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.draft import Move
    from gapgui.taxonomy.own.keeping import OwnFile
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy


class _Ground:
    """What lies below the own changes, and with them."""

    def __init__(self, base: Index, own: OwnChanges) -> None:
        self.base = base
        with no_collection():
            laid = laid_over(base, own)
            self.index, self.moves, self.problems = index_of_laid(base, laid), laid.moves, laid.problems
        self.tongue = Tongue(base.taxonomy, self.index.taxonomy)
        self.skills = self.index.taxonomy.skills

    def holders(self, name: str) -> list[Skill]:
        """Return the skills that have a name, in any spelling."""
        key = name_key(name)
        return [
            skill
            for skill in map(self.skills.__getitem__, sorted(name_owners(name, self.index)))
            if key in map(name_key, (*skill.names, *skill.titles))
        ]


def change(options: argparse.Namespace) -> int:
    """Carry out a command that changes the own file, and say what stands there now."""
    file = read_own(own_file_of(options))
    ground = _Ground(load_index(base_taxonomy(options.taxonomy), user_cache_dir()), file.own)
    after = _CHANGES[options.action](options, file.own, ground)
    if facts(after) == facts(file.own):
        print_line(say("Own", "Nothing changes: that is so already."))
        return 0
    saved = _saved(file, after, ground)
    if saved is None:
        return 1
    can_all = tell_saved(file.own, saved.own, ground.base)
    print_line(say("Own", "Written to {path}.", path=saved.path))
    return 0 if can_all else 1


def tell_saved(before: OwnChanges, after: OwnChanges, base: Index) -> bool:
    """Print what is new in the own file, what was taken back, and what can't be done of it; tell whether all can."""
    former, now = _Ground(base, before), _Ground(base, after)
    old, new = facts(before), facts(after)
    for fact, value in new.items():
        if old.get(fact) != value:
            print_line(tell_fact(fact, value, now.tongue))
    for fact, value in old.items():
        if fact not in new:
            told = tell_fact(fact, value, former.tongue)
            print_line(say("Own", "No longer said: {change}", change=told))
    _tell_moves([move for move in now.moves if move not in former.moves], now)
    known = {problem.sentence for problem in former.problems}
    new_problems = [problem for problem in now.problems if problem.sentence not in known]
    for problem in new_problems:
        print_line(problem)
    return not new_problems


def _tell_moves(moves: Iterable[Move], ground: _Ground) -> None:
    for move in moves:
        print_line(move_sentence(move, ground.tongue))


def _saved(file: OwnFile, after: OwnChanges, ground: _Ground) -> OwnFile | None:
    try:
        return save_own(file, after)
    except ConflictError as error:
        _tell_conflicts(error, ground)
        return None


def _tell_conflicts(error: ConflictError, ground: _Ground) -> None:
    print_line(say("Own", "Both changed the same; nothing was written:"))
    for conflict in error.conflicts:
        print_line(f"  {told_conflict(conflict, ground.tongue)}")


def _alias(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    _known(options.id, ground)
    names = _clean(options.names)
    own = _taken_over(names, options.id, own, ground, move=options.move)
    known = {name_key(name) for name in ground.skills[options.id].names}
    return corrections.add_names(own, options.id, [name for name in names if name_key(name) not in known])


def _taken_over(
    names: Iterable[str], skill: str, own: OwnChanges, ground: _Ground, *, move: bool
) -> OwnChanges:
    """Return the changes in which no other skill has some names.

    What another is called leaves it when the changes are laid over it; its other names are taken out here.

    Raises:
        GapError: another has one, and it is not to be moved.
    """
    for name in names:
        for holder in ground.holders(name):
            if holder.id == skill:
                continue
            if not move:
                raise GapError(
                    "bad_taxonomy",
                    "“{name}” is a name of {holder} already: --move takes it from there.",
                    name=name,
                    holder=holder.name,
                )
            for what in ("aliases", "titles"):
                spellings = [s for s in getattr(holder, what) if name_key(s) == name_key(name)]
                if spellings:
                    own = corrections.take_from(own, holder.id, what, spellings)
    return own


def _clean(texts: Iterable[str]) -> list[str]:
    """Return names or terms with single blanks.

    Raises:
        GapError: one has nothing to find it by, or what can't be seen.
    """
    found = [" ".join(text.split()) for text in texts]
    for text in found:
        if not text.isprintable() or not name_key(text):
            raise GapError(
                "bad_taxonomy",
                "“{name}” can't be found in a text: it needs a letter or digit, and no control characters.",
                name=text.encode("unicode_escape").decode("ascii") if not text.isprintable() else text,
            )
    return found


def _unalias(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    _known(options.id, ground)
    skill = ground.skills[options.id]
    names = _clean(options.names)
    for name in names:
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
    own = corrections.take_from(own, options.id, "aliases", names)
    return _unmarked(own, options.id, names)


def _unmarked(own: OwnChanges, skill: str, names: Iterable[str]) -> OwnChanges:
    """Return the changes without own marks of names that are gone."""
    change = own.skills.get(skill)
    for mark in SKILL_MARKS:
        part = change.lists.get(mark) if change else None
        marked = [name for name in names if part and name in part.added]
        own = corrections.take_from(own, skill, mark, marked) if marked else own
    return own


def _add(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    if not is_id(options.id):
        raise GapError(
            "bad_taxonomy", "The skill id “{id}” must be lower-case words joined by hyphens.", id=options.id
        )
    if options.id in ground.skills:
        raise GapError("bad_taxonomy", "There is a skill “{id}” already.", id=options.id)
    if options.category not in ground.base.taxonomy.categories:
        raise no_category(options.category, ground.base.taxonomy.categories.values())
    name, *aliases = _clean([options.name, *options.alias])
    own = _taken_over([name, *aliases], options.id, own, ground, move=options.move)
    return corrections.add_skill(own, options.id, name, options.category, aliases)


def _remove(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    if _is_removed(options.id, ground):
        return own
    _known(options.id, ground)
    return corrections.remove_skill(own, options.id, ground.base.taxonomy.skills)


def _implies(options: argparse.Namespace, own: OwnChanges, ground: _Ground) -> OwnChanges:
    for skill in (options.id, *options.others):
        _known(skill, ground)
    implied = ground.skills[options.id].implies
    after = corrections.add_to(own, options.id, "implies", [o for o in options.others if o not in implied])
    known = {problem.sentence for problem in ground.problems}
    for problem in _Ground(ground.base, after).problems:
        if problem.sentence not in known:
            raise GapError("bad_taxonomy", "That can't be: {reason}.", reason=problem.sentence)
    return after


def _dismiss(options: argparse.Namespace, own: OwnChanges, _ground: _Ground) -> OwnChanges:
    return corrections.dismiss(own, _clean(options.terms))


def _restore(options: argparse.Namespace, own: OwnChanges, _ground: _Ground) -> OwnChanges:
    for what in options.what:
        if facts(restored := corrections.restore(own, what)) == facts(own):
            raise GapError("bad_taxonomy", "You have changed nothing of “{what}”.", what=what)
        own = restored
    return own


def _is_removed(skill: str, ground: _Ground) -> bool:
    return skill in ground.base.taxonomy.skills and skill not in ground.skills


def _known(skill: str, ground: _Ground) -> None:
    if _is_removed(skill, ground):
        raise GapError(
            "bad_taxonomy",
            "“{id}” is no skill by your own changes: “gapgui taxonomy restore {id}” takes that back.",
            id=skill,
        )
    if skill not in ground.skills:
        raise no_skill(skill, ground.index)


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
    path = options.file or own_file_to_read(options) or own_file_of(options)
    if options.file and is_absent(path):
        raise no_changes_at(path)
    file = read_own(path)
    ground = _Ground(load_index(base_taxonomy(options.taxonomy), user_cache_dir()), file.own)
    for told in told_changes(file.own, ground.tongue):
        print_line(told)
    _tell_moves(ground.moves, ground)
    for problem in (*file.problems, *ground.problems):
        print_line(problem)
    if not facts(file.own):
        print_line(say("Own", "{path} changes nothing.", path=file.path))
    return 1 if file.problems or ground.problems else 0


def check_laid(base: Path, own: Path) -> tuple[Taxonomy, tuple[TaxonomyProblem, ...]]:
    """Return a taxonomy with the own file over it and what is wrong with that file.

    Which names it takes from other skills is printed; nothing is wrong with that.
    """
    index = load_index(base, user_cache_dir())
    try:
        file = read_own(own)
    except GapError as error:
        return index.taxonomy, (TaxonomyProblem(str(own), 1, 1, error.sentence),)
    ground = _Ground(index, file.own)
    _tell_moves(ground.moves, ground)
    return ground.index.taxonomy, (*file.problems, *ground.problems)


def export(options: argparse.Namespace) -> int:
    """Write a pack for others."""
    refuse_inputs(options.file, [base_taxonomy(options.taxonomy)])
    export_pack(own_file_of(options), options.file)
    print_line(say("Own", "Written to {path}.", path=options.file))
    return 0


def import_(options: argparse.Namespace) -> int:
    """Merge a pack into the own file."""
    path = own_file_of(options)
    before = read_own(path).own
    base = load_index(base_taxonomy(options.taxonomy), user_cache_dir())
    try:
        saved = import_pack(options.file, path, take=options.take)
    except ConflictError as error:
        _tell_conflicts(error, _Ground(base, before))
        return 1
    if facts(saved.own) == facts(before):
        print_line(say("Own", "Nothing changes: that is so already."))
        return 0
    can_all = tell_saved(before, saved.own, base)
    for problem in saved.problems:
        print_line(problem)
    print_line(say("Own", "Written to {path}.", path=saved.path))
    return 0 if can_all and not saved.problems else 1
