"""The dialog that shows a report before it is saved or printed, and lets personal data be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gapgui.ui.documents.page_view import PageView
from gapgui.ui.export.formats import FORMATS
from gapgui.ui.export.left_out import LeftOut, split_words
from gapgui.ui.export.report_file import preview
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.documents.page_image import PageImage
    from gapgui.errors import GapError
    from gapgui.gaps import GapReport
    from gapgui.report.export import ReportKind
    from gapgui.ui.export.report_file import Preview
    from gapgui.ui.session.session import Session

_SIZE = (1040, 740)
_MARGIN = 40
_OPTIONS_WIDTH = 270
_TYPING_PAUSE = 400  # milliseconds; pages take a second to make


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
        self.person = QCheckBox(self.tr("Leave out &name and contact lines"))
        self.employers = QCheckBox(self.tr("Leave out &employers too"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("words, with commas between"))
        self.words.setAccessibleName(self.tr("Also leave out"))
        self.person.setChecked(left_out.person)
        self.employers.setChecked(left_out.employers)
        layout = QVBoxLayout(self)
        halves = QHBoxLayout()
        halves.addWidget(self._build_options())
        halves.addWidget(self._build_preview(), 1)
        layout.addLayout(halves, 1)
        layout.addWidget(self._build_buttons())
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._connect()
        self._show_options()
        self._make_preview()

    @property
    def kind(self) -> ReportKind:
        """Return the format that is chosen."""
        chosen: ReportKind = self.format.currentData()
        return chosen

    @property
    def left_out(self) -> LeftOut:
        """Return what is to be left out."""
        return LeftOut(self.person.isChecked(), self.employers.isChecked(), split_words(self.words.text()))

    def _build_options(self) -> QWidget:
        format_label, self._words_label = QLabel(self.tr("&Format:")), QLabel(self.tr("&Also leave out:"))
        format_label.setBuddy(self.format)
        self._words_label.setBuddy(self.words)
        self.hint = QLabel(
            self.tr(
                "Names, addresses, numbers and links are found by rules, and no rule finds everything: "
                "read the report once before you hand it on."
            )
        )
        self.hint.setWordWrap(True)
        set_text_style(self.hint, muted=True)
        options = QWidget()
        options.setFixedWidth(_OPTIONS_WIDTH)
        column = QVBoxLayout(options)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for part in (format_label, self.format, self.person, self.employers, self._words_label, self.words):
            column.addWidget(part)
        column.addWidget(self.hint)
        column.addStretch(1)
        return options

    def _build_preview(self) -> QWidget:
        self.pages, self.text, self.notice = PageView(self._render), QPlainTextEdit(), QLabel()
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self.text.setAccessibleName(self.tr("Preview of the text"))
        self.text.setReadOnly(True)
        self.notice.setWordWrap(True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_text_style(self.notice, muted=True)
        self.shown = QStackedWidget()
        for page in (self.notice, self.pages, self.text):
            self.shown.addWidget(page)
        self.note = QLabel()
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
        self._pause.timeout.connect(self._make_preview)
        self.format.currentIndexChanged.connect(self._make_preview)
        for box in (self.person, self.employers):
            box.toggled.connect(self._show_options)
            box.toggled.connect(self._make_preview)
        self.words.textEdited.connect(lambda: self._pause.start())
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.kind, self.left_out))
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.left_out))

    def _show_options(self) -> None:
        for part in (self.employers, self._words_label, self.words):
            part.setEnabled(self.person.isChecked())

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
        self._session.jobs.forget("preview")
        for page in self._preview.pages if self._preview else ():
            self._session.jobs.forget(f"preview page {page.number}")
        super().done(result)
