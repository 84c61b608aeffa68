"""What to learn: the sums in a sentence, one, two or three skills at a time, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gapgui.ui.library.learning.values import learning_values
from gapgui.ui.library.learning.view import LearningView
from gapgui.ui.library.learning.words import headline, order_note
from gapgui.ui.library.page import Page
from gapgui.ui.widgets.link_label import LinkLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent

    from gapgui.errors import GapError
    from gapgui.library.comparison import Comparison
    from gapgui.ui.library.learning.values import LearningValues, Must
    from gapgui.ui.session.jobs import Jobs

_JOB = "learning"


class LearningPane(Page):
    """Show what to learn first for the first resume of a comparison.

    Signals:
        learned: the ids of the skills that are ticked now, as a frozenset.
        matrix_wanted: all postings are to be shown as if the ticked skills were there.
        passage_wanted: the number of a posting, and the Requirement whose sentence is to be shown in it.
    """

    learned = Signal(object)
    matrix_wanted = Signal()
    passage_wanted = Signal(int, object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._size = 1
        self.values: LearningValues | None = None
        self.sentence, self.view = PlainLabel(), LearningView()
        self.ticked = LinkLabel(self.tr("Ticked skills"))
        self.note = PlainLabel()
        self.sizes: dict[int, QToolButton] = {}
        self._build()
        self.view.lines.learned_changed.connect(self._tell_learned)
        self.view.must_opened.connect(self._open)
        self.ticked.linkActivated.connect(self._follow)
        self._show_state()

    def show_comparison(self, comparison: Comparison, *, compared: bool = True) -> None:
        """Show what to learn for the first resume of a comparison; none where `compared` is false.

        What is ticked stays, as far as something asks for it.
        """
        self._jobs.start(
            "analysis",
            _JOB,
            lambda: learning_values(comparison, compared=compared),
            self._take,
            self._fail,
        )
        if self.values is None:
            self.sentence.setText(self.tr("Looking for what closes most."))

    def learn(self, skills: Iterable[str]) -> None:
        """Tick just these skills: none where the matrix is to be seen as it is."""
        self.view.lines.learn(skills)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.view.setFocus(event.reason())

    def _build(self) -> None:
        set_text_style(self.sentence, larger=1)
        set_text_style(self.note, muted=True)
        for label in (self.sentence, self.note, self.ticked):
            label.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        layout.addWidget(self.ticked)
        layout.addWidget(self._size_bar())
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        # keeps the sentence on top where there is no list
        layout.addStretch()

    def _size_bar(self) -> QWidget:
        self.bar, group = QWidget(), QButtonGroup(self)
        self.bar.setAccessibleName(self.tr("How many skills"))
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        titles = {
            1: self.tr("One skill"),
            2: self.tr("Two together"),
            3: self.tr("Three together"),
        }
        for size, title in titles.items():
            button = tool_button(title, checkable=True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, size=size: self._show_size(size))
            group.addButton(button)
            row.addWidget(button)
            self.sizes[size] = button
        row.addStretch(1)
        self.sizes[1].setChecked(True)
        return self.bar

    def _take(self, values: LearningValues) -> None:
        self.values = values
        kept = self.view.lines.learned & values.musts.closed_by.keys()
        if not values.lines[self._size - 1]:
            self._size = 1
        for size, button in self.sizes.items():
            has_some = bool(values.lines[size - 1])
            button.setEnabled(has_some)
            button.setToolTip(
                "" if has_some else self.tr("So many skills together close no more than fewer do.")
            )
        self._show_size(self._size)
        self.view.lines.learn(kept)

    def _fail(self, error: GapError) -> None:
        self.sentence.setText(error.message)

    def _show_size(self, size: int) -> None:
        self._size = size
        self.sizes[size].setChecked(True)
        if self.values:
            self.view.show_lines(self.values, size)
        self._show_state()

    def _show_state(self) -> None:
        values = self.values
        has_lines = bool(values and values.lines[0])
        for widget in (self.bar, self.note, self.ticked):
            widget.setVisible(has_lines)
        self.show_table(self.view, shown=has_lines)
        if values is None:
            self.sentence.setText(self.tr("Keep some postings to see what to learn first."))
            return
        learned = self.view.lines.learned
        self.sentence.setText(headline(values, values.prospect(learned)))
        if has_lines:
            self.note.setText(
                order_note(exact=all(line.lesson.exact for line in values.lines[self._size - 1]))
            )
            self._show_ticked(bool(learned))

    def _show_ticked(self, some: bool) -> None:
        if not some:
            self.ticked.tell(self.tr("Tick skills to see what they would change."))
            return
        see, untick = self.tr("See all postings as if they were there"), self.tr("Untick all")
        self.ticked.tell(f'<a href="matrix">{see}</a> · <a href="none">{untick}</a>')

    def _tell_learned(self) -> None:
        self._show_state()
        self.learned.emit(self.view.lines.learned)

    def _follow(self, link: str) -> None:
        if link == "matrix":
            self.matrix_wanted.emit()
        else:
            self.learn(())

    def _open(self, must: Must) -> None:
        self.passage_wanted.emit(must.posting, must.requirement)
