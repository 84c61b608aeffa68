"""One line that says what the posting really is: research, ML engineering, software and so on, by shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gapgui.report.telling.facts import percent_text
from gapgui.report.telling.words import LEAST_SHARE, archetype_word
from gapgui.report.telling.work import told_shares
from gapgui.ui.answer.bars import ShareBar, ShareLegend
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting

_BAR_WIDTH = 120


class ArchetypeStrip(QWidget):
    """Name the largest shares beside their bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar, self._legend = ShareBar(), ShareLegend()
        self._bar.setFixedWidth(_BAR_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._lead = PlainLabel(self.tr("What it really is:"))
        set_text_style(self._lead, muted=True)
        layout.addWidget(self._lead)
        layout.addWidget(self._bar)
        layout.addWidget(self._legend, 1)

    def show_posting(self, posting: Posting | None) -> None:
        """Show the shares of a posting; hidden where nothing speaks for any kind of work."""
        shares = told_shares(posting) if posting else []
        self._bar.set_shares(shares)
        told = [kind for kind, share in shares if share >= LEAST_SHARE]
        self._legend.set_kinds(told)
        names = ", ".join(f"{archetype_word(kind)} {percent_text(share)}" for kind, share in shares)
        self.setAccessibleName(f"{self._lead.text()} {names}")
        self.setToolTip(wrapped_tip(names))
        self.setVisible(bool(told))
