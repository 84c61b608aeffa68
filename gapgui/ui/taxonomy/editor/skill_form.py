"""The form of one skill: every field of the schema, what was shipped beside what is one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gapgui.report.telling.words import track_title
from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.telling import shortened
from gapgui.taxonomy.taxonomy import SKILL_LISTS, SKILL_MARKS
from gapgui.ui.taxonomy.editor.field_texts import field_texts
from gapgui.ui.taxonomy.editor.hints import hint_for
from gapgui.ui.taxonomy.editor.value_field import Value, ValueField
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

_EDGES = ("implies", "related")
_MOST_TOLD = 5  # skills that are named


class SkillForm(QScrollArea):
    """Show one skill and change the own changes that are being edited.

    Signals:
        changed: the OwnChanges with what was typed.
        merge_wanted, split_wanted: the id of the skill that is to be merged into another, or split.
    """

    changed = Signal(object)
    merge_wanted = Signal(str)
    split_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: OwnChanges | None = None
        self._base: Taxonomy | None = None
        self._index: Index | None = None
        self.skill = ""
        self._ids: dict[str, str] = {}
        self.name, self.category, self.id = QLineEdit(), QComboBox(), PlainLabel()
        self.problem = PlainLabel()
        self.problem.setWordWrap(True)
        set_text_style(self.id, muted=True)
        set_text_style(self.problem, warning=True)
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name_hint = PlainLabel()
        self.name_hint.setWordWrap(True)
        self.name_hint.hide()
        set_text_style(self.name_hint, warning=True)
        self.fields = {what: ValueField(*field_texts()[what]) for what in SKILL_LISTS}
        self.back = QPushButton(self.tr("Back to the shipped values"))
        self.remove = QPushButton(self.tr("Not a skill"))
        self.merge = QPushButton(self.tr("Merge into…"))
        self.split = QPushButton(self.tr("Split…"))
        self._lay_out()
        self._connect()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def set_taxonomy(self, base: Taxonomy) -> None:
        """Offer the categories and skills of a taxonomy."""
        self._base = base
        with QSignalBlocker(self.category):
            self.category.clear()
            for category in base.categories.values():
                self.category.addItem(f"{category.name} – {track_title(category.track)}", category.id)

    def offer_skills(self, ids: Mapping[str, str]) -> None:
        """Complete the fields that name skills from a mapping of names to ids."""
        self._ids = dict(ids)
        for what in _EDGES:
            self.fields[what].complete_from(list(ids))

    def go_on_with(self, own: OwnChanges) -> None:
        """Let the next edit change these changes; what is shown stays until they are laid over the taxonomy."""
        self._own = own

    def show_skill(
        self, skill: str, index: Index, own: OwnChanges, problems: Mapping[tuple[str, str], str]
    ) -> None:
        """Show a skill; `problems` say by field and value what is wrong, those of the whole by ("", "")."""
        base = self._base
        if base is None:
            return
        is_other = skill != self.skill
        self.skill, self._index, self._own = skill, index, own
        now, shipped = index.taxonomy.skills.get(skill), base.skills.get(skill)
        shown = now or shipped
        self.setEnabled(shown is not None)
        if shown is None:
            return
        with QSignalBlocker(self.name), QSignalBlocker(self.category):
            if self.name.text().strip() != shown.name and (is_other or not self.name.hasFocus()):
                self.name.setText(shown.name)
                self.name.setCursorPosition(0)
            self.category.setCurrentIndex(self.category.findData(shown.category))
        self.id.setText(skill)
        self._show_lists(shown, shipped, problems)
        whole = problems.get(("", ""), "") if now else self._tell_removed(shown)
        self.problem.setText(whole)
        self.problem.setVisible(bool(whole))
        self.back.setEnabled(skill in own.skills and shipped is not None)
        for part in (self.remove, self.merge, self.split, self.name, self.category, *self.fields.values()):
            part.setEnabled(now is not None)
        if is_other:
            self.verticalScrollBar().setValue(0)
            for field in self.fields.values():
                field.line.clear()
                field.show_hint("")

    def _tell_removed(self, skill: Skill) -> str:
        """Return what it means that a skill is none any more."""
        base = self._base.skills if self._base else {}
        above = sorted(other.name for other in base.values() if skill.id in other.implies)
        told = self.tr("{skill} is not a skill, by you. “Back to the shipped values” brings it back.")
        if above:
            told += " " + self.tr("What led to it leads to what it showed as well: {skills}.").format(
                skills=", ".join(above[:_MOST_TOLD]) + ("…" if len(above) > _MOST_TOLD else "")
            )
        return told.format(skill=skill.name)

    def _show_lists(self, now: Skill, shipped: Skill | None, problems: Mapping[tuple[str, str], str]) -> None:
        for what, field in self.fields.items():
            own = _listed(now, what)
            former = _listed(shipped, what) if shipped else ()
            values = [
                Value(value, self._shown(what, value), shipped=value in former, used=value in own)
                for value in dict.fromkeys((*former, *own, *self._refused(what)))
            ]
            field.set_values(values, {v: text for (w, v), text in problems.items() if w == what})

    def _refused(self, what: str) -> tuple[str, ...]:
        """Return the values that were typed and can't be used, so that they are seen beside what is wrong with them."""
        change = self._own.skills.get(self.skill) if self._own else None
        part = change.lists.get(what) if change else None
        return part.added if part else ()

    def _shown(self, what: str, value: str) -> str:
        if what in _EDGES and self._index and self._base:
            skill = self._index.taxonomy.skills.get(value) or self._base.skills.get(value)
            return skill.name if skill else value
        return value

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(12)
        top = QFormLayout()
        top.addRow(self.tr("&Name:"), self.name)
        top.addRow(self.tr("&Category:"), self.category)
        top.addRow(self.tr("Id:"), self.id)
        column.addLayout(top)
        column.addWidget(self.name_hint)
        column.addWidget(self.problem)
        for field in self.fields.values():
            column.addWidget(field)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        for button in (self.back, self.remove, self.merge, self.split):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addStretch(1)
        self.setWidget(content)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.name.textEdited.connect(self._check_name)
        self.category.activated.connect(lambda _at: self._move())
        for what, field in self.fields.items():
            field.added.connect(lambda value, what=what: self._add(what, value))
            field.removed.connect(lambda value, what=what: self._take(what, value))
            field.restored.connect(lambda value, what=what: self._add(what, value))
            field.typed.connect(lambda text, what=what: self._look_at(what, text))
            if what in _EDGES:
                field.refusal = self._refuse_skill
        self.back.clicked.connect(self._back)
        self.remove.clicked.connect(self._remove)
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.skill))
        self.split.clicked.connect(lambda: self.split_wanted.emit(self.skill))

    def _check_name(self, text: str) -> None:
        """Say beside the name what is wrong with it as it is typed."""
        told = (
            self._hint("name", " ".join(text.split())) if text.strip() else self.tr("A skill needs a name.")
        )
        self.name_hint.setText(told)
        self.name_hint.setVisible(bool(told))

    def _look_at(self, what: str, text: str) -> None:
        self.fields[what].show_hint(self._hint(what, text) if text else "")

    def _hint(self, what: str, text: str) -> str:
        known = self._index.taxonomy.skills.get(self.skill) if self._index else None
        if self._index is None or known is None:
            return ""
        return hint_for(what, text, known, self._index, self._ids)

    def _refuse_skill(self, text: str) -> str:
        if text in self._ids or text in self._ids.values():
            return ""
        return self.tr("There is no skill called “{text}”.").format(text=shortened(text))

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        skill = self._index.taxonomy.skills.get(self.skill) if self._index else None
        if skill and not name_key(name):
            # a skill needs a name by which it can be found
            self.name.setText(skill.name)
            self._check_name(skill.name)
        elif self._own and self._base and skill and name != skill.name:
            self.changed.emit(
                corrections.rename(self._own, self.skill, name, self._base.skills.get(self.skill))
            )

    def _move(self) -> None:
        if self._own and self._base:
            category = str(self.category.currentData())
            self.changed.emit(
                corrections.move(self._own, self.skill, category, self._base.skills.get(self.skill))
            )

    def _add(self, what: str, value: str) -> None:
        if self._own is None:
            return
        if what in _EDGES:
            value = self._ids.get(value, value)
        if what == "aliases":
            self.changed.emit(corrections.add_names(self._own, self.skill, [value]))
        else:
            self.changed.emit(corrections.add_to(self._own, self.skill, what, [value]))

    def _take(self, what: str, value: str) -> None:
        if self._own is None:
            return
        own = corrections.take_from(self._own, self.skill, what, [value])
        if what == "aliases":
            for mark in SKILL_MARKS:
                own = corrections.forget(own, self.skill, mark, value)
        self.changed.emit(own)

    def _back(self) -> None:
        if self._own:
            self.changed.emit(corrections.without_skill(self._own, self.skill))

    def _remove(self) -> None:
        if self._own and self._base:
            self.changed.emit(corrections.remove_skill(self._own, self.skill, self._base.skills))


def _listed(skill: Skill, what: str) -> tuple[str, ...]:
    values = getattr(skill, what)
    return tuple(sorted(values)) if what in SKILL_MARKS else values
