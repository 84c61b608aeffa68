"""The difference of two kept postings, chosen above it, or of one then and now."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from gapgui.report.comparison.difference import difference_text
from gapgui.report.comparison.words import posting_name
from gapgui.ui.library.difference.model import Column
from gapgui.ui.library.difference.values import difference_values
from gapgui.ui.library.difference.view import DifferenceView
from gapgui.ui.library.page import Page
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from gapgui.errors import GapError
    from gapgui.gaps import GapReport, Requirement
    from gapgui.library.comparison import Comparison
    from gapgui.report.comparison.difference import Names
    from gapgui.ui.library.difference.values import DifferenceValues
    from gapgui.ui.session.jobs import Jobs

_JOB = "difference"


class DifferencePane(Page):
    """Show two postings of a comparison side by side, or two readings of one.

    Signals:
        passage_wanted: the number of a posting of the comparison, and the Requirement whose sentence is to be shown.
    """

    passage_wanted = Signal(int, object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._comparison: Comparison | None = None
        self._compared = True
        self._of_one: tuple[GapReport, GapReport, Names] | None = None
        self.values: DifferenceValues | None = None
        self.sentence, self.view = PlainLabel(), DifferenceView()
        self.choices = (QComboBox(), QComboBox())
        self.swap = tool_button("⇄", self.tr("Swap the sides"))
        self.copy = tool_button(self.tr("Copy as text"))
        self.back = tool_button(self.tr("Compare two postings"))
        self._build()
        self._show_state()

    def show_comparison(self, comparison: Comparison, *, compared: bool = True) -> None:
        """Offer the postings of a comparison; the two that are chosen stay so where they are still there."""
        # of one posting alone both boxes held that one, chosen by nobody
        chosen = [box.currentData() if box.count() > 1 else None for box in self.choices]
        self._comparison, self._compared = comparison, compared
        names = _told_apart([posting_name(posting) for posting in comparison.postings])
        hashes = [posting.document.sha256 for posting in comparison.postings]
        for box, at in zip(self.choices, _still_chosen(chosen, hashes), strict=True):
            box.blockSignals(True)
            box.clear()
            for name, sha256 in zip(names, hashes, strict=True):
                box.addItem(name, sha256)
            box.setCurrentIndex(at)
            box.blockSignals(False)
        if self._of_one is None:
            self._work_out()

    def choose(self, a: int, b: int) -> None:
        """Show two postings of the comparison by their numbers."""
        self._of_one = None
        for box, number in zip(self.choices, (a, b), strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(number)
            box.blockSignals(False)
        self._work_out()

    def show_then_and_now(self, then: GapReport, now: GapReport, names: Names) -> None:
        """Show a kept posting as it was beside what it is now; `names` say when, such as "until 3 May" and "now"."""
        self._of_one = (then, now, names)
        self._work_out()

    def _build(self) -> None:
        set_text_style(self.sentence, larger=1)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusProxy(self.view)
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        for box, name in zip(
            self.choices, (self.tr("One posting"), self.tr("The other posting")), strict=True
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.currentIndexChanged.connect(lambda _at: self._work_out())
        for widget, stretch in ((self.choices[0], 1), (self.swap, 0), (self.choices[1], 1)):
            row.addWidget(widget, stretch)
        below = QHBoxLayout()
        for button in (self.copy, self.back):
            below.addWidget(button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        # keeps what stands above on top where there is no table
        layout.addStretch()
        self.swap.clicked.connect(lambda: self.choose(*reversed(self._chosen())))
        self.back.clicked.connect(self._leave_one)
        self.copy.clicked.connect(self._copy)
        self.view.side_opened.connect(self._open)

    def _chosen(self) -> tuple[int, int]:
        return self.choices[0].currentIndex(), self.choices[1].currentIndex()

    def _leave_one(self) -> None:
        self._of_one = None
        self._work_out()

    def _work_out(self) -> None:
        wanted = self._of_one or self._two()
        if wanted is None:
            self._jobs.forget(_JOB)
            self.values = None
            self._show_state()
            return
        a, b, names = wanted
        compared = self._compared
        self._jobs.start(
            "analysis",
            _JOB,
            lambda: difference_values(a, b, names, compared=compared),
            self._take,
            self._fail,
        )

    def _two(self) -> tuple[GapReport, GapReport, Names | None] | None:
        """Return the reports of the two postings that are chosen; None where there are no two."""
        a, b = self._chosen()
        if self._comparison is None or min(a, b) < 0 or a == b:
            return None
        return self._comparison.reports[a][0], self._comparison.reports[b][0], None

    def _take(self, values: DifferenceValues) -> None:
        self.values = values
        self.view.show_values(values)
        self._show_state()

    def _fail(self, error: GapError) -> None:
        self.sentence.setText(error.message)

    def _show_state(self) -> None:
        is_of_one, has_values = self._of_one is not None, self.values is not None
        count = self.choices[0].count()
        self.bar.setVisible(not is_of_one and count > 1)
        self.back.setVisible(is_of_one and count > 1)
        self.copy.setVisible(has_values)
        self.show_table(self.view, shown=has_values)
        if self.values:
            self.sentence.setText(self.values.headline)
        elif count < 2:
            self.sentence.setText(self.tr("Keep two postings to see how they differ."))
        else:
            self.sentence.setText(self.tr("Choose two different postings."))

    def _copy(self) -> None:
        if self.values:
            text = difference_text(self.values.difference, self.values.names)
            QGuiApplication.clipboard().setText(text)

    def _open(self, column: int, requirement: Requirement) -> None:
        if self._of_one is None:
            self.passage_wanted.emit(self._chosen()[column == Column.B], requirement)


def _still_chosen(chosen: list[str | None], hashes: list[str]) -> list[int]:
    """Return where the two that were chosen stand now; in place of one that isn't there the first that is another."""
    there = [hashes.index(each) if each in hashes else None for each in chosen]
    others = iter([at for at in range(len(hashes)) if at not in there])
    return [next(others, len(hashes) - 1) if at is None else at for at in there]


def _told_apart(names: list[str]) -> list[str]:
    """Return names of which the second that is the same is numbered: "ML Engineer (2)"."""
    seen: Counter[str] = Counter()
    told = []
    for name in names:
        seen[name] += 1
        told.append(f"{name} ({seen[name]})" if seen[name] > 1 else name)
    return told
