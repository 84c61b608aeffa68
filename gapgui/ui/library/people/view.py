"""The table of people and postings, with names that stay where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gapgui.ui.library.columns.heads import PostingHeads
from gapgui.ui.library.columns.tints import state_tint
from gapgui.ui.library.columns.view import PostingColumns
from gapgui.ui.library.people.names import NamesCorner, PeopleNames
from gapgui.ui.library.people.table import NOTHING_OPEN, PeopleTable, signs_of
from gapgui.ui.telling.tally import TRACKS
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QResizeEvent

    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.library.people.person import Pair
    from gapgui.ui.library.people.values import People

_NARROW, _INSET = 52, 2


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
        self.names = PeopleNames(self.table, self)
        self.setVerticalHeader(self.names)
        self.names.sectionClicked.connect(self.person_chosen)
        NamesCorner(self.names, self.heads, self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Open musts of each person and posting"))
        self.setAccessibleDescription(
            self.tr("Enter opens the pair, Space puts the resumes nearest to the posting on top.")
        )

    def show_people(self, people: People) -> None:
        """Show other rows and columns; the current cell lasts where it is still shown."""
        row, head = (
            self.table.row_at(self.currentIndex().row()),
            self.table.head_at(self.currentIndex().column()),
        )
        self.table.show_people(people)
        self.names.measure(people.rows)
        self.names.leave_room(self.width())
        self.fit()
        if row and head:
            rows = (at for at, each in enumerate(people.rows) if each.number == row.number)
            columns = (at for at, each in enumerate(people.heads) if each.number == head.number)
            self.setCurrentIndex(self.table.index(next(rows, -1), next(columns, -1)))

    def add_row(self, people: People, at: int) -> None:
        """Show the same with one more row: hundreds come one by one, and all anew for each would take ever longer."""
        self.table.add_row(people, at)
        if self.names.measure_more(people.rows[at]):
            self.names.leave_room(self.width())
        self.viewport().update()
        self.names.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.table.people:
            self.names.measure(self.table.people.rows)
        self.names.leave_room(self.width())
        super().resizeEvent(event)

    def paint_row(self, painter: QPainter, row: int, columns: range) -> None:
        shown, people = self.table.row_at(row), self.table.people
        if shown is None or people is None:
            return
        colors = colors_of(self.palette())
        inks, tint = colors.inks, state_tint("covered", colors)
        for column in columns:
            box, head = self.cell_rect(row, column), people.heads[column]
            if head.number in shown.person.nearest:
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
