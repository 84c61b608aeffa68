"""Ways to open documents: dialogs, drops, recent files, the sample, and the password of an encrypted one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from gapgui.paths import resource
from gapgui.ui.opening.ocr import Recognition
from gapgui.ui.opening.roles import assign_roles
from gapgui.ui.session.opened import PostingText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.errors import GapError
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.session import Session


class Opening(QObject):
    """Open documents in a session.

    Signals:
        recent_changed: the list of recent resumes changed.
    """

    recent_changed = Signal()

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._recognition = Recognition(session, window)
        session.resume_changed.connect(self._remember_resume)

    def choose_resume(self) -> None:
        """Ask for a resume and open it."""
        kinds = self.tr("Resumes (*.pdf *.docx *.docm *.dotx *.txt *.md *.html *.htm);;All files (*)")
        dialog = self._dialog(self.tr("Open resume"), kinds)
        dialog.fileSelected.connect(lambda name: self.open_resume(Path(name)))
        dialog.open()

    def choose_posting(self) -> None:
        """Ask for a posting and open it."""
        kinds = self.tr("Postings (*.txt *.md *.html *.htm *.pdf *.docx *.docm *.dotx);;All files (*)")
        dialog = self._dialog(self.tr("Open posting"), kinds)
        dialog.fileSelected.connect(lambda name: self.open_posting(Path(name)))
        dialog.open()

    def open_resume(self, path: Path, password: str | None = None) -> None:
        """Open a resume."""
        self._settings.remember("folder", str(path.parent))
        self._recognition.expect(path, password)
        self._session.open_resume(path, password)

    def open_posting(self, path: Path) -> None:
        """Open a posting from a file."""
        self._settings.remember("folder", str(path.parent))
        self._session.open_posting(path)

    def open_sample(self) -> None:
        """Open the resume and the posting that come with gapgui."""
        self._session.open_resume(resource("samples", "resume.pdf"))
        self._session.open_posting(resource("samples", "posting.txt"))

    def open_files(self, files: Sequence[Path]) -> None:
        """Open one or two files in the roles that suit them."""
        roles = assign_roles(files, has_resume=self._session.resume is not None)
        if roles.resume:
            self.open_resume(roles.resume)
        if roles.posting:
            self.open_posting(roles.posting)

    def last_documents(self) -> tuple[Path | None, PostingText | None]:
        """Return the resume and the posting that were open when a window was last closed."""
        resume, posting = self._settings.text("last/resume"), self._settings.text("last/posting")
        path = Path(resume) if resume else None
        return path if path and path.is_file() else None, PostingText(posting) if posting else None

    def ask_password(self, path: Path, error: GapError) -> None:
        """Ask for the password of an encrypted resume and try again."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Password"))
        lead = self.tr("The password was wrong. ") if error.code == "wrong_password" else ""
        dialog.setLabelText(lead + self.tr("{name} is protected. Its password:").format(name=path.name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda password: self.open_resume(path, password))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remember_resume(self, opened: object) -> None:
        if self._session.resume is None:
            self._settings.remember("last/resume", "")
        elif opened:
            self._settings.remember("last/resume", str(self._session.resume.path))
            self._settings.add_recent(self._session.resume.path.absolute())
            self.recent_changed.emit()

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._settings.text("folder"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
