"""A small window of what belongs together: a session, the editor and the list of kept postings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from gapgui.paths import library_file
from gapgui.ui.documents.posting_editor import PostingEditor
from gapgui.ui.library.kept_postings import KeptPostings
from gapgui.ui.library.postings.postings_pane import PostingsPane
from gapgui.ui.session.session import Session
from tests.ui.conftest import TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

BACKEND = """Backend Engineer
Birk & Sons

Requirements
- Docker and Kubernetes
- Go
"""
RESEARCH = """Research Scientist

Requirements
- PyTorch
- TensorFlow
- publications in deep learning
"""


@dataclass(frozen=True, slots=True)
class Desk:
    """Hold what is wired together as the window wires it."""

    qtbot: QtBot
    session: Session
    editor: PostingEditor
    kept: KeptPostings
    pane: PostingsPane

    def paste(self, text: str) -> None:
        """Put a posting in the place of the one in the editor."""
        from gapgui.ui.session.opened import PostingText

        self.editor.set_posting(PostingText(text))

    def keep(self, text: str) -> int:
        """Paste a posting and keep it; return its number."""
        self.paste(text)
        with self.qtbot.waitSignal(self.kept.kept, timeout=10_000) as kept:
            self.pane.keep()
        self.settle()
        return int(kept.args[0].id)

    def settle(self) -> None:
        """Wait until nothing is read or compared any more."""
        self.qtbot.waitUntil(lambda: not self.kept.is_busy and not self.session.is_analysing, timeout=10_000)

    @property
    def titles(self) -> list[str]:
        """Return the titles in the list, from above."""
        return [line.title for line in self.pane.view.postings.lines]


@pytest.fixture
def desk(qtbot: QtBot, resume_file: Path) -> Iterator[Desk]:
    session, kept = Session(), KeptPostings(library_file())
    window, editor, pane = (
        QSplitter(Qt.Orientation.Horizontal),
        PostingEditor(),
        PostingsPane(kept, session.worker.read),
    )
    session.analysed.connect(kept.follow)
    editor.edited.connect(lambda: session.set_posting(editor.posting()))
    editor.edited.connect(lambda: pane.note_posting(editor.posting()))
    editor.replacing.connect(pane.note_replacing)
    pane.open_wanted.connect(editor.set_posting)
    window.addWidget(pane)
    window.addWidget(editor)
    window.resize(900, 640)
    qtbot.addWidget(window)
    window.show()
    made = Desk(qtbot, session, editor, kept, pane)
    with qtbot.waitSignal(session.analysed, timeout=20_000):
        session.load_taxonomy(TAXONOMY, TAXONOMY)
    session.open_resume(resume_file)
    qtbot.waitUntil(lambda: bool(session.analysis and session.analysis.resume), timeout=20_000)
    made.settle()
    yield made
    pane.flush()
    kept.close()
    session.close()
