"""A display without a screen (Xvfb), for as long as a test needs it."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NEEDED = ("Xvfb", "xdotool")
_SIZE = "1366x768x24"


def missing_programs() -> list[str]:
    """Return which programs are not installed that a display and hands need."""
    return [program for program in NEEDED if shutil.which(program) is None]


@contextmanager
def open_display() -> Iterator[str]:
    """Start an X server that listens on no port, and yield its name (":5"); it is ended by its process id."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
