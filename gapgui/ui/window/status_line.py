"""The line at the foot of the window: the taxonomy, how long things took, and that nothing leaves the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStatusBar, QWidget

from gapgui.saying import say
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.session.opened import OpenResume
    from gapgui.ui.telling.analysis import Analysis


class StatusLine(QStatusBar):
    """Show three facts, muted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taxonomy, self.times = PlainLabel(), PlainLabel()
        privacy = PlainLabel(self.tr("nothing leaves this computer"))
        for label in (self.taxonomy, self.times, privacy):
            set_text_style(label, muted=True)
            label.setContentsMargins(8, 0, 8, 0)
            # on a narrow screen the line is cut rather than the window
            label.setMinimumWidth(1)
        self.addWidget(self.taxonomy)
        self.addPermanentWidget(self.times)
        self.addPermanentWidget(privacy)

    def show_taxonomy(self, loaded: LoadedTaxonomy) -> None:
        """Name the taxonomy in use and how many skills it has."""
        self.taxonomy.setText(
            say("StatusLine", "{file} · {count:,} skills", file=loaded.name, count=loaded.skills)
        )
        self.taxonomy.setToolTip(str(loaded.index.taxonomy.file))

    def show_times(self, resume: OpenResume | None, analysis: Analysis | None) -> None:
        """Tell how long reading and analysing took."""
        read = say("StatusLine", "read in {seconds:.2f} s", seconds=resume.seconds) if resume else ""
        analysed = ""
        if analysis and analysis.rows:
            analysed = say("StatusLine", "analysed in {time:.0f} ms", time=analysis.seconds * 1000)
        self.times.setText(", ".join(filter(None, (read, analysed))))
