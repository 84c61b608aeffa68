"""Mistakes of gapgui's own: told apart from damaged files, and told without a word of any document."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from gapgui.errors import GapError

if TYPE_CHECKING:
    from types import TracebackType

# Modules of Python that read what a file holds; the others only do what their caller asks.
_PARSERS = frozenset({"binascii", "codecs", "encodings", "html", "struct", "xml", "zipfile", "zlib"})
_ASKED = sys.stdlib_module_names - _PARSERS
_MOST_CAUSES = 10


class WorkerBugError(Exception):
    """Carry a mistake of gapgui's own out of a process of its own.

    `name` is the document that was being read, if any; `trace` the calls that led to the mistake.
    """

    def __init__(self, name: str, trace: str) -> None:
        super().__init__(name, trace)
        self.name = name
        self.trace = trace

    def __str__(self) -> str:
        return f"in a process of its own:\n{self.trace}"


def is_ours(error: BaseException) -> bool:
    """Tell whether an exception comes from gapgui's own code, not from a parser that met a damaged file.

    The innermost call decides, those of Python's library aside: they do what their caller asks. What is
    written in C has no calls to look at, but exceptions of its own (zlib.error).
    """
    if _owner(type(error).__module__) not in _ASKED:
        return False
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    owners = (_owner(frame.f_globals.get("__name__", "")) for frame in reversed(frames))
    return next((owner for owner in owners if owner not in _ASKED), "") == "gapgui"


def _owner(module: str) -> str:
    return module.partition(".")[0]


def trace_of(error: BaseException, calls: TracebackType | None = None) -> str:
    """Return the calls that led to an error, and what kind it is.

    Messages and values are left out, for they may quote a document. What a worker tells stands below.
    """
    told = "".join(traceback.format_tb(calls or error.__traceback__))
    kinds = [type(error).__name__]
    cause = error.__cause__
    while cause is not None and len(kinds) < _MOST_CAUSES:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__
    worker = f"\n{error}" if isinstance(error, WorkerBugError) else ""
    return f"{told}{' from '.join(kinds)}{worker}"


def sentence_of(error: BaseException) -> GapError:
    """Return what is said where the result of the work would stand."""
    if isinstance(error, WorkerBugError) and error.name:
        return GapError(
            "bug",
            "gapgui made a mistake while reading {name}; the file need not be at fault. "
            "Save it in another format, and please send the report to the makers of gapgui.",
            name=error.name,
        )
    return GapError(
        "bug",
        "gapgui made a mistake, and this could not be done; please send the report to the makers of gapgui.",
    )
