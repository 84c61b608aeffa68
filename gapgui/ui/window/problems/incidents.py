"""What can't be opened, read, kept or written, and where the window says so until it is over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.saying import say
from gapgui.ui.documents.posting_editor import MAX_CHARACTERS
from gapgui.ui.session.carried import tell_unfit
from gapgui.ui.taxonomy.arrivals.arrivals import tell_arrivals
from gapgui.ui.taxonomy.updates import tell_news

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from gapgui.errors import GapError
    from gapgui.taxonomy.taxonomy import TaxonomyProblem
    from gapgui.ui.export.comparison_file import ComparisonFile
    from gapgui.ui.export.exports import Exports
    from gapgui.ui.opening.drops import Drops
    from gapgui.ui.opening.opening import Opening
    from gapgui.ui.session.carried import Unfit
    from gapgui.ui.session.keeping import Keeping
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.adoption.adoption import Adopting
    from gapgui.ui.taxonomy.arrivals.arrivals import Arrivals
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile
    from gapgui.ui.window.dialogs import Dialogs
    from gapgui.ui.window.problems.problem_strip import ProblemStrip, Subject
    from gapgui.ui.window.workspace import Workspace


class Incidents(QObject):
    """Tell in a window what happens to its parts.

    Signals:
        workspace_wanted: there is something to be seen in the panes.
    """

    workspace_wanted = Signal()

    def __init__(
        self, session: Session, opening: Opening, workspace: Workspace, strip: ProblemStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._opening, self._strip = session, opening, strip
        self._documents = workspace.documents
        self._has_told_of_copy = False
        session.resume_reading.connect(self._show_reading_resume)
        session.resume_failed.connect(self._show_resume_failure)
        session.resume_changed.connect(partial(self._settle, "refused"))
        session.posting_reading.connect(self._show_reading_posting)
        session.posting_failed.connect(self._show_posting_failure)
        session.comparing.connect(self._show_comparing)
        session.analysis_failed.connect(partial(self.warn, "analysis"))
        session.analysed.connect(partial(self._settle, "analysis"))
        opening.refused.connect(partial(strip.say, "refused"))
        editor = workspace.documents.editor
        editor.replacing.connect(partial(strip.settle, "refused", "posting", "cut"))
        editor.unfit_pasted.connect(self._refuse)
        editor.files_pasted.connect(self._open_pasted_files)
        editor.cut_short.connect(self._tell_cut)

    def follow_drops(self, drops: Drops) -> None:
        """Take in the text that is dropped, and say what can't be."""
        drops.refused.connect(self._refuse)
        drops.text_dropped.connect(self._take_dropped_text)

    def follow_taxonomy(self, file: TaxonomyFile, dialogs: Dialogs) -> None:
        """Say what is wrong with the taxonomy."""

        def show(loaded: LoadedTaxonomy) -> None:
            if not (loaded.problems or loaded.own_problems):
                self._settle("taxonomy")
                return
            actions = {self.tr("Show them"): dialogs.show_problems}
            self._strip.say("taxonomy", dialogs.tell_problems(loaded), "warning", actions)

        def show_news(loaded: LoadedTaxonomy) -> None:
            dialogs.look_for_arrivals(loaded, partial(self._tell_update, dialogs, dialogs.news(loaded)))

        self._session.taxonomy_changed.connect(show)
        self._session.taxonomy_changed.connect(show_news)
        self._session.taxonomy_failed.connect(partial(self.warn, "taxonomy"))
        file.failed.connect(partial(self.warn, "taxonomy"))

    def _tell_update(self, dialogs: Dialogs, news: Sequence[TaxonomyProblem], arrivals: Arrivals) -> None:
        """Say what another version of the taxonomy means for own changes, and what it brings."""
        told, actions = list[str](), dict[str, Callable[[], None]]()
        # what a new skill has brought about is counted with it
        news = tuple(each for each in news if each.message not in arrivals.changes)
        if news:
            told.append(tell_news(news))
            actions[self.tr("Show them")] = partial(dialogs.show_news, news)
        if arrivals.skills:
            told.append(tell_arrivals(arrivals))
            actions[self.tr("Show new skills")] = partial(dialogs.show_arrivals, arrivals)
        if told:
            self._strip.say("update", " ".join(told), "warning" if news else "notice", actions)

    def follow_copy(self, adopting: Adopting) -> None:
        """Say, once a window, that a whole copy keeps updates away, and offer to turn it into own changes."""

        def show(_loaded: LoadedTaxonomy) -> None:
            if not adopting.is_possible:
                self._settle("copy")
            elif not self._has_told_of_copy:
                self._has_told_of_copy = True
                self._strip.say(
                    "copy",
                    self.tr(
                        "Your own copy of the taxonomy is in use, as former versions made one: no update of gapgui "
                        "reaches it."
                    ),
                    "notice",
                    {self.tr("Turn it into own changes…"): adopting.ask},
                )

        self._session.taxonomy_changed.connect(show)

    def follow_writing(self, keeping: Keeping, *writing: Exports | ComparisonFile) -> None:
        """Say what can't be written."""
        keeping.failed.connect(partial(self.warn, "keeping"))
        keeping.kept.connect(partial(self._settle, "keeping"))
        for exports in writing:
            exports.failed.connect(partial(self.warn, "export"))
            exports.exported.connect(partial(self._settle, "export"))

    def warn(self, subject: Subject, error: GapError) -> None:
        """Say an error until its subject is settled."""
        self._strip.say(subject, error.message)

    def _show_reading_resume(self, path: Path | None) -> None:
        notice = self._documents.resume.notice
        if path:
            self.workspace_wanted.emit()
            notice.begin(path.name)
        else:
            notice.end()

    def _show_reading_posting(self, path: Path | None) -> None:
        notice = self._documents.posting_notice
        if path:
            self.workspace_wanted.emit()
            notice.begin(path.name)
        else:
            notice.end()

    def _show_comparing(self, name: str | None) -> None:
        notice = self._documents.posting_notice
        if name:
            notice.begin(name)
        else:
            notice.end()

    def _show_resume_failure(self, path: Path, error: GapError) -> None:
        opening, resume = self._opening, self._session.resume
        if error.code in ("encrypted", "wrong_password"):
            opening.ask_password(path, error)
        self.workspace_wanted.emit()
        self._documents.reveal("resume")
        text = _tell_failure(path, error, resume.path.name if resume else "")
        self._documents.resume.banner.say(text, "warning", {self.tr("Open another…"): opening.choose_resume})

    def _show_posting_failure(self, path: Path, error: GapError) -> None:
        opening, posting = self._opening, self._documents.editor.posting()
        if error.code in ("encrypted", "wrong_password"):
            opening.ask_password(path, error, opening.open_posting)
        text = _tell_failure(path, error, posting.name if posting.text.strip() else "")
        self._strip.say("posting", text, "warning", {self.tr("Open another…"): opening.choose_posting})

    def _open_pasted_files(self, files: tuple[Path, ...]) -> None:
        opening = self._opening
        if len(files) == 1:
            opening.open_posting(files[0])
        else:
            opening.open_files(files)

    def _take_dropped_text(self, data: QMimeData) -> None:
        self.workspace_wanted.emit()
        self._documents.reveal("posting")
        self._documents.editor.take_in(data)

    def _refuse(self, why: Unfit) -> None:
        self._strip.say("refused", tell_unfit(why))

    def _tell_cut(self, characters: int) -> None:
        text = say(
            "Incidents",
            "The first {shown:,} of {all:,} characters were taken in; a posting has some {usual:,}.",
            shown=MAX_CHARACTERS,
            all=characters,
            usual=5000,
        )
        self._strip.say("cut", text)

    def _settle(self, subject: Subject, _done: object = None) -> None:
        self._strip.settle(subject)


def _tell_failure(path: Path, error: GapError, still_open: str) -> str:
    """Return what happened, where the file was to be where it has gone, and which document stays open."""
    told = [error.message]
    if error.code == "not_found":
        told.append(say("Incidents", "It was in {folder}.", folder=path.parent))
    if still_open:
        told.append(say("Incidents", "{name} is still open.", name=still_open))
    return " ".join(told)
