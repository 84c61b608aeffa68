"""How a kept posting is drawn: its title, below it employer and tags, below that its musts by track and what it really is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gapgui.saying import say
from gapgui.ui.library.postings.lines import Line, musts_text
from gapgui.ui.library.postings.posting_model import LINE_ROLE
from gapgui.ui.widgets.theme import archetype_color, colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gapgui.taxonomy.taxonomy import Track

_MARGIN, _PADDING, _GAP = 10, 6, 12
_BAR_HEIGHT, _BAR_SHARE, _WIDEST_BAR = 8, 0.3, 90
_OPEN_MARK = 3
_TRACKS: tuple[Track, ...] = ("ml", "general")
AnyIndex = QModelIndex | QPersistentModelIndex


class PostingDelegate(QStyledItemDelegate):
    """Draw three lines; a stroke at the edge marks the posting that is open."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(0, 3 * option.fontMetrics.height() + 2 * _PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(LINE_ROLE)
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        style = own.widget.style() if own.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        if isinstance(line, Line):
            painter.save()
            _Drawing(painter, own, line).draw()
            painter.restore()


class _Drawing:
    """Draw one line; places are told for a script that runs to the right and mirrored for others."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        self._painter, self._option, self._line = painter, option, line
        self._selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._colors = colors_of(option.palette)
        role = QPalette.ColorRole.HighlightedText if self._selected else QPalette.ColorRole.Text
        self._text = option.palette.color(option.palette.currentColorGroup(), role)
        self._height = option.fontMetrics.height()

    def draw(self) -> None:
        """Draw all of it."""
        rect, height, line = self._option.rect, self._height, self._line
        inner = rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        if line.is_open:
            mark = QRect(rect.left(), rect.top() + 2, _OPEN_MARK, rect.height() - 4)
            self._painter.fillRect(self._mirrored(mark), self._ink(self._colors.inks["ml"]))
        self._draw_title(QRect(inner.left(), inner.top(), inner.width(), height))
        below = line.below
        if line.is_changed:
            below = say("Postings", "changed, not kept") + (f" · {below}" if below else "")
        self._draw_text(
            QRect(inner.left(), inner.top() + height + 1, inner.width(), height), below, self._colors.muted
        )
        self._draw_musts(QRect(inner.left(), inner.top() + 2 * height + 2, inner.width(), height))

    def _draw_title(self, place: QRect) -> None:
        font = QFont(self._option.font)
        if self._line.is_open:
            font.setWeight(QFont.Weight.DemiBold)
        self._painter.setFont(font)
        self._draw_text(place, self._line.title, self._text)
        self._painter.setFont(self._option.font)

    def _draw_musts(self, place: QRect) -> None:
        line, left = self._line, place.left()
        if line.ml is None:
            self._draw_text(place, say("Postings", "not read yet"), self._colors.muted)
            return
        for track in _TRACKS:
            text = musts_text(line, track)
            width = self._option.fontMetrics.horizontalAdvance(text)
            if left + width > place.right() + 1:
                return
            self._draw_text(
                QRect(left, place.top(), width + 1, place.height()), text, self._colors.inks[track]
            )
            left += width + _GAP
        width = min(_WIDEST_BAR, int(place.width() * _BAR_SHARE))
        if left + width <= place.right() + 1:
            top = place.center().y() - _BAR_HEIGHT // 2 + 1
            self._draw_shares(QRect(place.right() + 1 - width, top, width, _BAR_HEIGHT))

    def _draw_shares(self, place: QRect) -> None:
        """Draw what the posting really is; on the ground of a selection its parts stand on the base."""
        left, painter = 0.0, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._selected and self._line.shares:
            painter.setBrush(self._option.palette.base())
            painter.drawRoundedRect(self._mirrored(place).adjusted(-2, -2, 2, 2), 3, 3)
        for kind, share in self._line.shares:
            width = share * place.width()
            part = QRect(place.left() + round(left), place.top(), max(round(width) - 1, 1), place.height())
            painter.setBrush(archetype_color(kind, self._colors))
            painter.drawRoundedRect(QRectF(self._mirrored(part)), 2, 2)
            left += width

    def _draw_text(self, place: QRect, text: str, ink: QColor) -> None:
        shown = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self._painter.setPen(self._ink(ink))
        leading = QStyle.visualAlignment(self._option.direction, Qt.AlignmentFlag.AlignLeft)
        self._painter.drawText(self._mirrored(place), leading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _ink(self, ink: QColor) -> QColor:
        """Return an ink that can be read: on the ground of a selection only that of its text can."""
        return self._text if self._selected else ink

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, place)
