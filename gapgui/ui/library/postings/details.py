"""What the user notes of a kept posting: tags, a day, notes; written once the typing pauses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gapgui.library.store.kept_posting import PASTE, tags_of
from gapgui.saying import say, spoken
from gapgui.ui.widgets.elided_label import ElidedLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from datetime import datetime

    from gapgui.library.store.kept_posting import KeptPosting

PAUSE = 800
"""Milliseconds from the last key to the file."""
_NOTE_LINES = 3


class Details(QWidget):
    """Edit what is noted of one posting, and open it.

    Signals:
        edited: a KeptPosting before and after.
        open_wanted: the number of the posting.
    """

    edited = Signal(object, object)
    open_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: KeptPosting | None = None
        self._is_showing = False
        self.title, self.since = ElidedLabel(), ElidedLabel()
        self.open = QPushButton(self.tr("&Open"))
        self.tags, self.notes = QLineEdit(), QPlainTextEdit()
        self.has_day, self.day = QCheckBox(self.tr("Apply &by")), QDateEdit()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.show_posting(None)

    def show_posting(self, kept: KeptPosting | None) -> None:
        """Show what is noted of another posting; what was typed of the one before is written first."""
        if kept and self._kept and kept.id == self._kept.id:
            self._follow(kept)
            return
        self.flush()
        self._kept = kept
        self.setEnabled(kept is not None)
        self._fill(kept)

    def flush(self) -> None:
        """Write what was typed, now."""
        self._pause.stop()
        before = self._kept
        after = self._as_typed()
        if before and after and after != before:
            self._kept = after
            self.edited.emit(before, after)

    def _as_typed(self) -> KeptPosting | None:
        if self._kept is None:
            return None
        return replace(
            self._kept,
            tags=tags_of(self.tags.text()),
            notes=self.notes.toPlainText(),
            apply_by=_date(self.day.date()) if self.has_day.isChecked() else None,
        )

    def _follow(self, kept: KeptPosting) -> None:
        """Show what was changed elsewhere, unless somebody is typing: what was typed is brought together with it later."""
        if self._as_typed() == self._kept:
            self._kept = kept
            if self._as_typed() != kept:
                self._fill(kept)
        self._tell(kept)

    def _fill(self, kept: KeptPosting | None) -> None:
        self._is_showing = True
        self.tags.setText(", ".join(kept.tags) if kept else "")
        self.notes.setPlainText(kept.notes if kept else "")
        day = kept.apply_by if kept else None
        self.has_day.setChecked(day is not None)
        self.day.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self.day.setVisible(day is not None)
        self._tell(kept)
        self._is_showing = False

    def _tell(self, kept: KeptPosting | None) -> None:
        self.title.setText(kept.title if kept else "")
        self.since.set_texts(_since(kept) if kept else "", _day(kept) if kept else "")

    def _open(self) -> None:
        if self._kept:
            self.open_wanted.emit(self._kept.id)

    def _note(self) -> None:
        if not self._is_showing:
            self._pause.start()

    def _choose_day(self, chosen: bool) -> None:
        self.day.setVisible(chosen)
        self._note()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.flush)
        self.open.clicked.connect(self._open)
        self.tags.textEdited.connect(lambda _text: self._note())
        self.tags.editingFinished.connect(self.flush)
        self.notes.textChanged.connect(self._note)
        self.has_day.toggled.connect(self._choose_day)
        self.day.dateChanged.connect(lambda _day: self._note())

    def _lay_out(self) -> None:
        set_text_style(self.title, bold=True)
        set_text_style(self.since, muted=True)
        self.open.setToolTip(self.tr("Opens this posting, as Enter and a double click in the list do"))
        self.tags.setPlaceholderText(self.tr("remote, favourite …"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.notes.setPlaceholderText(self.tr("Notes"))
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.day.setCalendarPopup(True)
        self.notes.setFixedHeight(_NOTE_LINES * self.fontMetrics().lineSpacing() + 12)
        self.day.setAccessibleName(self.tr("Apply by"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        label = PlainLabel(self.tr("&Tags"))
        label.setBuddy(self.tags)
        form.addRow(label, self.tags)
        row = QHBoxLayout()
        row.addWidget(self.has_day)
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.open)
        layout.addLayout(head)
        layout.addWidget(self.since)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addWidget(self.notes)


def _since(kept: KeptPosting) -> str:
    """Return when a posting was kept, and where it comes from."""
    if kept.source == PASTE:
        return say("Postings", "Kept {day}, pasted", day=day_text(kept.kept))
    return say("Postings", "Kept {day} from {source}", day=day_text(kept.kept), source=kept.source)


def _day(kept: KeptPosting) -> str:
    """Return when a posting was kept, where there is no room for more."""
    return say("Postings", "Kept {day}", day=day_text(kept.kept))


def day_text(time: datetime) -> str:
    """Return the day of a time as "29 Nov 2026", in the language of the window: figures alone are read in two ways."""
    local = time.astimezone()
    return QLocale(spoken().code).toString(
        QDate(local.year, local.month, local.day), say("Postings", "d MMM yyyy")
    )


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
