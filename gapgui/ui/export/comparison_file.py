"""Export of a comparison: choose a place and a format, make the file in a thread, put it there whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gapgui.paths import resource
from gapgui.report.comparison.contents import comparison_title
from gapgui.report.comparison.export import export_comparison
from gapgui.report.comparison.page import comparison_paper
from gapgui.report.pdf_process import page_in_process
from gapgui.ui.export.formats import FORMATS, SUFFIXES
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    from gapgui.library.comparison import Comparison
    from gapgui.report.export import ReportKind
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.jobs import Jobs

_FOLDER = "export/folder"


class ComparisonFile(QObject):
    """Write comparisons where the user says.

    Signals:
        exported: the path of the file that was written.
        failed: the GapError.
    """

    exported = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._settings, self._window = jobs, settings, window

    def choose_place(self, comparison: Comparison) -> QFileDialog:
        """Ask where a comparison is to go and as what, and write it there."""
        folder = self._settings.text(_FOLDER) or self._settings.text("folder")
        kinds = {f"{name} (*{SUFFIXES[kind]})": kind for kind, name in FORMATS.items()}
        dialog = QFileDialog(self._window, self.tr("Export all postings"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([*kinds])
        first = next(iter(kinds))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(SUFFIXES[kinds[chosen]]))
        dialog.setDefaultSuffix(SUFFIXES[kinds[first]])
        dialog.selectFile(self.tr("postings compared"))
        dialog.fileSelected.connect(
            lambda name: self.write(comparison, kinds[dialog.selectedNameFilter()], Path(name))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, comparison: Comparison, kind: ReportKind, path: Path) -> None:
        """Write a comparison in one of the formats."""

        def work() -> Path:
            write_file(path, _bytes(comparison, kind))
            return path

        self._settings.remember(_FOLDER, str(path.parent))
        self._jobs.start("files", f"export {path}", work, self.exported.emit, self.failed.emit)


def _bytes(comparison: Comparison, kind: ReportKind) -> bytes:
    templates = resource("report")
    if kind == "pdf":
        return page_in_process(comparison_paper(comparison, templates), comparison_title(comparison))
    return export_comparison(comparison, kind, templates)
