"""The matrix as two tables for Qt that have their rows in common: what is asked, and how each posting asks for it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from gapgui.report.telling.words import STATUS_SIGNS, status_word, track_title
from gapgui.saying import say
from gapgui.ui.library.matrix.arranging import Arrangement, Heading, ShownLine
from gapgui.ui.library.matrix.words import head_words, mark_sign, mark_words, musts_text, not_asked
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.matrix.values import Mark

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NAMES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
_SAID = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}


class Fixed(IntEnum):
    """Name the columns that stay where they are."""

    NAME = 0
    ASKED = 1
    YOURS = 2


class MatrixTable(QAbstractTableModel):
    """Offer the rows of an arrangement; a new one replaces the old."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Arrangement | None = None

    def show_arrangement(self, shown: Arrangement) -> None:
        """Show other rows and columns."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def row_at(self, row: int) -> Heading | ShownLine | None:
        """Return a row, None where there is none."""
        rows = self.shown.rows if self.shown else ()
        return rows[row] if 0 <= row < len(rows) else None

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.shown is None else len(self.shown.rows)


class LinesTable(MatrixTable):
    """Tell of each row what is asked, by how many, and what the resume has to show for it."""

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Fixed)

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or self.shown is None:
            return None
        column = Fixed(index.column())
        if isinstance(row, Heading):
            return self._heading(row, column, role)
        if role in _NAMES:
            return self._text(row, column)
        if role in _SAID:
            return wrapped_tip(self._tip(row))
        return _to_the_right(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def text(self, row: int, column: Fixed) -> str:
        """Return what a cell shows, without Qt's detour over an index."""
        shown = self.row_at(row)
        if isinstance(shown, ShownLine):
            return self._text(shown, column)
        return self._heading_text(shown, column) if shown else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return {
            Fixed.NAME: (self.tr("Skill"), self.tr("Sort by name")),
            Fixed.ASKED: (self.tr("Asked by"), self.tr("Sort by how many postings require or prefer it")),
            Fixed.YOURS: (self.tr("You"), self.tr("Sort by what your resume shows, what is missing first")),
        }[Fixed(section)][role == Qt.ItemDataRole.ToolTipRole]

    def _heading(self, heading: Heading, column: Fixed, role: int) -> Any:
        if role in _NAMES:
            return self._heading_text(heading, column)
        if role == Qt.ItemDataRole.FontRole and column == Fixed.NAME:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return _to_the_right(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _heading_text(self, heading: Heading, column: Fixed) -> str:
        if column == Fixed.NAME:
            return say("Matrix", "{track} ({count})", track=track_title(heading.track), count=heading.count)
        if column == Fixed.ASKED and self.shown:
            return say("Matrix", "of {count}", count=len(self.shown.columns))
        return ""

    def _text(self, row: ShownLine, column: Fixed) -> str:
        if column == Fixed.NAME:
            return row.line.name
        if column == Fixed.ASKED:
            return str(row.asked)
        status = row.line.status
        return f"{STATUS_SIGNS[status]} {row.line.shown or status_word(status)}" if status else ""

    def _tip(self, row: ShownLine) -> str:
        asked = say(
            "Matrix",
            "{name}: required by {required}, required or preferred by {asked} of {all} postings",
            name=row.line.name,
            required=row.required,
            asked=row.asked,
            all=len(self.shown.columns) if self.shown else 0,
        )
        status = row.line.status
        told = ": ".join(filter(None, (status_word(status), row.line.shown))) if status else ""
        return "\n".join(filter(None, (asked, told)))


class CellsTable(MatrixTable):
    """Tell how each posting asks for each row; the rows of headings count the musts of a track."""

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.shown is None else len(self.shown.columns)

    def head_at(self, column: int) -> Head | None:
        """Return the posting of a column, None where there is none."""
        columns = self.shown.columns if self.shown else ()
        return columns[column] if 0 <= column < len(columns) else None

    def mark_at(self, row: int, column: int) -> Mark | None:
        """Return how a posting asks for a row, None where it doesn't."""
        line, head = self.row_at(row), self.head_at(column)
        return line.line.marks.get(head.number) if isinstance(line, ShownLine) and head else None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        row, head = self.row_at(index.row()), self.head_at(index.column())
        if not index.isValid() or row is None or head is None or self.shown is None:
            return None
        if isinstance(row, Heading):
            counted = self.counted(row, head)
            told = musts_text(head, compared=self.shown.values.compared) if role in _SAID else None
            return counted if role in _NAMES else told
        mark = row.line.marks.get(head.number)
        if role == Qt.ItemDataRole.DisplayRole:
            return mark_sign(mark) if mark else ""
        if role == Qt.ItemDataRole.AccessibleTextRole or role in _SAID:
            told = mark_words(row.line, head, mark, self.shown.values) if mark else not_asked(row.line, head)
            return wrapped_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def counted(self, heading: Heading, head: Head) -> str:
        """Return the musts of a track: "6/9", or how many there are where nothing is compared."""
        covered, total = head.musts.get(heading.track, (0, 0))
        if not total:
            return ""
        return f"{covered}/{total}" if self.shown and self.shown.values.compared else str(total)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            row = self.row_at(section)
            if role != Qt.ItemDataRole.DisplayRole or row is None:
                return None
            return track_title(row.track) if isinstance(row, Heading) else row.line.name
        head = self.head_at(section)
        if head is None or self.shown is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return head.name
        if role in _SAID:
            return wrapped_tip(head_words(head, compared=self.shown.values.compared))
        return None


def _to_the_right(column: Fixed) -> int | None:
    """Return how numbers are set; None for what is no number."""
    return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if column == Fixed.ASKED else None
