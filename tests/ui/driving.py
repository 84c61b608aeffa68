"""Driving widgets as a person does, with types."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester

Child = TypeVar("Child", bound="QObject")
_NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key and let it go."""
    QTest.keyClick(widget, key, modifier)


def type_text(widget: QWidget, text: str) -> None:
    """Type a line of text."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click into the middle of a widget, or at a place."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, place or widget.rect().center())


def child(parent: QObject, kind: type[Child]) -> Child:
    """Return the only child of a kind."""
    (found,) = parent.findChildren(kind)
    return found


def check_model(tester: ModelTester, model: QAbstractItemModel) -> None:
    """Look for faults in a model, now and at each change that follows."""
    tester.check(model)  # type: ignore[no-untyped-call]


def hover(viewport: QWidget, place: QPoint) -> str:
    """Rest the pointer over a place and return the tip that is shown."""
    event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text()
