"""The strip that leads through the answer over the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from gapgui.ui.opening.opening import sample_files
from gapgui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from gapgui.gaps import Status
    from gapgui.ui.opening.opening import Opening
    from gapgui.ui.session.session import Session
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.window.workspace import Workspace

_ROW_OF_STEP: dict[int, Status] = {1: "covered", 2: "missing"}
"""The step in which a row is chosen, and how the posting's requirement has to stand."""


class Tour(Banner):
    """Tell in four steps what to look at; Esc leaves it, and so does opening another document."""

    def __init__(self, session: Session, opening: Opening, workspace: Workspace) -> None:
        super().__init__()
        self._session, self._opening, self._workspace = session, opening, workspace
        self._step = 0
        self._documents: tuple[str, str] | None = None
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.hide)
        self._leave.setEnabled(False)
        answer = workspace.answer
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(answer.bring_chosen_row_into_sight)
        for part in (answer.viewport(), answer.content, answer.rows):
            part.installEventFilter(self)
        session.analysed.connect(self._follow)

    @property
    def shows_sample(self) -> bool:
        """Tell whether nothing but the sample is open, unchanged."""
        resume, posting = self._session.resume, self._workspace.documents.editor.posting()
        files = (resume.path if resume else None, posting.path)
        return files == sample_files()

    def start(self) -> None:
        """Open the sample and begin."""
        self._documents = None
        self._opening.open_sample()
        self._show(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._leave.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave.setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Keep the row that a step speaks of in sight while the layout comes to rest, or the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible() and self._step in _ROW_OF_STEP:
            self._placing.start()
        return False

    def _show(self, step: int) -> None:
        self._step = step
        texts = self._texts()
        is_last = step == len(texts) - 1
        onward = (
            {self.tr("Done"): self.hide} if is_last else {self.tr("Next step"): lambda: self._show(step + 1)}
        )
        leave = {} if is_last else {self.tr("Leave the tour (Esc)"): self.hide}
        place = self.tr("{step} of {steps}").format(step=step + 1, steps=len(texts))
        self.say(f"{place}  {texts[step]}", "notice", {**onward, **leave})
        self._point()
        button = self.button(next(iter(onward)))
        if button:
            button.setFocus()

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The sentence on the right says which required skills the resume doesn't show. The two cards below it "
                "count them: ML-specific and general engineering."
            ),
            self.tr(
                "Each row is something that the posting asks for. The one that is chosen now is covered: its words are "
                "outlined on the page of the resume, and in the posting."
            ),
            self.tr(
                "This one is missing; the posting's sentence stands below the rows. If your resume says it in other words, "
                "click on the row with the right button: what you set right counts from then on."
            ),
            self.tr(
                "Now open your own resume and paste a posting. Keep those that you like, and see all of them beside one "
                "another."
            ),
        )

    def _point(self) -> None:
        """Choose the row that a step speaks of."""
        rows, wanted = self._workspace.answer.rows, _ROW_OF_STEP.get(self._step)
        found = next((row for row in rows.shown_rows() if row.status == wanted), None)
        if found:
            rows.select_row(found.members)
            self._placing.start()

    def _follow(self, analysis: Analysis) -> None:
        """Go on once the sample is read, and leave where something else is open."""
        if self.isHidden() or analysis.report is None:
            return
        report = analysis.report
        documents = (report.resume.document.sha256, report.posting.document.sha256)
        if self._documents not in (None, documents):
            self.hide()
        self._documents = documents
        self._point()
