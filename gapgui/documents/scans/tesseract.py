"""Text recognition by Tesseract, where it is installed: a picture in, a table of words out."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from gapgui.documents.child_process import ChildProcess
from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError
from gapgui.reading.patterns import late_pattern

DOTS_AN_INCH = 300
"""What Tesseract is trained on; below 200 small type is misread."""

_ORIENTATION_DATA = "osd"
_NO_LANGUAGES = (_ORIENTATION_DATA, "equ", "snum")
_TURN = late_pattern(r"Rotate: (90|180|270)\b")
_SURENESS = late_pattern(r"Orientation confidence: ([\d.]+)")
_LEAST_SURENESS = 2.0  # a page of text has 5 to 30


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


def readable_languages() -> tuple[str, ...]:
    """Return the languages that the Tesseract which is installed reads, by its names for them; it is asked, so that takes a while.

    Raises:
        GapError: unsupported (it is not installed), too_slow or damaged.
    """
    return spoken_languages(Tesseract("").languages())


@dataclass(frozen=True, slots=True)
class Recognition:
    """Hold what Tesseract found on a page that was turned clockwise by `turn` degrees: its TSV table."""

    table: str
    turn: int


class Tesseract:
    """Run Tesseract on one picture after the other; any thread may stop it."""

    def __init__(self, name: str, limits: Limits = LIMITS) -> None:
        self._name = name
        self._limits = limits
        self._installed: list[str] | None = None
        self._child = ChildProcess()

    def recognise(self, picture: bytes) -> str:
        """Return the words of a PNM picture of `DOTS_AN_INCH` as Tesseract's TSV table.

        Raises:
            GapError: unsupported (Tesseract is not installed), too_slow or damaged.
            concurrent.futures.CancelledError: `stop` was called.
        """
        options = [
            "--dpi",
            str(DOTS_AN_INCH),
            "-l",
            chosen_languages(self.languages(), self._limits.languages),
            "tsv",
        ]
        return self._run(["stdin", "stdout", *options], picture, self._limits.recognition_seconds).decode(
            "utf-8", "replace"
        )

    def recognition(self, picture: bytes, turn: int) -> Recognition:
        """Return what is found on a picture that was turned so; errors as for `recognise`."""
        return Recognition(self.recognise(picture), turn)

    def turn_upright(self, picture: bytes) -> int:
        """Return by how many degrees (0, 90, 180, 270) to turn a picture clockwise before its text stands upright.

        Where Tesseract cannot tell, or lacks the data to, that is 0. Errors as for `recognise`.
        """
        if _ORIENTATION_DATA not in self.languages():
            return 0
        options = ["--dpi", str(DOTS_AN_INCH), "--psm", "0"]
        try:
            told = self._run(["stdin", "stdout", *options], picture, self._limits.recognition_seconds).decode(
                "utf-8", "replace"
            )
        except GapError:
            return 0  # too few characters to tell
        turn, sureness = _TURN.search(told), _SURENESS.search(told)
        return int(turn[1]) if turn and sureness and float(sureness[1]) >= _LEAST_SURENESS else 0

    def languages(self) -> list[str]:
        """Return what is installed, data that is no language among it. Errors as for `recognise`."""
        if self._installed is None:
            listed = self._run(["--list-langs"], b"", self._limits.languages_seconds)
            self._installed = listed.decode("utf-8", "replace").splitlines()[1:]
        return self._installed

    def stop(self) -> None:
        """End the program at once, and let it not be started again."""
        self._child.stop()

    def _run(self, arguments: list[str], given: bytes, seconds: float) -> bytes:
        try:
            output = self._child.output_of(
                self._program(), arguments, given, seconds=seconds, memory=self._limits.recognition_memory
            )
        except TimeoutError:
            raise GapError(
                "too_slow",
                "Recognising the text of {name} took too long; use a smaller scan.",
                name=self._name,
            ) from None
        if output.status:
            raise GapError(
                "damaged",
                "Tesseract could not recognise the text of {name}; export the resume as PDF "
                "from the program it was written in.",
                name=self._name,
            )
        return output.data

    def _program(self) -> Path:
        program = find_tesseract()
        if program is None:
            raise GapError(
                "unsupported",
                "The text of {name} can't be recognised: Tesseract is not installed; install it "
                "(tesseract-ocr), or export the resume as PDF from the program it was written in.",
                name=self._name,
            )
        return program


def chosen_languages(installed: list[str], most: int = LIMITS.languages) -> str:
    """Return the languages to look for as Tesseract takes them; English first, the other installed ones after it."""
    return "+".join(spoken_languages(installed)[:most]) or "eng"


def spoken_languages(installed: list[str]) -> tuple[str, ...]:
    """Return the languages among what is installed, English first."""
    return tuple(
        sorted(
            (name for name in installed if name and name not in _NO_LANGUAGES and "/" not in name),
            key=lambda name: (name != "eng", name),
        )
    )
