"""The menu of what was open before: pairs that were compared, and resumes."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gapgui.saying import say
from gapgui.ui.preferences.settings import RECENT_PAIRS, RECENT_RESUMES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from gapgui.ui.session.recent import RecentPair
    from gapgui.ui.window.main_window import MainWindow

_MOST_CHARACTERS, _MOST_OWN = 60, 40


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
        for pair in pairs:
            posting, file = _short(pair.title), pair.posting.path
            others = [each for each in pairs if each is not pair and _looks_alike(each, pair)]
            if others:
                own = postings[file] if file else _own_words(pair, others)
                posting = f"{posting} ({own})"
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


def _short(title: str, most: int = _MOST_CHARACTERS) -> str:
    return title if len(title) <= most else f"{title[: most - 1].rstrip()}…"


def _looks_alike(one: RecentPair, other: RecentPair) -> bool:
    return one.resume == other.resume and _short(one.title) == _short(other.title)


def _own_words(pair: RecentPair, others: Iterable[RecentPair]) -> str:
    """Return the first line of a pasted posting that those called alike don't have, or else how long it is."""
    known = {line.strip() for other in others for line in other.posting.text.splitlines()}
    lines = (line.strip() for line in pair.posting.text.splitlines())
    own = next((line for line in lines if line not in known and any(map(str.isalnum, line))), "")
    count = len(pair.posting.text.split())
    return _short(own, _MOST_OWN) if own else say("RecentMenu", "{count} words", count=count)


def files_apart(paths: Collection[Path]) -> dict[Path, str]:
    """Return how each file is called: by its name, and where others have the same, with the folders that tell them apart."""
    names = {path: path.name for path in paths}
    depth = 1
    while again := {name for name, count in Counter(names.values()).items() if count > 1}:
        depth += 1
        names |= {path: str(Path(*path.parts[-depth:])) for path, name in names.items() if name in again}
    return names
