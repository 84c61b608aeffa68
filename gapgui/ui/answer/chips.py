"""The chips that filter the rows, and the field that filters them by text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.telling.words import STATUS_SIGNS, capital, status_word, strength_word, track_word
from gapgui.ui.telling.row_filter import RowFilter
from gapgui.ui.telling.tally import count_statuses, count_strengths
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from gapgui.gaps import Status
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.rows import Row

_TEXT_PAUSE = 80  # milliseconds
_FIELD_WIDTH = 100


class Chip(QAbstractButton):
    """Draw a rounded button that stays down when clicked."""

    def __init__(self, label: str, status: Status | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = status
        self.label = label
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(label)
        self.setAccessibleName(label)

    def set_count(self, count: int) -> None:
        """Show how many rows there are; a chip without rows can't be clicked."""
        self.setText(f"{self.label} {count}")
        self.setAccessibleName(f"{self.label}, {count}")
        self.setEnabled(count > 0 or self.isChecked())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 18, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        palette, painter = self.palette(), QPainter(self)
        colors = colors_of(palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        edge = palette.highlight().color() if self.hasFocus() or self.isChecked() else colors.line
        if self.underMouse() and self.isEnabled():
            edge = palette.highlight().color()
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(palette.highlight() if self.isChecked() else palette.base())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = colors.states[self._status] if self._status else palette.text().color()
        if self.isChecked():
            ink = palette.highlightedText().color()
        painter.setPen(ink if self.isEnabled() else colors.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class FilterBar(QWidget):
    """Hold all filters of the rows.

    Signals:
        changed: the RowFilter that is chosen.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statuses = {
            s: Chip(f"{STATUS_SIGNS[s]} {capital(status_word(s))}", s) for s in reversed(STATUSES)
        }
        self.strengths = {s: Chip(capital(strength_word(s))) for s in STRENGTHS}
        self.tracks = {"ml": Chip(track_word("ml")), "general": Chip(capital(track_word("general")))}
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter by text"))
        self.text.setAccessibleName(self.tr("Filter the rows by text"))
        self.text.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_TEXT_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.text.textChanged.connect(lambda: self._pause.start())
        self.text.setMinimumSize(_FIELD_WIDTH, self.text.sizeHint().height())
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        flow = FlowLayout(self)
        for chip in (*self.statuses.values(), *self.strengths.values(), *self.tracks.values()):
            chip.toggled.connect(self._tell)
            flow.addWidget(chip)
        flow.addWidget(self.text)

    def count(self, rows: Sequence[Row]) -> None:
        """Show on the chips how many rows there are of each kind."""
        for status, count in count_statuses(rows).items():
            self.statuses[status].set_count(count)
            self.statuses[status].setVisible(any(row.status for row in rows))
        for strength, count in count_strengths(rows).items():
            self.strengths[strength].set_count(count)
        for track, chip in self.tracks.items():
            chip.set_count(sum(row.track == track for row in rows))

    def row_filter(self) -> RowFilter:
        """Return the filter that is chosen."""
        return RowFilter(
            frozenset(s for s, chip in self.statuses.items() if chip.isChecked()),
            cast(
                "frozenset[Strength]", frozenset(s for s, chip in self.strengths.items() if chip.isChecked())
            ),
            cast("frozenset[Track]", frozenset(t for t, chip in self.tracks.items() if chip.isChecked())),
            self.text.text(),
        )

    def clear(self) -> None:
        """Let every row through."""
        for chip in (*self.statuses.values(), *self.strengths.values(), *self.tracks.values()):
            chip.setChecked(False)
        self.text.clear()

    def toggle_track(self, track: str) -> None:
        """Show only the rows of a track, or all again."""
        for name, chip in self.tracks.items():
            chip.setChecked(name == track and not chip.isChecked())

    def _tell(self) -> None:
        self.changed.emit(self.row_filter())
