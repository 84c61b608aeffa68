"""The menu of what was open before: pairs that were compared, and resumes."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gapgui.ui.preferences.settings import RECENT_PAIRS, RECENT_RESUMES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from gapgui.ui.window.main_window import MainWindow

_MOST_CHARACTERS = 60


class RecentMenu(QMenu):
    """Offer pairs and resumes again; those whose files have gone are greyed, and say so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        # files come and go while the program runs
        self.aboutToShow.connect(self.fill)
        window.furnished.connect(self._follow)
        self.setEnabled(bool(window.settings.value(RECENT_RESUMES) or window.settings.value(RECENT_PAIRS)))

    def fill(self) -> None:
        """List them as they are now."""
        self.clear()
        window = self._window
        pairs, resumes = window.opening.recent_pairs(), window.settings.recent_resumes()
        names = files_apart({*resumes, *(pair.resume for pair in pairs)})
        postings = files_apart({pair.posting.path for pair in pairs if pair.posting.path})
        told = Counter((pair.resume, pair.title) for pair in pairs)
        for pair in pairs:
            posting, file = _short(pair.title), pair.posting.path
            if file and told[pair.resume, pair.title] > 1:
                posting = f"{posting} ({postings[file]})"
            name = self.tr("{resume} with {posting}").format(resume=names[pair.resume], posting=posting)
            self._add(name, pair.resume, pair.missing, partial(window.opening.open_pair, pair))
        self.addSeparator()
        for path in resumes:
            gone = None if path.is_file() else path
            self._add(names[path], path, gone, partial(window.opening.open_resume, path, sure=True))
        self.setEnabled(not self.isEmpty())
        if not self.isEmpty():
            self.addSeparator()
            self.addAction(self.tr("&Forget these"), self._forget)

    def _follow(self) -> None:
        self._window.opening.recent_changed.connect(self.fill)
        self.fill()

    def _add(self, name: str, path: Path, gone: Path | None, run: Callable[[], None]) -> None:
        action = self.addAction(name.replace("&", "&&"))
        action.setToolTip(str(path))
        action.triggered.connect(lambda _checked=False: run())
        if gone:
            action.setText(self.tr("{name} (gone)").format(name=action.text()))
            action.setToolTip(self.tr("{file} was moved, renamed or deleted.").format(file=gone))
            action.setEnabled(False)

    def _forget(self) -> None:
        self._window.opening.forget_recent()
        self._window.settings_changed.emit(RECENT_PAIRS)
        self.fill()


def _short(title: str) -> str:
    return title if len(title) <= _MOST_CHARACTERS else f"{title[: _MOST_CHARACTERS - 1].rstrip()}…"


def files_apart(paths: Collection[Path]) -> dict[Path, str]:
    """Return how each file is called: by its name, and where others have the same, with the folders that tell them apart."""
    names = {path: path.name for path in paths}
    depth = 1
    while again := {name for name, count in Counter(names.values()).items() if count > 1}:
        depth += 1
        names |= {path: str(Path(*path.parts[-depth:])) for path, name in names.items() if name in again}
    return names
