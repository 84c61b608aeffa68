from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.answer.answer_pane import AnswerPane
from gapgui.ui.telling.analysis import Analysis, analyse, has_other_documents
from gapgui.ui.telling.standing import describe
from tests.ui.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.matching.names.index import Index

NEXT = "Writer\n\nRequirements\n- Terraform, Docker, Kubernetes, Go, Python, PyTorch, TensorFlow and machine learning"


@pytest.fixture
def pane(qtbot: QtBot) -> AnswerPane:
    made = AnswerPane()
    qtbot.addWidget(made)
    made.resize(640, 420)
    made.show()
    return made


def show(pane: AnswerPane, found: Analysis) -> int:
    """Show an analysis and return how far the list is scrolled then."""
    pane.show_analysis(found, describe(found, has_resume=True, has_posting=True))
    return pane.rows.verticalScrollBar().value()


def test_another_posting_is_shown_from_its_top_an_edited_one_stays(pane: AnswerPane, index: Index) -> None:
    resume = document_from_text(RESUME, "resume.txt")
    first = analyse(index, resume, document_from_text(POSTING, "p"))
    show(pane, first)
    pane.rows.expandAll()
    pane.rows.scrollToBottom()
    assert pane.rows.verticalScrollBar().value() > 0
    edited = analyse(index, resume, document_from_text(POSTING + "- Go", "p"), first)
    assert show(pane, edited) > 0
    assert show(pane, analyse(index, resume, document_from_text(NEXT, "p"), edited)) == 0


def test_documents_are_others_where_little_of_their_text_stayed(index: Index) -> None:
    resume = document_from_text(RESUME, "resume.txt")

    def found(posting: str) -> Analysis:
        return analyse(index, resume, document_from_text(posting, "p"))

    before = found(POSTING)
    assert not has_other_documents(before, found(POSTING.replace("Docker", "", 1)))
    assert not has_other_documents(before, found("Acme\n" + POSTING))
    assert has_other_documents(before, found(NEXT))
    assert has_other_documents(None, before)
    other_resume = document_from_text(RESUME, "resume.txt")
    assert has_other_documents(before, analyse(index, other_resume, document_from_text(POSTING, "p")))
