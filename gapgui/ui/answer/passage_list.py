"""A list of passages; choosing one shows its place in the posting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from gapgui.ui.telling.passages import Passage
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT = QModelIndex()
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)


class PassageModel(QAbstractListModel):
    """Offer passages as lines of text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passages: tuple[Passage, ...] = ()

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """Take new passages."""
        if tuple(passages) != self._passages:
            self.beginResetModel()
            self._passages = tuple(passages)
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._passages)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        passage = self._passages[index.row()]
        if role == ITEM_ROLE:
            return passage
        told = f"{passage.label}: {passage.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tip(told)
        return told if role == Qt.ItemDataRole.DisplayRole else None


class PassageList(QListView):
    """Show passages.

    Signals:
        chosen: the Passage that is clicked or moved to.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = PassageModel(self)
        self.setModel(self.passages)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSpacing(2)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self._tell)

    def current(self) -> Passage | None:
        """Return the passage that is selected."""
        passage = self.currentIndex().data(ITEM_ROLE)
        return passage if isinstance(passage, Passage) else None

    def _tell(self, index: QModelIndex) -> None:
        passage = index.data(ITEM_ROLE)
        if isinstance(passage, Passage):
            self.chosen.emit(passage)
