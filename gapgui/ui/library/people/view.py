"""The table of people and postings, with names that stay where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QFrame, QHeaderView, QToolTip, QWidget

from gapgui.ui.library.columns.heads import PostingHeads
from gapgui.ui.library.columns.tints import state_tint
from gapgui.ui.library.columns.view import ROW_HEIGHT, PostingColumns
from gapgui.ui.library.people.table import NOTHING_OPEN, PeopleTable, signs_of
from gapgui.ui.telling.tally import TRACKS
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.library.people.person import Pair
    from gapgui.ui.library.people.values import People

_NARROW, _INSET, _MARGIN = 52, 2, 6
_LEAST_NAME, _MOST_NAME = 110, 240


class PeopleView(PostingColumns):
    """Show how many musts each person leaves open of each posting.

    Signals:
        person_chosen: the row whose name was clicked.
    """

    person_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = PeopleTable()
        super().__init__(self.table, PostingHeads(self.table, _NARROW), parent)
        self.table.setParent(self)
        names = _Names(self)
        self.setVerticalHeader(names)
        names.sectionClicked.connect(self.person_chosen)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Open musts of each person and posting"))
        self.setAccessibleDescription(self.tr("Enter opens the pair."))

    def show_people(self, people: People) -> None:
        """Show other rows and columns; the current cell lasts where it is still shown."""
        row, head = (
            self.table.row_at(self.currentIndex().row()),
            self.table.head_at(self.currentIndex().column()),
        )
        self.table.show_people(people)
        self.verticalHeader().updateGeometry()
        self.fit()
        if row and head:
            rows = (at for at, each in enumerate(people.rows) if each.number == row.number)
            columns = (at for at, each in enumerate(people.heads) if each.number == head.number)
            self.setCurrentIndex(self.table.index(next(rows, -1), next(columns, -1)))

    def paint_row(self, painter: QPainter, row: int, columns: range) -> None:
        shown, people = self.table.row_at(row), self.table.people
        if shown is None or people is None:
            return
        colors = colors_of(self.palette())
        inks, tint = colors.inks, state_tint("covered", colors)
        for column in columns:
            box, head = self.cell_rect(row, column), people.heads[column]
            if head.number in shown.nearest:
                painter.fillRect(box.adjusted(_INSET, _INSET, -_INSET, -_INSET), tint)
            self._paint_pair(painter, shown.person.pairs[head.number], box, inks)

    def _paint_pair(self, painter: QPainter, pair: Pair, box: QRect, inks: dict[Track, QColor]) -> None:
        colors, half = colors_of(self.palette()), min(box.width(), _NARROW) // 2
        left = box.center().x() - half
        for at, (track, sign) in enumerate(zip(TRACKS, signs_of(pair), strict=True)):
            part = QRect(left + at * half, box.top(), half, box.height())
            ink = inks[track] if sign.isdigit() else colors.muted
            painter.setPen(colors.states["covered"] if sign == NOTHING_OPEN else ink)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, sign)


class _Names(QHeaderView):
    """Draw the names of people on the ground of the cells."""

    def __init__(self, parent: PeopleView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table = parent.table
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setAccessibleName(self.tr("People"))

    def sizeHint(self) -> QSize:
        people = self._table.people
        names = [row.name for row in people.rows] if people else []
        widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0) + 2 * _MARGIN
        return QSize(max(_LEAST_NAME, min(_MOST_NAME, widest)), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's
        row = self._table.row_at(logicalIndex)
        painter.fillRect(rect, self.palette().base())
        if row:
            painter.setPen(self.palette().text().color())
            box = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
            told = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, told)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.logicalIndexAt(event.pos())
            tip = self._table.headerData(at, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), tip or "", self)
            return True
        return super().viewportEvent(event)
