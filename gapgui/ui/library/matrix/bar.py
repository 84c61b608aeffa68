"""What is shown of the matrix: a field, a chip and two orders, and the button for export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gapgui.ui.answer.chips import Chip
from gapgui.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gapgui.ui.library.matrix.arranging import LineOrder, PostingOrder

_TEXT_PAUSE = 80  # milliseconds


class MatrixBar(QWidget):
    """Let choose which lines are shown, and the order of lines and postings.

    Signals:
        changed: another choice was made.
        export_wanted: the button was pressed.
    """

    changed = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = self._build_field()
        self.only_open = Chip(self.tr("Only open"))
        self.only_open.setToolTip(self.tr("Only what a posting requires and your resume doesn't cover"))
        self.only_open.toggled.connect(self.changed)
        self.lines: QComboBox = self._build_orders(
            self.tr("Order of the skills"),
            {
                "asked": self.tr("Most asked first"),
                "name": self.tr("By name"),
                "yours": self.tr("Missing first"),
            },
        )
        self.columns: QComboBox = self._build_orders(
            self.tr("Order of the postings"),
            {
                "nearest": self.tr("Nearest posting first"),
                "given": self.tr("Postings as listed"),
                "kind": self.tr("Postings by kind of work"),
            },
        )
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write all postings as HTML, PDF, CSV, Markdown or JSON"))
        self.export.clicked.connect(self.export_wanted)
        flow = FlowLayout(spacing=8)
        for widget in (self.field, self.only_open, self.lines, self.columns, self.export):
            flow.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(flow, 1)

    @property
    def line_order(self) -> LineOrder:
        """Return how lines are sorted."""
        order: LineOrder = self.lines.currentData()
        return order

    @property
    def posting_order(self) -> PostingOrder:
        """Return how postings are sorted."""
        order: PostingOrder = self.columns.currentData()
        return order

    def choose_lines(self, order: LineOrder) -> None:
        """Sort the lines in another way."""
        self.lines.setCurrentIndex(self.lines.findData(order))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _build_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Filter by name"))
        field.setAccessibleName(self.tr("Filter the skills by name"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(150)
        pause = QTimer(self, singleShot=True, interval=_TEXT_PAUSE)
        pause.timeout.connect(self.changed)
        field.textChanged.connect(lambda: pause.start())
        return field

    def _build_orders(self, name: str, orders: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        for order, text in orders.items():
            box.addItem(text, order)
        box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        return box
