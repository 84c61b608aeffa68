"""Bars drawn with QPainter: what is covered is filled, what is partial is hatched, what is missing is hollow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gapgui.report.telling.words import archetype_word
from gapgui.ui.widgets.theme import archetype_color, colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from gapgui.posting.posting import Archetype
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.tally import Tally

_HEIGHT = 12
_SQUARE = 10
_WIDEST_STEP = 22.0


class TallyBar(QWidget):
    """Draw one box for each requirement."""

    def __init__(self, track: Track, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track = track
        self._tally: Tally | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tally(self, tally: Tally) -> None:
        """Show these counts."""
        self._tally = tally
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._tally is None:
            return
        tally, ink = self._tally, colors_of(self.palette()).inks[self._track]
        step = min(_WIDEST_STEP, self.width() / max(tally.total, 1))
        gap = 2.0 if step >= 6 else 1.0 if step >= 3 else 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(tally.total):
            box = QRectF(at * step + 0.5, 0.5, step - gap - 1, self.height() - 1)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(_fill(tally, at, ink))
            painter.drawRoundedRect(box, 2, 2)
        painter.end()


def _fill(tally: Tally, at: int, ink: QColor) -> QBrush:
    if at < tally.covered:
        return QBrush(ink)
    if at < tally.covered + tally.partial:
        return QBrush(ink, Qt.BrushStyle.BDiagPattern)
    return QBrush(Qt.BrushStyle.NoBrush)


class ShareBar(QWidget):
    """Draw shares of a whole side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[tuple[Archetype, float]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: Sequence[tuple[Archetype, float]]) -> None:
        """Show these shares; they add up to 1 or less."""
        self._shares = shares
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for archetype, share in self._shares:
            width = share * self.width()
            painter.setBrush(archetype_color(archetype, colors))
            painter.drawRoundedRect(QRectF(left, 0, max(width - 2, 1), self.height()), 2, 2)
            left += width
        painter.end()


class ShareLegend(QWidget):
    """Name the parts of a share bar, as many as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: Sequence[Archetype] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_kinds(self, kinds: Sequence[Archetype]) -> None:
        """Name these kinds of work."""
        self._kinds = kinds
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors, metrics, left = colors_of(self.palette()), self.fontMetrics(), 0
        painter = QPainter(self)
        for kind in self._kinds:
            name = archetype_word(kind)
            width = _SQUARE + 6 + metrics.horizontalAdvance(name)
            if left + width > self.width():
                break
            x = self.width() - left - width if self.isRightToLeft() else left
            painter.fillRect(
                x, (self.height() - _SQUARE) // 2, _SQUARE, _SQUARE, archetype_color(kind, colors)
            )
            painter.drawText(
                x + _SQUARE + 6, (self.height() + metrics.ascent() - metrics.descent()) // 2, name
            )
            left += width + 14
        painter.end()
