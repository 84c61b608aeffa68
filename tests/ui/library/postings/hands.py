"""What is done with the list again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from tests.ui.driving import click, type_text

if TYPE_CHECKING:
    from gapgui.ui.library.postings.lines import Line
    from gapgui.ui.library.postings.strip import Strip
    from tests.ui.library.conftest import Desk


def line_at(desk: Desk, row: int) -> Line:
    """Return a line of the list."""
    return desk.pane.view.postings.lines[row]


def open_number(desk: Desk) -> int:
    """Return the number of the open posting, 0 where it is not kept."""
    kept = desk.pane.opened.kept
    return kept.id if kept else 0


def current_title(desk: Desk) -> str:
    """Return the title the keyboard is at."""
    line = desk.pane.view.current
    return line.title if line else ""


def choose(desk: Desk, strip: Strip, name: str) -> None:
    """Press a button of a strip."""
    button = strip.button(name)
    assert button is not None
    click(button)
    desk.settle()


def type_at_the_end(desk: Desk, text: str) -> None:
    """Type below the posting."""
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    type_text(desk.editor, text)
