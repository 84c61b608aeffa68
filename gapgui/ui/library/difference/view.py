"""The table of two postings, by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gapgui.ui.library.difference.delegate import DifferenceDelegate
from gapgui.ui.library.difference.model import Column, DifferenceModel
from gapgui.ui.library.difference.values import Part, Row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from gapgui.ui.library.difference.values import DifferenceValues

_NAME_SHARE, _NAME_MOST = 0.26, 280


class DifferenceView(QTreeView):
    """Show both sides of each row; the keys go through the cells as in a table.

    Signals:
        side_opened: Column.A or Column.B, and the Requirement whose sentence is to be shown in that posting.
    """

    side_opened = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = DifferenceModel(self)
        self.setModel(self.sides)
        self.setItemDelegate(DifferenceDelegate(self))
        self.setAccessibleName(self.tr("Two postings side by side"))
        self.setAccessibleDescription(
            self.tr("Left and Right choose a side, Enter opens its sentence in the posting.")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(True)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_values(self, values: DifferenceValues) -> None:
        """Show two postings; what both ask alike is folded up."""
        self.sides.show_values(values)
        self._share_width()
        for at, part in enumerate(values.parts):
            self.setFirstColumnSpanned(at, QModelIndex(), True)
            self.setExpanded(self.sides.index(at, 0), part.kind != "same")
        self._go_to(self.sides.index(0, Column.NAME))
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        item = self.sides.item_at(index)
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(index)
        elif sideways and isinstance(item, Row):
            self._go_to(index.siblingAtColumn(max(0, min(Column.B, index.column() + sideways))))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if isinstance(self.sides.item_at(index), Row):
            self._enter(index)
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        # the sentences are wrapped anew
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(520, 240)

    def _enter(self, index: QModelIndex) -> None:
        """Open the sentence of a side, of the first one that has some from the name; fold a part."""
        item = self.sides.item_at(index)
        if isinstance(item, Part):
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
        elif isinstance(item, Row):
            columns = (Column.A, Column.B) if index.column() == Column.NAME else (Column(index.column()),)
            sides = [(column, item.a if column == Column.A else item.b) for column in columns]
            for column, side in sides:
                if side.requirement:
                    self.side_opened.emit(column, side.requirement)
                    return

    def _go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _share_width(self) -> None:
        room = self.viewport().width()
        name = min(int(room * _NAME_SHARE), _NAME_MOST)
        self.setColumnWidth(Column.NAME, name)
        self.setColumnWidth(Column.A, (room - name) // 2)
        self.setColumnWidth(Column.B, room - name - (room - name) // 2)
