"""What can be set right where it is seen: a row, a mark, selected words, an unknown term."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from gapgui.posting.left_out.by_user import posting_hash
from gapgui.report.telling.words import track_title
from gapgui.taxonomy.own import corrections as own_corrections
from gapgui.taxonomy.own.changes import Misreading
from gapgui.taxonomy.own.telling import shortened
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from gapgui.ui.taxonomy.inbox.terms import likely_category
from gapgui.ui.taxonomy.phrases import other_names
from gapgui.ui.taxonomy.skill_choice import SkillChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.telling.marks import Mark
    from gapgui.ui.telling.rows import Row

_MAX_WORDS = 6
_MOST_SHOWN = 80  # characters of a skill's name


class CorrectionMenu(QObject):
    """Offer corrections and propose what is chosen.

    Signals:
        edit_wanted: the id of the skill that is to be edited.
    """

    edit_wanted = Signal(str)

    def __init__(self, session: Session, corrections: Corrections, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._corrections, self._window = session, corrections, window

    def for_row(self, row: Row) -> QMenu:
        """Return the menu of a row; one with several members has one below each name."""
        menu = QMenu(self._window)
        if len(row.members) == 1:
            self._fill(menu, row.members[0])
        else:
            for skill in row.members:
                self._fill(menu.addMenu(self._name(skill)), skill)
        return menu

    def for_mark(self, mark: Mark, side: str, text: str) -> QMenu:
        """Return the menu of a mark: `text` is what it marks, `side` the document it stands in."""
        menu = QMenu(self._window)
        written = text[mark.start : mark.end]
        if mark.look == "unknown":
            self._fill_unknown(menu, written)
            return menu
        for skill in mark.skills:
            name = self._name(skill)
            if mark.look == "guess":
                menu.addAction(
                    self.tr("“{text}” is {skill}").format(text=shortened(written), skill=name),
                    partial(self._alias, skill, written),
                )
            menu.addAction(
                self.tr("“{text}” is not {skill} here").format(text=shortened(written), skill=name),
                partial(self._misread, written, skill, _around(text, mark.start, mark.end)),
            )
            menu.addAction(
                self.tr("“{text}” is never {skill}").format(text=shortened(written), skill=name),
                partial(self._never, written, skill),
            )
            if side == "posting":
                menu.addAction(
                    self.tr("Ignore {skill} in this posting").format(skill=name), partial(self._ignore, skill)
                )
            menu.addAction(self.tr("{skill} is not a skill").format(skill=name), partial(self._remove, skill))
            menu.addAction(self.tr("Edit {skill}…").format(skill=name), partial(self.edit_wanted.emit, skill))
        return menu

    def for_words(self, words: str, rows: Sequence[Row]) -> QMenu:
        """Return the menu of selected words: another name of a skill that is asked, or a skill of its own."""
        menu = QMenu(self._window)
        words = " ".join(words.split())
        if not words or len(words.split()) > _MAX_WORDS:
            return menu
        menu.addAction(
            self.tr("Add “{words}” as a skill…").format(words=shortened(words)), partial(self._add, words)
        )
        shows = menu.addMenu(self.tr("“{words}” is another name of").format(words=shortened(words)))
        for row in rows:
            for skill in row.members:
                shows.addAction(self._name(skill), partial(self._alias, skill, words))
        shows.setEnabled(not shows.isEmpty())
        if self._is_unknown(words):
            menu.addAction(
                self.tr("Never offer “{term}” again").format(term=shortened(words)),
                partial(self._dismiss, words),
            )
        return menu

    def _is_unknown(self, words: str) -> bool:
        """Tell whether words are among the terms of the posting that are offered as skills."""
        analysis = self._session.analysis
        posting = analysis.posting if analysis else None
        return posting is not None and any(term.text == words for term in posting.unknown_terms)

    def for_unknown(self, term: str) -> QMenu:
        """Return the menu of an unknown term."""
        menu = QMenu(self._window)
        self._fill_unknown(menu, term)
        return menu

    def _fill(self, menu: QMenu, skill: str) -> None:
        """Fill the menu of a skill that the posting asks for."""
        name = self._name(skill)
        menu.addAction(self.tr("My resume says it as…"), partial(self._ask_alias, skill))
        menu.addAction(self.tr("Something of mine counts for it…"), partial(self._ask_counts, skill))
        menu.addSeparator()
        menu.addAction(self.tr("Ignore in this posting"), partial(self._ignore, skill))
        menu.addAction(self.tr("{skill} is not a skill").format(skill=name), partial(self._remove, skill))
        menu.addSeparator()
        menu.addAction(self.tr("Edit {skill}…").format(skill=name), partial(self.edit_wanted.emit, skill))

    def _fill_unknown(self, menu: QMenu, term: str) -> None:
        menu.addAction(
            self.tr("Add “{term}” as a skill…").format(term=shortened(term)), partial(self._add, term)
        )
        menu.addAction(
            self.tr("“{term}” is another name of…").format(term=shortened(term)),
            partial(self._ask_skill, term),
        )
        menu.addAction(
            self.tr("Never offer “{term}” again").format(term=shortened(term)), partial(self._dismiss, term)
        )

    def _ask_alias(self, skill: str) -> None:
        """Ask how the resume says it; what there may mean it and is no other skill is offered."""
        loaded, analysis = self._session.taxonomy, self._session.analysis
        known = loaded.index.taxonomy.skills.get(skill) if loaded else None
        resume = analysis.resume if analysis else None
        offered = other_names(known, resume, loaded.index) if loaded and known and resume else []
        label = self.tr("My resume says {skill} as:").format(skill=self._name(skill))
        dialog = self._choice(self.tr("Another name"), label, ["", *offered] if offered else [])
        dialog.textValueSelected.connect(lambda text: self._alias(skill, " ".join(text.split())))

    def _ask_counts(self, skill: str) -> None:
        """Ask which skill of the resume shows the one that is asked."""
        analysis = self._session.analysis
        shown = analysis.resume.skills if analysis and analysis.resume else ()
        names = {
            each.skill.name: each.skill.id
            for each in shown
            if each.claim != "negated" and each.skill.id != skill
        }
        label = self.tr("{skill} is shown by:").format(skill=self._name(skill))
        nothing = self.tr(
            "Only what was found in the resume is listed here. Words of the resume that no skill is called by "
            "are set right with “My resume says it as…”."
        )
        dialog = self._skill_choice(self.tr("Counts for it"), label, names, nothing)
        dialog.chosen.connect(lambda shown: self._imply(shown, skill))

    def _ask_skill(self, term: str) -> None:
        loaded = self._session.taxonomy
        if loaded is None:
            return
        skills = loaded.index.taxonomy.skills

        def ask(names: dict[str, str]) -> None:
            label = self.tr("“{term}” is another name of:").format(term=shortened(term))
            dialog = self._skill_choice(self.tr("Another name"), label, names)
            dialog.chosen.connect(lambda skill: self._alias(skill, term))

        # thousands of skills are made when they are first looked at
        self._session.jobs.start(
            "analysis", "names", lambda: {skill.name: skill.id for skill in skills.values()}, ask
        )

    def _skill_choice(self, title: str, label: str, ids: Mapping[str, str], nothing: str = "") -> SkillChoice:
        """Return an open dialog that asks for one of some skills."""
        dialog = SkillChoice(title, label, ids, self._window, nothing=nothing)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _choice(self, title: str, label: str, items: Sequence[str]) -> QInputDialog:
        """Return an open dialog that asks for one of some items, or for other words."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setComboBoxItems(items)
        dialog.setComboBoxEditable(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _alias(self, skill: str, words: str) -> None:
        if not (skill and words):
            return
        title = self.tr("{skill} is also written “{words}”.").format(
            skill=self._name(skill), words=shortened(words)
        )
        # who points at the words has settled what they mean
        self._propose(title, lambda own: own_corrections.add_names(own, skill, [words], mark="plain"))

    def _imply(self, skill: str, other: str) -> None:
        if not skill:
            return
        title = self.tr("Whoever shows {skill} shows {other}.").format(
            skill=self._name(skill), other=self._name(other)
        )
        self._propose(title, lambda own: own_corrections.add_to(own, skill, "implies", [other]))

    def _ignore(self, skill: str) -> None:
        analysis = self._session.analysis
        if analysis is None or analysis.posting is None:
            return
        posting = posting_hash(analysis.posting.document)
        title = self.tr("This posting does not ask for {skill}.").format(skill=self._name(skill))
        self._propose(title, lambda own: own_corrections.ignore(own, posting, skill))

    def _remove(self, skill: str) -> None:
        loaded = self._session.taxonomy
        if loaded:
            base = loaded.base.taxonomy.skills
            title = self.tr("{skill} is not a skill.").format(skill=self._name(skill))
            self._propose(title, lambda own: own_corrections.remove_skill(own, skill, base))

    def _misread(self, text: str, skill: str, within: str) -> None:
        title = self.tr("“{text}” in “{within}” is not {skill}.").format(
            text=shortened(text), within=shortened(within), skill=self._name(skill)
        )
        reading = Misreading(text, skill, within)
        self._propose(title, lambda own: own_corrections.misread(own, reading))

    def _never(self, text: str, skill: str) -> None:
        """Say that a word never means a skill: one of its names goes, any other writing of one is a misreading."""
        loaded = self._session.taxonomy
        known = loaded.index.taxonomy.skills.get(skill) if loaded else None
        title = self.tr("“{text}” is never {skill}.").format(text=shortened(text), skill=self._name(skill))
        if known and text in known.aliases:
            self._propose(title, lambda own: own_corrections.take_from(own, skill, "aliases", [text]))
        else:
            self._propose(title, lambda own: own_corrections.misread(own, Misreading(text, skill)))

    def _dismiss(self, term: str) -> None:
        title = self.tr("“{term}” is never offered again.").format(term=shortened(term))
        self._propose(title, lambda own: own_corrections.dismiss(own, [term]))

    def _add(self, words: str) -> None:
        loaded = self._session.taxonomy
        if loaded is None:
            return
        analysis = self._session.analysis
        category = likely_category(analysis.posting if analysis else None, words)
        dialog = NewSkillDialog(loaded.index, self._window, name=words, category=category)
        dialog.accepted.connect(partial(self._take_new, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_new(self, dialog: NewSkillDialog) -> None:
        new = dialog.new_skill()
        loaded = self._session.taxonomy
        category = loaded.index.taxonomy.categories.get(new.category) if loaded else None
        title = (
            self.tr("{skill} is a skill of “{category}” ({track}).").format(
                skill=new.name, category=category.name, track=track_title(category.track)
            )
            if category
            else self.tr("{skill} is a skill.").format(skill=new.name)
        )
        self._propose(
            title, lambda own: own_corrections.add_skill(own, new.id, new.name, new.category, new.aliases)
        )

    def _propose(self, title: str, change: Callable[[OwnChanges], OwnChanges]) -> None:
        self._corrections.propose(title, change)

    def _name(self, skill: str) -> str:
        loaded = self._session.taxonomy
        known = loaded.index.taxonomy.skills.get(skill) if loaded else None
        return shortened(known.name, _MOST_SHOWN) if known else skill


def _around(text: str, start: int, end: int) -> str:
    """Return a place with the word before and the word after it, in the same line: the phrase in which it is not meant."""
    before = text[:start].rsplit("\n", 1)[-1].split()[-1:] if text[start - 1 : start].isspace() else []
    after = text[end:].split("\n", 1)[0].split()[:1] if text[end : end + 1].isspace() else []
    words = [word for word in (*before, text[start:end], *after) if any(map(str.isalnum, word))]
    return " ".join(words)
