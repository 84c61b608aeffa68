"""The strip that says where a report was written, and opens it or shows it in its folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gapgui.ui.desktop.files import open_file, show_in_folder
from gapgui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


class WrittenNotice(Banner):
    """Tell of the file that was written last, until it is closed; its buttons have keys of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = Path()
        # what is copied would hold the places where a path may break
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def tell(self, path: Path) -> None:
        """Say where a report was written."""
        self.path = path
        self.label.setToolTip(str(path))
        actions = {self.tr("&Open"): self.open_report, self.tr("Show in fol&der"): self.show_folder}
        self.say(self.tr("Written: {path}").format(path=_breakable(path)), "notice", actions)

    def open_report(self) -> None:
        """Open the file with the program of its kind."""
        if not self._is_there():
            return
        if not open_file(self.path):
            told = self.tr(
                "No program on this computer opened {name}: open it from the program of your choice."
            )
            self.say(
                told.format(name=self.path.name),
                "warning",
                {self.tr("Show in fol&der"): self.show_folder},
            )

    def show_folder(self) -> None:
        """Show the file in its folder."""
        if self._is_there():
            show_in_folder(self.path, self, self._tell_no_folder)

    def _is_there(self) -> bool:
        if self.path.exists():
            return True
        told = self.tr(
            "{path} is no longer there: it was moved, renamed or deleted. Export the report again."
        )
        self.say(told.format(path=_breakable(self.path)), "warning")
        return False

    def _tell_no_folder(self) -> None:
        told = self.tr("No program on this computer opened the folder {path}.")
        self.say(told.format(path=_breakable(self.path.parent)), "warning")


def _breakable(path: Path) -> str:
    """Return a path that may be broken behind each of its folders, lest a long one widens the window."""
    return re.sub(r"([/\\])", rf"\1{_MAY_BREAK}", str(path))
