"""Start gapgui: the window, or a command without one."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from gapgui.arguments import WINDOW, parse
from gapgui.errors import STOPPED

if TYPE_CHECKING:
    import argparse


def main(arguments: list[str] | None = None) -> int:
    """Run gapgui with the given arguments and return the exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        # the isolated worker of a frozen build starts this very program again
        multiprocessing.freeze_support()
    try:
        return _run(parse(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        # also while all that a command needs is still being loaded
        from gapgui.saying import say

        print(f"gapgui: {say('Command', 'Stopped.')}", file=sys.stderr)
        return STOPPED


def _run(options: argparse.Namespace) -> int:
    if options.command in WINDOW:
        # an interrupt within Qt would be a traceback, and nothing is open yet that could be lost
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        from gapgui.ui.window.program.application import run

        return run(options)
    from gapgui import cli

    return cli.run(options)


if __name__ == "__main__":
    sys.exit(main())
