"""The right half: the sentence, the two cards, what the posting really is, and the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gapgui.posting.posting import reads_posting
from gapgui.ui.answer.archetype_strip import ArchetypeStrip
from gapgui.ui.answer.asked_lines import AskedLines
from gapgui.ui.answer.cards import Cards
from gapgui.ui.answer.drawer import Drawer
from gapgui.ui.answer.filter_bar import FilterBar
from gapgui.ui.answer.peek import Peek
from gapgui.ui.answer.requirement_view import RequirementView
from gapgui.ui.telling.analysis import has_other_documents
from gapgui.ui.widgets.editable_title import EditableTitle
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.telling.row_filter import RowFilter
    from gapgui.ui.telling.standing import Standing


_AROUND = 8
"""What is seen above and below a row that is scrolled to."""


class AnswerPane(QScrollArea):
    """Show an analysis; where the pane is too low for all of it, it scrolls.

    Signals:
        row_chosen: the Row that is selected, or None.
        place_chosen: the Evidence that is selected.
        passage_chosen: the Passage of the drawer that is selected.
        resume_wanted, paste_wanted, posting_wanted: the user asks to open what is not there yet.
    """

    row_chosen = Signal(object)
    place_chosen = Signal(object)
    passage_chosen = Signal(object)
    resume_wanted = Signal()
    paste_wanted = Signal()
    posting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.sentence, self.advice = EditableTitle(), _wrapped(), _wrapped()
        set_text_style(self.sentence, larger=2)
        set_text_style(self.advice, muted=True)
        self.cards, self.asked = Cards(), AskedLines()
        self.archetype, self.filters = ArchetypeStrip(), FilterBar()
        self.next_steps = self._build_next_steps()
        self.rows, self.peek, self.drawer = RequirementView(), Peek(), Drawer()
        self._analysis: Analysis | None = None
        self.content = content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        for part in (
            self.title,
            self.sentence,
            self.advice,
            self.next_steps,
            self.cards,
            self.asked,
            self.archetype,
            self.filters,
        ):
            layout.addWidget(part)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.peek)
        layout.addWidget(self.drawer)
        self._connect()
        self._show_rows_part(False)
        self._fill = QWidget()
        layout.addWidget(self._fill, 1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_analysis(self, analysis: Analysis | None, standing: Standing) -> None:
        """Show what was found, or how things stand while there is nothing."""
        for label, text in (
            (self.title, standing.title),
            (self.sentence, standing.sentence),
            (self.advice, standing.advice),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.next_steps.setVisible(bool(standing.lacks))
        self.open_resume.setVisible(standing.lacks in ("resume", "both"))
        self.paste_posting.setVisible(standing.lacks in ("posting", "both"))
        self.open_posting.setVisible(standing.lacks in ("posting", "both"))
        rows = analysis.rows if analysis else ()
        posting = analysis.posting if analysis else None
        self.cards.show_rows(rows)
        self.asked.show_analysis(analysis)
        # what kind of work it is can't be told of a language that isn't read
        understood = posting if posting and reads_posting(posting.language) else None
        self.archetype.show_posting(understood)
        self.filters.count(rows, counted=analysis is None or analysis.is_read)
        self.rows.set_rows(rows, anew=has_other_documents(self._analysis, analysis))
        self._analysis = analysis
        self.drawer.show_posting(posting, understood=understood is not None)
        self._show_rows_part(bool(rows))
        self.cards.setVisible(bool(analysis and rows and analysis.is_read))
        self._fill.setVisible(not rows)

    def bring_rows_into_sight(self) -> None:
        """Scroll to the list: where the pane is low it is below the cards."""
        # Qt's own way asks for the current row only
        for corner in (self.rows.rect().bottomLeft(), self.rows.rect().topLeft()):
            place = self.rows.mapTo(self.content, corner)
            self.ensureVisible(place.x(), place.y(), 0, 0)

    def bring_chosen_row_into_sight(self) -> None:
        """Scroll to the selected row, and to the sentence below the list as far as there is room for both."""
        rows = self.rows
        rows.scrollTo(rows.currentIndex())
        if self.peek.isVisible():
            self.ensureWidgetVisible(self.peek, 0, 0)
        row = rows.visualRect(rows.currentIndex())
        for corner in (row.bottomLeft(), row.topLeft()):
            place = rows.viewport().mapTo(self.content, corner)
            self.ensureVisible(0, place.y(), 0, _AROUND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.drawer.set_list_height(event.size().height() // 4)

    def _build_next_steps(self) -> QWidget:
        self.open_resume = QPushButton(self.tr("Open resume…"))
        self.paste_posting = QPushButton(self.tr("Paste posting"))
        self.open_posting = QPushButton(self.tr("Open posting…"))
        self.open_resume.clicked.connect(self.resume_wanted)
        self.paste_posting.clicked.connect(self.paste_wanted)
        self.open_posting.clicked.connect(self.posting_wanted)
        steps = QWidget()
        flow = FlowLayout(steps)
        for button in (self.open_resume, self.paste_posting, self.open_posting):
            flow.addWidget(button)
        return steps

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.cards.chosen.connect(self.filters.toggle_track)
        self.rows.row_chosen.connect(self.row_chosen)
        self.rows.left.connect(self.filters.clear)
        self.peek.chosen.connect(self.place_chosen)
        self.rows.place_chosen.connect(self.place_chosen)
        self.drawer.chosen.connect(self.passage_chosen)
        # once the layout has given the list its place
        self.drawer.opened.connect(lambda: QTimer.singleShot(0, self._show_drawer))

    def _filter(self, row_filter: RowFilter) -> None:
        self.rows.choose(row_filter)
        self.cards.set_chosen(row_filter.tracks)

    def _show_drawer(self) -> None:
        self.ensureWidgetVisible(self.drawer.list, 0, 0)

    def _show_rows_part(self, shown: bool) -> None:
        for part in (self.cards, self.filters, self.rows):
            part.setVisible(shown)
        if not shown:
            self.peek.hide()


def _wrapped() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
