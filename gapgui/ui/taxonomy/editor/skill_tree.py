"""The tree of skills as a model: categories, and below each its skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont, QPalette

from gapgui.report.telling.words import track_title
from gapgui.ui.taxonomy.editor.listing import search
from gapgui.ui.widgets.theme import colors_of
from gapgui.ui.widgets.two_levels import TwoLevels, above_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.ui.taxonomy.editor.listing import Listed, Shelf
    from gapgui.ui.widgets.two_levels import AnyIndex

ID_ROLE = Qt.ItemDataRole.UserRole + 1


class SkillTree(TwoLevels):
    """Offer skills below their categories, those that a search finds."""

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(1, parent)
        self._colors = colors_of(palette)
        self._all: tuple[Shelf, ...] = ()
        self.shelves: tuple[Shelf, ...] = ()
        self._words = ""
        self._changed = self.tr("changed by you")
        self._own = self.tr("your own")
        self._removed = self.tr("no skill, by you")

    def set_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Show other skills; the search stays."""
        self._all = tuple(shelves)
        self.search(self._words)

    def search(self, words: str) -> None:
        """Show the skills in which some words stand."""
        self.beginResetModel()
        self._words = words
        self.shelves = search(self._all, words)
        self.endResetModel()

    @property
    def count(self) -> int:
        """Return how many skills are shown."""
        return sum(len(shelf.skills) for shelf in self.shelves)

    def index_of(self, skill: str) -> QModelIndex:
        """Return where a skill is; an invalid index where it isn't shown."""
        for row, shelf in enumerate(self.shelves):
            for at, listed in enumerate(shelf.skills):
                if listed.id == skill:
                    return self.index(at, 0, self.index(row, 0))
        return QModelIndex()

    def listed(self, index: AnyIndex) -> Listed | None:
        """Return the skill of an index; None for a category."""
        above = above_of(index)
        return None if above is None else self.shelves[above].skills[index.row()]

    def count_rows(self) -> int:
        return len(self.shelves)

    def count_below(self, row: int) -> int:
        return len(self.shelves[row].skills)

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        listed = self.listed(index)
        if listed is None:
            return self._category(self.shelves[index.row()], role)
        return self._skill(listed, role)

    def _category(self, shelf: Shelf, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{shelf.name} ({len(shelf.skills)})"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colors.inks[shelf.track]
        return track_title(shelf.track) if role == Qt.ItemDataRole.ToolTipRole else None

    def _skill(self, listed: Listed, role: int) -> Any:
        told = {"changed": self._changed, "own": self._own, "removed": self._removed}.get(listed.state, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{listed.name}  · {told}" if told else listed.name
        if role == ID_ROLE:
            return listed.id
        if role == Qt.ItemDataRole.FontRole and listed.state == "removed":
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None
