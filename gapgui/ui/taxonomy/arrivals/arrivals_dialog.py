"""The dialog that lists the skills that are new, and the own changes that touch them; opened only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QListView, QVBoxLayout

from gapgui.ui.taxonomy.arrivals.arrivals import tell_arrivals
from gapgui.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gapgui.ui.taxonomy.arrivals.arrivals import Arrivals

_SIZE = (560, 480)


class ArrivalsDialog(QDialog):
    """List own changes that touch new skills, where there are any, above all that are new."""

    def __init__(self, arrivals: Arrivals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New skills"))
        self.resize(*_SIZE)
        told = PlainLabel(tell_arrivals(arrivals))
        told.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addWidget(told)
        self.changes = self._list(arrivals.changes, self.tr("Own changes that touch new skills"), 1)
        self.skills = self._list(arrivals.skills, self.tr("New skills"), 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)

    def _list(self, lines: tuple[str, ...], name: str, share: int) -> QListView:
        """Return a list below its name; both are hidden where there is nothing to tell."""
        view, label = QListView(), PlainLabel(name)
        label.setBuddy(view)
        for part in (label, view):
            self._column.addWidget(part, share if part is view else 0)
            part.setVisible(bool(lines))
        view.setModel(QStringListModel(list(lines), self))
        view.setAccessibleName(name)
        view.setWordWrap(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return view
