"""Reading on the machines of a Dask cluster. Needs Dask, which is loaded only with this module."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from distributed import Client, KilledWorker, WorkerPlugin, get_worker
from distributed.comm.addressing import parse_address
from distributed.comm.registry import get_backend

from gapgui.errors import GapError
from gapgui.library.market.engines.index_source import index_of
from gapgui.library.market.reading import read_batch

if TYPE_CHECKING:
    from typing import Self

    from gapgui.library.market.batches import Batch
    from gapgui.library.market.engines.engines import Outcome
    from gapgui.library.market.engines.index_source import IndexSource
    from gapgui.library.market.reading import BatchRead
    from gapgui.library.market.sources.advertised import Advertised

PATIENCE = 20
"""Seconds for a scheduler to answer, and for a first worker to be there."""
ASK_AGAIN = 50
"""Batches after which the scheduler is asked how many workers it has by now."""
_one_at_a_time = Lock()


class Carrier(WorkerPlugin):  # type: ignore[misc]
    """Bring what an index is made of to every worker, those that come or come back later too."""

    def __init__(self, source: IndexSource) -> None:
        self.name = f"gapgui-{source.digest[:16]}"
        self.source = source


class Cluster:
    """Read batches on the workers of a scheduler; one that dies is done without, and its batches are read again."""

    def __init__(self, scheduler: str, source: IndexSource) -> None:
        self._carrier = Carrier(source)
        self._submitted = self._threads = 0
        try:
            # a client that can't even begin would not end either
            get_backend(parse_address(scheduler)[0])
            self._client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise _unreachable(scheduler, error) from None
        try:
            self._client.wait_for_workers(1, timeout=PATIENCE)
            self._client.register_plugin(self._carrier, name=self._carrier.name)
        except (OSError, TimeoutError):
            self._client.close()
            raise GapError(
                "unsupported",
                "The scheduler {address} has no workers: start some with “dask worker {address}”.",
                address=scheduler,
            ) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        try:
            self._client.unregister_worker_plugin(self._carrier.name)
        finally:
            self._client.close()

    @property
    def width(self) -> int:
        """Return how many batches keep all workers busy that were there a moment ago."""
        return 2 * max(self._threads, 1)

    def submit(self, batch: Batch) -> Outcome:
        """Have a batch read and return what waits for it."""
        if self._submitted % ASK_AGAIN == 0:
            self._threads = sum(self._client.nthreads().values())
        self._submitted += 1
        future = self._client.submit(_read_there, batch.postings, self._carrier.name, pure=False)
        return lambda: _result(future)


def _result(future: Any) -> BatchRead:
    try:
        found: BatchRead = future.result()
    except KilledWorker:
        raise GapError(
            "unsupported",
            "Several workers of the cluster died over the same postings: look at their logs. What is finished is kept "
            "with --resume.",
        ) from None
    finally:
        future.release()
    return found


def _read_there(postings: tuple[Advertised, ...], carrier: str) -> BatchRead:
    source = get_worker().plugins[carrier].source
    with _one_at_a_time:  # a worker may have several threads, and the index is made once
        index = index_of(source, None)
    return read_batch(postings, index)


def _unreachable(scheduler: str, error: Exception) -> GapError:
    return GapError(
        "unsupported",
        "The scheduler {address} can't be reached ({reason}): is it running, and is the address right?",
        address=scheduler,
        reason=type(error).__name__,
    )
