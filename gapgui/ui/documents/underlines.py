"""The line under a mark: solid for covered, dashed for partial, a wave for missing, dash and dot for a guess.

Dots are for what is not asked for; what claims nothing has no line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from gapgui.ui.telling.marks import Look, Mark
    from gapgui.ui.widgets.theme import Colors

WIDTH = 1.5
_WAVE = 2.0  # pixels, a quarter of its length
_STYLES: dict[Look, Qt.PenStyle] = {
    "covered": Qt.PenStyle.SolidLine,
    "partial": Qt.PenStyle.DashLine,
    "guess": Qt.PenStyle.DashDotLine,
    "negated": Qt.PenStyle.DashLine,
    "unasked": Qt.PenStyle.DotLine,
    "unknown": Qt.PenStyle.DotLine,
}


def paint_underline(painter: QPainter, mark: Mark, box: QRectF, colors: Colors) -> None:
    """Draw the line that tells a mark's status along the bottom of a box."""
    if mark.look in ("ignored", "open"):
        return
    if mark.look == "missing":
        painter.setPen(QPen(colors.states["missing"], WIDTH))
        painter.drawPolyline(_wave(box))
        return
    pen = QPen(_ink(mark, colors), WIDTH, _STYLES[mark.look])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))


def _ink(mark: Mark, colors: Colors) -> QColor:
    return colors.muted if mark.track is None or mark.look == "negated" else colors.inks[mark.track]


def _wave(box: QRectF) -> QPolygonF:
    steps = max(2, round(box.width() / _WAVE))
    heights = (-1.0, 1.0)
    return QPolygonF(
        [
            QPointF(box.left() + at * box.width() / steps, box.bottom() + heights[at % 2])
            for at in range(steps + 1)
        ]
    )
