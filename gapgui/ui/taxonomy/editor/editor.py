"""The editor of skills: a search, the tree, the form of the chosen one, a box to try a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gapgui.report.telling.facts import skills_text
from gapgui.taxonomy.own.merging import facts
from gapgui.ui.taxonomy.editor.edits import Edits
from gapgui.ui.taxonomy.editor.reshaping import Reshaping
from gapgui.ui.taxonomy.editor.skill_form import SkillForm
from gapgui.ui.taxonomy.editor.skill_tree import SkillTree
from gapgui.ui.taxonomy.editor.trial import notes_on, try_changes
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.editor.trial import Trial
    from gapgui.ui.taxonomy.editor.trying import Tried

_SIZE = (1040, 680)
_PAUSE = 120  # milliseconds from the last key to the search or trial


class TaxonomyEditor(QDialog):
    """Edit the user's own part of the taxonomy; nothing is written before it is saved."""

    def __init__(self, session: Session, corrections_: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._corrections = session, corrections_
        self._edits, self._reshaping = Edits(), Reshaping(self._now, self)
        self._trial: Trial | None = None
        self._wanted, self._is_saved = "", False
        self.setWindowTitle(self.tr("Skills") + "[*]")
        self.resize(*_SIZE)
        self.search, self.tree, self.form = QLineEdit(), QTreeView(), SkillForm()
        self.found, self.sentence, self.matches = PlainLabel(), QLineEdit(), PlainLabel()
        self.model = SkillTree(self.palette(), self)
        self.add = QPushButton(self.tr("Add a skill…"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save
            | QDialogButtonBox.StandardButton.Reset
            | QDialogButtonBox.StandardButton.Close
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._try)
        self._search_pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._search_pause.timeout.connect(self._search)
        self._lay_out()
        self._connect()
        self.reload()

    @property
    def own(self) -> OwnChanges | None:
        """Return the changes as they are edited."""
        return self._edits.now

    @property
    def is_edited(self) -> bool:
        """Tell whether something is not saved."""
        saved = self._corrections.own
        return self.own is not None and saved is not None and facts(self.own) != facts(saved)

    def reload(self) -> None:
        """Begin with what is in use."""
        own, loaded = self._corrections.own, self._session.taxonomy
        if own is None or loaded is None:
            return
        self._edits.begin(own)
        self.form.set_taxonomy(loaded.base.taxonomy)
        self._try()

    def show_skill(self, skill: str) -> None:
        """Choose a skill."""
        self._wanted = skill
        self.search.clear()
        if self._trial:
            self._choose_wanted()

    def edit(self, own: OwnChanges) -> None:
        """Go on with other changes."""
        if self._edits.add(own):
            # the next edit may come before this one has been laid over the taxonomy
            self.form.go_on_with(own)
            self._try()

    def undo(self) -> None:
        """Take the last edit back."""
        if self._edits.undo():
            self._try()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._edits.redo():
            self._try()

    def reject(self) -> None:
        # closing the window comes here too, and stays open where this does
        if not self.is_edited or self._may_close():
            super().reject()

    def _may_close(self) -> bool:
        """Ask what becomes of edits that are not saved."""
        box = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.tr("Skills"),
            self.tr("Some of your changes are not saved yet. Save them?"),
            box.Save | box.Discard | box.Cancel,
            box.Save,
        )
        if answer == box.Save:
            self._save()
        return answer != box.Cancel

    def _save(self) -> None:
        if self.own is not None and self.is_edited:
            self._corrections.write(self.own, self._note_saved)

    def _note_saved(self) -> None:
        # what another program wrote meanwhile, or whose word counted, is shown once it is in use
        self._is_saved = True

    def _try(self) -> None:
        """Lay the edited changes over the taxonomy, in the background."""
        own, loaded, text = self.own, self._session.taxonomy, self.sentence.text()
        if own is not None and loaded is not None:
            self._session.jobs.start("analysis", "editor", lambda: try_changes(own, loaded, text), self._take)

    def _now(self) -> tuple[OwnChanges, Trial] | None:
        own, trial = self.own, self._trial
        return (own, trial) if own is not None and trial is not None else None

    def _take_reshaped(self, own: OwnChanges, skill: str) -> None:
        self._wanted = skill
        self.edit(own)

    def _take(self, trial: Trial) -> None:
        self._trial = trial
        chosen = self._wanted or self.form.skill
        self.model.set_shelves(trial.shelves)
        self._unfold()
        names = {
            each.name: each.id for shelf in trial.shelves for each in shelf.skills if each.state != "removed"
        }
        self.form.offer_skills(names)
        self._wanted = chosen
        self._choose_wanted()
        self._show_matches(trial.tried)
        self._show_state()

    def _choose_wanted(self) -> None:
        index = self.model.index_of(self._wanted) if self._wanted else QModelIndex()
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self._show_form(self._wanted or self.form.skill)
        self._wanted = ""

    def _show_form(self, skill: str) -> None:
        if self._trial and self.own is not None and skill:
            notes = notes_on(skill, self.own, self._trial)
            self.form.show_skill(skill, self._trial.index, self.own, notes)
        self.form.setVisible(bool(skill))

    def _show_matches(self, tried: Sequence[Tried]) -> None:
        told = "\n".join(each.told for each in tried)
        if not told and self.sentence.text().strip():
            told = self.tr("Nothing in it is taken for a skill.")
        self.matches.setText(told)
        self.matches.setVisible(bool(told))

    def _show_state(self) -> None:
        edited = self.is_edited
        for which in (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Reset):
            self.buttons.button(which).setEnabled(edited)
        self.setWindowModified(edited)
        self.found.setText(skills_text(self.model.count))

    def _search(self) -> None:
        self.model.search(self.search.text())
        self._unfold()
        self._show_state()

    def _unfold(self) -> None:
        if self.search.text().strip():
            self.tree.expandAll()

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        listed = self.model.listed(current)
        if listed is not None and not self._wanted:
            self._show_form(listed.id)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search names (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search names"))
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Skills by category"))
        self.sentence.setPlaceholderText(self.tr("Try a sentence: what matches, and why?"))
        self.sentence.setAccessibleName(self.tr("A sentence to try"))
        self.matches.setWordWrap(True)
        self.matches.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_text_style(self.found, muted=True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self.tree, self.found, self.add):
            column.addWidget(part)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self.form)
        halves.setStretchFactor(1, 1)
        halves.setSizes([340, 700])
        bottom = QHBoxLayout()
        bottom.addWidget(self.sentence, 1)
        bottom.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.matches)
        self.form.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._search_pause.start())
        self.sentence.textChanged.connect(lambda _text: self._pause.start())
        self.tree.selectionModel().currentChanged.connect(self._show_current)
        self.form.changed.connect(self.edit)
        self.form.merge_wanted.connect(self._reshaping.merge)
        self.form.split_wanted.connect(self._reshaping.split)
        self.add.clicked.connect(lambda: self._reshaping.add(self.search.text().strip()))
        self._reshaping.reshaped.connect(self._take_reshaped)
        button = self.buttons.button
        button(QDialogButtonBox.StandardButton.Save).clicked.connect(self._save)
        button(QDialogButtonBox.StandardButton.Reset).clicked.connect(self.reload)
        self.buttons.rejected.connect(self.reject)
        for each in (self.add, *self.buttons.buttons()):
            assert isinstance(each, QPushButton)
            each.setAutoDefault(False)
        self._corrections.kept.connect(lambda _path: self._show_state())
        self._session.taxonomy_changed.connect(lambda _loaded: self._follow())
        keys = QKeySequence.StandardKey
        for key, run in (
            (keys.Find, self.search.setFocus),
            (keys.Undo, self.undo),
            (keys.Redo, self.redo),
            (keys.Save, self._save),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def _follow(self) -> None:
        """Show what is in use now, unless something is being edited."""
        if self._is_saved or self._edits.is_fresh or not self.is_edited:
            self._is_saved = False
            self.reload()
