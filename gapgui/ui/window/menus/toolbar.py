"""The toolbar: the commands one begins with, as signs and words, and on the far side the search and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

_SIGN = QSize(16, 16)
_INSET = 4  # with the style's own margin the first sign stands above the edge of the page


class Toolbar(QToolBar):
    """Show actions with signs; the signs are drawn in the ink of the text, once there is something that draws them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(_SIGN)
        self.setContentsMargins(_INSET, 0, _INSET, 0)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._signs: dict[QAction, str] = {}
        self._draw: Callable[[str, QWidget], QIcon] | None = None

    def add(self, action: QAction, sign: str) -> None:
        """Add an action with its sign, the room of which is kept until it is drawn."""
        blank = QPixmap(_SIGN)
        blank.fill(Qt.GlobalColor.transparent)
        action.setIcon(QIcon(blank))
        action.setIconVisibleInMenu(False)
        self._signs[action] = sign
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def add_stretch(self) -> None:
        """Move what is added from now on to the far side."""
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)

    def draw_signs(self, draw: Callable[[str, QWidget], QIcon]) -> None:
        """Draw the signs, and again whenever the palette changes."""
        self._draw = draw
        for action, sign in self._signs.items():
            action.setIcon(draw(sign, self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._draw:
            self.draw_signs(self._draw)
