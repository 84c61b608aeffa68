"""Where batches are read: here, in several processes, or on several machines. All of them read the same."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol

from gapgui.library.market.reading import read_batch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self

    from gapgui.library.market.batches import Batch
    from gapgui.library.market.reading import BatchRead
    from gapgui.matching.names.index import Index

    Outcome = Callable[[], BatchRead]
    """Waits for a batch and returns what was read of it."""


class Engine(Protocol):
    """Take batches, `width` of them at once."""

    @property
    def width(self) -> int:
        """Return how many batches keep it busy."""

    def submit(self, batch: Batch) -> Outcome:
        """Have a batch read and return what waits for it."""

    def __enter__(self) -> Self:
        """Start."""

    def __exit__(self, *exc_info: object) -> None:
        """End all that was started."""


class Here:
    """Read batches in this process, when they are waited for."""

    width = 0

    def __init__(self, index: Index) -> None:
        self._index = index

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        pass

    def submit(self, batch: Batch) -> Outcome:
        """Return what reads a batch."""
        return lambda: read_batch(batch.postings, self._index)


def in_order(
    batches: Iterable[Batch], submit: Callable[[Batch], Outcome], width: Callable[[], int]
) -> Iterator[tuple[Batch, BatchRead]]:
    """Yield batches as they came, each with what was read of it; no more are taken than keep an engine busy."""
    waiting: deque[tuple[Batch, Outcome]] = deque()
    for batch in batches:
        waiting.append((batch, submit(batch)))
        while len(waiting) > width():
            first, outcome = waiting.popleft()
            yield first, outcome()
    for batch, outcome in waiting:
        yield batch, outcome()
