"""The buttons below the rows, each of which opens a list in the drawer above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gapgui.ui.answer.passage_list import PassageList
from gapgui.ui.telling.passages import archetype_passages, ignored_passages, unknown_passages
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.posting import Posting
    from gapgui.ui.telling.passages import Passage

_LOWEST, _HIGHEST = 80, 160


class Drawer(QWidget):
    """Offer three lists of which one is open at a time.

    Signals:
        chosen: the Passage that was chosen.
        opened: a list was opened.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = {
            "archetype": self.tr("Kinds of work"),
            "unknown": self.tr("Unknown terms"),
            "ignored": self.tr("Left out of the posting"),
        }
        tips = {
            "archetype": self.tr("What tells what the posting really is: sentences, its title, skills"),
            "unknown": self.tr("Words of the posting that look like skills and are not in the taxonomy"),
            "ignored": self.tr("What of the posting asks for nothing, and why"),
        }
        self._lists: dict[str, Sequence[Passage]] = dict.fromkeys(self.titles, ())
        self.buttons = {name: self._button(name) for name in self.titles}
        for name, tip in tips.items():
            self.buttons[name].setToolTip(tip)
        self.list = PassageList()
        self.list.setAccessibleName(self.titles["archetype"])
        self.list.hide()
        self.list.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        flow = FlowLayout(spacing=4)
        for button in self.buttons.values():
            flow.addWidget(button)
        layout.addLayout(flow)
        layout.addWidget(self.list)

    def show_posting(self, posting: Posting | None, *, understood: bool = True) -> None:
        """List what this posting has; why it is what it is only where its language is `understood`."""
        self._lists = {
            "archetype": archetype_passages(posting) if posting and understood else (),
            "unknown": unknown_passages(posting) if posting else (),
            "ignored": ignored_passages(posting) if posting else (),
        }
        for name, button in self.buttons.items():
            count = len(self._lists[name])
            button.setText(f"{self.titles[name]} ({count})")
            button.setVisible(count > 0)
            if not count:
                button.setChecked(False)
        self._show_list()

    def set_list_height(self, height: int) -> None:
        """Give the list a height, within what is sensible."""
        self.list.setFixedHeight(min(max(height, _LOWEST), _HIGHEST))

    def open(self, name: str) -> None:
        """Open a list by its name, or close it if it is open."""
        self.buttons[name].click()

    def _button(self, name: str) -> QToolButton:
        button = tool_button(self.titles[name], checkable=True)
        button.setArrowType(Qt.ArrowType.RightArrow)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.toggled.connect(lambda checked: self._toggle(name, checked))
        return button

    def _toggle(self, name: str, checked: bool) -> None:
        if checked:
            for other, button in self.buttons.items():
                if other != name:
                    button.setChecked(False)
        arrow = Qt.ArrowType.DownArrow if checked else Qt.ArrowType.RightArrow
        self.buttons[name].setArrowType(arrow)
        self._show_list()
        if checked:
            self.opened.emit()

    def _show_list(self) -> None:
        opened = next((name for name, button in self.buttons.items() if button.isChecked()), None)
        self.list.setVisible(opened is not None)
        if opened:
            self.list.setAccessibleName(self.titles[opened])
            self.list.passages.set_passages(self._lists[opened])
