"""The dialog that explains the marks by showing one of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gapgui.ui.marked_text import MarkedText
from gapgui.ui.marks import Look, Mark

if TYPE_CHECKING:
    from gapgui.taxonomy.taxonomy import Track

_SIZE = (560, 330)
_LINES: tuple[tuple[str, Look, Track | None, str], ...] = (
    ("machine learning", "covered", "ml", "this tint: ML-specific"),
    ("web service", "covered", "general", "this tint: general engineering"),
    ("plain line", "covered", "ml", "the resume shows it"),
    ("dashed line", "partial", "ml", "the resume shows something near"),
    ("wavy line", "missing", "ml", "the resume doesn't show it"),
    ("dots, no tint", "unasked", "ml", "in the resume, but the posting doesn't ask for it"),
    ("grey dashes", "negated", "ml", "named as not known, wanted or still being learned"),
    ("grey text", "ignored", None, "left out of the posting: benefits, legal text and the like"),
    ("grey dots", "unknown", None, "looks like a skill, but is not in the taxonomy"),
)


def show_legend(window: QWidget) -> QDialog:
    """Show one mark of each kind with its meaning."""
    dialog = QDialog(window)
    dialog.setWindowTitle(dialog.tr("What the marks mean"))
    dialog.resize(*_SIZE)
    shown = MarkedText()
    shown.setReadOnly(True)
    shown.setAccessibleName(dialog.windowTitle())
    shown.setPlainText("\n\n".join(f"{sample}   {meaning}" for sample, _look, _track, meaning in _LINES))
    marks, at = [], 0
    for sample, look, track, meaning in _LINES:
        marks.append(Mark(at, at + len(sample), look, track, (), meaning))
        at += len(sample) + len(meaning) + 5
    shown.set_marks(marks)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(shown)
    layout.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
