"""The taxonomy in use, and what is wrong with the file that was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.matching.index_cache import load_index
from gapgui.taxonomy.loading import check_taxonomy
from gapgui.taxonomy.taxonomy import TaxonomyProblem

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.matching.index import Index


@dataclass(frozen=True, slots=True)
class LoadedTaxonomy:
    """Hold the index in use; it is that of `file` unless there are problems."""

    file: Path
    index: Index
    problems: tuple[TaxonomyProblem, ...] = ()

    @property
    def name(self) -> str:
        """Return the name of the file in use."""
        return self.index.taxonomy.file.name

    @property
    def skills(self) -> int:
        """Return how many skills are in use."""
        return len(self.index.taxonomy.skills)


def load_for_window(
    file: Path, shipped: Path, last_good: Index | None, cache: Path | None = None
) -> LoadedTaxonomy:
    """Load a taxonomy file; where it has problems, the last good one stays in use, or else the shipped one.

    Indexes are kept in the folder `cache`, if there is one, so that the next start is quick.

    Raises:
        GapError: `bad_taxonomy` or `not_found`, where the shipped file can't be used either.
    """
    try:
        return LoadedTaxonomy(file, load_index(file, cache))
    except GapError as error:
        problems = _problems(file) or (TaxonomyProblem(str(file), 1, 1, error.sentence),)
    return LoadedTaxonomy(file, last_good or load_index(shipped, cache), problems)


def _problems(file: Path) -> tuple[TaxonomyProblem, ...]:
    try:
        return check_taxonomy(file)[1]
    except GapError:
        return ()
