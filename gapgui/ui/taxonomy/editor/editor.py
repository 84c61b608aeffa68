"""The editor of skills: a search, the tree, the form of the chosen one, a box to try a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gapgui.report.telling.facts import skills_text
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.own.telling import Tongue, move_sentence
from gapgui.ui.session.loaded_taxonomy import laid_with_moves
from gapgui.ui.taxonomy.editor.listing import list_skills
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from gapgui.ui.taxonomy.editor.skill_form import SkillForm
from gapgui.ui.taxonomy.editor.skill_tree import SkillTree
from gapgui.ui.taxonomy.editor.trying import try_sentence
from gapgui.ui.taxonomy.skill_choice import SkillChoice
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.matching.index import Index
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.draft import Move
    from gapgui.taxonomy.taxonomy import Skill, TaxonomyProblem
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.editor.listing import Shelf
    from gapgui.ui.taxonomy.editor.trying import Tried

_SIZE = (1040, 680)
_PAUSE = 120  # milliseconds from the last key to the search or trial


@dataclass(frozen=True, slots=True)
class _Trial:
    index: Index
    problems: tuple[TaxonomyProblem, ...]
    moves: tuple[Move, ...]
    shelves: tuple[Shelf, ...]
    tried: tuple[Tried, ...]


class TaxonomyEditor(QDialog):
    """Edit the user's own part of the taxonomy; nothing is written before it is saved."""

    def __init__(self, session: Session, corrections_: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._corrections = session, corrections_
        self._states: list[OwnChanges] = []
        self._undone: list[OwnChanges] = []
        self._trial: _Trial | None = None
        self._wanted, self._is_saved = "", False
        self.setWindowTitle(self.tr("Skills") + "[*]")
        self.resize(*_SIZE)
        self.search, self.tree, self.form = QLineEdit(), QTreeView(), SkillForm()
        self.found, self.sentence, self.matches = QLabel(), QLineEdit(), QLabel()
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
        return self._states[-1] if self._states else None

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
        self._states, self._undone = [own], []
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
        if self.own is not None and facts(own) != facts(self.own):
            self._states.append(own)
            self._undone.clear()
            # the next edit may come before this one has been laid over the taxonomy
            self.form.go_on_with(own)
            self._try()

    def undo(self) -> None:
        """Take the last edit back."""
        if len(self._states) > 1:
            self._undone.append(self._states.pop())
            self._try()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._undone:
            self._states.append(self._undone.pop())
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
        if own is None or loaded is None:
            return

        def work() -> _Trial:
            over = laid_with_moves(loaded, own)
            shelves = list_skills(loaded.base.taxonomy, over.index.taxonomy, own)
            return _Trial(over.index, over.problems, over.moves, shelves, try_sentence(text, over.index))

        self._session.jobs.start("analysis", "editor", work, self._take)

    def _take(self, trial: _Trial) -> None:
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
            self.form.show_skill(skill, self._trial.index, self.own, self._problems_of(skill))
        self.form.setVisible(bool(skill))

    def _problems_of(self, skill: str) -> dict[tuple[str, str], str]:
        """Return what is wrong with the changes of a skill, by field and value."""
        change = self.own.skills.get(skill) if self.own else None
        found: dict[tuple[str, str], str] = {}
        for problem in self._trial.problems if self._trial else ():
            values = dict(problem.sentence.values)
            if change is None or values.get("skill") != skill:
                continue
            value = str(values.get("value") or values.get("name") or values.get("target") or skill)
            told = [what for what, part in change.lists.items() if value in (*part.added, *part.remove)]
            field = values.get("field")
            what = str(field) if field in told else told[0] if told else ""
            found[what, value if what else ""] = problem.message
        return found | self._moves_of(skill)

    def _moves_of(self, skill: str) -> dict[tuple[str, str], str]:
        """Return the names that a skill takes from others, by field and value."""
        trial, loaded = self._trial, self._session.taxonomy
        if trial is None or loaded is None:
            return {}
        tongue = Tongue(loaded.base.taxonomy, trial.index.taxonomy)
        known = trial.index.taxonomy.skills.get(skill)
        return {
            ("titles" if known and move.name in known.titles else "aliases", move.name): str(
                move_sentence(move, tongue)
            )
            for move in trial.moves
            if move.skill == skill
        }

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

    def _add_skill(self) -> None:
        if self._trial is None:
            return
        dialog = NewSkillDialog(self._trial.index, self, name=self.search.text().strip())
        dialog.accepted.connect(lambda: self._take_new(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _split(self, skill: str) -> None:
        known = self._trial.index.taxonomy.skills.get(skill) if self._trial else None
        if self._trial is None or known is None:
            return
        dialog = NewSkillDialog(self._trial.index, self, names=known.aliases, category=known.category)
        dialog.accepted.connect(lambda: self._take_new(dialog, from_skill=skill))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_new(self, dialog: NewSkillDialog, from_skill: str = "") -> None:
        if self.own is None:
            return
        new = dialog.new_skill()
        own = self.own
        if from_skill:
            known = self._trial.index.taxonomy.skills[from_skill].aliases if self._trial else ()
            taken = [name for name in (new.name, *new.aliases) if name in known]
            own = corrections.take_from(own, from_skill, "aliases", taken)
        self._wanted = new.id
        self.edit(corrections.add_skill(own, new.id, new.name, new.category, new.aliases))

    def _merge(self, skill: str) -> None:
        if self._trial is None or self.own is None or self._session.taxonomy is None:
            return
        skills = self._trial.index.taxonomy.skills
        names = {other.name: other.id for other in skills.values() if other.id != skill}
        question = self.tr("{skill} is another name of:").format(skill=skills[skill].name)
        dialog = SkillChoice(self.tr("Merge"), question, names, self)
        dialog.chosen.connect(lambda into: self._merge_into(skills[skill], into))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge_into(self, skill: Skill, into: str) -> None:
        if self.own is not None and self._session.taxonomy is not None:
            base = self._session.taxonomy.base.taxonomy.skills
            self._wanted = into
            self.edit(corrections.merge_skills(self.own, skill, into, base))

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
        self.form.merge_wanted.connect(self._merge)
        self.form.split_wanted.connect(self._split)
        self.add.clicked.connect(self._add_skill)
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
        if self._is_saved or len(self._states) == 1 or not self.is_edited:
            self._is_saved = False
            self.reload()
