"""What cut, copy, paste and their like do to the widget that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Verb = Literal["undo", "redo", "cut", "copy", "paste", "selectAll"]
_COPY_ROWS = "copy_rows"
"""What a list has that puts its selected rows on the clipboard; by name, so that it isn't imported for the first paint."""


def can(verb: Verb, widget: QWidget | None) -> bool:
    """Tell whether a widget has something to do it to; of the clipboard nothing is asked."""
    if isinstance(widget, QPlainTextEdit):
        return _can_edit(verb, widget)
    if isinstance(widget, QLineEdit):
        return _can_type(verb, widget)
    if isinstance(widget, QLabel):
        return verb == "copy" and widget.hasSelectedText()
    return isinstance(widget, QAbstractItemView) and _can_choose(verb, widget)


def act(verb: Verb, widget: QWidget | None) -> None:
    """Do it, where that is possible."""
    if not can(verb, widget):
        return
    if isinstance(widget, QLabel):
        QGuiApplication.clipboard().setText(widget.selectedText())
    elif verb == "copy" and isinstance(widget, QAbstractItemView):
        getattr(widget, _COPY_ROWS)()
    else:
        getattr(widget, verb)()


def _can_edit(verb: Verb, text: QPlainTextEdit) -> bool:
    is_open, document = not text.isReadOnly(), text.document()
    return {
        "undo": is_open and document.isUndoAvailable(),
        "redo": is_open and document.isRedoAvailable(),
        "cut": is_open and text.textCursor().hasSelection(),
        "copy": text.textCursor().hasSelection(),
        "paste": is_open,
        "selectAll": not document.isEmpty(),
    }[verb]


def _can_type(verb: Verb, field: QLineEdit) -> bool:
    is_open = not field.isReadOnly()
    return {
        "undo": is_open and field.isUndoAvailable(),
        "redo": is_open and field.isRedoAvailable(),
        "cut": is_open and field.hasSelectedText(),
        "copy": field.hasSelectedText(),
        "paste": is_open,
        "selectAll": bool(field.text()),
    }[verb]


def _can_choose(verb: Verb, view: QAbstractItemView) -> bool:
    if verb == "copy":
        return hasattr(view, _COPY_ROWS) and view.selectionModel().hasSelection()
    many = view.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection
    return verb == "selectAll" and many and view.model().rowCount() > 0
