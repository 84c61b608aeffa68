"""Edited changes laid over the taxonomy: what comes of them, and what is to be said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.taxonomy.own.telling import Tongue, move_sentence
from gapgui.ui.session.loaded_taxonomy import laid_with_moves
from gapgui.ui.taxonomy.editor.listing import list_skills
from gapgui.ui.taxonomy.editor.trying import try_sentence

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.draft import Move
    from gapgui.taxonomy.taxonomy import Taxonomy, TaxonomyProblem
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.taxonomy.editor.listing import Shelf
    from gapgui.ui.taxonomy.editor.trying import Tried

Notes = dict[tuple[str, str], str]
"""What is said of a field and a value in it; of the whole skill where both are empty."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Hold the taxonomy without and with the changes, its skills by category, and what a sentence matches in it."""

    base: Taxonomy
    index: Index
    problems: tuple[TaxonomyProblem, ...]
    moves: tuple[Move, ...]
    shelves: tuple[Shelf, ...]
    tried: tuple[Tried, ...]


def try_changes(own: OwnChanges, loaded: LoadedTaxonomy, sentence: str) -> Trial:
    """Lay changes over the taxonomy that is in use."""
    base, over = loaded.base.taxonomy, laid_with_moves(loaded, own)
    shelves = list_skills(base, over.index.taxonomy, own)
    return Trial(base, over.index, over.problems, over.moves, shelves, try_sentence(sentence, over.index))


def notes_on(skill: str, own: OwnChanges, trial: Trial) -> Notes:
    """Return what is wrong with the changes of a skill, and which names it takes from others."""
    return _problems_of(skill, own, trial) | _moves_of(skill, trial)


def _problems_of(skill: str, own: OwnChanges, trial: Trial) -> Notes:
    change = own.skills.get(skill)
    found: Notes = {}
    for problem in trial.problems:
        values = dict(problem.sentence.values)
        if change is None or values.get("skill") != skill:
            continue
        value = str(values.get("value") or values.get("name") or values.get("target") or skill)
        told = [what for what, part in change.lists.items() if value in (*part.added, *part.remove)]
        field = values.get("field")
        what = str(field) if field in told else told[0] if told else ""
        found[what, value if what else ""] = problem.message
    return found


def _moves_of(skill: str, trial: Trial) -> Notes:
    tongue = Tongue(trial.base, trial.index.taxonomy)
    known = trial.index.taxonomy.skills.get(skill)
    return {
        ("titles" if known and move.name in known.titles else "aliases", move.name): str(
            move_sentence(move, tongue)
        )
        for move in trial.moves
        if move.skill == skill
    }
