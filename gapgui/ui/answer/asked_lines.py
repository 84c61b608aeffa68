"""Under the cards: the experience and the degree that are asked, beside what the resume shows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gapgui.report.telling.asked import degree_line, experience_line

if TYPE_CHECKING:
    from gapgui.ui.telling.analysis import Analysis


class AskedLines(QLabel):
    """Tell each in a line with the sign of its verdict; hidden where nothing is asked or compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Tell what an analysis found."""
        report = analysis.report if analysis and analysis.is_read else None
        lines = [line for line in (experience_line(report), degree_line(report)) if line] if report else []
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))
