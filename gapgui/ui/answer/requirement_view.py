"""The list of requirements: rows that unfold into their evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gapgui.ui.answer.requirement_delegate import RequirementDelegate
from gapgui.ui.answer.requirement_filter import RequirementFilter
from gapgui.ui.answer.requirement_model import (
    ITEM_ROLE,
    Column,
    RequirementModel,
    cell_text,
    row_text,
    unfolded_text,
)
from gapgui.ui.telling.reasons import not_in_resume
from gapgui.ui.telling.rows import Evidence, Row
from gapgui.ui.widgets.selection import STAYS, draw_selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent

    from gapgui.ui.telling.row_filter import RowFilter

_SHORT = (Column.STATUS, Column.STRENGTH, Column.YEARS, Column.TRACK)
_CELL_PADDING = 14
_LOWEST = 150
_INDENTATION = 16
_SKILL_CHARACTERS = 17
_SKILL_SHARE = 0.6
_REASON_CHARACTERS = 28
_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RequirementView(QTreeView):
    """Show rows, filtered and sorted.

    Signals:
        row_chosen: the Row that is selected, or None.
        place_chosen: an Evidence that is selected.
        left: Esc was pressed where nothing is unfolded to come back from.
    """

    row_chosen = Signal(object)
    place_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requirements = RequirementModel(self)
        self.filtered = RequirementFilter(self.requirements, self)
        self.setModel(self.filtered)
        self._drawing = RequirementDelegate(self)
        self._measured: tuple[object, str, dict[Column, int], int] = (None, "", {}, 0)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName(self.tr("Requirements"))
        self.setAccessibleDescription(self.tr("Enter shows the evidence of a row, Esc comes back."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.setIndentation(_INDENTATION)
        self.setMinimumHeight(_LOWEST)
        # Qt unfolds only from the first column
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(lambda *_sorting: self.scrollToTop())
        self.expanded.connect(self._span_evidence)
        self.requirements.rowsInserted.connect(self._span_new_evidence)
        self.selectionModel().currentChanged.connect(self._tell)
        draw_selection(self, has_keyboard=False)

    def set_rows(self, rows: Sequence[Row], *, anew: bool = False) -> None:
        """Show new rows; selection, unfolded rows and scrolling last, unless they are of `anew` opened documents."""
        top = 0 if anew else self.verticalScrollBar().value()
        self.requirements.set_rows(rows)
        self._share_width()
        self.verticalScrollBar().setValue(top)

    def choose(self, row_filter: RowFilter) -> None:
        """Show the rows that a filter admits."""
        is_other_text = row_filter.words != self._drawing.words
        self._drawing.words = row_filter.words
        was_chosen = self.currentIndex().isValid()
        self.filtered.choose(row_filter)
        if was_chosen and not self.currentIndex().isValid():
            # Qt says nothing of a current row that has gone
            self.row_chosen.emit(None)
        if is_other_text:
            # the best hits are there
            self.scrollToTop()
        self._span_all()

    def shown_rows(self) -> list[Row]:
        """Return the rows that are shown, in their order."""
        return [self.filtered.index(at, 0).data(ITEM_ROLE) for at in range(self.filtered.rowCount())]

    def select_row(self, members: tuple[str, ...]) -> bool:
        """Select the row that asks for these skills; false where it is not shown."""
        index = self.filtered.mapFromSource(self.requirements.index_of(members))
        if not index.isValid():
            return False
        self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
        self.scrollTo(index)
        return True

    def chosen_row(self) -> Row | None:
        """Return the row that is selected, or whose evidence is."""
        index = self.currentIndex()
        row = (index.parent() if index.parent().isValid() else index).data(ITEM_ROLE)
        return row if isinstance(row, Row) else None

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as lines of text."""
        items = [index.data(ITEM_ROLE) for index in self.selectionModel().selectedRows()]
        lines = [row_text(i) if isinstance(i, Row) else unfolded_text(i) for i in items]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def show_evidence(self) -> None:
        """Unfold the current row and go to its first place."""
        index = self.currentIndex().siblingAtColumn(0)
        if index.isValid() and not index.parent().isValid() and self.filtered.rowCount(index):
            self.expand(index)
            below = [self.filtered.index(at, 0, index) for at in range(self.filtered.rowCount(index))]
            places = [item for item in below if isinstance(item.data(ITEM_ROLE), Evidence)]
            self.setCurrentIndex(next(iter(places), below[0]))

    def leave_evidence(self) -> None:
        """Fold the current row up and come back to it."""
        index = self.currentIndex().siblingAtColumn(0)
        top = index.parent() if index.parent().isValid() else index
        if top.isValid():
            self.setCurrentIndex(top)
            self.collapse(top)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that keys begin with: it is told as the chosen one."""
        super().focusInEvent(event)
        draw_selection(self, has_keyboard=True)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(self.currentIndex(), _WHOLE_ROW)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        draw_selection(self, has_keyboard=event.reason() in STAYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_evidence()
        elif event.key() == Qt.Key.Key_Escape and self._is_unfolded():
            self.leave_evidence()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        beside_arrow = event.position().x() >= self.visualRect(index).left()
        if index.isValid() and not index.parent().isValid() and beside_arrow:
            self.setExpanded(index, not self.isExpanded(index))

    def sizeHint(self) -> QSize:
        return QSize(320, _LOWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self.scheduleDelayedItemsLayout()

    def _is_unfolded(self) -> bool:
        index = self.currentIndex().siblingAtColumn(0)
        return index.isValid() and (index.parent().isValid() or self.isExpanded(index))

    def _share_width(self) -> None:
        """Give the short columns what they need and the rest to the skill and the reason.

        Where that leaves too little, columns go, those first that the tip of a row makes up for best.
        """
        character, room = self.fontMetrics().averageCharWidth(), self.viewport().width()
        skill = character * _SKILL_CHARACTERS
        needed, reason = self._needed_widths()
        reason = min(reason, character * _REASON_CHARACTERS)
        widths = {column: needed[column] for column in _SHORT}
        tells_why = any(row.status for row in self.requirements.rows)
        for column in (Column.YEARS, Column.TRACK, Column.WHY, Column.STRENGTH):
            if room - sum(widths.values()) >= skill + (reason if tells_why else 0):
                break
            tells_why = tells_why and column != Column.WHY
            widths[column] = 0
        widths.pop(Column.WHY, None)
        for column, width in widths.items():
            self.setColumnHidden(column, width == 0)
            self.setColumnWidth(column, width)
        self.setColumnHidden(Column.WHY, not tells_why)
        rest = max(room - sum(widths.values()), skill)
        widest = max(skill, min(needed[Column.SKILL], int(rest * _SKILL_SHARE), rest - reason))
        self.setColumnWidth(Column.SKILL, widest if tells_why else rest)

    def _needed_widths(self) -> tuple[dict[Column, int], int]:
        """Return what the columns and the reason need; measured once for the rows, however often the window changes."""
        rows, font = self.requirements.rows, self.font().key()
        if self._measured[0] is not rows or self._measured[1] != font:
            columns = {column: self._needed_width(column) for column in (*_SHORT, Column.SKILL)}
            self._measured = (rows, font, columns, self._reason_width())
        return self._measured[2], self._measured[3]

    def _reason_width(self) -> int:
        """Return what the reason told most often needs, and those that tell how long or where a skill was used."""
        told = {row.brief for row in self.requirements.rows if row.depth and len(row.members) == 1}
        widths = map(self.fontMetrics().horizontalAdvance, (not_in_resume(), *told))
        return max(widths) + _CELL_PADDING

    def _needed_width(self, column: Column) -> int:
        """Return the width of a column's longest cell, 0 where all its cells are empty."""
        metrics, model = self.fontMetrics(), self.requirements
        cells = {cell_text(row, column) for row in model.rows}
        if column == Column.YEARS and not any(cells):
            return 0
        title = str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
        widest = max(metrics.horizontalAdvance(text) for text in (*cells, title))
        return widest + _CELL_PADDING + (self.indentation() if column == Column.STATUS else 0)

    def _span_evidence(self, top: QModelIndex) -> None:
        for at in range(self.filtered.rowCount(top)):
            self.setFirstColumnSpanned(at, top, True)

    def _span_new_evidence(self, _parent: QModelIndex) -> None:
        self._span_all()

    def _span_all(self) -> None:
        for at in range(self.filtered.rowCount()):
            top = self.filtered.index(at, 0)
            if self.isExpanded(top):
                self._span_evidence(top)

    def _tell(self, current: QModelIndex) -> None:
        self.row_chosen.emit(self.chosen_row())
        item = current.data(ITEM_ROLE)
        if isinstance(item, Evidence):
            self.place_chosen.emit(item)
