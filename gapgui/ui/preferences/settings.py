"""What is remembered from one start to the next, in an ini file among the user's own files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from gapgui.paths import user_config_dir

FILE_NAME = "window.ini"
RECENT = 8
"""How many resumes are offered again."""


class Settings:
    """Read and write the remembered values; a broken value counts as none."""

    def __init__(self) -> None:
        self._store = QSettings(str(user_config_dir() / FILE_NAME), QSettings.Format.IniFormat)

    def bytes(self, key: str) -> QByteArray:
        """Return a remembered state of a widget, empty where there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, key: str) -> str:
        """Return a remembered text, empty where there is none."""
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def remember(self, key: str, value: QByteArray | str) -> None:
        """Keep a value; an empty text is forgotten."""
        if value == "":
            self._store.remove(key)
        else:
            self._store.setValue(key, value)

    def recent_resumes(self) -> list[Path]:
        """Return the resumes opened last, the newest first."""
        value = self._store.value("recent/resumes")
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(str(name)) for name in names if name]

    def add_recent(self, path: Path) -> None:
        """Put a resume on top of those opened last."""
        kept = [str(path), *(str(other) for other in self.recent_resumes() if other != path)]
        self._store.setValue("recent/resumes", kept[:RECENT])

    def clear_recent(self) -> None:
        """Forget which resumes were opened."""
        self._store.remove("recent/resumes")

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()
