"""How a cell is drawn: a disc for what is required, a ring for what is preferred, the bare sign for what is mentioned.

The sign in it and the tint below it say how the resume stands: both, so that no colour is needed to tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from gapgui.ui.library.columns.tints import state_tint

if TYPE_CHECKING:
    from gapgui.gaps import Status
    from gapgui.posting.posting import Strength
    from gapgui.ui.library.matrix.values import Mark
    from gapgui.ui.widgets.theme import Colors

SIZE = 22
_RADIUS = 7.5
# In a square of 2 by 2 around the middle.
_STROKES: dict[Status, tuple[tuple[tuple[float, float], ...], ...]] = {
    "covered": (((-0.5, 0.02), (-0.12, 0.42), (0.55, -0.42)),),
    "partial": (((-0.55, 0.12), (-0.25, -0.18), (0.25, 0.18), (0.55, -0.12)),),
    "missing": (((-0.4, -0.4), (0.4, 0.4)), ((-0.4, 0.4), (0.4, -0.4))),
}


class Marks:
    """Keep each kind of mark as it was drawn once; there are some twenty."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[Strength, Status | None, bool, bool, float], QPixmap] = {}

    def pixmap(self, mark: Mark, colors: Colors, ink: QColor, scale: float) -> QPixmap:
        """Return a mark; `ink` is that of text, for where nothing is compared."""
        key = mark.strength, mark.status, mark.new, colors.is_dark, scale
        if key not in self._drawn:
            self._drawn[key] = _draw(mark, colors, ink, scale)
        return self._drawn[key]

    def forget(self) -> None:
        """Draw all of them anew: the palette has changed."""
        self._drawn.clear()


def _draw(mark: Mark, colors: Colors, ink: QColor, scale: float) -> QPixmap:
    pixmap = QPixmap(round(SIZE * scale), round(SIZE * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    state = colors.states[mark.status] if mark.status else ink
    if mark.status:
        painter.fillRect(QRectF(0, 0, SIZE, SIZE), state_tint(mark.status, colors))
    _draw_form(painter, mark, state)
    on_disc = mark.strength == "required" and mark.status is not None
    sign = QColor("#1b1b1b" if colors.is_dark else "#ffffff") if on_disc else state
    if mark.status:
        _draw_sign(painter, mark.status, sign, 1.0 if mark.strength != "mentioned" else 0.75)
    if mark.new:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawRect(QRectF(0.5, 0.5, SIZE - 1, SIZE - 1))
    painter.end()
    return pixmap


def _draw_form(painter: QPainter, mark: Mark, state: QColor) -> None:
    middle = QPointF(SIZE / 2, SIZE / 2)
    if mark.strength == "mentioned":
        if mark.status is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(state)
            painter.drawEllipse(middle, 2, 2)
        return
    painter.setPen(QPen(state, 1.5))
    painter.setBrush(state if mark.strength == "required" else Qt.BrushStyle.NoBrush)
    radius = _RADIUS if mark.status else 5.0
    painter.drawEllipse(middle, radius, radius)


def _draw_sign(painter: QPainter, status: Status, ink: QColor, size: float) -> None:
    painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = _RADIUS * size
    for stroke in _STROKES[status]:
        points = [QPointF(SIZE / 2 + x * unit, SIZE / 2 + y * unit) for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))
