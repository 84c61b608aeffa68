"""The filters of the rows: three groups of chips, a field for text, and a line that says what they hide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.telling.words import STATUS_SIGNS, capital, status_word, strength_word, track_word
from gapgui.ui.answer.chips import Chip, ChipGroup
from gapgui.ui.telling.row_filter import RowFilter
from gapgui.ui.telling.tally import TRACKS, count_left
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.link_label import LinkLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from gapgui.gaps import Status
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.rows import Row

_TEXT_PAUSE = 80  # milliseconds
_FIELD_WIDTH = 100


class FilterBar(QWidget):
    """Hold all filters of the rows.

    Signals:
        changed: the RowFilter that is chosen.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._counted = True
        self.statuses = {status: _status_chip(status) for status in reversed(STATUSES)}
        self.strengths = {strength: Chip(capital(strength_word(strength))) for strength in STRENGTHS}
        self.tracks = {track: _track_chip(track) for track in TRACKS}
        self._by_status: ChipGroup[Status] = ChipGroup(self.tr("Status"), self.statuses)
        self._by_strength: ChipGroup[Strength] = ChipGroup(self.tr("Strength"), self.strengths)
        self._by_track: ChipGroup[Track] = ChipGroup(self.tr("Track"), self.tracks)
        self._groups = (self._by_status, self._by_strength, self._by_track)
        self.text = self._build_field()
        self.told = LinkLabel(self.tr("What the filters hide"))
        self.told.linkActivated.connect(lambda _link: self.clear())
        flow = FlowLayout(spacing=8)
        for group in self._groups:
            group.changed.connect(self._tell)
            flow.addWidget(group)
        flow.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(flow)
        layout.addWidget(self.told)
        self._show_hidden(RowFilter())

    def count(self, rows: Sequence[Row], *, counted: bool = True) -> None:
        """Offer the chips that these rows need; without numbers where those would look like a comparison."""
        self._rows, self._counted = rows, counted
        self._show_counts(self.row_filter())

    def row_filter(self) -> RowFilter:
        """Return the filter that is chosen."""
        return RowFilter(
            self._by_status.chosen, self._by_strength.chosen, self._by_track.chosen, self.text.text()
        )

    def clear(self) -> None:
        """Let every row through."""
        for group in self._groups:
            group.clear()
        self.text.clear()
        # whoever clears wants to see it now, not after the pause for typing
        self._pause.stop()
        self._tell()

    def toggle_track(self, chosen: str) -> None:
        """Show only the rows of a track, or all again."""
        for track, chip in self.tracks.items():
            chip.setChecked(track == chosen and not chip.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.row_filter().is_open:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _build_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Filter by text"))
        field.setAccessibleName(self.tr("Filter the rows by text"))
        field.setClearButtonEnabled(True)
        field.setMinimumSize(_FIELD_WIDTH, field.sizeHint().height())
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, singleShot=True, interval=_TEXT_PAUSE)
        self._pause.timeout.connect(self._tell)
        field.textChanged.connect(lambda: self._pause.start())
        return field

    def _tell(self) -> None:
        chosen = self.row_filter()
        self._show_counts(chosen)
        self.changed.emit(chosen)

    def _show_counts(self, chosen: RowFilter) -> None:
        rows = self._rows
        left = count_left(rows, chosen)
        self._by_status.show_counts(left.statuses, counted=self._counted)
        self._by_strength.show_counts(left.strengths, counted=self._counted)
        self._by_track.show_counts(left.tracks, counted=self._counted)
        # the three signs stand there even where there is none of a kind: that is worth to know
        self._by_status.offer(frozenset(STATUSES if any(row.status for row in rows) else ()))
        self._by_strength.offer(frozenset(row.strength for row in rows))
        self._by_track.offer(frozenset(row.track for row in rows))
        self._show_hidden(chosen)

    def _show_hidden(self, chosen: RowFilter) -> None:
        shown = [row for row in self._rows if chosen.admits(row)]
        named = sum(chosen.rank(row) < 2 for row in shown)
        values = {"shown": len(shown), "total": len(self._rows), "named": named}
        if not shown:
            told = self.tr("No row fits these filters.")
        elif named < len(shown):
            told = self.tr("{shown} of {total} shown, {named} by their names.").format(**values)
        else:
            told = self.tr("{shown} of {total} shown.").format(**values)
        self.told.tell(f'{told} <a href="all">{self.tr("Show all")}</a>')
        self.told.setVisible(bool(self._rows) and not chosen.is_open)


def _status_chip(status: Status) -> Chip:
    return Chip(
        f"{STATUS_SIGNS[status]} {capital(status_word(status))}", lambda colors: colors.states[status]
    )


def _track_chip(track: Track) -> Chip:
    return Chip(capital(track_word(track)), lambda colors: colors.inks[track])
