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


Line = tuple[str, Look, "Track | None", str]
"""A sample, how it is marked, and what that means."""


def _lines() -> tuple[Line, ...]:
    return (*_tints(), *_lines_of_status(), *_without_tint())


def _tints() -> tuple[Line, ...]:
    ml, general = say("Legend", "machine learning"), say("Legend", "web service")
    claimless = say("Legend", "another of those that would do is shown, or nothing is compared yet")
    return (
        (ml, "open", "ml", say("Legend", "this tint: ML-specific")),
        (general, "open", "general", say("Legend", "this tint: general engineering")),
        (say("Legend", "no line"), "open", "ml", claimless),
    )


def _lines_of_status() -> tuple[Line, ...]:
    near = say("Legend", "the resume shows something near or more general")
    return (
        (say("Legend", "plain line"), "covered", "ml", say("Legend", "the resume shows it")),
        (say("Legend", "dashed line"), "partial", "ml", near),
        (say("Legend", "wavy line"), "missing", "ml", say("Legend", "the resume doesn't show it")),
    )


def _without_tint() -> tuple[Line, ...]:
    guess = say("Legend", "a guess: a word spelled much like a skill, which counts as near at most")
    negated = say("Legend", "named as not known, wanted or still being learned")
    unasked = say("Legend", "in the resume, but the posting doesn't ask for it")
    ignored = say("Legend", "left out of the posting: benefits, legal text and the like")
    unknown = say("Legend", "looks like a skill, but is not in the taxonomy")
    return (
        (say("Legend", "dash and dot, no tint"), "guess", "ml", guess),
        (say("Legend", "grey dashes"), "negated", "ml", negated),
        (say("Legend", "dots, no tint"), "unasked", "ml", unasked),
        (say("Legend", "grey text"), "ignored", None, ignored),
        (say("Legend", "grey dots"), "unknown", None, unknown),
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
