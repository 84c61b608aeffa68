"""What is done with many people: open their folder, write their reports, leave out who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from gapgui.ui.export.formats import FORMATS
from gapgui.ui.widgets.box_outline import outline_box
from gapgui.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from gapgui.report.export import ReportKind


class PeopleBar(QWidget):
    """Hold the buttons.

    Signals:
        folder_wanted: a folder of resumes is to be chosen.
        reports_wanted: a place for the reports is to be chosen.
        nameless_changed: who the people are is to be left out, or told.
    """

    folder_wanted = Signal()
    reports_wanted = Signal()
    nameless_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = QPushButton(self.tr("Open folder of resumes…"))
        self.folder.clicked.connect(self.folder_wanted)
        self.reports = QPushButton(self.tr("Write all reports…"))
        self.reports.setToolTip(self.tr("Write a report of each resume beside each posting into a folder"))
        self.reports.clicked.connect(self.reports_wanted)
        self.formats = QComboBox()
        self.formats.setAccessibleName(self.tr("Format of the reports"))
        self.formats.setToolTip(self.tr("Format of the reports"))
        for kind, name in FORMATS.items():
            self.formats.addItem(name, kind)
        self.nameless = QCheckBox(self.tr("Leave out who they are"))
        self.nameless.setToolTip(
            self.tr("Names, contact lines, links, employers and schools; files are numbered, too")
        )
        outline_box(self.nameless)
        self.nameless.toggled.connect(self.nameless_changed)
        flow = FlowLayout(spacing=8)
        for widget in (self.folder, self.reports, self.formats, self.nameless):
            flow.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(flow, 1)

    @property
    def kind(self) -> ReportKind:
        """Return the format of the reports."""
        kind: ReportKind = self.formats.currentData()
        return kind
