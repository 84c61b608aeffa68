"""The command that says what many postings ask for."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.commands.documents import paths_of
from gapgui.commands.index_in_use import index_in_use
from gapgui.commands.output import files_of, refuse_inputs, write_output
from gapgui.commands.progress import ProgressLine
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.documents.limits import LIMITS
from gapgui.errors import STOPPED
from gapgui.library.market.running import Plan, study_market
from gapgui.library.market.sources.feeding import Inputs
from gapgui.library.market.sources.inputs import kind_of
from gapgui.paths import resource, user_cache_dir
from gapgui.printable import printable
from gapgui.report.market.export import export_market
from gapgui.report.market.words import unread_sentences
from gapgui.saying import say

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.library.market.counted import Market
    from gapgui.library.market.running import Progress
    from gapgui.library.market.sources.advertised import Unread
    from gapgui.matching.names.index import Index

FEW_BYTES = 500_000
"""Of input that is read here, where nobody asked for processes: starting these takes longer."""
MOST_TOLD = 20
"""Errors that are told as they come; all are counted."""
PARQUET = ".parquet"


def run(options: argparse.Namespace) -> int:
    """Read, count and write; 1 where a file or a row could not be read, which is told and passed over."""
    index = index_in_use(options)
    named = paths_of(options.inputs)
    rows = options.output if options.output and options.output.suffix.lower() == PARQUET else None
    if options.output:
        refuse_inputs(
            options.output,
            [*named, *files_of(index)],
            is_read=lambda suffix: kind_of(suffix) is not None,
        )
    line = ProgressLine(quiet=options.quiet)
    # what parses a table goes on where it was, so its process stays
    with DocumentWorker() as worker, DocumentWorker(replace(LIMITS, files_a_process=0)) as tables:

        def read(file: Path) -> Document:
            return worker.read(file, options.password)

        inputs = Inputs(named, read, tables.carry_out, options.text_column, options.title_column)
        plan = Plan(
            inputs,
            _jobs(options, inputs),
            options.scheduler,
            options.parts,
            rows,
            user_cache_dir(),
        )
        market = _studied(plan, index, line)
    _tell_unread(market, options, line)
    write_output(export_market(market, options.format, resource("report")), None if rows else options.output)
    return 1 if market.unread.unreadable else 0


def _studied(plan: Plan, index: Index, line: ProgressLine) -> Market:
    told = 0

    def on_progress(progress: Progress) -> None:
        line.tell(progress.postings, progress.done / (progress.total or 1))

    def on_unread(unread: Unread) -> None:
        nonlocal told
        if unread.error and told < MOST_TOLD:
            told += 1
            line.say(printable(unread.error.message))

    try:
        market = study_market(plan, index, on_progress, on_unread)
    except KeyboardInterrupt:
        line.say(_stopped(plan.parts))
        raise SystemExit(STOPPED) from None
    finally:
        line.clear()
    return market


def _stopped(parts: Path | None) -> str:
    if parts is None:
        return say("Progress", "Stopped. With --resume FOLDER what is finished would have been kept.")
    return say(
        "Progress",
        "Stopped. What is finished is kept in {folder}: the same command goes on from there.",
        folder=parts,
    )


def _jobs(options: argparse.Namespace, inputs: Inputs) -> int:
    if options.jobs:
        return int(options.jobs)
    return 1 if options.scheduler or inputs.size() < FEW_BYTES else cores()


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _tell_unread(market: Market, options: argparse.Namespace, line: ProgressLine) -> None:
    """Tell what was left out, unless it stands in the text that is printed."""
    if options.format == "text" and (options.output is None or options.output.suffix.lower() == PARQUET):
        return
    for sentence in unread_sentences(market):
        line.say(sentence)
