"""The dialog that says what of a whole copy would be kept as own changes, before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

_SIZE = (720, 480)


class AdoptionDialog(QDialog):
    """Tell what would be kept, a sentence each, and what would not; accepted where it is to be done."""

    def __init__(
        self, copy: Path, kept: Sequence[str], rest: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Turn my copy into own changes"))
        self.resize(*_SIZE)
        self.told, self.kept, self.rest = (
            PlainLabel(self._tell(kept)),
            QListView(),
            PlainLabel("\n".join(rest)),
        )
        self.kept.setModel(QStringListModel(list(kept), self))
        self.kept.setVisible(bool(kept))
        self.kept.setAccessibleName(self.tr("What is kept"))
        self.kept.setWordWrap(True)
        self.kept.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.kept.setResizeMode(QListView.ResizeMode.Adjust)
        self.rest.setVisible(bool(rest))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(
            self.tr("&Turn it into own changes"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(copy)

    def _tell(self, kept: Sequence[str]) -> str:
        if kept:
            return self.tr(
                "What your copy says more than gapgui's taxonomy becomes own changes, which lie over it, so that "
                "every update reaches you again. This is kept:"
            )
        return self.tr(
            "Your copy says nothing more than gapgui's taxonomy. It is put aside, so that every update reaches "
            "you again."
        )

    def _lay_out(self, copy: Path) -> None:
        aside = PlainLabel(
            self.tr("The copy is not deleted: it gets another name and stays in {folder}.").format(
                folder=copy.parent
            )
        )
        set_text_style(aside, muted=True)
        for label in (self.told, self.rest, aside):
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addWidget(self.kept, 1)
        if self.kept.isHidden():
            layout.addStretch(1)
        for part in (self.rest, aside, self.buttons):
            layout.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # lines that wrap are as high as the width lets them
        QTimer.singleShot(0, self.kept, self.kept.doItemsLayout)
