"""Text recognition by Tesseract, where it is installed: a picture in, a table of words out."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path

from gapgui.errors import GapError

DOTS_AN_INCH = 300
"""What Tesseract is trained on; below 200 small type is misread."""

TIME_LIMIT = 60.0
"""Seconds for one page; a full one takes two to four."""

_MEMORY_LIMIT = 600_000_000  # bytes of address space; a page at 300 dots an inch takes 250 million
_MOST_LANGUAGES = 3  # each one more makes it slower
_ORIENTATION_DATA = "osd"
_NO_LANGUAGES = (_ORIENTATION_DATA, "equ", "snum")
_TURN = re.compile(r"Rotate: (90|180|270)\b")
_SURENESS = re.compile(r"Orientation confidence: ([\d.]+)")
_LEAST_SURENESS = 2.0  # a page of text has 5 to 30
_LIST_SECONDS = 10.0


def find_tesseract() -> Path | None:
    """Return Tesseract's program, if it is installed."""
    found = shutil.which("tesseract")
    if found is None and sys.platform == "win32":
        # its installer for Windows leaves the search path alone
        found = shutil.which("tesseract", path=str(Path(os.environ["PROGRAMFILES"], "Tesseract-OCR")))
    return Path(found) if found else None


def can_recognise() -> bool:
    """Tell whether Tesseract is installed."""
    return find_tesseract() is not None


@dataclass(frozen=True, slots=True)
class Recognition:
    """Hold what Tesseract found on a page that was turned clockwise by `turn` degrees: its TSV table."""

    table: str
    turn: int


class Tesseract:
    """Run Tesseract on one picture after the other; any thread may stop it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._installed: list[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def recognise(self, picture: bytes) -> str:
        """Return the words of a PNM picture of `DOTS_AN_INCH` as Tesseract's TSV table.

        Raises:
            GapError: unsupported (Tesseract is not installed), too_slow or damaged.
            concurrent.futures.CancelledError: `stop` was called.
        """
        options = ["--dpi", str(DOTS_AN_INCH), "-l", chosen_languages(self._languages()), "tsv"]
        return self._run(["stdin", "stdout", *options], picture, TIME_LIMIT).decode("utf-8", "replace")

    def turn_upright(self, picture: bytes) -> int:
        """Return by how many degrees (0, 90, 180, 270) to turn a picture clockwise before its text stands upright.

        Where Tesseract cannot tell, or lacks the data to, that is 0. Errors as for `recognise`.
        """
        if _ORIENTATION_DATA not in self._languages():
            return 0
        options = ["--dpi", str(DOTS_AN_INCH), "--psm", "0"]
        try:
            told = self._run(["stdin", "stdout", *options], picture, TIME_LIMIT).decode("utf-8", "replace")
        except GapError:
            return 0  # too few characters to tell
        turn, sureness = (re.search(pattern, told) for pattern in (_TURN, _SURENESS))
        return int(turn[1]) if turn and sureness and float(sureness[1]) >= _LEAST_SURENESS else 0

    def _languages(self) -> list[str]:
        if self._installed is None:
            listed = self._run(["--list-langs"], b"", _LIST_SECONDS)
            self._installed = listed.decode("utf-8", "replace").splitlines()[1:]
        return self._installed

    def stop(self) -> None:
        """End the program at once, and let it not be started again."""
        self._stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def _run(self, arguments: list[str], given: bytes, seconds: float) -> bytes:
        self._require_going_on()
        with self._started(arguments) as process:
            self._process = process
            if self._stopped:
                process.kill()
            try:
                output, _ = process.communicate(given, seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                raise GapError(
                    "too_slow",
                    "Recognising the text of {name} took too long; use a smaller scan.",
                    name=self._name,
                ) from None
            finally:
                self._process = None
        self._require_going_on()
        if process.returncode:
            raise GapError(
                "damaged",
                "Tesseract could not recognise the text of {name}; export the resume as PDF "
                "from the program it was written in.",
                name=self._name,
            )
        return output

    def _require_going_on(self) -> None:
        if self._stopped:
            raise CancelledError

    def _started(self, arguments: list[str]) -> subprocess.Popen[bytes]:
        program = find_tesseract()
        if program is None:
            raise GapError(
                "unsupported",
                "The text of {name} can't be recognised: Tesseract is not installed; install it "
                "(tesseract-ocr), or export the resume as PDF from the program it was written in.",
                name=self._name,
            )
        process = subprocess.Popen(  # noqa: S603 - the program is found by its name, nothing comes from the file
            [program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if sys.platform == "linux":
            import resource

            # elsewhere the size of the picture bounds it
            with contextlib.suppress(OSError, ValueError):
                resource.prlimit(process.pid, resource.RLIMIT_AS, (_MEMORY_LIMIT, _MEMORY_LIMIT))
        return process


def chosen_languages(installed: list[str]) -> str:
    """Return the languages to look for as Tesseract takes them; English first, the other installed ones after it."""
    languages = sorted(
        (name for name in installed if name and name not in _NO_LANGUAGES and "/" not in name),
        key=lambda name: (name != "eng", name),
    )
    return "+".join(languages[:_MOST_LANGUAGES]) or "eng"
