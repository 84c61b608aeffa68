"""Chips that filter the rows, joined into groups so that what belongs together is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QColor, QPaintEvent

    from gapgui.ui.widgets.theme import Colors

_PADDING = 9
Kind = TypeVar("Kind", bound=str)


class Chip(QAbstractButton):
    """Draw a part of a group that stays down when clicked."""

    def __init__(self, label: str, ink: Callable[[Colors], QColor] | None = None) -> None:
        super().__init__()
        self._ink = ink
        self.label = label
        self.ends = (True, True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(label)
        self.setAccessibleName(label)

    def set_count(self, count: int | None) -> None:
        """Show how many rows there are, nothing for None; a chip without rows can't be clicked."""
        self.setText(self.label if count is None else f"{self.label} {count}")
        self.setAccessibleName(self.label if count is None else f"{self.label}, {count}")
        self.setEnabled(count != 0 or self.isChecked())
        self.updateGeometry()

    def set_ends(self, first: bool, last: bool) -> None:
        """Say whether the chip begins and ends its group."""
        self.ends = first, last
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PADDING, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        palette, painter = self.palette(), QPainter(self)
        colors, box = colors_of(palette), QRectF(self.rect()).adjusted(0.5, 1, -0.5, -1)
        radius = box.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(palette.highlight().color() if lit else colors.line, 1))
        painter.setBrush(palette.highlight() if self.isChecked() else palette.base())
        # what lies beyond an inner side is cut off by the widget's own edge
        first, last = self.ends[::-1] if self.isRightToLeft() else self.ends
        painter.drawRoundedRect(
            box.adjusted(0 if first else -radius, 0, 0 if last else radius, 0), radius, radius
        )
        if not last:
            # one line between two chips
            painter.drawLine(box.topRight(), box.bottomRight())
        if self.hasFocus():
            ring = palette.highlightedText() if self.isChecked() else palette.highlight()
            painter.setPen(QPen(ring.color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2.5, 2, -2.5, -2), radius - 2, radius - 2)
        ink = self._ink(colors) if self._ink else palette.text().color()
        if self.isChecked():
            ink = palette.highlightedText().color()
        painter.setPen(ink if self.isEnabled() else colors.muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ChipGroup(QWidget, Generic[Kind]):
    """Join the chips of one kind; several may be down.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self, name: str, chips: Mapping[Kind, Chip]) -> None:
        super().__init__()
        self.chips = dict(chips)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for chip in self.chips.values():
            chip.toggled.connect(self.changed)
            layout.addWidget(chip)

    @property
    def chosen(self) -> frozenset[Kind]:
        """Return what is chosen."""
        return frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Kind, int], *, counted: bool) -> None:
        """Show how many rows each chip would leave, or no number where nothing is `counted`."""
        for kind, chip in self.chips.items():
            chip.set_count(counts[kind] if counted else None)

    def offer(self, kinds: frozenset[Kind], *, least: int = 2) -> None:
        """Show the chips of these kinds and those that are down, none where there are fewer than `least`."""
        offered = [chip for kind, chip in self.chips.items() if kind in kinds or chip.isChecked()]
        for chip in self.chips.values():
            chip.setVisible(chip in offered)
        for chip in offered:
            chip.set_ends(chip is offered[0], chip is offered[-1])
        self.setVisible(len(offered) >= least or bool(self.chosen))

    def clear(self) -> None:
        """Let every row through."""
        for chip in self.chips.values():
            chip.setChecked(False)
