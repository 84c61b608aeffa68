"""The files that could not be read: a line that says how many, and unfolds into a sentence for each."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gapgui.ui.widgets.link_label import LinkLabel
from gapgui.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from gapgui.errors import GapError

_MOST = 12


class UnreadFiles(QWidget):
    """Tell of files that were passed over; their names are not told of `nameless` people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors: list[GapError] = []
        self._nameless = False
        self.line, self.told = LinkLabel(self.tr("Files that were passed over")), PlainLabel()
        self.told.setWordWrap(True)
        self.told.hide()
        self.line.linkActivated.connect(lambda _link: self._unfold())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.told)
        self._show()

    def clear(self) -> None:
        """Tell of none."""
        self._errors = []
        self.told.hide()
        self._show()

    def add(self, _name: str, error: GapError) -> None:
        """Tell of one more."""
        self._errors.append(error)
        self._show()

    def set_nameless(self, nameless: bool) -> None:
        """Tell, or don't, which files they are: a file's name is a person's more often than not."""
        self._nameless = nameless
        self._show()

    def _unfold(self) -> None:
        self.told.setVisible(not self.told.isVisible())
        self._show()

    def _show(self) -> None:
        count = len(self._errors)
        text = (
            self.tr("1 file could not be read and was passed over.")
            if count == 1
            else self.tr("{count} files could not be read and were passed over.").format(count=count)
        )
        folded = not self.told.isVisibleTo(self)
        link = self.tr("Show why") if folded else self.tr("Hide")
        self.line.tell(escape(text) + ("" if self._nameless else f' <a href="why">{link}</a>'))
        self.told.setText("\n".join(error.message for error in self._errors[:_MOST]))
        if self._nameless:
            self.told.hide()
        self.setVisible(bool(count))
