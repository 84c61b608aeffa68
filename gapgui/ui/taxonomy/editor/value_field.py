"""One list of a skill: its values as small boxes, shipped and own ones told apart, and a line for one more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gapgui.taxonomy.own.telling import shortened
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_LINE_WIDTH = 150
_MOST_TOLD = 400
_MOST_SHOWN = 48  # characters of a value; its tip has the rest


@dataclass(frozen=True, slots=True)
class Value:
    """Hold one value: how it is shown, and whether it was shipped and is in use."""

    value: str
    shown: str
    shipped: bool
    used: bool


class ValueField(QWidget):
    """Show and change one list.

    Signals:
        added: a value, or what was typed for one.
        removed: a value that is to go.
        restored: a shipped value that is to come back.
        typed: what stands in the line by now, to be looked at; nothing where it is empty.
    """

    added = Signal(str)
    removed = Signal(str)
    restored = Signal(str)
    typed = Signal(str)

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(title)
        self._title.setToolTip(hint)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("add…"))
        self.line.setAccessibleName(self.tr("Add to: {field}").format(field=title))
        self.line.setFixedWidth(_LINE_WIDTH)
        self.line.setToolTip(hint)
        self.line.returnPressed.connect(self._add)
        self.line.textEdited.connect(lambda text: self.typed.emit(" ".join(text.split())))
        self.problem, self.hint = PlainLabel(), PlainLabel()
        for label in (self.problem, self.hint):
            label.setWordWrap(True)
            label.hide()
            set_text_style(label, warning=True)
        self.refusal: Callable[[str], str] = lambda _text: ""
        self._boxes = QWidget()
        self._flow = FlowLayout(self._boxes)
        self._flow.addWidget(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._title, self._boxes, self.hint, self.problem):
            layout.addWidget(part)

    def complete_from(self, names: Sequence[str]) -> None:
        """Offer names while one types."""
        completer = QCompleter(QStringListModel(list(names), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def set_values(self, values: Sequence[Value], problems: Mapping[str, str]) -> None:
        """Show the values; `problems` say by value what is wrong."""
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self.line:
                widget.hide()
                widget.deleteLater()
        for value in values:
            self._flow.addWidget(self._box(value))
        self._flow.addWidget(self.line)
        self.problem.setText("\n".join(problems.values()))
        self.problem.setVisible(bool(problems))
        self._boxes.updateGeometry()

    def show_hint(self, text: str) -> None:
        """Say what is wrong with what stands in the line, or what it would do."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _box(self, value: Value) -> QWidget:
        box = QFrame()
        box.setFrameShape(QFrame.Shape.StyledPanel)
        label = PlainLabel(shortened(value.shown, _MOST_SHOWN))
        if not value.used:
            font = label.font()
            font.setStrikeOut(True)
            label.setFont(font)
        set_text_style(label, muted=value.shipped, bold=not value.shipped)
        if value.used or not value.shipped:
            button = tool_button("✕", self.tr("Take out {value}").format(value=label.text()))
            button.clicked.connect(lambda: self.removed.emit(value.value))
        else:
            button = tool_button("↺", self.tr("Bring back {value}").format(value=label.text()))
            button.clicked.connect(lambda: self.restored.emit(value.value))
        told = self.tr("shipped with gapgui") if value.shipped else self.tr("added by you")
        if not value.used:
            told = self.tr("taken out by you") if value.shipped else self.tr("can't be used, see below")
        box.setToolTip(
            wrapped_tip(f"{shortened(value.shown, _MOST_TOLD)} – {told}")
            if label.text() != value.shown
            else told
        )
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 1, 2, 1)
        row.setSpacing(2)
        row.addWidget(label)
        row.addWidget(button)
        return box

    def _add(self) -> None:
        text = " ".join(self.line.text().split())
        refused = self.refusal(text) if text else ""
        self.show_hint(refused)
        if text and not refused:
            with QSignalBlocker(self.line):
                self.line.clear()
            self.added.emit(text)
