"""Where corrections begin: context menus over rows, marks, words and unknown terms; the editor and the inbox."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal

from gapgui.ui.taxonomy.adoption.adoption import Adopting
from gapgui.ui.taxonomy.conflicts.conflict_dialog import ConflictDialog, Sides
from gapgui.ui.taxonomy.correction_menu import CorrectionMenu
from gapgui.ui.taxonomy.corrections import Corrections, tongue_of
from gapgui.ui.taxonomy.packs.packs import Packs
from gapgui.ui.taxonomy.strip import CorrectionStrip
from gapgui.ui.window.in_order import InOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

    from gapgui.posting.posting import Posting
    from gapgui.ui.documents.marked_text import MarkedText
    from gapgui.ui.documents.page_view import PageView
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Undecided
    from gapgui.ui.taxonomy.editor.editor import TaxonomyEditor
    from gapgui.ui.taxonomy.inbox.inbox import Inbox
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile
    from gapgui.ui.telling.marks import Mark
    from gapgui.ui.window.workspace import Workspace


class Correcting(QObject):
    """Let everything that is seen be set right where it stands.

    Signals:
        menu_shown: a QMenu of corrections is on the screen.
    """

    menu_shown = Signal(object)

    def __init__(
        self, session: Session, workspace: Workspace, taxonomy_file: TaxonomyFile, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._workspace, self._window = session, workspace, window
        self.corrections = Corrections(session, taxonomy_file.own, self)
        self.menu = CorrectionMenu(session, self.corrections, window)
        self.menu.edit_wanted.connect(self.edit_skills)
        self.strip = CorrectionStrip(self.corrections)
        self.in_order = InOrder(workspace.documents.editor, self.corrections, self)
        self.packs = Packs(session, self.corrections, window)
        self.adopting = Adopting(session, taxonomy_file, window)
        self._tell()
        self._editor: TaxonomyEditor | None = None
        self._inbox: Inbox | None = None
        self.kept_readings: Callable[[], Sequence[Posting]] = tuple
        documents = workspace.documents
        self._sides = {
            documents.editor: "posting",
            documents.resume.text: "resume",
            documents.resume.pages: "resume",
        }
        rows, terms = workspace.answer.rows, workspace.answer.drawer.list
        self._offer(rows, self._menu_of_row)
        self._offer(terms, lambda _place: self._menu_of_term())
        self._offer(documents.resume.pages, self._menu_of_page)
        for text in (documents.editor, documents.resume.text):
            self._offer(text, partial(self._menu_of_text, text))

    def _tell(self) -> None:
        """Let the strip say what becomes of packs and copies, and ask where another program changed the same."""
        self.packs.imported.connect(self.strip.show_imported)
        self.packs.exported.connect(self.strip.show_exported)
        self.adopting.adopted.connect(self.strip.show_adopted)
        for failed in (self.packs.failed, self.adopting.failed):
            failed.connect(self.strip.show_failure)
        self.corrections.conflicted.connect(self._ask_whose_word)
        for other in (self._session.resume_changed, self._workspace.documents.editor.edited):
            other.connect(self.strip.leave)

    def _ask_whose_word(self, undecided: Undecided) -> None:
        loaded = self._session.taxonomy
        if loaded is None:
            return
        sides = Sides(
            self.tr(
                "Another program has changed the same in your own changes. Choose for each whose word counts; nothing is "
                "written before."
            ),
            self.tr("What I changed here"),
            self.tr("What the file says now"),
            self.tr("Before both"),
            self.tr("&Mine in all"),
            self.tr("The &file's in all"),
        )
        window = self._editor if self._editor and self._editor.isVisible() else self._window
        dialog = ConflictDialog(undecided.conflicts, tongue_of(loaded), sides, window)
        dialog.decided.connect(undecided.go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def edit_skills(self, skill: str = "") -> TaxonomyEditor:
        """Open the editor of skills, at one of them."""
        from gapgui.ui.taxonomy.editor.editor import TaxonomyEditor

        if self._editor is None:
            self._editor = TaxonomyEditor(self._session, self.corrections, self._window)
        elif not self._editor.isVisible():
            self._editor.reload()
        self._editor.show()
        self._editor.raise_()
        self._editor.activateWindow()
        if skill:
            self._editor.show_skill(skill)
        return self._editor

    def show_inbox(self) -> Inbox:
        """Open the list of unknown terms."""
        from gapgui.ui.taxonomy.inbox.inbox import Inbox

        if self._inbox is None:
            self._inbox = Inbox(self._session, self.corrections, self.kept_readings, self._window)
        self._inbox.reload()
        self._inbox.show()
        self._inbox.raise_()
        return self._inbox

    def _offer(self, view: QAbstractScrollArea, menu_at: Callable[[QPoint], QMenu | None]) -> None:
        """Show the menu of a place of a view when it is asked for, by the right button or a key."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda place: self._show(view, menu_at(place), place))

    def _show(self, view: QAbstractScrollArea, menu: QMenu | None, place: QPoint) -> None:
        if menu is None:
            return
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(place))
        self.menu_shown.emit(menu)

    def _menu_of_row(self, place: QPoint) -> QMenu | None:
        rows = self._workspace.answer.rows
        if rows.indexAt(place).isValid():
            rows.setCurrentIndex(rows.indexAt(place))
        row = rows.chosen_row()
        return self.menu.for_row(row) if row and self.corrections.is_possible else None

    def _menu_of_page(self, place: QPoint) -> QMenu | None:
        pages = self._workspace.documents.resume.pages
        if not self.corrections.is_possible:
            return None
        mark = pages.mark_under(QPointF(place))
        return self._menu_of_mark(mark, "resume") if mark else self._menu_of_page_word(pages, place)

    def _menu_of_term(self) -> QMenu | None:
        passage = self._workspace.answer.drawer.list.current()
        posting = self._session.analysis.posting if self._session.analysis else None
        if not self.corrections.is_possible:
            return None
        terms = {(term.start, term.end): term.text for term in posting.unknown_terms} if posting else {}
        term = terms.get((passage.start, passage.end)) if passage else None
        return self.menu.for_unknown(term) if term else None

    def _menu_of_mark(self, mark: Mark, side: str) -> QMenu:
        return self.menu.for_mark(mark, side, self._text(side))

    def _menu_of_page_word(self, view: PageView, place: QPoint) -> QMenu | None:
        where, resume = view.place_at(QPointF(place)), self._session.resume
        if where is None or resume is None:
            return None
        page, x, y = where
        for word in resume.document.words:
            box = word.box
            if word.page == page and box.x0 <= x <= box.x1 and box.top <= y <= box.bottom:
                return self._menu_of_words(resume.document.text[word.start : word.end])
        return None

    def _menu_of_text(self, view: MarkedText, place: QPoint) -> QMenu:
        """Return the usual menu of a text with the corrections of what is selected, or under the pointer, above it."""
        usual = view.createStandardContextMenu(place)
        if not self.corrections.is_possible:
            return usual
        side = self._sides[view]
        words, mark = view.textCursor().selectedText().replace("\u2029", " "), view.mark_under(place)
        own = (
            self._menu_of_words(words) if words.strip() else self._menu_of_mark(mark, side) if mark else None
        )
        if own is not None and not own.isEmpty():
            own.setParent(usual)
            first = usual.actions()[0] if usual.actions() else None
            for action in own.actions():
                usual.insertAction(first, action)  # type: ignore[arg-type]
            usual.insertSeparator(first)  # type: ignore[arg-type]
        return usual

    def _menu_of_words(self, words: str) -> QMenu:
        analysis = self._session.analysis
        return self.menu.for_words(words, analysis.rows if analysis else ())

    def _text(self, side: str) -> str:
        analysis = self._session.analysis
        read = analysis.posting if analysis and side == "posting" else analysis.resume if analysis else None
        return read.document.text if read else ""
