"""The list of unknown terms: one key each to add, to alias, to dismiss; the next is chosen by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gapgui.taxonomy.own import corrections as own_corrections
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from gapgui.ui.taxonomy.inbox.terms import find_terms, nearest_skills
from gapgui.ui.taxonomy.skill_choice import SkillChoice
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gapgui.posting.posting import Posting
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.inbox.terms import Term

_ROOT = QModelIndex()
_SIZE = (860, 520)


class TermModel(QAbstractTableModel):
    """Offer terms with how often they stand, and where first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[Term, ...] = ()
        self._titles = (self.tr("Term"), self.tr("Times"), self.tr("Postings"), self.tr("Where"))

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Show other terms."""
        self.beginResetModel()
        self.terms = tuple(terms)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.terms)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        term = self.terms[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (term.text, term.count, term.postings, term.sentence)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (1, 2):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class Inbox(QDialog):
    """Take in the unknown terms of the open posting and of those that are kept; what is decided is written at once.

    `kept` returns the readings of the kept ones, as far as they are known.
    """

    def __init__(
        self,
        session: Session,
        corrections: Corrections,
        kept: Callable[[], Sequence[Posting]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._corrections, self._kept = session, corrections, kept
        self._at = 0
        self.setWindowTitle(self.tr("Unknown terms"))
        self.resize(*_SIZE)
        self.model, self.table = TermModel(self), QTableView()
        self.said, self.near = PlainLabel(), QListWidget()
        self.add = QPushButton(self.tr("&Add as a skill…"))
        self.alias = QPushButton(self.tr("&Other name of the skill chosen here"))
        self.dismiss = QPushButton(self.tr("&Never offer it again"))
        self._lay_out()
        self._connect()
        self.reload()

    @property
    def term(self) -> Term | None:
        """Return the term that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.terms[row] if 0 <= row < len(self.model.terms) else None

    def reload(self) -> None:
        """Show the terms that are unknown now; the one that takes the place of the former is chosen."""
        analysis = self._session.analysis
        opened = analysis.posting if analysis else None
        others = [each for each in self._kept() if not opened or each.document.text != opened.document.text]
        postings = [*([opened] if opened else ()), *others]
        if others:
            # of hundreds it takes a while
            self._session.jobs.start("analysis", "terms", lambda: find_terms(postings), self._take_terms)
        else:
            self._take_terms(find_terms(postings))

    def _take_terms(self, terms: Sequence[Term]) -> None:
        self.model.set_terms(terms)
        if self.model.terms:
            self.table.selectRow(min(self._at, len(self.model.terms) - 1))
        self._show_term()

    def _write(self, own: OwnChanges) -> None:
        self._at = max(0, self.table.currentIndex().row())
        self._corrections.write(own)

    def _add(self) -> None:
        term, loaded = self.term, self._session.taxonomy
        if term is None or loaded is None:
            return
        dialog = NewSkillDialog(loaded.index, self, name=term.text, category=term.category)
        dialog.accepted.connect(partial(self._take_new, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_new(self, dialog: NewSkillDialog) -> None:
        own, new = self._corrections.own, dialog.new_skill()
        if own is not None:
            self._write(own_corrections.add_skill(own, new.id, new.name, new.category, new.aliases))

    def _alias(self) -> None:
        term, item, loaded = self.term, self.near.currentItem(), self._session.taxonomy
        if term is None or item is None or loaded is None:
            return
        skill = str(item.data(Qt.ItemDataRole.UserRole))
        if skill:
            self._give_name(skill, term.text)
            return
        skills = loaded.index.taxonomy.skills

        def ask(ids: dict[str, str]) -> None:
            question = self.tr("“{term}” is another name of:").format(term=term.text)
            dialog = SkillChoice(self.tr("Another name"), question, ids, self)
            dialog.chosen.connect(lambda chosen: self._give_name(chosen, term.text))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._session.jobs.start("analysis", "names", lambda: {s.name: s.id for s in skills.values()}, ask)

    def _give_name(self, skill: str, name: str) -> None:
        own = self._corrections.own
        if own is not None:
            self._write(own_corrections.add_names(own, skill, [name]))

    def _dismiss(self) -> None:
        term, own = self.term, self._corrections.own
        if term is not None and own is not None:
            self._write(own_corrections.dismiss(own, [term.text]))

    def _show_term(self) -> None:
        term, loaded = self.term, self._session.taxonomy
        self.near.clear()
        self.alias.setEnabled(False)
        for button in (self.add, self.dismiss):
            button.setEnabled(term is not None)
        if term is None or loaded is None:
            self.said.setText(self.tr("Every term of the postings is known or decided upon."))
            return
        self.said.setText(self.tr("“{term}” in: {sentence}").format(term=term.text, sentence=term.sentence))
        skills = loaded.index.taxonomy.skills

        def work() -> list[tuple[str, str]]:
            ids = {skill.name: skill.id for skill in skills.values()}
            return [(name, ids[name]) for name in nearest_skills(term.text, list(ids))]

        self._session.jobs.start("analysis", "near", work, self._show_near)

    def _show_near(self, near: Sequence[tuple[str, str]]) -> None:
        self.near.clear()
        for name, skill in (*near, (self.tr("Another skill…"), "")):
            item = QListWidgetItem(name, self.near)
            item.setData(Qt.ItemDataRole.UserRole, skill)
        self.near.setCurrentRow(0)
        self.alias.setEnabled(self.term is not None)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Unknown terms"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.near.setAccessibleName(self.tr("Skills written like it"))
        self.said.setWordWrap(True)
        set_text_style(self.said, muted=True)
        near = QVBoxLayout()
        near.addWidget(PlainLabel(self.tr("Skills written like it:")))
        near.addWidget(self.near)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 2)
        middle.addLayout(near, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.add, self.alias, self.dismiss):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addLayout(middle, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_term())
        for button, run, key in (
            (self.add, self._add, "A"),
            (self.alias, self._alias, "O"),
            (self.dismiss, self._dismiss, "N"),
        ):
            button.clicked.connect(run)
            QShortcut(QKeySequence.fromString(key), self).activated.connect(button.click)
        self.near.itemDoubleClicked.connect(lambda _item: self._alias())
        self._session.analysed.connect(lambda _analysis: self.reload())
