"""The dialog that shows conflicts side by side; nothing is written before each is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gapgui.ui.taxonomy.conflicts.conflict_model import SIDES, ConflictModel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from gapgui.taxonomy.own.merging import Conflict
    from gapgui.taxonomy.own.telling import Tongue

_SIZE = (900, 460)


class Sides(NamedTuple):
    """Say who the sides are: the sentence on top, the titles of the columns, and of the buttons for all."""

    sentence: str
    mine: str
    theirs: str
    former: str
    all_mine: str
    all_theirs: str


class ConflictDialog(QDialog):
    """Ask whose word counts.

    Signals:
        decided: the side that counts by the fact of each conflict.
    """

    decided = Signal(object)

    def __init__(
        self, conflicts: Sequence[Conflict], tongue: Tongue, sides: Sides, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Whose word counts?"))
        self.resize(*_SIZE)
        titles = (sides.mine, sides.theirs, sides.former)
        self.model = ConflictModel(conflicts, tongue, titles, self.palette(), self)
        self.table, self.left = QTableView(), PlainLabel()
        self.mine, self.theirs = QPushButton(sides.all_mine), QPushButton(sides.all_theirs)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(self.tr("&Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(sides.sentence)
        self._connect()
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # once the columns have their width
        QTimer.singleShot(0, self.table, self.table.resizeRowsToContents)

    def _lay_out(self, sentence: str) -> None:
        told = PlainLabel(sentence)
        told.setWordWrap(True)
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(sentence)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setCurrentIndex(self.model.index(0, 0))
        set_text_style(self.left, muted=True)
        for button in (self.mine, self.theirs):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.mine)
        row.addWidget(self.theirs)
        row.addStretch(1)
        row.addWidget(self.left)
        row.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(told)
        layout.addWidget(table, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        # a click anywhere in a side chooses it, as Enter does; the box alone would be a small aim
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        self.model.dataChanged.connect(self._count)
        self.mine.clicked.connect(lambda: self.model.choose_all("mine"))
        self.theirs.clicked.connect(lambda: self.model.choose_all("theirs"))
        self.buttons.accepted.connect(self._decide)
        self.buttons.rejected.connect(self.reject)

    def _choose(self, index: QModelIndex) -> None:
        if index.column() in SIDES:
            self.model.choose(index.row(), SIDES[index.column()])
            below = self.model.index(index.row() + 1, index.column())
            if below.isValid() and self.model.undecided:
                self.table.setCurrentIndex(below)

    def _count(self) -> None:
        left = self.model.undecided
        self.ok.setEnabled(not left)
        self.left.setText(
            self.tr("{count} of {all} to be decided").format(count=left, all=self.model.rowCount())
            if left
            else self.tr("All decided")
        )

    def _decide(self) -> None:
        choices = dict(self.model.choices)
        self.accept()
        self.decided.emit(choices)
