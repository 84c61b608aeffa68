"""How what to learn is drawn: a line in its cells, what it closes as one line with the skill in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from gapgui.ui.library.learning.model import ITEM_ROLE, Column, LearningModel
from gapgui.ui.library.learning.values import Must
from gapgui.ui.library.learning.words import must_lead
from gapgui.ui.widgets.box_outline import OutlinedBoxes
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gapgui.ui.library.learning.values import LearningValues
    from gapgui.ui.telling.quotes import Quote

AnyIndex = QModelIndex | QPersistentModelIndex
_PADDING, _MARGIN = 5, 8
_LEAD_SHARE = 0.4
"""How much of a line may go to who asks for what; the sentence needs the rest."""


class LearningDelegate(OutlinedBoxes):
    """Draw the cells of a line in quiet inks, and what it closes as its posting and its sentence."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        colors = colors_of(option.palette)
        if index.column() in (Column.CLOSES, Column.TRACK):
            option.palette.setColor(QPalette.ColorRole.Text, colors.muted)
        elif index.column() == Column.COMPLETES:
            option.palette.setColor(QPalette.ColorRole.Text, colors.states["covered"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        must, model = index.data(ITEM_ROLE), index.model()
        if not isinstance(must, Must) or not isinstance(model, LearningModel) or model.values is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        style = own.widget.style() if own.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        selected = bool(own.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(own.rect)
        painter.setPen(own.palette.color(role))
        layout = _one_line(model.values, must, own, own.rect.width() - 2 * _MARGIN)
        top = own.rect.top() + (own.rect.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(own.rect.left() + _MARGIN, top))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)


def _one_line(values: LearningValues, must: Must, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    """Return the posting muted and the skill of its sentence bold, cut where there is no room for more."""
    lead, quoted = must_lead(values, must), values.quote(must)
    if option.fontMetrics.horizontalAdvance(lead) > _LEAD_SHARE * width:
        lead = must_lead(values, must, short=True)
    whole = f"{lead}: {quoted.text}" if quoted else lead
    text = option.fontMetrics.elidedText(
        whole, Qt.TextElideMode.ElideRight, width - _more_bold(quoted, option)
    )
    formats = []
    if not option.state & QStyle.StateFlag.State_Selected:
        muted = QTextCharFormat()
        muted.setForeground(colors_of(option.palette).muted)
        formats.append(_range(0, min(len(lead) + 1, len(text)), muted))
    if quoted:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        start = len(lead) + 2 + quoted.start
        end = min(len(lead) + 2 + quoted.end, len(text))
        if start < end:
            formats.append(_range(start, end - start, bold))
    layout = QTextLayout(text, option.font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10 * width)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _more_bold(quoted: Quote | None, option: QStyleOptionViewItem) -> int:
    """Return by how much the skill is wider in bold."""
    if quoted is None:
        return 0
    bold, named = QFont(option.font), quoted.text[quoted.start : quoted.end]
    bold.setWeight(QFont.Weight.DemiBold)
    wider = QFontMetrics(bold).horizontalAdvance(named) - option.fontMetrics.horizontalAdvance(named)
    return max(0, wider)


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, form
    return part
