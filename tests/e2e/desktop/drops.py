"""Files that are dragged from another program and let go on either pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect

from tests.e2e.desktop.other_program import PLACE, place_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands

RESUME = """Odile Farrow
odile.farrow@example.com

Experience

Engineer, Brindlewick Energy, 2019 - 2023
- Ran Kubernetes and Terraform

Education

B.Sc. Computer Science, Severnside University, 2016 - 2019
"""
POSTING = """Data Engineer

Requirements
- 3+ years of Python
- Apache Airflow
"""


@pytest.fixture
def offered(other_program: Callable[..., None], tmp_path: Path) -> tuple[Path, Path]:
    """Return a resume and a posting that another program offers at the edge of the display."""
    resume, posting = tmp_path / "farrow.txt", tmp_path / "engineer.txt"
    resume.write_text(RESUME, encoding="utf-8")
    posting.write_text(POSTING, encoding="utf-8")
    other_program("offer", resume, posting)
    return resume, posting


def test_a_file_goes_to_the_pane_it_is_let_go_on(
    compared: MainWindow, offered: tuple[Path, Path], hands: Hands
) -> None:
    documents = compared.workspace.documents
    make_room(compared, hands)
    hands.keys("ctrl+3")
    hands.wait(lambda: documents.resume.isVisible() and documents.posting.isVisible())

    carry(compared, hands, 1, documents.posting, "Drop to open as the posting")
    hands.let_go()
    hands.wait(lambda: documents.editor.toPlainText() == POSTING)
    hands.wait(lambda: compared.windowTitle() == "Data Engineer – resume.pdf – gapgui")

    carry(compared, hands, 0, documents.resume, "Drop to open as the resume")
    hands.let_go()
    hands.wait(lambda: compared.windowTitle() == "Data Engineer – farrow.txt – gapgui")
    hands.wait(lambda: "Odile Farrow" in documents.resume.text.toPlainText())
    assert documents.editor.toPlainText() == POSTING
    assert not compared.parts.drops.hint.isVisible()


def test_a_drag_that_leaves_changes_nothing(
    compared: MainWindow, offered: tuple[Path, Path], hands: Hands
) -> None:
    hint, before = compared.parts.drops.hint, compared.windowTitle()
    make_room(compared, hands)
    hands.keys("ctrl+2")
    hands.wait(compared.workspace.documents.posting.isVisible)
    carry(compared, hands, 1, compared.workspace.documents.posting, "Drop to open as the posting")
    hands.carry_to(place_of(5))
    hands.wait(lambda: not hint.isVisible())
    hands.let_go()
    assert compared.windowTitle() == before


def make_room(window: MainWindow, hands: Hands) -> None:
    """Leave the edge of the display to the other program."""
    place = QRect(0, 0, PLACE.left() - 10, 740)
    window.setGeometry(place)
    hands.wait(lambda: window.geometry() == place)


def carry(window: MainWindow, hands: Hands, number: int, pane: QWidget, told: str) -> None:
    """Carry a file that is offered over a pane, until it is told what letting go would do."""
    hint = window.parts.drops.hint
    hands.pick_up(place_of(number))
    hands.carry_over(pane)
    hands.wait(lambda: hint.isVisible() and hint.text.startswith(told))
    assert hint.geometry().topLeft() == pane.mapTo(window, pane.rect().topLeft())
