"""All of a window that is not seen at first: its session and what works on that."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.paths import library_file
from gapgui.ui.export.exports import Exports
from gapgui.ui.opening.drops import Drops
from gapgui.ui.opening.opening import Opening
from gapgui.ui.preferences.choices import KEEP_RECENT, SHOWN, TAXONOMY, UNASKED
from gapgui.ui.preferences.settings import RECENT_PAIRS
from gapgui.ui.session.keeping import Keeping
from gapgui.ui.session.session import Session
from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile
from gapgui.ui.widgets.banner import Banner
from gapgui.ui.widgets.signs import draw_sign
from gapgui.ui.window.correcting import Correcting
from gapgui.ui.window.dialogs import Dialogs
from gapgui.ui.window.guide import open_guide
from gapgui.ui.window.handover import hand_over_workspace
from gapgui.ui.window.problems.incidents import Incidents
from gapgui.ui.window.problems.problem_strip import ProblemStrip
from gapgui.ui.window.restoring import as_left, bring_back
from gapgui.ui.window.tour.tour import Tour
from gapgui.ui.window.views.many_postings import ManyPostings
from gapgui.ui.window.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMainWindow, QWidget

    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.kept import KeptWindow


@dataclass(frozen=True, slots=True)
class Parts:
    """Hold what a window is made of once it has been painted."""

    session: Session
    taxonomy_file: TaxonomyFile
    opening: Opening
    exports: Exports
    workspace: Workspace
    banner: Banner
    strip: ProblemStrip
    dialogs: Dialogs
    drops: Drops
    keeping: Keeping
    incidents: Incidents
    correcting: Correcting
    many: ManyPostings
    tour: Tour
    draw_sign: Callable[[str, QWidget], QIcon]

    def restore(self, kept: KeptWindow) -> None:
        """Open what a window was left with."""
        bring_back(kept, self.opening, self.workspace)

    def follow_setting(self, key: str, settings: Settings) -> None:
        """Do as a setting says that was changed."""
        if key == TAXONOMY and self.taxonomy_file.path:
            self.taxonomy_file.load()
        elif key == KEEP_RECENT:
            self.opening.recent_changed.emit()
        elif key == RECENT_PAIRS:
            self.opening.forget_recent()
        elif key == UNASKED:
            self.workspace.unasked.setChecked(settings.text(UNASKED) == SHOWN)

    def show_guide(self) -> None:
        """Open the guide in the browser, at what the window shows."""
        open_guide(self.strip, self.many.views.view)

    def take_over(self, other: Parts) -> None:
        """Go on with what the parts of another window have open."""
        self.taxonomy_file.take_over(other.taxonomy_file)
        self.opening.take_over(other.opening)
        self.session.take_over(other.session)
        hand_over_workspace(other.workspace, self.workspace, self.session)

    def close(self) -> None:
        """Write down what is open and end the threads."""
        self.opening.keep_pair()
        with suppress(GapError):
            # no window is left that could say it
            self.keeping.end()
        self.many.close()
        self.session.close()


def make_parts(
    window: QMainWindow, settings: Settings, kept: KeptWindow, taxonomy: Path | None, own: str | None
) -> Parts:
    """Make the parts of a window and let them drive each other.

    `kept` is what the window was left with, `taxonomy` the file that was chosen, `own` that of own changes.
    """
    session = Session(window)
    opening = Opening(session, settings, window)
    workspace = Workspace(session)
    workspace.set_halves(settings.value("window/halves"))
    workspace.documents.set_halves(settings.value("window/documents"))
    workspace.documents.resume.open_wanted.connect(opening.choose_resume)
    workspace.answer.resume_wanted.connect(opening.choose_resume)
    workspace.answer.posting_wanted.connect(opening.choose_posting)
    taxonomy_file = TaxonomyFile(session, settings, taxonomy, window, own)
    banner = Banner()
    strip = ProblemStrip(banner)
    parts = Parts(
        session,
        taxonomy_file,
        opening,
        Exports(session, settings, window),
        workspace,
        banner,
        strip,
        Dialogs(window, session, settings, taxonomy_file),
        Drops(window, opening, workspace.documents),
        Keeping(session.jobs, settings, lambda: as_left(kept, opening, workspace, window), window),
        Incidents(session, opening, workspace, strip, window),
        Correcting(session, workspace, taxonomy_file, window),
        ManyPostings(library_file(), session, opening, workspace, settings, window),
        Tour(session, opening, workspace),
        draw_sign,
    )
    _connect(parts)
    return parts


def _connect(parts: Parts) -> None:
    editor = parts.workspace.documents.editor
    editor.edited.connect(parts.keeping.begin)
    editor.replacing.connect(parts.opening.keep_pair)
    parts.session.resume_changed.connect(parts.keeping.begin)
    parts.incidents.follow_drops(parts.drops)
    parts.incidents.follow_taxonomy(parts.taxonomy_file, parts.dialogs)
    parts.incidents.follow_copy(parts.correcting.adopting)
    parts.incidents.follow_writing(parts.keeping, parts.exports, parts.many.file)
    parts.many.follow_corrections(parts.correcting.corrections, parts.correcting.strip)
    parts.correcting.kept_readings = parts.many.readings
    parts.many.file.exported.connect(parts.exports.notice.tell)
