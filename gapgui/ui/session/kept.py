"""What is kept of each open window, so that the next start finds it as it was left: a file for each."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gapgui.ui.preferences.settings import windows_folder
from gapgui.ui.preferences.store import as_json, path_in, read_values
from gapgui.whole_file import write_private

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gapgui.ui.preferences.settings import Settings

_PREFIX = "window-"


def _new_name() -> str:
    # in the order in which windows were opened
    return f"{time.time_ns():020}-{os.urandom(4).hex()}"


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """Hold a window's pair, where it stood, and which tab it showed; posting and place are as JSON knows them."""

    name: str = field(default_factory=_new_name)
    resume: Path | None = None
    posting: Mapping[str, Any] | None = None
    place: Mapping[str, Any] | None = None
    tab: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was open."""
        return not self.resume and not self.posting


def kept_windows() -> list[KeptWindow]:
    """Return the windows that were open when the program ended, however it did, in the order they were opened."""
    files = sorted(windows_folder().glob(f"{_PREFIX}*.json"))
    windows = [_window(file.stem.removeprefix(_PREFIX), read_values(file)) for file in files]
    return [window for window in windows if not window.is_empty]


def former_window(settings: Settings) -> KeptWindow:
    """Return the pair that version 0.1 kept, which knew of one window only; it is forgotten there."""
    resume, posting = path_in(settings.text("last/resume")), settings.text("last/posting")
    for key in ("last/resume", "last/posting"):
        settings.remember(key, "")
    return KeptWindow(
        resume=resume.absolute() if resume else None, posting={"text": posting} if posting else None
    )


def keep_window(window: KeptWindow) -> None:
    """Write a window down; one with nothing open is forgotten.

    Raises:
        GapError: `cannot_write`.
    """
    if window.is_empty:
        forget_window(window.name)
        return
    values = {
        "resume": str(window.resume) if window.resume else "",
        "posting": window.posting,
        "place": window.place,
        "tab": window.tab,
    }
    write_private(_file(window.name), as_json(values))


def forget_window(name: str) -> None:
    """Keep nothing of a window."""
    with suppress(OSError):
        _file(name).unlink(missing_ok=True)


def _file(name: str) -> Path:
    return windows_folder() / f"{_PREFIX}{name}.json"


def _window(name: str, values: Mapping[str, Any]) -> KeptWindow:
    posting, place, tab = values.get("posting"), values.get("place"), values.get("tab")
    return KeptWindow(
        name,
        path_in(values.get("resume")),
        posting if isinstance(posting, dict) else None,
        place if isinstance(place, dict) else None,
        tab if isinstance(tab, str) else "",
    )
