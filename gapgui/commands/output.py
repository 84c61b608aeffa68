"""Where a command writes what it has made: a file that is not one of those it read, or standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def write_output(data: bytes, output: Path | None) -> None:
    """Write to a file, or to standard output where there is none.

    Raises:
        GapError: `cannot_write`.
    """
    if output is not None:
        write_file(output, data)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def refuse_inputs(
    output: Path, inputs: Iterable[Path], *, is_read: Callable[[str], bool] = lambda _: False
) -> None:
    """See that an output takes the place of nothing that is read, by whatever name.

    Of what lies in a folder that is read, `is_read` tells by its suffix whether it is read.

    Raises:
        GapError: `cannot_write`.
    """
    for path in inputs:
        if _is_same(output, path):
            raise GapError(
                "cannot_write",
                "{path} is a file that is read: choose another place for the output.",
                path=output,
            )
        if path.is_dir() and is_read(output.suffix) and _is_within(output, path):
            raise GapError(
                "cannot_write",
                "{path} lies in the folder {folder}, which is read: choose another place for the output.",
                path=output,
                folder=path,
            )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _is_within(path: Path, folder: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
