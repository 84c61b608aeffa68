"""The choice between the views, as one row of buttons of which one is down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

View = Literal["one", "all", "learn", "difference", "people"]


class ViewBar(QWidget):
    """Offer the views by name.

    Signals:
        chosen: the View that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, views: Collection[View], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles: dict[View, str] = {
            "one": self.tr("One posting"),
            "all": self.tr("All postings"),
            "learn": self.tr("What to learn"),
            "difference": self.tr("Difference"),
            "people": self.tr("Many people"),
        }
        self.setAccessibleName(self.tr("Views"))
        layout, one = QHBoxLayout(self), QButtonGroup(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(4)
        self._buttons: dict[View, QToolButton] = {}
        for view in views:
            button = tool_button(titles[view], checkable=True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, view=view: self.chosen.emit(view))
            one.addButton(button)
            layout.addWidget(button)
            self._buttons[view] = button
        layout.addStretch(1)
        self._buttons["one"].setChecked(True)

    @property
    def buttons(self) -> Mapping[View, QToolButton]:
        """Return the button of each view."""
        return self._buttons

    def show_view(self, view: View) -> None:
        """Let the button of a view be down."""
        self._buttons[view].setChecked(True)
