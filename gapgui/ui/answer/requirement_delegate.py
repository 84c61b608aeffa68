"""How rows and evidence are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from gapgui.ui.answer.requirement_model import ITEM_ROLE, Column
from gapgui.ui.telling.row_filter import hits
from gapgui.ui.telling.rows import Evidence, Remark, Row
from gapgui.ui.widgets.quoted import Quoted, Stretch, is_selected
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from gapgui.ui.widgets.theme import Colors

_PADDING = 5
_LEAST_WIDTH = 136
_MOST_HEIGHTS = 4000
AnyIndex = QModelIndex | QPersistentModelIndex


class RequirementDelegate(QStyledItemDelegate):
    """Draw the status in its ink and evidence as a wrapped quote with the skill in bold.

    `words` are those that the rows are filtered by; where they stand is washed with colour.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self._heights: dict[tuple[Evidence | Remark, int, str], int] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        row = index.data(ITEM_ROLE)
        ink = _ink(row, Column(index.column()), colors_of(option.palette)) if isinstance(row, Row) else None
        if ink:
            option.palette.setColor(QPalette.ColorRole.Text, ink)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        evidence = index.data(ITEM_ROLE)
        if not isinstance(evidence, (Evidence, Remark)):
            super().paint(painter, option, index)
            if self.words and index.column() in (Column.SKILL, Column.WHY):
                self._paint_hits(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        _quoted(evidence, own, self.words).paint(painter, own)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        # a row is as high as its first cell; the view sets the widths of the columns itself
        if index.column() != 0:
            return QSize(0, 0)
        told = index.data(ITEM_ROLE)
        if not isinstance(told, (Evidence, Remark)):
            return QSize(0, option.fontMetrics.height() + 2 * _PADDING)
        view = option.widget
        width = view.viewport().width() - 2 * view.indentation() if isinstance(view, QTreeView) else 400
        room = max(_LEAST_WIDTH, width)
        key = (told, room, option.font.key())
        if key not in self._heights:
            self._heights[key] = self._height(told, option, room)
        return QSize(width, self._heights[key])

    def _height(self, told: Evidence | Remark, option: QStyleOptionViewItem, width: int) -> int:
        """Return the height of what is told; it is asked for again whenever one row is unfolded."""
        if len(self._heights) > _MOST_HEIGHTS:
            self._heights.clear()
        return _quoted(told, option, ()).height(option, width)

    def _paint_hits(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Wash the words that are looked for where they stand in a cell, as far as the cell shows them."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        style = own.widget.style() if own.widget else QApplication.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, own, own.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, own, own.widget) + 1
        metrics = own.fontMetrics
        text = metrics.elidedText(own.text, Qt.TextElideMode.ElideRight, area.width() - 2 * margin)
        top = area.center().y() - metrics.height() // 2
        for start, end in hits(text, self.words):
            left = area.left() + margin + metrics.horizontalAdvance(text[:start])
            painter.fillRect(
                left, top, metrics.horizontalAdvance(text[start:end]), metrics.height(), hit_wash(own)
            )


def _ink(row: Row, column: Column, colors: Colors) -> QColor | None:
    """Return the ink of a cell, None for that of plain text."""
    if column == Column.STATUS:
        return colors.states[row.status] if row.status else None
    if column == Column.TRACK:
        return colors.inks[row.track]
    if column == Column.YEARS and row.is_short:
        return colors.states["missing"]
    return None if column == Column.SKILL else colors.muted


def hit_wash(option: QStyleOptionViewItem) -> QColor:
    """Return the colour that lies over words that were looked for; it lets the text be read."""
    role = QPalette.ColorRole.HighlightedText if is_selected(option) else QPalette.ColorRole.Highlight
    wash = QColor(option.palette.color(role))
    wash.setAlpha(70)
    return wash


def _quoted(told: Evidence | Remark, option: QStyleOptionViewItem, words: tuple[str, ...]) -> Quoted:
    """Return the place muted and the skill bold, and where the words stand that are looked for."""
    stretches: list[Stretch] = []
    if isinstance(told, Remark):
        text = told.text
    else:
        head, quote = f"{told.place}: ", told.quote
        text = head + quote.text
        stretches = [
            Stretch(0, len(head), ink=colors_of(option.palette).muted),
            Stretch(len(head) + quote.start, len(head) + quote.end, bold=True),
        ]
    washes = [Stretch(start, end, wash=hit_wash(option)) for start, end in hits(text, words)]
    return Quoted(text, (*stretches, *washes))
