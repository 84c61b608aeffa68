"""The PDF of a report, made in a process of its own.

Laying a report out takes Qt 150 to 300 ms in one call that holds the interpreter, so a thread would not keep
the window responsive.
"""

from __future__ import annotations

from dataclasses import replace
from multiprocessing import get_context
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.report.export import export_report

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from gapgui.gaps import GapReport

TIME_LIMIT = 60.0
"""Seconds; a report of some pages takes one."""


def pdf_in_process(report: GapReport, templates: Path) -> bytes:
    """Return a report as PDF.

    Raises:
        GapError: `too_slow`, or `cannot_write` where the process ended without a result.
    """
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_make, args=(sender, sendable(report), templates), name="gapgui PDF")
    process.start()
    sender.close()
    try:
        if not receiver.poll(TIME_LIMIT):
            raise GapError("too_slow", "The PDF took too long; export HTML and print that to PDF.")
        data: bytes = receiver.recv_bytes()
    except EOFError:
        raise GapError(
            "cannot_write", "The PDF could not be made; export HTML and print that to PDF."
        ) from None
    finally:
        process.kill()
        process.join()
        receiver.close()
        process.close()
    return data


def sendable(report: GapReport) -> GapReport:
    """Return a report that can be sent to another process: read-only views of mappings can't."""
    taxonomy = report.taxonomy
    plain = replace(
        taxonomy,
        categories=dict(taxonomy.categories),
        skills=dict(taxonomy.skills),
        umbrellas=dict(taxonomy.umbrellas),
        near=dict(taxonomy.near),
    )
    return replace(report, taxonomy=plain)


def _make(sender: Connection, report: GapReport, templates: Path) -> None:
    sender.send_bytes(export_report(report, "pdf", templates))
    sender.close()
