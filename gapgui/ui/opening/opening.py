"""Ways to open documents: dialogs, drops, recent files and pairs, the sample, and the password of an encrypted one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from gapgui.paths import resource
from gapgui.saying import say
from gapgui.ui.opening.doubt import Doubt
from gapgui.ui.opening.ocr import Recognition
from gapgui.ui.opening.roles import assign_roles
from gapgui.ui.preferences.choices import KEEP_RECENT, is_on
from gapgui.ui.session.carried import MOST_FILES, tell_unfit
from gapgui.ui.session.kept import KeptWindow, forget_window
from gapgui.ui.session.opened import OpenResume, Unread, posting_of
from gapgui.ui.session.recent import RecentPair, add_pair, forget_recent, recent_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gapgui.errors import GapError
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.session import Session
    from gapgui.ui.telling.analysis import Analysis


class Opening(QObject):
    """Open documents in a session.

    Signals:
        recent_changed: the list of recent resumes or that of recent pairs changed.
        refused: a sentence about files that can't be opened together.
    """

    recent_changed = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._recognition = Recognition(session, window)
        self.doubt = Doubt(session, window)
        self._compared: RecentPair | None = None
        self._is_forgotten = False
        self._gone: Path | None = None
        session.resume_changed.connect(self._remember_resume)
        session.analysed.connect(self._note_pair)

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

    def open_resume(self, path: Path, password: str | None = None, *, sure: bool = False) -> None:
        """Open a resume; `sure` asks nobody whether it is one."""
        path = path.absolute()
        self._settings.remember("folder", str(path.parent))
        self._recognition.expect(path, password)
        self._session.open_resume(path, password, sure=sure)

    def open_posting(self, path: Path, password: str | None = None) -> None:
        """Open a posting from a file."""
        path = path.absolute()
        self._settings.remember("folder", str(path.parent))
        self._session.open_posting(path, password)

    def open_pair(self, pair: RecentPair) -> None:
        """Open a resume and a posting that were compared before; a posting without a file as it stood then."""
        self.open_resume(pair.resume, sure=True)
        if pair.posting.path:
            self.open_posting(pair.posting.path)
        else:
            self._session.posting_read.emit(pair.posting)

    def restore_resume(self, path: Path) -> None:
        """Open the resume of a window that comes back; one that has gone is remembered until another takes its place."""
        self._gone = path
        self._recognition.expect(path, None)
        self._session.open_resume(path, sure=True)

    @property
    def resume_to_keep(self) -> Path | None:
        """Return the resume that the window is to come back with."""
        return self._session.resume.path if self._session.resume else self._gone

    def open_sample(self) -> None:
        """Open the resume and the posting that come with gapgui."""
        resume, posting = sample_files()
        self._session.open_resume(resume)
        self._session.open_posting(posting)

    def open_files(self, files: Sequence[Path], password: str | None = None) -> None:
        """Open one or two files in the roles that suit them, once it is seen what they read like."""
        if len(files) > MOST_FILES:
            self.refused.emit(tell_unfit("many"))
        elif files:
            paths = [file.absolute() for file in files]
            self._settings.remember("folder", str(paths[0].parent))
            for path in paths:
                self._recognition.expect(path, password)
            self._session.read_files(paths, self._assign, password)

    def take_over(self, other: Opening) -> None:
        """Know what another one has asked already."""
        self._recognition.take_over(other._recognition)
        self._gone = other._gone

    def put_away(self, windows: Sequence[KeptWindow]) -> None:
        """Let windows not come back; their pairs are among the recent ones, and a posting without a resume stays kept."""
        for window in windows:
            posting = posting_of(window.posting)
            if window.resume and posting:
                title = posting.name if posting.path else posting.text.strip().partition("\n")[0]
                add_pair(self._settings, RecentPair(window.resume, posting, title))
            if window.resume:
                forget_window(window.name)
        self.recent_changed.emit()

    def recent_pairs(self) -> list[RecentPair]:
        """Return the pairs compared last, the newest first."""
        return recent_pairs(self._settings)

    def forget_recent(self) -> None:
        """Forget which resumes and pairs were opened; the pair that is open now will not be among them either."""
        forget_recent(self._settings)
        self._is_forgotten = self._compared is not None
        self.recent_changed.emit()

    def keep_pair(self) -> None:
        """Put the pair that was compared among the recent ones, since one of the two is about to go."""
        compared, is_forgotten = self._compared, self._is_forgotten
        self._compared, self._is_forgotten = None, False
        if compared and not is_forgotten:
            add_pair(self._settings, compared)
            self.recent_changed.emit()

    def ask_password(
        self, path: Path, error: GapError, then: Callable[[Path, str], None] | None = None
    ) -> None:
        """Ask for the password of an encrypted file and try again, as the resume unless `then` opens it otherwise."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Password"))
        lead = self.tr("The password was wrong. ") if error.code == "wrong_password" else ""
        dialog.setLabelText(lead + self.tr("{name} is protected. Its password:").format(name=path.name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda password: (then or self.open_resume)(path, password))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _assign(self, files: list[OpenResume | Unread]) -> None:
        kinds = {file.path: file.kind for file in files if isinstance(file, OpenResume)}
        same = set(kinds.values())
        if len(files) > 1 and len(kinds) > 1 and same in ({"resume"}, {"posting"}):
            self.refused.emit(_tell_same(same == {"resume"}))
            return
        roles = assign_roles(
            [file.path for file in files], has_resume=self._session.resume is not None, kinds=kinds
        )
        # what is opened ends what was said before
        for file in sorted(files, key=lambda file: isinstance(file, Unread)):
            self._take(file, as_resume=file.path == roles.resume)

    def _take(self, file: OpenResume | Unread, *, as_resume: bool) -> None:
        session = self._session
        if isinstance(file, Unread):
            (session.resume_failed if as_resume else session.posting_failed).emit(file.path, file.error)
        elif as_resume:
            session.take_resume(file)
        else:
            session.take_posting(file)

    def _remember_resume(self, opened: object) -> None:
        self._gone = None
        self.keep_pair()
        if opened and self._session.resume:
            if is_on(self._settings, KEEP_RECENT, default=True):
                self._settings.add_recent(self._session.resume.path.absolute())
            self.recent_changed.emit()

    def _note_pair(self, analysis: Analysis) -> None:
        resume, posting = self._session.resume, self._session.posting
        if not (analysis.report and analysis.rows and analysis.posting and resume and posting):
            return
        if analysis.posting.document.text == posting.text:
            title = " · ".join(filter(None, (analysis.posting.title, analysis.posting.employer)))
            self._compared = RecentPair(resume.path, posting, title or posting.name)

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._settings.text("folder"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def sample_files() -> tuple[Path, Path]:
    """Return the resume and the posting that come with gapgui."""
    return resource("samples", "resume.pdf"), resource("samples", "posting.txt")


def _tell_same(resumes: bool) -> str:
    if resumes:
        return say("Opening", "Both files read like resumes: open one resume and one posting.")
    return say("Opening", "Both files read like postings: open one resume and one posting.")
