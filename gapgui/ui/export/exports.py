"""Export of the report: show a preview, choose a place, make the report in a thread, put the file there whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gapgui.ui.export.export_dialog import ExportDialog
from gapgui.ui.export.formats import FORMATS, SUFFIXES
from gapgui.ui.export.left_out import NOTHING_LEFT_OUT, LeftOut
from gapgui.ui.export.printing import print_pages
from gapgui.ui.export.report_file import preview, report_bytes, suggested_name
from gapgui.ui.export.written_notice import WrittenNotice
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gapgui.gaps import GapReport
    from gapgui.report.export import ReportKind
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.session import Session
    from gapgui.ui.telling.analysis import Analysis

_PERSON, _EMPLOYERS, _YES = "export/without_person", "export/without_employers", "yes"
_SCHOOLS = "export/without_schools"


class Exports(QObject):
    """Offer and carry out exports; `notice` is the strip that says where a report was written.

    Signals:
        exported: the path of the file that was written.
        printed: the report was sent to a printer.
        failed: the GapError.
    """

    exported = Signal(object)
    printed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self.notice = WrittenNotice()
        self.exported.connect(self.notice.tell)
        self._written_of = ""
        # another resume or posting makes another report
        session.resume_changed.connect(self.notice.hide)
        session.analysed.connect(self._hide_notice_of_other)

    def open_dialog(self, kind: ReportKind = "pdf") -> ExportDialog | None:
        """Show how the report will look; None where there is none yet."""
        report = self._report()
        if report is None:
            return None

        left_out = LeftOut(
            self._settings.text(_PERSON) == _YES,
            self._settings.text(_EMPLOYERS) == _YES,
            schools=self._settings.text(_SCHOOLS) == _YES,
        )
        dialog = ExportDialog(report, kind, left_out, self._session, self._window)
        dialog.save_wanted.connect(lambda kind, left_out: self.choose_place(kind, left_out, dialog))
        dialog.print_wanted.connect(lambda left_out: self.choose_printer(left_out, dialog))
        dialog.finished.connect(lambda: self._remember(dialog.left_out))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def choose_place(
        self, kind: ReportKind, left_out: LeftOut = NOTHING_LEFT_OUT, over: ExportDialog | None = None
    ) -> QFileDialog | None:
        """Ask where the report is to go, and write it there; the preview is closed then."""
        report = self._report()
        if report is None:
            return None
        folder = self._settings.text("export/folder") or self._settings.text("folder")
        suggested = Path(folder) / (suggested_name(report) + SUFFIXES[kind])
        title = self.tr("Export as {name}").format(name=FORMATS[kind])
        dialog = QFileDialog(
            over or self._window, title, str(suggested), f"{FORMATS[kind]} (*{SUFFIXES[kind]})"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIXES[kind])
        dialog.selectFile(str(suggested))
        dialog.fileSelected.connect(lambda name: self.write(kind, Path(name), left_out))
        if over:
            dialog.accepted.connect(over.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def choose_printer(self, left_out: LeftOut, over: ExportDialog) -> None:
        """Ask for a printer, and print the report; the preview is closed then."""
        # a library of its own that hardly anybody needs
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        report = self._report()
        printer.setDocName(suggested_name(report) if report else "gapgui")
        printer.setFullPage(True)  # the pages have margins of their own
        dialog = QPrintDialog(printer, over)
        dialog.accepted.connect(lambda: self.print(printer, left_out))
        dialog.accepted.connect(over.accept)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own open() asks for a slot of the old kind

    def write(self, kind: ReportKind, path: Path, left_out: LeftOut = NOTHING_LEFT_OUT) -> None:
        """Write the report of what is open, as it is now."""
        report = self._report()
        if report is None:
            return

        def work() -> Path:
            write_file(path, report_bytes(report, kind, left_out))
            return path

        self.notice.hide()
        self._written_of = report.posting.document.text
        self._settings.remember("export/folder", str(path.parent))
        self._session.jobs.start("files", f"export {path}", work, self.exported.emit, self.failed.emit)

    def print(self, printer: QPrinter, left_out: LeftOut = NOTHING_LEFT_OUT) -> None:
        """Print the report of what is open, as it is now."""
        report = self._report()
        if report is None:
            return
        worker = self._session.worker

        def work() -> None:
            print_pages(preview(report, "pdf", left_out), worker, printer)

        # in the lane of what needs the worker
        self._session.jobs.start(
            "documents", "print", work, lambda _done: self.printed.emit(), self.failed.emit
        )

    def _hide_notice_of_other(self, analysis: Analysis) -> None:
        if not analysis.posting or analysis.posting.document.text != self._written_of:
            self.notice.hide()

    def _report(self) -> GapReport | None:
        analysis = self._session.analysis
        return analysis.report if analysis else None

    def _remember(self, left_out: LeftOut) -> None:
        self._settings.remember(_PERSON, _YES if left_out.person else "")
        self._settings.remember(_EMPLOYERS, _YES if left_out.employers else "")
        self._settings.remember(_SCHOOLS, _YES if left_out.schools else "")
