"""The list of what postings really are: a bar for each title, and for each of its postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gapgui.ui.library.matrix.kinds_model import BAR, NAME, SHARES_ROLE, WORDS, KindsModel
from gapgui.ui.widgets.theme import archetype_color, colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from gapgui.ui.library.matrix.kinds import TitleKind

AnyIndex = QModelIndex | QPersistentModelIndex
_ROW, _BAR_HEIGHT, _BAR_WIDTH = 22, 12, 150
_MOST_ROWS = 5


class KindsView(QTreeView):
    """Show titles with the mean of their postings.

    Signals:
        chosen: the numbers of the postings of the row that was clicked, or on which Enter was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = KindsModel(self)
        self._most = _MOST_ROWS
        self.setModel(self.kinds)
        self.setItemDelegate(_Bars(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the postings really are, by title"))
        self.setAccessibleDescription(self.tr("Enter shows only the postings of a row."))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(True)
        self.clicked.connect(lambda index: self.chosen.emit(self.kinds.numbers_at(index)))

    def show_kinds(self, kinds: Sequence[TitleKind]) -> None:
        """Show titles, a few rows of them at once."""
        self.kinds.show_kinds(kinds)
        # lines of no title of their own need no arrows
        self.setRootIsDecorated(any(len(kind.heads) > 1 for kind in kinds))
        self.leave_room(self._most)

    def leave_room(self, most: int) -> None:
        """Be as high as there are rows, and at most so many."""
        self._most = most
        self.setFixedHeight(min(max(len(self.kinds.kinds), 1), most) * _ROW + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        self.setColumnWidth(NAME, max(160, min(380, room * 2 // 5)))
        self.setColumnWidth(BAR, min(_BAR_WIDTH, room // 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.kinds.numbers_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)


class _Bars(QStyledItemDelegate):
    """Draw shares as a bar."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == WORDS:
            option.palette.setColor(QPalette.ColorRole.Text, colors_of(option.palette).muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if index.column() != BAR:
            return
        colors, box = colors_of(option.palette), option.rect
        x, top, room = float(box.left() + 4), box.center().y() - _BAR_HEIGHT / 2 + 1, box.width() - 12
        for kind, share in index.data(SHARES_ROLE):
            painter.fillRect(
                QRectF(x, top, max(share * room - 1, 0), _BAR_HEIGHT), archetype_color(kind, colors)
            )
            x += share * room
