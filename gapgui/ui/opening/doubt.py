"""The question about a file that reads like the other document: a posting as the resume, a resume as the posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.document_kind import DocumentKind, KindSigns
    from gapgui.ui.session.opened import OpenResume
    from gapgui.ui.session.session import Session


class Doubt(QObject):
    """Ask what a file is; until that is said what was open stays."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.question: QMessageBox | None = None
        session.resume_doubted.connect(lambda opened: self._ask(opened, "posting"))
        session.posting_doubted.connect(lambda opened: self._ask(opened, "resume"))

    def _ask(self, opened: OpenResume, reads_like: DocumentKind) -> None:
        self._drop_question()
        take: dict[DocumentKind, Callable[[OpenResume], None]] = {
            "resume": self._session.take_resume,
            "posting": self._session.take_posting,
        }
        other: DocumentKind = "posting" if reads_like == "resume" else "resume"
        question = self._question(opened, reads_like)
        question.accepted.connect(lambda: take[reads_like](opened))
        question.rejected.connect(lambda: take[other](opened))
        question.finished.connect(self._end)
        self.question = question
        question.open()

    def _question(self, opened: OpenResume, reads_like: DocumentKind) -> QMessageBox:
        question, name = QMessageBox(self._window), opened.path.name
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Resume or posting?"))
        if reads_like == "posting":
            question.setText(say("Doubt", "{name} reads like a posting, not like a resume.", name=name))
            yes, no = self.tr("Open as the posting"), self.tr("Keep as the resume")
        else:
            question.setText(say("Doubt", "{name} reads like a resume, not like a posting.", name=name))
            yes, no = self.tr("Open as the resume"), self.tr("Keep as the posting")
        if opened.signs:
            question.setInformativeText(tell_signs(opened.signs, reads_like))
        question.setDefaultButton(question.addButton(yes, QMessageBox.ButtonRole.AcceptRole))
        question.setEscapeButton(question.addButton(no, QMessageBox.ButtonRole.RejectRole))
        return question

    def _drop_question(self) -> None:
        """Ask no more, and take neither."""
        if self.question:
            self.question.blockSignals(True)
            self.question.close()
            self._end()

    def _end(self) -> None:
        if self.question:
            self.question.deleteLater()
            self.question = None


def tell_signs(signs: KindSigns, reads_like: DocumentKind) -> str:
    """Return in a sentence what was noticed."""
    if reads_like == "posting":
        if not signs.headings:
            return say("Doubt", "Its sentences speak to an applicant, and no job with dates stands in it.")
        headings = ", ".join(f"“{heading}”" for heading in signs.headings)
        return say("Doubt", "It has the headings {headings}, and no job with dates.", headings=headings)
    if signs.jobs > 1:
        return say("Doubt", "It has {jobs} jobs with dates.", jobs=signs.jobs)
    if signs.address:
        return say("Doubt", "It has a job with dates, and an address on top.")
    return say("Doubt", "It has a job with dates, and a section about education.")
