"""The signs on buttons: drawings in `resources/icons/signs`, in the ink of the text beside them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gapgui.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

SIZE = 16
_INK = b"#000"
_SCALES = (1, 2, 3)
"""How many pixels a point may have; a screen in between takes the next larger one."""


def draw_sign(name: str, widget: QWidget) -> QIcon:
    """Return a sign in a widget's ink, paler where it is disabled, sharp on any screen."""
    palette, icon = widget.palette(), QIcon()
    for group, mode in (
        (QPalette.ColorGroup.Active, QIcon.Mode.Normal),
        (QPalette.ColorGroup.Disabled, QIcon.Mode.Disabled),
    ):
        ink = palette.color(group, QPalette.ColorRole.ButtonText)
        for scale in _SCALES:
            icon.addPixmap(_pixmap(name, ink, scale), mode)
    return icon


def _pixmap(name: str, ink: QColor, scale: int) -> QPixmap:
    pixmap = QPixmap(SIZE * scale, SIZE * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = _drawing(name).replace(_INK, ink.name().encode())
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    return resource("icons", "signs", f"{name}.svg").read_bytes()
