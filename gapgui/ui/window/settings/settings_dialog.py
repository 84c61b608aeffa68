"""The one dialog of settings; what is chosen applies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.window.settings.export_defaults import ExportDefaults
from gapgui.ui.window.settings.reading_choices import ScanFacts, UnaskedMarks
from gapgui.ui.window.settings.taxonomy_choice import TaxonomyChoice
from gapgui.ui.window.settings.window_choices import LanguageChoice, RecentChoice

if TYPE_CHECKING:
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.jobs import Jobs
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile

_WIDTH = 560
_MARGIN = 48


class SettingsDialog(QDialog):
    """Show what can be chosen, a subject each.

    Signals:
        changed: the key of a setting that was changed.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, taxonomy_file: TaxonomyFile, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Settings"))
        self.language, self.recent = LanguageChoice(settings), RecentChoice(settings)
        self.taxonomy = TaxonomyChoice(settings, taxonomy_file)
        self.unasked, self.scans = UnaskedMarks(settings), ScanFacts(jobs)
        self.export = ExportDefaults(settings)
        content = QWidget()
        form = QGridLayout(content)
        form.setContentsMargins(16, 16, 16, 16)
        form.setSpacing(16)
        form.setColumnStretch(1, 1)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        for at, (title, part) in enumerate(
            (
                (self.tr("Language:"), self.language),
                (self.tr("Taxonomy:"), self.taxonomy),
                (self.tr("Marks:"), self.unasked),
                (self.tr("Reports:"), self.export),
                (self.tr("Recent files:"), self.recent),
                (self.tr("Scans:"), self.scans),
            )
        ):
            aside = Qt.AlignmentFlag.AlignRight | (top if at else middle)
            label = PlainLabel(title)
            label.setContentsMargins(0, 2 if at else 0, 0, 0)
            form.addWidget(label, at, 0, aside)
            form.addWidget(part, at, 1)
        form.setRowStretch(form.rowCount(), 1)
        for part in (self.language, self.taxonomy, self.unasked, self.export, self.recent):
            part.changed.connect(self.changed)
        self._lay_out(content, window)

    def done(self, result: int) -> None:
        self.scans.stop()
        super().done(result)

    def _lay_out(self, content: QWidget, window: QWidget) -> None:
        scrolled = QScrollArea()
        scrolled.setWidget(content)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled, 1)
        layout.addLayout(foot)
        width = min(_WIDTH, window.width() - _MARGIN)
        needed = content.heightForWidth(width) + foot.sizeHint().height()
        self.resize(width, min(needed, window.height() - _MARGIN))
