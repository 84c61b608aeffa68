"""Reading in several processes of this machine.

They are spawned, not forked, which is safe beside threads and the same on every system. The index of each comes from
the same kept file, whose entries are made when they are looked at: 0.1 s and some 40 MB a process.
"""

from __future__ import annotations

import signal
import warnings
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from gapgui.documents.child_process import IsolatedContext
from gapgui.library.market.engines.index_source import index_of
from gapgui.library.market.reading import read_batch

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    from pebble import ProcessFuture

    from gapgui.library.market.batches import Batch
    from gapgui.library.market.engines.engines import Outcome
    from gapgui.library.market.engines.index_source import IndexSource
    from gapgui.library.market.reading import BatchRead
    from gapgui.library.market.sources.advertised import Advertised

SECONDS = 300.0
"""For one batch; the longest takes a minute."""
BATCHES_A_PROCESS = 500
"""That one process reads; a fresh one now and then gives back what caches hold."""

_prepared: list[tuple[IndexSource, Path | None]] = []


class Processes:
    """Read batches in so many processes, which end with the block that this is used in.

    One that dies is replaced and its batch read again; if that fails too, each posting by itself, and what then still
    ends a process counts as a mistake of gapgui's.
    """

    def __init__(self, jobs: int, source: IndexSource, folder: Path | None) -> None:
        self.width = 2 * jobs
        self._pool = ProcessPool(
            max_workers=jobs,
            max_tasks=BATCHES_A_PROCESS,
            initializer=_prepare,
            initargs=(source, folder),
            context=IsolatedContext(),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def submit(self, batch: Batch) -> Outcome:
        """Have a batch read and return what waits for it."""
        future = self._schedule(batch.postings)
        return lambda: self._outcome(batch.postings, future)

    def _schedule(self, postings: tuple[Advertised, ...]) -> ProcessFuture[BatchRead]:
        return self._pool.schedule(_read_prepared, (postings,), timeout=SECONDS)

    def _outcome(self, postings: tuple[Advertised, ...], future: ProcessFuture[BatchRead]) -> BatchRead:
        found = _result(future) or _result(self._schedule(postings))
        if found is not None:
            return found
        alone = (_result(self._schedule((posting,))) for posting in postings)
        return [read[0] if read else None for read in alone]


def _result(future: ProcessFuture[BatchRead]) -> BatchRead | None:
    try:
        return future.result()
    except (ProcessExpired, BrokenProcessPool, TimeoutError):
        return None


def _prepare(source: IndexSource, folder: Path | None) -> None:
    """Set up a process: no chatter, and nothing of Ctrl+C, which is for the one that hands out the work.

    The index is made with the first batch, for what goes wrong then is told; here it would end process after process.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    warnings.simplefilter("ignore")
    _prepared[:] = [(source, folder)]


def _read_prepared(postings: tuple[Advertised, ...]) -> BatchRead:
    return read_batch(postings, index_of(*_prepared[0]))
