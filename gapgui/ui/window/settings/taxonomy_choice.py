"""Which taxonomy is used: the one that comes with gapgui, a former copy of it, or any file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gapgui.paths import user_taxonomy
from gapgui.ui.preferences.choices import SHIPPED, TAXONOMY
from gapgui.ui.widgets.box_outline import outline_box
from gapgui.ui.widgets.elided_label import ElidedLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile


class TaxonomyChoice(QWidget):
    """Offer the files, with the place of the one in use.

    Signals:
        changed: the key of the setting.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, taxonomy_file: TaxonomyFile) -> None:
        super().__init__()
        self._settings, self._file = settings, taxonomy_file
        self.shipped = QRadioButton(self.tr("The one that &comes with gapgui"))
        self.own = QRadioButton(self.tr("My own co&py of it, as former versions made one"))
        self.other = QRadioButton(self.tr("Another fi&le"))
        for choice in (self.shipped, self.own, self.other):
            outline_box(choice)
        self.place, self.choose = ElidedLabel(), QPushButton(self.tr("C&hoose…"))
        self.choose.setAutoDefault(False)
        set_text_style(self.place, muted=True)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in (self.shipped, self.own):
            self._group.addButton(button)
            column.addWidget(button)
        self._group.addButton(self.other)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.place)
        self._show()
        self._group.buttonClicked.connect(self._take)
        self.choose.clicked.connect(self.ask)
        if taxonomy_file.chosen:
            self._tell_of_the_start(column)

    def ask(self) -> QFileDialog:
        """Ask for a file, and use it."""
        folder = Path(self._settings.text(TAXONOMY) or user_taxonomy()).parent
        kinds = self.tr("Taxonomies (*.yaml *.yml);;All files (*)")
        dialog = QFileDialog(self.window(), self.tr("Choose a taxonomy"), str(folder), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._use(str(Path(name).absolute())))
        dialog.rejected.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _take(self) -> None:
        if self.other.isChecked():
            self.ask()
        elif self.shipped.isChecked():
            self._use(SHIPPED)
        else:
            self._use("")

    def _use(self, choice: str) -> None:
        self._settings.remember(TAXONOMY, choice)
        self._show()
        self.changed.emit(TAXONOMY)

    def _show(self) -> None:
        chosen = self._settings.text(TAXONOMY)
        has_own = user_taxonomy().is_file()
        self.own.setVisible(has_own)
        button = self.shipped if chosen == SHIPPED or not (chosen or has_own) else self.own
        (self.other if chosen not in ("", SHIPPED) else button).setChecked(True)
        place = self._file.path if self._file.chosen else self._file.place_of(chosen)
        self.place.setText(str(place))

    def _tell_of_the_start(self, column: QVBoxLayout) -> None:
        """Say that the command line has chosen, which goes before the settings."""
        for part in (self.shipped, self.own, self.other, self.choose):
            part.setEnabled(False)
        note = PlainLabel(self.tr("This one was chosen when gapgui was started (--taxonomy)."))
        note.setWordWrap(True)
        column.addWidget(note)
