"""The switch for marks of what the posting doesn't ask for: off until it is wanted, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox

from gapgui.ui.preferences.choices import SHOWN, UNASKED
from gapgui.ui.preferences.settings import Settings
from gapgui.ui.widgets.box_outline import outline_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UnaskedMarks(QAction):
    """Be on while they are shown; menus and boxes that show it follow each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("&Mark what the posting doesn't ask for"))
        self.setCheckable(True)
        self.setChecked(Settings().text(UNASKED) == SHOWN)
        self.toggled.connect(self._remember)

    def make_box(self) -> QCheckBox:
        """Return a box that is ticked while the switch is on."""
        box = QCheckBox(self.text())
        outline_box(box)
        box.setChecked(self.isChecked())
        box.toggled.connect(self.setChecked)
        self.toggled.connect(box.setChecked)
        return box

    def _remember(self, shown: bool) -> None:
        settings = Settings()
        settings.remember(UNASKED, SHOWN if shown else "")
        settings.save()
