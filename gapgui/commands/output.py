"""Where a command writes what it has made: a file that is not one of those it read, or standard output."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.errors import GapError, system_reason
from gapgui.paths import user_config_dir, user_data_dir
from gapgui.printable import printable
from gapgui.whole_file import is_absent, write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gapgui.matching.names.index import Index


STANDARD_OUTPUT = Path("-")


def print_text(text: str) -> None:
    """Print what a program may read at once; nothing of it commands a terminal."""
    with telling_a_full_output():
        print(printable(text), flush=True)


def print_error(sentence: str) -> None:
    """Tell, on standard error, what went wrong."""
    print(f"gapgui: {printable(sentence)}", file=sys.stderr)


def write_output(data: bytes, output: Path | None) -> None:
    """Write to a file, or to standard output where there is none or it is called "-".

    Raises:
        GapError: `cannot_write`.
        BrokenPipeError: nobody reads standard output any more.
    """
    if output is not None and output != STANDARD_OUTPUT:
        write_file(output, data)
        return
    with telling_a_full_output():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def print_line(line: object) -> None:
    """Print a line; nothing of the documents and files that it quotes commands a terminal."""
    print(printable(str(line)))


@contextmanager
def telling_a_full_output() -> Iterator[None]:
    """Write to standard output within this.

    Raises:
        GapError: `cannot_write`, where the system refuses.
        BrokenPipeError: nobody reads it any more.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_output()
        raise GapError(
            "cannot_write", "Standard output can't be written: {reason}.", reason=system_reason(error)
        ) from None


def stand_in_for_closed() -> None:
    """Have somewhere to write to where standard output or error was closed before the start."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


def let_go_of_output() -> None:
    """Let what is still to be written go nowhere, so that the interpreter does not print_error when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def refuse_inputs(
    output: Path, inputs: Iterable[Path], *, is_read: Callable[[str], bool] = lambda _: False
) -> None:
    """See that an output takes the place of nothing that is read, by whatever name, and of nothing that gapgui keeps.

    Of what lies in a folder that is read, `is_read` tells by its suffix whether it is read.

    Raises:
        GapError: `cannot_write`.
    """
    if output == STANDARD_OUTPUT:
        return
    kept = not is_absent(output) and not _is_folder(output)
    if kept and any(_is_within(output, folder) for folder in (user_config_dir(), user_data_dir())):
        raise GapError(
            "cannot_write",
            "{path} lies where gapgui keeps your own changes and postings: choose another place for the output.",
            path=output,
        )
    for path in inputs:
        if _is_same(output, path):
            raise GapError(
                "cannot_write",
                "{path} is a file that is read: choose another place for the output.",
                path=output,
            )
        if _is_folder(path) and is_read(output.suffix) and _is_within(output, path):
            raise GapError(
                "cannot_write",
                "{path} lies in the folder {folder}, which is read: choose another place for the output.",
                path=output,
                folder=path,
            )


def refuse_folders(output: Path, inputs: Iterable[Path]) -> None:
    """See that a folder that is written into is none that is read: what is written there would be read the next time.

    A folder within one that is read is no part of it.

    Raises:
        GapError: `cannot_write`.
    """
    for path in inputs:
        if _is_folder(path) and _is_same(output, path):
            raise GapError(
                "cannot_write",
                "{path} is a folder that is read: choose another place for the output.",
                path=output,
            )


def files_of(index: Index) -> list[Path]:
    """Return the files that an index was made of."""
    taxonomy = index.taxonomy
    return [taxonomy.file, taxonomy.own.file] if taxonomy.own else [taxonomy.file]


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _is_within(path: Path, folder: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
