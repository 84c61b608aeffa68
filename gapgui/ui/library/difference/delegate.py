"""How two postings side by side are drawn: what each asks, and below it the sentence with the skill in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from gapgui.ui.library.difference.model import ITEM_ROLE, Column
from gapgui.ui.library.difference.values import Part, Row
from gapgui.ui.widgets.quoted import Quoted, Stretch
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from gapgui.ui.library.difference.values import Side
    from gapgui.ui.widgets.theme import Colors

AnyIndex = QModelIndex | QPersistentModelIndex
_PADDING, _MARGIN = 5, 6
_LEAST_WIDTH = 52


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
        _quoted(row, Column(index.column()), own).paint(painter, own)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row, view = index.data(ITEM_ROLE), option.widget
        if not isinstance(row, Row) or not isinstance(view, QTreeView):
            return QSize(0, option.fontMetrics.height() + 2 * _PADDING)
        room = view.columnWidth(index.column())
        if index.column() == Column.NAME:
            room -= view.indentation() * 2
        height = _quoted(row, Column(index.column()), option).height(option, max(_LEAST_WIDTH, room))
        return QSize(0, height)


def _quoted(row: Row, column: Column, option: QStyleOptionViewItem) -> Quoted:
    colors = colors_of(option.palette)
    if column == Column.NAME:
        text = "\n".join(filter(None, (row.name, row.note)))
        return Quoted(text, (Stretch(len(row.name), len(text), ink=colors.muted),), _MARGIN)
    side = row.a if column == Column.A else row.b
    text, stretches = _side(side, colors, option.palette.color(QPalette.ColorRole.Text))
    return Quoted(text, stretches, _MARGIN)


def _side(side: Side, colors: Colors, ink: QColor) -> tuple[str, list[Stretch]]:
    """Return what a side asks, and its sentence muted but for the skill."""
    stretches: list[Stretch] = []
    if side.status:
        stretches.append(Stretch(len(side.head) - 1, len(side.head), ink=colors.states[side.status]))
    if side.quiet:
        stretches.append(Stretch(0, len(side.head), ink=colors.muted))
    if side.quote is None:
        return side.head, stretches
    head, quote = f"{side.head}\n", side.quote
    muted = Stretch(len(head), len(head) + len(quote.text), ink=colors.muted)
    bold = Stretch(len(head) + quote.start, len(head) + quote.end, ink=ink, bold=True)
    return head + quote.text, [*stretches, muted, bold]
