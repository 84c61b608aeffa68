from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gapgui.ui.documents.documents_pane import DocumentsPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("width", "expected"), [(420, Qt.Orientation.Vertical), (1200, Qt.Orientation.Horizontal)]
)
def test_two_documents_stand_beside_each_other_only_where_their_lines_have_room(
    qtbot: QtBot, width: int, expected: Qt.Orientation
) -> None:
    pane = DocumentsPane(lambda _number, _scale, _then: None)
    qtbot.addWidget(pane)
    pane.resize(width, 600)
    pane.show()
    pane.show_tab("both")
    assert pane.splitter.orientation() == expected
    assert pane.resume.isVisible()
    assert pane.editor.isVisible()
