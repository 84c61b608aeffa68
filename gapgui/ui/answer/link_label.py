"""A line of text with links that can be read in light and dark, whatever the palette's own link colour is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gapgui.ui.widgets.theme import colors_of


class LinkLabel(QLabel):
    """Show muted rich text; its links can be reached with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_setting = False
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._set_inks()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._is_setting:
            self._set_inks()

    def _set_inks(self) -> None:
        palette = self.palette()
        colors = colors_of(palette)
        palette.setColor(QPalette.ColorRole.WindowText, colors.muted)
        palette.setColor(QPalette.ColorRole.Link, colors.inks["ml"])
        self._is_setting = True
        self.setPalette(palette)
        self._is_setting = False
        # a text that was laid out keeps the colours it had
        text = self.text()
        self.setText("")
        self.setText(text)
