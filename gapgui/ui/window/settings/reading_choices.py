"""Settings of what is shown of a resume, and what there is to read scans with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from gapgui.documents.scans.tesseract import can_recognise, readable_languages
from gapgui.saying import say
from gapgui.ui.preferences.choices import SHOWN, UNASKED
from gapgui.ui.widgets.box_outline import outline_box
from gapgui.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from gapgui.errors import GapError
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.jobs import Jobs

_JOB = "languages of scans"


class UnaskedMarks(QWidget):
    """Let skills be marked that the posting doesn't ask for.

    Signals:
        changed: the key of the setting.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Also &mark skills that the posting doesn't ask for"))
        outline_box(self.box)
        self.box.setChecked(settings.text(UNASKED) == SHOWN)
        self.box.toggled.connect(lambda on: settings.remember(UNASKED, SHOWN if on else ""))
        self.box.toggled.connect(lambda _on: self.changed.emit(UNASKED))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)


class ScanFacts(PlainLabel):
    """Say whether Tesseract was found and what it reads; it is asked in a thread."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._jobs = jobs
        if not can_recognise():
            self.setText(
                say(
                    "Settings",
                    "Tesseract was not found. With it, the text of scans can be recognised: install tesseract-ocr.",
                )
            )
            return
        self.setText(say("Settings", "Tesseract was found: the text of scans can be recognised."))
        jobs.start("files", _JOB, readable_languages, self._tell, self._fail)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._jobs.forget(_JOB)

    def _tell(self, languages: tuple[str, ...]) -> None:
        told = say("Settings", "Tesseract was found. It reads: {languages}.", languages=", ".join(languages))
        self.setText(told)

    def _fail(self, error: GapError) -> None:
        self.setText(error.message)
