"""Text in a cell of which some stretches are drawn otherwise: a sentence with its skill in bold, its place muted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

_PADDING = 5
_LINE_BREAK = "\u2028"
_ENDLESS = 1_000_000
"""Wider than any line; one that was cut is not wrapped too."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tell how the characters from `start` to `end` are drawn; later ones go over earlier ones.

    In a selected row the `ink` is that of the selection; a `wash` lies under the text there too.
    """

    start: int
    end: int
    ink: QColor | None = None
    wash: QColor | None = None
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """Hold a text, its stretches, and the `margin` left and right of it; it is wrapped, or `cut` to one line."""

    text: str
    stretches: Sequence[Stretch] = ()
    margin: int = 8
    cut: bool = False

    def height(self, option: QStyleOptionViewItem, width: int) -> int:
        """Return how high a cell of a width has to be."""
        return int(self._laid_out(option, width).boundingRect().height()) + 2 * _PADDING

    def paint(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw the cell whose option the delegate has filled in, with this in place of its text."""
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        layout, cell = self._laid_out(option, option.rect.width()), option.rect
        below = (cell.height() - layout.boundingRect().height()) / 2 if self.cut else _PADDING
        role = QPalette.ColorRole.HighlightedText if is_selected(option) else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(option.palette.color(role))
        layout.draw(painter, QPointF(cell.left() + self.margin, cell.top() + below))
        painter.restore()

    def _laid_out(self, option: QStyleOptionViewItem, width: int) -> QTextLayout:
        room = width - 2 * self.margin
        text = self._shortened(option, room) if self.cut else self.text
        layout = QTextLayout(text.replace("\n", _LINE_BREAK), option.font)
        formats = (_formatted(stretch, len(text), option) for stretch in self.stretches)
        layout.setFormats([each for each in formats if each.length > 0])
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(_ENDLESS if self.cut else room)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _shortened(self, option: QStyleOptionViewItem, room: int) -> str:
        """Return what there is room for, given that bold is wider."""
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        plain, wide = option.fontMetrics, QFontMetrics(bold)
        named = [self.text[stretch.start : stretch.end] for stretch in self.stretches if stretch.bold]
        more = sum(wide.horizontalAdvance(name) - plain.horizontalAdvance(name) for name in named)
        return plain.elidedText(self.text, Qt.TextElideMode.ElideRight, room - max(0, more))


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Tell whether a cell is drawn as selected."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _formatted(stretch: Stretch, length: int, option: QStyleOptionViewItem) -> QTextLayout.FormatRange:
    drawn = QTextLayout.FormatRange()
    drawn.start, drawn.length = stretch.start, min(stretch.end, length) - stretch.start
    drawn.format = QTextCharFormat()
    if stretch.bold:
        drawn.format.setFontWeight(QFont.Weight.DemiBold)
    if stretch.ink and not is_selected(option):
        drawn.format.setForeground(stretch.ink)
    if stretch.wash:
        drawn.format.setBackground(stretch.wash)
    return drawn
