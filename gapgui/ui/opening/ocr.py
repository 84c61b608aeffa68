"""Scans: whether their text is to be recognised, and how far that has come."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

from gapgui.document_kind import kind_signs
from gapgui.documents.scans.tesseract import can_recognise
from gapgui.ui.session.opened import OpenResume

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.errors import GapError
    from gapgui.ui.session.session import Session

# what a resume's quality says where recognition would read more
_READABLE_BY_EYE = ("page_is_picture", "broken_character_map")


class Recognition(QObject):
    """Offer to recognise the text of a scan, once for each file, and do it.

    Nothing is offered where Tesseract is not installed; the sentence about the file says how to get it.
    """

    _page_begins = Signal(int, int)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._progress: QProgressDialog | None = None
        self._offered: set[Path] = set()
        self._password: str | None = None
        self._page_begins.connect(self._show_progress)
        session.resume_failed.connect(self._offer_after_failure)
        session.resume_changed.connect(self._offer_for_pages)

    def expect(self, path: Path, password: str | None) -> None:
        """Remember what opens the file that is about to be read; it is offered anew."""
        self._offered.discard(path)
        self._password = password

    def take_over(self, other: Recognition) -> None:
        """Don't offer again what another one has offered."""
        self._offered, self._password = set(other._offered), other._password

    def offer(self, path: Path, password: str | None) -> None:
        """Ask whether the text of this file is to be recognised, unless that was asked before."""
        if path in self._offered or not can_recognise():
            return
        self._offered.add(path)
        question = self._question(path)
        question.accepted.connect(lambda: self.recognise(path, password))
        question.finished.connect(question.deleteLater)
        question.open()

    def recognise(self, path: Path, password: str | None) -> None:
        """Recognise the text of a scan; until that is done the present resume stays."""

        def work() -> OpenResume:
            started, source = time.perf_counter(), worker.load(path)
            document = worker.recognise(source, password, self._page_begins.emit)
            seconds = time.perf_counter() - started
            return OpenResume(path, source, document, password, seconds, kind_signs(document))

        def then(resume: OpenResume) -> None:
            self._end_progress()
            self._session.receive_resume(resume)

        def otherwise(error: GapError) -> None:
            self._end_progress()
            self._session.resume_failed.emit(path, error)

        worker = self._session.worker
        self._begin_progress(path)
        self._session.jobs.start("documents", "resume", work, then, otherwise)

    def _question(self, path: Path) -> QMessageBox:
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Scan"))
        question.setText(self.tr("{name} shows text as a picture. Recognise it?").format(name=path.name))
        question.setInformativeText(
            self.tr(
                "That takes some seconds a page and happens on this computer. The result may have errors."
            )
        )
        yes = question.addButton(self.tr("Recognise"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(yes)
        return question

    def _offer_after_failure(self, path: Path, error: GapError) -> None:
        if error.code == "no_text":
            self.offer(path, self._password)

    def _offer_for_pages(self, _resume: object) -> None:
        resume = self._session.resume
        if resume and any(problem.code in _READABLE_BY_EYE for problem in resume.document.quality.problems):
            self.offer(resume.path, resume.password)

    def _begin_progress(self, path: Path) -> None:
        label = self.tr("Recognising the text of {name} …").format(name=path.name)
        progress = QProgressDialog(label, self.tr("Cancel"), 0, 0, self._window)
        progress.setWindowTitle(self.tr("Scan"))
        progress.setMinimumDuration(0)
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        progress.canceled.connect(self._cancel)
        self._progress = progress
        progress.open()

    def _show_progress(self, done: int, pages: int) -> None:
        if self._progress is None:
            return
        self._progress.setMaximum(pages)
        self._progress.setValue(done)
        self._progress.setLabelText(
            self.tr("Recognising page {page} of {pages} …").format(page=done + 1, pages=pages)
        )

    def _cancel(self) -> None:
        self._session.cancel_reading()
        self._end_progress()

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self._cancel)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
