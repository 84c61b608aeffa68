"""Export of the report: choose a place, make the report in a thread, put the file there whole."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from gapgui.report.export import ReportKind
    from gapgui.ui.session import Session
    from gapgui.ui.settings import Settings

FORMATS: dict[ReportKind, str] = {
    "html": "HTML",
    "pdf": "PDF",
    "markdown": "Markdown",
    "csv": "CSV",
    "json": "JSON",
}
SUFFIXES: dict[ReportKind, str] = {
    "html": ".html",
    "pdf": ".pdf",
    "markdown": ".md",
    "csv": ".csv",
    "json": ".json",
}


class Exports(QObject):
    """Offer and carry out exports.

    Signals:
        exported: the path of the file that was written.
        failed: the GapError.
    """

    exported = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self.menu = QMenu(self.tr("&Export"), window)
        for kind, name in FORMATS.items():
            action = self.menu.addAction(f"{name}…")
            action.setData(kind)
            action.triggered.connect(partial(self._choose, kind))
        self.menu.setEnabled(False)
        session.analysed.connect(lambda analysis: self.menu.setEnabled(analysis.report is not None))

    def _choose(self, kind: ReportKind, _checked: bool = False) -> None:
        self.choose_place(kind)

    def choose_place(self, kind: ReportKind) -> None:
        """Ask where the report is to go, and write it there."""
        from PySide6.QtWidgets import QFileDialog

        analysis = self._session.analysis
        if analysis is None or analysis.report is None:
            return
        folder = self._settings.text("export/folder") or self._settings.text("folder")
        suggested = Path(folder) / (suggested_name(analysis.report) + SUFFIXES[kind])
        title = self.tr("Export as {name}").format(name=FORMATS[kind])
        dialog = QFileDialog(self._window, title, str(suggested), f"{FORMATS[kind]} (*{SUFFIXES[kind]})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIXES[kind])
        dialog.selectFile(str(suggested))
        dialog.fileSelected.connect(lambda name: self.write(kind, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, kind: ReportKind, path: Path) -> None:
        """Write the report of what is open, as it is now."""
        analysis = self._session.analysis
        if analysis is None or analysis.report is None:
            return
        report = analysis.report

        def work() -> Path:
            from gapgui.report.writing import write_file

            write_file(path, report_bytes(report, kind))
            return path

        self._settings.remember("export/folder", str(path.parent))
        self._session.jobs.start("files", f"export {path}", work, self.exported.emit, self.failed.emit)


def report_bytes(report: GapReport, kind: ReportKind) -> bytes:
    """Return a report in one of the formats."""
    from gapgui.paths import resource

    if kind == "pdf":
        from gapgui.ui.pdf_process import pdf_in_process

        return pdf_in_process(report, resource("report"))
    from gapgui.report.export import export_report

    return export_report(report, kind, resource("report"))


def suggested_name(report: GapReport) -> str:
    """Return a file name, without its suffix, from the posting's title."""
    title = report.posting.title or Path(report.posting.document.name).stem
    return "gaps " + (re.sub(r"[^\w .+-]+", " ", title).strip()[:60] or "report")
