"""What the pages of all kept postings share: a table that comes up once there is something to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Show all kept postings in one way.

    Signals:
        table_shown: the table has come up.
    """

    table_shown = Signal()

    def show_table(self, table: QWidget, *, shown: bool) -> None:
        """Show the table, or hide it while it has nothing to show."""
        comes_up = shown and table.isHidden()
        table.setVisible(shown)
        if comes_up:
            self.table_shown.emit()
