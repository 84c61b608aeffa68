"""Pictures of the screen, one after each action; GAPGUI_FILM names a folder in which they stay."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from tests.e2e.desktop.hands import Hands

FILM_VARIABLE = "GAPGUI_FILM"


class Film:
    """Take pictures into a folder, numbered as they come."""

    def __init__(self, folder: Path, hands: Hands) -> None:
        self.frames: list[Path] = []
        self._folder, self._hands = folder, hands
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """Take a picture of the whole screen, once all is drawn."""
        seen: list[bytes] = []

        def is_at_rest() -> bool:
            picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
            seen.append(bytes(picture.constBits()))
            return seen[-2:-1] == seen[-1:]

        self._hands.wait(is_at_rest)
        frame = self._folder / f"{len(self.frames) + 1}-{name}.png"
        assert QGuiApplication.primaryScreen().grabWindow(0).save(str(frame))
        self.frames.append(frame)
        if kept := os.environ.get(FILM_VARIABLE):
            Path(kept).mkdir(parents=True, exist_ok=True)
            shutil.copy(frame, Path(kept) / f"{self._folder.name}-{frame.name}")
