"""What the dialog of exports leaves out of a report unless it is told otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gapgui.ui.preferences.choices import is_on, turn
from gapgui.ui.widgets.box_outline import outline_box

if TYPE_CHECKING:
    from gapgui.ui.preferences.settings import Settings

PERSON = "export/without_person"
EMPLOYERS, SCHOOLS = "export/without_employers", "export/without_schools"


class ExportDefaults(QWidget):
    """Offer what can be left out; employers and schools go only where the name does.

    Signals:
        changed: the key of a setting.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.boxes = {
            PERSON: QCheckBox(self.tr("Leave out &name and contact lines")),
            EMPLOYERS: QCheckBox(self.tr("Leave out &employers too")),
            SCHOOLS: QCheckBox(self.tr("Leave out &schools too")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for key, box in self.boxes.items():
            outline_box(box)
            box.setChecked(is_on(settings, key))
            box.toggled.connect(lambda on, key=key: self._turn(key, on))
            column.addWidget(box)
        self._grey()

    def _turn(self, key: str, on: bool) -> None:
        turn(self._settings, key, on)
        self._grey()
        self.changed.emit(key)

    def _grey(self) -> None:
        for key in (EMPLOYERS, SCHOOLS):
            self.boxes[key].setEnabled(self.boxes[PERSON].isChecked())
