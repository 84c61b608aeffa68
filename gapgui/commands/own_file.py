"""The file of own changes that the options of a command name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.paths import own_changes_in_use
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def own_file_of(options: argparse.Namespace) -> Path:
    """Return the file of own changes that a command writes to.

    Raises:
        GapError: `cannot_write`, where none is in use.
    """
    path = own_changes_in_use(options.taxonomy, options.own)
    if path is None and options.own:
        raise GapError(
            "cannot_write", "“--own none” leaves your own changes out: name their file, or nothing."
        )
    if path is None:
        raise GapError(
            "cannot_write",
            "With --taxonomy, --own FILE must name the file that your own changes are written to.",
        )
    return path


def own_file_to_read(options: argparse.Namespace, base: Path | None = None) -> Path | None:
    """Return the file of own changes that is laid over the taxonomy in use, or over another base.

    Raises:
        GapError: `not_found`, where one was named that is not there.
    """
    path = own_changes_in_use(base or options.taxonomy, options.own)
    if path and options.own and is_absent(path):
        raise no_changes_at(path)
    return path


def no_changes_at(path: Path) -> GapError:
    """Return the error of a file of own changes that is not there."""
    return GapError("not_found", "There are no own changes at {path}.", path=path)
