"""How long the window's thread works without coming back to its events."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

BEAT = 1  # milliseconds


@dataclass(slots=True)
class Heartbeat:
    """Note the longest stretch between two beats of a timer, in milliseconds.

    `busy` counts the time of the processor that the thread itself took, Qt's part of it too: what other programs
    do on a shared machine doesn't count, nor does waiting. `longest` is what a clock on the wall says, for waits.
    """

    busy: float = 0.0
    longest: float = 0.0
    _last: tuple[float, float] = field(default=(0.0, 0.0))

    def watch(self, action: Callable[[], object], until: Callable[[], bool], limit: float = 60.0) -> None:
        """Run an action and the events that follow until a condition holds.

        Raises:
            TimeoutError: it doesn't within `limit` seconds.
        """
        loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + limit
        self._last = (time.thread_time(), time.perf_counter())

        def beat() -> None:
            now = (time.thread_time(), time.perf_counter())
            self.busy = max(self.busy, (now[0] - self._last[0]) * 1000)
            self.longest = max(self.longest, (now[1] - self._last[1]) * 1000)
            if until() or time.monotonic() > end:
                loop.quit()
            # what the test itself asks is not the window's
            self._last = (time.thread_time(), time.perf_counter())

        timer.timeout.connect(beat)
        timer.start(BEAT)
        QTimer.singleShot(0, action)
        loop.exec()
        timer.stop()
        if not until():
            raise TimeoutError
