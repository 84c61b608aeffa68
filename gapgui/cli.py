"""The commands that need no window.

Imported late, by `__main__`; what a command needs is imported with its own module, when it is that command's turn.
Behind it are two more doors, in `report.export`: the template engine and Qt, for the formats that need them.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from gapgui.commands.output import let_go_of_output, print_error, stand_in_for_closed, telling_a_full_output
from gapgui.errors import GapError

if TYPE_CHECKING:
    import argparse

COMMANDS = {
    "resume": "gapgui.commands.resume",
    "posting": "gapgui.commands.posting",
    "analyze": "gapgui.commands.analyze",
    "compare": "gapgui.commands.compare",
    "market": "gapgui.commands.market",
    "taxonomy": "gapgui.commands.taxonomy",
}
"""The module of each command; its `run` carries the command out. What all of them need takes longer than most."""


def run(options: argparse.Namespace) -> int:
    """Carry out a command and return its exit status: 0 well, 1 unreadable input or a failed check."""
    stand_in_for_closed()
    for stream in (sys.stdout, sys.stderr):
        # a pipe on Windows would otherwise refuse what isn't in its code page
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    try:
        status: int = import_module(COMMANDS[options.command]).run(options)
        with telling_a_full_output():
            sys.stdout.flush()
    except GapError as error:
        print_error(error.message)
        return 1
    except BrokenPipeError:
        # whoever reads has seen enough
        let_go_of_output()
        return 1
    return status
