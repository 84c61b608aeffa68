"""Changes of the library and exports of it, written one after another in a thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from gapgui.errors import GapError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.ui.session.jobs import Jobs


class Writes:
    """Run each change in its turn, none in the place of another; `fail` is told what could not be done."""

    def __init__(self, jobs: Jobs, fail: Callable[[GapError], None]) -> None:
        self._jobs, self._fail = jobs, fail
        self._waiting: dict[str, Callable[[], Any]] = {}
        self._unfinished: set[str] = set()
        self._count = 0

    @property
    def are_running(self) -> bool:
        """Tell whether some are not finished."""
        return bool(self._unfinished)

    def add(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        fail: Callable[[GapError], None] | None = None,
    ) -> None:
        """Write something; `then` takes in the window's thread what came of it, `fail` why it could not be done."""
        self._count += 1
        kind = f"write {self._count}"

        def run() -> Any:
            self._waiting.pop(kind, None)
            return work()

        def done(outcome: Any) -> None:
            self._unfinished.discard(kind)
            then(outcome)

        def otherwise(error: GapError) -> None:
            self._unfinished.discard(kind)
            (fail or self._fail)(error)

        self._waiting[kind] = work
        self._unfinished.add(kind)
        self._jobs.start("files", kind, run, done, otherwise)

    def finish(self) -> None:
        """Write what is still to be written; the jobs are closed by then."""
        for write in self._waiting.values():
            with suppress(GapError):  # there is no window any more to tell it in
                write()
        self._waiting.clear()
