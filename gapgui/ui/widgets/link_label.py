"""A line of text with links that can be read in light and dark, whatever the palette's own link colour is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.theme import colors_of


class LinkLabel(QLabel):
    """Show muted rich text; its links can be reached with the keyboard, and screen readers tell its `purpose` first."""

    def __init__(self, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose, self._told = purpose, ""
        self.setAccessibleName(purpose)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_text_style(self, muted=True)

    def tell(self, text: str) -> None:
        """Show a text, its `<a href=…>` in an ink of the theme: Qt would take that of another palette."""
        self._told = text
        plain = QTextDocumentFragment.fromHtml(text).toPlainText()
        self.setAccessibleName(f"{self._purpose}: {plain}")
        ink = colors_of(self.palette()).inks["ml"].name()
        self.setText(text.replace("<a ", f'<a style="color:{ink}" '))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._told:
            self.tell(self._told)
