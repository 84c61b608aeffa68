"""Driving widgets as a person does, with types."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QMimeData, QObject
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


def drag_over(window: QWidget, place: QPoint, data: QMimeData) -> bool:
    """Carry something over a place of a window, by the way of its system's events; tell whether it would be taken."""
    handle = window.windowHandle()
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place, actions, data, button, _NONE)
    QApplication.sendEvent(handle, entering)
    moving = QDragMoveEvent(place, actions, data, button, _NONE)
    QApplication.sendEvent(handle, moving)
    return moving.isAccepted()


def drag_away(window: QWidget) -> None:
    """Carry it out of the window again."""
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())


def let_go(window: QWidget, place: QPoint, data: QMimeData) -> None:
    """Carry something over a place of a window and let it go there."""
    drag_over(window, place, data)
    button = Qt.MouseButton.LeftButton
    dropping = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, button, _NONE)
    QApplication.sendEvent(window.windowHandle(), dropping)


def centre_of(widget: QWidget) -> QPoint:
    """Return the middle of a widget in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())
