"""The index that the options of a command name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands.output import complain
from gapgui.commands.own_file import own_file_to_read
from gapgui.matching.laid_index import load_laid
from gapgui.paths import base_taxonomy, user_cache_dir

if TYPE_CHECKING:
    import argparse

    from gapgui.matching.index import Index


def index_in_use(options: argparse.Namespace) -> Index:
    """Return the index in use; what of the own changes can't be done is told and passed over."""
    changes = own_file_to_read(options)
    index, problems = load_laid(base_taxonomy(options.taxonomy), changes, user_cache_dir())
    for problem in problems:
        complain(str(problem))
    return index
