"""How far a long command is, on standard error: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Literal

from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

BAR = 30
"""Signs of the bar."""
TERMINAL_SECONDS, PIPE_SECONDS = 0.2, 10.0
"""Between two updates."""
_CLEAR = "\r\033[K"

Counted = Literal["postings", "files"]
"""What is counted while a command goes on."""


class ProgressLine:
    """Tell progress on a stream; `clock` gives seconds, `counted` says what is counted."""

    def __init__(
        self,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        counted: Counted = "postings",
        quiet: bool = False,
    ) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._counted = counted
        self._quiet = quiet
        self._is_terminal = self._stream.isatty()
        self._begun = self._told = clock()
        self._is_shown = False

    def tell(self, done: int, share: float) -> None:
        """Tell how many are done and which share of the input that is, unless it was told just now."""
        now = self._clock()
        if self._quiet or now - self._told < (TERMINAL_SECONDS if self._is_terminal else PIPE_SECONDS):
            return
        self._told = now
        told = progress_sentence(done, share, now - self._begun, self._counted)
        if self._is_terminal:
            full = round(BAR * min(share, 1))
            self._write(f"{_CLEAR}[{'#' * full}{'-' * (BAR - full)}] {told}")
            self._is_shown = True
        else:
            self._write(f"{told}\n")

    def say(self, sentence: str) -> None:
        """Tell something else on a line of its own, quiet or not."""
        self.clear()
        self._write(f"gapgui: {sentence}\n")

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_shown:
            self._write(_CLEAR)
            self._is_shown = False

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def progress_sentence(done: int, share: float, seconds: float, counted: Counted = "postings") -> str:
    """Return how far a command is after some seconds, and when it will be done if it goes on so."""
    left = _duration(max(seconds * (1 - share) / share, 0.0) if share > 0 else 0.0)
    share = min(share, 1.0)
    if counted == "files":
        return say(
            "Progress", "{files:,} files, {share:.0%}, {left} left", files=done, share=share, left=left
        )
    return say(
        "Progress", "{postings:,} postings, {share:.0%}, {left} left", postings=done, share=share, left=left
    )


def _duration(seconds: float) -> str:
    """Return a time as "2:31", or "1:02:31" where it is hours."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
