"""Marks as they lie on a page: places, hits, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gapgui.ui.documents.underlines import paint_underline
from gapgui.ui.telling.marks import TINTED
from gapgui.ui.widgets.theme import page_colors

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QRect

    from gapgui.documents.document import Box
    from gapgui.ui.telling.marks import Mark

_SLACK = 1.5  # points around a box that still hit it


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """Tie a mark to one of its boxes on a page."""

    mark: Mark
    box: Box

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a place on the page, in points, hits the mark."""
        box = self.box
        return box.x0 - _SLACK <= x <= box.x1 + _SLACK and box.top - _SLACK <= y <= box.bottom + _SLACK


def place_marks(marks: Iterable[Mark]) -> dict[int, list[PlacedMark]]:
    """Return the marks of each page."""
    placed: dict[int, list[PlacedMark]] = {}
    for mark in marks:
        for number, box in mark.boxes:
            placed.setdefault(number, []).append(PlacedMark(mark, box))
    return placed


def marks_in_order(placed: dict[int, list[PlacedMark]]) -> list[Mark]:
    """Return marks in the order of the text, each once."""
    marks = {id(each.mark): each.mark for page in placed.values() for each in page}
    return sorted(marks.values(), key=lambda mark: mark.start)


def paint_marks(
    painter: QPainter,
    marks: Sequence[PlacedMark],
    corner: QPointF,
    scale: float,
    chosen: frozenset[str],
    highlight: QColor,
    dirty: QRect,
) -> None:
    """Paint marks over a page whose top left corner is `corner`; `scale` is pixels a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for placed in marks:
        area = _area(placed.box, corner, scale)
        if area.intersects(QRectF(dirty)):
            _paint_mark(painter, placed.mark, area)
            if chosen & set(placed.mark.rows):
                _outline(painter, area, highlight)


def paint_found(
    painter: QPainter, boxes: Iterable[Box], corner: QPointF, scale: float, highlight: QColor
) -> None:
    """Paint a frame around words that were found."""
    wash = QColor(highlight)
    wash.setAlpha(60)
    for box in boxes:
        area = _area(box, corner, scale)
        painter.fillRect(area, wash)
        _outline(painter, area, highlight)


def paint_ring(
    painter: QPainter, marks: Iterable[PlacedMark], corner: QPointF, scale: float, highlight: QColor
) -> None:
    """Paint the ring of the keyboard around a mark, one for each of its lines."""
    for placed in marks:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(highlight, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(_area(placed.box, corner, scale).adjusted(-3, -3, 3, 3), 4, 4)


def paint_focus(painter: QPainter, area: QRectF, highlight: QColor) -> None:
    """Paint the ring of the keyboard around the whole view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(highlight, 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def _area(box: Box, corner: QPointF, scale: float) -> QRectF:
    left, top = corner.x() + box.x0 * scale, corner.y() + box.top * scale
    area = QRectF(left, top, (box.x1 - box.x0) * scale, (box.bottom - box.top) * scale)
    return area.adjusted(-1, -1, 1, 1)


def _paint_mark(painter: QPainter, mark: Mark, area: QRectF) -> None:
    colors = page_colors()
    if mark.track is None:
        return
    if mark.look in TINTED:
        # multiplied, the print stays as black as it was
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(area, colors.tints[mark.track])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    paint_underline(painter, mark, area, colors)


def _outline(painter: QPainter, area: QRectF, highlight: QColor) -> None:
    painter.setPen(QPen(highlight, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 3, 3)
