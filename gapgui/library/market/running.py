"""From inputs to what they ask for: fed, read in batches, kept, counted."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.library.market.batches import batches
from gapgui.library.market.counted import UnreadCount
from gapgui.library.market.engines.engines import Here, in_order
from gapgui.library.market.engines.index_source import source_of
from gapgui.library.market.engines.pools import Processes
from gapgui.library.market.parts import parts_in
from gapgui.library.market.sources.advertised import Unread
from gapgui.library.market.sources.feeding import feed
from gapgui.library.market.sources.tables import found_rows_file
from gapgui.library.market.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from gapgui.library.market.batches import Batch
    from gapgui.library.market.counted import Market
    from gapgui.library.market.engines.engines import Engine, Outcome
    from gapgui.library.market.engines.index_source import IndexSource
    from gapgui.library.market.parts import Parts
    from gapgui.library.market.reading import BatchRead, PostingRead
    from gapgui.library.market.sources.advertised import Advertised
    from gapgui.library.market.sources.feeding import Inputs
    from gapgui.library.market.sources.tables import FoundRow
    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.taxonomy import Taxonomy

MOST_ERRORS = 100
"""Errors that are remembered; all are told as they come, and counted."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Say how to go about it: in how many processes, or on the machines of a scheduler.

    `parts` is the folder of finished parts, which are dropped where there is none; `rows` a Parquet file to write;
    `cache` where indexes are kept.
    """

    inputs: Inputs
    jobs: int = 1
    scheduler: str | None = None
    parts: Path | None = None
    rows: Path | None = None
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Say how many postings are done, how many of them were found finished, and how many bytes of all inputs are read."""

    postings: int
    found_finished: int
    done: int
    total: int


@dataclass(slots=True)
class _Unreads:
    """Count what can't be read, and pass it on as it comes."""

    tell: Callable[[Unread], None]
    without_text: int = 0
    unreadable: int = 0
    errors: list[tuple[str, GapError]] = field(default_factory=list)

    def note(self, unread: Unread) -> None:
        if unread.error is None:
            self.without_text += 1
        else:
            self.unreadable += 1
            if len(self.errors) < MOST_ERRORS:
                self.errors.append((unread.name, unread.error))
        self.tell(unread)

    def count(self) -> UnreadCount:
        return UnreadCount(self.without_text, self.unreadable, tuple(self.errors))


def study_market(
    plan: Plan, index: Index, on_progress: Callable[[Progress], None], on_unread: Callable[[Unread], None]
) -> Market:
    """Return what many postings ask for; the same whatever reads them.

    Raises:
        GapError: `cannot_write`, or `unsupported` where pyarrow or the cluster is missing.
    """
    tally, unreads = Tally(), _Unreads(on_unread)
    source = source_of(index)
    with ExitStack() as stack:
        parts = stack.enter_context(parts_in(plan.parts))
        add_row = stack.enter_context(found_rows_file(plan.rows)) if plan.rows else None
        engine = stack.enter_context(_engine(plan, index, source))
        work = _Work(engine, parts)
        total = plan.inputs.size()
        postings = _readable(feed(plan.inputs), unreads)
        for batch, reads in in_order(batches(postings, source.digest), work.submit, lambda: engine.width):
            parts.note(batch.key)
            for posting, read in zip(batch.postings, reads, strict=True):
                if read is None:
                    unreads.note(Unread(posting.name, mistake_over(posting.name)))
                    continue
                tally.add(read)
                if add_row:
                    for row in _rows(posting.name, read, index.taxonomy):
                        add_row(row)
            on_progress(Progress(tally.postings, work.found_finished, batch.postings[-1].at, total))
        return tally.market(index.taxonomy, parts.again, unreads.count())


def mistake_over(name: str) -> GapError:
    """Return what is said of a posting that gapgui made a mistake over."""
    return GapError("bug", "gapgui made a mistake over {name}, which was left out.", name=name)


@dataclass(slots=True)
class _Work:
    """Have batches read that are not finished yet, and keep them."""

    engine: Engine
    parts: Parts
    found_finished: int = 0

    def submit(self, batch: Batch) -> Outcome:
        kept = self.parts.kept(batch.key, len(batch.postings))
        if kept is not None:
            self.found_finished += len(kept)
            return lambda: kept
        outcome = self.engine.submit(batch)
        return lambda: self._kept(batch, outcome())

    def _kept(self, batch: Batch, reads: BatchRead) -> BatchRead:
        self.parts.keep(batch.key, reads)
        return reads


def _engine(plan: Plan, index: Index, source: IndexSource) -> Engine:
    if plan.scheduler:
        return _cluster(plan.scheduler, source)
    return Here(index) if plan.jobs == 1 else Processes(plan.jobs, source, plan.cache)


def _cluster(scheduler: str, source: IndexSource) -> Engine:
    try:
        # Dask is an extra, and takes a second to load
        from gapgui.library.market.engines.cluster import Cluster
    except ImportError:
        raise GapError(
            "unsupported", "--engine dask needs Dask: type “pip install 'gapgui[cluster]'”."
        ) from None
    return Cluster(scheduler, source)


def _readable(items: Iterable[Advertised | Unread], unreads: _Unreads) -> Iterator[Advertised]:
    for item in items:
        if isinstance(item, Unread):
            unreads.note(item)
        else:
            yield item


def _rows(name: str, read: PostingRead, taxonomy: Taxonomy) -> Iterator[FoundRow]:
    for each in read.skills:
        track = taxonomy.skills[each.skill].track
        yield (name, read.title, read.archetype, each.skill, track, each.strength, each.group, each.min_years)
