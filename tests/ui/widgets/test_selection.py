from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from tests.ui.widgets.test_theme import contrast

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow


def test_where_the_keyboard_is_not_the_selection_is_paler(compared: MainWindow) -> None:
    rows, editor = compared.workspace.answer.rows, compared.workspace.documents.editor
    compared.show_tab("posting")
    rows.select_row(rows.shown_rows()[0].members)
    rows.setFocus()
    accent = QPalette().color(QPalette.ColorRole.Highlight)
    assert rows.palette().color(QPalette.ColorRole.Highlight) == accent
    editor.setFocus()
    pale, ink = _colors(rows.palette())
    assert pale != accent
    assert contrast(pale, ink) >= 4.5


def _colors(palette: QPalette) -> tuple[QColor, QColor]:
    return palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
