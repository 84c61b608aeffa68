"""Where windows stand: whole on their screen, and beside one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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


def keep_on_screen(window: QWidget) -> None:
    """Move and shrink a window that its screen has no room for; one that fills it stays as it is."""
    full = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    place = fitted(window.geometry(), window.screen().availableGeometry())
    if place != window.geometry() and not window.windowState() & full:
        window.setGeometry(place)
