from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow


def test_a_missing_row_shows_its_sentence_while_the_resume_is_in_sight(compared: MainWindow) -> None:
    compared.show_tab("resume")
    answer, documents = compared.workspace.answer, compared.workspace.documents
    answer.rows.select_row(("kubernetes",))
    assert answer.peek.isVisible()
    assert "Posting, line 6" in answer.peek.text()
    assert "<b>Kubernetes</b> and Docker" in answer.peek.text()
    assert documents.tab == "resume"


def test_what_the_resume_shows_needs_no_peek(compared: MainWindow) -> None:
    compared.show_tab("resume")
    answer = compared.workspace.answer
    answer.rows.select_row(("docker",))
    assert not answer.peek.isVisible()


def test_the_peek_goes_where_the_posting_is_in_sight_and_leads_there(compared: MainWindow) -> None:
    compared.show_tab("resume")
    answer, documents = compared.workspace.answer, compared.workspace.documents
    answer.rows.select_row(("kubernetes",))
    answer.peek.linkActivated.emit("place")
    assert documents.tab == "posting"
    assert not answer.peek.isVisible()
    compared.show_tab("resume")
    assert answer.peek.isVisible()
