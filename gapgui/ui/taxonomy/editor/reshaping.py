"""What makes one skill of two, or two of one, or a new one: what is asked before, and what is changed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.taxonomy.own import corrections
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from gapgui.ui.taxonomy.skill_choice import SkillChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.taxonomy import Skill
    from gapgui.ui.taxonomy.editor.trial import Trial


class Reshaping(QObject):
    """Add, split and merge skills; `now` gives the changes as they are edited and their trial, None before the first.

    Signals:
        reshaped: the OwnChanges to go on with, and the id of the skill to be shown then.
    """

    reshaped = Signal(object, str)

    def __init__(self, now: Callable[[], tuple[OwnChanges, Trial] | None], window: QWidget) -> None:
        super().__init__(window)
        self._now, self._window = now, window

    def add(self, name: str) -> None:
        """Ask for a new skill; its name is suggested."""
        now = self._now()
        if now:
            self._ask(NewSkillDialog(now[1].index, self._window, name=name))

    def split(self, skill: str) -> None:
        """Ask for a skill that is made of some names of another."""
        now = self._now()
        known = now[1].index.taxonomy.skills.get(skill) if now else None
        if now and known:
            dialog = NewSkillDialog(now[1].index, self._window, names=known.aliases, category=known.category)
            self._ask(dialog, from_skill=skill)

    def merge(self, skill: str) -> None:
        """Ask which skill another one is."""
        now = self._now()
        if now is None:
            return
        skills = now[1].index.taxonomy.skills
        names = {other.name: other.id for other in skills.values() if other.id != skill}
        question = self.tr("{skill} is another name of:").format(skill=skills[skill].name)
        dialog = SkillChoice(self.tr("Merge"), question, names, self._window)
        dialog.chosen.connect(lambda into: self._merge_into(skills[skill], into))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask(self, dialog: NewSkillDialog, from_skill: str = "") -> None:
        dialog.accepted.connect(lambda: self._take_new(dialog, from_skill))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_new(self, dialog: NewSkillDialog, from_skill: str) -> None:
        now = self._now()
        if now is None:
            return
        new, (own, trial) = dialog.new_skill(), now
        if from_skill:
            known = trial.index.taxonomy.skills[from_skill].aliases
            taken = [name for name in (new.name, *new.aliases) if name in known]
            own = corrections.take_from(own, from_skill, "aliases", taken)
        added = corrections.add_skill(own, new.id, new.name, new.category, new.aliases)
        self.reshaped.emit(added, new.id)

    def _merge_into(self, skill: Skill, into: str) -> None:
        now = self._now()
        if now:
            own, trial = now
            merged = corrections.merge_skills(own, skill, into, trial.base.skills)
            self.reshaped.emit(merged, into)
