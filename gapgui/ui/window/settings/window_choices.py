"""Settings of the window itself: its language, and whether it offers former resumes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gapgui.ui.preferences.choices import KEEP_RECENT, is_on, turn
from gapgui.ui.preferences.language import LANGUAGE_VARIABLE, LANGUAGES, SETTING, language_of_environment
from gapgui.ui.preferences.settings import RECENT_PAIRS
from gapgui.ui.session.recent import forget_recent, recent_pairs
from gapgui.ui.widgets.box_outline import outline_box
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from gapgui.ui.preferences.settings import Settings


class LanguageChoice(QWidget):
    """Offer the languages, each by its own name.

    Signals:
        changed: the key of the setting.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Language"))
        for code, name in {"": self.tr("As the system"), **LANGUAGES}.items():
            self.box.addItem(name, code)
        self.box.setCurrentIndex(max(self.box.findData(settings.text(SETTING)), 0))
        self.box.activated.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        self.note = PlainLabel(self.tr("{variable} has chosen it.").format(variable=LANGUAGE_VARIABLE))
        set_text_style(self.note, muted=True)
        row.addWidget(self.note)
        row.addStretch(1)
        chosen_outside = language_of_environment()
        self.note.setVisible(bool(chosen_outside))
        self.box.setEnabled(not chosen_outside)
        if chosen_outside:
            self.box.setCurrentIndex(self.box.findData(chosen_outside))

    def _choose(self, _at: int) -> None:
        if self.box.currentData() != self._settings.text(SETTING):
            self._settings.remember(SETTING, self.box.currentData())
            self.changed.emit(SETTING)


class RecentChoice(QWidget):
    """Let recent files be kept or not, and be forgotten.

    Signals:
        changed: the key of the setting.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.keep = QCheckBox(self.tr("&Offer the files that were opened last again"))
        outline_box(self.keep)
        self.keep.setChecked(is_on(settings, KEEP_RECENT, default=True))
        self.forget = QPushButton(self.tr("&Forget them now"))
        self.forget.setAutoDefault(False)
        self.forget.setEnabled(bool(settings.recent_resumes() or recent_pairs(settings)))
        self.keep.toggled.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.keep)
        column.addLayout(row)

    def _keep(self, on: bool) -> None:
        turn(self._settings, KEEP_RECENT, on)
        if on:
            self.changed.emit(KEEP_RECENT)
        else:
            self._forget()

    def _forget(self) -> None:
        forget_recent(self._settings)
        self.forget.setEnabled(False)
        self.changed.emit(RECENT_PAIRS)
