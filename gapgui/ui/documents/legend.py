"""The dialog that explains the marks by showing one of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gapgui.saying import say
from gapgui.ui.documents.marked_text import MarkedText
from gapgui.ui.documents.unasked_marks import UnaskedMarks
from gapgui.ui.telling.marks import Look, Mark

if TYPE_CHECKING:
    from gapgui.taxonomy.taxonomy import Track

_SIZE = (640, 480)


def _lines() -> tuple[tuple[str, Look, Track | None, str], ...]:
    """Return a sample, how it is marked, and what that means."""
    ml, general = say("Legend", "machine learning"), say("Legend", "web service")
    dots, grey = say("Legend", "grey dots"), say("Legend", "grey text")
    return (
        (ml, "open", "ml", say("Legend", "this tint: ML-specific")),
        (general, "open", "general", say("Legend", "this tint: general engineering")),
        (
            say("Legend", "no line"),
            "open",
            "ml",
            say("Legend", "nothing is claimed: another of its choice is shown, or nothing is compared yet"),
        ),
        (say("Legend", "plain line"), "covered", "ml", say("Legend", "the resume shows it")),
        (
            say("Legend", "dashed line"),
            "partial",
            "ml",
            say("Legend", "the resume shows something near or more general"),
        ),
        (
            say("Legend", "wavy line"),
            "missing",
            "ml",
            say("Legend", "the resume doesn't show it"),
        ),
        (
            say("Legend", "dash and dot, no tint"),
            "guess",
            "ml",
            say("Legend", "a guess: a word much like a name, which covers nothing"),
        ),
        (
            say("Legend", "grey dashes"),
            "negated",
            "ml",
            say("Legend", "named as not known, wanted or still being learned"),
        ),
        (
            say("Legend", "dots, no tint"),
            "unasked",
            "ml",
            say("Legend", "in the resume, but the posting doesn't ask for it"),
        ),
        (
            grey,
            "ignored",
            None,
            say("Legend", "left out of the posting: benefits, legal text and the like"),
        ),
        (dots, "unknown", None, say("Legend", "looks like a skill, but is not in the taxonomy")),
    )


def show_legend(window: QWidget) -> QDialog:
    """Show one mark of each kind with its meaning."""
    dialog = QDialog(window)
    dialog.setWindowTitle(say("Legend", "What the marks mean"))
    dialog.resize(*_SIZE)
    shown, lines = MarkedText(), _lines()
    shown.setReadOnly(True)
    shown.setAccessibleName(dialog.windowTitle())
    shown.setPlainText("\n\n".join(f"{sample}   {meaning}" for sample, _look, _track, meaning in lines))
    marks, at = [], 0
    for sample, look, track, meaning in lines:
        marks.append(Mark(at, at + len(sample), look, track, (), meaning))
        at += len(sample) + len(meaning) + 5
    shown.set_marks(marks)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(shown)
    switch = window.findChild(UnaskedMarks)
    if switch:
        layout.addWidget(switch.make_box())
    layout.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
