"""Under the cards: the experience and the degree that are asked, beside what the resume shows of them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gapgui.gaps import degree_verdict
from gapgui.report.telling.asked import degree_line, experience_line, told_experience_verdict
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from gapgui.gaps import Verdict
    from gapgui.ui.telling.analysis import Analysis


class AskedLines(QLabel):
    """Tell each in a line with the sign of its verdict; hidden where nothing is asked or compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._lines: tuple[tuple[Verdict | None, str], ...] = ()
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Tell what an analysis found."""
        report = analysis.report if analysis and analysis.is_read else None
        lines = (
            (
                (told_experience_verdict(report), experience_line(report)),
                (degree_verdict(report), degree_line(report)),
            )
            if report
            else ()
        )
        self._lines = tuple((verdict, line) for verdict, line in lines if line)
        self._tell()
        self.setAccessibleName("\n".join(line for _verdict, line in self._lines))
        self.setVisible(bool(self._lines))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tell()

    def _tell(self) -> None:
        self.setText("<br>".join(self._in_ink(verdict, line) for verdict, line in self._lines))

    def _in_ink(self, verdict: Verdict | None, line: str) -> str:
        """Return a line with its sign in the ink of what it says, as those of the rows are."""
        colors = colors_of(self.palette())
        inks = {"met": colors.states["covered"], "short": colors.states["missing"]}
        ink = inks.get(verdict or "", colors.states["partial"])
        return f'<span style="color:{ink.name()}"><b>{escape(line[:1])}</b></span>{escape(line[1:])}'
