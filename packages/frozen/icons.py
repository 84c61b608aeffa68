"""The icon as Windows and macOS want it, from the one drawing that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PIXELS = 1024
_SIZES_IN_ICO = [(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]


def make_icons(drawing: Path, folder: Path) -> None:
    """Write gapgui.ico and gapgui.icns into a folder."""
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    picture = QImage(_PIXELS, _PIXELS, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    large = folder / "gapgui.png"
    picture.save(str(large))
    del application
    with Image.open(large) as image:
        image.save(folder / "gapgui.ico", sizes=_SIZES_IN_ICO)
        image.save(folder / "gapgui.icns")
