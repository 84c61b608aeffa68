"""The taxonomy file while the window is open: loaded, opened in the system's editor, loaded again when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from gapgui.errors import GapError
from gapgui.paths import (
    own_changes_in_use,
    shipped_taxonomy,
    taxonomy_in_use,
)
from gapgui.taxonomy.own.keeping import put
from gapgui.taxonomy.own.writing.emitting import HEADER
from gapgui.ui.desktop.files import open_file
from gapgui.ui.preferences.choices import SHIPPED, TAXONOMY
from gapgui.ui.preferences.store import path_in
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.session.session import Session

_Stamp = tuple[int, int, int]
_SETTLE = 100  # milliseconds; editors write, rename and touch a file in quick succession


class TaxonomyFile(QObject):
    """Keep a session's taxonomy the same as the file.

    Signals:
        failed: the GapError of a copy that could not be made.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        chosen: Path | None,
        parent: QObject | None = None,
        own: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self.chosen = chosen
        self.own = own_changes_in_use(chosen, own)
        self.path: Path | None = None
        self._stamp: _Stamp | None = None
        self._own_stamp: _Stamp | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._look)

    @property
    def loaded(self) -> LoadedTaxonomy | None:
        """Return what the session uses; None before the first one is loaded."""
        return self._session.taxonomy

    def load(self) -> None:
        """Load the file in use and watch it from now on."""
        try:
            self.path = self.chosen or self.place_of(self._settings.text(TAXONOMY))
            self._stamp = _stamp(self.path)
            self._own_stamp = _stamp(self.own) if self.own else None
            self._session.load_taxonomy(self.path, shipped_taxonomy(), self.own)
        except GapError as error:
            self.failed.emit(error)
            return
        self._watch()

    def place_of(self, choice: str) -> Path:
        """Return the file that a setting means; with nothing said it is one's own copy where there is one.

        Raises:
            GapError: `not_found`, where the shipped file is missing.
        """
        if choice == SHIPPED:
            return shipped_taxonomy()
        return path_in(choice) or taxonomy_in_use()

    def forget_copy(self, copy: Path) -> None:
        """Use the shipped file where a copy was used that is there no more."""
        if self._settings.text(TAXONOMY) == str(copy):
            self._settings.remember(TAXONOMY, "")
        self.load()

    def take_over(self, other: TaxonomyFile) -> None:
        """Go on with the file that another one has loaded."""
        if other.loaded:
            self.path, self._stamp = other.path, other._stamp
            self.own, self._own_stamp = other.own, other._own_stamp
            self._watch()

    def edit(self) -> None:
        """Open the file of own changes in the system's editor, made where there is none yet; else the file in use."""
        file = self.own or self.path
        try:
            if self.own and is_absent(self.own):
                put(self.own, HEADER.encode("utf-8"))
        except GapError as error:
            self.failed.emit(error)
            return
        self._watch()
        if file:
            open_file(file)

    def edit_base(self) -> None:
        """Open the file in use, below own changes, in the system's editor."""
        if self.path:
            open_file(self.path)

    def _watch(self) -> None:
        """Watch the file and its folder: an editor that replaces the file ends the watch of the old one."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(lambda _path: self._settle.start())
            self._watcher.directoryChanged.connect(lambda _path: self._settle.start())
        watched = {*self._watcher.files(), *self._watcher.directories()}
        files = [file for file in (self.path, self.own) if file]
        wanted = {str(p) for file in files for p in (file, file.parent) if p.exists()}
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))

    def _look(self) -> None:
        """Load again if the file is another one than before; a file that is just being replaced comes back."""
        self._watch()
        now = _stamp(self.path) if self.path else None
        if now is not None and now != self._stamp:
            self.load()
            return
        own = _stamp(self.own) if self.own else None
        if self.own and own != self._own_stamp:
            self._own_stamp = own
            self._session.load_own(self.own)


def _stamp(path: Path) -> _Stamp | None:
    """Return what changes when a file is written or replaced; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
