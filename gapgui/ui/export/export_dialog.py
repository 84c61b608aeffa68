"""The dialog that shows a report before it is saved or printed, and lets personal data be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gapgui.report.privacy.left_out import found_items
from gapgui.ui.documents.page_view import PageView
from gapgui.ui.export.formats import FORMATS
from gapgui.ui.export.found_list import FoundList
from gapgui.ui.export.own_words import OwnWords
from gapgui.ui.export.report_file import preview
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.documents.page_image import PageImage
    from gapgui.errors import GapError
    from gapgui.gaps import GapReport
    from gapgui.report.export import ReportKind
    from gapgui.ui.export.left_out import LeftOut
    from gapgui.ui.export.report_file import Preview
    from gapgui.ui.session.session import Session

_SIZE = (1040, 740)
_MARGIN = 40
_OPTIONS_WIDTH = 312


class ExportDialog(QDialog):
    """Show how the report will look.

    Signals:
        save_wanted: the format and the LeftOut that are chosen.
        print_wanted: the LeftOut that is chosen.
    """

    save_wanted = Signal(object, object)
    print_wanted = Signal(object)

    def __init__(
        self, report: GapReport, kind: ReportKind, left_out: LeftOut, session: Session, window: QWidget
    ) -> None:
        super().__init__(window)
        self._report, self._session = report, session
        self._preview: Preview | None = None
        self.setWindowTitle(self.tr("Export the report"))
        room = window.size()
        self.resize(min(_SIZE[0], room.width() - _MARGIN), min(_SIZE[1], room.height() - _MARGIN))
        self.format = QComboBox()
        for each, name in FORMATS.items():
            self.format.addItem(name, each)
        self.format.setCurrentIndex(self.format.findData(kind))
        self.format.setAccessibleName(self.tr("Format"))
        self.found, self.words = FoundList(left_out), OwnWords(report.resume.document.text)
        layout = QVBoxLayout(self)
        halves = QHBoxLayout()
        halves.addWidget(self._build_options())
        halves.addWidget(self._build_preview(), 1)
        layout.addLayout(halves, 1)
        layout.addWidget(self._build_buttons())
        self._connect()
        self._find()
        self._make_preview()

    @property
    def kind(self) -> ReportKind:
        """Return the format that is chosen."""
        chosen: ReportKind = self.format.currentData()
        return chosen

    @property
    def left_out(self) -> LeftOut:
        """Return what is to be left out."""
        return self.found.left_out

    def _build_options(self) -> QWidget:
        format_label, found_label = (
            PlainLabel(self.tr("&Format:")),
            PlainLabel(self.tr("&Leave out of the resume:")),
        )
        format_label.setBuddy(self.format)
        found_label.setBuddy(self.found)
        self.found.setAccessibleName(self.tr("Leave out of the resume"))
        self.hint = PlainLabel(
            self.tr(
                "Rules find this, and no rule finds everything: read the report once before you hand it on."
            )
        )
        self.hint.setWordWrap(True)
        set_text_style(self.hint, muted=True)
        options = QWidget()
        options.setFixedWidth(_OPTIONS_WIDTH)
        column = QVBoxLayout(options)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for part in (format_label, self.format, found_label):
            column.addWidget(part)
        column.addWidget(self.found, 1)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        return options

    def _build_preview(self) -> QWidget:
        self.pages, self.text, self.notice = PageView(self._render), QPlainTextEdit(), PlainLabel()
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self.text.setAccessibleName(self.tr("Preview of the text"))
        self.text.setReadOnly(True)
        self.notice.setWordWrap(True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_text_style(self.notice, muted=True)
        self.shown = QStackedWidget()
        for page in (self.notice, self.pages, self.text):
            self.shown.addWidget(page)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        set_text_style(self.note, muted=True)
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shown, 1)
        column.addWidget(self.note)
        return half

    def _build_buttons(self) -> QDialogButtonBox:
        self.save, self.print = QPushButton(self.tr("&Save…")), QPushButton(self.tr("&Print…"))
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        self.print.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.print, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._make_preview)
        self.found.changed.connect(self._make_preview)
        self.words.added.connect(self.found.add_word)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)

    def _save(self) -> None:
        # what is still typed was meant
        if self.words.take():
            self.save_wanted.emit(self.kind, self.left_out)

    def _print(self) -> None:
        if self.words.take():
            self.print_wanted.emit(self.left_out)

    def _find(self) -> None:
        """List what there is to leave out, once it is found; until then its kinds say what goes."""
        resume = self._report.resume
        self._session.jobs.start("files", "found", lambda: found_items(resume), self.found.fill)

    def _make_preview(self) -> None:
        report, kind, left_out = self._report, self.kind, self.left_out
        if self._preview is None:
            self._tell(self.tr("The preview is being made …"))
        self._session.jobs.start(
            "files", "preview", lambda: preview(report, kind, left_out), self._take, self._fail
        )

    def _take(self, made: Preview) -> None:
        self._preview = made
        if made.source:
            self.pages.set_pages(made.pages)
            self.shown.setCurrentWidget(self.pages)
        else:
            self.text.setPlainText(made.text)
            self.shown.setCurrentWidget(self.text)
        note = self.tr("The HTML file tells the same, laid out for a screen.") if self.kind == "html" else ""
        self.note.setText(self.tr("This is the beginning; the file has all of it.") if made.is_cut else note)
        self.note.setVisible(bool(self.note.text()))

    def _fail(self, error: GapError) -> None:
        self._preview = None
        self._tell(error.message)

    def _tell(self, text: str) -> None:
        self.notice.setText(text)
        self.note.hide()
        self.shown.setCurrentWidget(self.notice)

    def _render(self, number: int, scale: float, then: Callable[[PageImage], None]) -> None:
        if self._preview and self._preview.source:
            worker, source = self._session.worker, self._preview.source
            self._session.jobs.start(
                "documents",
                f"preview page {number}",
                lambda: worker.render(source, number, scale),
                then,
                lambda _error: None,
            )

    def done(self, result: int) -> None:
        for kind in ("found", "preview"):
            self._session.jobs.forget(kind)
        for page in self._preview.pages if self._preview else ():
            self._session.jobs.forget(f"preview page {page.number}")
        super().done(result)
