"""The report as the bytes of a file, and as the preview of them; made in threads, never in the window's."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.documents.document import Page
from gapgui.documents.ink.pdfium_file import open_pdfium
from gapgui.documents.source_file import SourceFile
from gapgui.paths import resource
from gapgui.report.export import export_report
from gapgui.report.pdf_process import pdf_in_process
from gapgui.report.privacy.redaction import without_personal_data
from gapgui.report.telling.posting_name import posting_name
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from gapgui.report.export import ReportKind
    from gapgui.ui.export.left_out import LeftOut

ON_PAGES: frozenset[ReportKind] = frozenset({"html", "pdf"})
"""What a person reads on pages is previewed on pages; the rest as text."""
PREVIEW_LENGTH = 20_000
"""Characters of text that a preview shows; Qt would take long to lay out more."""


@dataclass(frozen=True, slots=True)
class Preview:
    """Hold pages and the PDF they are drawn from, or text."""

    pages: tuple[Page, ...] = ()
    source: SourceFile | None = None
    text: str = ""
    is_cut: bool = False


def report_bytes(report: GapReport, kind: ReportKind, left_out: LeftOut) -> bytes:
    """Return a report in one of the formats.

    Raises:
        GapError: the PDF could not be made (`too_slow`, `cannot_write`).
    """
    shown = without_personal_data(report, left_out)
    if kind == "pdf":
        return pdf_in_process(shown, resource("report"))
    return export_report(shown, kind, resource("report"))


def preview(report: GapReport, kind: ReportKind, left_out: LeftOut) -> Preview:
    """Return what a person sees before an export; HTML is shown on the pages that it prints to.

    Raises:
        GapError: the pages could not be made.
    """
    if kind in ON_PAGES:
        return _pages(report_bytes(report, "pdf", left_out))
    text = report_bytes(report, kind, left_out).decode("utf-8-sig")
    if kind == "json":
        text = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    return Preview(text=text[:PREVIEW_LENGTH], is_cut=len(text) > PREVIEW_LENGTH)


def suggested_name(report: GapReport) -> str:
    """Return a file name, without its suffix, from the posting's title."""
    title = posting_name(report.posting) or Path(report.posting.document.name).stem
    kept = re.sub(r"[^\w.+-]+", " ", title).strip()[:60] or say("Exports", "report")
    return say("Exports", "gaps {title}", title=kept)


def _pages(data: bytes) -> Preview:
    name = "report.pdf"
    with open_pdfium(data, name, None) as document:
        sizes = [document[at].get_size() for at in range(len(document))]
    pages = tuple(Page(at, width, height, columns=1) for at, (width, height) in enumerate(sizes, 1))
    return Preview(pages, SourceFile(name, "pdf", hashlib.sha256(data).hexdigest(), data))
