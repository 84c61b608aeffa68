"""All postings beside one another: a sentence, what they really are, the matrix, and the sentence behind a cell."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gapgui.ui.library.matrix.arranging import Choice, Heading, arrange
from gapgui.ui.library.matrix.bar import MatrixBar
from gapgui.ui.library.matrix.kinds_view import KindsView
from gapgui.ui.library.matrix.models import Fixed
from gapgui.ui.library.matrix.values import matrix_values
from gapgui.ui.library.matrix.view import MatrixView
from gapgui.ui.library.matrix.words import (
    as_if_sentence,
    headline,
    legend,
    mark_words,
    not_asked,
    sentence_behind,
)
from gapgui.ui.library.page import Page
from gapgui.ui.widgets.link_label import LinkLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gapgui.errors import GapError
    from gapgui.library.comparison import Comparison
    from gapgui.ui.library.matrix.arranging import LineOrder
    from gapgui.ui.library.matrix.values import MatrixValues
    from gapgui.ui.session.jobs import Jobs

_JOB = "matrix"
_ROOM = ((760, 5, 3), (620, 3, 3), (460, 2, 2), (0, 1, 2))
"""The height of the pane, and how many titles and how many lines on the chosen cell it has room for."""
_ORDERS: dict[Fixed, LineOrder] = {Fixed.NAME: "name", Fixed.ASKED: "asked", Fixed.YOURS: "yours"}


class MatrixPane(Page):
    """Show a comparison of one resume with many postings.

    Signals:
        passage_wanted: the number of a posting, and the Requirement whose sentence is to be shown in it.
        posting_wanted: the number of a posting that is to be opened.
        export_wanted: the comparison is to be written.
        as_if_ended: the matrix is to be shown as it is, without the skills that were tried.
    """

    passage_wanted = Signal(int, object)
    posting_wanted = Signal(int)
    export_wanted = Signal()
    as_if_ended = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._comparison: Comparison | None = None
        self._compared = True
        self._learned: tuple[str, ...] = ()
        self._choice = Choice()
        self._unfolded = True
        self.values: MatrixValues | None = None
        self.sentence, self.kinds, self.bar, self.matrix = (
            PlainLabel(),
            KindsView(),
            MatrixBar(),
            MatrixView(),
        )
        self.as_if = LinkLabel(self.tr("As if"))
        self.narrowed = LinkLabel(self.tr("Which postings are shown"))
        self.peek = LinkLabel(self.tr("The chosen cell"))
        self.fold = tool_button(self.tr("What they really are"))
        self._build()
        self._connect()
        self._show_state()

    def show_comparison(self, comparison: Comparison, *, compared: bool = True) -> None:
        """Show a comparison; without a resume, or where `compared` is false, only what is asked."""
        before = self._comparison
        self._comparison, self._compared = comparison, compared
        if before is None or _texts(before) != _texts(comparison):
            # the same numbers would mean others
            self._choice = replace(self._choice, postings=None, by=None)
        self._work_out()

    def set_as_if(self, skills: Sequence[str]) -> None:
        """Show the matrix as if the resume showed some skills, by their ids; none shows it as it is."""
        if tuple(skills) != self._learned:
            self._learned = tuple(skills)
            self._work_out()

    def show_only(self, numbers: frozenset[int] | None) -> None:
        """Show only some postings; None shows all."""
        self._choice = replace(self._choice, postings=numbers, by=None)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_narrowed:
            self.show_only(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # the matrix needs the room more
        titles, lines = next(room for height, *room in _ROOM if self.height() >= height)
        self.kinds.leave_room(titles)
        self.peek.setMinimumHeight(lines * self.fontMetrics().lineSpacing())

    @property
    def _is_narrowed(self) -> bool:
        return self._choice.postings is not None or self._choice.by is not None

    def _build(self) -> None:
        set_text_style(self.sentence, larger=1)
        for label in (self.sentence, self.peek, self.as_if):
            label.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusProxy(self.matrix)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.peek.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.sentence, self.as_if, self.fold, self.kinds, self.bar, self.narrowed):
            layout.addWidget(widget)
        layout.addWidget(self.matrix, 1)
        layout.addWidget(self.peek)

    def _connect(self) -> None:
        self.fold.clicked.connect(lambda: self._fold(not self._unfolded))
        self.bar.changed.connect(self._take_choice)
        self.bar.export_wanted.connect(self.export_wanted)
        self.as_if.linkActivated.connect(lambda _link: self._end_as_if())
        self.narrowed.linkActivated.connect(lambda _link: self.show_only(None))
        self.kinds.chosen.connect(self._choose_kind)
        self.matrix.cell_changed.connect(self._show_cell)
        self.matrix.opened.connect(self._open_cell)
        self.matrix.order_wanted.connect(self._order_by)
        self.matrix.head_chosen.connect(self._sort_by_posting)
        self.matrix.head_opened.connect(self._open_posting)
        self.peek.linkActivated.connect(self._open_current)

    def _work_out(self) -> None:
        comparison, learned, compared = self._comparison, self._learned, self._compared
        if comparison is None:
            return
        self._jobs.start(
            "analysis",
            _JOB,
            lambda: matrix_values(comparison, learned, compared=compared),
            self._take_values,
            self._fail,
        )
        if self.values is None:
            self.sentence.setText(self.tr("Laying the postings beside one another."))

    def _take_values(self, values: MatrixValues) -> None:
        self.values = values
        self.kinds.show_kinds(values.kinds)
        self._arrange()

    def _fail(self, error: GapError) -> None:
        self.sentence.setText(error.message)

    def _take_choice(self) -> None:
        bar = self.bar
        self._choice = replace(
            self._choice,
            lines=bar.line_order,
            columns=bar.posting_order,
            text=bar.field.text(),
            only_open=bar.only_open.isChecked(),
            backwards=self._choice.backwards and bar.line_order == self._choice.lines,
        )
        self._arrange()

    def _order_by(self, column: Fixed) -> None:
        order = _ORDERS[column]
        again = order == self._choice.lines and self._choice.by is None
        self._choice = replace(
            self._choice, lines=order, by=None, backwards=again and not self._choice.backwards
        )
        self.bar.choose_lines(order)
        self._arrange()

    def _sort_by_posting(self, column: int) -> None:
        """Put what a posting asks on top, or back where it is there already."""
        head = self.matrix.cells.table.head_at(column)
        if head:
            number = None if self._choice.by == head.number else head.number
            self._choice = replace(self._choice, by=number)
            self._arrange()

    def _choose_kind(self, numbers: frozenset[int]) -> None:
        self.show_only(None if numbers == self._choice.postings else numbers)

    def _arrange(self) -> None:
        if self.values:
            self.matrix.show_arrangement(arrange(self.values, self._choice))
        self._show_state()

    def _show_state(self) -> None:
        values, shown = self.values, self.matrix.cells.table.shown
        has_postings = bool(values and values.heads)
        for widget in (self.fold, self.bar, self.peek):
            widget.setVisible(has_postings)
        self.show_table(self.matrix, shown=has_postings)
        self.kinds.setVisible(has_postings and self._unfolded)
        if not has_postings or values is None or shown is None:
            self.sentence.setText(self.tr("Keep some postings to see them beside one another."))
            self.as_if.hide()
            self.narrowed.hide()
            return
        self.sentence.setText(headline(shown))
        self.bar.only_open.setVisible(values.compared)
        if not self.matrix.cells.currentIndex().isValid():
            self.peek.tell(escape(legend(compared=values.compared)))
        back = f' <a href="end">{self.tr("Show it as it is")}</a>'
        self.as_if.tell(escape(as_if_sentence(values)) + back if values.learned else "")
        self.as_if.setVisible(bool(values.learned))
        self._show_narrowed(values)
        self._show_indicator()

    def _show_narrowed(self, values: MatrixValues) -> None:
        told = []
        if self._choice.postings is not None:
            told.append(
                self.tr("{shown} of {all} postings are shown.").format(
                    shown=len(self._choice.postings), all=len(values.heads)
                )
            )
        if self._choice.by is not None:
            told.append(
                self.tr("What {posting} asks stands on top.").format(
                    posting=values.heads[self._choice.by].name
                )
            )
        self.narrowed.tell(f'{escape(" ".join(told))} <a href="all">{self.tr("Show all")}</a>')
        self.narrowed.setVisible(bool(told))

    def _show_indicator(self) -> None:
        column = next(column for column, order in _ORDERS.items() if order == self._choice.lines)
        header = self.matrix.names.horizontalHeader()
        descends = self._choice.backwards != (column == Fixed.ASKED)
        order = Qt.SortOrder.DescendingOrder if descends else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column if self._choice.by is None else -1, order)

    def _fold(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self.fold.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self.kinds.setVisible(unfolded)

    def _show_cell(self, row: int, column: int) -> None:
        """Tell the chosen cell in words, with the sentence behind it."""
        table = self.matrix.cells.table
        line, head, mark = table.row_at(row), table.head_at(column), table.mark_at(row, column)
        if line is None or head is None or self.values is None:
            self.peek.tell("")
        elif isinstance(line, Heading):
            told = table.index(row, column).data(Qt.ItemDataRole.AccessibleDescriptionRole)
            self.peek.tell(f'{escape(head.name)}: {escape(told)} <a href="posting">{self.tr("Open")}</a>')
        elif mark is None:
            self.peek.tell(escape(not_asked(line.line, head)))
        else:
            words = "<br>".join(map(escape, mark_words(line.line, head, mark, self.values).splitlines()))
            found = sentence_behind(head.posting, mark)
            quoted = f"<br>“{_emphasised(found.text, found.start, found.end)}”" if found else ""
            self.peek.tell(f'{words}{quoted} <a href="passage">{self.tr("Show in the posting")}</a>')

    def _open_current(self, _link: str) -> None:
        index = self.matrix.cells.currentIndex()
        self._open_cell(index.row(), index.column())

    def _open_cell(self, row: int, column: int) -> None:
        table = self.matrix.cells.table
        head, mark = table.head_at(column), table.mark_at(row, column)
        if head and mark:
            self.passage_wanted.emit(head.number, mark.requirement)
        elif head and isinstance(table.row_at(row), Heading):
            self.posting_wanted.emit(head.number)

    def _open_posting(self, column: int) -> None:
        head = self.matrix.cells.table.head_at(column)
        if head:
            self.posting_wanted.emit(head.number)

    def _end_as_if(self) -> None:
        self.set_as_if(())
        self.as_if_ended.emit()


def _emphasised(text: str, start: int, end: int) -> str:
    return f"{escape(text[:start])}<b>{escape(text[start:end])}</b>{escape(text[end:])}"


def _texts(comparison: Comparison) -> list[str]:
    """Return what tells whether a comparison is of the same postings."""
    return [posting.document.sha256 for posting in comparison.postings]
