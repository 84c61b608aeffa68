"""The taxonomy in use with one's own changes over it, and what is wrong with the files that were asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import index_of_laid, laid_over
from gapgui.reading.cues.arranged import keep_cues_in
from gapgui.taxonomy.collection import no_collection
from gapgui.taxonomy.loading import check_taxonomy
from gapgui.taxonomy.own.keeping import read_own
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.taxonomy import TaxonomyProblem

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.draft import Move
    from gapgui.taxonomy.own.keeping import OwnFile


@dataclass(frozen=True, slots=True)
class LaidIndex:
    """Hold an index with changes over it, what of them can't be done, and the names that they take from other skills."""

    index: Index
    problems: tuple[TaxonomyProblem, ...] = ()
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadedTaxonomy:
    """Hold the index in use and the one below the user's own changes; that is of `file` unless there are problems.

    `own` is None where no own changes are laid; `own_problems` are what of them can't be done, the rest counts.
    `moves` are names that they take from skills below.
    """

    file: Path
    index: Index
    base: Index
    problems: tuple[TaxonomyProblem, ...] = ()
    own: OwnFile | None = None
    own_problems: tuple[TaxonomyProblem, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def name(self) -> str:
        """Return the name of the file in use."""
        return self.index.taxonomy.file.name

    @property
    def skills(self) -> int:
        """Return how many skills are in use."""
        return len(self.index.taxonomy.skills)


def load_for_window(
    file: Path,
    shipped: Path,
    last_good: Index | None,
    cache: Path | None = None,
    own: Path | None = None,
) -> LoadedTaxonomy:
    """Load a taxonomy file; where it has problems, the last good one stays in use, or else the shipped one.

    Indexes are kept in the folder `cache`, if there is one, so that the next start is quick. The changes of the file
    `own` are laid over it.

    Raises:
        GapError: `bad_taxonomy` or `not_found`, where the shipped file can't be used either.
    """
    keep_cues_in(cache)
    try:
        base, problems = load_index(file, cache), tuple[TaxonomyProblem, ...]()
    except GapError as error:
        base = last_good or load_index(shipped, cache)
        problems = _problems(file) or (TaxonomyProblem(str(file), 1, 1, error.sentence),)
    loaded = LoadedTaxonomy(file, base, base, problems)
    return with_own_file(loaded, own) if own else loaded


def with_own_file(loaded: LoadedTaxonomy, path: Path) -> LoadedTaxonomy:
    """Return the taxonomy with the changes of a file over it; one that can't be read changes nothing and is told."""
    try:
        return with_own(loaded, read_own(path))
    except GapError as error:
        return replace(
            loaded,
            index=loaded.base,
            own=None,
            moves=(),
            own_problems=(TaxonomyProblem(str(path), 1, 1, error.sentence),),
        )


def with_own(loaded: LoadedTaxonomy, own: OwnFile) -> LoadedTaxonomy:
    """Return the taxonomy with other changes over it."""
    over = laid_with_moves(loaded, own.own)
    problems = (*own.problems, *over.problems)
    return replace(loaded, index=over.index, own=own, own_problems=problems, moves=over.moves)


def laid_with_moves(loaded: LoadedTaxonomy, own: OwnChanges) -> LaidIndex:
    """Return the index with some changes over it, what of them can't be done, and the names that they move."""
    if not facts(own):
        return LaidIndex(loaded.base)
    with no_collection():
        over = laid_over(loaded.base, own)
        return LaidIndex(index_of_laid(loaded.base, over), over.problems, over.moves)


def _problems(file: Path) -> tuple[TaxonomyProblem, ...]:
    try:
        return check_taxonomy(file)[1]
    except GapError:
        return ()
