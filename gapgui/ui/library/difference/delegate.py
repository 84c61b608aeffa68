"""How two postings side by side are drawn: what each asks, and below it the sentence with the skill in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from gapgui.ui.library.difference.model import ITEM_ROLE, Column
from gapgui.ui.library.difference.values import Part, Row
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from gapgui.ui.library.difference.values import Side

AnyIndex = QModelIndex | QPersistentModelIndex
_PADDING, _MARGIN = 5, 6


class DifferenceDelegate(QStyledItemDelegate):
    """Draw rows whose sentences are wrapped."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if isinstance(index.data(ITEM_ROLE), Part):
            option.font.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ITEM_ROLE)
        if not isinstance(row, Row):
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        style = own.widget.style() if own.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        selected = bool(own.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(own.rect)
        painter.setPen(own.palette.color(role))
        layout = _layout(row, Column(index.column()), own, own.rect.width() - 2 * _MARGIN)
        layout.draw(painter, QPointF(own.rect.left() + _MARGIN, own.rect.top() + _PADDING))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row, view = index.data(ITEM_ROLE), option.widget
        if not isinstance(row, Row) or not isinstance(view, QTreeView):
            return QSize(0, option.fontMetrics.height() + 2 * _PADDING)
        room = view.columnWidth(index.column()) - 2 * _MARGIN
        if index.column() == Column.NAME:
            room -= view.indentation() * 2
        height = _layout(row, Column(index.column()), option, max(40, room)).boundingRect().height()
        return QSize(0, int(height) + 2 * _PADDING)


def _layout(row: Row, column: Column, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    colors = colors_of(option.palette)
    if column == Column.NAME:
        text = "\n".join(filter(None, (row.name, row.note)))
        formats = [] if selected else [_inked(len(row.name), len(text) - len(row.name), colors.muted)]
    else:
        side = row.a if column == Column.A else row.b
        text, formats = _side(side, option, selected=selected)
    layout = QTextLayout(text.replace("\n", "\u2028"), option.font)
    layout.setFormats([each for each in formats if each.length > 0])
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _side(
    side: Side, option: QStyleOptionViewItem, *, selected: bool
) -> tuple[str, list[QTextLayout.FormatRange]]:
    colors = colors_of(option.palette)
    formats: list[QTextLayout.FormatRange] = []
    if not selected and side.status:
        formats.append(_inked(len(side.head) - 1, 1, colors.states[side.status]))
    if not selected and side.quiet:
        formats.append(_inked(0, len(side.head), colors.muted))
    if side.quote is None:
        return side.head, formats
    shift = len(side.head) + 1
    if not selected:
        formats.append(_inked(shift, len(side.quote.text), colors.muted))
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = shift + side.quote.start, side.quote.end - side.quote.start
    bold.format = QTextCharFormat()
    bold.format.setFontWeight(QFont.Weight.DemiBold)
    if not selected:
        bold.format.setForeground(option.palette.color(QPalette.ColorRole.Text))
    return f"{side.head}\n{side.quote.text}", [*formats, bold]


def _inked(start: int, length: int, ink: QColor) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    part.format = QTextCharFormat()
    part.format.setForeground(ink)
    return part
