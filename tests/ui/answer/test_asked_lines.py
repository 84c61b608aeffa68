from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocumentFragment

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.answer.asked_lines import AskedLines
from gapgui.ui.telling.analysis import analyse
from tests.ui.conftest import RESUME

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.matching.names.index import Index

POSTING = (
    "Engineer\n\nRequirements\n- 7+ years of experience\n- Master's degree in computer science\n- Docker"
)


def test_experience_and_degree_stand_in_a_line_each(qtbot: QtBot, index: Index) -> None:
    lines = AskedLines()
    qtbot.addWidget(lines)
    resume, posting = document_from_text(RESUME, "r"), document_from_text(POSTING, "p")
    lines.show_analysis(analyse(index, resume, posting))
    shown = QTextDocumentFragment.fromHtml(lines.text()).toPlainText()
    assert shown == lines.accessibleName()
    assert shown.splitlines() == [
        "↓ Experience: 7 years asked, 4 years in all jobs",
        "? Degree: master's degree (required), no finished degree found",
    ]


def test_nothing_is_told_where_nothing_is_compared(qtbot: QtBot, index: Index) -> None:
    lines = AskedLines()
    qtbot.addWidget(lines)
    lines.show_analysis(analyse(index, None, document_from_text(POSTING, "p")))
    assert not lines.text()
    assert lines.isHidden()
