"""The dialog that makes a skill: a name, a category, other names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gapgui.matching.names.laid_index import other_holders
from gapgui.taxonomy.names import needs_mark
from gapgui.taxonomy.own.telling import shortened
from gapgui.ui.taxonomy.editor.category_field import CategoryField
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.matching.names.index import Index

_WIDTH = 480


class NewSkill(NamedTuple):
    """Hold what was typed for a new skill."""

    id: str
    name: str
    category: str
    aliases: tuple[str, ...]


class NewSkillDialog(QDialog):
    """Ask for a new skill; `names` are those of a skill that is split, each to be ticked.

    `category` is the one that something speaks for; without it the person has to choose.
    """

    def __init__(
        self,
        index: Index,
        parent: QWidget | None = None,
        *,
        name: str = "",
        names: Sequence[str] = (),
        category: str = "",
    ) -> None:
        super().__init__(parent)
        self._index, taxonomy = index, index.taxonomy
        self._split, self._likely = frozenset(names), category
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Split a skill") if names else self.tr("Add a skill"))
        self.name, self.id, self.aliases = QLineEdit(name), PlainLabel(), QLineEdit()
        self.category = CategoryField(taxonomy.categories.values())
        self.names, self.problem = QListWidget(), PlainLabel()
        self.note = PlainLabel()
        self.aliases.setPlaceholderText(self.tr("other names, with commas between them"))
        self.category.choose(category)
        for each_name in names:
            item = QListWidgetItem(each_name, self.names)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out(splits=bool(names))
        if name and not self.category.category:
            self.category.setFocus()
        self.name.textChanged.connect(lambda _text: self._check())
        self.category.currentTextChanged.connect(lambda _text: self._check())
        self.aliases.textChanged.connect(lambda _text: self._check())
        self.names.itemChanged.connect(lambda _item: self._check())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    @property
    def ok(self) -> QPushButton:
        """Return the button that makes the skill."""
        return self.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def accept(self) -> None:
        if self.ok.isEnabled():
            super().accept()

    def new_skill(self) -> NewSkill:
        """Return what was typed."""
        name = self.name.text().strip()
        typed = [alias.strip() for alias in self.aliases.text().split(",")]
        items = [self.names.item(at) for at in range(self.names.count())]
        ticked = [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]
        aliases = tuple(dict.fromkeys(alias for alias in (*ticked, *typed) if alias and alias != name))
        return NewSkill(id_of(name), name, self.category.category, aliases)

    def _check(self) -> None:
        new = self.new_skill()
        known = self._index.taxonomy.skills.get(new.id)
        problem = ""
        if new.name and not new.id:
            problem = self.tr("The name needs a letter or digit.")
        elif known:
            problem = self.tr("There is a skill {name} already.").format(name=known.name)
        self.id.setText(new.id)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        notes = [] if problem else self._notes(new)
        self.note.setText("\n".join(notes))
        self.note.setVisible(bool(notes))
        self.ok.setEnabled(bool(new.id and new.category) and not problem)

    def _notes(self, new: NewSkill) -> list[str]:
        """Return what speaks for the category, what names mean until now, and which are words."""
        notes = []
        if self.category.finds_nothing:
            told = self.tr(
                "No category has “{typed}” in its name. Delete it, and the arrow at the end of the field shows all."
            )
            notes.append(told.format(typed=shortened(self.category.currentText().strip())))
        elif not new.category:
            notes.append(
                self.tr(
                    "Choose its category: that decides whether it counts as ML-specific or as general engineering."
                )
            )
        elif new.category == self._likely and not self._split:
            notes.append(self.tr("The skills beside it in the posting are of this category."))
        for name in filter(None, (new.name, *new.aliases)):
            if name not in self._split and (holders := other_holders(name, self._index)):
                told = self.tr("“{name}” is a name of {skill} until now; it would mean this skill instead.")
                notes.append(told.format(name=shortened(name), skill=holders[0].name))
            elif needs_mark(name):
                told = self.tr(
                    "“{name}” is an English word, so it counts only where what stands around it settles it."
                )
                notes.append(told.format(name=shortened(name)))
        return notes

    def _lay_out(self, *, splits: bool) -> None:
        for label in (self.problem, self.note):
            label.setWordWrap(True)
        set_text_style(self.problem, warning=True)
        set_text_style(self.note, muted=True)
        form = QFormLayout()
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("Id:"), self.id)
        form.addRow(self.tr("&Category:"), self.category)
        form.addRow(self.tr("&Other names:"), self.aliases)
        if splits:
            form.addRow(self.tr("&Take over:"), self.names)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)


def id_of(name: str) -> str:
    """Return an id made of a name: its words in small letters, joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
