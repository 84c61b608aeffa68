"""The two cards on top of the answer, one for each track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gapgui.report.telling.words import track_title
from gapgui.ui.answer.bars import TallyBar
from gapgui.ui.telling.tally import tallies
from gapgui.ui.widgets.elided_label import ElidedLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.rows import Row
    from gapgui.ui.telling.tally import Tally

MAX_LINES = 3
_NARROWEST = 160
_CHARACTERS_SIDE_BY_SIDE = 56


class TrackCard(QWidget):
    """Show how much of one track is covered; a click asks for its rows.

    Signals:
        chosen: the track of the card.
    """

    chosen = Signal(str)

    def __init__(self, track: Track, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.track = track
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.is_chosen = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(4)
        title = ElidedLabel()
        title.setText(track_title(track))
        set_text_style(title, bold=True)
        layout.addWidget(title)
        self._lines = [_Line(track, leads=at == 0) for at in range(MAX_LINES)]
        for line in self._lines:
            layout.addWidget(line)
        self._nothing = PlainLabel(self.tr("Nothing asked for"))
        set_text_style(self._nothing, muted=True)
        layout.addWidget(self._nothing)
        layout.addStretch(1)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Count these rows."""
        counted = tallies(rows, self.track)
        for at, line in enumerate(self._lines):
            line.show_tally(counted[at] if at < len(counted) else None)
        self._nothing.setVisible(not counted)
        self.setToolTip(self._tip(compared=any(tally.compared for tally in counted)))
        told = [", ".join(filter(None, (tally.headline, tally.remainder))) for tally in counted]
        self.setAccessibleName(f"{track_title(self.track)}: {'; '.join(told) or self._nothing.text()}")

    def _tip(self, *, compared: bool) -> str:
        """Return what the boxes mean and what a click does."""
        click = self.tr("A click shows only these rows, once more shows all.")
        if not compared:
            return click
        boxes = self.tr("A box for each: filled is covered, hatched partial, hollow missing.")
        return f"{boxes}\n{click}"

    def set_chosen(self, chosen: bool) -> None:
        """Show whether the rows are filtered to this track."""
        self.is_chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors, painter = colors_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus() or self.is_chosen or self.underMouse()
        accent = self.palette().highlight().color() if self.hasFocus() else colors.inks[self.track]
        painter.setPen(QPen(accent if marked else colors.line, 2 if self.hasFocus() or self.is_chosen else 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.inks[self.track])
        painter.drawRoundedRect(2, 10, 4, self.height() - 20, 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.track)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.track)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class _Line(QWidget):
    """Show one strength: "7 of 9 required", what remains, and a bar below where the line leads the card."""

    def __init__(self, track: Track, *, leads: bool) -> None:
        super().__init__()
        self.headline, self.remainder = PlainLabel(), ElidedLabel()
        self.bar = TallyBar(track) if leads else None
        set_text_style(self.headline, larger=2 if leads else 0)
        set_text_style(self.remainder, muted=True)
        self.remainder.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.headline)
        words.addWidget(self.remainder, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(words)
        if self.bar:
            layout.addWidget(self.bar)

    def show_tally(self, tally: Tally | None) -> None:
        self.setVisible(tally is not None)
        if tally is None:
            return
        self.headline.setText(tally.headline)
        self.remainder.set_texts(tally.remainder, tally.remainder_signs)
        if self.bar:
            self.bar.set_tally(tally)
            self.bar.setVisible(tally.compared)


class Cards(QWidget):
    """Put both cards side by side.

    Signals:
        chosen: the track whose card was clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.cards = {"ml": TrackCard("ml"), "general": TrackCard("general")}
        for card in self.cards.values():
            layout.addWidget(card, 1)
            card.chosen.connect(self.chosen)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Count these rows."""
        for card in self.cards.values():
            card.show_rows(rows)
        self._arrange()

    def set_chosen(self, tracks: frozenset[Track]) -> None:
        """Show which tracks the rows are filtered to."""
        for track, card in self.cards.items():
            card.set_chosen(track in tracks)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put one card below the other where the words of both have no room side by side."""
        characters = self.fontMetrics().averageCharWidth() * _CHARACTERS_SIDE_BY_SIDE
        words = sum(card.minimumSizeHint().width() for card in self.cards.values()) + self._layout.spacing()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if self.width() < max(characters, words) else across)
