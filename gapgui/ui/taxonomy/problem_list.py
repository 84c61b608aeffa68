"""The problems of a taxonomy file, each with its place in the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from gapgui.saying import say
from gapgui.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gapgui.taxonomy.taxonomy import TaxonomyProblem
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy

_ROOT = QModelIndex()
_SIZE = (760, 420)


class ProblemModel(QAbstractTableModel):
    """Offer problems as line, column and what is wrong."""

    def __init__(self, problems: Sequence[TaxonomyProblem], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems = problems
        self._titles = (self.tr("Line"), self.tr("Column"), self.tr("Problem"))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        problem = self._problems[index.row()]
        return (problem.line, problem.column, problem.message)[index.column()]


def tell_problems(loaded: LoadedTaxonomy) -> str:
    """Return how many problems the file has, the first of them, and what is in use instead."""
    first, count = loaded.problems[0], len(loaded.problems)
    used = say("Problems", "The last good version stays in use.")
    if loaded.index.taxonomy.file != loaded.file:
        used = say("Problems", "The taxonomy that comes with gapgui is in use.")
    return say(
        "Problems",
        "{file} has a problem. {used} Line {line}: {message}"
        if count == 1
        else "{file} has {count:,} problems. {used} Line {line}: {message}",
        file=loaded.file.name,
        count=count,
        used=used,
        line=first.line,
        message=first.message,
    )


def tell_own_problems(loaded: LoadedTaxonomy) -> str:
    """Return how many of the user's own changes can't be made, and the first of them."""
    first, count = loaded.own_problems[0], len(loaded.own_problems)
    return say(
        "Problems",
        "One of your own changes can't be made; the others count. {file}, line {line}: {message}"
        if count == 1
        else "{count:,} of your own changes can't be made; the others count. {file}, line {line}: {message}",
        file=Path(first.file).name,
        count=count,
        line=first.line,
        message=first.message,
    )


def show_problems(window: QWidget, problems: Sequence[TaxonomyProblem], edit: Callable[[], None]) -> QDialog:
    """Show all problems of a file in a dialog that can copy them and open the file."""
    dialog = QDialog(window)
    dialog.setWindowTitle(say("Problems", "Problems of the taxonomy"))
    dialog.resize(*_SIZE)
    table = QTableView()
    table.setModel(ProblemModel(problems, table))
    table.setAccessibleName(say("Problems", "Problems of the taxonomy"))
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setWordWrap(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    path = PlainLabel(problems[0].file)
    path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(say("Problems", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    text = "\n".join(map(str, problems))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    buttons.addButton(
        say("Problems", "Edit the file"), QDialogButtonBox.ButtonRole.ActionRole
    ).clicked.connect(edit)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    for part in (path, table, buttons):
        layout.addWidget(part)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
