"""The pages that show all kept postings, each made when it is first looked at and fed with what is known by now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.library.comparison import Comparison
from gapgui.ui.library.difference.pane import DifferencePane
from gapgui.ui.library.learning.pane import LearningPane
from gapgui.ui.library.matrix.pane import MatrixPane
from gapgui.ui.library.people.pane import PeoplePane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from gapgui.gaps import Requirement
    from gapgui.matching.names.index import Index
    from gapgui.ui.library.entries import Entry
    from gapgui.ui.library.former_texts import ThenAndNow
    from gapgui.ui.library.page import Page
    from gapgui.ui.session.session import Session
    from gapgui.ui.window.views.view_bar import View

TWO = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """Hold what the pages show: all postings that are read, and their numbers in the library, in step.

    `sources` are the files that postings came from.
    """

    comparison: Comparison
    numbers: tuple[int, ...]
    compared: bool
    index: Index
    sources: tuple[Path, ...] = ()


def shown_of(entries: Sequence[Entry], index: Index | None, *, compared: bool) -> Shown | None:
    """Return what is to be shown of the kept postings; None where none is read yet."""
    known = [(entry.kept.id, entry.report) for entry in entries if entry.report]
    if not known or index is None:
        return None
    first = known[0][1]
    postings = tuple(report.posting for _, report in known)
    reports = tuple((report,) for _, report in known)
    comparison = Comparison(first.taxonomy, (first.resume,), postings, reports)
    sources = tuple(filter(None, (entry.kept.file for entry in entries)))
    return Shown(comparison, tuple(number for number, _ in known), compared, index, sources)


class Pages(QObject):
    """Make the pages and let them ask for postings, by their numbers in the library.

    Signals:
        posting_wanted: the number of a posting.
        passage_wanted: the number of a posting, and the Requirement whose sentence is to be shown in it.
        pair_wanted: the path of a resume, and the number of the posting that it is to be opened with.
        export_wanted: the Comparison that is to be written.
        view_wanted: the View that is to be shown.
    """

    posting_wanted = Signal(int)
    passage_wanted = Signal(int, object)
    pair_wanted = Signal(object, int)
    export_wanted = Signal(object)
    view_wanted = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Shown | None = None
        self._pages: dict[View, Page] = {}
        self._learned: frozenset[str] = frozenset()
        # what each page shows already
        self._fed: dict[View, Shown | None] = {}

    @property
    def makers(self) -> Mapping[View, Callable[[], Page]]:
        """Return what makes each page."""
        return {
            "all": self._make_matrix,
            "learn": self._make_learning,
            "difference": self._make_difference,
            "people": self._make_people,
        }

    def take(self, shown: Shown | None) -> None:
        """Note what is to be shown from now on; a page shows it once it is looked at."""
        self._shown = shown

    def feed(self, view: View) -> None:
        """Let a page show how things stand by now."""
        page, shown = self._pages.get(view), self._shown
        if page is None or shown is None or self._fed.get(view) is shown:
            return
        self._fed[view] = shown
        if isinstance(page, (MatrixPane, LearningPane, DifferencePane)):
            page.show_comparison(shown.comparison, compared=shown.compared)
        elif isinstance(page, PeoplePane):
            page.set_postings(shown.comparison.postings, shown.index, shown.sources)

    def _number(self, view: View, at: int) -> int:
        """Return the number of a posting that a page knows by its place."""
        shown = self._fed.get(view)
        return shown.numbers[at] if shown else 0

    def _make_matrix(self) -> Page:
        page = MatrixPane(self._session.jobs)
        page.posting_wanted.connect(lambda at: self.posting_wanted.emit(self._number("all", at)))
        page.passage_wanted.connect(partial(self._want_passage, "all"))
        page.as_if_ended.connect(lambda: self._learn(frozenset()))
        page.set_as_if(sorted(self._learned))
        page.export_wanted.connect(self._want_export)
        self._pages["all"] = page
        return page

    def _make_learning(self) -> Page:
        page = LearningPane(self._session.jobs)
        page.passage_wanted.connect(partial(self._want_passage, "learn"))
        page.learned.connect(self._learn)
        page.matrix_wanted.connect(partial(self.view_wanted.emit, "all"))
        self._pages["learn"] = page
        return page

    def _make_difference(self) -> Page:
        page = DifferencePane(self._session.jobs)
        page.passage_wanted.connect(partial(self._want_passage, "difference"))
        self._pages["difference"] = page
        return page

    def lay_out_two(self, numbers: Sequence[int]) -> None:
        """Show the difference of two postings, by their numbers in the library, where it is in sight."""
        page, shown = self._pages.get("difference"), self._fed.get("difference")
        known = shown.numbers if shown else ()
        if isinstance(page, DifferencePane) and len(numbers) == TWO and set(numbers) <= set(known):
            page.choose(known.index(numbers[0]), known.index(numbers[1]))

    def show_then_and_now(self, both: ThenAndNow) -> None:
        """Show what a posting asked and what it asks."""
        self.view_wanted.emit("difference")
        page = self._pages["difference"]
        assert isinstance(page, DifferencePane)
        page.show_then_and_now(both.then, both.now, both.names)

    def _learn(self, skills: frozenset[str]) -> None:
        """Show both pages as if some skills were there."""
        self._learned = skills
        for page in self._pages.values():
            if isinstance(page, MatrixPane):
                page.set_as_if(sorted(skills))
            elif isinstance(page, LearningPane):
                page.learn(skills)

    def _want_passage(self, view: View, at: int, requirement: Requirement) -> None:
        self.passage_wanted.emit(self._number(view, at), requirement)

    def _want_export(self) -> None:
        shown = self._fed.get("all")
        if shown:
            self.export_wanted.emit(shown.comparison)

    def _make_people(self) -> Page:
        page = PeoplePane(self._session.jobs, lambda: self._session.worker)
        page.pair_wanted.connect(self._want_pair)
        self._pages["people"] = page
        return page

    def _want_pair(self, resume: Path, at: int) -> None:
        self.pair_wanted.emit(resume, self._number("people", at))
