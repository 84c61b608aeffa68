"""Where windows stand: whole on their screen, and beside one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from gapgui.ui.preferences.store import whole_numbers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

SIZE = QSize(1280, 800)
_FRAME, _TITLE = 2, 36
"""What the frame takes at the sides and at the top; nobody knows before a window is shown."""
_STEP = QPoint(36, 36)


def fitted(place: QRect, screen: QRect) -> QRect:
    """Return a window's inner place, moved and shrunk so that its frame stands on the free part of the screen, too."""
    room = screen.adjusted(_FRAME, _TITLE, -_FRAME, -_FRAME)
    size = place.size().boundedTo(room.size())
    left = max(room.left(), min(place.left(), room.left() + room.width() - size.width()))
    top = max(room.top(), min(place.top(), room.top() + room.height() - size.height()))
    return QRect(QPoint(left, top), size)


def centred(size: QSize, screen: QRect) -> QRect:
    """Return a place of a size in the middle of a screen, smaller where that has no room."""
    place = fitted(QRect(screen.topLeft(), size), screen)
    place.moveCenter(screen.center())
    return fitted(place, screen)


def beside(other: QRect, size: QSize, screen: QRect) -> QRect:
    """Return a place that leaves the edge of another window in sight: a step below it, or else at the top again."""
    place = QRect(other.topLeft() + _STEP, size)
    inside = fitted(place, screen)
    if inside.topLeft() == place.topLeft():
        return inside
    top = fitted(QRect(screen.topLeft(), size), screen).topLeft()
    for corner in (QPoint(place.left(), top.y()), QPoint(top.x(), place.top()), top, top + _STEP):
        inside = fitted(QRect(corner, size), screen)
        if (inside.topLeft() - other.topLeft()).manhattanLength() >= _STEP.x():
            return inside
    return fitted(QRect(place.topLeft(), size - QSize(_STEP.x(), _STEP.y()) * 2), screen)


def place_of(window: QWidget) -> dict[str, Any]:
    """Return where a window stands, as JSON knows it: in points, where it stood before it filled the screen."""
    place = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    state = "full" if window.isFullScreen() else "maximized" if window.isMaximized() else ""
    return {"place": [place.x(), place.y(), place.width(), place.height()], "state": state}


def put_at(window: QWidget, value: object) -> bool:
    """Put a window, not shown yet, where one stood, whole on that screen; tell whether the value says where that is.

    What Qt itself writes down of a window is not used: read from a file that came to harm it ends the program.
    """
    values = value if isinstance(value, dict) else {}
    numbers = whole_numbers(values.get("place"))
    if len(numbers) != 4 or min(numbers[2:]) <= 0:
        return False
    place = QRect(*numbers)
    screen = QGuiApplication.screenAt(place.center()) or window.screen()
    window.setGeometry(fitted(place, screen.availableGeometry()))
    full = {"full": Qt.WindowState.WindowFullScreen, "maximized": Qt.WindowState.WindowMaximized}
    if state := full.get(str(values.get("state"))):
        window.setWindowState(state)
    return True


def share(splitter: QSplitter, value: object) -> None:
    """Share a splitter's length as it was shared; a value that says nothing of it changes nothing."""
    sizes = whole_numbers(value)
    if len(sizes) == splitter.count() and min(sizes) >= 0 and any(sizes):
        splitter.setSizes(sizes)


def keep_on_screen(window: QWidget) -> None:
    """Move and shrink a window that its screen has no room for; one that fills it stays as it is."""
    full = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    place = fitted(window.geometry(), window.screen().availableGeometry())
    if place != window.geometry() and not window.windowState() & full:
        window.setGeometry(place)
