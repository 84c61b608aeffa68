"""What is remembered from one start to the next, in a file that only the user may read."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings

from gapgui.errors import GapError
from gapgui.paths import user_config_dir
from gapgui.ui.preferences.store import Store, path_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER, FILE_NAME = "windows", "settings.json"
FORMER_FILE_NAME = "window.ini"
"""Where version 0.1 kept the same, and others could read it."""
_LARGEST_FORMER = 1 << 23
RECENT = 8
"""How many resumes are offered again."""
RECENT_RESUMES, RECENT_PAIRS = "recent/resumes", "recent/pairs"
"""The keys of what was open before; told where it is forgotten."""
_stores: dict[Path, Store] = {}


def windows_folder() -> Path:
    """Return the folder for what windows remember, which need not exist yet: a person's words are in it."""
    return user_config_dir() / FOLDER


class Settings:
    """Read and write the remembered values; a broken value counts as none.

    All windows of a program share them; of two programs each writes only what it has changed.
    """

    def __init__(self) -> None:
        self._store = _store_at(windows_folder() / FILE_NAME)
        self.when_changed: Callable[[], object] | None = None

    def text(self, key: str) -> str:
        """Return a remembered text, empty where there is none."""
        value = self.value(key)
        return value if isinstance(value, str) else ""

    def value(self, key: str) -> Any:
        """Return whatever is remembered, as JSON knows it; None where there is nothing."""
        return self._store.values.get(key)

    def remember(self, key: str, value: str | list[Any] | dict[str, Any]) -> None:
        """Keep a value that JSON knows; an empty one is forgotten."""
        if self._store.change(key, value or None) and self.when_changed:
            self.when_changed()

    def recent_resumes(self) -> list[Path]:
        """Return the resumes opened last, the newest first."""
        value = self.value(RECENT_RESUMES)
        return [path for name in value if (path := path_in(name))] if isinstance(value, list) else []

    def add_recent(self, path: Path) -> None:
        """Put a resume on top of those opened last."""
        kept = [str(path), *(str(other) for other in self.recent_resumes() if other != path)]
        self.remember(RECENT_RESUMES, kept[:RECENT])

    def clear_recent(self) -> None:
        """Forget which resumes were opened."""
        self.remember(RECENT_RESUMES, "")

    def writing(self) -> Callable[[], None] | None:
        """Return what writes the changes down, for any thread; None where there are none."""
        return self._store.write if self._store.changed else None

    def save(self) -> None:
        """Write the changes down now.

        Raises:
            GapError: `cannot_write`.
        """
        if self._store.changed:
            self._store.write()


def _store_at(file: Path) -> Store:
    if file not in _stores:
        _stores[file] = store = Store(file)
        former = user_config_dir() / FORMER_FILE_NAME
        if not store.values and former.is_file():
            _take_over(former, store)
    return _stores[file]


def _take_over(former: Path, store: Store) -> None:
    """Take in the words that version 0.1 remembered; its file goes, as it holds a posting that others could read."""
    values = QSettings(str(former), QSettings.Format.IniFormat)
    for key in values.allKeys() if _holds_words(former) else ():
        value = values.value(key)
        if key == RECENT_RESUMES and isinstance(value, str):
            value = [value]
        if value and isinstance(value, str | list):
            store.change(key, value)
    with suppress(GapError):
        # where nothing can be written the file stays for the next start
        store.write()
        former.unlink(missing_ok=True)


def _holds_words(former: Path) -> bool:
    """Tell whether a file is one that version 0.1 wrote: Qt makes objects of all kinds of others, and may end over them."""
    try:
        return former.stat().st_size <= _LARGEST_FORMER and b"@Variant" not in former.read_bytes()
    except OSError:
        return False
