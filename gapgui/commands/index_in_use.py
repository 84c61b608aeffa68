"""The index that the options of a command name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands.output import print_error
from gapgui.commands.own_file import own_file_to_read
from gapgui.matching.names.index_cache import load_index
from gapgui.paths import base_taxonomy, user_cache_dir
from gapgui.reading.cues.arranged import keep_cues_in
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from gapgui.matching.names.index import Index


def index_in_use(options: argparse.Namespace) -> Index:
    """Return the index in use; what of the own changes can't be done is told and passed over."""
    changes, folder = own_file_to_read(options), user_cache_dir()
    keep_cues_in(folder)
    index = load_index(base_taxonomy(options.taxonomy), folder)
    return index if changes is None or is_absent(changes) else _with_changes(index, changes)


def _with_changes(index: Index, changes: Path) -> Index:
    """Lay own changes over an index; most people have none, and reading them needs YAML."""
    from gapgui.matching.names.laid_index import lay_file

    laid, problems = lay_file(index, changes)
    for problem in problems:
        print_error(str(problem))
    return laid
